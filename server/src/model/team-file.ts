/** `.claimlint.json`: what a team decides for a folder and all below it, for formats that hold no comments too. */
import { codeKey } from './codes.ts';
import { isoDate } from './dates.ts';
import {
  PAYERS,
  type Payer,
  SEVERITY_OVERRIDES,
  type Settings,
  type SeverityOverride,
  type TeamAllow,
} from './settings.ts';

export const TEAM_FILE = '.claimlint.json';

export interface TeamFile {
  readonly rules: Settings['rules'];
  readonly payer?: Payer;
  readonly allow: readonly TeamAllow[];
  /** What is wrong with the file, in sentences for whoever wrote it; the rest of it counts. */
  readonly problems: readonly string[];
}

/**
 * Reads such a file. It never throws: what cannot be understood is a problem and decides nothing.
 * @param isRule whether there is a rule of an id, or one of a family (`dx/*`).
 */
export function readTeamFile(text: string, isRule: (id: string) => boolean): TeamFile {
  const problems: string[] = [];
  const value = parsed(text, problems);
  for (const key of Object.keys(value))
    if (!KEYS.has(key)) problems.push(`“${key}” is none of its keys: ${[...KEYS].slice(1).join(', ')}.`);
  const payer = PAYERS.find((one) => one === value['payer']);
  if (value['payer'] !== undefined && !payer) problems.push(`“payer” is one of ${PAYERS.join(', ')}.`);
  return {
    rules: readRules(value['rules'], isRule, problems),
    ...(payer ? { payer } : {}),
    allow: readAllows(value['allow'], isRule, problems),
    problems,
  };
}

/** Settings with what the team decided in their place; the id of a rule still wins over its family. */
export const withTeam = (settings: Settings, team: TeamFile | undefined): Settings =>
  team
    ? {
        ...settings,
        rules: { ...settings.rules, ...team.rules },
        payer: team.payer ?? settings.payer,
        allow: [...settings.allow, ...team.allow],
      }
    : settings;

const KEYS: ReadonlySet<string> = new Set(['$schema', 'payer', 'rules', 'allow']);

function parsed(text: string, problems: string[]): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const offset = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    const line = offset === undefined ? '' : ` (line ${text.slice(0, Number(offset)).split('\n').length})`;
    problems.push(`It is no JSON${line}, so that nothing of it counts.`);
    return {};
  }
  if (isRecord(value)) return value;
  problems.push('It must be an object in braces, so that nothing of it counts.');
  return {};
}

function readRules(value: unknown, isRule: (id: string) => boolean, problems: string[]): Settings['rules'] {
  if (value === undefined) return {};
  if (!isRecord(value)) {
    problems.push('“rules” maps the ids of rules to severities.');
    return {};
  }
  const rules: Record<string, SeverityOverride> = {};
  for (const [id, severity] of Object.entries(value)) {
    const known = SEVERITY_OVERRIDES.find((name) => name === severity);
    if (!isRule(id)) problems.push(`There is no rule “${id}”.`);
    else if (!known) problems.push(`The severity of ${id} is one of ${SEVERITY_OVERRIDES.join(', ')}.`);
    else rules[id] = known;
  }
  return rules;
}

function readAllows(value: unknown, isRule: (id: string) => boolean, problems: string[]): TeamAllow[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    problems.push('“allow” is a list.');
    return [];
  }
  return value.flatMap((entry: unknown, place) => {
    const read = readAllow(entry, isRule);
    if (typeof read !== 'string') return [read];
    problems.push(`Entry ${place + 1} of “allow” counts for nothing: ${read}.`);
    return [];
  });
}

/** The entry, or why it is none. */
function readAllow(entry: unknown, isRule: (id: string) => boolean): TeamAllow | string {
  if (!isRecord(entry)) return 'it is no object';
  const { rule, codes = [], reason, until, ...others } = entry;
  const [other] = Object.keys(others);
  if (other !== undefined) return `“${other}” is none of its keys`;
  if (typeof rule !== 'string' || !isRule(rule)) return 'its rule is none';
  if (typeof reason !== 'string' || reason.trim() === '') return 'it gives no reason';
  const written = typeof codes === 'string' ? [codes] : codes;
  if (!Array.isArray(written) || !written.every((code) => typeof code === 'string' && code.trim() !== ''))
    return 'its codes are no list of codes';
  const day = typeof until === 'string' ? isoDate(until) : undefined;
  if (until !== undefined && !day) return 'its last day is none (YYYY-MM-DD)';
  return {
    rule,
    codes: written.map((code: string) => codeKey(code.trim())),
    reason: reason.trim(),
    ...(day ? { until: day } : {}),
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
