/**
 * Fractures that have healed, cesareans in short, viruses from before the birth, cardiomyopathies of pregnancies, and
 * headings of the author's own (Guidelines FY2026 I.C.13, I.C.15, I.C.16 and I.C.18; titles of the Tabular List).
 */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { type Case, codes, note, otherwise, saidOf, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.13.d.1.
  [
    'M80.08XA I.C.13.d.1 information M81.0',
    'Senile osteoporosis on denosumab; wrist and T12 fragility fxs in 2021, all healed.',
  ],
  [
    'M80.051D I.C.13.d.1 information M81.0',
    'Osteoporosis, injection today. Hip fracture at 71, well healed.',
  ],
  // I.C.15.n.1.
  ['O80 I.C.15.n.1 warning ', 'Term, repeat c/s without problems, boy.'],
  ['O80 I.C.15.n.1 warning ', 'Elective RLTCS at 39 weeks, healthy girl.'],
  // I.C.15.o.5.
  ['I42.9 I.C.15.o.5 information ', 'Peripartum cardiomyopathy, EF 25%, no preexisting heart disease.'],
  // I.C.16.h.
  ['U07.1 I.C.16.h warning ', 'Newborn, PCR positive at 24 h for COVID-19. Acquired in utero.'],
];

const SILENT: readonly Case[] = [
  ['M80.08XA', 'Osteoporosis, acute L1 compression fx today; wrist fx in 2021 healed.'],
  ['O80', 'NSVD at term, no c/s needed.'],
  ['I42.0', 'Dilated cardiomyopathy; not a peripartum cardiomyopathy.'],
  ['U07.1', 'Newborn, PCR positive for COVID-19, from a visitor after discharge.'],
];

describe('chart/otherwise-coded, what has healed and what a pregnancy has brought', () => {
  tellsOf(FOUND, SILENT, otherwise);

  it('ends what is denied where a heading of the author’s own in brackets begins', async () => {
    const falls = noteText({
      note: '[hpi] here with her daughter; no injury\n[a] recurrent falls - workup: B12, orthostatics',
      diagnoses: 'Z91.81',
    });
    assert.deepEqual(await saidOf(falls), ['Z91.81 I.C.18.d information R29.6']);
    const scan = noteText({
      note: '[us] no stones\n[dc dx] Acute cholecystitis; hypothyroidism on levothyroxine',
      diagnoses: 'K81.0',
    });
    assert.equal((await findingsOf('chart/negated', scan)).length, 0);
  });

  it('tells the phase of a fracture by a nail of weeks ago', async () => {
    const nailed = note(
      'Pathologic fracture of the right humerus, IM nail 7 wk ago. Routine fu.',
      'M84.521A',
    );
    assert.deepEqual(await codes('dx/encounter-character', nailed), ['M84.521A']);
  });

  it('does not take the acute of an abbreviation for that of another disease', async () => {
    const ulcer = note('Chronic duodenal ulcer with hemorrhage, ABLA.', 'K26.4', 'D62');
    assert.deepEqual(await codes('dx/unspecified', ulcer), []);
  });

  it('asks for no stroke where what it has left is coded, and for no outcome days after the birth', async () => {
    const left = note('CVA (ischemic) in 2024, residual right hemiparesis, gait training.', 'I69.351');
    assert.deepEqual(await codes('chart/uncoded-diagnosis', left), []);
    const sepsis = noteText({
      note: '[hpi]\nPPD5 after SVD at term, T 39.4. Puerperal sepsis.',
      diagnoses: 'O85 POA Y',
    }).replace(/chart: [^\n]*/, 'chart: discharge summary');
    assert.deepEqual(await codes('dx/obstetric', sepsis), []);
  });
});
