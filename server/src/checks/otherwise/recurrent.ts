/** Acute infections and inflammations of which a note says that they come again and again (Guidelines I.B.2). */

import type { Otherwise } from './otherwise.ts';
import { NO } from './with-words.ts';

/** Codes that say nothing of a recurrence, by their keys; what notes call the disease; and the key of the recurrent one. */
const RECURRENT: readonly (readonly [codes: RegExp, noun: string, right: (key: string) => string])[] = [
  [
    /^H660[01][123]$|^H650[123]$|^H651[19][123]$/,
    'otitis(?: media)?|a?s?om|ear infections?',
    (key) => key.slice(0, -1) + (Number(key.at(-1)) + 3),
  ],
  [/^J01[0-489]0$/, '(?:rhino)?sinusitis', (key) => `${key.slice(0, -1)}1`],
  [/^J03[08]0$/, 'tonsillitis|strep(?:tococcal)? (?:throat|tonsillitis)', (key) => `${key.slice(0, -1)}1`],
  [/^H2001[1239]$/, 'iritis|iridocyclitis|(?:anterior )?uveitis', (key) => `H2002${key[5] ?? '9'}`],
  [/^K1121$/, '(?:sial(?:o)?adenitis|parotitis)', () => 'K1122'],
];

export const RECURRENCES: readonly Otherwise[] = RECURRENT.map(
  ([codes, noun, right]): Otherwise => ({
    codes: ({ key }) => codes.test(key),
    says: new RegExp(
      `${NO}\\brecurrent (?:[\\w-]+,? ){0,4}?(?:${noun})\\b|\\b(?:${noun})\\b,? (?:is |was )?recurrent\\b|\\b(?:second|third|fourth|fifth|[2-9](?:nd|rd|th)) (?:episode|bout|attack) of (?:[\\w-]+ ){0,3}?(?:${noun})\\b`,
      'gi',
    ),
    orSaid:
      /\b(?:history of|h\/o|hx of|not|no longer|prevent\w*|first|prior|past) (?:[\w-]+ ){0,2}?recurrent\b|\bfirst (?:ever |episode|bout|attack)/gi,
    besides: (other, { key }) => other.key === right(key),
    why: 'the disease has a code that says that it is recurrent, as the note does',
    section: 'I.B.2',
    severity: 'information',
    instead: ({ key }) => right(key),
  }),
);
