/** Unspecified codes where the note names the kind, the site or the cause, and the code that says it is of another header (Guidelines I.A.9.b, I.B.2, IV.F.3). Those of one header are `dx/unspecified`. */
import { MORE_OF_COURSES } from './more-of-courses.ts';
import { MORE_OF_GLANDS } from './more-of-glands.ts';
import { MORE_OF_INFECTIONS } from './more-of-infections.ts';
import { MORE_OF_ORGANS, type More } from './more-of-organs.ts';
import { MORE_OF_VESSELS } from './more-of-vessels.ts';
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

const PNEUMONIA = (organism: string): string =>
  `(?:${organism}) (?:\\w+ )?pneumonia|pneumonia,? (?:is |was )?(?:due to|from|caused by|with|secondary to|of|by) (?:the )?(?:${organism})|pneumonia, (?:${organism})\\b`;
const PNEUMONIAS = 'J12-J16 J18.1 J69 A48.1 B01.2 B25.0 B44 B59 J95.851 U07.1 J09-J11 A37';
const OF_ANEMIA = 'D50-D63 D64.81 O99.0- C00-C96';
const HEADACHES = 'G43-G44 G97.1 R51.0';

const MORE: readonly More[] = [
  ['I70.20-', 'rest pain', 'I70.22-', 'I70.22- I70.23- I70.24- I70.25 I70.26-'],
  ['I70.20- I70.21- I70.22-', 'gangren\\w+', 'I70.26-', 'I70.26- I96 E08-E13'],
  ['I70.20-', '(?:intermittent )?claudication', 'I70.21-', 'I70.21- I70.22- I70.23- I70.24- I70.26-'],
  [
    'I63.50',
    '(?:left|right|l|r|bilateral) (?:[mpa]ca|(?:middle|anterior|posterior) cerebral|cerebellar)|(?:[mpa]ca|(?:middle|anterior|posterior) cerebral artery) (?:territory|infarct\\w*|occlusion|stroke)',
    'the code of that artery, I63.51- to I63.54-',
    'I63.51- I63.52- I63.53- I63.54- I63.3- I63.4-',
  ],
  ['I63.9', 'cardio-?embol\\w+|embolic (?:stroke|infarct\\w*)', 'I63.4-'],
  [
    'K40.90 K40.20 K41.90 K41.20 K42.9 K43.9 K43.2 K44.9 K46.9',
    '(?:incarcerated|obstructed|irreducible|strangulated) (?:[\\w-]+ ){0,3}hernia|hernia,? (?:which |that )?(?:is |was )?(?:incarcerated|obstructed|irreducible|strangulated)',
    'the code with obstruction',
  ],
  ['J96.00', 'hypoxi\\w+|hypoxemi\\w+', 'J96.01'],
  ['J96.00', 'hyperc(?:apni|arbi)\\w+', 'J96.02'],
  ['J96.10', 'hypoxi\\w+|hypoxemi\\w+', 'J96.11'],
  ['J96.20', 'hypoxi\\w+|hypoxemi\\w+', 'J96.21'],
  [
    'G81.00 G81.10 G81.90',
    '(?:right|left)(?:[- ]sided?)?,? (?:\\w+ ){0,2}?(?:hemi\\w+|weak\\w*)|hemi(?:paresis|plegia)[^.;\\n]{0,25}(?:right|left)',
    'G81.- with its side, which is dominant where it is the right one and none is told',
  ],
  [
    'G83.10 G83.20 G83.30',
    '(?:right|left)(?:[- ]sided?)?,? (?:\\w+ ){0,2}?(?:monoplegia|monoparesis|arm|leg)|mono(?:paresis|plegia)[^.;\\n]{0,25}(?:right|left)',
    'G83.- with its side, which is dominant where it is the right one and none is told',
  ],
  [
    'E46',
    'severe (?:protein[- ](?:calorie|energy) )?malnutrition|malnutrition,? (?:\\(?severe|severe protein)',
    'E43',
  ],
  [
    'E46',
    'moderate (?:protein[- ](?:calorie|energy) )?malnutrition|malnutrition,? (?:\\(?moderate)',
    'E44.0',
  ],
  ['E46', 'mild (?:protein[- ](?:calorie|energy) )?malnutrition|malnutrition,? (?:\\(?mild)', 'E44.1'],
  [
    'F32.A F32.9',
    'recurrent (?:\\w+ )?(?:major )?depress\\w+|depress\\w+(?: disorder| episode)?,? (?:\\w+, )?recurrent',
    'F33.-',
  ],
  ['E08.40 E09.40 E10.40 E11.40 E13.40', 'polyneuropathy|(?:diabetic )?peripheral neuropathy', 'E--.42'],
  ['E08.40 E09.40 E10.40 E11.40 E13.40', 'gastroparesis|autonomic (?:\\w+ )?neuropathy', 'E--.43'],
  ['E08.40 E09.40 E10.40 E11.40 E13.40', 'amyotrophy', 'E--.44'],
  ['E08.40 E09.40 E10.40 E11.40 E13.40', 'mononeuropathy', 'E--.41'],
  [
    'N63.0',
    '(?:right|left) breast|breast[^.;\\n]{0,20}\\b(?:right|left)\\b',
    'N63.1- to N63.4-',
    'N60-N64 C50 D05 D24',
  ],
  ['D64.9', 'iron[- ]deficien\\w+|microcytic an[a]?emia from (?:blood loss|iron)', 'D50.-', OF_ANEMIA],
  [
    'D61.811 D61.818',
    'pancytopenia,? (?:is |was )?(?:due to|from|after|following|secondary to|caused by|induced by) (?:[\\w/-]+ ){0,3}?(?:chemo\\w*|antineoplastic\\w*|\\w+(?:citidine|platin|taxel|rubicin|clax)|cytarabine|hydroxyurea|fludarabine)|chemo\\w*[- ](?:induced|related) pancytopenia',
    'D61.810',
    'D61.810',
  ],
  [
    'D50.8 D50.9',
    '(?:chronic|occult|slow|ongoing|gi|gastrointestinal|menstrual|uterine|rectal|h[a]?emorrhoidal|long-?(?:standing|term)) (?:(?:gi|gastrointestinal|menstrual|occult|slow) )*(?:blood[- ]loss|bleed(?:s|ing)?)|(?<!acute )blood[- ]loss|(?:an[a]?emia|ida)\\b[^.;\\n]{0,25}(?:due to|from|secondary to|caused by|because of|of) (?:(?:the|her|his|heavy|chronic|long|monthly|recurrent) ){0,3}(?:menorrhagia|heavy (?:periods|menses|menstrual \\w+)|h[a]?ematochezia|melena|h[a]?ematuria|epistaxis|bleed(?:s|ing))',
    'D50.0',
  ],
  ['D64.9', '(?:vitamin )?b-?12[- ]deficien\\w+|pernicious', 'D51.-', OF_ANEMIA],
  ['D64.9', 'fol(?:ate|ic acid)[- ]deficien\\w+', 'D52.-', OF_ANEMIA],
  [
    'D64.9',
    'an[a]?emia (?:of|in|due to|from) (?:chronic disease|chronic inflammation|ckd|chronic kidney disease|her ckd|his ckd)',
    'D63.1 or D63.8',
    OF_ANEMIA,
  ],
  [
    'D64.9',
    '(?:acute )?blood[- ]loss an[a]?emia|an[a]?emia (?:due to|from) (?:acute |chronic )?(?:blood loss|bleeding|hemorrhage)',
    'D62, or D50.0 where it is chronic',
    OF_ANEMIA,
  ],
  [
    'D64.9',
    '(?:aplastic|hemolytic|sideroblastic|sickle[- ]cell) an[a]?emia',
    'D55 to D61 or D64.0 to D64.3',
    OF_ANEMIA,
  ],
  [
    'D64.9',
    'an[a]?emia (?:due to|from|after|following) (?:\\w+ )?chemo\\w*|chemo\\w*[- ](?:induced|related) an[a]?emia',
    'D64.81',
    OF_ANEMIA,
  ],
  [
    'R10.9',
    '(?:(?:right|left) )?(?:upper|lower)[- ]quadrant|[rl][lu]q|epigastri\\w+|periumbilical|(?:upper|lower) abdominal pain|suprapubic|pelvic pain',
    'R10.1- to R10.3-',
    'R10',
  ],
  [
    'R51.9',
    '(?:tension|cluster)(?:[- ]type)? headaches?|(?:chronic|episodic) tension headaches?',
    'G44.-',
    HEADACHES,
  ],
  ['R51.9', 'migraines?', 'G43.-', HEADACHES],
  [
    'I50.9',
    'hfref|(?:heart failure|hf|chf) with (?:a )?reduced (?:ejection fraction|ef)',
    'I50.2-',
    'I50 I13',
  ],
  [
    'I50.9',
    'hfpef|(?:heart failure|hf|chf) with (?:a )?preserved (?:ejection fraction|ef)',
    'I50.3-',
    'I50 I13',
  ],
  ['J18.9', PNEUMONIA('klebsiella'), 'J15.0', PNEUMONIAS],
  ['J18.9', PNEUMONIA('pseudomon\\w+'), 'J15.1', PNEUMONIAS],
  [
    'J18.9',
    PNEUMONIA('mrsa|methicillin[- ]resistant staph\\w*|mssa|methicillin[- ]susceptible staph\\w*|staph\\w*'),
    'J15.2-',
    PNEUMONIAS,
  ],
  ['J18.9', PNEUMONIA('pneumococc\\w+|strep\\w* pneumoniae|s\\.? pneumoniae'), 'J13', PNEUMONIAS],
  ['J18.9', PNEUMONIA('h(?:a?emophilus|\\.)? ?influenzae'), 'J14', PNEUMONIAS],
  ['J18.9', PNEUMONIA('e\\.? ?coli|escherichia coli'), 'J15.5', PNEUMONIAS],
  ['J18.9', PNEUMONIA('mycoplasma\\w*(?: pneumoniae)?'), 'J15.7', PNEUMONIAS],
  ['J18.9', PNEUMONIA('legionella\\w*'), 'A48.1', PNEUMONIAS],
  [
    'J18.9',
    PNEUMONIA('rsv|respiratory syncytial virus|adenovir\\w+|parainfluenza|viral|virus'),
    'J12.-',
    PNEUMONIAS,
  ],
  ['J18.9', 'aspiration pneumon\\w+|pneumonia (?:due to|from|after) aspiration', 'J69.0', PNEUMONIAS],
  ['J18.9', 'lobar pneumonia', 'J18.1', PNEUMONIAS],
  ['J18.9', PNEUMONIA('bacterial|bacteria|gram[- ]negative(?: \\w+)?'), 'J15.-', PNEUMONIAS],
  [
    'M19.90',
    '(?:osteoarthritis|oa|arthrosis|arthritis) (?:of|in) (?:(?:the|her|his|both|right|left|bilateral) ){0,2}(?:hips?|knees?|hands?|shoulders?|wrists?|elbows?|ankles?|foot|feet|thumbs?)|(?:hip|knee|hand|shoulder|wrist|ankle) (?:osteoarthritis|oa|arthrosis)',
    'M16 to M19 with the site',
    'M15-M19',
  ],
  [
    'M06.9',
    '(?:rf|rheumatoid factor|sero)[- ]?positive(?! (?:status )?(?:not|unknown|or|versus))',
    'M05.-',
    'M05-M06',
  ],
  ['M06.9', 'sero-?negative', 'M06.0-', 'M05-M06'],
  [
    'M54.50 M54.59',
    '(?:low(?:er)? back pain|lumbago|back pain) (?:with|and) (?:(?:right|left|bilateral)(?:[- ]sided)? )?sciatica',
    'M54.4-',
    'M54.1- M54.3- M54.4- M51',
  ],
  [
    'D69.6',
    'heparin[- ](?:induced|related|associated) thrombocytop\\w+|thrombocytop\\w+,? (?:is |was )?(?:due to|from|secondary to|caused by|induced by|after) (?:(?:\\w+ )?heparin|lovenox|enoxaparin)|hit(?:t)? (?:positive|confirmed|with|type)',
    'D75.82-',
    'D75.82-',
  ],
  [
    'D69.6',
    '(?:drug|medication|chemo\\w*|alcohol|quinine|linezolid|valproate)[- ](?:induced|related|associated) thrombocytop\\w+|secondary thrombocytop\\w+|thrombocytop\\w+,? (?:is |was )?(?:due to|from|secondary to|caused by|induced by) (?:(?:the|her|his|recent) )?(?:chemo\\w*|drugs?|medications?|quinine|linezolid|valpro\\w+|alcohol\\w*|hypersplenism|cirrhosis|sepsis)',
    'D69.59',
    'D69.4- D69.5- D75.82- D61.81-',
  ],
  [
    'D59.30',
    'sepsis|septic\\w*|o157\\S*|stec|shiga\\S*|(?:bloody |infectious )diarrhea|pneumococc\\w+',
    'D59.31',
    'D59.3-',
  ],
  [
    'E20.9',
    '(?:post-?(?:surgical|op\\w*|proced\\w*|thyroidectomy)|surgical) hypoparathyroid\\w+|hypoparathyroid\\w+,? (?:since|after|following|due to|from|secondary to|s\\/p|status[- ]post) (?:\\w+ ){0,3}(?:(?:para)?thyroidectomy|surgery|neck dissection)',
    'E89.2',
    'E89.2',
  ],
  [
    'A41.9',
    '(?:candid\\w+|fungal) sepsis|sepsis,? (?:is |was )?(?:due to|from|caused by|secondary to|with) (?:\\w+ )?candid\\w+|candidemia',
    'B37.7',
    'B37.7',
  ],
  [
    'B00.9',
    '(?:genital|vulvar|vaginal|penile|anogenital|perianal) herpes|herpes,? (?:simplex )?(?:genitalis|of (?:the )?(?:vulva|vagina|penis|cervix|perineum)|genital|vulva)',
    'A60.-',
    'A60',
  ],
  ['B00.9', 'herpes (?:simplex )?labialis|cold sores?|fever blisters?', 'B00.1', 'B00'],
  ['D69.6', 'itp|immune thrombocytop\\w+|idiopathic thrombocytop\\w+', 'D69.3', 'D69.3 D69.4-'],
  ...MORE_OF_ORGANS,
  ...MORE_OF_COURSES,
  ...MORE_OF_INFECTIONS,
  ...MORE_OF_VESSELS,
  ...MORE_OF_GLANDS,
];

