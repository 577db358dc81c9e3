/** What federal lists say of a code on its date: the Medicare Code Editor (MCE) and the list of POA exemption. */
import type { CodeSet } from '../codebook/code-set.ts';
import type { DiagnosisFlags } from '../codebook/flags-packed.ts';
import type { IsoDate } from '../model/dates.ts';
import { rememberedOf } from '../model/remembered.ts';
import type { CodeOnDate } from './check.ts';

/** By the names of the editor's master file. */
export type EditorFlag =
  | 'ecodepdx'
  | 'manifestation'
  | 'unacceptable'
  | 'reqsdx'
  | 'qadm'
  | 'delout'
  | 'csect'
  | 'vagdel'
  | 'unspecified'
  | 'newborn'
  | 'pediatric'
  | 'maternity'
  | 'adult'
  | 'female'
  | 'male';

/** How many dates' answers are kept: a batch of claims seldom has more dates of service at once. */
const MOST_DATES = 64;

const datesOf = rememberedOf((_: CodeSet) => new Map<IsoDate, Map<number, DiagnosisFlags>>());

/** Answers the same question once: a batch of claims asks for few codes on few dates, each by several checks. */
function flagsOn(set: CodeSet, index: number, date: IsoDate): DiagnosisFlags {
  const dates = datesOf(set);
  let codes = dates.get(date);
  if (!codes) {
    if (dates.size >= MOST_DATES) dates.clear();
    codes = new Map();
    dates.set(date, codes);
  }
  const known = codes.get(index);
  if (known) return known;
  const flags = set.flagsAt(index, date);
  codes.set(index, flags);
  return flags;
}

/** The editor's flags of a diagnosis or a procedure on its date; undefined where no version at hand covers the date. */
export const editorFlags = ({ set, index, date }: CodeOnDate): DiagnosisFlags['mce'] =>
  flagsOn(set, index, date).mce;

/** Whether the editor flags a code, on its own date unless another is given. */
export const isFlagged = ({ set, index, date }: CodeOnDate, flag: EditorFlag, on = date): boolean =>
  flagsOn(set, index, on).mce?.value.includes(flag) ?? false;

/** Whether a diagnosis is exempt from POA reporting on its date; undefined where no list at hand covers it. */
export const poaExemption = ({ set, index, date }: CodeOnDate): DiagnosisFlags['poaExempt'] =>
  flagsOn(set, index, date).poaExempt;

/** Why an edit of the Medicare Code Editor could not be made on a date. */
export const noEditorOn = (date: IsoDate): { readonly noData: string } => ({
  noData: `no version of the Medicare Code Editor at hand covers ${date}`,
});
