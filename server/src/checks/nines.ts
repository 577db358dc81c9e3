/** The burned surface by the rule of nines, where a note names whole regions and no percentage (Guidelines I.C.19.d.6). */
import { slice } from '../model/text.ts';
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { about, named } from './list-fixes.ts';
import { mentionsOf } from './narrative.ts';
import { ageDay, ageOn, birthOf } from './patient.ts';

const isExtent = codesIn('T31-T32');
const isBurn = codesIn('T20-T25');

const WHOLE = '(?:entire|whole|all of|complete|full|circumferential)';
const OF_IT = '(?: (?:the|her|his|right|left))*';

const whole = (region: string): RegExp =>
  new RegExp(
    `\\b${WHOLE}${OF_IT} (?:${region})\\b|\\b(?:${region}) (?:entirely|completely|as a whole)\\b`,
    'gi',
  );

/** Regions with their share of an adult's surface, and the codes of their burns. */
const REGIONS: readonly (readonly [words: RegExp, share: number, of: (key: string) => boolean])[] = [
  [whole('head(?: and (?:the )?neck)?'), 9, codesIn('T20')],
  [whole('(?:both )?(?:arms?|upper (?:extremit(?:y|ies)|limbs?))'), 9, codesIn('T22-T23')],
  [whole('(?:both )?(?:legs?|lower (?:extremit(?:y|ies)|limbs?))'), 18, codesIn('T24-T25')],
  [
    whole(
      'anterior (?:trunk|torso)|front of (?:the |her |his )?(?:trunk|torso|body)|anterior (?:chest|thorax) and (?:the )?(?:abdom\\w+|belly)|chest and (?:the )?(?:abdomen|belly)',
    ),
    18,
    codesIn('T21'),
  ],
  [
    whole('posterior (?:trunk|torso)|back(?! of)(?: of (?:the |her |his )?(?:trunk|torso))?'),
    18,
    codesIn('T21'),
  ],
];

const IN_NUMBERS = /\d ?(?:%|percent\b|per cent\b)|\bpercent\b|\btbsa\b/gi;
/** Before it the heads and legs of children have other shares. */
const GROWN = 15;

/** The extent that the regions have, where another one is coded. */
export function extentByNines(context: ClaimContext, diagnosis: SoundDiagnosis): Report | undefined {
  const { key } = diagnosis;
  if (!isExtent(key)) return undefined;
  const { document, claim, listed } = context;
  const birth = birthOf(claim);
  const age = birth && ageOn(birth.date, ageDay(claim, diagnosis.date));
  if ((age ?? GROWN) < GROWN || mentionsOf(document, claim, IN_NUMBERS).length > 0) return undefined;
  const burned = REGIONS.map(([words, share, of]) => {
    const places = mentionsOf(document, claim, words).filter(({ status }) => status === 'affirmed');
    return { places, of, share: share * countOf(places.map(({ span }) => slice(document.text, span))) };
  }).filter(({ places }) => places.length > 0);
  const place = burned[0]?.places[0];
  if (!place) return undefined;
  const sum = burned.reduce((total, { share }) => total + share, 0);
  const tens = Math.floor(sum / 10);
  const coded = Number(key[3]);
  // Of a burn of another region the note does not tell how much it is.
  const isAll = listed.every((one) => !isBurn(one.key) || burned.some(({ of }) => of(one.key)));
  if (isAll ? coded === tens : coded >= tens) return undefined;
  return {
    ...about(diagnosis),
    severity: 'information',
    authority: 'ICD-10-CM Official Guidelines I.C.19.d.6',
    message: `The note says “${slice(document.text, place.span)}”, and ${named(diagnosis)} is coded: by the rule of nines ${isAll ? 'that is' : 'that alone is'} ${sum}% of the body surface.`,
    related: [{ span: place.span, message: 'The note says it here.' }],
  };
}

/** How many limbs the places name: both, or each side that one names. */
function countOf(places: readonly string[]): number {
  if (places.some((words) => /\b(?:both|arms|legs|limbs|extremities)\b/i.test(words))) return 2;
  const sides = new Set(
    places.flatMap((words) => /\b(?:right|left)\b/i.exec(words)?.[0].toLowerCase() ?? []),
  );
  return Math.max(1, sides.size);
}
