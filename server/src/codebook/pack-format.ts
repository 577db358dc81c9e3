/**
 * The layout of a packed code set (`*.pack`), version 4. It is read in place: nothing is parsed but a small
 * description, numbers are little-endian and lie where typed arrays can see them.
 *
 *     0  4 bytes  `CLPK`
 *     4  u32      CRC-32 of everything from byte 8 on
 *     8  u16      version of this layout
 *    10  u16      number of sections
 *    12  u32      length of the file in bytes, a multiple of 4
 *    16  section table: for each section u32 tag (four letters), u32 offset, u32 length in bytes
 *     …  the sections, each at a multiple of 4, padded with zeros
 *
 * Codes and headers are numbered from 0 in the order of their keys; periods are numbered through, those of code 0
 * first. Days are counted from 1970-01-01: 0 is an unknown start, 65535 an open end.
 *
 *     META  UTF-8 JSON, `PackMeta`
 *     KEYS  u8 [keyWidth × codes]: the keys, padded with zeros
 *     MORE  u16 [codes + 1]: periods beyond one each before a code, so that code i's first period is i + MORE[i]
 *     SPAN  u32 ×4 each: first day, last day, kind (1 header, 2 billable), number of periods with this span
 *     PSPN  u16 [periods]: the span of each period
 *     TTLA, TTLS u8: for each period the segments of its title as varints
 *     SEGA, SEGS u8: for each segment (a stretch of a title between `, `) its words as varints
 *     WRDA, WRDS u8: the words of titles and notes (parted by single blanks) as UTF-8
 *     IXWA, IXWS u8: the words of the index, sorted, as UTF-8
 *     POSA, POST u8: for each word of the index the number of codes and their numbers, as varints, each but
 *           the first as the difference to the one before; a difference of 0 and a number n are n differences of 1
 *     CONC  u8: the concept of each word of the index (`conceptNumbers`) as a varint: the difference to that of the word
 *           before, above a bit that is set where it is below zero, which then is written less one and without its sign
 *     TTLN  u8 [codes]: how many words of the titles of each narrow its meaning
 *     TXTA, TXTS u8: texts that the sections below name by number, as UTF-8
 *     HEAD  u32 ×3 each: category, days (first | last << 16), text `chapter\ttitle\tsection\ttitle`
 *     SVTH  u32 ×3 each: code or header, days, text `character\tmeaning` lines
 *     ATTR  u32 ×3 each: code, days, text (the facility flag of a place of service)
 *     REPL  u32 ×3 each: previous code, code that took over, day
 *     GEMK  u8 ×7 each: the ICD-10-CM code of each mapping to ICD-9-CM, padded with zeros, sorted
 *     GEMB  u32 each: the ICD-9-CM code that it maps to, above eleven bits of flags (`codebook/gems.ts`)
 *     GEMF  u32 ×2 each: ICD-9-CM code, first GEMK of the ICD-10-CM code that it maps to, above its flags
 *     PAIR  u32 [codes + 1]: the first edit of each first code (tables of edits have these four and no periods)
 *     SECO  u16 [edits]: the second code of each edit, sorted below each first code
 *     TERM  u16 [edits]: what each edit says, by its number
 *     TERD  u32 ×3 each: days (first | last << 16), value, indicator | setting << 8
 *     AXLA, AXLS u8: lists of ICD-10-PCS values as varints: text of the axis' name, then for each value its
 *           character and the text of its label
 *     AXHD  u32 ×4 each: table (a header), lists of its section, body system and operation
 *     AXRW  u32 ×5 each: table, lists of the places four to seven: a row, all of whose combinations are codes
 *     AXDF  u32 ×3 each: section | place << 8 | body system << 16 (characters; no body system: all of the section),
 *           text of a label, text `definition\texplanation\tincludes`
 *     NOTO  u32 each: a code with notes of the Tabular, or the number of codes plus a line of NOTH; sorted
 *     NOTA, NOTS u8: the notes of each as varints: kind (of `NOTE_KINDS`, four bits) below the number of its days,
 *           number of words, words (of WRDS, parted by single blanks)
 *     NOTD  u32 each: days (first | last << 16)
 *     NOTH  UTF-8 lines: `chapter 4`, `section E08-E13`, `group T20-T32` (a heading over several sections)
 *     FLAG  u16 [codes]: the answer that other lists give of each code
 *     FLGA, FLGS u8: answers as UTF-8 lines `poa|mce|hcc|ms-drg\tfirst day\tlast day\tvalues…`
 *     FLGR  UTF-8 lines `list\tfirst day\tlast day\trelease`: which publication of a list answers for which days
 *     FLGN  UTF-8 lines `mdc\tnumber\ttitle` and `hcc\tnumber\ttitle\tnumbers that it supersedes, parted by commas`, a
 *           line break before and behind each
 *     EXCP  u32 ×3 each: principal diagnosis, days, the list of codes that are no CC or MCC beside it
 *     EXCA, EXCS u8: the codes of each list as varints, ascending as POST has them without their number
 *     ARTI  u32 ×5 each: days of a coverage article, its text `id\ttitle\tcontractors; …\tstates,…`, its list of
 *           noncovered diagnoses, the list of its first group of covered ones, and how many groups follow on each other
 *     ARTP  u32 ×2 each: a procedure and an article that lists it, sorted
 *     ARLA, ARLS u8: those lists, as EXCS has them
 *
 * Rows of the sections from HEAD to REPL and of GEMF, AXHD, AXRW and EXCP are sorted by their first number.
 *
 * A `…A` section says where the things of the section beside it begin: u32 how many there are, u32 how many bytes (1, 2
 * or 4) hold the length of one, u32 [things / `STARTS_BLOCK` + 1] where the first of each block begins, and the length
 * of each.
 *
 * The terms of a system stand in a file of their own (`SYSTEM.terms.pack`), numbered kind by kind, those of one main
 * term side by side. It has its own codes, so that it fits any release of the code set:
 *
 *     META  UTF-8 JSON, `TermsMeta`
 *     TKEY  keys of codes and headers, or the characters that ICD-10-PCS codes begin with, sorted: how many characters
 *           each shares with the one before, above four bits for how many follow, and those
 *     TRMC  u16 [terms]: the code of each, or the number of codes plus that of a list of TRKS
 *     TRKA, TRKS u8: lists of codes as varints, in the order of the index
 *     TRMA, TRMS u8: blocks of `TERM_BLOCK` terms as varints. Of each: its marks (`TERM_MARKS`) below the number of
 *           levels that it has beyond those it shares with the term before it in the block, in two bits (3: the number
 *           follows), and the number of those shared; the further levels; its further forms and modifiers; its target.
 *           A text is its words (of TWRS, parted by single blanks), each above a bit that is set in the last one
 *     TRMN  u8 [terms]: how many words of each narrow its meaning
 *     TWRA, TWRS u8: the words of the terms as shown, some of them several words that often stand together
 *     TIXA, TIXS u8: the words of the index, sorted; words that only join others are not among them
 *     TPOA, TPOS u8: for each word of the index the terms that hold it, as in POST
 *     CONC  u8: as above, of the words of the titles of the code set that they were packed beside, and of the index
 *
 * Words that belong to no system stand in `words.pack`:
 *
 *     META  UTF-8 JSON, `WordsMeta`
 *     LIST  UTF-8: for each of `WORD_LISTS` its name and its rows as lines, values parted by tabs; lists parted by form
 *           feeds
 *     PHRA, PHRS u8: phrases as UTF-8 behind one of `PHRASE_MARKS`, sorted
 *     SAYA, SAYS u8: what each phrase stands for as varints, the most likely first: text, how far it is trusted in
 *           parts of `TRUST_UNIT`
 *     TXTA, TXTS u8: those texts as UTF-8
 *     VOCA, VOCS u8: the keys of the words of phrases (`wordKey`) as UTF-8
 */
