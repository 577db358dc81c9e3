/** Codes of both sides of which a note tells one (Guidelines I.B.13). */
import { slice } from '../model/text.ts';
import { wordsOf } from '../model/words.ts';
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';
import { titled } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { supportOf } from './evidence.ts';
import { lineAt, sidesIn } from './narrative.ts';
import { tellingWords } from './word-forms.ts';

/** Of several sides together, as blindness and visual impairment are graded. */
const isOfPairs = codesIn('H54', 'Z00-Z99');

/** Words of both sides that name none. */
const OF_BOTH =
  /\b(?:both|bilat\w*|each|either|right and (?:the )?left|left and (?:the )?right|ou|b\/l|two|pair|second)\b/i;

/** Whether a title is of both sides. */
export const isOfBothSides = (title: string): boolean => /\bbilateral\b/i.test(title);

/** Where the description, and every place that names the condition and has a side, has the same one. */
export function oneSideTold(context: ClaimContext, sound: SoundDiagnosis): Report | undefined {
  const { document, claim } = context;
  if (!isOfBothSides(sound.title) || isOfPairs(sound.key)) return undefined;
  if (claim.narrative.some(({ span: at }) => OF_BOTH.test(slice(document.text, at)))) return undefined;
  const support = supportOf(context, sound);
  const clauses = (support.kind === 'named' ? support.places : [])
    .filter(({ status }) => status === 'affirmed')
    .map(({ clause }) => clause.span);
  const { description } = sound.diagnosis;
  const places = description ? [description.span, ...clauses] : clauses;
  // `Osteoarthritis of the knees` is of both.
  const both = tellingWords(sound.title).map((word) => `${word}s`);
  if (places.some((at) => wordsOf(slice(document.text, at)).some((word) => both.includes(word))))
    return undefined;
  const sided = places
    .map((at) => ({ at, sides: sidesIn(lineAt(document.text, at)) }))
    .filter(({ sides }) => sides.length > 0);
  const [first] = sided;
  const [side] = first?.sides ?? [];
  if (!first || side === undefined || side === 'bilateral') return undefined;
  if (!sided.every(({ sides }) => sides.length === 1 && sides[0] === side)) return undefined;
  return {
    span: sound.diagnosis.code.span,
    message: `The record says ${side}, ${titled(sound.code, sound)} says both sides.`,
    code: sound.code,
    system: 'icd-10-cm',
    related: [{ span: first.at, message: `The ${side} side is named here.` }],
  };
}
