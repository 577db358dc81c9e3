/**
 * Scores and extents that a note states in numbers, and that the titles of codes have: NIHSS, coma scale, burned surface,
 * weeks of gestation, weight at birth.
 */

import { slice, span } from '../model/text.ts';
import { gramsOf } from './birth-weight.ts';
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';
import { choices } from './code-fixes.ts';
import { codesIn } from './code-ranges.ts';
import { about, named } from './list-fixes.ts';
import { lineAt, mentionsOf } from './narrative.ts';
import { SPELLED, spelledIn } from './spelled-numbers.ts';

interface Measured {
  readonly codes: (key: string) => boolean;
  /** What a note says, with one number in it, with the flags g and i. */
  readonly says: RegExp;
  /** The lowest and the highest number that a title is for, as its words say them or as it is understood. */
  readonly range: RegExp | ((title: string, key: string) => readonly [number, number] | undefined);
  /** Where one of several scores stands that is reported at a minimum. */
  readonly initial?: RegExp;
  /** Which other codes say the same but for the number, where not all that are its siblings do. */
  readonly within?: (one: string, key: string) => boolean;
  /** Of several numbers each may be that of a part, and the code says the sum. */
  readonly isOne?: true;
  /** Codes beside which another check judges it. */
  readonly unlessListed?: (key: string) => boolean;
  readonly section: string;
}

/** What stands behind weeks that are no age of a pregnancy, or of one that is over. */
const NO_AGE = '(?! *(?:ago|old|post|after|later|prior|before|apart|from now|of (?!gestation)))';

/** What was found, begun or is planned at weeks that are not those of the visit. */
const NO_TIME_BEFORE =
  '(?<!\\b(?:found|diagnosed|began|begun|started|since|from|detected|discovered|noted|onset|screen\\w*|failed|seen|until|planned|scheduled|repeat\\w*|again|return\\w*|recheck\\w*|due|next|induc\\w+) (?:[\\w-]+ )?(?:at|in|from|by|around|about) )(?<!\\b(?:by|until|no later than|(?:iol|induction(?: of labor)?|deliver|delivery|section|cesarean|c-section|cs|rltcs|rcs)(?: (?:planned|scheduled|set|booked|due|for))*(?: (?:at|for|@))?) )';

/** Completed weeks of a pregnancy: `32w3d`, `36 3/7`, `EGA 36`, `IUP @ 21 wks`, `39 weeks 6 days`, `at 29 weeks`. */
export const GESTATION = new RegExp(
  [
    '\\d{1,2} ?w(?:ee)?(?:ks?)?,? ?(?:and )?\\d ?d(?:ays?)?\\b',
    '\\d{1,2} (?:weeks? )?\\d/7\\b',
    '(?<![\\d+/.])[1-4]\\d ?\\+ ?[0-6]\\b(?![\\d+/.])',
    `${SPELLED} weeks?,? (?:and )?(?:no|one|two|three|four|five|six|[0-6]) days?\\b`,
    `${SPELLED} weeks?(?: of)? (?:pregnan\\w+|gestation\\w*)\\b`,
    '(?<=\\b(?:ega|ga|iup|gestational age)\\b[ :@]*(?:of |at )?)\\d{1,2}\\b',
    '(?<=(?:^|[,@(]|\\bat|\\bborn|\\bnow|\\bpre-?term|\\bpremature|\\badmitted|\\bg\\dp\\d) ?)\\d{1,2} ?(?:wks?|weeks?|completed weeks)(?=\\s*(?:[.,;)]|$|pregnan|gestation|by |with ))',
    '\\d{1,2} (?:wks?|weeks?)(?= (?:today|now|along|by (?:scan|dates?|lmp|ultrasound|us)|and no days)\\b)',
    '(?<=(?:anatomy|routine|dating|growth|screening) (?:scan|ultrasound|visit) at )\\d{1,2} (?:wks?|weeks?)\\b',
    '(?<=\\b(?:ob|prenatal|pnv|rob)(?: visit| check)?[,:]?(?: at| @)? ?)\\d{1,2} ?(?:wks?|weeks?)\\b',
    '\\d{1,2} ?(?:wks?|weeks?)(?= g\\d ?p?\\d?)',
    '\\d{1,2}[- ](?:wks?|weeks?)(?: of)? (?:pregnan\\w+|gestation\\w*|iup)\\b',
  ]
    .map((form) => `${NO_TIME_BEFORE}\\b${form}${NO_AGE}`)
    .join('|'),
  'gim',
);

/** In completed weeks: the second begins at 14 weeks 0 days, the third at 28 weeks 0 days. */
const TRIMESTERS: Readonly<Record<string, readonly [number, number]>> = {
  first: [0, 13],
  second: [14, 27],
  third: [28, 45],
};

