/** Signatures in the words of notes (CMS 100-08 chapter 3 §3.3.2.4). */
import assert from 'node:assert/strict';
import { findingsOf } from '../../../helpers/engine.ts';

const below = (line: string): string =>
  `chart: office visit\ndate of service: 2026-11-03\n\n[history]\nHere for her blood pressure.\n\n[diagnoses]\nI10\n\n${line}\n`;
const unsigned = async (line: string) => (await findingsOf('chart/unsigned', below(line))).length;

describe('chart/unsigned', () => {
  for (const line of [
    'K. Sample, MD -- signed 11/3/2026',
    'Authenticated by B. Sample MD 11/03/2026',
    'Authenticated: X. Sample MD',
    'Dr. Sample, finalized and signed 2026-11-03',
  ])
    it(`takes for a signature: ${line}`, async () => {
      assert.equal(await unsigned(line), 0);
    });
  for (const line of [
    'K. Sample, MD -- not signed 11/3/2026',
    'To be signed by B. Sample MD',
    'B. Sample MD',
    'Not yet authenticated, B. Sample MD',
  ])
    it(`takes for none: ${line}`, async () => {
      assert.equal(await unsigned(line), 1);
    });
});
