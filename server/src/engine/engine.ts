/**
 * The one door for every face: text in, documents, findings and edits out. It does no input or output and reads no
 * clock: whoever makes it hands it the packs and the date.
 */
import { type RunOptions, runChecks } from '../checks/run.ts';
import type { Codebook } from '../codebook/code-set.ts';
import { createCodebook } from '../codebook/codebook.ts';
import type { OnBroken } from '../codebook/offered-pack.ts';
import type { Format } from '../formats/format.ts';
import { formatOf, recogniseFormat } from '../formats/index.ts';
import type { Change, Edited } from '../model/change.ts';
import { CDT_SHAPE, CPT_SHAPE, HCPCS_SHAPE, ICD_10_CM_SHAPE, ICD_10_PCS_SHAPE } from '../model/codes.ts';
import type { IsoDate } from '../model/dates.ts';
import type { CodingDocument, FormatId } from '../model/document.ts';
import type { CheckResult } from '../model/finding.ts';
import type { CodeSystemId } from '../model/systems.ts';
import { editsOf } from './apply.ts';
import { offerPacks, type PackSource } from './load.ts';

export interface EngineOptions {
  readonly packs: PackSource;
  /** The date of the user's calendar, asked for at each use, so that a server that runs overnight is right. */
  readonly today: () => IsoDate;
  /** Told once of each pack that cannot be opened, when it is first asked for. */
  readonly onBroken: OnBroken;
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
  readonly codebook: Codebook;
  /** Reads a text; `undefined` where no format knows it. */
  open(source: Source): Opened | undefined;
  check(opened: Opened, settings: RunOptions['settings']): CheckResult;
  /** The edits that make the changes, merged, or why they cannot be made. */
  edits(opened: Opened, changes: readonly Change[]): Edited;
}

export function createEngine(options: EngineOptions): Engine {
  const codebook = createCodebook(options.packs.crc32);
  offerPacks(codebook, options.packs, options.onBroken);
  return {
    codebook,
    open(source) {
      const format = source.format ? formatOf(source.format) : recogniseFormat(source);
      if (!format) return undefined;
      const today = options.today();
      const isKnownCode = (key: string) =>
        NARRATED.filter((system) => mayBe(system, key) && holds(codebook, system, key));
      return { document: format.read(source.text, { today, isKnownCode }), format, codebook, today };
    },
    check: ({ document, today }, settings) => runChecks(document, { codebook, today, settings }),
    edits: editsOf,
  };
}

/** Systems whose codes are looked for in a narrative. Two digits in a sentence are no place of service. */
const NARRATED: readonly CodeSystemId[] = ['icd-10-cm', 'icd-10-pcs', 'hcpcs', 'cpt', 'cdt'];

const SHAPES: Readonly<Partial<Record<CodeSystemId, RegExp>>> = {
  'icd-10-cm': ICD_10_CM_SHAPE,
  'icd-10-pcs': ICD_10_PCS_SHAPE,
  hcpcs: HCPCS_SHAPE,
  cpt: CPT_SHAPE,
  cdt: CDT_SHAPE,
};

/** Asked before the pack, which then stays closed for notes that have no such code. */
const mayBe = (system: CodeSystemId, key: string): boolean => SHAPES[system]?.test(key) ?? false;

const holds = (codebook: Codebook, system: CodeSystemId, key: string): boolean =>
  (codebook.set(system)?.indexOf(key) ?? -1) >= 0;
