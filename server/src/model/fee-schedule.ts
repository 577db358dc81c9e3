/**
 * The payment policy indicators of the Medicare physician fee schedule, as the relative value files publish them
 * (record layout in `RVU26A.pdf` of each quarter's zip; meanings in the Claims Processing Manual, chapter 23, addendum).
 */

/** Days around a procedure that its payment covers: 0, 10 or 90; maternity, not applicable, by the contractor, add-on. */
export const GLOBAL_DAYS = ['000', '010', '090', 'MMM', 'XXX', 'YYY', 'ZZZ'] as const;
export type GlobalDays = (typeof GLOBAL_DAYS)[number];

/** Digits are those of the publication; 9 means everywhere that the concept does not apply. */
export interface FeeScheduleIndicators {
  /** One letter: A active, B bundled, C priced by the contractor, N not covered … */
  readonly status: string;
  readonly globalDays: GlobalDays;
  /** 0 physician service, 1 diagnostic test, 2 professional, 3 technical component only, 4 global test only, 5 incident to … */
  readonly pcTc: number;
  /** Modifier 51: 0 no reduction, 2 standard, 3 endoscopic, 4 imaging, 5 therapy … */
  readonly multipleProcedure: number;
  /** Modifier 50: 0 not allowed, 1 paid at 150 percent, 2 already bilateral, 3 paid for each side. */
  readonly bilateral: number;
  /** Modifiers 80, 81, 82 and AS: 0 with documentation, 1 never, 2 paid. */
  readonly assistant: number;
  /** Modifier 62: 0 not paid, 1 with documentation, 2 paid. */
  readonly coSurgeons: number;
  /** Modifier 66, as modifier 62. */
  readonly teamSurgery: number;
}

const STATUS_BITS = 5;
const GLOBAL_BITS = 3;
const DIGIT_BITS = 4;

/** The digits in the order of their bits. */
const DIGITS = ['pcTc', 'multipleProcedure', 'bilateral', 'assistant', 'coSurgeons', 'teamSurgery'] as const;

const LETTER_BEFORE_A = 64;

/** The indicators as a number of 32 bits, which a packed table holds. */
export function feeScheduleNumber(indicators: FeeScheduleIndicators): number {
  const status = indicators.status.charCodeAt(0) - LETTER_BEFORE_A;
  const head = (status << GLOBAL_BITS) | GLOBAL_DAYS.indexOf(indicators.globalDays);
  return DIGITS.reduce((number, digit) => (number << DIGIT_BITS) | indicators[digit], head) >>> 0;
}

/** The indicators of such a number. */
export function feeScheduleIndicators(number: number): FeeScheduleIndicators {
  const digitAt = (at: number): number => (number >>> ((DIGITS.length - 1 - at) * DIGIT_BITS)) & 0b1111;
  const head = number >>> (DIGITS.length * DIGIT_BITS);
  return {
    status: String.fromCharCode(LETTER_BEFORE_A + ((head >>> GLOBAL_BITS) & (2 ** STATUS_BITS - 1))),
    globalDays: GLOBAL_DAYS[head & (2 ** GLOBAL_BITS - 1)] ?? 'XXX',
    pcTc: digitAt(0),
    multipleProcedure: digitAt(1),
    bilateral: digitAt(2),
    assistant: digitAt(3),
    coSurgeons: digitAt(4),
    teamSurgery: digitAt(5),
  };
}
