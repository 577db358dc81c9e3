/** Every kind of file that a user can import; a new one is a file of its own and a line here. */
import type { IsoDate } from '../../../server/src/model/dates.ts';
import { addOnCodes } from './add-on.ts';
import { cdtList } from './cdt-list.ts';
import { COVERAGE_SAYS, coverageArticles } from './coverage.ts';
import { consolidatedList, descriptorList } from './cpt-list.ts';
import { csvList } from './csv-list.ts';
import { FEDERAL_KINDS } from './federal.ts';
import { feeSchedule } from './fee-schedule.ts';
import type { Imported, UserKind } from './imported.ts';
import { unlikelyUnits } from './mue.ts';
import { procedurePairs } from './ncci.ts';
import type { UserFile } from './user-file.ts';

/** In the order in which they are tried. */
const KINDS: readonly UserKind[] = [
  ...FEDERAL_KINDS,
  csvList,
  consolidatedList,
  procedurePairs,
  addOnCodes,
  unlikelyUnits,
  feeSchedule,
  cdtList,
  descriptorList,
];

/** What can be imported, in words. */
const KNOWN_KINDS = [...KINDS.map(({ says }) => says), COVERAGE_SAYS];

/**
 * What the texts of one of the user's files say.
 * @param path for the error.
 * @param from the first day of the release as the user says it.
 * @throws one clear line where none of them is of a known kind, or one is not what it seems.
 */
export function readUserFiles(
  path: string,
  files: readonly UserFile[],
  from: IsoDate | undefined,
): Imported[] {
  const articles = coverageArticles(path, files, from);
  if (articles) return [articles];
  const read = files.flatMap((file) => {
    const kind = KINDS.find(({ recognises }) => recognises(file));
    return kind ? kind.read(file, from) : [];
  });
  if (read.length === 0)
    throw new Error(`${path}: no code set that can be imported. Known are: ${KNOWN_KINDS.join('; ')}.`);
  return read;
}
