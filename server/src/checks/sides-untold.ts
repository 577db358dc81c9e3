/** Sides that a note does not tell (Guidelines I.B.13: where the side is not identified, the unspecified one is coded). */
import { type Span, slice } from '../model/text.ts';
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';
import { titled } from './check.ts';
import { choices } from './code-fixes.ts';
import { isNote, supportOf } from './evidence.ts';
import { clausesOf, lineAt, mentionsOf, sidesIn, statementsOf } from './narrative.ts';
import { unspecifiedSideOf } from './sides.ts';

const PART =
  '(?:side|eye|ear|arm|leg|hand|foot|knee|hip|shoulder|ankle|elbow|wrist|breast|kidney|lung|limb|heel|thigh|calf|forearm|finger|thumb|toe|ovary|testicle|one)';
const NOT_TOLD =
  '(?:(?:is |was |were |has |had |being )?(?:not|never|nowhere) (?:been |yet |clearly )?(?:recorded|documented|stated|specified|identified|noted|known|given|mentioned|told|asked|determined|clear|named|said|written)|(?:is |was |remains )?(?:un(?:known|specified|clear|documented|recorded|stated|certain)))';
/** `Side not recorded`, `he did not say which shoulder`, `laterality unknown`. */
const UNKNOWN = new RegExp(
  `\\b(?:side|laterality) ${NOT_TOLD}\\b|\\b(?:unknown|unspecified|undocumented|unrecorded|unclear|unstated|no|without (?:a |the )?) ?(?:side|laterality)\\b(?! (?:effects?|to side))|\\b(?:(?:did|does|do|could|can) ?(?:not|n['’]t)|can(?:not|['’]t)|unable to|never|without) (?:\\w+ )?(?:say|said|tell|told|stat(?:e|ing)|recall|remember|specify(?:ing)?|record|document|know|name|naming|mention|saying)\\b[^.;\\n]{0,25}\\b(?:which (?:\\w+ )?${PART}|the side|laterality)\\b|\\bwhich (?:\\w+ )?${PART} (?:it is |it was |hurts? )?${NOT_TOLD}\\b`,
  'gi',
);

/** The place of a note that says that a side is not known. */
export const sideUnknown = ({ document, claim }: ClaimContext): Span | undefined =>
  mentionsOf(document, claim, UNKNOWN)[0]?.span;

/** Sides in the words of notes, the short ones too. */
const SIDED =
  /\b(?:R[UL][EQLO]|L[UL][EQLO]|RML|OD|OS|OU|RT|LT|R|L|B\/L)\b|\b(?:right|left|bilat|both|each|either)/i;
/** Ears, whose letters are words otherwise. */
const OF_EARS = /\b(?:AD|AS|AU)\b/;

/** A code of one side, of which a note says that it is not known, or of whose side it has no word at all. */
export function sideNotTold(context: ClaimContext, sound: SoundDiagnosis): Report | undefined {
  const { document, claim } = context;
  if (!isNote(document, claim)) return undefined;
  const instead = unspecifiedSideOf(sound);
  if (instead === undefined) return undefined;
  // What the note writes as a code it tells in full.
  if (statementsOf(document, claim, sound).some(({ clause }) => clause.heading !== '')) return undefined;
  const support = supportOf(context, sound);
  if (support.kind !== 'named' || support.places.length === 0) return undefined;
  const tellsSide = (at: Span) => {
    const line = lineAt(document.text, at);
    return SIDED.test(line) || OF_EARS.test(line);
  };
  const unknown = sideUnknown(context);
  const isTold = unknown
    ? support.places.some(({ clause }) => sidesIn(slice(document.text, clause.span)).length > 0)
    : clausesOf(document, claim).some(({ span }) => tellsSide(span));
  if (isTold) return undefined;
  return {
    span: sound.diagnosis.code.span,
    message: `${titled(sound.code, sound)} tells a side, and the note ${unknown ? 'says that it is not known' : 'has no word for one'}: a side that is not identified in the record is coded as unspecified.`,
    code: sound.code,
    system: 'icd-10-cm',
    // Where the note has no word the coder may know the side from elsewhere.
    ...(unknown
      ? {
          related: [{ span: unknown, message: 'The note says it here.' }],
          fixes: choices(sound.diagnosis, sound.set, [instead], sound.date),
        }
      : { severity: 'information' as const }),
    unless: ['chart/otherwise-coded', 'chart/other-code', 'chart/unsupported-code'],
  };
}
