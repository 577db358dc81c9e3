/**
 * Words of the Index, of inclusion terms and of synonyms, and the words of titles that they stand for (`quinsy`,
 * `peritonsillar`), learned from the tables: what brings a code in where no word of its title agrees.
 */
import { wordsOf } from '../../../server/src/model/words.ts';
import { readTable, type Table } from '../../table.ts';

/** The tables of ICD-10-CM that it is learned from, by their names. */
export interface LearnedFrom {
  readonly codes: string;
  readonly index: string;
  readonly notes: string;
  readonly synonyms: string;
}

/** What is learned in each round changes little after so many. */
const ROUNDS = 8;
/** A title word is kept where at least this share of what a word stands for is it, seen this often. */
const LEAST_SHARE = 0.4;
const LEAST_SEEN = 2;
const SHORTEST_WORD = 3;

/** Words of the form of a title, which say nothing of what it is about. */
const FORM = new Set(
  'and any are bilateral classified closed complication complications condition conditions disease diseases disorder disorders displaced due elsewhere encounter essential for from initial left mellitus nec nos not organism other part primary right routine see sequela side site specified status subsequent syndrome the type uncomplicated unilateral unspecified with without'.split(
    ' ',
  ),
);

/**
 * Rows `word, title word, share`, sorted: only words that no title has. By expectation maximization, as in IBM's first
 * model of translation (Brown et al. 1993, section 4.1): each title word is translated by one word of the term, or by
 * none.
 */
export function associationTable(from: LearnedFrom): Table {
  const titles = titlesOf(from.codes);
  const titleWords = new Set([...titles.values()].flatMap((title) => wordsOf(title)));
  const pairs = pairsOf(from, titles);
  const seen = new Map<string, number>();
  for (const { said } of pairs) for (const word of said) seen.set(word, (seen.get(word) ?? 0) + 1);
  const rows = [...learn(pairs)].flatMap(([word, shares]) =>
    titleWords.has(word) || (seen.get(word) ?? 0) < LEAST_SEEN
      ? []
      : [...shares]
          .filter(([, share]) => share >= LEAST_SHARE)
          .map(([other, share]) => [word, other, share.toFixed(2)]),
  );
  rows.sort((a, b) => (a.join('\t') < b.join('\t') ? -1 : 1));
  return { columns: ['word', 'title word', 'share'], rows };
}

/** The newest title of each code and header. */
function titlesOf(codes: string): Map<string, string> {
  const titles = new Map<string, string>();
  for (const [code = '', , to = '', , title = ''] of readTable(codes, [
    'code',
    'from',
    'to',
    'kind',
    'title',
  ]))
    if (to === '' || !titles.has(code)) titles.set(code, title);
  return titles;
}

interface Pair {
  /** The words of a term that the title has not. */
  readonly said: readonly string[];
  /** The words of the title that the term has not. */
  readonly titled: readonly string[];
}

function pairsOf(from: LearnedFrom, titles: ReadonlyMap<string, string>): Pair[] {
  const pairs: Pair[] = [];
  const add = (term: string, codes: readonly string[]) => {
    const words = new Set(tellingWords(term));
    for (const code of codes) {
      const title = new Set(tellingWords(titles.get(code.replace(/-?$/, '').replace(/x+$/i, '')) ?? ''));
      const said = [...words].filter((word) => !title.has(word));
      const titled = [...title].filter((word) => !words.has(word));
      if (said.length > 0 && titled.length > 0) pairs.push({ said, titled });
    }
  };
  for (const [term = '', , codes = ''] of readTable(from.index, [
    'term',
    'modifiers',
    'codes',
    'see',
    'see-also',
  ]))
    if (codes !== '') add(term, codes.split(' '));
  for (const [owner = '', , to = '', kind = '', , text = ''] of readTable(from.notes, NOTE_COLUMNS))
    if (kind === 'inclusion-term' && to === '') add(text, [owner]);
  for (const [term = '', codes = ''] of readTable(from.synonyms, ['term', 'codes']))
    add(term, codes.split(' '));
  return pairs;
}

const NOTE_COLUMNS = ['owner', 'from', 'to', 'kind', 'order', 'text'];

const tellingWords = (text: string): string[] =>
  wordsOf(text).filter((word) => word.length >= SHORTEST_WORD && !/^\d/.test(word) && !FORM.has(word));

/** A word of the title that no word of the term stands for. */
const NONE = '';

/** For each word how likely it stands for each title word. */
function learn(pairs: readonly Pair[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  let shares = new Map<string, Map<string, number>>();
  for (let round = 0; round < ROUNDS; round++) {
    const counts = new Map<string, Map<string, number>>();
    const totals = new Map<string, number>();
    for (const { said, titled } of pairs) {
      const candidates = [...said, NONE];
      for (const other of titled) {
        const share = (word: string) => (round === 0 ? 1 : (shares.get(word)?.get(other) ?? 0));
        const sum = candidates.reduce((all, word) => all + share(word), 0) || 1;
        for (const word of candidates) {
          const part = share(word) / sum;
          if (part < 1e-4) continue;
          const counted = counts.get(word) ?? new Map<string, number>();
          counts.set(word, counted.set(other, (counted.get(other) ?? 0) + part));
          totals.set(word, (totals.get(word) ?? 0) + part);
        }
      }
    }
    shares = counts;
    for (const [word, counted] of shares)
      for (const [other, count] of counted) counted.set(other, count / (totals.get(word) ?? 1));
  }
  shares.delete(NONE);
  return shares;
}
