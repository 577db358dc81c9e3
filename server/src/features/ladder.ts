/**
 * The specificity ladder: from a header, or a code that leaves something unspecified, one step down at a time, by
 * the axis on which the next codes differ (type, complication, side, stage, encounter).
 */
import type { CodeSet } from '../codebook/code-set.ts';
import type { IsoDate } from '../model/dates.ts';
import { tellingApart } from './telling-apart.ts';

/** A step: a code, or a header below which it goes on. */
export interface Step {
  /** Its index in the set. */
  readonly index: number;
  readonly billable: boolean;
  /** The words of its title that decide for it. */
  readonly decides: string;
}

/** Where so few codes stand below a header they are shown at once. */
const FEW = 12;

/** The characters of a category. */
const CATEGORY_LENGTH = 3;

const CHARACTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * The steps from a code or header on a date, in the order of codes; none from a code that leaves nothing open.
 * From an unspecified code they lead to those that say the same but for what it leaves open, the last axis first.
 */
export function stepsFrom(set: CodeSet, index: number, date: IsoDate): readonly Step[] {
  const status = set.statusOn(index, date);
  if (status === 'header') return steps(set, below(set, index, date), date);
  return status === 'billable' ? besideUnspecified(set, index, date) : [];
}

function below(set: CodeSet, header: number, date: IsoDate): readonly number[] {
  const codes = set.billableBelow(header, date);
  if (codes.length <= FEW) return codes;
  const children = set.childrenOf(header, date);
  const [only] = children;
  // A header with one header below it decides nothing.
  return children.length === 1 && only !== undefined && set.statusOn(only, date) === 'header'
    ? below(set, only, date)
    : children;
}

const titleOf = (set: CodeSet, index: number, date: IsoDate): string =>
  set.periodOn(index, date)?.title ?? '';

function steps(set: CodeSet, indexes: readonly number[], date: IsoDate): Step[] {
  const decides = tellingApart(indexes.map((index) => titleOf(set, index, date)));
  return indexes.map((index, place) => ({
    index,
    billable: set.statusOn(index, date) === 'billable',
    decides: decides[place] ?? '',
  }));
}

/** How much a title leaves open. A code `without complications` is the one that stands where none is named. */
const unspecifiedIn = (title: string): number =>
  title.match(/\bunspecified\b|\bwithout complications?\b/gi)?.length ?? 0;

/** The fourth character of a code for what is left when no other of its category was said: `J18.9`, `E11.9`. */
const RESIDUAL = '9';

/**
 * What differs from a code in one character, and leaves less unspecified than it does; the kinds of a category are
 * beside its residual code even where all of them leave another thing open, as the organism of a pneumonia.
 */
function besideUnspecified(set: CodeSet, index: number, date: IsoDate): readonly Step[] {
  const open = unspecifiedIn(titleOf(set, index, date));
  if (open === 0) return [];
  const key = set.keyAt(index);
  const found: Step[] = [];
  for (let place = key.length - 1; place >= CATEGORY_LENGTH; place--) {
    const siblings: number[] = [];
    for (const character of CHARACTERS) {
      if (character === key[place]) continue;
      const other = set.indexOf(key.slice(0, place) + character + key.slice(place + 1));
      if (other < 0 || set.statusOn(other, date) === undefined) continue;
      const isKind = place === CATEGORY_LENGTH && key[place] === RESIDUAL;
      const stillOpen = unspecifiedIn(titleOf(set, other, date));
      if (stillOpen < open || (isKind && stillOpen === open)) siblings.push(other);
    }
    // Told apart from the code itself too, whose words are not shown.
    found.push(...steps(set, [...siblings, index], date).slice(0, -1));
  }
  return found;
}
