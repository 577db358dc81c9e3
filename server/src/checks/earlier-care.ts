/** Codes of healing and of what an injury left, of which the note tells no earlier care and no earlier injury (I.C.19.a). */
import { slice, span } from '../model/text.ts';
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';
import { choices } from './code-fixes.ts';
import { codesIn } from './code-ranges.ts';
import { isInjury, PHASE_NAMES, phaseOf } from './injury-phases.ts';
import { about, billable, named } from './list-fixes.ts';

/** Words of care that was before, or goes on; whoever has one may tell of it in words that no reader knows. */
const OF_CARE =
  /follow|re-?check|\bcheck|sutur|staple|stitch|\bheal|\bweeks?\b|\bmonths?\b|\byears?\b|return|\bcast|splint|brace|aftercare|post-?op|rehab|therapy|routine|subsequent|recover|union|callus|later|continu|status post|s\/p|second visit|\blast\b|earlier|\bpod\b|readmi|came back|comes back|\bback\b|visit|discharge|since the|went home|days? (?:ago|after|post|out)|graft|fixed|repaired|pinned|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|nailed|plated|reduced|surgery|operation|\bpins?\b|dressing|wound|debrid|still\b|again|treated|improv|better|resolv|\bago\b|previous|prior|first visit|transfer|in \d{4}/i;
/** Words of what is past, or what is left. */
const OF_PAST =
  /sequel|late effect|scar|\bold\b|residual|chronic|\byears?\b|\bmonths?\b|\bweeks?\b|healed|\bafter\b|former|since|contract|malunion|nonunion|permanent|\bago\b|past|previous|earlier|prior|following|history|left (?:him|her|them) with|from (?:the|an?|his|her)|in (?:19|20)\d\d|childhood|remote|late\b|fused|\w+plegi|still\b/i;

/** Effects of drugs and complications of care: the character tells the care of the effect itself (I.C.19.a). */
const isOfDrug = codesIn('T36-T50');
const isComplication = codesIn('T80-T88');
const OF_LATER_CARE =
  /follow|re-?check|\bheal|aftercare|resolv|improv|recover|routine|continu|sequel|residual|late effect|\bold\b|\byears?\b|\bmonths?\b|\blast\b|better|\bgone\b|second visit|return|since|still\b/i;

/** An injury of the hour, by what happened and when. */
const HAPPENED =
  '(?:fell|slipped|tripped|cut|burn(?:ed|t)|scalded|hit|struck|twisted|crash\\w*|collid\\w*|splash\\w*|spilled|bit(?:ten)?|kicked|crushed|caught|jammed|stabbed|shot|punched|dropped|collapsed|rolled|thrown|ejected)';
const JUST_NOW =
  '(?:tonight|this (?:morning|afternoon|evening)|just now|earlier today|(?:an?|one|two|three|four|\\d+) ?(?:hours?|hrs?|h|minutes?|mins?) ago)';
const OF_THE_HOUR = new RegExp(
  `\\b${HAPPENED}\\b[^.;]{0,80}\\b${JUST_NOW}\\b|\\b${JUST_NOW}\\b[^.;]{0,60}\\b${HAPPENED}\\b`,
  'i',
);

/** Who is brought from the place of the injury, with no word of a visit that follows an earlier one. */
const FROM_THE_SCENE =
  /\b(?:ems|paramedics?|ambulance|(?:at|on) (?:the )?scene|in the field|extricat\w+|airlifted)\b/i;
const OF_A_LATER_VISIT =
  /re-?check|\breturn(?:ed|s)? (?:for|to|with)|follow(?:ing|ed)?[- ]?up (?:visit|of|for|exam)|\b(?:weeks?|months?|years?|days?)\b|post-?op|heal|improv|resolv|recover|status post|s\/p|aftercare|discharged/i;

/** Whether the note tells against a later phase of a code, by what has no word in it or happened just now. */
function tellsFirstCare(written: string, { key }: SoundDiagnosis, words: RegExp): boolean {
  if (!words.test(written)) return true;
  if (isOfDrug(key) || isComplication(key)) return !OF_LATER_CARE.test(written);
  return OF_THE_HOUR.test(written) || (FROM_THE_SCENE.test(written) && !OF_A_LATER_VISIT.test(written));
}

/** Where the whole note has no such word, the first code of each phase. */
export function withoutEarlierCare(
  { document, claim }: ClaimContext,
  withPhase: readonly SoundDiagnosis[],
): readonly Report[] {
  if (claim.narrative.length === 0) return [];
  // A description of the author's own says it too.
  const written = [
    ...claim.narrative.map(({ span: at }) => slice(document.text, at)),
    ...claim.fields.map(({ value }) => value),
    ...claim.diagnoses.map(({ span: entry, code }) =>
      slice(document.text, span(entry.start, Math.max(entry.start, code.span.start))),
    ),
    ...claim.diagnoses
      .map(({ description }) => description?.value ?? '')
      .filter((title) => !/encounter/i.test(title)),
  ].join('\n');
  return (
    [
      ['subsequent', OF_CARE, 'care after the active treatment'],
      ['sequela', OF_PAST, 'what an injury has left'],
    ] as const
  ).flatMap(([phase, words, what]) => {
    const first = withPhase.find(({ key }) => isInjury(key) && phaseOf(key) === phase);
    if (!first || !tellsFirstCare(written, first, words)) return [];
    const initial = [`${first.key.slice(0, 6)}A`];
    return [
      {
        ...about(first),
        severity: 'information' as const,
        authority: 'ICD-10-CM Official Guidelines I.C.19.a',
        message: `${named(first)} says ${PHASE_NAMES[phase]}, which is for ${what}, and the note tells of no care before this one.`,
        fixes: choices(first.diagnosis, first.set, billable(initial, first), first.date),
        unless: ['chart/otherwise-coded', 'chart/negated', 'chart/other-code'],
      },
    ];
  });
}
