/** chart/otherwise-coded: words that count where they stand, and what other checks say beside it (Guidelines FY2026). */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { codes, note, otherwise, saidOf, tellsOf } from './found.ts';

describe('chart/otherwise-coded, words where they stand', () => {
  tellsOf(
    [
      // I.C.21.c.7: the aftercare of a transplant is Z48.2-, also where the note calls the transplant prior.
      ['Z48.815 I.C.21.c.7 information Z48.22', 'Prior kidney transplant, POD 12, incision healing well.'],
      // I.C.19.e.5.a: the drug is blamed where the note has the noun of the condition alone.
      ['K29.50 I.C.19.e.5.a information ', 'Gastritis from ibuprofen.'],
    ],
    [
      // The note at Z48.81 speaks of surgery for a neoplasm, and there was none.
      ['Z48.815', 'Wound check after a bowel resection for adhesions. No surgery for cancer.'],
      // What a drug brought was another gastritis.
      ['K29.50\nB96.81', 'Gastritis from ibuprofen two years ago. Gastritis again now, H. pylori positive.'],
    ],
    otherwise,
  );
});

describe('chart/otherwise-coded, beside other checks', () => {
  it('tells another organism though chart/other-code tells of another diagnosis (I.B.2)', async () => {
    const text = noteText({
      note: '[hpi]\nPrimary open-angle glaucoma, right eye, moderate stage. Campylobacter in the stool, cramps.',
      diagnoses: 'H40.9\nA02.0',
    });
    assert.deepEqual(await codes('chart/other-code', text), ['H40.9']);
    assert.deepEqual(await saidOf(text), ['A02.0 I.B.2 information ']);
  });

  it('leaves the phase of the cause to be told where the burn is of another degree (I.C.20.a.2)', async () => {
    const text = note('Second degree burn of the right forearm, hot oil.', 'T22.311A', 'X10.2XXD');
    assert.deepEqual(await saidOf(text), ['T22.311A I.C.19.d.2 warning T22.211A']);
    assert.deepEqual(await codes('dx/encounter-character', text), ['X10.2XXD']);
  });
});
