/** IV.G and IV.K: what the note concludes, behind a lasting condition that it names in the past history alone. */
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';
import { isCodedFirst } from './coded-first.ts';
import { placesOfNoun } from './disease-nouns.ts';
import { denies, supportOf } from './evidence.ts';
import { unfitness } from './first-listed.ts';
import { about, moveBefore, named, standing } from './list-fixes.ts';
import { lineAt, type Mention, statesDiagnoses } from './narrative.ts';
import { isUsual } from './reason-codes.ts';

/** Where a note has what the patient had before. */
const PAST_HEADING =
  /\bpast\b|\bpmhx?\b|\bmedical history\b|\bbackground\b|\bcomorbid\w*|\bother (?:problems?|conditions?|diagnos[ei]s|illnesses|medical)\b|\bchronic (?:problems?|conditions?|illnesses)\b|\bmedications?\b|\bmeds\b|^(?:also|hx|mh)$/;
const PAST_WORDS =
  /^(?:\W|\b(?:past|previous|prior)\b)*(?:pmhx?|hx|(?:medical )?history|comorbidit(?:y|ies)|background|co-?existing|other (?:medical )?(?:problems?|conditions?|illnesses|diagnos[ei]s)|chronic (?:problems?|conditions?|illnesses))\b(?! of present)[^.;]*$|\b(?:known|also has|has (?:a )?(?:known )?(?:history of)?|(?:past |medical )?history of|hx of|h\/o|besides (?:her|his)|takes? \w+ for|background of)\b[^.;]*$/i;
/** Where it tells what a test showed, or what the author concludes. */
const FOUND_HEADING =
  /\b(?:interpretation|results?|findings?|read(?:ing)?|report|study|test|summary|diagnos[ei]s|conclusions?|impression|assessment|opinion)\b/;
const FOUND_WORDS =
  /\b(?:interpretation|impression|conclusions?|final (?:read|report)|read (?:by|as)|reading|findings?|result|diagnosis|assessment|interpreted)\b/i;

/** The diagnosis of the conclusion, where the first one is told nowhere but among what the patient had before. */
export function pastBeforeFound(context: ClaimContext, first: SoundDiagnosis): readonly Report[] {
  const { claim, document, listed, hasNote } = context;
  if (!hasNote || claim.setting === 'inpatient' || !isUsual(first.key) || /^[V-Z]/.test(first.key)) return [];
  const placesOf = (one: SoundDiagnosis): readonly Mention[] => {
    const support = supportOf(context, one);
    if (support.kind !== 'named') return [];
    const places = support.places.length > 0 ? support.places : placesOfNoun(context, one);
    return places.filter((place) => !denies(place) && place.clause.heading !== '');
  };
  const isPast = ({ clause, span: at }: Mention): boolean =>
    PAST_HEADING.test(clause.heading) ||
    (!statesDiagnoses(clause) &&
      PAST_WORDS.test(
        lineAt(document.text, { start: clause.span.start, end: Math.max(clause.span.start, at.start) }),
      ));
  const ofFirst = placesOf(first);
  if (ofFirst.length === 0 || !ofFirst.every(isPast)) return [];
  const isFound = ({ clause }: Mention): boolean =>
    statesDiagnoses(clause) ||
    FOUND_HEADING.test(clause.heading) ||
    FOUND_WORDS.test(lineAt(document.text, clause.span));
  for (const one of listed) {
    if (/^[V-Z]/.test(one.key) || unfitness(one, context) || isCodedFirst(one, first)) continue;
    const places = placesOf(one);
    const place = places.find((each) => each.status === 'affirmed' && isFound(each) && !isPast(each));
    if (!place) continue;
    return [
      {
        ...about(one),
        authority: 'ICD-10-CM Official Guidelines IV.G and IV.K',
        message: `${named(one)} is listed behind ${named(first)}, which the note names only among what the patient had before: what is chiefly responsible for the services comes first.`,
        related: [...standing([first]), { span: place.span, message: 'The note concludes it here.' }],
        fixes: [moveBefore(one, first)],
      },
    ];
  }
  return [];
}
