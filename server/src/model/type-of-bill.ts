/** The type of bill of an institutional claim (UB-04 FL 4): facility, bill classification, frequency. */

/**
 * Facility and bill classification of inpatients' bills: hospital 11, swing bed 18, skilled nursing 21 and 28,
 * religious nonmedical 41, intermediate care 65 and 66, residential 86. Bills 12 and 22 are for what Part B pays to
 * inpatients and follow the outpatient rules. Source: CMS 100-04 chapter 25 §75 (FL 4), chapter 4 §240.
 */
const INPATIENT_BILLS: ReadonlySet<string> = new Set(['11', '18', '21', '28', '41', '65', '66', '86']);

/** Whether a bill is an inpatient's, by its facility and classification: two digits, without the leading zero. */
export const isInpatientBill = (facilityAndClassification: string): boolean =>
  INPATIENT_BILLS.has(facilityAndClassification);
