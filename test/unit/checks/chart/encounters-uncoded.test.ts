/** What an encounter was for or has brought by the note, and no code says (Guidelines FY2026; notes of the Tabular). */
import assert from 'node:assert/strict';
import { codes, note, saidOf } from './found.ts';

const sections = async (words: string, ...diagnoses: string[]) =>
  (await saidOf(note(words, ...diagnoses))).map((said) => said.split(' information')[0]);

describe('an encounter that no code tells', () => {
  it('is to clear a patient for an operation (IV.M)', async () => {
    const asked = ['M16.11 IV.M'];
    assert.deepEqual(
      await sections('Pre-op exam. Primary osteoarthritis of the right hip.', 'M16.11'),
      asked,
    );
    const clearance = 'Medical clearance for right THA. Primary osteoarthritis of the right hip.';
    assert.deepEqual(await sections(clearance, 'M16.11'), asked);
    assert.deepEqual(await sections(clearance, 'Z01.818', 'M16.11'), []);
    for (const later of [
      'Primary osteoarthritis of the right hip, will need pre-op clearance.',
      'POD 3. Pre-op exam. Primary osteoarthritis of the right hip.',
    ])
      assert.deepEqual(await sections(later, 'M16.11'), [], later);
  });

  it('observed a newborn for what was ruled out (I.C.16.b)', async () => {
    const born = 'Term male, NSVD. Infection was ruled out, cultures no growth.';
    assert.deepEqual(await sections(born, 'Z38.00'), ['Z38.00 I.C.16.b']);
    assert.deepEqual(await sections('Evaluated for suspected sepsis, cultures negative.', 'Z38.00'), [
      'Z38.00 I.C.16.b',
    ]);
    assert.deepEqual(await sections(born, 'Z38.00', 'Z05.1'), []);
    assert.deepEqual(await sections('Term male, NSVD, well.', 'Z38.00'), []);
  });

  it('was for what was not carried out (I.C.21.c.14 and IV.A.1)', async () => {
    const off = 'Right inguinal hernia. Case called off before induction for acute bronchitis.';
    assert.deepEqual(await sections(off, 'K40.90', 'J20.9'), ['K40.90 IV.A.1 and I.C.21.c.14']);
    assert.deepEqual(await sections(off, 'K40.90', 'J20.9', 'Z53.09'), []);
    const last = 'Right inguinal hernia. Last month surgery was called off twice.';
    assert.deepEqual(await sections(last, 'K40.90'), []);
  });

  it('is for a poisoning (I.C.19.e.5.b)', async () => {
    const od = 'Accidental heroin overdose with acute hypoxic respiratory failure. Opioid dependence.';
    assert.deepEqual(await sections(od, 'J96.01', 'F11.20'), ['J96.01 I.C.19.e.5.b']);
    assert.deepEqual(await sections(od, 'T40.1X1A', 'J96.01', 'F11.20'), []);
    for (const none of [
      'Opioid dependence. Prior heroin overdose in 2020.',
      'Opioid dependence. Opioid overdose prevention kit given.',
    ])
      assert.deepEqual(await sections(none, 'F11.20'), [], none);
  });

  it('is for an ulcer of the veins, of arteries or of diabetes (code first note at L97)', async () => {
    const said = async (words: string, ...diagnoses: string[]) =>
      (await saidOf(note(words, ...diagnoses))).filter((one) => one.includes('L97'));
    const venous = 'Venous (varicose) ulcer left ankle, fat exposed.';
    assert.deepEqual(await said(venous, 'L97.322'), [
      'L97.322 I.A.13 and the code first note at L97 information ',
    ]);
    assert.deepEqual(await said(venous, 'I83.023', 'L97.322'), []);
    assert.equal((await said('Arterial ulcer of the left ankle, fat exposed.', 'L97.322')).length, 1);
    assert.equal((await said('Diabetic foot ulcer left heel, fat exposed.', 'L97.422')).length, 1);
    assert.deepEqual(await said('Non-diabetic foot ulcer left heel, fat exposed.', 'L97.422'), []);
  });
});

describe('symptoms that an assessment names together', () => {
  const said = (words: string, ...diagnoses: string[]) =>
    codes('chart/uncoded-diagnosis', note(words, ...diagnoses));

  it('are coded each, where no disease is (IV.D and I.B.4)', async () => {
    assert.deepEqual(await said('Acute cough and fever, suspected pneumonia.', 'R05.1'), ['R50.9']);
    assert.deepEqual(await said('Fatigue and weight loss, cause not established.', 'R63.4'), ['R53.83']);
    assert.deepEqual(await said('Acute cough and fever.', 'R05.1', 'R50.9'), []);
    assert.deepEqual(await said('Acute cough, no fever.', 'R05.1'), []);
    assert.deepEqual(await said('Acute bronchitis with cough and fever.', 'J20.9'), []);
  });
});

describe('what is there now', () => {
  it('is told by no code of a history', async () => {
    const now = 'Postmenopausal osteoporosis, no current fracture. Healed fragility fracture of T12 (2019).';
    assert.deepEqual(await codes('chart/uncoded-diagnosis', note(now, 'Z87.310')), ['M81.0']);
    const stented = 'CAD s/p PCI LAD, no angina. MI 2024 healed.';
    assert.deepEqual(await codes('chart/uncoded-diagnosis', note(stented, 'I25.2', 'Z95.5')), ['I25.10']);
  });

  it('may come of what was years ago (I.C.9.d)', async () => {
    const left = 'L hemiparesis after ICH 2022. Hypertension at goal.';
    assert.deepEqual((await codes('chart/uncoded-diagnosis', note(left, 'I10'))).length, 1);
  });
});
