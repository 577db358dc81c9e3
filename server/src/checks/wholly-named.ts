/** Codes of which a note has some of the words, and no name whole. */

import { overlaps, slice, span } from '../model/text.ts';
import { wordsOf } from '../model/words.ts';
import { plainlyPut } from '../search/note-phrases.ts';
import { search } from '../search/search.ts';
import { wholesOf } from './body-parts.ts';
import type { ClaimContext, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { conditionsOf, namesOf, namesOfCode } from './evidence.ts';
import { clausesOf, statementsOf, statesDiagnoses } from './narrative.ts';
import { COMPLICATIONS } from './otherwise/otherwise.ts';
import { wordsToldAs } from './told-as.ts';
import { formsOfEach, sameWord, tellingWords } from './word-forms.ts';

/**
 * Diseases that notes call by their names. Neoplasms go by those of their tissue, secondary diabetes, vision, sequelae and
 * pressure ulcers by site, cause and stage, pains and joints by where they are, organisms and complications by words of their own.
 */
const isNamedByName = codesIn('A00-B94', 'D50-N99');
const isToldOtherwise = codesIn(
  'E08-E09',
  'E13',
  'F10-F19',
  'G89',
  'G09',
  'H54',
  'I21-I22',
  'I69',
  'L89',
  // Nobody calls an ulcer of the veins one of no pressure; its site and depth are compared by themselves.
  'L97',
  'L98.4-',
  'M10',
  'M15-M19',
  'M1A',
  'M23',
  'M25',
  'M51.36-',
  'M51.37-',
  'M54',
  'M79',
  // Heavy, irregular periods.
  'N92',
  // Behind the code of the prostate or the stone that obstructs.
  'N13.8',
  ...COMPLICATIONS,
);

/** Organs whose names begin as those of their inflammations do: who has an appendix has no appendicitis. */
const ORGAN =
  /^(?:appendi(?:x|ceal|ces)|bronch(?:us|i|ial)|pancrea(?:s|tic)|mening(?:es|eal)|esophag(?:us|eal)|tonsil(?:s|lar)?|prostat(?:e|ic)|thyroid|sinus(?:es)?|pharyn(?:x|geal)|laryn(?:x|geal)|diverticul(?:a|um)|gastric|vagina|vaginal|bladder)$/;

/** Of a bleeding without an injury nobody says that it is from none, nor of a disorder that it is a specific one, nor of a malnutrition what of. */
const UNSAID = /^(?:non-?traumatic|specific|drug|induced|protein|calorie)$/;

/** Infections whose titles name the organism: it is a part of the name. */
const isOfOrganism = codesIn('A00-B94', 'G00', 'J12-J18');

/** Whether a note has the words of one name of a code, anywhere, or the code goes by none. */
export function isWhollyNamed(context: ClaimContext, sound: SoundDiagnosis): boolean {
  if (!isNamedByName(sound.key) || isToldOtherwise(sound.key)) return true;
  const { document, claim, codebook } = context;
  // A note that writes the code itself names it, and so do the words that its author put before it.
  if (statementsOf(document, claim, sound).some(({ clause }) => clause.heading !== '')) return true;
  const { span: entry, code } = sound.diagnosis;
  const own = span(entry.start, Math.max(entry.start, code.span.start));
  const said = [...clausesOf(document, claim).map((clause) => clause.span), own]
    .map((at) => wordsOf(slice(document.text, at)))
    .flatMap((words) => [...formsOfEach(words, codebook.abbreviations).flat(), ...words.flatMap(wholesOf)])
    .concat(wordsToldAs(document, claim));
  const isSaid = (word: string) =>
    said.some((form) => sameWord(form, word) && !(word.endsWith('itis') && ORGAN.test(form)));
  const [condition = []] = conditionsOf(sound.title);
  const names = isOfOrganism(sound.key)
    ? [...titlesOf(sound), ...namesOfCode(codebook, sound)]
    : [condition, ...namesOf(codebook, sound)];
  return names.some((name) => {
    const words = name.filter((word) => !UNSAID.test(word));
    return words.length > 0 && words.every(isSaid);
  });
}

/** How near to the whole name of a code the words of an item have to be that lead to it and to no other. */
const SURE = 0.5;

/**
 * Whether an item of the assessment leads to a code by what its words stand for: a slipped disc is a displacement by the
 * Index, and L4-L5 is lumbar.
 */
export function isMeant(
  { codebook, document, claim, date }: ClaimContext,
  { index }: SoundDiagnosis,
): boolean {
  return clausesOf(document, claim).some((clause) => {
    if (!statesDiagnoses(clause)) return false;
    const [head = ''] = HEAD.exec(slice(document.text, clause.span)) ?? [];
    const at = span(clause.span.start, clause.span.start + head.length);
    if (clause.scopes.some((scope) => overlaps(scope.span, at))) return false;
    const [best] = search(codebook, `${plainlyPut(head)} `, {
      systems: ['icd-10-cm'],
      date,
      limit: 1,
      billableOnly: true,
    });
    return best?.index === index && best.score >= SURE && best.meant !== undefined;
  });
}

/** An item up to what is said of it. */
const HEAD = /^[^,;:.]+?(?= (?:without|w\/o)\b|[,;:.]|$)/;

/** A title without its brackets, and with what stands in them in place of the two words before (I.A.7). */
const titlesOf = ({ title }: SoundDiagnosis): readonly (readonly string[])[] => [
  tellingWords(title.replace(/ \[[^\]]*\]/g, '')),
  tellingWords(title.replace(/\w+ \w+ \[([^\]]*)\]/g, '$1')),
];
