/**
 * Changes to the diagnoses of a claim. The first of the list is qualified as principal (ABK, or BK in ICD-9-CM), the
 * others as other (ABF, BF); pointers of the service lines follow what moves.
 * Source: 5010 837 implementation guides, loop 2300 HI: 12 codes in one professional claim, 4 in a dental one, and
 * one principal and 24 other ones in an institutional claim, where the principal has a segment of its own.
 */
import type { Change, Edited } from '../../model/change.ts';
import { codeKey } from '../../model/codes.ts';
import { isoDate } from '../../model/dates.ts';
import type { Claim, ClaimKind, CodingDocument } from '../../model/document.ts';
import type { CodeSystemId } from '../../model/systems.ts';
import { contains, indexHolding, type Span, slice, span, type TextEdit } from '../../model/text.ts';
import { type HealthCode, healthCodes } from './diagnoses.ts';
import { type Segments, segmentsOf } from './lex.ts';
import { DIAGNOSIS_QUALIFIERS, isListed } from './qualifiers.ts';
import {
  changed,
  insertSegment,
  placeInClaim,
  recountSegments,
  removeSegments,
  segmentsIn,
  setComponent,
  unwritable,
} from './rewrite.ts';
import { delimitersAt, elementCount, elementSpan } from './segment.ts';

export type ChangeOf<K extends Change['kind']> = Extract<Change, { readonly kind: K }>;

const MOST_DIAGNOSES: Readonly<Record<ClaimKind, number>> = {
  professional: 12,
  institutional: 25,
  dental: 4,
  chart: 12,
};

/** An HI segment has twelve elements. */
const MOST_IN_SEGMENT = 12;

const PRESENT_ON_ADMISSION = 9;

/** The claim around a span, with its HI elements that name a diagnosis and those of them that lines can point to. */
interface DiagnosisList {
  readonly claim: Claim;
  readonly all: readonly HealthCode[];
  readonly listed: readonly HealthCode[];
}

function diagnosisList(segments: Segments, claim: Claim): DiagnosisList {
  const all = healthCodes(segments, segmentsIn(segments, claim.span)).filter((entry) => {
    const code = entry.components[1];
    return DIAGNOSIS_QUALIFIERS[entry.qualifier] && code && code.end > code.start;
  });
  return { claim, all, listed: all.filter((entry) => isListed(DIAGNOSIS_QUALIFIERS[entry.qualifier])) };
}

const NO_DIAGNOSIS = { refused: 'There is no diagnosis at this place.' } as const;

function listAround(document: CodingDocument, at: Span): DiagnosisList | undefined {
  const claim = document.claims[indexHolding(document.claims, at)];
  return claim && diagnosisList(segmentsOf(document), claim);
}

const entryAt = (entries: readonly HealthCode[], at: Span): HealthCode | undefined =>
  entries.find((entry) => contains(entry.span, at));

/** ABK, ABF and their ICD-9-CM fellows. */
const listQualifier = (isIcd9: boolean, index: number): string =>
  `${isIcd9 ? '' : 'A'}${index === 0 ? 'BK' : 'BF'}`;

const keyOf = (segments: Segments, { components: [, code] }: HealthCode): string =>
  code ? codeKey(slice(segments.text, code)) : '';

const isIcd9 = (entry: HealthCode): boolean => DIAGNOSIS_QUALIFIERS[entry.qualifier]?.system === 'icd-9-cm';

/** The edits that qualify a diagnosis as of a revision of the ICD, in its own role. */
export function requalified(document: CodingDocument, at: Span, system: CodeSystemId): readonly TextEdit[] {
  const segments = segmentsOf(document);
  const list = listAround(document, at);
  const entry = list && entryAt(list.all, at);
  if (!entry) return [];
  const role = DIAGNOSIS_QUALIFIERS[entry.qualifier]?.role;
  const qualifier = Object.entries(DIAGNOSIS_QUALIFIERS).find(
    ([, other]) => other.role === role && other.system === system,
  )?.[0];
  return qualifier
    ? changed(segments, [setComponent(segments, entry.segment, entry.element, 1, qualifier)])
    : [];
}

