/**
 * Codes of one of several things that exclude each other, where a note tells another one and never that: organisms,
 * arteries, parts of an organ, bones (Guidelines I.B.2 and I.B.13).
 */
import { BROKEN_BONES } from './broken-bones.ts';
import { isListedAmong, type Otherwise, titled } from './otherwise.ts';
import type { Several } from './several.ts';
import { ABSENCES } from './several-absences.ts';
import { ACCIDENTS_TOLD, SIDES_OF_STATUS } from './several-accidents.ts';
import { CIRCUMSTANCES_TOLD } from './several-circumstances.ts';
import { DEVICES_TOLD } from './several-devices.ts';
import { DRUGS_AND_TREATMENTS } from './several-drugs.ts';
import { ENCOUNTERS_NAMED } from './several-encounters.ts';
import { EVENTS } from './several-events.ts';
import { BLOOD_AND_GLANDS } from './several-glands.ts';
import { HISTORIES } from './several-histories.ts';
import { CAUSES, FOREIGN_BODIES, PARTS_INJURED } from './several-injuries.ts';
import { MIND_AND_NERVES } from './several-minds.ts';
import { OF_NEWBORNS } from './several-newborns.ts';
import { INFECTIONS_AND_GROWTHS } from './several-organisms.ts';
import { HEART_AND_AIRWAYS } from './several-organs.ts';
import { PARTS_AND_KINDS } from './several-parts.ts';
import { HISTORIES_NAMED } from './several-pasts.ts';
import { EYES_AND_EARS } from './several-senses.ts';
import { SIGNS } from './several-signs.ts';
import { STATES } from './several-states.ts';
import { SYMPTOMS_TOLD } from './several-symptoms.ts';
import { ALLERGIES_TOLD, TRAUMAS_TOLD } from './several-traumas.ts';
import { VESSELS_AND_SITES } from './several-vessels.ts';
import { VISITS_TOLD } from './several-visits.ts';

/** Of what has no code of its own, which is what codes of others are for. */
const NO_TITLE = '(?!)';

const AFTER_OPERATIONS =
  'post-?(?:op\\w*|proced\\w*|surg\\w*)|surg\\w+|operat\\w+|(?!(?:post-?)?thoracotom)\\w+(?:ectomy|plasty|otomy|odesis|fusion|rrhaphy)|replacement|arthroscop\\w+|implant\\w*|hardware|plate|screws?|device|prosthe\\w+|repair\\w*|procedure|cesarean|mesh|laminectomy';

