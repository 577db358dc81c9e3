/**
 * What other federal lists say of a diagnosis, as packed: POA exemption (Official Guidelines, appendix I), the
 * Medicare Code Editor, CMS-HCC V28 and the MS-DRG grouper. Each list speaks for the dates of its publications only.
 */
import { dayNumber, type IsoDate } from '../model/dates.ts';
import type { Pack } from './pack.ts';
import { OPEN_END_DAY } from './pack-format.ts';
import { textTable } from './text-table.ts';

/** What a list says, and which publication of it. */
export interface Said<T> {
  readonly value: T;
  readonly release: string;
}

/** A condition category that a diagnosis maps to, and for whom: `age 50+`, `male`, blank for all. */
export interface HccMapping {
  readonly hcc: string;
  readonly label: string;
  readonly condition: string;
}

/** Whether a secondary diagnosis is a complication or comorbidity, a major one, or neither. */
export type CcLevel = 'MCC' | 'CC' | 'NCC';

/** Absent is what no publication at hand speaks of: it covers other dates, or lacks the code. */
export interface DiagnosisFlags {
  readonly poaExempt?: Said<boolean>;
  /** By the names of the editor's master file: `manifestation`, `unacceptable`, `ecodepdx`, `newborn` … */
  readonly mce?: Said<readonly string[]>;
  /** Empty where the diagnosis maps to no category. */
  readonly hcc?: Said<readonly HccMapping[]>;
  /** `ifAlive`: counts for patients discharged alive only. */
  readonly ccLevel?: Said<{ readonly level: CcLevel; readonly ifAlive: boolean }>;
  /** The major diagnostic category of the diagnosis as a principal one. */
  readonly mdc?: Said<{ readonly number: string; readonly title: string }>;
}

/** The lists whose publications a pack tells apart. */
export type PublishedList = 'poa' | 'mce' | 'hcc' | 'ms-drg' | 'tabular';

/** A line of an answer or of the publications: of which list, its days, and what it says. */
interface DatedLine {
  readonly list: string;
  readonly first: number;
  readonly last: number;
  readonly values: readonly string[];
}

/** A category of the CMS-HCC model. */
export interface ConditionCategory {
  readonly label: string;
  /** The numbers of the categories that do not count beside it (the hierarchy of the model). */
  readonly supersedes: readonly string[];
}

export interface PackedFlags {
  /** What the lists say of a code (by its number) on a date. */
  flagsAt(code: number, date: IsoDate): DiagnosisFlags;
  /** The publication of a list that answers for a date: `Tabular of April 2026`. */
  publicationOn(list: PublishedList, date: IsoDate): string | undefined;
  /** A condition category by its number without leading zeros. */
  conditionCategory(hcc: string): ConditionCategory | undefined;
}

export function packedFlags(pack: Pack): PackedFlags {
  const answerOf = pack.u16('FLAG');
  const texts = textTable(pack.starts('FLGA'), pack.bytes('FLGS'));
  const answers: (readonly DatedLine[] | undefined)[] = [];
  const answerAt = (answer: number): readonly DatedLine[] => {
    const known = answers[answer] ?? datedLines(texts.textAt(answer));
    answers[answer] = known;
    return known;
  };
  let releases: readonly DatedLine[] | undefined;
  const releaseOf = (list: PublishedList, day: number): string | undefined => {
    releases ??= datedLines(new TextDecoder().decode(pack.bytes('FLGR')));
    return releases.find((one) => one.list === list && holdsOn(one, day))?.values[0];
  };
  let titles: string | undefined;
  /** Looked for in the text itself: a hover needs one or two of its lines. */
  const lineOf = (kind: 'hcc' | 'mdc', number: string): readonly string[] => {
    titles ??= new TextDecoder().decode(pack.bytes('FLGN'));
    const before = `\n${kind}\t${number}\t`;
    const start = titles.indexOf(before);
    return start < 0 ? [] : titles.slice(start + before.length, titles.indexOf('\n', start + 1)).split('\t');
  };
  const titleOf = (kind: 'hcc' | 'mdc', number: string): string => lineOf(kind, number)[0] ?? '';
  return {
    flagsAt(code, date) {
      const answer = answerOf[code];
      if (answer === undefined) return {};
      const day = dayNumber(date);
      const lines = answerAt(answer).filter((line) => holdsOn(line, day));
      return flagsOn(lines, titleOf, (list) => releaseOf(list, day));
    },
    publicationOn: (list, date) => releaseOf(list, dayNumber(date)),
    conditionCategory(hcc) {
      const [label, supersedes = ''] = lineOf('hcc', hcc);
      if (label === undefined) return undefined;
      return { label, supersedes: supersedes === '' ? [] : supersedes.split(',') };
    },
  };
}

const datedLines = (text: string): DatedLine[] =>
  text.split('\n').flatMap((line) => {
    const [list = '', first, last, ...values] = line.split('\t');
    return list === '' ? [] : [{ list, first: Number(first), last: Number(last), values }];
  });

const holdsOn = ({ first, last }: DatedLine, day: number): boolean =>
  first <= day && (last === OPEN_END_DAY || day <= last);

/** @param lines those of the answer that hold on the date. */
function flagsOn(
  lines: readonly DatedLine[],
  titleOf: (kind: 'hcc' | 'mdc', number: string) => string,
  releaseOf: (list: PublishedList) => string | undefined,
): DiagnosisFlags {
  const said = (wanted: PublishedList) =>
    lines.filter(({ list }) => list === wanted).map(({ values }) => values);
  /** What a list says, where one of its publications covers the date. */
  const by = <T>(list: PublishedList, value: T): Said<T> | undefined => {
    const release = releaseOf(list);
    return release === undefined ? undefined : { value, release };
  };
  const poaExempt = by('poa', said('poa').length > 0);
  const mce = by(
    'mce',
    said('mce').flatMap(([flags = '']) => flags.split(',')),
  );
  const hcc = by(
    'hcc',
    said('hcc').map(([hcc = '', condition = '']) => ({ hcc, label: titleOf('hcc', hcc), condition })),
  );
  const [level, mdc = '', condition] = said('ms-drg')[0] ?? [];
  const ccLevel = isCcLevel(level) ? by('ms-drg', { level, ifAlive: condition === 'alive' }) : undefined;
  const category = mdc === '' ? undefined : by('ms-drg', { number: mdc, title: titleOf('mdc', mdc) });
  return {
    ...(poaExempt && { poaExempt }),
    ...(mce && { mce }),
    ...(hcc && { hcc }),
    ...(ccLevel && { ccLevel }),
    ...(category && { mdc: category }),
  };
}

const isCcLevel = (level: string | undefined): level is CcLevel =>
  level === 'MCC' || level === 'CC' || level === 'NCC';
