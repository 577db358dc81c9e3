/** Burns and corrosions for which a note's words want another code (Guidelines I.C.19.d). */
import type { SoundDiagnosis } from '../check.ts';
import { codesIn } from '../code-ranges.ts';
import { isListedAmong, type Otherwise, of, titled } from './otherwise.ts';

/** What notes call the degrees of a burn. */
const DEGREES: readonly (readonly [degree: number, name: string, words: RegExp])[] = [
  [1, 'first', /\b(?:first|1st)[- ]deg(?:ree)?\b|\berythema only\b/gi],
  [2, 'second', /\b(?:second|2nd)[- ]deg(?:ree)?\b|\bpartial[- ]thickness\b/gi],
  [3, 'third', /\b(?:third|3rd)[- ]deg(?:ree)?\b|\bfull[- ]thickness\b/gi],
];

/** What makes a burn one of the second degree. */
const BLISTERS = /\b(?:blister\w*|bullae?|bullous|vesicl\w+|vesicul\w+)\b/gi;

const ofDegree = (name: string) => titled(new RegExp(`^(?:Burn|Corrosion) of ${name} degree\\b`), 'T20-T25');

/** From the subcategories of a burn to those of a corrosion, and back. */
const moved = ({ key }: SoundDiagnosis, by: number): string =>
  key.slice(0, 3) + (Number(key[3]) + by) + key.slice(4);

const HEAT = /\b(?:hot|flame|scald\w*|thermal|fire)\b/gi;

/** Chemicals that corrode, in the words of notes. */
const CHEMICAL =
  /\bchemical burns?\b|\bcorrosi(?:on|ve)\b|\bcaustic\b|\b(?:battery|sulfuric|sulphuric|hydrochloric|muriatic|hydrofluoric|nitric|acetic|phosphoric|formic|chromic|oxalic|carbolic|strong|pool) acid\b|(?<!\b(?:folic|uric|amino|fatty|lactic|stomach|gastric|tranexamic|ascorbic|hyaluronic|salicylic|valproic|bile) )\bacid (?:burns?|splash\w*|spill\w*|splatter\w*|ran|dripped|sprayed|leak\w*)|\b(?:lye|bleach|alkali|quicklime|ammonia|phenol|cresol|wet cement|oven cleaner|drain (?:cleaner|opener)|(?:toilet|tile|wheel|grill) cleaner|paint (?:stripper|thinner|remover)|rust remover|sodium hydroxide|potassium hydroxide|hydrogen peroxide|chlorine|white phosphorus|mustard gas|hair relaxer)\b/gi;

/** A corrosion by its site; their extent (T32) stands beside a burn that is coded by mistake too. */
const isCorrosion: NonNullable<Otherwise['besides']> = ({ key, title }) =>
  !key.startsWith('T32') && title.startsWith('Corrosion');

/** From the burns of the eye, the airways and internal organs to their corrosions. */
const TO_CORROSION: Readonly<Record<string, number>> = { T26: 5, T27: 4, T28: 5 };

