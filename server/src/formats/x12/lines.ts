/**
 * Service lines, loop 2400 of an 837: LX, the service (SV1 professional, SV2 institutional, SV3 dental), its dates,
 * drug, notes and rendering provider. Source: 5010 837 implementation guides, loops 2400, 2410, 2420A.
 */
import type { CodeAt, Located, Pointer, ServiceLine } from '../../model/document.ts';
import { type Span, slice } from '../../model/text.ts';
import { type Run, runSpan } from './envelope.ts';
import type { Segments } from './lex.ts';
import { isService } from './loops.ts';
import { SERVICE_QUALIFIERS } from './qualifiers.ts';
import {
  componentIn,
  componentSpans,
  componentsIn,
  elementIs,
  elementSpan,
  elementText,
  isText,
  tagOf,
  textSpan,
} from './segment.ts';
import {
  amount,
  codeAt,
  dates,
  located,
  locatedElement,
  pointerAt,
  present,
  procedureAt,
  quantity,
} from './values.ts';

/** Where a service segment has what: numbers of its elements. */
export interface ServiceLayout {
  readonly procedure: number;
  readonly charge: number;
  readonly quantity: number;
  readonly revenue?: number;
  readonly placeOfService?: number;
  readonly pointers?: number;
  readonly emergency?: number;
  readonly epsdt?: number;
  readonly noncovered?: number;
}

export const SERVICE_LAYOUTS: Readonly<Record<string, ServiceLayout>> = {
  SV1: { procedure: 1, charge: 2, quantity: 4, placeOfService: 5, pointers: 7, emergency: 9, epsdt: 11 },
  SV2: { revenue: 1, procedure: 2, charge: 3, quantity: 5, noncovered: 7 },
  SV3: { procedure: 1, charge: 2, placeOfService: 3, quantity: 6, pointers: 11 },
};

/** The index of a line's service segment, or -1. */
export function serviceSegment(segments: Segments, run: Run): number {
  for (let index = run.from; index < run.to; index++) {
    if (isService(tagOf(segments, index))) return index;
  }
  return -1;
}

/** The components of a procedure, from 0: its code, and in which an unlisted one is described (SV101-7). */
const CODE = 1;
const FIRST_MODIFIER = 2;
const LAST_MODIFIER = 5;
const DESCRIPTION = 6;

/** What holds for every line of a claim that says nothing else. */
export interface LineDefaults {
  readonly placeOfService: Located<string> | undefined;
  readonly dates: ServiceLine['dates'];
}

/** The service lines of a claim, numbered from 1; a loop without a service is none. */
export function serviceLines(
  segments: Segments,
  runs: readonly Run[],
  defaults: LineDefaults,
): readonly ServiceLine[] {
  const found: ServiceLine[] = [];
  for (const run of runs) {
    const service = serviceSegment(segments, run);
    const layout = service < 0 ? undefined : SERVICE_LAYOUTS[tagOf(segments, service)];
    if (!layout) continue;
    const details = lineDetails(segments, run);
    const procedure = elementSpan(segments, service, layout.procedure);
    const codePlace = componentIn(segments, service, procedure, CODE);
    const hasMore = codePlace !== undefined && codePlace.end !== procedure?.end;
    const pointersAt =
      layout.pointers === undefined ? undefined : elementSpan(segments, service, layout.pointers);
    const line: LineDraft = {
      number: found.length + 1,
      span: runSpan(segments, run),
      modifiers: hasMore ? modifiersOf(segments, service, procedure) : NO_MODIFIERS,
      pointers: pointersIn(segments, service, pointersAt),
    };
    // In the model an absent value is an absent property. Written out, since one function for all the keys would look
    // each of them up in each line of a batch.
    const dates = details.dates ?? defaults.dates;
    if (dates) line.dates = dates;
    const placeOfService =
      located(segments, placeOf(segments, service, layout.placeOfService)) ?? defaults.placeOfService;
    if (placeOfService) line.placeOfService = placeOfService;
    const emergency = located(segments, placeOf(segments, service, layout.emergency));
    if (emergency) line.emergency = emergency;
    const revenue = codeAt(segments, 'revenue', placeOf(segments, service, layout.revenue));
    if (revenue) line.revenue = revenue;
    const code = procedure && codePlace && procedureOf(segments, procedure, codePlace);
    if (code) line.procedure = code;
    if (pointersAt) line.pointersAt = pointersAt;
    const units = quantity(segments, service, layout.quantity);
    if (units) line.units = units;
    const charge = amount(segments, placeOf(segments, service, layout.charge));
    if (charge) line.charge = charge;
    const noncovered = amount(segments, placeOf(segments, service, layout.noncovered));
    if (noncovered) line.noncovered = noncovered;
    if (details.renderingNpi) line.renderingNpi = details.renderingNpi;
    if (details.ndc) line.ndc = details.ndc;
    if (details.authorization) line.authorization = details.authorization;
    const epsdt = located(segments, placeOf(segments, service, layout.epsdt));
    if (epsdt) line.epsdt = epsdt;
    const note =
      details.note ??
      (hasMore ? located(segments, componentIn(segments, service, procedure, DESCRIPTION)) : undefined);
    if (note) line.note = note;
    found.push(line);
  }
  return found;
}

