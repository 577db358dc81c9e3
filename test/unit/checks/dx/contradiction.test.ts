/** Sentences of the ICD-10-CM Official Guidelines FY2026 on codes that do not go together; sections in the rows. */
import assert from 'node:assert/strict';
import { claimText, stayText } from '../../../../server/src/checks/samples.ts';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf, judge } from '../../../helpers/engine.ts';
import { type Patient, saidOf } from '../../../helpers/listed.ts';

const ROWS: readonly (readonly [
  section: string,
  at: string,
  diagnoses: readonly string[],
  patient?: Patient,
])[] = [
  ['I.C.14.a.1', 'N18.4', ['N18.6', 'N18.4']],
  ['I.C.14.a.1', 'N18.9', ['N18.6', 'N18.9']],
  ['I.B.10 and I.C.9.d.1', 'I69.30', ['I69.30', 'G81.91']],
  ['I.C.21.c.8', 'Z09', ['Z09', 'Z85.3']],
  ['I.C.21.c.7 and the use additional note at Z48.3', 'Z48.3', ['Z48.3']],
  ['I.C.20.a.7', 'W22.8XXA', ['S01.81XA', 'W01.0XXA', 'W22.8XXA']],
  ['I.B.10 and I.C.9.d.1', 'I69.10', ['I69.10', 'R13.11']],
  ['I.C.14.a.1', 'N18.32', ['N18.31', 'N18.32']],
  ['I.C.14.a.1', 'N18.9', ['N18.9', 'N18.4']],
  ['I.B.9 and I.C.9.a.1–3', 'I10', ['I11.0', 'I50.9', 'I10']],
  ['I.C.9.a.3', 'I12.9', ['I13.0', 'I50.9', 'N18.2', 'I12.9']],
  ['I.C.9.e.1', 'I21.4', ['I21.02', 'I21.4']],
  ['I.C.1.e.1.a', 'B95.62', ['A41.02', 'B95.62']],
  ['I.B.9 and I.C.1.b', 'B96.20', ['A41.51', 'B96.20']],
  ['I.B.9 and I.C.1.b', 'B95.5', ['J15.4', 'B95.5']],
  ['I.C.1.g.1.c.i', 'J18.9', ['U07.1', 'J18.9']],
  ['I.C.1.a', 'Z29.81', ['Z29.81', 'Z21']],
  ['I.C.2.c.2', 'D64.81', ['D64.81', 'C18.2']],
  ['I.C.2.r', 'C80.2', ['C80.2', 'C64.1']],
  ['I.C.4.a.6.b.ii', 'E09.9', ['E09.9']],
  ['I.C.4.a.6.b.i', 'E08.9', ['E89.1', 'E08.9', 'Z90.410']],
  ['I.C.4.a.6.b.i', 'E11.9', ['E89.1', 'E11.9', 'Z90.410']],
  ['I.B.9', 'K81.1', ['K81.0', 'K81.1']],
  ['I.A.15', 'J44.9', ['J44.9', 'J20.9']],
  // Inclusion term at J65: any condition in J60-J64 with tuberculosis, any type in A15.
  ['I.B.9 and the Excludes1 notes at J60 to J64', 'J62.8', ['J62.8', 'A15.0']],
  ['I.A.15', 'J44.9', ['J44.9', 'J45.909']],
  ['I.A.15', 'J10.1', ['J10.1', 'J18.9']],
  ['I.A.15', 'J11.1', ['J11.1', 'J18.9']],
  ['I.C.4.b.1', 'E66.01', ['E66.813', 'E66.01']],
  ['I.C.2.j', 'C80.0', ['C34.11', 'C80.0']],
  ['I.C.2.k', 'C80.1', ['C34.11', 'C80.1']],
  ['I.C.10.d.1', 'J15.1', ['J95.851', 'J15.1']],
  ['I.C.21.c.6', 'Z04.1', ['Z04.1', 'S16.1XXA']],
  ['I.C.19.b', 'T07', ['S72.001A POA Y', 'T07.XXXA POA Y'], 'inpatient'],
  ['I.C.18.e.1', 'R40.2432', ['S06.5X9A', 'R40.2112', 'R40.2432']],
  ['I.C.18.e', 'R40.20', ['S06.5X9A', 'R40.20', 'R40.2112']],
  ['I.C.13.d.2', 'S72.001A', ['M81.0', 'S72.001A', 'W01.0XXA']],
  ['I.C.19.b.1', 'S80.11XA', ['S82.201A', 'S80.11XA']],
  ['I.C.19.b.1', 'S60.211A', ['S52.531A', 'S60.211A']],
  ['I.C.19.b.1', 'S60.031A', ['S60.031A', 'S62.632B']],
  // The trunk has sites without a side, and a crushed part of the foot names no toe.
  ['I.C.19.b.1', 'S10.90XA', ['S12.000A', 'S10.90XA']],
  ['I.C.19.b.1', 'S90.411A', ['S97.101A', 'S90.411A']],
  ['I.C.19.b.1', 'S90.01XD', ['S82.61XG', 'S90.01XD']],
  ['I.C.19.b.1', 'S40.012A', ['S42.002A', 'S40.012A']],
  ['I.C.19.b.1', 'S30.0XXA', ['S32.512A', 'S30.0XXA']],
  ['I.C.19.b.1', 'S20.211A', ['S22.31XA', 'S20.211A']],
  ['I.C.19.b.1', 'S00.33XA', ['S02.2XXA', 'S00.33XA']],
  ['I.C.21.c.12 and IV.P', 'Z00.00', ['Z00.00', 'R73.01']],
  ['I.C.2.s', 'T85.43XA', ['C84.7A', 'T85.43XA']],
  ['I.C.2.t', 'C78.01', ['C83.398', 'C78.01']],
  ['I.C.5.d', 'F03.A0', ['F03.A0', 'F03.B0']],
  ['I.C.5.b.1', 'F11.21', ['F11.20', 'F11.21']],
  ['I.C.5.b.1', 'F10.21', ['F10.21', 'F10.229']],
  ['I.C.5.b.1', 'F17.211', ['F17.211', 'F17.210']],
  ['I.C.21.c.1', 'Z20.822', ['U07.1', 'Z20.822']],
  ['I.C.21.c.1', 'Z20.1', ['Z20.1', 'A15.0']],
  ['I.A.15', 'N40.0', ['N40.0', 'R35.1']],
  ['I.B.9', 'N20.0', ['N13.30', 'N20.0']],
  ['I.A.15', 'N40.2', ['N40.2', 'N13.8']],
  ['I.C.7.a.4', 'H40.1111', ['H40.1111', 'H40.1112']],
  ['I.C.7.a.3', 'H40.1431', ['H40.1431', 'H40.1412']],
  ['I.C.7.a.3', 'H40.1332', ['H40.1323', 'H40.1332']],
  ['I.C.13.d.2', 'S52.531A', ['M81.0', 'S52.531A']],
  ['I.C.9.a.11', 'I27.22', ['I27.22']],
  ['I.C.15.a.1 and s', 'O98.512', ['O98.512', 'Z3A.20'], 'pregnant'],
  ['I.C.12.a.2 and b.2', 'L89.159', ['L89.152', 'L89.159']],
  ['I.C.12.a.2 and b.2', 'L97.519', ['L97.511', 'L97.519']],
  ['I.C.13.d.2', 'S72.001A', ['M80.051A', 'S72.001A']],
  ['I.C.2.l.6', 'M84.451A', ['C79.51', 'M84.451A', 'C50.911']],
  ['I.C.9.a.11', 'I27.24', ['I27.24']],
  ['I.C.15.p.3', 'O94', ['O94', 'Z3A.20'], 'pregnant'],
  ['I.C.1.d.5.b and I.C.15.k', 'O86.04', ['O86.04'], 'pregnant'],
  ['I.C.10.a.1', 'J44.9', ['J44.1', 'J44.9']],
  ['I.C.9.a.11', 'I27.23', ['I27.23', 'I10']],
  ['I.C.12.a.2', 'L89.150', ['L89.150', 'L89.154']],
  ['I.C.12.a.7', 'L89.153', ['L89.156', 'L89.153']],
  ['I.C.13.a.2', 'M06.09', ['M06.09', 'M06.041']],
  ['I.C.19.c.3', 'S52.501A', ['S59.211A', 'S52.501A']],
  ['I.C.16.b.1 and I.C.21.c.6', 'Z03.89', ['Z03.89', 'R07.9']],
  ['I.C.9.a.6', 'I15.0', ['I15.0']],
  ['I.C.9.a.5', 'H35.031', ['H35.031']],
  ['I.C.5.b.5', 'Y90.8', ['S06.0X0A', 'W01.0XXA', 'Y90.8']],
  ['I.C.2.e.2', 'Z51.0', ['Z51.0']],
  ['I.C.9.e.4', 'I22.0', ['I22.0']],
  ['I.C.9.e and the note at category I23', 'I23.3', ['I23.3']],
  ['I.C.18.i', 'R29.706', ['G43.909', 'R29.706']],
  ['I.C.1.e.1', 'Z16.11', ['L02.415', 'B95.62', 'Z16.11']],
  ['I.B.9', 'E11.9', ['E11.42', 'E11.9']],
  ['I.B.9', 'M1A.09X0', ['M1A.09X0', 'M1A.09X1']],
  ['I.B.9', 'E11.9', ['E11.42', 'E11.51', 'E11.9']],
  ['I.C.18.e.1', 'R40.2433', ['S06.5X0A', 'R40.2423', 'R40.2433']],
  ['I.C.18.e.1', 'R40.2222', ['S06.5X0A', 'R40.2112', 'R40.2222']],
  ['I.C.18.e.1', 'R40.2112', ['S06.5X0A', 'R40.2112', 'R40.2342']],
  ['I.C.18.e.1', 'R40.2342', ['S06.5X0A', 'R40.2222', 'R40.2342']],
  ['I.C.18.h', 'R99', ['I21.09', 'R99']],
  ['I.C.18.c', 'K62.5', ['K57.31', 'K62.5']],
  ['I.C.18.c', 'K62.5', ['K50.011', 'K62.5']],
  ['I.C.18.c', 'K62.5', ['K51.211', 'K62.5']],
  ['I.C.19.e.4', 'T50.911A', ['T50.911A', 'T39.1X1A']],
  ['I.C.21.c.13', 'Z40.09', ['Z40.09', 'C61']],
  ['II.K', 'M16.11', ['M16.11', 'Z96.641']],
  ['II.K', 'M17.12', ['M17.12', 'Z96.652']],
  ['I.C.19.d.6', 'T31.0', ['T54.3X1A', 'T23.501A', 'T31.0']],
  ['I.C.19.d.6', 'T32.0', ['T23.201A', 'T32.0', 'X10.2XXA']],
  // Beside the chemical the burn is wrong, and not its extent.
  ['I.C.19.d', 'T23.261A', ['T54.3X1A', 'T23.261A', 'T32.0']],
  ['I.C.19.d', 'T23.261A', ['T57.8X1A', 'T23.261A', 'T32.0']],
  ['I.C.1.g.1.l', 'Z86.16', ['M35.81', 'Z86.16']],
  ['I.C.18.c', 'K92.0', ['I85.01', 'K92.0']],
  ['I.C.18.c', 'K92.2', ['K21.01', 'K92.2']],
  // With Z90.49 the operation is told to have been for the cancer; the Excludes1 note at Z48.81.
  ['I.C.21.c.7', 'Z48.815', ['Z48.815', 'Z85.038', 'Z90.49']],
  ['I.C.21.c.7', 'Z48.813', ['Z48.813', 'C34.11', 'Z90.2']],
  ['IV.P', 'Z00.129', ['Z00.129', 'H66.91']],
  ['I.C.21.c.8', 'Z09', ['Z09']],
  ['I.C.19.g.3.a', 'T86.19', ['T86.19', 'Z79.52']],
  ['I.C.1.g.1.c.i', 'J12.82', ['J12.82']],
  ['I.C.1.g.1.l', 'M35.81', ['M35.81']],
  ['I.C.1.g.1.m', 'U09.9', ['Z09', 'Z86.16', 'U09.9']],
  ['I.C.1.g.1.n', 'Z28.310', ['J06.9', 'Z28.310', 'Z28.311']],
  ['I.C.1.g.1.e and f', 'Z11.52', ['Z20.822', 'Z11.52']],
  ['I.A.9.b', 'N39.0', ['N10', 'N39.0']],
  ['I.C.1.a.2.a', 'Z21', ['Z21', 'B59']],
  ['I.B.9', 'K57.30', ['K57.32', 'K57.30']],
  ['I.B.9 and the Excludes1 note at J43', 'J44.9', ['J43.9', 'J44.9']],
  ['I.C.1.b and e', 'A49.02', ['L02.415', 'A49.02']],
  ['I.B.19.a', 'X37.0XXA', ['E11.9', 'X37.0XXA']],
  ['I.A.13 and I.A.15', 'F03.90', ['G20.A1', 'F03.90']],
  ['I.C.5.a', 'F45.42', ['F45.42']],
  ['I.B.10', 'G03.9', ['G40.909', 'G09', 'G03.9']],
  ['I.B.10', 'B02.0', ['H90.3', 'B94.1', 'B02.0']],
  ['I.C.5.b.4', 'F10.288', ['K85.20', 'F10.288']],
  ['I.C.5.b.4', 'F10.188', ['K29.20', 'F10.188']],
  ['I.C.5.b.4', 'F11.288', ['K59.03', 'F11.288', 'T40.2X5A']],
  ['I.C.2.l.6 and the note at M84.5', 'M84.551A', ['M84.551A', 'Z85.3']],
  ['I.C.2.l.6 and the note at M84.5', 'M84.551A', ['M84.551A', 'C50.911']],
];

