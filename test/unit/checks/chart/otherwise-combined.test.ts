/** Codes of two conditions together that a note names together (ICD-10-CM Official Guidelines FY2026, I.B.9; Tabular List). */
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  ['J10.1 I.B.9 information J10.00', 'Influenza A with pneumonia.'],
  ['J11.1 I.B.9 information J10.00', 'Pneumonia due to influenza B.'],
  ['J11.1 I.B.9 information J11.00', 'Flu complicated by viral pneumonia.'],
  ['J10.89 I.B.9 information J10.00', 'Influenza A pneumonia.'],
  ['K25.9 I.B.9 information K25.0', 'Gastric ulcer, acute, with bleeding.'],
  ['K26.3 I.B.9 information K26.0', 'Acute duodenal ulcer, hemorrhage seen.'],
  ['K25.7 I.B.9 information K25.4', 'Bleeding gastric ulcer, chronic.'],
  ['K28.9 I.B.9 information K28.4', 'Marginal ulcer with bleeding and acute blood loss.'],
  ['B02.9 I.B.9 information B02.29', 'Zoster in May, postherpetic neuralgia since.'],
  ['E05.00 I.B.9 information E05.01', 'Graves disease with thyroid storm.'],
  ['D57.1 I.B.9 information D57.00', 'Sickle cell disease with pain crisis.'],
  ['D57.20 I.B.9 information D57.219', 'Hb-C sickle cell disease, vaso-occlusive crisis.'],
  ['M10.9 I.B.9 information M1A.9XX1', 'Gout with tophi of the hands.'],
  ['M1A.0710 I.B.9 information M1A.0711', 'Chronic tophaceous gout of the right foot.'],
];

const SILENT: readonly Case[] = [
  ['J10.1', 'Influenza A, no pneumonia.'],
  ['J10.1', 'Influenza A with cough. Pneumonia in 2019.'],
  ['J10.00', 'Influenza A with pneumonia.'],
  ['K25.9', 'Gastric ulcer without bleeding.'],
  ['K25.9', 'Gastric ulcer, no active bleeding, acute pain.'],
  ['K25.9', 'Gastric ulcer with prior bleeding.'],
  ['K27.9', 'Peptic ulcer. Bleeding hemorrhoids.'],
  ['B02.22', 'Zoster, postherpetic neuralgia of the face.'],
  ['E05.00', 'Graves disease, no thyroid storm.'],
  ['D57.1', 'Sickle cell disease, the last crisis was in May.'],
  ['M10.9', 'Gout, no tophi.'],
  ['M1A.0711', 'Chronic tophaceous gout of the right foot.'],
];

describe('conditions with what comes with them', () => {
  tellsOf(FOUND, SILENT, otherwise);
});
