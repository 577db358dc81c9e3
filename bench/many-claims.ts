/** Claims as a practice sends them: an 837P of many patients, with right codes, right totals and counts. All invented. */

/** Codes of office visits to a practice, none of which an Excludes1 note parts. */
const DIAGNOSES =
  'I10 E785 E119 J449 I2510 M1711 K219 F411 G4733 Z7901 E039 D509 M810 H2511 L409 R0789 B351 E559 J069'.split(
    ' ',
  );
const SERVICES = ['99213', '99214:25', 'G0439', 'J3420', '36415', '93000', '20610:RT', 'G0444', '94010'];

/** The envelope around the claims, and the billing provider. */
const head = (guide: string): string[] => [
  'ISA*00*          *00*          *ZZ*SALEMCLINIC    *ZZ*PAYERHUB       *261104*1200*^*00501*000000042*0*T*:',
  `GS*HC*SALEMCLINIC*PAYERHUB*20261104*1200*42*X*${guide}`,
  `ST*837*0001*${guide}`,
  'BHT*0019*00*0042*20261104*1200*CH',
  'NM1*41*2*SALEM CLINIC*****46*123456789',
  'PER*IC*BILLING OFFICE*TE*5035550142',
  'NM1*40*2*PAYER HUB*****46*66783JJT',
  'HL*1**20*1',
  'PRV*BI*PXC*207R00000X',
  'NM1*85*2*SALEM CLINIC*****XX*1234567893',
  'N3*4 OAK ST',
  'N4*SALEM*OR*973011234',
  'REF*EI*123456789',
];

/** An 837P of so many claims, about one kilobyte each: five diagnoses, eight lines. */
export function manyClaims(claims: number): string {
  const segments = head('005010X222A1');
  for (let number = 0; number < claims; number++)
    segments.push(...claimOf(number, pick(DIAGNOSES, number, 5), 8));
  return closed(segments);
}

/** One claim as large as the form takes, and larger: 25 diagnoses, 50 lines. */
export const largestClaim = (): string =>
  closed([...head('005010X222A1'), ...claimOf(0, [...pick(DIAGNOSES, 0, 19), ...MORE], 50)]);

const MORE = ['M5450', 'E538', 'G43909', 'R109', 'Z87891', 'K5900'];

function closed(segments: readonly string[]): string {
  const inside = segments.length - 2 + 1;
  return [...segments, `SE*${inside}*0001`, 'GE*1*42', 'IEA*1*000000042', ''].join('~\n');
}

/** So many of a list, others for each number. */
const pick = (list: readonly string[], number: number, count: number): string[] =>
  Array.from({ length: count }, (_, at) => list[(number * 7 + at) % list.length] ?? '');

function claimOf(number: number, diagnoses: readonly string[], lines: number): string[] {
  const day = (at: number) => `202610${String(1 + ((number + at) % 28)).padStart(2, '0')}`;
  const written = diagnoses.map((code, at) => `${at === 0 ? 'ABK' : 'ABF'}:${code}`);
  return [
    `HL*${number + 2}*1*22*0`,
    'SBR*P*18*******MB',
    `NM1*IL*1*PATIENT${number}*PAT****MI*${1 + (number % 9)}EG${number % 10}TE${Math.floor(number / 10) % 10}MK${10 + (number % 90)}`,
    'N3*12 ELM ST',
    'N4*SALEM*OR*973011234',
    `DMG*D8*19${40 + (number % 30)}0514*${number % 2 === 0 ? 'F' : 'M'}`,
    'NM1*PR*2*MEDICARE PART B*****PI*02302',
    `CLM*C${number}*${lines * 100}***11:B:1*Y*A*Y*Y`,
    `HI*${written.slice(0, 12).join('*')}`,
    ...(written.length > 12
      ? [`HI*${written.slice(12, 24).join('*')}`, `HI*${written.slice(24).join('*')}`]
      : []),
    'NM1*82*1*KILDARE*BEN****XX*1245319599',
    'PRV*PE*PXC*207R00000X',
    'NM1*77*2*SALEM CLINIC*****XX*1234567893',
    'N3*4 OAK ST',
    'N4*SALEM*OR*973011234',
    ...Array.from({ length: lines }, (_, at) => [
      `LX*${at + 1}`,
      `SV1*HC:${SERVICES[(number + at) % SERVICES.length]}*100*UN*1***${1 + (at % 5)}`,
      `DTP*472*D8*${day(at)}`,
      `REF*6R*${number}L${at + 1}`,
    ]).flat(),
  ];
}
