/** Drugs, histories, states, places and causes of which a note tells another than the code (Guidelines I.B.2, I.C.20, I.C.21). */
import { type Case, otherwise, tellsOf } from './found.ts';

const told = ' I.B.2 information ';

const FOUND: readonly Case[] = [
  [`Z79.01${told}`, 'Stented artery, on clopidogrel since the spring.'],
  [`Z79.84${told}`, 'Type 2 diabetes, lantus at bedtime and nothing else.'],
  [`Z79.52${told}`, 'Asthma kept quiet by fluticasone twice a day.'],
  [`Z79.811${told}`, 'On methotrexate for the joints.'],
  [`Z85.46${told}`, 'Cancer of the left breast, taken out in 2018; free of disease.'],
  [`Z80.3${told}`, 'Her brother had cancer of the colon.'],
  [`Z12.12${told}`, 'Here for a screening of the lungs with a low dose scan.'],
  [`Z94.4${told}`, 'Kidney transplant of 2015, doing well.'],
  [`Z86.711${told}`, 'DVT of the left leg in 2019, no more treatment.'],
  [`Z86.15${told}`, 'COVID-19 last winter, gone without a trace.'],
  [`Z87.75${told}`, 'VSD closed in infancy, no trouble since.'],
  [`Z95.1${told}`, 'Stent in the LAD in 2020.'],
  [`Z96.642${told}`, 'Left knee replacement of last year, walks without a cane.'],
  [`Z20.822${told}`, 'The roommate has open tuberculosis; no symptoms.'],
  [`Z22.330${told}`, 'The swab of the nose grew MRSA, no infection.'],
  [`Z16.13${told}`, 'Klebsiella with an extended-spectrum beta-lactamase.'],
  [`Z37.1${told}`, 'A live boy with good scores.'],
  [`Z59.00${told}`, 'He has slept at the shelter since May.'],
  [`R10.12${told}`, 'Pain of the right upper quadrant since dinner.'],
  [`R05.3${told}`, 'Acute cough.'],
  [`R50.83${told}`, 'Fever since last night, no focus.'],
  [`R11.13${told}`, 'Vomiting, four times today.'],
  [`R65.21${told}`, 'Severe sepsis with a lactate of 3.'],
  [`Y92.016${told}`, 'Fell off the bed.'],
  [`Y93.65${told}`, 'Hurt at basketball.'],
  [`Y07.020${told}`, 'Her husband struck her.'],
  [`X10.0XXA${told}`, 'Hot cooking oil ran over the hand.'],
  [`W26.1XXA${told}`, 'The kitchen knife slipped.'],
  [`W10.0XXA${told}`, 'Fell on the stairs.'],
  [`T82.858A${told}`, 'Thrombosis of the arteriovenous graft.'],
  [`T86.13${told}`, 'Acute rejection of the kidney.'],
  [`S81.831A${told}`, 'Laceration of the right shin by a shovel.'],
  [`S93.431A${told}`, 'Sprain of the right ankle, deltoid ligament.'],
];

const SILENT: readonly Case[] = [
  ['Z79.01', 'Atrial fibrillation; she takes apixaban every day.'],
  ['Z79.02', 'Clopidogrel since the stent, aspirin too.'],
  ['Z79.51', 'Asthma kept quiet by an inhaler with budesonide.'],
  ['Z85.038', 'Hemicolectomy for cancer in 2019, free of disease.'],
  ['Z12.31', 'Screening mammogram.'],
  ['Z94.0', 'The transplant of 2015 works well.'],
  ['Z86.711', 'PE and DVT in 2019.'],
  ['Z95.5', 'PCI with a drug-eluting stent in 2020.'],
  ['Z20.822', 'His wife has COVID-19; he has no symptoms.'],
  ['R10.11', 'RUQ pain since dinner.'],
  ['R05.3', 'Cough for four months.'],
  ['W01.0XXA', 'Slipped on a wet floor and fell.'],
  ['T84.84XA', 'Painful screws of the left ankle.'],
  ['S81.811A', 'Cut of the right shin.'],
];

describe('one of several drugs, histories, states and events', () => tellsOf(FOUND, SILENT, otherwise));
