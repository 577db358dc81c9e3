/** Notes for the tests of charts, and what a rule says of them. */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';

/** A chart whose assessment is the given words, with a list of diagnoses. */
export const note = (words: string, ...diagnoses: string[]): string =>
  noteText({ note: `[assessment]\n${words}`, diagnoses: diagnoses.join('\n') });

/** The codes that a rule speaks of. */
export const codes = async (rule: string, text: string) =>
  (await findingsOf(rule, text)).map(({ code }) => code);

/** What chart/otherwise-coded says of a note: each code, section and severity, and the code that it offers. */
export const saidOf = async (text: string): Promise<string[]> =>
  (await findingsOf('chart/otherwise-coded', text)).map(
    ({ at, authority, severity, fixes }) =>
      `${at} ${authority.replace('ICD-10-CM Official Guidelines ', '')} ${severity} ${fixes.map(({ title }) => title.split(' ')[2]).join()}`,
  );

/** The same of an assessment. */
export const otherwise = (assessment: string, diagnoses: string): Promise<string[]> =>
  saidOf(noteText({ note: `[assessment]\n${assessment}`, diagnoses }));

/** What is told, which begins with the code that is listed, or the code alone; and the words of the note. */
export type Case = readonly [toldOrCode: string, note: string];

/** A test for each note of which something is told, and for each of which nothing is. */
export function tellsOf(
  found: readonly Case[],
  silent: readonly Case[],
  said: (note: string, diagnoses: string) => Promise<readonly string[]>,
): void {
  for (const [told, words] of found)
    it(`${told}: ${words}`, async () => {
      assert.deepEqual(await said(words, told.split(' ')[0] ?? ''), [told]);
    });
  for (const [code, words] of silent)
    it(`${code} is right: ${words}`, async () => {
      assert.deepEqual(await said(words, code), []);
    });
}
