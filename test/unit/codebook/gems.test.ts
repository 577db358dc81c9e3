/** Rows are those of the official files 2018_I9gem.txt and 2018_I10gem.txt; flags by the GEM documentation of CMS. */
import { deepEqual, equal } from 'node:assert/strict';
import { committedCodebook } from './sample-pack.ts';

describe('the General Equivalence Mappings', () => {
  const set = committedCodebook('icd-9-cm').set('icd-9-cm');
  const alone = (code: string, approximate: boolean) => ({ code, approximate, combination: undefined });

  it('lead from ICD-9-CM to ICD-10-CM', () => {
    // 0010 A000 00000; 25000 E119 10000.
    deepEqual(set?.gemsFrom('0010'), [alone('A000', false)]);
    deepEqual(set?.gemsFrom('25000'), [alone('E119', true)]);
  });

  it('and back', () => {
    // A000 0010 00000.
    deepEqual(set?.gemsTo('A000'), [alone('0010', false)]);
  });

  it('name the scenario and the choice list of codes that belong together', () => {
    // A021 0031 10111 and A021 99591 10112.
    deepEqual(set?.gemsTo('A021'), [
      { code: '0031', approximate: true, combination: { scenario: 1, choiceList: 1 } },
      { code: '99591', approximate: true, combination: { scenario: 1, choiceList: 2 } },
    ]);
  });

  it('say where nothing corresponds, and nothing of what they do not have', () => {
    // 36570 NoDx 11000; R29700 NoDx 11000; 250 is a category.
    equal(set?.gemsFrom('36570'), 'no-map');
    equal(set?.gemsTo('R29700'), 'no-map');
    deepEqual(set?.gemsFrom('250'), []);
    deepEqual(set?.gemsFrom('ZZZ'), []);
    deepEqual(set?.gemsTo('E119999'), []);
    deepEqual(set?.gemsTo('ZZZ'), []);
  });
});
