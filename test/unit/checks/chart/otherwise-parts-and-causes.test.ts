/**
 * Parts, kinds, degrees and causes that exclude each other, as notes tell them (Guidelines FY2026 I.B.2, I.B.9 and
 * I.C.20.b; titles and inclusion terms of the FY2026 Tabular List).
 */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { type Case, codes, note, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  ['K35.80 I.B.9 information K35.891', 'Acute appendicitis, tip gangrenous, not perforated.'],
  ['K85.20 I.B.9 information K85.22', 'Alcoholic pancreatitis with infected necrosis.'],
  ['K85.10 I.B.9 information K85.11', 'Gallstone pancreatitis, necrotizing.'],
  ['K43.9 I.B.2 information K43.2', 'Bulge through her midline laparotomy scar, reducible hernia.'],
  ['K64.1 I.B.2 information K64.2', 'Internal hemorrhoids, pushes them back with a finger.'],
  ['K64.2 I.B.2 information K64.0', 'Hemorrhoids, grade I, bleeding.'],
  ['M05.79 I.B.2 information ', 'Rheumatoid arthritis, seronegative.'],
  ['M16.12 I.B.2 information M16.32', 'Left hip arthrosis from a shallow socket since birth.'],
  ['N92.0 I.B.2 information ', 'Heavy and irregular menses.'],
  ['O21.0 I.B.9 information O21.1', 'Hyperemesis at 9 weeks, dehydrated, potassium 2.8.'],
  ['O34.211 I.B.2 information O34.212', 'Previous classical cesarean.'],
  ['P70.4 I.B.2 information P70.0', 'Mother with gestational diabetes; glucose 28.'],
  ['P04.14 I.B.2 and I.C.16.c information P96.1', 'Neonatal withdrawal, morphine started.'],
  ['R73.02 I.B.2 information ', 'Impaired fasting glucose.'],
  ['S22.32XA I.B.2 and I.C.19.b information S22.42XA', 'Fractures of left ribs 6, 7 and 8.'],
  ['S83.521A I.B.2 information ', 'Complete ACL tear, right knee; PCL intact.'],
  ['S93.412A I.B.2 information ', 'ATFL sprain of the left ankle; CFL non-tender.'],
  ['T15.02XA I.B.2 information ', 'Metal speck on the left tarsal conjunctiva, cornea clear.'],
  ['T67.5XXA I.B.2 information ', 'Heat stroke, core 41.2.'],
  ['T78.01XA I.B.2 information ', 'Anaphylaxis to cashew.'],
  ['W54.0XXA I.B.2 information ', 'Bitten by the cat of a neighbor.'],
  ['V43.51XA I.B.2 information ', 'Front seat passenger of a sedan hit by an SUV.'],
  ['Z88.0 I.B.2 information ', 'Sulfa gives her hives.'],
];

const SILENT: readonly Case[] = [
  ['K35.80', 'Acute appendicitis without gangrene or perforation.'],
  ['K85.20', 'Alcoholic pancreatitis, no necrosis on CT.'],
  ['K43.9', 'Epigastric hernia, never operated.'],
  ['K64.1', 'Grade II internal hemorrhoids. CKD stage 3, murmur grade I.'],
  ['M05.79', 'Rheumatoid arthritis, RF and CCP positive.'],
  ['M16.12', 'Primary arthrosis of the left hip, no dysplasia.'],
  ['N92.0', 'Heavy periods every 28 days.'],
  ['O21.0', 'Mild hyperemesis, not dehydrated, ketones negative.'],
  ['P04.14', 'Exposed to methadone; no withdrawal, scores low.'],
  ['S22.32XA', 'Fracture of the left seventh rib.'],
  ['S83.511A', 'Complete ACL tear; PCL and menisci intact.'],
  ['T78.05XA', 'Anaphylaxis to cashew; peanut tolerated.'],
  ['W54.0XXA', 'Bitten by a dog; the cat was not there.'],
  ['V43.51XA', 'Driver of a sedan hit by an SUV, his passenger unhurt.'],
  ['Z88.0', 'Allergic to penicillin; sulfa tolerated.'],
];

describe('chart/otherwise-coded, kinds and parts', () => {
  tellsOf(FOUND, SILENT, otherwise);
});

describe('chart/otherwise-coded, the same in other words', () => {
  tellsOf(
    [
      // I.C.13.d.2.
      ['S22.070A I.C.13.d.2 information ', 'Osteoporosis. Bent to tie a shoe: T9 wedge fracture.'],
      // I.C.12.b.
      ['L97.512 I.C.12.b information L97.513', 'Ulcer of the right second toe with dead muscle.'],
      // I.C.15.a.1, b.2, b.5 and n.1.
      ['O9A.212 I.C.15.a.1 warning Z33.1', 'Ankle sprain; being pregnant has no bearing on the visit.'],
      ['O09.522 I.C.15.b.2 and I.B.2 warning O09.512', 'Age 41, never pregnant until now.'],
      ['Z37.2 I.C.15.b.5 warning Z37.3', 'Twins. A: girl, Apgars 7 and 8. B: girl, no heartbeat.'],
      ['O80 I.C.15.n.1 warning ', 'Perineum tore down to and through the anal sphincter.'],
      // I.C.16.a.2 and d.
      ['Z38.00 I.C.16.a.2 warning ', 'Fever; left the nursery on day 2, sent in from the office.'],
      ['P08.1 I.C.16.d warning P08.0', 'Weight at birth 4.7 kg.'],
      // I.C.19.f.
      ['T76.12XA I.C.19.f information T74.12XA', 'Bruised; the father admitted the beating.'],
    ],
    [
      ['S22.070A', 'Osteoporosis. Thrown from a motorcycle, T9 fracture.'],
      ['L97.513', 'Ulcer of the right second toe with dead muscle.'],
      ['Z37.3', 'Twins. A: girl, Apgars 7 and 8. B: girl, no heartbeat.'],
      ['P08.1', 'Weight at birth 4.2 kg.'],
      ['T76.12XA', 'Bruised; CPS has not substantiated it, abuse suspected.'],
    ],
    otherwise,
  );
});

describe('what is left, routine or told as stable', () => {
  tellsOf(
    [
      ['Z87.74 I.C.17 information ', 'Tetralogy repaired in infancy, residual pulmonary regurgitation.'],
      ['R79.89 IV.K information Z01.89', 'Wellness panel, no symptoms. All in range.'],
    ],
    [
      ['Z87.74', 'Ventricular septal defect repaired, no residual shunt.'],
      ['R79.89', 'Routine panel, no symptoms. Calcium low, all else in range.'],
    ],
    otherwise,
  );
  it('a new ailment of an urgent visit comes before what is stable (IV.G)', async () => {
    const text = noteText({
      note: '[hpi]\nSore throat two days, strep positive. Hypertension on lisinopril, her PCP follows.\n\n[dx]\nStreptococcal pharyngitis. Hypertension stable.',
      diagnoses: 'I10\nJ02.0',
    }).replace('office visit', 'urgent care note');
    assert.deepEqual(await codes('dx/order', text), ['J02.0']);
  });
  it('what a drug has brought is not named apart beside the drug (I.C.19.e.5)', async () => {
    const text = note('Swallowed glipizide of his grandmother; hypoglycemia.', 'T38.3X1A', 'E16.0');
    assert.deepEqual(await codes('chart/other-code', text), []);
  });
});
