/** Sentences of the ICD-10-CM Official Guidelines FY2026 on injuries, burns, poisonings and causes that a note's words decide. */
import assert from 'node:assert/strict';
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  [
    'X37.0XXA I.B.19.b information ',
    'Cut in the flood of the hurricane: flooding that came directly from the storm.',
  ],
  ['W01.0XXA I.C.20.a.7 information ', 'Slipped on the rug, fell and struck the coffee table.'],
  ['Y38.9X2A I.C.20.j.3 warning ', 'Laceration of the lower leg from the blast itself.'],
  ['X96.8XXA I.C.20.j.1 warning ', 'Scalp wound from the explosion, which the FBI calls terrorism.'],
  ['W40.8XXA I.C.20.j.1 warning ', 'Blast injury, confirmed as an act of terrorism.'],
  [
    'M24.561 I.B.10 and I.C.19.a information ',
    'Contracture of the right knee, a late effect of the patella fracture.',
  ],
  ['G54.0 I.C.16.a.4 warning ', 'Erb’s paralysis of the left arm since birth, a birth injury.'],
  ['S42.021A I.C.19.c warning S42.024A', 'Nondisplaced fracture of the shaft of the right clavicle.'],
  ['S42.025A I.C.19.c warning S42.022A', 'Displaced fracture of the shaft of the left clavicle.'],
  ['S82.221A I.C.19.c.1 warning ', 'Open displaced transverse fracture of the right tibial shaft.'],
  [
    'S72.352B I.C.19.c.1 warning S72.352C',
    'Open displaced comminuted fracture of the left femoral shaft, Gustilo IIIA.',
  ],
  ['S72.002A I.C.13.d.2 and I.C.19.c.1 warning ', 'Osteoporotic fracture of the neck of the left femur.'],
  [
    'S72.001A I.C.13.d.2 and I.C.19.c.1 warning ',
    'Fracture of the right femur due to age-related osteoporosis.',
  ],
  [
    'S52.501A I.C.13.d.2 and I.C.19.c.1 warning ',
    'Osteoporosis; a fall that would not usually break a normal, healthy bone.',
  ],
  [
    'S24.119A I.B.10 and I.C.19.a warning S24.119S',
    'Paraplegia as a sequela of the old thoracic spinal cord injury of 2014.',
  ],
  ['S42.301D I.B.10 and I.C.19.a warning S42.301S', 'Nerve pain due to an old fracture of the humerus.'],
  ['T22.311A I.C.19.d.2 warning T22.211A', 'Second degree burn of the right forearm.'],
  ['T23.252A I.C.19.d.2 warning T23.352A', 'Full-thickness burn of the left palm.'],
  ['T23.652A I.C.19.d.2 warning T23.552A', '1st degree corrosion of the left palm.'],
  ['T22.151A I.C.19.d warning L55.0', 'Sunburn of the shoulders.'],
  ['T23.101A I.C.19.d warning T23.501A', 'Chemical burn of the right hand, first degree.'],
  ['T23.501A I.C.19.d warning T23.101A', 'Scald of the right hand, first degree.'],
  ['T42.4X5A I.C.19.e.5.b.iv warning T42.4X1A', 'Somnolence from the interaction of lorazepam and alcohol.'],
  ['T46.4X5A I.C.19.e.5.c warning T46.4X6A', 'Hypertension: she stopped taking her lisinopril.'],
  ['T46.0X5A I.C.19.e.5.b warning T46.0X1A', 'Nausea after an overdose of digoxin.'],
  ['T46.0X5A I.C.19.e.5.b warning T46.0X1A', 'He took twice the prescribed dose of digoxin.'],
  ['T36.0X1A I.C.19.e.5.a warning T36.0X5A', 'Rash due to amoxicillin, taken as prescribed.'],
  ['T36.0X1A I.C.19.e.5.a warning T36.0X5A', 'Adverse reaction to correctly prescribed amoxicillin.'],
  ['T39.1X1A I.C.19.e.5.b warning T39.1X2A', 'Acetaminophen in a suicide attempt.'],
  ['T39.1X1A I.C.19.e.5.b warning T39.1X2A', 'Took 20 tablets of acetaminophen on purpose.'],
  ['T39.1X1A I.C.19.e.5.b warning T39.1X2A', 'Deliberately took acetaminophen.'],
  ['T44.7X2A I.C.19.e.5.b warning T44.7X1A', 'Accidental ingestion of metoprolol.'],
  ['T40.1X4A I.C.19.e.5.b warning T40.1X1A', 'Heroin overdose, awake after naloxone.'],
  ['T76.12XA I.C.19.f warning Z04.72', 'Alleged child physical abuse, ruled out.'],
  ['T76.11XA I.C.19.f warning T74.11XA', 'Adult physical abuse, confirmed, by her husband.'],
  ['S36.439A I.C.19.b.3 warning ', 'Accidental puncture of the small intestine during the operation.'],
  ['S31.109A I.C.19.b warning ', 'Healing surgical wound of the abdomen.'],
];

