/** What every format gives. One folder a format; `index.ts` lists them and knows which text is which. */
import type { Change, Edited } from '../model/change.ts';
import type { IsoDate } from '../model/dates.ts';
import type { CodingDocument, FormatId } from '../model/document.ts';
import type { FieldKey } from '../model/fields.ts';
import type { CodeSystemId } from '../model/systems.ts';
import type { Span } from '../model/text.ts';

/** What a reader must be told, since it may not look it up itself. */
export interface ReadOptions {
  /** The real date, which decides the century of a two-digit birth year. */
  readonly today: IsoDate;
  /** The systems in which a word (upper case, no dot) was a code or header on any date. */
  readonly isKnownCode: (key: string) => readonly CodeSystemId[];
}

/** What the cursor stands in, for completion: the stretch to replace and what may stand there. */
export type Cursor =
  | {
      readonly kind: 'code';
      /** Systems of which a code may stand here, the likeliest first. */
      readonly systems: readonly CodeSystemId[];
      /** What is replaced: the code or the words typed so far. */
      readonly span: Span;
      /** `list`: a diagnosis list, where the title follows the code if nothing stands there yet; `bare`: a table cell, an element, a narrative. */
      readonly place: 'list' | 'bare';
      /** Whether a description already follows on the line. */
      readonly described: boolean;
      /** The index in `claims` of the claim around the cursor; -1 outside all. */
      readonly claim: number;
      /** The codes (keys) already in the claim. */
      readonly present: readonly string[];
    }
  | { readonly kind: 'key'; readonly span: Span; readonly keys: readonly string[]; readonly claim: number }
  | {
      readonly kind: 'value';
      readonly span: Span;
      readonly key: FieldKey;
      readonly choices: readonly string[];
    }
  | { readonly kind: 'none' };

/** A line of the outline. `selection` lies inside `span`. */
export interface OutlineItem {
  readonly name: string;
  readonly detail: string;
  readonly kind: 'file' | 'envelope' | 'claim' | 'section' | 'diagnosis' | 'line' | 'field';
  readonly span: Span;
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

export interface Format {
  readonly id: FormatId;
  /** Editor language ids that name it. */
  readonly languageIds: readonly string[];
  /** Whether a file of this name is of this format. */
  readonly matchesName: (name: string) => boolean;
  /** Whether a text is, from its beginning alone. */
  readonly matchesText: (text: string) => boolean;
  /** Never throws, whatever the text. */
  readonly read: (text: string, options: ReadOptions) => CodingDocument;
  readonly edit: (document: CodingDocument, change: Change) => Edited;
  readonly outline: (document: CodingDocument) => readonly OutlineItem[];
  readonly cursorAt: (document: CodingDocument, offset: number) => Cursor;
  /** What stands at an offset in the format's own terms (an X12 segment and element), for hover. */
  readonly placeAt: (
    document: CodingDocument,
    offset: number,
  ) => { readonly name: string; readonly span: Span } | undefined;
}