import crc from 'crc-32';
import type { IsoDate } from '../model/dates.ts';
import type { CodeSystemId } from '../model/systems.ts';

export const PACK_MAGIC = 0x4b504c43; // `CLPK`, read little-endian
export const PACK_VERSION = 4;
export const PACK_HEADER_BYTES = 16;
const CHECKSUM_START = 8;
export const SECTION_ENTRY_BYTES = 12;

export const SECTION_TAGS = [
  'META',
  'KEYS',
  'MORE',
  'SPAN',
  'PSPN',
  'TTLA',
  'TTLS',
  'SEGA',
  'SEGS',
  'WRDA',
  'WRDS',
  'IXWA',
  'IXWS',
  'POSA',
  'POST',
  'CONC',
  'TTLN',
  'TXTA',
  'TXTS',
  'HEAD',
  'SVTH',
  'ATTR',
  'REPL',
  'GEMK',
  'GEMB',
  'GEMF',
  'PAIR',
  'SECO',
  'TERM',
  'TERD',
  'AXLA',
  'AXLS',
  'AXHD',
  'AXRW',
  'AXDF',
  'NOTO',
  'NOTA',
  'NOTS',
  'NOTD',
  'NOTH',
  'FLAG',
  'FLGA',
  'FLGS',
  'FLGR',
  'FLGN',
  'EXCP',
  'EXCA',
  'EXCS',
  'ARTI',
  'ARTP',
  'ARLA',
  'ARLS',
  'TKEY',
  'TRMC',
  'TRKA',
  'TRKS',
  'TRMA',
  'TRMS',
  'TRMN',
  'TWRA',
  'TWRS',
  'TIXA',
  'TIXS',
  'TPOA',
  'TPOS',
  'LIST',
  'PHRA',
  'PHRS',
  'SAYA',
  'SAYS',
  'VOCA',
  'VOCS',
] as const;
export type SectionTag = (typeof SECTION_TAGS)[number];