const SEVERAL: readonly Several[] = [
  {
    of: ['A40-A41', 'B95-B96', 'G00', 'J13-J15', 'M00', 'P36'],
    what: 'organism',
    each: [
      ['Escherichia coli|E\\. coli', 'e\\.? ?coli|escherichia'],
      ['Klebsiella', 'klebsiella'],
      ['Pseudomonas', 'pseudomonas'],
      ['Serratia', 'serratia'],
      ['Acinetobacter', 'acinetobacter'],
      ['Enterococcus', 'enterococc\\w+|vre'],
      ['Proteus', 'proteus'],
      ['Methicillin (?:susceptible|resistant)|staphylococcus', 'staph\\w*|mrsa|mssa'],
      ['Streptococcus pneumoniae', 'pneumococc\\w+|s(?:treptococcus|trep|\\.) pneumoniae'],
      ['streptococcus, group A', 'group a strep\\w*|pyogenes|gas'],
      ['streptococcus, group B', 'group b strep\\w*|agalactiae|gbs'],
      ['Hemophilus', 'ha?emophilus|h\\.? ?flu\\w*'],
      ['Mycoplasma', 'mycoplasma'],
      ['Bacteroides', 'bacteroides'],
      [NO_TITLE, 'citrobacter|enterobacter|morganella|providencia|stenotrophomonas|raoultella'],
    ],
    open: /^Other specified bacterial agents\b/,
  },
  {
    of: ['I21.0-', 'I21.1-', 'I21.2-'],
    what: 'artery',
    each: [
      ['left main', 'left main|lmca'],
      ['left anterior descending', 'lad|left anterior descending|anterior descending'],
      ['right coronary', 'rca|right coronary'],
      ['left circumflex', 'lcx|cx|(?:left )?circumflex'],
    ],
  },
  {
    of: ['C18-C20', 'D12'],
    what: 'part of the bowel',
    each: [
      ['cecum', 'cecum|cecal|caecum'],
      ['appendix', 'appendix|appendiceal'],
      ['ascending colon', 'ascending|right colon'],
      ['hepatic flexure', 'hepatic flexure'],
      ['transverse', 'transverse'],
      ['splenic flexure', 'splenic flexure'],
      ['descending', 'descending'],
      ['sigmoid', 'sigmoid|rectosigmoid'],
      ['rectum', 'rectum|rectal|rectosigmoid'],
    ],
    open: /\bcolon, unspecified\b/i,
  },
  {
    of: ['C16'],
    what: 'part of the stomach',
    each: [
      ['cardia', 'cardia|gastroesophageal junction|ge junction|gej'],
      ['fundus', 'fundus|fundic'],
      ['body', 'body'],
      ['antrum', 'antrum|antral'],
      ['pylorus', 'pylor\\w+'],
      ['lesser curvature', 'lesser curv\\w+'],
      ['greater curvature', 'greater curv\\w+'],
    ],
    open: /\bstomach, unspecified\b/i,
  },
  {
    of: ['C34', 'D02.2-', 'C78.0-'],
    what: 'side',
    each: [
      ['right', '(?:right|rt\\.?|r) (?:\\w+ ){0,2}(?:lobe|lung|bronchus|hilum)|r[uml]l'],
      ['left', '(?:left|lt\\.?|l) (?:\\w+ ){0,2}(?:lobe|lung|bronchus|hilum|lingula)|l[ul]l|lingula'],
    ],
    open: /\bunspecified (?:main )?(?:bronchus|lung)/i,
  },
  {
    of: ['C34'],
    what: 'lobe',
    each: [
      ['upper lobe', 'upper(?:[ -]lobe)?|[rl]ul|apical|apex|lingula'],
      ['middle lobe', 'middle(?:[ -]lobe)?|rml'],
      ['lower lobe', 'lower(?:[ -]lobe)?|[rl]ll|basal|base'],
    ],
  },
  {
    of: ['C15'],
    what: 'part of the esophagus',
    each: [
      ['upper third', 'upper(?:[ -]third)?|cervical|proximal'],
      ['middle third', 'middle(?:[ -]third)?|mid(?:[ -]?(?:thoracic|esophag\\w*))?'],
      ['lower third', 'lower(?:[ -]third)?|distal|gastroesophageal'],
    ],
  },
  {
    of: ['C79.7-'],
    what: 'side',
    each: [
      ['right adrenal', '(?:right|rt\\.?) adrenal'],
      ['left adrenal', '(?:left|lt\\.?) adrenal'],
    ],
  },
  {
    of: ['I21.A-'],
    what: 'type of infarction',
    each: [
      ['type 2', 'type[- ](?:2|ii)|demand(?: ischemia)?'],
      ['Other myocardial infarction type', 'type[- ](?:[345]|iii|iv|v)[abc]?'],
    ],
  },
  {
    of: ['J12.0-J12.3'],
    what: 'virus',
    each: [
      ['Respiratory syncytial', 'rsv|respiratory syncytial(?: virus)?'],
      ['Adenoviral', 'adenovir\\w+'],
      ['Parainfluenza', 'para-?influenza\\w*'],
      ['metapneumovirus', '(?:human )?metapneumovirus|hmpv'],
    ],
  },
  {
    // What has no code of its own is another viral pneumonia, and none that is unspecified (I.A.9.a).
    of: ['J12.9'],
    what: 'virus',
    each: [['rhinovirus', 'rhinovir\\w+|enterovir\\w+|bocavir\\w+|coronavirus (?:oc43|hku1|229e|nl63)']],
    open: /\bunspecified$/,
  },
  {
    of: ['J12.8-'],
    what: 'virus',
    each: [
      ['SARS-associated', 'sars(?!-cov-2)(?: coronavirus)?'],
      ['coronavirus disease 2019', 'covid\\S*|sars-cov-2'],
    ],
  },
  {
    of: ['C79.3-'],
    what: 'site',
    each: [
      ['brain', 'brain|cerebral|cerebell\\w+|intracranial|(?:frontal|parietal|temporal|occipital) lobe'],
      ['meninges', 'mening\\w+|leptomening\\w+|dur\\w+'],
    ],
  },
  {
    of: ['C79.5-'],
    what: 'site',
    each: [
      ['bone$', 'bon[ey]s?|spine|spinal|vertebra\\w*|ribs?|femur|pelvis|skeletal|osseous|humerus|skull'],
      ['marrow', 'marrow'],
    ],
  },
  {
    of: ['C77'],
    what: 'nodes',
    each: [
      ['head, face and neck', 'cervical|neck|supraclavicular|submandibular|jugular'],
      ['intrathoracic', 'mediastin\\w+|hilar|intrathoracic|paratracheal|bronchial'],
      ['intra-abdominal', 'mesenteric|abdominal|retroperitoneal|para-?aortic|celiac|portal'],
      ['axilla', 'axill\\w+|sentinel|epitrochlear'],
      ['inguinal', 'inguinal|groin|femoral'],
      ['intrapelvic', 'pelvic|iliac|obturator'],
    ],
    open: /\blymph node, unspecified\b/i,
  },
  {
    of: ['M80', 'M84.3-', 'M84.4-', 'M84.5-', 'M84.6-'],
    what: 'bone',
    each: BROKEN_BONES,
    open: /\bunspecified site\b/i,
  },
  {
    of: ['G89.1-', 'G89.2-'],
    what: 'cause',
    each: [
      [
        'due to trauma',
        'trauma\\w*|injur\\w+|accident\\w*|fall|fell|fractur\\w*|sprain\\w*|crash|collision|burn\\w*|wound\\w*|amputat\\w+',
      ],
      ['post-thoracotomy', '(?:post-?)?thoracotom\\w+'],
      [
        'postprocedural',
        AFTER_OPERATIONS,
        // An operation on the chest that a sentence names is what `post-op` means there.
        `(?:${AFTER_OPERATIONS})(?![^.;\\n]*thoracotom)`,
      ],
    ],
  },
];

