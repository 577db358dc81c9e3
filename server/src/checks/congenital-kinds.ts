/** I.C.17 and I.A.12.a: conditions that a note calls congenital, coded as acquired ones, and the reverse. */
import { slice, span } from '../model/text.ts';
import { wordsOf } from '../model/words.ts';
import { search } from '../search/search.ts';
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';
import { choices } from './code-fixes.ts';
import { codesIn } from './code-ranges.ts';
import { conditionsOf, supportOf } from './evidence.ts';
import { about, named } from './list-fixes.ts';
import { lineAt, type Mention, mentionsOf } from './narrative.ts';
import { sameNoun, tellingWords } from './word-forms.ts';

/** Chapters whose diseases may be there from birth as malformations are. */
const mayBeEither = codesIn('G00-N99');
const CONGENITAL = /\bcongenital\w*\b|\b(?:since|from|at) birth\b|\bborn with\b/gi;
const ACQUIRED = /\bacquired\b/gi;
/** That it was not there at birth. */
const NOT_CONGENITAL =
  /\b(?:not|never|n['’]t|neither) (?:(?:a|an|been|was|is|were) )*(?:born with|congenital|hereditary|(?:there|present|noted) (?:at|from) birth|from birth)\b|\bnon-?congenital\b|\bnot (?:\w+ )?birth defect\b|\bnormal (?:at|from) birth\b/gi;
const isMalformation = codesIn('Q00-Q89');

/** Among so many answers stands the malformation. */
const MOST_ALIKE = 3;

/** Where a title goes on to the site or the kind, and a sentence to something else. */
const BEHIND_NAME = / (?:of|in|with|without|due to) |,|\(|\[/;
const PARTED = /[,;:.()]|\b(?:and|or|with|without|from|in|of|on|due|to|after|is|was|are|were)\b/i;
/** Behind the name: `torticollis, congenital`. */
const IS = /^\W*(?:(?:is|was|which is|probably|likely)\W+)*$/i;

/** Whether the word for congenital is of what has that name: before it with no word for another thing between, or behind. */
function isOfName(context: ClaimContext, head: string, { span: at, clause }: Mention): boolean {
  const { text } = context.document;
  if (/birth|born/i.test(slice(text, at))) return true;
  const isHead = (word: string) => sameNoun(word, head);
  const [behind = ''] = lineAt(text, span(at.end, clause.span.end)).split(PARTED);
  const told = wordsOf(behind);
  if (told.length > 0) return told.some(isHead);
  const before = lineAt(text, span(clause.span.start, at.start));
  const last = wordsOf(before).findLast(isHead);
  return last !== undefined && IS.test(before.slice(before.toLowerCase().lastIndexOf(last) + last.length));
}

const IS_OTHER = /^Other specified (?:diseases|disorders) of\b/;

/** The words that stand behind the word for congenital. */
function namedBehind({ document: { text } }: ClaimContext, { span: at, clause }: Mention): readonly string[] {
  const [behind = ''] = lineAt(text, span(at.end, clause.span.end)).split(/[,;:.()]/);
  return tellingWords(behind);
}

/** A condition that is told with a word for congenital, and the malformation of its name that chapter 17 has. */
export function congenitalKind(context: ClaimContext, diagnosis: SoundDiagnosis): Report | undefined {
  const { document, claim, codebook, date } = context;
  if (!mayBeEither(diagnosis.key)) return undefined;
  const isAffirmed = ({ status }: Mention) => status === 'affirmed';
  const told = mentionsOf(document, claim, CONGENITAL).filter(isAffirmed);
  if (mentionsOf(document, claim, ACQUIRED).some(isAffirmed)) return undefined;
  const support = supportOf(context, diagnosis);
  const places = support.kind === 'named' ? support.places.filter(isAffirmed) : [];
  const head = tellingWords(diagnosis.title.split(BEHIND_NAME)[0] ?? '').at(-1) ?? '';
  // What is coded as another disease of its organ has its name in the note alone.
  const isOther = IS_OTHER.test(diagnosis.title);
  const place = told.find(
    (one) =>
      places.some(({ clause }) => clause === one.clause) &&
      (isOther ? namedBehind(context, one).length > 0 : isOfName(context, head, one)),
  );
  if (!place) return undefined;
  const [condition = []] = isOther ? [namedBehind(context, place)] : conditionsOf(diagnosis.title);
  const names = isOther ? condition : [head];
  const isOf = (title: string) => wordsOf(title).some((word) => names.some((name) => sameNoun(word, name)));
  const found = search(codebook, `congenital ${condition.join(' ')} `, {
    systems: ['icd-10-cm'],
    date,
    limit: MOST_ALIKE,
    billableOnly: true,
  }).filter(({ code, title, via }) => code.startsWith('Q') && [title, via ?? ''].some(isOf));
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

/** A condition that a note calls acquired, or not congenital, where one of chapter 17 is coded. */
export function acquiredKind(context: ClaimContext, diagnosis: SoundDiagnosis): Report | undefined {
  const { document, claim, codebook, date, listed } = context;
  if (!isMalformation(diagnosis.key)) return undefined;
  const isAlone = !listed.some((other) => other !== diagnosis && isMalformation(other.key));
  const head = tellingWords(diagnosis.title.split(BEHIND_NAME)[0] ?? '').at(-1) ?? '';
  const place =
    mentionsOf(document, claim, ACQUIRED).find(
      (one) => one.status === 'affirmed' && isCalledBy(context, head, one),
    ) ?? (isAlone ? mentionsOf(document, claim, NOT_CONGENITAL)[0] : undefined);
  if (!place) return undefined;
  const [best] = search(codebook, `acquired ${head} `, {
    systems: ['icd-10-cm'],
    date,
    limit: MOST_ALIKE,
    billableOnly: true,
  }).filter(
    ({ code, title }) =>
      !code.startsWith('Q') &&
      !/\bdeformity\b|\bunspecified$/i.test(title) &&
      wordsOf(title).some((word) => sameNoun(word, head)),
  );
  return {
    ...about(diagnosis),
    authority: 'ICD-10-CM Official Guidelines I.A.12.a and I.C.17',
    severity: 'information',
    message: `The note calls the condition acquired (“${slice(document.text, place.span)}”), and ${named(diagnosis)} is a malformation of birth: the acquired form of a condition has another code.`,
    related: [{ span: place.span, message: 'The note says it here.' }],
    fixes: best ? choices(diagnosis.diagnosis, diagnosis.set, [best.index], diagnosis.date) : [],
  };
}

/** Whether what is called acquired has that name: `acquired (secondary) lymphedema of the leg`. */
function isCalledBy(
  { document: { text } }: ClaimContext,
  head: string,
  { span: at, clause }: Mention,
): boolean {
  const behind = lineAt(text, span(at.end, clause.span.end)).replace(/\([^)]*\)/g, ' ');
  const [name = ''] = behind.split(PARTED);
  const before = lineAt(text, span(clause.span.start, at.start));
  return (
    wordsOf(name).some((word) => sameNoun(word, head)) ||
    new RegExp(`\\b${head}\\w*\\W*(?:(?:is|was|which is)\\W+)?$`, 'i').test(before)
  );
}
