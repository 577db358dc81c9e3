/** Codes of another kind or of both sides of which a note names no kind and one side (Guidelines FY2026 I.A.9 and I.B.13). */
import assert from 'node:assert/strict';
import { findingsOf } from '../../../helpers/engine.ts';
import { note } from './found.ts';

describe('chart/unsupported-code, a code of another kind (I.A.9)', () => {
  const plain = async (words: string, code: string) =>
    (await findingsOf('chart/unsupported-code', note(words, code)))
      .filter(({ authority }) => authority.includes('I.A.9'))
      .map(({ fixes }) => fixes[0]?.title.split(' ')[2]);

  for (const [code, told, words] of [
    ['E03.8', 'E03.9', 'Hypothyroidism, on levothyroxine.'],
    ['E03.8', 'E03.9', 'Hypothyroidism. Gout, on allopurinol.'],
  ] as const)
    it(`${code} is ${told}: ${words}`, async () => {
      assert.deepEqual(await plain(words, code), [told]);
    });

  for (const [code, words] of [
    // What stands before it or behind it tells a kind.
    ['I40.8', 'A viral syndrome with acute myocarditis.'],
    ['E03.8', 'Hypothyroidism after radiation of the neck.'],
    // Of a toxic encephalopathy the poison tells the kind, and a joint disease of several sites is none without a site.
    ['G92.8', 'Toxic encephalopathy.'],
    ['M06.89', 'Rheumatoid arthritis.'],
  ] as const)
    it(`${code} is right: ${words}`, async () => {
      assert.deepEqual(await plain(words, code), []);
    });
});

describe('chart/side-mismatch, a code of both sides (I.B.13)', () => {
  const sides = async (words: string, code: string) =>
    (await findingsOf('chart/side-mismatch', note(words, code))).map(
      ({ message }) => /The record says (\w+),.* says both sides/.exec(message)?.[1],
    );

  for (const [told, words] of [
    ['right', 'Primary osteoarthritis of the right knee.'],
    ['right', 'Primary osteoarthritis of the knee. Primary osteoarthritis of the right knee, injected.'],
    ['left', 'Primary osteoarthritis of the left knee. Primary osteoarthritis of the knee, injected.'],
    ['right', 'Primary osteoarthritis of the right knee. No primary osteoarthritis of the left knee.'],
  ] as const)
    it(`is none where the note tells the ${told} one alone: ${words}`, async () => {
      assert.deepEqual(await sides(words, 'M17.0'), [told]);
    });

  for (const [code, words] of [
    ['M17.0', 'Primary osteoarthritis of the right knee. Primary osteoarthritis of the left knee.'],
    ['M17.0', 'Primary osteoarthritis of the knee. No primary osteoarthritis of the left knee.'],
    ['M17.0', 'Pain of the right shoulder.'],
    ['M17.0  Osteoarthritis of the right and left knee', 'Primary osteoarthritis of the right knee.'],
    ['M17.0  Osteoarthritis of the left knee', 'Primary osteoarthritis of the right knee.'],
    ['M17.0  Bilateral primary osteoarthritis of knee', 'Primary osteoarthritis of the knee.'],
    // Both in plain words, and the other one beside what is worse.
    ['M17.0', 'Primary osteoarthritis of the right knee; the second knee was never imaged.'],
    ['M17.0', 'Primary osteoarthritis of the knees. Primary osteoarthritis of the right knee, injected.'],
    ['K40.20', 'Inguinal hernias. Right inguinal hernia, reducible.'],
    [
      'M17.0',
      'Primary osteoarthritis of the right knee, worse than the left. Primary osteoarthritis of the right knee.',
    ],
    ['Z90.13', 'Acquired absence of the right breast and nipple.'],
  ] as const)
    it(`${code} is right: ${words}`, async () => {
      assert.deepEqual(await sides(words, code), []);
    });

  // The author's own words beside the code.
  for (const entry of ['M17.0  Osteoarthritis of the right knee', 'Osteoarthritis of the right knee M17.0'])
    it(`is none where its entry tells one: ${entry}`, async () => {
      assert.deepEqual(await sides('Primary osteoarthritis of the knee.', entry), ['right']);
    });
});
