/** What a note leaves open or tells in passing: displacement, coma scores, COVID-19 not established, implants (FY2026). */
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.19.c: not said displaced or not is displaced.
  [
    'S82.224A I.C.19.c warning ',
    'Transverse fracture of the right tibial shaft; the report does not say whether it is displaced.',
  ],
  ['S82.224A I.C.19.c warning ', 'Transverse fracture of the right tibial shaft, displacement not stated.'],
  // I.C.18.e.1: 24 hours or more after the admission.
  ['R40.2424 I.C.18.e.1 information ', 'Glasgow coma scale 7 at 10:00 and 11 at 18:00. No later score.'],
  // I.C.1.g.1.a and g.
  ['U07.1 I.C.1.g.1.g warning ', 'Cough. Her brother tested positive. COVID-19 not established.'],
  // I.C.21.c.11.
  ['Z39.2 I.C.21.c.11 information ', 'Postpartum exam normal. A progestin implant was inserted today.'],
];

const SILENT: readonly Case[] = [
  ['S82.224A', 'Nondisplaced transverse fracture of the right tibial shaft.'],
  ['S82.221A', 'Transverse fracture of the right tibial shaft, displacement not stated.'],
  ['R40.2424\nR40.2433', 'Glasgow coma scale 7 at admission; GCS 11 on hospital day 2.'],
  ['R40.2424', 'Improved slowly.'],
  ['U07.1', 'COVID-19 confirmed by PCR.'],
  ['Z39.2\nZ30.017', 'Postpartum exam normal. A progestin implant was inserted today.'],
];

describe('what a note leaves open or tells in passing', () => {
  tellsOf(FOUND, SILENT, otherwise);
});
