/** Doubts by other words, healing by other words, complications that were come for, records of the newborn (Guidelines FY2026). */
import assert from 'node:assert/strict';
import { codes, note } from '../chart/found.ts';

type Row = readonly [words: string, found: string, ...listed: string[]];
const tells = (rule: string, rows: readonly Row[]) => {
  for (const [words, found, ...listed] of rows)
    it(`${found || 'nothing'}: ${words}`, async () => {
      assert.deepEqual(await codes(rule, note(words, ...listed)), found ? [found] : []);
    });
};

describe('dx/uncertain-outpatient, other words of doubt (IV.H)', () => {
  tells('dx/uncertain-outpatient', [
    ['Headache consistent with migraine.', 'G43.909', 'G43.909'],
    ['Wheeze with exercise; seems to have asthma.', 'J45.909', 'J45.909'],
    ['Plaques on the elbows, looks like gout.', 'M10.9', 'M10.9'],
    ['Treated presumptively as gout.', 'M10.9', 'M10.9'],
    ['Migraine headache, probably triggered by wine.', '', 'G43.909'],
    ['Gout. The toe looks better.', '', 'M10.9'],
  ]);
});

describe('dx/encounter-character, healing by other words (I.C.13.c, I.C.19.a)', () => {
  tells('dx/encounter-character', [
    ['Osteoporotic fracture of the right femur pinned in April; bone knitting.', 'M80.051A', 'M80.051A'],
    ['Pathologic fracture of the femur. Callus solid, routine surveillance.', 'M84.551A', 'M84.551A'],
    ['Fracture of the humerus, weight bearing advanced.', 'S42.301A', 'S42.301A'],
    ['Fracture reduced and placed in a brace, referred to a surgeon for fixation.', 'M80.021D', 'M80.021D'],
    ['Fracture of the humerus, no callus yet.', '', 'S42.301A'],
    ['Osteoporotic fracture, callus solid.', '', 'M80.051D'],
  ]);
});

describe('dx/order, the complication that was come for (I.B.16, II.G)', () => {
  tells('dx/order', [
    ['Seen a week after hernia repair because of the infected incision.', 'T81.41XA', 'K40.90', 'T81.41XA'],
    ['Returns after right TKA with separation of the incision.', 'T81.31XA', 'M17.11', 'T81.31XA'],
    ['Seen for a new left inguinal hernia. Old incision infected.', '', 'K40.90', 'T81.41XA'],
    ['Seen because of the infected incision after hernia repair.', '', 'T81.41XA', 'K40.90'],
  ]);
});

describe('dx/obstetric, records of mother and newborn (I.C.15.a.2)', () => {
  tells('dx/obstetric', [
    ['30 weeks. Fetal growth is restricted.', 'P05.9', 'P05.9', 'Z3A.30'],
    ['32 weeks, breech.', 'P01.7', 'Z34.03', 'P01.7'],
  ]);
});
