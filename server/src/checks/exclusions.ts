/** Pairs of diagnoses that an Excludes note of the Tabular parts (ICD-10-CM Official Guidelines I.A.12). */
import { type CodeList, listHas, NO_CODES } from '../codebook/code-list.ts';
import type { Exclusion } from '../codebook/note-index.ts';
import { wordsOf } from '../model/words.ts';
import type { ClaimContext, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { contentOf } from './note-words.ts';
import { excludes, notesFor, onOneEncounter } from './tabular-notes.ts';

type ExcludesKind = 'excludes1' | 'excludes2';

/** A note that stands at or above one diagnosis and names the other. */
export interface Parting {
  readonly by: SoundDiagnosis;
  readonly other: SoundDiagnosis;
  readonly exclusion: Exclusion;
}

/** Two diagnoses in the order of the claim, with the note of one or the notes of both. */
export interface Parted {
  readonly earlier: SoundDiagnosis;
  readonly later: SoundDiagnosis;
  readonly partings: readonly [Parting, ...Parting[]];
}

/** Every pair of a claim's diagnoses on one encounter that a note of the kind names, each once. */
export function partedPairs(
  { sound, claim, today }: Pick<ClaimContext, 'sound' | 'claim' | 'today'>,
  kind: ExcludesKind,
): readonly Parted[] {
  const found: Parted[] = [];
  const excluded = sound.map((each) => excludedBy(kind, each));
  for (let at = 0; at < sound.length; at++) {
    const earlier = sound[at];
    if (!earlier || !isOfEncounter(earlier)) continue;
    for (let behind = at + 1; behind < sound.length; behind++) {
      const later = sound[behind];
      if (!later || !isOfEncounter(later)) continue;
      const isExcluded = listHas(excluded[at] ?? NO_CODES, later.index);
      const excludesBack = listHas(excluded[behind] ?? NO_CODES, earlier.index);
      if (!isExcluded && !excludesBack) continue;
      const [first, ...rest] = [
        ...(isExcluded ? partingsBy(kind, earlier, later) : []),
        ...(excludesBack ? partingsBy(kind, later, earlier) : []),
      ];
      if (first && onOneEncounter(claim, earlier, later, today))
        found.push({ earlier, later, partings: [first, ...rest] });
    }
  }
  return found;
}

/** The admitting diagnosis and the reason for the visit say what was thought at first. */
const isOfEncounter = ({ diagnosis: { role } }: SoundDiagnosis): boolean =>
  role === 'principal' || role === 'other' || role === 'external-cause';

function excludedBy(kind: ExcludesKind, by: SoundDiagnosis): CodeList {
  const notes = notesFor(by);
  return kind === 'excludes1' ? notes.excluded1 : notes.excluded2;
}

/** I.C.4.a.3: since FY2022 each kind of drug is coded, though the Excludes1 note at Z79.4 went later. */
const isDiabetesDrug = codesIn('Z79.4', 'Z79.84', 'Z79.85');
const BOTH_SINCE = '2021-10-01';

/** The nearest note of a diagnosis that parts another from it. */
function partingsBy(kind: ExcludesKind, by: SoundDiagnosis, other: SoundDiagnosis): readonly Parting[] {
  if (isDiabetesDrug(by.key) && isDiabetesDrug(other.key) && by.date >= BOTH_SINCE) return [];
  const exclusion = notesFor(by)[kind].find(
    (each) => excludes(each, by, other) && !isOtherTerm(each, by) && !isOtherTerm(each, other),
  );
  return exclusion ? [{ by, other, exclusion }] : [];
}

/**
 * Whether the claim itself says that the note is not about a diagnosis: a code for various other conditions is worded
 * as one of them (I.A.11) that the note does not speak of. The example of I.A.12.a: F45.8 for psychogenic dysmenorrhea
 * beside G47.63.
 */
function isOtherTerm({ note }: Exclusion, { diagnosis, set, key, title, date }: SoundDiagnosis): boolean {
  if (!diagnosis.description || !title.startsWith('Other ')) return false;
  const worded = wordsOf(diagnosis.description.value);
  const excluded = contentOf(note);
  return set.notes
    .under({ kind: 'code', id: key }, date)
    .filter(({ kind }) => kind === 'inclusion-term')
    .map(({ text }) => wordsOf(text))
    .some((term) => isWithin(term, worded) && !isWithin(term, excluded) && !isWithin(excluded, term));
}

const isWithin = (words: readonly string[], others: readonly string[]): boolean =>
  words.every((word) => others.includes(word));
