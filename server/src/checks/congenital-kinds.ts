/** I.C.17: conditions that a note calls congenital, coded as acquired ones. */
import { slice } from '../model/text.ts';
import { wordsOf } from '../model/words.ts';
import { search } from '../search/search.ts';
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';
import { choices } from './code-fixes.ts';
import { codesIn } from './code-ranges.ts';
import { conditionsOf, supportOf } from './evidence.ts';
import { about, named } from './list-fixes.ts';
import { type Mention, mentionsOf } from './narrative.ts';
import { sameNoun } from './word-forms.ts';

/** Chapters whose diseases may be there from birth as malformations are. */
const mayBeEither = codesIn('G00-N99');
const CONGENITAL = /\bcongenital\w*\b|\b(?:since|from|at) birth\b|\bborn with\b/gi;
const ACQUIRED = /\bacquired\b/gi;
/** Among so many answers stands the malformation. */
const MOST_ALIKE = 3;

/** A condition that is told with a word for congenital, and the malformation of its name that chapter 17 has. */
export function congenitalKind(context: ClaimContext, diagnosis: SoundDiagnosis): Report | undefined {
  const { document, claim, codebook, date } = context;
  if (!mayBeEither(diagnosis.key) || /\bcongenital\b/i.test(diagnosis.title)) return undefined;
  const isAffirmed = ({ status }: Mention) => status === 'affirmed';
  const told = mentionsOf(document, claim, CONGENITAL).filter(isAffirmed);
  if (told.length === 0 || mentionsOf(document, claim, ACQUIRED).some(isAffirmed)) return undefined;
  const support = supportOf(context, diagnosis);
  const places = support.kind === 'named' ? support.places.filter(isAffirmed) : [];
  const place = told.find(({ clause }) => places.some((other) => other.clause === clause));
  const [condition = []] = conditionsOf(diagnosis.title);
  if (!place) return undefined;
  const isOf = (title: string) =>
    condition.some((word) => wordsOf(title).some((other) => sameNoun(other, word)));
  const found = search(codebook, `congenital ${condition.join(' ')} `, {
    systems: ['icd-10-cm'],
    date,
    limit: MOST_ALIKE,
    billableOnly: true,
  }).filter(
    ({ code, title, via }) => code.startsWith('Q') && (isOf(title) || (via !== undefined && isOf(via))),
  );
  const [best] = found;
  if (!best) return undefined;
  return {
    ...about(diagnosis),
    authority: 'ICD-10-CM Official Guidelines I.C.17',
    severity: 'information',
    message: `The note calls ${named(diagnosis)} congenital (“${slice(document.text, place.span)}”): a malformation has a code of chapter 17, whatever the age of the patient.`,
    related: [{ span: place.span, message: 'The note says it here.' }],
    fixes: choices(diagnosis.diagnosis, diagnosis.set, [best.index], diagnosis.date),
  };
}
