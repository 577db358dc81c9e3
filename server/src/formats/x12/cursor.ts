/** What may be typed where the cursor stands: diagnoses and procedures in HI, services in SV, places of service. */
import type { CodingDocument } from '../../model/document.ts';
import type { CodeSystemId } from '../../model/systems.ts';
import { contains, slice, touches } from '../../model/text.ts';
import type { Cursor } from '../format.ts';
import { type Segments, segmentsOf } from './lex.ts';
import { SERVICE_LAYOUTS } from './lines.ts';
import { type Place, placeIn } from './place.ts';
import { DIAGNOSIS_QUALIFIERS, PROCEDURE_QUALIFIERS, SERVICE_QUALIFIERS } from './qualifiers.ts';
import { componentSpans } from './segment.ts';

/** The cursor's place in a document; `none` where no code system at hand is used. */
export function cursorAt(document: CodingDocument, offset: number): Cursor {
  const segments = segmentsOf(document);
  const place = placeIn(segments, offset);
  const systems = place ? systemsAt(segments, place) : [];
  if (!place || systems.length === 0) return { kind: 'none' };
  const claim = document.claims.findIndex((candidate) => touches(candidate.span, offset));
  const around = document.claims[claim];
  const present = around
    ? [
        ...around.diagnoses.map((diagnosis) => diagnosis.code),
        ...around.procedures.map((procedure) => procedure.code),
        ...around.lines.flatMap((line) => line.procedure ?? []),
      ]
        .filter((code) => systems.includes(code.system) && !contains(place.span, code.span))
        .map((code) => code.key)
    : [];
  return { kind: 'code', systems, span: place.span, place: 'bare', described: false, claim, present };
}

const CODE_COMPONENT = 2;

function systemsAt(segments: Segments, place: Place): readonly CodeSystemId[] {
  const { segment, tag, element, component } = place;
  const [first, second] = componentSpans(segments, segment, element);
  const qualifier = first ? slice(segments.text, first) : '';
  if (tag === 'HI') {
    const known = DIAGNOSIS_QUALIFIERS[qualifier] ?? PROCEDURE_QUALIFIERS[qualifier];
    return known && component === CODE_COMPONENT ? [known.system] : [];
  }
  if (tag === 'CLM' && element === 5) {
    const isTypeOfBill = second !== undefined && slice(segments.text, second) === 'A';
    return component <= 1 && !isTypeOfBill ? ['place-of-service'] : [];
  }
  const layout = SERVICE_LAYOUTS[tag];
  if (element === layout?.placeOfService) return ['place-of-service'];
  if (element === layout?.procedure && component === CODE_COMPONENT)
    return SERVICE_QUALIFIERS[qualifier] ?? [];
  return [];
}
