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

interface StayParts {
  readonly head?: string;
  readonly patient?: string;
  readonly stay?: string;
  readonly diagnoses?: string;
  readonly procedures?: string;
  readonly bill?: string;
}

/** An inpatient claim of a stay from 2026-11-01 to 2026-11-05 in a made-up hospital; every part can be replaced. */
export function stayText(parts: StayParts): string {
  return [
    'claim: institutional',
    parts.bill ?? 'type of bill: 0111\nstatement period: 2026-11-01 - 2026-11-05',
    ...(parts.head ? [parts.head] : []),
    '',
    '[patient]',
    parts.patient ?? 'name: Sample, Pat\nbirth date: 1960-05-17\nsex: F',
    '',
    '[stay]',
    parts.stay ??
      'admission: 2026-11-01\nadmission hour: 14\nadmission type: 1\nadmission source: 1\ndischarge: 2026-11-05\ndischarge hour: 11\ndischarge status: 01',
    '',
    '[providers]',
    'billing npi: 1234567893\nattending npi: 1245319599',
    '',
    '[diagnoses]',
    parts.diagnoses ?? 'principal: K35.80 POA Y  Unspecified acute appendicitis',
    ...(parts.procedures ? ['', '[procedures]', parts.procedures] : []),
    '',
    '[services]',
    'rev   code  date        units  charge',
    '0120  -     -           4      7200.00',
    '',
  ].join('\n');
}

/** The inpatient claim with the given procedures. */
export const withProcedures = (...procedures: string[]): string =>
  stayText({ procedures: procedures.join('\n') });

/** A professional claim with every box answered, sent to Medicare; every part can be replaced. */
export const wholeClaimText = (parts: ClaimParts): string =>
  claimText({
    head: 'payer: Medicare Part B\ncontrol number: 2026-11-0042',
    patient: `${WHOLE_PATIENT}\naccident: no`,
    providers: WHOLE_PROVIDERS,
    total: 'charge: 132.50',
    ...parts,
  });

export const WHOLE_PATIENT =
  'name: Sample, Pat\nbirth date: 1950-05-17\nsex: F\nmember id: 1EG4-TE5-MK73\nsignature on file: yes 2024-01-05';

export const WHOLE_PROVIDERS = `billing: Salem Clinic, 4 Oak St, Salem OR 97301-1234
billing npi: 1234567893
tax id: 12-3456789
accept assignment: yes
signed: yes 2026-11-03`;

interface OutpatientParts {
  /** Type of bill and statement period. */
  readonly head?: string;
  readonly stay?: string;
  readonly patient?: string;
  readonly diagnoses?: string;
  readonly procedures?: string;
  readonly codes?: string;
  readonly services?: string;
}

/** The lines of an institutional claim under the columns rev, code, date, units, charge. */
export const withRevenue = (...rows: string[]): string => institutionalText({ services: rows.join('\n') });

/** A claim of a hospital's outpatient department on 2026-11-03; every part can be replaced, sections can be added. */
export function institutionalText(parts: OutpatientParts): string {
  const section = (name: string, text: string | undefined) => (text ? ['', `[${name}]`, text] : []);
  return [
    'claim: institutional',
    'payer: Medicare Part A',
    parts.head ?? 'type of bill: 0131\nstatement period: 2026-11-03 - 2026-11-03',
    ...section('patient', parts.patient),
    ...section('stay', parts.stay),
    ...section('diagnoses', parts.diagnoses ?? 'principal: I10  Essential (primary) hypertension'),
    ...section('procedures', parts.procedures),
    ...section('codes', parts.codes),
    ...section(
      'services',
      `rev   code     date        units  charge\n${parts.services ?? '0510  G0463    2026-11-03  1      120.00'}`,
    ),
    '',
  ].join('\n');
}
