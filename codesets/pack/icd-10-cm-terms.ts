/** The terms that lead to codes of ICD-10-CM, from the indexes of the book, its inclusion terms and synonyms. */
import type { TermKind } from '../../server/src/codebook/pack-format.ts';
import { JOINING } from '../../server/src/model/plain-words.ts';
import { wordKey } from '../../server/src/model/word-forms.ts';
import { wordsOf } from '../../server/src/model/words.ts';
import { readTable, type TableText } from '../table.ts';
import { findTerm, type IndexNode, indexTree } from './index-tree.ts';
import { LEVEL_GAP, type Term } from './term.ts';

const CODE_COLUMNS = ['code', 'from', 'to', 'kind', 'title'];
const INDEX_COLUMNS = ['term', 'modifiers', 'codes', 'see', 'see-also'];
const DRUG_COLUMNS = ['accidental', 'self-harm', 'assault', 'undetermined', 'adverse-effect', 'underdosing'];
const NEOPLASM_COLUMNS = ['primary', 'secondary', 'in-situ', 'benign', 'uncertain', 'unspecified'];

/** What a column of the tables adds to a term, in the words of its heading. */
const DRUG_HEADINGS = [
  'poisoning, accidental (unintentional)',
  'poisoning, intentional self-harm',
  'poisoning, assault',
  'poisoning, undetermined',
  'adverse effect',
  'underdosing',
];
const NEOPLASM_HEADINGS = [
  'malignant primary',
  'malignant secondary',
  'in situ',
  'benign',
  'uncertain behavior',
  'unspecified behavior',
];

/** Every term of ICD-10-CM, kind by kind. */
export function icd10CmTerms(text: TableText): Term[] {
  const neoplasms = tableRows(text('neoplasms.tsv'), NEOPLASM_COLUMNS);
  const neoplasmTree = indexTree(neoplasms.map((row) => ({ levels: row.levels, said: row })));
  const categories = categoriesOf(text('codes.tsv'));
  const book = [
    ...indexTerms('index', text('index.tsv'), (reference) => [
      ...withSuffix(reference, categories),
      ...neoplasmCodes(neoplasmTree, reference),
    ]),
    ...columnTerms('neoplasm', neoplasms, NEOPLASM_HEADINGS),
    ...columnTerms('drug', tableRows(text('drugs.tsv'), DRUG_COLUMNS), DRUG_HEADINGS),
    ...indexTerms('external-cause', text('external-causes.tsv'), () => []),
    ...inclusionTerms(text('notes.tsv')),
  ];
  const said = new Map<string, string[]>();
  for (const { levels, codes } of [...book, ...titles(text('codes.tsv'))]) {
    const saying = sayingOf(levels);
    const known = said.get(saying);
    if (known) known.push(...codes);
    else said.set(saying, [...codes]);
  }
  const isGainsaid = ({ levels, codes }: Term): boolean => {
    const others = said.get(sayingOf(levels)) ?? [];
    return (
      others.length > 0 &&
      !others.some((other) => codes.some((code) => code.startsWith(other) || other.startsWith(code)))
    );
  };
  return [
    ...book,
    ...readTable(text('synonyms.tsv'), ['term', 'codes'])
      .map(([term = '', codes = '']) => plainTerm('synonym', term, codes.split(' ')))
      .filter((synonym) => !isGainsaid(synonym)),
  ];
}

/**
 * What a term says, whatever the order of its words. Every tenth name that the Disease Ontology shares with the book or
 * a title has another code there (`chronic pharyngitis` that of the acute): it is theirs to say.
 */
const sayingOf = (levels: readonly string[]): string =>
  [...new Set(wordsOf(levels.join(' ')).map(wordKey))]
    .filter((word) => !JOINING.has(word) && !SAYING_NOTHING.has(word))
    .sort()
    .join(' ');

const SAYING_NOTHING: ReadonlySet<string> = new Set(['unspecified', 'site', 'region']);

