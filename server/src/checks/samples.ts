/** Small documents for the examples of checks: what each shows stands in its own lines, the rest is in order. */

interface ClaimParts {
  readonly head?: string;
  readonly patient?: string;
  readonly providers?: string;
  readonly diagnoses?: string;
  readonly services?: string;
  readonly total?: string;
}

const HEADER = 'date        pos  code   mods  dx  units  charge';

/** A professional claim of an office visit on 2026-11-03 by a made-up clinic; every part can be replaced. */
export function claimText(parts: ClaimParts): string {
  return [
    'claim: professional',
    ...(parts.head ? [parts.head] : []),
    '',
    '[patient]',
    parts.patient ?? 'name: Sample, Pat\nbirth date: 1960-05-17\nsex: F',
    '',
    '[providers]',
    parts.providers ?? 'billing npi: 1234567893\nsigned: yes 2026-11-03',
    '',
    '[diagnoses]',
    parts.diagnoses ?? 'A: I10  Essential (primary) hypertension',
    '',
    '[services]',
    HEADER,
    parts.services ?? '2026-11-03  11   G0439  -     A   1      132.50',
    ...(parts.total ? ['', '[total]', parts.total] : []),
    '',
  ].join('\n');
}

/** A claim whose diagnoses are the given lines, all pointed to. */
export const withDiagnoses = (...diagnoses: string[]): string =>
  claimText({ diagnoses: diagnoses.join('\n') });

/** A claim whose service rows are the given ones, under the columns date, pos, code, mods, dx, units, charge. */
export const withServices = (...rows: string[]): string => claimText({ services: rows.join('\n') });
