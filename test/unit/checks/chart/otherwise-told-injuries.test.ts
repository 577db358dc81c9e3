/** What a note tells of injuries, poisonings, drugs and complications of care (Guidelines I.C.19). */
import assert from 'node:assert/strict';
import { type Case, codes, note, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.19.c.
  ['S52.202B I.C.19.c warning ', 'Fracture of the shaft of the left ulna, not said whether open or closed.'],
  ['S82.64XA I.C.19.c warning ', 'Fracture of the lateral malleolus, right; displacement not documented.'],
  // I.C.19.c.1: complications of surgical treatment.
  ['S72.302D I.C.19.c.1 and I.C.13.c information ', 'Loose plate of the left femur, fracture of May.'],
  // I.C.19.c.3.
  ['S82.302A I.C.19.c.3 warning ', 'Growth plate fracture, Salter I, of the distal left tibia.'],
  // I.C.19.d.
  ['T30.0 I.C.19.d.5 warning ', 'Second degree burns of the right hand and left foot.'],
  ['T23.352A I.C.19.d information T23.252A', 'Burn of the left palm with blisters.'],
  // I.C.19.e.5.
  ['T42.4X5A I.C.19.e.5.b.iv information ', 'Somnolent from alprazolam with a bottle of wine.'],
  ['T38.1X5A I.C.19.e.5.c warning ', 'Hypothyroidism, forgets half of her levothyroxine doses.'],
  ['E87.6 I.C.19.e.5.a information ', 'Hypokalemia due to furosemide, rightly taken.'],
  ['R00.1 I.C.19.e.5.a information ', 'Bradycardia from metoprolol.'],
  // I.B.2.
  ['T78.2XXA I.B.2 and I.C.19.e information ', 'Bee sting with anaphylaxis.'],
  // I.C.19.f.
  ['T76.01XA I.C.19.f information ', 'Elder neglect by the caregiver, stated in the record.'],
  // I.C.19.a and I.C.21.c.7.
  ['Z51.89 I.C.19.a and I.C.21.c.7 information ', 'Aftercare following acetaminophen poisoning.'],
  // I.C.19.g.
  ['T86.49 I.C.19.g.3.a warning ', 'Liver transplant. Pneumonia that does not affect the graft.'],
  ['N39.0 I.C.19.g and I.B.16 information ', 'Catheter-associated urinary tract infection.'],
  ['R78.81 I.C.19.g and I.B.16 information ', 'CLABSI, bacteremia from the PICC line.'],
  // I.C.14.a.1 and I.B.2.
  ['N18.31 I.C.14.a.1 information N18.30', 'Chronic kidney disease, CKD stage 3, not told whether a or b.'],
  ['T33.831A I.B.2 information ', 'Frostbite of the toes with necrosis.'],
  ['J93.9 I.C.19.g.5 and I.B.16 information ', 'Postprocedural pneumothorax after a biopsy of the lung.'],
  ['I63.9 I.C.19.g.5 and I.B.16 information ', 'Postoperative stroke after endarterectomy.'],
];

const SILENT: readonly Case[] = [
  ['S52.202A', 'Fracture of the shaft of the left ulna, not said whether open or closed.'],
  ['S72.302D', 'Fracture of the left femur, plate in good position, no loosening, healing well.'],
  ['S82.302A', 'Fracture of the distal left tibia, no growth plate injury.'],
  ['T30.0', 'Burns, sites not documented.'],
  ['T23.352A', 'Full-thickness burn of the left palm, blisters at its edge.'],
  ['T42.4X5A', 'Somnolent from alprazolam, denies alcohol.'],
  ['T38.1X5A', 'Palpitations, adverse effect of levothyroxine, no doses missed.'],
  ['E87.6', 'Hypokalemia, not due to furosemide.'],
  ['E87.6\nT50.1X5A', 'Hypokalemia due to furosemide, rightly taken.'],
  ['R00.1', 'Bradycardia, better since the change from metoprolol.'],
  ['T78.2XXA', 'Anaphylaxis, cause unknown.'],
  ['T76.01XA', 'Possible elder neglect by the caregiver.'],
  ['T86.49', 'Liver transplant with graft failure; the pneumonia does not affect the graft.'],
  ['N39.0', 'Urinary tract infection, no catheter-associated UTI.'],
  ['N18.31', 'CKD stage 3, that is 3a.'],
  ['J93.9', 'Pneumothorax, not a complication of the procedure.'],
];

describe('chart/otherwise-coded, injuries and care', () => {
  tellsOf(FOUND, SILENT, otherwise);
});

describe('how far an injury is, by words of the visit (I.C.19.a)', () => {
  it('is rechecked, or closed today', async () => {
    const rule = 'dx/encounter-character';
    assert.deepEqual(await codes(rule, note('Sprain of the right ankle, here for a recheck.', 'S93.401A')), [
      'S93.401A',
    ]);
    assert.deepEqual(
      await codes(rule, note('Sprain of the right ankle, recheck in a week.', 'S93.401A')),
      [],
    );
    assert.deepEqual(await codes(rule, note('Laceration of the left forearm today, sutured.', 'S51.812D')), [
      'S51.812D',
    ]);
  });
});
