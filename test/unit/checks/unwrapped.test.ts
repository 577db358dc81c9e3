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

describe('the short forms of notes', () => {
  const of = (text: string) => unwrapped(text, span(0, text.length));

  it('read ca beside an organ as cancer, and else as calcium', () => {
    assert.equal(
      of('Anemia of colon ca, ca of the breast').words,
      'Anemia of colon cancer, cancer of the breast',
    );
    assert.equal(of('Ca of 8.2, ionized ca low, CA-125').words, 'Ca of 8.2, ionized ca low, CA-125');
  });

  it('are read as what they stand for, and stay in their places', () => {
    const text = 'AKI d/t ATN, 2/2 sepsis c/b DIC, w/o shock; w/fever, c/w urosepsis, a/w stones s/t gout';
    const { words, placeOf } = of(text);
    assert.equal(
      words,
      'AKI due to ATN, 2/2 sepsis complicated by DIC, without shock; with fever, consistent with urosepsis, associated with stones secondary to gout',
    );
    const placed = (part: string) =>
      slice(text, placeOf(words.indexOf(part), words.indexOf(part) + part.length));
    for (const word of ['AKI', 'ATN', 'DIC', 'shock', 'fever', 'urosepsis', 'stones', 'gout'])
      assert.equal(placed(word), word);
    assert.equal(placed('due to'), 'd/t');
    assert.equal(placed('without shock'), 'w/o shock');
    assert.equal(placed('ATN, 2/2 sepsis complicated by DIC'), 'ATN, 2/2 sepsis c/b DIC');
    assert.equal(placed('due'), 'd/t', 'a part of it has its place');
    assert.deepEqual(placeOf(0, words.length), span(0, text.length));
  });

  it('are counts, pulses, units and work-ups where they are', () => {
    assert.equal(of('weakness 2/2 gout').words, 'weakness secondary to gout');
    for (const same of [
      'pulses 2/2 bilaterally',
      'cultures 2/2 bottles',
      'strength 2/2 left',
      'w/u for anemia',
      'CT w/wo contrast',
      'via w/c to the door',
      '2/2/26',
      'and/or',
      'a/b',
    ])
      assert.equal(of(same).words, same);
  });

  it('go on in the next line', () => {
    const text = 'Sepsis d/t\npneumonia w/\nhypoxia';
    const { words, placeOf } = of(text);
    assert.equal(words, 'Sepsis due to pneumonia with hypoxia');
    const at = words.indexOf('hypoxia');
    assert.equal(slice(text, placeOf(at, at + 7)), 'hypoxia');
  });
});
