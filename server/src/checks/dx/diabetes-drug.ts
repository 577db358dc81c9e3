/** dx/diabetes-drug: the long-term drugs of a patient with diabetes, named in the note and not coded, or coded where they must not be. */

import { writtenCode } from '../../model/codes.ts';
import type { IsoDate } from '../../model/dates.ts';
import { slice, span } from '../../model/text.ts';
import {
  ALL_KINDS,
  type ClaimCheck,
  type ClaimContext,
  type Report,
  type Said,
  type SoundDiagnosis,
} from '../check.ts';
import { choices } from '../code-fixes.ts';
import { codesIn } from '../code-ranges.ts';
import { INJECTED_ANTIDIABETICS, ORAL_HYPOGLYCEMICS } from '../drug-names.ts';
import { about, billable, insertions, named, removals, standing } from '../list-fixes.ts';
import { lineAt, type Mention, mentionsOf } from '../narrative.ts';
import { claimText } from '../samples.ts';
import { noteText } from '../samples-chart.ts';

interface Kind {
  readonly key: string;
  readonly name: string;
  /** Generic names and brands, as of the FDA's Orange and Purple Books. */
  readonly words: RegExp;
  /** Which diabetes it is coded with: everybody with type 1 needs insulin, and E10 asks for no code of it. */
  readonly of: (key: string) => boolean;
}

const isGestational = codesIn('O24.4-');
const isDrugUse = codesIn('Z79.4', 'Z79.84', 'Z79.85');

const INSULIN: Kind = {
  key: 'Z794',
  name: 'insulin',
  words:
    /\b(?:insulin|glargine|lantus|basaglar|toujeo|semglee|detemir|levemir|degludec|tresiba|lispro|humalog|aspart|novolog|fiasp|glulisine|apidra|humulin|novolin)\b/gi,
  of: codesIn('E08-E09', 'E11', 'E13'),
};

const isInsulinUse = ({ key }: SoundDiagnosis): boolean => key === INSULIN.key;

const KINDS: readonly Kind[] = [
  INSULIN,
  {
    key: 'Z7984',
    name: 'an oral hypoglycemic drug',
    words: new RegExp(`\\b(?:${ORAL_HYPOGLYCEMICS})\\b`, 'gi'),
    of: codesIn('E08-E11', 'E13'),
  },
  {
    key: 'Z7985',
    name: 'an injectable drug other than insulin',
    words: new RegExp(`\\b(?:${INJECTED_ANTIDIABETICS})\\b`, 'gi'),
    of: codesIn('E08-E11', 'E13'),
  },
];

