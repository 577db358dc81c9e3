/** What another person has, an intent that is unknown, a test with symptoms, a remission by the marrow (Guidelines FY2026). */
import assert from 'node:assert/strict';
import { claimText } from '../../../../server/src/checks/samples.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { codes, note, otherwise, tellsOf } from './found.ts';

describe('chart/otherwise-coded, others and intents', () => {
  tellsOf(
    [
      [
        'Z11.52 I.C.1.g.1.e and f warning Z20.822',
        'Desk mate has COVID, together all day. Feels well, no fever.',
      ],
      ['T40.2X2A I.C.19.e.5.b warning T40.2X1A', 'Oxycodone poisoning, intent unknown at this time.'],
      ['Z11.4 I.C.1.a.2.i information ', 'Oral thrush, lost 15 lb, drenching sweats. HIV test today.'],
      ['C92.00 I.C.2.n warning C92.01', 'AML. Day-28 marrow: <5% blasts, MRD neg - complete remission.'],
      [
        'G89.3 I.C.6.b.5 information ',
        'New pancreatic cancer, here to plan treatment. Epigastric pain from the tumor.',
      ],
    ],
    [
      ['Z20.822', 'Desk mate has COVID, together all day. Feels well, no fever.'],
      ['T40.2X2A', 'Oxycodone poisoning, suicide attempt, intent not stated by the family.'],
      ['Z11.4', 'Routine HIV test, no weight loss, no sweats.'],
      ['G89.3', 'Pancreatic cancer. Here for pain control, block planned.'],
    ],
    otherwise,
  );
});

describe('what a note calls otherwise', () => {
  it('a sinusitis of one sinus is no other one (Tabular, J01.1-)', async () => {
    assert.deepEqual(
      await codes('chart/other-code', note('Acute frontal sinusitis, 1st episode.', 'J01.80')),
      ['J01.80'],
    );
  });
  it('weight by what was lost, and a bursitis by its trade', async () => {
    assert.deepEqual(await codes('chart/unsupported-code', note('Lost 15 lb in a month.', 'R63.4')), []);
    assert.deepEqual(
      await codes('chart/unsupported-code', note("Housemaid's knee on the right, knee pads.", 'M70.41')),
      [],
    );
  });
  it('a pressure ulcer in short', async () => {
    const found = await findingsOf(
      'chart/otherwise-coded',
      note('1. Sacrum: stage 3 PU.\n2. L heel: stage 2 PU, pink base.', 'L89.153'),
    );
    assert.match(found[0]?.message ?? '', /another site than L89\.153/);
  });
});

describe('what a claim tells by its tests and ages', () => {
  it('a COVID-19 test screens for no other virus (I.C.21.c.5)', async () => {
    const claim = (screening: string, test: string) =>
      claimText({
        diagnoses: `A: Z01.812\nB: ${screening}`,
        services: `2026-11-03  11   ${test}  -     A,B    1      75.00`,
      });
    assert.deepEqual(await codes('line/reason', claim('Z11.59', '87635')), ['Z11.59']);
    assert.deepEqual(await codes('line/reason', claim('Z11.52', '87635')), []);
    assert.deepEqual(await codes('line/reason', claim('Z11.59', '86803')), []);
  });
  it('a urinary infection of nine weeks is none of a newborn (I.C.16.a.4)', async () => {
    const of = (birth: string) =>
      codes(
        'dx/newborn',
        claimText({ patient: `birth date: ${birth}\nsex: F`, diagnoses: 'A: P39.3\nB: B96.20' }),
      );
    assert.deepEqual(await of('2026-08-29'), ['P39.3']);
    assert.deepEqual(await of('2026-10-20'), []);
  });
});
