/** chart/uncoded-diagnosis: a diagnosis of the assessment that is in no list. */

import { codeKey, writtenCode } from '../../model/codes.ts';
import type { Fix } from '../../model/finding.ts';
import { overlaps, type Span, slice } from '../../model/text.ts';
import { wordsOf } from '../../model/words.ts';
import type { SearchResult } from '../../search/search.ts';
import { assessedOnly } from '../assessed.ts';
import { itemAt, plainNameOf } from '../assessed-item.ts';
import { ALL_KINDS, type ClaimCheck, type ClaimContext, type Report, type SoundDiagnosis } from '../check.ts';
import { definitiveIn, namedBy } from '../code-of-item.ts';
import { codesIn } from '../code-ranges.ts';
import { comparedIn } from '../compared-at-discharge.ts';
import { supportOf } from '../evidence.ts';
import { uncodedFractures } from '../fractured-bones.ts';
import { inItsTrimester } from '../in-its-trimester.ts';
import { uncodedSites } from '../injured-sites.ts';
import { LESS_SPECIFIC } from '../less-specific-pairs.ts';
import { named, standing } from '../list-fixes.ts';
import { manifestationsNamed } from '../manifestations-named.ts';
import { namedApart } from '../named-apart.ts';
import { type Clause, clausesOf, lineAt, statesDiagnoses } from '../narrative.ts';
import { wasOperatedBefore } from '../past-diseases.ts';
import { noteText } from '../samples-chart.ts';
import { uncodedSkinTumors } from '../skin-tumors.ts';
import { surelyMeant } from '../surely-meant.ts';
import { isSymptomCode } from '../symptom-codes.ts';
import { TOLD_BY } from '../told-by-others.ts';
import { isConfirmedOnly } from '../uncertainty.ts';
import { unexplainedSymptoms } from '../unexplained-symptoms.ts';
import { weeksUncoded } from '../weeks-uncoded.ts';
import { formsOf, sameWord, tellingWords } from '../word-forms.ts';

/**
 * Diseases and malformations, and the circumstances and ways of life that are coded as they are documented (I.B.14 and
 * I.C.21.c.17): symptoms may be integral to another diagnosis, but for the seizures of a fever, and what follows has
 * rules of its own.
 */
const DISEASES = codesIn('A00-QA1', 'R56.0-', 'U07', 'U09', 'Z55-Z65', 'Z72');

const isNeoplasm = codesIn('C00-D49');

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
    'Where the words of an item lead to one code and to no other, of whose category none is listed, it asks for that.',
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
    const said: Report[] = [];
    /** What an item has told is not told again. */
    const add = (report: Report): void => {
      if (!said.some((one) => overlaps(one.span, report.span))) said.push(report);
    };
    const { document, claim, listed } = context;
    const last = listed.at(-1);
    if (!last || !context.hasNote) return said;
    // Of who is brought in dead nothing else is coded (I.C.18.h).
    if (listed[0]?.key === 'R99') return said;
    const areSymptoms = listed.every(({ key }) => isSymptomCode(key)) && !listed[0]?.key.startsWith('Z');
    for (const clause of clausesOf(document, claim)) {
      if (!statesDiagnoses(clause)) continue;
      const item = itemAt(document.text, clause, claim.setting);
      // Where it is another kind of what is listed, chart/other-code says so.
      if (!item || namedApart(context).some((other) => overlaps(other.at, item.at))) continue;
      const { at, isDoubted } = item;
      const name = plainNameOf(slice(document.text, at));
      if (wordsOf(name).length > LONGEST_TITLE) continue;
      if (wasOperatedBefore(lineAt(document.text, clause.span), context.date)) continue;
      if (isAccountedFor(context, clause, at)) continue;
      const nearest =
        namedBy(context, name) ??
        (areSymptoms && said.length === 0 ? definitiveIn(context, last, at) : undefined);
      const found = nearest && inItsTrimester(context, nearest);
      if (!found || !DISEASES(found.code) || (isDoubted && isConfirmedOnly(found.code))) continue;
      if (LESS_SPECIFIC.some((pair) => pair.wrong(found.code) && listed.some(({ key }) => pair.beside(key))))
        continue;
      if (TOLD_BY.some(([told, by]) => told(found.code) && listed.some(({ key }) => by(key)))) continue;
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
      add({
        span: at,
        authority: 'ICD-10-CM Official Guidelines I.A.13',
        message: `The note names “${slice(document.text, at)}” beside ${named(beside)}: what the disease has brought is coded behind it, ${code}.`,
        related: standing([beside]),
        unless: ['chart/otherwise-coded'],
      });
    }
    for (const { at, best: found, isSure } of [...assessedOnly(context), ...surelyMeant(context)]) {
      const best = inItsTrimester(context, found);
      const code = writtenCode('icd-10-cm', best.code);
      // An item that names it has told it.
      if (said.some((one) => one.code === code)) continue;
      add({
        span: at,
        message: `“${slice(document.text, at)}” is assessed, and no listed code is for it: such words lead to ${code} (${best.title}).`,
        code,
        system: 'icd-10-cm',
        unless: ['chart/otherwise-coded'],
        fixes: isSure ? [addition(context, best, last)] : [],
      });
    }
    for (const { at, best } of unexplainedSymptoms(context)) {
      const code = writtenCode('icd-10-cm', best.code);
      add({
        span: at,
        authority: 'ICD-10-CM Official Guidelines I.B.6 and I.C.18.a',
        message: `“${slice(document.text, at)}” is left unexplained, and no listed code says it: a symptom that is integral to no disease is coded, ${code} (${best.title}).`,
        code,
        system: 'icd-10-cm',
        unless: ['chart/otherwise-coded'],
        fixes: [addition(context, best, last)],
      });
    }
    said.push(...weeksUncoded(context));
    const compared = isSymptomCode(listed[0]?.key ?? '') ? undefined : comparedIn(context);
    if (compared) {
      const { one, other, missing } = compared;
      add({
        span: missing.at,
        authority: 'ICD-10-CM Official Guidelines II.D',
        message: `The stay ends with “${one}” against “${other}”, and no listed code is for “${missing.name}”: both are coded as if they were confirmed.`,
      });
    }
    for (const { at, beside, section } of [...uncodedSites(context), ...uncodedSkinTumors(context)]) {
      add({
        span: at,
        authority: `ICD-10-CM Official Guidelines ${section}`,
        message: `The note names “${slice(document.text, at)}” beside the site of ${named(beside)}, and no listed code is for it: each site has its code.`,
        related: standing([beside]),
        unless: ['chart/otherwise-coded'],
      });
    }
    for (const { at, beside, isOf } of uncodedFractures(context)) {
      // An item that leads to a fracture of the bone has told it.
      if (said.some((one) => one.code !== undefined && isOf(codeKey(one.code)))) continue;
      add({
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
