// Writes docs/corpus.md from ../shared/data/claims: what the checks say of each file of other senders, and why it is
// right. Run after a build: node scripts/corpus.mjs
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NODE } from './lib/run.mjs';

const CORPUS = join('..', 'shared', 'data', 'claims', 'x12');
const ON = '2026-11-25';

/** Why a rule is right where it speaks in these files: what was looked at by eye, once a rule. */
const WHY = {
  'claim/admission': 'the hour has more digits than the day has hours; a newborn was born years before',
  'claim/date':
    'no calendar has the day (blanked by who published it), or it lies outside the claim’s own statement period',
  'claim/discharge-status': 'the manual of the form has two digits, the file one',
  'claim/ein': 'the guide of the 837 has nine digits without a hyphen',
  'claim/npi':
    'the numbers are made up: qualified as NPI (XX) and of another length, with letters, or with a wrong check digit (each fails in a program of its own too)',
  'claim/required': 'the loop or element that answers the box is not in the file',
  'claim/signature': 'CLM06 is empty',
  'claim/taxonomy': 'shorter than ten characters, or without the X at the end',
  'claim/total': 'CLM02 is not the sum of the lines (a program of its own added them up)',
  'claim/type-of-bill': 'CLM05 is blanked to 99 and 9',
  'claim/zip': 'five digits where the guide of the billing provider wants nine, or no ZIP code at all',
  'cpt/not-loaded': 'no CPT list is loaded: said once a file',
  'dx/external-cause': 'an injury and no cause beside it; only a hint, since causes are voluntary',
  'dx/not-billable': 'has codes below it on the date of service',
  'dx/order': 'no service points to the diagnosis that is listed first; only asked',
  'dx/poisoning': 'the toxic effect stands behind another diagnosis; only asked',
  'dx/side-unspecified': 'the code is for an unspecified side, and both sides have codes',
  'dx/unknown-code': 'in no release of its code set',
  'dx/wrong-code-set': 'ICD-9-CM after, or ICD-10-CM before, 2015-10-01',
  'hcpcs/not-payable': 'the coverage code of CMS’s file says that Medicare does not pay it',
  'hcpcs/unknown-code':
    'six digits, or in no release of HCPCS (a warning where it may be older than the first)',
  'line/ndc': 'shorter than eleven digits, or no unit behind it',
  'line/pointer': 'points past the last diagnosis, to none, or to more than four',
  'line/revenue-code': 'not four digits, or not in the list',
  'line/units': 'parts of a unit where units are counted',
  'modifier/unknown': 'two letters that are no modifier of the date, or of a trip on a line that is none',
  'pcs/date': 'days before the stay',
  'pcs/wrong-claim': 'ICD-10-PCS on a bill of an outpatient',
  'text/syntax': 'ISA16 names another character than the one that parts components',
};

if (!existsSync(CORPUS)) {
  console.error(`${CORPUS} is not there: docs/corpus.md is left as it is`);
  process.exit(0);
}
const { status, stdout, stderr } = spawnSync(
  NODE,
  [join('dist', 'cli.js'), 'check', CORPUS, '--format', 'json', '--on', ON, '--fail-on', 'never'],
  { encoding: 'utf8', maxBuffer: 512 * 1024 * 1024 },
);
if (status !== 0) throw new Error(stderr || 'run npm run build first');
const { files, summary } = JSON.parse(stdout);

const unexplained = new Set();
const why = (rule) => {
  if (!WHY[rule]) unexplained.add(rule);
  return WHY[rule] ?? '';
};
const nameOf = (path) => path.replaceAll('\\', '/').split('/x12/')[1];
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** `claim/npi ×3: line 9, “…”` for each rule of a file, the most serious first. */
function said({ findings, notChecked }) {
  if (findings.length === 0)
    return notChecked.some(({ rule }) => rule === '*') ? `nothing: ${notChecked[0].why}` : 'nothing';
  const rules = Map.groupBy ? Map.groupBy(findings, ({ rule }) => rule) : grouped(findings);
  return [...rules]
    .map(([rule, [first, ...others]]) => {
      const count = others.length > 0 ? ` ×${others.length + 1}` : '';
      return `**${rule}**${count} (${first.severity}), line ${first.range.start.line + 1}: ${first.message}`;
    })
    .join('<br>');
}

function grouped(findings) {
  const rules = new Map();
  for (const finding of findings) rules.set(finding.rule, [...(rules.get(finding.rule) ?? []), finding]);
  return rules;
}

const seen = [...new Set(files.flatMap(({ findings }) => findings.map(({ rule }) => rule)))].sort();
const page = `# What the checks say of other people’s files

Made by \`node scripts/corpus.mjs\` from the ${files.length} X12 files of \`../shared/data/claims\`, which many senders published: samples of vendors, of test suites (some broken on purpose) and claims from which names and numbers were taken away. Judged on ${ON} without licensed code sets: ${summary.claims} claims, ${summary.errors} errors, ${summary.warnings} warnings, ${summary.information} for information, ${summary.clean} claims without an error or warning.

## Why each is right

| rule | files | in these files |
|---|---|---|
${seen
  .map((rule) => {
    const count = files.filter(({ findings }) => findings.some((finding) => finding.rule === rule)).length;
    return `| [${rule}](checks/${rule}.md) | ${count} | ${why(rule)} |`;
  })
  .join('\n')}

## File by file

The first finding of each rule, and how many there are.

| file | claims | says |
|---|---|---|
${files.map((file) => `| ${nameOf(file.path)} | ${file.claims} | ${cell(said(file))} |`).join('\n')}
`;
writeFileSync(join('docs', 'corpus.md'), page);
console.log(`docs/corpus.md: ${files.length} files, ${seen.length} rules`);
if (unexplained.size > 0) {
  console.error(`say in scripts/corpus.mjs why these are right: ${[...unexplained].join(', ')}`);
  process.exitCode = 1;
}
