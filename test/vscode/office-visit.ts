/**
 * The claim that the tests in VS Code work on. N18.3 was split into N18.30–N18.32 on 2020-10-01 and has been a header
 * since (ICD-10-CM addenda FY2021); everything else in the claim is right.
 */
export const OFFICE_VISIT = `claim: professional
payer: Medicare Part B
control number: 2026-11-0042

[patient]
name: Doe, Jane
birth date: 1951-03-14
sex: F
member id: 1EG4-TE5-MK73
signature on file: yes 2026-01-05
assignment of benefits: yes

[providers]
billing: Salem Clinic, 4 Oak St, Salem OR 97301-1234
billing npi: 1234567893
tax id: 12-3456789
rendering npi: 1245319599
accept assignment: yes
signed: yes 2026-11-03

[diagnoses]
A: E11.22  Type 2 diabetes mellitus with diabetic chronic kidney disease
B: N18.3
C: Z79.84  Long term (current) use of oral hypoglycemic drugs

[services]
date        pos  code   mods  dx     units  charge
2026-11-03  11   G0439  -     A,B,C  1      132.50

[total]
charge: 132.50
`;

/** The line of a text that begins with `start`, counted from 0. */
export const lineOf = (text: string, start: string): number =>
  text.split('\n').findIndex((line) => line.startsWith(start));
