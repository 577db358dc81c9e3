/** poa/missing: a diagnosis of a hospital stay without its present-on-admission indicator. */
import type { Claim } from '../../model/document.ts';
import type { ClaimCheck, Said, SoundDiagnosis } from '../check.ts';
import { poaExemption } from '../federal-lists.ts';
import { carriesPoa, indicatorFixes, reportsPoa } from '../poa-reporting.ts';
import { stayText } from '../samples.ts';

export const poaMissing: ClaimCheck = {
  id: 'poa/missing',
  scope: 'claim',
  severity: 'error',
  kinds: ['institutional', 'chart'],
  title: 'A diagnosis of a hospital stay has no present-on-admission indicator.',
  authority: 'ICD-10-CM Official Guidelines, appendix I; SSA 1886(d)(4)(D); UB-04 FL 67',
  why: 'Principal and secondary diagnoses and external causes of a hospital stay say whether they were present on admission. The field is blank for codes of the exempt list only; Medicare returns a claim that lacks one.',
  fixes: ['Add Y, N, U or W; the coder chooses what the record says.'],
  notes: [
    'An error where Medicare pays, a warning for other payers, who may not ask for it.',
    'Silent for bills other than 11x, and where the billing taxonomy is of a hospital that CMS exempts: critical access, long-term care, psychiatric, rehabilitation, cancer, children’s.',
    'A claim on which no diagnosis has one is one finding. Admitting diagnoses never have one.',
  ],
  wrong: [
    {
      says: 'a secondary diagnosis without one',
      text: stayText({
        diagnoses:
          'principal: K35.80 POA Y  Unspecified acute appendicitis\nA: I10  Essential (primary) hypertension',
      }),
    },
    {
      says: 'an external cause that is not on the exempt list',
      text: stayText({
        diagnoses:
          'principal: T78.2XXA POA Y  Anaphylactic shock, unspecified, initial encounter\nexternal cause: Y63.0  Excessive amount of blood or other fluid given during transfusion or infusion',
      }),
    },
    {
      says: 'none on the whole claim',
      text: stayText({ diagnoses: 'principal: K35.80\nA: I10\nB: E78.5' }),
    },
  ],
  right: [
    {
      says: 'every diagnosis has one, the exempt one none',
      text: stayText({
        diagnoses:
          'principal: K35.80 POA Y  Unspecified acute appendicitis\nadmitting: R10.31  Right lower quadrant pain\nA: I10 POA Y  Essential (primary) hypertension\nB: Z85.3  Personal history of malignant neoplasm of breast',
      }),
    },
    {
      says: 'a stay in skilled nursing',
      text: stayText({
        bill: 'type of bill: 0211\nstatement period: 2026-11-01 - 2026-11-05',
        diagnoses: 'principal: I69.351\nA: I10',
      }),
    },
  ],
  run({ claim, sound, payer }) {
    const found: Said[] = [];
    if (!reportsPoa(claim) || isNoteWithout(claim)) return found;
    const carrying = sound.filter(({ diagnosis }) => carriesPoa(diagnosis));
    const unread = carrying.find((each) => !poaExemption(each));
    if (unread) {
      found.push({ noData: `no list of codes exempt from POA reporting at hand covers ${unread.date}` });
      return found;
    }
    const wanting = carrying.filter((each) => !poaExemption(each)?.value);
    const missing = wanting.filter(({ diagnosis }) => diagnosis.poa === undefined);
    const severity = claim.kind === 'chart' ? 'information' : payer === 'medicare' ? 'error' : 'warning';
    const said = missing.length === wanting.length ? missing.slice(0, 1) : missing;
    for (const each of said) {
      const release = poaExemption(each)?.release;
      found.push({
        span: each.diagnosis.code.span,
        severity,
        message:
          said.length < missing.length
            ? `None of the ${missing.length} diagnoses that need a present-on-admission indicator has one, from ${named(each)} on.`
            : `${named(each)} has no present-on-admission indicator and is not on the exempt list.`,
        ...(release ? { release } : {}),
        code: each.code,
        system: each.set.system,
        fixes: indicatorFixes(each),
      });
    }
    return found;
  },
};

/** A chart need not say what its claim will: where it says some, the others are asked about. */
const isNoteWithout = ({ kind, diagnoses }: Claim): boolean =>
  kind === 'chart' && diagnoses.every(({ poa }) => poa === undefined);

const named = ({ code, title }: SoundDiagnosis): string => `${code} (${title})`;
