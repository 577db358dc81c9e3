/** I.C.1.a.2.b and I.C.1.g.1: what a note says is due to HIV disease or to COVID-19, before its code. */
import { slice } from '../model/text.ts';
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { isCodedFirst } from './coded-first.ts';
import { unfitness } from './first-listed.ts';
import { about, moveBefore, named, standing } from './list-fixes.ts';
import { isTouchedWithin } from './named-in.ts';
import { mentionsOf } from './narrative.ts';

const DUE_TO =
  '(?:due to|caused by|from|secondary to|because of|resulting from|as a (?:complication|manifestation|result) of|attributed to|associated with|brought on by|related to)(?: (?:her|his|the|an?|acute|active|current|confirmed|advanced|untreated|underlying)){0,3}';
const CAUSES = [
  {
    key: 'U071',
    words: new RegExp(`(?<!\\bnot )\\b${DUE_TO} (?:covid|sars-cov-2|coronavirus)`, 'gi'),
    section: 'I.C.1.g.1.b and c',
    why: 'COVID-19 comes before its manifestations',
    // Sepsis, the obstetric chapter and complications of transplants come before (I.C.1.g.1.a), and late effects.
    isExcepted: codesIn('A40-A41', 'R65', 'O00-O9A', 'P00-P96', 'T80-T88', 'U00-U99', 'Z00-Z99'),
  },
  {
    key: 'B20',
    words: new RegExp(`(?<!\\bnot )\\b${DUE_TO} (?:aids|hiv)\\b`, 'gi'),
    section: 'I.C.1.a.2.b',
    why: 'who comes for a condition of HIV has B20 first, what HIV has brought behind it',
    isExcepted: codesIn('A40-A41', 'R65', 'D59.31', 'O00-O9A', 'P00-P96', 'S00-T88', 'Z00-Z99'),
  },
];
/** An infection of another time. */
const IS_PAST =
  /\b(?:previous|prior|past|history|resolved|recovered|recent|last|after|post|long|ago|vaccin\w*|exposure)\b/i;

/** The first diagnosis that a sentence says is due to one of the two viruses, whose code stands behind it. */
export function virusFirst(context: ClaimContext, first: SoundDiagnosis): readonly Report[] {
  const { document, claim, listed } = context;
  if (!context.hasNote || unfitness(first, context)) return [];
  for (const { key, words, section, why, isExcepted } of CAUSES) {
    const cause = listed.find((one) => one.key === key);
    if (!cause || cause === first || isExcepted(first.key) || isCodedFirst(cause, first)) continue;
    const said = mentionsOf(document, claim, words).find(
      ({ status, span: at, clause }) =>
        status === 'affirmed' &&
        !IS_PAST.test(slice(document.text, clause.span)) &&
        isTouchedWithin(context, first, { start: clause.span.start, end: at.start }),
    );
    if (!said) continue;
    return [
      {
        ...about(cause),
        authority: `ICD-10-CM Official Guidelines ${section}`,
        message: `${named(cause)} is listed behind ${named(first)}, which the note says is “${slice(document.text, said.span)}”: ${why}.`,
        related: [...standing([first]), { span: said.span, message: 'The note says it here.' }],
        fixes: [moveBefore(cause, first)],
      },
    ];
  }
  return [];
}
