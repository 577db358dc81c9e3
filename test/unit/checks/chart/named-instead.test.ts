/** chart/other-code: terms of the Index and inclusion terms that an item has, beside another code (Guidelines FY2026 I.A.9.a, I.A.11, I.B.2; Index; Tabular List). */
import assert from 'node:assert/strict';
import { findingsOf } from '../../../helpers/engine.ts';
import { note } from './found.ts';

const said = async (words: string, code: string): Promise<string[]> =>
  (await findingsOf('chart/other-code', note(words, code))).map(
    ({ at, fixes }) => `${at} ${fixes.map(({ title }) => title.split(' ')[2]).join()}`,
  );

const FOUND = [
  // Index, Fever, typhoid, complicated by pneumonia; the note has no word of a paratyphoid fever.
  ['A01.1 A01.03', 'Typhoid fever complicated by pneumonia.'],
  // Tabular, N25.0: phosphate-losing tubular disorders; a disorder is none by itself.
  ['N25.89 N25.0', 'Phosphate-losing tubular disorder.'],
  // Index, Fatty, liver; how severe it is names nothing.
  ['K76.9 K76.0', 'Fatty liver, mild.'],
  // Index, Uricemia (asymptomatic): E79.0.
  ['E79.89 E79.0', 'Uricemia.'],
  // Tabular, E11.36 beside what is without complications.
  ['E11.9 E11.36', 'Type 2 diabetes with diabetic cataract.'],
  // Index, Sunburn; Infestation, anisakis larvae.
  ['L59.9 L56.8', 'Sunburn from ultraviolet radiation.'],
  ['B88.9 B81.0', 'Anisakis larvae infestation.'],
  // Tabular, F84.0: autism spectrum disorder; of development are all disorders of the category.
  ['F84.8 F84.0', 'Autism spectrum disorder, stable. No developmental regression.'],
  // Tabular, A18.03: tuberculosis of other bones; A18.89 is of sites that have no code.
  ['A18.89 A18.03', 'Tuberculosis of the tibia.'],
] as const;

const RIGHT = [
  // Index, Infection, unspecified: B99.9.
  ['B99.9', 'Acute infectious disease.'],
  // The word of the code stands elsewhere in the note: it may be that and the other one.
  ['R74.9', 'Elevated aspartate transaminase. Serum drawn again today.'],
  ['K56.49', 'Paralysis of the intestine. Impaction of stool felt on examination.'],
  // The note tells no kind, and the code may be right.
  ['K59.09', 'Constipation.'],
  ['K13.79', 'Oral mucosa lesion.'],
  ['J42', 'Bronchitis, here for refills.'],
  // Index, Cyst, liver: K76.89.
  ['K76.89', 'Simple liver cyst.\nToxic liver disease with cholestasis.'],
  // Index, Abscess, subarachnoid, brain: G06.0.
  ['G06.0', 'Subarachnoid abscess.'],
  // Another disease, of an organ alone the same or of another category.
  ['A08.39', 'Renal TB.'],
  ['K02.9', 'Degenerative dental pulp.'],
  ['N80.129', 'Hyperplastic ovary.'],
  ['K08.194', 'Approximal wear of teeth.'],
  ['N17.9', 'Acute endometritis.'],
  // The thoracic disc has its own words in the note.
  ['M51.9', 'Slipped disc L4-L5, without radiculopathy.\nThoracic spine tender.'],
  // Index, Diabetes, without complications.
  ['E11.9', 'Type 2 diabetes. Diabetic cataract ruled out.'],
] as const;

describe('chart/other-code, terms in place of the code', () => {
  for (const [told, words] of FOUND)
    it(`${told}: ${words}`, async () => {
      assert.deepEqual(await said(words, told.split(' ')[0] ?? ''), [told]);
    });

  for (const [code, words] of RIGHT)
    it(`${code} is not spoken of: ${words}`, async () => {
      assert.deepEqual(await said(words, code), []);
    });
});
