/** What is left of a disease, histories, and what was never there or is gone (Guidelines FY2026). */
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.B.10: the condition that is left first, its cause behind it.
  ['G40.909 I.B.10 information ', 'Seizures, a late effect of bacterial meningitis at age 6.'],
  ['M21.271 I.B.10 information ', 'Foot drop, sequela of childhood polio.'],
  ['M40.04 I.B.10 information ', 'Kyphosis, a residual of tuberculosis of the spine.'],
  ['M21.20 I.B.10 information ', 'Bowed legs, late consequence of rickets.'],
  ['M25.571 I.B.10 and I.C.19.a information ', 'Pain, late effect of an old ankle sprain.'],
  // I.C.15.p: O94.
  ['E23.0 I.C.15.p information ', 'Hypopituitarism, a sequela of the postpartum hemorrhage of 2023.'],
  ['N82.0 I.C.15.p information ', 'Fistula, a late consequence of that obstructed labor.'],
  // I.C.21.c.4, where the note concludes; I.C.9.e.1.
  ['I10 I.C.21.c.4 information ', 'Hypertension. History of breast cancer.'],
  ['I10 I.C.9.e.1 information ', 'Hypertension. Old myocardial infarction, healed.'],
  ['I10 I.C.9.e.1 information ', 'Hypertension. MI, old.'],
  // I.C.16.d.
  ['P07.30 I.C.16.d warning ', 'Term boy, healthy.'],
  ['P07.39 I.C.16.d warning ', 'Girl born at 39 weeks.'],
  // I.C.21.c.3: the status is of an organ that is there.
  ['Z94.0 I.C.21.c.3 warning Z98.85', 'The transplanted kidney was removed in May.'],
  ['Z94.0 I.C.21.c.3 warning Z98.85', 'After transplant nephrectomy in 2024.'],
  // I.C.6.b.1.a.
  [
    'G89.29 I.C.6.b.1.a information ',
    'Lumbar decompression today, a spinal cord stimulator put in besides for chronic pain.',
  ],
];

const SILENT: readonly Case[] = [
  ['G40.909\nG09', 'Seizures, a late effect of bacterial meningitis at age 6.'],
  ['M21.271\nB91', 'Foot drop, sequela of childhood polio.'],
  ['N82.0\nO94', 'Fistula, a late consequence of that obstructed labor.'],
  ['M25.571\nS93.401S', 'Pain, late effect of an old ankle sprain.'],
  ['M25.571', 'Pain, no sequela of the sprain.'],
  ['I10\nZ85.3', 'Hypertension. History of breast cancer.'],
  ['I10', 'Hypertension. Family history of breast cancer.'],
  ['I10', 'Hypertension. No history of stroke.'],
  ['I10\nI25.2', 'Hypertension. Old myocardial infarction, healed.'],
  ['I10', 'Hypertension. No prior MI.'],
  ['P07.30', 'Preterm boy, 36 weeks, his sister was born at term.'],
  ['Z94.0', 'The first transplanted kidney was removed, second transplant in 2024.'],
  ['Z98.85', 'The transplanted kidney was removed in May.'],
  ['G89.29', 'Spinal cord stimulator put in for chronic pain.'],
];

describe('chart/otherwise-coded, what is left and what is past', () => {
  tellsOf(FOUND, SILENT, otherwise);
});
