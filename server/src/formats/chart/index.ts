/** The encounter note with its codes (`*.chart`, `*.chart.md`): the grammar of the claim, and free text. */
import { cursorAt } from '../claim/cursor.ts';
import { editText } from '../claim/edit.ts';
import { beginsWithKey, type Dialect } from '../claim/lines.ts';
import { outline } from '../claim/outline.ts';
import { placeAt } from '../claim/place.ts';
import { readText } from '../claim/read.ts';
import type { Format } from '../format.ts';

const chartIn = (dialect: Dialect): Omit<Format, 'matchesName' | 'matchesText'> => ({
  id: 'chart',
  languageIds: ['chart'],
  read: (text, options) => readText(text, options, 'chart', dialect),
  edit: (document, change) => editText(document, change, dialect),
  outline,
  cursorAt: (document, offset) => cursorAt(document, offset, dialect),
  placeAt,
});

/** The note with sections in brackets. */
export const chart: Format = {
  ...chartIn('text'),
  matchesName: (name) => /\.chart$/i.test(name),
  matchesText: (text) => beginsWithKey(text, 'chart'),
};

const MARKDOWN_HEADING = /^#{1,6} +(?:diagnos|assessment|plan|history|patient|providers|exam|services)/im;

/** The note in Markdown: `# Headings` open sections and comments stand in `<!-- -->`. */
export const markdownChart: Format = {
  ...chartIn('markdown'),
  matchesName: (name) => /\.chart\.md$/i.test(name),
  matchesText: (text) => beginsWithKey(text, 'chart') && MARKDOWN_HEADING.test(text.slice(0, 4000)),
};
