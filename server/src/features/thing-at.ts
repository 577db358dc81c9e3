/** The coded thing under the cursor. */
import { claimDate, serviceDate } from '../checks/judged-dates.ts';
import type { IsoDate } from '../model/dates.ts';
import type { Claim, CodeAt, Diagnosis, Field, Located, Pointer, ServiceLine } from '../model/document.ts';
import type { CodeSystemId } from '../model/systems.ts';
import type { Span } from '../model/text.ts';
import { isLabelled } from './describe-label.ts';
import { CLAIM_CODES, FIELD_CODES, formKey } from './form-codes.ts';
import { atOffset, claimAt, type OpenDocument } from './open-document.ts';

/** A code that is no diagnosis. */
export interface CodeThing {
  readonly kind: 'code';
  readonly system: CodeSystemId;
  readonly key: string;
  readonly dates: readonly IsoDate[];
  readonly at: Span;
}

/** A code, where it stands, and the dates it is judged by; or a pointer to a diagnosis of the claim. */
export type Thing =
  | { readonly kind: 'diagnosis'; readonly claim: Claim; readonly diagnosis: Diagnosis; readonly at: Span }
  | CodeThing
  | {
      readonly kind: 'pointer';
      readonly claim: Claim;
      readonly line: ServiceLine;
      readonly pointer: Pointer;
      readonly at: Span;
    };

export function thingAt(open: OpenDocument, offset: number): Thing | undefined {
  const claim = claimAt(open.document, offset);
  return claim && atOffset(thingsNear(claim, offset, open.today), offset, ({ at }) => at);
}

/** What the entries at an offset hold: a line's codes are listed only where the cursor is on the line. */
function thingsNear(claim: Claim, offset: number, today: IsoDate): Thing[] {
  const diagnosis = atOffset(claim.diagnoses, offset, ({ code }) => code.span);
  const procedure = atOffset(claim.procedures, offset, ({ code }) => code.span);
  const line = atOffset(claim.lines, offset, ({ span }) => span);
  const entry = atOffset(claim.diagnoses, offset, ({ span }) => span);
  const field = atOffset(claim.fields, offset, ({ span }) => span);
  const code = atOffset(claim.codes, offset, (one) => one.code.span);
  const date = claimDate(claim, today);
  return [
    ...(diagnosis ? [{ kind: 'diagnosis' as const, claim, diagnosis, at: diagnosis.code.span }] : []),
    ...(procedure ? codeThings([procedure.code], procedure.date?.value ?? date) : []),
    ...(line ? lineThings(claim, line, today) : []),
    ...(entry?.poa ? [formCode('poa', entry.poa, date)] : []),
    ...(field ? fieldCode(field, date) : []),
    ...(code ? [formCode(CLAIM_CODES[code.kind], code.code, date)] : []),
  ];
}

function lineThings(claim: Claim, line: ServiceLine, today: IsoDate): Thing[] {
  const date = serviceDate(claim, line, today);
  const codes = [line.procedure, line.revenue, ...line.modifiers].filter((code) => code !== undefined);
  return [
    ...codeThings(codes, date),
    ...placeOfService(line.placeOfService, date),
    ...line.pointers.map((pointer) => ({ kind: 'pointer' as const, claim, line, pointer, at: pointer.span })),
  ];
}

const codeThings = (codes: readonly CodeAt[], date: IsoDate): Thing[] =>
  codes.map(({ system, key, span }) => ({
    kind: 'code',
    system,
    key: isLabelled(system) ? formKey(system, key) : key,
    dates: [date],
    at: span,
  }));

const formCode = (
  system: CodeSystemId,
  { written, span }: Located<string> | Field,
  date: IsoDate,
): Thing => ({
  kind: 'code',
  system,
  key: formKey(system, written),
  dates: [date],
  at: span,
});

function fieldCode(field: Field, date: IsoDate): Thing[] {
  const system = FIELD_CODES[field.key];
  return system ? [formCode(system, field, date)] : [];
}

const placeOfService = (place: Located<string> | undefined, date: IsoDate): Thing[] =>
  place
    ? [{ kind: 'code', system: 'place-of-service', key: place.value, dates: [date], at: place.span }]
    : [];