/** The cause stands behind the injury for which it is coded. */
const CAUSES: readonly Case[] = [
  ['Y22.XXXA I.C.20.h warning ', 'Gunshot wound of the thigh, cleaning his handgun.'],
  ['W21.11XA I.C.20.h warning ', 'Contusion of the face after an assault with a bat.'],
  ['Y38.2X2A I.C.20.j.2 warning ', 'Laceration of the scalp, explosion, terrorism suspected.'],
  ['V43.52XA I.C.20.a.5 information ', 'Contusion of the face after a fall on the stairs.'],
  ['W10.9XXA I.C.20.a.5 information ', 'Contusion of the face, rear-ended at a light.'],
];

const SILENT: readonly Case[] = [
  ['T74.11XA', 'Adult abuse. Suspected rib fracture after an assault.'],
  ['S24.119S', 'Paraplegia as a sequela of the old thoracic spinal cord injury of 2014.'],
  ['S42.301D', 'Fracture of the humerus, healing. Old records were reviewed.'],
  ['S72.001A', 'Fracture of the right femur; osteoporosis was looked for.'],
  ['S42.021A', 'Displaced fracture of the shaft of the right clavicle.'],
  ['S42.024A', 'Non-displaced fracture of the shaft of the right clavicle.'],
  ['S42.024A', 'Fracture of the shaft of the right clavicle in good alignment.'],
  ['S42.021A', 'Closed fracture of the right clavicle, open reduction planned.'],
  ['S82.221B', 'Open transverse fracture of the right tibial shaft.'],
  ['S72.352C', 'Open fracture of the left femoral shaft, Gustilo type III A.'],
  ['S72.352B', 'Open fracture of the left femoral shaft, Gustilo type II.'],
  ['T22.311A', 'Burn of the right forearm, in part second degree, third degree in the middle.'],
  ['T22.211A', 'Partial-thickness burn of the right forearm.'],
  ['T23.101A', 'Burn of the right hand from hot oil; no chemical burn.'],
  ['T46.0X5A', 'Nausea from digoxin, taken as prescribed; no overdose.'],
  ['T46.0X1A', 'Overdose of digoxin by mistake; before that taken as prescribed.'],
  ['T39.1X1A', 'Acetaminophen by accident; denies self-harm.'],
  ['T39.1X1A', 'Did not take the acetaminophen on purpose.'],
  ['T39.1X2A', 'Acetaminophen in a suicide attempt.'],
  ['T40.1X4A', 'Heroin overdose, intent cannot be determined.'],
  ['T76.12XA', 'Suspected child physical abuse.'],
  ['W18.30XA', 'Contusion of the knee, fell at home.'],
  ['S31.119A', 'Laceration of the abdomen; the surgical wound is clean.'],
];

describe('chart/otherwise-coded, injuries', () => {
  tellsOf(FOUND, SILENT, otherwise);

  for (const [expected, note] of CAUSES)
    it(`${expected}: ${note}`, async () => {
      assert.deepEqual(await otherwise(note, `S00.83XA\n${expected.split(' ')[0]}`), [expected]);
    });
});
