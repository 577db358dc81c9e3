/** Regions of the spine by the levels that a note tells (Guidelines I.C.13.a). */
import { type Otherwise, titled } from './otherwise.ts';

/** Two vertebrae, the lower of the next letter or the same: `L5-S1`, `L4/5`. */
const between = (upper: string, lower: string): string => `${upper}[-/–]${lower}`;

/** Regions as titles call them, with the levels that are of them alone, and what else may be. */
const REGIONS: readonly (readonly [titled: string, levels: string, also: string])[] = [
  ['cervicothoracic', between('c-?7', 't-?1'), 'cervicothoracic|c-?7|t-?1\\b'],
  ['cervical', between('c-?[1-6]', 'c?-?[2-7]'), 'cervical|neck|c-?[1-6]\\b'],
  ['thoracolumbar', between('t-?12', 'l-?1'), 'thoracolumbar|t-?1[12]|l-?[12]\\b'],
  [
    'thoracic',
    between('t-?(?:[1-9]|1[01])', 't?-?(?:[2-9]|1[0-2])'),
    'thoracic|mid-?back|t-?(?:[1-9]|1[0-2])\\b',
  ],
  ['lumbosacral', between('l-?5', 's-?1'), 'lumbosacral|s-?1\\b'],
  [
    'lumbar',
    between('l-?[1-4]', 'l?-?[2-5]'),
    'lumbar(?! (?:fusion|puncture|support|roll|brace))|l-?[1-4]\\b',
  ],
];

/** Of a region whose levels and name the note has not, and of another the levels. */
export const SPINE_LEVELS: readonly Otherwise[] = REGIONS.map(([region, own, also]): Otherwise => {
  const others = REGIONS.filter(([one]) => one !== region).map(([, levels]) => levels);
  return {
    codes: titled(new RegExp(`(?<!\\w)${region} region\\b`, 'i'), 'M40-M43', 'M46-M51', 'M53-M54'),
    says: new RegExp(`(?<![\\w-])(?:${others.join('|')})(?![\\w-])`, 'gi'),
    orSaid: new RegExp(`(?<![\\w-])(?:${own}|${region === 'lumbar' ? '(?:l-?[1-4])\\b' : also})`, 'gi'),
    besides: (other, { key }) => other.key !== key && other.key.slice(0, 3) === key.slice(0, 3),
    why: 'the note tells levels of another region than the code',
    section: 'I.C.13.a',
    severity: 'information',
  };
});
