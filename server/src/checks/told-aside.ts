/** What a note tells apart from the reason for the encounter: on a later day, as unrelated, under a heading of its own (II). */
import { span } from '../model/text.ts';
import { wordsOf } from '../model/words.ts';
import type { ClaimContext, SoundDiagnosis } from './check.ts';
import { denies, supportOf } from './evidence.ts';
import { clausesOf, lineAt, statesDiagnoses } from './narrative.ts';
import { tellingWords } from './word-forms.ts';

/** II: what began on a later day of the stay did not occasion it. */
export const OF_A_LATER_DAY =
  /\b(?:hospital |inpatient )?(?:day|night) ?#?(?:[2-9]|1\d|two|three|four|five|six|seven)\b|\bhd ?#?[2-9]\b|(?<!\b(?:re-?)?(?:admi\w*|return\w*|present\w*|came|seen|back|discharged|home)\b[^.;\n]{0,20})\b(?:pod|post[- ]?op(?:erative)? d(?:ay)?) ?#?[1-5]\b|\b(?:second|third|fourth|fifth|2nd|3rd|4th) (?:hospital )?(?:day|night|morning|evening)\b|\b(?:days?|nights?) (?:into|after) (?:the |her |his )?(?:stay|admission)\b|\blater in (?:the|her|his) (?:stay|course)\b/i;

/** Whether every sentence that tells of a diagnosis begins with a later day; where diagnoses are stated it has its name alone. */
export function isToldOfALaterDay(context: ClaimContext, first: SoundDiagnosis): boolean {
  const support = supportOf(context, first);
  const places = support.kind === 'named' ? support.places : [];
  const told = places.filter((place) => !denies(place) && !statesDiagnoses(place.clause));
  return (
    told.length > 0 &&
    told.every(({ clause, span: at }) =>
      OF_A_LATER_DAY.test(lineAt(context.document.text, span(clause.span.start, at.start))),
    )
  );
}

/** Whether a sentence with a word of the title says that it is not what the patient was admitted for. */
export const isCalledUnrelated = ({ document, claim }: ClaimContext, { title }: SoundDiagnosis): boolean =>
  clausesOf(document, claim).some(({ span: at }) => {
    const words = lineAt(document.text, at);
    return (
      (NOT_THE_REASON.test(words) || DELIVERED_LATER.test(words)) &&
      tellingWords(title).some((word) => !OF_ANY_PREGNANCY.test(word) && wordsOf(words).includes(word))
    );
  });
/** `Cesarean for breech on day 5` of who was admitted for something else. */
const DELIVERED_LATER =
  /\b(?:(?:c(?:a?esarean)?[- ]?section|c?a?esarean|deliver\w+|labou?r)\b[^.;\n]*\b(?:on (?:hospital )?day (?:[2-9]|\d\d|two|three|four|five|six|seven)|(?:hours|days|a (?:day|week)) later|later)|on (?:hospital )?day (?:[2-9]|\d\d|two|three|four|five|six|seven)\b[^.;\n]*\b(?:c(?:a?esarean)?[- ]?section|c?a?esarean|deliver\w+))\b/i;
const OF_ANY_PREGNANCY =
  /^(?:maternal|care|pregnancy|labor|delivery|trimester|fetus|applicable|puerperium|childbirth)$/;
const NOT_THE_REASON =
  /\b(?:unrelated|not (?:the )?(?:reason|related|why)|nothing to do with)\b[^.;\n]{0,40}\b(?:admission|admitted|stay|hospitali[sz]ation|encounter|visit|coming|came)\b/i;

/** `[also seen]`, `[other problems]`: what a note has under such a heading alone is not what the patient came for. */
const APART = /\b(?:also|incidental\w*|others?|besides|in addition|background|comorbid\w*|secondary|minor)\b/;

export function standsApart(context: ClaimContext, diagnosis: SoundDiagnosis): boolean {
  const support = supportOf(context, diagnosis);
  const places = support.kind === 'named' ? support.places : [];
  return places.length > 0 && places.every(({ clause }) => APART.test(clause.heading));
}