const isOfRetina = /^E(?:08|09|10|11|13)31[19]/;
const ofRetina = (words: string, to: string): Otherwise => ({
  codes: ({ key }) => isOfRetina.test(key),
  says: new RegExp(`\\b(?:${words})\\b`, 'gi'),
  besides: ({ key }) => /^E(?:08|09|10|11|13)3[2-5]/.test(key),
  why: `the note tells the kind of the retinopathy, and the codes of E--.${to} say it, with its edema and the eye`,
  section: 'I.C.4.a and I.B.2',
  severity: 'information',
});

const ask = ([codes, words, to, besides]: More): Otherwise => {
  const isSaid = isListedAmong(...(besides ?? /^[A-Z]\d\d/.exec(to)?.[0] ?? codes).split(' '));
  return {
    codes: of(...codes.split(' ')),
    says: new RegExp(`\\b(?:${words})(?!\\w)`, 'gi'),
    status: 'as if certain',
    besides: (other, each) => other.key !== each.key && isSaid(other, each),
    why: `an unspecified code is for a record that says no more, and what the note says is ${to}`,
    section: 'I.A.9.b and I.B.2',
    ...(/^[A-Z]\d\w(?:\.\w+)?$/.test(to) ? { instead: () => to.replace('.', '') } : {}),
    severity: 'information',
  };
};

export const MORE_SAID: readonly Otherwise[] = [
  ofRetina('(?<!non-?)(?<!non )proliferative|pdr', '35'),
  ofRetina('mild (?:npdr|non-?proliferative|background)', '32'),
  ofRetina('moderate (?:npdr|non-?proliferative)', '33'),
  ofRetina('severe (?:npdr|non-?proliferative)', '34'),
  ...MORE.map(ask),
];
