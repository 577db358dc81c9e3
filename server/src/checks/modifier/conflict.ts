/** modifier/conflict: modifiers of one line that contradict each other, or the code they stand behind. */
import type { CodeAt, ServiceLine } from '../../model/document.ts';
import type { Fix, Severity } from '../../model/finding.ts';
import type { Payer } from '../../model/settings.ts';
import type { ClaimCheck, Report, Said } from '../check.ts';
import { isCertainlyNoVisit, isVisit } from '../modifiers.ts';
import { withServices } from '../samples.ts';

/** Two modifiers of `one`, or one of each, do not stand together. */
interface Conflict {
  readonly one: readonly string[];
  /** Absent: any two of `one`. */
  readonly other?: readonly string[];
  readonly why: string;
  readonly severity: Severity;
}

/**
 * CMS 100-04 chapter 12 §40.7 (50 in place of RT and LT), §20.4.3 and §20.4.4 (assistants), chapter 30 §50 (GA, GX, GY, GZ), chapter
 * 17 §40 (JW, JZ); NCCI Policy Manual chapter 1 §E (59 and the more specific X modifiers). Errors are those that no
 * reading makes true, warnings those that some payers want.
 */
const CONFLICTS: readonly Conflict[] = [
  {
    one: ['26'],
    other: ['TC'],
    why: 'both parts together are the whole service, without either',
    severity: 'error',
  },
  { one: ['50'], other: ['RT', 'LT'], why: '50 says both sides already', severity: 'warning' },
  {
    one: ['GA', 'GY', 'GZ'],
    why: 'each says another reason why the service may not be covered',
    severity: 'error',
  },
  {
    one: ['GX'],
    other: ['GA', 'GZ'],
    why: 'GX is for a notice given of one’s own accord, for what is never covered',
    severity: 'error',
  },
  { one: ['JW'], other: ['JZ'], why: 'some of the drug was discarded, or none was', severity: 'error' },
  { one: ['93'], other: ['95'], why: 'the visit had a picture, or sound alone', severity: 'error' },
  {
    one: ['59'],
    other: ['XE', 'XP', 'XS', 'XU'],
    why: 'the X modifier says more precisely what 59 says',
    severity: 'warning',
  },
  { one: ['80', '81', '82', 'AS'], why: 'one line is of one kind of assistant', severity: 'warning' },
  {
    one: ['AA', 'AD', 'QK', 'QX', 'QY', 'QZ'],
    why: 'one line is of one person who gave or directed the anesthesia',
    severity: 'warning',
  },
  {
    one: ['P1', 'P2', 'P3', 'P4', 'P5', 'P6'],
    why: 'a patient has one physical status',
    severity: 'warning',
  },
  { one: ['GN', 'GO', 'GP'], why: 'a line is of one therapy and its plan of care', severity: 'error' },
  {
    one: ['58', '78', '79'],
    why: 'the later procedure was planned, or came of the first, or has nothing to do with it',
    severity: 'warning',
  },
  {
    one: ['73'],
    other: ['74'],
    why: 'the procedure ended before the anesthesia or after it began',
    severity: 'error',
  },
  {
    one: ['76'],
    other: ['77'],
    why: 'the same physician repeated the service, or another',
    severity: 'warning',
  },
  { one: ['NU', 'UE', 'RR'], why: 'equipment is bought new, bought used or rented', severity: 'warning' },
];

/** Modifiers of visits: unrelated visit after surgery, separate visit, decision for surgery. */
const OF_VISITS: ReadonlySet<string> = new Set(['24', '25', '57']);

/** Modifiers of procedures that are distinct from others of the day (NCCI Policy Manual chapter 1 §E). */
const OF_PROCEDURES: ReadonlySet<string> = new Set(['59', 'XE', 'XP', 'XS', 'XU']);

