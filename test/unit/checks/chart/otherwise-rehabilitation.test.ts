/** Rehabilitation behind an operation (Guidelines FY2026 II.K), infarctions of cardiac surgery (I.C.9.e.5). */
import assert from 'node:assert/strict';
import { findingsOf } from '../../../helpers/engine.ts';
import { codes, note, otherwise, tellsOf } from './found.ts';

describe('chart/otherwise-coded, rehabilitation for what is no longer present', () => {
  tellsOf(
    [
      [
        'M43.16 II.K information ',
        'Physical therapy after lumbar fusion for spondylolisthesis, which is corrected.',
      ],
      ['I35.0 II.K information ', 'Rehab after aortic valve replacement; stenosis corrected by the surgery.'],
      ['M12.811 II.K warning ', 'Outpatient rehab after reverse total shoulder for arthropathy.'],
      [
        'Z47.1 II.K and I.C.21.c.7 warning ',
        'Rehab following hip replacement done for a displaced fracture.',
      ],
    ],
    [
      ['M43.16', 'Physical therapy after lumbar fusion for spondylolisthesis.'],
      [
        'M43.16',
        'Physical therapy after lumbar fusion; slip not corrected, residual pain. Scar tissue was removed.',
      ],
      ['M43.16', 'Lumbar fusion planned for spondylolisthesis. The cyst is gone.'],
    ],
    otherwise,
  );
});

describe('chart/otherwise-coded, an infarction of cardiac surgery', () => {
  const lacking = async (words: string, ...listed: string[]) =>
    (await findingsOf('chart/otherwise-coded', note(words, ...listed))).map(
      ({ message }) => /I97\.\d+/.exec(message)?.[0],
    );
  it('has its code of the complication', async () => {
    const during = 'Myocardial infarction during bypass surgery, type 5.';
    assert.deepEqual(await lacking(during, 'I21.A9'), ['I97.790']);
    assert.deepEqual(await lacking('Type 5 MI after aortic valve replacement.', 'I21.A9'), ['I97.190']);
    assert.deepEqual(await lacking(during, 'I97.790', 'I21.A9'), []);
    assert.deepEqual(await lacking('Type 4b MI from stent thrombosis.', 'I21.A9'), []);
  });
});

describe('what a record does not say is no denial', () => {
  it('of an ulcer', async () => {
    const words = 'The chart does not say if the stage 2 sacral pressure ulcer was there on arrival.';
    assert.deepEqual(await codes('chart/negated', note(words, 'L89.152')), []);
  });
});
