/**
 * What a check is. One file a check, in a folder a family: `dx/not-billable.ts` is the rule `dx/not-billable`.
 * A check knows no format; where it can mend, it asks for a `Change` in the field's words.
 */
import type { Codebook, CodePeriod, CodeSet } from '../codebook/code-set.ts';
import type { Verdict } from '../codebook/verdict.ts';
import type { IsoDate } from '../model/dates.ts';
import type {
  Allow,
  Claim,
  ClaimKind,
  CodeAt,
  CodingDocument,
  Diagnosis,
  InpatientProcedure,
  ServiceLine,
} from '../model/document.ts';
import type { Fix, Related, RuleId, Severity } from '../model/finding.ts';
import type { Payer } from '../model/settings.ts';
import type { CodeSystemId } from '../model/systems.ts';
import type { Span } from '../model/text.ts';
import type { Parties } from './parties.ts';

/** What a check says of one place. What it leaves out, severity and authority, is taken from the check. */
export interface Report {
  readonly span: Span;
  readonly message: string;
  readonly severity?: Severity;
  readonly authority?: string;
  readonly release?: string;
  readonly code?: string;
  readonly system?: CodeSystemId;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
  /** Whether it says that the diagnosis at its place is none of the patient, or none in this phase: what follows from the diagnosis is not said then. */
  readonly refutes?: true;
  /** Where the diagnosis stands from which it follows. */
  readonly follows?: Span;
  /** Whether it tells of something else than the diagnosis at its place, so that it stands in no other finding's way. */
  readonly aside?: true;
  /** Rules of which a finding at the same place has the same cause: beside one of theirs this one is left out. */
  readonly unless?: readonly RuleId[];
}

/** The fourth verdict: the check applied and had nothing to judge by. `why` also says what would enable it. */
export interface NoData {
  readonly noData: string;
}

export type Said = Report | NoData;

/** A diagnosis with the verdict of the first of its dates that fails, or of its first date where none does. */
export interface JudgedDiagnosis {
  readonly diagnosis: Diagnosis;
  readonly verdict: Verdict;
}

/** A billable ICD-10-CM code on a date. */
export type SoundCode = Verdict & { readonly kind: 'valid' };

/** A code of a set on a date. */
export interface CodeOnDate {
  readonly set: CodeSet;
  /** Its index in the set. */
  readonly index: number;
  readonly date: IsoDate;
}

/** A billable ICD-10-CM code on all its dates. */
export interface SoundDiagnosis extends CodeOnDate {
  readonly diagnosis: Diagnosis;
  /** Upper case without a dot. */
  readonly key: string;
  /** As people write it. */
  readonly code: string;
  readonly title: string;
  /** The first date that it is judged by. */
  readonly date: IsoDate;
  readonly set: CodeSet;
  /** Its index in the set. */
  readonly index: number;
  /** What it is on that date: one object for all diagnoses of a batch that are the same code on the same date. */
  readonly verdict: SoundCode;
}

/** A service line with a code, and what that is on the date of the line. */
export interface JudgedService {
  readonly line: ServiceLine;
  readonly procedure: CodeAt;
  readonly date: IsoDate;
  readonly verdict: Verdict;
}

/** An inpatient procedure, and what its code is on the date that stands for the claim. */
export interface JudgedProcedure {
  readonly procedure: InpatientProcedure;
  readonly verdict: Verdict;
}

/** What every check is handed. */
export interface DocumentContext {
  readonly document: CodingDocument;
  readonly codebook: Codebook;
  /** The real date, or `--on`: what is in the future, and the date of service where none is written. */
  readonly today: IsoDate;
  /** Whose rules apply: of a claim, the payer that it names, else the setting. */
  readonly payer: Payer;
  /** Silences that silenced nothing or give no reason; known only when every other check has run. */
  readonly idleAllows: readonly IdleAllow[];
}

