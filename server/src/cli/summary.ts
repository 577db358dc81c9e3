/** Counts over all files of a check. */
import type { Finding } from '../model/finding.ts';
import { indexHolding } from '../model/text.ts';
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
  const faulty = new Set<number>();
  for (const { severity, span } of result.findings) {
    if (severity === 'error' || severity === 'warning') faulty.add(indexHolding(claims, span));
  }
  return faulty.has(-1) ? 0 : claims.length - faulty.size;
}
