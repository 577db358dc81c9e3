/** What an underlying disease has brought: named in a note, not listed, and coded behind the disease (Guidelines I.A.13). */
import { listHas } from '../codebook/code-list.ts';
import type { CodeSet } from '../codebook/code-set.ts';
import { writtenCode } from '../model/codes.ts';
import { rememberedOf } from '../model/remembered.ts';
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

/** Codes with `code first` of one category and one name. */
interface Manifestation {
  readonly category: string;
  readonly words: readonly string[];
  readonly indexes: readonly number[];
}

/** Titles of what is coded behind its cause, and those that name no condition of their own. */
const OF_ANOTHER = /\bin (?:other )?(?:\w+ )?diseases classified elsewhere\b/i;
const OF_NO_NAME =
  /^(?:Other|Unspecified)\b|\b(?:disorders?|diseases?|conditions?|manifestations?|involvement|changes|abnormalit\w+|lesions?)\b/i;

/** The manifestations that a set has, by the titles of its last day, found once. */
const manifestationsIn = rememberedOf((set: CodeSet): readonly Manifestation[] => {
  const found = new Map<string, Manifestation & { readonly indexes: number[] }>();
  for (let index = 0; index < set.size; index++) {
    const period = set.periodOn(index, set.through);
    if (!period?.billable || !OF_ANOTHER.test(period.title)) continue;
    const name = period.title.split(OF_ANOTHER)[0] ?? '';
    const [words] = OF_NO_NAME.test(name) ? [] : conditionsOf(name);
    if (!words) continue;
    const category = set.keyAt(index).slice(0, 3);
    const kind = `${category} ${words.join(' ')}`;
    const known = found.get(kind) ?? { category, words, indexes: [] };
    known.indexes.push(index);
    found.set(kind, known);
  }
  return [...found.values()];
});

/** Those behind a disease by the notes of the Tabular on the date of the diagnosis, with their codes then. */
const behind = rememberedByRelease((disease): readonly Manifestation[] =>
  manifestationsIn(disease.set).flatMap((one) => {
    const indexes = one.indexes.filter(
      (index) =>
        disease.set.statusOn(index, disease.date) === 'billable' &&
        notesFor({ ...disease, index }).codeFirst.some(({ codes }) => listHas(codes, disease.index)),
    );
    return indexes.length > 0 ? [{ ...one, indexes }] : [];
  }),
);

/** What the note affirms, of which neither a code of its category is listed nor another whose title names it. */
export function manifestationsNamed(context: ClaimContext): readonly ManifestationNamed[] {
  const { listed } = context;
  const found: ManifestationNamed[] = [];
  for (const beside of listed) {
    const all = behind(beside);
    for (const { category, words } of all) {
      if (found.some(({ code }) => code.startsWith(category)) || isListed(listed, category, words)) continue;
      const place = placeOf(context, words);
      if (!place) continue;
      const [only = 0, another] = all.flatMap((one) => (one.category === category ? one.indexes : []));
      const code = another === undefined ? writtenCode('icd-10-cm', beside.set.keyAt(only)) : `${category}.-`;
      found.push({ at: place.span, code, beside });
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
