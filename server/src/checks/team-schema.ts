/** The JSON schema of `.claimlint.json`, made from the checks, so that an editor completes their ids. */
import { PAYERS, SEVERITY_OVERRIDES } from '../model/settings.ts';
import type { Check } from './check.ts';

/** Where it stands; `contributes.jsonValidation` of package.json names it. */
export const TEAM_SCHEMA_PATH = 'schemas/claimlint.json';

/** The schema as JSON text. */
export function teamSchema(checks: readonly Check[]): string {
  const families = [...new Set(checks.map(({ id }) => `${id.slice(0, id.indexOf('/'))}/*`))];
  const severity = { enum: SEVERITY_OVERRIDES };
  const describe = (check: Check) => [
    check.id,
    {
      ...severity,
      description: `${check.title} (${check.offByDefault ? 'off' : check.severity} unless said here)`,
    },
  ];
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Claimlint, for a folder and all below it',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      payer: {
        enum: PAYERS,
        description: 'Whose rules apply where a document names no payer.',
      },
      rules: {
        type: 'object',
        description: 'Severity of a rule, or of a family of rules, or off. The id wins over the family.',
        additionalProperties: false,
        properties: Object.fromEntries([
          ...families.map((family) => [family, { ...severity, description: `Every rule of ${family}` }]),
          ...checks.map(describe),
        ]),
      },
      allow: {
        type: 'array',
        description: 'Findings that the team has decided on.',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['rule', 'reason'],
          properties: {
            rule: { enum: [...checks.map(({ id }) => id), ...families] },
            codes: {
              description:
                'Only a finding that names all of these: one code, or the two of a pair. E11.- stands for all that begin so.',
              type: 'array',
              items: { type: 'string' },
              minItems: 1,
              maxItems: 2,
            },
            reason: { type: 'string', minLength: 1, description: 'What an auditor reads.' },
            until: {
              type: 'string',
              pattern: '^\\d{4}-\\d{2}-\\d{2}$',
              description: 'The last day on which it holds, as 2027-03-31.',
            },
          },
        },
      },
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
