/** poa/principal: a principal diagnosis reported as not present on admission. */
import { isNoReason } from '../began-in-stay.ts';
import { billOf } from '../bill.ts';
import type { ClaimCheck, ClaimContext, Report, Said, SoundDiagnosis } from '../check.ts';
import { isChronic } from '../chronic-conditions.ts';
import { codesIn } from '../code-ranges.ts';
import { about, moveBefore, named, standing } from '../list-fixes.ts';
import { isOfTwo } from '../onset.ts';
import { indicatorFixes, reportsPoa } from '../poa-reporting.ts';
import { stayText } from '../samples.ts';

/** A combination code is N where one of its parts began in the stay (appendix I), and may be principal for the other. */
const saysMore = (title: string): boolean => /\bwith\b|\bacute on chronic\b/i.test(title);

/** Of a delivery, what happens in it may be its principal diagnosis: a laceration, a hemorrhage. */
const isObstetric = codesIn('O00-O9A');
/** What brings a woman in before a delivery, of which there is none without its outcome. */
const isAntepartum = codesIn('O10-O16', 'O20-O29', 'O30-O48', 'O60.0-', 'O47');
const isOutcome = codesIn('Z37', 'O80', 'O82', 'O60.1-');

export const poaPrincipal: ClaimCheck = {
  id: 'poa/principal',
  scope: 'claim',
  severity: 'warning',
  kinds: ['institutional', 'chart'],
  title:
    'The principal diagnosis, or the condition that is the admitting diagnosis, is reported as not present on admission.',
  authority: 'ICD-10-CM Official Guidelines II, definition of the principal diagnosis; appendix I',
  why: 'The principal diagnosis is the condition that occasioned the admission, so it was there when the patient was admitted. Where it began later, another one is principal. What the patient was admitted with as the admitting diagnosis was there too.',
  fixes: [
    'Change to Y.',
    'Move what was present on admission before what began in the stay, in whole or in part.',
  ],
  notes: [
    'Information only for combination codes, of which one part may have begun in the stay.',
    'Information for U at a principal diagnosis, which says that the record does not tell, and for N at a diagnosis whose very code is the admitting diagnosis; there silent on combination codes.',
    'Silent where the note tells of two conditions under the code, of which one began in the stay (appendix I).',
    'Silent on codes of pregnancy, childbirth and the puerperium, for bills other than 11x and those that ask for no payment, and hospitals that CMS exempts from POA reporting.',
  ],
  wrong: [
    {
      says: 'a heart failure',
      text: stayText({
        diagnoses: 'principal: I50.23 POA N  Acute on chronic systolic (congestive) heart failure',
      }),
    },
    {
      says: 'a pneumonia that began in the stay',
      text: stayText({ diagnoses: 'principal: J15.1 POA n\nA: S72.001A POA Y\nB: W19.XXXA POA Y' }),
    },
    {
      says: 'an infection that is the admitting diagnosis',
      text: stayText({
        diagnoses:
          'principal: A41.51 POA Y  Sepsis due to Escherichia coli [E. coli]\nadmitting: N39.0  Urinary tract infection, site not specified\nA: N39.0 POA N  Urinary tract infection, site not specified',
      }),
    },
  ],
  right: [
    {
      says: 'present, and another one not',
      text: stayText({ diagnoses: 'principal: S72.001A POA Y\nA: J15.1 POA N\nB: W19.XXXA POA Y' }),
    },
    {
      says: 'a laceration of the delivery',
      text: stayText({
        patient: 'birth date: 2000-05-17\nsex: F',
        diagnoses: 'principal: O70.1 POA N\nA: Z37.0\nB: Z3A.39',
      }),
    },
  ],
  run(context) {
    const { claim, sound } = context;
    const said: Said[] = [];
    // A bill that asks for no payment is of what went wrong in the stay.
    if (!reportsPoa(claim) || billOf(claim)?.frequency === '0') return said;
    said.push(...admittedWith(sound));
    const principal = sound.find(({ diagnosis }) => diagnosis.role === 'principal');
    const isDelivered = sound.some(({ key }) => isOutcome(key));
    const prompted = principal && promptedBy(context, principal);
    if (principal && prompted)
      return [
        {
          ...about(prompted),
          severity: 'information',
          authority: 'ICD-10-CM Official Guidelines I.C.15.b.4',
          message: `${named(prompted)} was present on admission and is listed behind ${named(principal)}, which began in the delivery: the condition that prompted the admission is the principal diagnosis.`,
          related: standing([principal]),
          fixes: [moveBefore(prompted, principal)],
        },
      ];
    if (!principal || (isObstetric(principal.key) && (isDelivered || !isAntepartum(principal.key))))
      return said;
    const { poa } = principal.diagnosis;
    const value = poa?.value.trim().toUpperCase();
    if (poa && value === 'U')
      said.push({
        ...about(principal),
        span: poa.span,
        severity: 'information',
        authority: 'ICD-10-CM Official Guidelines, appendix I',
        message: `${named(principal)} is the principal diagnosis, which occasioned the admission, and is reported with U, for a record that does not tell: U is not assigned by routine, and the provider is asked.`,
        fixes: indicatorFixes(principal).slice(0, 1),
        unless: ['poa/chronic'],
      });
    if (!poa || value !== 'N') return said;
    if (isOfTwo(context, principal)) return behind(context, principal);
    const present = presentOn(context, principal);
    said.push({
      ...about(principal),
      span: poa.span,
      ...(saysMore(principal.title) ? { severity: 'information' } : {}),
      message: `${named(principal)} is the principal diagnosis, which occasioned the admission, and is reported as not present on admission${present ? `: ${named(present)}, which was, comes before it, where the indicator is right` : ''}.`,
      ...(present ? { related: standing([present]) } : {}),
      fixes: [...indicatorFixes(principal).slice(0, 1), ...(present ? [moveBefore(present, principal)] : [])],
      unless: ['poa/chronic'],
    });
    return said;
  },
};

