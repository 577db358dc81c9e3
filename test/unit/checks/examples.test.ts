/** Every check's own examples: the wrong ones are found by it, the right ones by no error or warning at all. */
import assert from 'node:assert/strict';
import { CHECKS } from '../../../server/src/checks/registry.ts';
import { fixed, judgeExample } from '../../helpers/engine.ts';

describe('examples of the checks', () => {
  for (const check of CHECKS) {
    for (const example of check.wrong) {
      it(`${check.id} finds: ${example.says}`, async () => {
        const { result } = await judgeExample(check, example);
        const found = result.findings.filter(({ rule }) => rule === check.id);
        assert.ok(
          found.length > 0,
          `nothing found, but ${result.findings.map(({ rule }) => rule).join(', ')}`,
        );
        for (const { authority, message } of found) {
          assert.ok(authority.length > 0);
          assert.match(message, /^[^a-z\s].*[.?]$/s, 'a sentence');
        }
      });
    }
    for (const example of check.right) {
      it(`${check.id} is silent on: ${example.says}`, async () => {
        const { result } = await judgeExample(check, example);
        const serious = result.findings.filter(
          ({ severity }) => severity === 'error' || severity === 'warning',
        );
        assert.deepEqual(
          serious.map(({ rule, message }) => `${rule}: ${message}`),
          [],
        );
        assert.ok(!result.findings.some(({ rule }) => rule === check.id));
      });
    }
  }
});

describe('fixes of the checks', () => {
  const SEVERITY = { error: 3, warning: 2, information: 1, hint: 0 } as const;

  for (const check of CHECKS) {
    for (const example of check.wrong) {
      it(`${check.id}: every fix takes its finding away and brings no worse one (${example.says})`, async () => {
        const before = await judgeExample(check, example);
        for (const finding of before.result.findings.filter(({ rule }) => rule === check.id)) {
          for (const fix of finding.fixes) {
            const after = await judgeExample(check, { ...example, text: fixed(before, fix) });
            const left = after.result.findings.filter(
              ({ rule, message }) => rule === check.id && message === finding.message,
            );
            // A key that is inserted for the coder to fill stays a finding until it is filled.
            const toBeFilled = fix.changes.some(
              (change) => change.kind === 'insertField' && change.value === undefined,
            );
            if (!toBeFilled) assert.equal(left.length, 0, `${fix.title}: still found`);
            const known = new Set(before.result.findings.map(({ rule }) => rule));
            const worse = after.result.findings.filter(
              ({ rule, severity }) => !known.has(rule) && SEVERITY[severity] >= SEVERITY[finding.severity],
            );
            assert.deepEqual(
              worse.map(({ rule, message }) => `${rule}: ${message}`),
              [],
              fix.title,
            );
          }
        }
      });
    }
  }
});
