// Says how much of the Tabular's notes about other codes is understood, kind by kind, and prints every line that is not.
//   node scripts/notes.mjs
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { withBundles } from './lib/bundled.mjs';

const READER = 'server/src/codebook/note-references.ts';
const KINDS = ['excludes1', 'excludes2', 'code-first', 'use-additional', 'code-also'];

/** From kind to its lines, each once for all owners and dates. */
const lines = new Map(KINDS.map((kind) => [kind, new Set()]));
for (const row of readFileSync('codesets/tables/icd-10-cm/notes.tsv', 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)) {
  const [, , , kind, , text] = row.split('\t');
  lines.get(kind)?.add(text);
}

await withBundles([READER], async (bundleOf) => {
  const { referencesIn, isUnderstood } = await import(pathToFileURL(bundleOf(READER)).href);
  const unread = [];
  const rows = [...lines].map(([kind, texts]) => {
    const read = [...texts].map((text) => ({ text, references: referencesIn(text) }));
    const named = read.filter(({ references }) => references.codes.length > 0).length;
    const missed = read.filter(({ text }) => !isUnderstood(text));
    unread.push(...missed.map(({ text }) => `${kind}: ${text}`));
    return {
      kind,
      lines: texts.size,
      'name codes': named,
      words: texts.size - named,
      'not understood': missed.length,
    };
  });
  console.table(rows);
  const all = rows.reduce((sum, row) => sum + row.lines, 0);
  console.log(`${unread.length} of ${all} lines are not understood.`);
  for (const line of unread) console.log(line);
});
