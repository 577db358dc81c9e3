/** Drugs taken for long or for a day, spelled weeks, what is expected, organs that are gone, kinds that a note tells (Guidelines FY2026). */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { type Case, codes, note, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.21.c.3.
  ['Z85.3 I.C.21.c.3 information ', 'History of breast cancer, anastrozole to prevent recurrence.'],
  ['M81.0 I.C.21.c.3 information ', 'Osteoporosis on weekly alendronate.'],
  ['L40.50 I.C.21.c.3 information ', 'Psoriatic arthritis on adalimumab q2wk.'],
  [
    'T86.12 I.C.21.c.3 information Z98.85',
    'On dialysis; the failed renal graft was taken out two years ago.',
  ],
  // I.C.15.a.3 and I.C.21.c.11.
  ['Z3A.37 I.C.15.a.3 and a.7 warning Z3A.36', 'G1 at 36+5, routine visit.'],
  ['Z3A.32 I.C.15.a.3 and a.7 warning Z3A.31', 'Thirty-one weeks and four days, growth restriction.'],
  // I.B.16.
  ['J95.811 I.B.16 information ', 'Small pneumothorax, an expected finding after lung resection.'],
  ['T84.84XA I.B.16 warning ', 'Knee pain comes from the spine, the prosthesis is not the source.'],
  ['I97.89 I.B.16 information ', 'Postoperative AF. No statement by the surgeon of a complication.'],
  // I.C.13.d.1.
  ['M80.051D I.C.13.d.1 warning M81.0', 'Osteoporosis. Hip fragility fracture in 2015. No current fx.'],
  // I.C.21.c.3.
  ['Z94.0 I.C.19.g.3 and I.C.21.c.3 warning ', 'Transplant renal artery stenosis.'],
  // I.A.9.b and I.B.2.
  ['L30.9 I.A.9.b and I.B.2 information L30.0', 'Nummular eczema.'],
  ['K50.90 I.A.9.b and I.B.2 information ', 'Crohn disease of the terminal ileum.'],
  ['I82.401 I.A.9.b and I.B.2 information ', 'Acute DVT of the right popliteal vein.'],
];

const SILENT: readonly Case[] = [
  ['M81.0', 'Osteoporosis. Alendronate stopped last year.'],
  ['I10', 'Hypertension. Aspirin 81 daily was discontinued.'],
  ['T86.12', 'First graft taken out two years ago, the second one is failing.'],
  ['Z3A.36', 'G1 at 36+5, routine visit.'],
  ['Z3A.31', 'Thirty-one weeks and four days.'],
  ['Z3A.30', 'At 30 weeks 2 days; protein 2+.'],
  ['J95.811', 'Pneumothorax, not an expected finding after the biopsy.'],
  ['Z94.0', 'Transplant kidney, good function.'],
];

describe('drugs, weeks and what is gone', () => {
  tellsOf(FOUND, SILENT, otherwise);
});

describe('insulin for a time (I.C.4.a.3 and 6.a)', () => {
  const said = (words: string) => codes('dx/diabetes-drug', note(words, 'E13.65', 'Z79.84', 'Z79.4'));
  it('is not coded', async () => {
    const words = 'Secondary diabetes. A few units of regular insulin in the clinic today; takes glipizide.';
    assert.deepEqual(await said(words), ['Z79.4']);
  });
  it('is coded where it goes on', async () => {
    const words = 'Secondary diabetes. Glipizide daily and insulin glargine every night at home.';
    assert.deepEqual(await said(words), []);
  });
});

describe('rehabilitation and other aftercare', () => {
  it('has the injury first (II.K)', async () => {
    const words = 'Therapy for stiffness after the humeral fracture, healing.';
    assert.deepEqual(await codes('dx/order', note(words, 'M25.611', 'S42.211D')), ['S42.211D']);
    assert.deepEqual(await codes('dx/order', note(words, 'S42.211D', 'M25.611')), []);
  });
  it('has what a sequela is first', async () => {
    const words = 'Stiffness, sequela of the humeral fracture.';
    assert.deepEqual(await codes('dx/order', note(words, 'M25.611', 'S42.211S')), []);
  });
  it('does not stand alone (I.C.21.c.7)', async () => {
    const words = 'Speech therapy for what the stroke left.';
    assert.deepEqual(await codes('dx/contradiction', note(words, 'Z51.89')), ['Z51.89']);
    assert.deepEqual(await codes('dx/contradiction', note(words, 'I69.320', 'Z51.89')), []);
  });
});

describe('a note without a conclusion', () => {
  const said = async (words: string) =>
    codes('chart/other-code', noteText({ note: `[visit]\n${words}`, diagnoses: 'M06.9' }));
  it('tells the kind where another subcategory leaves the rest open', async () => {
    const words = 'Seen today, doing fine. Rheumatoid arthritis with rheumatoid factor. Same drugs.';
    assert.deepEqual(await said(words), ['M06.9']);
  });
  it('tells none where it is not said', async () => {
    assert.deepEqual(await said('Seen today, doing fine. Rheumatoid arthritis. Same drugs.'), []);
  });
});
