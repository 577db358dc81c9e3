/** Counts over all files of a check. */
import type { Claim } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import { contains } from '../model/text.ts';
import type { CheckedFile } from './checked.ts';

export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
  readonly claims: number;
  /** Claims without error or warning. */
  readonly clean: number;
}

export function summaryOf(files: readonly CheckedFile[]): Summary {
  const findings = files.flatMap(({ result }) => result.findings);
  const count = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    errors: count('error'),
    warnings: count('warning'),
    information: count('information'),
    claims: files.reduce((sum, { opened }) => sum + opened.document.counts.claims, 0),
    clean: files.reduce((sum, file) => sum + cleanClaims(file), 0),
  };
}

/** Findings outside every claim count against all of a file's claims. */
function cleanClaims({ opened, result }: CheckedFile): number {
  const { claims } = opened.document;
  const serious = result.findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  if (serious.some((finding) => !claims.some((claim) => stands(finding, claim)))) return 0;
  return claims.filter((claim) => !serious.some((finding) => stands(finding, claim))).length;
}

const stands = (finding: Finding, claim: Claim): boolean => contains(claim.span, finding.span);