/** Appendix I: what is the admitting diagnosis was diagnosed when the order for the admission was written. */
function admittedWith(sound: readonly SoundDiagnosis[]): readonly Report[] {
  const admitting = sound.find(({ diagnosis }) => diagnosis.role === 'admitting');
  if (!admitting || isObstetric(admitting.key)) return [];
  return sound.flatMap((each) => {
    const { role, poa } = each.diagnosis;
    const isOther = role === 'other' && each.key === admitting.key && !saysMore(each.title);
    if (!isOther || poa?.value.trim().toUpperCase() !== 'N') return [];
    return [
      {
        ...about(each),
        span: poa.span,
        severity: 'information' as const,
        authority: 'ICD-10-CM Official Guidelines, appendix I',
        message: `${named(each)} is the admitting diagnosis too, and is reported as not present on admission: what the patient was admitted with was there.`,
        related: standing([admitting]),
        fixes: indicatorFixes(each).slice(0, 1),
        unless: ['poa/chronic', 'poa/by-note'],
      },
    ];
  });
}

/** What begins in a delivery. */
const isOfDelivery = codesIn('O62-O63', 'O66-O77');
/** What brings a woman in before it. */
const isPrompting = codesIn('O10-O16', 'O21-O22', 'O41-O42', 'O44-O46', 'O48', 'O60.0-');

/** I.C.15.b.4: what was there when the woman came, behind what began in the delivery. */
const promptedBy = ({ listed }: ClaimContext, principal: SoundDiagnosis): SoundDiagnosis | undefined =>
  isOfDelivery(principal.key) && principal.diagnosis.poa?.value.trim().toUpperCase() === 'N'
    ? listed.find(
        ({ key, diagnosis }) => isPrompting(key) && diagnosis.poa?.value.trim().toUpperCase() === 'Y',
      )
    : undefined;

/** The condition that was there when the patient came, behind one that began in part in the stay. */
function behind(context: ClaimContext, principal: SoundDiagnosis): readonly Said[] {
  const before = presentOn(context, principal);
  // What has been there for years and is as it was brings nobody in.
  if (!before || isChronic(before.key)) return [];
  return [
    {
      ...about(before),
      severity: 'information',
      message: `${named(before)} was present on admission and is listed behind ${named(principal)}, of which a part began in the stay: the principal diagnosis is what occasioned the admission.`,
      related: standing([principal]),
      fixes: [moveBefore(before, principal)],
    },
  ];
}

/** The first other condition that was there at the admission and may bring a patient in. */
const presentOn = ({ listed }: ClaimContext, principal: SoundDiagnosis): SoundDiagnosis | undefined =>
  listed.find(
    (each) =>
      each.key !== principal.key &&
      !isNoReason(each.key) &&
      each.diagnosis.poa?.value.trim().toUpperCase() === 'Y',
  );
