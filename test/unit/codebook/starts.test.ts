/** Where things begin that lie one behind the other. */
import { deepEqual, equal, throws } from 'node:assert/strict';
import { partsOf, textBytes, textsOf, varintBytes, varintsOf } from '../../../codesets/pack/bytes.ts';
import { STARTS_BLOCK } from '../../../server/src/codebook/pack-format.ts';
import { packedStarts } from '../../../server/src/codebook/starts.ts';

describe('things one behind the other', () => {
  it('are found again, however many there are', () => {
    for (const count of [0, 1, STARTS_BLOCK - 1, STARTS_BLOCK, STARTS_BLOCK + 1, 5 * STARTS_BLOCK]) {
      const lists = Array.from({ length: count }, (_, at) => Array<number>(at % 7).fill(at));
      const { starts, bytes } = varintBytes(lists);
      deepEqual(partsOf(packedStarts(starts), bytes).map(varintsOf), lists, String(count));
    }
  });

  it('are found again, however long the longest is', () => {
    for (const length of [255, 256, 65_535, 65_536]) {
      const texts = ['before', 'x'.repeat(length), '', 'behind'];
      const { starts, bytes } = textBytes(texts);
      deepEqual(textsOf(packedStarts(starts), bytes), texts, String(length));
    }
  });

  it('are where they were when many were asked for', () => {
    const { starts } = textBytes(Array.from({ length: 100 }, (_, at) => 'x'.repeat(at % 5)));
    const { size, startOf } = packedStarts(starts);
    const asked = Array.from({ length: size + 1 }, (_, at) => startOf(at));
    for (let round = 0; round < 20; round++)
      deepEqual(
        asked.map((_, at) => startOf(at)),
        asked,
      );
    // 0 + 1 + 2 + 3 + 4 letters in each five.
    equal(asked[size], 200);
  });

  it('are nowhere for a number that none of them has, asked for once or often', () => {
    const { startOf } = packedStarts(textBytes(['one', 'two']).starts);
    for (let round = 0; round < 500; round++)
      for (const index of [-1, 3, 2 ** 31, 2 ** 32, -(2 ** 31), Number.NaN]) equal(startOf(index), 0);
  });

  it('are none where the pack has no such section', () => {
    const { size, startOf } = packedStarts(new Uint8Array(0));
    equal(size, 0);
    equal(startOf(0), 0);
  });

  it('are refused where their section is shorter or longer than it says, or its lengths of an odd width', () => {
    const { starts } = textBytes(['one', 'two']);
    const other = (at: number, value: number) => starts.map((byte, place) => (place === at ? value : byte));
    for (const section of [starts.slice(0, -1), other(0, 3), other(3, 0xff), other(4, 2), other(4, 0)])
      throws(() => packedStarts(section), /not as long as it says/);
  });
});
