/** Codes of other specified kinds, of which the note names no kind (Guidelines I.A.9). */
import { slice } from '../model/text.ts';
import type { ClaimContext, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { clausesOf, lineAt } from './narrative.ts';
import { diseasesIn } from './parts-of-sentences.ts';
import { formsOf, sameWord, tellingWords } from './word-forms.ts';

const isJudged = codesIn('A00-B94', 'D50-N99');
/** Kinds that a title of the category excludes, or that are told by what the patient takes, does or has beside them. */
const isToldOtherwise = codesIn(
  'F10-F19',
  'F90-F98',
  'H54',
  'I97',
  'J95',
  'K91',
  'N99',
  'G97',
  'E89',
  'M96',
  'G92',
  'I47.1-',
);

const OTHER = /\bother (?:specified )?/i;
const UNSPECIFIED = /,? unspecified\b|\bunspecified /gi;
/** Where a disease is and how it goes is no kind of it. */
const OF_PLACE =
  /^(?:lobes?|lower|upper|middle|basal|bibasilar|bilateral|organism|lungs?|side|sided|acquired|failure|treated|oral|iv|probable|suspected|likely|possible)$/;

/** Words that are of many diseases, and tell of one what kind it is: `a simple ovarian cyst`. */
const OF_A_KIND = /\b(?:simple|complex|benign|idiopathic|essential|outlet|frank|classic)\b/i;

/** What stands behind a disease and tells its kind. */
const GOES_ON = /^\W{0,3}(?:from|after|with|type|kind|variant|of|\()/i;
/** `A syndrome with acute myocarditis` is of the syndrome. */
const OF_ANOTHER = /\bwith (?:an? )?$/i;
const NEAR = 12;
/** What the sentence says of its cause tells a kind too. */
const OF_CAUSE = /\b(?:due to|secondary to|caused by|associated|related|induced|because of|because)\b/i;

/** The code that names the disease alone, where the coded one is for another kind and the note has none. */
export function noOtherKind(context: ClaimContext, sound: SoundDiagnosis): number | undefined {
  const { set, date, key, title } = sound;
  if (!OTHER.test(title) || !isJudged(key) || isToldOtherwise(key)) return undefined;
  const name = plain(title.replace(OTHER, ''));
  const instead = set.billableBelow(set.indexOf(key.slice(0, 3)), date).find((other) => {
    const its = set.periodOn(other, date)?.title ?? '';
    return UNSPECIFIED_TITLE.test(its) && plain(its) === name;
  });
  if (instead === undefined) return undefined;
  const { document, claim, codebook } = context;
  const own = tellingWords(name);
  if (own.length === 0) return undefined;
  const has = (said: readonly string[], word: string) =>
    said.some((one) => formsOf(one, codebook.abbreviations).some((form) => sameWord(form, word)));
  let isNamed = false;
  for (const clause of clausesOf(document, claim))
    for (const { said, at } of diseasesIn(document, clause, date, true)) {
      if (!own.every((word) => has(said, word))) continue;
      const more = said.filter((word) => !OF_PLACE.test(word) && !own.some((one) => has([word], one)));
      if (
        more.length > 0 ||
        OF_A_KIND.test(slice(document.text, at)) ||
        OF_ANOTHER.test(document.text.slice(Math.max(0, at.start - NEAR), at.start)) ||
        OF_CAUSE.test(lineAt(document.text, clause.span)) ||
        GOES_ON.test(lineAt(document.text, { start: at.end, end: at.end + 20 }))
      )
        return undefined;
      isNamed = true;
    }
  return isNamed ? instead : undefined;
}

const UNSPECIFIED_TITLE = /\bunspecified\b/i;

/** A title without what leaves it open. */
const plain = (title: string): string =>
  title
    .replace(UNSPECIFIED, ' ')
    .replace(/\borganism\b|,/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
