/** I.C.19.e.1: the code of a drug where the note blames another one, which the Table of Drugs leads elsewhere. */
import { slice } from '../model/text.ts';
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';
import { drugOf, harmOf } from './drug-harms.ts';
import { type Drug, drugsIn, isDrug } from './drugs-taken.ts';
import { about, named } from './list-fixes.ts';
import { clausesOf, lineAt, statementAt } from './narrative.ts';
import { tellingWords } from './word-forms.ts';

/** That a drug did it, was taken, or was not. */
const BLAMED =
  /\b(?:due to|caused by|from|because of|secondary to|induced|reaction|side effects?|adverse|took|taken|taking|swallow\w*|ingest\w*|overdos\w*|poison\w*|toxicity|intoxicat\w*|skip\w*|miss(?:ed|es|ing)|stopped|ran out|half|fewer|less|cut|doses?)\b/i;
/** What is given for it. */
const GIVEN = /\b(?:given for|antidote|loaded|instead|switch\w*|replac\w*|start\w*|allerg\w*)\b/i;
/** Entries of the Table that notes tell as laboratory values, food and therapies. */
const NO_DRUG =
  /^(?:sodium|potassium|calcium|magnesium|phosph\w+|chloride|bicarbonate|glucose|sugar|oxygen|alcohol|protein|creatine|vitamin|vitamins|contrast|antidote|water|plasma|blood|platelets?|drugs?|medicines?|medications?|tablets?|pills?|cream|ointment|thyroid|bile|nitrogen|caffeine|coffee|tobacco|nicotine|cannabis|marijuana|gases|serum|sleep|antibiotics?|steroids?|liver|dextrose|saline|albumin|cholesterol|ovarian|pancreatic|pituitary|adrenal|thymus)$/i;
/** Words of the titles of these codes that name no drug. */
const OF_TITLES =
  /^(?:poisoning|adverse|effects?|underdosing|drugs?|accidental|intentional|self|harm|assault|undetermined|agents?|primarily|affecting|medicaments?|biological|substances?|systemic|encounter|initial|subsequent|sequela|specified|derivatives?|preparations?|system|group|synthetic|narcotics|inhibitors?)$/;

/** The one drug that is coded, where the note names none of its kind and blames another. */
export function anotherDrugBlamed(context: ClaimContext): readonly Report[] {
  const { document, claim, listed } = context;
  const coded = listed.filter(({ key }) => isDrug(key) && /[1-6]/.test(harmOf(key) ?? ''));
  const [only, more] = coded;
  if (!only || more || !context.hasNote) return [];
  const clauses = clausesOf(document, claim);
  const drugs = clauses.flatMap((clause) =>
    drugsIn(context, only, clause.span)
      .filter(({ at }) => !NO_DRUG.test(slice(document.text, at)))
      .map((drug) => ({ drug, clause })),
  );
  const isOfCode = ({ groups }: Drug) => groups.length === 0 || groups.includes(drugOf(only.key));
  if (drugs.some(({ drug }) => isOfCode(drug)) || isClassNamed(context, only)) return [];
  const blamed = drugs.find(({ drug, clause }) => {
    const words = lineAt(document.text, clause.span);
    return BLAMED.test(words) && !GIVEN.test(words) && statementAt(clause, drug.at).status === 'affirmed';
  });
  if (!blamed) return [];
  const { at, groups } = blamed.drug;
  return [
    {
      ...about(only),
      severity: 'information',
      authority: 'ICD-10-CM Official Guidelines I.C.19.e.1',
      message: `${named(only)} is coded, and the drug that the note names is “${slice(document.text, at)}”, which the Table of Drugs leads to ${groups.map((group) => `${group.slice(0, 3)}.${group.slice(3)}-`).join(', ')}.`,
      related: [{ span: at, message: 'The note names it here.' }],
    },
  ];
}

/** Whether the note has a word of the class that the title names. */
function isClassNamed({ document, claim }: ClaimContext, { title }: SoundDiagnosis): boolean {
  const words = tellingWords(title).filter((word) => !OF_TITLES.test(word));
  const note = clausesOf(document, claim)
    .map(({ span: at }) => lineAt(document.text, at))
    .join(' ')
    .toLowerCase();
  return words.some((word) => note.includes(word.slice(0, 6)));
}
