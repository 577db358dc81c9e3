/** Words of notes on the nervous system and the heart that want another code (Guidelines I.C.6 and I.C.9). */
import { isListedAmong, type Otherwise, of, titled } from './otherwise.ts';

/** The key with another last character. */
const ending =
  (character: string): NonNullable<Otherwise['instead']> =>
  ({ key }) =>
    key.slice(0, -1) + character;

const RIGHT_HANDED = /\b(?:right|r)[- ]hand(?:ed\b|er\b|,? domina\w+)|\brh[- ]domina\w+/gi;
const LEFT_HANDED = /\b(?:left|l)[- ]hand(?:ed\b|er\b|,? domina\w+)|\blh[- ]domina\w+/gi;

/** I.C.6.a and I.C.9.d.1: the side that a title names, against the hand that the note says the patient uses. */
const HANDS: readonly Otherwise[] = (
  [
    ['left dominant', RIGHT_HANDED, LEFT_HANDED, '4'],
    ['left non-?dominant', LEFT_HANDED, RIGHT_HANDED, '2'],
    ['right non-?dominant', RIGHT_HANDED, LEFT_HANDED, '1'],
    ['right dominant', LEFT_HANDED, RIGHT_HANDED, '3'],
  ] as const
).map(([side, says, unless, character]) => ({
  codes: titled(new RegExp(`\\baffecting ${side} side\\b`, 'i'), 'G81', 'G83', 'I69'),
  says,
  unless,
  why: 'the hand that the patient uses tells which side is the dominant one',
  section: 'I.C.6.a and I.C.9.d.1',
  instead: ending(character),
}));

const INFARCTION = '(?:(?:acute )?mi|n?-?stemi|(?:myocardial )?infarct(?:ion)?|heart attack)';
const TYPE_2 = /\btype (?:2|ii) (?:mi\b|n?stemi\b|(?:acute )?myocardial infarction)/gi;

