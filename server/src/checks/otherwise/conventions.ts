/** Words of a note that the conventions and general guidelines want coded otherwise (Guidelines I.A.18 and I.B.8). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

/** One condition that is both acute and chronic. */
interface BothCourses {
  /** The codes of each course, of which one alone is too few, and what notes call the condition. */
  readonly acute: readonly string[];
  readonly chronic: readonly string[];
  readonly condition: string;
  /** Other codes that say that it is chronic. */
  readonly orChronic?: readonly string[];
}

const courses = (
  acute: string,
  chronic: string,
  condition: string,
  ...orChronic: readonly string[]
): BothCourses => ({ acute: acute.split(' '), chronic: chronic.split(' '), condition, orChronic });

/** As far as the Index has the two words at one level under the term, and no code says both. */
const TWO_COURSES: readonly BothCourses[] = [
  courses('J01', 'J32', '(?:rhino)?sinusitis'),
  courses('J20', 'J41-J42', 'bronchitis', 'J44'),
  courses('J02', 'J31.2', 'pharyngitis'),
  courses('J03', 'J35.0-', 'tonsillitis'),
  courses('J04.0-', 'J37.0', 'laryngitis'),
  courses('H65.0-', 'H65.2-', 'serous otitis(?: media)?'),
  courses('H66.0-', 'H66.1-H66.3', 'suppurative otitis(?: media)?'),
  courses('H70.0-', 'H70.1-', 'mastoiditis'),
  courses('H10.0-H10.3', 'H10.4-', 'conjunctivitis'),
  courses('H20.0-', 'H20.1-', 'iridocyclitis|iritis|anterior uveitis'),
  courses('K85', 'K86.0-K86.1', 'pancreatitis'),
  courses('K29.0-', 'K29.3-K29.5', 'gastritis'),
  courses('N10', 'N11', 'pyelonephritis'),
  courses('N30.0-', 'N30.1-N30.2', 'cystitis'),
  courses('N41.0', 'N41.1', 'prostatitis'),
  courses('N70.0-', 'N70.1-', '(?:salpingo-?)?oophoritis|salpingitis'),
  courses('N71.0', 'N71.1', 'endometritis'),
  courses('I62.01', 'I62.03', 'subdural(?: hematoma| hemorrhage)?'),
  courses('I82.4-', 'I82.5-', 'dvt|deep (?:vein|venous) thromb\\w+'),
  courses('I26', 'I27.82', 'pe|pulmonary embol\\w+'),
  courses('M86.0-M86.1', 'M86.3-M86.6', 'osteomyelitis'),
];

/** `acute on chronic`, `acute and chronic`, `subacute superimposed on chronic`. */
const BOTH =
  '\\b(?:sub)?acute(?: (?:and|on(?: top of)?|superimposed (?:on|upon)|over) |-on-| ?[&/+] ?)(?:an? |the )?chronic ';

/** The chronic form told first: `sinusitis, chronic, with an acute flare on top`. */
const bothOf = (condition: string): RegExp =>
  new RegExp(
    `${BOTH}(?:[\\w-]+ ){0,3}(?:${condition})\\b|\\b(?:chronic (?:[\\w-]+ ){0,2}(?:${condition})|(?:${condition})\\b[^.;\\n]{0,20}\\bchronic),? (?:with|and|plus|w\\/) ?(?:(?:an?|new|superimposed|now) )*acute (?:flare|episode|component|infection|bout|one|on top|${condition})\\b`,
    'gi',
  );

const notListed = (missing: string): string =>
  `a condition that is both acute and chronic has two codes, the acute one first, and the ${missing} one is not listed`;

const NOT_LISTED = { acute: notListed('acute'), chronic: notListed('chronic') } as const;

const twoCourses = ({ acute, chronic, condition, orChronic = [] }: BothCourses): readonly Otherwise[] => {
  const row = (
    codes: readonly string[],
    others: readonly string[],
    missing: 'acute' | 'chronic',
  ): Otherwise => ({
    codes: of(...codes),
    says: bothOf(condition),
    besides: isListedAmong(...others),
    why: NOT_LISTED[missing],
    section: 'I.B.8',
  });
  return [row(chronic, acute, 'acute'), row(acute, [...chronic, ...orChronic], 'chronic')];
};

/** Conditions of which one code says that they are both: the codes of one course, the condition, the key that says both. */
const ONE_CODE: readonly (readonly [
  codes: readonly string[],
  condition: string,
  both: NonNullable<Otherwise['instead']>,
])[] = [
  [['K81.0', 'K81.1'], 'cholecystitis', () => 'K812'],
  [['J96.0-', 'J96.1-', 'J96.9-'], 'respiratory (?:failure|insufficiency)', ({ key }) => `J962${key[4]}`],
];

/**
 * What the Index takes where nothing but the name of a condition is documented, with the codes of its acute form that
 * want the word.
 */
const DEFAULTS: readonly (readonly [acute: readonly string[], condition: string, unsaid: string])[] = [
  [['J01.9-'], '(?:rhino)?sinusitis', 'J329'],
  [['J01.0-'], 'maxillary sinusitis', 'J320'],
  [['J01.1-'], 'frontal sinusitis', 'J321'],
  [['J20.9'], 'bronchitis', 'J40'],
  [['K35', 'K36'], 'appendicitis', 'K37'],
  [['K81.0'], 'cholecystitis', 'K819'],
  [['K29.00-K29.01'], 'gastritis', 'K2970'],
  [['N10'], 'pyelonephritis', 'N12'],
  [['N30.0-'], 'cystitis', 'N3090'],
  [['N41.0'], 'prostatitis', 'N419'],
  [['I30'], 'pericarditis', 'I319'],
  [['I40.9'], 'myocarditis', 'I514'],
  [['M86.1-'], 'osteomyelitis', 'M869'],
];

