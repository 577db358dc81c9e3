/** Exacerbations, illnesses of HIV, tests for a reason, pain of a neoplasm (Guidelines FY2026). */
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.10.a.1.
  ['J45.40 I.C.10.a.1 information J45.41', 'Moderate persistent asthma, acute exacerbation, prednisone.'],
  ['J45.50 I.C.10.a.1 information J45.51', 'Severe asthmatic, exacerbated by a cold.'],
  ['J44.9 I.C.10.a.1 warning J44.1', 'Decompensated chronic obstructive bronchitis.'],
  // I.C.1.a.2.a.
  ['Z21 I.C.1.a.2.a warning B20', 'HIV positive, candidal stomatitis related to HIV.'],
  ['Z21 I.C.1.a.2.a warning B20', 'HIV neuropathy of both feet.'],
  // I.C.1.a.2.i.
  ['Z11.4 I.C.1.a.2.i information ', 'Night sweats and swollen nodes. HIV test sent.'],
  ['Z11.4 I.C.1.a.2.i information ', 'Fever and rash after a new partner. Testing for HIV.'],
  // I.C.6.b.5.
  ['M54.50 I.C.6.b.5 information ', 'Back pain from a vertebral metastasis; opioids adjusted.'],
  ['C34.11 I.C.6.b.5 information ', 'Lung cancer with pain from the tumor, morphine started.'],
];

const SILENT: readonly Case[] = [
  ['J45.40', 'Moderate persistent asthma, last exacerbation two years ago.'],
  ['J45.40', 'Moderate persistent asthma, no acute exacerbation.'],
  ['J44.9', 'Chronic obstructive bronchitis, stable.'],
  ['Z21', 'HIV positive, no related illness, on therapy.'],
  ['Z21', 'HIV positive. Ankle sprain, unrelated to HIV.'],
  ['Z11.4', 'Routine HIV test. No fever, no rash.'],
  ['M54.50\nG89.3', 'Back pain from a vertebral metastasis; opioids adjusted.'],
  ['M54.50', 'Back pain, unrelated to the metastasis; opioids adjusted.'],
  ['C34.11', 'Lung cancer, no pain.'],
  ['T86.19\nC80.2', 'Kidney transplant with a renal cell tumor of the graft.'],
];

describe('chart/otherwise-coded, exacerbations, HIV and pain of a neoplasm', () => {
  tellsOf(FOUND, SILENT, otherwise);
});
