/** Sentences of the Guidelines FY2026 on chapters 1 to 8 in the short words of notes that want another code. */

import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { type Case, otherwise, saidOf, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // Tabular, Z16.21 and Z16.22: vancomycin, and antibiotics that are related to it.
  ['Z16.22 I.C.1.c warning Z16.21', 'Resistance to vancomycin.'],
  // I.C.1.d.1.b and d.2: without and with septic shock.
  ['R65.21 I.C.1.d.1.b and d.2 warning R65.20', 'Severe sepsis, pneumonia, no shock.'],
  ['R65.21 I.C.1.d.1.b and d.2 warning R65.20', 'Severe sepsis without septic shock.'],
  // Tabular, E05: with and without a crisis or storm.
  ['E05.01 I.B.2 warning E05.00', 'Graves disease, no storm.'],
  ['E05.01 I.B.2 warning E05.00', 'Graves disease without thyroid storm.'],
  // I.C.2.c.1.
  ['D64.9 I.C.2.c.1 warning D63.0', 'Anemia due to colon ca.'],
  ['D64.9 I.C.2.c.1 warning D63.0', 'Anemia 2/2 ca of the prostate.'],
  // Tabular, Z17.
  ['Z17.1 I.B.2 and I.C.21.c.3 warning ', 'Left breast cancer, ER+.'],
  ['Z17.0 I.B.2 and I.C.21.c.3 warning ', 'Left breast cancer, ER neg.'],
  ['Z17.421 I.B.2 and I.C.21.c.3 warning ', 'Left breast cancer, HER2+, ER-, PR-.'],
  // Tabular, B95 and B96.
  ['B96.89 I.B.2 information ', 'UTI 2/2 E. coli.'],
  ['B96.20 I.B.2 information ', 'UTI from Citrobacter.'],
  ['A08.4 I.B.2 information ', 'Viral gastroenteritis, norovirus.'],
  // Index, Thrombocytopenia, due to drugs; heparin-induced.
  ['D69.6 I.A.9.b and I.B.2 information D69.59', 'Drug-induced thrombocytopenia.'],
  ['D69.6 I.A.9.b and I.B.2 information D69.3', 'ITP.'],
  ['E20.9 I.A.9.b and I.B.2 information E89.2', 'Hypoparathyroidism after total thyroidectomy.'],
  ['A41.9 I.A.9.b and I.B.2 information B37.7', 'Candidal sepsis.'],
  // Tabular, F44.4 to F44.6.
  ['F44.4 I.B.2 information ', 'Conversion d/o with seizures.'],
  // I.C.6.b.3.
  ['G89.18 I.C.6.b.3 information G89.12', 'Acute postop pain s/p thoracotomy.'],
  // I.C.7.b.
  ['H54.3 I.C.7.b information ', 'Blindness R eye cat 3, low vision L eye cat 1.'],
];

const SILENT: readonly Case[] = [
  ['Z16.22', 'Resistance to teicoplanin and vancomycin.'],
  ['R65.21', 'Severe sepsis, no shock at first, then septic shock.'],
  ['E05.01', 'Graves disease with thyroid storm.'],
  ['Z17.1', 'Left breast cancer ER-.'],
  ['Z17.0', 'Right breast cancer ER-positive, HER2 negative.'],
  ['B96.89', 'UTI from Citrobacter.'],
  // I.C.2.n: a remission that is not achieved is none.
  ['C92.00', 'AML not having achieved remission.'],
  ['C91.00', 'ALL, has never achieved a remission.'],
  ['D69.6', 'Thrombocytopenia, cause unclear.'],
  ['G89.12', 'Postop pain, acute, s/p thoracotomy.'],
  // I.C.7.a.5.
  ['H40.1124', "POAG of the left eye, stage can't be determined clinically."],
  ['F44.5', 'Conversion disorder with seizures.'],
];

describe('chart/otherwise-coded, what notes tell shortly', () => {
  tellsOf(FOUND, SILENT, otherwise);

  it('reads the eyes apart, each with its stage, by their letters (I.C.7.a.3)', async () => {
    const words = 'Bilateral glaucoma, R moderate POAG, L mild POAG.';
    const of = (diagnoses: string) => saidOf(noteText({ note: `[assessment]\n${words}`, diagnoses }));
    assert.deepEqual(await of('H40.1132'), ['H40.1132 I.C.7.a.3 warning ']);
    assert.deepEqual(await of('H40.1112\nH40.1121'), []);
  });
});
