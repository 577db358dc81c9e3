/** Categories of CMS-HCC: by age and sex, by what the note says, and by their hierarchies. */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf, judge } from '../../../helpers/engine.ts';
import { codes, note } from '../chart/found.ts';

describe('categories of CMS-HCC', () => {
  it('are those of the age (C50 is HCC 22 to 49 and 23 from 50; 2026 midyear final mapping)', async () => {
    const text = (birth: string) =>
      noteText({
        note: '[past medical history]\nCancer of the left breast.\n\n[assessment]\nHypertension, stable today.',
        diagnoses: 'I10\nC50.912',
      }).replace('1960-05-17', birth);
    const said = async (birth: string) =>
      (await findingsOf('hcc/unsupported', text(birth)))[0]?.message ?? '';
    assert.match(await said('1976-11-03'), /HCC 23/);
    assert.match(await said('1976-11-04'), /HCC 22/);
    const found = async (birth: string) => (await findingsOf('hcc/unsupported', text(birth))).length;
    for (const birth of ['1960-05-17', '1996-05-17']) assert.equal(await found(birth), 1, birth);
    assert.equal(await found('unknown'), 0, 'by no age');
  });

  it('are those of the sex (D67 is HCC 111 of a male, 112 of a female; 2026 midyear final mapping)', async () => {
    const said = async (sex: string) => {
      const text = noteText({
        note: '[past medical history]\nHemophilia B.\n\n[assessment]\nHypertension, stable today.',
        diagnoses: 'I10\nD67',
      }).replace('sex: F', `sex: ${sex}`);
      return (await findingsOf('hcc/unsupported', text)).map(({ message }) => /HCC \d+/.exec(message)?.[0]);
    };
    assert.deepEqual(await said('M'), ['HCC 111']);
    assert.deepEqual(await said('F'), ['HCC 112']);
    assert.deepEqual(await said('U'), []);
  });

  it('are of this visit under a problem list that was addressed', async () => {
    for (const [heading, found] of [
      ['problem list', ['M06.9']],
      ['problem list addressed', []],
      ['problem list reviewed today', []],
    ] as const)
      assert.deepEqual(
        await codes(
          'hcc/unsupported',
          noteText({ note: `[${heading}]\nRheumatoid arthritis.`, diagnoses: 'M06.9' }),
        ),
        found,
        heading,
      );
  });

  it('count where the note has the diagnosis as history and denies it today, not where there is no note', async () => {
    const found = async (words: string, code: string) =>
      codes('hcc/unsupported', noteText({ note: words, diagnoses: code }));
    const history = '[past medical history]\nRheumatoid arthritis.\n\n[assessment]\n';
    assert.deepEqual(await found(`${history}Hand pain. No rheumatoid arthritis flare.`, 'M06.9'), ['M06.9']);
    assert.deepEqual(await found('[pmh]\nCOPD', 'J44.9'), []);
  });

  it('give way to a more severe one of the family (hierarchies of CMS-HCC V28: 379 before 381, 263 before 409)', async () => {
    const found = async (words: string, ...diagnoses: string[]) =>
      codes('hcc/hierarchy', note(words, ...diagnoses));
    const ulcers = 'Pressure ulcer of the sacrum, stage 4; pressure ulcer of the right hip, stage 3.';
    assert.deepEqual(await found(ulcers, 'L89.154', 'L89.213'), ['L89.213']);
    const diabetes =
      'Type 2 diabetes with peripheral angiopathy and gangrene. Right leg absent below the knee.';
    assert.deepEqual(await found(diabetes, 'E11.52', 'Z89.511'), ['Z89.511']);
  });

  it('count both where a note at either code asks for the other, whichever that is', async () => {
    // D75.81: code first C50.-, of a lower category; A81: use additional code for the dementia, of a higher one.
    const coded = [
      note('Myelofibrosis with cancer of the left breast, on ruxolitinib.', 'C50.912', 'D75.81'),
      note('Subacute sclerosing panencephalitis with moderate dementia.', 'A81.1', 'F02.B0'),
    ];
    for (const text of coded) assert.deepEqual(await codes('hcc/hierarchy', text), [], text);
  });

  it('give way to none that the note denies or does not name', async () => {
    const words = 'Chronic diastolic heart failure, on furosemide.';
    const found = async (more: string) => codes('hcc/hierarchy', note(`${words} ${more}`, 'I50.32', 'Z94.1'));
    assert.deepEqual(await found('Heart transplant ten years ago.'), ['I50.32']);
    assert.deepEqual(await found('No heart transplant.'), []);
  });

  it('count for Medicare Advantage and not for other plans', async () => {
    const text = (payer: string) =>
      noteText({
        head: `payer: ${payer}`,
        note: '[assessment]\nHypertension, stable. History of rheumatoid arthritis.',
        diagnoses: 'I10\nM06.9',
      });
    const found = async (payer: string) =>
      (await judge(text(payer))).result.findings.some(({ rule }) => rule === 'hcc/unsupported');
    assert.ok(await found('Sample Medicare Advantage HMO'));
    assert.ok(!(await found('Sample Employer Plan')));
  });
});
