/** What phrases stand for, packed from lists that are laid out as those of `codesets/tables/words`. */
import { deepEqual, equal, throws } from 'node:assert/strict';
import fc from 'fast-check';
import { packWords } from '../../../codesets/pack/words.ts';
import { createCodebook } from '../../../server/src/codebook/codebook.ts';
import { packChecksum } from '../../../server/src/codebook/pack-format.ts';
import type { Phrases } from '../../../server/src/codebook/phrases.ts';
import { packedWordLists } from '../../../server/src/codebook/word-lists.ts';

const LISTS = new Map([
  ['abbreviations', 'abbreviation\texpansion\tsource\trank\nwob\twater on the brain\town\t1\n'],
  ['associations', 'word\ttitle word\tshare\nabdominopelvic\tperitoneal\t1.00\n'],
  ['equivalents', 'kind\twords\n=\trenal\tkidney\n>\tmalignant neoplasm\tcancer\n~\tstool\tpoop\n'],
  ['lay', 'written\tmeaning\nblood in stools\tmelena\tanal bleeding\nwater on the brain\thydrocephalus\n'],
]);

const pack = packWords(LISTS, '', 'test');

const textsOf = (phrases: Phrases, ...asked: Parameters<Phrases['said']>) =>
  phrases.said(...asked)?.map(({ text }) => text);

describe('the phrases of a pack of words', () => {
  const { phrases } = packedWordLists(pack);

  it('stand for what the lists say, the first meaning trusted most', () => {
    const said = phrases.said('keys', 'blood in stool') ?? [];
    deepEqual(
      said.map(({ text }) => text),
      ['melena', 'anal bleeding'],
    );
    const [first, second] = said.map(({ trust }) => trust);
    equal((first ?? 0) > (second ?? 1), true);
    equal(phrases.said('keys', 'blood'), undefined);
    equal(phrases.mostWords, 4);
  });

  it('are found without the words that only join others, and by their roots in any order', () => {
    deepEqual(textsOf(phrases, 'keys', 'water brain'), ['hydrocephalus']);
    deepEqual(textsOf(phrases, 'roots', 'blood stool'), ['melena', 'anal bleeding']);
    deepEqual(textsOf(phrases, 'everyday', 'poop'), ['stool']);
  });

  it('are what an abbreviation of them stands for too', () => {
    deepEqual(textsOf(phrases, 'keys', 'wob'), ['water on the brain', 'hydrocephalus']);
  });

  it('have words for the same: each for each other, or all for the first, of which the last word counts', () => {
    deepEqual(textsOf(phrases, 'sameWord', 'kidney'), ['renal']);
    deepEqual(textsOf(phrases, 'sameWord', 'renal'), ['kidney']);
    deepEqual(textsOf(phrases, 'sameWord', 'cancer'), ['neoplasm']);
    equal(textsOf(phrases, 'sameWord', 'malignant neoplasm'), undefined);
    deepEqual(phrases.said('sameWord', 'abdominopelvic'), [{ text: 'peritoneal', trust: 0.7 }]);
  });

  it('name each word that they are made of once', () => {
    const words = Array.from({ length: phrases.words.size }, (_, word) => phrases.words.textAt(word));
    equal(new Set(words).size, words.length);
    for (const word of ['blood', 'stool', 'brain', 'wob', 'kidney']) equal(words.includes(word), true, word);
  });

  it('are none where there is no such pack', () => {
    const none = createCodebook().phrases;
    deepEqual([none.mostWords, none.words.size, none.said('keys', 'wob')], [1, 0, undefined]);
  });

  it('survive any damage that the checksum does not see: an Error or wrong answers, never a hang', () => {
    const damage = fc.array(fc.tuple(fc.nat(pack.length - 1), fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(damage, (changes) => {
        const damaged = pack.slice();
        for (const [at, value] of changes) damaged[at] = value;
        new DataView(damaged.buffer).setUint32(4, packChecksum(damaged), true);
        try {
          const { phrases: read } = packedWordLists(damaged);
          for (const phrase of ['wob', 'blood in stool']) read.said('keys', phrase);
          for (let word = 0; word < Math.min(read.words.size, 100); word++) read.words.textAt(word);
        } catch (error) {
          equal(error instanceof Error, true);
        }
      }),
    );
    throws(() => packedWordLists(pack.subarray(0, pack.length - 4)), /cut off/);
  });
});
