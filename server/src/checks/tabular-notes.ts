/** What checks of the Tabular's notes share: the notes of a diagnosis, where they stand, and how far they can be trusted. */
import { listHas } from '../codebook/code-list.ts';
import { type Exclusion, type NotesOfCode, noteIndexOf } from '../codebook/note-index.ts';
import type { NoteOwner } from '../codebook/notes-packed.ts';
import { writtenCode } from '../model/codes.ts';
import { fiscalYear, type IsoDate } from '../model/dates.ts';
import type { Claim } from '../model/document.ts';
import type { Severity } from '../model/finding.ts';
import type { CodeOnDate, SoundDiagnosis } from './check.ts';
import { judgedDates } from './judged-dates.ts';

/** The notes that hold for a diagnosis on its date, its own and those above it. */
export const notesFor = ({ set, index, date }: CodeOnDate): NotesOfCode => noteIndexOf(set).of(index, date);

/** The Tabular that the notes of a date are taken from; beyond the last release, that of its last day. */
const tabularOf = ({ set, date }: SoundDiagnosis): string =>
  set.publicationOn('tabular', date < set.through ? date : set.through) ?? '';

/** The year of that Tabular; not a number where a set has none, so that no comparison holds. */
const tabularYear = (diagnosis: SoundDiagnosis): number => Number(/\d{4}/.exec(tabularOf(diagnosis))?.[0]);

/** `ICD-10-CM, Tabular of April 2026`: the release that a finding names. */
export const tabularName = (diagnosis: SoundDiagnosis): string => `ICD-10-CM, ${tabularOf(diagnosis)}`;

/**
 * Whether the notes at hand are of another time than the date: no whole Tabular of its fiscal year or of one beside it
 * was at hand, so that a note may have come or gone meanwhile.
 */
export const isOfAnotherTime = (diagnosis: SoundDiagnosis): boolean =>
  !(Math.abs(fiscalYear(diagnosis.date) - tabularYear(diagnosis)) <= 1);

/** The severity of a finding that rests on a note: at most a warning where the note is of another time. */
export const severityByNote = (severity: Severity, diagnosis: SoundDiagnosis): Severity =>
  severity === 'error' && isOfAnotherTime(diagnosis) ? 'warning' : severity;

/**
 * Whether a note may have gone before the date: the Tabular that its year is judged by is of an earlier year, and the
 * next one at hand has the note no more. Coders of the years between may have had either.
 * @param has whether the notes of the next Tabular still say the same.
 */
export function mayBeGone(diagnosis: SoundDiagnosis, has: (notes: NotesOfCode) => boolean): boolean {
  const { set, index, date } = diagnosis;
  const own = tabularOf(diagnosis);
  if (fiscalYear(date) <= tabularYear(diagnosis)) return false;
  for (let next = fiscalYear(date); next < fiscalYear(set.through); next++) {
    const day = `${next}-10-01` as IsoDate;
    if (tabularOf({ ...diagnosis, date: day }) !== own) return !has(notesFor({ set, index, date: day }));
  }
  return false;
}

/** Where a note stands, as a coder finds it in the book: `category J44`, `section I10–I1A`, `chapter 15`. */
export function noteStands({ kind, id }: NoteOwner): string {
  if (kind === 'chapter') return `chapter ${id}`;
  if (kind === 'section' || kind === 'group') return `section ${id.replace('-', '–')}`;
  return id.length === 3 ? `category ${id}` : writtenCode('icd-10-cm', id);
}

/** A note as the book prints it, between quotation marks and without the comma that some begin with. */
export const quoted = (note: string): string => `“${note.replace(/^[,\s]+/, '').trim()}”`;

/** Whether a note excludes one diagnosis from beside another; a code that the note names itself is not meant by it. */
export const excludes = ({ codes, within }: Exclusion, by: SoundDiagnosis, other: SoundDiagnosis): boolean =>
  listHas(codes, other.index) && !listHas(codes, by.index) && (!within || listHas(within, by.index));

/** Whether two diagnoses share a date: a claim may carry the services of several encounters. */
export function onOneEncounter(claim: Claim, a: SoundDiagnosis, b: SoundDiagnosis, today: IsoDate): boolean {
  const dates = judgedDates(claim, a.diagnosis, today);
  return judgedDates(claim, b.diagnosis, today).some((date) => dates.includes(date));
}
