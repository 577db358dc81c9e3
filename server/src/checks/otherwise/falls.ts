/** Falls of which a note tells from where, coded as if it did not (Guidelines I.C.20.b: the full range of causes). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

/** What somebody falls from or slips on, in the words of notes, with the category of the cause. */
const FROM: readonly (readonly [words: string, category: string])[] = [
  ['(?:ice|snow|icy (?:\\w+ )?(?:sidewalk|driveway|steps?|pavement|ground))', 'W00'],
  ['(?:bed|crib)', 'W06'],
  ['(?:chair|stool|recliner)', 'W07'],
  ['(?:stairs?|stairway|staircase|steps|escalator)', 'W10'],
  ['ladder', 'W11'],
  ['scaffold(?:ing)?', 'W12'],
  ['(?:roof|balcony|window|building|bridge)', 'W13'],
  ['tree', 'W14'],
  ['toilet', 'W18.1-'],
];

const FALLS = '(?:f[ae]lls?|fallen|falling|slip(?:s|ped|ping)?|tumbled|rolled)';

export const FALLS_OTHERWISE: readonly Otherwise[] = FROM.map(
  ([words, category]): Otherwise => ({
    codes: of('W18.30', 'W18.39', 'W19'),
    says: new RegExp(
      `\\b${FALLS} (?:(?:down|off|from|out|of|on|a|an|the|his|her|some|black|\\w+[- ]foot) ){1,5}(?:\\w+ )?${words}\\b`,
      'gi',
    ),
    besides: isListedAmong(category),
    why: `the note tells where the fall was from or what it was on, which is ${category.replace(/-$/, '')}`,
    section: 'I.C.20.b',
    severity: 'information',
  }),
);
