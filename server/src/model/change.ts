/**
 * What a check may ask of a document, in the field's words. The format that read the text turns each into the
 * smallest text edit. Removing or moving a diagnosis carries its pointers along.
 */
import type { Claim, ServiceLine } from './document.ts';
import type { FieldKey } from './fields.ts';
import type { CodeSystemId } from './systems.ts';
import type { Span, TextEdit } from './text.ts';

/** `at` is the span of the thing as the document has it: of a code, a value, a diagnosis entry, a line. */
export type Change =
  /** `system` where the new code is of another set than the one that stands there. */
  | {
      readonly kind: 'replaceCode';
      readonly at: Span;
      readonly code: string;
      readonly system?: CodeSystemId;
    }
  | { readonly kind: 'replaceValue'; readonly at: Span; readonly text: string }
  /** `code` as a key; after the diagnosis whose entry is at `after`, last where absent. */
  | { readonly kind: 'insertDiagnosis'; readonly claim: Claim; readonly code: string; readonly after?: Span }
  | { readonly kind: 'removeDiagnosis'; readonly at: Span }
  | { readonly kind: 'moveDiagnosis'; readonly at: Span; readonly before: Span }
  | { readonly kind: 'setPoa'; readonly at: Span; readonly value: string | null }
  /** Pointers as numbers of diagnoses, from 1. */
  | { readonly kind: 'setPointers'; readonly line: ServiceLine; readonly pointers: readonly number[] }
  | { readonly kind: 'insertField'; readonly claim: Claim; readonly key: FieldKey; readonly value?: string }
  | {
      readonly kind: 'insertLine';
      readonly claim: Claim;
      readonly line: { readonly code: string; readonly after?: Span };
    }
  | { readonly kind: 'removeLine'; readonly at: Span }
  | { readonly kind: 'setModifiers'; readonly line: ServiceLine; readonly modifiers: readonly string[] }
  | { readonly kind: 'setDescription'; readonly at: Span; readonly text: string }
  /** A comment that silences `rule` at the line of `at`; the coder writes the reason. */
  | { readonly kind: 'insertAllow'; readonly at: Span; readonly rule: string; readonly reason: string }
  /** Counts and control numbers of the X12 envelope around `envelope`. */
  | { readonly kind: 'recount'; readonly envelope: Span };

export type ChangeKind = Change['kind'];

/** The edits that make a change, or why this format or this text cannot hold it. */
export type Edited = { readonly edits: readonly TextEdit[] } | { readonly refused: string };
