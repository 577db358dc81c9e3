/** Which codes are visits, by the sections of CPT (evaluation and management 99202 to 99499, eye clinics 92002 to 92014). */
import assert from 'node:assert/strict';
import { isCertainlyNoVisit, isVisit } from '../../../server/src/checks/modifiers.ts';
import type { CodeAt } from '../../../server/src/model/document.ts';
import type { CodeSystemId } from '../../../server/src/model/systems.ts';

const code = (system: CodeSystemId, key: string): CodeAt => ({
  system,
  key,
  written: key,
  span: { start: 0, end: key.length },
});

describe('a visit', () => {
  it('is evaluation and management, an eye clinic’s visit, or a visit of a hospital’s clinic (G0463)', () => {
    for (const key of ['99202', '99499', '99283', '92002', '92004', '92012', '92014', 'G0463'])
      assert.ok(isVisit({ key }), key);
    for (const key of ['99199', '99500', '92015', '45378', 'G0439', '992130'])
      assert.ok(!isVisit({ key }), key);
  });

  it('is certainly none from anesthesia to laboratory, among tests, drugs and supplies', () => {
    for (const key of ['00100', '45378', '89398', '93000', '93799', '94799', '95199', '95999'])
      assert.equal(isCertainlyNoVisit(code('cpt', key)), key !== '93799', key);
    // Emerging technology (Category III) may be a visit; of 99213 and 92014 nobody doubts it.
    for (const key of ['0101T', '99213', '92014']) assert.ok(!isCertainlyNoVisit(code('cpt', key)), key);
    for (const key of ['A4550', 'E0143', 'J3420']) assert.ok(isCertainlyNoVisit(code('hcpcs', key)), key);
    for (const key of ['G0439', 'S0610']) assert.ok(!isCertainlyNoVisit(code('hcpcs', key)), key);
  });
});
