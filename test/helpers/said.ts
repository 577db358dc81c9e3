/** What a check says of a text, in one line a finding: the place, the section of the Guidelines and the severity. */
import { stayText, withDiagnoses } from '../../server/src/checks/samples.ts';
import { findingsOf } from './engine.ts';

export const said = async (rule: string, text: string): Promise<string[]> =>
  (await findingsOf(rule, text)).map(
    ({ at, authority, severity }) =>
      `${at} ${authority.replace('ICD-10-CM Official Guidelines ', '')} ${severity}`,
  );

/** The same of an office visit with some codes, in their order. */
export const ofCodes = (rule: string, ...diagnoses: string[]) =>
  said(rule, withDiagnoses(...diagnoses.map((code, at) => `${'ABCDEF'[at]}: ${code}`)));

/** The same of a stay with some procedures, in their order. */
export const operated = (rule: string, procedures: string, principal: string, ...others: string[]) =>
  said(
    rule,
    stayText({
      diagnoses: [`principal: ${principal}`, ...others.map((code, at) => `${'ABCDEF'[at]}: ${code}`)].join(
        '\n',
      ),
      procedures: procedures
        .split(' ')
        .map((code, at) => `${at === 0 ? 'principal' : 'A'}: ${code} 2026-11-01`)
        .join('\n'),
    }),
  );
