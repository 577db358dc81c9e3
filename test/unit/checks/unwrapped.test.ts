/** Sentences of notes that go on in the next line, as the ends of lines of every system write them. */
import assert from 'node:assert/strict';
import { unwrapped } from '../../../server/src/checks/unwrapped.ts';
import { slice, span } from '../../../server/src/model/text.ts';

describe('a sentence that goes on in the next line', () => {
  for (const end of ['\n', '\r\n', '\r', ' \n', '\r\n   ', '\n\t'])
    it(`is one line, and its words stay in their places: ${JSON.stringify(end)}`, () => {
      const text = `Before. No history${end}of breast${end}cancer, never. Behind.`;
      const at = span(8, text.indexOf(' Behind'));
      const { words, placeOf } = unwrapped(text, at);
      assert.equal(words, 'No history of breast cancer, never.');
      const placed = (part: string) =>
        slice(text, placeOf(words.indexOf(part), words.indexOf(part) + part.length));
      for (const word of words.split(' ')) assert.equal(placed(word), word);
      assert.equal(placed('No history of breast'), `No history${end}of breast`);
      assert.deepEqual(placeOf(0, words.length), at);
      for (const word of ['of', 'breast', 'cancer']) {
        const place = words.indexOf(word);
        const inText = text.indexOf(word);
        assert.deepEqual(placeOf(place, place), span(inText, inText));
      }
    });

  it('is left where it stands in one', () => {
    const { words, placeOf } = unwrapped('Gout. No fever.', span(6, 15));
    assert.equal(words, 'No fever.');
    assert.deepEqual(placeOf(3, 8), span(9, 14));
  });
});
