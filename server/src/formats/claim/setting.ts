/** Where care was given, which decides the rules a claim is judged by. */
import type { Claim, Setting } from '../../model/document.ts';
import { field } from '../../model/fields.ts';
import { isInpatientBill } from '../../model/type-of-bill.ts';

/** Professional for box 24 claims and for charts that do not say otherwise; institutional ones by their type of bill. */
export function settingOf(claim: Omit<Claim, 'setting'>): Setting {
  const whole = { ...claim, setting: 'professional' as const };
  if (claim.kind === 'chart')
    return /\b(?:inpatient|discharge summary)\b/i.test(field(whole, 'chart')?.written ?? '')
      ? 'inpatient'
      : 'professional';
  if (claim.kind !== 'institutional') return 'professional';
  const said = /\b(inpatient|outpatient)\b/i.exec(field(whole, 'claim')?.written ?? '')?.[1]?.toLowerCase();
  if (said === 'inpatient' || said === 'outpatient') return said;
  const bill = /^0?([1-9]\d)[\da-z]?$/i.exec(field(whole, 'type of bill')?.written ?? '')?.[1];
  if (bill) return isInpatientBill(bill) ? 'inpatient' : 'outpatient';
  const isAdmitted = field(whole, 'admission') !== undefined;
  const isStay = field(whole, 'discharge') !== undefined || claim.procedures.length > 0;
  return isAdmitted && isStay ? 'inpatient' : 'outpatient';
}
