/** The headings of a note, in brackets as our charts have them and with a colon as records have them. */
import assert from 'node:assert/strict';
import { field } from '../../../../server/src/model/fields.ts';
import { only, readChart, readClaim } from '../claim/reading.ts';

describe('the headings of a note', () => {
  const head = 'chart: office visit\ndate of service: 2026-11-03\n[patient]\nname: Doe, Jane\nsex: F\n';
  const sections = (text: string) =>
    only(readChart(text)).narrative.map(({ heading, span: { start, end } }) => [
      heading.written,
      text
        .slice(start, end)
        .split(/\s*[\r\n]+\s*/)
        .join(' | '),
    ]);

  it('may have their text behind them on the line', () => {
    assert.deepEqual(
      sections(`${head}[hpi] Cough for 3 days.\nNo fever.\n[assessment]  Pneumonia (J18.9)\n[plan]\nRest.`),
      [
        ['hpi', 'hpi] Cough for 3 days. | No fever.'],
        ['assessment', 'assessment]  Pneumonia (J18.9)'],
        ['plan', 'plan] | Rest.'],
      ],
    );
    const [code] = only(readChart(`${head}[assessment] Pneumonia (J18.9)`)).diagnoses;
    assert.equal(code?.code.key, 'J189');
    // A box that is ticked and a name left out are no headings.
    assert.deepEqual(sections(`${head}[exam]\n[x] Lungs clear\n[name] was seen`), [
      ['exam', 'exam] | [x] Lungs clear | [name] was seen'],
    ]);
  });

  it('have colons in a note that was pasted in', () => {
    const pasted = `${head}HPI:\nCough.\n**Assessment and Plan:** Pneumonia (J18.9)\nLabs: none\nPlan: rest\nsigned: yes 2026-11-03`;
    assert.deepEqual(sections(pasted), [
      ['HPI', 'HPI: | Cough.'],
      ['Assessment and Plan', 'Assessment and Plan:** Pneumonia (J18.9)'],
      ['Labs', 'Labs: none'],
      ['Plan', 'Plan: rest | signed: yes 2026-11-03'],
    ]);
    const chart = only(readChart(pasted));
    assert.deepEqual(readChart(pasted).problems, []);
    assert.equal(field(chart, 'signed')?.written, 'yes 2026-11-03');
    assert.equal(chart.diagnoses[0]?.code.key, 'J189');
  });

  it('have colons below one in brackets that is of a whole note, and where nothing stands behind them', () => {
    assert.deepEqual(sections(`${head}[progress note]\nCC: cough\nAssessment: pneumonia`), [
      ['progress note', 'progress note'],
      ['CC', 'CC: cough'],
      ['Assessment', 'Assessment: pneumonia'],
    ]);
    assert.deepEqual(sections(`${head}[x-ray]\nNo callus.\nAssessment:\nNonunion.`), [
      ['x-ray', 'x-ray] | No callus.'],
      ['Assessment', 'Assessment: | Nonunion.'],
    ]);
  });

  it('have none below another in brackets, whose text they are, nor where a box of the form is meant', () => {
    assert.deepEqual(sections(`${head}[history]\nCough.\nAssessment: pneumonia`), [
      ['history', 'history] | Cough. | Assessment: pneumonia'],
    ]);
    // Insured plan, box 11c.
    assert.deepEqual(sections(`${head}plan: Silver 70`), []);
    assert.deepEqual(sections(`${head}[diagnoses]\nA: J18.9`), []);
  });

  it('are of charts alone', () => {
    const { problems, claims } = readClaim('claim: professional\nAssessment: pneumonia');
    assert.deepEqual(claims[0]?.narrative, []);
    assert.equal(problems.length, 1);
  });
});
