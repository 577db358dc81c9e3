/** Fractures, burns and wounds for which a note's words want another code (Guidelines I.C.19.b to d). */
import type { SoundDiagnosis } from '../check.ts';
import { type Otherwise, titled } from './otherwise.ts';

/** The key of the code beside a diagnosis whose title is its own but for some words. */
const withTitle =
  (words: RegExp, instead: string): NonNullable<Otherwise['instead']> =>
  ({ set, key, title, date }: SoundDiagnosis) => {
    const wanted = title.replace(words, instead);
    const below = set.billableBelow(set.indexOf(key.slice(0, 3)), date);
    const found = below.find((index) => set.periodOn(index, date)?.title === wanted);
    return found === undefined ? '' : set.keyAt(found);
  };

const FRACTURES = [
  'S02',
  'S12',
  'S22',
  'S32',
  'S42',
  'S49',
  'S52',
  'S59',
  'S62',
  'S72',
  'S79',
  'S82',
  'S89',
  'S92',
];
const TYPE_3 =
  /\b(?:gustilo(?:[- ]anderson)?|type|grade) (?:(?:type|grade|class) )?(?:iii|3)[abc]?\b|\biii[abc]\b/gi;

const FRACTURES_OTHERWISE: readonly Otherwise[] = [
  {
    codes: titled(/^Displaced\b/, ...FRACTURES),
    says: /\b(?:non-?|un-?)displaced\b/gi,
    unless: /(?<![\w-])displaced\b/gi,
    why: 'a fracture that the note calls nondisplaced has a code that says so',
    section: 'I.C.19.c',
    instead: withTitle(/^Displaced/, 'Nondisplaced'),
  },
  {
    codes: titled(/^Nondisplaced\b/, ...FRACTURES),
    says: /(?<![\w-])displaced\b/gi,
    unless: /\b(?:non-?|un-?)displaced\b/gi,
    why: 'the note calls the fracture displaced',
    section: 'I.C.19.c',
    instead: withTitle(/^Nondisplaced/, 'Displaced'),
  },
  {
    codes: titled(/\bfor closed fracture\b/, ...FRACTURES),
    says: /\bopen (?!reduction\b)(?:[\w-]+ ){0,6}(?:fracture|fx)\b|\bcompound (?:fracture|fx)\b|\b(?:fracture|fx)[, ]+(?:type \w+ )?open\b(?! reduction)|\bgustilo\b/gi,
    unless: /\bclosed (?!reduction\b)/gi,
    why: 'the note calls the fracture open',
    section: 'I.C.19.c.1',
  },
  {
    codes: titled(/\bopen fracture type I or II\b/, 'S52', 'S72', 'S82'),
    says: TYPE_3,
    why: 'the note names type III of the Gustilo classification',
    section: 'I.C.19.c.1',
    instead: withTitle(/type I or II/, 'type IIIA, IIIB, or IIIC'),
  },
  {
    codes: titled(/\bfracture\b/i, ...FRACTURES),
    says: /\b(?:osteoporotic|fragility|pathologic(?:al)?|insufficiency) (?:[\w-]+ ){0,3}(?:fracture|fx)\b|\b(?:fractur\w+|fx)\b(?: of [^.;\n]{1,50})? (?:due to|from) (?:[\w-]+ ){0,2}osteoporosis\b|\bwould not (?:usually |normally |ordinarily )?break (?:an? )?(?:normal|healthy)\b/gi,
    unless: /\btraumatic (?:fracture|fx)\b/gi,
    besides: ({ key }) => /^M(?:80|84)/.test(key),
    why: 'a fracture of a patient with known osteoporosis that would not break a healthy bone is coded to M80, and no pathological fracture is coded as an injury',
    section: 'I.C.13.d.2 and I.C.19.c.1',
  },
  {
    codes: titled(/\bfracture\b/i, 'S12', 'S22', 'S32', 'S42', 'S52', 'S72', 'S82'),
    says: /\b(?:minor|low[- ]energy|trivial|minimal) (?:fall|trauma|injury|impact|mechanism)\b|\bground[- ]level fall\b|\bglf\b|\bfall from (?:a )?standing\b|\bfrom (?:a )?standing (?:height|position)\b|\bstanding[- ]height\b|\b(?:fell|slid|slipped) (?:\w+ ){0,3}?(?:from|out of|off) (?:the |a |her |his )?(?:chair|bed|couch|sofa|toilet|wheelchair)\b|\b(?:bent|bending) over\b|\b(?:coughing|sneez\w+|rolling over)\b|\bmissed (?:a|the) step\b|\btripped\b/gi,
    also: /\bosteoporo(?:sis|tic)\b/gi,
    besides: ({ key }) => /^M8[014]/.test(key),
    why: 'a fracture of a patient with known osteoporosis from a minor fall is coded to M80 where the fall would not break a healthy bone',
    section: 'I.C.13.d.2',
    severity: 'information',
  },
];

