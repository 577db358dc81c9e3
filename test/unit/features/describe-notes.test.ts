/** Notes are those of the Tabular of April 2026 (CDC/NCHS); lists as cited in `codesets/releases.json`. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { describeFlags } from '../../../server/src/features/describe-flags.ts';
import { describeFurtherNotes, describeNotes } from '../../../server/src/features/describe-notes.ts';
import { hover } from '../../../server/src/features/hover.ts';
import type { Setting } from '../../../server/src/model/document.ts';
import { day, loadEngine } from '../../helpers/engine.ts';

describe('the notes of a hover', () => {
  const notes = async (key: string, date = '2026-05-01') =>
    describeNotes((await loadEngine()).codebook, key, day(date))
      .join('\n\n')
      .split('\n');

  it('are the code’s own line by line, as the book has them', async () => {
    deepEqual((await notes('N18')).slice(0, 9), [
      '**Code first**',
      '- any associated:',
      '- diabetic chronic kidney disease (E08.22, E09.22, E10.22, E11.22, E13.22)',
      '- hypertensive chronic kidney disease (I12.-, I13.-)',
      '',
      '**Use additional**',
      '- code, if applicable, to identify:',
      '- associated cachexia (E88.A)',
      '- kidney transplant status (Z94.0)',
    ]);
  });

  it('are those above it in one line for each kind and place, and say which Tabular has them', async () => {
    const lines = await notes('E1122');
    ok(
      lines.includes(
        '**Use additional** (at E11): code to identify control using: injectable non-insulin antidiabetic drugs (Z79.85); insulin (Z79.4); oral antidiabetic drugs (Z79.84); … 1 more  ',
      ),
      lines.join('\n'),
    );
    ok(
      lines.includes(
        '**Excludes1** (at chapter 4): transitory endocrine and metabolic disorders specific to newborn (P70-P74)',
      ),
    );
    ok((await notes('T2100XA')).some((line) => line.startsWith('**Includes** (at T20–T32): ')));
    equal(lines.at(-1), '*Tabular of April 2026*');
  });

  it('are at most a dozen, and the others end the hover (G89 has 31 of its own)', async () => {
    const lines = await notes('G89');
    equal(lines.filter((line) => line.startsWith('- ')).length, 12);
    ok(lines.includes('… 19 more at the end'));
    const { codebook } = await loadEngine();
    const further = describeFurtherNotes(codebook, 'G89', day('2026-05-01')).join('\n').split('\n');
    equal(further.filter((line) => line.startsWith('- ')).length, 19);
    equal(further[0], '**Excludes2**');
    ok(further.includes('- renal colic (N23)'));
    deepEqual(describeFurtherNotes(codebook, 'E1122', day('2026-05-01')), []);
    ok((await notes('V0001XA')).every((line) => line.length < 1000));
  });

  it('are none for a code that is in no book', async () => {
    deepEqual(await notes('E1199'), ['']);
  });
});

describe('the flags of a hover', () => {
  const flags = async (key: string, setting: Setting, date = '2026-11-03') =>
    describeFlags((await loadEngine()).codebook, key, day(date), setting)
      .join('\n')
      .split('  \n');

  it('are the HCC and what the code editor says, for every claim', async () => {
    deepEqual(await flags('F0280', 'professional'), [
      'HCC 127 Dementia, Mild or Unspecified · CMS-HCC V28, payment year 2027 (initial)',
      'Medicare Code Editor: manifestation, never first-listed · MCE v44',
    ]);
    equal(
      (await flags('C50011', 'professional'))[0],
      'HCC 22 (age 0-49) Bladder, Colorectal, and Other Cancers; HCC 23 (age 50+) Prostate, Breast, and Other Cancers and Tumors · CMS-HCC V28, payment year 2027 (initial)',
    );
    deepEqual(await flags('S72001A', 'professional', '2026-02-01'), [
      'HCC 402 Hip Fracture/Dislocation · CMS-HCC V28, payment year 2027 (initial)',
    ]);
  });

  it('are CC level, MDC and POA exemption too for a stay', async () => {
    deepEqual(await flags('I469', 'inpatient'), [
      'HCC 213 Cardio-Respiratory Failure and Shock · CMS-HCC V28, payment year 2027 (initial)',
      'MCC if discharged alive, unless the principal diagnosis is one of 25 that exclude it; as principal diagnosis MDC 5 Diseases and Disorders of the Circulatory System · MS-DRG v44',
    ]);
    deepEqual(await flags('O80', 'inpatient'), [
      'No CC or MCC; as principal diagnosis MDC 14 Pregnancy, Childbirth and the Puerperium · MS-DRG v44',
      'Exempt from present-on-admission reporting · POA exempt FY2027 (derived)',
      'Medicare Code Editor: maternity (ages 9 to 64) · MCE v44',
    ]);
    deepEqual(await flags('Z5189', 'inpatient', '2026-02-01'), [
      'Exempt from present-on-admission reporting · POA exempt FY2026',
      'Medicare Code Editor: as principal diagnosis it needs a secondary one; unacceptable as principal diagnosis · MCE v44',
    ]);
  });

  it('go by the date: ages of maternity were narrower and sex was edited', async () => {
    deepEqual(await flags('O80', 'professional', '2019-09-30'), [
      'Medicare Code Editor: women only; maternity (ages 12 to 55) · MCE v44',
    ]);
  });
});

describe('the hover of a diagnosis', () => {
  it('keeps the meaning in its first line, what was there before, then the book', async () => {
    const engine = await loadEngine();
    const text = 'chart: office visit\ndate of service: 2026-11-03\n\n[diagnoses]\nA: E11.22\n';
    const opened = engine.open({ text, languageId: 'chart' });
    ok(opened);
    const lines = hover(opened, text.indexOf('E11.22'))?.markdown.split('\n') ?? [];
    equal(lines[0], '**E11.22** Type 2 diabetes mellitus with diabetic chronic kidney disease');
    const at = (start: string) => lines.findIndex((line) => line.startsWith(start));
    ok(at('Billable on') < at('Chapter 4') && at('Chapter 4') < at('**Use additional**'));
    ok(at('**Use additional**') < at('*Tabular of April 2026') && at('*Tabular') < at('HCC 37 '));
    equal(at('No CC'), -1);
  });

  it('ends with the notes of a code that are too many to stand in their place', async () => {
    const engine = await loadEngine();
    const text = 'chart: office visit\ndate of service: 2026-11-03\n\n[diagnoses]\nA: G89\n';
    const opened = engine.open({ text, languageId: 'chart' });
    ok(opened);
    const lines = hover(opened, text.indexOf('G89'))?.markdown.split('\n') ?? [];
    ok(lines.indexOf('- renal colic (N23)') > lines.findIndex((line) => line.startsWith('*Tabular of')));
  });
});
