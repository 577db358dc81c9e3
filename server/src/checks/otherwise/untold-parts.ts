/** What a title has beside its disease, and a note has no word for (Guidelines I.B.2 and I.B.18). */
import { isListedAmong, type Otherwise, of, titled } from './otherwise.ts';

/** Words of titles, the codes that have them, and how notes tell of it. */
type Untold = readonly [title: RegExp, codes: readonly string[], told: RegExp, what: string];

const UNTOLD: readonly Untold[] = [
  [
    /\bwith status asthmaticus\b/i,
    ['J44-J45'],
    /(?<!\b(?:no|not|without) (?:\w+ )?)\bstatus\b(?! post)|\b(?:refractory|unresponsive|respond\w*|intubat\w+|bipap|icu|silent chest)\b/gi,
    'status asthmaticus',
  ],
  [
    /\bwith status epilepticus\b/i,
    ['G40'],
    /(?<!\b(?:no|not|without) (?:\w+ )?)\bstatus\b(?! post)|\b(?:prolonged|continuous|back[- ]to[- ]back|repeated|serial|cluster\w*|without regaining|minutes|refractory)\b/gi,
    'status epilepticus',
  ],
  [
    /\bwith status migrainosus\b/i,
    ['G43'],
    /(?<!\b(?:no|not|without) (?:\w+ )?)\bstatus\b(?! post)|\b(?:72 hours|three days|[3-9] days|four days|five days|unrelenting|refractory|(?:a|one|whole) week)\b/gi,
    'status migrainosus',
  ],
  [
    /\bwith psychotic disturbance\b/i,
    ['F01-F03'],
    /\b(?:psycho(?:sis|tic)|hallucinat\w+|delusion\w*|paranoi\w+|suspicious\w*|visions?|voices|sees|hears|believes|convinced|accus\w+)\b/gi,
    'psychotic disturbance',
  ],
  [
    /\bwith mood disturbance\b/i,
    ['F01-F03'],
    /\b(?:depress\w+|mood|apath\w+|anhedon\w+|low|sad\w*|tearful|cries|crying|weep\w*|withdrawn)\b/gi,
    'mood disturbance',
  ],
  [
    /\bwith anxiety\b/i,
    ['F01-F03'],
    /\b(?:anxi\w+|worr\w+|fear\w*|nervous\w*|panic\w*|frighten\w*|afraid)\b/gi,
    'anxiety',
  ],
  [
    /\bwith agitation\b/i,
    ['F01-F03'],
    /\b(?:agitat\w+|restless\w*|aggress\w+|combative|violent|pac(?:es|ing)|shout\w*|yell\w*|verbal\w*|exit[- ]seeking|hits?|hitting|strik\w+|kicks?|behavio\w+|outbursts?|profan\w+)\b/gi,
    'agitation',
  ],
  [
    /\bleft anterior descending\b/i,
    ['I21.0-'],
    /\b(?:lad|anterior descending|diagonal|anterior|septal|anteroseptal|widowmaker)\b/gi,
    'the left anterior descending artery',
  ],
  [
    /\bright coronary artery\b/i,
    ['I21.1-'],
    /\b(?:rca|right coronary|inferior|right ventric\w+)\b/gi,
    'the right coronary artery',
  ],
  [
    /\bleft circumflex\b/i,
    ['I21.2-'],
    /\b(?:lcx|cx|circumflex|marginal|om\d?)\b/gi,
    'the left circumflex artery',
  ],
  [
    /^Other myocardial infarction type\b/i,
    ['I21.A9'],
    /\btype\b|\b(?:stent thrombosis|restenosis|post-?procedur\w+|peri-?procedur\w+|post-?operative\w*|bypass|cabg|pci|[345][abc]?)\b/gi,
    'the type of the infarction',
  ],
  [/\bnodular prostate\b/i, ['N40.2-N40.3'], /\bnod\w+/gi, 'a nodule'],
  [
    /\bshiga toxin-producing\b/i,
    ['A04.3', 'B96.2-'],
    /\b(?:shiga\w*|stec|o157|ehec|vtec|vero\w*|hus|hemolytic)\b/gi,
    'the toxin',
  ],
  [
    /\bpostprocedural pain\b/i,
    ['G89.1-', 'G89.2-'],
    /\b(?:post-?(?:op\w*|proced\w*|surg\w*)|pod|surg\w+|operat\w+|procedure|\w+(?:ectomy|plasty|otomy|odesis|rrhaphy|oscopy)|fusion|repair\w*|replac\w+|implant\w*|graft\w*|amputat\w+|incision\w*|cesarean|c-section|laminectom\w+|hardware|mesh|bypass|scar|removal|excis\w+|extract\w+|biops\w+|block|stimulator|tka|tha|tkr|thr|orif|device|catheter|port|rods?|screws?|plate)\b/gi,
    'a procedure',
  ],
  [
    /^(?!Chronic pain syndrome).*\bchronic\b/i,
    ['G89.2-'],
    /\bchronic\w*|\b(?:long-?(?:standing|term)|for (?:[\w-]+ )?years?|years? of|since (?:19|20)\d\d|persistent|lasting)\b/gi,
    'a pain that is chronic',
  ],
  [
    /\bpain due to trauma\b/i,
    ['G89.11', 'G89.21'],
    /\b(?:trauma\w*|injur\w+|accident\w*|fall|falls|fell|fallen|fractur\w*|broke\w*|sprain\w*|strain\w*|crash\w*|collision|mva|mvc|burn\w*|wound\w*|hit|struck|lift\w*|twist\w*|crush\w*|bite|bitten|lacerat\w+|contusion|tear|torn|assault\w*|whiplash|shot|blast)\b/gi,
    'a trauma',
  ],
];

