/** What one rule says of a claim, as text or as 837. */
import { findingsOf, judge } from '../../../helpers/engine.ts';
import { interchange } from '../../formats/x12/samples.ts';

/** The messages of a rule on a text. */
export const messages = async (rule: string, text: string) =>
  (await findingsOf(rule, text)).map(({ message }) => message);
/** How many findings a rule has on a text. */
export const count = async (rule: string, text: string) => (await findingsOf(rule, text)).length;

/** What a rule says of an 837: severity and message. */
export async function inX12(rule: string, segments: readonly string[]): Promise<string[]> {
  const { result } = await judge(interchange(segments), {}, 'x12');
  return result.findings
    .filter((each) => each.rule === rule)
    .map(({ severity, message }) => `${severity}: ${message}`);
}
