/** dx/order: which diagnosis comes first, by the sentences of the chapters. */

import { acuteBeforeChronic } from '../acute-before-chronic.ts';
import { admittedAfterSurgery } from '../admitted-after-surgery.ts';
import { beganInStay } from '../began-in-stay.ts';
import { behindItsConsequence } from '../behind-its-consequence.ts';
import {
  ALL_KINDS,
  type ClaimCheck,
  type ClaimContext,
  type Report,
  type Said,
  type SoundDiagnosis,
} from '../check.ts';
import { codesIn } from '../code-ranges.ts';
import { isCodedFirst } from '../coded-first.ts';
import { complicationBehind } from '../complication-first.ts';
import { crisisBehind } from '../crisis-first.ts';
import { deliveredFor } from '../delivered-for.ts';
import { diabeticReason } from '../diabetes-reason.ts';
import { notFirst } from '../encounter-reason.ts';
import { establishedBehind } from '../established-behind.ts';
import { isFirstOnly, unfitness } from '../first-listed.ts';
import { graverInjury } from '../graver-injury.ts';
import { retinopathyReason, secondaryReason } from '../hypertension-reason.ts';
import { about, moveBefore, named, standing } from '../list-fixes.ts';
import {
  cancerBehindFracture,
  complicationBehindCancer,
  fractureBehindCancer,
  metastasisBehindPrimary,
  primaryBehindMetastasis,
} from '../metastasis-first.ts';
import { mentionsOf } from '../narrative.ts';
import { observedBehind } from '../observed-behind.ts';
import { onlyOneOperated } from '../operated-for.ts';
import { operatedBehindFirst } from '../operated-in-stay.ts';
import type { Order } from '../order-of-two.ts';
import { ORDERS } from '../orders.ts';
import { servedBehindFirst } from '../pointed-first.ts';
import { behindByTheWay, behindTheOpening } from '../reason-behind.ts';
import { OF_HIV_DISEASE } from '../reason-codes.ts';
import {
  brachytherapyCoded,
  brachytherapyFirst,
  extentBehindTherapy,
  removedBehindTherapy,
  therapyUncoded,
} from '../removed-and-treated.ts';
import { rulesOfCode } from '../rules-about.ts';
import { withDiagnoses } from '../samples.ts';
import { screeningFirst } from '../screening-first.ts';
import { operatedAfterExam, surgeryReasonMissing } from '../surgery-reason.ts';
import { symptomOfDisease } from '../symptom-of-disease.ts';
import { pastBeforeFound } from '../told-as-past.ts';
import { usualBeforeAcute } from '../usual-before-acute.ts';
import { pneumoniaOfAdmission } from '../ventilator-pneumonia.ts';
import { virusFirst } from '../virus-first.ts';

const isPreOperative = codesIn('Z01.81-');