/** From this day on diagnoses are coded in ICD-10-CM (45 CFR 162.1002(c)). */
const ICD_10_BEGINS = isoDate('2015-10-01');

/** Whether a claim without diagnoses is of the time of ICD-9-CM. */
function isBeforeIcd10(claim: Claim): boolean {
  const first = claim.lines.flatMap((line) => line.dates?.value?.from ?? []).sort()[0];
  return first !== undefined && ICD_10_BEGINS !== undefined && first < ICD_10_BEGINS;
}

/** Inserts a diagnosis behind another, or last. */
export function insertDiagnosis(document: CodingDocument, change: ChangeOf<'insertDiagnosis'>): Edited {
  const segments = segmentsOf(document);
  const list = diagnosisList(segments, change.claim);
  const { claim, listed } = list;
  const most = MOST_DIAGNOSES[claim.kind];
  if (listed.length >= most)
    return { refused: `A ${claim.kind} claim holds no more than ${most} diagnoses.` };
  const clm = segmentsIn(segments, claim.headSpan).from;
  const key = codeKey(change.code);
  const refused = unwritable(segments, clm, key);
  if (refused) return { refused };
  const after = change.after && entryAt(listed, change.after);
  const index = after ? listed.indexOf(after) + 1 : listed.length;
  const previous = listed[index - 1];
  const old = previous ? isIcd9(previous) : isBeforeIcd10(claim);
  const { component } = delimitersAt(segments, clm);
  const entry = `${listQualifier(old, index)}${component}${key}`;
  const inserted = insertedEntry(segments, list, index, entry);
  if ('refused' in inserted) return inserted;
  const follow = pointerEdits(segments, claim, (pointer) =>
    pointer > index && pointer <= listed.length ? pointer + 1 : pointer,
  );
  return { edits: [...inserted.edits, ...follow] };
}

/** The edits that put an HI element at an index of the list: in a segment with room, or in one of its own. */
function insertedEntry(segments: Segments, list: DiagnosisList, index: number, entry: string): Edited {
  const previous = list.listed[index - 1];
  const next = list.listed[index];
  const ownSegment = (after: number): Edited => ({
    edits: [insertSegment(segments, after, ['HI', entry]), ...recountSegments(segments, after, 1)],
  });
  if (!previous) {
    const clm = segmentsIn(segments, list.claim.headSpan).from;
    return ownSegment(placeInClaim(segments, clm, 'HI'));
  }
  const separator = delimitersAt(segments, previous.segment).element;
  const hasRoom = (segment: number) => elementCount(segments, segment) < MOST_IN_SEGMENT;
  const principalAlone = list.claim.kind === 'institutional' && index === 1;
  if (!principalAlone && hasRoom(previous.segment))
    return { edits: [{ span: span(previous.span.end, previous.span.end), newText: separator + entry }] };
  if (next && next.segment !== previous.segment && hasRoom(next.segment))
    return { edits: [{ span: span(next.span.start, next.span.start), newText: entry + separator }] };
  if (next && next.segment === previous.segment)
    return { refused: 'The HI segment has twelve codes already and takes no more.' };
  return ownSegment(previous.segment);
}

/** Removes a diagnosis; the one behind the first becomes the first. */
export function removeDiagnosis(document: CodingDocument, at: Span): Edited {
  const segments = segmentsOf(document);
  const list = listAround(document, at);
  const entry = list && entryAt(list.all, at);
  if (!list || !entry) return NO_DIAGNOSIS;
  const index = list.listed.indexOf(entry);
  if (index === 0 && list.claim.kind === 'institutional')
    return { refused: 'An institutional claim needs its principal diagnosis: change its code instead.' };
  const removed = removeElement(segments, entry);
  if (index < 0) return { edits: removed };
  const next = list.listed[1];
  const promoted =
    index === 0 && next
      ? [setComponent(segments, next.segment, next.element, 1, listQualifier(isIcd9(next), 0))]
      : [];
  const rest = list.listed.filter((candidate) => candidate !== entry);
  // Pointers to a code that stands twice go to the one that stays.
  const twin = rest.find((candidate) => keyOf(segments, candidate) === keyOf(segments, entry));
  const follow = pointerEdits(segments, list.claim, (pointer) => {
    const target = pointer === index + 1 ? twin : list.listed[pointer - 1];
    if (target) return rest.indexOf(target) + 1;
    return pointer === index + 1 ? undefined : pointer;
  });
  return { edits: [...removed, ...changed(segments, promoted), ...follow] };
}

