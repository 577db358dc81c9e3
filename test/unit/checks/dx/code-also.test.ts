/** Notes are those of the Tabular of April 2026 (CDC/NCHS), quoted beside each case. */
import { deepEqual } from 'node:assert/strict';
import { withDiagnoses } from '../../../../server/src/checks/samples.ts';
import { findingsOf } from '../../../helpers/engine.ts';

const found = async (...diagnoses: string[]) =>
  (await findingsOf('dx/code-also', withDiagnoses(...diagnoses))).map(
    ({ at, severity }) => `${at} ${severity}`,
  );

describe('dx/code-also', () => {
  it('a hint for an associated condition or a type that is not coded', async () => {
    // Z49: "associated end stage renal disease (N18.6)"; G43.6: "the type of cerebral infarction (I63.-)".
    deepEqual(await found('A: Z49.31', 'B: Z99.2'), ['Z49.31 hint']);
    deepEqual(await found('A: G43.601'), ['G43.601 hint']);
    // F80.4: "type of hearing loss (H90.-, H91.-)".
    deepEqual(await found('A: F80.4'), ['F80.4 hint']);
    deepEqual(await found('A: F80.4', 'B: H90.3'), []);
  });

  it('nothing for what may be there', async () => {
    // I20-I25: "the presence of hypertension (I10-I1A)"; K86.1: "exocrine pancreatic insufficiency (K86.81)".
    deepEqual(await found('A: I25.10', 'B: K86.1'), []);
    // S06: "any associated: open wound of head (S01.-)"; M34.81: "if applicable:".
    deepEqual(await found('A: S06.0X0A', 'B: M34.81'), []);
    // N17: "associated underlying condition" names no code; J44: "type of asthma, if applicable (J45.-)".
    deepEqual(await found('A: N17.9', 'B: J44.9'), []);
    // M07: "associated enteropathy, such as:".
    deepEqual(await found('A: M07.60'), []);
  });
});