/** What a pack says of itself. */
export interface PackMeta {
  readonly system: CodeSystemId;
  readonly licence: string;
  readonly source: string;
  /** The first day that the releases answer for, where there were earlier ones that the pack has not. */
  readonly since?: IsoDate;
  readonly through: IsoDate;
  readonly releases: readonly { readonly name: string; readonly from: IsoDate }[];
  readonly keyWidth: number;
  /** SHA-256 of the tables that it was packed from and of the packer's version. */
  readonly inputs: string;
}

/** Where a term stands, in the order in which packs hold them. */
export const TERM_KINDS = [
  'index',
  'neoplasm',
  'drug',
  'external-cause',
  'inclusion-term',
  'synonym',
  'pcs-index',
] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/** What a pack of terms says of itself. */
export interface TermsMeta {
  readonly system: CodeSystemId;
  /** How many keys TKEY holds. */
  readonly codes: number;
  /** How many terms of each of `TERM_KINDS` there are. */
  readonly kinds: readonly number[];
  /** The CRC-32 of the words of titles that CONC is of: of IXWS of the code set. */
  readonly titleWords: number;
  /** As in `PackMeta`. */
  readonly inputs: string;
}

/** What the pack of words that belong to no system says of itself. */
export interface WordsMeta {
  /** What the owners of some of the words ask to go with every copy. */
  readonly notice: string;
  /** The most words that a phrase has. */
  readonly mostWords: number;
  /** As in `PackMeta`. */
  readonly inputs: string;
}

/** The lists that are packed as they stand in `codesets/tables/words/NAME.tsv`. */
export const WORD_LISTS = ['abbreviations', 'common'] as const;
export type WordListName = (typeof WORD_LISTS)[number];

/**
 * How phrases of `words.pack` are looked up: by the keys of their words (`wordKey`); by the sorted roots of those that
 * do not only join others (`wordRoot`); a single word that is said in place of another; a key that everyday phrases
 * have in place of another, whose root it leads to.
 */
export const PHRASE_MARKS = { keys: ' ', roots: '~', sameWord: '=', everyday: '/' } as const;
export const TRUST_UNIT = 1000;

/** How many lengths a block has: whoever looks for one thing adds up those before it in its block. */
export const STARTS_BLOCK_BITS = 5;
export const STARTS_BLOCK = 1 << STARTS_BLOCK_BITS;
export const STARTS_HEADER_BYTES = 8;

/** How many terms a block holds: whoever reads one reads those before it in its block. */
export const TERM_BLOCK = 16;

/** What a term has beside its levels. */
export const TERM_MARKS = { tail: 1, target: 2 } as const;
export const TERM_MARK_BITS = 2;
export const TERM_NEW_LEVEL_BITS = 2;

export const GEM_KEY_WIDTH = 7;
export const GEM_FLAG_BITS = 11;

/** The kinds of notes of the Tabular, by the numbers that packs give them. */
export const NOTE_KINDS = [
  'includes',
  'inclusion-term',
  'excludes1',
  'excludes2',
  'code-first',
  'use-additional',
  'code-also',
  'note',
  'seventh-character',
] as const;
export const NOTE_KIND_BITS = 4;

export const HEADER_KIND = 1;
export const BILLABLE_KIND = 2;
export const UNKNOWN_START_DAY = 0;
export const OPEN_END_DAY = 0xffff;

/** Whose claims an edit is for, in the order of the numbers that TERD has for them. */
export const EDIT_SETTINGS = ['all', 'practitioner', 'outpatient-hospital', 'dme-supplier'] as const;
export type EditSetting = (typeof EDIT_SETTINGS)[number];

/** A tag as the number of its four letters. */
export const tagNumber = (tag: SectionTag): number =>
  [...tag].reduce((number, letter, at) => number + letter.charCodeAt(0) * 2 ** (8 * at), 0);

/** The CRC-32 of bytes (ISO 3309, that of zips), as an unsigned number. */
export type Crc32 = (bytes: Uint8Array) => number;

export const crc32: Crc32 = (bytes) => crc.buf(bytes) >>> 0;

/** What the header of a pack says of the bytes behind it. */
export const packChecksum = (file: Uint8Array, crc: Crc32 = crc32): number =>
  crc(file.subarray(CHECKSUM_START));
