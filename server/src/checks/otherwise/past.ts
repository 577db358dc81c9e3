/** Words of a note by which what is coded as present is healed, corrected, removed, ruled out, or has come back. */
import { codesIn } from '../code-ranges.ts';
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

/** Organs with the codes of what they had, and how notes call the operation that took them out. */
const REMOVED: readonly (readonly [codes: readonly string[], organ: string, operation: string])[] = [
  [['K80.0-', 'K80.1-', 'K80.2-', 'K81', 'K82'], 'gall ?bladder', 'cholecystectomy|lap chole'],
  [['K35-K38'], 'appendix', 'appendectomy'],
  [['D25', 'N80.0-', 'N84.0', 'N85'], 'uterus', 'hysterectomy'],
  [['J03', 'J35.0-', 'J35.1', 'J35.3'], 'tonsils', 'tonsillectomy'],
  [['E04'], 'thyroid(?: gland)?', 'total thyroidectomy'],
];

/** What may be left where the organ is gone. */
const LEFT_BEHIND =
  /\b(?:choledocholith\w+|duct stones?|residual|remnant|retained|stump|subtotal|partial)\b/gi;

const YEARS_AGO = '(?:in|since|of) (?:19|20)\\d\\d\\b|\\byears ago\\b|\\bas a child\\b|\\bin childhood\\b';

const RULED_OUT: Readonly<Record<string, string>> = {
  T7611: 'Z0471',
  T7612: 'Z0472',
  T7621: 'Z0441',
  T7622: 'Z0442',
  T7651: 'Z0481',
  T7652: 'Z0481',
  T7661: 'Z0482',
  T7662: 'Z0482',
};

const ABUSE =
  'abuse|violence|neglect|maltreatment|mistreatment|assault|rape|exploitation|forced labor|traffick\\w+';

const HEALED_ULCER: Pick<Otherwise, 'says' | 'why'> = {
  says: /\b(?:ulcers?|sores?|injur(?:y|ies))\b(?:(?!\bnot\b)[^.;\n]){0,60}?\b(?:healed|resolved|closed)\b[^.;\n]{0,20}?\b(?:on|at|before|prior to|upon|by) (?:the )?(?:time of )?(?:this )?admission\b/gi,
  why: 'an ulcer that is healed at the time of admission is not coded',
};

const isChronicUlcer = codesIn('L97', 'L98.4-');

const OTHER_STAY =
  '(?:last|previous|prior|earlier|former|another|(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|winter)(?: (?:19|20)\\d\\d)?) (?:admission|(?:hospital )?stay|hospitali[sz]ation)';
const IS_OVER =
  '(?:resolved|cured|healed|cleared|gone|no longer (?:present|active)|treated (?:then|there|completely|and (?:gone|resolved)))';
/** That it was over before, or is of another stay. */
const RESOLVED_BEFORE = new RegExp(
  `\\b(?:19\\d\\d|20(?:[01]\\d|2[0-4]))\\b[^.;\\n]{0,12}\\b(?:resolved|cured then)\\b|\\bno bearing on (?:this|the|her|his) (?:current |present )?(?:stay|admission|visit|encounter)\\b|\\b${OTHER_STAY}\\b[^.;\\n]{0,30}\\b${IS_OVER}\\b|\\b${IS_OVER}\\b[^.;\\n]{0,20}\\b(?:at|in|during|on|by|after|since) (?:the |her |his |an? )?${OTHER_STAY}\\b`,
  'gi',
);

const FOLLOWED = '(?:surveillance|follow-?up|f\\/u)';
/** That a malignancy has been treated and is gone. */
const CANCER_FREE =
  '(?:no (?:evidence of |signs? of )?(?:recurren\\w+|(?:residual |recurrent )?disease)|ned|disease[- ]free|(?:cancer|melanoma|lymphoma|carcinoma)[- ]free)\\b';

const WITHOUT_A_FRACTURE =
  'osteoporosis without a current fracture is M81, with Z87.310 for a fracture that has healed';

