/** What every feature is handed: a document that was read, by which format, and what its codes are judged by. */
import type { Codebook } from '../codebook/code-set.ts';
import type { Format } from '../formats/format.ts';
import type { IsoDate } from '../model/dates.ts';
import type { Claim, CodingDocument } from '../model/document.ts';
import { type Span, touches } from '../model/text.ts';

export interface OpenDocument {
  readonly document: CodingDocument;
  readonly format: Format;
  readonly codebook: Codebook;
  readonly today: IsoDate;
}

/** The claim around an offset. */
export const claimAt = (document: CodingDocument, offset: number): Claim | undefined =>
  atOffset(document.claims, offset, (claim) => claim.span);

/** The first thing whose span holds the character at `offset`, or else the first that ends there. */
export const atOffset = <T>(
  things: readonly T[],
  offset: number,
  spanOf: (thing: T) => Span,
): T | undefined =>
  things.find((thing) => spanOf(thing).start <= offset && offset < spanOf(thing).end) ??
  things.find((thing) => touches(spanOf(thing), offset));
