/** Codes that say more than the note: no specific code that the record does not support (Guidelines FY2026 I.B.18). */
import assert from 'node:assert/strict';
import { findingsOf } from '../../../helpers/engine.ts';
import { note } from './found.ts';

/** The words that the note has not, and the codes that are offered. */
const beyond = async (words: string, code: string): Promise<string[]> =>
  (await findingsOf('chart/unsupported-code', note(words, code))).map(
    ({ message, fixes }) =>
      `${/“([^”]*)”/.exec(message)?.[1]} ${fixes.map(({ title }) => title.split(' ')[2]).join()}`,
  );

describe('chart/unsupported-code, words beyond the note', () => {
  for (const [code, words, said] of [
    ['K80.01', 'Acute cholecystitis with stones of the gallbladder.', 'obstruction K80.00,K80.10,K80.18'],
    ['D25.2', 'Leiomyoma of the uterus.', 'subserosal D25.9'],
    ['E11.621', 'Type 2 diabetes with an ulcer of the shin.', 'foot E11.69,E11.8,E11.9'],
    ['J01.01', 'Acute maxillary sinusitis.', 'recurrent J01.00,J01.80,J01.90'],
    ['J01.01', 'Acute maxillary sinusitis, not recurrent.', 'recurrent J01.00,J01.80,J01.90'],
    ['J11.81', 'Influenza with fever, sore throat and cough.', 'encephalopathy J11.1,J11.89'],
    ['K57.33', 'Diverticulitis of the large intestine.', 'bleeding K57.32,K57.92'],
    // Nothing of the title is told, and another of its category is.
    ['D50.1', 'Iron deficiency anemia, second dose of iron sucrose.', 'sideropenic dysphagia D50.8,D50.9'],
    ['M25.532', 'Chronic pain of the left ankle.', 'wrist M25.50,M25.59'],
    [
      'E11.3211',
      'Type 2 diabetes on metformin.',
      'nonproliferative retinopathy macular edema E11.69,E11.8,E11.9',
    ],
    // A name of the Index that has no telling word says nothing.
    ['E72.02', 'Disorder of amino-acid transport.', 'hartnup E72.00,E72.09'],
    // What the coder has written beside the code is not of the note.
    [
      'K57.33  Diverticulitis of large intestine without perforation or abscess with bleeding',
      'Diverticulitis of the large intestine.',
      'bleeding K57.32,K57.92',
    ],
    // Of words joined by `and` both are beyond a note that has neither, and none of one that has either (I.A.14).
    [
      'K35.32',
      'Appendicitis, acute, taken out today.',
      'perforation localized peritonitis gangrene K35.80,K35.890',
    ],
    ['K35.32', 'Her appendicitis is acute, with gangrene.', 'perforation localized K35.891,K35.80,K35.890'],
    ['K35.32', 'Her appendicitis is acute, with peritonitis.', 'perforation localized K35.80,K35.890'],
    // I.C.2: sites next to each other.
    ['C16.8', 'The carcinoma of the stomach sits at the antrum.', 'overlapping C16.2,C16.9'],
    ['C16.8', 'The carcinoma of the stomach is not extending to the antrum.', 'overlapping C16.2,C16.9'],
    [
      'K57.33',
      'Diverticulitis of the large intestine. The rash straddles the sacrum.',
      'bleeding K57.32,K57.92',
    ],
    // I.A.19: of a spine the region is told too.
    ['M43.16', 'Spondylolisthesis.', 'lumbar M43.10'],
    ['M48.061', 'Spinal stenosis.', 'lumbar M48.00'],
    // What nothing was told to bring.
    ['M12.571', 'Arthropathy of the right ankle.', 'traumatic M12.9'],
    // Where nothing of the title is told, a title that has no word of its own is less.
    ['M25.842', 'A joint disorder on the left.', 'hand M25.80,M25.9'],
    // The character of the encounter and the side stay.
    [
      'M80.051D',
      'Age-related osteoporosis with a current pathological fracture.',
      'femur M80.00XD,M80.039D,M80.08XD',
    ],
    // Of a complication of care the disease is told like any other.
    ['L76.32', 'Postprocedural swelling of skin and subcutaneous tissue.', 'hematoma L76.81,L76.82'],
    ['H10.011', 'Acute conjunctivitis of the right eye.', 'follicular H10.31,H10.401,H10.89'],
  ] as const)
    it(`${code} says more: ${words}`, async () => {
      assert.deepEqual(await beyond(words, code), [said]);
    });

  for (const [code, words] of [
    ['K57.32', 'Diverticulitis of the large intestine.'],
    ['E16.0', 'Poisoning by glipizide, with hypoglycemia.'],
    ['M25.572', 'Pain in the left ankle.'],
    ['H43.811', 'Posterior vitreous detachment, right eye.'],
    ['K40.91', 'Recurrent right inguinal hernia.'],
    ['J45.41', 'Moderate persistent asthma, a flare.'],
    ['K50.014', 'Crohn disease of the terminal ileum with an abscess.'],
    // One of two words that a title joins by and/or, a word of the Index, and what a title rules out.
    ['M65.831', 'Tenosynovitis of the right forearm from overuse.'],
    ['J18.1', 'Lobar pneumonia.'],
    ['H66.001', 'Acute suppurative otitis media on the right.'],
    // A part of the body for the whole that the title names.
    ['E11.621', 'Ulcer of the right heel in type 2 diabetes.'],
    ['E11.621', 'Type 2 diabetes with an ulcer of the great toe.'],
    // No code of the category fits the words better.
    ['G20.A1', 'Parkinson disease, doing well.'],
    ['M10.071', 'Acute gout of the right ankle, no tophus.'],
    // Told otherwise: strokes by vessels, vision, pressure ulcers.
    ['I63.512', 'Cerebral infarction of the left middle cerebral artery.'],
    ['C16.8', 'The carcinoma of the stomach straddles the antrum.'],
    // Another disease of the category is no other code of this one.
    ['K12.0', 'Oral aphthae. Stomatitis.'],
    // The perinatal period has rules of its own.
    ['P07.14', 'Low birth weight newborn.'],
    // Complications of care and of pregnancy are told by the operation, the weeks of a pregnancy by their number.
    ['J95.821', 'Acute respiratory failure after the gastrectomy.'],
    ['O46.92', 'Antepartum hemorrhage at 20 weeks.'],
    // Other codes have other words that the note has not, or the same ones.
    ['I70.621', 'Atherosclerosis of a nonbiological graft with rest pain, right leg.'],
    ['K31.1', 'Pyloric stenosis. Acute dilatation of the stomach.'],
    // Levels of the spine are of their region.
    ['M48.061', 'Spinal stenosis at L3-L4.'],
    ['M43.16', 'Spondylolisthesis, L4-5.'],
    ['M43.16', 'Spondylolisthesis of the lower back.'],
    ['M43.12', 'Spondylolisthesis, C4 on C5.'],
    ['M43.14', 'Spondylolisthesis at T7-8.'],
    ['M43.17', 'Spondylolisthesis, L5-S1.'],
    // The note writes the code.
    ['K57.33', 'Diverticulitis of the large intestine (K57.33).'],
  ] as const)
    it(`${code} is said: ${words}`, async () => {
      assert.deepEqual(await beyond(words, code), []);
    });

  it('offers no code that is listed', async () => {
    const text = note('Diverticulitis of the large intestine.', 'K57.33', 'K57.32');
    const offered = (await findingsOf('chart/unsupported-code', text)).flatMap(({ fixes }) =>
      fixes.map(({ title }) => title.split(' ')[2]),
    );
    assert.deepEqual(offered, ['K57.92']);
  });

  it('J44.0 is said by the infection that is coded beside it (the note at J44.0)', async () => {
    const words = 'Community-acquired pneumonia with COPD, no exacerbation.';
    const said = async (...codes: string[]) =>
      (await findingsOf('chart/unsupported-code', note(words, ...codes))).map(({ code }) => code);
    assert.deepEqual(await said('J18.9', 'J44.0'), []);
    assert.deepEqual(await said('J44.0'), ['J44.0']);
  });
});
