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

  it('may be letters, where words stand behind them and no code', () => {
    assert.deepEqual(
      sections(`${head}\nS: itchy rash for 2 days\nO: T 37, hives\nA: urticaria from penicillin\nP: stop it`),
      [
        ['S', 'S: itchy rash for 2 days'],
        ['O', 'O: T 37, hives'],
        ['A', 'A: urticaria from penicillin'],
        ['P', 'P: stop it'],
      ],
    );
    assert.deepEqual(sections(`${head}A: L50.0 allergic urticaria\nP: 555-1234`), []);
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

  it('are single letters and names of conclusions where words stand behind them, and no code', () => {
    const soap = `${head}S: cough for a week\nO: lungs clear\nA: Acute bronchitis.\nP: rest\nDx: bronchitis`;
    assert.deepEqual(sections(soap), [
      ['S', 'S: cough for a week'],
      ['O', 'O: lungs clear'],
      ['A', 'A: Acute bronchitis.'],
      ['P', 'P: rest'],
      ['Dx', 'Dx: bronchitis'],
    ]);
    assert.deepEqual(readChart(soap).problems, []);
    assert.deepEqual(sections(`${head}A: J20.9\n`), []);
    const codes = only(readChart(`${head}[note]\nCough.\nDx: J20.9`)).diagnoses;
    assert.deepEqual(
      codes.map(({ role, code: { key } }) => [role, key]),
      [['mentioned', 'J209']],
    );
    // What a note concludes is no list of codes, though a section of the grammar has the name.
    assert.deepEqual(sections(`${head}[note]\nCough.\nFinal diagnoses: Acute bronchitis\nJ20.9 was coded.`), [
      ['note', 'note] | Cough.'],
      ['Final diagnoses', 'Final diagnoses: Acute bronchitis | J20.9 was coded.'],
    ]);
  });

  it('are missing where a note stands below the boxes, which is read whole with what has a colon', () => {
    const below = `${head}\nMechanism: fell from a scaffold at the site\nInjuries: femur\n`;
    assert.deepEqual(
      only(readChart(below)).narrative.map(({ heading }) => heading.written),
      ['patient'],
    );
    assert.deepEqual(readChart(below).problems, []);
    // A date that is none is a sentence, as below the boxes of a stay.
    const stay = readChart(
      `${head}Admission: exacerbation of COPD, no fever, cultures negative then\nDischarge: home`,
    );
    assert.deepEqual(
      only(stay).narrative.map(({ heading }) => heading.written),
      ['patient'],
    );
    assert.equal(field(only(stay), 'admission'), undefined);
    // A box that nobody has is marked, and so is one that is nearly a box of the form.
    const boxes = readChart(`${head}insurer: Blue Cross Blue Shield of Oregon PPO`);
    assert.deepEqual(only(boxes).narrative, []);
    assert.equal(boxes.problems.length, 1);
    assert.equal(readChart(`${below}brith date: 1970-01-01`).problems.length, 1);
  });

  it('are missing where a note begins below the codes of a list, and not where words go with the last code', () => {
    const list = `${head}[diagnoses]\nI10  Hypertension\nM81.0 Osteoporosis\n`;
    const note = 'S: no new pain, no fall.\nA: Age-related osteoporosis, no current fracture.\n';
    assert.deepEqual(sections(`${list}${note}`), [
      ['', 'S: no new pain, no fall. | A: Age-related osteoporosis, no current fracture. | '],
    ]);
    assert.deepEqual(sections(`${list}stable, on tablets\n`), []);
    assert.deepEqual(sections(`${list}`), []);
    assert.deepEqual(
      only(readChart(`${list}${note}`)).diagnoses.map(({ code: { key } }) => key),
      ['I10', 'M810'],
    );
  });

  it('may say how a list stands', () => {
    const { diagnoses, narrative } = only(
      readChart(`${head}[discharge diagnoses, principal first]\nO32.1XX0  Breech\nZ37.0\n`),
    );
    assert.deepEqual(
      diagnoses.map(({ role, code: { key } }) => [role === 'mentioned', key]),
      [
        [false, 'O321XX0'],
        [false, 'Z370'],
      ],
    );
    assert.deepEqual(narrative, []);
    assert.equal(sections(`${head}[findings, principal first]\nBreech\n`).length, 1);
  });

  it('are of charts alone', () => {
    const { problems, claims } = readClaim('claim: professional\nAssessment: pneumonia');
    assert.deepEqual(claims[0]?.narrative, []);
    assert.equal(problems.length, 1);
  });
});
