/** Causes beside codes that say them, the status of soldiers, and genetic counseling before the gene (Guidelines FY2026 I.C.20, I.C.21.c.3). */
import assert from 'node:assert/strict';
import { withDiagnoses } from '../../../../server/src/checks/samples.ts';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';

const at = async (rule: string, text: string): Promise<string[]> =>
  (await findingsOf(rule, text)).map(({ at: code, authority }) => `${code} ${authority.split(' ').at(-1)}`);

describe('what says its cause already, and what comes first', () => {
  it('needs no other cause (I.C.20.a.8)', async () => {
    assert.deepEqual(await at('dx/external-cause', withDiagnoses('A: T58.2X1A', 'B: X58.XXXA')), [
      'X58.XXXA I.C.20.a.8',
    ]);
    assert.deepEqual(
      await at('dx/external-cause', withDiagnoses('A: T58.2X1A', 'B: S93.401A', 'C: X58.XXXA')),
      [],
    );
  });

  it('is a military activity of a soldier on duty (I.C.20.k)', async () => {
    const told = (words: string) =>
      at(
        'dx/external-cause',
        noteText({ note: `[assessment]\n${words}`, diagnoses: 'S93.402A\nW18.30XA\nY99.0' }),
      );
    assert.deepEqual(await told('Soldier on duty, fell, left ankle sprain.'), ['Y99.0 I.C.20.k']);
    assert.deepEqual(await told('Retired soldier fell at work, left ankle sprain.'), []);
  });

  it('has procreative genetic counseling first (I.C.21.c.3)', async () => {
    assert.deepEqual(await at('dx/order', withDiagnoses('A: Z14.1', 'B: Z31.5')), ['Z31.5 I.C.21.c.3']);
    assert.deepEqual(await at('dx/order', withDiagnoses('A: Z31.5', 'B: Z14.1')), []);
  });
});
