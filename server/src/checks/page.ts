/** The page of a rule, made from the check itself: `docs/checks/…` and `claimlint explain` show the same. */
import type { Check, Example } from './check.ts';

/** The page of a check in Markdown. */
export function rulePage(check: Check): string {
  const parts = [
    `# ${check.id}`,
    check.title,
    `**Severity:** ${severityOf(check)} · **Authority:** ${check.authority}`,
    `## Why\n\n${check.why}`,
    ...(check.notes ? [`## Good to know\n\n${list(check.notes)}`] : []),
    `## Fixes\n\n${check.fixes.length > 0 ? list(check.fixes) : 'None: only the record can tell.'}`,
    `## Wrong\n\n${check.wrong.map(example).join('\n\n')}`,
    `## Right\n\n${check.right.map(example).join('\n\n')}`,
    `## Settings\n\n${settingsOf(check)} In a file, \`# allow ${check.id}: reason\` on the line or the one before silences one finding.`,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The severity of a check without any settings. */
const severityOf = ({ severity, offByDefault }: Check): string =>
  offByDefault ? `off (${severity} when turned on)` : severity;

const settingsOf = ({ id, severity, offByDefault }: Check): string =>
  offByDefault
    ? `\`"claimlint.rules": { "${id}": "${severity}" }\` turns it on; \`error\`, \`warning\` and \`hint\` give it another severity.`
    : `\`"claimlint.rules": { "${id}": "off" }\` turns it off; \`error\`, \`warning\`, \`information\` and \`hint\` change its severity.`;

const list = (sentences: readonly string[]): string =>
  sentences.map((sentence) => `- ${sentence}`).join('\n');

const example = ({ says, text, imports = [] }: Example): string =>
  [
    `${says[0]?.toUpperCase()}${says.slice(1)}:`,
    fenced(text),
    ...imports.map((file) => `With \`${file.name}\` imported:\n\n${fenced(file.text)}`),
  ].join('\n\n');

const fenced = (text: string): string => `\`\`\`\n${text.trimEnd().replaceAll('\r\n', '\n')}\n\`\`\``;

/** Where a page stands below `docs/checks/`. */
export const pagePath = (check: Check): string => `${check.id}.md`;

/** The index of all pages, by family. */
export function rulesIndex(checks: readonly Check[]): string {
  const families = [...new Set(checks.map(({ id }) => id.slice(0, id.indexOf('/'))))];
  const section = (family: string) =>
    `## ${family}\n\n| rule | severity | says |\n|---|---|---|\n${checks
      .filter(({ id }) => id.startsWith(`${family}/`))
      .map((check) => `| [${check.id}](${pagePath(check)}) | ${severityOf(check)} | ${check.title} |`)
      .join('\n')}`;
  return `# The checks\n\nMade from the checks themselves by \`npm run pages\`.\n\n${families.map(section).join('\n\n')}\n`;
}
