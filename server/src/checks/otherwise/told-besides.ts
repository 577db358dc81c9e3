/** Status, results and circumstances that a note tells and no Z code says, or another one than is coded (Guidelines I.C.21.c). */

import { NEW_FINDING } from './new-findings.ts';
import { COMPLICATIONS, isListedAmong, type Otherwise, of } from './otherwise.ts';

/** What a note tells beside the diseases; the codes that say it, any of which is enough; the section. */
type Told = readonly [codes: string, words: string, said: string, what: string, section: string];

/** Diabetes with complications, of which each has its code. */
const OF_COMPLICATIONS = ['E08', 'E09', 'E10', 'E11', 'E13']
  .flatMap((type) => ['2-', '3-', '4-', '5-', '61-', '62-', '63-'].map((ending) => `${type}.${ending}`))
  .join(' ');

const NOT = '(?<!\\b(?:no|not|never|without|denies|nor|off|if|than|was|previously) (?:[\\w-]+ )?)';

const TOLD: readonly Told[] = [
  [
    'L40.0-L40.4 L40.8-L40.9',
    '\\bpsoriasis\\b[^.;\\n]{0,60}?\\b(?:with|and|plus) (?:[\\w-]+ )?psoriatic (?:poly|oligo|spondylo)?arthr(?:itis|opathy)\\b|\\bpsoriatic (?:poly|oligo|spondylo)?arthr(?:itis|opathy)\\b[^.;\\n]{0,40}?\\b(?:with|and|plus) (?:[\\w-]+ )?psoriasis\\b',
    'L40.5-',
    'the joints of a psoriasis have their own code, L40.5-',
    'I.B.9',
  ],
  [
    'A00-T88',
    `${NOT}\\bbrain[- ]dea(?:th|d)\\b(?! (?:protocol|evaluation|work-?up|test\\w*|exam\\w*|criteria))`,
    'G93.82',
    'brain death has its code too, G93.82',
    'III',
  ],
  [
    'E08-E13',
    `${NOT}\\b(?:insulin pump|(?:medtronic|omnipod|t:?slim|tandem) pump|omnipod)\\b(?! (?:candidate|consider\\w*|discuss\\w*|declin\\w*|referral|training|evaluation|removed|stopped))`,
    'Z96.41 T85.6- Z46.81',
    'an insulin pump that is in place is coded also, Z96.41',
    'I.C.21.c.3',
  ],
  [
    'D70',
    `${NOT}\\b(?:febrile neutropenia|neutropenic fever|neutropenia (?:with|and) (?:a )?fever|fever (?:with|and|in|of) (?:the |her |his )?neutropenia)\\b(?! (?:precautions|instructions|protocol|last|in (?:19|20)\\d\\d))`,
    'R50.81 A40-A41 R65.2-',
    'the fever of a neutropenia is coded also, R50.81',
    'I.B.7 and the use additional note at D70',
  ],
  [
    'K25-K29 K31.89',
    `${NOT}\\b(?:h(?:elicobacter|\\.)? ?pylori|helicobacter|hp)\\b(?! (?:neg\\w*|eradicat\\w*|treated|status|stool|breath|serolog\\w*|test\\w*|not|ruled|was (?:neg|absent)))(?=[^.;\\n]{0,40}\\b(?:pos\\w*|seen|present|found|related|associated|induced|organisms?|gastritis|ulcers?|infection)\\b|[- ](?:pos\\w*|related|associated|induced))`,
    'B96.81 A04.8',
    'the organism of an ulcer or gastritis is coded also, B96.81',
    'I.C.1.b',
  ],
  [
    'C50',
    `${NOT}\\b(?:er|estrogen[- ]receptor)[- ]?(?:positive|pos\\b|\\+)`,
    'Z17',
    'the receptor status of the tumor is coded also, Z17.0',
    'I.C.21.c.3',
  ],
  [
    'C50',
    '\\b(?:er|estrogen[- ]receptor)[- ]?(?:negative|neg\\b)|\\btriple[- ]negative\\b',
    'Z17',
    'the receptor status of the tumor is coded also, Z17.1',
    'I.C.21.c.3',
  ],
  [
    'A00-T88',
    `${NOT}\\b(?:awaiting|on the (?:waiting )?list for|waiting for|on the) (?:an? )?(?:\\w+ )?transplant(?:ation)?(?: (?:waiting )?list)?\\b`,
    'Z76.82',
    'who waits for an organ has that status coded also, Z76.82',
    'I.C.21.c.3',
  ],
  [
    'A00-R99',
    `${NOT}\\b(?:non-?complian(?:t|ce)|non-?adheren(?:t|ce)|poor (?:compliance|adherence))\\b`,
    'Z91.1- Z91.A- T36-T50 Z53 F00-F99',
    'noncompliance that the record tells is coded also, Z91.1-',
    'I.C.21.c.13',
  ],
  [
    'S00-S99',
    `${NOT}\\b(?:(?:minor |partial |slight )?(?:damage|injury|laceration|transection|neurapraxia|contusion) (?:of|to) (?:the |an? |his |her )?(?:[\\w-]+ ){0,3}nerves?\\b|(?:ulnar|median|radial|digital|peroneal|sural|sciatic|femoral|tibial|axillary|cutaneous|sensory) nerve (?:injury|damage|laceration|neurapraxia|transection))`,
    'S04 S14 S24 S34 S44 S54 S64 S74 S84 S94',
    'minor damage of a nerve beside the injury has a code too',
    'I.C.19.b.2',
  ],
  [
    'A00-T88',
    `\\b(?:accidental(?:ly)?|inadvertent(?:ly)?|unintentional(?:ly)?|incidental) (?:\\w+ )?(?:lacerat\\w+|punctur\\w+|nick\\w*|perforat\\w+|enter\\w+|cut|torn|tear|incis\\w+|enterotomy|cystotomy|durotomy)\\b[^.;\\n]{0,60}\\b(?:procedure|operation|surgery|dissect\\w+|\\w+ectomy|\\w+plasty|\\w+otomy|intraoperative\\w*)\\b|\\b(?:dissect\\w+|operation|procedure|surgery|\\w+ectomy|intraoperative\\w*)\\b[^.;\\n]{0,80}\\b(?:accidental(?:ly)?|inadvertent(?:ly)?|unintentional(?:ly)?) (?:\\w+ )?(?:lacerat\\w+|punctur\\w+|nick\\w*|perforat\\w+|enter\\w+|cut|torn|incis\\w+)`,
    COMPLICATIONS.join(' '),
    'what was cut or punctured by accident in an operation has a code of the intraoperative complication',
    'I.C.19.g.4',
  ],
  [
    'A00-R99',
    '\\b(?:due to|caused by|secondary to|related to|from|because of) (?:the |her |his |a |known |metastatic |advanced |active )*(?:(?!\\w+(?:ectomy|therapy)\\b|for\\b|surg|treat|remov|resect)[\\w-]+ ){0,4}?(?:cancer|carcinoma|malignancy|lymphoma|myeloma|leukemia)\\b(?! (?:surgery|treatment|therapy|screen\\w*))|\\b(?:anemia|hypercalcemia|pain|effusion|ascites|obstruction|cachexia|hyponatremia) (?:of|in) (?:the |her |his )?(?:malignancy|(?:[\\w-]+ )?cancer)\\b',
    'C00-D49 Z85 Z08 D63.0 D64.81 G89.3',
    'the malignancy that the complication comes of is coded also',
    'I.C.2.c',
  ],
  [
    'C00-C75 C7A',
    `${NOT}\\b(?:axillary|cervical|supraclavicular|mediastinal|hilar|inguinal|pelvic|mesenteric|para-?aortic|retroperitoneal|sentinel|regional) (?:lymph )?nodes? (?:(?:are|is|was|were) )?(?:involved|positive|metast\\w+|with metasta\\w+|spread)|\\bspread to (?:the |her |his )?(?:[\\w-]+ )?(?:lymph )?nodes\\b|(?<!negative )\\b(?:metasta\\w+|involvement) (?:in|of|to) (?:the |\\w+ )*(?:lymph )?nodes?\\b`,
    'C77 C79.89 C80.0',
    'the lymph nodes that are involved have a code of their own, C77',
    'I.C.2',
  ],
  [
    'E20-E35 N00-N29 I70.1 Q25.1 D35.0- D44.1-',
    `${NOT}\\b(?:hypertension|(?:blood )?pressures?) (?:is |are |was )?(?:due|secondary) to\\b|\\bsecondary hypertension\\b`,
    'I10-I16 O10-O16',
    'a secondary hypertension has a code of its own beside its cause, I15',
    'I.C.9.a.6',
  ],
  [
    OF_COMPLICATIONS,
    `${NOT}\\bhyperglyc(?:emia|emic)\\b(?! (?:crisis|hyperosmolar))`,
    'E08.0- E08.1- E08.65 E09.0- E09.1- E09.65 E10.1- E10.65 E11.0- E11.1- E11.65 E13.0- E13.1- E13.65',
    'a diabetes has as many codes as complications, and that with hyperglycemia is one of them',
    'I.C.4.a',
  ],
  [
    'T20-T25',
    `${NOT}\\b(?:[2-9]\\d|100) ?(?:%|per ?cent\\b)[^.;\\n]{0,60}\\b(?:third|3rd|full)[- ](?:degree|thickness)\\b|\\b(?:third|3rd|full)[- ](?:degree|thickness)\\b[^.;\\n]{0,60}\\b(?:[2-9]\\d|100) ?(?:%|per ?cent\\b)`,
    'T31 T32',
    'the extent is coded also, T31 or T32, where a fifth of the body or more has third-degree burns',
    'I.C.19.d.6',
  ],
  [
    'T54',
    `${NOT}\\b(?:blister\\w*|burn(?:s|ed)?|(?:first|second|third)[- ]degree|partial[- ]thickness|full[- ]thickness|corrosion|erythema)\\b`,
    'T20-T32 K20 K22 J68 L24 H10 H16 H11',
    'the burn of a corrosive is coded by site and degree beside the substance',
    'I.C.19.d',
  ],
  [
    'A00-T88',
    `${NOT}\\bmalinger(?:s|ing|er)\\b|\\bfeign(?:s|ed|ing)\\b`,
    'Z76.5 F68.1-',
    'conscious simulation is Z76.5',
    'I.C.21.c.13',
  ],
];

