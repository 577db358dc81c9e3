/**
 * Every setting, its type, its default and its words. `package.json` is checked against this table
 * (test/unit/model/settings.test.ts), so that a setting is described in one place.
 */
import type { IsoDate } from './dates.ts';
import type { Severity } from './finding.ts';

export type SeverityOverride = Severity | 'off';
export const SEVERITY_OVERRIDES = ['error', 'warning', 'information', 'hint', 'off'] as const;

export const PAYERS = ['medicare', 'medicaid', 'commercial'] as const;
export type Payer = (typeof PAYERS)[number];

/** A finding that a team has decided on. */
export interface TeamAllow {
  readonly rule: string;
  /** Keys that the finding must all name, none for every finding of the rule; `E11-` stands for all that begin so. */
  readonly codes: readonly string[];
  readonly reason: string;
  /** The last day on which it holds. */
  readonly until?: IsoDate;
}

/** The settings under `claimlint.*` as the server uses them, with what a team's file adds. */
export interface Settings {
  /** From rule id or `family/*` to a severity or `off`. */
  readonly rules: Readonly<Record<string, SeverityOverride>>;
  readonly payer: Payer;
  /** What a team has decided on; only its file says so, no setting. */
  readonly allow: readonly TeamAllow[];
  /** In MiB: a larger document is shown without findings, and says so. */
  readonly maxFileSize: number;
  /** A folder with packed code sets; empty for those that come with Claimlint. */
  readonly codeSetsFolder: string;
  readonly completion: {
    readonly limit: number;
    /** Whether codes that the coder chose before are lifted. */
    readonly learn: boolean;
  };
}

export const DEFAULT_SETTINGS: Settings = {
  rules: {},
  payer: 'medicare',
  allow: [],
  maxFileSize: 50,
  codeSetsFolder: '',
  completion: { limit: 50, learn: true },
};

/** The most items a completion list ever holds, whatever the setting says. */
export const MOST_COMPLETIONS = 50;

/** The JSON schema and the words of one setting, as `contributes.configuration` of `package.json` has them. */
export interface SettingDescription {
  readonly scope: 'resource' | 'window' | 'machine' | 'machine-overridable';
  readonly markdownDescription: string;
  readonly type: 'object' | 'string' | 'number' | 'boolean';
  readonly default: unknown;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly additionalProperties?: unknown;
}

/** All settings by their full names. */
export const SETTINGS: Readonly<Record<string, SettingDescription>> = {
  'claimlint.rules': {
    scope: 'resource',
    markdownDescription:
      'Severity of each check, from a rule id such as `dx/not-billable` or a family such as `chart/*` to `error`, `warning`, `information`, `hint` or `off`. The id wins over the family.',
    type: 'object',
    default: DEFAULT_SETTINGS.rules,
    additionalProperties: { type: 'string', enum: [...SEVERITY_OVERRIDES] },
  },
  'claimlint.payer': {
    scope: 'resource',
    markdownDescription:
      'Whose rules apply where the document names no payer: `medicare`, `medicaid` or `commercial`. Checks that are only for one payer stay silent for the others.',
    type: 'string',
    default: DEFAULT_SETTINGS.payer,
    enum: PAYERS,
  },
  'claimlint.maxFileSize': {
    scope: 'resource',
    markdownDescription:
      'Largest document that is checked, in MiB. A larger one is opened without findings and says so.',
    type: 'number',
    default: DEFAULT_SETTINGS.maxFileSize,
    minimum: 1,
    maximum: 500,
  },
  'claimlint.codeSetsFolder': {
    scope: 'machine',
    markdownDescription:
      'A folder with packed code sets to use instead of those that come with Claimlint. Empty: the bundled ones.',
    type: 'string',
    default: DEFAULT_SETTINGS.codeSetsFolder,
  },
  'claimlint.completion.limit': {
    scope: 'resource',
    markdownDescription:
      'Most codes that a completion list offers at once, 1 to 50. Typing on narrows the list.',
    type: 'number',
    default: DEFAULT_SETTINGS.completion.limit,
    minimum: 1,
    maximum: MOST_COMPLETIONS,
  },
  'claimlint.completion.learn': {
    scope: 'window',
    markdownDescription:
      'Whether codes that you chose before in this workspace come a little earlier. VS Code keeps how often each code was chosen, on this machine and nothing else; turning this off forgets it.',
    type: 'boolean',
    default: DEFAULT_SETTINGS.completion.learn,
  },
  'claimlint.trace.server': {
    scope: 'window',
    markdownDescription:
      'What the log shows of the talk between VS Code and the language server: nothing, or the name, size and duration of each message. The text of a document is never logged.',
    type: 'string',
    default: 'off',
    enum: ['off', 'messages'],
  },
};

/**
 * Settings from what a client sends: unknown values are passed over, so that a mistyped setting never stops a check.
 * @param value the `claimlint` section, of any shape.
 */
export function readSettings(value: unknown): Settings {
  const section = isRecord(value) ? value : {};
  const completion = isRecord(section['completion']) ? section['completion'] : {};
  return {
    rules: readRules(section['rules']),
    payer: oneOf(section['payer'], PAYERS, DEFAULT_SETTINGS.payer),
    allow: [],
    maxFileSize: numberWithin(section['maxFileSize'], 1, 500, DEFAULT_SETTINGS.maxFileSize),
    codeSetsFolder: typeof section['codeSetsFolder'] === 'string' ? section['codeSetsFolder'] : '',
    completion: {
      limit: Math.floor(
        numberWithin(completion['limit'], 1, MOST_COMPLETIONS, DEFAULT_SETTINGS.completion.limit),
      ),
      learn: completion['learn'] !== false,
    },
  };
}

function readRules(value: unknown): Settings['rules'] {
  const rules: Record<string, SeverityOverride> = {};
  if (!isRecord(value)) return rules;
  for (const [id, severity] of Object.entries(value)) {
    const known = SEVERITY_OVERRIDES.find((name) => name === severity);
    if (known) rules[id] = known;
  }
  return rules;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function oneOf<T extends string>(value: unknown, choices: readonly T[], otherwise: T): T {
  return choices.find((choice) => choice === value) ?? otherwise;
}

function numberWithin(value: unknown, least: number, most: number, otherwise: number): number {
  return typeof value === 'number' && Number.isFinite(value)
    ? Math.min(Math.max(value, least), most)
    : otherwise;
}
