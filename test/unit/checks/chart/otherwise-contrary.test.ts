/** chart/otherwise-coded where the note says the contrary of what a code is for. */
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.2.k: an unknown primary.
  ['C80.1 I.C.2.k warning ', 'Adenocarcinoma, primary of the lung, with bone metastases.'],
  ['C80.1 I.C.2.k warning ', 'Bone metastases of a breast primary.'],
  // I.C.18.i: the initial score.
  [
    'R29.704 I.C.18.i warning R29.714',
    'NIHSS when first examined in our emergency room: 14. Repeated on day two: 4.',
  ],
  ['R29.704 I.C.18.i warning R29.714', 'Initial NIHSS 14. NIHSS at discharge 4.'],
  ['S42.331A I.C.19.c warning S42.334A', 'The oblique fracture of the right humeral shaft is not displaced.'],
];

const SILENT: readonly Case[] = [
  ['C80.1', 'Metastatic carcinoma, the primary site cannot be determined.'],
  ['R29.714', 'Initial NIHSS 14. NIHSS at discharge 4.'],
  ['R29.704', 'NIHSS 4 on arrival.'],
];

describe('the contrary of what is coded', () => {
  tellsOf(FOUND, SILENT, otherwise);
});
