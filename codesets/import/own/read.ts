/** Short labels in our own words (`codesets/import/own/*.tsv`), where the official text is not ours to give. */
import type { SourceFile } from '../../releases.ts';
import { readTable } from '../../table.ts';
import { dataFolder } from '../data-folder.ts';

/** A number with our label, and the days between which it may be used: blank where not stated or still so. */
export interface OwnLabel {
  readonly code: string;
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

/** The labels of a file by its name. They are part of the repository, from whose folder the tools run. */
export function ownLabels(name: string): {
  readonly source: SourceFile;
  readonly labels: readonly OwnLabel[];
} {
  const { source, text } = dataFolder('.').read(`codesets/import/own/${name}.tsv`);
  const labels = readTable(text, ['code', 'from', 'to', 'label']);
  return {
    source,
    labels: labels.map(([code = '', from = '', to = '', label = '']) => ({ code, from, to, label })),
  };
}