export const order: ClaimCheck = {
  id: 'dx/order',
  scope: 'claim',
  severity: 'information',
  kinds: ALL_KINDS,
  speaksOf: isOrdered,
  title: 'By the Guidelines of its chapter another diagnosis comes first.',
  authority: 'ICD-10-CM Official Guidelines I.B.8, I.C and II.K',
  why: 'The reason for the encounter is first. For HIV, COVID-19, neoplasms, infarctions, screening and rehabilitation the Guidelines say which code that is.',
  fixes: ['Move the diagnosis that comes first.', 'Remove the screening from a test for a symptom.'],
  notes: [
    'Where a note tells what the encounter is for, the diagnosis that it names comes before one that it tells by the way (II, IV.A, IV.G); of a delivery, what it was for (I.C.15.b.4); of injuries, the most serious (I.C.19.b).',
    'It asks, since the reason for the encounter decides and only the record tells it. Abuse behind its injuries is a warning (I.C.19.f).',
    'Of a claim the services tell it too: a diagnosis to which none points, or for which such services are not performed, is behind the one that they are for.',
    'Encounter codes that may only be first, as chemotherapy and the pre-operative examination, are dx/first-listed-only; what a code first note orders is dx/code-first.',
  ],
  wrong: [
    {
      says: 'pneumocystosis before HIV disease',
      text: withDiagnoses('A: B59  Pneumocystosis', 'B: B20  Human immunodeficiency virus [HIV] disease'),
    },
    {
      says: 'respiratory failure before COVID-19',
      text: withDiagnoses('A: J96.01  Acute respiratory failure with hypoxia', 'B: U07.1  COVID-19'),
    },
    {
      says: 'a symptom before the cancer that has it',
      text: withDiagnoses('A: R63.4  Abnormal weight loss', 'B: C25.9'),
    },
    {
      says: 'coronary artery disease before the infarction',
      text: withDiagnoses(
        'A: I25.10  Atherosclerotic heart disease of native coronary artery without angina pectoris',
        'B: I21.4',
      ),
    },
    {
      says: 'an injury before the abuse that caused it',
      text: withDiagnoses(
        'A: S00.83XA',
        'B: T74.11XA  Adult physical abuse, confirmed',
        'C: Y07.01',
        'D: Y04.0XXA',
      ),
    },
    {
      says: 'what the screening found before the screening',
      text: withDiagnoses(
        'A: K63.5  Polyp of colon',
        'B: Z12.11  Encounter for screening for malignant neoplasm of colon',
      ),
    },
    {
      says: 'a screening for a symptom',
      text: withDiagnoses('A: Z12.11', 'B: K92.1  Melena'),
    },
    {
      says: 'rehabilitation before what it is for',
      text: withDiagnoses('A: Z51.89', 'B: I69.351'),
    },
    {
      says: 'chronic before acute sinusitis',
      text: withDiagnoses('A: J32.0  Chronic maxillary sinusitis', 'B: J01.00'),
    },
    {
      says: 'a pre-operative examination without the condition',
      text: withDiagnoses('A: Z01.810  Encounter for preprocedural cardiovascular examination'),
    },
  ],
  right: [
    {
      says: 'the screening first, what it found second',
      text: withDiagnoses('A: Z12.11  Encounter for screening for malignant neoplasm of colon', 'B: K63.5'),
    },
    {
      says: 'HIV disease with an unrelated injury (I.C.1.a.2.c)',
      text: withDiagnoses('A: S93.401A', 'B: B20', 'C: W01.0XXA'),
    },
    {
      says: 'a history alone in an office',
      text: withDiagnoses('A: Z85.3  Personal history of malignant neoplasm of breast'),
    },
    {
      says: 'the infarction before the coronary artery disease',
      text: withDiagnoses('A: I21.4', 'B: I25.10'),
    },
    {
      says: 'acute before chronic sinusitis',
      text: withDiagnoses('A: J01.00  Acute maxillary sinusitis, unspecified', 'B: J32.0'),
    },
  ],
  run(context) {
    const said: Said[] = [];
    const [first, second] = context.listed;
    if (first?.diagnosis.role !== 'principal') return said;
    if (!second) {
      if (isPreOperative(first.key)) said.push(preOperative(first));
      said.push(...therapyUncoded(context, first));
      return said;
    }
    const ordered = outOfOrder(context, first);
    const byReason =
      ordered.length > 0
        ? []
        : [...brachytherapyFirst(context, first), ...notFirst(context, first)].slice(0, 1);
    said.push(...ordered, ...byReason);
    const screened = screeningFirst(context);
    said.push(...screened);
    if (said.length === 0) said.push(...reasonFirst(context, first), ...surgeryReasonMissing(context, first));
    said.push(...brachytherapyCoded(context), ...operatedAfterExam(context, first));
    said.push(...therapyUncoded(context, first));
    said.push(...acuteBeforeChronic(context.listed));
    return said;
  },
};

/** What the note or the procedures of the stay say comes first, by the first of the rules that speaks. */
function reasonFirst(context: ClaimContext, first: SoundDiagnosis): readonly Report[] {
  for (const rule of context.hasNote ? BY_REASON : BY_SERVICES) {
    const [report] = rule(context, first);
    if (report) return [report];
  }
  return [];
}

