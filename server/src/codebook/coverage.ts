/**
 * Billing and coding articles of the Medicare contractors (local coverage determinations), as packed from the user's
 * download of the Medicare Coverage Database: which diagnoses an article lists as supporting medical necessity.
 */
import { dateOfDay, dayNumber, type IsoDate } from '../model/dates.ts';
import { remembered } from '../model/remembered.ts';
import { packedKeys } from './keys.ts';
import type { Pack } from './pack.ts';
import { OPEN_END_DAY, type PackMeta, UNKNOWN_START_DAY } from './pack-format.ts';
import { firstIndex, textTable } from './text-table.ts';
import { forEachAscending } from './varints.ts';

/** One article. Which of its groups of diagnoses goes with which procedures stands in its prose and is not known here. */
export interface CoverageArticle {
  /** `A57752`. */
  readonly id: string;
  readonly title: string;
  /** Null where the download does not say. */
  readonly from: IsoDate | null;
  /** The last day, null while it holds. */
  readonly to: IsoDate | null;
  /** Their names and numbers: `Noridian Healthcare Solutions, LLC (01112)`. */
  readonly contractors: readonly string[];
  /** `CA`; empty where the download does not say. */
  readonly states: readonly string[];
  /** How many groups of covered diagnoses it has; where it has none it decides nothing. */
  readonly groups: number;
  /** The group, from 1, that has a diagnosis; 0 where none has. */
  coveredIn(diagnosis: string): number;
  /** Whether the article lists a diagnosis among those that do not support medical necessity. */
  isNoncovered(diagnosis: string): boolean;
}

export interface CoverageTable {
  readonly system: 'coverage';
  readonly licence: string;
  readonly source: string;
  /** In order of their dates; never empty. */
  readonly releases: PackMeta['releases'];
  /** The last day that the last release answers for. */
  readonly through: IsoDate;
  /** How many articles there are. */
  readonly size: number;
  /** The articles in force on a date that list a HCPCS or CPT code, in the order of their numbers. */
  articlesFor(procedure: string, date: IsoDate): readonly CoverageArticle[];
  /** How many are in force on a date. */
  countOn(date: IsoDate): number;
}

/** Columns of ARTI: days, text, list of noncovered diagnoses, list of the first group, number of groups. */
const ARTICLE = 5;
/** Columns of ARTP: procedure, article. Rows are sorted. */
const PROCEDURE = 2;

/** @throws where the pack is of another system, or its sections do not fit each other. */
export function packedCoverage(pack: Pack): CoverageTable {
  const { system, licence, source, releases, through } = pack.meta;
  if (system !== 'coverage') throw new Error(`The pack of ${system} is none of coverage articles.`);
  const keys = packedKeys(pack);
  const texts = textTable(pack.starts('TXTA'), pack.bytes('TXTS'));
  const rows = pack.u32('ARTI');
  const procedures = pack.u32('ARTP');
  const listStarts = pack.starts('ARLA');
  const lists = pack.bytes('ARLS');
  const size = rows.length / ARTICLE;
  if (!Number.isInteger(size) || texts.size < size)
    throw new Error('The packed articles do not fit their texts.');

  const listAt = remembered((list: number): ReadonlySet<number> => {
    const codes = new Set<number>();
    forEachAscending(lists, listStarts.startOf(list), listStarts.startOf(list + 1), (code) =>
      codes.add(code),
    );
    return codes;
  });
  const isInForce = (article: number, day: number): boolean => {
    const days = rows[article * ARTICLE] ?? 0;
    return (days & 0xffff) <= day && (days >>> 16 === OPEN_END_DAY || day <= days >>> 16);
  };
  const articleAt = (article: number): CoverageArticle => {
    const at = article * ARTICLE;
    const [days = 0, text = 0, noncovered = 0, firstGroup = 0, stated = 0] = rows.subarray(at, at + ARTICLE);
    const groups = Math.min(stated, listStarts.size);
    const [id = '', title = '', contractors = '', states = ''] = texts.textAt(text).split('\t');
    const first = days & 0xffff;
    const last = days >>> 16;
    return {
      id,
      title,
      from: first === UNKNOWN_START_DAY ? null : dateOfDay(first),
      to: last === OPEN_END_DAY ? null : dateOfDay(last),
      contractors: listed(contractors, '; '),
      states: listed(states, ','),
      groups,
      coveredIn(diagnosis) {
        const code = keys.indexOf(diagnosis);
        for (let group = 0; code >= 0 && group < groups; group++)
          if (listAt(firstGroup + group).has(code)) return group + 1;
        return 0;
      },
      isNoncovered: (diagnosis) => listAt(noncovered).has(keys.indexOf(diagnosis)),
    };
  };
  return {
    system,
    licence,
    source,
    releases,
    through,
    size,
    articlesFor(procedure, date) {
      const code = keys.indexOf(procedure);
      const day = dayNumber(date);
      const found: CoverageArticle[] = [];
      const count = procedures.length / PROCEDURE;
      const start = firstIndex(0, count, (row) => (procedures[row * PROCEDURE] ?? 0) >= code);
      for (let at = start * PROCEDURE; code >= 0 && procedures[at] === code; at += PROCEDURE) {
        const article = procedures[at + 1] ?? 0;
        if (article < size && isInForce(article, day)) found.push(articleAt(article));
      }
      return found;
    },
    countOn(date) {
      const day = dayNumber(date);
      let count = 0;
      for (let article = 0; article < size; article++) if (isInForce(article, day)) count++;
      return count;
    },
  };
}

const listed = (text: string, parting: string): string[] => (text === '' ? [] : text.split(parting));
