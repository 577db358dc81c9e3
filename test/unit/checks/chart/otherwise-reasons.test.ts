/** Sentences of the ICD-10-CM Official Guidelines FY2026, I.C.18 to I.C.21 and IV.A, that a note's words decide. */
import assert from 'node:assert/strict';
import { dischargeText, noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  ['R29.6 I.C.18.d warning Z91.81', 'Took a fall two years ago, none since. At risk.'],
  ['S82.51XD I.C.19.a information S82.51XA', 'To the OR today for open reduction and internal fixation.'],
  ['S62.001D I.C.19.a and I.C.19.c.1 warning S62.001A', 'Did not see anyone for a month. Cast applied.'],
  ['S52.502E I.C.19.a and I.C.19.c.1 warning S52.502B', 'Never treated until today.'],
  ['Z48.02 I.C.19.a and I.C.21.c.7 warning ', 'Laceration of the forearm, stitches out today.'],
  ['Z47.89 I.C.19.a and I.C.21.c.7 information ', 'Ankle fracture, doing well.'],
  ['S37.23XA I.C.19.b.3 warning ', 'The bladder was inadvertently lacerated and repaired.'],
  ['S35.228A I.C.19.b.3 warning ', 'Injured while placing the trocar.'],
  ['S52.532A I.C.13.d.2 information ', 'Tripped on a rug. Known osteoporosis.'],
  ['T25.322D I.C.19.d.3 warning T25.322A', 'Non-healing burn of the left foot.'],
  ['T24.232A I.C.19.d.4 warning ', 'Infected second degree burn of the left lower leg.'],
  ['T42.4X5A I.C.19.e.5.b.iv warning T42.4X1A', 'Lorazepam, mixed with a bottle of wine.'],
  [
    'T43.225A I.C.19.e.5.b.iii warning T43.221A',
    'Interaction of sertraline with over-the-counter dextromethorphan.',
  ],
  ['I10 I.C.19.e.5.c information ', 'He stopped taking lisinopril on his own.'],
  ['E11.65 I.C.19.e.5.c information ', 'Skips her insulin because of cost.'],
  ['I50.23 I.C.19.e.5.c information ', 'Noncompliant with her medications.'],
  ['T74.12XA I.C.19.f warning T76.12XA', 'Concern for non-accidental trauma, report filed.'],
  ['T74.11XA I.C.19.f warning T76.11XA', 'Suspected intimate partner violence.'],
  ['T74.11XA I.C.19.f and I.C.20.g information ', 'Punched by her husband.'],
  ['M79.662 I.C.19.g.2 warning ', 'Pain over the tibial plate and screws.'],
  ['Z40.01 I.C.21.c.14 warning ', 'Mastectomy for treatment of the cancer.'],
  ['Z52.4 I.C.21.c.9 warning ', 'Declared brain dead, kidneys recovered.'],
  ['Z79.891 I.C.21.c.3 warning ', 'On methadone maintenance.'],
  ['Z92.82 I.C.21.c.3 warning ', 'tPA started in our ED.'],
  ['Z03.89 I.C.21.c.6 information ', 'Chest pain, infarction ruled out.'],
  ['R11.2 IV.A.2 warning ', 'Same-day surgery of a hernia, placed in observation for vomiting.'],
  ['L03.116 I.C.21.c.17 information ', 'Homeless, stays at a shelter.'],
  ['I10 I.C.21.c.17 information ', 'Runs out of food before the end of the month.'],
  ['Z78.1 I.C.21.c.3 warning ', 'Restrained only during the bedside thoracentesis.'],
  ['Z87.74 I.C.17 warning ', 'Bicuspid aortic valve, never operated.'],
  ['Q54.1 I.C.17 information ', 'Hypospadias repair as an infant.'],
  [
    'Z47.1 II.K and I.C.21.c.7 warning ',
    'Rehabilitation after hemiarthroplasty for a femoral neck fracture.',
  ],
  ['Z04.1 I.C.21.c.6 warning ', 'Rear-ended, cervical sprain.'],
  ['Z03.74 I.C.21.c.6 warning ', 'Poor fetal growth, confirmed by ultrasound.'],
  ['S64.491A I.C.19.b.2 warning ', 'Finger laceration with minor digital nerve injury.'],
  ['T21.31XA I.C.19.d.6 information ', 'Full-thickness burns of the chest, 24%.'],
  ['T42.4X2A I.C.19.e.4 information ', 'Took 15 alprazolam and 20 fluoxetine in a suicide attempt.'],
  ['T45.515A I.C.19.e.5.b warning T45.511A', 'Warfarin 10 mg was dispensed instead of 1 mg.'],
  ['T86.298 I.C.19.g.3.a warning ', 'Bronchitis. Graft function normal.'],
  ['Y38.9X2A I.C.20.j.3 warning ', 'Injured in the initial explosion.'],
  ['Y38.9X2A I.C.20.j.3 warning ', 'On the platform when the bomb went off. Laceration of the forehead.'],
  ['Y38.9X2A I.C.20.j.3 warning ', 'Shrapnel from the bomb in the thigh.'],
  ['Y38.9X2A I.C.20.j.3 warning ', 'Shot by the gunman at the concert.'],
  ['Q25.0 I.C.17 information ', 'S/p PDA ligation, patent ductus arteriosus ligated, no shunt.'],
  ['Q35.9 I.C.17 information ', 'Cleft palate, closed surgically in 2019.'],
  ['Z91.81 I.C.18.d information R29.6', 'Third fall this month, cause to be found.'],
  ['S72.402D I.C.19.a information S72.402A', 'Here for definitive fixation.'],
  ['T20.37XA I.B.10 and I.C.19.a warning T20.37XS', 'Hypertrophic scar of the neck from a burn 3 years ago.'],
  ['T44.7X5A I.C.19.e.5.b warning T44.7X1A', 'Bradycardia, got into grandma’s metoprolol.'],
  ['I48.91 I.C.19.e.5.c information ', 'He has been halving his metoprolol.'],
  ['G40.909 I.C.19.e.5.c information ', 'Ran out of levetiracetam four days ago.'],
  ['R10.31 I.C.19.g.2 warning ', 'Groin pain caused by hernia mesh placed 2 years ago.'],
  ['T86.10 I.C.19.g.3.b warning ', 'Graft doing fine.'],
  ['S36.438A I.C.19.b.3 warning ', 'During lysis of adhesions a loop of ileum was entered.'],
  ['W26.0XXA I.C.20.h warning ', 'Jumped by two men with a knife.'],
  ['Z00.00 IV.P information Z00.01', 'Annual exam, new hypertension.'],
  ['Z87.798 I.C.17 warning ', 'Adult with Down syndrome.'],
  ['T84.622D I.C.19.a information T84.622A', 'Infected tibial nail, IV antibiotics and washout today.'],
  [
    'T40.2X1A I.C.19.e.5.b warning T40.2X4A',
    'Oxycodone overdose; it cannot be determined if this was intentional.',
  ],
  ['W55.32XA I.C.20.a.5 information ', 'Her car struck a deer.'],
  ['E87.1 III.B information ', 'Sodium 133, no workup or treatment needed.'],
  ['E87.6 III.B information ', 'K 3.4 once, not clinically significant.'],
];