const isWeeks = codesIn('Z3A');
const isOfPregnancy = codesIn('O00-O9A', 'Z3A');

/** What stands before the weeks of the day on which a stay began. */
const AT_ADMISSION =
  /\b(?:admi\w+|present(?:ed|ation)|on arrival|arrived|came in)\b(?:(?!\b(?:discharg\w*|went home|left|deliver\w+|c(?:esarean|-section)|induc\w+|born|birth|until|by|now|today)\b)[^.;])*$/i;

/** What stands behind them: `27 weeks on the day she was admitted`, and `28 weeks when she went home`. */
const OF_ADMISSION = /^[^.,;]{0,30}\b(?:admi\w+|arriv\w+|presentation|came in)\b/i;
const OF_LEAVING = /^[^.,;]{0,30}\b(?:discharg\w*|went home|left|deliver\w+|going home)\b/i;

const isOfFirstDay = (before: string, behind: string): boolean =>
  OF_ADMISSION.test(behind) || (AT_ADMISSION.test(before) && !OF_LEAVING.test(behind));

/** What stands before the weeks of an earlier child: `first son born at 39 weeks`. */
const OF_EARLIER_CHILD =
  /\b(?:(?:first|last|previous|prior|earlier|older|both|other) (?:\w+ ){0,2}?(?:sons?|daughters?|bab(?:y|ies)|child(?:ren)?|twins|pregnanc(?:y|ies)|deliver(?:y|ies)|births?)|pt[bd])\b[^.;]*$/i;

/** The weight of a child at its birth, in grams, and none of a later day. */
const BIRTH_WEIGHT =
  /(?<=\b(?:birth ?weight|bw|born|male|female|boy|girl|infant|newborn|neonate|preemie|preterm|premature|sga|iugr|small for (?:gestational age|dates)|light for (?:gestational age|dates)|weigh(?:s|ed|ing|t))\b(?:(?!\b(?:today|discharge|current|now)\b)[^.;\n]){0,60})(?:(?<![\d,])(?:\d,)?\d{3,4} ?g(?:rams?|m)?|(?<![\d.])\d\.\d{1,3} ?kg)\b/gi;

/** The parts of the coma scale: how notes write the score of each, and what the titles have for each, from 1 on. */
const COMA_PARTS: readonly (readonly [code: string, part: string, scores: readonly RegExp[]])[] = [
  [
    'R40.21-',
    '(?:gcs e|e(?= ?\\d[ ,]*v)|eyes?|eye opening(?: score)?)',
    [/, never/, /, to pain/, /, to sound/, /, spontaneous/],
  ],
  [
    'R40.22-',
    '(?:(?<=e ?\\d[ ,]*)v|verbal(?: response)?(?: score)?)',
    [/, none/, /, incomprehensible/, /, inappropriate/, /, confused/, /, oriented/],
  ],
  [
    'R40.23-',
    '(?:(?<=v ?\\d[ ,t]*)m|motor(?: response)?(?: score)?)',
    [/, none/, /, extension/, /, abnormal/, /, flexion withdrawal/, /, localizes/, /, obeys/],
  ],
];

const PERCENT = '\\d{1,2} ?(?:%|percent|per cent)';
const OF_BODY = '(?:tbsa|bsa|body surface(?: area)?)';
const DEEP = '(?:third|3rd|full)[- ](?:degree|thickness)';
/** Behind it the extent is that of burns of one degree. */
const NO_DEGREE =
  '(?![^.;,\\n\\d]{0,25}\\b(?:first|second|third|1st|2nd|3rd|full|partial|deep|superficial)[- ](?:degree|thickness|partial)\\b)';

/** The body surface that is burned altogether: `34% TBSA`, `body surface: 34 percent`, `34 percent in all`. */
const BURNED = new RegExp(
  [
    `(?<!third[- ]degree[^.;,\\n]{0,20}|\\d[-–])\\b${PERCENT}(?: of)?(?: the| her| his)?(?: total)? ${OF_BODY}`,
    `(?<=\\b(?:total )?${OF_BODY}(?: (?:burn(?:ed|s)?|involved|affected|is|was|of|about|approximately|estimated|at|total))*[:=, ]{1,2})${PERCENT}`,
    `(?<=\\b(?:first|second|third|1st|2nd|3rd|partial|full)[- ](?:degree|thickness) burns? (?:[\\w-]+ ){1,6}[\\w-]+, )${PERCENT}(?= *(?:[.;,]|$))`,
    `\\b${PERCENT}(?: (?:is|was|are|were|burn(?:ed|s)?|involved))* (?:altogether|in all|in total|total|overall)\\b`,
  ]
    .map((form) => form + NO_DEGREE)
    .join('|'),
  'gi',
);

