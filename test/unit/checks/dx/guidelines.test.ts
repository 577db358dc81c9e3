/** Sentences of the ICD-10-CM Official Guidelines FY2026, one a row, for the checks of the chapters. */
import assert from 'node:assert/strict';
import { type Patient, saidOf } from '../../../helpers/listed.ts';

type Row = readonly [section: string, at: string, diagnoses: readonly string[], patient?: Patient];

/** Each of these is one finding, on the code and with the section that stand first. */
const FOUND: Readonly<Record<string, readonly Row[]>> = {
  'dx/presumed-link': [
    ['I.A.15', 'E11.9', ['E11.9', 'K31.84']],
    ['I.A.15', 'E10.9', ['E10.9', 'I73.9']],
    ['I.A.15', 'E11.9', ['E11.9', 'L97.511']],
    ['I.A.15', 'E13.9', ['E13.9', 'L97.811']],
    ['I.A.15 and I.C.9.a.1–3', 'I10', ['I10', 'I51.7']],
    ['I.A.15 and I.C.9.a.1–3', 'I10', ['I10', 'I51.89']],
  ],
  'dx/obstetric': [
    ['I.C.15.a.1', 'O24.112', ['E11.9', 'O24.112', 'Z3A.20'], 'pregnant'],
    ['I.C.15.a.2 and I.C.16.a.1', 'Z38.00', ['O80', 'Z37.0', 'Z38.00'], 'pregnant'],
    ['I.C.15.b.2', 'O09.893', ['O70.1', 'O09.893', 'Z37.0'], 'pregnant'],
    ['I.C.15.b.5', 'Z37.0', ['Z39.2', 'Z37.0'], 'pregnant'],
    ['I.C.15.b.5', 'O60.14X0', ['O60.14X0 POA Y'], 'mother in a stay'],
    ['I.C.15.b.5', 'O99.02', ['O99.02 POA Y'], 'mother in a stay'],
    ['I.C.15.d', 'I12.9', ['O09.892', 'I12.9', 'N18.2'], 'pregnant'],
    ['I.C.15.f', 'B20', ['O09.892', 'B20'], 'pregnant'],
    ['I.C.15.g', 'E11.9', ['O09.892', 'E11.9'], 'pregnant'],
    ['I.C.15.i', 'O24.112', ['O24.410', 'O24.112'], 'pregnant'],
    ['I.C.15.k', 'O85', ['O86.04', 'O85'], 'pregnant'],
    ['I.C.15.l.1', 'F10.10', ['O09.892', 'F10.10'], 'pregnant'],
    ['I.C.15.l.2', 'F17.210', ['Z34.82', 'F17.210'], 'pregnant'],
    ['I.C.15.l.3', 'F11.20', ['O09.892', 'F11.20'], 'pregnant'],
    ['I.C.15.m', 'T39.1X1A', ['O09.892', 'T39.1X1A'], 'pregnant'],
    ['I.C.15.n.1', 'O80', ['O70.0', 'O80', 'Z37.0'], 'pregnant'],
    ['I.C.15.n.3', 'Z37.2', ['O80', 'Z37.2'], 'pregnant'],
    ['I.C.15.p.3', 'O94', ['O94', 'N70.11'], 'pregnant'],
    ['I.C.15.q.2', 'O03.4', ['O03.1', 'O03.4'], 'pregnant'],
    ['I.C.15.q.4', 'O72.1', ['O04.6', 'O72.1'], 'pregnant'],
    ['I.C.15.r', 'T74.11XA', ['O09.892', 'T74.11XA'], 'pregnant'],
    ['I.C.15.s', 'U07.1', ['O09.892', 'U07.1'], 'pregnant'],
    ['I.C.2.l.3', 'C50.911', ['O09.892', 'C50.911'], 'pregnant'],
    ['I.C.15.a.6', 'O36.5931', ['O36.5931', 'Z3A.32'], 'pregnant'],
  ],
  'dx/trimester': [
    ['I.C.21.c.11', 'Z3A.09', ['Z33.2', 'Z3A.09'], 'pregnant'],
    ['I.C.21.c.11', 'Z3A.39', ['Z39.2', 'Z3A.39'], 'pregnant'],
    ['I.C.15.a.3', 'O24.410', ['O24.410', 'Z37.0', 'Z3A.39'], 'pregnant'],
    ['I.C.15.a.3', 'O10.013', ['O10.013', 'Z37.0', 'Z3A.39'], 'pregnant'],
  ],
  'dx/status-overlap': [
    ['I.C.21.c.3', 'Z94.0', ['T86.11', 'N17.9', 'Z94.0']],
    ['I.C.21.c.3', 'Z94.2', ['T86.810', 'Z94.2']],
    ['I.C.21.c.3', 'Z94.4', ['T86.41', 'Z94.4']],
    ['I.C.21.c.3', 'Z94.84', ['T86.5', 'Z94.84']],
    ['I.C.21.c.3', 'Z96.1', ['T85.22XA', 'Z96.1']],
    ['I.C.21.c.3', 'Z96.651', ['T84.53XA', 'Z96.651']],
    ['I.C.21.c.3', 'Z89.511', ['T87.43', 'Z89.511']],
  ],
  'dx/external-cause': [
    ['I.C.20.c', 'Y93.01', ['S93.401A', 'Y93.01']],
    ['I.C.20.c', 'Y93.9', ['S93.401A', 'W01.0XXA', 'Y93.9']],
    ['I.C.20.k', 'Y99.9', ['S93.401A', 'W01.0XXA', 'Y99.9']],
    ['I.C.20.k and d', 'Y99.2', ['S93.401A', 'W01.0XXA', 'Y99.1', 'Y99.2']],
    ['I.C.20.k', 'Y99.0', ['S93.401D', 'W01.0XXD', 'Y99.0']],
    ['I.C.20.b', 'Y92.009', ['S93.401S', 'W01.0XXS', 'Y92.009']],
    ['I.C.20.k', 'Y99.0', ['T40.2X1A', 'Y99.0']],
    ['I.C.20.f', 'Y38.2X1A', ['S93.401A', 'V43.52XA', 'Y38.2X1A']],
    ['I.C.20.f', 'V43.52XA', ['S93.401A', 'W01.0XXA', 'V43.52XA']],
    ['I.C.20.f', 'Y04.0XXA', ['T74.11XA', 'S93.401A', 'W01.0XXA', 'Y04.0XXA']],
    ['I.C.19.f', 'Y04.0XXA', ['T76.11XA', 'Y04.0XXA']],
    ['I.C.20.b and d', 'Y92.230', ['S93.401A', 'W01.0XXA', 'Y92.009', 'Y92.230']],
    ['I.C.20.c and d', 'Y93.02', ['S93.401A POA Y', 'W01.0XXA POA Y', 'Y93.01', 'Y93.02'], 'inpatient'],
    ['I.C.20.c', 'Y93.01', ['S93.401A', 'Y93.01', 'Y99.0']],
    ['I.C.20.c', 'Y93.01', ['S93.401D', 'W01.0XXA', 'Y93.01']],
    ['I.C.20', 'S93.401A', ['S93.401A']],
  ],
  'dx/order': [
    ['I.C.2.g', 'C16.9', ['R11.2', 'C16.9']],
    ['I.C.9.a.4', 'I61.9', ['I10', 'I61.9']],
    ['I.C.10.e', 'U07.0', ['J96.01', 'U07.0']],
    ['I.C.19.f', 'T74.11XA', ['S00.83XA', 'T74.11XA']],
    ['I.C.21.c.4', 'Z12.11', ['Z80.0', 'Z12.11']],
    ['I.C.21.c.5', 'Z12.31', ['R92.8', 'Z12.31']],
    ['I.C.21.c.5', 'Z12.31', ['Z12.31', 'N63.10']],
    ['I.C.1.d.5.b', 'T81.41XA', ['T81.44XA', 'T81.41XA']],
    ['I.C.1.d.5.b', 'O86.01', ['O86.04', 'O86.01'], 'pregnant'],
    ['I.C.21.c.3', 'J96.11', ['Z99.11', 'J96.11']],
    ['I.C.1.d.9', 'D59.31', ['A41.9', 'D59.31']],
    ['I.B.8', 'K85.90', ['K86.1', 'K85.90']],
    ['I.B.8', 'J01.00', ['J32.0', 'J01.00']],
  ],
  'dx/encounter-character': [
    ['I.B.10, I.C.19.a and I.C.20.a.2', 'T23.301S', ['T23.301S', 'X10.2XXS']],
    ['I.B.10, I.C.19.a and I.C.20.a.2', 'T23.301S', ['Y92.009', 'T23.301S']],
    ['I.B.10, I.C.19.a and I.C.20.a.2', 'T23.301S', ['Z79.4', 'T23.301S']],
    ['I.B.10, I.C.19.a and I.C.20.a.2', 'T23.301S', ['T23.301S', 'L90.5']],
    ['I.B.10', 'S52.501S', ['S52.501A', 'S52.501S']],
    ['I.C.20.a.2', 'W01.0XXA', ['S52.501D', 'W01.0XXA']],
    ['I.C.19.a and I.C.21.c.7', 'Z47.89', ['Z47.89', 'S52.501D']],
    ['I.C.18.e.1', 'R40.2212', ['S06.2X1A', 'R40.2111', 'R40.2212']],
  ],
  'dx/newborn': [
    ['I.C.16.d', 'P07.14', ['P07.31', 'P07.14']],
    ['I.C.16.g', 'P00.2', ['P95', 'P00.2']],
    ['I.C.15.b.5 and I.C.21.c.11', 'Z37.0', ['P07.14', 'Z37.0']],
    ['I.C.16.f', 'B96.20', ['P36.4', 'B96.20']],
  ],
  'dx/history-and-active': [
    ['I.C.2.m', 'Z85.3', ['C50.911', 'Z85.3']],
    ['I.C.21.c.8', 'C50.911', ['C50.911', 'Z08']],
    ['I.C.9.d and IV.J', 'I63.9', ['I63.9']],
    ['I.C.9.e.1', 'I21.4', ['I21.4']],
  ],
  'dx/burn': [
    ['I.C.19.d.1', 'T24.311A', ['T23.201A', 'T24.311A']],
    ['I.C.19.d.2', 'T24.211A', ['T24.211A', 'T24.311A']],
    ['I.C.19.d.2', 'T24.611A', ['T24.711A', 'T24.611A']],
    ['I.C.19.d.2', 'T24.411A', ['T24.611A', 'T24.411A']],
    ['I.C.19.d.5', 'T30.0', ['T23.301A', 'T30.0']],
    ['I.C.19.d.5', 'T24.391A', ['T24.311A', 'T24.391A']],
    ['I.C.19.d.6', 'T31.0', ['L90.5', 'T24.311S', 'T31.0']],
    ['I.C.19.d.6; note at T31 and T32', 'T31.11', ['T31.11', 'T24.311A']],
  ],
  'dx/poisoning': [
    ['I.C.19.e.5.a', 'T45.1X5A', ['T45.1X5A', 'D64.81']],
    ['I.C.4.a.5', 'T85.614A', ['T38.3X6A', 'T85.614A']],
    ['I.C.4.a.5', 'T85.614A', ['T38.3X1A', 'T85.614A']],
    ['I.C.19.e.5.b', 'T50.901A', ['R40.20', 'T50.901A']],
    ['I.C.19.e.5.d', 'T58.01XA', ['J96.01', 'T58.01XA']],
  ],
};

