/** What a check says of a text, in one line a finding: the place, the section of the Guidelines and the severity. */
import { withDiagnoses } from '../../server/src/checks/samples.ts';
import { findingsOf } from './engine.ts';

export const said = async (rule: string, text: string): Promise<string[]> =>
  (await findingsOf(rule, text)).map(
    ({ at, authority, severity }) =>
      `${at} ${authority.replace('ICD-10-CM Official Guidelines ', '')} ${severity}`,
  );

/** The same of an office visit with some codes, in their order. */
export const ofCodes = (rule: string, ...diagnoses: string[]) =>
  said(rule, withDiagnoses(...diagnoses.map((code, at) => `${'ABCDEF'[at]}: ${code}`)));
