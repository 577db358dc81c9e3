/** Hospital stays made by chance from the lists of the Medicare Code Editor, the same at each run. */
import { dayBeside, type Editor, type FlaggedDays, type Stay } from './mce-judge.ts';

/** A small generator of numbers from 0 up to 1 (mulberry32), the same sequence for the same seed. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Headers of every year, and what no year has. */
const NO_CODES = ['E112', 'S72', 'A41', 'Z999X', 'QQQ', 'I109', 'M25'];

const NO_DAYS: FlaggedDays = { code: '', from: '', to: '', flags: [] };

/** Stays of all ages and days that the lists cover; about half of their codes have a flag. */
export function* generatedStays(editor: Editor, count: number): Generator<Stay> {
  const random = numbers(20261125);
  const below = (most: number) => Math.floor(random() * most);
  const oneOf = <T>(list: readonly T[], otherwise: T): T => list[below(list.length)] ?? otherwise;
  const flagged = editor.diagnoses.filter(({ flags }) => flags.length > 0);
  const rare = flagged.filter(({ flags }) => flags.includes('qadm') || flags.includes('reqsdx'));
  const outcomes = flagged.filter(({ flags }) => flags.includes('delout'));
  const deliveries = editor.procedures.filter(({ flags }) =>
    ['csect', 'vagdel'].some((flag) => flags.includes(flag)),
  );
  /** A code of the day, or now and then one of another time or none at all. */
  const codeOn = (day: string): string => {
    const chance = random();
    if (chance < 0.01) return oneOf(NO_CODES, '');
    const list = chance < 0.04 ? rare : chance < 0.5 ? flagged : editor.diagnoses;
    for (;;) {
      const { code, from, to } = list[below(list.length)] ?? NO_DAYS;
      if ((from <= day && day <= to) || random() < 0.02) return code;
    }
  };
  for (let made = 0; made < count; made++) {
    const discharge = dayBeside('2015-10-01', below(4_200));
    const admission = dayBeside(discharge, -below(12));
    const birth = dayBeside(admission, -below(random() < 0.2 ? 366 : 34_000));
    const others = Array.from({ length: below(9) }, () => codeOn(discharge));
    const principal = random() < 0.03 ? (others[0] ?? codeOn(discharge)) : codeOn(discharge);
    const isDelivery = discharge >= '2018-10-01' && random() < 0.05;
    const outcome = outcomes.find(({ from, to }) => from <= discharge && discharge <= to);
    yield {
      birth,
      sex: random() < 0.5 ? 'F' : 'M',
      admission,
      discharge,
      principal,
      others: isDelivery && outcome && random() < 0.5 ? [...others, outcome.code] : others,
      procedures: isDelivery ? [oneOf(deliveries, NO_DAYS).code] : [],
    };
  }
}
