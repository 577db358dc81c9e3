/** The claim as text (`*.claim`): professional and institutional, in the words of the forms. */
import type { Format } from '../format.ts';
import { readText } from './read.ts';

export const claim: Format = {
  id: 'claim',
  languageIds: ['claim'],
  matchesName: (name) => /\.claim$/i.test(name),
  matchesText: (text) => /^claim\s*:/im.test(text.slice(0, 4000)),
  read: (text, options) => readText(text, options, 'claim', 'text'),
  edit: () => ({ refused: 'Claims cannot be edited yet.' }),
  outline: () => [],
  cursorAt: () => ({ kind: 'none' }),
  placeAt: () => undefined,
};
