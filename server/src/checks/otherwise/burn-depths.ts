/** Burns whose depth a note tells by what is seen of it: red, blistered, or dead through the skin (Guidelines I.C.19.d). */
import type { SoundDiagnosis } from '../check.ts';
import { type Otherwise, titled } from './otherwise.ts';

const BLISTERED = '(?:blister\\w*|bullae?|bullous|vesicl\\w+|vesicul\\w+)';
/** Red, with the skin whole. */
const RED_ALONE = new RegExp(
  `\\b(?:only|just|merely|nothing but|simple) (?:\\w+ )?(?:erythema\\w*|redness|reddened|red)\\b|\\b(?:erythema\\w*|redness|red)\\b(?: (?:skin|area|patch))?(?: (?:only|alone)\\b|[^.;\\n]{0,40}(?:\\b(?:no|without|not|never) (?:any )?${BLISTERED}|\\b(?:skin|epidermis) (?:is )?(?:intact|unbroken|whole)))|\\b(?:no|without) ${BLISTERED}[^.;\\n]{0,40}\\b(?:erythema\\w*|redness|red)\\b`,
  'gi',
);
const OF_SECOND = new RegExp(
  `\\b${BLISTERED}\\b|\\b(?:second|2nd)[- ]deg(?:ree)?\\b|\\bpartial[- ]thickness\\b|\\b(?:denuded|weeping|sloughed|raw|moist)\\b`,
  'gi',
);
/** Dead through all of the skin. */
const WHOLE_SKIN =
  '\\b(?:leathery|charred|charring|insensate|painless|eschar|waxy|full[- ]thickness|(?:third|3rd)[- ]degree|parchment[- ]like|(?:chalky|pearly|dead) white|white and (?:dry|leathery|painless|hard))\\b|\\b(?:no|without|lost|absent|lacks?) (?:any )?(?:sensation|feeling|pinprick)\\b|\\bdoes not feel\\b|\\b(?:sensation|feeling) (?:is )?(?:absent|lost|gone)\\b';
const OF_THIRD = new RegExp(WHOLE_SKIN, 'gi');
/** What makes a deep burn deep, beside signs of it: who calls it so, or what is done for it. */
const CALLED_DEEP = /\bdeep\b|\b(?:third|3rd|3°)[- ]degree\b|\bfull[- ]thickness\b|\bgraft\w*|\bwhite\b/gi;

const ofDegree = (name: string) => titled(new RegExp(`^(?:Burn|Corrosion) of ${name} degree\\b`), 'T20-T25');
const isOfDegree = (name: string) => (other: SoundDiagnosis) => ofDegree(name)(other);

/** The burn of the same site that is so many degrees deeper. */
const deeper =
  (by: number) =>
  ({ key }: SoundDiagnosis): string =>
    key.slice(0, 3) + (Number(key[3]) + by) + key.slice(4);

const DEGREES = ['first', 'second', 'third'];

const SECTION = 'I.C.19.d';

export const BURN_DEPTHS: readonly Otherwise[] = [
  {
    codes: ofDegree('second'),
    says: RED_ALONE,
    status: 'any',
    unless: OF_SECOND,
    besides: isOfDegree('first'),
    why: 'a burn that is red alone, with the skin whole, is of the first degree',
    section: SECTION,
    instead: deeper(-1),
  },
  {
    codes: ofDegree('third'),
    says: RED_ALONE,
    status: 'any',
    unless: new RegExp(`${OF_SECOND.source}|${WHOLE_SKIN}|${CALLED_DEEP.source}`, 'gi'),
    besides: isOfDegree('first'),
    why: 'a burn that is red alone, with the skin whole, is of the first degree',
    section: SECTION,
    instead: deeper(-2),
  },
  {
    codes: ofDegree('third'),
    says: new RegExp(`\\b${BLISTERED}\\b`, 'gi'),
    unless: new RegExp(`${WHOLE_SKIN}|${CALLED_DEEP.source}`, 'gi'),
    orSaid:
      /\b(?:no|without|lost|absent) (?:sensation|feeling)\b|\b(?:sensation|feeling) (?:absent|lost)\b/gi,
    besides: isOfDegree('second'),
    why: 'a burn with blisters is of the second degree, and one of full thickness of the third',
    section: SECTION,
    severity: 'information',
    instead: deeper(-1),
  },
  ...(['first', 'second'] as const).map(
    (name, at): Otherwise => ({
      codes: ofDegree(name),
      says: OF_THIRD,
      status: 'any',
      orSaid:
        /\b(?:no|not|nor|without|never) (?:(?:any|is|was|or|charred|leathery|waxy|insensate|white) )*(?:leathery|charr\w+|insensate|eschar|waxy|full|third|3rd)\b|\b(?:second|2nd|first|1st)[- ]degree\b|\bpartial[- ]thickness\b|\bneuropath\w+/gi,
      besides: isOfDegree('third'),
      why: 'a burn that has killed the skin through its full thickness, leathery, charred or without feeling, is of the third degree',
      section: SECTION,
      instead: deeper(2 - at),
      severity: 'information',
    }),
  ),
  // Where the note names both, the words of the lower one make it right for no other row.
  ...(
    [
      ['first', /\b(?:second|2nd)[- ]degree\b|\bpartial[- ]thickness\b/gi, 1],
      ['second', /\b(?:third|3rd)[- ]degree\b|\bfull[- ]thickness\b/gi, 1],
      ['first', /\b(?:third|3rd)[- ]degree\b|\bfull[- ]thickness\b/gi, 2],
    ] as const
  ).map(
    ([name, says, by]): Otherwise => ({
      codes: ofDegree(name),
      says,
      orSaid:
        /\b(?:nothing|none|nowhere|no part|no areas?)\b[^.;\n]{0,25}\b(?:second|2nd|third|3rd|full|partial)\b/gi,
      besides: (other) =>
        DEGREES.slice(DEGREES.indexOf(name) + 1).some((deep) => ofDegree(deep)(other)) ||
        other.key.startsWith('T30'),
      why: 'burns of one site are coded to the highest degree that is recorded',
      section: 'I.C.19.d.2',
      severity: 'information',
      instead: deeper(by),
    }),
  ),
];
