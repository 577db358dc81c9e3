/** Abbreviations of notes written out: rows and reasons that have full words find them in short ones. */
import assert from 'node:assert/strict';
import { spelledOut } from '../../../server/src/checks/unwrapped.ts';
import { slice, span } from '../../../server/src/model/text.ts';

const spelled = (text: string): string | undefined => spelledOut(text, span(0, text.length))?.words;

describe('a sentence with its abbreviations written out', () => {
  it('has what they stand for', () => {
    assert.equal(
      spelled('Pt w/ HTN s/p CVA 2 yrs ago'),
      'patient with hypertension status post stroke 2 years ago',
    );
    assert.equal(spelled('C/o cough, r/o chf'), 'complains of cough, rule out heart failure');
    assert.equal(spelled('no cough'), undefined);
  });

  it('has sides before and behind parts of the body, and no liters, levels and names', () => {
    assert.equal(
      spelled('R knee OA, fx L wrist, cellulitis leg R.'),
      'right knee osteoarthritis, fracture left wrist, cellulitis leg right.',
    );
    assert.equal(spelled('O2 at 2 L nasal, R/L, L spine, L4 and R or L'), undefined);
  });

  it('has a therapy in capitals as it is', () => {
    assert.equal(spelled('PT twice a week'), 'PT twice a week');
    assert.equal(spelled('Seen by PT; pts agree'), 'Seen by PT; patients agree');
  });

  it('tells where in the text each word stands', () => {
    const text = 'Stable.\nPt w/ fx of\nthe L wrist';
    const line = spelledOut(text, span(8, text.length));
    assert.ok(line);
    assert.equal(line.words, 'patient with fracture of the left wrist');
    const placed = (words: string) => {
      const from = line.words.indexOf(words);
      return slice(text, line.placeOf(from, from + words.length));
    };
    assert.equal(placed('fracture'), 'fx');
    assert.equal(placed('left wrist'), 'L wrist');
    assert.equal(placed('patient with fracture'), 'Pt w/ fx');
    assert.equal(placed('of the left'), 'of\nthe L');
  });
});
