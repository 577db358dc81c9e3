/** Reasons, statuses, pairs and contacts that notes tell (Guidelines FY2026 I.C.2, I.C.6.b, I.C.12, I.C.20.k, I.C.21.c.1, II). */
import assert from 'node:assert/strict';
import { stayText } from '../../../../server/src/checks/samples.ts';
import { dischargeText, noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { codes } from '../chart/found.ts';

const ofNote = async (rule: string, words: string, ...diagnoses: string[]) =>
  (await findingsOf(rule, noteText({ note: `[history]\n${words}`, diagnoses: diagnoses.join('\n') }))).map(
    ({ at, authority, severity }) =>
      `${at} ${authority.replace('ICD-10-CM Official Guidelines ', '')} ${severity}`,
  );
const ofStay = async (rule: string, words: string, ...diagnoses: string[]) =>
  (
    await findingsOf(
      rule,
      dischargeText({
        note: `[hospital course]\n${words}`,
        diagnoses: diagnoses
          .map((code, at) => `${at ? 'AB'[at - 1] : 'principal'}: ${code} POA Y`)
          .join('\n'),
      }),
    )
  ).map(({ at }) => at);

describe('what a note tells of the first diagnosis', () => {
  it('has what observation was for before what is told by the way (II.I.1)', async () => {
    const words =
      'Placed in observation on 15 October for acute exacerbation of COPD, then admitted for it. Hypothyroidism, on levothyroxine, stable.';
    assert.deepEqual(await ofStay('dx/order', words, 'E03.9', 'J44.1'), ['J44.1']);
    assert.deepEqual(await ofStay('dx/order', words, 'J44.1', 'E03.9'), []);
  });

  it('has first what brought a woman to give birth, by its short names (I.C.15.b.4)', async () => {
    const words = 'Admitted for PROM. Vaginal birth, first-degree tear.';
    assert.deepEqual(await ofStay('dx/order', words, 'O70.0', 'O42.02', 'Z37.0', 'Z3A.39'), ['O42.02']);
    assert.deepEqual(await ofStay('dx/order', words, 'O42.02', 'O70.0', 'Z37.0', 'Z3A.39'), []);
    const late = 'Came in for induction, post-dates. First-degree tear.';
    assert.deepEqual(await ofStay('dx/order', late, 'O70.0', 'O48.0', 'Z37.0', 'Z3A.41'), ['O48.0']);
  });

  it('has the reason before a COVID-19 that was found by chance (I.C.1.g.1)', async () => {
    const words = 'Admitted with acute ischemic stroke. Admission swab positive for COVID-19, asymptomatic.';
    assert.deepEqual(await ofStay('dx/order', words, 'U07.1', 'I63.9'), ['I63.9']);
    assert.deepEqual(await ofStay('dx/order', words, 'I63.9', 'U07.1'), []);
    const due = 'Admitted with pulmonary embolism caused by COVID-19. Routine swab.';
    assert.deepEqual(await ofStay('dx/order', due, 'U07.1', 'I26.99'), []);
  });

  it('has the neoplasm first that was removed before the chemotherapy of the stay (I.C.2.e.1)', async () => {
    const words = 'Sigmoid resection for cancer; chemotherapy was begun before discharge.';
    assert.deepEqual(await ofStay('dx/order', words, 'Z51.11', 'C18.7'), ['C18.7']);
    const later = 'Sigmoid resection for cancer in 2024; chemotherapy was begun before discharge.';
    assert.deepEqual(await ofStay('dx/order', later, 'Z51.11', 'C18.7'), []);
  });

  it('has the metastasis first that alone is treated (I.C.2.b)', async () => {
    const words =
      'Admitted for craniotomy and resection of a brain metastasis. Breast cancer not treated this stay.';
    assert.deepEqual(await ofStay('dx/order', words, 'C50.911', 'C79.31'), ['C79.31']);
    assert.deepEqual(await ofStay('dx/order', words, 'C79.31', 'C50.911'), []);
    const both = 'Admitted for mastectomy for breast cancer. Brain metastasis irradiated in 2025.';
    assert.deepEqual(await ofStay('dx/order', both, 'C50.911', 'C79.31'), []);
  });

  it('has the anemia of radiotherapy first where it alone is treated (I.C.2.c.2)', async () => {
    const words =
      'Here only for transfusion for anemia caused by radiotherapy. Rectal carcinoma not addressed.';
    assert.equal((await ofNote('dx/order', words, 'C20', 'D64.89', 'Y84.2')).length, 1);
    assert.deepEqual(await ofNote('dx/order', words, 'D64.89', 'C20', 'Y84.2'), []);
  });
});

describe('what a note tells besides', () => {
  it('asks for the site of a pain beside that of the neoplasm (I.C.6.b.5)', async () => {
    const words = 'Low back pain from the metastases, neoplasm related pain.';
    assert.deepEqual(await ofNote('dx/contradiction', words, 'C79.51', 'G89.3', 'M54.59', 'C61'), [
      'M54.59 I.C.6.b.5 information',
    ]);
    assert.deepEqual(await ofNote('dx/contradiction', words, 'C79.51', 'G89.3', 'C61'), []);
  });

  it('asks for the status at work (I.C.20.k)', async () => {
    const words = 'Slipped from a ladder at work an hour ago. Fracture of the left wrist.';
    assert.deepEqual(await ofNote('dx/external-cause', words, 'S52.532A', 'W11.XXXA'), [
      'W11.XXXA I.C.20.k information',
    ]);
    assert.deepEqual(await ofNote('dx/external-cause', words, 'S52.532A', 'W11.XXXA', 'Y99.0'), []);
  });

  it('tells an infection that others have, of a patient who is well (I.C.21.c.1)', async () => {
    const met = 'Sat next to a girl with measles on the plane. Feels well, no rash. Measles not diagnosed.';
    assert.deepEqual(await ofNote('chart/negated', met, 'B05.9'), ['B05.9 I.C.21.c.1 information']);
    assert.deepEqual(await ofNote('chart/negated', 'Contact with a mumps case. Asymptomatic.', 'B26.9'), [
      'B26.9 I.C.21.c.1 information',
    ]);
    assert.deepEqual(await ofNote('chart/negated', 'Brother had measles. Now a rash: measles.', 'B05.9'), []);
    assert.deepEqual(
      await ofNote('chart/negated', 'Exposed to mumps. No fever. Parotitis, titers positive.', 'B26.9'),
      [],
    );
  });

  it('says nothing of the time since a drug was left out', async () => {
    assert.deepEqual(
      await ofNote(
        'dx/encounter-character',
        'Seizure one week after she ran out of it.',
        'R56.9',
        'T42.6X6A',
      ),
      [],
    );
  });
});

it('asks for the indicator of the higher stage of one ulcer (I.C.12.a.6)', async () => {
  const ofStages = (poa: string) =>
    codes(
      'dx/contradiction',
      stayText({ diagnoses: `principal: J18.9 POA Y\nA: L89.152 POA Y\nB: L89.153 POA ${poa}` }),
    );
  assert.deepEqual(await ofStages('Y'), ['L89.153']);
  assert.deepEqual(await ofStages('N'), []);
});
