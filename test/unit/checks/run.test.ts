/** What is said once, however many claims of a file have it. */
import assert from 'node:assert/strict';
import { claimText } from '../../../server/src/checks/samples.ts';
import { judge } from '../../helpers/engine.ts';
import { CLAIM, interchange, LEVELS } from '../formats/x12/samples.ts';

describe('what several claims of a file share', () => {
  it('is one finding where it stands once: the billing provider of an 837', async () => {
    // 1234567890 fails the check digit of 45 CFR 162.406 (Luhn with 80840).
    const levels = LEVELS.map((segment) =>
      segment.startsWith('NM1*85') ? segment.replace(/\d{10}/, '1234567890') : segment,
    );
    const { result } = await judge(interchange([...levels, ...CLAIM, ...CLAIM]), {}, 'x12');
    assert.equal(result.findings.filter(({ rule }) => rule === 'claim/npi').length, 1);
  });

  it('is one reason where its data is not loaded', async () => {
    const { result } = await judge(
      `${claimText({})}\n${claimText({ services: '2026-11-03  11   99213  -     A   1      90.00' }).repeat(2)}`,
    );
    const reasons = result.notChecked.map(({ rule, why }) => `${rule} ${why}`);
    assert.ok(reasons.length > 0);
    assert.deepEqual(reasons, [...new Set(reasons)]);
  });
});

describe('the claims of a large file', () => {
  it('are each checked once, whatever their number', async () => {
    for (const number of [1, 7, 8, 9, 33, 300]) {
      // CLM02 is the sum of the lines (837P); one cent is missing in each claim.
      const claims = Array.from({ length: number }, () =>
        CLAIM.map((segment) => segment.replace(/^(CLM\*[^*]*\*)[\d.]+/, '$1149.99')),
      ).flat();
      const { result } = await judge(interchange([...LEVELS, ...claims]), {}, 'x12');
      assert.equal(result.findings.filter(({ rule }) => rule === 'claim/total').length, number);
    }
  });
});

describe('what the reader of a text found', () => {
  it('has the fix that it suggests, and none where it has none', async () => {
    const titles = async (text: string) =>
      (await judge(text)).result.findings.flatMap(({ rule, fixes }) =>
        rule.startsWith('text/') ? [fixes.map(({ title }) => title)] : [],
      );
    assert.deepEqual(await titles(claimText({ diagnoses: 'A: type 2 diabetes' })), [[]]);
    const mistyped = claimText({ providers: 'biling npi: 1234567893\nsigned: yes 2026-11-03' });
    assert.deepEqual(await titles(mistyped), [['Change to “billing npi”']]);
  });
});
