/**
 * The yearly and quarterly HCPCS file of CMS (`HCPC2025_JAN_ANWEB_….txt`, or `HCPC….txt` without the word): records
 * of 320 characters. Places and meanings are those of the record layout that comes in the same zip.
 */
import { compactDate, type IsoDate } from '../../../server/src/model/dates.ts';
import { isOwnedByOthers } from './owners.ts';

/** One code or modifier with what CMS publishes of it. Dates are blank where the file has none. */
export interface AnwebRecord {
  readonly code: string;
  readonly kind: 'procedure' | 'modifier';
  readonly title: string;
  /** The codes that the file says to use instead, or beside. */
  readonly crossReferences: readonly string[];
  /** C, D, I, M or S. */
  readonly coverage: string;
  readonly added: IsoDate | '';
  /** When the last action took effect. */
  readonly effective: IsoDate | '';
  /** The last day on which Medicare takes the code. */
  readonly terminated: IsoDate | '';
  readonly action: string;
}

/** A record of the layout: the code, its sequence number, and the kind of record in position 11. */
const RECORD = /^(?:[A-Z]\d{4}| {3}[A-Z\d]{2})\d{5}[3478]/;

/** The first record of a procedure is a 3, of a modifier a 7; 4 and 8 go on with the long description. */
const FIRST_RECORDS: Readonly<Partial<Record<string, AnwebRecord['kind']>>> = {
  '3': 'procedure',
  '7': 'modifier',
};

/** No release had fewer codes since the layout is what it is; a shorter file is cut off. */
const FEWEST_RECORDS = 1000;

/** The characters from one position to another, both counted from 1 as the layout does. */
const positions = (line: string, first: number, last: number): string => line.slice(first - 1, last).trim();

/** Cross references stand in five fields of five characters from position 205 on. */
const CROSS_REFERENCES = [205, 210, 215, 220, 225];

/** A date of eight digits, or blank. */
export const publishedDate = (digits: string): IsoDate | '' => compactDate(digits) ?? '';

/** The records of a file. Throws, naming the file and the line, where one does not fit the layout. */
export function readAnweb(name: string, text: string): AnwebRecord[] {
  const records: { readonly first: string; readonly titles: string[] }[] = [];
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (/^\W*$/.test(line)) continue;
    if (!RECORD.test(line)) throw new Error(`${name}: line ${at + 1} is no HCPCS record.`);
    const title = positions(line, 12, 91);
    if (line.charAt(10) in FIRST_RECORDS) records.push({ first: line, titles: [title] });
    else {
      const last = records.at(-1);
      if (last?.first.slice(0, 5) !== line.slice(0, 5))
        throw new Error(`${name}: line ${at + 1} goes on with a code that is not before it.`);
      last.titles.push(title);
    }
  }
  if (records.length < FEWEST_RECORDS)
    throw new Error(`${name}: ${records.length} records are too few for a HCPCS release.`);
  return records
    .map(({ first, titles }) => record(first, titles))
    .filter(({ code }) => !isOwnedByOthers(code));
}

function record(line: string, titles: readonly string[]): AnwebRecord {
  return {
    code: positions(line, 1, 5),
    kind: FIRST_RECORDS[line.charAt(10)] ?? 'procedure',
    title: oneLine(titles.join(' ')),
    crossReferences: CROSS_REFERENCES.map((at) => positions(line, at, at + 4)).filter((code) => code !== ''),
    coverage: positions(line, 230, 230),
    added: publishedDate(positions(line, 269, 276)),
    effective: publishedDate(positions(line, 277, 284)),
    terminated: publishedDate(positions(line, 285, 292)),
    action: positions(line, 293, 293),
  };
}

/** A description with single blanks: releases differ in how many they put behind a full stop. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
