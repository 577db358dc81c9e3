/**
 * What the code list qualifiers (data element 1270) of HI say, and those of the product or service id (data element
 * 235) of SV1, SV2 and SV3. Source: X12 5010 and 4010 837 code lists; words are ours.
 */
import type { ClaimCode, DiagnosisRole, InpatientProcedure } from '../../model/document.ts';
import type { CodeSystemId } from '../../model/systems.ts';

export interface DiagnosisQualifier {
  readonly role: Exclude<DiagnosisRole, 'mentioned'>;
  readonly system: 'icd-10-cm' | 'icd-9-cm';
}

/** An A in front says ICD-10-CM; without it the code is ICD-9-CM. */
export const DIAGNOSIS_QUALIFIERS: Readonly<Record<string, DiagnosisQualifier>> = {
  ABK: { role: 'principal', system: 'icd-10-cm' },
  ABF: { role: 'other', system: 'icd-10-cm' },
  ABJ: { role: 'admitting', system: 'icd-10-cm' },
  APR: { role: 'reason-for-visit', system: 'icd-10-cm' },
  ABN: { role: 'external-cause', system: 'icd-10-cm' },
  BK: { role: 'principal', system: 'icd-9-cm' },
  BF: { role: 'other', system: 'icd-9-cm' },
  BJ: { role: 'admitting', system: 'icd-9-cm' },
  PR: { role: 'reason-for-visit', system: 'icd-9-cm' },
  BN: { role: 'external-cause', system: 'icd-9-cm' },
};

/** Roles of the list that service lines point to: the principal diagnosis and the others, in their order. */
export const isListed = (qualifier: DiagnosisQualifier | undefined): boolean =>
  qualifier?.role === 'principal' || qualifier?.role === 'other';

export interface ProcedureQualifier {
  readonly role: InpatientProcedure['role'];
  readonly system: 'icd-10-pcs' | 'icd-9-cm-procedure';
}

export const PROCEDURE_QUALIFIERS: Readonly<Record<string, ProcedureQualifier>> = {
  BBR: { role: 'principal', system: 'icd-10-pcs' },
  BBQ: { role: 'other', system: 'icd-10-pcs' },
  BR: { role: 'principal', system: 'icd-9-cm-procedure' },
  BQ: { role: 'other', system: 'icd-9-cm-procedure' },
};

export const CLAIM_CODE_QUALIFIERS: Readonly<Record<string, ClaimCode['kind']>> = {
  BG: 'condition',
  BH: 'occurrence',
  BI: 'span',
  BE: 'value',
};

/** The systems of a service's code, the likeliest first; a qualifier that is not here names a list nobody has here. */
export const SERVICE_QUALIFIERS: Readonly<Record<string, readonly CodeSystemId[]>> = {
  HC: ['hcpcs', 'cpt'],
  AD: ['cdt'],
};
