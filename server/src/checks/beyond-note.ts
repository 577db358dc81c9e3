/** Codes whose title has a word more than the note, where a code beside it has none. */
import { slice, span } from '../model/text.ts';
import { wordsOf } from '../model/words.ts';
import { wholesOf } from './body-parts.ts';
import type { ClaimContext, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { namesOfCode, wordedClauses } from './evidence.ts';
import { isOfLowerAirways } from './lower-airways.ts';
import { mentionsOf, statementAt, statementsOf } from './narrative.ts';
import { COMPLICATIONS } from './otherwise/otherwise.ts';
import { OVERLAPS } from './otherwise/overlapping.ts';
import { wordsToldAs } from './told-as.ts';
import { formsOfEach, isTelling, sameWord } from './word-forms.ts';

/** Diseases and symptoms; what stages, organisms, causes and complications are called is told in other words than those of titles. */
const isJudged = codesIn(
  'A00-B94',
  'C00-N99',
  'O00-O08',
  'O30-O31',
  'O42-O48',
  'O60-O75',
  'O85-O92',
  'P22-P61',
  'P70-P78',
  'P90-P96',
  'Q00-Q20',
  'Q22-QA1',
  'R00-R10',
  'R12-R39',
  'R41-R64',
);
const isToldOtherwise = codesIn(
  'A41.5-',
  'B95-B97',
  'C77-C96',
  'D18.0-',
  'F17.29-',
  'G09',
  'G81-G83',
  'H35.3-',
  'H40',
  'H54',
  'I15',
  'I25.2',
  'I61',
  'I63.2-',
  'I63.5-',
  'I69',
  'L55',
  'L89',
  'M80.03-',
  'L97',
  'N40.1',
  'O47',
  'T80-T88',
);

/** Pains and other troubles of joints and limbs, of which a title names several sites together. */
const isOfSites = codesIn('M25', 'M79.6-');
const OF_ANY_SITE = /^(?:pain|stiffness|effusion|instability|hemarthrosis|fistula|flail|contracture)$/;

/** Words that tell of a disease only beside its name. */
const QUALIFIES = /^(?:recurrent)$/;
/** What is acute has its own code, and that which is chronic besides. */
const ACUTE_ON_CHRONIC = /\bacute\b.* (?:with|and|on) chronic\b/i;
/** Words of titles that notes leave out. */
const UNSAID =
  /^(?:pectoris|auricular|canal|medical|drug|escherichia|vertebra|immunoglobulin|bronchus|involving|affecting|organ|mellitus|associated|induced|most|recent|both|limbs|plants|infection|transthyretin|angiopathy|unidentified|virus|ears?|eyes?|benign|malignant|neoplasm|joints?|quadrant|predominantly|pathological|coronary|nontraumatic|phase|portion|antineoplastic|resulting|cycle|parts|drugs|medicaments|exogenous|substances|intracellulare|external|agent|anaerobes)$/;
/** What titles of complications of care and of pregnancy have beside the disease. */
const OF_CARE =
  /^(?:trimester|first|second|third|childbirth|pregnancy|pregnancies|post|system|procedures?|structure|digestive|genitourinary|nervous|respiratory|circulatory|musculoskeletal|postprocedural|intraoperative|surgery|cardiac|fetus|fetal|maternal|care|applicable|labor|delivery|nonpurulent|puerperium|completed|gestation|full|onset|within|hours|more|than|following|rupture|delayed|excessive)$/;
const isOfCare = codesIn(...COMPLICATIONS, 'G89', 'O00-O9A');

/** What a title rules out or leaves open, or puts in brackets (I.A.7). */
const LEFT_OUT =
  /\([^)]*\)|\[[^\]]*\]|,? without [^,]*(?:, (?!with\b)[^,]*)*, (?:and|or) [^,]*|,? (?:without|not) (?:(?! with )[^,])*|\bunspecified(?: \w+)?|\bother (?:specified |respiratory )?(?:organisms?|manifestations?|sites?|forms?|complications?|virus|viruses)\b|\bother specified\b|,? except .*|, including [^,]*/gi;

const own = (title: string, key: string): readonly string[] => {
  const isOfBoth = ACUTE_ON_CHRONIC.test(title);
  return wordsOf(title.replace(LEFT_OUT, ' ')).filter(
    (word) =>
      (isTelling(word) || QUALIFIES.test(word) || (isOfBoth && word === 'chronic')) &&
      !UNSAID.test(word) &&
      !(OF_CARE.test(word) && isOfCare(key)),
  );
};

/** Words that a title joins by these are one or the other: `ankle and foot`, `synovitis or tenosynovitis` (I.A.14). */
const EITHER = /(?<!\bboth )\b([a-z-]+)(?:,)? (?:and|or|and\/or) ([a-z-]+)\b/gi;