const HEART: readonly Otherwise[] = [
  {
    codes: of('I25.10'),
    says: /\bangina\b/gi,
    unless: /\b(?:prinzmetal|vasospas\w+|microvascular)\b/gi,
    orSaid:
      /\bangina\b[^.;\n]{0,20}\b(?:due to|from|secondary to|caused by|related to) (?!(?:\w+ )?(?:cad|coronary|athero\w+|ischemi\w+))\w|\bangina\b[^.;\n]{0,40}\bnot (?:\w+ ){0,2}?(?:cad|coronary|athero\w+)/gi,
    // With a code of the angina too it is dx/excludes1.
    besides: isListedAmong('I20'),
    why: 'angina is taken to be of the atherosclerosis, and one code says both',
    section: 'I.C.9.b',
    instead: () => 'I25119',
  },
  {
    codes: of('I21.4'),
    says: /\bn-?stemi\b[^.;\n]{0,40}\b(?:then|later|subsequently|developed|became|progress\w+|convert\w+|evolv\w+)\b[^.;\n]{0,40}(?<!n-?)\bstemi\b|\bevolv\w+ (?:in)?to (?:an? )?(?:\w+ ){0,3}stemi\b|(?<!n)\bstemi\b[^.;\n]{0,40}\bconvert\w* to (?:an? )?nstemi\b/gi,
    besides: isListedAmong('I21.0-I21.3'),
    why: 'an infarction that was a STEMI at any time is coded as one',
    section: 'I.C.9.e.1',
  },
  {
    codes: of('I21.9'),
    says: /(?<!non[- ])\b(?:st[- ](?:segment )?elevation|stemi|transmural)\b/gi,
    unless: /\bn-?stemi\b|\bnon[- ]?st\b|\btype (?:2|ii|4|5)/gi,
    why: 'a STEMI or transmural infarction of which the site is not documented has a code of its own',
    section: 'I.C.9.e.2',
    instead: () => 'I213',
  },
  {
    codes: of('I21.0-I21.3'),
    says: /\b(?:subendocardial|non-?transmural)\b/gi,
    unless: /\bstemi\b/gi,
    why: 'a nontransmural or subendocardial infarction is I21.4 also where the site is given',
    section: 'I.C.9.e.3',
    instead: () => 'I214',
  },
  {
    codes: of('I21.0-I21.4', 'I21.9'),
    says: new RegExp(
      `${TYPE_2.source}|\\bn?stemi,? type (?:2|ii)\\b|\\b(?:mi|myocardial infarction) (?:due to|from|secondary to) (?:demand|supply|ischemic imbalance)`,
      'gi',
    ),
    unless: /\btype (?:1|i)\b|\bn?stemi (?:\w+ ){1,3}ago\b/gi,
    why: 'a type 2 infarction is I21.A1 alone, also where it is described as NSTEMI or STEMI',
    section: 'I.C.9.e.5',
    instead: () => 'I21A1',
  },
  {
    codes: of('I21.0-I21.4', 'I21.9', 'I22'),
    says: /\btype (?:3|4[abc]?|5) (?:mi\b|(?:acute )?myocardial infarction)/gi,
    why: 'infarctions of type 3, 4 and 5 are I21.A9',
    section: 'I.C.9.e.4 and e.5',
    instead: () => 'I21A9',
  },
  {
    codes: of('I22'),
    says: TYPE_2,
    why: 'a subsequent infarction of type 2 is I21.A1',
    section: 'I.C.9.e.4',
    instead: () => 'I21A1',
  },
  {
    codes: of('I22'),
    says: /\b(?:mi|myocardial infarction|n?stemi)\b[^.;\n]{0,25}\b(?:months?|years?) ago\b/gi,
    status: 'any',
    unless: /\b(?:days?|[1-4] weeks?|(?:one|two|three|four) weeks?) (?:ago|after)\b/gi,
    why: 'I22 is for a new infarction within four weeks of the first',
    section: 'I.C.9.e.4',
  },
  {
    codes: of('I21'),
    says: new RegExp(
      `\\b${INFARCTION}\\b[^.;\\n]{0,40}\\b(?:(?:[5-9]|[1-9]\\d|five|six|seven|eight|nine|ten|twelve) weeks?|(?:[2-9]|1\\d|two|three|four|five|six|seven|eight|nine|ten|several) months?|(?:an?|\\d+|one|two|three|several|many) years?) (?:ago|prior|old|back|earlier)\\b|\\b${INFARCTION}\\b[^.;\\n]{0,15}\\bin (?:19\\d\\d|20(?:[01]\\d|2[0-4]))\\b|\\bold (?:\\w+ ){0,2}?${INFARCTION}\\b`,
      'gi',
    ),
    status: 'any',
    orSaid: new RegExp(
      `\\b(?:acute|new|current|today|second|another|recurrent|subsequent|now|type (?:2|ii)) (?:\\w+ ){0,3}?${INFARCTION}\\b|(?<!\\b(?:old|prior|previous|remote|healed|after|post|s\\/p|of|for|since|her|his|the)[- ](?:\\w+ )?)\\b${INFARCTION}\\b(?![^.;\\n]{0,50}\\b(?:ago|prior|old|back|earlier|in|since|months?|years?)\\b)`,
      'gi',
    ),
    why: 'an infarction of more than four weeks is not coded as acute: aftercare, or I25.2',
    section: 'I.C.9.e.1',
    instead: () => 'I252',
  },
  {
    codes: of('I21.0-I21.4', 'I21.9', 'I21.A9'),
    says: /\bmicrovascular (?:coronary )?(?:dysfunction|disease)\b|\bcmd\b|\bminoca\b[^.;\n]{0,40}\bmicrovascular\b/gi,
    why: 'an infarction with coronary microvascular dysfunction is I21.B',
    section: 'I.C.9.e.6',
    instead: () => 'I21B',
  },
  {
    codes: of('I69'),
    says: /\b(?:no|without|w\/o) (?:any )?(?:residual |neurologic\w* |lasting )*(?:deficits?|residuals?|sequelae)\b/gi,
    status: 'any',
    unless:
      /\b(?:hemi|mono)(?:pleg|pares)\w+|\b(?:aphasia|dysarthria|dysphagia|ataxia|apraxia)\b|\bfacial (?:droop|weakness)\b/gi,
    why: 'I69 is not assigned where no deficit is left',
    section: 'I.C.9.d.3',
    instead: () => 'Z8673',
  },
  {
    codes: of('G81', 'G83.1-', 'G83.2-', 'G83.3-', 'R47.01'),
    says: /\b(?:sequelae?|late effects?|residuals?)\b[^.;\n]{0,40}\b(?:cva|stroke|cerebral infarct\w*)\b|\b(?:old|prior|previous|remote|history of|h\/o) (?:\w+ ){0,3}?(?:cva|stroke)\b|\b(?:cva|stroke)\b[^.;\n]{0,25}\b(?:ago|in (?:19|20)\d\d)\b/gi,
    status: 'any',
    orSaid:
      /\b(?:acute|new|today|current|evolving|recurrent) (?:\w+ ){0,4}?(?:stroke|cva|infarct\w*)\b|\bnot (?:\w+ ){0,3}?(?:stroke|cva)\b/gi,
    besides: isListedAmong('I60-I69'),
    why: 'what an old stroke has left is coded to I69',
    section: 'I.C.9.d.1',
  },
  {
    codes: of('Z86.73'),
    says: /\b(?:residual|persist\w+|remaining|permanent|chronic|left with) (?:[\w-]+ ){0,4}?(?:weakness|hemi(?:pares\w+|pleg\w+)|aphasia|dysarthria|dysphagia|deficits?|neglect|ataxia|apraxia|facial (?:droop|weakness))\b|\b(?:weakness|hemi(?:pares\w+|pleg\w+)|aphasia|dysarthria|dysphagia|neglect|ataxia)\b[^.;\n]{0,15}\b(?:persists?|remains?|(?:since|from|after|due to) (?:the |her |his |an? )?(?:(?:19|20)\d\d |old |prior |previous )?(?:stroke|cva))\b/gi,
    besides: isListedAmong('I69'),
    why: 'what a stroke has left is coded to I69; Z86.73 is for a stroke without deficits',
    section: 'I.C.9.d',
  },
  {
    codes: of('I24.89'),
    says: TYPE_2,
    besides: isListedAmong('I21'),
    why: 'a type 2 infarction is I21.A1, and the demand ischemia is not coded',
    section: 'I.C.9.e.5',
    instead: () => 'I21A1',
  },
  {
    codes: of('G45.0-G45.2', 'G45.8-G45.9'),
    says: /\b(?:history of|h\/o|hx of|prior|previous|remote) (?:an? )?(?:tias?|transient ischemic attacks?)\b|\b(?:tias?|transient ischemic attacks?),? (?:(?:in|of|back in) (?:19|20)\d\d|(?:\w+ )?(?:months?|years?) ago|last year)\b/gi,
    status: 'any',
    unless: /\b(?:acute|new|recurrent|today)\b[^.;\n]{0,20}\btias?\b/gi,
    why: 'an attack of the past without a deficit is Z86.73',
    section: 'I.C.9.d.3 and I.C.21.c.4',
    instead: () => 'Z8673',
  },
];

