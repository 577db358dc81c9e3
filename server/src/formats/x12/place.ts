/** What stands at an offset: which segment, element and component, and what it is called. */
import { type Span, slice, touches } from '../../model/text.ts';
import type { Segments } from './lex.ts';
import { elementName, healthCodeComponent, healthCodeName, segmentName } from './names.ts';
import {
  componentSpans,
  elementCount,
  elementSpan,
  elementText,
  segmentAt,
  segmentEnd,
  tagOf,
  tagSpan,
} from './segment.ts';

/** A place in a segment; element 0 is its identifier, component 0 an element without components. */
export interface Place {
  readonly segment: number;
  readonly tag: string;
  readonly element: number;
  readonly component: number;
  readonly span: Span;
}

/** The innermost place at an offset, or `undefined` between segments. */
export function placeIn(segments: Segments, offset: number): Place | undefined {
  const segment = segmentAt(segments, offset);
  if (segment < 0 || offset > segmentEnd(segments, segment)) return undefined;
  const tag = tagOf(segments, segment);
  const identifier = tagSpan(segments, segment);
  if (touches(identifier, offset)) return { segment, tag, element: 0, component: 0, span: identifier };
  for (let element = 1; element <= elementCount(segments, segment); element++) {
    const span = elementSpan(segments, segment, element);
    if (!span || !touches(span, offset)) continue;
    const components = tag === 'ISA' ? [] : componentSpans(segments, segment, element);
    const index = components.findIndex((component) => touches(component, offset));
    const component = components[index];
    if (!component || components.length === 1) return { segment, tag, element, component: 0, span };
    return { segment, tag, element, component: index + 1, span: component };
  }
  return undefined;
}

/** A place as record layouts write it: `HI01-2`. */
export function reference({ tag, element, component }: Place): string {
  if (element === 0) return tag;
  const number = `${tag}${String(element).padStart(2, '0')}`;
  return component === 0 ? number : `${number}-${component}`;
}

/** The place at an offset with its name: `HI01-2 · principal diagnosis`. */
export function namedPlace(
  segments: Segments,
  offset: number,
): { readonly name: string; readonly span: Span } | undefined {
  const place = placeIn(segments, offset);
  if (!place) return undefined;
  const words = wordsOf(segments, place);
  return { name: words ? `${reference(place)} · ${words}` : reference(place), span: place.span };
}

function wordsOf(segments: Segments, place: Place): string | undefined {
  const { segment, tag, element, component } = place;
  const ofSegment = segmentName(tag, elementText(segments, segment, 1));
  if (element === 0) return ofSegment;
  if (tag === 'HI') return healthCodeWords(segments, place);
  const ofElement =
    elementName(reference(place)) ??
    (component > 0 ? elementName(reference({ ...place, component: 0 })) : undefined);
  return [ofSegment, ofElement].filter((words) => words !== undefined).join(', ') || undefined;
}

function healthCodeWords(segments: Segments, place: Place): string | undefined {
  const [qualifier] = componentSpans(segments, place.segment, place.element);
  const code = healthCodeName(qualifier ? slice(segments.text, qualifier) : '');
  const part = healthCodeComponent(place.component);
  return code && part ? `${code}, ${part}` : code;
}
