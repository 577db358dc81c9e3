/** What an import did to a table, in one line for the person who commits it. */

/** The rows of `after` and how many of them were not in `before`, and the reverse. */
export function reportChange(name: string, before: string, after: string): string {
  const rowsOf = (text: string) => text.split('\n').filter((line) => line !== '');
  const old = new Set(rowsOf(before));
  const now = rowsOf(after);
  const kept = now.filter((row) => old.has(row)).length;
  const added = now.length - kept;
  const removed = old.size - new Set(now.filter((row) => old.has(row))).size;
  const change = added + removed === 0 ? 'unchanged' : `${added} new, ${removed} gone`;
  return `${name}: ${now.length} lines, ${change}`;
}
