/** Changes to service lines: pointers, modifiers, description, removal. */
import type { Edited } from '../../model/change.ts';
import type { CodingDocument, ServiceLine } from '../../model/document.ts';
import { contains, indexHolding, type Span, span, type TextEdit } from '../../model/text.ts';
import { type Segments, segmentsOf } from './lex.ts';
import { SERVICE_LAYOUTS, type ServiceLayout, serviceSegment } from './lines.ts';
import {
  changed,
  recountSegments,
  removeSegments,
  segmentsIn,
  setComponent,
  setElement,
  unwritable,
} from './rewrite.ts';
import { componentSpans, delimitersAt, elementText, tagOf } from './segment.ts';

/** SV107 and SV311 hold four pointers; SV101, SV202 and SV301 four modifiers behind qualifier and code. */
const MOST_POINTERS = 4;
const MOST_MODIFIERS = 4;
const DESCRIPTION = 7;

const NO_LINE = { refused: 'There is no service line at this place.' } as const;

function serviceIn(
  segments: Segments,
  at: Span,
): { readonly service: number; readonly layout: ServiceLayout } | undefined {
  const service = serviceSegment(segments, segmentsIn(segments, at));
  const layout = service < 0 ? undefined : SERVICE_LAYOUTS[tagOf(segments, service)];
  return layout && { service, layout };
}

/** Sets the diagnosis pointers of a line, numbers from 1. */
export function setPointers(
  document: CodingDocument,
  line: ServiceLine,
  pointers: readonly number[],
): Edited {
  const segments = segmentsOf(document);
  const found = serviceIn(segments, line.span);
  if (!found) return NO_LINE;
  const { service, layout } = found;
  if (layout.pointers === undefined)
    return { refused: 'The lines of an institutional claim point to no diagnosis.' };
  if (pointers.length > MOST_POINTERS)
    return { refused: `A service line points to no more than ${MOST_POINTERS} diagnoses.` };
  const text = pointers.join(delimitersAt(segments, service).component);
  return { edits: changed(segments, [setElement(segments, service, layout.pointers, text)]) };
}

/** Sets the modifiers of a line's procedure; its description stays where it is. */
export function setModifiers(
  document: CodingDocument,
  line: ServiceLine,
  modifiers: readonly string[],
): Edited {
  const segments = segmentsOf(document);
  const found = serviceIn(segments, line.span);
  if (!found) return NO_LINE;
  const { service, layout } = found;
  if (modifiers.length > MOST_MODIFIERS)
    return { refused: `A service line has no more than ${MOST_MODIFIERS} modifiers.` };
  const refused = unwritable(segments, service, modifiers.join(''));
  if (refused) return { refused };
  const components = componentSpans(segments, service, layout.procedure);
  const code = components[1];
  if (!code) return { refused: 'The service line has no procedure code for a modifier to stand behind.' };
  const last = components.slice(0, DESCRIPTION - 1).at(-1) ?? code;
  const { component } = delimitersAt(segments, service);
  const described = components.length >= DESCRIPTION;
  const padded = described ? [...modifiers, '', '', '', ''].slice(0, MOST_MODIFIERS) : modifiers;
  const text = padded.map((modifier) => component + modifier).join('');
  return { edits: changed(segments, [{ span: span(code.end, last.end), newText: text }]) };
}

/** Describes the service of the line at a place, as unlisted procedure codes need it (SV101-7). */
export function setDescription(document: CodingDocument, at: Span, text: string): Edited {
  const segments = segmentsOf(document);
  const claim = document.claims[indexHolding(document.claims, at)];
  const line = claim?.lines.find((candidate) => contains(candidate.span, at));
  const found = line && serviceIn(segments, line.span);
  if (!found) return { refused: 'X12 has no description beside a diagnosis code.' };
  const { service, layout } = found;
  const refused = unwritable(segments, service, text);
  if (refused) return { refused };
  return { edits: changed(segments, [setComponent(segments, service, layout.procedure, DESCRIPTION, text)]) };
}

/** Removes the service line at a place; the numbers of the lines behind it (LX01) follow. */
export function removeLine(document: CodingDocument, at: Span): Edited {
  const segments = segmentsOf(document);
  const claim = document.claims[indexHolding(document.claims, at)];
  const line = claim?.lines.find((candidate) => contains(candidate.span, at));
  if (!claim || !line) return NO_LINE;
  if (claim.lines.length === 1) return { refused: 'A claim needs a service line, and this is its only one.' };
  const run = segmentsIn(segments, line.span);
  const behind = claim.lines.filter((candidate) => candidate.span.start > line.span.start);
  return {
    edits: [
      removeSegments(segments, run),
      ...changed(
        segments,
        behind.flatMap((candidate) => lineNumberEdit(segments, candidate)),
      ),
      ...recountSegments(segments, run.from, run.from - run.to),
    ],
  };
}

function lineNumberEdit(segments: Segments, line: ServiceLine): TextEdit[] {
  const { from } = segmentsIn(segments, line.span);
  const number = elementText(segments, from, 1);
  if (tagOf(segments, from) !== 'LX' || !/^\d+$/.test(number)) return [];
  return [setElement(segments, from, 1, String(Number(number) - 1))];
}
