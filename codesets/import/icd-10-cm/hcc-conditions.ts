/** The conditions under which a diagnosis maps to a condition category: ages in whole years, and the sex. */

export interface HccCondition {
  readonly hcc: string;
  readonly youngest: number;
  /** Infinity where there is no oldest age. */
  readonly oldest: number;
  readonly sex: '' | 'male' | 'female';
}

/**
 * @param ages the conditions of age as the mapping writes them, all of which must hold.
 * @param sex `1.0` male, `2.0` female, blank either.
 * @throws naming the file, where a condition is written otherwise.
 */
export function readCondition(file: string, hcc: string, ages: readonly string[], sex: string): HccCondition {
  const ranges = ages.map((age) => ageRange(file, age));
  const sexes: Readonly<Record<string, HccCondition['sex']>> = { '': '', '1.0': 'male', '2.0': 'female' };
  const read = sexes[sex];
  if (read === undefined) throw new Error(`${file}: HCC ${hcc} has the sex "${sex}".`);
  return {
    hcc,
    youngest: Math.max(0, ...ranges.map(([youngest]) => youngest)),
    oldest: Math.min(Number.POSITIVE_INFINITY, ...ranges.map(([, oldest]) => oldest)),
    sex: read,
  };
}

function ageRange(file: string, age: string): readonly [youngest: number, oldest: number] {
  if (age === '') return [0, Number.POSITIVE_INFINITY];
  const [, below, from, between, to, exactly] =
    /^(?:age < (\d+)|age >= (\d+)|(\d+) <= age <= (\d+)|age = (\d+))$/.exec(age) ?? [];
  if (below) return [0, Number(below) - 1];
  if (from) return [Number(from), Number.POSITIVE_INFINITY];
  if (between && to) return [Number(between), Number(to)];
  if (exactly) return [Number(exactly), Number(exactly)];
  throw new Error(`${file}: an age is written "${age}".`);
}

/** The same with ages joined that follow on each other for one category and sex (under 2, and 2 and over). */
export function joinedConditions(conditions: readonly HccCondition[]): HccCondition[] {
  const order = (one: HccCondition) => `${one.hcc.padStart(4)} ${one.sex}`;
  const sorted = conditions.toSorted((a, b) =>
    order(a) === order(b) ? a.youngest - b.youngest : order(a) < order(b) ? -1 : 1,
  );
  const joined: HccCondition[] = [];
  for (const one of sorted) {
    const last = joined[joined.length - 1];
    if (last && order(last) === order(one) && one.youngest <= last.oldest + 1)
      joined[joined.length - 1] = { ...last, oldest: Math.max(last.oldest, one.oldest) };
    else joined.push(one);
  }
  return joined;
}

/** `age 50+`, `age 0-49, female`; blank where there is no condition. */
export function conditionText({ youngest, oldest, sex }: HccCondition): string {
  const anyAge = youngest === 0 && oldest === Number.POSITIVE_INFINITY;
  const upTo = oldest === Number.POSITIVE_INFINITY ? '+' : oldest === youngest ? '' : `-${oldest}`;
  return [anyAge ? '' : `age ${youngest}${upTo}`, sex].filter((part) => part !== '').join(', ');
}
