/** An ICD-10-PCS code character by character, for hover and for the details of a completion. */
import type { Codebook } from '../codebook/code-set.ts';
import { axesOf, leavesTablesAt, nextCharacters, PCS_LENGTH, type PcsValue } from '../codebook/pcs-axes.ts';
import type { IsoDate } from '../model/dates.ts';
import { bold, bullets, plain } from './markdown.ts';

/** How many characters that may follow are named. */
const MOST_NEXT = 12;

/** Where the terms that a value stands for are cut: some body parts have a page of them. */
const LONGEST_TERMS = 160;

/** A table of the axes as far as codes go, where a code leaves the tables, and the definitions of its values. */
export function describePcs(codebook: Codebook, key: string, date: IsoDate): string[] {
  const axes = axesOf(codebook, key, date);
  return [
    ...(axes.length > 0 ? [axisTable(axes)] : []),
    ...whereItEnds(codebook, key, axes.length, date),
    ...definitions(axes),
  ];
}

/** Whether codes in force begin so, though it is neither a code nor a table itself. */
export function beginsPcsCodes(codebook: Codebook, key: string, date: IsoDate): boolean {
  const set = codebook.set('icd-10-pcs');
  const known = !set || set.indexOf(key) >= 0;
  return !known && key !== '' && leavesTablesAt(codebook, key, date) === undefined;
}

/** The same for the beginning of codes, which has no title. */
export const describePcsBeginning = (codebook: Codebook, key: string, date: IsoDate): string =>
  [
    `${bold(key)} is the beginning of ICD-10-PCS codes, which have ${PCS_LENGTH} characters.`,
    ...describePcs(codebook, key, date),
  ].join('\n\n');

const axisTable = (axes: readonly PcsValue[]): string =>
  [
    '| | Axis | Meaning |',
    '|---|---|---|',
    ...axes.map(
      ({ character, axis, meaning }) => `| ${bold(character)} | ${plain(axis)} | ${plain(meaning)} |`,
    ),
  ].join('\n');

/** What may follow the characters with which codes go on: behind the beginning of a code, or in place of a wrong one. */
function whereItEnds(codebook: Codebook, key: string, length: number, date: IsoDate): string[] {
  const beginning = key.slice(0, length);
  const next = length < PCS_LENGTH ? nextCharacters(codebook, beginning, date) : [];
  if (next.length === 0) return [];
  const wrong = leavesTablesAt(codebook, key, date);
  const sentence =
    wrong === undefined
      ? `Behind ${bold(beginning)}:`
      : `On ${date} no code begins with ${bold(key.slice(0, wrong + 1))}. Behind ${length === 0 ? 'nothing' : bold(beginning)}:`;
  const choices = next.map(({ character, meaning }) => `${bold(character)} ${plain(meaning)}`);
  return [sentence, bullets(choices, MOST_NEXT)];
}

/** The definitions of the operation, the approach and whatever else the book defines. */
function definitions(axes: readonly PcsValue[]): string[] {
  const lines = axes.flatMap(({ meaning, definition }) => {
    if (!definition) return [];
    const { definition: words, explanation, includes } = definition;
    const terms = includes.length > LONGEST_TERMS ? `${includes.slice(0, LONGEST_TERMS)} …` : includes;
    const said = [words, explanation].filter((part) => part !== '').join('. ');
    const all = said === '' ? `includes ${terms}` : said;
    return [`- *${plain(meaning)}*: ${plain(all)}`];
  });
  return lines.length > 0 ? [lines.join('\n')] : [];
}
