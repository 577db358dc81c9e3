/** What the tests of claims and charts as text share: a date, a few known codes, and spans found by their text. */
import assert from 'node:assert/strict';
import { chart, markdownChart } from '../../../../server/src/formats/chart/index.ts';
import { claim } from '../../../../server/src/formats/claim/index.ts';
import type { Format, ReadOptions } from '../../../../server/src/formats/format.ts';
import type { Change } from '../../../../server/src/model/change.ts';
import { isoDate } from '../../../../server/src/model/dates.ts';
import type { Claim, CodingDocument } from '../../../../server/src/model/document.ts';
import type { CodeSystemId } from '../../../../server/src/model/systems.ts';
import { applyEdits, type Span, span } from '../../../../server/src/model/text.ts';

const today = isoDate('2026-11-25');
assert.ok(today);

/** Codes and headers of the ICD-10-CM and HCPCS files that the tests name. */
const KNOWN: Readonly<Record<string, CodeSystemId>> = {
  E1122: 'icd-10-cm',
  E1165: 'icd-10-cm',
  E119: 'icd-10-cm',
  I10: 'icd-10-cm',
  N1831: 'icd-10-cm',
  N95: 'icd-10-cm',
  V210: 'icd-10-cm',
  Z7984: 'icd-10-cm',
  J3420: 'hcpcs',
  '0DTJ4ZZ': 'icd-10-pcs',
};

export const options: ReadOptions = {
  today,
  isKnownCode: (key) => {
    const system = Object.hasOwn(KNOWN, key) ? KNOWN[key] : undefined;
    return system ? [system] : [];
  },
};

export const readClaim = (text: string): CodingDocument => claim.read(text, options);
export const readChart = (text: string): CodingDocument => chart.read(text, options);
export const readMarkdown = (text: string): CodingDocument => markdownChart.read(text, options);

/** The one claim of a document. */
export function only(document: CodingDocument): Claim {
  assert.equal(document.claims.length, 1);
  const [first] = document.claims;
  assert.ok(first);
  return first;
}

/** Where the n-th `words` of a text stand. */
export function spanOf(text: string, words: string, nth = 1): Span {
  let at = -1;
  for (let count = 0; count < nth; count++) {
    at = text.indexOf(words, at + 1);
    assert.ok(at >= 0, `“${words}” is not in the text`);
  }
  return span(at, at + words.length);
}

/** The text after a change. */
export function changed(format: Format, text: string, change: (document: CodingDocument) => Change): string {
  const document = format.read(text, options);
  const edited = format.edit(document, change(document));
  assert.ok('edits' in edited, 'refused' in edited ? edited.refused : '');
  return applyEdits(text, edited.edits);
}

/** Why a change is refused. */
export function refusal(format: Format, text: string, change: (document: CodingDocument) => Change): string {
  const document = format.read(text, options);
  const edited = format.edit(document, change(document));
  assert.ok('refused' in edited);
  return edited.refused;
}

export { chart, claim, markdownChart };