/** The titles in force with their codes. */
const titles = (codes: string): readonly Pick<Term, 'levels' | 'codes'>[] =>
  readTable(codes, CODE_COLUMNS)
    .filter(([, , to]) => to === '')
    .map(([code = '', , , , title = '']) => ({ levels: [title], codes: [code] }));

const plainTerm = (kind: TermKind, term: string, codes: readonly string[]): Term => ({
  kind,
  levels: [term],
  modifiers: '',
  codes,
  target: '',
});

/** A header's dash says that it is one, which the set of codes says too. */
const codesIn = (cell: string): readonly string[] =>
  cell === '' ? [] : cell.split(' ').map((code) => code.replace(/-+$/, ''));

interface Entry {
  readonly levels: readonly string[];
  readonly modifiers: string;
  readonly codes: readonly string[];
  readonly see: string;
  readonly seeAlso: string;
}

/** @param elsewhere the codes of a reference that leads out of the index. */
function indexTerms(
  kind: TermKind,
  table: string,
  elsewhere: (reference: string) => readonly string[],
): Term[] {
  const entries = readTable(table, INDEX_COLUMNS).map(
    ([term = '', modifiers = '', codes = '', see = '', seeAlso = '']): Entry => ({
      levels: term.split(LEVEL_GAP),
      modifiers,
      codes: codesIn(codes),
      see,
      seeAlso,
    }),
  );
  const tree = indexTree(entries.map((entry) => ({ levels: entry.levels, said: entry })));
  return entries.map((entry) => {
    const { levels, modifiers, codes, see, seeAlso } = entry;
    // Without a code of its own a term has only the one to look up also.
    const target = codes.length > 0 ? '' : see || seeAlso;
    const found = codes.length > 0 ? codes : codesBySee(tree, target, elsewhere);
    return { kind, levels, modifiers, codes: found, target };
  });
}

/** References lead to references at most this often; where they go in a circle, they lead nowhere. */
const MOST_STEPS = 4;

function codesBySee(
  tree: IndexNode<Entry>,
  target: string,
  elsewhere: (reference: string) => readonly string[],
): readonly string[] {
  let reference = target;
  for (let step = 0; step < MOST_STEPS && reference !== ''; step++) {
    const node = findTerm(tree, reference);
    if (!node) return elsewhere(reference);
    const { codes = [], see = '', seeAlso = '' } = node.said ?? {};
    if (codes.length > 0) return codes;
    reference = see || seeAlso;
    if (reference === '') return headerOver(node);
  }
  return [];
}

/** A header of fewer characters is a category, which holds more than one term of the Index is about. */
const SHORTEST_HEADER = 4;

/** A heading of the Index has no code, but where all codes below it are of one header (`Stenosis, lacrimal`), that one. */
function headerOver(node: IndexNode<Entry>): readonly string[] {
  const codes = codesBelow(node);
  const [first = ''] = codes;
  let shared = first.length;
  for (const code of codes) while (!code.startsWith(first.slice(0, shared))) shared--;
  // A placeholder is the end of no header.
  const header = first.slice(0, shared).replace(/X+$/, '');
  return header.length >= SHORTEST_HEADER ? [header] : [];
}

const codesBelow = (node: IndexNode<Entry>): readonly string[] => [
  ...(node.said?.codes ?? []),
  ...node.below.flatMap(codesBelow),
];

/** `E08-E13 with .42`: the codes with these digits of all categories of the range. */
function withSuffix(reference: string, categories: readonly string[]): readonly string[] {
  const [, first, last, digits] = /^([A-Z]\d\w)-([A-Z]\d\w) with \.(\d+)$/.exec(reference) ?? [];
  if (!first || !last || !digits) return [];
  return categories.filter((one) => first <= one && one <= last).map((category) => category + digits);
}

