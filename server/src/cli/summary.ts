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

export const NOTHING_CHECKED: Summary = { errors: 0, warnings: 0, information: 0, claims: 0, clean: 0 };

/** The counts with those of one more file. */
export function withFile(summary: Summary, file: CheckedFile): Summary {
  const { findings } = file.result;
  const count = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    errors: summary.errors + count('error'),
    warnings: summary.warnings + count('warning'),
    information: summary.information + count('information'),
    claims: summary.claims + file.opened.document.counts.claims,
    clean: summary.clean + cleanClaims(file),
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
