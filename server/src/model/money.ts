/** Amounts in whole cents, so that sums are exact. */

/** Cents from an amount as written, `$1,234.5` or `132.50`; `undefined` where it is not an amount of at most two decimals. */
export function centsOf(text: string): number | undefined {
  const match = /^(-?)\s*\$?\s*(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d{0,2}))?$/.exec(text.trim());
  if (!match || (match[2] === undefined && !match[3])) return undefined;
  const cents = Number((match[2] ?? '0').replaceAll(',', '')) * 100 + Number((match[3] ?? '').padEnd(2, '0'));
  return Number.isSafeInteger(cents) ? (match[1] ? -cents : cents) : undefined;
}

/** An amount as forms write it: `132.50`. */
export function dollars(cents: number): string {
  const sign = cents < 0 ? '-' : '';
  const whole = Math.abs(cents);
  return `${sign}${Math.floor(whole / 100)}.${String(whole % 100).padStart(2, '0')}`;
}
