/** Signs that a diagnosis explains, therapies that a stay is for, drugs that are blamed, incidental pregnancies (Guidelines FY2026). */
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.B.5 and IV.K: signs and symptoms of a definitive diagnosis.
  ['R07.9 I.B.4, I.B.5 and IV.K information ', 'Coronary artery disease, which explains the pain.'],
  ['R05.9 I.B.4, I.B.5 and IV.K information ', 'Reflux accounts for the cough.'],
  ['R31.9 I.B.4, I.B.5 and IV.K information ', 'The kidney stone is the cause of the hematuria.'],
  // I.C.19.e.5.a.
  ['K52.9 I.C.19.e.5.a information ', 'Colitis due to pembrolizumab.'],
  // I.C.15.a.1.
  ['S93.401A I.C.15.a.1 information ', 'Ankle sprain, right. The pregnancy is incidental to the visit.'],
  // I.C.2.e.2.
  ['Z51.11 I.C.2.e.2 information ', 'Dehydration from his cancer, fluids only; no chemotherapy.'],
  // I.C.2: a primary that overlaps.
  ['C16.3 I.C.2 warning C16.8', 'One cancer of the stomach across the antrum and the body.'],
  // I.C.4.a.5.
  ['E10.10 I.C.4.a.5 information ', 'Ketoacidosis of type 1 diabetes because his pump failed.'],
];

const SILENT: readonly Case[] = [
  ['R05.9', 'Cough. Reflux does not account for the cough.'],
  ['S93.401A\nZ33.1', 'Ankle sprain, right. The pregnancy is incidental to the visit.'],
  ['Z51.11\nC25.0', 'Here for chemotherapy, cancer of the head of the pancreas. No chemotherapy reactions.'],
];

describe('chart/otherwise-coded, explained and given', () => {
  tellsOf(FOUND, SILENT, otherwise);
});
