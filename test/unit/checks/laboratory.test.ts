/** Which tests need the CLIA number of the laboratory (CMS list of codes subject to CLIA edits, and its exclusions). */
import assert from 'node:assert/strict';
import { isLaboratoryTest } from '../../../server/src/checks/laboratory.ts';
import type { CodeAt, ServiceLine } from '../../../server/src/model/document.ts';
import type { CodeSystemId } from '../../../server/src/model/systems.ts';

const at = (system: CodeSystemId, key: string): CodeAt => ({
  system,
  key,
  written: key,
  span: { start: 0, end: key.length },
});

const isTest = (key: string, modifier?: string): boolean => {
  const line: ServiceLine = {
    number: 1,
    span: { start: 0, end: 0 },
    procedure: at('cpt', key),
    modifiers: modifier ? [at('modifier', modifier)] : [],
    pointers: [],
  };
  return isLaboratoryTest(line);
};

describe('a laboratory test', () => {
  it('is of the ranges of CPT, their first and last numbers among them', () => {
    for (const key of ['80047', '80076', '81000', '81025', '82009', '84999', '85004', '87999'])
      assert.ok(isTest(key), key);
    // Molecular pathology stands between; a pathologist's consultation, a skin test and cytology are none.
    for (const key of ['81200', '80500', '85060', '86580', '88104', '99213', '36415'])
      assert.ok(!isTest(key), key);
  });

  it('is the test itself, not the reading of one (26)', () => {
    assert.ok(isTest('84165', 'QW'));
    assert.ok(!isTest('84165', '26'));
  });
});