export interface IdleAllow {
  readonly allow: Allow;
  readonly problem: 'no-reason' | 'silences-nothing';
}

export interface ClaimContext extends DocumentContext {
  readonly claim: Claim;
  /** The kind of payer that the claim itself names (`payer.ts`). */
  readonly namedPayer: Payer | undefined;
  readonly parties: Parties;
  /** Computed once for all checks of a claim, as all that follows. */
  readonly judged: readonly JudgedDiagnosis[];
  /** Those of them that are billable ICD-10-CM codes on their dates: rules about meaning and order read these alone. */
  readonly sound: readonly SoundDiagnosis[];
  /**
   * The principal (first-listed) and other diagnoses of `sound`, in their order; of a note without a list those of its
   * text, none of which is first where they stand in no list (`coded.ts`).
   */
  readonly listed: readonly SoundDiagnosis[];
  /** Whether it has words of its own, in a note or in remarks (`narrative.ts`). */
  readonly hasNote: boolean;
  /** Whether it is a note whose codes stand in its text alone (`coded.ts`). */
  readonly isCodedInText: boolean;
  /** The one date that stands for the claim (`claimDate`). */
  readonly date: IsoDate;
  /** The lines that have a code, in their order. */
  readonly services: readonly JudgedService[];
  /** Those of them that edits between codes look at, by day and provider (`servicesByDay`). */
  readonly days: readonly (readonly JudgedService[])[];
  readonly procedures: readonly JudgedProcedure[];
}

/** A document as a coder would write it, with what it shows. */
export interface Example {
  readonly says: string;
  readonly text: string;
  /** Files that are imported first, for what judges by the user's own tables. */
  readonly imports?: readonly ImportedSample[];
}

/** A small file of a kind that users import, by the name that tells its kind and release (`import-samples.ts`). */
export interface ImportedSample {
  readonly name: string;
  readonly text: string;
}

interface CheckBase {
  readonly id: RuleId;
  readonly severity: Severity;
  /** It speaks only where the settings give it a severity: what it finds is right more often than not. */
  readonly offByDefault?: true;
  /** One sentence: what is wrong when it speaks. */
  readonly title: string;
  readonly authority: string;
  /** Why it matters, in Markdown, for the rule's page. */
  readonly why: string;
  /** What its fixes do, one sentence each; which are safe. */
  readonly fixes: readonly string[];
  /** When another severity than the default is used, and other limits a coder should know. */
  readonly notes?: readonly string[];
  readonly wrong: readonly [Example, Example, ...Example[]];
  readonly right: readonly [Example, Example, ...Example[]];
}

/** A check of one claim at a time. */
export interface ClaimCheck extends CheckBase {
  readonly scope: 'claim';
  readonly kinds: readonly ClaimKind[];
  /**
   * The sound diagnoses without any of which it has nothing to say: claims that have none are passed over before it is
   * asked (`asked.ts`). Without this and the next two it is asked about every claim.
   */
  readonly speaksOf?: (key: string, code: SoundCode) => boolean;
  /** In place of `speaksOf`, for what is no code on its date as well: the verdicts on diagnoses of which it speaks. */
  readonly judges?: (verdict: Verdict) => boolean;
  /** The verdicts on the codes of service lines without any of which it has nothing to say. */
  readonly speaksOfService?: (verdict: Verdict) => boolean;
  readonly run: (context: ClaimContext) => readonly Said[];
}

/** A check of the whole text, once. */
export interface DocumentCheck extends CheckBase {
  readonly scope: 'document';
  readonly run: (context: DocumentContext) => readonly Said[];
}

export type Check = ClaimCheck | DocumentCheck;

export const ALL_KINDS: readonly ClaimKind[] = ['professional', 'institutional', 'dental', 'chart'];

/** A code with its title, for messages; the headers of ICD-9-CM have none. */
export const titled = (code: string, period: Pick<CodePeriod, 'title'> | undefined): string =>
  period?.title ? `${code} (${period.title})` : code;
