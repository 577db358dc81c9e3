/** Hover on codes of other sets than ICD-10: titles and days are those of the official files. */
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { hover } from '../../../server/src/features/hover.ts';
import { loadEngine } from '../../helpers/engine.ts';

/** The paragraphs of the hover at the first place of a word. */
function shown(text: string, word: string): string[] {
  const open = loadEngine().open({ text, languageId: 'claim' });
  ok(open);
  const at = text.indexOf(word);
  ok(at >= 0, word);
  return hover(open, at)?.markdown.split('\n\n') ?? [];
}

const professional = (diagnoses: string, ...rows: string[]) =>
  `claim: professional\n${diagnoses}\n\n[services]\ndate        pos  code   mods  dx  units  charge\n${rows.join('\n')}\n`;

describe('hover on HCPCS Level II', () => {
  it('says title, days, coverage and replacement', () => {
    const text = professional('', '2020-08-03  11   A4466  -     -   1      10.00');
    const [title, judged, , replacement] = shown(text, 'A4466');
    match(title ?? '', /^\*\*A4466\*\* Garment, belt, sleeve or other covering/);
    match(judged ?? '', /^No longer a code on 2020-08-03 .*Valid 2010-01-01 to 2016-12-31\.$/);
    match(replacement ?? '', /^- \*\*A4467\*\* .*\(since 2017-01-01\)$/);
    const visit = shown(professional('', '2026-08-03  11   G0439  -     -   1      10.00'), 'G0439');
    ok(visit.includes('Valid on 2026-08-03 (HCPCS Level II July 2026). Valid since 2011-01-01.'));
    ok(visit.includes('Medicare coverage C, January 2025: carrier judgment.'));
  });

  it('says of a code that is listed without title and days what is not known', () => {
    const [title, judged] = shown(
      professional('', '2026-08-03  11   A2040  -     -   1      10.00'),
      'A2040',
    );
    equal(title, '**A2040** HCPCS Level II code; no release that is loaded has its title');
    match(judged ?? '', /Listed since July 2026; no release that is loaded says since when it holds\.$/);
  });

  it('says of licensed codes the section alone, and that nothing was checked', () => {
    const text = professional('', '2026-08-03  11   99213  -     -   1      10.00');
    deepEqual(shown(text, '99213').slice(0, 2), [
      '**99213** CPT code: visits',
      'Only its shape is checked: no licensed CPT list is loaded.',
    ]);
    equal(
      shown(professional('', '2026-08-03  11   D0120  -     -   1      10.00'), 'D0120')[0],
      '**D0120** CDT code: examination and imaging',
    );
  });
});

describe('hover on ICD-9-CM', () => {
  const text = (code: string, date: string) =>
    professional(
      `code set: icd-9-cm\n\n[diagnoses]\nA: ${code}`,
      `${date}  11   G0439  -     A   1      10.00`,
    );

  it('says title, days and the codes of ICD-10-CM with their flags (2018_I9gem.txt)', () => {
    const said = shown(text('250.00', '2014-12-03'), '250.00');
    match(said[0] ?? '', /^\*\*250\.00\*\* Diabetes mellitus without mention of complication, type II/);
    equal(said[1], 'Valid on 2014-12-03 (ICD-9-CM version 32). Valid to 2015-09-30.');
    deepEqual(said.slice(2, 4), [
      'ICD-10-CM (GEM 2018):',
      '- **E11.9** Type 2 diabetes mellitus without complications (approximate)',
    ]);
    ok(
      shown(text('001.0', '2014-12-03'), '001.0')
        .join()
        .includes('**A00.0** Cholera due to Vibrio cholerae 01, biovar cholerae (equivalent)'),
    );
    ok(shown(text('365.70', '2014-12-03'), '365.70').includes('No ICD-10-CM code corresponds (GEM 2018).'));
  });

  it('names codes that say it together only', () => {
    // 0730 A70 10111 and 0730 J17 10112: two choice lists of one scenario.
    const said = shown(text('073.0', '2014-12-03'), '073.0');
    ok(
      said.includes(
        '- **A70** Chlamydia psittaci infections *with* **J17** Pneumonia in diseases classified elsewhere (together, approximate)',
      ),
    );
  });

  it('says that an earlier date is judged by the first release that is loaded', () => {
    match(
      shown(text('250.00', '2005-12-03'), '250.00')[1] ?? '',
      /^Valid on 2005-12-03 \(ICD-9-CM version 32, the first that is loaded\)/,
    );
  });

  it('shows a category without a title, and the codes below it', () => {
    const said = shown(text('003.2', '2014-12-03'), '003.2');
    equal(said[0], '**003.2** ICD-9-CM category');
    match(said.join('\n'), /\*\*003\.21\*\* Salmonella meningitis/);
  });

  it('is named for an ICD-10-CM code on a day before ICD-10-CM', () => {
    const claim = professional('[diagnoses]\nA: A00.0', '2014-12-03  11   G0439  -     A   1      10.00');
    const said = shown(claim, 'A00.0');
    const at = said.indexOf('ICD-9-CM (GEM 2018):');
    equal(said[at + 1], '- **001.0** Cholera due to vibrio cholerae (equivalent)');
    const today = professional('[diagnoses]\nA: A00.0', '2026-11-03  11   G0439  -     A   1      10.00');
    ok(!shown(today, 'A00.0').join().includes('GEM'));
  });
});

describe('hover on modifiers and numbers of the form', () => {
  it('is their label, one line', () => {
    const text = professional(
      '',
      '2026-08-03  11   G0439  LT,59 -   1      10.00',
      '2026-08-03  41   A0429  RH    -   1      10.00',
      '2026-08-03  11   G0438  ZY    -   1      10.00',
      '2026-08-03  11   G0444  MA    -   1      10.00',
    );
    deepEqual(shown(text, 'LT').slice(0, -1), [
      '**LT** Left side (used to identify procedures performed on the left side of the body)',
    ]);
    deepEqual(shown(text, '59 ').slice(0, -1), ['**59** Distinct service']);
    deepEqual(shown(text, 'RH').slice(0, -1), ['**RH** Ambulance from residence to hospital']);
    deepEqual(shown(text, 'ZY').slice(0, -1), []);
    match(shown(text, 'MA')[0] ?? '', /\(to 2024-12-31\)$/);
  });

  it('finds them with and without leading zeros', () => {
    const text = [
      'claim: institutional',
      'type of bill: 0117',
      'discharge status: 1',
      '',
      '[diagnoses]',
      'principal: I10 POA Y',
      '',
      '[codes]',
      'condition: 44',
      'occurrence: 11 2026-11-01',
      'span: 70 2026-11-01 - 2026-11-03',
      'value: 80 3',
      '',
      '[services]',
      'rev   code  date        units  charge',
      '360   -     2026-11-03  1      10.00',
      '',
    ].join('\n');
    const label = (word: string) => shown(text, word)[0];
    equal(label('0117'), '**117** Hospital inpatient, replaces an earlier claim');
    equal(label('1\n\n[diag'), '**01** Home, no further care arranged');
    equal(label('Y\n\n[codes'), '**Y** Present on admission');
    equal(label('44'), '**44** Inpatient stay changed to outpatient');
    equal(label('11 2026'), '**11** Symptoms began');
    equal(label('70 2026'), '**70** Hospital stay that qualifies for nursing facility care');
    equal(label('80 3'), '**80** Days covered');
    equal(label('360 '), '**0360** Operating room');
  });
});
