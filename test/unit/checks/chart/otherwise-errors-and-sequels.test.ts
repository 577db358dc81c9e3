/** Errors of care, sequels, infected plates, suspected terrorism, former metastases and a fetus that changes no care (Guidelines FY2026). */
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.19.e.5.b: an error made in prescription or in administration by a provider, nurse or patient.
  [
    'T38.3X5A I.C.19.e.5.b warning T38.3X1A',
    'Hypoglycemia without coma from glipizide given in error. Taken as the label said.',
  ],
  [
    'T42.4X5A I.C.19.e.5.b warning T42.4X1A',
    'Drowsy: the pharmacy dispensed lorazepam where loratadine was written; taken as directed.',
  ],
  [
    'T45.515A I.C.19.e.5.b warning T45.511A',
    'Bleeding: the nurse mistakenly gave heparin, as ordered by another chart.',
  ],
  [
    'T40.2X5A I.C.19.e.5.b warning T40.2X1A',
    'Somnolence after four times the prescribed dose of morphine, taken as instructed.',
  ],
  [
    'T46.0X5A I.C.19.e.5.b warning T46.0X1A',
    'Bradycardia: a decimal point error with digoxin, taken as prescribed.',
  ],
  [
    'T45.515A I.C.19.e.5.b warning T45.511A',
    'Bleeding. The bottle was for another patient, taken as it said.',
  ],
  ['T45.0X5A I.C.19.e.5.b warning T45.0X1A', 'Drowsy. Misread the label of diphenhydramine.'],
  ['T46.5X5A I.C.19.e.5.b warning T46.5X1A', 'Hypotension from a tablet of clonidine that was not hers.'],
  ['T40.2X5A I.C.19.e.5.b warning T40.2X1A', 'Drowsy: the pump was set to 10 mg instead of 1 mg.'],
  ['T40.2X5A I.C.19.e.5.b warning T40.2X1A', 'Drowsy: the infusion was run too fast.'],
  // I.C.9.d.1.
  ['I63.512 I.C.9.d.1 warning ', 'Aphasia, sequela of her 2024 cerebral infarction.'],
  ['I63.9 I.C.9.d warning ', 'Left hemiparesis since the stroke in May 2023, stable.'],
  ['I61.9 I.C.9.d warning ', 'Dysphagia left by an old intracerebral hemorrhage.'],
  ['I63.411 I.C.9.d.1 warning ', 'Ataxia following a stroke 2 years ago, no new stroke.'],
  ['I60.9 I.C.9.d.1 warning ', 'Late effects of subarachnoid hemorrhage: dysarthria.'],
  // I.C.19.c.1.
  ['S82.202D I.C.19.c.1 and I.C.13.c information ', 'Infection of the tibial plate. The plate is in place.'],
  ['S52.501D I.C.19.c.1 and I.C.13.c information ', 'Pin site infection, wrist. Screws intact.'],
  [
    'S72.302D I.C.19.c.1 and I.C.13.c information ',
    'Abscess around the femoral nail, nail in good position.',
  ],
  ['S42.301D I.C.19.c.1 and I.C.13.c information ', 'Draining sinus down to the humeral plate.'],
  ['S82.62XD I.C.19.c.1 and I.C.13.c information ', 'The screws are infected, hardware in place.'],
  ['S82.62XD I.C.19.c.1 and I.C.13.c information ', 'Breakage of two fibular screws.'],
  // I.C.20.j.2.
  ['Y38.2X2A I.C.20.j.2 warning ', 'Blast at the station, suspected terrorism.'],
  ['Y38.4X2A I.C.20.j.2 warning ', 'Shot in the mall; possible terrorism, police say no more.'],
  ['Y38.3X2A I.C.20.j.2 warning ', 'Fire in a bus, terrorism is presumed.'],
  ['Y38.892A I.C.20.j.2 warning ', 'Run over on the square, alleged act of terrorism.'],
  ['Y38.2X2A I.C.20.j.2 warning ', 'Bomb; terrorism not yet confirmed.'],
  ['Y38.2X2A I.C.20.j.2 warning ', 'Bomb at a market; it may have been terrorism.'],
  ['Y38.3X2A I.C.20.j.2 warning ', 'Fire bombing; terrorism is being looked into.'],
  // I.C.2.m.
  ['Z85.07 I.C.2.m warning Z85.89', 'Pancreatic metastasis of kidney cancer removed in 2019.'],
  ['Z85.028 I.C.2.m warning Z85.89', 'Stomach metastasis of breast cancer, treated in 2015.'],
  ['Z85.038 I.C.2.m warning Z85.89', 'Colon metastasis of ovarian cancer, resected.'],
  ['Z85.05 I.C.2.m warning Z85.89', 'Liver metastasis cut out in 2019. She never had a primary liver tumor.'],
  ['Z85.05 I.C.2.m warning Z85.89', 'Secondary cancer of the liver, gone; breast cancer of 2016.'],
  ['Z85.118 I.C.2.m warning Z85.89', 'Lung secondaries removed, no primary lung tumor was found.'],
  ['Z85.841 I.C.2.m warning Z85.89', 'Secondary tumor in the brain, irradiated, gone.'],
  ['Z85.830 I.C.2.m warning Z85.89', 'Secondary deposits in the femur, treated; prostate cancer of 2015.'],
  // I.C.15.e.1.
  [
    'O35.AXX0 I.C.15.e.1 information ',
    'Cleft of the fetus suspected. It changes nothing in the care of the mother.',
  ],
  ['O36.5932 I.C.15.e.1 information ', 'Small fetus. This alters nothing in her plan.'],
  ['O35.EXX0 I.C.15.e.1 information ', 'Pyelectasis of the fetus. It will not change how we look after her.'],
  ['O35.HXX0 I.C.15.e.1 information ', 'Fetal clubfoot. The mother needs no different care.'],
  ['O35.AXX0 I.C.15.e.1 information ', 'Cleft lip of the fetus. Prenatal care stays as it is.'],
  ['O35.BXX0 I.C.15.e.1 information ', 'Fetal heart defect suspected. Same schedule.'],
];

