/** chart/level: a visit level above the time or the decision making that the note documents. */
import type { IsoDate } from '../../model/dates.ts';
import { type Span, slice, span } from '../../model/text.ts';
import type { ClaimCheck, ClaimContext, Said } from '../check.ts';
import { noteText } from '../samples-chart.ts';

const DECISIONS = ['straightforward', 'low', 'moderate', 'high'] as const;

/** A family of visits whose level is chosen by time or by decision making, from its lowest level up. */
interface VisitFamily {
  readonly from: IsoDate;
  /** Each level: its code, the minutes that must be met, and the decision making that it wants. */
  readonly levels: readonly (readonly [
    code: string,
    minutes: number,
    decision: (typeof DECISIONS)[number],
  ])[];
}

/**
 * CMS adopted these for office visits from 2021-01-01 (CY 2020 and 2021 Physician Fee Schedule final rules), for
 * hospital visits from 2023-01-01 (CY 2023 final rule): total time on the date of the visit, or decision making.
 */
const FAMILIES: readonly VisitFamily[] = [
  {
    from: '2021-01-01' as IsoDate,
    levels: [
      ['99202', 15, 'straightforward'],
      ['99203', 30, 'low'],
      ['99204', 45, 'moderate'],
      ['99205', 60, 'high'],
    ],
  },
  {
    from: '2021-01-01' as IsoDate,
    levels: [
      ['99212', 10, 'straightforward'],
      ['99213', 20, 'low'],
      ['99214', 30, 'moderate'],
      ['99215', 40, 'high'],
    ],
  },
  {
    from: '2023-01-01' as IsoDate,
    levels: [
      ['99221', 40, 'low'],
      ['99222', 55, 'moderate'],
      ['99223', 75, 'high'],
    ],
  },
  {
    from: '2023-01-01' as IsoDate,
    levels: [
      ['99231', 25, 'low'],
      ['99232', 35, 'moderate'],
      ['99233', 50, 'high'],
    ],
  },
];

const NOTE = '[assessment]\nHypertension, above goal. Lisinopril raised, laboratory ordered.';
const visit = (code: string, said: string): string =>
  noteText({ note: `${NOTE}\n${said}`, diagnoses: 'I10  Essential (primary) hypertension', services: code });

export const level: ClaimCheck = {
  id: 'chart/level',
  scope: 'claim',
  severity: 'information',
  kinds: ['chart'],
  title: 'The level of the visit is above what the note says of time or decision making.',
  authority: 'CMS 100-04 chapter 12 §30.6, evaluation and management visits',
  why: 'The level of a visit is chosen by the total time of the day or by the medical decision making, whichever serves better. A reviewer takes what the note says of either.',
  fixes: [],
  notes: [
    'It reads what the note states in so many words: a total time in minutes, a level of medical decision making. It judges no decision making by itself, and is silent where the note states neither.',
    'Office visits from 2021-01-01, hospital visits from 2023-01-01. A level below what the note would bear is the coder’s choice and not mentioned.',
  ],
  wrong: [
    {
      says: '25 minutes are 99213',
      text: visit('99214', 'Total time on the date of the visit: 25 minutes.'),
    },
    { says: 'low decision making is 99213', text: visit('99215', 'Medical decision making: low.') },
    { says: 'neither reaches it', text: visit('99205', 'MDM: moderate. I spent a total of 45 min today.') },
  ],
  right: [
    { says: 'the time is met', text: visit('99214', 'Total time on the date of the visit: 30 minutes.') },
    {
      says: 'the time is not met and the decision making is',
      text: visit('99214', 'Medical decision making is moderate. Total time 20 minutes.'),
    },
    { says: 'the minutes of something else', text: visit('99214', 'Spent 10 minutes on smoking cessation.') },
  ],
  run(context) {
    const said: Said[] = [];
    for (const { key, system, span: at } of context.claim.lines.flatMap(({ procedure }) => procedure ?? [])) {
      const family = FAMILIES.find(({ levels }) => levels.some(([code]) => code === key));
      if (!family || context.date < family.from) continue;
      const { levels } = family;
      const billed = levels.findIndex(([code]) => code === key);
      const stated = [statedTime(context), statedDecision(context)].filter((one) => one !== undefined);
      const reached = stated.map(({ minutes, decision }) =>
        levels.findLastIndex(([, wanted, wantedDecision]) =>
          decision === undefined
            ? minutes >= wanted
            : DECISIONS.indexOf(decision) >= DECISIONS.indexOf(wantedDecision),
        ),
      );
      const [first] = stated;
      if (!first || reached.some((at) => at >= billed)) continue;
      const [, minutes, decision] = levels[billed] ?? ['', 0, 'high'];
      said.push({
        span: at,
        message: `${key} wants ${minutes} minutes or ${decision} medical decision making; the note states ${stated.map(({ words }) => words).join(' and ')}.`,
        code: key,
        system,
        related: stated.map((one) => ({ span: one.at, message: 'The note states it here.' })),
      });
    }
    return said;
  },
};

interface Stated {
  readonly minutes: number;
  /** Absent where the note states a time. */
  readonly decision?: (typeof DECISIONS)[number];
  readonly words: string;
  readonly at: Span;
}

const TOTAL_TIME =
  /\btotal(?: \w+){0,3}? ?(?:time|of)\b[^.;\n]{0,60}?(\d{1,3})\s*-?(?:min|minutes?)\b|\b(\d{1,3})\s*-?(?:min|minutes?)\b[^.;\n]{0,20}?\btotal\b/i;

const DECISION_MAKING =
  /\b(?:mdm|medical decision[- ]making)\s*(?:level|complexity)?\s*(?:[:=–-]|is|was|of)?\s*(?:of )?(straightforward|low|moderate|high)\b|\b(straightforward|low|moderate|high)(?:[- ](?:complexity|level))? (?:mdm|medical decision[- ]making)\b/i;

function statedTime(context: ClaimContext): Stated | undefined {
  const found = inNote(context, TOTAL_TIME);
  return found && { minutes: Number(found.value), words: `${Number(found.value)} minutes`, at: found.at };
}

function statedDecision(context: ClaimContext): Stated | undefined {
  const found = inNote(context, DECISION_MAKING);
  const decision = DECISIONS.find((one) => one === found?.value.toLowerCase());
  return found && decision && { minutes: 0, decision, words: `${decision} decision making`, at: found.at };
}

function inNote(
  { document, claim }: ClaimContext,
  pattern: RegExp,
): { readonly value: string; readonly at: Span } | undefined {
  for (const { span: section } of claim.narrative) {
    const match = pattern.exec(slice(document.text, section));
    if (!match) continue;
    const start = section.start + match.index;
    return { value: match[1] ?? match[2] ?? '', at: span(start, start + match[0].length) };
  }
  return undefined;
}
