/** Words that say little, folded as `model/words.ts` folds them. */

/**
 * Words that narrow no meaning: a title with them is what a coder asks for who does not name a kind. `Without
 * complication` is how the code set says that nothing else is known; the first encounter for a closed fracture is
 * what a fracture is by default (I.C.19.c); essential and primary are nonessential modifiers of the Index.
 */
export const UNNARROWING: ReadonlySet<string> = new Set(
  'a an and as by closed complication complications encounter essential for in initial mellitus not of on or organism primary site the to type uncomplicated unspecified with without'.split(
    ' ',
  ),
);

/** Words that say nothing by themselves: they are not looked for beside others. */
export const JOINING: ReadonlySet<string> = new Set(
  'an and as at by for from in is of on or the to'.split(' '),
);
