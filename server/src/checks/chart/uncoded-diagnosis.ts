/** chart/uncoded-diagnosis: a diagnosis of the assessment that is in no list. */

import { writtenCode } from '../../model/codes.ts';
import type { Setting } from '../../model/document.ts';
import type { Fix } from '../../model/finding.ts';
import { overlaps, type Span, slice, span } from '../../model/text.ts';
import { wordsOf } from '../../model/words.ts';
import { plainlyPut } from '../../search/note-phrases.ts';
import { type SearchResult, search } from '../../search/search.ts';
import { assessedOnly } from '../assessed.ts';
import { ALL_KINDS, type ClaimCheck, type ClaimContext, type Said, type SoundDiagnosis } from '../check.ts';
import { codesIn } from '../code-ranges.ts';
import { comparedIn } from '../compared-at-discharge.ts';
import { ownNamesOf, supportOf } from '../evidence.ts';
import { uncodedFractures } from '../fractured-bones.ts';
import { uncodedSites } from '../injured-sites.ts';
import { LESS_SPECIFIC } from '../less-specific-pairs.ts';
import { named, standing } from '../list-fixes.ts';
import { manifestationsNamed } from '../manifestations-named.ts';
import { namedApart } from '../named-apart.ts';
import { type Clause, clausesOf, statesDiagnoses } from '../narrative.ts';
import { noteText } from '../samples-chart.ts';
import { uncodedSkinTumors } from '../skin-tumors.ts';
import { isSymptomCode } from '../symptom-codes.ts';
import { isConfirmedOnly } from '../uncertainty.ts';
import { formsOf, sameNoun, sameWord, tellingWords } from '../word-forms.ts';

/**
 * Diseases and malformations, and the circumstances and ways of life that are coded as they are documented (I.B.14 and
 * I.C.21.c.17): symptoms may be integral to another diagnosis, but for the seizures of a fever, and what follows has
 * rules of its own.
 */
const DISEASES = codesIn('A00-Q99', 'R56.0-', 'Z55-Z65', 'Z72');

const isNeoplasm = codesIn('C00-D49');

