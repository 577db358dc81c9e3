/** Finds the term of an index to which a *see* sends: its path is written as words that match the terms one below another. */
import { wordsOf } from '../../server/src/model/words.ts';

/** What stands under a term of an index. */
export interface IndexNode<Said> {
  readonly title: string;
  readonly said: Said | undefined;
  readonly below: readonly IndexNode<Said>[];
  /** The terms below by the first words of their names. */
  readonly byName: ReadonlyMap<string, readonly NamedNode<Said>[]>;
}

interface NamedNode<Said> {
  readonly name: readonly string[];
  /** Whether the name is only what stands before the first comma of the title. */
  readonly short: boolean;
  readonly node: IndexNode<Said>;
}

interface Growing<Said> extends IndexNode<Said> {
  said: Said | undefined;
  readonly below: Growing<Said>[];
  readonly byName: Map<string, NamedNode<Said>[]>;
  readonly byTitle: Map<string, Growing<Said>>;
}

const growing = <Said>(title: string): Growing<Said> => ({
  title,
  said: undefined,
  below: [],
  byName: new Map(),
  byTitle: new Map(),
});

/** @param entries the levels of each term, main term first, and what the index says there. */
export function indexTree<Said>(
  entries: Iterable<{ readonly levels: readonly string[]; readonly said: Said }>,
): IndexNode<Said> {
  const root = growing<Said>('');
  for (const { levels, said } of entries) {
    let node = root;
    for (const title of levels) node = childOf(node, title);
    node.said ??= said;
  }
  return root;
}

function childOf<Said>(parent: Growing<Said>, title: string): Growing<Said> {
  const known = parent.byTitle.get(title);
  if (known) return known;
  const node = growing<Said>(title);
  parent.byTitle.set(title, node);
  parent.below.push(node);
  const add = (name: readonly string[], short: boolean) => {
    const [first = ''] = name;
    const list = parent.byName.get(first) ?? [];
    list.push({ name, short, node });
    parent.byName.set(first, list);
  };
  for (const name of namesOf(title)) add(name, false);
  const [beforeComma = ''] = title.split(', ');
  if (beforeComma !== title && formsOf(title).length === 1) add(comparedWords(beforeComma), true);
  return node;
}

/** A title by all its words, without what it says in parentheses, and by each of its forms. */
function namesOf(title: string): readonly (readonly string[])[] {
  const names = [title, title.replace(/\([^()]*\)/g, ' '), ...formsOf(title)].map(comparedWords);
  return [...new Map(names.map((name) => [name.join(' '), name])).values()].filter((name) => name.length > 0);
}

/** Shorter beginnings are shared by words that have nothing to do with each other. */
const SHARED_LETTERS = 4;

/** `Diabetes, diabetic` are two forms of one word, either of which a reference may use; other titles have one. */
export function formsOf(title: string): readonly string[] {
  const parts = title.split(', ');
  const [first = ''] = parts;
  const stem = first.slice(0, SHARED_LETTERS).toLowerCase();
  const areForms = parts.every((part) => !part.includes(' ') && part.toLowerCase().startsWith(stem));
  return stem.length === SHARED_LETTERS && areForms ? parts : [title];
}

/** Words as references are compared: they take plurals for singulars and leave NEC and NOS out at will. */
const comparedWords = (text: string): readonly string[] =>
  wordsOf(text)
    .filter((word) => word !== 'nec' && word !== 'nos')
    .map((word) => (word.length > SHARED_LETTERS && word.endsWith('s') ? word.slice(0, -1) : word));

/**
 * The term that a reference names, or `undefined` where it names none or leaves the choice to the coder (`Injury, by
 * site`). A choice within it (`Diabetes, by type, with hyperglycemia`) is passed over where the rest names a term, as
 * are nonessential modifiers that it repeats.
 */
export function findTerm<Said>(root: IndexNode<Said>, reference: string): IndexNode<Said> | undefined {
  const chosen = reference.replace(/, by [^,]+(?=,)/g, '');
  return (
    descend(root, comparedWords(chosen)) ?? descend(root, comparedWords(chosen.replace(/\([^()]*\)/g, ' ')))
  );
}

/** Subterms that only join what is below them to the term above: references leave them out. */
const JOINING: ReadonlySet<string> = new Set(['with', 'in', 'due to', 'in (due to)']);

function descend<Said>(node: IndexNode<Said>, words: readonly string[]): IndexNode<Said> | undefined {
  const [first] = words;
  if (first === undefined) return node;
  const fitting = (node.byName.get(first) ?? []).filter(({ name }) =>
    name.every((word, at) => words[at] === word),
  );
  const below = ({ name, node: child }: NamedNode<Said>) => descend(child, words.slice(name.length));
  // The longest name first: `open wound` before `open`.
  const whole = fitting.filter(({ short }) => !short).sort((a, b) => b.name.length - a.name.length);
  for (const named of whole) {
    const found = below(named);
    if (found) return found;
  }
  for (const child of node.below) {
    const found = JOINING.has(child.title) ? descend(child, words) : undefined;
    if (found) return found;
  }
  const short = theOne(fitting.filter((named) => named.short));
  return short ? below(short) : undefined;
}

/** A short name counts where one term has it. A fracture is a traumatic one unless the book says otherwise. */
const theOne = <Said>(named: readonly NamedNode<Said>[]): NamedNode<Said> | undefined =>
  named.length === 1 ? named[0] : named.find(({ node }) => node.title === 'Fracture, traumatic');