/** Regions of the spine, which the names of its diseases leave open. */
const REGION = /^(?:occipito|cervical|cervicothoracic|thoracic|thoracolumbar|lumbar|lumbosacral|sacral)$/;

/** In these chapters the seventh character tells the encounter or the fetus. */
const TELLS_ENCOUNTER = /^[MOST]/;

/** A word of the title that the note has not, and the codes of the category that have none such. */
export interface Beyond {
  readonly words: readonly string[];
  readonly instead: readonly number[];
}

export function beyondNote(context: ClaimContext, sound: SoundDiagnosis): Beyond | undefined {
  if (!isJudged(sound.key) || isToldOtherwise(sound.key)) return undefined;
  const { document, claim, codebook, listed } = context;
  // A note calls these by their own names, and J44.0 says the class.
  if (sound.key === 'J440' && listed.some(({ key }) => isOfLowerAirways(key))) return undefined;
  if (statementsOf(document, claim, sound).some(({ clause }) => clause.heading !== '')) return undefined;
  const { set, date, key } = sound;
  if (
    isOfSites(key) &&
    own(sound.title, key).some(
      (word) => !OF_ANY_SITE.test(word) && saidIn(context, sound).some((form) => sameWord(form, word)),
    )
  )
    return undefined;
  const said = saidIn(context, sound);
  const isSaid = (word: string) => said.some((form) => sameWord(form, word));
  const either = [...sound.title.toLowerCase().matchAll(EITHER)].flatMap(([, one = '', other = '']) =>
    isSaid(one) || isSaid(other) ? [one, other] : [],
  );
  const words = own(sound.title, key).filter((word) => !isSaid(word) && !either.includes(word));
  if (words.length === 0) return undefined;
  if (
    words.every((word) => word === 'overlapping') &&
    mentionsOf(document, claim, OVERLAPS).some(({ status }) => status === 'affirmed')
  )
    return undefined;
  const about = own(sound.title, key);
  const isAllBeyond = words.length === about.length;
  const alternatives = set.billableBelow(set.indexOf(key.slice(0, 3)), date).flatMap((other) => {
    if (listed.some((one) => one.index === other)) return [];
    const title = set.periodOn(other, date)?.title ?? '';
    const its = own(title, key);
    const unsaid = its.filter((word) => !isSaid(word));
    const isOfEncounter = !TELLS_ENCOUNTER.test(key) || set.keyAt(other)[6] === key[6];
    const isShared = isAllBeyond || its.some((word) => about.some((one) => sameWord(one, word)));
    const isLess =
      unsaid.length === 0
        ? isShared
        : // Of those that are not whole, one that has less beyond the note.
          its.length - unsaid.length > 1 &&
          unsaid.every((word) => words.includes(word)) &&
          words.some((word) => !its.includes(word));
    return isOfEncounter && isLess && isOfSide(title, sideOf(sound.title))
      ? [{ other, isWhole: unsaid.length === 0, count: its.length }]
      : [];
  });
  const whole = alternatives.filter(({ isWhole }) => isWhole);
  // A term of the Index says what the title does, but for words that tell only beside it, as the region of a spine does.
  if (words.some((word) => isTelling(word) && !REGION.test(word)))
    for (const name of namesOfCode(codebook, sound))
      if (name.length > 0 && name.every(isSaid)) return undefined;
  const instead = (whole.length > 0 ? whole : alternatives)
    .sort((one, two) => two.count - one.count)
    .map(({ other }) => other);
  return instead.length > 0 ? { words, instead: instead.slice(0, 3) } : undefined;
}

/** Of a code with a side, those of the same side and those that have none; not the ones that leave it open. */
const isOfSide = (title: string, side: string | undefined): boolean =>
  sideOf(title) === side ||
  (sideOf(title) === undefined &&
    !/\bunspecified (?:\w+ )?(?:shoulder|elbow|wrist|hand|hip|knee|ankle|foot|finger|toe|thumb|limb|arm|leg|eye|ear|side|breast|kidney|lung|ovary|\w+us|femur|tibia|fibula|ulna)\b/.test(
      title,
    ));

const sideOf = (title: string): string | undefined => /\b(?:right|left|bilateral)\b/.exec(title)?.[0];

/** The words that a note affirms, in all their forms, with those that its author put before the code. */
function saidIn(
  { document, claim, codebook }: ClaimContext,
  { diagnosis }: SoundDiagnosis,
): readonly string[] {
  const found: string[] = [];
  for (const { clause, words } of wordedClauses(document, claim, codebook))
    for (const { forms, span: at } of words)
      if (statementAt(clause, at).status !== 'negated')
        found.push(...forms, ...wordsOf(slice(document.text, at)).flatMap(wholesOf));
  const { span: entry, code } = diagnosis;
  const before = slice(document.text, span(entry.start, Math.max(entry.start, code.span.start)));
  found.push(...wordsToldAs(document, claim));
  return [...found, ...formsOfEach(wordsOf(before), codebook.abbreviations).flat()];
}
