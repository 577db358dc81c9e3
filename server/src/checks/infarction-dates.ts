/** Infarctions that a note tells by a date: within four weeks they are acute, and later old (Guidelines I.C.9.e.1). */
import { calendarDate, dayNumber, daysInMonth } from '../model/dates.ts';
import { type Span, slice } from '../model/text.ts';
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';
import { choices } from './code-fixes.ts';
import { codesIn } from './code-ranges.ts';
import { about, billable, named } from './list-fixes.ts';
import { type Clause, clausesOf } from './narrative.ts';
import { unwrapped } from './unwrapped.ts';

const isAcute = codesIn('I21', 'I22');
const isOld = codesIn('I25.2');

/** In days: `equal to, or less than, four weeks old`. */
const FOUR_WEEKS = 28;

const INFARCTION = /\b(?:n-?stemi|stemi|mi|(?:myocardial )?infarct(?:ion)?s?|heart attack)\b/gi;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
/** `2026-02-25`, `2/25/2026`, `2/25`, `Feb 25`, `25 February 2026`, `in January`, `January 2026`. */
const DATES = new RegExp(
  [
    '\\b(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})\\b',
    '(?<![\\d/])(?<month2>1[0-2]|0?[1-9])\\/(?<day2>3[01]|[12]\\d|0?[1-9])(?:\\/(?<year2>\\d{4}|\\d{2}))?(?![\\d/])',
    `\\b${MONTH.replace('(', '(?<name>')}\\.? (?<day3>3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)?\\b(?:,? (?<year3>\\d{4}))?`,
    `\\b(?<day4>3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)?(?: of)? ${MONTH.replace('(', '(?<name4>')}\\b(?:,? (?<year4>\\d{4}))?`,
    `\\b${MONTH.replace('(', '(?<name6>')}\\.? (?:of )?(?<year6>\\d{4})\\b`,
    `\\b(?:in|of|since|last) (?:early |late |mid-?)?${MONTH.replace('(', '(?<name5>')}\\b\\.?(?:,? (?:of )?(?<year5>\\d{4}))?`,
  ].join('|'),
  'gi',
);

/** The days before a date that a written date may stand for: one, or all of a month; the last year where none is written. */
function agesOf(
  match: RegExpMatchArray,
  today: number,
  thisYear: number,
): readonly [number, number] | undefined {
  const { groups = {} } = match;
  const name = groups['name'] ?? groups['name4'] ?? groups['name5'] ?? groups['name6'];
  const month = name
    ? MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
    : Number(groups['month'] ?? groups['month2']);
  const written =
    groups['year'] ??
    groups['year2'] ??
    groups['year3'] ??
    groups['year4'] ??
    groups['year5'] ??
    groups['year6'];
  const day = groups['day'] ?? groups['day2'] ?? groups['day3'] ?? groups['day4'];
  const ages = (year: number): readonly [number, number] | undefined => {
    const first = calendarDate(year, month, Number(day ?? 1));
    const last = calendarDate(year, month, Number(day ?? daysInMonth(year, month)));
    return first && last && [today - dayNumber(last), today - dayNumber(first)];
  };
  if (written) return ages(Number(written.length === 2 ? `20${written}` : written));
  const own = ages(thisYear);
  return own && own[1] < 0 ? ages(thisYear - 1) : own;
}

/** A sentence of another infarction, or of one of now. */
const INFARCTION_OF_NOW = new RegExp(
  `^(?=.*${INFARCTION.source}).*\\b(?:acute|new|today|now|evolving|re-?infarct\\w*|second|another|subsequent|this morning|last night|yesterday|recurrent|ongoing|admitted (?:with|for)|type (?:2|ii))\\b`,
  'i',
);
const NOT_HIS =
  /\b(?:father|mother|brother|sister|family|parents?|rule[ds]? out|no (?:prior|previous|history|evidence))\b/i;

interface Dated {
  readonly at: Span;
  readonly clause: Clause;
  /** The fewest and the most days ago. */
  readonly ages: readonly [number, number];
}

/** In characters, so far from an infarction its date stands at the most, behind it or before it. */
const NEAR_BEHIND = 30;
/** What names its place may stand between the two. */
const OF_A_PLACE = /^ of (?:the )?(?:[\w-]+ ){1,6}?(?:artery|wall)(?: (?:on|in|of))? $/i;
const NEAR_BEFORE = 25;

function datedIn(text: string, clause: Clause, today: number, year: number): readonly Dated[] {
  const { words, placeOf } = unwrapped(text, clause.span);
  if (NOT_HIS.test(words)) return [];
  const dates = [...words.matchAll(DATES)].flatMap((match) => {
    const ages = agesOf(match, today, year);
    return ages ? [{ start: match.index, end: match.index + match[0].length, ages }] : [];
  });
  return [...words.matchAll(INFARCTION)].flatMap((infarction): readonly Dated[] => {
    const start = infarction.index;
    const end = start + infarction[0].length;
    const near = dates.find((date) => {
      const [between, most] =
        date.start < start
          ? [words.slice(date.end, start), NEAR_BEFORE]
          : [words.slice(end, date.start), NEAR_BEHIND];
      return (
        (between.length < most && !/[;:]|\b(?:with|for|and)\b/.test(between)) ||
        (date.start > start && OF_A_PLACE.test(between))
      );
    });
    if (!near) return [];
    const at = placeOf(Math.min(start, near.start), Math.max(end, near.end));
    return [{ at, clause, ages: near.ages }];
  });
}

/** An infarction whose date is in the four weeks and that is coded as old, or the reverse. */
export function datedInfarction(context: ClaimContext, diagnosis: SoundDiagnosis): Report | undefined {
  const { document, claim, listed, date } = context;
  const { key } = diagnosis;
  if (!isAcute(key) && !isOld(key)) return undefined;
  const clauses = clausesOf(document, claim);
  const dated = clauses.flatMap((clause) =>
    datedIn(document.text, clause, dayNumber(date), Number(date.slice(0, 4))),
  );
  const [first] = dated;
  if (!first) return undefined;
  const over = dated.every(({ ages: [fewest] }) => fewest > FOUR_WEEKS);
  const within = dated.every(({ ages: [fewest, most] }) => fewest >= 0 && most <= FOUR_WEEKS);
  const right = isAcute(key) ? over : within;
  if (!right || listed.some((other) => (isAcute(key) ? isOld : isAcute)(other.key))) return undefined;
  const isOfNow = clauses.some((clause) => {
    const { words } = unwrapped(document.text, clause.span);
    return INFARCTION_OF_NOW.test(words) && !dated.some((one) => one.clause === clause);
  });
  if (isAcute(key) && (isOfNow || claim.setting === 'inpatient')) return undefined;
  return {
    ...about(diagnosis),
    ...(isAcute(key) ? { refutes: true as const } : {}),
    severity: 'warning',
    authority: 'ICD-10-CM Official Guidelines I.C.9.e.1',
    message: isAcute(key)
      ? `The note says “${slice(document.text, first.at)}”, more than four weeks before ${date}, and ${named(diagnosis)} is coded: an infarction of more than four weeks is not coded as acute, but as aftercare or I25.2.`
      : `The note says “${slice(document.text, first.at)}”, within four weeks of ${date}, and ${named(diagnosis)} is coded: an infarction of at most four weeks is coded as acute while it is cared for.`,
    related: [{ span: first.at, message: 'The note says it here.' }],
    fixes: isAcute(key)
      ? choices(diagnosis.diagnosis, diagnosis.set, billable(['I252'], diagnosis), diagnosis.date)
      : [],
    unless: ['dx/confirmed-only'],
  };
}
