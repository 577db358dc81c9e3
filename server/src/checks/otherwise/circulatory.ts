/** Words of notes on the nervous system and strokes that want another code (Guidelines I.C.6 and I.C.9). */
import { ending, HANDS } from './hands.ts';
import { isListedAmong, type Otherwise, of, titled } from './otherwise.ts';
import { OF_PROCEDURES } from './strokes-of-procedures.ts';

/** Plegias of one side, told of no other. */
const plegiaOf = (side: string): RegExp =>
  new RegExp(
    `\\b${side}(?:[- ](?:sided?|spastic|flaccid|dense|arm|leg|upper|lower|limb|extremity|body))*[ -](?:hemi|mono)(?:pleg|pares)\\w+|\\b(?:hemi|mono)(?:pleg|pares)\\w+(?:,? (?:of|on|affecting|involving|in))?(?: (?:the|her|his))? ${side}\\b`,
    'gi',
  );

/** The side that a title of a plegia names, against that of the note. */
const PLEGIAS: readonly Otherwise[] = (
  [
    ['right', 'left', 'l'],
    ['left', 'right', 'r'],
  ] as const
).map(
  ([coded, told, short]): Otherwise => ({
    codes: ({ key, title }) =>
      /^(?:G81|G83[123]|I69.[345])/.test(key) && new RegExp(`\\b${coded}\\b`, 'i').test(title),
    says: plegiaOf(`(?:${told}|${short})`),
    orSaid: new RegExp(`${plegiaOf(`(?:${coded}|${coded[0]})`).source}|\\b(?:bilateral|both sides)\\b`, 'gi'),
    besides: ({ key, title }, diagnosis) =>
      key.slice(0, 3) === diagnosis.key.slice(0, 3) && new RegExp(`\\b${told}\\b`, 'i').test(title),
    why: `the paralysis that the note names is of the ${told} side`,
    section: 'I.B.13 and I.C.6.a',
  }),
);

/** A stroke of any kind (I60 to I63). */
const ANY_STROKE =
  '(?:cva|strokes?|(?:(?:cerebral|cerebellar|brain|brainstem|lacunar|pontine|thalamic|mca|pca) )?infarct\\w*|(?:cerebral|brain|intracerebral|intracranial|subarachnoid|cerebellar) (?:hemorrhages?|bleeds?)|sah)';

/** What a stroke leaves. */
const DEFICIT =
  '(?:aphasi\\w+|dysphasia|dysphagia|dysarthria|apraxia|ataxi\\w+|neglect|deficits?|weakness|(?:hemi|mono)(?:pleg|pares)\\w+|facial (?:droop|weakness)|numbness|slurred speech|cognitive \\w+|hemianopi\\w+|spasticity)';

