/** Claims of a batch that are let go and read again, as `claims.ts` reads them: what they say must not depend on it. */
import assert from 'node:assert/strict';
import { type Claim, countClaims } from '../../../../server/src/model/document.ts';
import { CLAIM, interchange, LEVELS, readText } from './samples.ts';

/** More than stay read at once. */
const MANY = 600;

const BATCH = interchange([
  ...LEVELS,
  ...Array.from({ length: MANY }, (_, number) => [
    `CLM*C${number}*150.5***11:B:1*Y*A*Y*Y`,
    ...CLAIM.slice(1, 2 + 3 * (1 + (number % 2))),
  ]).flat(),
]);

/** All of a claim, as plain data. */
const contents = ({ kind, setting, span, fields, diagnoses, procedures, lines, codes }: Claim) =>
  structuredClone({ kind, setting, span, fields, diagnoses, procedures, lines, codes });

describe('x12 claims of a large batch', () => {
  it('say the same when they are read again after all others', () => {
    const { claims } = readText(BATCH);
    assert.equal(claims.length, MANY);
    const first = claims.map(contents);
    assert.deepEqual(claims.map(contents), first);
    assert.deepEqual(
      first.map(({ fields }) => fields.find(({ key }) => key === 'control number')?.written),
      first.map((_, number) => `C${number}`),
    );
  });

  it('are counted as they are read', () => {
    const { claims, counts } = readText(BATCH);
    assert.deepEqual(counts, countClaims(claims));
    assert.deepEqual(counts, { claims: MANY, lines: MANY * 1.5, diagnoses: MANY * 3 });
  });

  it('keep what was read while they are asked about', () => {
    const [claim] = readText(BATCH).claims;
    assert.ok(claim && claim.lines.length > 0);
    assert.equal(claim.lines, claim.lines);
    assert.equal(claim.fields, claim.fields);
    assert.equal(claim.diagnoses, claim.diagnoses);
  });

  it('are let go one by one and say the same afterwards', () => {
    const [claim] = readText(BATCH).claims;
    assert.ok(claim?.close);
    const { lines } = claim;
    claim.close();
    assert.notEqual(claim.lines, lines, 'read again');
    assert.deepEqual(claim.lines, lines);
  });
});
