/** A claim while it is being read: what its lines have given so far. */
import type {
  ClaimCode,
  ClaimKind,
  CodeAt,
  DiagnosisRole,
  Field,
  InpatientProcedure,
  Located,
  NarrativeSection,
  ServiceLine,
  TextProblem,
} from '../../model/document.ts';
import type { Span } from '../../model/text.ts';
import type { ReadOptions } from '../format.ts';
import type { Source } from './source.ts';

/** A diagnosis as its line gives it; its role and pointer are settled when all are read. */
export interface DraftDiagnosis {
  readonly role: DiagnosisRole | undefined;
  /** The number that its letter or numeral says. */
  readonly number: number | undefined;
  readonly code: CodeAt;
  readonly description?: Located<string>;
  readonly poa?: Located<string>;
  readonly span: Span;
}

export interface Draft {
  readonly source: Source;
  readonly options: ReadOptions;
  readonly kind: ClaimKind;
  readonly form: 'professional' | 'institutional';
  /** The system that the claim's diagnoses are written in. */
  readonly diagnosisSystem: 'icd-10-cm' | 'icd-9-cm';
  readonly fields: Field[];
  readonly diagnoses: DraftDiagnosis[];
  readonly procedures: InpatientProcedure[];
  readonly lines: ServiceLine[];
  readonly codes: ClaimCode[];
  readonly narrative: NarrativeSection[];
  readonly problems: TextProblem[];
}