/** Each of these breaks no sentence of the rule. */
const SILENT: Readonly<
  Record<string, readonly (readonly [why: string, diagnoses: readonly string[], patient?: Patient])[]>
> = {
  'dx/presumed-link': [
    ['takotsubo is not linked (I.C.9.a.1)', ['I10', 'I51.81']],
    ['a retinopathy is coded, and peripheral disease beside it', ['E11.319', 'I73.9']],
  ],
  'dx/obstetric': [
    ['antenatal screening may come first', ['Z36.89', 'O26.892', 'Z3A.20'], 'pregnant'],
    ['smoking where the pregnancy is incidental', ['S93.401A', 'F17.210', 'Z33.1'], 'pregnant'],
    ['a sequela behind what it left', ['N73.6', 'O94'], 'pregnant'],
    ['a sequela before a circumstance of the patient', ['O94', 'Z79.4'], 'pregnant'],
    ['HIV disease long after a pregnancy', ['N73.6', 'B20', 'O94'], 'pregnant'],
    ['one fetus of twins, who are coded', ['O36.5931', 'O30.043', 'Z3A.32'], 'pregnant'],
    ['the single fetus of a single pregnancy', ['O36.5930', 'Z3A.32'], 'pregnant'],
  ],
  'dx/trimester': [
    ['puerperium and delivery in one stay', ['O90.81 POA N', 'Z37.0', 'Z3A.39'], 'mother in a stay'],
    ['a stay from the second into the third trimester', ['O13.3 POA Y', 'Z3A.27'], 'mother in a stay'],
    ['labor and delivery in two trimesters', ['O60.13X0', 'Z37.0', 'Z3A.30'], 'pregnant'],
  ],
  'dx/external-cause': [
    ['a second place in a stay', ['S93.401A POA Y', 'W01.0XXA POA Y', 'Y92.009', 'Y92.230'], 'inpatient'],
    ['an assault that is no abuse', ['S93.401A', 'W01.0XXA', 'Y04.0XXA']],
    ['two statuses that an Excludes1 note parts', ['S93.401A', 'W01.0XXA', 'Y99.0', 'Y99.8']],
    ['a place first of all, which another check moves', ['Y92.310', 'S93.401A', 'W01.0XXA']],
    ['a place of a misadventure of surgery', ['I97.410', 'Y92.234']],
    ['a burn that has no 7th character', ['T30.0', 'X10.2XXA', 'Y92.009']],
    ['the place of a poisoning', ['T40.2X1A', 'Y92.009']],
    ['a status where there is a fall beside the poisoning', ['T40.2X1A', 'W01.0XXA', 'Y99.0']],
    ['a poisoning, whose code says its cause', ['T40.2X1A']],
    ['confirmed abuse beside suspected', ['T74.11XA', 'T76.21XA', 'Y04.0XXA']],
  ],
  'dx/order': [
    ['screening for another disease', ['K63.5', 'Z12.31']],
    ['hypertension behind the stroke', ['I61.9', 'I10']],
    ['the acute code first (I.B.8)', ['J01.00', 'J32.0']],
    ['an acute condition behind the chronic one of another organ', ['J32.0', 'K85.90']],
    ['two chronic conditions', ['J32.0', 'J32.1']],
    ['the screening first, then what it found (I.C.21.c.5)', ['Z12.11', 'K63.5']],
  ],
  'dx/encounter-character': [
    ['the absence that an amputation left', ['Z89.011', 'S68.011S']],
    ['what remained before the injury, and the cause before both', ['X10.2XXS', 'L90.5', 'T23.301S']],
    ['one injury in two phases, none of them past', ['S52.501A', 'S52.501D']],
    [
      'a cause for a current injury and one for the sequela of another',
      ['S52.501A', 'G56.01', 'S62.001S', 'W01.0XXA', 'W01.0XXS'],
    ],
    ['a current injury beside the sequela of another', ['S52.501A', 'G56.01', 'S62.001S']],
    ['a current burn beside the sequela of an old one (I.C.19.d.8)', ['T23.301A', 'L90.5', 'T23.301S']],
    ['a cause whose character is that of one of two injuries', ['S52.501D', 'M80.051A', 'W01.0XXD']],
    ['aftercare beside a pathological fracture', ['Z47.89', 'M80.051D']],
    ['aftercare of something else beside a new injury', ['Z47.1', 'S52.501A']],
    ['aftercare beside a complication of a joint prosthesis', ['Z47.33', 'T84.54XD']],
    ['two scores of one part of the scale, at two times', ['S06.2X1A', 'R40.2111', 'R40.2122']],
  ],
  'dx/newborn': [
    ['the weight before the age (I.C.16.d)', ['P07.14', 'P07.31']],
    ['a stillbirth with the outcome of the delivery', ['P95', 'Z37.1']],
    ['mother and child on one record, which is dx/obstetric', ['O80', 'Z37.0', 'P07.14']],
    ['mother and stillborn child on one record', ['O36.4XX0', 'P95', 'P00.2']],
    ['an organism that the code of the sepsis does not say (I.C.16.f)', ['P36.8', 'B96.89']],
  ],
  'dx/history-and-active': [
    ['a cancer beside one of the past of another site', ['C50.911', 'Z85.038']],
    ['a stroke in a hospital', ['I63.9 POA Y'], 'inpatient'],
    ['what is no cancer beside the follow-up of one', ['E11.9', 'Z08', 'Z85.3']],
  ],
  'dx/burn': [
    ['a burn and a corrosion of one site (T20-T25, T51-T65)', ['T24.311A', 'T24.611A']],
    ['a corrosion of unspecified degree beside a burn', ['T24.311A', 'T24.411A']],
    ['a sequela of a lower degree beside the current burn (I.C.19.d.8)', ['T24.311A', 'T24.211S']],
    ['the sequela of a higher degree behind the current burn (I.C.19.d.8)', ['T24.211A', 'T24.311S']],
    ['the same site of two categories', ['T23.301A', 'T24.201A']],
    ['one degree in two phases of treatment', ['T24.311A', 'T24.311D']],
    ['several sites in two phases of treatment', ['T24.391A', 'T24.391D']],
    ['an unspecified burn beside the sequela of a region (I.C.19.d.8)', ['T30.0', 'T24.311S']],
    ['two sites, neither of them several', ['T24.311A', 'T24.321A']],
    ['several sites of one leg beside a site of the other', ['T24.391A', 'T24.312A']],
    ['several sites beside one of another degree', ['T24.391A', 'T24.211A']],
    ['two sites of the highest degree', ['T24.311A', 'T23.301A']],
    ['the extent behind a current burn and an old one', ['T24.311A', 'T23.301S', 'T31.0']],
  ],
  'dx/poisoning': [
    ['an adverse effect of insulin beside a fault of its pump', ['R21', 'T38.3X5A', 'T85.614A']],
    ['another drug in too small a dose beside a fault of the pump', ['R21', 'T50.2X6A', 'T85.614A']],
    ['the failure of the pump, then the underdosing (I.C.4.a.5)', ['T85.614A', 'T38.3X6A']],
    ['an adverse effect before the poisoning by another drug', ['D64.81', 'T45.1X5A']],
    ['an adverse effect behind its nature and a poisoning', ['T39.1X1A', 'D64.81', 'T45.1X5A']],
    ['two poisonings', ['T39.1X1A', 'T40.2X1A']],
    ['the sequela of a poisoning', ['G93.1', 'T58.01XS']],
    ['an abuse that comes before', ['T74.11XA', 'T58.03XA']],
  ],
  'dx/status-overlap': [['a transplant of another organ', ['T86.11', 'N17.9', 'Z94.4']]],
};

describe('sentences of the Guidelines', () => {
  for (const [rule, rows] of Object.entries(FOUND))
    for (const [section, at, diagnoses, patient = 'anyone'] of rows)
      it(`${rule}, ${section}: ${diagnoses.join(', ')}`, async () => {
        assert.deepEqual(await saidOf(rule, patient, ...diagnoses), [`${at} ${section}`]);
      });

  for (const [rule, rows] of Object.entries(SILENT))
    for (const [why, diagnoses, patient = 'anyone'] of rows)
      it(`${rule} is silent: ${why}`, async () => {
        assert.deepEqual(await saidOf(rule, patient, ...diagnoses), []);
      });
});
