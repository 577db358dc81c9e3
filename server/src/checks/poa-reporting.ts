/** Which diagnoses of which claims carry a present-on-admission indicator (Official Guidelines, appendix I). */
import type { Claim, Diagnosis } from '../model/document.ts';
import { field } from '../model/fields.ts';
import type { Fix } from '../model/finding.ts';
import type { SoundDiagnosis } from './check.ts';
import { isHospitalStay } from './stay.ts';

/** The indicators and what they say, in their order in appendix I. */
export const INDICATORS: readonly (readonly [value: string, says: string])[] = [
  ['Y', 'present on admission'],
  ['N', 'not present on admission'],
  ['U', 'the record does not say'],
  ['W', 'clinically undetermined'],
];

const VALUES = new Set(INDICATORS.map(([value]) => value));

export const isIndicator = (written: string): boolean => VALUES.has(written.trim().toUpperCase());

/** The principal and other diagnoses and the external causes; never the admitting diagnosis. */
export const carriesPoa = ({ role }: Diagnosis): boolean =>
  role === 'principal' || role === 'other' || role === 'external-cause';

/**
 * Hospitals outside of the inpatient prospective payment system, whom CMS exempts from POA reporting: long-term care,
 * critical access, cancer and children's hospitals, psychiatric and rehabilitation hospitals and units, religious
 * nonmedical institutions, hospitals of the military and of veterans. By their codes of the Health Care Provider
 * Taxonomy (NUCC).
 */
const EXEMPT_HOSPITALS: ReadonlySet<string> = new Set([
  '282E00000X',
  '282NC0060X',
  '282NC2000X',
  '281PC2000X',
  '283Q00000X',
  '283X00000X',
  '283XC2000X',
  '273R00000X',
  '273Y00000X',
  '282J00000X',
  '286500000X',
  '2865M2000X',
  '2865X1600X',
]);

/** Whether a claim is of a hospital that reports POA, as far as it says. */
export const reportsPoa = (claim: Claim): boolean =>
  isHospitalStay(claim) &&
  !EXEMPT_HOSPITALS.has(field(claim, 'billing taxonomy')?.written.trim().toUpperCase() ?? '');

/** A fix for each indicator; the coder chooses what the record says. */
export const indicatorFixes = ({ diagnosis, code }: SoundDiagnosis): readonly Fix[] =>
  INDICATORS.map(([value, says]) => ({
    title: `POA ${value} for ${code}: ${says}`,
    safe: false,
    changes: [{ kind: 'setPoa', at: diagnosis.code.span, value }],
  }));

/** Leaves the field of an exempt code blank, as appendix I wants it: nothing that the record says is lost. */
export const withoutIndicator = ({ diagnosis, code }: SoundDiagnosis): Fix => ({
  title: `Leave POA blank for ${code}`,
  safe: true,
  changes: [{ kind: 'setPoa', at: diagnosis.code.span, value: null }],
});