const SILENT: readonly (readonly [why: string, diagnoses: readonly string[], patient?: Patient])[] = [
  ['deep tissue damage beside an ulcer of another site', ['L89.156', 'L89.623']],
  ['the same stage twice, which is dx/duplicate', ['N18.31', 'N18.31']],
  ['a rupture of the heart after an infarction', ['I21.4', 'I23.3']],
  ['a stroke scale with the stroke, or with one of a procedure', ['I63.9', 'R29.706']],
  ['a stroke scale of a stroke in surgery', ['I97.820', 'I63.9', 'R29.706']],
  ['a resistance of another organism', ['L02.415', 'B95.62', 'N30.00', 'B96.20', 'Z16.11']],
  ['the same remission twice, which is dx/duplicate', ['F17.211', 'F17.211']],
  ['two disorders of one dependence, none in remission', ['F17.213', 'F17.218']],
  ['kidney disease that also failed acutely', ['N17.9', 'N18.31']],
  ['an organism of another infection', ['A41.02', 'L03.115', 'B95.62']],
  ['pneumonia before the ventilator, I.C.10.d.2', ['J13', 'J95.851', 'B96.5']],
  ['a pneumonia present on admission', ['J96.01 POA Y', 'J95.851 POA N', 'J13 POA Y'], 'inpatient'],
  ['pneumonia and COVID-19 that came behind it', ['J18.9', 'U07.1']],
  ['an organism that the other title has not', ['A41.51', 'B95.2']],
  ['the adverse effect of chemotherapy is coded', ['D64.81', 'C18.2', 'T45.1X5A']],
  ['a transplant with its malignancy', ['T86.19', 'C80.2', 'C64.1']],
  ['COPD with the infection is coded', ['J44.0', 'J44.9', 'J20.9']],
  ['multiple injuries of an outpatient', ['S72.001A', 'T07.XXXA']],
  ['osteoporosis and a car accident', ['M81.0', 'S72.001A', 'V43.52XA']],
  ['osteoporosis and a healing fracture', ['M81.0', 'S72.001D', 'W01.0XXD']],
  ['a superficial injury of the other side', ['S82.201A', 'S80.12XA']],
  ['a superficial injury of another limb', ['S82.201A', 'S40.011A']],
  ['a superficial injury of the hand and a fracture of the forearm', ['S52.531A', 'S60.221A']],
  ['a superficial injury of another finger', ['S62.630A', 'S60.031A']],
  ['a superficial injury of the thumb', ['S63.601A', 'S60.021A']],
  ['a superficial injury of the great toe', ['S92.501A', 'S90.111A']],
  ['a superficial injury of a toe and a fracture of the heel', ['S92.001A', 'S90.111A']],
  ['a superficial injury of the right of the chest and a fracture of the sternum', ['S22.20XA', 'S20.211A']],
  ['a fracture and what an old superficial injury has left', ['S82.201A', 'S80.11XS', 'L90.5']],
  ['macular edema of the other eye', ['E11.3211', 'E11.3292']],
  ['lacerations with and without foreign body', ['S51.811A', 'S51.821A']],
  ['a lymphoma beside a metastasis of another cancer', ['C83.398', 'C34.11', 'C78.7']],
  ['glaucoma of no side, I.C.7.a.3', ['H40.10X1', 'H40.10X2']],
  ['glaucoma of the other eye', ['H40.1111', 'H40.1122']],
  [
    'glaucoma of both eyes and one eye in one stage, which is dx/bilateral-available',
    ['H40.1131', 'H40.1111'],
  ],
  ['an embolism with its pulmonary hypertension', ['I27.24', 'I27.82']],
  ['an infection of a pregnancy that is coded', ['O98.512', 'U07.1', 'Z3A.20'], 'pregnant'],
  ['an unspecified ulcer of another site', ['L89.152', 'L89.619']],
  ['a fracture of osteoporosis and an injury of the other side', ['M80.051A', 'S72.002A']],
  ['a fracture of osteoporosis and an injury of another bone', ['M80.051A', 'S52.501A']],
  ['what a complication has left', ['N81.11', 'O94'], 'pregnant'],
  ['the site of an infection with its sepsis', ['O86.02', 'O86.04'], 'pregnant'],
  ['glaucoma of both eyes and of an eye that is not named', ['H40.1131', 'H40.1192']],
  ['pulmonary hypertension with what it comes from', ['I27.22', 'I50.22']],
  ['pulmonary hypertension with the disease of the lung', ['I27.23', 'J44.9']],
  [
    'weeks beside a condition that wants a code of chapter 15, which is dx/obstetric',
    ['E11.9', 'Z3A.16'],
    'pregnant',
  ],
  ['two leukemias, one of them in remission', ['C91.30', 'C91.61']],
  ['titles of two categories, which are not compared', ['M05.711', 'M06.011']],
  ['cigarettes in remission, snuff not', ['F17.211', 'F17.220']],
  ['one sedative in remission, another not', ['F13.21', 'F13.20']],
  ['a contact with another disease', ['U07.1', 'Z20.1']],
  ['an enlarged prostate with its symptoms', ['N40.1', 'R35.1']],
  ['a symptom that the note at N40.1 does not name', ['N40.0', 'R31.9']],
  ['ulcers of two sites', ['L89.150', 'L89.214']],
  ['another bone of the same arm', ['S59.211A', 'S52.201A']],
  ['secondary hypertension with its cause', ['I15.1', 'N28.0']],
  ['a pair that an Excludes1 note names', ['N18.6', 'N18.5']],
  ['pain in two joints', ['M25.511', 'M25.562']],
  ['several joints of one disease and one of another', ['M06.09', 'M06.861']],
  ['dementia of two kinds', ['F01.A0', 'F02.B0']],
  ['a dementia of one severity with two symptoms', ['F03.A11', 'F03.A3']],
  ['a stage that is not said and one that cannot be', ['H40.1110', 'H40.1114']],
  ['an ulcer that went on to the next stage, I.C.12.a.6', ['L89.152', 'L89.153']],
  ['an ulcer that cannot be staged over damage of deep tissue', ['L89.150', 'L89.156']],
  ['a physis of the other arm', ['S59.211A', 'S52.502A']],
  ['osteoporosis and a fall in a car accident', ['M81.0', 'S72.001A', 'W01.0XXA', 'V43.52XA']],
  ['injuries of which no side is told', ['S62.90XA', 'S60.929A']],
  ['a superficial injury that is healing', ['S82.201A', 'S80.11XD']],
  ['one that is healing beside what a fracture left', ['S82.201S', 'S80.11XD']],
  ['injuries of a hand that is not named', ['S62.309A', 'S60.229A']],
  ['scores of two times', ['S06.5X0A', 'R40.2423', 'R40.2434']],
  ['a scale that is complete', ['S06.5X0A', 'R40.2112', 'R40.2222', 'R40.2342']],
  ['a bleeding that the other title has not', ['K57.30', 'K92.1']],
  ['arthritis of the other hip, and of the knee beside it', ['M16.12', 'M17.11', 'Z96.641']],
  ['arthritis and an artificial hip of which no side is told', ['M16.9', 'Z96.649']],
  ['a history with what COVID-19 has left (I.C.1.g.1.l)', ['M35.81', 'U09.9', 'Z86.16']],
  ['a burn beside a toxic effect without a corrosion', ['T57.8X1A', 'T23.201A', 'X10.2XXA']],
  ['aftercare with a cancer of another organ', ['Z48.815', 'C50.911', 'Z90.49']],
  ['aftercare with a cancer that is still there', ['Z48.815', 'C18.2']],
  ['veins that do not bleed', ['I85.00', 'K92.0']],
  ['burns and corrosions with the extents of both', ['T23.201A', 'T23.502A', 'T31.0', 'T32.0']],
  ['a follow-up with its history', ['Z09', 'Z87.01']],
  ['a complication of a transplant with what it is', ['T86.19', 'N17.9']],
  ['diverticula of another part', ['K57.32', 'K57.10']],
  ['bleeding diverticula alone', ['K57.30', 'K57.10']],
  ['an infection of an unspecified site', ['A49.02', 'I10']],
  ['an injury of a hurricane', ['S22.42XA', 'X37.0XXA']],
  ['a pneumonia of COVID-19', ['U07.1', 'J12.82']],
  ['what COVID-19 has left', ['R53.82', 'U09.9']],
  ['an inflammatory syndrome after a contact', ['M35.81', 'Z20.822']],
  ['HIV disease with its illness', ['B20', 'B59']],
  ['a pain disorder with its pain', ['F45.42', 'G89.29']],
  ['a seizure that a meningitis left', ['G40.909', 'G09']],
  ['a dependence without a disorder', ['K85.20', 'F10.20']],
  ['a disorder that chapter 5 names', ['K85.20', 'F10.280']],
  ['a disorder of another substance', ['K85.20', 'F10.20', 'F11.288']],
  ['a fracture with the metastasis that it is of', ['M84.551A', 'C79.51', 'C50.911']],
  ['a fracture of a myeloma', ['M84.551A', 'C90.00']],
  ['unspecified fractures of two parts of a bone', ['S42.201A', 'S42.311A']],
  ['poisonings by two drugs, each with its intent', ['T40.2X1A', 'T42.4X2A']],
];

