/** Genes, germs, grafts and abuse that a note tells or rules out (Guidelines FY2026). */
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.21.c.3, genetic susceptibility.
  ['C50.911 I.C.21.c.3 information ', 'Cancer of the right breast. Known BRCA1 pathogenic variant.'],
  ['C56.1 I.C.21.c.3 information ', 'Cancer of the right ovary. Germline testing positive for BRCA2.'],
  ['C18.2 I.C.21.c.3 information ', 'Cancer of the ascending colon in Lynch syndrome.'],
  ['Z12.31 I.C.21.c.3 information ', 'Screening mammogram of a BRCA2 carrier.'],
  // The note at Z12: use additional code for a family history of malignant neoplasm.
  ['Z12.11 I.C.21.c.5 and the note at Z12 information ', 'Screening colonoscopy. Mother had colon cancer.'],
  ['Z12.5 I.C.21.c.5 and the note at Z12 information ', 'PSA screening. Family history of prostate cancer.'],
  // I.C.1.c.
  ['Z16.12 I.C.1.c warning ', 'Cystitis with a pan-sensitive E. coli.'],
  // I.C.12.a.2: treated with a skin or muscle graft.
  ['L89.213 I.C.12.a.3 information L89.210', 'Right hip pressure ulcer treated with a muscle flap.'],
  // I.C.2.j.
  ['C80.0 I.C.2.j information ', 'Metastatic cancer to the liver, primary unknown.'],
  // I.C.19.f.
  ['T76.12XA I.C.19.f warning Z04.72', 'Alleged child abuse, evaluated by CPS: ruled out.'],
  ['T76.52XA I.C.19.f warning Z04.81', 'Suspected exploitation of a minor ruled out.'],
  ['T76.61XA I.C.19.f warning Z04.82', 'Forced labor suspicion ruled out.'],
];

const SILENT: readonly Case[] = [
  ['C50.911\nZ15.01', 'Cancer of the right breast. Known BRCA1 pathogenic variant.'],
  ['C50.911', 'Cancer of the right breast. BRCA1 negative, sister a BRCA1 carrier.'],
  ['Z12.31', 'Screening mammogram. No family history of breast cancer.'],
  ['Z12.31\nZ80.3', 'Screening mammogram. Mother had breast cancer.'],
  ['Z16.12', 'Cystitis with an ESBL E. coli, sensitive to all carbapenems.'],
  ['L89.210', 'Right hip pressure ulcer treated with a muscle flap.'],
  ['L89.213', 'Right hip pressure ulcer, stage 3. Muscle flap planned.'],
  ['T76.12XA', 'Alleged child abuse, not yet ruled out.'],
];

describe('chart/otherwise-coded, genes and germs', () => {
  tellsOf(FOUND, SILENT, otherwise);
});
