/** Drugs that a note gives for a short time, coded as long-term therapy (Guidelines I.C.21.c.3). */
import { type Otherwise, of } from './otherwise.ts';

/** Codes of long-term therapy with the drugs that they are for, as notes name them. */
const DRUGS: readonly (readonly [code: string, drugs: string])[] = [
  ['Z79.1', 'nsaids?|ibuprofen|naproxen|ketorolac|meloxicam|diclofenac|celecoxib|indomethacin|toradol'],
  [
    'Z79.2',
    'antibiotics?|augmentin|bactrim|keflex|cef\\w+|ceph\\w+|metronidazole|flagyl|nitrofurantoin|macrobid|tmp-smx|z-?pa[ck]k?|\\w+(?:cillin|mycin|cycline|floxacin|prim)',
  ],
  [
    'Z79.52',
    'steroids?|predniso\\w+|methylprednisolone|medrol|solu-?medrol|dexamethasone|decadron|hydrocortisone|triamcinolone|betamethasone|clobetasol',
  ],
  [
    'Z79.891',
    'opioids?|oxycodone|hydrocodone|hydromorphone|tramadol|morphine|codeine|percocet|vicodin|norco|fentanyl',
  ],
  [
    'Z79.899',
    'ondansetron|zofran|cyclobenzaprine|methocarbamol|phenazopyridine|oseltamivir|tamiflu|paxlovid|benzonatate|promethazine|loperamide|valacyclovir|acyclovir|guaifenesin',
  ],
];
const NUMBER = '\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen';
const DAYS = `(?:(?:${NUMBER}|a few|several|some)[ -](?:more )?days?|(?:about |only )?(?:a|one|two|1|2) (?:more )?weeks?|(?:${NUMBER}) ?d(?:oses)?)`;
/** What tells an end that is near, behind the drug. */
const SOON = `(?:burst|taper over (?:${NUMBER}) days|dose ?-?pac?k|(?:#|no\\. ?|number ?)(?:[5-9]|[12]\\d)\\b|(?:${NUMBER}|\\d\\d) (?:tab(?:let)?s?|pills|capsules|doses)\\b|until (?:better|gone|finished|the (?:pain|swelling|fever|rash) (?:is gone|settles|goes))|(?:one|single|stat) dose|(?:for|as needed for) (?:the |her |his )?acute (?:pain|injury|illness)|to (?:finish|complete) (?:the|a|her|his) (?:\\w+ )?course)`;

export const SHORT_COURSES: readonly Otherwise[] = DRUGS.map(
  ([code, drugs]): Otherwise => ({
    codes: of(code),
    says: new RegExp(
      `\\b(?:${drugs})\\b[^.;\\n]{0,40}(?:\\b(?:for|x)|,|×|\\bmg|\\bg|\\bbid|\\btid|\\bqid|\\bdaily|\\b(?:${drugs})) ?${DAYS}\\b|\\b(?:${drugs})\\b[^.;\\n]{0,30}(?<!\\w)${SOON}|\\bshort course of (?:\\w+ )?(?:${drugs})\\b|\\b(?:${NUMBER})[- ]days?(?: course)? of (?:\\w+ )?(?:${drugs})\\b|\\b(?:${drugs}),? (?:(?:x|×) ?)?(?:${NUMBER}) ?-?(?:d|days?)\\b`,
      'gi',
    ),
    unless:
      /\blong[- ]term\b|\bprophyla\w+|\bsuppress\w+|\bchronic\w*|\bdaily\b(?! for (?:\d+|\w+) days)|\bcontinu\w+/gi,
    why: 'a drug that is given for a short time for an acute illness or injury is no long-term drug therapy',
    section: 'I.C.21.c.3',
    ...(code === 'Z79.899' ? { severity: 'information' } : {}),
  }),
);
