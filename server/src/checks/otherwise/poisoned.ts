/** What a poisoning or a toxic effect has done, where a note tells it and no code says it (Guidelines I.C.19.e.5.b and d). */
import type { SoundDiagnosis } from '../check.ts';
import { codesIn } from '../code-ranges.ts';
import { type Otherwise, titled } from './otherwise.ts';

/** Grave manifestations, with the codes that say them. */
const GRAVE: readonly (readonly [words: string, codes: string])[] = [
  [
    '(?:hypox\\w+ |hypercap\\w+ |acute )*respiratory (?:failure|arrest|depression)|apn(?:ea|eic)|(?:was |is |were )?(?:intubated|ventilated)',
    'J96 J80 J95 J69 R09.2 R06',
  ],
  ['cardiac arrest|asystole|pulseless', 'I46 I49.0-'],
  ['coma|comatose|gcs (?:of )?[3-8]', 'R40 G92 G93 R55 R41 J96'],
  [
    '(?:generali[sz]ed |tonic-?clonic |multiple |two |a )*(?:seizures?|convuls\\w+)|status epilepticus',
    'R56 G40',
  ],
  ['acute (?:kidney|renal) (?:injury|failure)|aki', 'N17 N14 N19 N99.0'],
  [
    '(?:acute )?(?:liver|hepatic) (?:failure|necrosis|injury)|hepatotoxicity|toxic hepatitis',
    'K71 K72 R74 R94.5',
  ],
  ['rhabdomyolysis', 'M62.82 T79.6-'],
  ['(?:metabolic|lactic|anion gap) acidosis', 'E87.2- E87.4 E13.1- E11.1- E10.1-'],
  ['hypoglyc[a]?emi\\w+', 'E16 E08.64- E09.64- E10.64- E11.64- E13.64- E15'],
  [
    '(?:sinus |symptomatic |marked )*bradycardi\\w+|(?:complete |av |second[- ]degree |third[- ]degree )+(?:heart )?block',
    'R00.1 I44-I45 I49',
  ],
  [
    'ventricular (?:tachycardia|fibrillation|arrhythmi\\w+)|torsades?|qtc? prolong\\w+|prolonged qtc?',
    'I45.81 I47 I49 R94.31',
  ],
  ['hypotensi\\w+|shock', 'I95 R57 R03.1'],
  ['(?:upper )?(?:gi|gastrointestinal) bleed\\w*|hematemesis|melena', 'K92 K25-K29 K22'],
  ['pulmonary edema|(?:chemical |aspiration )+pneumon\\w+|bronchospasm', 'J68 J69 J70 J81 J98.01 J45'],
  [
    '(?:toxic |metabolic )+encephalopathy|delirium|hallucinat\\w+|psychosis',
    'F05 F10-F19 F23 F29 G92 G93.4- R41 R44 R45',
  ],
  ['corneal (?:burn|abrasion|ulcer)|esophageal (?:burns?|ulcers?|stricture)', 'T26-T28 H16 K22 S05.0-'],
];
/** Those that are told where no manifestation is coded at all. */
const LIGHT =
  '(?:repeated |profuse |persistent |severe )*(?:vomit(?:ed|ing|s)?|emesis)|somnolen\\w+|obtunded|stupor\\w*|letharg\\w+|tachycardi\\w+|ataxia|syncope|muscle rigidity';

const isPoisoning = titled(/^(?:Poisoning by|Toxic effect of)/, 'T36-T65');
const isTreated: Otherwise['codes'] = (diagnosis) => isPoisoning(diagnosis) && /A$/.test(diagnosis.key);
const isAnyManifestation = codesIn(
  'D50-D89',
  'E15-E16',
  'E86-E87',
  'F05',
  'G40-G99',
  'H16',
  'I44-I51',
  'I95',
  'J00-J99',
  'K20-K93',
  'L00-L99',
  'M60-M63',
  'N17',
  'R00-R99',
  'T26-T28',
);

const row = (words: string, besides: (other: SoundDiagnosis) => boolean): Otherwise => ({
  codes: isTreated,
  says: new RegExp(
    `\\b(?<!\\b(?:anaphylactic|allergic) )(?:${words})\\b(?! (?:precautions|risk|prophylaxis|disorder))`,
    'gi',
  ),
  besides,
  once: true,
  lacking: true,
  why: 'behind a poisoning or a toxic effect all of its manifestations are coded',
  section: 'I.C.19.e.5.b and d',
  severity: 'information',
});

export const POISONED: readonly Otherwise[] = [
  ...GRAVE.map(([words, codes]) => {
    const isCoded = codesIn(...codes.split(' '));
    return row(words, ({ key }) => isCoded(key));
  }),
  row(LIGHT, ({ key }) => isAnyManifestation(key)),
];
