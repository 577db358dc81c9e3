/** The key at the start of a line, what it stands for, and the key meant by a misspelt one. */

import { FIELD_ALIASES } from '../../model/field-aliases.ts';
import { FIELD_DEFINITIONS, type FieldDefinition, fieldDefinition, normalKey } from '../../model/fields.ts';
import { type Span, span } from '../../model/text.ts';
import { trimmed } from './source.ts';

/** `key: value`: the key without its colon, the value without the blanks around it (empty at its place where blank). */
export interface KeyedLine {
  readonly key: Span;
  readonly value: Span;
}

const LONGEST_KEY = 60;

/** A line's key and value, or `undefined` where it has no colon that could end a key. */
export function keyedLine(plain: string, content: Span): KeyedLine | undefined {
  const start = plain.slice(content.start, Math.min(content.end, content.start + LONGEST_KEY));
  // Lists and emphasis of Markdown may stand around a key: `- **Date of service:** 2026-11-03`.
  const match = /^((?:[-*+] +)?\**)([a-z\d][^:*[\]]*?)\**\s*:\**/i.exec(start);
  if (!match) return undefined;
  const key = content.start + (match[1] ?? '').length;
  const valueStart = content.start + match[0].length;
  const value = trimmed(plain, span(valueStart, content.end));
  return { key: span(key, key + (match[2] ?? '').length), value };
}

/** What a key means in its section, whose title or last named provider may be left unsaid. */
export function definitionIn(
  key: string,
  form: 'professional' | 'institutional',
  prefix: string | undefined,
): FieldDefinition | undefined {
  if (prefix !== undefined) {
    const normal = normalKey(key);
    const own = fieldDefinition(normal === 'name' ? prefix : `${prefix} ${normal}`, form);
    if (own) return own;
  }
  return fieldDefinition(key, form);
}

const KEYS: readonly string[] = [...FIELD_DEFINITIONS.map((row) => row.key), ...Object.keys(FIELD_ALIASES)];

/** The key that a misspelt one is nearest to: at most two letters apart, one in a short word. */
export function nearestKey(written: string, words: readonly string[] = KEYS): string | undefined {
  const key = normalKey(written);
  const limit = key.length < 6 ? 1 : 2;
  if (key.length < 3 || key.length > 40) return undefined;
  let nearest: string | undefined;
  let least = limit + 1;
  for (const candidate of words) {
    if (Math.abs(candidate.length - key.length) >= least) continue;
    const distance = editDistance(key, candidate, least);
    if (distance < least) {
      least = distance;
      nearest = candidate;
    }
  }
  return nearest;
}

/** Optimal string alignment distance (insert, delete, replace, swap neighbours), given up at `enough`. */
function editDistance(a: string, b: string, enough: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const isSame = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1));
      const isSwap =
        i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1);
      if (isSwap) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least >= enough) return enough;
    before = last;
    last = row;
  }
  return last[b.length] ?? enough;
}
