/** Scores, viruses, ice and what care has not brought, by the words of notes (Guidelines FY2026; Index and notes of the Tabular). */
import assert from 'node:assert/strict';
import { withDiagnoses } from '../../../../server/src/checks/samples.ts';
import { dischargeText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf, judge } from '../../../helpers/engine.ts';
import { type Case, codes, note, otherwise, saidOf, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // Excludes1 at W01 and W18.3: fall on same level due to ice and snow (W00.0).
  [
    'W01.0XXA I.C.20.a.5 and the Excludes1 notes at W01 and W18.3 information W00.0XXA',
    'Slipped on the icy sidewalk, wrist contusion.',
  ],
  ['J12.9 I.B.2 information ', 'Viral pneumonia due to rhinovirus.'],
  ['J12.2 I.B.2 information ', 'Pneumonia due to RSV.'],
  ['I95.81 I.B.16 warning ', 'Hypotension due to dehydration, not a complication of the procedure.'],
  ['I63.512 I.C.9.d.1 warning ', 'Aphasia as residual of cerebral infarction; alteplase was given then.'],
];

const SILENT: readonly Case[] = [
  ['W00.0XXA', 'Slipped on the icy sidewalk, wrist contusion.'],
  ['W01.0XXA', 'Slipped on a wet floor, ice pack for the wrist.'],
  ['J12.89', 'Viral pneumonia due to rhinovirus.'],
  ['J12.9', 'Viral pneumonia, panel negative.'],
  ['I95.81', 'Postprocedural hypotension; did not care for the food.'],
  ['I63.512', 'Acute stroke of the left MCA, alteplase given.'],
];

describe('scores, viruses, ice and what care has not brought', () => {
  tellsOf(FOUND, SILENT, otherwise);

  it('the first score of the stroke scale is coded behind the stroke (I.C.18.i)', async () => {
    const stay = (diagnoses: string) =>
      saidOf(
        dischargeText({
          note: '[hospital course]\nAcute embolic stroke, NIHSS 9 on arrival.\n[diagnoses]\nCerebral infarction due to embolism.',
          diagnoses,
        }),
      );
    assert.deepEqual(await stay('I63.40'), ['I63.40 I.C.18.i information ']);
    assert.deepEqual(await stay('I63.40\nR29.709'), []);
  });

  it('a bypass and a stent are a status of the visits that follow (I.C.21.c.3 and c.7)', async () => {
    const after = 'Three weeks s/p CABG x3, recovering. CAD of native coronaries.';
    assert.deepEqual(await saidOf(note(after, 'Z48.812', 'I25.10')), ['Z48.812 I.C.21.c.3 information ']);
    assert.deepEqual(await saidOf(note(after, 'Z48.812', 'I25.10', 'Z95.1')), []);
    assert.deepEqual(await saidOf(note('CAD with DES to the LAD.', 'I25.10', 'Z95.5')), []);
  });

  it('no procedure is named as the cause beside a complication that names it (I.C.19.g.4)', async () => {
    const said = async (...diagnoses: string[]) =>
      (await findingsOf('dx/contradiction', withDiagnoses(...diagnoses))).map(({ code }) => code);
    assert.deepEqual(await said('A: T83.511A', 'B: N39.0', 'C: Y84.6'), ['Y84.6']);
    assert.deepEqual(await said('A: T81.31XA', 'B: Y83.1'), []);
  });

  it('what is written as a code is, and stands for a disease, is none behind `Dx`', async () => {
    const { result } = await judge(note('Here for diabetes. Dx T2DM 2019, Dx H1N1 in 2009.', 'E11.9'));
    assert.deepEqual(
      result.findings.filter(({ rule }) => rule === 'dx/unknown-code'),
      [],
    );
    assert.deepEqual(await codes('dx/unknown-code', note('Dx T2D.99 today.', 'E11.9')), ['T2D.99']);
  });

  it('an illness of a year before that the past history alone names is over (III and IV.J)', async () => {
    const past = (line: string) =>
      dischargeText({
        note: `[hospital course]\nAdmitted with sigmoid diverticulitis. ${line}`,
        diagnoses: 'K57.32\nI82.402',
      });
    assert.deepEqual(
      await codes('dx/history-and-active', past('PMH: DVT L leg 2009 after a cast, 6 mo warfarin then.')),
      ['I82.402'],
    );
    assert.deepEqual(await codes('dx/history-and-active', past('DVT L leg found on day 2.')), []);
  });

  it('the hemorrhage after a termination need not be called delayed or excessive (O04.6)', async () => {
    const bleeding = note('Hemorrhage following elective termination of pregnancy.', 'O04.6');
    assert.deepEqual(await codes('chart/unsupported-code', bleeding), []);
  });

  it('what an operation of years ago has ended is over, listed or not (III)', async () => {
    const stay = (diagnoses: string) =>
      dischargeText({
        note: '[assessment]\n1. Sigmoid diverticulitis, treated.\n2. Acute appendicitis, s/p appendectomy, 1998.',
        diagnoses,
      });
    assert.deepEqual(await codes('dx/history-and-active', stay('K57.32\nK35.80')), ['K35.80']);
    assert.deepEqual(await codes('chart/uncoded-diagnosis', stay('K57.32')), []);
  });
});