/** How much of it is burned through: `of which 22 percent is third degree`, and not what a site has of it. */
const BURNED_DEEPLY = new RegExp(
  `\\b${PERCENT}(?: (?:of (?:it|this|that|which|them|those|the)|the|${OF_BODY}|is|was|are|were|being|as|burned|burns?))*(?= ${DEEP})|(?<=\\b${DEEP}(?: (?:burns?|over|of|on|is|was|in|about|total|component|${OF_BODY}))*[:=, ]{1,2})${PERCENT}`,
  'gi',
);

const MEASURED: readonly Measured[] = [
  {
    codes: codesIn('R29.7-'),
    says: /\b(?:nihss|nih stroke scale)(?: stroke scale)?(?: score)?(?:[^.;,\d]{0,50}(?: of| was| is|:|=|,)| (?:on|at|upon) (?:\w+ )?(?:arrival|admission|presentation|door|triage)| initially)? ?\d{1,2}\b(?! ?(?:hours?|hrs?|days?|h|minutes?|\/|:\d))/gi,
    range: /score (\d+)$/,
    initial:
      /\b(?:initial\w*|first|arriv\w+|presentation|presenting|admission)\b(?![^.;]*\b(?:discharge|day (?:two|three|\d))\b)/i,
    section: 'I.C.18.i',
  },
  {
    codes: codesIn('Y90'),
    says: /\b(?:bac|b?etoh(?: level)?|blood alcohol(?: (?:level|concentration|content))?|alcohol(?: level)?|bal|ethanol(?: level)?|serum (?:ethanol|alcohol)(?: level)?)(?: (?:of|was|is|at|on|arrival|came back|returned|level|measured))*[ :=]{1,3}\d{2,3}(?! ?(?:minutes?|hours?|%|days?|am|pm)|\.\d|:\d)\b/gi,
    range: (title) => {
      const [, low, high] = /(\d+)-(\d+) mg/.exec(title) ?? [];
      if (low !== undefined) return [Number(low), Number(high)];
      const [, under] = /less than (\d+) mg/.exec(title) ?? [];
      if (under !== undefined) return [0, Number(under) - 1];
      const [, over] = /(\d+) mg\/100 ml or more/.exec(title) ?? [];
      return over === undefined ? undefined : [Number(over), 999];
    },
    section: 'I.C.5.b.5',
  },
  {
    codes: codesIn('R40.241', 'R40.242', 'R40.243'),
    says: /\b(?:gcs|glasgow coma (?:scale|score))(?: total)?(?: score)?(?: of| was| is|:|=| on arrival| initially)* ?\d{1,2}\b/gi,
    range: /score (\d+)-(\d+)/,
    section: 'I.C.18.e.1',
  },
  ...COMA_PARTS.map(
    ([code, part, scores]): Measured => ({
      codes: codesIn(code),
      says: new RegExp(`(?<![a-z])${part}[ :=(]{0,3}[1-6]\\b(?! ?(?:mm|cm|%|days?|hours?))`, 'gi'),
      range: (title) => {
        const score = scores.findIndex((words) => words.test(title)) + 1;
        return score > 0 ? [score, score] : undefined;
      },
      section: 'I.C.18.e',
    }),
  ),
  {
    codes: codesIn('T31-T32'),
    says: BURNED,
    range: /involving (?:less than )?(\d+)(?:-(\d+))?%/,
    section: 'I.C.19.d.6',
  },
  {
    codes: codesIn('T31-T32'),
    says: BURNED_DEEPLY,
    range: /with (\d+)(?:% to |-)(\d+)% third degree/,
    within: (one, key) => one[3] === key[3],
    isOne: true,
    section: 'I.C.19.d.6',
  },
  {
    codes: codesIn('Z3A'),
    says: GESTATION,
    range: /^(\d+) weeks gestation/,
    section: 'I.C.15.a.3 and a.7',
  },
  {
    codes: codesIn('O00-O9A', 'Z34'),
    says: GESTATION,
    range: (title) => {
      // I.C.15.a.5: weeks that are known are of a trimester.
      if (/\bunspecified trimester\b/.test(title)) return [0, 0];
      const trimester = /\b(first|second|third) trimester\b/.exec(title)?.[1];
      return trimester === undefined ? undefined : TRIMESTERS[trimester];
    },
    // Weeks that are coded are compared with the trimester by `dx/trimester`.
    unlessListed: (key) => isWeeks(key),
    section: 'I.C.15.a.3',
  },
  {
    codes: codesIn('P07.2-', 'P07.3-'),
    says: GESTATION,
    range: /gestational age (\d+) completed weeks/,
    section: 'I.C.16.d',
  },
  {
    codes: codesIn('P05.0-', 'P05.1-', 'P07.0-', 'P07.1-', 'P08.0', 'P08.1'),
    says: BIRTH_WEIGHT,
    range: (title, key) => gramsOf(key, title),
    section: 'I.C.16.d',
  },
];

