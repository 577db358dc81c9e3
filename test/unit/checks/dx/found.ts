/** What is said of the first diagnosis of a claim. */
import { stayText } from '../../../../server/src/checks/samples.ts';
import { judge } from '../../../helpers/engine.ts';

const FIRST_PLACE = [
  'dx/manifestation-principal',
  'dx/external-cause-principal',
  'dx/unacceptable-principal',
  'dx/needs-secondary',
  'dx/never-first',
];

/** What is said of the first diagnosis: `rule severity`. */
export async function firstPlace(text: string): Promise<string[]> {
  const { result } = await judge(text);
  return result.findings
    .filter(({ rule }) => FIRST_PLACE.includes(rule))
    .map(({ rule, severity }) => `${rule} ${severity}`);
}

/** A stay with a principal diagnosis. */
export const stayOf = (principal: string, head = 'payer: Medicare') =>
  stayText({ head, diagnoses: `principal: ${principal}\nA: K59.00\nB: E66.9` });
