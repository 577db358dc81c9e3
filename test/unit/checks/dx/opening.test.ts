/** What a note begins with, where it calls nothing the reason: first-listed is what is chiefly responsible for the services (II, IV.G). */
import assert from 'node:assert/strict';
import { dischargeText, noteText } from '../../../../server/src/checks/samples-chart.ts';
import { said } from '../../../helpers/said.ts';

const visit = (note: string, ...codes: string[]) =>
  said('dx/order', noteText({ note: `[note]\n${note}`, diagnoses: codes.join('\n') }));
const stay = (note: string, ...codes: string[]) =>
  said('dx/order', dischargeText({ note: `[note]\n${note}`, diagnoses: codes.join('\n') }));

describe('dx/order: what the note begins with', () => {
  it('comes before an everyday condition that the note has behind it', async () => {
    const cystitis = 'Acute cystitis with hematuria, nitrofurantoin. Hypothyroid, labs fine.';
    assert.deepEqual(await visit(cystitis, 'E03.9', 'N30.01'), ['N30.01 IV.A and IV.G information']);
    assert.deepEqual(await visit(cystitis, 'N30.01', 'E03.9'), []);
    const heart = 'Acute on chronic systolic CHF, IV furosemide. COPD on home inhalers.';
    assert.deepEqual(await stay(heart, 'J44.9', 'I50.23'), ['I50.23 II information']);
    assert.deepEqual(await stay(heart, 'I50.23', 'J44.9'), []);
  });

  it('is no reason where two everyday conditions are, it is denied, or of another time', async () => {
    assert.deepEqual(await visit('Hypothyroidism. Hypertension, both stable.', 'I10', 'E03.9'), []);
    assert.deepEqual(await visit('No cystitis. Hypothyroid, labs fine.', 'E03.9', 'N30.01'), []);
    assert.deepEqual(await visit('Last month cystitis. Hypothyroid, labs fine.', 'E03.9', 'N30.01'), []);
    assert.deepEqual(
      await visit('Cystitis, no fever. Hypothyroid, labs fine.', 'E03.9', 'N30.90'),
      ['N30.90 IV.A and IV.G information'],
      'what it denies besides',
    );
  });

  it('is the acute failure for which the patient was admitted, beside a kidney disease that is stable (II)', async () => {
    const note = 'Admitted for AKI from dehydration, IV fluids. Hypertensive CKD 3b stable.';
    assert.deepEqual(await stay(note, 'I12.9', 'N18.32', 'N17.9', 'E86.0'), ['N17.9 II information']);
    assert.deepEqual(await stay(note, 'N17.9', 'I12.9', 'N18.32', 'E86.0'), []);
  });

  it('is asked of no condition that may be the reason too, as one that is acute', async () => {
    const both = 'Acute cystitis with hematuria. Acute sigmoid diverticulitis, antibiotics.';
    assert.deepEqual(await stay(both, 'K57.32', 'N30.01'), []);
    assert.deepEqual(await visit('Cystitis. Her asthma is worse today.', 'J45.40', 'N30.90'), []);
  });

  it('is not asked where the note calls another the reason', async () => {
    const note = 'Acute cystitis was treated by phone. Here for her hypothyroidism.';
    assert.deepEqual(await visit(note, 'E03.9', 'N30.90'), []);
  });
});
