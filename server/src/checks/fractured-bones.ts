/** I.C.19.c: fractures of specified sites are coded individually, and a note names one of a bone that no code has. */
import { overlaps, type Span } from '../model/text.ts';
import type { ClaimContext, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { clausesOf, statementAt } from './narrative.ts';
import { unwrapped } from './unwrapped.ts';

/** A bone that is told to be broken, and a listed fracture of another. */
export interface UncodedFracture {
  readonly at: Span;
  readonly beside: SoundDiagnosis;
  /** Whether the key of a code is of a fracture of that bone. */
  readonly isOf: (key: string) => boolean;
}

/** How notes call bones, with the codes that a fracture of them may have. */
const BONES: readonly (readonly [told: string, codes: string])[] = [
  ['scaphoid', 'S62.0-'],
  ['navicular', 'S62.0- S92.2-'],
  ['lunate|triquetr\\w+|capitate|hamate|pisiform|trapezi(?:um|oid)', 'S62.1-'],
  ['(?:\\w+ )?metacarpals?', 'S62.2- S62.3- S62.9-'],
  ['(?:radius|radial (?:head|neck|shaft|styloid))', 'S52 S59'],
  ['(?:ulna|ulnar (?:shaft|styloid)|olecranon|coronoid process)', 'S52.0- S52.2- S52.6- S52.9- S52.27 S59'],
  ['(?:humerus|humeral (?:head|neck|shaft|surgical neck))', 'S42.2- S42.3- S42.4- S42.9- S49'],
  ['clavicle|collar ?bone', 'S42.0- S42.9-'],
  ['scapula|glenoid|acromion', 'S42.1- S42.9-'],
  ['(?:femur|femoral (?:neck|shaft|head)|intertrochanteric|hip)', 'S72 S79 S32.4-'],
  ['patella|knee ?cap', 'S82.0-'],
  ['(?:tibia|tibial (?:plateau|shaft|spine|plafond))', 'S82 S89'],
  ['(?:fibula|fibular (?:head|shaft|neck))', 'S82.4- S82.6- S82.8- S82.9- S89.2- S89.3-'],
  ['calcaneus|heel bone', 'S92.0- S92.9- S99'],
  ['talus|talar neck', 'S92.1- S92.9-'],
  ['cuboid|cuneiform', 'S92.2- S92.9-'],
  ['(?:\\w+ )?metatarsals?', 'S92.3- S92.9- S99'],
  ['(?:(?:\\w+ )?ribs?)', 'S22.3- S22.4- S22.5- S22.9'],
  ['sternum|sternal body|manubrium', 'S22.2- S22.9'],
  ['c[1-7](?! ?-?c?[1-7])|cervical vertebra|odontoid|dens', 'S12'],
  ['t(?:[1-9]|1[0-2])(?! ?[-/\\d])|thoracic vertebra', 'S22.0-'],
  ['l[1-5](?! ?[-/\\d])|lumbar vertebra', 'S32.0-'],
  ['sacrum|sacral ala', 'S32.1- S32.8- S32.9-'],
  [
    'pubic ram(?:us|i)|pubis|ischium|iliac wing|ilium|acetabulum',
    'S32.3- S32.4- S32.5- S32.6- S32.8- S32.9-',
  ],
  ['mandible|jaw', 'S02.6- S02.8- S02.9-'],
  ['nasal bones?|nose', 'S02.2- S02.8- S02.9-'],
  ['zygoma\\w*|zygomatic arch', 'S02.4- S02.8- S02.9-'],
  ['orbital floor', 'S02.3- S02.8- S02.9-'],
];

const NOT_IT =
  '(?! (?:is |are |was |were |remains? |looks? |appears? )?(?:intact|normal|not|spared|uninjured|unremarkable|without))';
const BEHIND = '(?:(?!\\b(?:no|not|without|intact|spar\\w+|normal|but)\\b)[^.;:\\n]){0,45}?';
const SITES = BONES.map(([told, codes]) => ({
  words: new RegExp(
    `\\bfractur(?:es?|ed)\\b[^.;:,\\n]{0,25}?\\b(?:of|through|in|at|involving)\\b${BEHIND}\\b(?:${told})\\b${NOT_IT}|\\b(?:fractured|broken|broke|fx)(?: (?!(?:off|tooth|and|or|with|but|no|not)\\b)[\\w-]+){0,3}? (?:${told})\\b${NOT_IT}|\\b(?:${told})\\b(?: [\\w-]+){0,2}? (?:fractures?|fractured|fx)\\b(?! (?:blisters?|clinic|risk|pain))`,
    'gi',
  ),
  isOf: codesIn(...codes.split(' ')),
}));

const isFracture = codesIn(...'S02 S12 S22 S32 S42 S49 S52 S59 S62 S72 S79 S82 S89 S92 S99'.split(' '));
/** Where a fracture came of a disease, or is of the past. */
const isOfDisease = codesIn('M80', 'M84', 'M97', 'Z47', 'Z87.3-', 'Z87.81', 'P13', 'T84');
const OF_ANOTHER_TIME =
  /\b(?:old|healed|healing|prior|previous|remote|chronic|ago|years?|history|hx|past|last|earlier|childhood|once|stress|pathologic\w*|fragility|compression|in (?:19|20)\d\d|united|malunion|nonunion|plan\w*|if|risk|rule|versus|vs|mother|father|sister|brother|opposite|dislocation|growth|physis|salter\w*)\b/i;
const OF_THE_PAST =
  /\b(?:past|family|pmh\w*|surgical|psh|fh|social|allerg\w*|meds|medications?|plan|risks?|instructions?)\b/;

/** The first bone that a note tells to be broken beside a listed fracture, and that no code has. */
export function uncodedFractures(context: ClaimContext): readonly UncodedFracture[] {
  const { document, claim, listed } = context;
  const beside = listed.find(({ key }) => isFracture(key) && /[ABC]$/.test(key));
  if (!beside || listed.some(({ key }) => isOfDisease(key))) return [];
  for (const clause of clausesOf(document, claim)) {
    if (OF_THE_PAST.test(clause.heading)) continue;
    const line = unwrapped(document.text, clause.span);
    if (!/\b(?:fractur\w+|fx|broken?)\b/i.test(line.words) || OF_ANOTHER_TIME.test(line.words)) continue;
    if (claim.diagnoses.some(({ code }) => overlaps(code.span, clause.span))) continue;
    for (const { words, isOf } of SITES) {
      if (listed.some(({ key }) => isOf(key))) continue;
      for (const match of line.words.matchAll(words)) {
        const at = line.placeOf(match.index, match.index + match[0].length);
        if (statementAt(clause, at).status === 'affirmed') return [{ at, beside, isOf }];
      }
    }
  }
  return [];
}
