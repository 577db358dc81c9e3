/** Signs of another system, readings, places and stages that a note tells (Guidelines FY2026 I.C.7.a.4, I.C.9.a.7, I.C.18.b, I.C.19.f, I.C.20.b, I.C.1.g.1.g and I.C.16.a.5). */
import assert from 'node:assert/strict';
import { withDiagnoses } from '../../../../server/src/checks/samples.ts';
import { dischargeText, noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { type Case, otherwise, saidOf, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  ['J44.1 I.C.18.b information ', 'AECOPD - pred. Gross hematuria - CT urogram.'],
  ['I10 I.C.18.b information ', 'HTN, same meds. Elevated PSA, to urology.'],
  ['I10 I.C.9.a.7 information R03.0', 'Elevated BP reading, recheck 2 wks.'],
  [
    'H40.1132 I.C.7.a.4 information H40.1133',
    'POAG OU. Moderate stage on admission; by discharge fields show progression, severe stage OU.',
  ],
  ['T76.12XA I.C.19.f warning Z04.72', 'Alleged physical abuse - ruled out after evaluation.'],
  ['U07.1 I.C.1.g.1.a and g warning ', 'Acute cough, fever. Husband COVID pos. PCR sent, no result.'],
];

const SILENT: readonly Case[] = [
  ['N39.0', 'UTI with gross hematuria, antibiotics.'],
  ['I10', 'HTN, no hematuria.'],
  ['I10', 'Elevated BP reading, known HTN, raise lisinopril.'],
  ['H40.1132', 'POAG OU, moderate, no progression.'],
  ['U07.1', 'COVID-19, PCR positive today.'],
];

describe('chart/otherwise-coded, signs of another system', () => {
  tellsOf(FOUND, SILENT, otherwise);

  it('has the place in the hospital of an injury of the stay (I.C.20.b)', async () => {
    const stay = (place: string) =>
      saidOf(
        dischargeText({
          note: '[hospital course]\nCAP. Slipped beside the bed in his room on 4W, forehead lac, 3 sutures.',
          diagnoses: `J18.9\nS01.81XA\nW01.0XXA\n${place}`,
        }),
      );
    assert.ok((await stay('Y92.013')).includes('Y92.013 I.C.20.b information '));
    assert.ok(!(await stay('Y92.230')).some((told) => told.includes('I.C.20.b')));
  });
});

describe('a pneumonia of the first weeks that may be of the birth or not', () => {
  const newborn = (diagnoses: string) =>
    noteText({
      note: "[history]\n3 day old, infiltrate on CXR. Can't say if from birth or picked up at home.\n\n[assessment]\nPneumonia of newborn, source not clear.",
      diagnoses,
    }).replace(/birth date: \S+/, 'birth date: 2026-11-01');

  it('is coded to chapter 16 by default (I.C.16.a.5)', async () => {
    const told = async (rule: string, code: string) =>
      (await findingsOf(rule, newborn(code))).map(({ at }) => at);
    assert.deepEqual(await told('dx/newborn', 'J18.9'), ['J18.9']);
    assert.deepEqual(await told('dx/newborn', 'P23.9'), []);
    assert.deepEqual(await told('chart/otherwise-coded', 'P23.9'), []);
  });
});

describe('an activity without the status of the event', () => {
  it('is asked on a claim (I.C.20.k)', async () => {
    const told = async (...codes: string[]) =>
      (await findingsOf('dx/external-cause', withDiagnoses(...codes))).filter(({ message }) =>
        /Y99/.test(message),
      ).length;
    const sprain = ['A: S93.401A', 'B: W01.0XXA', 'C: Y93.67'];
    assert.equal(await told(...sprain), 1);
    assert.equal(await told(...sprain, 'D: Y99.8'), 0);
    assert.equal(await told('A: S93.401A', 'B: W01.0XXA', 'C: Y92.310'), 0);
  });
});
