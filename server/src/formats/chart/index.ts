/** The encounter note with its codes (`*.chart`, `*.chart.md`): the grammar of the claim, and free text. */
import { readText } from '../claim/read.ts';
import type { Format } from '../format.ts';

/** The note with sections in brackets. */
export const chart: Format = {
  id: 'chart',
  languageIds: ['chart'],
  matchesName: (name) => /\.chart$/i.test(name),
  matchesText: (text) => /^chart\s*:/im.test(text.slice(0, 4000)),
  read: (text, options) => readText(text, options, 'chart', 'text'),
  edit: () => ({ refused: 'Charts cannot be edited yet.' }),
  outline: () => [],
  cursorAt: () => ({ kind: 'none' }),
  placeAt: () => undefined,
};

/** The note in Markdown: `# Headings` open sections and comments stand in `<!-- -->`. */
export const markdownChart: Format = {
  ...chart,
  matchesName: (name) => /\.chart\.md$/i.test(name),
  matchesText: (text) =>
    /^chart\s*:/im.test(text.slice(0, 4000)) &&
    /^#{1,6} (?:diagnos|assessment|plan|history|patient)/im.test(text),
  read: (text, options) => readText(text, options, 'chart', 'markdown'),
};