/** Removes an HI element with a separator, or its segment where it is the only one. */
function removeElement(segments: Segments, { segment, element, span: place }: HealthCode): TextEdit[] {
  if (element > 1) return [{ span: span(place.start - 1, place.end), newText: '' }];
  const next = elementSpan(segments, segment, 2);
  if (next) return [{ span: span(place.start, next.start), newText: '' }];
  return [
    removeSegments(segments, { from: segment, to: segment + 1 }),
    ...recountSegments(segments, segment, -1),
  ];
}

/** Moves a diagnosis before another of the list; the qualifiers stay with the places, all else goes with the code. */
export function moveDiagnosis(document: CodingDocument, at: Span, before: Span): Edited {
  const segments = segmentsOf(document);
  const list = listAround(document, at);
  const moved = list && entryAt(list.listed, at);
  const target = list && entryAt(list.listed, before);
  if (!list || !moved || !target)
    return { refused: 'Only the principal and other diagnoses of one claim stand in an order.' };
  const order = list.listed.filter((entry) => entry !== moved || entry === target);
  if (moved !== target) order.splice(order.indexOf(target), 0, moved);
  const edits = list.listed.flatMap((entry, index): TextEdit[] => {
    const source = order[index];
    const qualifier = source?.components[0];
    if (!source || !qualifier || source === entry) return [];
    const rest = segments.text.slice(qualifier.end, source.span.end);
    return [{ span: entry.span, newText: listQualifier(isIcd9(source), index) + rest }];
  });
  const follow = pointerEdits(segments, list.claim, (pointer) => {
    const entry = list.listed[pointer - 1];
    return entry ? order.indexOf(entry) + 1 : pointer;
  });
  return { edits: [...edits, ...follow] };
}

/** The edits of the pointers of a claim's lines; one that `follow` does not answer is left out. */
function pointerEdits(
  segments: Segments,
  claim: Claim,
  follow: (pointer: number) => number | undefined,
): readonly TextEdit[] {
  return claim.lines.flatMap((line): readonly TextEdit[] => {
    if (!line.pointersAt || line.pointers.length === 0) return [];
    const { component } = delimitersAt(segments, segmentsIn(segments, line.pointersAt).from);
    const pointers = line.pointers.flatMap(({ value, written }) => {
      const next = value === null ? written : follow(value);
      return next === value ? written : next === undefined ? [] : String(next);
    });
    if (pointers.join() === line.pointers.map(({ written }) => written).join()) return [];
    return [{ span: line.pointersAt, newText: [...new Set(pointers)].join(component) }];
  });
}

/** Sets or takes away the present-on-admission indicator, component 9 of an HI element. */
export function setPoa(document: CodingDocument, at: Span, value: string | null): Edited {
  const segments = segmentsOf(document);
  const list = listAround(document, at);
  const entry = list && entryAt(list.all, at);
  if (!list || !entry) return NO_DIAGNOSIS;
  if (list.claim.kind !== 'institutional')
    return { refused: 'Only an institutional claim says what was present on admission.' };
  const { segment, element, components } = entry;
  if (value !== null) {
    const refused = unwritable(segments, segment, value);
    if (refused) return { refused };
    return {
      edits: changed(segments, [setComponent(segments, segment, element, PRESENT_ON_ADMISSION, value)]),
    };
  }
  const indicator = components[PRESENT_ON_ADMISSION - 1];
  if (!indicator) return { edits: [] };
  // The separators that nothing follows any more go too.
  const kept = components.findLast(
    (component, index) => index !== PRESENT_ON_ADMISSION - 1 && slice(segments.text, component) !== '',
  );
  const start = kept && kept.start < indicator.start ? kept.end : indicator.start;
  return { edits: [{ span: span(start, indicator.end), newText: '' }] };
}
