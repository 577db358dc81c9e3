/**
 * Changes to the service lines of an X12 claim.
 * What a text must become follows from the record layout of the 5010 837: SV101 (modifiers 3 to 6, description 7), SV107, LX01,
 * SE01.
 */
import assert from 'node:assert/strict';
import { line, mended, refusal, segmentTexts } from './changes.ts';
import { PROFESSIONAL } from './samples.ts';

describe('x12 edits of service lines', () => {
  it('sets pointers, also where SV1 ends before SV107', () => {
    const short = PROFESSIONAL.replace('SV1*HC:G0439*132.5*UN*1***1:2:3', 'SV1*HC:G0439*132.5*UN*1');
    const result = mended(short, (claim) => ({
      kind: 'setPointers',
      line: line(claim, 0),
      pointers: [1, 2, 3],
    }));
    assert.equal(result, PROFESSIONAL);
    assert.match(
      refusal(PROFESSIONAL, (claim) => ({
        kind: 'setPointers',
        line: line(claim, 0),
        pointers: [1, 2, 3, 1, 2],
      })),
      /4 diagnoses/,
    );
  });

  it('sets modifiers and leaves the description in component 7', () => {
    const set = (text: string, modifiers: readonly string[]) =>
      segmentTexts(
        mended(text, (claim) => ({ kind: 'setModifiers', line: line(claim, 1), modifiers })),
        'SV1',
      )[1]?.split('*')[1];
    assert.equal(set(PROFESSIONAL, ['25', 'GT']), 'HC:99214:25:GT');
    assert.equal(set(PROFESSIONAL, []), 'HC:99214');
    const described = PROFESSIONAL.replace('HC:99214:25*', 'HC:99214:25::::LONG VISIT*');
    assert.equal(set(described, ['57']), 'HC:99214:57::::LONG VISIT');
  });

  it('describes a service', () => {
    const result = mended(PROFESSIONAL, (claim) => ({
      kind: 'setDescription',
      at: line(claim, 0).span,
      text: 'YEARLY VISIT',
    }));
    assert.equal(result, PROFESSIONAL.replace('HC:G0439*', 'HC:G0439:::::YEARLY VISIT*'));
  });

  it('removes a line and numbers the others anew', () => {
    const result = mended(PROFESSIONAL, (claim) => ({ kind: 'removeLine', at: line(claim, 0).span }));
    assert.deepEqual(segmentTexts(result, 'LX', 'SV1', 'DTP'), [
      'LX*1',
      'SV1*HC:99214:25*18*UN*1*22**2',
      'DTP*472*D8*20261103',
    ]);
    assert.match(
      refusal(result, (claim) => ({ kind: 'removeLine', at: line(claim, 0).span })),
      /only one/,
    );
  });
});
