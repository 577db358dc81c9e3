/** Words of notes on blood pressure that want another code (Guidelines I.C.9.a). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

const HYPERTENSION = '(?:hypertension|htn)';

/** What stands before a hypertension that is none of the whole circulation. */
const BRANCHES = '(?<!\\b(?:pulmonary|arterial|portal|intracranial|ocular|venous) )';
const SECONDARY_TO = `${BRANCHES}\\b(?:${HYPERTENSION}|blood pressure|bp)(?: (?:is|was|that is|has been|comes?|came|came on|high|up|raised))*,? (?:due to|secondary to|caused by|because of|brought on by|an? (?:consequence|result|effect|part) of|as part of|driven by|from|2/2)`;
const RENAL_ARTERY = '(?:renal[- ]artery|renovascular|fibromuscular|fmd\\b|ras\\b)';
const GLANDS =
  "(?:(?:hyper)?aldosteron\\w+|conn['’]?s|pheochromocytoma|paraganglioma|(?:the |her |his )?cushing\\w*|hypercortisol\\w+|acromegaly|(?:graves['’]? |graves['’] disease |toxic )*(?:hyper)?thyro(?:id|toxic)\\w+|graves\\b|myxedema|hypothyroid\\w+|hyperparathyroid\\w+|adrenal)";
const OTHER_CAUSES = '(?:coarctation|sleep apnea|osa\\b|polycystic|glomerul\\w+|scleroderma)';

