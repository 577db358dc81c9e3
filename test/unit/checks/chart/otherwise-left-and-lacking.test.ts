/** What is told with abuse, alcohol, scars, metastases and old infarctions, and what an unspecified code leaves open (FY2026). */
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.19.f: the abuse first, then its injuries; I.C.19.e.5.b: a drug with alcohol.
  ['T74.12XA I.C.19.f information ', 'Physical abuse confirmed. Bruises of both upper arms.'],
  ['T42.4X1A I.C.19.e.5.b information ', 'Drowsy from the interaction of lorazepam with alcohol.'],
  // I.B.10 and I.C.19.a: what is left first, then its cause.
  ['L90.5 I.B.10 and I.C.19.a information ', 'Tight scar of the right palm from a laceration in 2024.'],
  ['L91.0 I.B.10 and I.C.19.a information ', 'Third degree burn in 2023, healed with a thick scar.'],
  ['G89.21 I.B.10 and I.C.19.a information ', 'Chronic pain of the ankle due to the old sprain.'],
  // I.C.2.j: every metastasis.
  ['C34.11 I.C.2 and I.C.2.j information ', 'Lung cancer; one hilar lymph node held metastasis.'],
  // I.C.9.e.1.
  ['E78.5 I.C.9.e.1 information ', 'Hyperlipidemia. Heart attack four years ago.'],
  ['I10 I.C.9.e.1 information ', 'Hypertension. Infarction in 2019.'],
  // I.B.2: what the note tells more.
  ['J96.00 I.A.9.b and I.B.2 information J96.01', 'Acute hypoxic respiratory failure.'],
  ['J96.00 I.A.9.b and I.B.2 information J96.02', 'Acute respiratory failure with hypercapnia.'],
  ['J96.10 I.A.9.b and I.B.2 information J96.11', 'Chronic hypoxemic respiratory failure.'],
  ['J96.20 I.A.9.b and I.B.2 information J96.21', 'Acute on chronic respiratory failure with hypoxia.'],
  ['G81.90 I.A.9.b and I.B.2 information ', 'Left hemiparesis, stable.'],
  ['G83.20 I.A.9.b and I.B.2 information ', 'Monoplegia of the right arm.'],
];

const SILENT: readonly Case[] = [
  ['T74.12XA\nS40.021A', 'Physical abuse confirmed. Bruises of the right upper arm.'],
  ['T42.4X1A\nT51.0X1A\nR40.0', 'Drowsy from the interaction of lorazepam with alcohol.'],
  ['T42.4X1A', 'Took two lorazepam by mistake. Alcohol: none.'],
  ['L90.5\nS61.411S', 'Tight scar of the right palm from a laceration in 2024.'],
  ['L90.5', 'Scar of the back from surgery for a wound.'],
  ['G89.21\nS93.401S', 'Chronic pain of the ankle due to the old sprain.'],
  ['C34.11', 'Lung cancer; all lymph nodes without tumor.'],
  ['C34.11\nC77.1', 'Lung cancer; one hilar lymph node held metastasis.'],
  ['I10\nI25.2', 'Hypertension. Infarction in 2019.'],
  ['I10', 'Hypertension. Father had a heart attack ten years ago.'],
  ['J96.00', 'Acute respiratory failure.'],
  ['G81.90', 'Hemiparesis, side not noted.'],
];

describe('what is left and what lacks', () => {
  tellsOf(FOUND, SILENT, otherwise);
});
