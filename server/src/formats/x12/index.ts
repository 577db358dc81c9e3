/** HIPAA X12: 837 claims are read and mended; 835, 277, 999 and others are read as far as their envelopes. */
import type { Format } from '../format.ts';
import { cursorAt } from './cursor.ts';
import { isInterchangeStart } from './delimiters.ts';
import { edit } from './edit.ts';
import { segmentsOf } from './lex.ts';
import { outline } from './outline.ts';
import { namedPlace } from './place.ts';
import { read } from './read.ts';

export const x12: Format = {
  id: 'x12',
  languageIds: ['x12'],
  matchesName: (name) => /\.(?:837[pid]?|835|277(?:ca)?|999|x12|edi)$/i.test(name),
  matchesText: (text) => isInterchangeStart(text, /^[\s\uFEFF]*/.exec(text)?.[0].length ?? 0),
  read,
  edit,
  outline,
  cursorAt,
  placeAt: (document, offset) => namedPlace(segmentsOf(document), offset),
};
