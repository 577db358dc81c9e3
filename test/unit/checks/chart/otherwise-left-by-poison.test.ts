/** Poisonings of long ago, the smoke of others, and words that name no disease of their own (Guidelines FY2026 I.B.10, I.A.17, III.B). */
import assert from 'node:assert/strict';
import { codes, note, otherwise } from './found.ts';

const LATE = 'I.B.10 warning';
const missing = (words: string, ...listed: string[]) =>
  codes('chart/uncoded-diagnosis', note(words, ...listed));

describe('a poisoning or a toxic effect of long ago', () => {
  for (const words of [
    'Esophageal stricture, late effect of accidental lye ingestion.',
    'Stricture. He swallowed drain cleaner at age 3.',
    'Esophageal stenosis; drank lye as a child.',
    'Stricture from lye that she ingested 12 years ago.',
    'Sequela of a caustic ingestion.',
    'Stricture after he swallowed lye in 2009.',
  ])
    it(`has left what is coded before it: ${words}`, async () => {
      assert.deepEqual(await otherwise(words, 'T54.3X1A'), [`T54.3X1A ${LATE} T54.3X1S`]);
    });

  for (const words of [
    'Swallowed drain cleaner two hours ago.',
    'Ingested lye today. He swallowed a coin at age 3.',
    'Caustic ingestion, no late effects expected.',
  ])
    it(`is one of today: ${words}`, async () => {
      assert.deepEqual(await otherwise(words, 'T54.3X1A'), []);
    });
});

describe('a smoker', () => {
  it('is not who lives with nobody that smokes (I.A.17)', async () => {
    for (const words of ['Nobody smokes at home.', 'No one in the house smokes.', 'Dad smokes outside.'])
      assert.deepEqual(await otherwise(`Asthma. ${words}`, 'J45.40'), [], words);
    assert.equal((await otherwise('Asthma. She smokes.', 'J45.40')).length, 1);
  });
});

describe('words that name no disease of their own', () => {
  it('are evidence for another one (III.B)', async () => {
    for (const words of [
      'Stool pattern and leukocytosis fit.',
      'Leukocytosis fits with the cellulitis.',
      'Thrombocytosis points to an inflammation.',
    ])
      assert.deepEqual(await missing(`Cellulitis. ${words}`, 'L03.115'), [], words);
    assert.deepEqual(await missing('Cellulitis. Thrombocytosis.', 'L03.115'), ['D75.839']);
  });

  it('are a fracture whose site stands behind a comma (I.C.19.c)', async () => {
    assert.deepEqual(await missing('Cough. Closed displaced fracture, distal pole.', 'J20.9'), []);
  });

  it('are what a listed code tells (I.B.5)', async () => {
    assert.deepEqual(await missing('Deviated septum. Nasal obstruction.', 'J34.2'), []);
    assert.deepEqual(await missing('Cough. Nasal obstruction.', 'J20.9'), ['J34.89']);
  });

  it('are of no birth where nobody says so, and told once', async () => {
    assert.deepEqual(
      await missing('Levothyroxine for his hypothyroidism, TSH was 6.1.\nHypothyroidism', 'I10'),
      ['E03.9'],
    );
    assert.deepEqual(await missing('Congenital hypothyroidism without goiter.', 'I10'), ['E03.1']);
  });
});
