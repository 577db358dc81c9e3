/** What the checks of code first, use additional and code also share: whether a claim has a code that a note names. */
import { type CodeList, indexesOf, listHas, NO_CODES } from '../codebook/code-list.ts';
import type { Instruction } from '../codebook/note-index.ts';
import type { Claim, Diagnosis } from '../model/document.ts';
import type { SoundDiagnosis } from './check.ts';
import { MOST_CHOICES } from './code-fixes.ts';
import { isCodedInText } from './coded.ts';

/** How many lines of a list a message shows where none of them is the one that it is about. */
const MOST_LINES = 3;

/**
 * A note as the book prints it: its line, or the line that opens a list with those of the list that name a diagnosis,
 * or its first lines where none is given.
 */
export function noteText({ opening, items, codesOfItems }: Instruction, about?: SoundDiagnosis): string {
  const naming = about ? items.filter((_, at) => listHas(codesOfItems[at] ?? NO_CODES, about.index)) : [];
  const shown = naming.length > 0 ? naming : items.slice(0, MOST_LINES);
  const more = naming.length === 0 && items.length > shown.length ? ' …' : '';
  return shown.length === 0 ? opening : `${opening} ${shown.join('; ')}${more}`;
}

/** Whether a note is about a diagnosis, where it speaks of a part of its owner only. */
export const isAbout = ({ within }: Instruction, { index }: SoundDiagnosis): boolean =>
  !within || listHas(within, index);

/**
 * Whether any diagnosis of a claim is one that a note names. A code that is none on its date counts where it stands
 * among them (`N18.3` for N18.31 to N18.39): another check names its fault.
 * @param self the diagnosis whose note it is, which never counts.
 */
export const hasNamed = (claim: Claim, codes: CodeList, self: SoundDiagnosis): boolean =>
  claim.diagnoses.some(
    (each) =>
      (each.role !== 'mentioned' || isCodedInText(claim)) &&
      each.code.span !== self.diagnosis.code.span &&
      isNamed(each, codes, self),
  );

const isNamed = ({ code }: Diagnosis, codes: CodeList, { set }: SoundDiagnosis): boolean =>
  code.system === set.system && listHas(codes, set.lowerBound(code.key));

/** The keys of the billable codes that a note names on the date of a diagnosis, none where they are too many to choose from. */
export function choicesNamed(codes: CodeList, { set, date }: SoundDiagnosis): readonly string[] {
  const keys: string[] = [];
  for (const index of indexesOf(codes)) {
    if (set.statusOn(index, date) !== 'billable') continue;
    if (keys.length === MOST_CHOICES) return [];
    keys.push(set.keyAt(index));
  }
  return keys;
}
