/**
 * The last titles of ICD-9-CM (CMS, version 32): a code without its dot and its long title. They list codes only: the
 * categories that stand above them are their beginnings, and have no title here.
 */

/** The kinds of code, by how many characters a category has: `250`, `V58`, `E885` of the diagnoses, `45` of the procedures. */
export interface Kind {
  readonly shape: RegExp;
  readonly categoryLength: (code: string) => number;
}

export const DIAGNOSES: Kind = {
  shape: /^(?:\d{3,5}|V\d{2,4}|E\d{3,4})$/,
  categoryLength: (code) => (code.startsWith('E') ? 4 : 3),
};

export const PROCEDURES: Kind = { shape: /^\d{3,4}$/, categoryLength: () => 2 };

/** The titles by their codes. Throws, naming the file and the line, where one is none. */
export function readIcd9Titles(name: string, text: string, { shape }: Kind): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const [, code = '', title = ''] = /^(\S+)\s+(\S.*?)\s*$/.exec(line) ?? [];
    if (!shape.test(code)) throw new Error(`${name}: line ${at + 1} has no ICD-9-CM code and title.`);
    titles.set(code, title);
  }
  return titles;
}

/** Rows `code, from, to, kind, title`, headers among the codes: in force from a day that is not stated to `last`. */
export function icd9Rows(titles: ReadonlyMap<string, string>, kind: Kind, last: string): string[][] {
  const headers = new Set<string>();
  for (const code of titles.keys())
    for (let length = kind.categoryLength(code); length < code.length; length++)
      headers.add(code.slice(0, length));
  const rows = [
    ...[...headers].map((code) => [code, '', last, 'header', '']),
    ...[...titles].map(([code, title]) => [code, '', last, 'code', title]),
  ];
  return rows.sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}
