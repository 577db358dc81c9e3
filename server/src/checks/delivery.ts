/** Whether a claim is of a delivery (ICD-10-CM Official Guidelines I.C.15.b.4 and b.5). */
import type { Claim, ServiceLine } from '../model/document.ts';
import type { ClaimContext, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { isVisit } from './modifiers.ts';
import { lineAt, type Mention, mentionsOf } from './narrative.ts';
import { isObstetric, isOutcome, saysChildbirth } from './pregnancy.ts';

/** Codes of a delivery: uncomplicated, cesarean, preterm and term delivery, and the tears of it. */
const isDeliveryCode = codesIn('O80', 'O82', 'O60.1-', 'O60.2-', 'O70');
/** ICD-10-PCS: delivery of products of conception, extraction by cesarean section or through the birth canal. */
const DELIVERY_PROCEDURE = /^10(?:E0XZZ|D00Z[0-2]|D07Z[3-8])$/;
/** CPT numbers of deliveries, vaginal and cesarean, also after an earlier cesarean. */
const DELIVERY_SERVICES: ReadonlySet<string> = new Set(
  '59400 59409 59410 59510 59514 59515 59610 59612 59614 59618 59620 59622'.split(' '),
);
/** Of these, what is no spontaneous delivery: by cesarean section, or drawn through the birth canal. */
const OPERATIVE_PROCEDURE = /^10D0/;
const CESAREANS: ReadonlySet<string> = new Set('59510 59514 59515 59618 59620 59622'.split(' '));
/** CPT numbers of antepartum care alone. */
const ANTEPARTUM_SERVICES: ReadonlySet<string> = new Set(['59425', '59426']);
/** CMS Place of Service Code Set: telehealth, office, urgent care, clinics; no place where children are born. */
const OFFICES: ReadonlySet<string> = new Set(['02', '10', '11', '20', '49', '50', '71', '72']);

/** The listed diagnosis that says that there was a delivery. */
export const deliveryAmong = (listed: readonly SoundDiagnosis[]): SoundDiagnosis | undefined =>
  listed.find((one) => isDeliveryCode(one.key) || saysChildbirth(one));

/** Whether a procedure or service of the claim is a delivery. */
export const hasDelivered = (claim: Claim): boolean =>
  claim.procedures.some(({ code }) => DELIVERY_PROCEDURE.test(code.key)) ||
  claim.lines.some(({ procedure }) => procedure && DELIVERY_SERVICES.has(procedure.key));

const DELIVERED =
  /\b(?:vaginal|spontaneous|cesarean|forceps|vacuum|operative) (?:delivery|birth)\b|\bdeliver(?:ed|y of) (?:an? |her )?(?:\w+ ){0,3}?(?:boy|girl|infant|baby|male|female|newborn|neonate|twins)\b|\b(?:n?svd|nsvb)\b|\b(?:repeat|primary|low[- ]transverse|elective|urgent|emergent) (?:low[- ]transverse )?(?:cesarean|c-section|cs\b)/gi;
/** Of another time, or one that is planned. */
const NOT_HERE =
  /\b(?:ago|prior|previous|history|last|planned|plan|plans|scheduled|desires|counsel\w*|schedule|(?:weeks?|days?|(?:day|week) (?:\d+|\w+)) (?:after|post|following)|elsewhere|at (?:an|the) (?:other|outside) hospital|postpartum day|(?:ppd|pod|pp) ?#?\d*|post-?op|since|readmi\w+|discussed|risk|if|at home|before arrival)\b/i;

/** An obstetric diagnosis of a stay whose note tells of the delivery. */
export function deliveredByNote({ document, claim, listed }: ClaimContext): SoundDiagnosis | undefined {
  if (claim.setting !== 'inpatient') return undefined;
  const isHere = ({ status, clause }: Mention): boolean =>
    status === 'affirmed' && !NOT_HERE.test(lineAt(document.text, clause.span));
  return mentionsOf(document, claim, DELIVERED).some(isHere)
    ? listed.find(({ key }) => isObstetric(key))
    : undefined;
}

/** Whether the child was brought by an operation, as a cesarean section or forceps. */
export const hasOperated = (claim: Claim): boolean =>
  claim.procedures.some(({ code }) => OPERATIVE_PROCEDURE.test(code.key)) ||
  claim.lines.some(({ procedure }) => procedure && CESAREANS.has(procedure.key));

/** The outcome of a delivery on the claim of a visit to an office, where nothing else on it is of a delivery. */
export function misplacedOutcome(
  claim: Claim,
  listed: readonly SoundDiagnosis[],
): SoundDiagnosis | undefined {
  if (!claim.lines.some(isOfficeVisit) || hasDelivered(claim) || deliveryAmong(listed)) return undefined;
  return listed.find(({ key }) => isOutcome(key));
}

const isOfficeVisit = ({ procedure, placeOfService }: ServiceLine): boolean =>
  procedure !== undefined &&
  (isVisit(procedure) || ANTEPARTUM_SERVICES.has(procedure.key)) &&
  OFFICES.has(placeOfService?.value ?? '');
