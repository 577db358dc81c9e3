/**
 * The Alphabetic Index as one line a term with its level, which the lines above it with lower levels complete:
 * `RowID, Letter, Level, Term, See, SeeAlso, NonEssModif, Code`.
 */
import type { ReadFile } from '../data-folder.ts';
import { readDelimited } from '../delimited.ts';
import { type IndexEntry, oneLine } from './index-entry.ts';

const COLUMNS = ['RowID', 'Letter', 'Level', 'Term', 'See', 'SeeAlso', 'NonEssModif', 'Code'];

/** The Index of FY2025 has 81,024 lines. */
const LEAST_LINES = 70_000;

/** @throws naming the file, where it has other columns, skips a level or is too short for a whole Index. */
export function readIndexCsv(file: ReadFile): IndexEntry[] {
  const lines = readDelimited(file, COLUMNS, 'comma');
  if (lines.length < LEAST_LINES)
    throw new Error(`${file.source.file}: ${lines.length} lines are too few for a whole index.`);
  let levels: readonly string[] = [];
  return lines.map(
    ([row = '', , level = '', term = '', see = '', seeAlso = '', modifiers = '', code = '']) => {
      const depth = Number(level);
      if (!(depth <= levels.length))
        throw new Error(
          `${file.source.file}: line ${row} is of level ${level} below a term of ${levels.length}.`,
        );
      levels = [...levels.slice(0, depth), withoutInstruction(oneLine(term))];
      return {
        levels,
        modifiers: oneLine(modifiers),
        codes: code === '' ? [] : [code],
        see: withoutCategory(oneLine(see)),
        seeAlso: withoutCategory(oneLine(seeAlso)),
      };
    },
  );
}

/** `fracture - code as Fracture, by site`: how to code it is no part of the term. */
const withoutInstruction = (term: string): string => term.replace(/ - (?:code|omit) .*$/, '');

/** `see category I01` is the code in its own column behind a word that says so. */
const withoutCategory = (target: string): string => (/^categor(?:y|ies)$/.test(target) ? '' : target);
