/** Second infarctions, shock, drums that burst, slow bleeding, ligaments and pumps, as notes tell them (Guidelines FY2026; Tabular List). */
import assert from 'node:assert/strict';
import { type Case, codes, note, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.9.e.4: a new infarction within four weeks of another; it is no evolution of the first.
  ['I21.11 I.C.9.e.4 information ', 'NSTEMI on arrival. On day 5 a new inferior STEMI, RCA stented.'],
  ['I21.4 I.C.9.e.4 information ', 'Anterior MI treated last week; second NSTEMI on hospital day 6.'],
  // I.C.9.e.1: older than four weeks.
  ['I21.4 I.C.9.e.1 warning I25.2', 'CAD. NSTEMI 2019, stented, walks 2 mi a day.'],
  ['I21.02 I.C.9.e.1 warning I25.2', '2018 anterior STEMI, EF 50%.'],
  // Tabular, H66.00- and H66.01-.
  ['H66.001 I.B.9 information H66.011', 'Acute suppurative OM, right; TM perforated, pus.'],
  ['H66.002 I.B.9 information H66.012', 'Left suppurative otitis media. Ruptured ear drum at the bottom.'],
  ['H66.011 I.B.9 information H66.001', 'Right acute suppurative otitis media, TM bulging and intact.'],
  // Index, Anemia, iron deficiency, secondary to blood loss (chronic).
  ['D50.9 I.A.9.b and I.B.2 information D50.0', 'Iron deficiency anemia, slow GI bleeding for months.'],
  ['D50.9 I.A.9.b and I.B.2 information D50.0', 'Iron deficiency anemia due to heavy periods.'],
  // Tabular, S93.41-: calcaneofibular; S93.49-: talofibular.
  ['S93.412A I.B.2 information ', 'Left ankle sprain, lateral (ATFL).'],
  // I.C.4.a.5.a.
  ['E10.10 I.C.4.a.5 information ', 'DKA, type 1. Pump site kinked overnight.'],
  // I.A.18: the perforation that a report has not is none.
  ['K35.80 I.A.18 information K37', 'CT: no comment on perforation. Appendicitis.'],
];

const SILENT: readonly Case[] = [
  ['I22.1', 'NSTEMI on arrival. On day 5 a new inferior STEMI, RCA stented.'],
  ['I21.02', 'Anterior STEMI (LAD) 10 days ago, stented, now first clinic visit.'],
  ['I21.4', 'NSTEMI today. Walks 2 mi a day.'],
  ['H66.001', 'Right acute suppurative otitis media, no perforation of the drum.'],
  ['H66.011', 'Right acute suppurative otitis media, drum perforated; left TM intact.'],
  ['D50.0', 'Iron deficiency anemia due to heavy periods.'],
  ['D50.9', 'Iron deficiency anemia, diet. No blood loss.'],
  ['S93.412A', 'Left ankle sprain, CFL and ATFL.'],
  ['S93.492A', 'Left ankle sprain, lateral.'],
  ['E10.10', 'DKA, type 1, breast pump in use. Pump works well.'],
];

describe('second events that a note tells', () => {
  tellsOf(FOUND, SILENT, otherwise);

  // I.C.1.d.2: septic shock takes R65.21.
  for (const words of [
    'Sepsis from UTI, with shock.',
    'Urosepsis clarified as sepsis, in refractory shock.',
    'Sepsis due to Proteus. Shock due to sepsis.',
  ])
    it(`R65.21 is missing: ${words}`, async () => {
      assert.deepEqual(await codes('dx/sepsis', note(words, 'A41.59', 'N39.0')), ['A41.59']);
    });
  it('sepsis without shock', async () => {
    assert.deepEqual(await codes('dx/sepsis', note('Sepsis from UTI, no shock.', 'A41.59', 'N39.0')), []);
  });

  it('a STEMI behind an NSTEMI of the same stay is no evolution of it (I.C.9.e.1, e.4)', async () => {
    const words = 'NSTEMI on arrival. On day 5 a new inferior STEMI, RCA stented.';
    assert.deepEqual(await codes('dx/contradiction', note(words, 'I21.4', 'I21.11')), []);
    assert.deepEqual(await codes('dx/contradiction', note('NSTEMI, STEMI.', 'I21.4', 'I21.11')), ['I21.4']);
  });

  it('the stroke that left a deficit is told with it (I.C.9.d.1)', async () => {
    const asked = (words: string) => codes('chart/uncoded-diagnosis', note(words, 'I69.351'));
    assert.deepEqual(await asked('Right hemiparesis following ischemic stroke.'), []);
    assert.deepEqual(await asked('Right hemiparesis of old. New ischemic stroke, left.'), ['I63.9']);
  });

  // What a title calls a loss of blood, a drug-induced polyneuropathy, and what noise has done.
  for (const [code, words] of [
    ['D50.0', 'Iron deficiency anemia due to menorrhagia.'],
    ['G62.0', 'Neuropathy from paclitaxel, grade 1.'],
    ['H83.3X3', 'Bilateral hearing loss from noise exposure at work.'],
    ['E89.1', 'DM following pancreatectomy, on insulin.'],
  ] as const)
    it(`${code} is named: ${words}`, async () => {
      assert.deepEqual(await codes('chart/unsupported-code', note(words, code)), []);
    });
});
