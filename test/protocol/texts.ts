/** Documents of the tests, and what is typed into them. */

/** What clinicians write, of each kind: names, abbreviations, misspelt, with a side, a stage or an encounter. */
export const PHRASES: readonly string[] = [
  'heart attack',
  'chf',
  'copd exac',
  'type 2 dm w ckd 3',
  'fx distal radius l init',
  'hemmoroids',
  'low back pain',
  'knee pain left',
  'strep throat',
  'screening colonoscopy',
];

/** A professional claim with these diagnosis entries; each line of service points to A. */
export const claimWith = (...diagnoses: readonly string[]): string =>
  `claim: professional
payer: Medicare Part B

[patient]
name: Doe, Jane
birth date: 1951-03-14
sex: F
signature on file: yes 2026-01-05

[providers]
billing npi: 1234567893
signed: yes 2026-11-03

[diagnoses]
${diagnoses.map((entry, place) => `${String.fromCharCode(65 + place)}: ${entry}`).join('\n')}

[services]
date        pos  code   mods  dx  units  charge
2026-11-03  11   G0439  -     A   1      132.50

[total]
charge: 132.50
`;

/** An 837P with this diagnosis code, as it stands in its HI segment. */
export const x12With = (code: string): string =>
  'ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *261103*1200*^*00501*000000001*0*T*:~' +
  'GS*HC*S*R*20261103*1200*1*X*005010X222A1~ST*837*0001*005010X222A1~CLM*1*10***11:B:1*Y*A*Y*Y~' +
  `HI*ABK:${code}~LX*1~SV1*HC:G0439*10*UN*1***1~DTP*472*D8*20261103~SE*8*0001~GE*1*1~IEA*1*000000001~`;