const said = (words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\w-])(?:${words.join('|')})(?!\\w)`, 'gi');

/** What is named to say that it is well, or agrees with the patient: `PCL and menisci intact`, `peanut eats fine`. */
const IS_WELL =
  '(?!\\w|[\\s/](?:[\\w-]+[\\s/]){0,3}?(?:ok(?:ay)?|intact|normal|fine|clear|unremarkable|spared|negative|non-?tender|stable|tolerat\\w+|uninvolved|no (?:stain|tears?|uptake|injury|abrasion))\\b)';
const affirmed = (words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\w-])(?:${words.join('|')})${IS_WELL}`, 'gi');

/** A row for each, and one for what is left open. */
const rowsOf = ({
  of,
  each,
  what,
  open,
  alone,
  named,
  anyhow,
  past,
  section = 'I.B.2',
}: Several): readonly Otherwise[] => {
  const rest = {
    section,
    severity: 'information',
    ...(past ? { status: 'affirmed or past' as const } : {}),
  } as const;
  const isOfThem = isListedAmong(...of);
  const isAnother: Otherwise['besides'] = (other, diagnosis) =>
    other.key !== diagnosis.key && isOfThem(other, diagnosis);
  const rows = each.map(
    ([title, words]): Otherwise => ({
      codes: titled(new RegExp(`(?<![\\w-])(?:${title})(?![\\w])`, 'i'), ...of),
      says: (anyhow ? said : affirmed)(
        each.flatMap(([other, words, told = words]) => (other === title ? [] : [told])),
      ),
      ...(anyhow ? { orSaid: said([words]) } : { unless: affirmed([words]) }),
      ...(alone ? { besides: isAnother } : {}),
      why: `the note tells another ${what} than the code`,
      ...rest,
    }),
  );
  const unnamed = (named ? each : []).map(
    ([title, words]): Otherwise => ({
      codes: titled(new RegExp(`(?<![\\w-])(?:${title})(?![\\w])`, 'i'), ...of),
      lacks: said([words]),
      why: `the note has no word for the ${what} of the code`,
      ...rest,
    }),
  );
  if (!open) return [...rows, ...unnamed];
  return [
    ...rows,
    ...unnamed,
    {
      codes: titled(open, ...of),
      says: said(each.flatMap(([title, words, told = words]) => (title === NO_TITLE ? [] : [told]))),
      besides: isAnother,
      why: `the note tells the ${what}, which the code leaves open`,
      ...rest,
    },
  ];
};

export const ONE_OF_SEVERAL: readonly Otherwise[] = [
  ...SEVERAL,
  ...VESSELS_AND_SITES,
  ...PARTS_AND_KINDS,
  ...PARTS_INJURED,
  ...FOREIGN_BODIES,
  ...TRAUMAS_TOLD,
  ...[
    ...DRUGS_AND_TREATMENTS,
    ...HISTORIES,
    ...STATES,
    ...EVENTS,
    ...CAUSES,
    ...SIGNS,
    ...CIRCUMSTANCES_TOLD,
    ...VISITS_TOLD,
    ...DEVICES_TOLD,
    ...OF_NEWBORNS,
    ...ACCIDENTS_TOLD,
    ...SIDES_OF_STATUS,
    ...ENCOUNTERS_NAMED,
    ...HISTORIES_NAMED,
    ...ALLERGIES_TOLD,
    ...SYMPTOMS_TOLD,
    ...ABSENCES,
  ].map((one): Several => ({ ...one, anyhow: true })),
].flatMap(rowsOf);

/** The same of the kinds and causes of diseases, where nothing else tells what a note names in place of a code. */
export const ONE_OF_SEVERAL_KINDS: readonly Otherwise[] = [
  ...INFECTIONS_AND_GROWTHS,
  ...BLOOD_AND_GLANDS,
  ...MIND_AND_NERVES,
  ...EYES_AND_EARS,
  ...HEART_AND_AIRWAYS,
].flatMap(rowsOf);
