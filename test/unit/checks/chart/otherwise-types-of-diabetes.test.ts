/** Types of diabetes by what the Index calls them, ulcers that are healed, infarctions of other types (Guidelines FY2026). */
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.4.a.1; Index: Diabetes, juvenile-onset, latent autoimmune and type 1, see or are E10; adult-onset is E11.
  ['E11.9 I.C.4.a.1 warning E10.9', 'Juvenile diabetes, good control.'],
  ['E11.9 I.C.4.a.1 warning E10.9', 'Juvenile-onset diabetes.'],
  ['E11.65 I.C.4.a.1 warning E10.65', 'T1DM with hyperglycemia.'],
  ['E11.9 I.C.4.a.1 warning E10.9', 'Diabetes mellitus, type 1.'],
  ['E11.9 I.C.4.a.1 warning E10.9', 'DM type I, on a pump.'],
  ['E11.9 I.C.4.a.1 warning E10.9', 'Latent autoimmune diabetes of adults.'],
  ['E10.9 I.C.4.a.1 warning E11.9', 'Adult-onset diabetes, diet alone.'],
  ['E10.22 I.C.4.a.1 warning E11.22', 'T2DM with CKD.'],
  // I.C.12.b.1.
  [
    'L97.311 I.C.12.b.1 warning ',
    'R ankle ulcer treated here May to August. Now: R ankle ulcer, completely healed.',
  ],
  // I.C.9.e.5.
  ['I21.4 I.C.9.e.4 and e.5 warning I21.A9', 'Type 4b MI from stent thrombosis.'],
];

const SILENT: readonly Case[] = [
  ['E11.9', 'Type 2 diabetes; once taken for type 1 diabetes.'],
  ['E11.9', 'Diabetes. Family history of juvenile diabetes.'],
  ['E11.9', 'Diabetes, not type 1 diabetes.'],
  ['E10.9', 'Type 1 diabetes; first taken for T2DM.'],
  ['E10.9', 'LADA, first treated as type 2 diabetes.'],
  ['E11.9\nE10.9', 'Type 1 diabetes.'],
  ['L97.319', 'R ankle ulcer treated here today with foam. Earlier ulcer healed.'],
  ['I21.4\nI21.A9', 'Type 4b MI from stent thrombosis, 11 days after the NSTEMI.'],
];

describe('chart/otherwise-coded, types of diabetes and infarctions', () => {
  tellsOf(FOUND, SILENT, otherwise);
});