const STROKE = '(?:stroke|cva|infarct(?:ion)?|cerebrovascular accident)';
const DURING =
  '(?:intra-?op(?:erative(?:ly)?)?|during (?:the |her |his )?(?:\\w+ )?(?:surgery|procedure|bypass|operation|cabg|endarterectomy|repair|replacement|case))';
const BEHIND =
  '(?:post-?op(?:erative(?:ly)?)?|post-?procedural(?:ly)?|after (?:the |her |his )?(?:\\w+ )?(?:surgery|procedure|bypass|operation|cabg|endarterectomy|repair|replacement)|(?:postop(?:erative)? day|pod) ?#?\\d+)';

/** I.C.9.c: when a stroke of a procedure occurred, and in what procedure. */
const OF_PROCEDURES: readonly Otherwise[] = [
  ...(
    [
      ['I97.82-', DURING, BEHIND, '1'],
      ['I97.81-', BEHIND, DURING, '2'],
    ] as const
  ).map(
    ([codes, said, other, character]): Otherwise => ({
      codes: of(codes),
      says: new RegExp(
        `\\b${STROKE}\\b[^.;\\n]{0,60}\\b${said}\\b|\\b${said}\\b[^.;\\n]{0,60}\\b${STROKE}\\b`,
        'gi',
      ),
      unless: new RegExp(`\\b${other}\\b`, 'gi'),
      why: 'the code tells whether it occurred during the procedure or after it',
      section: 'I.C.9.c',
      instead: ({ key }) => key.slice(0, 4) + character + key.slice(5),
    }),
  ),
  {
    codes: of('I97.811', 'I97.821'),
    says: /\b(?:cabg|coronary (?:artery )?bypass|(?:aortic|mitral|tricuspid) valve (?:replacement|repair)|(?:cardiac|open[- ]heart|heart) surgery|avr|mvr|tavr|maze procedure)\b/gi,
    why: 'a stroke of an operation on the heart has a code of its own',
    section: 'I.C.9.c',
    instead: ({ key }) => `${key.slice(0, 5)}0`,
    severity: 'information',
  },
  {
    codes: of('I97.81-', 'I97.82-'),
    says: /\b(?:intracerebral|intracranial|cerebral|cerebellar|subarachnoid|hemorrhagic) (?:hemorrhage|bleed\w*|stroke)\b/gi,
    orSaid: /\b(?:infarct\w*|ischemic|embol\w+|no (?:\w+ )?(?:hemorrhage|bleed\w*))\b/gi,
    why: 'a hemorrhage is coded by the procedure that it came with (G97.3-, G97.5-), not as an infarction',
    section: 'I.C.9.c',
  },
];

/** What the note at category G40 takes for the same as “intractable”. */
const INTRACTABLE =
  /\bpharmaco-?(?:resistant|logically resistant)|\b(?:drug|treatment|medication)[- ]resistant\b|\brefractory\b|\bpoorly controlled\b|(?<!not )\bintractable\b/gi;

const NERVES: readonly Otherwise[] = [
  {
    codes: titled(/\bnot intractable\b/, 'G40'),
    says: INTRACTABLE,
    near: 'its name',
    why: 'these words are equivalent to intractable',
    section: 'I.A.11 and the note at category G40',
  },
  {
    codes: titled(/(?<!not )\bintractable\b/, 'G40'),
    says: /\bwell[- ]controlled\b|\bseizure[- ]free\b/gi,
    unless: INTRACTABLE,
    why: 'an epilepsy that is controlled is not intractable',
    section: 'I.A.19 and the note at category G40',
    severity: 'information',
  },
  {
    codes: of('I25.2'),
    says: /\b(?:mi|nstemi|stemi|infarct\w*)\b[^.;\n]{0,12}\b(?:(?:\d|1\d|2[0-7]|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen) days|(?:one|two|three|[1-3]) weeks?) (?:ago|old)\b/gi,
    status: 'any',
    why: 'an infarction of at most four weeks is coded as acute while it is cared for',
    section: 'I.C.9.e.1',
  },
];

export const CIRCULATORY: readonly Otherwise[] = [...HANDS, ...HEART, ...OF_PROCEDURES, ...NERVES];
