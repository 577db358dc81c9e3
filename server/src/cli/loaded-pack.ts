/** What is loaded of a system, as a federal release is joined with it. */

import type { LoadedPack } from '../../../codesets/import/user/pack-federal.ts';
import type { CodeRow } from '../../../codesets/pack/codes.ts';
import { type CodeSet, UNKNOWN_START } from '../codebook/code-set.ts';
import { createCodebook } from '../codebook/codebook.ts';
import { openPack } from '../codebook/pack.ts';

/**
 * Opens a pack so that releases can be added to it.
 * @throws an error that says what is wrong with the pack.
 */
export function loadPack(bytes: Uint8Array): LoadedPack {
  const set = createCodebook().add(bytes);
  return {
    pack: openPack(bytes),
    rows: rowsOf(set),
    noteOf: (code) => set.attributeOf(set.indexOf(code), set.through) ?? '',
  };
}

/** All codes ever of a set, with their days, as they were imported. */
export const rowsOf = (set: CodeSet): readonly CodeRow[] =>
  Array.from({ length: set.size }, (_, index) => index).flatMap((index) =>
    set.periodsAt(index).map(
      ({ from, to, billable, title }): CodeRow => ({
        code: set.keyAt(index),
        from: from === UNKNOWN_START ? '' : from,
        to: to ?? '',
        kind: billable ? 'code' : 'header',
        title,
      }),
    ),
  );
