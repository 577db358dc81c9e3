/** claim/condition-code: a condition, occurrence or value code of the UB-04 that is none, or that the bill contradicts. */
import type { ClaimCode } from '../../model/document.ts';
import type { CodeSystemId } from '../../model/systems.ts';
import { type Bill, billOf } from '../bill.ts';
import type { ClaimCheck, ClaimContext, Report, Said } from '../check.ts';
import { institutionalText } from '../samples.ts';

const withCodes = (codes: string, bill = '0131'): string =>
  institutionalText({ head: `type of bill: ${bill}\nstatement period: 2026-11-03 - 2026-11-03`, codes });

const corrected = (codes: string, bill: string): string =>
  withCodes(codes, bill).replace('type of bill:', 'original number: 2026111500042\ntype of bill:');

interface Kind {
  readonly words: string;
  readonly system: CodeSystemId;
  /** Numbers that payers give a meaning of their own, and those of late years that may be in use by now. */
  readonly ofPayers: RegExp;
}

const KINDS: Readonly<Record<ClaimCode['kind'], Kind>> = {
  condition: {
    words: 'condition code',
    system: 'condition',
    ofPayers: /^(?:1[2-6]|6[245]|8[89]|93|M.|[X-Z].)$/,
  },
  occurrence: { words: 'occurrence code', system: 'occurrence', ofPayers: /^(?:23|4[89]|[X-Z].)$/ },
  span: { words: 'occurrence span code', system: 'occurrence', ofPayers: /^(?:79|[X-Z].)$/ },
  value: { words: 'value code', system: 'value', ofPayers: /^(?:1[78]|6[2-5]|7[015789]|8[4-9]|[P-Z].)$/ },
};

/** The list at hand is of 2026: what was in it long before is not known. */
const LIST_SINCE = '2020-01-01';

export const conditionCode: ClaimCheck = {
  id: 'claim/condition-code',
  scope: 'claim',
  severity: 'error',
  kinds: ['institutional'],
  title: 'A condition, occurrence or value code is none, is incomplete, or contradicts the bill.',
  authority: 'UB-04 FL 18–28, 31–36 and 39–41; CMS 100-04 chapter 25 §75 and chapter 1 §50.3.2',
  why: 'These codes turn rules on and off: a stay that was changed to outpatient, a claim that is corrected, a payer that paid first.',
  fixes: [],
  notes: [
    'A code of the right shape that is not in our list is a warning, and none before 2020: the national committee and payers add some. Numbers that payers use as they like are left alone.',
    'Condition code 44 goes on hospital outpatient bills only (13x, 85x). The reason of a change (D0–D4, D7–D9, E0) goes with frequency 7, that of a cancelled claim (D5, D6) with frequency 8.',
    'An occurrence has a date, a span two, a value an amount.',
  ],
  wrong: [
    { says: 'changed to outpatient, on an inpatient bill', text: withCodes('condition: 44', '0111') },
    { says: 'three characters', text: withCodes('condition: 044') },
    { says: 'no such code', text: withCodes('condition: 99') },
    { says: 'an occurrence without its date', text: withCodes('occurrence: 11') },
    { says: 'a value without its amount', text: withCodes('value: A2') },
    { says: 'a changed charge, on an original bill', text: withCodes('condition: D1') },
    {
      says: 'the reason of a cancelled claim, on a replacement',
      text: corrected('condition: D6', '0137'),
    },
  ],
  right: [
    { says: 'changed to outpatient', text: withCodes('condition: 44') },
    {
      says: 'an occurrence with its date and a value with its amount',
      text: withCodes('occurrence: 11 2026-11-01\nvalue: A2 50.00'),
    },
    { says: 'a changed charge, on a replacement', text: corrected('condition: D1', '0137') },
    { says: 'the reason of a cancelled claim, on a void', text: corrected('condition: D6', '0138') },
  ],
  run(context) {
    const said: Said[] = [];
    const bill = billOf(context.claim);
    for (const code of context.claim.codes) {
      const report = fault(context, code) ?? (bill && conflict(code, bill));
      if (report) said.push(report);
    }
    return said;
  },
};

function fault({ codebook, date }: ClaimContext, code: ClaimCode): Report | undefined {
  const { kind, code: at, dates, amount } = code;
  const { words, system, ofPayers } = KINDS[kind];
  const key = at.value.toUpperCase();
  if (!/^[\dA-Z]{2}$/.test(key))
    return { span: at.span, message: `${at.written} is no ${words}: it has two characters.` };
  const set = codebook.set(system);
  if (set && date >= LIST_SINCE && !ofPayers.test(key) && !set.periodOn(set.indexOf(key), date))
    return {
      span: at.span,
      severity: 'warning',
      message: `There is no ${words} ${key} on ${date} in the list at hand.`,
      code: key,
      system,
    };
  if (kind === 'value' && !amount)
    return { span: at.span, message: `The amount of value code ${key} is missing.` };
  if (kind !== 'value' && kind !== 'condition' && !dates)
    return { span: at.span, message: `The date of ${words} ${key} is missing.` };
  return undefined;
}

/** Hospital outpatient and critical access hospital (CMS 100-04 chapter 1 §50.3.2). */
const TAKES_44: ReadonlySet<string> = new Set(['13', '85']);

function conflict({ kind, code }: ClaimCode, bill: Bill): Report | undefined {
  if (kind !== 'condition') return undefined;
  const key = code.value.toUpperCase();
  if (key === '44' && !TAKES_44.has(bill.facility))
    return {
      span: code.span,
      message: `Condition code 44, inpatient stay changed to outpatient, goes on bills 13x and 85x, not on ${bill.key}.`,
    };
  const wants = /^D[56]$/.test(key) ? '8' : /^(?:D[0-47-9]|E0)$/.test(key) ? '7' : undefined;
  // Contractors' own adjustments have letters.
  if (wants && /\d/.test(bill.frequency) && bill.frequency !== wants)
    return {
      span: code.span,
      severity: 'warning',
      message: `Condition code ${key} says why a claim is ${wants === '8' ? 'cancelled' : 'changed'}; that bill has frequency ${wants}, not ${bill.frequency}.`,
    };
  return undefined;
}