const ATTENTION =
  /\b(?:clean\w*|chang(?:e|ed|ing)|clos(?:e|ed|ure|ing)|revers\w+|takedown|toilet\w*|care|irrigat\w*|dilat\w*|remov\w*|replac\w*|reposition\w*|attention|passage|probe|leak\w*|suction\w*|check(?:ed|s)?|evaluat\w*|adjust\w*|exchang\w*|unclog\w*|declog\w*|flush\w*)\b/gi;

const missing = ([codes, words, said, what, section]: Told): Otherwise => ({
  codes: of(...codes.split(' ')),
  says: new RegExp(words, 'gi'),
  besides: isListedAmong(...said.split(' ')),
  once: true,
  why: what,
  section,
  severity: 'information',
});

export const TOLD_BESIDES: readonly Otherwise[] = [
  ...TOLD.map(missing),
  {
    codes: of('Z95.0', 'Z95.81-'),
    listed: 'first',
    says: /\b(?:pacemaker|icd|defibrillator|device|crt)(?:-?d)? (?:\w+ )?(?:check\w*|interrogat\w+|reprogram\w*|adjust\w*|testing)\b|\b(?:check\w*|interrogation|reprogramming|adjustment|testing) of (?:the |her |his )?(?:pacemaker|icd|defibrillator|device)\b/gi,
    besides: isListedAmong('Z45'),
    why: 'an encounter to check or adjust an implanted device is Z45, and the status is not coded for it',
    section: 'I.C.21.c.7',
  },
  {
    codes: of('Z34', 'Z33.1'),
    says: /\bpost-?partum (?:visit|check(?:-?up)?|exam\w*|follow-?up|care)\b|\b(?:six|6)[- ]weeks? post-?partum\b/gi,
    unless: /\bpregnant\b|\bprenatal\b|\bantenatal\b|\bgestation\b/gi,
    why: 'a routine visit after the delivery is Z39.2',
    section: 'I.C.21.c.11 and I.C.15.o',
  },
  {
    codes: of('Z32.00', 'Z32.02'),
    says: /\b(?:pregnancy test|hcg|test)\b[^.;\n]{0,20}\bpositive\b|\bpositive (?:urine |serum |home )?(?:pregnancy test|hcg)\b/gi,
    why: 'the result of the test is known and positive',
    section: 'I.C.21.c.13',
    instead: () => 'Z3201',
  },
  {
    codes: of('Z32.00', 'Z32.01'),
    says: /\b(?:pregnancy test|hcg|test)\b[^.;\n]{0,20}\bnegative\b|\bnegative (?:urine |serum |home )?(?:pregnancy test|hcg)\b/gi,
    status: 'any',
    orSaid: /\bpositive\b/gi,
    why: 'the result of the test is known and negative',
    section: 'I.C.21.c.13',
    instead: () => 'Z3202',
  },
  {
    codes: of('Z01.00', 'Z01.10', 'Z01.20', 'Z01.30', 'Z01.419'),
    says: NEW_FINDING,
    why: 'an examination with an abnormal finding has the code that says so, and the finding is coded in addition',
    section: 'I.C.21.c.13',
    severity: 'information',
  },
  {
    codes: of('Z01.00', 'Z01.10', 'Z01.30', 'Z01.419'),
    says: /\babnormal finding\w*\b|\b(?:exam\w*|check|test\w*|screen\w*|vision|hearing|pressure)\b[^.;\n]{0,30}\b(?<!not )(?:abnormal|failed|elevated|reduced)\b|\bnew(?:ly)? (?:finding|found|diagnosed|discovered)\b/gi,
    orSaid: /\b(?:no|without(?: any)?|nothing) abnormal\w*\b/gi,
    why: 'an examination with an abnormal finding has the code that says so, and the finding is coded in addition',
    section: 'I.C.21.c.13',
    severity: 'information',
  },
  {
    codes: of('Z43'),
    says: /\b(?:\w{3,}ostomy|stoma)\b[^.;\n]{0,20}\b(?:present|in place|functioning|intact|doing well|status)\b|\b(?:has|with) an? (?:[\w-]+ ){0,2}\w{3,}ostomy\b/gi,
    orSaid: ATTENTION,
    why: 'an artificial opening that gets no attention at the encounter is a status, Z93',
    section: 'I.C.21.c.3',
    severity: 'information',
  },
  {
    codes: of('Z86.59', 'Z87.898'),
    says: /\b(?:alcohol|drug|opioid|cocaine|heroin|cannabis|stimulant|substance)[^.;\n]{0,30}\b(?:dependence|use disorder|addiction|alcoholism)\b|\balcoholism\b/gi,
    status: 'any',
    also: /\b(?:sober|sobriety|remission|clean|abstinen\w+|recover(?:ed|y|ing)|past|history|years)\b/gi,
    orSaid: /\b(?:father|mother|brother|sister|family|parents?|husband|wife)\b/gi,
    besides: isListedAmong('F10-F19'),
    why: 'a dependence that is over is coded as in remission (F10 to F19), and a nonspecific history says less',
    section: 'I.C.21.c.14 and I.C.5.b.1',
    severity: 'information',
  },
  {
    codes: of('Z48.0-'),
    says: /\b(?:sutur\w*|staples?|stitches|dressing|packing)\b[^.;\n]{0,40}\b(?:laceration|cut|bite|stab wound|burn|traumatic wound)\b|\b(?:laceration|cut|bite|stab wound|burn|traumatic wound)\b[^.;\n]{0,60}\b(?:sutur\w*|staples?|stitches|dressing)\b/gi,
    orSaid:
      /\b(?:surg(?:ery|ical)|incision|biopsy|excision|operation|operative|post-?op\w*|\w{3,}ectomy|\w{3,}plasty|cesarean)\b/gi,
    besides: isListedAmong('S00-T34'),
    once: true,
    why: 'the aftercare of an injury, its sutures and dressings too, is coded as the injury with the 7th character for subsequent care',
    section: 'I.C.21.c.7 and I.C.19.a',
  },
  {
    codes: of('M23', 'M75', 'M48.0-', 'M51', 'M50'),
    listed: 'first',
    where: 'no stay',
    says: /\b(?:rehab\w*|(?:physical|occupational) therapy|pt)\b[^.;\n]{0,40}\b(?:after|following|s\/p|post|status[- ]post|since)\b[^.;\n]{0,50}\b(?:repair|reconstruction|meniscectomy|discectomy|laminectomy|fusion|decompression)\b/gi,
    orSaid: /\b(?:persist\w*|recurr\w*|residual|other|opposite|still|failed|re-?tear|re-?torn)\b/gi,
    besides: isListedAmong('Z47', 'Z48', 'Z98', 'T84', 'S00-T14'),
    why: 'rehabilitation for a condition that surgery has removed is aftercare (Z47 or Z48)',
    section: 'II.K',
    severity: 'information',
  },
  {
    codes: of('W00-W19'),
    says: /\b(?:history of|recurrent|frequent|repeated) (?:[\w-]+ )?fall(?:s|ing)\b/gi,
    besides: isListedAmong('S00-T88', 'M80', 'M84.3-', 'M84.4-', 'M97'),
    once: true,
    why: 'falls of the past are Z91.81, repeated ones R29.6, and no external cause without what it has done',
    section: 'I.C.18.d',
  },
  {
    codes: of('C00-C96'),
    says: /\b(?:chemo\w*|radiation|radiotherapy|treatment|therapy|surgery|resection)\b[^.;\n]{0,40}\b(?:complete[d]?|finished|ended|concluded)\b[^\n]{0,60}\b(?:no disease(?: since)?|disease[- ]free|no (?:sign|evidence) of (?:disease|it|cancer|recurrence|tumor)|surveillance|cured|in the clear)\b/gi,
    status: 'any',
    orSaid:
      /\b(?:recurr(?:ed|ent|ence (?:of|in|at|found|seen))|metasta\w+|relaps\w+|maintenance|adjuvant|tamoxifen|anastrozole|letrozole|next cycle|in remission|residual|leukemia|myeloma)\b/gi,
    besides: isListedAmong('Z51.0', 'Z51.1-', 'C77-C79'),
    why: 'a malignancy whose treatment is completed and that is no longer there is a history, Z85',
    section: 'I.C.2.m and I.C.21.c.8',
    severity: 'information',
  },
];
