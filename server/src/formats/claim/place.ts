/** What stands at an offset in the words and numbers of the forms: `Box 24B · place of service`. */
import type {
  Claim,
  ClaimCode,
  CodingDocument,
  Diagnosis,
  Field,
  ServiceLine,
} from '../../model/document.ts';
import { FIELD_DEFINITIONS } from '../../model/fields.ts';
import { type Span, touches } from '../../model/text.ts';
import { numberLetter } from './values.ts';

interface Place {
  readonly name: string;
  readonly span: Span;
}

/** The box around an offset, with the span of its value; `undefined` where none is. */
export function placeAt(document: CodingDocument, offset: number): Place | undefined {
  const claim = document.claims.find(({ span }) => touches(span, offset));
  if (!claim) return undefined;
  const isHere = ({ span }: { readonly span: Span }): boolean => touches(span, offset);
  const places = [
    ...claim.diagnoses.filter(isHere).flatMap((diagnosis) => diagnosisPlaces(claim, diagnosis)),
    ...claim.lines.filter(isHere).flatMap((line) => linePlaces(claim, line)),
    ...claim.procedures.filter(isHere).map(({ code, role }) => ({
      name: numbered(claim, 'FL 74', `${role} procedure`),
      span: code.span,
    })),
    ...claim.codes.filter(isHere).map(({ kind, code }) => ({ name: codeName(kind), span: code.span })),
  ];
  // A cursor on the key of a field is at its value.
  const field = claim.fields.find((one) => touches(one.span, offset) || touches(one.keySpan, offset));
  return places.find(isHere) ?? (field && fieldPlace(claim, field));
}

/** A chart is on no form, so its boxes have no numbers. */
const numbered = (claim: Claim, number: string, name: string): string =>
  claim.kind === 'chart' ? name : `${number} · ${name}`;

function diagnosisPlaces(claim: Claim, { role, pointer, code, poa }: Diagnosis): Place[] {
  const isInstitutional = claim.kind === 'institutional';
  const others = claim.diagnoses.filter((one) => one.role === 'other');
  const number = (): string => {
    if (!isInstitutional) return pointer === undefined ? 'Box 21' : `Box 21${numberLetter(pointer)}`;
    const locator = { admitting: 'FL 69', 'reason-for-visit': 'FL 70', 'external-cause': 'FL 72' } as const;
    if (role === 'admitting' || role === 'reason-for-visit' || role === 'external-cause')
      return locator[role];
    return role === 'principal'
      ? 'FL 67'
      : `FL 67${numberLetter(others.findIndex((one) => one.code === code) + 1)}`;
  };
  const names = {
    principal: isInstitutional ? 'principal diagnosis' : 'first-listed diagnosis',
    other: isInstitutional ? 'other diagnosis' : 'diagnosis',
    admitting: 'admitting diagnosis',
    'reason-for-visit': 'reason for visit',
    'external-cause': 'external cause',
    mentioned: 'code in the note',
  } as const;
  return [
    { name: numbered(claim, number(), names[role]), span: code.span },
    ...(poa ? [{ name: numbered(claim, number(), 'present on admission'), span: poa.span }] : []),
  ];
}

/** The cells of a line: box 24A to 24J of the CMS-1500, form locators 42 to 48 of the UB-04. */
function linePlaces(claim: Claim, line: ServiceLine): Place[] {
  const isInstitutional = claim.kind === 'institutional';
  const cells: readonly (readonly [string, string | undefined, string, Span | undefined])[] = [
    ['Box 24A', 'FL 45', 'date of service', line.dates?.span],
    ['Box 24B', undefined, 'place of service', line.placeOfService?.span],
    ['Box 24C', undefined, 'emergency', line.emergency?.span],
    ['', 'FL 42', 'revenue code', line.revenue?.span],
    ['Box 24D', 'FL 44', 'procedure', line.procedure?.span],
    ...line.modifiers.map((modifier) => ['Box 24D', 'FL 44', 'modifier', modifier.span] as const),
    ['Box 24E', undefined, 'diagnosis pointer', line.pointersAt],
    ['Box 24F', 'FL 47', 'charge', line.charge?.span],
    ['', 'FL 48', 'noncovered charge', line.noncovered?.span],
    ['Box 24G', 'FL 46', 'days or units', line.units?.span],
    ['Box 24H', undefined, 'EPSDT or family plan', line.epsdt?.span],
    ['Box 24J', undefined, 'rendering provider NPI', line.renderingNpi?.span],
    ['Box 24', 'FL 43', 'national drug code', line.ndc?.span],
    ['Box 24', 'FL 43', 'note', line.note?.span],
    ['Box 24', undefined, 'authorization', line.authorization?.span],
  ];
  return cells.flatMap(([box, locator, name, span]): Place[] => {
    const number = isInstitutional ? locator : box;
    return span ? [{ name: number ? numbered(claim, number, name) : name, span }] : [];
  });
}

function codeName(kind: ClaimCode['kind']): string {
  const names = {
    condition: 'FL 18–28 · condition code',
    occurrence: 'FL 31–34 · occurrence code',
    span: 'FL 35–36 · occurrence span code',
    value: 'FL 39–41 · value code',
  } as const;
  return names[kind];
}

function fieldPlace(claim: Claim, field: Field): Place {
  const row = FIELD_DEFINITIONS.find(({ key }) => key === field.key);
  const number =
    claim.kind === 'institutional' ? row?.locator && `FL ${row.locator}` : row?.box && `Box ${row.box}`;
  return { name: number ? numbered(claim, number, field.key) : field.key, span: field.span };
}
