/** What a note tells beside its codes: ICD-10-CM Official Guidelines I.A.13, I.B.13, I.C.1, I.C.10, I.C.19, I.C.20, IV.M. */
import assert from 'node:assert/strict';
import { withDiagnoses } from '../../../../server/src/checks/samples.ts';
import { dischargeText, noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';

const told = async (rule: string, text: string): Promise<string[]> =>
  (await findingsOf(rule, text)).map(
    ({ at, authority, severity }) =>
      `${at} ${authority.replace('ICD-10-CM Official Guidelines ', '')} ${severity}`,
  );
const ofNote = (rule: string, words: string, ...diagnoses: string[]) =>
  told(rule, noteText({ note: `[assessment]\n${words}`, diagnoses: diagnoses.join('\n') }));

describe('dx/order, what a note tells', () => {
  it('asks for the condition that the surgery is for (IV.M)', async () => {
    const clearance =
      'Clearance before an elective cholecystectomy on June 2 for gallstones. Atrial fibrillation.';
    assert.deepEqual(await ofNote('dx/order', clearance, 'Z01.810', 'I48.21'), ['Z01.810 IV.M information']);
    assert.deepEqual(await ofNote('dx/order', clearance, 'Z01.810', 'K80.20', 'I48.21'), []);
    assert.deepEqual(await ofNote('dx/order', clearance, 'I48.21', 'I10'), []);
    const lungs = 'Clearance before a lobectomy for nothing that we know of. COPD, stable for years.';
    assert.deepEqual(await ofNote('dx/order', lungs, 'Z01.811', 'J44.9'), []);
    const none = 'No cholecystectomy for gallstones is planned. Clearance for travel, COPD.';
    assert.deepEqual(await ofNote('dx/order', none, 'Z01.811', 'J44.9'), []);
    const when = 'Clearance before surgery for June 2. Atrial fibrillation, permanent.';
    assert.deepEqual(await ofNote('dx/order', when, 'Z01.810', 'I48.21'), []);
  });

  it('has the pneumonia of the admission before that of the ventilator (I.C.10.d.2)', async () => {
    const stay = (rule: string, words: string) =>
      told(rule, dischargeText({ note: `[hospital course]\n${words}`, diagnoses: 'J95.851\nB96.5\nJ13' }));
    const both = 'Admitted with pneumococcal pneumonia. Ventilator-associated pneumonia from day three.';
    assert.deepEqual(await stay('dx/order', both), ['J13 I.C.10.d.2 information']);
    assert.deepEqual(await stay('dx/contradiction', both), []);
    const one = 'Intubated for an overdose. Ventilator-associated pneumonia from day three, pneumococcal.';
    assert.deepEqual(await stay('dx/order', one), []);
    assert.deepEqual(await stay('dx/contradiction', one), ['J13 I.C.10.d.1 warning']);
  });
});

describe('dx/poisoning, several drugs', () => {
  const said = (words: string, ...codes: string[]) => ofNote('dx/poisoning', words, ...codes);
  const TWO = 'Drank a bottle of acetaminophen syrup and some diphenhydramine by accident.';

  it('asks for the code of the drug that the note names beside the coded one (I.C.19.e.2)', async () => {
    assert.deepEqual(await said(TWO, 'T39.1X1A'), ['T39.1X1A I.C.19.e.2 and e.5 information']);
    assert.deepEqual(await said(TWO, 'T39.1X1A', 'T45.0X1A'), []);
    assert.deepEqual(await said(TWO, 'T39.1X1D'), []);
    // Younger drugs are not in the Table.
    assert.equal((await said('She swallowed sertraline, ibuprofen and metoprolol.', 'T43.222A')).length, 1);
    assert.equal((await said('Took 40 ibuprofen. Then swallowed sertraline.', 'T39.312A')).length, 1);
    assert.deepEqual(await said('Took 40 ibuprofen. Then swallowed sertraline.', 'T39.312A', 'T43.222A'), []);
    assert.deepEqual(await said(TWO, 'T39.1X5A').then((all) => all.length), 1);
  });

  it('takes neither an antidote nor the tablets for a drug', async () => {
    assert.deepEqual(
      await said('Swallowed 20 tablets of acetaminophen, given acetylcysteine.', 'T39.1X2A'),
      [],
    );
    assert.deepEqual(await said('Swallowed 20 acetaminophen tablets on purpose.', 'T39.1X2A'), []);
    // None of them is the one that is coded (I.C.19.e.1).
    assert.deepEqual(await said('Took naproxen and diphenhydramine by mistake.', 'T39.1X1A'), [
      'T39.1X1A I.C.19.e.1 information',
    ]);
    assert.equal(
      (await said('Took metoprolol and sertraline of her husband instead of hers.', 'T43.221A')).length,
      1,
    );
    assert.deepEqual(await said('Took sertraline instead of metoprolol.', 'T43.221A'), []);
    assert.deepEqual(await said('No acetaminophen or diphenhydramine was swallowed.', 'T39.1X1A'), []);
  });
});

describe('dx/external-cause, what a note tells', () => {
  const said = (words: string, ...codes: string[]) => ofNote('dx/external-cause', words, ...codes);
  const AT_WORK = 'Sprain of the right ankle, hurt on the job: slipped off a ladder.';
  const SPRAIN = 'S93.401A';

  it('asks for the status of an event at work beside its cause (I.C.20.k)', async () => {
    assert.deepEqual(await said(AT_WORK, SPRAIN, 'W11.XXXA'), ['W11.XXXA I.C.20.k information']);
    assert.deepEqual(await said(AT_WORK, SPRAIN, 'W11.XXXA', 'Y99.0'), []);
    assert.deepEqual(await said(AT_WORK, 'S93.401D', 'W11.XXXD'), []);
    assert.deepEqual(
      await said('Sprain of the right ankle, slipped at home. Off work.', SPRAIN, 'W11.XXXA'),
      [],
    );
  });

  it('asks for no cause of an injury of suspected abuse (I.C.19.f)', async () => {
    assert.deepEqual(await said('Contusion of the cheek. Abuse is suspected.', 'T74.12XA', 'S00.83XA'), []);
    assert.deepEqual(await said('Contusion of the cheek. Abuse is confirmed.', 'T74.12XA', 'S00.83XA'), [
      'S00.83XA I.C.20 hint',
    ]);
  });
});

describe('what one side and one cause leave', () => {
  const claim = (rule: string, ...codes: string[]) =>
    told(rule, withDiagnoses(...codes.map((code, at) => `${'ABCD'[at]}: ${code}`)));

  it('has the cataract and the arthritis of the other side alone once one is treated (I.B.13)', async () => {
    const rule = 'dx/contradiction';
    assert.deepEqual(await claim(rule, 'H25.13', 'Z98.42'), ['H25.13 I.B.13 information']);
    assert.deepEqual(await claim(rule, 'H25.12', 'Z98.42'), ['H25.12 I.B.13 information']);
    assert.deepEqual(await claim(rule, 'H25.11', 'Z98.42'), []);
    assert.deepEqual(await claim(rule, 'H26.492', 'Z98.42'), []);
    assert.deepEqual(await claim(rule, 'M17.0', 'Z96.651'), ['M17.0 I.B.13 information']);
    assert.deepEqual(await claim(rule, 'M17.0', 'Z96.641'), []);
    assert.deepEqual(await claim(rule, 'M17.12', 'Z96.651'), []);
  });

  it('takes no hypertension for what underlies a polyneuropathy (I.A.13)', async () => {
    assert.deepEqual(await claim('dx/code-first', 'I10', 'G63', 'E53.8'), [
      'G63 I.A.13 and I.B.7; the code first notes of the Tabular List error',
    ]);
    assert.deepEqual(await claim('dx/code-first', 'I10', 'E53.8', 'G63'), []);
  });

  it('knows Zika by its name alone (I.C.1.f.1)', async () => {
    const zika = (words: string) => ofNote('dx/confirmed-only', words, 'A92.5');
    assert.deepEqual(await zika('Possible Zika. Blood sent.'), ['A92.5 I.C.1.f.1 warning']);
    assert.deepEqual(await zika('Zika, confirmed. Possible dengue too.'), []);
  });
});
