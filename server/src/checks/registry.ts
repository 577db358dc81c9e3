/** Every check, one line each, in the order of the documentation. */
import { level } from './chart/level.ts';
import { negated } from './chart/negated.ts';
import { otherCode } from './chart/other-code.ts';
import { otherwiseCoded } from './chart/otherwise-coded.ts';
import { chartSideMismatch } from './chart/side-mismatch.ts';
import { uncodedDiagnosis } from './chart/uncoded-diagnosis.ts';
import { unsigned } from './chart/unsigned.ts';
import { unsupportedCode } from './chart/unsupported-code.ts';
import type { Check } from './check.ts';
import { admission } from './claim/admission.ts';
import { conditionCode } from './claim/condition-code.ts';
import { date } from './claim/date.ts';
import { dischargeStatus } from './claim/discharge-status.ts';
import { ein } from './claim/ein.ts';
import { memberId } from './claim/member-id.ts';
import { npi } from './claim/npi.ts';
import { otherPayer } from './claim/other-payer.ts';
import { replacement } from './claim/replacement.ts';
import { required } from './claim/required.ts';
import { signature } from './claim/signature.ts';
import { spansCodeChange } from './claim/spans-code-change.ts';
import { state } from './claim/state.ts';
import { taxonomy } from './claim/taxonomy.ts';
import { timelyFiling } from './claim/timely-filing.ts';
import { tooMany } from './claim/too-many.ts';
import { total } from './claim/total.ts';
import { typeOfBill } from './claim/type-of-bill.ts';
import { wrongSurgery } from './claim/wrong-surgery.ts';
import { zip } from './claim/zip.ts';
import { coverageDiagnosis } from './coverage/diagnosis.ts';
import { notLoaded } from './cpt/not-loaded.ts';
import { unknownCptCode } from './cpt/unknown-code.ts';
import { age } from './dx/age.ts';
import { badPlaceholder } from './dx/bad-placeholder.ts';
import { bilateralAvailable } from './dx/bilateral-available.ts';
import { bmi } from './dx/bmi.ts';
import { burn } from './dx/burn.ts';
import { codeAlso } from './dx/code-also.ts';
import { codeFirst } from './dx/code-first.ts';
import { confirmedOnly } from './dx/confirmed-only.ts';
import { contradiction } from './dx/contradiction.ts';
import { diabetesDrug } from './dx/diabetes-drug.ts';
import { duplicate } from './dx/duplicate.ts';
import { encounterCharacter } from './dx/encounter-character.ts';
import { excludes1 } from './dx/excludes1.ts';
import { excludes2 } from './dx/excludes2.ts';
import { externalCause } from './dx/external-cause.ts';
import { externalCausePrincipal } from './dx/external-cause-principal.ts';
import { firstListedOnly } from './dx/first-listed-only.ts';
import { historyAndActive } from './dx/history-and-active.ts';
import { manifestationPrincipal } from './dx/manifestation-principal.ts';
import { missing7thCharacter } from './dx/missing-7th-character.ts';
import { needsSecondary } from './dx/needs-secondary.ts';
import { neverFirst } from './dx/never-first.ts';
import { newborn } from './dx/newborn.ts';
import { notBillable } from './dx/not-billable.ts';
import { notYetEffective } from './dx/not-yet-effective.ts';
import { obstetric } from './dx/obstetric.ts';
import { order } from './dx/order.ts';
import { poisoning } from './dx/poisoning.ts';
import { presumedLink } from './dx/presumed-link.ts';
import { questionableAdmission } from './dx/questionable-admission.ts';
import { retiredCode } from './dx/retired-code.ts';
import { sepsis } from './dx/sepsis.ts';
import { sex } from './dx/sex.ts';
import { sideUnspecified } from './dx/side-unspecified.ts';
import { statusOverlap } from './dx/status-overlap.ts';
import { symptomWithDiagnosis } from './dx/symptom-with-diagnosis.ts';
import { trimester } from './dx/trimester.ts';
import { unacceptablePrincipal } from './dx/unacceptable-principal.ts';
import { uncertainOutpatient } from './dx/uncertain-outpatient.ts';
import { unknownCode } from './dx/unknown-code.ts';
import { unspecified } from './dx/unspecified.ts';
import { useAdditional } from './dx/use-additional.ts';
import { wrongCodeSet } from './dx/wrong-code-set.ts';
import { hierarchy } from './hcc/hierarchy.ts';
import { hccUnsupported } from './hcc/unsupported.ts';
import { notPayable } from './hcpcs/not-payable.ts';
import { terminated } from './hcpcs/terminated.ts';
import { unknownHcpcsCode } from './hcpcs/unknown-code.ts';
import { ambulance } from './line/ambulance.ts';
import { charge } from './line/charge.ts';
import { drugWaste } from './line/drug-waste.ts';
import { duplicateLine } from './line/duplicate.ts';
import { ndc } from './line/ndc.ts';
import { observation } from './line/observation.ts';
import { placeOfService } from './line/place-of-service.ts';
import { pointer } from './line/pointer.ts';
import { lineReason } from './line/reason.ts';
import { revenueCode } from './line/revenue-code.ts';
import { telehealth } from './line/telehealth.ts';
import { units } from './line/units.ts';
import { modifierConflict } from './modifier/conflict.ts';
import { modifierNotAllowed } from './modifier/not-allowed.ts';
import { modifierOrder } from './modifier/order.ts';
import { modifierSideMismatch } from './modifier/side-mismatch.ts';
import { therapy } from './modifier/therapy.ts';
import { unknownModifier } from './modifier/unknown.ts';
import { addOnAlone } from './ncci/add-on-alone.ts';
import { unbundled } from './ncci/unbundled.ts';
import { unlikelyUnits } from './ncci/units.ts';
import { pcsComponents } from './pcs/components.ts';
import { pcsDate } from './pcs/date.ts';
import { limitedCoverage } from './pcs/limited-coverage.ts';
import { noncoveredProcedure } from './pcs/noncovered.ts';
import { pcsSideMismatch } from './pcs/side-mismatch.ts';
import { unknownPcsCode } from './pcs/unknown-code.ts';
import { ventilationStay } from './pcs/ventilation-stay.ts';
import { pcsWrongClaim } from './pcs/wrong-claim.ts';
import { poaByNote } from './poa/by-note.ts';
import { poaCause } from './poa/cause.ts';
import { poaChronic } from './poa/chronic.ts';
import { poaDelivery } from './poa/delivery.ts';
import { poaExempt } from './poa/exempt.ts';
import { poaInvalid } from './poa/invalid.ts';
import { poaMissing } from './poa/missing.ts';
import { poaPrincipal } from './poa/principal.ts';
import { globalPeriod } from './px/global-period.ts';
import { unlisted } from './px/unlisted.ts';
import { visitWithProcedure } from './px/visit-with-procedure.ts';
import { allowUnused } from './text/allow-unused.ts';
import { duplicateKey } from './text/duplicate-key.ts';
import { syntax } from './text/syntax.ts';
import { unknownKey } from './text/unknown-key.ts';

