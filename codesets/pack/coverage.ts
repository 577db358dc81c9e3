/** Coverage articles as a pack: lists of diagnoses that many articles share are there once. */
import type { PackMeta } from '../../server/src/codebook/pack-format.ts';
import { ascending, byFrequency, numberOf, textBytes, varintBytes } from './bytes.ts';
import { firstDay, keyBytes, keyWidth, lastDay } from './codes.ts';
import { packFile } from './file.ts';

/** One article as its download has it; days blank where it says none. */
export interface ArticleRow {
  readonly id: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly contractors: readonly string[];
  readonly states: readonly string[];
  readonly procedures: readonly string[];
  /** The diagnoses of each group, in the order of the groups. */
  readonly covered: readonly (readonly string[])[];
  readonly noncovered: readonly string[];
}

/** @param articles sorted by their numbers. */
export function packCoverage(meta: Omit<PackMeta, 'keyWidth'>, articles: readonly ArticleRow[]): Uint8Array {
  const texts = articles.flatMap(({ procedures, covered, noncovered }) => [
    ...procedures,
    ...covered.flat(),
    ...noncovered,
  ]);
  const codes = new Map([...new Set(texts)].sort().map((code, number) => [code, number]));
  // The groups of an article stand side by side; an article with the groups of another has the same stretch of lists.
  const stretchOf = ({ covered }: ArticleRow) => covered.map((group) => listText(group, codes)).join('|');
  const stretches = byFrequency(articles.map(stretchOf));
  const singles = byFrequency(articles.map(({ noncovered }) => listText(noncovered, codes)));
  const lists: string[] = [...singles.keys()];
  const stretchStarts = new Map<string, number>();
  for (const stretch of stretches.keys()) {
    stretchStarts.set(stretch, lists.length);
    if (stretch !== '') lists.push(...stretch.split('|'));
  }
  const { starts, bytes } = varintBytes(lists.map(listNumbers));
  const described = textBytes(
    articles.map(({ id, title, contractors, states }) =>
      [id, title, contractors.join('; '), states.join(',')].join('\t'),
    ),
  );
  const rows = articles.flatMap((article, at) => [
    firstDay(article.from) + lastDay(article.to) * 0x10000,
    at,
    numberOf(singles, listText(article.noncovered, codes)),
    stretchStarts.get(stretchOf(article)) ?? 0,
    article.covered.length,
  ]);
  const procedures = articles
    .flatMap((article, at) => article.procedures.map((code) => [numberOf(codes, code), at] as const))
    .sort(([a, m], [b, n]) => a - b || m - n);
  return packFile({
    META: new TextEncoder().encode(JSON.stringify({ ...meta, keyWidth: keyWidth(codes) })),
    KEYS: keyBytes(codes),
    TXTA: described.starts,
    TXTS: described.bytes,
    ARTI: Uint32Array.from(rows),
    ARTP: Uint32Array.from(procedures.flat()),
    ARLA: starts,
    ARLS: bytes,
  });
}

/** A list of codes as the numbers of the codes in their order, so that equal lists are equal texts. */
const listText = (list: readonly string[], codes: ReadonlyMap<string, number>): string =>
  [...new Set(list.map((code) => numberOf(codes, code)))].sort((a, b) => a - b).join();

const listNumbers = (text: string): number[] => (text === '' ? [] : ascending(text.split(',').map(Number)));
