/** What an underlying disease has brought: named in a note, not listed, and coded behind the disease (Guidelines I.A.13). */
import { listHas } from '../codebook/code-list.ts';
import { writtenCode } from '../model/codes.ts';
import { type Span, slice } from '../model/text.ts';
import { rememberedByRelease } from './by-release.ts';
import type { ClaimContext, SoundDiagnosis } from './check.ts';
import { conditionsOf } from './evidence.ts';
import { type Mention, mentionsOf } from './narrative.ts';
import { notesFor } from './tabular-notes.ts';
import { sameWord, tellingWords } from './word-forms.ts';

/** A condition that a note names, and the listed disease behind which the Tabular has its code. */
export interface ManifestationNamed {
  readonly at: Span;
  /** The code, or the category of the codes, that is for it. */
  readonly code: string;
  readonly beside: SoundDiagnosis;
}

/** A code with `code first`, and the words of what it is for. */
interface Manifestation {
  readonly key: string;
  readonly index: number;
  readonly words: readonly string[];
}

/** Titles of what is coded behind its cause, and those that name no condition of their own. */
const OF_ANOTHER = /\bin (?:other )?(?:\w+ )?diseases classified elsewhere\b/i;
const OF_NO_NAME =
  /^(?:Other|Unspecified)\b|\b(?:disorders?|diseases?|conditions?|manifestations?|involvement|changes|abnormalit\w+|lesions?)\b/i;

/** The codes behind a disease by the notes of the Tabular, on the date of the diagnosis. */
const behind = rememberedByRelease((disease): readonly Manifestation[] =>
  allOf(disease).filter(({ index }) =>
    notesFor({ ...disease, index }).codeFirst.some(({ codes }) => listHas(codes, disease.index)),
  ),
);

/** All codes of manifestations of a release, found once. */
const ofRelease = new WeakMap<SoundDiagnosis['set'], Map<string, readonly Manifestation[]>>();

function allOf({ set, date }: SoundDiagnosis): readonly Manifestation[] {
  const known = ofRelease.get(set) ?? new Map<string, readonly Manifestation[]>();
  ofRelease.set(set, known);
  const { name } = set.releaseOn(date);
  const found = known.get(name) ?? manifestationsIn(set, date);
  known.set(name, found);
  return found;
}

function manifestationsIn(
  set: SoundDiagnosis['set'],
  date: SoundDiagnosis['date'],
): readonly Manifestation[] {
  const found: Manifestation[] = [];
  for (let index = 0; index < set.size; index++) {
    const period = set.periodOn(index, date);
    if (!period?.billable || !OF_ANOTHER.test(period.title)) continue;
    const name = period.title.split(OF_ANOTHER)[0] ?? '';
    const [words] = OF_NO_NAME.test(name) ? [] : conditionsOf(name);
    if (words) found.push({ key: set.keyAt(index), index, words });
  }
  return found;
}

/** What the note affirms, of which neither a code of its category is listed nor another whose title names it. */
export function manifestationsNamed(context: ClaimContext): readonly ManifestationNamed[] {
  const { listed } = context;
  const found: ManifestationNamed[] = [];
  for (const beside of listed) {
    for (const { key, words } of behind(beside)) {
      const category = key.slice(0, 3);
      if (found.some(({ code }) => code.startsWith(category)) || isListed(listed, category, words)) continue;
      const place = placeOf(context, words);
      if (!place) continue;
      const isOne = behind(beside).filter((other) => other.key.startsWith(category)).length === 1;
      found.push({ at: place.span, code: isOne ? writtenCode('icd-10-cm', key) : `${category}.-`, beside });
    }
  }
  return found;
}

/** In letters: words that begin alike so far are one word. */
const ALIKE = 7;
const beginning = (word: string): string => `\\b${word.slice(0, ALIKE)}\\w*`;

/** Where the note affirms the last of the words, with the others in the same clause. Letters that may stand for it count not. */
function placeOf({ document, claim }: ClaimContext, words: readonly string[]): Mention | undefined {
  const last = words.at(-1);
  return last === undefined
    ? undefined
    : mentionsOf(document, claim, new RegExp(beginning(last), 'gi')).find(
        ({ status, clause }) =>
          status === 'affirmed' &&
          words.every((word) => new RegExp(beginning(word), 'i').test(slice(document.text, clause.span))),
      );
}

const isListed = (listed: readonly SoundDiagnosis[], category: string, words: readonly string[]): boolean =>
  listed.some(
    ({ key, title }) =>
      key.startsWith(category) ||
      tellingWords(title).some((word) => words.some((other) => sameWord(word, other))),
  );