/** The place of an element that the service segment may have, where something stands there. */
const placeOf = (segments: Segments, service: number, element: number | undefined): Span | undefined =>
  element === undefined ? undefined : textSpan(segments, service, element);

type LineDraft = { -readonly [key in keyof ServiceLine]: ServiceLine[key] };

/** HC, which nearly all lines have, holds CPT and HCPCS alike. */
function procedureOf(segments: Segments, { start }: Span, code: Span): CodeAt | undefined {
  const end = code.start - 1;
  if (isText(segments, start, end, 'HC')) return procedureAt(segments, code);
  const system = SERVICE_QUALIFIERS[segments.text.slice(start, end)]?.[0];
  return system && codeAt(segments, system, code);
}

/** Components 3 to 6 of the procedure. */
function modifiersOf(segments: Segments, service: number, procedure: Span | undefined): readonly CodeAt[] {
  const modifiers: CodeAt[] = [];
  for (let number = FIRST_MODIFIER; number <= LAST_MODIFIER; number++) {
    const modifier = codeAt(segments, 'modifier', componentIn(segments, service, procedure, number));
    if (modifier) modifiers.push(modifier);
  }
  return modifiers;
}

/** One list for all lines that have none, as most have. */
const NO_MODIFIERS: readonly CodeAt[] = [];

function pointersIn(segments: Segments, service: number, at: Span | undefined): readonly Pointer[] {
  if (!at) return [];
  if (componentIn(segments, service, at, 0) === at) {
    const pointer = pointerAt(segments, at);
    return pointer ? [pointer] : [];
  }
  return present(componentsIn(segments, service, at).map((each) => pointerAt(segments, each)));
}

/** What stands in the other segments of a line. */
interface LineDetails {
  dates?: ServiceLine['dates'];
  renderingNpi?: Located<string> | undefined;
  ndc?: Located<string> | undefined;
  authorization?: Located<string> | undefined;
  note?: Located<string> | undefined;
}

function lineDetails(segments: Segments, run: Run): LineDetails {
  const details: LineDetails = {};
  for (let index = run.from; index < run.to; index++) {
    switch (tagOf(segments, index)) {
      case 'DTP':
        if (elementIs(segments, index, 1, '472')) details.dates ??= dates(segments, index, 3);
        break;
      case 'REF':
        if (elementIs(segments, index, 1, 'G1')) details.authorization ??= locatedElement(segments, index, 2);
        break;
      case 'NTE':
        details.note ??= locatedElement(segments, index, 2);
        break;
      case 'LIN':
        if (elementIs(segments, index, 2, 'N4')) details.ndc ??= drug(segments, index, run.to);
        break;
      case 'NM1':
        if (elementIs(segments, index, 1, '82') && elementIs(segments, index, 8, 'XX'))
          details.renderingNpi ??= locatedElement(segments, index, 9);
        break;
    }
  }
  return details;
}

/** LIN03 with the unit and the quantity of the CTP that follows it, as box 24 has them: `00000000000 ML 1`. */
function drug(segments: Segments, lin: number, end: number): Located<string> | undefined {
  const code = locatedElement(segments, lin, 3);
  if (!code || lin + 1 >= end || tagOf(segments, lin + 1) !== 'CTP') return code;
  const [unit] = componentSpans(segments, lin + 1, 5);
  const parts = [code.written, unit ? slice(segments.text, unit) : '', elementText(segments, lin + 1, 4)];
  return { ...code, value: parts.filter((part) => part !== '').join(' ') };
}
