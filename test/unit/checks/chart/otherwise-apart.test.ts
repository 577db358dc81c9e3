/** Symptoms and contacts apart from the disease, kinds of procedures, substances, donors and scores (Guidelines FY2026). */
import { dischargeText } from '../../../../server/src/checks/samples-chart.ts';
import { type Case, otherwise, saidOf, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.B.6.
  ['J02.0 I.B.6 information ', 'Streptococcal pharyngitis. Syncope, cause unclear, not part of it.'],
  ['J02.0 I.B.6 information ', 'Streptococcal pharyngitis. Hematuria of unclear cause.'],
  ['J02.0 I.B.6 information ', 'Streptococcal pharyngitis; unexplained weight loss.'],
  // I.C.10.e.
  ['U07.0 I.C.10.e information ', 'Vaping-related lung injury. Diarrhea.'],
  ['U07.0 I.C.10.e information ', 'EVALI with abdominal pain.'],
  // I.C.21.c.1.
  ['A82.9 I.C.21.c.1 warning ', 'Exposure to rabies.'],
  ['B05.9 I.C.21.c.1 warning ', 'Measles exposure at school, feels well.'],
  // I.B.16.
  ['G97.32 I.B.16 information ', 'Intraoperative cerebral hemorrhage complicating the craniotomy.'],
  ['D78.01 I.B.16 information ', 'Bleeding of the spleen during the hysterectomy.'],
  ['N99.62 I.B.16 information ', 'Intraoperative hemorrhage of the ureter, nephrectomy.'],
  // I.C.19.e.5.c and d.
  ['T50.1X1A I.C.19.e.5.c warning T50.1X6A', 'Takes half of his furosemide.'],
  ['T50.991A I.C.19.e.5.d warning ', 'Drank a mouthful of lamp oil.'],
  ['T50.991A I.C.19.e.5.d warning ', 'Laundry pod ingestion.'],
  // I.C.19.d.
  ['T23.161A I.C.19.d warning T23.261A', 'Burn of the back of the right hand with blistering.'],
  ['T31.20 I.C.19.d.6 information ', 'Second degree burns of the entire anterior trunk.'],
  ['T31.0 I.C.19.d.6 information ', 'Second degree burns of both entire arms.'],
  ['T31.0 I.C.19.d.6 information ', 'Second degree burns of the entire right arm and the entire left arm.'],
  // I.C.12.b.2.
  ['L97.512 I.C.12.b.2 warning L97.519', 'Healing ulcer of the right foot; depth not recorded.'],
  ['L97.512 I.C.12.b.2 warning L97.519', 'Ulcer of the right foot, no mention of depth.'],
  // I.C.21.c.3.
  ['Z78.1 I.C.21.c.3 warning ', 'Both arms were strapped for the twenty minutes of the lumbar puncture.'],
  // I.C.21.c.9.
  ['Z52.008 I.C.21.c.9 warning Z52.018', 'Blood donor, autologous.'],
  ['Z52.008 I.C.21.c.9 warning Z52.018', 'A unit of blood before her hip replacement.'],
  ['Z52.018 I.C.21.c.9 warning Z52.008', 'Whole blood for the blood bank.'],
  // I.C.18.e.1.
  ['R40.2424 I.C.18.e.1 warning ', 'Nine hours after admission the GCS total was 12, his only score.'],
  // I.C.9.e.4.
  ['I22.2 I.C.9.e.4 warning I21.4', 'NSTEMI. Heart attack four months ago.'],
  // I.C.1.a.2.i.
  ['Z11.4 I.C.1.a.2.i information Z71.7', 'Negative HIV test, result given.'],
  ['Z11.4 I.C.1.a.2.i information Z71.7', 'Here for test results. HIV screen came back nonreactive.'],
  // I.C.21.c.13.
  ['Z00.00 I.C.21.c.13 warning ', 'Palpitations, no general checkup was done.'],
];

const SILENT: readonly Case[] = [
  ['J02.0', 'Streptococcal pharyngitis with headache.'],
  ['J02.0\nR55', 'Streptococcal pharyngitis. Syncope, cause unclear.'],
  ['U07.0', 'Vaping-related lung injury, no diarrhea.'],
  ['U07.0\nR19.7', 'Vaping-related lung injury. Diarrhea.'],
  ['A82.9', 'Rabies after exposure to a bat.'],
  ['B05.9', 'Measles with a rash, exposed at school.'],
  ['B01.9', 'Chickenpox. Exposure to chickenpox two weeks ago.'],
  ['G97.31', 'Intraoperative cerebral hemorrhage complicating the craniotomy.'],
  ['D78.02', 'Bleeding of the spleen during the hysterectomy.'],
  ['K91.62', 'Bleeding of the bowel at hysterectomy and colectomy.'],
  ['T50.1X6A', 'Takes half of his furosemide.'],
  ['T50.1X1A', 'Furosemide overdose, swallowed half of the bottle.'],
  ['T50.991A\nT52.0X1A', 'Drank a mouthful of lamp oil.'],
  ['T38.3X1A', 'Swallowed 20 metformin tablets.'],
  ['T23.161A', 'Burn of the back of the right hand, red, no blisters.'],
  ['T31.10', 'Second degree burns of the entire anterior trunk.'],
  ['T31.20', 'Second degree burns of the entire anterior trunk, 22 percent.'],
  ['T31.20\nT24.211A', 'Second degree burns of the entire anterior trunk and the right thigh.'],
  ['L97.512', 'Ulcer of the right foot with fat layer exposed, depth not measured.'],
  ['Z78.1', 'Wrist restraints for two nights, pulls at his lines.'],
  ['Z52.008', 'Gives whole blood for the blood bank.'],
  ['Z52.018', 'Blood donor, autologous.'],
  ['R40.2424', 'GCS total 12 at 26 hours after admission.'],
  ['I22.2', 'NSTEMI ten days after a STEMI.'],
  ['Z11.4', 'Screening for HIV, blood drawn.'],
  ['Z11.4', 'Rapid HIV screen negative.'],
  ['Z00.00', 'Annual exam. No check-up in five years.'],
];

describe('chart/otherwise-coded, what stands apart', () => {
  tellsOf(FOUND, SILENT, otherwise);
});

describe('chart/otherwise-coded, a transplant that is removed (I.C.21.c.3)', () => {
  const stay = (words: string, diagnoses: string) =>
    saidOf(dischargeText({ note: `[assessment]\n${words}`, diagnoses }));
  tellsOf(
    [
      ['Z98.85 I.C.21.c.3 warning ', 'Rejection of the kidney transplant, graft nephrectomy this stay.'],
      ['Z98.85 I.C.21.c.3 warning ', 'The transplanted kidney was taken out on day two.'],
    ],
    [
      ['Z98.85', 'Transplant nephrectomy three years ago.'],
      ['Z98.85', 'The failed graft was removed in 2021.'],
      ['Z98.85\nT86.11', 'Rejection of the kidney transplant, graft nephrectomy this stay.'],
    ],
    stay,
  );
});
