/** Where care was given, which decides the rules a claim is judged by. */
import type { Claim, Setting } from '../../model/document.ts';
import { field, fieldDates } from '../../model/fields.ts';
import { isInpatientBill } from '../../model/type-of-bill.ts';

/** Professional for box 24 claims and for charts that do not say otherwise; institutional ones by their type of bill. */
export function settingOf(claim: Omit<Claim, 'setting'>): Setting {
  if (claim.kind === 'chart') return isStay(claim) ? 'inpatient' : 'professional';
  if (claim.kind !== 'institutional') return 'professional';
  const said = /\b(inpatient|outpatient)\b/i.exec(field(claim, 'claim')?.written ?? '')?.[1]?.toLowerCase();
  if (said === 'inpatient' || said === 'outpatient') return said;
  const bill = /^0?([1-9]\d)[\da-z]?$/i.exec(field(claim, 'type of bill')?.written ?? '')?.[1];
  if (bill) return isInpatientBill(bill) ? 'inpatient' : 'outpatient';
  const isAdmitted = field(claim, 'admission') !== undefined;
  const isOver = field(claim, 'discharge') !== undefined || claim.procedures.length > 0;
  return isAdmitted && isOver ? 'inpatient' : 'outpatient';
}

/** A note that is called so, or that has an admission and a later discharge. */
function isStay(claim: Omit<Claim, 'setting'>): boolean {
  if (/\b(?:inpatient|discharge summary)\b/i.test(field(claim, 'chart')?.written ?? '')) return true;
  const admission = fieldDates(claim, 'admission')?.from;
  const discharge = fieldDates(claim, 'discharge')?.from;
  return admission !== undefined && discharge !== undefined && admission < discharge;
}
