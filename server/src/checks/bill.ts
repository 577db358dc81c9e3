/** The type of bill of an institutional claim in its parts (UB-04 FL 4; 837I CLM05-1 and CLM05-3). */
import type { Claim, Field, ServiceLine } from '../model/document.ts';
import { field } from '../model/fields.ts';

export interface Bill {
  readonly at: Field;
  /** Without the leading zero: `131`. */
  readonly key: string;
  /** Facility and classification, `13`. */
  readonly facility: string;
  /** Frequency, `1`. */
  readonly frequency: string;
}

/** The type of bill where it has the shape of one. */
export function billOf(claim: Claim): Bill | undefined {
  const at = field(claim, 'type of bill');
  const [, facility, frequency] = /^0?([1-9]\d)([\dA-Z])$/.exec(at?.written.trim() ?? '') ?? [];
  return at && facility && frequency ? { at, key: facility + frequency, facility, frequency } : undefined;
}

/**
 * Whether a line has the rate code of a prospective payment (HIPPS) where others have their HCPCS code: the nursing,
 * home health and rehabilitation lines 0022 to 0024 (UB-04 FL 42 and 44; CMS 100-04 chapter 25 §75.5).
 */
export const isRateLine = ({ revenue }: ServiceLine): boolean =>
  revenue !== undefined && /^002[234]$/.test(revenue.key);

/** Interim bills, the first and those that continue it: the patient stays. */
export const isInterim = ({ frequency }: Bill): boolean => frequency === '2' || frequency === '3';