/** Titles of the smallest extent say `less than 10%`. */
const isBelow = (title: string): boolean => /\binvolving less than\b/.test(title);

function rangeOf({ range }: Measured, title: string, key: string): readonly [number, number] | undefined {
  if (typeof range === 'function') return range(title, key);
  const [, low, high = low] = range.exec(title) ?? [];
  if (low === undefined) return undefined;
  return isBelow(title) ? [0, Number(low) - 1] : [Number(low), Number(high)];
}

/** A number of the note outside of the range of a code, where the note names none within it. */
export function otherNumber(context: ClaimContext, diagnosis: SoundDiagnosis): Report | undefined {
  for (const measured of MEASURED) {
    const report = measured.codes(diagnosis.key) ? outside(context, diagnosis, measured) : undefined;
    if (report) return report;
  }
  return undefined;
}

function outside(
  { document, claim, listed }: ClaimContext,
  diagnosis: SoundDiagnosis,
  measured: Measured,
): Report | undefined {
  const range = rangeOf(measured, diagnosis.title, diagnosis.key);
  if (!range) return undefined;
  const [low, high] = range;
  const isWithin = (number: number): boolean => low <= number && number <= high;
  const all = mentionsOf(document, claim, measured.says).filter(
    ({ clause, span: at }) =>
      !(isOfPregnancy(diagnosis.key) || diagnosis.key.startsWith('Z34')) ||
      !OF_EARLIER_CHILD.test(lineAt(document.text, span(clause.span.start, at.start))),
  );
  // I.C.15.a.4 and I.C.21.c.11: where a stay goes on into other weeks, those at its beginning count.
  const early =
    claim.setting === 'inpatient' && isOfPregnancy(diagnosis.key)
      ? all.filter(({ clause, span: at }) =>
          isOfFirstDay(
            lineAt(document.text, span(clause.span.start, at.start)),
            lineAt(document.text, span(at.end, clause.span.end)),
          ),
        )
      : [];
  if (early.length === 0 && listed.some(({ key }) => measured.unlessListed?.(key))) return undefined;
  // I.C.18.i: at a minimum the initial score is reported.
  const initial =
    measured.initial && !listed.some((other) => other !== diagnosis && measured.codes(other.key))
      ? all.filter(({ clause }) => measured.initial?.test(lineAt(document.text, clause.span)))
      : [];
  const counted = early.length > 0 ? early : initial.length > 0 ? initial : all;
  const found = counted.map((mention) => ({
    at: mention.span,
    number: numberIn(lineAt(document.text, mention.span)),
  }));
  const [other] = found;
  if (!other || found.some(({ number }) => isWithin(number))) return undefined;
  if (measured.isOne && found.some(({ number }) => number !== other.number)) return undefined;
  const { set, key, date } = diagnosis;
  const right = set.billableBelow(set.indexOf(key.slice(0, 3)), date).filter((index) => {
    const one = set.keyAt(index);
    const [from, to] = rangeOf(measured, set.periodOn(index, date)?.title ?? '', one) ?? [1, 0];
    return (
      isSibling(one, key) &&
      (measured.within?.(one, key) ?? true) &&
      from <= other.number &&
      other.number <= to
    );
  });
  return {
    ...about(diagnosis),
    severity: 'warning',
    authority: `ICD-10-CM Official Guidelines ${measured.section}`,
    message: `The note says “${slice(document.text, other.at)}”, and ${named(diagnosis)} is coded.`,
    related: [{ span: other.at, message: 'The note says it here.' }],
    fixes: choices(diagnosis.diagnosis, set, right, date),
  };
}

/** For weeks and scores any other of the category, for trimesters the code that differs in that alone. */
const isSibling = (one: string, key: string): boolean =>
  one[6] === key[6] &&
  (!key.startsWith('P05') || one.slice(0, 4) === key.slice(0, 4)) &&
  (!key.startsWith('O') || [...one].filter((character, at) => character !== key[at]).length === 1);

/** Kilograms in grams. */
function kilogramsIn(text: string): number | undefined {
  const written = /(\d\.\d{1,3}) ?kg\b/i.exec(text)?.[1];
  return written === undefined ? undefined : Math.round(Number(written) * 1000);
}

/** The first number of a text, thousands parted by a comma or not. */
const numberIn = (text: string): number =>
  kilogramsIn(text) ??
  (/^\D/.test(text) ? spelledIn(text) : undefined) ??
  Number(/\d+(?:,\d{3})?/.exec(text)?.[0].replace(',', ''));
