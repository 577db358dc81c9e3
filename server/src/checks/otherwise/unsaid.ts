/** What the title of a code says and a note does not: the Guidelines say what is taken then. */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';
import { OF_PROCEDURE } from './strokes-of-procedures.ts';

const FRACTURE = /\bfractur\w+|\bfx\b/gi;

const INFARCTION = /\ba?mi\b|\b(?:myocardial )?infarct(?:ion)?\b|\bheart attack\b/gi;

/** A note may say it in other words, which the coder finds. */
const ASKS = 'information';

/** The 7th characters of open fractures of type III with those of type I or II, for the same phase and healing. */
const TYPE_I_OR_II: Readonly<Record<string, string>> = { C: 'B', F: 'E', J: 'H', N: 'M', R: 'Q' };

/** Of an ulcer of pressure: what covers it, and what says that it has a stage or cannot be staged. */
const CANNOT_BE_STAGED =
  /\bunstag\w+|(?<!\b(?:no|without|never|denies|free of|neither|nor)\b[^.;\n]{0,30})\b(?:eschar|slough\w*|necro\w+|graft\w*|flap)\b|\bstage (?:[1-4]|iv|i{1,3})\b|\b(?:can ?not|could not|unable to) be? ?stage/gi;

/** Degrees that a note gives to something else than the dementia. */
const OF_ANOTHER =
  '(?:(?:(?!dement|alzheimer|neurocog)[\\w-]+ ){0,2}(?:pain|stenosis|regurgitation|insufficiency|hypertension|\\w*arthritis|arthrosis|obesity|overweight|malnutrition|hearing|anemia|ckd|kidney|renal|copd|asthma|emphysema|constipation|tremors?|edema|dehydration|apnea|depress\\w+|anxiety|cognitive impairment|tenderness|distress|hyponatremia|hypokalemia|osteoporosis|scoliosis|kyphosis|rigidity|cataracts?|glaucoma|neuropathy|gait|weakness|dysphagia|allerg\\w+|dysfunction|cardiomyopathy|sclerosis|disease)\\b)';
/** Words for how severe a dementia is, of which another disease may have the like, and an onset has `early` and `late`. */
const SEVERITY_OF_DEMENTIA = new RegExp(
  `\\b(?:mild|moderate|severe)(?:ly)?\\b(?![- ]${OF_ANOTHER})|\\b(?:severity|advanced(?! (?:directives?|age|practice|care))|end[- ]stage(?! (?:renal|kidney))|(?:early|late)(?![- ](?:onset|morning|afternoon|evening|in|this|last|night|husband|wife|spring|summer|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december))|profound\\w*|(?<!\\b(?:ckd|kidney disease|ulcer|cancer|carcinoma|kdigo)[,:]? )stage(?! [1-5][ab]? (?:ckd|chronic|kidney|renal|pressure|decub))|cdr|fast(?= (?:stage|score|scale|of|was|is|\\d)|:)|gds|global deterioration|bed-?bound|slight(?:ly)? demen\\w+)\\b`,
  'gi',
);

