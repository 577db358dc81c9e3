/**
 * The one door for every face: text in, documents, findings and edits out. It does no input or output and reads no
 * clock: whoever makes it hands it the packs and the date.
 */
import { type RunOptions, runChecks } from '../checks/run.ts';
import type { Codebook } from '../codebook/code-set.ts';
import { createCodebook } from '../codebook/codebook.ts';
import type { Format } from '../formats/format.ts';
import { formatOf, recogniseFormat } from '../formats/index.ts';
import type { Change, Edited } from '../model/change.ts';
import type { IsoDate } from '../model/dates.ts';
import type { CodingDocument, FormatId } from '../model/document.ts';
import type { CheckResult } from '../model/finding.ts';
import type { CodeSystemId } from '../model/systems.ts';
import { editsOf } from './apply.ts';
import { loadPacks, type PackSource } from './load.ts';

export interface EngineOptions {
  readonly packs: PackSource;
  /** The date of the user's calendar, asked for at each use, so that a server that runs overnight is right. */
  readonly today: () => IsoDate;
}

/** A text and what is known of its kind: a format by name, an editor's language id, a file name; else its content tells. */
export interface Source {
  readonly text: string;
  readonly name?: string;
  readonly languageId?: string;
  readonly format?: FormatId;
}

/** A document with all that features and checks need to answer about it. */
export interface Opened {
  readonly document: CodingDocument;
  readonly format: Format;
  readonly codebook: Codebook;
  readonly today: IsoDate;
}

export interface Engine {
  /** What is loaded now. */
  readonly codebook: Codebook;
  /** Systems whose packs could not be read, with the reason. */
  readonly broken: ReadonlyMap<CodeSystemId, string>;
  /** Loads the packs; after it everything is synchronous. Never rejects: a pack that cannot be read is in `broken`. */
  ready(): Promise<void>;
  /** Reads a text; `undefined` where no format knows it. */
  open(source: Source): Opened | undefined;
  check(opened: Opened, settings: RunOptions['settings']): CheckResult;
  /** The edits that make the changes, merged, or why they cannot be made. */
  edits(opened: Opened, changes: readonly Change[]): Edited;
}

export function createEngine(options: EngineOptions): Engine {
  const codebook = createCodebook();
  const broken = new Map<CodeSystemId, string>();
  let loading: Promise<void> | undefined;
  return {
    codebook,
    broken,
    ready() {
      loading ??= loadPacks(codebook, options.packs, broken);
      return loading;
    },
    open(source) {
      const format = source.format ? formatOf(source.format) : recogniseFormat(source);
      if (!format) return undefined;
      const today = options.today();
      const isKnownCode = (key: string) =>
        codebook.loaded.filter(
          (system) => isDiagnosisOrProcedure(system) && (codebook.set(system)?.indexOf(key) ?? -1) >= 0,
        );
      return { document: format.read(source.text, { today, isKnownCode }), format, codebook, today };
    },
    check: ({ document, today }, settings) => runChecks(document, { codebook, today, settings }),
    edits: editsOf,
  };
}

/** Systems whose codes are looked for in a narrative. Two digits in a sentence are no place of service. */
const isDiagnosisOrProcedure = (system: CodeSystemId): boolean =>
  ['icd-10-cm', 'icd-10-pcs', 'hcpcs', 'cpt', 'cdt'].includes(system);