/** I.C.17: what an operation has left of a malformation is still coded. */
const LEFT_OF_MALFORMATION: Otherwise = {
  codes: of('Z87.7-'),
  says: /(?<!\b(?:no|not|without(?: any)?|never|nor|any|if|denies) (?:\w+ )?)\bresidual (?:[\w-]+ ){0,3}?(?:defects?|shunts?|lesions?|regurgitation|stenosis|gradient|leaks?|insufficiency|deformit\w+|obstruction|chordee|fistulas?|clefts?|vsd|asd|pda|coarctation|reflux|p[rsi]|ar|mr|tr)\b|\b(?:w\/|with) residual\b/gi,
  orSaid: /\b(?:no|without(?: any)?|not) (?:\w+ )?residu\w+/gi,
  besides: ({ key }) => key.startsWith('Q'),
  once: true,
  why: 'a history is of a malformation that has been corrected, and one of which something is left is still coded',
  section: 'I.C.17',
  severity: 'information',
};

export const NO_LONGER: readonly Otherwise[] = [
  LEFT_OF_MALFORMATION,
  {
    codes: of('A00-N99'),
    says: RESOLVED_BEFORE,
    status: 'any',
    near: 'nowhere else',
    why: 'what was resolved before and has no bearing on the encounter is not coded',
    section: 'III.A and IV.J',
  },
  {
    codes: of('M80'),
    says: /\b(?:no|without|w\/o) (?:a |any )?(?:(?:past|prior|previous|old) (?:or|and|nor) )?(?:current|active|present) (?:(?:or|and|nor) (?:past|prior|previous|old|healed) )?(?:[\w-]+ )?(?:fractures?|fx)\b/gi,
    status: 'any',
    why: WITHOUT_A_FRACTURE,
    section: 'I.C.13.d.1',
    instead: ({ key }) => (key.startsWith('M800') ? 'M810' : 'M818'),
  },
  {
    codes: of('M80'),
    says: /\b(?:no|denies(?: any)?|without(?: any)?) (?:[\w-]+ )?(?:fractures?|fx|broken bones?) (?:ever|to date|so far|in (?:her|his) life|at any (?:time|age))\b|\bnever (?:had (?:an? |any )?(?:[\w-]+ )?(?:fractures?|fx|broken bones?)|fractured|broken? (?:an? |any(?:thing)?\b ?)(?:bones?)?)|\b(?:no|without|w\/o) (?:[\w-]+ )?(?:fractures?|fx) (?:now|at present|currently|at this (?:time|visit))\b|\b(?:fractures?|fxs?)\b[^.;\n]{0,60}\b(?:healed|united|consolidated)\b[^.;\n]{0,20}\b(?:long ago|(?:many |several |\w+ )?years (?:ago|back)|in (?:19|20)\d\d|remote(?:ly)?)\b|\b(?:fractures?|fxs?)\b[^.;\n]{0,50}\b(?:(?:years?|yrs?) (?:ago|back)|in (?:19|20)\d\d|'\d\d|at (?:age )?\d\d)\b[^.;\n]{0,30}\b(?:(?:all|both|since|long|now|fully|well|completely) )?(?:healed|united|consolidated)\b|\b(?:fractures?|fxs?)\b[,:]? (?:(?:is|are|has|have) )?(?:all|both|since|long|fully|completely) (?:healed|united|consolidated)\b/gi,
    status: 'any',
    orSaid:
      /\b(?<!\bno )(?:acute(?:ly)?|new(?:ly)?|current|subacute|recent|today['’]s|this|healing|sustained|fell|fall)\b[^.;\n]{0,50}\b(?:fractur\w+|fx)\b|\b(?:fractur\w+|fx)\b[^.;\n]{0,50}\b(?<!\bno )(?:acute|new|healing|callus|today|yesterday|(?:days|weeks|months) ago|last (?:week|month)|\d+ ?(?:wk|week|day|mo|month)s?)\b|\b(?:kyphoplasty|vertebroplasty|orif|cast|brace|nail\w*|arthroplasty)\b/gi,
    why: WITHOUT_A_FRACTURE,
    section: 'I.C.13.d.1',
    instead: ({ key }) => (key.startsWith('M800') ? 'M810' : 'M818'),
    severity: 'information',
  },
  {
    codes: of('P36'),
    says: /\bsepsis\b(?:(?!\b(?:not|cannot)\b)[^.;\n]){0,60}\bruled out\b|(?<!\bnot )\bruled out (?:for )?(?:\w+ )?sepsis\b/gi,
    status: 'any',
    unless: /\b(?:confirmed|proven|culture[- ]positive) (?:\w+ )?sepsis\b/gi,
    why: 'a suspected condition of a newborn that was ruled out is Z05',
    section: 'I.C.16.b',
    instead: () => 'Z051',
  },
  { ...HEALED_ULCER, codes: of('L89'), near: true, section: 'I.C.12.a.4' },
  {
    codes: of('L97', 'L98.4-'),
    says: /(?<!(?<!\bnon-?)\b(?:duodenal|gastric|peptic|stomach|corneal|oral|aphthous|genital|pressure|decubitus|sacral) )\bulcers?\b(?:(?!\b(?:not|nearly|almost|partially|yet|until|once|be)\b)[^.;\n]){0,90}?\b(?:healed|resolved|closed|(?:re-?)?epitheliali[sz]ed|skinned over)\b(?![^.;\n]{0,20}\b(?:discharge|stay)\b)|\b(?:fully |completely )?healed (?:[\w-]+ ){0,5}?ulcers?\b/gi,
    status: 'any',
    // Another ulcer of which it is not said may be the coded one.
    orSaid:
      /(?<!\b(?:healed|prior|previous|old|past|no|history of|closed|without)\b[^.;\n]{0,30})\bulcers?\b(?![^.;\n]{0,90}\b(?:healed|closed|resolved|(?:re-?)?epitheliali[sz]ed|skinned over)\b)(?![^.;\n]{0,30}\btreated (?:here |elsewhere |in (?:the )?(?:\w+ )?clinic )?(?:from |in |until |through |over (?:the )?|between |last |earlier )*(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|spring|summer|fall|autumn|winter|year|month|this year|19\d\d|20\d\d))/gi,
    besides: (other, ulcer) => other.key !== ulcer.key && isChronicUlcer(other.key),
    why: 'an ulcer that is healed is not coded',
    section: 'I.C.12.b.1',
  },
  {
    ...HEALED_ULCER,
    codes: of('L97', 'L98.4-'),
    besides: (other, ulcer) => other.key !== ulcer.key && isChronicUlcer(other.key),
    section: 'I.C.12.b.1',
  },
  {
    // What is wrong with the chromosomes no operation corrects.
    codes: of('Q00-Q89'),
    says: /(?<!\b(?:to|will|may|could|should|can) be )(?<!\bnot )\b(?:surgically |fully |completely )?(?:repaired|corrected)\b|\b(?:surgical )?(?:repair|correction|closure) (?:as|in|at|of|during)? ?(?:an? )?(?:infan\w+|child\w*|newborn|toddler|birth|age \d+|(?:19|20)\d\d)\b|\b(?:complete|full) (?:correction|repair|closure)\b|\b(?:surgically (?:closed|ligated)|closed surgically|ligated|ligation|(?:coil|device|occluder|amplatzer|trans-?catheter|surgical|cath)[- ](?:closed|occluded)\b|device closure|closed (?:with|by|in|at) )\b|\bs\/p (?:surgical )?(?:repair|correction|closure)\b|\b(?:orchi[do]*pexy|pyloromyotomy|valvotomy|pull-?through|z-?plasty)\b[^.;\n]{0,40}\b(?:as an? (?:infant|child|baby|boy|girl|toddler)|in (?:infancy|childhood)|(?:at|age) (?:age )?\d+|(?:19|20)\d\d|years ago)\b/gi,
    unless:
      /(?<!\b(?:nothing|no|without(?: any)?|none) )\b(?:residual|residua|partial(?:ly)?|persist\w*|remain\w*|recurren\w+|incomplete\w*|dehiscence)\b/gi,
    near: true,
    status: 'any',
    why: 'a malformation that has been corrected is coded as personal history (Z87.7-)',
    section: 'I.C.17',
    severity: 'information',
  },
  ...REMOVED.map(
    ([codes, organ, operation]): Otherwise => ({
      codes: of(...codes),
      says: new RegExp(
        `\\b(?:history of|h\\/o|prior|previous|past|remote) (?:\\w+ ){0,2}(?:${operation})\\b|\\b(?:${operation})\\b[^.;\\n]{0,20}\\b(?:${YEARS_AGO})|\\b(?:${organ})\\b[^.;\\n]{0,20}\\b(?:removed|taken out|out)\\b[^.;\\n]{0,20}\\b(?:${YEARS_AGO})`,
        'gi',
      ),
      unless: LEFT_BEHIND,
      why: 'what was removed in the past is coded as an acquired absence or a history',
      section: 'III.A and IV.J',
      severity: 'information',
    }),
  ),
  {
    codes: of('Z08'),
    says: /\b(?:under|still (?:on|in|under|getting)|undergoing|receiving|during|in the middle of) (?:active |current |adjuvant |systemic |ongoing )*(?:treatment|therapy|chemo\w*|radi(?:ation|otherapy)|immunotherapy)\b|\b(?:\d|one|two|three|four|five) of (?:\d{1,2}|four|six|eight|twelve|\w+) (?:planned )?(?:cycles|courses|fractions)\b|\bresidual (?:\w+ )?(?:tumou?r|disease|cancer|carcinoma)\b|\bnext (?:cycle|infusion|fraction)\b/gi,
    orSaid:
      /\b(?:treatment|therapy|chemo\w*|radiation|radiotherapy|cycles|fractions)\b[^.;\n]{0,30}\b(?:completed?|finished|ended|over|done)\b|\b(?:completed?|finished|ended|after)\b[^.;\n]{0,30}\b(?:treatment|therapy|chemo\w*|radiation|radiotherapy|cycles|fractions)\b|\bno (?:evidence of |signs? of )?(?:residual|recurren\w+|disease)\b/gi,
    why: 'a follow-up is of a malignancy whose treatment is completed; one that is under treatment is coded',
    section: 'I.C.21.c.8 and I.C.2.m',
  },
  {
    codes: of('Z48.3', 'Z51.0', 'Z51.1-', 'Z51.89'),
    says: new RegExp(
      `\\b${FOLLOWED}\\b[^\\n]{0,140}?\\b${CANCER_FREE}|\\b${CANCER_FREE}[^\\n]{0,100}?\\b${FOLLOWED}\\b`,
      'gi',
    ),
    status: 'any',
    orSaid:
      /\b(?:wound|incision|drains?|sutures?|staples?|seroma|dressing|next cycle|cycle \d|fractions?|today['’]s (?:infusion|dose)|infus\w+|given today)\b/gi,
    besides: isListedAmong('Z08', 'C00-C96', 'D00-D49'),
    why: 'the surveillance behind a treatment that is completed is a follow-up, Z08, and no aftercare or therapy',
    section: 'I.C.21.c.8',
    instead: () => 'Z08',
    severity: 'information',
  },
  {
    codes: of('Z08'),
    says: /\b(?:has|have|had) recurred\b|(?:^|[.;:\n] ?|\b(?:local|regional|distant|new|now|with|a|confirmed|proven|found|shows?|showed) )recurrence\b(?! (?:in|of) (?:19|20)\d\d)|\brecurrent (?:\w+ ){0,2}(?:cancer|carcinoma|tumou?r|lymphoma|melanoma|sarcoma|malignan\w+)\b/gi,
    orSaid:
      /\bno (?:evidence of|signs? of|current|active) (?:disease|recurrence|malignancy|cancer)\b|\bned\b|\bno recurrence\b|\bdisease[- ]free\b/gi,
    why: 'a disease that has come back is coded in place of the follow-up',
    section: 'I.C.21.c.8',
  },
  {
    codes: of('R45.88'),
    says: /\b(?:past|prior|previous|history of|hx of|h\/o|remote|former) (?:[\w-]+ ){0,3}?(?:self[- ]?(?:injur\w+|harm\w*|mutilat\w+)|cutting|nssi)\b|\b(?:self[- ]?(?:injury|harm)|cutting|nssi)\b[^.;\n]{0,25}\b(?:in the past|years ago|none (?:since|new|now)|no longer|stopped|as a teen\w*)/gi,
    status: 'any',
    orSaid:
      /\b(?:new|recent|today|fresh|yesterday|last night|this week|again|current\w*|ongoing) (?:[\w-]+ ){0,3}?(?:self[- ]?(?:injur\w+|harm\w*)|cut\w*|wounds?|nssi|lacerat\w+)\b/gi,
    why: 'a self-harm of the past that was not suicidal is a history, Z91.52',
    section: 'I.C.21.c.4',
    instead: () => 'Z9152',
    severity: 'information',
  },
  {
    codes: of('Z85.0-Z85.8'),
    says: /(?<!\b(?:no|not|without|never|for|of|if|risk of|watch for|free of)\b[^.;\n]{0,20})\b(?:(?:local|regional|loco-?regional|chest wall|nodal|distant|biopsy[- ]proven|confirmed|proven|new) recurrence\b|recurrence of (?:(?:the|her|his|prior|previous|original|known|right|left) )*(?:[\w-]+ ){0,2}?(?:cancer|ca|carcinoma|tumou?r|lymphoma|melanoma|sarcoma|malignancy)\b|recurrent (?:[\w-]+ ){0,3}?(?:cancer|ca|carcinoma|tumou?r|lymphoma|melanoma|sarcoma|malignancy)\b)/gi,
    orSaid:
      /\bno (?:evidence of|signs? of|current|active|local|clinical)?[^.;\n]{0,15}\b(?:disease|recurrence|malignancy|cancer)\b|\bned\b|\bdisease[- ]free\b|\brecurren\w+[^.;\n]{0,25}\b(?:in (?:19|20)\d\d|ruled out|excluded|resected|benign|negative)\b|\b(?:anxiety|fear|worr\w+|rate|score|chance)\b[^.;\n]{0,20}\brecurr\w+/gi,
    besides: isListedAmong('C00-C96', 'D00-D09', 'D37-D49', 'Z08'),
    once: true,
    why: 'a malignancy that has come back is coded as one, primary or secondary by where it is, and not as a history alone',
    section: 'I.C.2.m and I.C.21.c.4',
    severity: 'information',
  },
  {
    codes: of('Z87.2'),
    says: /\bulcers?\b[^;\n]{0,80}\b(?:still |now )?(?:healing|granulat\w+|open|drain\w+|slough)\b(?! over)/gi,
    orSaid:
      /\b(?:fully|completely|has|is|now|well) healed\b|\bclosed\b|\bhistory of\b|\bgastric\b|\bduodenal\b/gi,
    besides: isListedAmong('L89', 'L97', 'L98.4-', 'E08-E13', 'I83'),
    why: 'an ulcer that still heals is coded as one, and not as a history',
    section: 'I.C.12.a.4 and I.C.21.c.4',
    severity: 'information',
  },
  {
    codes: of('Z08', 'Z09'),
    says: /\b(?:has|have|had) (?:now )?(?:come|grown) back\b|\b(?:came|grew|is|are) back(?! (?:to|at|in|from|for|today|pain|on)\b)|\b(?:has|have|had) (?:now |again )?(?:recurred|returned)\b(?! (?:to|for|from|home)\b)|\brecurred\b|\b(?:found|shows?|showed|proven|confirmed|new|another|local|now) (?:\w+ )?(?:recurrence|recurrent)\b|\b(?:biops(?:y|ies)|patholog\w*|histolog\w*|cytolog\w*|fna|specimens?)\b[^.;\n]{0,40}\b(?:shows?|showed|confirm\w*|positive for|reveal\w*|found|demonstrat\w*|consistent with|again|is|was|came back(?: as)?|with|:) ?(?!no\b)(?:(?!\b(?:no|not|negative|without|benign)\b)[\w-]+ ){0,4}(?:\w*carcinoma|cancer|lymphoma|melanoma|sarcoma|malignan\w+|leukemia|seminoma|metasta\w+)\b|\brelapse[ds]?\b|\bre-?grow(?:th|n)\b|\bnew (?:\w+ ){0,2}?(?:stones?|calcul(?:us|i)|ulcers?|tumou?rs?|polyps?|adenomas?|nodules?(?= of the bladder)|abscess|dvt|clots?|infiltrates?|fistula|stenosis|fracture)\b/gi,
    orSaid:
      /\b(?:no|not|never|without|if|should|nothing)\b[^.;\n]{0,40}\b(?:recurr\w+|return\w*|come back|came back|new|back)\b|\bned\b|\bno evidence of\b|\bdisease[- ]free\b|\bresolved\b|\bcleared\b/gi,
    why: 'a condition that is found to have come back is coded in place of the follow-up',
    section: 'I.C.21.c.8',
    severity: 'information',
  },
  {
    codes: of('Q00-Q89'),
    says: /(?<!\bnot )\b(?:fully|completely|successfully|entirely) (?:corrected|repaired|closed|straightened)\b/gi,
    unless:
      /(?<!\b(?:nothing|no|without(?: any)?|none) )\b(?:residual|residua|partial(?:ly)?|persist\w*|remain\w*|recurren\w+|incomplete\w*|dehiscence|still)\b/gi,
    orSaid: /\b(?:hernia|lacerat\w+|fractur\w+|tendon|tear)\b/gi,
    besides: (other, { key }) => other.key.startsWith('Q') && other.key !== key,
    why: 'a malformation that has been corrected is coded as personal history (Z87.7-)',
    section: 'I.C.17',
    severity: 'information',
  },
  {
    codes: of('T74', 'T76'),
    says: new RegExp(
      `\\b(?:${ABUSE})\\b(?:[-–,:; ]+(?:was|were|is|are|has|have|been|and|of|the|a|an|this|his|her|child|adult|boy|girl|elder|patient|by|examined|exam|seen|interviewed|workup|work-up|caregiver|parents?|partner|mother|father|evaluated|looked|into|investigated|assessed|considered|suspected|suspicion|concern|alleged|minor|teen(?:ager)?|woman|man|cps|aps|police|social (?:work\\w*|services)|team|in|at|here|after|full|investigation|last|night|yesterday|today|earlier|ago|hours?|days?|school|home|party|\\w+ly))*[-–,:; ]+(?<!\\b(?:not|never|cannot|can['’]t|until|if|to|yet)\\b (?:\\w+ ){0,3})(?:ruled out|not (?:found|substantiated)|unfounded|unsubstantiated|excluded)\\b|\\b(?:ruled out|excluded) (?:\\w+ ){0,3}(?:${ABUSE})\\b|\\bno (?:evidence|sign|indication)s? of (?:\\w+ ){0,3}(?:${ABUSE})\\b[^.;\\n]{0,20}$`,
      'gi',
    ),
    status: 'any',
    unless: new RegExp(`\\bconfirmed (?:\\w+ ){0,3}(?:${ABUSE})\\b`, 'gi'),
    why: 'abuse that was ruled out is an examination for it (Z04), and no suspected abuse',
    section: 'I.C.19.f',
    instead: ({ key }) => RULED_OUT[key.slice(0, 5)] ?? '',
  },
];