export const diabetesDrug: ClaimCheck = {
  id: 'dx/diabetes-drug',
  scope: 'claim',
  severity: 'information',
  kinds: ALL_KINDS,
  speaksOf: codesIn('E08-E13', 'O24.4-'),
  title: 'A long-term drug for diabetes is named and not coded, or coded with gestational diabetes.',
  authority: 'ICD-10-CM Official Guidelines I.C.4.a.3 and I.C.15.i',
  why: 'Insulin, oral and injectable drugs are coded beside diabetes, each kind that is used. The codes of gestational diabetes say the treatment themselves.',
  fixes: [
    'Add the code of the drug, where the patient uses it for long.',
    'Remove the code of the drug beside gestational diabetes.',
  ],
  notes: [
    'The code beside gestational diabetes is a warning, and that of insulin which the note calls temporary.',
    'It is silent where the note names no drug, and where the drug is denied, stopped, considered, or given for the day: Z79.4 is not assigned for insulin given temporarily.',
    'A code of one kind where the note names another is asked about.',
    'Type 1 diabetes does without Z79.4.',
  ],
  wrong: [
    {
      says: 'the note names insulin and an oral drug, one of them is coded',
      text: noteText({
        note: '[history]\nType 2 diabetes. Takes metformin twice a day and insulin glargine at night.',
        diagnoses:
          'E11.9  Type 2 diabetes mellitus without complications\nZ79.4  Long term (current) use of insulin',
      }),
    },
    {
      says: 'the note names an injectable drug',
      text: noteText({
        note: '[assessment]\nType 2 diabetes, doing well on weekly Ozempic.',
        diagnoses: 'E11.9  Type 2 diabetes mellitus without complications',
      }),
    },
    {
      says: 'insulin that was given for the time of the stay',
      text: noteText({
        note: '[assessment]\nType 2 diabetes with hyperglycemia. Insulin was given temporarily and stopped.',
        diagnoses:
          'E11.65  Type 2 diabetes mellitus with hyperglycemia\nZ79.4  Long term (current) use of insulin',
      }),
    },
    {
      says: 'insulin coded beside gestational diabetes',
      text: claimText({
        patient: 'birth date: 1996-02-03\nsex: F',
        diagnoses:
          'A: O24.414  Gestational diabetes mellitus in pregnancy, insulin controlled\nB: Z3A.30\nC: Z79.4  Long term (current) use of insulin',
      }),
    },
  ],
  right: [
    {
      says: 'each kind of drug has its code',
      text: noteText({
        note: '[history]\nType 2 diabetes. Takes metformin twice a day and insulin glargine at night.',
        diagnoses:
          'E11.9   Type 2 diabetes mellitus without complications\nZ79.4   Long term (current) use of insulin\nZ79.84  Long term (current) use of oral hypoglycemic drugs',
      }),
    },
    {
      says: 'a drug that was stopped',
      text: noteText({
        note: '[history]\nType 2 diabetes. Metformin was stopped last year, diet alone since. Not on insulin.',
        diagnoses: 'E11.9  Type 2 diabetes mellitus without complications',
      }),
    },
    {
      says: 'the note names no drug',
      text: noteText({
        note: '[assessment]\nType 2 diabetes without complications, diet controlled.',
        diagnoses: 'E11.9  Type 2 diabetes mellitus without complications',
      }),
    },
  ],
  run(context) {
    const said: Said[] = [];
    said.push(...besideGestational(context));
    const another = anotherDrug(context);
    said.push(...(another.length > 0 ? another : notCoded(context)));
    said.push(...temporary(context));
    said.push(...insulinAlone(context));
    return said;
  },
};

function besideGestational({ claim, listed }: ClaimContext): readonly Report[] {
  const reports: Report[] = [];
  const gestational = listed.find(({ key }) => isGestational(key));
  if (!gestational) return reports;
  for (const use of listed) {
    if (!isDrugUse(use.key)) continue;
    reports.push({
      ...about(use),
      severity: 'warning',
      authority: 'ICD-10-CM Official Guidelines I.C.15.i',
      message: `${named(use)} is not assigned with ${named(gestational)}: the code of gestational diabetes says how it is controlled.`,
      related: standing([gestational]),
      fixes: removals(claim, use),
    });
  }
  return reports;
}

function notCoded({ document, claim, listed, hasNote }: ClaimContext): readonly Report[] {
  const reports: Report[] = [];
  if (!hasNote) return reports;
  for (const { key, name, words, of } of KINDS) {
    const diabetes = listed.find((one) => of(one.key));
    if (!diabetes || listed.some((one) => one.key === key) || billable([key], diabetes).length === 0)
      continue;
    if (isInsulinAlone(diabetes.date) && listed.some(isInsulinUse)) continue;
    const use = mentionsOf(document, claim, words).find((mention) =>
      isLongTerm(document.text, mention, claim.setting === 'inpatient' && key === 'Z794'),
    );
    if (!use) continue;
    const code = `${key.slice(0, 3)}.${key.slice(3)}`;
    reports.push({
      ...about(diabetes),
      message: `The note names ${name} (“${slice(document.text, use.span)}”) beside ${named(diabetes)}. Long-term use is coded ${code}.`,
      related: [{ span: use.span, message: 'The note names it here.' }],
      fixes: insertions(claim, [key], diabetes),
    });
  }
  return reports;
}

/** A kind of drug is coded that the note does not name, and another one is named. */
function anotherDrug({ document, claim, listed }: ClaimContext): readonly Report[] {
  const reports: Report[] = [];
  const inUse = ({ words }: Kind): Mention | undefined =>
    mentionsOf(document, claim, words).find((one) => isLongTerm(document.text, one, false));
  for (const coded of KINDS) {
    const use = listed.find(({ key }) => key === coded.key);
    if (!use || mentionsOf(document, claim, coded.words).length > 0) continue;
    const kind = KINDS.find(inUse);
    const other = kind && inUse(kind);
    if (!other) continue;
    reports.push({
      ...about(use),
      message: `${named(use)} is listed, and the note names “${slice(document.text, other.span)}” and not ${coded.name}: that is coded ${writtenCode('icd-10-cm', kind.key)}.`,
      related: [{ span: other.span, message: 'The note names it here.' }],
      fixes: choices(use.diagnosis, use.set, billable([kind.key], use), use.date),
      unless: ['chart/unsupported-code'],
    });
  }
  return reports;
}

