/** Words that say little, folded as `model/words.ts` folds them. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/**
 * Words that narrow no meaning: a title with them is what a coder asks for who does not name a kind. `Without
 * complication` is how the code set says that nothing else is known; the first encounter for a closed, displaced
 * fracture is what a fracture is by default (I.C.19.c); essential and primary are nonessential modifiers of the Index.
 */
export const UNNARROWING = words(
  'a an and as at by closed complication complications displaced encounter essential for from in initial is mellitus nec nos not of on or organism primary severity site status the to type uncomplicated unspecified with without',
);

/** Words that narrow less than others: how the code set sets its rest categories and sides apart. */
const HALF_NARROWING = words(
  'bilateral classified condition conditions disease diseases disorder disorders due elsewhere left other part right routine side specified syndrome unilateral',
);

/** Words that say nothing by themselves: they are not looked for beside others. */
export const JOINING = words(
  'a am an and are as at be been by due for from get gets getting got had has have her his i in is it its m me my nec nos of on or out patient pt re s some t that the there this to today too up very was were when with w',
);

/** Words behind which a title says what is not the case. */
export const DENYING = words('without no not');

/** Words whose `of` is denied with them (`without loss of consciousness`); behind any other the site begins (`without foreign body of left hand`). */
export const OF_DENIED = words('complaints evidence history loss mention risk rupture signs symptoms use');

/** Words by which a title says that no kind was named. */
export const UNSPECIFIED = words('unspecified nos');

export const isPlain = (word: string): boolean => UNNARROWING.has(word);

/** How much a word of a title that nobody asked for counts against it, before its own weight: 0, 0.5 or 1. */
export const narrowing = (word: string): number =>
  UNNARROWING.has(word) ? 0 : HALF_NARROWING.has(word) ? 0.5 : 1;

export const SIDES = words('right left bilateral rt lt');

/** Behind them stands what is not known yet; `r o` is how `r/o` is parted into words. */
export const SUSPECTING: ReadonlySet<string> = new Set([
  'rule out',
  'ruled out',
  'r o',
  'suspected',
  'possible',
  'probable',
  'likely',
  'vs',
]);

/** Behind them stands what was before or what caused it, told beside the complaint. */
export const BACKGROUND = words('pmh');

/** Ends what was denied or suspected before it. */
export const AFFIRMING = words('but');
