/**
 * HI, the health care information codes of a claim: diagnoses, inpatient procedures, condition, occurrence, span and
 * value codes. Each element is one code: qualifier (1), code (2), date format (3), date (4), amount (5),
 * present on admission (9).
 * Source: 5010 837 implementation guides, loop 2300 HI; data element C022.
 */
import type { ClaimCode, ClaimKind, Diagnosis, InpatientProcedure } from '../../model/document.ts';
import { propertyName, type Span, slice, span } from '../../model/text.ts';
import type { Run } from './envelope.ts';
import type { Segments } from './lex.ts';
import {
  CLAIM_CODE_QUALIFIERS,
  DIAGNOSIS_QUALIFIERS,
  type DiagnosisQualifier,
  isListed,
  PROCEDURE_QUALIFIERS,
} from './qualifiers.ts';
import { remembering } from './remember-values.ts';
import { componentsIn, delimitersAt, elementCount, elementSpan, tagOf } from './segment.ts';
import { amount, codeAt, datesOf, located } from './values.ts';

/** One element of an HI segment. */
export interface HealthCode {
  readonly segment: number;
  readonly element: number;
  readonly span: Span;
  readonly qualifier: string;
  readonly components: readonly Span[];
}

const CODE = 2;
const DATE_FORMAT = 3;
const DATE = 4;
const AMOUNT = 5;
const PRESENT_ON_ADMISSION = 9;

/** The HI elements of a run that are not empty. */
export function healthCodes(segments: Segments, run: Run): readonly HealthCode[] {
  const found: HealthCode[] = [];
  for (let segment = run.from; segment < run.to; segment++) {
    if (tagOf(segments, segment) !== 'HI') continue;
    for (let element = 1; element <= elementCount(segments, segment); element++) {
      const span = elementSpan(segments, segment, element);
      if (!span || span.start === span.end) continue;
      const components = componentsIn(segments, segment, span);
      const qualifier = components[0]
        ? qualifierAt(segments, components[0].start, components[0].end).value
        : '';
      found.push({ segment, element, span, qualifier, components });
    }
  }
  return found;
}

/** Each is looked up in several tables. */
const qualifierAt = remembering((written) => propertyName(written));

/** Whether service lines can point to a diagnosis of a claim: those of an institutional claim point to none. */
const hasPointers = (kind: ClaimKind): boolean => kind !== 'institutional';

const NOWHERE = span(0, 0);

const isDiagnosis = remembering((qualifier) => DIAGNOSIS_QUALIFIERS[qualifier] !== undefined);

/** How many diagnoses a claim has; as `diagnosesOf`, without reading them: it is asked of every claim of a file. */
export function countDiagnoses(segments: Segments, run: Run): number {
  let count = 0;
  for (let segment = run.from; segment < run.to; segment++) {
    if (tagOf(segments, segment) !== 'HI') continue;
    const { component } = delimitersAt(segments, segment);
    for (let element = 1; element <= elementCount(segments, segment); element++) {
      const { start, end } = elementSpan(segments, segment, element) ?? NOWHERE;
      const code = segments.text.indexOf(component, start) + 1;
      if (code === 0 || code >= end || segments.text.startsWith(component, code)) continue;
      if (isDiagnosis(segments, start, code - 1).value) count++;
    }
  }
  return count;
}

/** The diagnoses among the HI elements of a claim; one without a code is none. */
export function diagnosesOf(
  segments: Segments,
  codes: readonly HealthCode[],
  kind: ClaimKind,
): readonly Diagnosis[] {
  const found: Diagnosis[] = [];
  let pointer = 0;
  for (const entry of codes) {
    const qualifier: DiagnosisQualifier | undefined = DIAGNOSIS_QUALIFIERS[entry.qualifier];
    const code = qualifier && codeAt(segments, qualifier.system, component(entry, CODE));
    if (!code) continue;
    const poa = located(segments, component(entry, PRESENT_ON_ADMISSION));
    const diagnosis: { -readonly [key in keyof Diagnosis]: Diagnosis[key] } = {
      role: qualifier.role,
      code,
      span: entry.span,
    };
    if (hasPointers(kind) && isListed(qualifier)) diagnosis.pointer = ++pointer;
    if (poa) diagnosis.poa = poa;
    found.push(diagnosis);
  }
  return found;
}

/** The procedures of an inpatient claim among its HI elements. */
export function inpatientProcedures(
  segments: Segments,
  codes: readonly HealthCode[],
): readonly InpatientProcedure[] {
  const found: InpatientProcedure[] = [];
  for (const entry of codes) {
    const qualifier = PROCEDURE_QUALIFIERS[entry.qualifier];
    const code = qualifier && codeAt(segments, qualifier.system, component(entry, CODE));
    if (!code) continue;
    const date = dateOf(segments, entry);
    found.push({
      role: qualifier.role,
      code,
      span: entry.span,
      ...(date ? { date: { ...date, value: date.value?.from ?? null } } : {}),
    });
  }
  return found;
}

/** The condition, occurrence, span and value codes among the HI elements of a claim. */
export function claimCodes(segments: Segments, codes: readonly HealthCode[]): readonly ClaimCode[] {
  const found: ClaimCode[] = [];
  for (const entry of codes) {
    const kind = CLAIM_CODE_QUALIFIERS[entry.qualifier];
    const code = kind && located(segments, component(entry, CODE));
    if (!code) continue;
    const dates = dateOf(segments, entry);
    const money = amount(segments, component(entry, AMOUNT));
    found.push({
      kind,
      code,
      span: entry.span,
      ...(dates ? { dates } : {}),
      ...(money ? { amount: money } : {}),
    });
  }
  return found;
}

const component = (entry: HealthCode, number: number): Span | undefined => entry.components[number - 1];

function dateOf(segments: Segments, entry: HealthCode) {
  const date = located(segments, component(entry, DATE));
  const format = component(entry, DATE_FORMAT);
  return date && { ...date, value: datesOf(date.written, format ? slice(segments.text, format) : '') };
}
