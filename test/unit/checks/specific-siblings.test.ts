/** The codes beside an unspecified one that say more, by the titles of the Tabular. */
import assert from 'node:assert/strict';
import { specificsOf } from '../../../server/src/checks/specific-siblings.ts';
import { soundDiagnosis } from '../../helpers/sound.ts';
import { committedCodebook, on } from '../codebook/sample-pack.ts';

describe('codes that say more than an unspecified one', () => {
  const set = committedCodebook('icd-10-cm').set('icd-10-cm');
  assert.ok(set);
  const date = on('2026-11-03');
  const specifics = (key: string) => specificsOf(soundDiagnosis(set, key, date));
  const siblings = (key: string) => specifics(key).map(({ index }) => set.keyAt(index));

  it('are those whose titles name the same and leave no more open: no other, no side, no unspecified kind', () => {
    // Not I50.1 (left), I50.20 (unspecified systolic), I50.810 (right), I50.89 (other).
    assert.deepEqual(
      siblings('I509'),
      'I5021 I5022 I5023 I5031 I5032 I5033 I5041 I5042 I5043 I5082 I5083 I5084'.split(' '),
    );
    // Not J18.0, bronchopneumonia, nor J18.8, other.
    assert.deepEqual(siblings('J189'), ['J181', 'J182']);
    assert.deepEqual(siblings('I10'), []);
    // R69, illness, has no other code.
    assert.deepEqual(siblings('R69'), []);
    // M24.2-: disorder of ligament. No word of it tells which disorder a note would have to speak of.
    assert.deepEqual(siblings('M2420'), []);
  });

  it('add words that the unspecified title has not', () => {
    const found = specifics('I509');
    assert.deepEqual(found[0]?.about, ['heart', 'failure']);
    assert.deepEqual(found[0]?.adds, ['acute', 'systolic']);
    assert.deepEqual(specifics('N189')[0]?.adds, ['stage', '1']);
    // I50.43: Acute on chronic combined systolic (congestive) and diastolic (congestive) heart failure.
    const both = found.find(({ index }) => set.keyAt(index) === 'I5043');
    assert.deepEqual(both?.adds, ['acute', 'chronic', 'combined', 'systolic', 'diastolic']);
  });

  it('are those that fill in the one part which a title leaves open, whatever the others deny or which side they name', () => {
    // F02.80: Dementia in other diseases classified elsewhere, unspecified severity, without behavioral disturbance …
    const dementia = specifics('F0280').map(({ index, adds, about }) => [set.keyAt(index), adds, about]);
    assert.deepEqual(dementia, [
      ['F02A0', ['mild'], ['dementia']],
      ['F02B0', ['moderate'], ['dementia']],
      ['F02C0', ['severe'], ['dementia']],
    ]);
    // H40.1130: Primary open-angle glaucoma, bilateral, stage unspecified; not H40.1110 of the right eye.
    const glaucoma = specifics('H401130').map(({ index, adds }) => [set.keyAt(index), ...adds]);
    assert.deepEqual(glaucoma, [
      ['H401131', 'mild'],
      ['H401132', 'moderate'],
      ['H401133', 'severe'],
      ['H401134', 'indeterminate'],
      // Residual stage of open-angle glaucoma, bilateral: the residual stage has a subcategory of its own.
      ['H40153', 'residual'],
    ]);
  });

  it('fill in one part, and no part that is not open or is the whole condition', () => {
    // F02.811: …, unspecified severity, with agitation; not F02.A4, mild, with anxiety.
    assert.deepEqual(siblings('F02811'), ['F02A11', 'F02B11', 'F02C11']);
    // C43.30: Malignant melanoma of unspecified part of face; C43.31: … of nose.
    assert.deepEqual(siblings('C4330'), []);
    // O35.14X0: …, Turner Syndrome, not applicable or unspecified; O35.12X0: …, Trisomy 18, …
    assert.deepEqual(siblings('O3514X0'), []);
    // F50.00: Anorexia nervosa, unspecified; F50.010: Anorexia nervosa, restricting type, mild.
    const mild = specifics('F5000').find(({ index }) => set.keyAt(index) === 'F50010');
    assert.deepEqual(mild?.adds, ['restricting', 'mild']);
    // M60.019: Infective myositis, unspecified shoulder; M60.005: …, unspecified leg; M60.011: …, right shoulder.
    const myositis = siblings('M60019');
    assert.ok(!myositis.includes('M60005') && !myositis.includes('M60011'));
    // C81.05: …, lymph nodes of inguinal region and lower limb.
    const groin = specifics('C8100').find(({ index }) => set.keyAt(index) === 'C8105');
    assert.deepEqual(groin?.adds, ['lymph', 'nodes', 'inguinal', 'region', 'lower', 'limb']);
  });

  it('are of the same encounter, where they are injuries', () => {
    assert.deepEqual(siblings('S22009A'), ['S22000A', 'S22001A', 'S22002A']);
  });
});
