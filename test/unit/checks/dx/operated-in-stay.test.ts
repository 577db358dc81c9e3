/** What the procedures of a stay were directed at is its principal diagnosis (Guidelines FY2026 II and I.C.2). */
import assert from 'node:assert/strict';
import { institutionalText } from '../../../../server/src/checks/samples.ts';
import { operated, said } from '../../../helpers/said.ts';

const stay = (procedures: string, ...diagnoses: readonly [string, ...string[]]) =>
  operated('dx/order', procedures, ...diagnoses);

describe('dx/order, what was operated on in a stay', () => {
  it('is the fracture and not the neoplasm that brought it (I.C.2.l.6)', async () => {
    const found = ['M84.551A I.C.2.l.6 information'];
    assert.deepEqual(await stay('0QS604Z', 'C79.51 POA Y', 'M84.551A POA Y'), found);
    assert.deepEqual(await stay('0QS604Z', 'I10 POA Y', 'M84.551A POA Y'), []);
    assert.deepEqual(await stay('0QB60ZX', 'C79.51 POA Y', 'M84.551A POA Y'), []);
  });

  it('is a rule of stays (II)', async () => {
    const outpatient = institutionalText({
      diagnoses: 'principal: C79.51\nA: M84.551A',
      procedures: 'principal: 0QS604Z 2026-11-03',
    });
    assert.deepEqual(await said('dx/order', outpatient), []);
  });

  it('is no neoplasm that is coded behind its complication alone (II.G and the note at C80.2)', async () => {
    assert.deepEqual(await stay('0VH001Z', 'E86.0 POA Y', 'C61 POA Y'), ['C61 I.C.2.e.3 information']);
    assert.deepEqual(await stay('0VH001Z', 'E86.0 POA Y', 'C80.2 POA Y'), []);
  });

  it('is the pain, unless its cause was operated on too (I.C.6.b.1.a)', async () => {
    const found = ['G89.4 I.C.6.b.1.a information'];
    assert.deepEqual(await stay('00HU0MZ', 'M96.1 POA Y', 'G89.4 POA Y'), found);
    assert.deepEqual(await stay('00HU0MZ 01NB0ZZ', 'M96.1 POA Y', 'G89.4 POA Y'), []);
    // Decompression of the spine tells nothing of a bone that is broken by a neoplasm.
    assert.deepEqual(await stay('0QS604Z 01NB0ZZ', 'C79.51 POA Y', 'M84.551A POA Y'), [
      'M84.551A I.C.2.l.6 information',
    ]);
  });

  it('is the metastasis that was removed, where nothing of its primary was (I.C.2.b and I.C.2.l.2)', async () => {
    const section = 'I.C.2.b and I.C.2.l.2 information';
    assert.deepEqual(await stay('00B00ZZ', 'C34.11 POA Y', 'C79.31 POA Y'), [`C79.31 ${section}`]);
    assert.deepEqual(await stay('00B00ZZ 0BTC0ZZ', 'C34.11 POA Y', 'C79.31 POA Y'), []);
    // The primary of the brain that was removed, and what is no primary.
    assert.deepEqual(await stay('00B00ZZ', 'C34.11 POA Y', 'C71.1 POA Y'), []);
    assert.deepEqual(await stay('00B00ZZ', 'I10 POA Y', 'C79.31 POA Y'), []);
  });
});