function categoriesOf(codes: string): readonly string[] {
  const rows = readTable(codes, CODE_COLUMNS);
  return [...new Set(rows.map(([code = '']) => code.slice(0, 3)))];
}

interface TableRow {
  readonly levels: readonly string[];
  readonly modifiers: string;
  readonly see: string;
  readonly seeAlso: string;
  readonly cells: readonly string[];
}

const tableRows = (table: string, columns: readonly string[]): TableRow[] =>
  readTable(table, ['term', 'modifiers', 'see', 'see-also', ...columns]).map(
    ([term = '', modifiers = '', see = '', seeAlso = '', ...cells]) => ({
      levels: term.split(LEVEL_GAP),
      modifiers,
      see,
      seeAlso,
      cells,
    }),
  );

/** One term for each column in which a term of the table, or the one to which it sends, has a code. */
function columnTerms(kind: TermKind, rows: readonly TableRow[], headings: readonly string[]): Term[] {
  const tree = indexTree(rows.map((row) => ({ levels: row.levels, said: row })));
  return rows.flatMap(({ levels, modifiers, see, seeAlso, cells }): Term[] => {
    const own = cells.some((cell) => cell !== '');
    const sent = own ? undefined : findTerm(tree, see || seeAlso)?.said;
    const target = own ? '' : see || seeAlso;
    // The column stands behind the modifiers of its term.
    const named = modifiers === '' ? levels : levels.with(-1, `${levels.at(-1)} ${modifiers}`);
    const terms = headings.flatMap((heading, column): Term[] => {
      const codes = codesIn((sent?.cells ?? cells)[column] ?? '');
      return codes.length > 0 ? [{ kind, levels: [...named, heading], modifiers: '', codes, target }] : [];
    });
    if (terms.length > 0 || target === '') return terms;
    return [{ kind, levels, modifiers, codes: [], target }];
  });
}

/** How references to the Table of Neoplasms name its columns. `Malignant` alone is primary (I.C.2). */
const NEOPLASM_REFERENCES = [
  /, malignant(?:,? primary)?$/,
  /, (?:malignant, )?secondary$/,
  /, (?:carcinoma )?in situ$/,
  /, benign$/,
  /, uncertain behavior$/,
  /, unspecified behavior$/,
];

/** `Neoplasm, connective tissue, malignant`: a term of the Table of Neoplasms and its column. */
function neoplasmCodes(tree: IndexNode<TableRow>, reference: string): readonly string[] {
  const column = NEOPLASM_REFERENCES.findIndex((ending) => ending.test(reference));
  const site = column < 0 ? reference : reference.replace(NEOPLASM_REFERENCES[column] ?? '', '');
  if (column < 0 || !/^Neoplasm\b/.test(site)) return [];
  let row = findTerm(tree, site)?.said;
  if (row?.see) row = findTerm(tree, row.see)?.said;
  return codesIn(row?.cells[column] ?? '');
}

/** The kinds of notes that name conditions of a code. An owner with a blank is a chapter or a section. */
const NAMING_NOTES: ReadonlySet<string> = new Set(['inclusion-term', 'includes']);

/**
 * What the Tabular lists under codes in any release, each once; what moved to another code leads to that one first:
 * `myocardial infarction (acute) NOS` was one with ST elevation once.
 */
function inclusionTerms(table: string): Term[] {
  const rows = readTable(table, ['owner', 'from', 'to', 'kind', 'order', 'text']);
  const named = rows.filter(([owner = '', , , kind = '']) => NAMING_NOTES.has(kind) && !owner.includes(' '));
  const inForce = named.filter(([, , to]) => to === '');
  const codes = new Map(named.map(([, , , , , text = '']) => [text, new Set<string>()]));
  for (const [owner = '', , , , , text = ''] of [...inForce, ...named]) codes.get(text)?.add(owner);
  return [...codes].map(([text, owners]) => plainTerm('inclusion-term', text, [...owners]));
}