export const BLOOD_PRESSURE: readonly Otherwise[] = [
  {
    codes: of('I10'),
    says: /\b(?:elevated|high|raised|borderline) (?:bp|blood pressure)(?: readings?| today)?\b/gi,
    concluded: true,
    orSaid:
      /\b(?:hypertens\w+|htn|\w+(?:pril|sartan|olol|dipine)|hctz|chlorthalidone|antihypertensive\w*)\b/gi,
    why: 'a reading without a diagnosis of hypertension is R03.0',
    section: 'I.C.9.a.7',
    instead: () => 'R030',
    severity: 'information',
  },
  {
    codes: of('I10'),
    says: new RegExp(
      `\\bno (?:\\w+ )?(?:(?:diagnosis|dx) of )?${HYPERTENSION}(?: (?:is|was|has been))? (?:yet )?(?:diagnosed|documented|established)\\b|\\bwithout (?:a |any )?(?:diagnosis|dx) of ${HYPERTENSION}\\b|\\b${HYPERTENSION} (?:is |was |has )?not (?:been )?(?:yet )?diagnosed\\b`,
      'gi',
    ),
    status: 'any',
    why: 'an elevated blood pressure without a diagnosis of hypertension is R03.0',
    section: 'I.C.9.a.7',
    instead: () => 'R030',
  },
  {
    codes: of('R03.0'),
    says: new RegExp(
      `\\b(?:controlled|uncontrolled|essential|primary|resistant|refractory|untreated|treated|stable) ${HYPERTENSION}\\b|\\b${HYPERTENSION}[,:;(]?(?: -+)? ?(?:(?:is|remains|still|now|again|currently|today) )*(?:(?:well|poorly|fairly|not|under|sub-?optimally|inadequately|adequately)[- ](?:well )?)?(?:(?:un)?controll?ed|control|untreated|treated|(?:at|above|below) goal|responding|stable|resistant|refractory)\\b`,
      'gi',
    ),
    why: 'hypertension that is under control, or is not, has a code of I10 to I15',
    section: 'I.C.9.a.8 and a.9',
    instead: () => 'I10',
  },
  {
    codes: of('R03.0'),
    says: new RegExp(
      `(?<!\\b(?:no|not|denies|without|family|mother|father)\\b[^.;\\n]{0,30})\\b(?:known|established|chronic|long-?standing|previously diagnosed) ${HYPERTENSION}\\b|(?<!\\b(?:no|not|denies|without|family|mother|father|gestational|pre-?eclampsia)\\b[^.;\\n]{0,30})\\b${HYPERTENSION}\\b[^.;\\n]{0,15}\\b(?:on|takes|treated with|managed with|since|for (?:years|\\d+ years)|diagnosed in)\\b(?! (?:no|none|file|exam))`,
      'gi',
    ),
    status: 'any',
    orSaid:
      /\b(?:white[- ]coat|no (?:history|diagnosis) of|not (?:yet )?(?:diagnosed|established)|screening|borderline|transient)\b/gi,
    why: 'an elevated reading has no code where a diagnosis of hypertension is established: that is I10 to I15',
    section: 'I.C.9.a.7',
    instead: () => 'I10',
    severity: 'information',
  },
  {
    codes: of('I16'),
    says: new RegExp(
      `\\b(?:uncontrolled|untreated|poorly controlled) (?:(?:essential|primary|arterial|systemic) )?${HYPERTENSION}\\b|\\b${HYPERTENSION}\\b[^.;\\n]{0,12}\\b(?:uncontrolled|untreated|poorly controlled|not responding|not at goal|above goal)\\b`,
      'gi',
    ),
    unless: /\b(?:urgency|emergency|crisis)\b/gi,
    why: 'uncontrolled hypertension is no crisis',
    section: 'I.C.9.a.9',
    instead: () => 'I10',
  },
  {
    codes: of('I16'),
    says: /\b(?:not|no(?: (?:signs?|evidence) of)?|without)(?: an?)? (?:hypertensive )?(?:crisis|urgency|emergency)\b/gi,
    status: 'any',
    unless: /\b(?:urgency|emergency|crisis)\b/gi,
    why: 'it is for a crisis, an urgency or an emergency that the record names',
    section: 'I.C.9.a.10',
  },
  {
    codes: of('I16.0', 'I16.9'),
    says: /\bhypertensive emergency\b/gi,
    unless: /\bhypertensive urgency\b/gi,
    why: 'an emergency has a code of its own',
    section: 'I.C.9.a.10',
    instead: () => 'I161',
  },
  {
    codes: of('I16.1', 'I16.9'),
    says: /\bhypertensive urgency\b/gi,
    unless: /\bhypertensive emergency\b/gi,
    why: 'an urgency has a code of its own',
    section: 'I.C.9.a.10',
    instead: () => 'I160',
  },
  {
    codes: of('I10-I13', 'I15'),
    says: /\bresistant (?:\w+ )?(?:hypertension|htn|high blood pressure)\b|\b(?:hypertension|htn|high blood pressure)\b[^.;\n]{0,30}\b(?:treatment|drug|therapy)[- ]resistant\b|\b(?:hypertension|htn)\b[^.;\n]{0,20}\b(?:is |remains |proven? )?resistant to (?:treatment|therapy|(?:three|four|five|\d|multiple|maximal|several|triple)\b)|\b(?:hypertension|htn),? (?:apparent(?:ly)?|truly?|confirmed|true) (?:treatment[- ])?resistant\b/gi,
    besides: isListedAmong('I1A.0'),
    why: 'I1A.0 is assigned in addition',
    section: 'I.C.9.a.12',
  },
  {
    codes: of('I10-I13', 'I15'),
    says: /\bhypertensive (?:urgency|emergency|crisis)\b/gi,
    besides: isListedAmong('I16'),
    why: 'the crisis has a code of I16, with the hypertensive disease coded also',
    section: 'I.C.9.a.10',
  },
  {
    codes: of('I10'),
    says: new RegExp(
      `\\brenovascular ${HYPERTENSION}\\b|${SECONDARY_TO} (?:\\w+ ){0,3}?${RENAL_ARTERY}`,
      'gi',
    ),
    why: 'hypertension that another condition has brought is secondary, a code of I15 with that of its cause',
    section: 'I.C.9.a.6',
    instead: () => 'I150',
  },
  {
    codes: of('I10'),
    says: new RegExp(`\\bendocrine ${HYPERTENSION}\\b|${SECONDARY_TO} (?:\\w+ ){0,3}?${GLANDS}`, 'gi'),
    why: 'hypertension that another condition has brought is secondary, a code of I15 with that of its cause',
    section: 'I.C.9.a.6',
    instead: () => 'I152',
  },
  {
    codes: of('I10'),
    says: new RegExp(
      `\\bsecondary ${HYPERTENSION}\\b|${BRANCHES}\\b${HYPERTENSION},? (?:is )?secondary(?: to (?:it|this|that|the above))?(?=[\\s)]*(?:[.,;)]|$))|${SECONDARY_TO} (?:\\w+ ){0,2}?${OTHER_CAUSES}`,
      'gim',
    ),
    unless: new RegExp(`\\b(?:essential|primary) ${HYPERTENSION}\\b`, 'gi'),
    why: 'hypertension that another condition has brought is secondary, a code of I15 with that of its cause',
    section: 'I.C.9.a.6',
  },
  ...(
    [
      [
        '(?:hypertensive (?:heart|cardiac) (?:and (?:chronic )?(?:kidney|renal) )?disease|hypertensive cardiomyopathy)',
        '1',
        'a hypertensive heart disease of before the pregnancy is O10.1-, with I11 behind it',
      ],
      [
        '(?:hypertensive (?:chronic )?(?:kidney|renal) disease|hypertensive nephr\\w+|hypertensive ckd)',
        '2',
        'a hypertensive kidney disease of before the pregnancy is O10.2-, with I12 behind it',
      ],
    ] as const
  ).map(
    ([words, kind, why]): Otherwise => ({
      codes: of('O10.0-', 'O10.9-'),
      says: new RegExp(`\\b${words}\\b`, 'gi'),
      besides: isListedAmong('O10.1-O10.3', 'I11-I13'),
      why,
      section: 'I.C.15.d',
      instead: ({ key }) => `O10${kind}${key.slice(4)}`,
    }),
  ),
  {
    codes: of('O10', 'O16'),
    says: new RegExp(`\\btransient ${HYPERTENSION}\\b`, 'gi'),
    unless:
      /\b(?:chronic|essential|pre-?existing|long-?standing|known) (?:\w+ )?(?:hypertension|htn|high blood pressure)\b|\b(?:superimposed|before (?:the )?pregnancy)\b/gi,
    besides: isListedAmong('O11', 'O13-O14', 'Z87.59'),
    why: 'transient hypertension of pregnancy is O13, or O14 with pre-eclampsia',
    section: 'I.C.9.a.8',
  },
  {
    codes: of('I10', 'R03.0', 'O16'),
    says: new RegExp(
      `\\btransient ${HYPERTENSION} (?:of|in) pregnancy\\b|\\b(?:gestational|pregnancy[- ]induced) ${HYPERTENSION}\\b`,
      'gi',
    ),
    besides: isListedAmong('O10-O14', 'Z87.59'),
    why: 'transient hypertension of pregnancy is O13, or O14 with pre-eclampsia',
    section: 'I.C.9.a.7',
  },
  {
    codes: of('I10'),
    says: /\b(?:not|never|n['’]t)\b[^.;\n]{0,12}\b(?:mak\w+|made|giv\w+|attach\w*|us(?:e|ing)|apply\w*|ready (?:to|for))\b[^.;\n]{0,12}\b(?:diagnosis|label)\b|\b(?:not|never|n['’]t) (?:yet |going to |ready to )?(?:call(?:ing|ed)?|label(?:l?ing|l?ed)?) (?:it|this|that|her|him|them) (?:high blood pressure|hypertens\w+|htn)\b|\b(?:too (?:early|soon)|premature) to (?:diagnose|call|label)\b/gi,
    status: 'any',
    also: /\b(?:elevated|high|raised|borderline)(?: [\w-]+)? (?:readings?|pressures?|blood pressures?|bps?|values?)\b|\b(?:readings?|pressures?|bp)\b[^.;\n]{0,20}\b(?:elevated|high|raised|up|borderline)\b|\b1[3-9]\d ?\/ ?\d{2,3}\b/gi,
    unless: /\b(?:essential|primary|known|chronic|established) (?:hypertension|htn)\b/gi,
    why: 'a reading without a diagnosis of hypertension is R03.0',
    section: 'I.C.9.a.7',
    instead: () => 'R030',
  },
  {
    codes: of('O10', 'O11', 'O13', 'O16'),
    says: /\b(?:not|no|without|never)\b[^.;\n]{0,15}\b(?:diagnos\w+|dx(?:['’]?d)?)\b[^.;\n]{0,15}\b(?:hypertens\w+|htn|high blood pressure)\b|\bno (?:hypertension|htn) (?:is |was )?(?:diagnosed|established|present)\b|\b(?:hypertens\w+|htn) (?:is |was |has |has been )?(?:not|never) (?:been )?(?:diagnosed|established|confirmed)\b/gi,
    status: 'any',
    also: /\b(?:elevated|high|raised|borderline|transient\w*|isolated|single|one) (?:[\w-]+ )?(?:blood pressure|bp|elevation|readings?|rise)\b|\b1[3-9]\d ?\/ ?\d{2,3}\b/gi,
    why: 'a reading without a diagnosis of hypertension is R03.0',
    section: 'I.C.9.a.7',
    instead: () => 'R030',
  },
  {
    codes: of('I10'),
    says: /\b(?:not|no|without)\b[^.;\n]{0,15}\b(?:diagnos\w+|dx(?:['’]?d)?)\b[^.;\n]{0,15}\b(?:hypertens\w+|htn|high blood pressure)\b|\b(?:hypertens\w+|htn) (?:is |was |has |has been )?(?:not|never) (?:been )?(?:diagnosed|established|confirmed)\b/gi,
    status: 'any',
    also: /\b(?:elevated|high|raised|borderline|transient\w*|isolated|single) (?:blood pressure|bp|elevation|readings?|rise|hypertens\w+)\b|\b(?:readings?|pressures?|bps?)\b[^.;\n]{0,25}\b(?:elevated|high|raised|up|borderline|1[3-9]\d ?\/ ?\d{2,3})\b|\b1[3-9]\d ?\/ ?\d{2,3}\b/gi,
    why: 'a reading without a diagnosis of hypertension is R03.0',
    section: 'I.C.9.a.7',
    instead: () => 'R030',
  },
  {
    codes: of('I12'),
    says: /\b(?:ckd|kidney|renal|nephropathy)\b[^.;\n]{0,80}\b(?:not (?:\w+ ){0,4}?|(?:unrelated to|independent of) (?:\w+ )?)(?:hypertens\w+|htn)|\b(?:hypertens\w+|htn)\b[^.;\n]{0,40}\b(?:not (?:\w+ ){0,2}?(?:related to|the cause of|causing)|unrelated to|independent of) (?:\w+ )?(?:ckd|kidney|renal|nephropathy)/gi,
    status: 'any',
    why: 'a kidney disease that the provider calls unrelated to the hypertension is coded apart from it',
    section: 'I.C.9.a.2',
    instead: () => 'I10',
  },
  {
    codes: of('I11', 'I13'),
    says: /\b(?:coronary (?:artery )?(?:disease|atherosclerosis)|cad|(?:athero|arterio)sclerotic heart disease|atrial fibrillation|afib|angina|valv\w+ disease|(?:aortic|mitral) (?:stenosis|regurgitation))\b/gi,
    unless:
      /\bhypertensive (?:heart|cardio\w+|chronic|lvh)|\b(?:heart|cardiac|ventric\w+) failure\b|\b(?:chf|hfpef|hfref|hfmref|lvh|hhd)\b|\bcardiomegaly\b|\b(?:enlarged|big) heart\b|\bcardiac (?:enlargement|hypertrophy|dilat\w+)\b|\b(?:ventricular|cardiac|heart|myocardial) (?:hypertrophy|dysfunction|disease due)\b|\b(?:myocardi(?:tis|al degeneration|opathy)|cardiomyopathy)\b|\bheart disease (?:due to|from|with|caused by) (?:\w+ )?hypertension\b|\b(?:htn|hypertension) with heart\b|\bheart disease\b(?<!\b(?:coronary|sclerotic|ischemic|valvular|congenital) heart disease)/gi,
    besides: isListedAmong('I50', 'I51.4-I51.7', 'I51.8-', 'I51.9'),
    why: 'the classification presumes a link of hypertension with heart failure and the conditions of I51.4 to I51.7, I51.89 and I51.9; a coronary, valvular or rhythm disease is coded apart from it',
    section: 'I.C.9.a.1 and I.A.15',
  },
  {
    codes: of('I11'),
    says: /(?<!\b(?:ckd|kidney|renal|nephropathy)\b[^.;\n]{0,80})\b(?:not (?:\w+ ){0,4}?|(?:unrelated to|independent of) (?:\w+ )?)(?:hypertens\w+|htn)|\b(?:hypertens\w+|htn)\b[^.;\n]{0,40}\b(?:not (?:\w+ ){0,2}?(?:related to|the cause of|causing|behind)|unrelated to|independent of) (?:\w+ )?(?:heart|cardiac|hf\w*|chf|cardiomyopathy|ventricular)\b/gi,
    status: 'any',
    why: 'a heart disease that the provider calls unrelated to the hypertension is coded apart from it',
    section: 'I.C.9.a.1',
    instead: () => 'I10',
  },
];

const PH = `(?:ph|pah|pulm(?:onary)? (?:arterial )?${HYPERTENSION})`;
const OF_ITSELF = '(?:idiopathic|heritable|hereditary|familial|primary)';
/** What the Tabular has under I27.0: group 1 that comes from no other disease. */
const PRIMARY = `\\b${OF_ITSELF} (?:(?:who )?group (?:1|i) )?${PH}\\b|\\b${PH},? (?:which is )?${OF_ITSELF}\\b|\\b[ih]pah\\b`;

/** What brings a pulmonary hypertension, with the codes that say it. */
const CAUSES_OF_PH: readonly (readonly [words: string, codes: string])[] = [
  [
    '(?:meth)?amphetamines?|cocaine|fenfluramine|dexfenfluramine|phentermine|dasatinib|anorexigens?|diet (?:pills?|drugs?)|aminorex|interferon\\w*|drugs?|toxins?',
    'T36-T65 F10-F19',
  ],
  ['scleroderma|systemic sclerosis', 'M34'],
  ['lupus|sle', 'M32'],
  ['mixed connective tissue disease|mctd', 'M35.1'],
  ['hiv(?: disease| infection)?', 'B20 Z21'],
  [
    'congenital heart(?: disease)?|atrial septal defect|asd|vsd|ventricular septal defect|eisenmenger\\w*',
    'Q20-Q28 I27.83',
  ],
  ['portal hypertension|cirrhosis', 'K76.6 K70-K74'],
  ['schistosomiasis|bilharzia', 'B65'],
  ['sickle[- ]cell(?: disease)?|thalassemia', 'D56-D57'],
  ['sarcoid\\w*', 'D86'],
  ['polycythemia vera|essential thrombocythemia|myeloproliferative \\w+', 'D45 D47'],
];

/** I.C.9.a.11: the groups of pulmonary hypertension, with how notes name their causes. */
export const PULMONARY_HYPERTENSION: readonly Otherwise[] = [
  {
    codes: of('I10'),
    says: new RegExp(`\\b${PH}\\b`, 'gi'),
    orSaid:
      /(?<!\b(?:pulm|pulmonary|pulmonary arterial|portal|intracranial|ocular|idiopathic intracranial) )\b(?:hypertens\w+|htn|high blood pressure|blood pressure|bp)\b/gi,
    why: 'a pulmonary hypertension is classified to I27, and I10 is that of the arteries of the body',
    section: 'I.C.9.a.11',
  },
  {
    codes: of('I27.2-'),
    says: new RegExp(PRIMARY, 'gi'),
    unless: new RegExp(`\\bgroup (?:[2-5]|ii|iii|iv|v)\\b|\\bsecondary ${PH}\\b`, 'gi'),
    besides: isListedAmong('I27.0'),
    why: 'pulmonary hypertension that is primary, idiopathic or heritable is none of the secondary ones',
    section: 'I.C.9.a.11',
    instead: () => 'I270',
  },
  ...(
    [
      [
        'I2721',
        'group (?:1|i)',
        'scleroderma|systemic sclerosis|connective tissue|lupus|sle|hiv|methamphetamines?|congenital heart|drugs?|toxins?|anorexigens?|fenfluramine|schistosom\\w+',
        '1',
      ],
      ['I2722', 'group (?:2|ii)', 'left (?:heart|ventric\\w+)|hf\\w{0,3}|heart failure|mitral|valvular', '2'],
      [
        'I2723',
        'group (?:3|iii)',
        'copd|lung disease|ild|emphysema|hypoxi\\w+|sleep apnea|osa|pulmonary fibrosis',
        '3',
      ],
      ['I2724', 'group (?:4|iv)', 'chronic (?:pulmonary )?(?:thrombo)?emboli\\w+|thromboembolic', '4'],
      [
        'I2729',
        'group (?:5|v)',
        'sarcoid\\w*|sickle[- ]cell|thalassemia|myeloproliferative|gaucher\\w*',
        '9',
      ],
    ] as const
  ).flatMap(([instead, group, causes, character]): readonly Otherwise[] => {
    const ofCause = `\\b${PH},? (?:due to|secondary to|from|2/2|caused by|in|of|complicating) (?:(?!no\\b|not\\b|without\\b)\\w+ ){0,2}?(?:${causes})\\b|\\b(?:${causes})[- ](?:related|associated|induced) (?:\\w+ )?${PH}\\b`;
    const ofGroup = `\\b${PH}\\b(?:(?!\\bgroup\\b)[^.;\\n]){0,45}\\b(?:who )?${group}\\b|\\bgroup ${group.slice(6)} ${PH}\\b`;
    const row: Omit<Otherwise, 'says'> = {
      codes: ({ key }) => /^I27(?:0|2[0-49])$/.test(key) && !key.endsWith(character),
      besides: ({ key }) => key === instead,
      why: 'the code of secondary pulmonary hypertension says of which group it is',
      section: 'I.C.9.a.11',
      instead: () => instead,
    };
    if (character !== '1') return [{ ...row, says: new RegExp(`${ofCause}|${ofGroup}`, 'gi') }];
    return [
      { ...row, says: new RegExp(ofCause, 'gi') },
      // The primary one is of group 1 too.
      {
        ...row,
        codes: of('I27.20', 'I27.22-I27.29'),
        says: new RegExp(ofGroup, 'gi'),
        unless: new RegExp(PRIMARY, 'gi'),
      },
    ];
  }),
  ...CAUSES_OF_PH.map(
    ([words, codes]): Otherwise => ({
      codes: of('I27.0', 'I27.2-'),
      says: new RegExp(
        `\\b${PH},? (?:\\w+ ){0,2}?(?:due to|secondary to|from|2/2|caused by|associated with|after|related to) (?:\\w+ ){0,3}?(?:${words})\\b|\\b(?:${words})[- ](?:induced|associated|related) (?:\\w+ )?${PH}\\b`,
        'gi',
      ),
      besides: isListedAmong(...codes.split(' ')),
      once: true,
      lacking: true,
      why: 'the condition, or the adverse effect of the drug or toxin, from which a secondary pulmonary hypertension comes is coded too',
      section: 'I.C.9.a.11',
      severity: 'information',
    }),
  ),
];
