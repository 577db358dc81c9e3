/**
 * What is known of the claim, its patient and the coder's habits. It lifts some of the codes found above others that
 * answer as well, and never decides which are found. docs/search.md tells of each weight.
 */
import type { CodeSet } from '../codebook/code-set.ts';
import { editorAges } from '../codebook/editor-ages.ts';
import type { IsoDate } from '../model/dates.ts';
import type { ClaimKind, Setting } from '../model/document.ts';

export interface SearchContext {
  readonly kind?: ClaimKind;
  readonly setting?: Setting;
  readonly sex?: 'female' | 'male';
  /** In whole years on the day that counts. */
  readonly age?: number;
  /** The keys of the codes that the claim has. */
  readonly present?: ReadonlySet<string>;
  readonly chosen?: ChosenCodes;
}

/** How often the coder chose a code, by `chosenName`. */
export type ChosenCodes = ReadonlyMap<string, number>;

/** The name under which a choice is counted: two systems may have codes that are written alike. */
export const chosenName = (system: string, key: string): string => `${system} ${key}`;

export const CONTEXT_WEIGHTS = {
  /** A code that the bill has no place for. */
  otherBill: 0.7,
  /** A diagnosis that the Medicare Code Editor lists for the other sex, or for other ages. */
  otherPatient: 0.75,
  /** A diagnosis of a category of which the claim has a code. */
  sameCategory: 1.04,
  /** A code chosen `MANY_TIMES` or more; by the logarithm of the times for one chosen less often. */
  chosen: 1.12,
} as const;

const MANY_TIMES = 32;

/** The last day of the lists of sexes in the editors (MCE v42 dropped them); they still tell what is likely. */
const LAST_DAY_OF_SEXES = '2024-09-30' as IsoDate;

/** By how much a code is lifted (above 1) or sinks (below 1) on a date; 1 where nothing speaks for or against it. */
export function liftOf(context: SearchContext, set: CodeSet, index: number, date: IsoDate): number {
  let lift = 1;
  if (!hasPlaceFor(context, set)) lift *= CONTEXT_WEIGHTS.otherBill;
  const key = set.keyAt(index);
  if (set.system === 'icd-10-cm') {
    if (isForOthers(context, set, index, date)) lift *= CONTEXT_WEIGHTS.otherPatient;
    const category = key.slice(0, CATEGORY_LENGTH);
    for (const present of context.present ?? [])
      if (present !== key && present.startsWith(category)) {
        lift *= CONTEXT_WEIGHTS.sameCategory;
        break;
      }
  }
  const times = context.chosen?.get(chosenName(set.system, key)) ?? 0;
  const habit = Math.log2(1 + Math.min(times, MANY_TIMES)) / Math.log2(1 + MANY_TIMES);
  return lift * (1 + (CONTEXT_WEIGHTS.chosen - 1) * habit);
}

const CATEGORY_LENGTH = 3;

/**
 * ICD-10-PCS is for inpatient procedures of hospitals alone (45 CFR 162.1002(c)(3)); the place of service is a box of
 * the professional and the dental form (CMS-1500 item 24B) that the UB-04 does not have.
 */
function hasPlaceFor({ kind, setting }: SearchContext, { system }: CodeSet): boolean {
  if (system === 'icd-10-pcs') return setting === undefined || setting === 'inpatient';
  if (system === 'place-of-service') return kind !== 'institutional';
  return true;
}

/** Whether the Medicare Code Editor lists a diagnosis for patients that this one is not. */
function isForOthers({ sex, age }: SearchContext, set: CodeSet, index: number, date: IsoDate): boolean {
  if (sex === undefined && age === undefined) return false;
  const listed = (on: IsoDate) => set.flagsAt(index, on).mce?.value ?? [];
  const now = listed(date);
  if (age !== undefined)
    for (const list of now) {
      const ages = editorAges(list, date);
      if (ages && (age < ages.from || ages.through < age)) return true;
    }
  if (sex === undefined) return false;
  if (sex === 'male' && now.includes('maternity')) return true;
  const ofSexes = date > LAST_DAY_OF_SEXES ? listed(LAST_DAY_OF_SEXES) : now;
  return ofSexes.includes(sex === 'male' ? 'female' : 'male');
}