export const CHECKS: readonly Check[] = [
  unknownCode,
  wrongCodeSet,
  notBillable,
  retiredCode,
  notYetEffective,
  missing7thCharacter,
  badPlaceholder,
  duplicate,
  excludes1,
  excludes2,
  codeFirst,
  useAdditional,
  codeAlso,
  manifestationPrincipal,
  externalCausePrincipal,
  unacceptablePrincipal,
  needsSecondary,
  questionableAdmission,
  neverFirst,
  firstListedOnly,
  age,
  sex,
  sideUnspecified,
  bilateralAvailable,
  unspecified,
  poaMissing,
  poaInvalid,
  poaExempt,
  poaChronic,
  poaDelivery,
  poaPrincipal,
  poaByNote,
  poaCause,
  presumedLink,
  contradiction,
  diabetesDrug,
  encounterCharacter,
  trimester,
  obstetric,
  newborn,
  sepsis,
  poisoning,
  externalCause,
  burn,
  bmi,
  historyAndActive,
  statusOverlap,
  uncertainOutpatient,
  confirmedOnly,
  symptomWithDiagnosis,
  order,
  unknownPcsCode,
  pcsWrongClaim,
  pcsDate,
  ventilationStay,
  pcsComponents,
  pcsSideMismatch,
  noncoveredProcedure,
  limitedCoverage,
  unknownHcpcsCode,
  terminated,
  notPayable,
  unknownCptCode,
  unknownModifier,
  modifierConflict,
  modifierSideMismatch,
  therapy,
  modifierOrder,
  modifierNotAllowed,
  unbundled,
  unlikelyUnits,
  addOnAlone,
  unlisted,
  visitWithProcedure,
  globalPeriod,
  coverageDiagnosis,
  pointer,
  lineReason,
  placeOfService,
  units,
  charge,
  duplicateLine,
  revenueCode,
  ndc,
  ambulance,
  drugWaste,
  telehealth,
  observation,
  required,
  npi,
  date,
  total,
  signature,
  memberId,
  taxonomy,
  zip,
  ein,
  state,
  replacement,
  tooMany,
  typeOfBill,
  dischargeStatus,
  admission,
  spansCodeChange,
  wrongSurgery,
  timelyFiling,
  conditionCode,
  otherPayer,
  unsigned,
  negated,
  chartSideMismatch,
  unsupportedCode,
  otherwiseCoded,
  otherCode,
  uncodedDiagnosis,
  level,
  hierarchy,
  hccUnsupported,
  notLoaded,
  syntax,
  unknownKey,
  duplicateKey,
  allowUnused,
];

const byId = new Map<string, Check>(CHECKS.map((check) => [check.id, check]));

/** The check of a rule id, or `undefined` where this version has none. */
export const checkOf = (rule: string): Check | undefined => byId.get(rule);

/** Whether there is a rule of an id, or one of a family written as `dx/*`. */
export const isRule = (id: string): boolean =>
  byId.has(id) || (id.endsWith('/*') && CHECKS.some((check) => check.id.startsWith(id.slice(0, -1))));
