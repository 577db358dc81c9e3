/** Why a pair that an Excludes1 note parts may yet be right: the two conditions may be unrelated (I.A.12.a). */
import { listHas } from '../codebook/code-list.ts';
import type { NoteOwner } from '../codebook/notes-packed.ts';
import type { Severity } from '../model/finding.ts';
import type { SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { isConditional, isFarFetched, isOfSibling } from './conditional-notes.ts';
import type { Parted, Parting } from './exclusions.ts';
import { sidesIn } from './narrative.ts';
import { contentOf } from './note-words.ts';
import { notesFor } from './tabular-notes.ts';

interface Doubt {
  readonly severity: Severity;
  /** What the coder is told behind the note. */
  readonly says: string;
  readonly holds: (pair: Parted) => boolean;
}

/** The first doubt about a pair; undefined where the note says by itself that the two are not coded together. */
export const doubtOf = (pair: Parted): Doubt | undefined => DOUBTS.find(({ holds }) => holds(pair));

const both =
  (is: (key: string) => boolean) =>
  ({ earlier, later }: Parted): boolean =>
    is(earlier.key) && is(later.key);

const all =
  (holds: (parting: Parting) => boolean) =>
  ({ partings }: Parted): boolean =>
    partings.every(holds);

/** Transport accidents, and falls on the same level: the Excludes1 note at W00-W19 is about falls in or from a vehicle. */
const isTransportOrLowFall = codesIn('V00-V99', 'W00-W01', 'W03', 'W18');

const isNeoplasm = codesIn('C00-C80', 'D00-D44', 'D48-D49');

const isSecondInfarction = codesIn('I22');

/** The code of the same infarction where it is not called subsequent. */
const INITIAL: Readonly<Record<string, string>> = {
  I220: 'I2109',
  I221: 'I2119',
  I222: 'I214',
  I228: 'I2129',
  I229: 'I219',
};

/** I.C.9.e.4: beside an infarction of type 2 the other one has its code of I21, though it followed within four weeks. */
export const infarctionInstead = ({
  earlier,
  later,
}: Parted): readonly [SoundDiagnosis, string] | undefined => {
  const second = [earlier, later].find(({ key }) => isSecondInfarction(key));
  const instead = second && INITIAL[second.key];
  return instead && [earlier, later].some(({ key }) => key === 'I21A1') ? [second, instead] : undefined;
};

const DOUBTS: readonly Doubt[] = [
  {
    severity: 'error',
    says: 'Infarctions of different types within four weeks have each their code of I21, and none of I22 (I.C.9.e.4).',
    holds: (pair) => infarctionInstead(pair) !== undefined,
  },
  {
    severity: 'information',
    says: 'Two substances are coded both (I.C.19.e.4).',
    holds: both(codesIn('T36-T65')),
  },
  {
    severity: 'information',
    says: 'A note nearer to one of them asks for both.',
    holds: all(isAskedFor),
  },
  {
    severity: 'information',
    says: 'A transport accident and a fall that is none from a vehicle are two events (I.C.20.f).',
    holds: (pair) =>
      pair.partings.some(({ exclusion }) => exclusion.owner.id === 'W00-W19') &&
      both(isTransportOrLowFall)(pair),
  },
  {
    severity: 'warning',
    says: 'Two events that cause separate injuries are coded both (I.C.20.f).',
    holds: both(codesIn('V00-Y84')),
  },
  {
    severity: 'information',
    says: 'The note is about many conditions, and the titles do not say that this one is meant.',
    holds: all(isFarFetched),
  },
  {
    severity: 'information',
    says: 'The words of the note are those of another code of the category.',
    holds: all(isOfSibling),
  },
  {
    severity: 'warning',
    says: 'The two codes name different sides.',
    holds: ({ earlier, later }) => areApart(sideOf(earlier), sideOf(later)),
  },
  {
    severity: 'warning',
    says: 'The two codes may be about different parts of the body.',
    holds: (pair) => isOtherPart(pair.earlier) || isOtherPart(pair.later) || areOnOtherParts(pair),
  },
  {
    severity: 'warning',
    says: 'Two neoplasms are coded both (I.C.2.i).',
    holds: (pair) => both(isNeoplasm)(pair) && !haveCommon(siteOf(pair.earlier), siteOf(pair.later)),
  },
  {
    severity: 'warning',
    says: 'Whether the note is about this patient, the record tells.',
    holds: all((parting) => isConditional(parting) || isFarFetched(parting)),
  },
];

/**
 * Whether a note that stands nearer to one of the two than the Excludes1 note asks for the other: `code also` at
 * I67.850 stroke, which I67 excludes.
 */
function isAskedFor({ by, other, exclusion }: Parting): boolean {
  const asks = (one: SoundDiagnosis, another: SoundDiagnosis): boolean => {
    const { codeFirst, useAdditional, codeAlso } = notesFor(one);
    return [codeFirst, useAdditional, codeAlso]
      .flat()
      .some((each) => nearness(each.owner) > nearness(exclusion.owner) && listHas(each.codes, another.index));
  };
  return asks(by, other) || asks(other, by);
}

/** Sections and chapters are farther than any code or header. */
const nearness = ({ kind, id }: NoteOwner): number => (kind === 'code' ? id.length : 0);

/** Whether each names something, and neither what the other does. */
const areApart = (some: readonly string[], others: readonly string[], isOne = isSame): boolean =>
  some.length > 0 && others.length > 0 && !haveCommon(some, others, isOne);

const haveCommon = (some: readonly string[], others: readonly string[], isOne = isSame): boolean =>
  some.some((each) => others.some((other) => isOne(each, other)));

const isSame = (one: string, other: string): boolean => one === other;

function sideOf({ title }: SoundDiagnosis): readonly string[] {
  const sides = sidesIn(title);
  return sides.includes('bilateral') ? [] : sides;
}

const PARTS =
  /\b(?:(?:index|middle|ring|little) finger|thumb|finger|great toe|toe|shoulder|elbow|wrist|hip|knee|ankle|foot|feet|hand|forearm|humerus|femur|thigh|(?:upper|lower) (?:arm|leg)|lower back|vertebra|cervical|cervicothoracic|thoracic|thoracolumbar|lumbar|lumbosacral|sacral|sacrococcygeal|scalp|face|nose|lip|eyelid|ear|neck|trunk|chest|abdomen)(?=e?s?\b)/g;

const partsIn = (text: string): readonly string[] =>
  text.toLowerCase().replace('feet', 'foot').match(PARTS) ?? [];

/** Whether the two are of other parts, or all notes speak of other parts than the code that they name. */
const areOnOtherParts = ({ earlier, later, partings }: Parted): boolean =>
  areApart(partsIn(earlier.title), partsIn(later.title), isPartOf) ||
  partings.every(({ exclusion, other }) => {
    const parts = partsIn(exclusion.note);
    return areApart(parts.includes('finger') ? [...parts, 'thumb'] : parts, partsIn(other.title), isPartOf);
  });

/** `index finger` is a finger, and of no other part than a finger that is not told. */
const isPartOf = (one: string, other: string): boolean => one.endsWith(other) || other.endsWith(one);

/** The rest of a region: `other part of head` is a place in two codes without being one. */
const isOtherPart = ({ title }: SoundDiagnosis): boolean =>
  /\bother (?:specified |right |left )?(?:parts?|sites?|toe|finger)\b/.test(title);

/** What the titles of neoplasms say besides the site. */
const HISTOLOGY =
  /^(?:malignant|benign|secondary|neoplasms?|carcinoma|carcinoid|situ|melanoma|tumors?|cell|basal|squamous|merkel|kaposi|sarcoma|uncertain|behavior|skin|tissue|left|right|parts?|and|or|in|including)$/;

const siteOf = ({ title }: SoundDiagnosis): readonly string[] =>
  contentOf(title).filter((word) => !HISTOLOGY.test(word));
