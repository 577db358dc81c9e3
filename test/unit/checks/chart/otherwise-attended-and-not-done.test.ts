/** Devices attended to, what was not done or not taken, caregivers, sources and depths, by the words of notes (Guidelines FY2026). */
import assert from 'node:assert/strict';
import { dischargeText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { type Case, codes, note, otherwise, saidOf, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.21.c.7: attention to a device is Z44 to Z46, and no status is coded for it.
  ['Z95.828 I.C.21.c.7 information ', 'Port flush only; brisk return.'],
  ['Z95.828 I.C.21.c.7 information ', 'Hickman removed at bedside.'],
  ['Z96.0 I.C.21.c.7 information ', 'Foley exchanged, 16 Fr.'],
  ['Z98.2 I.C.21.c.7 information ', 'VP shunt valve re-set to 1.5 after her MRI.'],
  // I.C.21.c.11: titles of Z30.430 to Z30.433.
  [
    'Z30.430 I.C.21.c.11 information Z30.433',
    'Copper IUD removed and new LNG device placed at the same visit.',
  ],
  ['Z30.432 I.C.21.c.11 information Z30.433', 'IUD exchange: old Paragard out, new one in.'],
  ['Z30.430 I.C.21.c.11 information Z30.433', 'Mirena swapped for a new one today.'],
  // Titles of Z53.0- and Z53.2-.
  ['Z53.09 I.C.21.c.13 information Z53.29', 'At the bedside he changed his mind; no scope.'],
  ['Z53.09 I.C.21.c.13 information Z53.29', 'Came for colonoscopy; refused at the last minute.'],
  ['Z53.20 I.C.21.c.13 information Z53.09', 'Put off because of a fever of 39.'],
  // I.C.19.e.5.c: caregivers have codes of their own.
  [
    'Z91.120 I.C.19.e.5.c information Z91.A20',
    'Mother gives fluticasone only on bad days because of the copay.',
  ],
  ['Z91.138 I.C.19.e.5.c information Z91.A3', 'Grandmother forgets the evening levetiracetam.'],
  // I.C.21.c.6: a suspected poisoning that is ruled out.
  ['T39.311A I.C.21.c.6 warning Z03.6', 'Feared ibuprofen ingestion; pill count done: none gone.'],
  ['T55.1X1A I.C.21.c.6 warning Z03.6', 'Found with detergent pods, all 12 accounted for.'],
  // I.C.21.c.1: exposures.
  ['J61 I.C.21.c.1 warning ', 'Lived 20 years beside an asbestos plant, nothing found.'],
  ['J62.8 I.C.21.c.1 warning ', 'Silica exposure as a sandblaster; CXR clear.'],
  // Titles of T58.0-, T58.1- and T58.2-.
  ['T58.01XA I.B.2 information ', 'CO poisoning from a charcoal grill used indoors.'],
  ['T58.2X1A I.B.2 information ', 'CO poisoning, slept in an idling van.'],
  // I.C.16.d and the inclusion terms at P05.1.
  ['P07.18 I.C.16.d information ', 'Term newborn, SGA, 2210 g.'],
  // I.C.21.c.13: Z76.0.
  ['Z00.00 I.C.21.c.13 information Z76.0', 'Comes only for her lisinopril refill. No exam. No complaints.'],
  // I.C.21.c.2: immunizations given at a routine visit.
  ['Z00.129 I.C.21.c.2 information ', 'Well baby. Pentavalent, PCV20, rotavirus given today.'],
  ['Z00.129 I.C.21.c.2 information ', 'Healthy. Shots today: DTaP, IPV, Hib, PCV.'],
  // I.C.15.o.5.
  ['O90.3 I.C.15.o.5 warning ', 'Dilated CM diagnosed 2021, EF 38% before she conceived.'],
];

const SILENT: readonly Case[] = [
  ['Z45.2', 'Port flush only; brisk return.'],
  ['Z95.828', 'Has a port, flushed by home health.'],
  ['Z30.430', 'Kyleena inserted without difficulty. Old implant removed from arm last year.'],
  ['Z53.09', 'Put off because of a fever of 39.'],
  ['Z53.29', 'At the bedside he changed his mind; no scope.'],
  ['Z91.128', 'Daughter sets up his pills; he skips furosemide as it makes him run.'],
  ['J61', 'Asbestosis after years of asbestos exposure.'],
  ['T58.01XA', 'CO poisoning, slept in an idling van.'],
  ['Z00.129', 'Healthy. Up to date, no shots due.'],
  ['P05.18', 'Term newborn, SGA, 2210 g.'],
];

describe('devices attended to, and what was not done or not taken', () => {
  tellsOf(FOUND, SILENT, otherwise);

  it('muscle that is laid open is deeper than fat, alive or not (titles of L97.51-)', async () => {
    const foot = (depth: string, code: string) =>
      saidOf(note(`Type 2 diabetic R forefoot ulcer. ${depth}`, 'E11.621', code));
    const alive = 'Probes through fat, muscle belly pink and alive, no bone felt.';
    assert.deepEqual(await foot(alive, 'L97.512'), ['L97.512 I.C.12.b information L97.515']);
    assert.deepEqual(await foot(alive, 'L97.515'), []);
    assert.deepEqual(await foot('Fat layer exposed, no muscle seen.', 'L97.512'), []);
  });

  it('vomiting that was over before the delivery leaves O80 (I.C.15.n.2)', async () => {
    const stay = (diagnoses: string) =>
      saidOf(
        dischargeText({
          note: '[hospital course]\nLabor at 39w4d, SVD of a girl. Vomiting of early pregnancy had needed IV fluids at 8 wks, gone by wk 14.\n[diagnoses]\nNormal term delivery.',
          diagnoses,
        }),
      );
    assert.deepEqual(await stay('O21.0\nZ3A.39\nZ37.0'), ['O21.0 I.C.15.n.2 information ']);
    assert.deepEqual(await stay('O80\nZ3A.39\nZ37.0'), []);
  });

  it('a prescription alone comes before the disease it is for (I.C.21.c.13)', async () => {
    const order = async (...diagnoses: string[]) =>
      (
        await findingsOf(
          'dx/order',
          note('Comes only for her lisinopril refill. Essential hypertension.', ...diagnoses),
        )
      ).map(({ code }) => code);
    assert.deepEqual(await order('Z76.0', 'I10'), []);
  });

  it('the lobe of a disease of the lungs is no neoplasm of it (IV.K)', async () => {
    const said = (words: string) => codes('chart/uncoded-diagnosis', note(words, 'R05.9'));
    assert.deepEqual(await said('Cough. R upper lobe bronchiectasis with mucus plugging; no mass.'), [
      'J47.9',
    ]);
  });
});
