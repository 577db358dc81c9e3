/** Notes for the tests of charts, and what a rule says of them. */
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';

/** A chart whose assessment is the given words, with a list of diagnoses. */
export const note = (words: string, ...diagnoses: string[]): string =>
  noteText({ note: `[assessment]\n${words}`, diagnoses: diagnoses.join('\n') });

/** The codes that a rule speaks of. */
export const codes = async (rule: string, text: string) =>
  (await findingsOf(rule, text)).map(({ code }) => code);
