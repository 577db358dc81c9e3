/** Encounters that are coded as another kind than the note tells (Guidelines FY2026 I.C.21.c.3, c.10, c.11 and c.13). */
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { type Case, saidOf, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  ['Z00.00 I.C.21.c.13 information Z01.419', 'Annual gyn exam, pap done, no problems.'],
  // The note at Z71.6: use additional code for nicotine dependence.
  [
    'Z71.6 I.A.17 and I.C.21.c.10 information ',
    'Wants to stop smoking, counseled, patch ordered; 1 ppd x 20 yrs.',
  ],
  ['Z30.41 I.C.21.c.11 information ', 'Counseling for contraception, started OCP.'],
  ['Z30.2 I.C.21.c.11 information Z31.0', 'Sterilization reversal consult.'],
  ['Z14.1 I.C.21.c.11 information ', 'Genetic counseling, husband CF carrier.'],
  ['Z85.3 I.C.21.c.3 information Z15.01', 'BRCA1+, here to discuss mastectomy. No cancer.'],
  ['I10 I.C.21.c.3 information ', 'R BKA, healed, prosthesis fits. HTN.'],
];

const SILENT: readonly Case[] = [
  ['Z00.00', 'Annual physical with pelvic exam and pap.'],
  ['Z71.6\nF17.210', 'Wants to stop smoking, counseled; 1 ppd x 20 yrs.'],
  ['Z30.41', 'OCP refill, started OCP in May, doing well on it.'],
  ['Z30.2', 'Sterilization today, tubal ligation.'],
  ['Z14.1', 'She is a CF carrier; husband is a carrier as well, both are carriers.'],
  ['Z85.3', 'R breast ca s/p lumpectomy in 2019, BRCA1+, surveillance.'],
];

describe('chart/otherwise-coded, encounters of another kind', () => {
  tellsOf(FOUND, SILENT, (note, diagnoses) => saidOf(noteText({ note: `[note]\n${note}`, diagnoses })));
});