/** Before FY2022 insulin alone was coded where it was used with oral drugs; since then both (I.C.4.a.3 of those years). */
const INSULIN_ALONE = ['2018-10-01', '2021-09-30'] as const;

const isInsulinAlone = (date: IsoDate): boolean => date >= INSULIN_ALONE[0] && date <= INSULIN_ALONE[1];

function insulinAlone({ claim, listed }: ClaimContext): readonly Report[] {
  const insulin = listed.find(isInsulinUse);
  const oral = listed.find(({ key, date }) => key === 'Z7984' && isInsulinAlone(date));
  if (!insulin || !oral) return [];
  return [
    {
      ...about(oral),
      severity: 'warning',
      authority: 'ICD-10-CM Official Guidelines of that year, I.C.4.a.3',
      message: `${named(oral)} is listed beside ${named(insulin)}: until September 2021 the insulin alone was coded where both were used.`,
      related: standing([insulin]),
      fixes: removals(claim, oral),
      unless: ['dx/excludes1'],
    },
  ];
}

/** I.C.4.a.3: Z79.4 is not assigned where insulin is given temporarily to bring the glucose under control. */
function temporary({ document, claim, listed }: ClaimContext): readonly Report[] {
  const use = listed.find(isInsulinUse);
  if (!use) return [];
  const mentions = mentionsOf(document, claim, INSULIN.words);
  const given = mentions.find(({ clause }) => FOR_A_TIME.test(lineAt(document.text, clause.span)));
  if (!given || mentions.some((each) => isLongTerm(document.text, each, true))) return [];
  return [
    {
      ...about(use),
      severity: 'warning',
      message: `${named(use)} is not assigned for insulin that is given temporarily, and the note names no other.`,
      related: [{ span: given.span, message: 'The note names it here.' }],
      fixes: removals(claim, use),
    },
  ];
}

/** Insulin of a hospital stay, or of the days of another drug. */
const FOR_A_TIME =
  /\b(?:temporar\w*|sliding[- ]scale|(?:correction(?:al)?|supplement\w*|bridging|stress-dose) (?:scale|insulin|doses?|coverage)|insulin (?:drip|infusion|gtt)|(?:back|return\w*|resum\w*|switched back) (?:to|on) (?:\w+ )?(?:pills?|tablets?|orals?|metformin)|(?:for|over) (?:\d+|two|three|four|five|six|a few|several) days|(?:and|then|was|since) (?:stopped|discontinued)|while (?:in(?:patient| the hospital)|hospitalized|on steroids|npo|septic|acutely ill|here)|only (?:while|during)|(?:during|for) (?:the|this|her|his) (?:stay|admission|hospitali[sz]ation|encounter|visit)|(?:one|single|stat) dose|a few units|\d+ units? (?:of )?(?:iv|regular|subq|sc)\b|(?:in|by) the (?:clinic|office|ed|er|emergency \w+)(?: today)?|(?:home|discharged?) without (?:any )?insulin)\b/i;

/** What the words around a drug say where it is not in use for long. */
const NOT_IN_USE =
  /\b(?:stop\w*|discontinu\w*|d\/c\w*|h[eo]ld\w*|off|allerg\w*|intoleran\w*|declin\w*|refus\w*|consider\w*|discuss\w*|avoid\w*|previous\w*|formerly|never|trial of|if needed|may need|sliding|drip|gtt|back to|infusion|iv|temporar\w*|resistan\w*|levels?|antibod\w*|secretion|sensitivity|deficiency)\b/i;

/** In a hospital insulin is given to many for the time of the stay. */
const AT_HOME = /\b(?:home|long[- ]?term|takes|uses|pump|dependent|outpatient|chronic\w*)\b/i;

function isLongTerm(text: string, { status, span: at, clause }: Mention, inHospital: boolean): boolean {
  if (status !== 'affirmed') return false;
  const around = lineAt(
    text,
    span(Math.max(clause.span.start, at.start - 32), Math.min(clause.span.end, at.end + 28)),
  );
  if (NOT_IN_USE.test(around)) return false;
  return !inHospital || AT_HOME.test(lineAt(text, clause.span));
}
