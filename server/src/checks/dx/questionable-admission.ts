/** dx/questionable-admission: a principal diagnosis that seldom needs a hospital, a delivery without its outcome. */
import { writtenCode } from '../../model/codes.ts';
import type { ClaimCheck, ClaimContext, Report, Said } from '../check.ts';
import { editorFlags, isFlagged } from '../federal-lists.ts';
import { firstListed } from '../first-listed.ts';
import { stayText } from '../samples.ts';
import { isEdited } from '../stay.ts';

export const questionableAdmission: ClaimCheck = {
  id: 'dx/questionable-admission',
  scope: 'claim',
  severity: 'warning',
  kinds: ['institutional'],
  title: 'The claim leaves in question why the patient was in hospital.',
  authority: 'MCE edit 8, questionable admission; MCE, questionable obstetric admission',
  why: 'Some diagnoses are seldom reason enough to admit a patient to an acute care hospital, as uncomplicated hypertension. A delivery coded as a procedure is questioned where no secondary diagnosis tells its outcome. Medicare’s contractor reviews such claims.',
  fixes: [],
  notes: [
    'For hospital stays that Medicare pays, by the date of discharge; deliveries from 2018-10-01 on.',
    'Where a code of chapter 15 is listed, dx/obstetric asks for the outcome of delivery.',
    'The principal diagnosis may be right: then the record must show why the stay was needed.',
  ],
  wrong: [
    {
      says: 'uncomplicated hypertension as principal diagnosis',
      text: stayText({ diagnoses: 'principal: I10 POA Y  Essential (primary) hypertension' }),
    },
    {
      says: 'a cesarean delivery as procedure, and neither delivery nor outcome among the diagnoses',
      text: stayText({
        patient: 'birth date: 2000-05-17\nsex: F',
        diagnoses: 'principal: K35.80 POA Y  Unspecified acute appendicitis',
        procedures: 'principal: 10D00Z1 2026-11-01  Extraction of Products of Conception, Low, Open Approach',
      }),
    },
  ],
  right: [
    {
      says: 'a hypertensive emergency',
      text: stayText({
        diagnoses:
          'principal: I16.1 POA Y  Hypertensive emergency\nA: I10 POA Y  Essential (primary) hypertension',
      }),
    },
    {
      says: 'the cesarean delivery with its outcome',
      text: stayText({
        patient: 'birth date: 2000-05-17\nsex: F',
        diagnoses:
          'principal: O34.211 POA Y  Maternal care for low transverse scar from previous cesarean delivery\nA: Z3A.39  39 weeks gestation of pregnancy\nB: Z37.0  Single live birth',
        procedures: 'principal: 10D00Z1 2026-11-01  Extraction of Products of Conception, Low, Open Approach',
      }),
    },
  ],
  run(context) {
    const said: Said[] = [];
    if (!isEdited(context)) return said;
    const first = firstListed(context);
    if (first && isFlagged(first, 'qadm')) {
      const { diagnosis, code, title, set } = first;
      const release = editorFlags(first)?.release;
      said.push({
        span: diagnosis.code.span,
        message: `${code} (${title}) is seldom reason enough for a hospital stay as principal diagnosis: does the record name a complication or another reason?`,
        authority: 'MCE edit 8, questionable admission',
        ...(release ? { release } : {}),
        code,
        system: set.system,
      });
    }
    const delivery = deliveryWithoutOutcome(context);
    if (delivery) said.push(delivery);
    return said;
  },
};

function deliveryWithoutOutcome({ procedures, listed }: ClaimContext): Report | undefined {
  // The Guidelines want the outcome beside a code of chapter 15: another check's finding.
  if (procedures.length === 0 || listed.some(({ key }) => key.startsWith('O'))) return undefined;
  for (const { procedure, verdict } of procedures) {
    if (verdict.kind !== 'valid') continue;
    if (!isFlagged(verdict, 'csect') && !isFlagged(verdict, 'vagdel')) continue;
    if (listed.some((each) => each.diagnosis.role === 'other' && isFlagged(each, 'delout'))) return undefined;
    const { set, key, period } = verdict;
    return {
      span: procedure.code.span,
      message: `${key} (${period.title}) is a delivery, and no secondary diagnosis tells its outcome (${writtenCode('icd-10-cm', 'Z37')}-).`,
      authority: 'MCE, questionable obstetric admission; ICD-10-CM Official Guidelines I.C.15.b.5',
      code: key,
      system: set.system,
    };
  }
  return undefined;
}
