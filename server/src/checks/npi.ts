/**
 * The National Provider Identifier: ten digits of which the last is the Luhn check digit of the others with the
 * prefix 80840 (45 CFR 162.406; CMS, "NPI check digit calculation"). It begins with 1 or 2.
 */

/** How many numbers are remembered: a batch of claims is of few providers. */
const MOST_REMEMBERED = 5_000;

const right = new Set<string>();

/** What is wrong with an NPI as written, or `undefined` where nothing is. */
export function npiFault(written: string): string | undefined {
  if (right.has(written)) return undefined;
  const fault = faultOf(written);
  if (fault === undefined && right.size < MOST_REMEMBERED) right.add(written);
  return fault;
}

function faultOf(written: string): string | undefined {
  const digits = written.replace(/[\s-]/g, '');
  if (!/^\d*$/.test(digits)) return 'it has characters that are no digits';
  if (digits.length !== 10) return `it has ${digits.length} digits, not 10`;
  if (!/^[12]/.test(digits)) return 'it begins with neither 1 nor 2';
  return luhnSum(`80840${digits}`) % 10 === 0 ? undefined : 'its check digit is wrong';
}

const ZERO = '0'.charCodeAt(0);

/** The Luhn sum of ISO/IEC 7812-1: every second digit from the right is doubled and its digits are added. */
function luhnSum(digits: string): number {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = digits.charCodeAt(digits.length - 1 - at) - ZERO;
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum;
}
