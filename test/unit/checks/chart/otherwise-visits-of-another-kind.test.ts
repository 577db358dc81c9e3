/** Encounters that are coded as another kind than the note tells (Guidelines FY2026 I.C.21.c.1, c.3, c.10, c.11 and c.13). */
import assert from 'node:assert/strict';
import { dischargeText, noteText } from '../../../../server/src/checks/samples-chart.ts';
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
  ['B18.2 I.C.21.c.1 information ', 'Nurse stuck w/ hollow needle, source HCV+. Baseline drawn.'],
  ['Z21 I.C.21.c.1 information ', 'Needle stick from known HIV pt, baseline labs.'],
];

const SILENT: readonly Case[] = [
  ['Z00.00', 'Annual physical with pelvic exam and pap.'],
  ['Z71.6\nF17.210', 'Wants to stop smoking, counseled; 1 ppd x 20 yrs.'],
  ['Z30.41', 'OCP refill, started OCP in May, doing well on it.'],
  ['Z30.2', 'Sterilization today, tubal ligation.'],
  ['Z14.1', 'She is a CF carrier; husband is a carrier as well, both are carriers.'],
  ['Z85.3', 'R breast ca s/p lumpectomy in 2019, BRCA1+, surveillance.'],
  ['Z21', 'Needlestick at work, baseline labs. She is on Biktarvy herself.'],
  ['Z20.6', 'Needle stick from known HIV pt, baseline labs.'],
];

describe('chart/otherwise-coded, in a stay', () => {
  it('counts what has resolved in the course of a stay (I.C.1.d.1.a.iii)', async () => {
    const stay = dischargeText({
      note: '[hospital course]\nProteus sepsis from a urinary source. AKI due to sepsis, resolved.',
      diagnoses: 'A41.59\nN39.0\nN17.9',
    });
    assert.deepEqual(await saidOf(stay), ['A41.59 I.C.1.d.1.a.iii warning ']);
  });
});

describe('chart/otherwise-coded, encounters of another kind', () => {
  tellsOf(FOUND, SILENT, (note, diagnoses) => saidOf(noteText({ note: `[note]\n${note}`, diagnoses })));
});