const SILENT: readonly Case[] = [
  ['R29.6', 'Fell four times in the last three weeks, cause unclear.'],
  ['S82.51XD', 'Six weeks after ORIF, ORIF site clean today, cast off.'],
  ['S82.51XA', 'To the OR today for open reduction and internal fixation.'],
  ['S62.001K', 'Treated elsewhere for a month. Nonunion.'],
  ['S62.001D', 'Did not see a gap on the film. Healing well.'],
  ['Z48.02', 'Stitches out after excision of a mole; an old laceration scar beside it.'],
  ['S36.030A', 'Splenic laceration found during laparotomy and repaired.'],
  ['S52.532A', 'Tripped on a rug. No osteoporosis.'],
  ['S52.532A', 'Known osteoporosis. Thrown from a motorcycle, then stumbled.'],
  ['T25.322D', 'Burn of the left foot, healing well.'],
  ['T24.232A', 'Second degree burn, no infection. Silver dressing to prevent infection.'],
  [
    'T42.4X1A\nT51.0X1A',
    'Took her prescribed lorazepam as directed and drank wine; interaction with alcohol.',
  ],
  ['I10', 'We stopped lisinopril. He did not stop taking it on his own.'],
  ['I10', 'Takes lisinopril every day, as prescribed.'],
  ['T74.12XA', 'Physical abuse was suspected last week and is confirmed.'],
  ['M79.662', 'Pain in the left calf, no hardware there.'],
  ['Z40.01\nZ15.01', 'Prophylactic mastectomy for BRCA1, no cancer.'],
  ['Z79.891', 'Methadone for chronic pain.'],
  ['Z92.82', 'tPA at an outside hospital, transferred to our center.'],
  ['Z03.89', 'No symptoms after a wrong pill; observed, poisoning ruled out.'],
  ['R11.2', 'Placed in observation for vomiting.'],
  ['L03.116', 'Lives in a house with his sister.'],
  ['Z78.1', 'Restraints for agitation through the night.'],
  ['S82.51XD', 'Fixation of the ankle six weeks ago, performed elsewhere.'],
  ['T44.7X5A', 'Bradycardia on metoprolol; got into the car and felt faint.'],
  ['T84.622D', 'Infected tibial nail, IV antibiotics completed, healed.'],
  ['T40.2X1A', 'Accidental oxycodone overdose.'],
  ['W55.32XA', 'Kicked by a deer at the zoo.'],
  ['R10.31', 'No pain over the hernia mesh.'],
  ['Z87.74', 'Bicuspid aortic valve, replaced in 2015.'],
  ['Q54.1', 'Hypospadias, repair at school age was declined, residual chordee.'],
  ['Z47.1', 'Rehabilitation after hip replacement for osteoarthritis; no fracture.'],
  ['Z04.1', 'Rear-ended, no injury found.'],
  ['Z03.74', 'Poor fetal growth was suspected and is not confirmed.'],
  ['S64.491A', 'Digital nerve cut through, repaired.'],
  ['T21.31XA', 'Full-thickness burns of the chest, 9%.'],
  ['T43.221A\nR11.2', 'Accidental sertraline overdose with nausea and vomiting.'],
  ['Y38.9X2A', 'Not there when the bomb went off; hurt by a falling beam afterwards.'],
  ['Y38.9X2A', 'The next day, clearing the site, cut by glass from the blast.'],
  ['Y38.9X2A', 'Smoke from the debris days after the initial explosion, secondary effects.'],
];

