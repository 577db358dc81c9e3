/**
 * Changes to the diagnoses of an X12 claim.
 * What a text must become follows from the record layout of the 5010 837: HI (ABK first, at most 12, POA in component 9), SV107,
 * SE01 (segments from ST to SE).
 */
import assert from 'node:assert/strict';
import { type Ask, at, mended, refusal, segmentTexts } from './changes.ts';
import { CLAIM, interchange, LEVELS, PROFESSIONAL } from './samples.ts';

describe('x12 edits of diagnoses', () => {
  it('inserts behind another, and pointers follow', () => {
    const result = mended(PROFESSIONAL, (claim) => ({
      kind: 'insertDiagnosis',
      claim,
      code: 'E1121',
      after: at(claim.diagnoses, 0),
    }));
    assert.deepEqual(segmentTexts(result, 'HI', 'SV1'), [
      'HI*ABK:Z0000*ABF:E1121*ABF:E1122*ABF:N1831',
      'SV1*HC:G0439*132.5*UN*1***1:3:4',
      'SV1*HC:99214:25*18*UN*1*22**3',
    ]);
  });

  it('inserts last where no place is asked for', () => {
    const result = mended(PROFESSIONAL, (claim) => ({ kind: 'insertDiagnosis', claim, code: 'Z7984' }));
    assert.equal(result, PROFESSIONAL.replace('ABF:N1831', 'ABF:N1831*ABF:Z7984'));
  });

  it('opens an HI where the claim has none, behind the references', () => {
    const bare = interchange([...LEVELS, CLAIM[0] ?? '', 'REF*G1*AUTH', ...CLAIM.slice(2)]);
    const result = mended(bare, (claim) => ({ kind: 'insertDiagnosis', claim, code: 'I10' }));
    assert.deepEqual(segmentTexts(result, 'CLM', 'REF', 'HI', 'LX').slice(2, 4), [
      'REF*G1*AUTH',
      'HI*ABK:I10',
    ]);
  });

  it('stays in ICD-9-CM on a claim of before October 2015', () => {
    const old = PROFESSIONAL.replaceAll('20261103', '20150930');
    const listed = old.replace('ABK:Z0000*ABF:E1122*ABF:N1831', 'BK:25000');
    const insert: Ask = (claim) => ({ kind: 'insertDiagnosis', claim, code: 'V5867' });
    assert.equal(mended(listed, insert), listed.replace('BK:25000', 'BK:25000*BF:V5867'));
    const bare = interchange([
      ...LEVELS,
      ...CLAIM.filter((segment) => !segment.startsWith('HI')).map((segment) =>
        segment.replace('20261103', '20150930'),
      ),
    ]);
    assert.deepEqual(segmentTexts(mended(bare, insert), 'HI'), ['HI*BK:V5867']);
  });

  it('refuses a thirteenth', () => {
    const twelve = ['ABK:A000', ...Array.from({ length: 11 }, (_, index) => `ABF:B${100 + index}`)].join('*');
    const full = PROFESSIONAL.replace('ABK:Z0000*ABF:E1122*ABF:N1831', twelve);
    assert.match(
      refusal(full, (claim) => ({ kind: 'insertDiagnosis', claim, code: 'I10' })),
      /12 diagnoses/,
    );
  });

  it('removes one, and its pointers with it', () => {
    const result = mended(PROFESSIONAL, (claim) => ({ kind: 'removeDiagnosis', at: at(claim.diagnoses, 1) }));
    assert.deepEqual(segmentTexts(result, 'HI', 'SV1'), [
      'HI*ABK:Z0000*ABF:N1831',
      'SV1*HC:G0439*132.5*UN*1***1:2',
      'SV1*HC:99214:25*18*UN*1*22**',
    ]);
  });

  it('removes the first, and the second takes its qualifier', () => {
    const result = mended(PROFESSIONAL, (claim) => ({ kind: 'removeDiagnosis', at: at(claim.diagnoses, 0) }));
    assert.deepEqual(segmentTexts(result, 'HI', 'SV1'), [
      'HI*ABK:E1122*ABF:N1831',
      'SV1*HC:G0439*132.5*UN*1***1:2',
      'SV1*HC:99214:25*18*UN*1*22**1',
    ]);
  });

  it('leads pointers of a removed duplicate to the code that stays', () => {
    const doubled = PROFESSIONAL.replace('ABF:N1831', 'ABF:Z0000').replace('*22**2~', '*22**3:2~');
    const result = mended(doubled, (claim) => ({ kind: 'removeDiagnosis', at: at(claim.diagnoses, 2) }));
    assert.deepEqual(segmentTexts(result, 'HI', 'SV1'), [
      'HI*ABK:Z0000*ABF:E1122',
      'SV1*HC:G0439*132.5*UN*1***1:2',
      'SV1*HC:99214:25*18*UN*1*22**1:2',
    ]);
  });

  it('removes the segment with its only diagnosis', () => {
    const one = PROFESSIONAL.replace('*ABF:E1122*ABF:N1831', '');
    const result = mended(one, (claim) => ({ kind: 'removeDiagnosis', at: at(claim.diagnoses, 0) }));
    assert.deepEqual(segmentTexts(result, 'HI'), []);
  });

  it('moves one before another: the first stays ABK, pointers follow', () => {
    const result = mended(PROFESSIONAL, (claim) => ({
      kind: 'moveDiagnosis',
      at: at(claim.diagnoses, 2),
      before: at(claim.diagnoses, 0),
    }));
    assert.deepEqual(segmentTexts(result, 'HI', 'SV1'), [
      'HI*ABK:N1831*ABF:Z0000*ABF:E1122',
      'SV1*HC:G0439*132.5*UN*1***2:3:1',
      'SV1*HC:99214:25*18*UN*1*22**3',
    ]);
  });

  const INPATIENT = interchange([
    ...LEVELS,
    'CLM*77*2000***11:A:1**A*Y*Y',
    'HI*ABK:A419:::::::Y',
    'HI*ABF:N1831*ABF:Z7984:::::::1',
    'LX*1',
    'SV2*0120**2000*DA*3',
  ]);

  it('keeps the principal diagnosis of an institutional claim in its own segment', () => {
    const result = mended(INPATIENT, (claim) => ({
      kind: 'insertDiagnosis',
      claim,
      code: 'I10',
      after: at(claim.diagnoses, 0),
    }));
    assert.deepEqual(segmentTexts(result, 'HI'), [
      'HI*ABK:A419:::::::Y',
      'HI*ABF:I10*ABF:N1831*ABF:Z7984:::::::1',
    ]);
    const alone = INPATIENT.replace('HI*ABF:N1831*ABF:Z7984:::::::1~\n', '').replace('SE*22*', 'SE*21*');
    assert.deepEqual(
      segmentTexts(
        mended(alone, (claim) => ({ kind: 'insertDiagnosis', claim, code: 'I10' })),
        'HI',
      ),
      ['HI*ABK:A419:::::::Y', 'HI*ABF:I10'],
    );
  });

  it('moves the present-on-admission indicator with its code', () => {
    const result = mended(INPATIENT, (claim) => ({
      kind: 'moveDiagnosis',
      at: at(claim.diagnoses, 1),
      before: at(claim.diagnoses, 0),
    }));
    assert.deepEqual(segmentTexts(result, 'HI'), ['HI*ABK:N1831', 'HI*ABF:A419:::::::Y*ABF:Z7984:::::::1']);
  });

  it('sets and takes away present on admission, component 9', () => {
    const set = (index: number, value: string | null) =>
      segmentTexts(
        mended(INPATIENT, (claim) => ({ kind: 'setPoa', at: at(claim.diagnoses, index), value })),
        'HI',
      );
    assert.equal(set(1, 'N')[1], 'HI*ABF:N1831:::::::N*ABF:Z7984:::::::1');
    assert.equal(set(0, 'U')[0], 'HI*ABK:A419:::::::U');
    assert.equal(set(2, null)[1], 'HI*ABF:N1831*ABF:Z7984');
    assert.match(
      refusal(PROFESSIONAL, (claim) => ({ kind: 'setPoa', at: at(claim.diagnoses, 0), value: 'Y' })),
      /institutional/,
    );
  });
});
