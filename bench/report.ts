/** How a bench says what it measured: each number beside its baseline from the same run, and their ratio. */

export interface Row {
  readonly what: string;
  readonly ours: number;
  /** What the baseline is, in words. */
  readonly beside: string;
  readonly baseline: number;
  readonly unit: 'ms' | 'MB' | 'MB/s' | 'M/s';
  /** What the ratio is to be read as: how many times slower or larger we are, or how much is added. */
  readonly reading: 'times' | 'added';
}

export interface Bench {
  readonly name: string;
  readonly run: () => Promise<readonly Row[]>;
}

export const median = (values: readonly number[]): number => percentile(values, 50);

/** The nearest-rank percentile. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}

export function printRows(name: string, rows: readonly Row[]): void {
  console.log(`\n${name}`);
  for (const { what, ours, beside, baseline, unit, reading } of rows) {
    const compared =
      reading === 'times'
        ? `${(ours / baseline).toFixed(2)}×`
        : `${(ours - baseline).toFixed(1)} ${unit} more`;
    const number = (value: number) => `${value.toFixed(value < 10 ? 2 : 1)} ${unit}`;
    console.log(
      `  ${what.padEnd(48)} ${number(ours).padStart(11)}   beside ${number(baseline).padStart(11)} ${beside}: ${compared}`,
    );
  }
}
