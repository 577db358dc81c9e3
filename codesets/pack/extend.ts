/**
 * A pack with further codes: what another release adds to the history of a system. Codes and titles are packed anew;
 * all that the pack says of the codes that it had stays, by their new numbers.
 */
import { type PackMeta, SECTION_TAGS, type SectionTag } from '../../server/src/codebook/pack-format.ts';
import { type Answers, packedAnswers, unpackedAnswers } from './answers.ts';
import { ascending, fromSteps, numberOf, partsOf, varintBytes, varintsOf } from './bytes.ts';
import { type CodeRow, codeSections, keyWidth, numberedCodes, titleWords } from './codes.ts';
import { packFile, type Sections } from './file.ts';
import { type NoteRow, tabularNoteSections, unpackedTabularNotes } from './icd-10-cm-notes.ts';
import { keysOf, type OpenPack } from './open-pack.ts';

/** How many numbers a row of a section has, and which of them are codes. */
const ROWS: Readonly<Partial<Record<SectionTag, readonly [width: number, ...codes: number[]]>>> = {
  HEAD: [3, 0],
  SVTH: [3, 0],
  ATTR: [3, 0],
  REPL: [3, 0, 1],
  AXHD: [4, 0],
  AXRW: [5, 0],
  EXCP: [3, 0],
};

/** Sections that hold no number of a code. */
const COPIED: readonly SectionTag[] = ['TXTA', 'TXTS', 'AXLA', 'AXLS', 'AXDF', 'FLGN'];

/** Sections that name codes of other packs, or of tables that are no lists. */
const CLOSED: readonly SectionTag[] = ['GEMK', 'PAIR', 'ARTI'];

/** What is said anew of the codes of a pack. */
export interface Additions {
  /** Sections that take the place of those that the pack has. */
  readonly sections?: (codes: ReadonlyMap<string, number>) => Sections;
  /** The notes of the Tabular, where they are others than those of the pack. */
  readonly notes?: readonly NoteRow[] | undefined;
  /** @param codes all of the new pack, as the answers have them. */
  readonly answers?: (answers: Answers, codes: readonly string[]) => Answers;
}

/**
 * @param rows all codes ever, those of the pack among them, sorted by code and date.
 * @throws where the pack has more than codes, periods and what is known to be said of them.
 */
export function extendPack(
  pack: OpenPack,
  meta: Omit<PackMeta, 'keyWidth'>,
  rows: readonly CodeRow[],
  { sections = () => ({}), notes = unpackedTabularNotes(pack), answers = (same) => same }: Additions = {},
): Uint8Array {
  if (CLOSED.some((tag) => pack.bytes(tag).length > 0))
    throw new Error(`The pack of ${meta.system} takes no further release.`);
  const codes = numberedCodes(rows);
  /** The new number of each code that the pack has. */
  const renumbered = keysOf(pack).map((key) => numberOf(codes, key));
  const said: Sections = {};
  for (const tag of SECTION_TAGS) {
    const shape = ROWS[tag];
    if (pack.bytes(tag).length === 0) continue;
    if (shape) said[tag] = renumberedRows(pack.u32(tag), shape, renumbered);
    else if (COPIED.includes(tag)) said[tag] = pack.bytes(tag);
  }
  return packFile({
    META: new TextEncoder().encode(JSON.stringify({ ...meta, keyWidth: keyWidth(codes) })),
    ...codeSections(rows, codes),
    ...said,
    ...noteSections(notes, rows, codes),
    ...answerSections(pack, renumbered, codes, answers),
    ...exclusionLists(pack, renumbered),
    ...sections(codes),
  });
}

function renumberedRows(
  rows: Uint32Array,
  [width, ...columns]: readonly [number, ...number[]],
  renumbered: readonly number[],
): Uint32Array {
  const changed = rows.slice();
  for (let at = 0; at < changed.length; at += width)
    for (const column of columns) changed[at + column] = renumbered[changed[at + column] ?? 0] ?? 0;
  return changed;
}

/** The notes of the Tabular: their words are those of titles, which have other numbers now. */
function noteSections(
  notes: readonly NoteRow[],
  rows: readonly CodeRow[],
  codes: ReadonlyMap<string, number>,
): Sections {
  if (notes.length === 0) return {};
  return tabularNoteSections(notes, codes, titleWords(rows.map(({ title }) => title)));
}

/** Of a new code the lists say nothing. */
function answerSections(
  pack: OpenPack,
  renumbered: readonly number[],
  codes: ReadonlyMap<string, number>,
  change: (answers: Answers, codes: readonly string[]) => Answers,
): Sections {
  const before = unpackedAnswers(pack);
  if (!before) return {};
  const texts = Array<string>(codes.size).fill('');
  for (const [code, number] of renumbered.entries()) texts[number] = before.texts[code] ?? '';
  return packedAnswers(change({ ...before, texts }, [...codes.keys()]));
}

function exclusionLists(pack: OpenPack, renumbered: readonly number[]): Sections {
  const lists = partsOf(pack.starts('EXCA'), pack.bytes('EXCS'));
  if (lists.length === 0) return {};
  const { starts, bytes } = varintBytes(
    lists.map((list) => ascending(fromSteps(varintsOf(list)).map((code) => renumbered[code] ?? 0))),
  );
  return { EXCA: starts, EXCS: bytes };
}
