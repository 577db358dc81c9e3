/**
 * What a coded document is, whatever format it was written in. Readers make it, checks and features read it,
 * nothing changes it. Every value carries its place in the text.
 */
import type { DateRange, IsoDate } from './dates.ts';
import type { FieldKey } from './fields.ts';
import type { CodeSystemId } from './systems.ts';
import type { Span } from './text.ts';

/** The formats by the names of `--as` and of `check --format json`. */
export const FORMAT_IDS = ['claim', 'chart', 'x12', 'hl7v2', 'fhir', 'superbill'] as const;
export type FormatId = (typeof FORMAT_IDS)[number];

/** Whether a format writes diagnosis codes with their dot. X12 forbids it (the TR3 of each 837, HI01-2). */
export const writesDots = (format: FormatId): boolean => format !== 'x12';

/** A value and where it stands. `written` is the text as it stands there. */
export interface Located<T> {
  readonly value: T;
  readonly span: Span;
  readonly written: string;
}

/** A value that was written but may not be readable: `value` is null where, say, a date is none. Absent is `undefined`. */
export type Parsed<T> = Located<T | null>;

/** A code in the text: `key` is upper case without its dot, `written` as it stands. */
export interface CodeAt {
  readonly system: CodeSystemId;
  readonly key: string;
  readonly written: string;
  readonly span: Span;
}

/**
 * `principal` is the first-listed diagnosis of a professional claim or chart too; `mentioned` stands in a
 * narrative and in no list.
 */
export type DiagnosisRole =
  | 'principal'
  | 'other'
  | 'admitting'
  | 'reason-for-visit'
  | 'external-cause'
  | 'mentioned';

export interface Diagnosis {
  readonly role: DiagnosisRole;
  /** What service lines point to it with, from 1 (A is 1); absent where nothing can point to it. */
  readonly pointer?: number;
  readonly code: CodeAt;
  readonly description?: Located<string>;
  /** The present-on-admission indicator as written. */
  readonly poa?: Located<string>;
  /** The whole entry: its line in a claim, its HI component in X12. */
  readonly span: Span;
}

/** A diagnosis pointer: the number of a diagnosis from 1, null where it is not readable. */
export type Pointer = Parsed<number>;

/** `units` UN, `minutes` MJ, `days` DA: the unit or basis for measurement. */
export interface Quantity {
  readonly amount: number;
  readonly unit: 'units' | 'minutes' | 'days';
}

export interface ServiceLine {
  /** From 1, in the order of the document. */
  readonly number: number;
  readonly span: Span;
  readonly dates?: Parsed<DateRange>;
  readonly placeOfService?: Located<string>;
  readonly emergency?: Located<string>;
  readonly revenue?: CodeAt;
  /** CPT, HCPCS or CDT by its shape or qualifier; `written` keeps what neither shape fits. */
  readonly procedure?: CodeAt;
  readonly modifiers: readonly CodeAt[];
  readonly pointers: readonly Pointer[];
  /** The cell or element of the pointers where the line has one, blank or not. */
  readonly pointersAt?: Span;
  readonly units?: Parsed<Quantity>;
  /** In cents. */
  readonly charge?: Parsed<number>;
  readonly noncovered?: Parsed<number>;
  readonly renderingNpi?: Located<string>;
  readonly ndc?: Located<string>;
  readonly authorization?: Located<string>;
  readonly epsdt?: Located<string>;
  readonly note?: Located<string>;
}

/** An ICD-10-PCS (or ICD-9-CM) procedure of an inpatient claim. */
export interface InpatientProcedure {
  readonly role: 'principal' | 'other';
  readonly code: CodeAt;
  readonly date?: Parsed<IsoDate>;
  readonly description?: Located<string>;
  readonly span: Span;
}

/** A UB-04 condition, occurrence, span or value code. `amount` is in cents. */
export interface ClaimCode {
  readonly kind: 'condition' | 'occurrence' | 'span' | 'value';
  readonly code: Located<string>;
  readonly dates?: Parsed<DateRange>;
  readonly amount?: Parsed<number>;
  readonly span: Span;
}

/** A value read from a field, by the kind its key has in the dictionary of fields. */
export type FieldValue =
  | { readonly kind: 'text' }
  | { readonly kind: 'date'; readonly dates: DateRange | null }
  | { readonly kind: 'money'; readonly cents: number | null }
  /** `date` is what stands behind the answer (`signed: yes 2026-11-03`): null unreadable, absent not written. */
  | { readonly kind: 'yes-no'; readonly yes: boolean | null; readonly date?: IsoDate | null };

/** One answered box of the form. Providers, patient, payers, dates, totals all stand here. */
export interface Field {
  readonly key: FieldKey;
  /** Where the key is written; in X12, the qualifier or segment name that stands for it. */
  readonly keySpan: Span;
  readonly written: string;
  readonly span: Span;
  readonly value: FieldValue;
}

/** A part of a note in free text, with its heading. */
export interface NarrativeSection {
  readonly heading: Located<string>;
  readonly span: Span;
}

export type ClaimKind = 'professional' | 'institutional' | 'dental' | 'chart';

/** Who bills and where, which decides the rules: a chart is judged as professional unless it says otherwise. */
export type Setting = 'professional' | 'outpatient' | 'inpatient';

export interface Claim {
  readonly kind: ClaimKind;
  readonly setting: Setting;
  readonly span: Span;
  /** A short place for findings about the claim as a whole: its first line, or its CLM segment. */
  readonly headSpan: Span;
  /** In the order of the text; keys may repeat. See `model/fields.ts` for the accessors. */
  readonly fields: readonly Field[];
  readonly diagnoses: readonly Diagnosis[];
  readonly procedures: readonly InpatientProcedure[];
  readonly lines: readonly ServiceLine[];
  readonly codes: readonly ClaimCode[];
  readonly narrative: readonly NarrativeSection[];
  /** Lets go what was read of it, where a reader reads claims when they are asked: what is asked then is read again. */
  close?(): void;
}

/** What a reader found wrong with the text itself. `suggestion` replaces the span. */
export interface TextProblem {
  readonly rule: 'text/syntax' | 'text/unknown-key' | 'text/duplicate-key';
  readonly span: Span;
  readonly message: string;
  readonly suggestion?: string;
}

/** A comment that silences a check: `# allow dx/excludes1: unrelated sites`. */
export interface Allow {
  readonly rule: Located<string>;
  /** Null where none is given, which is itself flagged. */
  readonly reason: string | null;
  readonly span: Span;
  /** The stretch it silences: its own line and the next, or the whole text. */
  readonly over: Span;
}

/** Something that was recognised and not read, for `notChecked`. */
export interface Unread {
  readonly what: string;
  readonly why: string;
  readonly span: Span;
}

export interface CodingDocument {
  readonly format: FormatId;
  readonly text: string;
  readonly claims: readonly Claim[];
  readonly problems: readonly TextProblem[];
  readonly allows: readonly Allow[];
  readonly unread: readonly Unread[];
  /** What was read, for reports; an 835 has claims and service lines here and none above. */
  readonly counts: { readonly claims: number; readonly lines: number; readonly diagnoses: number };
}

/** Counts of a document whose claims are all its claims. */
export function countClaims(claims: readonly Claim[]): CodingDocument['counts'] {
  let lines = 0;
  let diagnoses = 0;
  for (const claim of claims) {
    lines += claim.lines.length;
    diagnoses += claim.diagnoses.length;
  }
  return { claims: claims.length, lines, diagnoses };
}
