/** What a newborn has of its mother's diabetes and drugs (Guidelines I.C.16). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

/** What the mother's diabetes and drugs have done to the newborn, coded as if it had another cause. */
export const OF_THE_MOTHER: readonly Otherwise[] = [
  ...(
    [
      [
        'P70.1 P70.3 P70.4',
        '(?:gdm\\w*|gestational diabet\\w+|a[12] ?gdm)',
        'P700',
        'with gestational diabetes',
      ],
      [
        'P70.0 P70.3 P70.4',
        '(?:(?:type [12]|pre-?existing|pregestational|t[12]dm) (?:\\w+ )?diabet\\w+|type [12] dm|t[12]dm)',
        'P701',
        'with diabetes from before',
      ],
    ] as const
  ).map(
    ([codes, words, right, which]): Otherwise => ({
      codes: of(...codes.split(' ')),
      says: new RegExp(
        `\\b(?:mother|maternal|mom|infant of an?)\\b[^.;\\n]{0,40}\\b${words}\\b|\\b${words}\\b[^.;\\n]{0,25}\\b(?:mother|mom)\\b`,
        'gi',
      ),
      status: 'any',
      orSaid:
        /\b(?:no|not|without|never|denies|ruled out|negative for)\b[^.;\n]{0,30}\b(?:diabet\w+|gdm)|\bunrelated\b/gi,
      besides: isListedAmong(right === 'P700' ? 'P70.0' : 'P70.1'),
      why: `the syndrome of an infant of a mother ${which} has its code`,
      section: 'I.B.2',
      severity: 'information',
      instead: () => right,
    }),
  ),
  {
    codes: of('P04.1-', 'P04.4-'),
    says: /\b(?:withdraw\w*|nas|nows|abstinence (?:syndrome|scor\w+)|finnegan|eat,? sleep,? console)\b/gi,
    orSaid:
      /\b(?:no|without|not|never|denies|negative for|watch(?:ed|ing)? for|risk (?:of|for)|monitor\w* for|observ\w+ for|signs? of)\b[^.;\n]{0,30}\b(?:withdraw\w*|nas|nows|abstinence)\b|\b(?:scores?|finnegan)\b[^.;\n]{0,20}\b(?:low|below|< ?\d|[0-4]\b)/gi,
    besides: isListedAmong('P96.1', 'P96.2'),
    why: 'a newborn that has the withdrawal has P96.1, and not the exposure alone',
    section: 'I.B.2 and I.C.16.c',
    severity: 'information',
    instead: () => 'P961',
  },
];