const SILENT: readonly Case[] = [
  ['T38.3X5A', 'Hypoglycemia from glipizide, taken as prescribed, no dispensing error.'],
  ['T46.0X5A', 'Nausea from digoxin at the dose that was ordered.'],
  ['T38.3X1A\nE16.0', 'Hypoglycemia from glipizide given in error.'],
  ['T45.1X5A', 'Mucositis; methotrexate was given as ordered, not in error.'],
  ['T36.0X5A', 'Hives from amoxicillin, the prescribed dose.'],
  [
    'I63.512',
    'Acute infarct of the left middle cerebral artery with aphasia; dysarthria since an old stroke.',
  ],
  ['I69.320', 'Aphasia, sequela of her 2024 cerebral infarction.'],
  ['I63.9\nI69.354', 'Hemiparesis since the 2021 stroke.'],
  ['I63.9', 'Stroke with weakness, tenecteplase given. Mother had a stroke in 2019.'],
  ['I61.9', 'Intracerebral hemorrhage this morning with aphasia.'],
  ['S82.202D', 'Plate in place, bone healing, no infection of the plate.'],
  ['S82.202D', 'Plate in place. No redness, pus or drainage over the plate.'],
  ['T84.623A', 'Infection of the tibial plate.'],
  ['S82.202D\nT84.623A', 'Infection of the tibial plate.'],
  ['S52.501D', 'Infection of the plate was ruled out.'],
  ['Y38.2X2A\nY92.522', 'Bomb at the station, confirmed as terrorism; suspected terrorism at first.'],
  ['Z85.05', 'Hepatocellular carcinoma resected in 2019, no liver metastasis since.'],
  ['Z85.118', 'Primary lung cancer of 2012, cured; no lung metastasis.'],
  ['Z85.89', 'Liver metastasis cut out in 2019.'],
  ['Z85.05', 'Cancer of the liver, resected in 2015.'],
  ['Z85.038', 'Colon cancer of 2012, liver metastasis never found.'],
  ['Z85.528', 'Renal cell carcinoma, cancer of the kidney; no renal metastasis.'],
  ['Z85.841', 'Glioma of 2010, secondary tumors in the brain never found.'],
  ['O35.BXX0', 'Fetal heart defect suspected. Fetal echocardiogram, delivery in the center.'],
];

describe('chart/otherwise-coded, errors of care and what is left of earlier diseases', () => {
  tellsOf(FOUND, SILENT, otherwise);
});