/** What makes a condition acute in a note without the word, in its own terms. */
const ACUTE =
  /\b(?:sub)?acute\w*\b|\bacut\b|\bsudden\w*\b|\bnew[- ]onset\b|\bexacerbat\w+|\bflares?\b|(?<!\b(?:no|not|without|comment on|mention of|denies)\b[^.;\n]{0,30})\b(?:perforat\w+|rupture\w*|gangren\w+|empyema)\b|\bemergen\w+|\bahrf\b|\barf\b|\bpurulent\b|\bbacterial\b|\bviral\b|\bviridans\b/gi;

/** Complications of a stay that the record has as expected, or not at all (I.B.16 and III). */
const EXPECTED: readonly Otherwise[] = [
  {
    codes: of('D62'),
    says: /\b(?:no|without) (?:\w+ ){0,2}anemia\b|\b(?:expected|anticipated|usual) (?:\w+ )?blood loss\b|\bblood loss(?: was| is)?,? (?:as )?(?:expected|anticipated)\b/gi,
    status: 'any',
    unless: /\banemia\b/gi,
    why: 'the blood that an operation is expected to cost is no anemia unless the provider says that there is one',
    section: 'I.B.16 and III.B',
  },
  {
    codes: of('J95.82-', 'J96.0-'),
    says: /\b(?:kept|remained|left|stayed|still) (?:electively )?(?:intubated|ventilated|on the (?:vent\w*|ventilator))\b[^.;\n]{0,40}\b(?:planned|routine|elective\w*|expected|overnight|protocol)\b|\b(?:planned|routine|elective|expected) (?:\w+ ){0,2}(?:ventilat\w+|intubation)\b/gi,
    unless: /\brespiratory failure\b|\bhypoxi\w+\b/gi,
    why: 'ventilation that belongs to an operation is no respiratory failure unless the provider says so',
    section: 'I.B.16 and I.A.19',
  },
  {
    codes: of('K56.7', 'K56.0'),
    says: /\bpost-?op(?:erative)? (?:\w+ )?ileus\b(?:(?!\b(?:not|no|never|nor|neither|rather|without|unrelated)\b)[^.;\n]){0,80}\bcomplicat\w+|(?<!\b(?:no|not|not an?|without|never) (?:\w+ )?)\bcomplicat\w+(?:(?!\b(?:not|no|never|nor|neither|rather|without|unrelated)\b)[^.;\n]){0,60}\bpost-?op(?:erative)? (?:\w+ )?ileus\b|\bileus\b(?:(?!\b(?:not|no|never|nor|neither|rather|without|unrelated)\b)[^.;\n]){0,60}\bcomplication of (?:the |his |her )?(?:surgery|operation|procedure|\w+(?:ectomy|otomy|plasty))\b/gi,
    besides: isListedAmong('K91.3-', 'K91.8-'),
    why: 'what the record calls a complication of the surgery is coded as one, K91.89, and K56.7 tells what it is',
    section: 'I.B.16',
  },
];

export const CONVENTIONS: readonly Otherwise[] = [
  ...EXPECTED,
  {
    codes: ({ key, title }) => /^J4[45]/.test(key) && /\bexacerbation\b/.test(title),
    says: /\b(?:copd|asthma|obstructive (?:pulmonary|lung) disease)\b/gi,
    orSaid:
      /\bexacerbat\w+|\bflar\w+|\bworse\w*|\bdecompensat\w+|\bacute\w*|\battack\b|\bwheez\w+|\baecopd\b|\bprednisone\b|\bburst\b|\bincreas\w+|\bstatus asthmaticus\b|\bbronchospasm\b/gi,
    why: 'an exacerbation is coded where the provider documents it',
    section: 'I.A.19 and I.C.10.a.1',
    severity: 'information',
  },
  ...TWO_COURSES.flatMap(twoCourses),
  {
    // The chronic disease without the acute one is in the table of kidneys.
    codes: of('N17'),
    says: bothOf('ckd|(?:kidney|renal) (?:disease|failure|injury|insufficiency)'),
    besides: isListedAmong('N18', 'I12-I13', 'E08.22', 'E09.22', 'E10.22', 'E11.22', 'E13.22'),
    why: NOT_LISTED.chronic,
    section: 'I.B.8',
  },
  ...ONE_CODE.map(
    ([codes, condition, both]): Otherwise => ({
      codes: of(...codes),
      says: bothOf(condition),
      // Two codes beside the one that says both are dx/contradiction or dx/excludes1.
      besides: (other, { key }) => other.key !== key && of(...codes)(other),
      why: 'one code says that it is both acute and chronic',
      section: 'I.B.9',
      instead: both,
    }),
  ),
  ...DEFAULTS.map(
    ([acute, condition, unsaid]): Otherwise => ({
      codes: of(...acute),
      says: new RegExp(`\\b${condition}\\b`, 'gi'),
      orSaid: ACUTE,
      why: 'the acute form is coded where the provider says so; the name alone has a code of its own in the Index, by default',
      section: 'I.A.18',
      instead: () => unsaid,
      severity: 'information',
    }),
  ),
];