/** What notes call the degrees of a burn. */
const DEGREES: readonly (readonly [degree: number, name: string, words: RegExp])[] = [
  [1, 'first', /\b(?:first|1st)[- ]degree\b|\berythema only\b/gi],
  [2, 'second', /\b(?:second|2nd)[- ]degree\b|\bpartial[- ]thickness\b/gi],
  [3, 'third', /\b(?:third|3rd)[- ]degree\b|\bfull[- ]thickness\b/gi],
];

const ofDegree = (name: string) => titled(new RegExp(`^(?:Burn|Corrosion) of ${name} degree\\b`), 'T20-T25');

/** From the subcategories of a burn to those of a corrosion, and back. */
const moved = ({ key }: SoundDiagnosis, by: number): string =>
  key.slice(0, 3) + (Number(key[3]) + by) + key.slice(4);

const BURNS_OTHERWISE: readonly Otherwise[] = [
  {
    codes: titled(/^Burn of (?:first|second|third) degree\b/, 'T20-T25'),
    says: /\bsun-?burn\w*/gi,
    unless: /\b(?:hot|flame|scald|thermal|fire|oven|stove)\b/gi,
    why: 'a sunburn is none of the burns of T20 to T25',
    section: 'I.C.19.d',
    instead: ({ key }) => `L55${Number(key[3]) - 1}`,
  },
  {
    codes: titled(/^Burn\b/, 'T20-T25'),
    says: /\bchemical burns?\b|\bcorrosi(?:on|ve)\b|\bcaustic\b/gi,
    unless: /\b(?:hot|flame|scald\w*|thermal|fire)\b/gi,
    why: 'a burn due to a chemical is coded as a corrosion',
    section: 'I.C.19.d',
    instead: (diagnosis) => moved(diagnosis, 4),
  },
  {
    codes: titled(/^Corrosion\b/, 'T20-T25'),
    says: /\bscald\w*|\bthermal burns?\b|\bhot (?:water|oil|grease|coffee)\b/gi,
    unless: /\b(?:chemical|corros\w+|caustic|acid|alkali|lye|bleach|cement)\b/gi,
    why: 'a burn from a source of heat is none of the corrosions, which are due to chemicals',
    section: 'I.C.19.d',
    instead: (diagnosis) => moved(diagnosis, -4),
  },
  ...DEGREES.flatMap(([coded, name, unless]) =>
    DEGREES.filter(([degree]) => degree !== coded).map(
      ([degree, other, says]): Otherwise => ({
        codes: ofDegree(name),
        says,
        unless,
        // Of several burns the words are of the one that is coded so.
        besides: ofDegree(other),
        why: 'a burn is coded to the degree that the note names',
        section: 'I.C.19.d.2',
        instead: (diagnosis) => moved(diagnosis, degree - coded),
      }),
    ),
  ),
];

const SEQUELAE_OTHERWISE: readonly Otherwise[] = [
  {
    codes: titled(/\b(?:initial|subsequent) encounter\b/, 'S00-S99', 'T20-T34'),
    says: /\b(?:sequelae?|late effects?|residuals?) of (?:[\w-]+ ){0,2}(?:old|prior|previous|past|remote|healed)\b[^.;\n]{0,50}\b(?:injur\w+|fractur\w+|burns?|wounds?|trauma|lesion)\b|\b(?:due|secondary) to (?:an? |the |her |his )?(?:old|remote) (?:[\w-]+ ){0,4}(?:injur\w+|fractur\w+|burns?|wounds?|trauma)\b/gi,
    why: 'behind the condition that an old injury has left, the injury stands with S in its last place',
    section: 'I.B.10 and I.C.19.a',
    instead: ({ key }) => `${key.slice(0, -1)}S`,
  },
];

const IATROGENIC_OTHERWISE: readonly Otherwise[] = [
  {
    codes: titled(/./, 'S00-S99'),
    says: /\baccidental(?:ly)? (?:punctur|lacerat|perforat|cut|nick|injur)\w*[^.;\n]{0,60}\b(?:during|in the course of|surgery|operation|procedure)\b|\b(?:during|in the course of)\b[^.;\n]{0,60}\b(?:surgery|operation|procedure|\w+(?:ectomy|oscopy|plasty|otomy))\b[^.;\n]{0,60}\b(?:punctured|lacerated|perforated|injured|nicked)\b|\biatrogenic\b/gi,
    why: 'what is injured in a medical intervention is coded as a complication and not as an injury',
    section: 'I.C.19.b.3',
  },
  {
    codes: titled(/\b(?:open wound|laceration|puncture)\b/i, 'S00-S99'),
    says: /\b(?:surgical|operative) (?:wound|incision)s?\b/gi,
    unless: /\b(?:lacerat|stab|bite|bitten|cut)\w*|\btraum\w+/gi,
    why: 'codes of traumatic injury are not for surgical wounds',
    section: 'I.C.19.b',
  },
];

export const INJURIES: readonly Otherwise[] = [
  ...FRACTURES_OTHERWISE,
  ...BURNS_OTHERWISE,
  ...SEQUELAE_OTHERWISE,
  ...IATROGENIC_OTHERWISE,
];