/** What stands before the name of an item. */
const MARKER =
  /^\s*(?:(?:[-*•#>+]+|\d{1,2}[.)])\s*)?(?:(?:(?:final |discharge |principal |underlying )?(?:diagnos[ei]s|cause|condition|disease|problem)|underlying):\s*)?(?:(?:ct|mri|us|ultrasound|x-?rays?|cxr|egd|echo|imaging|biopsy|path(?:ology)?)(?: (?:scan|report|of the \w+))?(?::| (?:shows?|showed|confirms?|confirmed|reveal(?:s|ed)|with)\b)\s*)?/i;
/** When it was concluded. */
const AT_DISCHARGE = /,? (?:at|on|upon) (?:the time of )?discharge$/i;
/** `Cardiomegaly, borderline`, but for what the Index calls so. */
const BORDERLINE_BEHIND =
  /(?<!diabet\w*|diabetes mellitus|glaucoma|hypertension|htn|personality|osteopenia|pressure|bp), borderline$/i;
/** Words of doubt before a name (Guidelines II.H). */
const DOUBT = /^(?:probable|suspected|likely|questionable|possible)\s+/i;
/** What is borderline is coded as confirmed in any setting, but where the Index has an entry for it (I.B.17). */
const BORDERLINE =
  /^borderline\s+(?!(?:type \d )?(?:diabet|dm\b|pre-?diabet)|glaucoma|hypertens|htn\b|(?:high |elevated )?(?:bp|blood pressure)\b|personality|intellectual|osteopeni|lepros|schizo|(?:ovarian |malignan|mucinous |serous |tumou?r|neoplas|cyst)|pelvi|qt\b|iq\b|high\b|low\b|elevated\b|abnormal)/i;

/** Where the name of an item ends and what is done about it begins; what stands in parentheses amid it is of it. */
const NAME_ENDS =
  /[;:–—]|\((?=[^)]*(?:\)\W*)?$)|\s-\s|\.\s|\.$|,?\s(?:(?:(?:well|poorly|rate|rhythm)[ -])?(?:stable|controlled)|uncontrolled|improv\w+|unchanged|continu\w+|treated|managed|on|due(?! to)|since|for|s\/p)\b|,\s(?:(?:no|denies|back to|start\w*|stop\w*|increas\w+|decreas\w+|refer\w*|follow\w*|repeat\w*|re-?check\w*|check\w*|add\w*|switch\w*|resum\w+|restart\w*|refill\w*|doing|asymptomatic|symptomatic|at goal|per|seen|noted|healing|will|plan\w*|discuss\w*|see|labs?|a1c|ef|egfr|ldl|tsh|hgb|bp|mild symptoms)\b|\d)/i;

/** Among so many are those whose titles have the same words: `right 3, left 5` and `right 5, left 3`. */
const MOST_ALIKE = 4;

/** No title that a note writes out has more words. */
const LONGEST_TITLE = 16;

export const uncodedDiagnosis: ClaimCheck = {
  id: 'chart/uncoded-diagnosis',
  scope: 'claim',
  severity: 'information',
  kinds: ALL_KINDS,
  title: 'The assessment names a diagnosis that is not listed.',
  authority:
    'ICD-10-CM Official Guidelines III, reporting additional diagnoses; IV.J, code all documented conditions that coexist',
  why: 'What was evaluated or treated at the visit is coded. A diagnosis that is left out is not counted, and its treatment has no reason on the claim.',
  fixes: ['Add the code behind the listed ones; whether it was treated is for the coder to say.'],
  notes: [
    'Of a claim the remarks are read as a note is; nothing follows from a word that they have not.',
    'It speaks only of items of an assessment, impression or list of diagnoses that have the words of a code’s title, or of a term of the Index, and no other, and only where the note has a list of codes.',
    'Where symptoms alone are listed it is any disease that most words of an item lead to (I.B.4).',
    'Where history, findings or plan name a disease whole that is there, it is asked for too: what is there and treated is coded (IV.J). What they tell of earlier times, of operations, of the family or of what is only looked for counts for nothing.',
    'Where a note concludes nothing it is what the history tells, and, beside symptoms alone, what the report of a test has established (IV.K).',
    'An item that is a sentence is read for what it names: “65 yo male with …”. Where several codes have its words it is silent.',
    'Silent on what is denied, suspected or history, in a stay too where an infection is coded only when it is confirmed (HIV, Zika, COVID-19, identified influenza), on symptoms, injuries and encounters, and on items that a listed code covers.',
  ],
  wrong: [
    {
      says: 'hypothyroidism is not listed',
      text: noteText({
        note: '[assessment]\n1. Hypertension, stable on lisinopril\n2. Hypothyroidism, on levothyroxine',
        diagnoses: 'I10  Essential (primary) hypertension',
      }),
    },
    {
      says: 'a diagnosis in a sentence is not listed',
      text: noteText({
        note: '[assessment]\n1. Hypertension, stable on lisinopril\n2. 68 yo with unilateral primary osteoarthritis, right knee, for years',
        diagnoses: 'I10  Essential (primary) hypertension',
      }),
    },
    {
      says: 'anxiety is not listed',
      text: noteText({
        note: '[assessment]\n- Migraine without aura\n- Generalized anxiety disorder - sertraline raised',
        diagnoses: 'G43.009  Migraine without aura, not intractable, without status migrainosus',
      }),
    },
  ],
  right: [
    {
      says: 'everything is listed',
      text: noteText({
        note: '[assessment]\n1. Hypertension, stable on lisinopril\n2. Hypothyroidism, on levothyroxine',
        diagnoses: 'I10  Essential (primary) hypertension\nE03.9  Hypothyroidism, unspecified',
      }),
    },
    {
      says: 'suspected, denied, of the family',
      text: noteText({
        note: '[assessment]\n1. Hypertension, stable on lisinopril\n2. Probable hypothyroidism\n3. No gout\n4. Mother with glaucoma',
        diagnoses: 'I10  Essential (primary) hypertension',
      }),
    },
    {
      says: 'a cause that no title of the kind has',
      text: noteText({
        note: '[assessment]\n1. Hypertension, stable on lisinopril\n2. Anemia due to a deficiency that is to be found out',
        diagnoses: 'I10  Essential (primary) hypertension\nD64.9  Anemia, unspecified',
      }),
    },
    {
      says: 'a listed code covers it',
      text: noteText({
        note: '[assessment]\n1. Hypertension, stable on lisinopril\n2. Stage 3a chronic kidney disease',
        diagnoses:
          'I12.9  Hypertensive chronic kidney disease with stage 1 through stage 4 chronic kidney disease, or unspecified chronic kidney disease\nN18.31  Chronic kidney disease, stage 3a',
      }),
    },
  ],
  run(context) {
    const said: Said[] = [];
    const { document, claim, listed } = context;
    const last = listed.at(-1);
    if (!last || !context.hasNote) return said;
    // Of who is brought in dead nothing else is coded (I.C.18.h).
    if (listed[0]?.key === 'R99') return said;
    const areSymptoms = listed.every(({ key }) => isSymptomCode(key)) && !listed[0]?.key.startsWith('Z');
    for (const clause of clausesOf(document, claim)) {
      if (!statesDiagnoses(clause)) continue;
      const item = nameAt(document.text, clause, claim.setting);
      // Where it is another kind of what is listed, chart/other-code says so.
      if (!item || namedApart(context).some((other) => overlaps(other.at, item.at))) continue;
      const { at, isDoubted } = item;
      const name = plainlyPut(slice(document.text, at))
        .replace(AT_DISCHARGE, '')
        .replace(BORDERLINE_BEHIND, '')
        .trim();
      if (wordsOf(name).length > LONGEST_TITLE) continue;
      if (isAccountedFor(context, clause, at)) continue;
      const found =
        namedBy(context, name, answers(context, name)) ??
        (areSymptoms && said.length === 0 ? definitiveIn(context, last, at) : undefined);
      if (!found || !DISEASES(found.code) || (isDoubted && isConfirmedOnly(found.code))) continue;
      if (LESS_SPECIFIC.some((pair) => pair.wrong(found.code) && listed.some(({ key }) => pair.beside(key))))
        continue;
      // What it is, benign or malignant, is chart/otherwise-coded.
      if (isNeoplasm(found.code) && listed.some(({ key }) => isNeoplasm(key))) continue;
      const code = writtenCode('icd-10-cm', found.code);
      said.push({
        span: at,
        ...(areSymptoms ? { authority: 'ICD-10-CM Official Guidelines I.B.4' } : {}),
        message: areSymptoms
          ? `The assessment names what ${code} (${found.title}) is for, and symptoms alone are listed: they are coded where no related diagnosis has been established.`
          : `${code} (${found.title}) is assessed and not listed.`,
        code,
        system: 'icd-10-cm',
        fixes: [addition(context, found, last)],
      });
    }
    for (const { at, code, beside } of manifestationsNamed(context)) {
      if (said.some((one) => 'span' in one && overlaps(one.span, at))) continue;
      said.push({
        span: at,
        authority: 'ICD-10-CM Official Guidelines I.A.13',
        message: `The note names “${slice(document.text, at)}” beside ${named(beside)}: what the disease has brought is coded behind it, ${code}.`,
        related: standing([beside]),
        unless: ['chart/otherwise-coded'],
      });
    }
    for (const { at, best, isSure } of assessedOnly(context)) {
      if (said.some((one) => 'span' in one && overlaps(one.span, at))) continue;
      const code = writtenCode('icd-10-cm', best.code);
      said.push({
        span: at,
        message: `“${slice(document.text, at)}” is assessed, and no listed code is for it: such words lead to ${code} (${best.title}).`,
        code,
        system: 'icd-10-cm',
        unless: ['chart/otherwise-coded'],
        fixes: isSure ? [addition(context, best, last)] : [],
      });
    }
    const compared = isSymptomCode(listed[0]?.key ?? '') ? undefined : comparedIn(context);
    if (compared && !said.some((one) => 'span' in one && overlaps(one.span, compared.missing.at))) {
      const { one, other, missing } = compared;
      said.push({
        span: missing.at,
        authority: 'ICD-10-CM Official Guidelines II.D',
        message: `The stay ends with “${one}” against “${other}”, and no listed code is for “${missing.name}”: both are coded as if they were confirmed.`,
      });
    }
    for (const { at, beside, section } of [...uncodedSites(context), ...uncodedSkinTumors(context)]) {
      if (said.some((one) => 'span' in one && overlaps(one.span, at))) continue;
      said.push({
        span: at,
        authority: `ICD-10-CM Official Guidelines ${section}`,
        message: `The note names “${slice(document.text, at)}” beside the site of ${named(beside)}, and no listed code is for it: each site has its code.`,
        related: standing([beside]),
        unless: ['chart/otherwise-coded'],
      });
    }
    for (const { at, beside } of uncodedFractures(context)) {
      if (said.some((one) => 'span' in one && overlaps(one.span, at))) continue;
      said.push({
        span: at,
        authority: 'ICD-10-CM Official Guidelines I.C.19.c',
        message: `The note says “${slice(document.text, at)}” beside ${named(beside)}, and no listed code is for it: fractures of specified sites are coded individually.`,
        related: standing([beside]),
        unless: ['chart/otherwise-coded'],
      });
    }
    return said;
  },
};

const addition = ({ claim }: ClaimContext, { code, title }: SearchResult, last: SoundDiagnosis): Fix => ({
  title: `Add ${writtenCode('icd-10-cm', code)} ${title}`,
  safe: false,
  changes: [{ kind: 'insertDiagnosis', claim, code, after: last.diagnosis.span }],
});

const answers = ({ codebook, date }: ClaimContext, name: string): readonly SearchResult[] =>
  search(codebook, `${name.replace(NEWLY, '')} `, {
    systems: ['icd-10-cm'],
    date,
    limit: MOST_ALIKE,
    billableOnly: true,
  });

/** The one code that has the words of an item, by its title or by the term that led to it. */
function namedBy(
  context: ClaimContext,
  name: string,
  results: readonly SearchResult[],
): SearchResult | undefined {
  const [found, another] = results.filter(
    ({ title, via }) => isTitled(context, name, title) || (via !== undefined && isTerm(name, via)),
  );
  return another ? undefined : found;
}

/** Beside symptoms alone, the disease that most words of an item lead to: which of its codes it is, is the coder's. */
function definitiveIn(context: ClaimContext, last: SoundDiagnosis, at: Span): SearchResult | undefined {
  const { document, codebook } = context;
  const whole = slice(document.text, at);
  if (IS_PLAN.test(whole) || IS_NORMAL.test(whole) || OF_CERTAINTY.test(whole)) return undefined;
  // Of a malignancy its metastases have codes of their own.
  const parts = /\bmetasta|\bmets\b/i.test(whole)
    ? [whole.split(/,| with | (?:and|spread|metasta\w+) /i)[0] ?? '']
    : [whole, whole.split(',')[0] ?? ''];
  for (const item of new Set(parts)) {
    const [best] = answers(context, plainlyPut(item).trim());
    if (!best || best.score < WELL_NAMED || isSymptomCode(best.code)) continue;
    const said = tellingWords(item.replace(NEWLY, ''));
    const code = { set: last.set, index: best.index, date: last.date };
    const told = [wordsOf(best.title), ...ownNamesOf(codebook, code, last)].flat();
    const isTold = (word: string) =>
      formsOf(word, codebook.abbreviations).some((form) => told.some((other) => sameWord(form, other)));
    if (said.filter(isTold).length * 2 > said.length) return best;
  }
  return undefined;
}

/** Less of a score is of words that only resemble those of a title. */
const WELL_NAMED = 0.25;

/** The heading itself; how certain it is, or how it goes, and no name. */
const OF_CERTAINTY =
  /^\W*(?:(?:impressions?|imp|dx|assessment|diagnos[ei]s|not|un|yet|still|is|has|been|was|to|be|so|far|now|by|this|it|that|these|none|clinically|fully|much|a|the|diagnosis|cause|test\w*|labs?|result\w*|pending|awaited|awaiting|here|time|at|in|on|and|or|but|today|(?:un)?(?:confirmed|proven|established|known|clear|certain|determined|excluded|changed|resolved|controlled|stable)|improv\w+|better|worse\w*)\W*)+$/i;

/** What is to be done, and names no disease. */
const IS_PLAN =
  /^(?:to|will|see|refer\w*|call|return|discuss\w*|continue|start|stop|check|repeat|order|send|follow|home|admit|rx|give)\b/i;

/** What is as it should be, and no disease. */
const IS_NORMAL = /\b(?:normal|negative|unremarkable|clear|intact|wnl)\b/i;

/** What is said of a disease and of no code. */
const NEWLY =
  /^(?:new(?:ly diagnosed|[- ]onset)?|known|ongoing|simple|uncomplicated|(?:slowly )?healing|improving|worsening|stable)\s+/i;

/**
 * The name of the item that a clause is, where it is one and is affirmed. What is uncertain when a stay ends is coded as
 * if it existed (Guidelines II.H and III.C), but for a few infections.
 */
function nameAt(
  text: string,
  clause: Clause,
  setting: Setting,
): { readonly at: Span; readonly isDoubted: boolean } | undefined {
  const written = slice(text, clause.span);
  const marked = MARKER.exec(written)?.[0].length ?? 0;
  const doubt = setting === 'inpatient' ? (DOUBT.exec(written.slice(marked))?.[0].length ?? 0) : 0;
  const start = marked + doubt + (BORDERLINE.exec(written.slice(marked + doubt))?.[0].length ?? 0);
  const name = written.slice(start).split(NAME_ENDS)[0]?.trimEnd() ?? '';
  const at = span(clause.span.start + start, clause.span.start + start + name.length);
  const isOther = ({ status, span: over }: Clause['scopes'][number]): boolean =>
    overlaps(over, at) && !(doubt > 0 && status === 'uncertain');
  return clause.scopes.some(isOther) ? undefined : { at, isDoubted: doubt > 0 };
}

/** Whether the clause writes a code, or names what a listed code covers. */
function isAccountedFor(context: ClaimContext, clause: Clause, at: Span): boolean {
  const { document, claim, listed } = context;
  if (claim.diagnoses.some(({ code }) => overlaps(code.span, clause.span))) return true;
  const words = tellingWords(slice(document.text, at));
  return listed.some((sound) => {
    const support = supportOf(context, sound);
    return (
      (support.kind === 'named' && support.places.some((place) => overlaps(place.span, at))) ||
      words.every((word) => covers(context, sound, word))
    );
  });
}

const covers = ({ codebook }: ClaimContext, { title }: SoundDiagnosis, word: string): boolean =>
  tellingWords(title).some((other) =>
    formsOf(word, codebook.abbreviations).some((form) => sameWord(form, other)),
  );

/** What a title adds to the name that a note uses, by default or by form. */
const UNSAID: ReadonlySet<string> = new Set(
  'a an and of or the unspecified essential mellitus uncomplicated'.split(' '),
);

/**
 * Words in parentheses may be there or not, those in brackets are others for the same (Guidelines I.A.7); whoever names
 * no complications says that there are none.
 */
const MAY_BE_ABSENT =
  /\([^)]*\)|\[[^\]]*\]|\bwithout complications?\b|, without [^,;]*$|, not intractable\b/gi;

const wordsWanted = (text: string) => wordsOf(text).filter((word) => !UNSAID.has(word));

/** Whether a name has the words of a title, in forms of its own, and no other: one left over might ask for another code. */
const isTitled = ({ codebook }: ClaimContext, name: string, title: string): boolean =>
  isNamed(
    wordsWanted(name).map((word) => formsOf(word, codebook.abbreviations)),
    title,
  );

/** A term of the Index has the words that are used, so that no others stand for them. */
const isTerm = (name: string, term: string): boolean =>
  isNamed(
    wordsWanted(name).map((word) => [word]),
    term,
  );

function isNamed(named: readonly (readonly string[])[], title: string): boolean {
  const all = wordsOf(title);
  const isIn = (word: string, forms: readonly string[]) => forms.some((form) => sameNoun(form, word));
  return (
    named.every((forms) => all.some((word) => isIn(word, forms))) &&
    wordsWanted(title.replace(MAY_BE_ABSENT, ' ')).every((word) => named.some((forms) => isIn(word, forms)))
  );
}