const BY_REASON = [
  removedBehindTherapy,
  extentBehindTherapy,
  primaryBehindMetastasis,
  metastasisBehindPrimary,
  complicationBehindCancer,
  cancerBehindFracture,
  complicationBehind,
  fractureBehindCancer,
  virusFirst,
  pneumoniaOfAdmission,
  graverInjury,
  deliveredFor,
  crisisBehind,
  behindByTheWay,
  diabeticReason,
  retinopathyReason,
  secondaryReason,
  onlyOneOperated,
  operatedBehindFirst,
  servedBehindFirst,
  beganInStay,
  admittedAfterSurgery,
  usualBeforeAcute,
  symptomOfDisease,
  establishedBehind,
  behindItsConsequence,
  observedBehind,
  pastBeforeFound,
  behindTheOpening,
];

/** Those of them that procedures, services and codes alone may tell. */
const OF_SERVICES: ReadonlySet<(typeof BY_REASON)[number]> = new Set([
  removedBehindTherapy,
  primaryBehindMetastasis,
  graverInjury,
  operatedBehindFirst,
  servedBehindFirst,
]);
const BY_SERVICES = BY_REASON.filter((rule) => OF_SERVICES.has(rule));

/**
 * Whether a code is one that comes first by one of the sentences, as screenings do, and whatever was the reason for a
 * procedure: every acute condition is.
 */
function isOrdered(key: string): boolean {
  return ORDERS.some(({ first }) => first(key)) || isPreOperative(key);
}

const ordersLedBy = rulesOfCode(ORDERS, ({ first }) => first);

const PLACES = new Map(ORDERS.map((rule, place) => [rule, place]));

/** The rules, in their order, that may put a diagnosis before another that stands before it: of most claims there are none. */
function ordersAbout(listed: readonly SoundDiagnosis[], first: SoundDiagnosis): readonly Order[] {
  const about: Order[] = [];
  for (const diagnosis of listed) {
    // Nothing stands before the first one.
    if (diagnosis === first) continue;
    for (const rule of ordersLedBy(diagnosis.key))
      if ((rule.of === 'any' || rule.second(first.key)) && !about.includes(rule)) about.push(rule);
  }
  return about.sort((one, other) => (PLACES.get(one) ?? 0) - (PLACES.get(other) ?? 0));
}

function outOfOrder(context: ClaimContext, first: SoundDiagnosis): readonly Report[] {
  const reports: Report[] = [];
  const { listed } = context;
  for (const rule of ordersAbout(listed, first)) {
    const leading = withKey(listed, rule.first);
    if (!leading || leading === listed[0]) continue;
    const early =
      rule.of === 'first-listed' ? first : withKey(listed.slice(0, listed.indexOf(leading)), rule.second);
    if (!early || !rule.second(early.key) || (early === first && unfitness(first, context))) continue;
    if (isCodedFirst(early, leading)) continue;
    // What began in the stay did not occasion it.
    if (early === first && leading.diagnosis.poa?.value === 'N') continue;
    if (
      rule.section === 'I.C.1.a.2.c' &&
      mentionsOf(context.document, context.claim, OF_HIV_DISEASE).length > 0
    )
      continue;
    // dx/first-listed-only names the therapy that is the reason (I.C.2.e.3).
    if (rule.section === 'I.C.2.g' && listed.some(({ key }) => isFirstOnly(key))) continue;
    reports.push({
      ...about(leading),
      ...(rule.severity ? { severity: rule.severity } : {}),
      authority: `ICD-10-CM Official Guidelines ${rule.section}`,
      message: `${named(leading)} is listed behind ${named(early)}: ${rule.why}.`,
      related: standing([early]),
      // Of an infarction of long ago, or of what is none, no order follows.
      follows: leading.diagnosis.code.span,
      fixes: [moveBefore(leading, early)],
    });
    return reports;
  }
  return reports;
}

/** The first diagnosis whose code is one of those. */
function withKey(
  listed: readonly SoundDiagnosis[],
  isOne: (key: string) => boolean,
): SoundDiagnosis | undefined {
  for (const diagnosis of listed) if (isOne(diagnosis.key)) return diagnosis;
  return undefined;
}

const preOperative = (first: SoundDiagnosis): Report => ({
  ...about(first),
  authority: 'ICD-10-CM Official Guidelines IV.M',
  message: `${named(first)} stands alone: the condition that is the reason for the surgery is coded in addition.`,
});
