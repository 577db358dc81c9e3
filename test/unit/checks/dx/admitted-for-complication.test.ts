/** A complication of care that a stay was for is its principal diagnosis (Guidelines FY2026 II.G). */
import assert from 'node:assert/strict';
import { dischargeText } from '../../../../server/src/checks/samples-chart.ts';
import { said } from '../../../helpers/said.ts';

const stay = (words: string, ...diagnoses: readonly string[]) =>
  said('dx/order', dischargeText({ note: words, diagnoses: diagnoses.join('\n') }));

describe('dx/order, a complication that brings a patient in', () => {
  for (const [words, first, second] of [
    ['[summary]\nReadmitted one week after colectomy with anastomotic leak.', 'C18.7', 'K91.89'],
    [
      '[reason for admission]\nClotted AV graft, left arm.\n[course]\nThrombectomy. ESRD.',
      'N18.6',
      'T82.868A',
    ],
    ['[course]\nBrought in with a nonfunctioning shunt, revised. Hydrocephalus.', 'G91.9', 'T85.09XA'],
    [
      '[course]\nHematoma of the surgical wound; she came back six hours after going home. Goiter.',
      'E04.2',
      'E89.820',
    ],
  ] as const)
    it(words, async () => {
      assert.deepEqual(await stay(words, `${first} POA Y`, `${second} POA Y`), [
        `${second} II.G and II.J information`,
      ]);
      assert.deepEqual(await stay(words, `${second} POA Y`, `${first} POA Y`), []);
      assert.deepEqual(await stay(words, `${first} POA Y`, `${second} POA N`), []);
    });
  for (const [words, first, second] of [
    ['[course]\nColectomy for cancer. An anastomotic leak on day 4 was drained.', 'C18.7', 'K91.89'],
    // What a test of the stay showed may have begun in it.
    ['[course]\nColectomy for cancer. CT showed a postoperative leak, drained.', 'C18.7', 'K91.89'],
    [
      '[course]\nReadmitted for heart failure. Pacemaker lead fracture seen by the way.',
      'I50.23',
      'T82.110A',
    ],
    [
      '[course]\nSeizure controlled. He came back to the floor from surgery; hematoma watched.',
      'C71.1',
      'G97.61',
    ],
  ] as const)
    it(`is silent: ${words}`, async () => {
      assert.deepEqual(await stay(words, `${first} POA Y`, `${second} POA Y`), []);
    });
});
