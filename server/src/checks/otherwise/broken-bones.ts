/** The bone of a pathological fracture, which is the one that is broken and not the one that is thin (Guidelines I.C.13.d). */
import { isListedAmong, type Otherwise, titled } from './otherwise.ts';

/** Bones as titles call them, and as notes do. */
export const BROKEN_BONES: readonly (readonly [titled: string, said: string])[] = [
  ['shoulder|humerus', 'shoulder|humer\\w+|clavicle|scapula|upper arm'],
  ['forearm|radius|ulna', 'forearm|wrist|radi(?:us|al)|ulna\\w*|colles\\w*'],
  ['hand|finger', 'hand|fingers?|metacarp\\w+|phalan\\w+|thumb'],
  ['femur|hip', 'femur|femoral|hip|trochanter\\w*|thigh'],
  ['pelvis', 'pelvi[sc]|pubic|sacr\\w+|ischi\\w+|ili(?:um|ac)|acetabul\\w+'],
  ['lower leg|tibia|fibula', 'tibia\\w*|fibula\\w*|lower leg|shin'],
  ['ankle|foot|toe', 'ankle|foot|toes?|metatars\\w+|calcane\\w+|heel|tal\\w+'],
  ['vertebra', 'vertebra\\w*|spine|spinal|[tlc]\\d{1,2}|lumbar|thoracic|compression'],
];

const RANGES = ['M80', 'M84.4-', 'M84.5-', 'M84.6-'];
const isFracture = isListedAmong('M80', 'M84', 'M97', 'S02-S92');
const PAST =
  '(?<!\\b(?:old|healed|prior|previous|remote|past|earlier|history of|h\\/o|hx of|no|without|not)\\b[^.;\\n]{0,25})';
const OVER =
  '(?![^.;,\\n]{0,25}\\b(?:healed|years? ago|in (?:19|20)\\d\\d|as a child|(?:19\\d\\d|20(?:[01]\\d|2[0-4]))))';
const BREAK = '(?:fractur\\w+|fx|broken|broke|collapse[d]?|(?:wedge )?compression)';

const brokenAt = (words: string): RegExp =>
  new RegExp(
    `${PAST}\\b(?:fractures?|fractured|fx|broken|broke|collapsed?|compression)(?: of| at| in| through|:)?(?: (?:the|her|his))?(?: (?!and\\b|with\\b|but\\b|no\\b|t-score)[\\w-]+){0,3}? (?:${words})(?![\\w-])${OVER}|${PAST}(?<![\\w-])(?:${words})(?: (?!and\\b|with\\b|but\\b|no\\b|is\\b|t-score|-)[\\w-]+){0,3}? ${BREAK}\\b${OVER}`,
    'gi',
  );

/** Where the bone of the code is told too, be it for its density, and another is told to be broken. */
export const BROKEN_ELSEWHERE: readonly Otherwise[] = BROKEN_BONES.map(([title, words]): Otherwise => {
  const others = BROKEN_BONES.filter(([other]) => other !== title).map(([, other]) => other);
  return {
    codes: titled(new RegExp(`(?<![\\w-])(?:${title})(?!\\w)`, 'i'), ...RANGES),
    says: brokenAt(others.join('|')),
    unless: brokenAt(words),
    besides: (other, diagnosis) => other !== diagnosis && isFracture(other, diagnosis),
    why: 'the code names the bone that is broken, whatever bone is thin or diseased besides',
    section: 'I.C.13.d.2',
    severity: 'information',
  };
});

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'] as const;
/** How a level of the spine is broken, by the character for it in the thoracic and lumbar codes. */
const BREAKS: readonly (readonly [words: string, character: string, isSo: RegExp])[] = [
  ['(?:wedge|compression|compressed)', '0', /\bcompress\w*|\bwedge\b/gi],
  ['burst', '1', /(?<!un)\bstable\b/gi],
  ['burst', '2', /\bunstable\b/gi],
];

const LEVELS: readonly (readonly [codes: string, said: string, stem: string])[] = [
  ...ORDINALS.map((ordinal, at) => ['S32.00-', `l-?${at + 1}|${ordinal} lumbar`, `S320${at + 1}`] as const),
  ...([[1], [2], [3], [4], [5, 6], [7, 8], [9, 10], [11, 12]] as const).map(
    (levels, at) => ['S22.00-', levels.map((level) => `t-?${level}`).join('|'), `S220${at + 1}`] as const,
  ),
];

/** I.A.9.b and I.C.19.c: the level that the note tells of a fracture of the spine, coded as unspecified. */
export const LEVELS_TOLD: readonly Otherwise[] = LEVELS.flatMap(([codes, said, stem]) =>
  BREAKS.map(
    ([words, character, isSo]): Otherwise => ({
      codes: titled(/./, codes),
      says: new RegExp(
        `${PAST}\\b(?:${said})\\b (?:vertebra\\w* )?(?:\\w+ )?${words}[\\w ]{0,15}(?:fractur\\w+|fx)\\b|${PAST}\\b${words} (?:fractur\\w+|fx),? (?:(?:of|at) )?(?:the )?(?:${said})\\b`,
        'gi',
      ),
      also: isSo,
      besides: (other) => other.key.startsWith(stem),
      why: `the level that is told has its own code`,
      section: 'I.C.19.c and I.B.18',
      instead: ({ key }) => `${stem}${character}${key.slice(6)}`,
    }),
  ),
);
