/** Findings of one rule on a list of diagnoses, for tables of sentences of the Guidelines. */
import assert from 'node:assert/strict';
import { claimText, stayText } from '../../server/src/checks/samples.ts';
import { findingsOf } from './engine.ts';

/** Who the patient of a sentence is: anyone, a woman of 30, or an inpatient. */
export type Patient = 'anyone' | 'pregnant' | 'inpatient' | 'mother in a stay';

const WOMAN = 'birth date: 1996-02-03\nsex: F';
const LABELS = 'ABCDEFGHIJKL';

/** A claim whose diagnoses are the given ones in their order; in a stay the first is the principal one. */
export function claimOf(patient: Patient, diagnoses: readonly string[]): string {
  const inStay = patient === 'inpatient' || patient === 'mother in a stay';
  const who = patient === 'pregnant' || patient === 'mother in a stay' ? { patient: WOMAN } : {};
  const lines = diagnoses.map((line, at) => {
    const label = inStay ? (at === 0 ? 'principal' : LABELS[at - 1]) : LABELS[at];
    return `${label}: ${line}`;
  });
  const parts = { ...who, diagnoses: lines.join('\n') };
  return inStay ? stayText(parts) : claimText(parts);
}

/** One finding of a rule, on the code and with the section that stand first. */
export type Found = readonly [section: string, at: string, diagnoses: readonly string[], patient?: Patient];

/** Diagnoses of which a rule says nothing. */
export type Silent = readonly [why: string, diagnoses: readonly string[], patient?: Patient];

/** A test for each sentence, the rules as keys. */
export function sentences(
  title: string,
  found: Readonly<Record<string, readonly Found[]>>,
  silent: Readonly<Record<string, readonly Silent[]>>,
): void {
  describe(title, () => {
    for (const [rule, rows] of Object.entries(found))
      for (const [section, at, diagnoses, patient = 'anyone'] of rows)
        it(`${rule}, ${section}: ${diagnoses.join(', ')}`, async () => {
          assert.deepEqual(await saidOf(rule, patient, ...diagnoses), [`${at} ${section}`]);
        });

    for (const [rule, rows] of Object.entries(silent))
      for (const [why, diagnoses, patient = 'anyone'] of rows)
        it(`${rule} is silent: ${why}`, async () => {
          assert.deepEqual(await saidOf(rule, patient, ...diagnoses), []);
        });
  });
}

/** What a rule says of them: `N18.4 I.C.14.a.1`, the code it stands on and the section that it cites, without the book's name. */
export async function saidOf(rule: string, patient: Patient, ...diagnoses: string[]): Promise<string[]> {
  const findings = await findingsOf(rule, claimOf(patient, diagnoses));
  return findings.map(
    ({ at, authority }) => `${at} ${authority.replace('ICD-10-CM Official Guidelines ', '')}`,
  );
}
