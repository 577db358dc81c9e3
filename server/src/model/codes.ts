/** The written forms of codes. A code's *key* is upper case without its dot, as official files have it. */
import type { IsoDate } from './dates.ts';
import type { CodeSystemId } from './systems.ts';

/** The key of a code as written: `e11.22` is `E1122`. Only the dot and the case are taken away. */
export const codeKey = (written: string): string => written.replace('.', '').toUpperCase();

/** A code as people write it: ICD-10-CM and ICD-9-CM diagnoses have a dot, the other systems none. */
export function writtenCode(system: CodeSystemId, key: string): string {
  switch (system) {
    case 'icd-10-cm':
      return key.length > 3 ? `${key.slice(0, 3)}.${key.slice(3)}` : key;
    case 'icd-9-cm': {
      const head = key.startsWith('E') ? 4 : 3;
      return key.length > head ? `${key.slice(0, head)}.${key.slice(head)}` : key;
    }
    case 'icd-9-cm-procedure':
      return key.length > 2 ? `${key.slice(0, 2)}.${key.slice(2)}` : key;
    default:
      return key;
  }
}

/** The last day of ICD-9-CM, diagnoses and procedures (45 CFR 162.1002(b) and (c)). */
export const LAST_DAY_OF_ICD_9 = '2015-09-30' as IsoDate;

/**
 * The shape of an ICD-10-CM code or header: a letter, a digit, a letter or digit, then up to four more. Since
 * FY2026 the second character may be an A (QA0).
 */
export const ICD_10_CM_SHAPE = /^[A-Z](?:\d[A-Z\d]|A\d)(?:\.?[A-Z\d]{1,4})?$/i;

/** The shape of an ICD-10-PCS code: seven digits and letters, never I or O. */
export const ICD_10_PCS_SHAPE = /^[0-9A-HJ-NP-Z]{7}$/i;

/** The shape of an ICD-9-CM procedure: two digits, then one or two more, which no ICD-10-PCS code is. */
export const ICD_9_CM_PROCEDURE_SHAPE = /^\d{2}\.?\d{1,2}$/;

/** The shape of a HCPCS Level II code: one letter, four digits. */
export const HCPCS_SHAPE = /^[A-V]\d{4}$/i;

/** The shape of a CPT code of any category: five digits, or four and F, T or U (also M since the 2020s). */
export const CPT_SHAPE = /^(?:\d{5}|\d{4}[FTUM])$/i;

/** The shape of a CDT (dental) code. */
export const CDT_SHAPE = /^D\d{4}$/i;

/** The system of an outpatient procedure code by its shape alone, or `undefined` where it has neither. */
export function procedureSystem(code: string): 'cpt' | 'hcpcs' | 'cdt' | undefined {
  if (CPT_SHAPE.test(code)) return 'cpt';
  if (CDT_SHAPE.test(code)) return 'cdt';
  return HCPCS_SHAPE.test(code) ? 'hcpcs' : undefined;
}
