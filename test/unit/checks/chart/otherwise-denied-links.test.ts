/** Links that a provider denies, severities, restraints, risks, grafts and sites that notes tell (Guidelines FY2026). */
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.21.c.3: physical restraint is coded for the current encounter.
  ['Z78.1 I.C.21.c.3 information ', 'He has not been in restraints at any time during this encounter.'],
  ['Z78.1 I.C.21.c.3 information ', 'Physical restraints last admission; not required this time.'],
  // I.C.5.d: where the severity is not documented, it is unspecified.
  ['F03.B0 I.C.5.d information F03.90', 'Dementia. The stage of the dementia is not documented.'],
  ['F01.A0 I.C.5.d information F01.50', 'Vascular dementia, degree of severity not stated.'],
  ['F02.C0 I.C.5.d information F02.80', 'Dementia; the record does not say how severe it is.'],
  // I.C.9.a.2 and I.A.15.
  ['I12.9 I.C.9.a.2 warning ', 'CKD stage 3b. This is not related to his hypertension.'],
  ['I12.9 I.C.9.a.2 warning ', 'CKD 3a; the hypertension is not considered the cause.'],
  ['I13.10 I.C.9.a.2 warning ', 'CKD stage 3b. Hypertension, which did not cause the kidney disease.'],
  ['K70.30 I.A.15 warning ', 'Cirrhosis, cause not determined. Alcohol dependence.'],
  ['K70.30 I.A.15 warning ', 'Cirrhosis; the alcohol is not established as the cause.'],
  ['I42.6 I.A.15 warning ', 'Cardiomyopathy of unknown etiology. Alcohol dependence.'],
  ['K70.30 I.A.15 warning ', 'Cryptogenic cirrhosis. Alcohol dependence.'],
  // I.C.21.c.14: additional codes identify the risk factor.
  ['Z40.01 I.C.21.c.14 information ', 'Prophylactic mastectomy. BRCA2 carrier.'],
  ['Z40.02 I.C.21.c.14 information ', 'Prophylactic oophorectomy; her mother died of ovarian cancer.'],
  // I.C.19.g.3.
  [
    'Z94.0 I.C.19.g.3 and I.C.21.c.3 warning ',
    'Acute kidney failure of the transplanted kidney. No rejection.',
  ],
  ['Z94.4 I.C.19.g.3 and I.C.21.c.3 warning ', 'Stricture, a complication of the liver transplant.'],
  // I.C.19.d.3: necrosis of burned skin is a burn that has not healed.
  ['I96 I.C.19.d.3 information ', 'Third degree burn of the right palm, the burned skin is necrotic.'],
  ['I96 I.C.19.d.3 information ', 'Necrosis of the burned skin of the back.'],
  // I.C.13.a.2.
  [
    'M06.09 I.C.13.a.2 information ',
    'Rheumatoid arthritis without rheumatoid factor of the right knee and of the left hand.',
  ],
  // I.C.21.c.6: not where signs of what is suspected are present.
  [
    'Z03.74 I.C.21.c.6 information ',
    'Growth restriction ruled out. The uterine size-date discrepancy remains.',
  ],
  // I.C.16.b: for newborns of whom no condition is found.
  ['Z05.3 I.C.16.b information ', 'Evaluated for the lungs; the film showed a pneumothorax.'],
  ['Z05.5 I.C.16.b information ', 'Work-up revealed duodenal atresia.'],
];

const SILENT: readonly Case[] = [
  ['Z78.1', 'Four-point restraints applied on day 2. Not restrained at discharge.'],
  ['Z78.1', 'In restraints on arrival. Not restrained since.'],
  ['F03.B0', 'Moderate dementia. The stage of the prostate cancer is not documented.'],
  ['F03.90', 'Dementia. The stage of the dementia is not documented.'],
  ['I12.9', 'CKD stage 3b, hypertension. This is not related to the diabetes.'],
  ['I12.9', 'Hypertensive kidney disease. Anemia, which is not due to hypertension.'],
  ['K70.30', 'Alcoholic cirrhosis. Anemia, cause not determined.'],
  ['Z40.01\nZ15.01', 'Prophylactic mastectomy. BRCA2 carrier.'],
  ['Z40.02\nZ80.41', 'Prophylactic oophorectomy; her mother died of ovarian cancer.'],
  ['Z94.0', 'Kidney transplant 2020, no complication of the transplant.'],
  ['Z94.0', 'Cellulitis, not affecting the graft.'],
  ['T86.19', 'Acute kidney failure of the transplanted kidney. No rejection.'],
  ['I96', 'Dry gangrene of the right great toe, burning pain.'],
  ['I96\nT23.351A', 'Third degree burn of the right palm, necrotic.'],
  ['M06.09', 'Rheumatoid arthritis of multiple joints, worst in the right knee and the left hand.'],
  ['Z03.74', 'Growth restriction ruled out. Size-date discrepancy explained by wrong dates.'],
  ['Z05.3', 'Evaluated for the lungs; the film showed no pneumothorax.'],
  ['Z05.0', 'Evaluated for a ventricular septal defect, excluded by echo.'],
  // I.C.19.d.8: a current burn beside the sequela of an old one.
  ['T22.212A\nT23.001S\nL90.5', 'Burn of left forearm. Scar contracture as sequela of the old burn.'],
];

describe('chart/otherwise-coded, what is denied, left open or told beside', () => {
  tellsOf(FOUND, SILENT, otherwise);
});