export const modifierConflict: ClaimCheck = {
  id: 'modifier/conflict',
  scope: 'claim',
  severity: 'error',
  kinds: ['professional', 'institutional', 'chart'],
  title: 'Modifiers of a line contradict each other or the code.',
  authority:
    'CMS 100-04 chapter 4 and 5 (modifiers 73 and 74, GN, GO and GP), chapter 12 §20.4 and §40, chapter 17 §40, chapter 30; NCCI Policy Manual chapter 1 §E',
  why: 'A line says one thing of a service. Two modifiers that exclude each other leave the payer to guess, and most payers return the line.',
  fixes: ['Leave out one of the two; the coder chooses which the record bears out.'],
  notes: [
    'A warning where some payers want both: 50 with a side, 59 with an X modifier, two kinds of assistant or anesthetist, 24, 25 or 57 behind a code that is certainly no visit. For Medicare 50 with a side and 59 with an X modifier are errors.',
    'RT with LT on one line is left alone.',
  ],
  wrong: [
    {
      says: 'professional and technical part',
      text: withServices('2026-11-03  11   G0130  26,TC  A   1      60.00'),
    },
    {
      says: 'both sides and the left',
      text: withServices('2026-11-03  11   G0412  50,LT  A   1      900.00'),
    },
    {
      says: 'two reasons for no coverage',
      text: withServices('2026-11-03  11   G0439  GA,GZ  A   1      132.50'),
    },
    {
      says: 'a voluntary and a required notice',
      text: withServices('2026-11-03  11   G0439  GX,GA  A   1      132.50'),
    },
    { says: 'some waste and none', text: withServices('2026-11-03  11   J3420  JW,JZ  A   1      4.00') },
    {
      says: 'a visit by sound alone and with a picture',
      text: withServices('2026-11-03  10   G0447  93,95  A   1      30.00'),
    },
    { says: 'distinct twice', text: withServices('2026-11-03  11   G0130  59,XS  A   1      60.00') },
    {
      says: 'a physician and a physician assistant assist',
      text: withServices('2026-11-03  21   G0412  80,AS  A   1      900.00'),
    },
    { says: 'two anesthetists', text: withServices('2026-11-03  21   00840  QK,QX  A   45 min  450.00') },
    {
      says: 'two physical states',
      text: withServices('2026-11-03  21   00840  AA,P2,P3  A   45 min  450.00'),
    },
    { says: 'two therapies', text: withServices('2026-11-03  11   97530  GP,GO  A   1      42.00') },
    {
      says: 'related and unrelated to the surgery before',
      text: withServices('2026-11-03  22   49000  78,79  A   1      900.00'),
    },
    { says: 'new and used', text: withServices('2026-11-03  12   E0143  NU,UE  A   1      90.00') },
    {
      says: 'the modifier of a visit on a drug',
      text: withServices('2026-11-03  11   J3420  25,JZ  A   1      4.00'),
    },
    {
      says: 'the modifier of a visit on an electrocardiogram',
      text: withServices('2026-11-03  11   93000  25    A   1      38.00'),
    },
    {
      says: 'the modifier of a visit on surgery',
      text: withServices('2026-11-03  11   20610  25    A   1      118.00'),
    },
    {
      says: 'the modifier of a procedure on a visit',
      text: withServices('2026-11-03  11   99213  59    A   1      132.50'),
    },
    { says: 'one modifier twice', text: withServices('2026-11-03  11   G0130  59,59  A   1      60.00') },
  ],
  right: [
    {
      says: 'right and left on one line',
      text: withServices('2026-11-03  11   G0412  RT,LT  A   1      900.00'),
    },
    { says: 'a distinct procedure', text: withServices('2026-11-03  11   G0130  59    A   1      60.00') },
    { says: 'a separate visit', text: withServices('2026-11-03  11   99213  25    A   1      132.50') },
    {
      says: 'a required notice alone',
      text: withServices('2026-11-03  11   G0439  GA    A   1      132.50'),
    },
    {
      says: 'an assistant on one side',
      text: withServices('2026-11-03  21   G0412  80,RT  A   1      900.00'),
    },
    {
      says: 'a voluntary notice for what is never covered',
      text: withServices('2026-11-03  11   G0439  GX,GY  A   1      132.50'),
    },
  ],
  run({ claim, payer }) {
    const said: Said[] = [];
    for (const line of claim.lines) if (line.modifiers.length > 0) said.push(...faults(line, payer));
    return said;
  },
};

function faults(line: ServiceLine, payer: Payer): readonly Report[] {
  const reports: Report[] = [];
  const { modifiers, procedure } = line;
  for (const [at, second] of modifiers.entries()) {
    for (const first of modifiers.slice(0, at)) {
      if (first.key === second.key) {
        reports.push(twice(line, second));
        break;
      }
      const conflict = CONFLICTS.find((one) => holds(one, first.key, second.key));
      if (conflict) reports.push(contradiction(line, first, second, conflict, payer));
    }
    if (OF_PROCEDURES.has(second.key) && procedure && isVisit(procedure))
      reports.push({
        span: second.span,
        severity: 'warning',
        message: `${second.key} tells that a procedure is distinct, and ${procedure.key} is a visit.`,
        code: second.key,
        system: 'modifier',
        fixes: [leaveOut(line, second)],
      });
    if (OF_VISITS.has(second.key) && procedure && isCertainlyNoVisit(procedure))
      reports.push({
        span: second.span,
        severity: 'warning',
        message: `${second.key} is a modifier of visits, and ${procedure.key} is none.`,
        code: second.key,
        system: 'modifier',
        fixes: [leaveOut(line, second)],
      });
  }
  return reports;
}

function holds({ one, other = one }: Conflict, first: string, second: string): boolean {
  return (one.includes(first) && other.includes(second)) || (other.includes(first) && one.includes(second));
}

function contradiction(
  line: ServiceLine,
  first: CodeAt,
  second: CodeAt,
  { why, severity, one }: Conflict,
  payer: Payer,
): Report {
  // Medicare's own manuals name these two; other payers may want both.
  const isOfMedicare = payer === 'medicare' && (one.includes('50') || one.includes('59'));
  return {
    span: second.span,
    severity: isOfMedicare ? 'error' : severity,
    message: `${second.key} contradicts ${first.key}: ${why}.`,
    code: second.key,
    system: 'modifier',
    related: [{ span: first.span, message: `${first.key} stands here.` }],
    fixes: [leaveOut(line, first), leaveOut(line, second)],
  };
}

const twice = (line: ServiceLine, second: CodeAt): Report => ({
  span: second.span,
  severity: 'warning',
  message: `${second.key} stands twice on this line.`,
  code: second.key,
  system: 'modifier',
  fixes: [leaveOut(line, second)],
});

const leaveOut = (line: ServiceLine, modifier: CodeAt): Fix => ({
  title: `Leave out ${modifier.key}`,
  safe: false,
  changes: [
    {
      kind: 'setModifiers',
      line,
      modifiers: line.modifiers.filter((one) => one !== modifier).map(({ key }) => key),
    },
  ],
});
