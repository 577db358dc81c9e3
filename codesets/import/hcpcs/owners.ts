/**
 * Codes that stand in HCPCS files and belong to others: the ADA's dental codes (the D series) and the AMA's CPT.
 * They are licensed, and no word of them is taken.
 */

/** Whether a code or modifier of a HCPCS file is the ADA's or the AMA's: D and four digits, or no letter in front. */
export const isOwnedByOthers = (code: string): boolean => /^D\d{4}$|^\d/.test(code);
