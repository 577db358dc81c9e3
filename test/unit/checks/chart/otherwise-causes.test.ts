/** chart/otherwise-coded: causes that a note denies, abortions, screenings, and what was ruled out. */
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.9.a and I.A.15: the provider says that the two are unrelated.
  ['H35.033 I.C.9.a warning ', 'Retinopathy of both eyes. I do not think it comes from her blood pressure.'],
  ['G62.1 I.A.15 warning ', 'Polyneuropathy, which I do not believe results from drinking.'],
  ['I42.6 I.A.15 warning ', 'Dilated cardiomyopathy, not caused by alcohol.'],
  ['I25.119 I.C.9.b warning ', 'Angina, not related to the coronary artery disease.'],
  ['D63.0 I.C.2.c.1 warning ', 'Anemia, unrelated to her cancer.'],
  ['D63.1 I.A.15 warning ', 'Anemia. I do not attribute it to the kidney disease.'],
  // I.C.15.q: of an induced abortion.
  ['O03.6 I.C.15.q.4 and I.B.2 warning O04.6', 'Delayed hemorrhage after elective induced abortion.'],
  ['O03.5 I.C.15.q.4 and I.B.2 warning O04.5', 'Pelvic infection after a termination of pregnancy.'],
  ['O03.1 I.C.15.q and I.B.2 warning ', 'Incomplete elective abortion with hemorrhage.'],
  ['O04.6 I.B.2 warning O03.6', 'Hemorrhage after a complete miscarriage.'],
  // I.C.15.e.1
  ['O35.8XX0 I.C.15.e.1 information ', 'Fetal pelvis 4 mm. No change whatever in her care.'],
  // I.C.19.f
  ['T76.12XA I.C.19.f warning Z04.72', 'Alleged physical abuse of a child: evaluated and ruled out.'],
  // I.C.21.c.6: Z03.7- is not for antenatal screening of the mother.
  ['Z03.73 I.C.21.c.6 warning ', 'Routine anatomy scan. Nothing was suspected.'],
  // I.C.21.c.10
  ['Z39.2 I.C.21.c.10 and c.11 information ', 'Postpartum visit with contraceptive counseling.'],
  // I.C.19.c.1
  ['S93.402D I.C.19.a and I.C.19.c.1 warning S93.402A', 'Sprain of the left ankle, presentation delayed.'],
  ['S93.402D I.C.19.a and I.C.19.c.1 warning S93.402A', 'Sprain of the left ankle, treatment begins today.'],
];

const SILENT: readonly Case[] = [
  ['H35.033', 'Hypertensive retinopathy, both eyes. It does not come from high blood pressure alone.'],
  // What is denied is said of something else.
  ['I25.110\nR06.00', 'CAD with unstable angina. Dyspnea not due to CAD.'],
  ['K70.10', 'Alcoholic hepatitis; the fracture is not related to alcohol.'],
  ['D63.1\nR63.4', 'Weight loss is not from the kidney disease. Anemia.'],
  ['O35.BXX0', 'Fetal cardiac anomaly. No change in the plan, weekly echo goes on.'],
  ['G62.1', 'Polyneuropathy of alcohol. Not able to refrain from drinking.'],
  ['O03.6', 'Hemorrhage after a complete spontaneous abortion. Previous elective abortion.'],
  ['O04.6', 'Hemorrhage after an induced abortion. One miscarriage before.'],
  ['T76.12XA', 'Child physical abuse, suspected. It cannot be ruled out.'],
  ['T76.12XA', 'Child physical abuse is suspected. A fracture was ruled out.'],
  ['Z03.73', 'Routine scan raised a suspicion of spina bifida, ruled out today.'],
  ['S93.402D', 'Sprain of the left ankle, seen in the ED a week ago. Treatment begins today with a brace.'],
  // I.B.13: the side that was treated still has the condition.
  ['G56.03', 'Right side released in May. Bilateral carpal tunnel syndrome, right persistent after release.'],
  ['G56.03', 'Right side released in May, and the numbness has not gone since the release. Both wrists.'],
];

describe('causes that a note denies, and what was never suspected or is ruled out', () => {
  tellsOf(FOUND, SILENT, otherwise);
});