const BRAIN: readonly Otherwise[] = [
  ...PLEGIAS,
  {
    codes: of('I63'),
    says: /\b(?:hemi(?:plegia|paresis)|aphasia|dysphagia|dysarthria|weakness|deficits?)\b[^.;\n]{0,20}\b(?:following|after|from|of) (?:an? |the |her |his )?(?:\w+ )?(?:cerebral infarct\w*|infarct\w*|stroke|cva)\b/gi,
    also: /\brehab\w*/gi,
    why: 'what a stroke has left is coded to I69 where the patient comes for its rehabilitation',
    section: 'II.K and I.C.9.d.1',
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
    codes: of('I69'),
    says: /\b(?:no|without|never (?:had )?(?:an? )?|denies(?: any)?) (?:\w+ ){0,3}?(?:earlier|prior|previous|old|past|history of|h\/o|former) (?:\w+ ){0,3}?(?:strokes?|cva|infarct\w*)\b|\bfirst(?:-ever| ever)? (?:stroke|cva)\b|\bnever had (?:an? )?(?:stroke|cva)\b|\b(?:from|of|due to|with|caused by) (?:the |her |his |this |today['’]s )?(?:present|current|acute|new|fresh|ongoing|today['’]s|this) (?:\w+ ){0,3}?(?:strokes?|cva|infarct\w*)\b/gi,
    status: 'any',
    unless:
      /\b(?:old|prior|previous|past|earlier|remote|former|known) (?:\w+ ){0,3}?(?:strokes?|cva|infarct\w*|hemorrhage|bleed)\b|\b(?:sequelae?|late effects?|residuals?)\b|\b(?:strokes?|cva|infarct\w*|hemorrhage)\b[^.;\n]{0,25}\b(?:ago|(?:in|of) (?:19|20)\d\d|last (?:year|spring|summer|fall|winter|month))\b/gi,
    why: 'a deficit of the present stroke is coded as itself; I69 is for what an earlier one has left',
    section: 'I.C.9.d.2',
  },
  {
    codes: of('I60-I63'),
    says: new RegExp(
      `\\b(?:sequelae?|late effects?|residuals?|residua) (?:of|from)\\b[^.;\\n]{0,30}\\b${ANY_STROKE}\\b|\\b${DEFICIT}\\b[^.;\\n]{0,30}\\b(?:from|since|after|due to|following|left by|dating from)\\b[^.;\\n]{0,20}\\b(?:(?:old|prior|previous|remote|former|earlier|last year['’]s|(?:19|20)(?:[01]\\d|2[0-5])) (?:[\\w-]+ ){0,3}?${ANY_STROKE}\\b|${ANY_STROKE}\\b[^.;\\n]{0,20}\\b(?:(?:years?|months?) (?:ago|back|earlier|before)|last (?:year|spring|summer|fall|autumn|winter)|(?:in|of) (?:[a-z]+,? )?(?:19|20)(?:[01]\\d|2[0-5])\\b))`,
      'gi',
    ),
    status: 'any',
    orSaid:
      /(?<!\b(?:no|not|without|never|denies|nor)\b[^.;\n]{0,20})\b(?:acute|new|today['’]?s?|current|present|evolving|recurrent|second|another|fresh|this morning|last night)\b[^.;\n]{0,40}\b(?:strokes?|cva|infarct\w*|h[a]?emorrhages?|bleed)\b|(?<!\b(?:after|since|following|had|received)\b[^.;\n]{0,20})\b(?:tpa|alteplase|tenecteplase|thrombectomy|last known well|stroke alert|code stroke)\b/gi,
    besides: isListedAmong('I69'),
    why: 'what an earlier stroke has left is coded to I69; I60 to I63 are for one that happens now',
    section: 'I.C.9.d.1',
  },
  {
    // What was given against it then, as a thrombolysis, makes it no present one at a visit.
    codes: of('I60-I63'),
    says: new RegExp(
      `\\b(?:sequelae?|late effects?|residuals?|residua) (?:of|from) (?:an? |the |her |his |that )?(?:[\\w-]+ ){0,3}?${ANY_STROKE}\\b`,
      'gi',
    ),
    orSaid: /\b(?:acute|new|today|current|evolving|recurrent) (?:\w+ ){0,4}?(?:stroke|cva|infarct\w*)\b/gi,
    besides: isListedAmong('I69'),
    where: 'no stay',
    why: 'what an earlier stroke has left is coded to I69; I60 to I63 are for one that happens now',
    section: 'I.C.9.d.1',
  },
  {
    codes: of('G81', 'G83.1-', 'G83.2-', 'G83.3-', 'R13.1-', 'R29.810', 'R47.0-', 'R47.1', 'H53.46-'),
    says: new RegExp(
      `\\b(?:sequelae?|late effects?|residuals?|residua)\\b[^.;\\n]{0,40}\\b${ANY_STROKE}\\b|\\b(?:old|prior|previous|remote|history of|h\\/o) (?:\\w+ ){0,3}?${ANY_STROKE}\\b|\\b${ANY_STROKE}\\b[^.;\\n]{0,25}\\b(?:ago|years (?:back|earlier|before)|last (?:year|spring|summer|fall|autumn|winter)|(?:in|of) (?:19|20)(?:[01]\\d|2[0-5]))\\b|\\b(?:19|20)(?:[01]\\d|2[0-5]) ${ANY_STROKE}\\b`,
      'gi',
    ),
    status: 'any',
    orSaid:
      /\b(?:acute|new|today|current|evolving|recurrent) (?:\w+ ){0,4}?(?:stroke|cva|infarct\w*)\b|\bnot (?:\w+ ){0,3}?(?:stroke|cva)\b|\b(?:no|never|without|denies|negative for)\b[^.;\n]{0,25}\b(?:strokes?|cva|infarct\w*)\b|\b(?:no|without|w\/o|left no) (?:any )?(?:residual |neurologic\w* |lasting )*(?:deficits?|residuals?|sequelae)\b/gi,
    besides: isListedAmong('I60-I69'),
    why: 'what an old stroke has left is coded to I69',
    section: 'I.C.9.d.1',
  },
  {
    codes: of('G81', 'G83.1-', 'G83.2-', 'G83.3-', 'R13.1-', 'R29.810', 'R47.0-', 'R47.1'),
    says: new RegExp(
      `\\b(?:aphasi\\w*|dysphasi\\w*|dysarthri\\w*|dysphagi\\w*|hemi(?:plegi|pare)\\w*|mono(?:plegi|pare)\\w*|facial (?:droop|weakness)) (?:from|since|after|of|due to|following|left by) (?:an? |the |her |his |that )?(?:old|prior|previous|remote|earlier|(?:19|20)(?:[01]\\d|2[0-5])) (?:[\\w-]+ ){0,3}?${ANY_STROKE}\\b`,
      'gi',
    ),
    status: 'any',
    besides: isListedAmong('I69'),
    why: 'what an old stroke has left is coded to I69, beside the code of a new one too',
    section: 'I.C.9.d.2',
  },
  {
    codes: of('R26', 'R27', 'R41.4', 'R41.84-', 'R48.2'),
    says: new RegExp(
      `\\b(?:sequelae?|late effects?|residuals?|residua) (?:of|from) (?:an? |the |her |his |that )?(?:[\\w-]+ ){0,3}?${ANY_STROKE}\\b|\\b(?:ataxi\\w*|gait|unstead\\w*|imbalance|incoordination|apraxia|neglect|cogniti\\w+|attention|walking)\\b[^.;\\n]{0,30}\\b(?:from|since|after|due to|following|left by|caused by) (?:an? |the |her |his |that )?(?:(?:old|prior|previous|remote|(?:19|20)\\d\\d|last year['’]s) )?(?:[\\w-]+ ){0,2}?${ANY_STROKE}\\b`,
      'gi',
    ),
    also: /\b(?:old|prior|previous|remote|former|late|sequelae?|residuals?|residua|ago|last (?:year|spring|summer|fall|autumn|winter)|since|(?:19|20)(?:[01]\d|2[0-5]))\b/gi,
    orSaid:
      /\b(?:acute|new|today|current|evolving|recurrent) (?:\w+ ){0,4}?(?:stroke|cva|infarct\w*)\b|\b(?:no|not|never|without|denies)\b[^.;\n]{0,25}\b(?:strokes?|cva|infarct\w*)\b/gi,
    besides: isListedAmong('I60-I69'),
    why: 'what an old stroke has left is coded to I69',
    section: 'I.C.9.d.1',
    severity: 'information',
  },
  {
    codes: of('Z86.73'),
    says: /\b(?:residual|persist\w+|remaining|permanent|chronic|left with|left (?:her|him) with|still has|lasting) (?:[\w-]+ ){0,4}?(?:weakness|hemi(?:pares\w+|pleg\w+)|aphasia|dysarthria|dysphagia|deficits?|neglect|ataxia|apraxia|facial (?:droop|weakness))\b|\b(?:weakness|weak|numbness|hemi(?:pares\w+|pleg\w+)|aphasia|dysarthria|dysphagia|neglect|ataxia|slurred speech|(?:trouble|difficulty|problems?) (?:swallowing|speaking|walking|finding words|with (?:speech|swallowing|words|balance))|facial droop)\b[^.;\n]{0,15}\b(?:persists?|remains?|(?:since|from|after|due to|of|by|dating (?:back )?(?:to|from)) (?:the |her |his |an? )?(?:(?:19|20)\d\d |old |prior |previous |remote |earlier )?(?:stroke|cva|cerebral infarct\w*))\b/gi,
    besides: isListedAmong('I69'),
    why: 'what a stroke has left is coded to I69; Z86.73 is for a stroke without deficits',
    section: 'I.C.9.d',
  },
  {
    codes: of('G45.0-G45.2', 'G45.8-G45.9'),
    says: /\b(?:history of|h\/o|hx(?: of)?|pmhx?:?|prior|previous|remote|old) (?:an? )?(?:tias?|transient ischemic attacks?)\b|\b(?:tias?|transient ischemic attacks?),? (?:(?:(?:in|of|back in) )?(?:19|20)(?:[01]\d|2[0-4])\b|(?:\w+ )?(?:months?|years?) ago|last year)\b/gi,
    status: 'any',
    unless: /\b(?:acute|new|recurrent|today)\b[^.;\n]{0,20}\btias?\b/gi,
    why: 'an attack of the past without a deficit is Z86.73',
    section: 'I.C.9.d.3 and I.C.21.c.4',
    instead: () => 'Z8673',
  },
];

/** What the note at category G40 takes for the same as “intractable”. */
const INTRACTABLE =
  /\bpharmaco-?(?:resistant|logically resistant)|\b(?:drug|treatment|medication)[- ]resistant\b|\brefractory\b|\bpoorly controlled\b|(?<!not )\bintractable\b/gi;

const NERVES: readonly Otherwise[] = [
  {
    codes: titled(/\bwithout status migrainosus\b/, 'G43'),
    says: /(?<!\b(?:without|no|not in|with or without) )\bstatus migrainosus\b/gi,
    orSaid: /\b(?:without|no|not in) status migrainosus\b/gi,
    why: 'the code tells whether there is a status migrainosus',
    section: 'I.B.2',
    instead: ending('1'),
  },
  {
    codes: titled(/(?<!without |with or )with status migrainosus\b/, 'G43'),
    says: /\b(?:without|no|not in) status migrainosus\b/gi,
    status: 'any',
    why: 'the code tells whether there is a status migrainosus',
    section: 'I.B.2',
    instead: ending('9'),
  },
  {
    codes: titled(/\bnot intractable\b/, 'G40'),
    says: INTRACTABLE,
    near: true,
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
];

/** A seizure and a concussion, and what they are called when they last. */
const SEIZURES: readonly Otherwise[] = [
  {
    codes: of('G00-G08'),
    says: /\b(?:late effects?|sequela\w*|residuals?|after-?effects?) (?:of|from) (?:an? |the )?(?:[\w-]+ ){0,3}?(?:meningitis|encephalitis|myelitis|(?:brain|intracranial) abscess)\b/gi,
    why: 'what an inflammation of the nervous system left is coded with G09, and not with the inflammation',
    section: 'I.B.10',
    instead: () => 'G09',
  },
  {
    codes: of('G40'),
    says: /\b(?:no|not|without|rather than|never had)(?: an?| any| known| diagnosis of| history of)* (?:epilep\w+|seizure disorder)\b/gi,
    status: 'any',
    unless: /\bepilep\w+|\bseizure disorder\b/gi,
    why: 'a seizure of a patient who has no epilepsy is R56.-',
    section: 'I.A.19 and I.C.18.a',
    instead: () => 'R569',
  },
  {
    codes: of('R56.9'),
    says: /\bepilepsy\b|\bepileptic (?:seizures?|patient)\b|\bseizure disorder\b/gi,
    orSaid:
      /\b(?:no|not|without|possible|probable|suspected|rule out|r\/o|\?) ?(?:an? )?(?:epilep\w+|seizure disorder)\b|\b(?:evaluat\w*|work-?up|eeg|screen\w*|concern\w*|risk|monitor\w*)\b[^.;\n]{0,30}\bepilep\w+|\b(?:family history|mother|father|brother|sister)\b/gi,
    besides: isListedAmong('G40'),
    why: 'a seizure of a patient with epilepsy or a seizure disorder is coded to it, G40.-',
    section: 'I.C.18.b',
  },
  {
    codes: ({ key }) => /^S060.*[AD]$/.test(key),
    says: /\bpost-?concuss\w+ (?:syndrome|headaches?|symptoms?)\b/gi,
    why: 'the syndrome behind a concussion is F07.81, beside which no current concussion is coded',
    section: 'I.A.12.a',
    instead: () => 'F0781',
  },
];

/** What lies in a vein. */
const DEVICE =
  '(?:picc|(?:central |venous |midline |dialysis )*catheter|central line|line|port(?:-a-cath)?|mediport|pacemaker(?: lead)?|lead|avf|fistula|filter)';

export const CIRCULATORY: readonly Otherwise[] = [
  {
    codes: of('I80-I82'),
    listed: 'first',
    says: new RegExp(
      `\\b${DEVICE}[- ](?:related|associated|induced) (?:[\\w-]+ ){0,3}?(?:dvt|thromb\\w+|clots?)\\b|\\b(?:dvt|thromb\\w+|clots?)\\b[^.;\\n]{0,40}\\b(?:due to|from|caused by|related to|secondary to|because of) (?:the |her |his |an? )?(?:\\w+ ){0,2}?${DEVICE}\\b`,
      'gi',
    ),
    orSaid:
      /\b(?:not|no|never|unrelated|un-?related)\b[^.;\n]{0,20}\b(?:related|associated|due to|from|caused)\b/gi,
    besides: isListedAmong('T80-T82'),
    lacking: true,
    why: 'a thrombosis of a catheter or another vascular device is a complication of it, T82.86- first (T80.1- of an infusion), with the vein behind it',
    section: 'I.C.19.g and II.G',
    severity: 'information',
  },
  {
    codes: of('I50.2-', 'I50.3-'),
    says: /\bcombined (?:(?:chronic|acute|acute on chronic|systolic|diastolic|and|congestive|\/) ?){0,5}(?:heart failure|chf|hf)\b|\b(?:systolic (?:and|\/|&|\+) ?diastolic|diastolic (?:and|\/|&|\+) ?systolic)\b(?! (?:bp|blood|pressure|murmur|function (?:normal|intact)))/gi,
    orSaid:
      /\b(?:no|not|without|never)\b[^.;\n]{0,25}\b(?:combined|diastolic|systolic)\b|\bnormal (?:systolic|diastolic)\b/gi,
    besides: isListedAmong('I50.4-'),
    once: true,
    why: 'a failure of the heart that is both systolic and diastolic has one code, I50.4-',
    section: 'I.B.2',
    severity: 'information',
    instead: ({ key }) => `I504${key[4] ?? '0'}`,
  },
  {
    codes: of('I83.1-', 'I83.8-', 'I83.9-'),
    says: /(?<!\b(?:no|not|without|healed|never|history of|prior|previous) (?:[\w-]+ ){0,2})\b(?:varicose|varix|stasis) (?:[\w-]+ )?ulcer\w*|(?<!\b(?:no|not|without|never) (?:[\w-]+ ){0,2})\bvaric(?:ose vein|osit)\w*[^.;\n]{0,25}\b(?:with|and) (?:(?:an?|open|shallow|active) )*ulcer\w*/gi,
    orSaid:
      /\b(?:no|without|never (?:had )?(?:an? )?) ?(?:\w+ )?ulcer\w*|\bulcers?\b[^.;\n]{0,20}\b(?:healed|closed)\b/gi,
    besides: isListedAmong('I83.0-', 'I83.2-', 'I87.0-', 'I87.2', 'I87.3-'),
    once: true,
    why: 'varicose veins with an ulcer are I83.0- by its side and site, and I83.2- where they are inflamed too',
    section: 'I.B.9',
    severity: 'information',
  },
  {
    codes: of('I34.2'),
    says: /\bmitral (?:valve )?stenosis\b|\bstenosis of the mitral (?:valve)?\b|\b(?:stenotic|narrowed) mitral valve\b/gi,
    orSaid:
      /\b(?:(?:non-?)?rheumatic|degenerat\w+|calcifi\w+|annul\w+|mac|senile|age-?related|congenital|functional|parachute|radiation|carcinoid|prosthe\w+|bioprosthe\w+)\b/gi,
    why: 'a mitral stenosis that the record does not call nonrheumatic is a rheumatic one by the Index, I05.0, or I08.- with a disease of another valve',
    section: 'I.A.16 and I.A.18',
    severity: 'information',
  },
  {
    codes: of('I21.A1'),
    says: /\btype (?:1|i) (?:n?stemi|mi|ami|myocardial infarction|infarct\w*)\b|\b(?:n?stemi|mi|ami|infarct\w*),? type (?:1|i)\b|\b(?:n?stemi|mi|ami|infarct\w*)\b[^.;\n]{0,40}\bplaque (?:rupture|erosion)|\bplaque (?:rupture|erosion)\b/gi,
    orSaid: /\btype (?:2|ii)\b|\bdemand\b|\bno plaque\b|\bsupply[- ]demand\b/gi,
    besides: isListedAmong('I21.0-I21.4', 'I22'),
    why: 'a type 1 infarction is I21.4 without ST elevation and I21.0 to I21.3 with it; I21.A1 is for type 2',
    section: 'I.C.9.e.5',
    severity: 'information',
  },
  {
    codes: of('I60-I63'),
    says: /\b(?:left (?:by|from|over from)|residuals? (?:of|from)|remaining (?:from|after)|sequelae? of|after-?effects? of|due to (?:an?|the|his|her) (?:old|previous|prior|earlier)|since (?:an?|the|his|her)) (?:(?:an?|the|that|his|her|old|ischemic|hemorrhagic|acute|previous|prior|left|right|first) )*(?:cerebral infarct\w*|infarct\w*|strokes?|cva|(?:intra)?cerebral hemorrhage|subarachnoid hemorrhage)\b|\b(?:stroke|cva|cerebral infarction|infarct|hemorrhage)\b[^.;\n]{0,25}\b(?:(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|many|some) (?:weeks|months|years) (?:ago|earlier|before|back)|last (?:year|month|spring|summer|fall|autumn|winter))\b/gi,
    orSaid:
      /\b(?:new|acute|today|this morning|now|again|second|recurrent|fresh|another) (?:[\w-]+ ){0,3}(?:infarct\w*|strokes?|cva|hemorrhage|bleed)\b|\b(?:tpa|alteplase|tenecteplase|thrombectomy)\b|\bnihss\b/gi,
    besides: isListedAmong('I69', 'Z86.73'),
    why: 'what an earlier stroke has left is a code of I69, and where it has left nothing Z86.73',
    section: 'I.C.9.d',
  },
  {
    codes: of('I60-I63'),
    says: /\brehabilitation (?:stay|program|admission)\b|\b(?:irf|acute rehab|(?:inpatient|inpt|ip) rehab) (?:stay|admission|course|program)\b|^\W*(?:irf|acute rehab|(?:inpatient|inpt) rehab|rehab (?:unit|stay|admission))(?: (?:stay|admission))? (?:for|after|following|s\/p)\b|\b(?:admitted|transferred|came|accepted|here) (?:to|at|in) (?:our |this |the )?(?:irf|aru|(?:acute |inpatient |inpt )rehab)\b|\btransferred to (?:the|our|this) (?:[\w-]+ ){0,2}rehabilitation unit\b|\b(?:our|this|(?:admitted|came|accepted|arrived|received|taken)\b[^.;\n]{0,30}(?:to|in|at|on) (?:the|our|this|an?)) (?:[\w-]+ ){0,2}rehabilitation (?:unit|facility|center|hospital)\b|\b(?:admitted|transferred|here|comes?) (?:for|to) (?:inpatient |acute |stroke )?rehab\w*/gi,
    listed: 'first',
    where: 'inpatient',
    why: 'for rehabilitation after a stroke the sequela that it is for comes first, a code of I69',
    section: 'II.K and I.C.9.d',
    severity: 'information',
  },
  ...HANDS,
  ...BRAIN,
  ...OF_PROCEDURES,
  ...NERVES,
  ...SEIZURES,
];
