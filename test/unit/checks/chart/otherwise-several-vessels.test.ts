/** Deficits, vessels, ulcers and bleedings, of which the note tells another than the code (Guidelines FY2026 I.B.2). */
import { type Case, otherwise, tellsOf } from './found.ts';

const TOLD = 'I.B.2 information ';

const FOUND: readonly Case[] = [
  // I.C.9.d: the sequela of a stroke by its deficit.
  [`I69.320 ${TOLD}`, 'Left hemiparesis since the stroke of 2024.'],
  [`I69.322 ${TOLD}`, 'Dysphagia left from the stroke, thickened fluids.'],
  [`I69.351 ${TOLD}`, 'Expressive aphasia after the stroke.'],
  [`I69.311 ${TOLD}`, 'Ataxia from the stroke of last year.'],
  [`L97.412 ${TOLD}`, 'Ulcer of the right great toe, fat layer exposed.'],
  [`L97.521 ${TOLD}`, 'Ulcer of the left heel, limited to breakdown of skin.'],
  [`I63.432 ${TOLD}`, 'Infarct of the left MCA from an embolus.'],
  [`I63.231 ${TOLD}`, 'Infarct from an occlusion of the vertebral artery.'],
  [`I82.441 ${TOLD}`, 'Acute DVT of the right common femoral vein.'],
  [`O72.0 ${TOLD}`, 'Bled 1200 ml from an atonic uterus.'],
  [`O72.1 ${TOLD}`, 'Bled from a retained placenta, removed by hand.'],
  [`O87.4 ${TOLD}`, 'Postpartum DVT of the right femoral vein.'],
  [`O22.01 ${TOLD}`, 'Hemorrhoids in the 10th week of pregnancy.'],
];

const SILENT: readonly Case[] = [
  ['I69.320', 'Aphasia since the stroke of 2024; no left hemiparesis.'],
  ['I69.391', 'Trouble swallowing since the stroke: dysphagia.'],
  ['L97.512', 'Ulcer of the right great toe, fat layer exposed.'],
  ['I63.412', 'Infarct of the left middle cerebral artery, the PCA filled.'],
  ['I82.411', 'Acute DVT, right femoral and popliteal vein.'],
  ['O72.1', 'Immediate postpartum hemorrhage, nothing was retained.'],
  ['O87.1', 'Postpartum DVT, left iliac vein.'],
];

describe('one of several vessels, deficits and sites', () => {
  tellsOf(FOUND, SILENT, otherwise);
});

describe('an angina of which the note says none (I.C.9.b)', () => {
  tellsOf(
    [
      ['I25.119 I.C.9.b information ', 'Coronary artery disease of the native arteries, no angina.'],
      ['I25.118 I.C.9.b information ', 'CAD, stent in 2024, doing well.'],
      ['I25.710 I.C.9.b information ', 'Disease of the vein graft, stable, never angina.'],
    ],
    [
      ['I25.119', 'CAD with angina on the stairs; no angina at rest.'],
      ['I25.118', 'CAD, tightness on exertion.'],
      ['I25.10', 'CAD, no angina.'],
    ],
    otherwise,
  );
});
