/** The claim as text (`*.claim`): professional and institutional, in the words of the forms. */
import type { Format } from '../format.ts';
import { cursorAt } from './cursor.ts';
import { editText } from './edit.ts';
import { beginsWithKey } from './lines.ts';
import { outline } from './outline.ts';
import { placeAt } from './place.ts';
import { readText } from './read.ts';

export const claim: Format = {
  id: 'claim',
  languageIds: ['claim'],
  matchesName: (name) => /\.claim$/i.test(name),
  matchesText: (text) => beginsWithKey(text, 'claim'),
  read: (text, options) => readText(text, options, 'claim', 'text'),
  edit: (document, change) => editText(document, change, 'text'),
  outline,
  cursorAt: (document, offset) => cursorAt(document, offset, 'text'),
  placeAt,
};
