/** Notes are those of the Tabulars of FY2017, January 2021 and April 2026 (CDC/NCHS), quoted here. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { createCodebook } from '../../../server/src/codebook/codebook.ts';
import { flagsOf } from '../../../server/src/codebook/flags.ts';
import { notesOf, notesRelease } from '../../../server/src/codebook/notes.ts';
import { committedCodebook, on } from './sample-pack.ts';

describe('what the book and other lists say of a diagnosis', () => {
  const codebook = committedCodebook('icd-10-cm');
  const lines = (key: string, date: string) =>
    notesOf(codebook, key, on(date)).map(({ kind, text, owner }) => `${owner.id} ${kind}: ${text}`);
  const flags = (key: string, date: string) => flagsOf(codebook, key, on(date));

  it('notes: its own first, then those of each level above it, the nearest first', () => {
    const notes = lines('E1122', '2026-05-01');
    equal(notes[0], 'E1122 use-additional: code to identify stage of chronic kidney disease (N18.1-N18.6)');
    deepEqual(notes.slice(1, 6), [
      'E11 includes: diabetes (mellitus) due to insulin secretory defect',
      'E11 includes: diabetes NOS',
      'E11 includes: insulin resistant diabetes (mellitus)',
      'E11 use-additional: code to identify control using:',
      'E11 use-additional: injectable non-insulin antidiabetic drugs (Z79.85)',
    ]);
    equal(
      notes.at(-1),
      '4 excludes1: transitory endocrine and metabolic disorders specific to newborn (P70-P74)',
    );
    deepEqual(
      notesOf(codebook, 'E1122', on('2026-05-01'))
        .map(({ inherited }) => inherited)
        .slice(0, 2),
      [false, true],
    );
  });

  it('notes: those of a heading over several sections hold for all of them, and for no others', () => {
    ok(lines('T2100XA', '2026-05-01').includes('T20-T32 includes: scalds'));
    ok(!lines('T33011A', '2026-05-01').some((line) => line.startsWith('T20-T32')));
    // B20 is a category and a section of that one category; only the category has notes of its own.
    ok(lines('B20', '2026-05-01').includes('B20 includes: AIDS-related complex [ARC]'));
  });

  it('notes: as the book had them on the date (R51, I50)', () => {
    ok(lines('R51', '2019-12-31').includes('R51 excludes1: trigeminal neuralgia (G50.0)'));
    ok(lines('R519', '2021-01-01').includes('R51 excludes2: trigeminal neuralgia (G50.0)'));
    ok(lines('I509', '2025-09-30').includes('I50 excludes1: neonatal cardiac failure (P29.0)'));
    ok(lines('I509', '2025-10-01').includes('I50 excludes2: neonatal cardiac failure (P29.0)'));
    equal(notesRelease(codebook, on('2019-12-31')), 'Tabular of FY2017');
    equal(notesRelease(codebook, on('2026-11-03')), 'Tabular of April 2026, FY2027 in part');
    equal(notesRelease(codebook, on('2031-01-01')), undefined);
  });

  it('notes: a new code has those of the first Tabular that knows it (U07.1, FY2027 K6A.01)', () => {
    ok(lines('U071', '2020-04-01').some((line) => line.startsWith('U071 use-additional')));
    ok(lines('K6A01', '2026-10-01').includes('K6A01 inclusion-term: Retropubic abscess'));
    ok(lines('K6A01', '2026-10-01').includes('K6A0 excludes2: peritoneal abscess (K65.1)'));
    deepEqual(
      lines('K6A01', '2026-09-30').filter((line) => line.startsWith('K6A')),
      [],
    );
  });

  it('notes: an inclusion term is of its own code only', () => {
    ok(lines('J449', '2026-05-01').includes('J449 inclusion-term: Chronic obstructive lung disease NOS'));
    deepEqual(
      notesOf(codebook, 'F0280', on('2026-05-01')).filter(
        ({ kind, inherited }) => kind === 'inclusion-term' && inherited,
      ),
      [],
    );
    const set = codebook.set('icd-10-cm');
    const terms: string[] = [];
    set?.notes.forEachInclusionTerm((index, term) => terms.push(`${set.keyAt(index)} ${term}`));
    ok(terms.includes('A000 Classical cholera'));
    ok(terms.includes('R51 Facial pain NOS'));
  });

  it('POA: exempt by the list of the year (appendix I; Z28.3 was split in April 2022)', () => {
    deepEqual(flags('O80', '2026-05-01').poaExempt, { value: true, release: 'POA exempt FY2026' });
    deepEqual(flags('E1122', '2026-05-01').poaExempt, { value: false, release: 'POA exempt FY2026' });
    equal(flags('Z283', '2022-03-31').poaExempt?.value, true);
    equal(flags('Z28310', '2022-04-01').poaExempt?.value, true);
  });

  it('MCE: flags by the discharge date; sex edits ended on 2024-09-30 (MCE v44 master)', () => {
    deepEqual(flags('O80', '2024-09-30').mce, { value: ['female', 'maternity'], release: 'MCE v44' });
    deepEqual(flags('O80', '2024-10-01').mce?.value, ['maternity']);
    deepEqual(flags('F0280', '2026-05-01').mce?.value, ['manifestation']);
    deepEqual(flags('S72001A', '2026-05-01').mce?.value, []);
    equal(flags('O80', '2027-04-01').mce, undefined);
  });

  it('HCC: V28 by the date of service, with its ages and sexes (2026 final mapping)', () => {
    const label = 'Diabetes with Chronic Complications';
    deepEqual(flags('E1122', '2025-06-01').hcc, {
      value: [{ hcc: '37', label, condition: '' }],
      release: 'CMS-HCC V28, payment year 2026 (final)',
    });
    deepEqual(
      flags('C50011', '2026-05-01').hcc?.value.map(({ hcc, condition }) => `${hcc} ${condition}`),
      ['22 age 0-49', '23 age 50+'],
    );
    deepEqual(flags('J45901', '2026-05-01').hcc?.value, []);
    equal(flags('E1122', '2024-12-31').hcc, undefined);
  });

  it('MS-DRG: CC level and MDC by the version of the discharge (v43.1, v44)', () => {
    deepEqual(flags('I469', '2026-10-01').ccLevel, {
      value: { level: 'MCC', ifAlive: true },
      release: 'MS-DRG v44',
    });
    deepEqual(flags('A419', '2026-09-30').mdc, {
      value: { number: '18', title: 'Infectious and Parasitic Diseases, Systemic or Unspecified Sites' },
      release: 'MS-DRG v43.1',
    });
    equal(flags('K6A01', '2026-10-01').ccLevel?.value.level, 'MCC');
    equal(flags('E1122', '2026-03-31').ccLevel, undefined);
    // External causes are in no MDC.
    equal(flags('V0001XA', '2026-10-01').mdc, undefined);
  });

  it('nothing of headers, codes that are none, or a set that is not loaded', () => {
    deepEqual(flags('E11', '2026-05-01'), {});
    deepEqual(flags('E1199', '2026-05-01'), {});
    deepEqual(flags('K6A01', '2026-09-30'), {});
    deepEqual(notesOf(codebook, 'E1199', on('2026-05-01')), []);
    deepEqual(notesOf(createCodebook(), 'E1122', on('2026-05-01')), []);
    deepEqual(flagsOf(createCodebook(), 'E1122', on('2026-05-01')), {});
  });
});
