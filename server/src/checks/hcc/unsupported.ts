/** hcc/unsupported: a risk-adjusted diagnosis that the note has only among the history. */
import { type ClaimCheck, type Said, titled } from '../check.ts';
import { denies, isNote, supportOf } from '../evidence.ts';
import { categorised, isRiskAdjusted } from '../hcc-categories.ts';
import type { Mention } from '../narrative.ts';
import { noteText } from '../samples-chart.ts';

/** Lists that are carried from note to note. */
const CARRIED_LIST =
  /\b(?:past|previous|prior)\b.*\b(?:history|hx)\b|^(?:pmhx?|pmh\/psh)$|\bmedical history\b|\bproblem list\b(?!.*\b(?:addressed|reviewed|managed|discussed|assess\w*|today|plan)\b)/;

export const hccUnsupported: ClaimCheck = {
  id: 'hcc/unsupported',
  scope: 'claim',
  severity: 'information',
  kinds: ['chart'],
  title: 'The note has a risk-adjusted diagnosis in its lists of history only.',
  authority:
    '42 CFR 422.310, risk adjustment data; ICD-10-CM Official Guidelines IV.J, code all documented conditions that coexist',
  why: 'A diagnosis counts where the visit itself monitored, evaluated, assessed or treated it. One that stands in a past history or a problem list alone is struck in a risk adjustment audit.',
  fixes: [],
  notes: [
    'It names the payment year of the mapping, and is silent for other payers than Medicare and Medicare Advantage.',
    'A diagnosis of which the note has no word at all is reported by chart/unsupported-code.',
  ],
  wrong: [
    {
      says: 'among the past history',
      text: noteText({
        note: '[past medical history]\nRheumatoid arthritis, appendectomy.\n\n[assessment]\nHypertension, stable on lisinopril.',
        diagnoses: 'I10  Essential (primary) hypertension\nM06.9  Rheumatoid arthritis, unspecified',
      }),
    },
    {
      says: 'in the words of a history',
      text: noteText({
        note: '[assessment]\nHypertension, stable on lisinopril. History of rheumatoid arthritis.',
        diagnoses: 'I10  Essential (primary) hypertension\nM06.9  Rheumatoid arthritis, unspecified',
      }),
    },
  ],
  right: [
    {
      says: 'assessed today',
      text: noteText({
        note: '[past medical history]\nRheumatoid arthritis.\n\n[assessment]\nRheumatoid arthritis, stable on methotrexate.',
        diagnoses: 'M06.9  Rheumatoid arthritis, unspecified',
      }),
    },
    {
      says: 'a diagnosis without a category',
      text: noteText({
        note: '[past medical history]\nHypertension.\n\n[assessment]\nRheumatoid arthritis, stable on methotrexate.',
        diagnoses: 'M06.9  Rheumatoid arthritis, unspecified\nI10  Essential (primary) hypertension',
      }),
    },
    {
      says: 'a plan that is not paid by the model',
      text: noteText({
        head: 'payer: Sample Employer Plan',
        note: '[past medical history]\nRheumatoid arthritis.\n\n[assessment]\nHypertension, stable on lisinopril.',
        diagnoses: 'I10  Essential (primary) hypertension\nM06.9  Rheumatoid arthritis, unspecified',
      }),
    },
  ],
  run(context) {
    const said: Said[] = [];
    if (!isRiskAdjusted(context) || !isNote(context.document, context.claim)) return said;
    for (const { sound, hcc, label, release } of categorised(context)) {
      const support = supportOf(context, sound);
      if (support.kind !== 'named') continue;
      const places = support.places.filter((place) => !denies(place));
      const [first] = places;
      if (!first || !places.every(isHistory)) continue;
      said.push({
        span: sound.diagnosis.code.span,
        message: `${titled(sound.code, sound)} counts for HCC ${hcc}, ${label} (${release}), and the note has it only as history.`,
        code: sound.code,
        system: 'icd-10-cm',
        release,
        related: [{ span: first.span, message: 'The note names it here.' }],
      });
    }
    return said;
  },
};

const isHistory = ({ status, clause }: Mention): boolean =>
  status === 'personal-history' || CARRIED_LIST.test(clause.heading);
