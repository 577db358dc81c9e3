/** Quadriplegias by their level and by what is left below it (Guidelines I.B.2; Tabular List, G82.5-). */
import type { Otherwise } from './otherwise.ts';

const QUADRIPLEGIA = '\\b(?:quadri|tetra)pleg\\w+';
const COMPLETE = /(?<![\w-])(?:complete|asia[- ]?a|ais[- ]?a|motor and sensory complete)\b/gi;
const INCOMPLETE = /\bincomplete\b|\b(?:asia|ais)[- ]?[bcd]\b/gi;
/** Quadriplegias by the level of the cord and by what is left, as the Tabular has them. */
export const QUADRIPLEGIAS: readonly Otherwise[] = (
  [
    ['[1-4]', COMPLETE, INCOMPLETE, 'G8251'],
    ['[1-4]', INCOMPLETE, undefined, 'G8252'],
    ['[5-7]', COMPLETE, INCOMPLETE, 'G8253'],
    ['[5-7]', INCOMPLETE, undefined, 'G8254'],
  ] as const
).map(
  ([level, also, unless, right]): Otherwise => ({
    codes: ({ key }) => /^G825[0-4]$/.test(key) && key !== right,
    says: new RegExp(
      `${QUADRIPLEGIA}[^.;\\n]{0,30}\\bc-?${level}\\b|\\bc-?${level}\\b[^.;\\n]{0,40}${QUADRIPLEGIA}`,
      'gi',
    ),
    also,
    ...(unless ? { orSaid: unless } : {}),
    // A level that goes over the two groups is the higher one, or asked for.
    unless: level === '[5-7]' ? /\bc-?[1-4]\b/gi : /\bc-?[5-7]\b/gi,
    why: 'a quadriplegia is coded by the level of the cord and by whether it is complete, as the note tells them',
    section: 'I.B.2',
    instead: () => right,
    severity: 'information',
  }),
);
