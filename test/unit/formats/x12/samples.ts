/** X12 texts for tests, made from the segments that a test is about. All names and numbers are invented. */

import { x12 } from '../../../../server/src/formats/x12/index.ts';
import type { IsoDate } from '../../../../server/src/model/dates.ts';
import type { Claim, CodingDocument } from '../../../../server/src/model/document.ts';

export const ISA =
  'ISA*00*          *00*          *ZZ*SALEMCLINIC    *ZZ*PAYERHUB       *261104*1200*^*00501*000000042*0*T*:~';

/** The levels of a subscriber who is the patient, with billing provider and payer. */
export const LEVELS: readonly string[] = [
  'BHT*0019*00*0042*20261104*1200*CH',
  'NM1*41*2*SALEM CLINIC*****46*123456789',
  'NM1*40*2*PAYER HUB*****46*66783JJT',
  'HL*1**20*1',
  'PRV*BI*PXC*207R00000X',
  'NM1*85*2*SALEM CLINIC*****XX*1234567893',
  'N3*4 OAK ST',
  'N4*SALEM*OR*973011234',
  'REF*EI*123456789',
  'HL*2*1*22*0',
  'SBR*P*18*GROUP7******MB',
  'NM1*IL*1*DOE*JANE*Q***MI*1EG4TE5MK73',
  'N3*12 ELM ST',
  'N4*SALEM*OR*97301',
  'DMG*D8*19510314*F',
  'NM1*PR*2*MEDICARE PART B*****PI*02302',
];

/** A professional claim of two lines and three diagnoses. */
export const CLAIM: readonly string[] = [
  'CLM*2026-11-0042*150.5***11:B:1*Y*A*Y*Y',
  'HI*ABK:Z0000*ABF:E1122*ABF:N1831',
  'LX*1',
  'SV1*HC:G0439*132.5*UN*1***1:2:3',
  'DTP*472*D8*20261103',
  'LX*2',
  'SV1*HC:99214:25*18*UN*1*22**2',
  'DTP*472*D8*20261103',
];

/** A whole interchange of one transaction around `segments`, with right counts. */
export function interchange(segments: readonly string[], guide = '005010X222A1', set = '837'): string {
  const body = [`ST*${set}*0001*${guide}`, ...segments];
  return [
    ISA.slice(0, -1),
    `GS*HC*SALEMCLINIC*PAYERHUB*20261104*1200*42*X*${guide}`,
    ...body,
    `SE*${body.length + 1}*0001`,
    'GE*1*42',
    'IEA*1*000000042',
    '',
  ].join('~\n');
}

export const PROFESSIONAL = interchange([...LEVELS, ...CLAIM]);

export const today = '2026-11-23' as IsoDate;

export const readText = (text: string): CodingDocument => x12.read(text, { today, isKnownCode: () => [] });

/** The only claim of a text. */
export function onlyClaim(text: string): Claim {
  const [claim, ...others] = readText(text).claims;
  if (!claim || others.length > 0) throw new Error('the sample has not one claim');
  return claim;
}

/** The written values of a claim's fields by key. */
export const written = (claim: Claim): Record<string, string> =>
  Object.fromEntries(claim.fields.map((field) => [field.key, field.written]));
