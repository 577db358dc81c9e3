/** Asks for a change of an X12 text and gives the text that comes of it. */
import assert from 'node:assert/strict';
import { x12 } from '../../../../server/src/formats/x12/index.ts';
import { lex, type Segments } from '../../../../server/src/formats/x12/lex.ts';
import { elementText, tagOf } from '../../../../server/src/formats/x12/segment.ts';
import type { Change } from '../../../../server/src/model/change.ts';
import type { Claim, CodingDocument, ServiceLine } from '../../../../server/src/model/document.ts';
import { applyEdits, type Span } from '../../../../server/src/model/text.ts';
import { readText } from './samples.ts';

export type Ask = (claim: Claim, document: CodingDocument) => Change;

/** The text after a change, whose segment count must be right. */
export function mended(text: string, ask: Ask): string {
  const document = readText(text);
  const [claim] = document.claims;
  assert.ok(claim);
  const edited = x12.edit(document, ask(claim, document));
  assert.ok('edits' in edited, 'refused' in edited ? edited.refused : '');
  const result = applyEdits(text, edited.edits);
  assertCounted(result);
  return result;
}

export function refusal(text: string, ask: Ask): string {
  const document = readText(text);
  const [claim] = document.claims;
  assert.ok(claim);
  const edited = x12.edit(document, ask(claim, document));
  assert.ok('refused' in edited);
  return edited.refused;
}

/** The identifiers of the segments, in their order. */
export const tagsOf = (segments: Segments): readonly string[] =>
  Array.from({ length: segments.count }, (_, index) => tagOf(segments, index));

/** SE01 is the number of segments from ST to SE, both counted. */
function assertCounted(text: string): void {
  const segments = lex(text);
  const tags = tagsOf(segments);
  const header = tags.indexOf('ST');
  const trailer = tags.indexOf('SE');
  assert.equal(elementText(segments, trailer, 1), String(trailer - header + 1));
}

/** The segments of a text with one of these identifiers. */
export const segmentTexts = (text: string, ...tags: readonly string[]): string[] =>
  text.split('~\n').filter((segment) => tags.includes(segment.split('*')[0] ?? ''));

export const at = (spans: readonly { readonly span: Span }[], index: number): Span => {
  const found = spans[index];
  assert.ok(found);
  return found.span;
};

export const line = (claim: Claim, index: number): ServiceLine => {
  const found = claim.lines[index];
  assert.ok(found);
  return found;
};

export const fieldSpan = (claim: Claim, key: string): Span => {
  const found = claim.fields.find((field) => field.key === key);
  assert.ok(found);
  return found.span;
};
