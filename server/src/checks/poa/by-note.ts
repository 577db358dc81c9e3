/** poa/by-note: the note tells when a condition began, and its present-on-admission indicator says otherwise. */
import type { ClaimCheck, ClaimContext, Report, Said, SoundDiagnosis } from '../check.ts';
import { isChronic } from '../chronic-conditions.ts';
import { codesIn } from '../code-ranges.ts';
import { about, named } from '../list-fixes.ts';
import { beganInNoWord, ofOperationInStay } from '../nothing-later.ts';
import { type Told, toldAgainst } from '../onset.ts';
import { carriesPoa, INDICATORS, indicatorFixes, reportsPoa } from '../poa-reporting.ts';
import { dischargeText } from '../samples-chart.ts';

export const poaByNote: ClaimCheck = {
  id: 'poa/by-note',
  scope: 'claim',
  severity: 'warning',
  kinds: ['chart', 'institutional'],
  title: 'The note tells when a condition began, and its present-on-admission indicator says otherwise.',
  authority: 'ICD-10-CM Official Guidelines, appendix I',
  why: 'Y is for what was there when the order for admission was written, in the emergency department too; N for what began in the stay, as a fall from the hospital bed; W where the provider cannot determine it, U where the record does not say. A code that is for two conditions is N where one of them began in the stay.',
  fixes: ['Change to the indicator that the note is for; the coder chooses.'],
  notes: [
    'It reads the sentences that name the condition, or of falls those that tell of one. Where they say both, it is silent.',
    'A warning where the note says it in so many words, “present on admission” or “hospital-acquired”, and for a fall in the hospital; else for information.',
    'Where no sentence tells when it began, N is asked about where the whole note has no word for anything later than the admission, or where an organism alone has it; Y where an intraoperative complication is of an operation of the stay.',
    'What was found or confirmed on a later day may have been there before, and is left alone.',
  ],
  wrong: [
    {
      says: 'a fall in the hospital',
      text: dischargeText({
        note: '[hospital course]\nCOPD exacerbation. On the second night he fell out of the hospital bed and cut his scalp.',
        diagnoses: 'principal: J44.1 POA Y\nA: S01.01XA POA N\nB: W06.XXXA POA Y  Fall from bed',
      }),
    },
    {
      says: 'a pneumonia from the hospital',
      text: dischargeText({
        note: '[hospital course]\nHip fracture repaired. Hospital-acquired pneumonia, treated.',
        diagnoses: 'principal: S72.001A POA Y\nA: J18.9 POA Y  Pneumonia, unspecified organism',
      }),
    },
    {
      says: 'an ulcer of which the provider cannot tell',
      text: dischargeText({
        note: '[hospital course]\nSepsis. Cannot determine whether the stage 2 sacral pressure ulcer was present on admission.',
        diagnoses: 'principal: A41.51 POA Y\nA: L89.152 POA U  Pressure ulcer of sacral region, stage 2',
      }),
    },
  ],
  right: [
    {
      says: 'a fall at home',
      text: dischargeText({
        note: '[hospital course]\nFell out of bed at home and broke her hip. Repaired on hospital day 2.',
        diagnoses: 'principal: S72.001A POA Y\nA: W06.XXXA POA Y  Fall from bed',
      }),
    },
    {
      says: 'an organism that was found on a later day',
      text: dischargeText({
        note: '[hospital course]\nCame in with pneumonia. On day 3 the sputum grew Pseudomonas pneumonia.',
        diagnoses: 'principal: J15.1 POA Y  Pneumonia due to Pseudomonas',
      }),
    },
  ],
  run(context) {
    const said: Said[] = [];
    if (!context.hasNote || !reportsPoa(context.claim)) return said;
    for (const each of context.sound) {
      const told = carriesPoa(each.diagnosis) ? toldAgainst(context, each) : undefined;
      // None of these begins within a stay, whatever comes on top of it there.
      if (told && !(told.value === 'N' && (isChronic(each.key) || isOfTheBirth(each.key))))
        said.push(reported(each, told));
      if (!told && carriesPoa(each.diagnosis)) said.push(...untold(context, each));
    }
    return said;
  },
};

/** What was there at birth is present on admission, on whatever day it is seen: injuries of the birth, size and what the mother had. */
const isOfTheBirth = codesIn('P00-P08', 'P10-P15', 'Q00-QA1');

/** Where no sentence about the condition tells when it began, what the rest of the note and the list do. */
function untold(context: ClaimContext, each: SoundDiagnosis): readonly Report[] {
  const { poa, code } = each.diagnosis;
  const why = beganInNoWord(context, each);
  const operation = ofOperationInStay(context, each);
  if (!why && !operation) return [];
  const value = why ? 'Y' : 'N';
  const at = INDICATORS.findIndex(([one]) => one === value);
  return [
    {
      ...about(each),
      span: poa?.span ?? code.span,
      severity: 'information',
      message: `${named(each)} is reported with ${poa?.value.trim().toUpperCase()}, and ${why ?? 'what begins in an operation of the stay was not there on admission'}: ${value} (${INDICATORS[at]?.[1]}).`,
      ...(operation ? { related: [{ span: operation.span, message: 'The note tells of it here.' }] } : {}),
      fixes: indicatorFixes(each).slice(at, at + 1),
      unless: ['poa/chronic'],
    },
  ];
}

function reported(each: SoundDiagnosis, { value, inWords, place }: Told): Report {
  const { poa, code } = each.diagnosis;
  const at = INDICATORS.findIndex(([one]) => one === value);
  return {
    ...about(each),
    span: poa?.span ?? code.span,
    severity: inWords ? 'warning' : 'information',
    message: `${named(each)} is reported with ${poa?.value.trim().toUpperCase()}, and by the note it is ${value} (${INDICATORS[at]?.[1]}).`,
    related: [{ span: place.span, message: 'The note says it here.' }],
    fixes: indicatorFixes(each).slice(at, at + 1),
  };
}