const BURNS_OTHERWISE: readonly Otherwise[] = [
  {
    codes: ({ key }) => /^(?:L97|L984)/.test(key),
    says: /\b(?:non-?healing|unhealed|not (?:yet )?healed|open) (?:[\w-]+ ){0,3}?burns?\b|\bburns?\b[^.;\n]{0,60}\b(?:non-?healing|unhealed|(?:has|have|had) not (?:yet )?healed|not (?:yet )?healed|still open)\b/gi,
    besides: ({ key }) => /^T2[0-5]/.test(key) && !key.endsWith('S'),
    why: 'a burn that does not heal is coded as an acute burn, and so is its necrosis',
    section: 'I.C.19.d.3',
  },
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
    says: CHEMICAL,
    unless: HEAT,
    besides: isCorrosion,
    refutes: true,
    why: 'a burn due to a chemical is coded as a corrosion',
    section: 'I.C.19.d',
    instead: (diagnosis) => moved(diagnosis, 4),
  },
  {
    codes: titled(/^Burns?\b/, 'T26-T28'),
    says: CHEMICAL,
    unless: HEAT,
    besides: isCorrosion,
    refutes: true,
    why: 'a burn due to a chemical is coded as a corrosion',
    section: 'I.C.19.d',
    instead: (diagnosis) => moved(diagnosis, TO_CORROSION[diagnosis.key.slice(0, 3)] ?? 0),
  },
  {
    codes: titled(/^Corrosion\b/, 'T20-T25'),
    says: /\belectric(?:al)? (?:burns?|current|shock|arc|heat\w*|outlet|appliance|injury)\b|\belectrocut\w+|\blive wire\b|\blightning\b|\b(?:friction|radiation) burns?\b/gi,
    unless: CHEMICAL,
    why: 'burns are of heat, electricity, friction and radiation; corrosions are due to chemicals',
    section: 'I.C.19.d',
    instead: (diagnosis) => moved(diagnosis, -4),
  },
  {
    codes: titled(/^Corrosion\b/, 'T20-T25'),
    says: /\bscald\w*|\bthermal burns?\b|\b(?:hot|boiling) (?!tub|flash|weather|day)\w+|\b(?:steam|flames?|camp ?fire|grease fire|house fire|stove|oven|skillet|frying pan|griddle|radiator|muffler|exhaust pipe|(?:curling|clothes|steam|soldering|flat) iron|fire ?works?|firecrackers?|candle|heating pad|fireplace|toaster)\b/gi,
    unless:
      /\b(?:chemicals?|corros\w+|caustic|acid|alkali|lye|bleach|cement|cleaners?|solvents?|ammonia|degreaser)\b/gi,
    why: 'a burn from a source of heat is none of the corrosions, which are due to chemicals',
    section: 'I.C.19.d',
    instead: (diagnosis) => moved(diagnosis, -4),
  },
  {
    codes: ofDegree('first'),
    says: BLISTERS,
    unless: /\b(?:first|1st)[- ]degree\b/gi,
    besides: (other) => /^(?:Burn|Corrosion) of (?:second|third) degree\b/.test(other.title),
    why: 'a burn with blisters is of the second degree, and one of the first is red alone',
    section: 'I.C.19.d',
    instead: (diagnosis) => moved(diagnosis, 1),
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

/** The sites that each category of burns has codes for. */
const SITES_OF: readonly (readonly [category: string, sites: string])[] = [
  ['T20', 'ears?|lips?|mouth|chin|nose|scalp|forehead|cheeks?|neck'],
  [
    'T21',
    'chest|breasts?|abdom\\w+|belly|(?:upper |lower )?back|buttocks?|flanks?|penis|scrotum|vulva|genital\\w*',
  ],
  ['T22', 'forearms?|elbows?|upper arms?|axillae?|armpits?|shoulders?|scapula'],
  ['T23', 'thumbs?|fingers?|palms?|(?:backs? of (?:the |her |his )?(?:\\w+ )?hands?)|wrists?'],
  ['T24', 'thighs?|knees?|(?:lower )?legs?|cal(?:f|ves)|shins?'],
  ['T25', 'ankles?|f(?:oo|ee)t|toes?|soles?'],
];

/** I.C.19.d.5: each site that is told has its code. */
const BURNS_OF_SITES: readonly Otherwise[] = SITES_OF.map(([category, sites]) => ({
  codes: titled(/\bmultiple sites\b/, category),
  says: new RegExp(
    `\\b(${sites})\\b(?:(?!\\b(?:no|not|sparing|spared|except)\\b)[^.;\\n]){0,50}?(?:\\band\\b|,|\\bas well as\\b|\\bplus\\b|\\/|&)(?:(?!\\b(?:no|not|sparing|spared|except)\\b)[^.;\\n]){0,40}?\\b(?!\\1)(?:${sites})\\b(?! (?:(?:is|was|were|are) )?(?:spared|intact|clear|unaffected|normal|not)\\b)`,
    'gi',
  ),
  orSaid:
    /\b(?:entire|whole|all (?:of )?(?:the|her|his)) (?:(?:right|left|r|l|both) )?(?:legs?|arms?|hands?|f(?:oo|ee)t|back|trunk|face|head|limb)\b/gi,
  why: 'each burn site that is documented has its own code, and the one of multiple sites is for where they are not specified',
  section: 'I.C.19.d.5',
}));

const isOfBurn = codesIn('T20-T25');

/** That a burn has not healed, or that its skin is dead. */
export const NOT_HEALED =
  /\bnon-?heal(?:ing|ed)\b|\bun-?healed\b|\b(?:not|never) (?:yet )?(?:healing|healed|closing)\b|\b(?:has|have|had|does|do|did|will|would) not (?:yet )?(?:heal|healed|close|closed)\b|\b(?:hasn|haven|doesn|won|didn)['’]t (?:yet )?(?:heal|healed|close|closed)\b|\b(?:fail(?:ed|s|ing|ure)|refus(?:ed|es|ing)) to (?:heal|close)\b|\bnecro(?:sis|tic|sed)\b|\b(?:dead|devitali[sz]ed|non-?viable|gangrenous) (?:\w+ )?(?:skin|tissue)\b|\bskin\b[^.;\n]{0,30}\b(?:dead|died|devitali[sz]ed|non-?viable)\b/gi;

const BURNS_HEALING: readonly Otherwise[] = [
  {
    codes: of('I96', 'L97', 'L98.4-', 'L98.8', 'L08.89'),
    says: /\b(?:burn(?:s|ed)?|scald\w*|corrosions?|eschar)\b[^.;\n]{0,60}(?<!\b(?:no|not|without) (?:\w+ )?)\b(?:necro(?:sis|tic|sed)|gangren\w+|dead|non-?viable|black(?:ened)?|devitali[sz]ed)\b|(?<!\b(?:no|not|without) (?:\w+ )?)\b(?:necro(?:sis|tic)|gangren\w+|dead|non-?viable|devitali[sz]ed)\b[^.;\n]{0,40}\b(?:burn(?:s|ed)?|scald\w*|corrosions?)\b/gi,
    also: /\bburn(?:s|ed)?\b|\bscald\w*|\bcorrosions?\b/gi,
    besides: isListedAmong('T20-T25'),
    why: 'necrosis of burned skin is coded as a burn that has not healed',
    section: 'I.C.19.d.3',
    severity: 'information',
  },
  {
    codes: titled(/\b(?:subsequent encounter|sequela)\b/, 'T20-T25'),
    says: NOT_HEALED,
    status: 'any',
    unless: /\b(?:scars?|contractures?|keloids?)\b/gi,
    why: 'a burn that does not heal, or whose skin is necrotic, is coded as an acute burn',
    section: 'I.C.19.d.3',
    instead: ({ key }) => `${key.slice(0, -1)}A`,
  },
  {
    codes: ({ key, title }) => isOfBurn(key) && !title.endsWith('sequela'),
    says: /\binfected\b[^.;\n]{0,40}\b(?:burns?|scalds?|corrosions?)\b|\b(?:burns?|scalds?|corrosions?)\b(?:(?!\b(?:no|not|without|never|signs?|risk|prevent\w*|avoid|against|if)\b)[^.;\n]){0,50}\b(?:infected|infections?|cellulitis)\b/gi,
    besides: isListedAmong('A30-A49', 'B35-B49', 'B95-B97', 'L00-L08', 'M86', 'T79.3-'),
    once: true,
    why: 'an infected burn takes an additional code for the infection',
    section: 'I.C.19.d.4',
  },
  {
    codes: ({ key, title }) => isOfBurn(key) && !title.endsWith('sequela'),
    says: /\b(?:wound|burn|site|graft|skin|local) infections?\b|\binfected\b|\bpus\b|\bpurulen(?:t|ce)\b|\b(?:wound |burn )?cultures?\b[^.;\n]{0,30}\b(?:grew|growing|grows|positive)\b|\b(?:staph\w*|pseudomonas|strep\w*|mrsa|klebsiella|acinetobacter|e\.? ?coli)\b[^.;\n]{0,25}\b(?:grew|growing|on culture|infection)\b/gi,
    orSaid:
      /\b(?:no|not|without|never|signs? of|risk of|prevent\w*|avoid|against|watch for|if)\b[^.;\n]{0,30}\b(?:infect\w+|pus|purulen\w+|cellulitis)\b/gi,
    besides: isListedAmong(
      'A30-A49',
      'B35-B49',
      'B95-B97',
      'J09-J18',
      'L00-L08',
      'M86',
      'N30',
      'N39.0',
      'T79.3-',
    ),
    once: true,
    why: 'an infected burn takes an additional code for the infection',
    section: 'I.C.19.d.4',
    severity: 'information',
  },
];

/** I.C.19.d.5: sites that are told, each in a sentence of its own, have codes of their own. */
const OF_TOLD_SITES: Otherwise = {
  codes: titled(/\bmultiple sites\b/i, 'T23'),
  says: /\bpalms?\b/gi,
  also: /\b(?:back of (?:the |his |her )?(?:(?:right|left) )?hand|dorsum|wrist|fingers?|thumb)\b/gi,
  why: 'each burn site that is told has its own code, and the code of multiple sites is for sites that are not',
  section: 'I.C.19.d.5',
  severity: 'information',
};

const INNER =
  '(?:burn(?:s|ed|t)? (?:(?:of|to|in|involving|her|his|the|upper|lower) ){0,4}(?:airways?|larynx|trachea|lungs?|respiratory tract|esophagus|mouth|throat|pharynx|eyes?|cornea)|(?:airways?|inhalation|laryng\\w+|larynx|trache\\w+|respiratory(?: tract)?|esophag\\w+|cornea\\w*|eye|oral|pharyng\\w+)(?: (?:was|were|is|are))? (?:burn(?:s|ed|t)?|injury))';
const CAME_FOR =
  '(?:admitted|admission|came|comes|here|brought|seen|kept|presents?|presented|sent|transferred|reason|intubat\\w+|ventilat\\w+|icu|endoscop\\w+|bronchoscop\\w+)';

/** I.C.19.d.1.b: of burns inside and outside the one that the encounter is for is first. */
const INNER_BURN_FIRST: Otherwise = {
  codes: of('T26-T28'),
  listed: 'behind',
  where: 'no stay',
  says: new RegExp(
    `\\b${CAME_FOR}\\b[^.;\\n]{0,40}\\b${INNER}|\\b${INNER}[^.;\\n]{0,60}\\b${CAME_FOR}\\b`,
    'gi',
  ),
  also: /\b(?:small|minor|superficial|incidental\w*|also|besides|trivial|little|too|in addition|as well)\b|\b[1-4] ?(?:%|percent)/gi,
  besides: (other, { diagnosis }) =>
    !/^T2[0-5]/.test(other.key) && other.diagnosis.span.start < diagnosis.span.start,
  once: true,
  why: 'of burns inside and outside the circumstances of the encounter say which is first',
  section: 'I.C.19.d.1.b',
  severity: 'information',
};

export const BURNS: readonly Otherwise[] = [
  INNER_BURN_FIRST,
  ...BURNS_OTHERWISE,
  ...BURNS_OF_SITES,
  ...BURNS_HEALING,
  OF_TOLD_SITES,
];