describe('dx/contradiction', () => {
  for (const [section, at, diagnoses, patient = 'anyone'] of ROWS)
    it(`${section}: ${diagnoses.join(', ')}`, async () => {
      const said = await saidOf('dx/contradiction', patient, ...diagnoses);
      assert.equal(said.length, 1);
      assert.ok(said[0]?.startsWith(at) && said[0].endsWith(` ${section}`), said[0]);
    });

  for (const [why, diagnoses, patient = 'anyone'] of SILENT)
    it(`is silent on ${why}`, async () => {
      assert.deepEqual(await saidOf('dx/contradiction', patient, ...diagnoses), []);
    });

  it('takes no admitting diagnosis for the code that another one goes with (I.C.9.e.4)', async () => {
    const stay = (diagnoses: string) => findingsOf('dx/contradiction', stayText({ diagnoses }));
    assert.equal((await stay('principal: I22.0 POA Y\nadmitting: I21.4')).length, 1);
    assert.equal((await stay('principal: I22.0 POA Y\nA: I21.4 POA Y')).length, 0);
  });

  it('warns where a companion is missing, and asks for one that is coded where it is known', async () => {
    const severities = async (code: string) =>
      (await findingsOf('dx/contradiction', claimText({ diagnoses: `A: ${code}` }))).map(
        ({ severity }) => severity,
      );
    // I.C.9.e.4: I22 must be used in conjunction with I21; I.C.9.a.12: the type of hypertension, if known.
    assert.deepEqual(await severities('I22.0'), ['warning']);
    assert.deepEqual(await severities('I1A.0'), ['information']);
  });

  it('takes metastases of a lymphoma for extranodal sites from FY2025 on (I.C.2.t)', async () => {
    const found = async (day: string) =>
      (
        await findingsOf(
          'dx/contradiction',
          claimText({
            providers: `billing npi: 1234567893\nsigned: yes ${day}`,
            diagnoses: 'A: C82.09\nB: C78.01',
            services: `${day}  11   99213  -     A,B   1      10.00`,
          }),
        )
      ).length;
    assert.equal(await found('2024-09-30'), 0);
    assert.equal(await found('2024-10-01'), 1);
  });

  it('is silent on two encounters of one claim, the diabetes without complications at the first', async () => {
    const services = (first: string, second: string) =>
      `${first}  11   99213  -     A   1      10.00\n${second}  11   99213  -     B   1      10.00`;
    const found = (...dates: [string, string]) =>
      findingsOf(
        'dx/contradiction',
        claimText({ diagnoses: 'A: E11.9\nB: E11.42', services: services(...dates) }),
      );
    assert.deepEqual(await found('2026-11-03', '2026-11-10'), []);
    assert.equal((await found('2026-11-03', '2026-11-03')).length, 1);
  });

  it('asks nothing of a code that the note has as another, and warns beside another cause at its place', async () => {
    const rules = async (note: string, diagnoses: string) =>
      (await judge(noteText({ note: `[assessment]\n${note}`, diagnoses }))).result.findings
        .filter(({ rule }) => rule === 'dx/contradiction' || rule === 'chart/otherwise-coded')
        .map(({ rule, authority }) => `${rule} ${authority.replace('ICD-10-CM Official Guidelines ', '')}`);
    // I.C.1.a.2.d and f: AIDS is B20 and not Z21, by the note alone.
    assert.deepEqual(await rules('AIDS with pneumocystis pneumonia.', 'B59\nZ21'), [
      'chart/otherwise-coded I.C.1.a.2.d and f',
    ]);
    assert.deepEqual(await rules('He stopped taking lisinopril on his own.', 'I10\nI11.0\nI50.9'), [
      'dx/contradiction I.B.9 and I.C.9.a.1–3',
      'chart/otherwise-coded I.C.19.e.5.c',
    ]);
  });
});

it('migraine with an aura and without one may be of one patient (ICHD-3, 1.1 and 1.2; no Excludes1 note)', async () => {
  const said = async (...diagnoses: string[]) =>
    (
      await findingsOf(
        'dx/contradiction',
        noteText({ note: '[assessment]\nMigraine.', diagnoses: diagnoses.join('\n') }),
      )
    ).map(({ code }) => code);
  assert.deepEqual(await said('G43.109', 'G43.009'), []);
  assert.deepEqual(await said('G43.119', 'G43.109'), ['G43.109']);
});
