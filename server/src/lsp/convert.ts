/** Our words for places, severities and kinds, and the protocol's. */
import {
  CompletionItemKind,
  DiagnosticSeverity,
  type MarkupContent,
  MarkupKind,
  type TextEdit as ProtocolTextEdit,
  type Range,
  SymbolKind,
} from 'vscode-languageserver';
import type { Choice } from '../features/choice.ts';
import type { OutlineItem } from '../formats/format.ts';
import type { Severity } from '../model/finding.ts';
import type { PositionEncoding, Span, TextEdit } from '../model/text.ts';
import type { OpenFile } from './documents.ts';

export const toRange = (file: OpenFile, at: Span, encoding: PositionEncoding): Range =>
  file.lines().range(at, encoding);

export const toEdits = (
  file: OpenFile,
  edits: readonly TextEdit[],
  encoding: PositionEncoding,
): ProtocolTextEdit[] =>
  edits.map(({ span, newText }) => ({ range: toRange(file, span, encoding), newText }));

export const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export const CHOICE_KIND: Readonly<Record<Choice['kind'], CompletionItemKind>> = {
  code: CompletionItemKind.Value,
  header: CompletionItemKind.Folder,
  beginning: CompletionItemKind.Folder,
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
};

export const OUTLINE_KIND: Readonly<Record<OutlineItem['kind'], SymbolKind>> = {
  file: SymbolKind.File,
  envelope: SymbolKind.Package,
  claim: SymbolKind.Class,
  section: SymbolKind.Namespace,
  diagnosis: SymbolKind.Constant,
  line: SymbolKind.Event,
  field: SymbolKind.Field,
};

/** Markdown, or the same without its marks for a client that cannot show them. */
export const toMarkup = (markdown: string, client: { readonly markdown: boolean }): MarkupContent =>
  client.markdown
    ? { kind: MarkupKind.Markdown, value: markdown }
    : { kind: MarkupKind.PlainText, value: markdown.replace(/\\(.)|\*+/g, '$1') };