describe('reasons, injuries and circumstances in the words of a note', () => {
  tellsOf(FOUND, SILENT, otherwise);

  it('asks for each drug of several where no other drug or only the same one is coded (I.C.19.e.4)', async () => {
    const took = 'Took 15 alprazolam and 20 fluoxetine in a suicide attempt.';
    const told = async (...others: string[]) =>
      (await otherwise(took, ['T42.4X2A', ...others].join('\n'))).length;
    assert.equal(await told('R40.0'), 1);
    assert.equal(await told('T42.4X6A'), 1);
    assert.equal(await told('T43.222A'), 0);
  });

  it('asks for no underdosing that is coded (I.C.19.e.5.c)', async () => {
    const stopped = 'Stopped his lisinopril because he could not afford it.';
    assert.equal((await otherwise(stopped, 'I10')).length, 1);
    assert.deepEqual(await otherwise(stopped, 'I10\nT46.4X6A'), []);
  });

  it('says once of an encounter what one of its codes is enough for', async () => {
    const note = noteText({
      note: '[assessment]\nHomeless. Cellulitis of the leg, hypertension.',
      diagnoses: 'L03.116\nI10',
    });
    const found = await findingsOf('chart/otherwise-coded', note);
    assert.deepEqual(
      found.map(({ at }) => at),
      ['L03.116'],
    );
    assert.deepEqual(await findingsOf('chart/otherwise-coded', note.replace('I10', 'I10\nZ59.00')), []);
  });

  it('takes a minor injury for wrong where it comes first, and not behind the primary one (I.C.19.b.2)', async () => {
    const said = async (diagnoses: string) =>
      (await otherwise('Finger laceration with minor digital nerve injury.', diagnoses)).length;
    assert.equal(await said('S64.490A\nS61.210A'), 1);
    assert.equal(await said('S61.210A\nS64.490A'), 0);
  });

  it('speaks of observation after outpatient surgery, and of no stay (IV.A.2)', async () => {
    const words = 'Same-day surgery of a hernia, placed in observation for vomiting.';
    const stay = dischargeText({
      note: `[hospital course]\n${words}`,
      diagnoses: 'principal: R11.2 POA Y',
    });
    assert.deepEqual(await findingsOf('chart/otherwise-coded', stay), []);
  });

  it('takes the operation that a note tells in words under [procedure]', async () => {
    const operation = noteText({
      note: '[procedure]\nLeft mastectomy for treatment of the cancer.',
      diagnoses: 'Z40.01\nC50.912',
    });
    assert.equal((await findingsOf('chart/otherwise-coded', operation)).length, 1);
  });
});
