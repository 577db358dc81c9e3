/** chart/otherwise-coded: the note says in words what the Guidelines do not code as it is coded. */
import { slice } from '../../model/text.ts';
import type { ClaimCheck, ClaimContext, Report, Said, SoundDiagnosis } from '../check.ts';
import { choices } from '../code-fixes.ts';
import { supportOf } from '../evidence.ts';
import { about, billable, named } from '../list-fixes.ts';
import { type Mention, mentionsOf } from '../narrative.ts';
import type { Otherwise } from '../otherwise.ts';
import { OTHERWISE_CODED } from '../otherwise-coded.ts';
import { NO_LONGER } from '../otherwise-past.ts';
import { UNSAID } from '../otherwise-unsaid.ts';
import { noteText } from '../samples-chart.ts';

const RULES: readonly Otherwise[] = [...OTHERWISE_CODED, ...NO_LONGER, ...UNSAID];

export const otherwiseCoded: ClaimCheck = {
  id: 'chart/otherwise-coded',
  scope: 'claim',
  severity: 'warning',
  kinds: ['chart'],
  title: 'The note says in words what the Guidelines want coded otherwise.',
  authority: 'ICD-10-CM Official Guidelines I.B and I.C',
  why: 'Some words look like a code and are for another: what is impending, threatened or borderline, a type 2 infarction called NSTEMI, a dependence in remission, a side of which nobody says that it is the dominant one.',
  fixes: ['Change to the code that the words are for.'],
  notes: [
    'It is silent where the note affirms elsewhere what makes the code right, as “acute myocardial infarction” beside “impending”.',
    'Information only: expected postoperative pain (I.C.6.b.3), and a dominance that the note does not name.',
  ],
  wrong: [
    {
      says: 'an infarction that only threatened (I.B.11)',
      text: noteText({
        note: '[assessment]\nImpending myocardial infarction, troponin negative three times.',
        diagnoses: 'I21.9  Acute myocardial infarction, unspecified',
      }),
    },
    {
      says: 'borderline diabetes (I.B.17)',
      text: noteText({
        note: '[assessment]\nBorderline diabetes, A1C 6.1. Diet and walking.',
        diagnoses: 'E11.9  Type 2 diabetes mellitus without complications',
      }),
    },
    {
      says: 'the right side taken to be the weaker one (I.C.6.a)',
      text: noteText({
        note: '[assessment]\nSpastic hemiplegia of the right side. Continue therapy.',
        diagnoses: 'G81.13  Spastic hemiplegia affecting right nondominant side',
      }),
    },
  ],
  right: [
    {
      says: 'an infarction that occurred',
      text: noteText({
        note: '[history]\nSeen last week with an impending myocardial infarction.\n\n[assessment]\nAcute myocardial infarction yesterday.',
        diagnoses: 'I21.9  Acute myocardial infarction, unspecified',
      }),
    },
    {
      says: 'a left-handed patient',
      text: noteText({
        note: '[history]\nLeft-handed.\n\n[assessment]\nSpastic hemiplegia of the right side. Continue therapy.',
        diagnoses: 'G81.13  Spastic hemiplegia affecting right nondominant side',
      }),
    },
  ],
  run(context) {
    const said: Said[] = [];
    for (const diagnosis of context.listed) {
      const report = reportOf(context, diagnosis);
      if (report) said.push(report);
    }
    return said;
  },
};

function reportOf(context: ClaimContext, diagnosis: SoundDiagnosis): Report | undefined {
  for (const rule of RULES) {
    const at = rule.codes(diagnosis) ? placeOf(context, rule, diagnosis) : undefined;
    if (!at) continue;
    const { section, why, severity, instead } = rule;
    const right = instead ? billable([instead(diagnosis)], diagnosis) : [];
    return {
      ...about(diagnosis),
      severity: severity ?? 'warning',
      authority: `ICD-10-CM Official Guidelines ${section}`,
      message: `The note says “${slice(context.document.text, at.span)}”, and ${named(diagnosis)} is coded: ${why}.`,
      related: [{ span: at.span, message: 'The note says it here.' }],
      fixes: choices(diagnosis.diagnosis, diagnosis.set, right, diagnosis.date),
    };
  }
  return undefined;
}

/** Where the note says it, unless it says elsewhere, or another code does, what makes the code right. */
function placeOf(
  context: ClaimContext,
  { says, unless, orSaid, besides, near, where }: Otherwise,
  diagnosis: SoundDiagnosis,
): Mention | undefined {
  const { document, claim, listed } = context;
  if (where && where !== claim.setting) return undefined;
  const isAffirmed = ({ status }: Mention): boolean => status === 'affirmed';
  const affirms = (words?: RegExp) =>
    words !== undefined && mentionsOf(document, claim, words).some(isAffirmed);
  const isRight = () =>
    affirms(unless) ||
    (orSaid !== undefined && mentionsOf(document, claim, orSaid).length > 0) ||
    listed.some((other) => besides?.(other, diagnosis));
  const isPlace = near ? isNear(context, diagnosis) : () => true;
  return mentionsOf(document, claim, says).find(
    (mention) => isAffirmed(mention) && isPlace(mention) && !isRight(),
  );
}

/** Whether a mention stands in a clause that names the condition of a diagnosis. */
function isNear(context: ClaimContext, diagnosis: SoundDiagnosis): (mention: Mention) => boolean {
  const support = supportOf(context, diagnosis);
  const places = support.kind === 'named' ? support.places : [];
  return ({ clause }) => places.some((place) => place.clause === clause);
}
