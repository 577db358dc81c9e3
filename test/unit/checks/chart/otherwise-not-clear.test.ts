/** Death that is no disposition, and an organ dysfunction of which the cause is not clear (Guidelines I.C.18.g and h). */
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  ['R99 I.C.18.h information ', 'Died on day 4 in the ICU.'],
  ['R99 I.C.18.h information ', 'Cause of death was pulmonary embolism.'],
  ['R65.11 I.C.18.g information ', 'Acute kidney injury, unclear whether of SIRS or of contrast.'],
  ['R65.11 I.C.18.g information ', 'It could not be determined if the kidney injury is from SIRS.'],
];
const SILENT: readonly Case[] = [
  ['R99', 'Pronounced dead on arrival, cause of death unknown.'],
  ['R65.11', 'SIRS due to pancreatitis with acute kidney injury from SIRS.'],
];

describe('chart/otherwise-coded, not clear', () => {
  tellsOf(FOUND, SILENT, otherwise);
});
