/** chart/uncoded-diagnosis: a diagnosis of the assessment that is in no list. */

import { writtenCode } from '../../model/codes.ts';
import { overlaps, type Span, slice, span } from '../../model/text.ts';
import { wordsOf } from '../../model/words.ts';
import { search } from '../../search/search.ts';
import type { ClaimCheck, ClaimContext, Said, SoundDiagnosis } from '../check.ts';
import { codesIn } from '../code-ranges.ts';
import { supportOf } from '../evidence.ts';
import { type Clause, clausesOf } from '../narrative.ts';
import { noteText } from '../samples-chart.ts';
import { formsOf, sameNoun, sameWord, tellingWords } from '../word-forms.ts';

/** Where a note states what the patient has. */
const STATES_DIAGNOSES =
  /\b(?:assessment|impression|diagnos[ie]s|problems? addressed)\b|^a ?(?:\/|&|and) ?p\b/;

/** Diseases and malformations: symptoms may be integral to another diagnosis, and what follows has rules of its own. */
const DISEASES = codesIn('A00-Q99');

/** What stands before the name of an item. */
const MARKER = /^\s*(?:[-*•#>+]+|\d{1,2}[.)])\s*/;

/** Where the name of an item ends and what is done about it begins. */
const NAME_ENDS =
  /[;:()–—]|\s-\s|\.\s|\.$|,?\s(?:(?:well |poorly )?(?:stable|controlled)|uncontrolled|improv\w+|unchanged|continu\w+|treated|managed|on|due|since|for|s\/p)\b/i;

/** An item with more words is a sentence. */
const LONGEST_NAME = 7;

export const uncodedDiagnosis: ClaimCheck = {
  id: 'chart/uncoded-diagnosis',
  scope: 'claim',
  severity: 'hint',
  kinds: ['chart'],
  title: 'The assessment names a diagnosis that is not listed.',
  authority:
    'ICD-10-CM Official Guidelines III, reporting additional diagnoses; IV.J, code all documented conditions that coexist',
  why: 'What was evaluated or treated at the visit is coded. A diagnosis that is left out is not counted, and its treatment has no reason on the claim.',
  fixes: ['Add the code behind the listed ones; whether it was treated is for the coder to say.'],
  notes: [
    'It speaks only of items of an assessment, impression or list of diagnoses that have the words of a code’s title and no other, and only where the note has a list of codes.',
    'Silent on what is denied, suspected or history, on symptoms, injuries and encounters, and on items that a listed code covers.',
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
    const { document, claim, listed, codebook, date } = context;
    const last = listed.at(-1);
    if (!last) return said;
    for (const clause of clausesOf(document, claim)) {
      if (!STATES_DIAGNOSES.test(clause.heading)) continue;
      const at = nameAt(document.text, clause);
      if (!at || isAccountedFor(context, clause, at)) continue;
      const name = slice(document.text, at);
      const [found] = search(codebook, `${name} `, {
        systems: ['icd-10-cm'],
        date,
        limit: 1,
        billableOnly: true,
      });
      if (!found || !DISEASES(found.code) || !isNamed(context, name, found.title)) continue;
      const code = writtenCode('icd-10-cm', found.code);
      said.push({
        span: at,
        message: `${code} (${found.title}) is assessed and not listed.`,
        code,
        system: 'icd-10-cm',
        fixes: [
          {
            title: `Add ${code} ${found.title}`,
            safe: false,
            changes: [{ kind: 'insertDiagnosis', claim, code: found.code, after: last.diagnosis.span }],
          },
        ],
      });
    }
    return said;
  },
};

/** The name of the item that a clause is, where it is one and is affirmed. */
function nameAt(text: string, clause: Clause): Span | undefined {
  const written = slice(text, clause.span);
  const start = MARKER.exec(written)?.[0].length ?? 0;
  const name = written.slice(start).split(NAME_ENDS)[0]?.trimEnd() ?? '';
  if (wordsOf(name).length > LONGEST_NAME) return undefined;
  const at = span(clause.span.start + start, clause.span.start + start + name.length);
  return clause.scopes.some(({ span: over }) => overlaps(over, at)) ? undefined : at;
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
  'a an and of or the unspecified essential primary mellitus without complication complications uncomplicated'.split(
    ' ',
  ),
);

/** Whether a name has the words of a title and no other: one that is left over might ask for another code. */
function isNamed({ codebook }: ClaimContext, name: string, title: string): boolean {
  const named = wordsOf(name)
    .filter((word) => !UNSAID.has(word))
    .map((word) => formsOf(word, codebook.abbreviations));
  const wanted = wordsOf(title).filter((word) => !UNSAID.has(word));
  const isIn = (word: string, forms: readonly string[]) => forms.some((form) => sameNoun(form, word));
  return (
    named.every((forms) => wanted.some((word) => isIn(word, forms))) &&
    wanted.every((word) => named.some((forms) => isIn(word, forms)))
  );
}
