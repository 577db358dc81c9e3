/** Procedures of one operation: ICD-10-PCS Official Guidelines B3.4b, B3.8, B3.11a, B4.3; sides by the titles of codes. */
import assert from 'node:assert/strict';
import { stayText, withProcedures } from '../../../../server/src/checks/samples.ts';
import { findingsOf } from '../../../helpers/engine.ts';

const DAY = '2026-11-01';

const components = async (...codes: string[]): Promise<string[]> =>
  (
    await findingsOf(
      'pcs/components',
      withProcedures(...codes.map((code, at) => `${at === 0 ? 'principal' : 'ABC'[at - 1]}: ${code} ${DAY}`)),
    )
  ).map(
    ({ at, authority, severity }) =>
      `${at} ${authority.replace('ICD-10-PCS Official Guidelines ', '')} ${severity}`,
  );

describe('pcs/components', () => {
  for (const [said, ...codes] of [
    ['0UT54ZZ B4.3 warning', '0UT64ZZ', '0UT54ZZ'],
    ['0HBU0ZZ B4.3 warning', '0HBT0ZZ', '0HBU0ZZ'],
    ['0WJG0ZZ B3.11a information', '0DTF0ZZ', '0WJG0ZZ'],
    ['0DJ08ZZ B3.11a information', '0DJ08ZZ', '0DB68ZX'],
    ['0FB44ZZ B3.8 information', '0FB44ZZ', '0FT44ZZ'],
  ] as const)
    it(said, async () => assert.deepEqual(await components(...codes), [said]));

  for (const [why, ...codes] of [
    ['one procedure twice', '0UT54ZZ', '0UT54ZZ'],
    ['two bones without a value for both', '0QS604Z', '0QS704Z'],
    ['two operations on two sides', '0UT54ZZ', '0UB64ZZ'],
    ['the other tract is seen', '0DJ08ZZ', '0DBN8ZX'],
    ['seen through another approach', '0DJD8ZZ', '0DTN0ZZ'],
    ['one side, and a part without sides whose name begins alike', '0T760DZ', '0T7D0DZ'],
    ['the part without sides first', '0T7D0DZ', '0T760DZ'],
    ['the same inspection twice', '0DJ08ZZ', '0DJ08ZZ'],
    ['two muscles of one value (B3.2b)', '0KBQ0ZZ', '0KBQ0ZZ'],
    ['parts of two body systems with one character', '0TB00ZZ', '0UT00ZZ'],
    ['two inspections', '0DJD8ZZ', '0DJ08ZZ'],
    ['a biopsy before the resection', '0FB44ZX', '0FT44ZZ'],
    ['an excision of another part', '0DBN0ZZ', '0DTF0ZZ'],
    ['what is no code', '0FB44Z9', '0FT44ZZ'],
  ] as const)
    it(`is silent: ${why}`, async () => assert.deepEqual(await components(...codes), []));

  it('names the code for both sides of the same body part (table 0UT)', async () => {
    const [finding] = await findingsOf(
      'pcs/components',
      withProcedures(`principal: 0UT54ZZ ${DAY}`, `A: 0UT64ZZ ${DAY}`),
    );
    assert.match(finding?.message ?? '', / are one procedure on both sides: 0UT74ZZ says it\.$/);
  });
});

describe('pcs/side-mismatch', () => {
  const said = async (diagnoses: string, procedure: string) =>
    (
      await findingsOf(
        'pcs/side-mismatch',
        stayText({ diagnoses: `principal: ${diagnoses}`, procedures: `principal: ${procedure} ${DAY}` }),
      )
    ).map(({ at }) => at);

  it('compares bones and joints with their diagnoses', async () => {
    assert.deepEqual(await said('M17.11 POA Y', '0SRD0J9'), ['0SRD0J9']);
    assert.deepEqual(await said('S72.001A POA Y\nA: I10 POA Y', '0QS704Z'), ['0QS704Z']);
    assert.deepEqual(await said('M17.12 POA Y', '0SRC0J9'), ['0SRC0J9']);
  });

  it('is silent where a diagnosis is of the side, or of both, or of no bone, or the procedure of none', async () => {
    assert.deepEqual(await said('M17.11 POA Y\nA: M25.562 POA Y', '0SRD0J9'), []);
    assert.deepEqual(await said('M17.0 POA Y', '0SRD0J9'), []);
    assert.deepEqual(await said('H25.11 POA Y', '0SRD0J9'), []);
    assert.deepEqual(await said('M17.11 POA Y', '0SG00A0'), []);
    assert.deepEqual(await said('M17.11 POA Y', '02H633Z'), []);
    assert.deepEqual(await said('M17.12 POA Y', '02H633Z'), []);
    assert.deepEqual(await said('M17.11 POA Y', '0SRD0J'), []);
  });
});