const hasJoints = ['M00', 'M05-M06', 'M08', 'M10-M13', 'M1A', 'M15-M19', 'M24-M25', 'M65-M66', 'M70-M71'];
const isOfJoints = isListedAmong(...hasJoints);

export const UNTOLD_PARTS: readonly Otherwise[] = [
  ...UNTOLD.map(
    ([title, codes, lacks, what]): Otherwise => ({
      codes: titled(title, ...codes),
      lacks,
      why: `the note has no word for ${what}, which the code says`,
      section: 'I.B.2 and I.B.18',
      severity: 'information',
    }),
  ),
  {
    codes: of('M79.60-'),
    says: /\b(?:pain\w*|aches?|aching|hurts?|sore(?:ness)?)\b[^.;\n]{0,40}\b(?:(?:upper |fore)arms?|hands?|fingers?|thighs?|lower legs?|calf|calves|shins?|feet|foot|toes?)\b|\b(?:(?:upper |fore)arm|hand|finger|thigh|lower leg|calf|shin|foot|toe) pain\b/gi,
    besides: (other, diagnosis) =>
      other.key !== diagnosis.key && /^(?:M79[67]|S|M[0-6]|G|I7|L0)/.test(other.key),
    why: 'the note tells the part of the limb, which the code leaves open',
    section: 'I.C.13.a and I.B.18',
    severity: 'information',
  },
  {
    codes: titled(/\bunspecified (?:joint|site)\b/i, ...hasJoints),
    says: /\b(?:shoulders?|elbows?|wrists?|hands?|fingers?|thumbs?|hips?|knees?|ankles?|foot|feet|toes?|podagra)\b/gi,
    besides: (other, diagnosis) => other.key !== diagnosis.key && isOfJoints(other, diagnosis),
    why: 'the note tells the joint, which the code leaves open',
    section: 'I.B.2',
    severity: 'information',
  },
  {
    codes: titled(/^Diverticulosis\b/i, 'K57'),
    says: /\bdiverticulitis\b/gi,
    unless: /\bdiverticulosis\b/gi,
    why: 'an inflamed diverticulum is diverticulitis, and the code is for those that are not',
    section: 'I.B.2',
    severity: 'information',
  },
  {
    codes: titled(/\bother diabetic kidney complication\b/i, 'E08-E13'),
    says: /\b(?:ckd|chronic kidney disease|esrd|end[- ]stage (?:renal|kidney) disease)\b/gi,
    unless: /\b(?:tubular|albuminuria|proteinuria|papillary)\b/gi,
    why: 'a chronic kidney disease of diabetes has its own combination code',
    section: 'I.C.4.a',
    severity: 'information',
  },
  {
    codes: titled(/^Sunburn of (?:first|third) degree\b/i, 'L55'),
    says: /\bblister\w*/gi,
    unless: /\b(?:third[- ]degree|full[- ]thickness)\b/gi,
    why: 'a sunburn with blisters is of the second degree',
    section: 'I.C.19.d',
    instead: () => 'L551',
  },
];