export const UNSAID: readonly Otherwise[] = [
  {
    codes: ({ key }) => /^F0[123].?[ABC]/.test(key),
    says: /\b(?:dementia|alzheimer\w*|demented|neurocognitive disorder)\b/gi,
    orSaid: SEVERITY_OF_DEMENTIA,
    why: 'where the provider does not document how severe a dementia is, its code is that of the unspecified severity',
    section: 'I.C.5.d',
    instead: ({ key }) =>
      `${key.slice(0, 3)}${key.startsWith('F02') ? '8' : key.startsWith('F01') ? '5' : '9'}${key.slice(4)}`,
    severity: ASKS,
  },
  {
    codes: ({ title }) => title.endsWith('indeterminate stage'),
    says: /\bglaucoma\w*|\bpoag\b/gi,
    orSaid:
      /\b(?:indeterminate|undetermin(?:ed|able)|unstageable)\b|\b(?:can ?not|can['’]t|could(?: not|n['’]t)|unable to|not (?:able|possible) to|impossible to|not) (?:be )?(?:\w+ )?(?:determin\w+|stag\w+|assess\w*|grad\w+|judged?|told|tell|establish\w*|classif\w+|evaluat\w+)\b|\b(?:can ?not|could not|not) be\b|\bunable to\b/gi,
    why: 'indeterminate is for a stage that cannot be determined; where none is documented it is unspecified',
    section: 'I.C.7.a.5',
    instead: ({ key }) => `${key.slice(0, 6)}0`,
    severity: ASKS,
  },
  {
    codes: ({ title }) => title.endsWith('unstageable'),
    says: /\bdeep[- ]tissue (?:[\w-]+ )?(?:injur\w+|damage)\b|\bdtp?i\b/gi,
    orSaid: CANNOT_BE_STAGED,
    why: 'an ulcer of deep tissue damage alone has the code that says so, and unstageable is for one whose stage cannot be determined',
    section: 'I.C.12.a.7',
    severity: ASKS,
  },
  {
    codes: ({ title }) => title.endsWith('unstageable'),
    says: /\b(?:pressure|decubitus) (?:ulcers?|injur\w+|sores?)\b/gi,
    orSaid: new RegExp(`\\bdeep[- ]tissue\\b|${CANNOT_BE_STAGED.source}`, 'gi'),
    why: 'unstageable is for an ulcer whose stage cannot be determined; where none is documented it is unspecified',
    section: 'I.C.12.a.2',
    instead: ({ key }) => `${key.slice(0, -1)}9`,
    severity: ASKS,
  },
  {
    codes: ({ key, title }) => /^L(?:97|984)/.test(key) && !title.endsWith('unspecified severity'),
    says: /\bulcer\w*/gi,
    orSaid:
      /\b(?:full|partial)[- ]thickness\b|\bnecro\w+|\b(?:breakdown|break down|skin loss|superficial|epidermis|dermis|dermal|bone|tendon|muscle|fascia|fat|subcut\w*|joint|capsule|severity|wagner|grade|limited to (?:the )?skin|deep|shallow|pressure|decubit\w+)\b|\bexpos\w+/gi,
    why: 'where the note does not describe how deep the ulcer is, its code is that of the unspecified severity',
    section: 'I.C.12.b.2',
    severity: ASKS,
  },
  {
    codes: of('I97.81-', 'I97.82-'),
    says: /\bstroke\b|\bcva\b|\binfarct(?:ion)?\b/gi,
    orSaid: OF_PROCEDURE,
    why: 'it is coded as one of the procedure where the record says that the procedure caused it',
    section: 'I.C.9.c',
    severity: ASKS,
  },
  {
    codes: of('I21.A9'),
    says: INFARCTION,
    orSaid:
      /\btype (?:[2-5][abc]?|i{1,3}|iv[ab]?|v)\b|\b(?:stent|pci|angioplasty|cabg|bypass|procedur\w+|peri-?procedur\w+|post-?procedur\w+|sudden|thrombosis|restenosis|surg\w+|cath\w*|intervention)\b/gi,
    why: 'an infarction whose type is not documented is I21.9',
    section: 'I.C.9.e.2',
    instead: () => 'I219',
    severity: ASKS,
  },
  {
    codes: of('I21.3'),
    says: INFARCTION,
    orSaid: /\bstemi\b|\bst[- ]?(?:segment )?elev\w+|\bste\b|\btransmural\b|\bq[- ]wave\b/gi,
    why: 'an infarction whose type is not documented is I21.9',
    section: 'I.C.9.e.2',
    instead: () => 'I219',
    severity: ASKS,
  },
  {
    codes: of('I21.3'),
    says: /(?<!\bn-?)\b(?:stemi|st[- ](?:segment )?elevation)\b[^.;\n]{0,40}\b(?:anterior|inferior|lateral|posterior|anterolateral|inferolateral|anteroseptal|septal|apical|lad|left anterior descending|left main|rca|right coronary|circumflex|lcx|obtuse marginal|diagonal)\b|\b(?:anterior|inferior|lateral|posterior|anterolateral|inferolateral|anteroseptal|septal|apical|lad|rca|circumflex|lcx)(?: wall)? (?:stemi|st[- ](?:segment )?elevation)\b/gi,
    besides: isListedAmong('I21.0-I21.2'),
    why: 'a STEMI of which the wall or the artery is told has the code of that site',
    section: 'I.C.9.e.1 and e.2',
    severity: ASKS,
  },
  {
    // Of an artery that a title names `chart/unsupported-code` tells.
    codes: of('I21.09', 'I21.19', 'I21.29'),
    lacks:
      /\b(?:anterior|anteroseptal|inferior|infero\w+|lateral|\w+lateral|posterior|septal|apical|right ventric\w+|rv|basal|wall|coronary|artery|lad|lm|lmca|left main|rca|om\d?|pda|plv|ramus|circumflex|lcx|cx|diagonal|obtuse|v[1-6]|avl|avf|ii|leads?|vessel)\b/gi,
    also: /(?<!\bn-?)\bstemi\b|\btransmural\b|\bst[- ](?:segment )?elevation\b/gi,
    why: 'a STEMI of which no site is documented is I21.3',
    section: 'I.C.9.e.2',
    instead: () => 'I213',
    severity: ASKS,
  },
  {
    codes: of('I21.0-I21.2'),
    says: /\b(?:site|wall|artery|location|territory)\b[^.;\n]{0,10}\b(?:not (?:documented|stated|specified|given|known|named|recorded)|unspecified|unknown|undocumented)\b|\b(?:stemi|st[- ]elevation (?:mi|myocardial infarction)),? (?:nos|unspecified|without (?:a )?(?:site|location))\b|\bunspecified (?:site|wall)\b|\bno (?:site|wall|artery) (?:is |was )?(?:documented|stated|given|named|specified)\b/gi,
    status: 'any',
    also: /(?<!\bn-?)\bstemi\b|\btransmural\b|\bst[- ](?:segment )?elevation\b/gi,
    why: 'a STEMI of which no site is documented is I21.3',
    section: 'I.C.9.e.2',
    instead: () => 'I213',
    severity: ASKS,
  },
  {
    codes: of('I21.4'),
    says: INFARCTION,
    orSaid:
      /\bn-?stemi\b|\bnon[- ]?st\b|\bnon-?q\b|\bnon-?transmural\b|\bsubendocardial\b|\btype (?:1|i)\b|\bste-?acs\b/gi,
    why: 'an infarction whose type is not documented is I21.9',
    section: 'I.C.9.e.2',
    instead: () => 'I219',
    severity: ASKS,
  },
  {
    codes: ({ title }) => /\bnondisplaced\b/i.test(title),
    says: FRACTURE,
    orSaid:
      /displace|\balign\w*|\bhairline\b|\bgreenstick\b|\bstress\b|\bbuckle\b|\btorus\b|\bimpacted\b|\boccult\b/gi,
    why: 'a fracture that is not said to be displaced or not is coded as displaced',
    section: 'I.C.19.c',
    severity: ASKS,
  },
  {
    codes: ({ title }) => /\bopen fracture\b/.test(title),
    says: FRACTURE,
    orSaid:
      /\bopen\b|\bcompound\b|\bgustilo\b|\bthrough the skin\b|\bbone (?:is |was )?(?:exposed|visible|protrud\w+)|\bexposed bone\b|\bdebrid\w+|\bpuncture\b|\blacerat\w+|\bgunshot\b|\bgsw\b/gi,
    why: 'a fracture that is not said to be open or closed is coded as closed',
    section: 'I.C.19.c',
    severity: ASKS,
  },
  {
    codes: ({ title }) => /\btype IIIA\b/.test(title),
    says: /\b(?:open|compound)\b[^.;\n]{0,40}\b(?:fractur\w+|fx)|\b(?:fractur\w+|fx)\b[^.;\n]{0,40}\bopen\b|\bbone (?:is |was )?(?:visible|exposed|protrud\w+|showing|seen|out)\b|\bexposed bone\b|\bthrough the skin\b/gi,
    orSaid:
      /\b(?:type|grade|gustilo|g-?a|class)\W{0,3}(?:[\w-]+ ){0,2}?(?:iii|3)[ -]?[abc]?\b|\b(?:iii|3)[ -]?[abc]\b|\biii\b/gi,
    why: 'an open fracture of which the Gustilo type is not specified is coded as type I or II',
    section: 'I.C.19.c.1',
    instead: ({ key }) => key.slice(0, 6) + (TYPE_I_OR_II[key[6] ?? ''] ?? ''),
    severity: ASKS,
  },
];
