/** Words of notes on ulcers that are not of pressure, and want another code (Guidelines I.C.12.b). */
import { codesIn } from '../code-ranges.ts';
import type { Otherwise } from './otherwise.ts';

const isChronicUlcer = codesIn('L97', 'L98.4-');

/** The last character of the codes, with how notes name the depth. */
const DEPTHS: readonly (readonly [character: string, words: string])[] = [
  ['1', '(?:breakdown of (?:the )?skin|skin breakdown|limited to (?:the )?skin|skin (?:layer )?only)'],
  [
    '2',
    '(?:fat(?: layer)?(?: is| was)? (?:exposed|visible)|exposed (?:subcutaneous )?fat|subcutaneous (?:fat|tissue) (?:exposed|visible))',
  ],
  ['3', '(?:necrosis of (?:the )?muscle|muscle necrosis|necrotic muscle)'],
  ['4', '(?:necrosis of (?:the )?bone|bone necrosis|necrotic bone)'],
];

const ofDepth =
  (character: string): Otherwise['codes'] =>
  ({ key }) =>
    isChronicUlcer(key) && key.endsWith(character);
const isAnotherUlcer: Otherwise['besides'] = (other, ulcer) =>
  other.key !== ulcer.key && isChronicUlcer(other.key);

export const ULCERS: readonly Otherwise[] = [
  {
    codes: ({ key }) => isChronicUlcer(key),
    says: /\b(?:progress|worsen|advanc|deteriorat|extend|deepen)\w*\b[^.;\n]{0,30}\b(?:fat|muscle|bone|necrosis)\b/gi,
    besides: isAnotherUlcer,
    where: 'inpatient',
    why: 'an ulcer that has progressed in the stay has two codes, of the severity on admission and of the highest',
    section: 'I.C.12.b.3',
    severity: 'information',
  },
  ...DEPTHS.flatMap(([coded, own]) =>
    DEPTHS.filter(([said]) => said !== coded).map(
      ([said, words]): Otherwise => ({
        codes: ofDepth(coded),
        says: new RegExp(`\\b${words}`, 'gi'),
        orSaid: new RegExp(`\\b${own}`, 'gi'),
        besides: isAnotherUlcer,
        why: 'the code tells how deep the ulcer is, and the note says it otherwise',
        section: 'I.C.12.b',
        instead: ({ key }) => key.slice(0, -1) + said,
        severity: 'information',
      }),
    ),
  ),
];
