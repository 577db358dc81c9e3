/**
 * The edits of the Medicare Code Editor v44 that belong to diagnoses, judged by its own lists
 * (`../shared/data/mce`, read here by their columns) and by none of our code. What each edit says is the text of the
 * Definitions of Medicare Code Edits; numbers are those of the manual.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'fflate';

export const LISTS = join('..', 'shared', 'data', 'mce');

const rowsOf = (file: string): string[][] => {
  const bytes = readFileSync(join(LISTS, file));
  const text = new TextDecoder().decode(file.endsWith('.gz') ? gunzipSync(bytes) : bytes);
  return text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
};

/** A hospital stay as the editor is handed it; codes without dots, days as `YYYY-MM-DD`. */
export interface Stay {
  readonly birth: string;
  readonly sex: 'F' | 'M';
  readonly admission: string;
  readonly discharge: string;
  readonly principal: string;
  readonly others: readonly string[];
  readonly procedures: readonly string[];
}

/** The days on which a code has just these flags. */
export interface FlaggedDays {
  readonly code: string;
  readonly from: string;
  readonly to: string;
  readonly flags: readonly string[];
}

const readDays = (file: string): FlaggedDays[] =>
  rowsOf(file).map(([code = '', from = '', to = '', flags = '']) => ({
    code,
    from,
    to,
    flags: flags === '' ? [] : flags.split(','),
  }));

export interface Editor {
  readonly diagnoses: readonly FlaggedDays[];
  readonly procedures: readonly FlaggedDays[];
  /** The flags of a diagnosis on a day, `undefined` where it is no code then. */
  flagsOn(code: string, day: string): readonly string[] | undefined;
  /** `edit code` for each edit that a stay draws, sorted. */
  editsOf(stay: Stay): string[];
}

/** The editor with its official lists. */
export function officialEditor(): Editor {
  const diagnoses = readDays('mce_v44_icd10cm_flags_by_date.tsv.gz');
  const procedures = readDays('mce_v44_icd10pcs_flags_by_date.tsv.gz');
  const ages = rowsOf('mce_v44_age_groups.tsv').map(([group = '', least, most, from = '', to = '']) => ({
    group,
    least: Number(least),
    most: Number(most),
    from,
    to,
  }));
  const byCode = new Map<string, FlaggedDays[]>();
  for (const days of [...diagnoses, ...procedures]) {
    const known = byCode.get(days.code);
    if (known) known.push(days);
    else byCode.set(days.code, [days]);
  }
  const flagsOn = (code: string, day: string) =>
    byCode.get(code)?.find(({ from, to }) => from <= day && day <= to)?.flags;

  const editsOf = (stay: Stay): string[] => {
    const { principal, others, procedures: performed, discharge } = stay;
    const edits = new Set<string>();
    const age = ageOn(stay.birth, stay.admission);
    const otherSex = stay.sex === 'F' ? 'male' : 'female';
    for (const code of [principal, ...others]) {
      const flags = flagsOn(code, discharge);
      // 1, invalid diagnosis code: nothing else is said of a code that is none.
      if (!flags) {
        edits.add(`1 ${code}`);
        continue;
      }
      // 4, age conflict.
      const range = ages.find(
        ({ group, from, to }) => flags.includes(group) && from <= discharge && discharge <= to,
      );
      if (range && (age < range.least || age > range.most)) edits.add(`4 ${code}`);
      // 5, sex conflict.
      if (flags.includes(otherSex)) edits.add(`5 ${code}`);
      // 20, unspecified code.
      if (flags.includes('unspecified')) edits.add(`20 ${code}`);
    }
    const flags = flagsOn(principal, discharge) ?? [];
    // 6, 2 and 9: of a code on several of these lists we name the first cause alone.
    if (flags.includes('manifestation')) edits.add(`6 ${principal}`);
    else if (flags.includes('ecodepdx')) edits.add(`2 ${principal}`);
    else if (flags.includes('unacceptable')) {
      // Z51.89 is acceptable where a secondary diagnosis is present.
      if (!flags.includes('reqsdx') || others.length === 0) edits.add(`9 ${principal}`);
    }
    // 8, questionable admission.
    if (flags.includes('qadm')) edits.add(`8 ${principal}`);
    // 3, duplicate of the principal diagnosis; we name a duplicate of any.
    others.forEach((code, at) => {
      if (code === principal || others.indexOf(code) < at) edits.add(`3 ${code}`);
    });
    // Questionable obstetric admission: a delivery without its outcome among the secondary diagnoses. Beside a code of
    // chapter 15 it is the Guidelines that want the outcome (I.C.15.b.5), which dx/obstetric names.
    const isDelivery = (code: string) =>
      ['csect', 'vagdel'].some((flag) => flagsOn(code, discharge)?.includes(flag));
    const delivery = performed.find(isDelivery);
    const isObstetric = (code: string) => code.startsWith('O') && flagsOn(code, discharge) !== undefined;
    if (
      delivery &&
      ![principal, ...others].some(isObstetric) &&
      !others.some((code) => flagsOn(code, discharge)?.includes('delout'))
    )
      edits.add(`obstetric ${delivery}`);
    return [...edits].sort();
  };
  return { diagnoses, procedures, flagsOn, editsOf };
}

/** Whole years, as a birthday counts them. */
function ageOn(birth: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4));
  return day.slice(5) < birth.slice(5) ? years - 1 : years;
}

/** The day after or before another. */
export const dayBeside = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
