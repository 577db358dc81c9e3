/** What a disease has brought is coded behind it (Guidelines FY2026 I.A.13; code first notes of the Tabular). */
import assert from 'node:assert/strict';
import { findingsOf } from '../../../helpers/engine.ts';
import { note } from './found.ts';

const brought = async (words: string, ...diagnoses: string[]): Promise<string[]> =>
  (await findingsOf('chart/uncoded-diagnosis', note(words, ...diagnoses)))
    .filter(({ authority }) => authority.endsWith('I.A.13'))
    .map(({ message }) => /, ([^ ,]*)\.$/.exec(message)?.[1] ?? message);

describe('chart/uncoded-diagnosis, what a disease has brought', () => {
  it('wants the code behind that of the disease', async () => {
    const heart = 'Amyloid limited to the heart with cardiomyopathy as its result.';
    assert.deepEqual(await brought(heart, 'E85.4'), ['I43']);
    assert.deepEqual(await brought('Dementia in Parkinson disease.', 'G20.A1'), ['F02.-']);
  });

  it('names a category once, and each of several', async () => {
    assert.deepEqual(await brought('Dementia in Parkinson disease; epilepsy.', 'G20.A1', 'G40.909'), [
      'F02.-',
    ]);
    assert.deepEqual(await brought('Lupus with encephalitis and myelitis.', 'M32.19'), ['G05.-']);
    const both = 'Amyloidosis with cardiomyopathy and polyneuropathy.';
    assert.deepEqual((await brought(both, 'E85.4')).sort(), ['G63', 'I43']);
  });

  it('wants all words of a name, and a name that is more than a site', async () => {
    assert.deepEqual(await brought('Thyrotoxicosis with a myasthenic syndrome.', 'E05.90'), ['G73.3']);
    const lack = 'Dietary vitamin B12 deficiency anemia';
    assert.deepEqual(
      await brought(`${lack} and subacute combined degeneration of the spinal cord.`, 'D51.3'),
      ['G32.0'],
    );
    assert.deepEqual(
      await brought(
        `${lack}, no compression of the spine, degeneration or cord lesion; the spinal cord is free.`,
        'D51.3',
      ),
      [],
    );
    assert.deepEqual(await brought('Thyrotoxicosis with a myasthenic syndrome.', 'E05.90', 'G73.7'), []);
    assert.deepEqual(await brought('Amyloidosis. Disorders of the liver, kidney and ureter.', 'E85.4'), []);
    // K31.84 is behind its cause if that is known, and is no code of a manifestation.
    assert.deepEqual(await brought('Systemic sclerosis with gastroparesis.', 'M34.0'), []);
  });

  it('is silent where it is coded, denied, or not of a listed disease', async () => {
    const heart = 'Amyloid limited to the heart with cardiomyopathy as its result.';
    assert.deepEqual(await brought(heart, 'E85.4', 'I43'), []);
    assert.deepEqual(await brought(heart, 'E85.4', 'I42.9'), [], 'another code has the name');
    assert.deepEqual(await brought('Amyloidosis of the heart, no cardiomyopathy.', 'E85.4'), []);
    assert.deepEqual(await brought('Cardiomyopathy of unknown cause.', 'I10'), []);
    // `mm` and `mg` may stand for a myelopathy and a myasthenia, and here are measures.
    assert.deepEqual(await brought('Polyp of 3 mm, given 5 mg of midazolam.', 'D12.3'), []);
  });
});

describe('names of which the book has a part in brackets, and obstruction that a code has', () => {
  it('knows a dermatomyositis by its name', async () => {
    const unnamed = (words: string) => findingsOf('chart/unsupported-code', note(words, 'C56.1', 'M36.0'));
    assert.deepEqual(await unnamed('Dermatomyositis in ovarian cancer, right.'), []);
    assert.equal((await unnamed('Ovarian cancer, right.')).length, 1);
  });
  it('wants no code of an obstruction beside a hernia with obstruction', async () => {
    const uncoded = async (code: string) =>
      (
        await findingsOf('chart/uncoded-diagnosis', note('Left inguinal hernia. Bowel obstructed.', code))
      ).map(({ code: one }) => one);
    assert.deepEqual(await uncoded('K40.30'), []);
    assert.deepEqual(await uncoded('K40.90'), ['K56.609']);
  });
});
