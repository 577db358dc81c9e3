/**
 * How a context moves codes. Who a diagnosis is for is what the Medicare Code Editor lists (edits 4 and 5): maternity,
 * newborn, adult and pediatric ages, and the lists of sexes that held to 2024-09-30.
 */
import assert from 'node:assert/strict';
import type { CodeSet } from '../../../server/src/codebook/code-set.ts';
import { chosenName, liftOf, type SearchContext } from '../../../server/src/search/context.ts';
import { search } from '../../../server/src/search/search.ts';
import { day, loadEngine } from '../../helpers/engine.ts';

const date = day('2026-11-03');
const { codebook } = loadEngine();

function lift(context: SearchContext, key: string, system: CodeSet['system'] = 'icd-10-cm'): number {
  const set = codebook.set(system);
  assert.ok(set && set.indexOf(key) >= 0, key);
  return liftOf(context, set, set.indexOf(key), date);
}

const codes = (query: string, context?: SearchContext) =>
  search(codebook, query, {
    date,
    systems: ['icd-10-cm'],
    limit: 50,
    ...(context ? { context } : {}),
  }).map(({ code }) => code);

describe('the context of a search', () => {
  it('sinks what is for the other sex', () => {
    assert.ok(lift({ sex: 'male' }, 'O80') < 1);
    assert.ok(lift({ sex: 'male' }, 'C539') < 1, 'cancer of the cervix');
    assert.ok(lift({ sex: 'female' }, 'N400') < 1, 'enlarged prostate');
    assert.equal(lift({ sex: 'female' }, 'O80'), 1);
    assert.equal(lift({ sex: 'male' }, 'I10'), 1);
  });

  it('sinks what is for other ages: maternity 9 to 64, newborn 0, pediatric 0 to 17, adult 15 to 124', () => {
    for (const [key, within, outside] of [
      ['O80', 64, 65],
      ['O80', 9, 8],
      ['Z3800', 0, 1],
      ['Z00129', 17, 18],
      ['Z0000', 15, 14],
    ] as const) {
      assert.equal(lift({ age: within }, key), 1, `${key} at ${within}`);
      assert.ok(lift({ age: outside }, key) < 1, `${key} at ${outside}`);
    }
  });

  it('sinks ICD-10-PCS where no inpatient is coded (45 CFR 162.1002(c)(3)), and the box that a UB-04 lacks', () => {
    assert.ok(lift({ kind: 'professional', setting: 'professional' }, '0DTJ4ZZ', 'icd-10-pcs') < 1);
    assert.ok(lift({ kind: 'institutional', setting: 'outpatient' }, '0DTJ4ZZ', 'icd-10-pcs') < 1);
    assert.equal(lift({ kind: 'institutional', setting: 'inpatient' }, '0DTJ4ZZ', 'icd-10-pcs'), 1);
    assert.equal(lift({}, '0DTJ4ZZ', 'icd-10-pcs'), 1);
    assert.ok(lift({ kind: 'institutional' }, '11', 'place-of-service') < 1);
  });

  it('lifts the category of which the claim has a code, but not that code', () => {
    const present = new Set(['E1122']);
    assert.ok(lift({ present }, 'E11621') > 1);
    assert.equal(lift({ present }, 'E1122'), 1);
    assert.equal(lift({ present }, 'E10621'), 1);
  });

  it('lifts a code the more, the more often it was chosen, up to a bound', () => {
    const liftAfter = (times: number) =>
      lift({ chosen: new Map([[chosenName('icd-10-cm', 'I10'), times]]) }, 'I10');
    assert.equal(liftAfter(0), 1);
    assert.ok(1 < liftAfter(1) && liftAfter(1) < liftAfter(5) && liftAfter(5) < liftAfter(32));
    assert.equal(liftAfter(10_000), liftAfter(32));
    assert.equal(lift({ chosen: new Map([[chosenName('hcpcs', 'I10'), 9]]) }, 'I10'), 1);
  });

  it('changes the order of what is found and nothing else', () => {
    const context: SearchContext = {
      kind: 'professional',
      setting: 'professional',
      sex: 'male',
      age: 70,
      present: new Set(['E1122', 'N1831']),
      chosen: new Map([[chosenName('icd-10-cm', 'J189'), 40]]),
    };
    for (const query of ['pregnancy', 'diabetes', 'E11', 'pneumonia', 'd', 'bleeding', 'N40', '']) {
      const [without, within] = [codes(query), codes(query, context)];
      assert.deepEqual([...within].sort(), [...without].sort(), query);
      assert.deepEqual(codes(query, {}), without, query);
    }
  });

  it('brings a code that is often chosen before one that answers as well', () => {
    const [first, second = ''] = codes('knee pain');
    const chosen = new Map([[chosenName('icd-10-cm', second), 32]]);
    assert.notEqual(first, second);
    assert.ok(codes('knee pain', { chosen }).indexOf(second) <= 1);
  });

  it('keeps scores falling, above 0 and at most 1', () => {
    const chosen = new Map([[chosenName('icd-10-cm', 'J189'), 40]]);
    const found = search(codebook, 'pneumonia', { date, limit: 50, context: { chosen } });
    found.forEach(({ score }, place) => {
      assert.ok(score > 0 && score <= 1);
      assert.ok(score >= (found[place + 1]?.score ?? 0));
    });
  });
});
