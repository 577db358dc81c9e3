/** Which stays the rules of acute hospitals are for. */
import type { Claim } from '../model/document.ts';
import { field } from '../model/fields.ts';
import type { ClaimContext } from './check.ts';

/**
 * An inpatient stay in a hospital (bill 11x, or a stay without a bill, as a chart): skilled nursing and swing beds, home
 * health and residential care are inpatient bills too, but neither the Medicare Code Editor nor POA is for them.
 */
export const isHospitalStay = (claim: Claim): boolean =>
  claim.setting === 'inpatient' &&
  /^(?:0?11[\da-z]?)?$/i.test(field(claim, 'type of bill')?.written.trim() ?? '');

/** A hospital stay whose claim the Medicare Code Editor reads (CMS 100-04 chapter 3). */
export const isEdited = ({ claim, payer }: ClaimContext): boolean =>
  payer === 'medicare' && isHospitalStay(claim);

/** What the first diagnosis of a claim is called: principal of a stay, first-listed elsewhere (Guidelines IV.A). */
export const firstName = ({ setting }: Claim): string =>
  setting === 'inpatient' ? 'principal diagnosis' : 'first-listed diagnosis';
