/** What comes first by the reason that a note tells: ICD-10-CM Official Guidelines FY2026 I.C, II and IV. */
import assert from 'node:assert/strict';
import { stayText } from '../../../../server/src/checks/samples.ts';
import { dischargeText, noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';

const short = (found: Awaited<ReturnType<typeof findingsOf>>): string[] =>
  found.map(({ at, authority }) => `${at} ${authority.replace('ICD-10-CM Official Guidelines ', '')}`);

const visit = async (note: string, ...codes: string[]): Promise<string[]> =>
  short(await findingsOf('dx/order', noteText({ note, diagnoses: codes.join('\n') })));

const stay = async (note: string, ...codes: string[]): Promise<string[]> =>
  short(await findingsOf('dx/order', dischargeText({ note, diagnoses: codes.join('\n') })));

/** A note with a history and an assessment. */
const told = (history: string, assessment: string) => `[history]\n${history}\n\n[assessment]\n${assessment}`;

describe('dx/order: the reason that the note tells', () => {
  it('comes before a screening by the way (I.C.21.c.5, IV.G)', async () => {
    const note = told('Comes for his hypothyroidism.', 'Hypothyroidism. Depression screening negative.');
    assert.deepEqual(await visit(note, 'Z13.31', 'E03.9'), ['E03.9 I.C.21.c.5 and IV.G']);
    assert.deepEqual(await visit(note, 'E03.9', 'Z13.31'), []);
    const screened = told('Comes for depression screening.', 'Screening negative. Hypothyroidism stable.');
    assert.deepEqual(await visit(screened, 'Z13.31', 'E03.9'), []);
  });

  it('comes before a long-lasting condition that is stable (IV.G)', async () => {
    for (const [reason, code] of [
      ['Presents for evaluation of psoriasis vulgaris.', 'L40.0'],
      ['Referred by her dentist for trigeminal neuralgia.', 'G50.0'],
      ['Came in because of a painful rash: shingles.', 'B02.9'],
      ['The reason for the visit was his gout.', 'M10.9'],
      ['Migraine, the reason for this visit.', 'G43.909'],
      ['What brought him in was an ingrown nail.', 'L60.0'],
      ['Her main concern today is acne vulgaris.', 'L70.0'],
      ['Being seen in consultation at the request of Dr. Doe for hemochromatosis.', 'E83.119'],
      ['Asked to see this patient regarding gallstones.', 'K80.20'],
      ['The visit was scheduled to go over his osteopenia.', 'M85.80'],
      ['Mother brings him in with impetigo.', 'L01.00'],
      ['The services today were for lymphedema.', 'I89.0'],
      ['Referral from optometry: macular degeneration.', 'H35.30'],
      ['Today we mainly dealt with lichen planus.', 'L43.9'],
      ['Wants something done about the bunion on the right.', 'M21.611'],
      ['A sore elbow led to this visit: lateral epicondylitis, which brought him in.', 'M77.11'],
    ] as const) {
      const note = told(reason, 'Hypertension, stable.');
      assert.deepEqual(await visit(note, 'I10', code), [`${code} IV.A and IV.G`], reason);
      assert.deepEqual(await visit(note, code, 'I10'), [], reason);
    }
  });

  it('comes before any condition that the note tells by the way (IV.G)', async () => {
    const note = told('Seen for heavy menstruation.', 'Rheumatoid arthritis, managed elsewhere.');
    assert.deepEqual(await visit(note, 'M06.9', 'N92.0'), []);
    const quiet = told('Seen because of heavy menstruation.', 'Rheumatoid arthritis, unchanged.');
    assert.deepEqual(await visit(quiet, 'M06.9', 'N92.0'), ['N92.0 IV.A and IV.G']);
    const dizzy = told('Placed in observation for syncope.', 'Parkinson disease, home dose continued.');
    assert.deepEqual(await visit(dizzy, 'G20.A1', 'R55'), ['R55 IV.A and IV.G']);
    const shot = told('Came for a tetanus shot only.', 'Hypertension stable.');
    assert.deepEqual(await visit(shot, 'I10', 'Z23'), ['Z23 IV.K and IV.G']);
  });

  it('is not told of another time, of the plan, denied, or where it names what is first as well', async () => {
    for (const history of [
      'Came last month for gout.',
      'Was here two weeks ago for gout.',
      'Not here for the gout.',
      'Comes for gout and hypertension.',
      'Comes for gout and her blood pressure.',
      'Comes for gout and a refill of lisinopril.',
      'Comes for gout. Comes for her hypertension too.',
      'Gout.',
    ])
      assert.deepEqual(
        await visit(told(history, 'Hypertension, stable. Gout.'), 'I10', 'M10.9'),
        [],
        history,
      );
    const plan = '[assessment]\nHypertension, stable.\n\n[plan]\nCome back for the gout.';
    assert.deepEqual(await visit(plan, 'I10', 'M10.9'), []);
  });

  it('is left alone where the first is what is active, or brings the other', async () => {
    const urgent = told('Comes for her gout.', 'Severe hypertension, treated at once. Gout.');
    assert.deepEqual(await visit(urgent, 'I10', 'M10.9'), []);
    const brought = told('Comes for insomnia.', 'Insomnia due to generalized anxiety disorder.');
    assert.deepEqual(await visit(brought, 'F41.1', 'G47.00'), []);
    const found = told('Admitted with anemia.', 'Gastric ulcer with hemorrhage. Blood loss anemia.');
    assert.deepEqual(await stay(found, 'K25.4', 'D62'), []);
    const sepsis = told('Admitted with pneumonia.', 'Sepsis. Pneumonia.');
    assert.deepEqual(await stay(sepsis, 'A41.9', 'J18.9'), []);
  });

  it('is the whole name where the first has a part of it (I.C.9.a.5)', async () => {
    const note = told('Sent only for her hypertensive retinopathy.', 'Hypertension, known.');
    assert.deepEqual(await visit(note, 'I10', 'H35.033'), ['H35.033 IV.A and IV.G']);
    assert.deepEqual(await visit(told('Sent for her hypertension.', 'Retinopathy.'), 'I10', 'H35.033'), []);
  });

  it('is the care that the patient comes for (I.C.21.c.7, IV.G)', async () => {
    for (const [reason, code] of [
      ['Here only for care of his colostomy.', 'Z43.3'],
      ['Comes for a change of the gastrostomy tube.', 'Z43.1'],
      ['Came only to have the sutures removed.', 'Z48.02'],
      ['Here for pacemaker check.', 'Z45.018'],
      ['Comes only for flushing of her port: port flush.', 'Z45.2'],
    ] as const) {
      const note = told(reason, 'Hypertension, stable.');
      assert.deepEqual(await visit(note, 'I10', code), [`${code} IV.K and IV.G`], reason);
      assert.deepEqual(await visit(note, code, 'I10'), [], reason);
    }
  });

  it('is the condition that a test, an infusion or an operation was for (IV.A.1, IV.K, IV.L)', async () => {
    const report = async (kind: string, note: string, ...codes: string[]) =>
      short(
        await findingsOf(
          'dx/order',
          noteText({ note, diagnoses: codes.join('\n') }).replace('office visit', kind),
        ),
      );
    const echo = '[request]\nEchocardiogram ordered for aortic stenosis.\nKnown with hypertension.';
    assert.deepEqual(await report('imaging report', echo, 'I10', 'I35.0'), ['I35.0 IV.A and IV.G']);
    assert.deepEqual(await report('imaging report', echo, 'I35.0', 'I10'), []);
    const cancelled =
      '[history]\nCame for cataract surgery; cancelled because of high blood pressure.\n\n[assessment]\nNuclear cataract.';
    assert.deepEqual(await report('operative note', cancelled, 'I10', 'H25.11', 'Z53.09'), [
      'H25.11 IV.A and IV.G',
    ]);
  });

  it('is what occasioned the stay, also after study (II)', async () => {
    for (const [reason, code] of [
      ['Admitted because of acute pyelonephritis.', 'N10'],
      ['After study found to have acute appendicitis.', 'K35.80'],
      ['The reason he had to be admitted was a duodenal ulcer with perforation.', 'K26.1'],
      ['Admitted for cellulitis of the left leg.', 'L03.116'],
    ] as const) {
      const note = told(reason, 'Hypertension, home medication.');
      assert.deepEqual(await stay(note, 'I10', code), [`${code} II`], reason);
      assert.deepEqual(await stay(note, code, 'I10'), [], reason);
      assert.deepEqual(await stay(note, 'I10 POA Y', `${code} POA N`), [], `${reason} began in the stay`);
    }
  });
});

describe('dx/order: what an operation was for', () => {
  const operated = async (note: string, ...codes: string[]) =>
    short(
      await findingsOf(
        'dx/order',
        noteText({ note, diagnoses: codes.join('\n') }).replace('office visit', 'operative note'),
      ),
    );

  it('comes before a condition for which none is performed (IV.N)', async () => {
    const note = '[procedure]\nRight carpal tunnel release.\n\n[assessment]\nCarpal tunnel syndrome.';
    assert.deepEqual(await operated(note, 'E03.9', 'G56.01'), ['G56.01 IV.N']);
    assert.deepEqual(await operated(note, 'G56.01', 'E03.9'), []);
    assert.deepEqual(await operated(note, 'S83.241A', 'G56.01'), [], 'a knee may be operated on');
    assert.deepEqual(await operated(note, 'K57.32', 'G56.01', 'M67.431'), [], 'one of several');
    assert.deepEqual(await visit(note, 'E03.9', 'G56.01'), ['G56.01 IV.A and IV.G'], 'another note');
    const excised = '[procedure]\nExcision of a basal cell carcinoma of the nose.';
    assert.deepEqual(await operated(excised, 'I10', 'C44.311'), ['C44.311 IV.A and IV.G']);
  });
});

describe('dx/order: what a delivery was for', () => {
  const mother = async (course: string, ...codes: string[]) =>
    short(
      await findingsOf(
        'dx/order',
        dischargeText({ note: `[hospital course]\n${course}`, diagnoses: codes.join('\n') }).replace(
          '1960-05-17',
          '1996-05-17',
        ),
      ),
    );

  it('is the condition that prompted the admission, before what happened at the delivery (I.C.15.b.4)', async () => {
    const course = 'Admitted because of severe pre-eclampsia. Delivered; second degree laceration.';
    assert.deepEqual(await mother(course, 'O70.1', 'O14.14', 'Z3A.37', 'Z37.0'), ['O14.14 I.C.15.b.3 and 4']);
    assert.deepEqual(await mother(course, 'O14.14', 'O70.1', 'Z3A.37', 'Z37.0'), []);
    const infected = 'Admitted for a bladder infection. Anemia in pregnancy, on iron.';
    assert.deepEqual(await mother(infected, 'O99.012', 'O23.12', 'Z3A.20'), ['O23.12 I.C.15.b.3 and 4']);
    assert.deepEqual(await mother(infected, 'O23.12', 'O99.012', 'Z3A.20'), []);
  });

  it('is of several the one most related to the delivery (I.C.15.b.4)', async () => {
    const course = 'Came with asthma and severe pre-eclampsia. Labor was induced for the pre-eclampsia.';
    const codes = ['J45.41', 'Z3A.37', 'Z37.0'];
    assert.deepEqual(await mother(course, 'O99.52', 'O14.14', ...codes), ['O14.14 I.C.15.b.4']);
    assert.deepEqual(await mother(course, 'O14.14', 'O99.52', ...codes), []);
    assert.deepEqual(await mother(course, 'O99.52', 'O14.14 POA N', ...codes), []);
    const later = 'Admitted for asthma. A cesarean was done for severe pre-eclampsia.';
    assert.deepEqual(await mother(later, 'O99.52', 'O14.14', ...codes), [], 'not what she was admitted for');
  });
});

describe('dx/order: what is due to COVID-19 or HIV', () => {
  it('comes behind it (I.C.1.g.1.b, I.C.1.a.2.b)', async () => {
    const embolism = '[assessment]\nPulmonary embolism due to COVID-19.';
    assert.deepEqual(await visit(embolism, 'I26.99', 'U07.1'), ['U07.1 I.C.1.g.1.b and c']);
    assert.deepEqual(await visit(embolism, 'U07.1', 'I26.99'), []);
    const brain = '[assessment]\nEncephalopathy due to HIV disease.';
    assert.deepEqual(await visit(brain, 'G93.49', 'B20'), ['B20 I.C.1.a.2.b']);
    assert.deepEqual(await visit(brain, 'B20', 'G93.49'), []);
  });

  it('is not said of an infection of another time, of another condition, or where it is denied', async () => {
    for (const words of [
      'Pulmonary embolism due to previous COVID-19.',
      'Pulmonary embolism. Pneumonia due to COVID-19.',
      'Pulmonary embolism, not due to COVID-19.',
    ])
      assert.deepEqual(await visit(`[assessment]\n${words}`, 'I26.99', 'U07.1'), [], words);
  });
});

describe('dx/order: a neoplasm and its therapy in one stay', () => {
  const therapy = 'principal: Z51.11\nA: C18.7 POA Y';
  const neoplasm = 'principal: C18.7 POA Y\nA: Z51.11';
  const claim = async (diagnoses: string, procedures: string, rule = 'dx/order') =>
    short(await findingsOf(rule, stayText({ diagnoses, procedures })));

  it('is the neoplasm first where it was removed (I.C.2.e.1)', async () => {
    const removed = 'principal: 0DTN0ZZ 2026-11-02';
    assert.deepEqual(await claim(therapy, removed), ['C18.7 I.C.2.e.1']);
    assert.deepEqual(await claim(neoplasm, removed), []);
    assert.deepEqual(await claim(neoplasm, removed, 'dx/first-listed-only'), []);
    assert.deepEqual(await claim(therapy, 'principal: 0DBN0ZX 2026-11-02'), [], 'a biopsy');
    assert.deepEqual(await claim(therapy, 'principal: 0UT90ZZ 2026-11-02'), [], 'another site');
  });

  it('is the neoplasm first where the stay is for its fluid or extent (I.C.2.f)', async () => {
    const note = '[reason for admission]\nAdmitted for paracentesis.';
    assert.deepEqual(await stay(note, 'Z51.11', 'C56.2'), ['C56.2 I.C.2.f']);
    const rightly = dischargeText({ note, diagnoses: 'C56.2\nZ51.11' });
    assert.deepEqual(await findingsOf('dx/first-listed-only', rightly), []);
    assert.deepEqual(await stay('[reason for admission]\nAdmitted for chemotherapy.', 'Z51.11', 'C56.2'), []);
  });
});

describe('dx/order: the most serious injury', () => {
  it('comes before wounds of the skin and fractures of fingers (I.C.19.b)', async () => {
    const note = '[history]\nFell from a ladder.';
    assert.deepEqual(await visit(note, 'S01.01XA', 'S82.202B', 'W11.XXXA'), ['S82.202B I.C.19.b']);
    assert.deepEqual(await visit(note, 'S82.202B', 'S01.01XA', 'W11.XXXA'), []);
    assert.deepEqual(await visit(note, 'S01.01XA', 'S82.202D'), [], 'a fracture that heals');
    assert.deepEqual(await visit(note, 'S62.607A', 'S01.01XA'), [], 'both slight');
    assert.deepEqual(await stay(note, 'S01.01XA POA Y', 'S72.001A POA N'), [], 'one of the stay');
  });
});

describe('dx/order: a diabetes after pancreatectomy', () => {
  it('comes before the absence of the pancreas (I.C.4.a.6.b.i)', async () => {
    const note = '[assessment]\nPostpancreatectomy diabetes.';
    assert.deepEqual(await visit(note, 'Z90.410', 'E13.9'), ['E13.9 I.C.4.a.6.b.i']);
    assert.deepEqual(await visit(note, 'E13.9', 'Z90.410'), []);
  });
});

describe('dx/order: the site of a pain', () => {
  it('comes before the pain where it is not treated itself (I.C.6.b.1.b.ii)', async () => {
    const note = '[assessment]\nChronic pain of the left ankle, cause not found.';
    assert.deepEqual(await visit(note, 'G89.29', 'M25.572'), ['M25.572 I.C.6.b.1.b.ii']);
    assert.deepEqual(await visit(note, 'M25.572', 'G89.29'), []);
    assert.deepEqual(await visit(`${note}\nGabapentin goes on.`, 'G89.29', 'M25.572'), []);
  });
});
