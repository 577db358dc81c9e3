/** Words of a note on HIV and its tests that want another code (Guidelines I.C.1.a). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

const HIV = '(?:hiv|human immunodeficiency virus)';

/** What stands between the name of a virus and the result of its test. */
const OF_TEST =
  '(?:[ ,:-]{1,2}(?:rapid|pcr|naat|rna|ag\\/ab|antigen|antibody|serology|test|tests|testing|swab|screen|screening|results?|confirmatory|confirmation|is|are|was|were|still|came back|repeat)){0,4}[ ,:-]{1,2}';

/** A result that settles nothing, before or behind the name of the virus. */
export const unsettled = (virus: string): string =>
  `\\b${virus}${OF_TEST}(?:inconclusive|indeterminate|equivocal|invalid|pending|awaited|outstanding|not (?:yet )?(?:back|in|confirmed|resulted)|no results?(?: (?:yet|back))?|sent)\\b|\\b(?:inconclusive|indeterminate|equivocal|invalid|pending) (?:(?:result|test|swab|pcr|screen) )?(?:(?:for|of|on) )?${virus}\\b`;

/** An illness that the note calls one of HIV. */
export const ILLNESS_OF_HIV =
  /\b(?:candidiasis|thrush|pneumonia|lymphoma|zoster|nephropathy|neuropathy|dementia|wasting|diarrhea|retinitis|sarcoma|encephalopathy|dermatitis|tuberculosis|\w*cytopenia|anemia|cardiomyopathy|myelopathy|stomatitis|esophagitis|candid\w+|molluscum|psoriasis|leukoplakia|kidney disease|weight loss|illness|infections?|condition)\b[^.;\n]{0,25}\b(?:resulting from|due to|because of|caused by|secondary to|from|related to|attributed to|in the setting of) (?:the |his |her )?hiv\b|\bhiv[- ](?:related|associated|induced) (?!stigma|counsel|test|risk)\w+|\bhiv (?:(?:sensory|peripheral|poly)[- ]?)?(?:neuropathy|nephropathy|encephal\w+|dementia|wasting|cardiomyopathy|myelopathy|enteropathy|retinopathy|cholangiopathy|thrombocytopenia|lymphoma|vasculopathy)\b/gi;

/** A result of an HIV test that is positive, in the sentence that names the virus or behind it. */
const POSITIVE: readonly Otherwise[] = (
  [
    [
      `\\b${HIV}\\b(?:[- ](?:test\\w*|screen\\w*|ag\\/ab|antibod\\w+|results?|rapid|assay|serology|infection|combo|1|2|and|is|was|came back|come back|has|returned|now|both|today|blood|confirmatory|western|blot|status)\\b){0,6}[:,]? (?:(?:now|again|also|clearly) )?(?:pos(?:itive)?\\b|reactive|confirmed|detected)|\\b(?:positive|reactive|confirmed|new(?:ly diagnosed)?|new diagnosis of) (?:for )?${HIV}\\b|\\btested positive for ${HIV}\\b`,
    ],
    [
      '\\b(?:it|they|both|results?|tests?|which|screen|assay|blot|serology) (?:(?:is|are|was|were|has|have|came|come|back|returned|now) ){0,3}(?:as )?(?:positive|reactive|confirmed)\\b',
      `\\b${HIV}[- ](?:test\\w*|screen\\w*|results?|ag\\/ab|antibod\\w+|serology|assay)\\b|\\b(?:tested|testing|test|results?) (?:for|of) (?:her |his |the )?${HIV}\\b`,
    ],
  ] as const
).map(([says, also]) => ({
  codes: of('Z71.7', 'Z11.4', 'Z20.6', 'Z20.2', 'Z11.3', 'Z29.81'),
  says: new RegExp(says, 'gi'),
  ...(also ? { also: new RegExp(also, 'gi') } : {}),
  orSaid: new RegExp(
    `${unsettled(HIV)}|\\b(?:partner|husband|wife|boyfriend|girlfriend|spouse|mother|father|source|contact|exposed|donor|roommate)\\b|\\b(?:not|never|pending|false|inconclusive|indeterminate|equivocal|negative|non-?reactive)\\b[^.;\\n]{0,30}\\b(?:hiv(?![- ](?:related|associated|defining|illness|disease))|positive|confirmed|reactive)\\b|\\bif\\b[^.;\\n]{0,30}\\bpositive\\b|\\b${HIV}\\b[^.;\\n]{0,40}\\b(?:negative|non-?reactive|inconclusive|indeterminate)\\b`,
    'gi',
  ),
  besides: isListedAmong('B20', 'Z21', 'O98.7-', 'R75'),
  once: true,
  why: 'a positive result is coded too: Z21 without any related illness, B20 with one',
  section: 'I.C.1.a.2.d and h',
  severity: 'information' as const,
}));

/** That there is, or was, more than the positive status. */
const ILL_OF_HIV = new RegExp(
  `${ILLNESS_OF_HIV.source}|\\baids\\b|\\bhiv[- ](?:disease|related|defining)\\b|\\bopportunistic\\b|\\bsymptomatic hiv\\b|\\b(?:pcp|pneumocystis|kaposi\\w*|toxoplasmosis|cryptococc\\w+|candidiasis|thrush|wasting|mac|cmv)\\b|\\bcd4 (?:count |nadir |cells? )?(?:of |was |is )?(?:under |below |< ?)?(?:1?\\d\\d?)\\b|\\bnadir\\b`,
  'gi',
);
const ILLNESSES =
  'A07.2 A15-A19 A31 A81.2 B00 B02 B25 B37 B38-B39 B45 B58-B59 C46 C53 C81-C85 D69.6 F02 G93.4- J15 N08 R64';

/** What a visit for a negative result is. */
const FOR_THE_RESULT = {
  why: 'who comes for the result of an HIV test, and it is negative, has counseling, Z71.7',
  section: 'I.C.1.a.2.i',
  instead: () => 'Z717',
  severity: 'information',
} as const satisfies Partial<Otherwise>;

export const HIV_OTHERWISE: readonly Otherwise[] = [
  {
    codes: of('Z11.59', 'Z11.3', 'Z11.8', 'Z11.9'),
    says: new RegExp(
      `\\b(?:screen(?:ing|ed)?|test(?:ed|ing)?)(?: test)? (?:for|of) (?:asymptomatic )?${HIV}\\b|\\b${HIV}[- ](?:screen(?:ing)?|test(?:ing)?)\\b`,
      'gi',
    ),
    besides: isListedAmong('Z11.4', 'B20', 'Z21', 'R75', 'Z71.7', 'Z20.6', 'Z72.89'),
    orSaid: /\b(?:hepatitis|hcv|hbv|chlamydia|gonorrh\w+|syphilis|hpv|sti|std)s?\b/gi,
    why: 'a screening for HIV of who has neither signs nor symptoms is Z11.4',
    section: 'I.C.1.a.2.h and I.C.21.c.5',
    instead: () => 'Z114',
  },
  {
    codes: of('Z11.4'),
    says: new RegExp(
      `\\bresults?\\b[^.;\\n]{0,40}\\b${HIV}\\b[^.;\\n]{0,40}\\b(?:neg\\w*|non-?reactive)|\\b(?:neg\\w*|non-?reactive) ${HIV}\\b[^.;\\n]{0,30}\\bresults?\\b|\\b(?:results?|counsel\\w+|discuss\\w*|told|inform\\w*|shared|learn\\w*|went over)\\b[^.;\\n]{0,30}\\b(?:neg\\w*|non-?reactive) ${HIV}\\b|\\b(?:neg\\w*|non-?reactive) ${HIV}\\b[^.;\\n]{0,50}\\b(?:counsel\\w+|told|inform\\w*|discuss\\w*|explained)|\\b${HIV}[- ](?:neg\\w*|non-?reactive)\\b[^.;\\n]{0,50}\\bcounsel\\w+|\\b${HIV}\\b[^.;\\n]{0,20}\\bresults?\\b[^.;\\n]{0,25}\\b(?:neg\\w*|non-?reactive)|\\b${HIV} (?:test|screen|ag/ab|antibody|result)\\w* (?:is |was |came back )?(?:neg\\w*|non-?reactive)\\b[^.;\\n]{0,40}\\bcounsel\\w+`,
      'gi',
    ),
    status: 'any',
    ...FOR_THE_RESULT,
  },
  {
    codes: of('Z11.4'),
    says: new RegExp(
      `\\b${HIV}[- ](?:(?:test|screen|ag\\/ab|antibody|antibodies|result|rapid|blood|combo|assay|serology)\\w* ){0,3}(?:(?:is|was|were|came back|returned|has come back|now|all|both) ){0,2}(?:neg\\w*|non-?reactive)\\b|\\b(?:neg\\w*|non-?reactive) (?:for )?${HIV}\\b|\\b${HIV}\\b[^.;\\n]{0,30}[:,] ?(?:it (?:is|was) |was )?(?:neg\\w*|non-?reactive)`,
      'gi',
    ),
    status: 'any',
    also: /\b(?:back|here|returns?|in|came|comes|called) (?:today )?to (?:hear|learn|get|discuss|review|go over|be told|find out)\b|\b(?:here|came|comes|visit|seen|return\w*|informed|told|given|presents?|called|back|in)\b[^.;\n]{0,20}\b(?:for|to|about|of|with|the|her|his)\b[^.;\n]{0,20}\bresults?\b|\bresults? (?:\w+ )?(?:given|discussed|shared|reviewed|disclosed|explained|visit|told|counsel\w+)\b|\bpatient (?:was )?(?:informed|told)\b/gi,
    ...FOR_THE_RESULT,
  },
  {
    codes: of('Z11.4'),
    says: /\b(?:returns?|here|back|comes?|came|visit|seen)\b[^.;\n]{0,20}\b(?:for|to (?:hear|get|learn|discuss|review)) (?:the |her |his )?(?:test )?results?\b/gi,
    also: /\b(?:neg\w*|non-?reactive)\b/gi,
    unless: /\b(?:drawn|sent|ordered|repeat\w*) (?:today|again)\b/gi,
    ...FOR_THE_RESULT,
  },
  {
    codes: of('Z20.6', 'Z20.2', 'Z11.3', 'Z11.59', 'Z09', 'Z71.89', 'Z71.9'),
    says: new RegExp(
      `\\b(?:neg\\w*|non-?reactive) (?:for )?${HIV}\\b|\\b${HIV}[- ](?:(?:test|screen|ag\\/ab|antibody|result|rapid|assay|serology)\\w* ){0,3}(?:(?:is|was|were|came back|returned|now|again) ){0,2}(?:neg\\w*|non-?reactive)\\b`,
      'gi',
    ),
    status: 'any',
    also: /\b(?:returns?|here|back|comes?|came|visit|seen|follow(?:ing|s|ed)?[- ]?up|f\/u)\b[^.;\n]{0,20}\b(?:for|of|on|to (?:hear|get|learn|discuss|review|go over)) (?:(?:the|her|his|hiv|test|lab|screening) )*results?\b|\bresults? (?:visit|follow-?up|disclosure|given|discussed)\b/gi,
    besides: isListedAmong('Z71.7', 'Z11.4', 'B20', 'Z21'),
    once: true,
    ...FOR_THE_RESULT,
  },
  ...POSITIVE,
  {
    codes: of('Z71.7'),
    says: new RegExp(
      `\\b(?:screen(?:ed|ing)?|test(?:ed|ing)?) (?:him |her |today )?(?:for )?${HIV}\\b|\\b${HIV} (?:screen(?:ing)?|test(?:ing)?|ag\\/ab|antibody)\\b[^.;\\n]{0,20}\\b(?:drawn|done|sent|performed|collected|taken|obtained|today)`,
      'gi',
    ),
    also: /\b(?:drawn|draw|sent|collected|taken|obtained|performed|done|swab|today|pending)\b/gi,
    unless:
      /\bresults?\b(?! (?:will|by|next|in \w+ days|pending|when))|\b(?:positive|reactive|negative|non-?reactive)\b/gi,
    orSaid: /\bdeclin\w+|\brefus\w+/gi,
    besides: isListedAmong('Z11.3-Z11.4', 'R00-R99', 'Z20.2', 'Z20.6', 'Z21', 'B20', 'Z29.81'),
    why: 'who is tested for HIV without signs or symptoms has Z11.4, and the counseling is coded beside it',
    section: 'I.C.1.a.2.i',
    instead: () => 'Z114',
    severity: 'information',
  },
  {
    codes: of('Z20.6', 'Z20.2', 'Z72.5-', 'Z72.89', 'Z70'),
    says: new RegExp(
      `\\b(?:wants?|asks? for|request\\w*|here for|came for|comes for|presents? for|seen for|offered|had|drawn|sent|ordered|performed|done)\\b[^.;\\n]{0,30}\\b${HIV}[- ](?:(?:rapid|screen\\w*|antibody|ag\\/ab|blood|combo|1\\/2) ?)*(?:test\\w*|screen\\w*|ag\\/ab)\\b|\\b${HIV}[- ](?:(?:rapid|antibody|ag\\/ab|blood|combo|1\\/2) )*(?:test|screen)\\w*\\b[^.;\\n]{0,30}\\b(?:today|done|drawn|sent|performed|collected|taken|requested|obtained|ordered|neg\\w*|non-?reactive)`,
      'gi',
    ),
    orSaid:
      /\bdeclin\w+|\brefus\w+|\b(?:start\w*|on|for|initiat\w*|prescri\w*) (?:prep|pep)\b|\bprophyla\w+/gi,
    besides: isListedAmong('Z11.4', 'Z21', 'B20', 'R75', 'Z71.7', 'Z29.81', 'R00-R69'),
    once: true,
    lacking: true,
    why: 'who is tested for HIV without signs or symptoms has Z11.4, and the risk is coded beside it',
    section: 'I.C.1.a.2.i',
    severity: 'information',
  },
  {
    codes: of('Z11.4', 'Z20.6', 'Z20.2', 'Z11.3', 'Z72.5-', 'Z00.0-'),
    says: new RegExp(
      `\\b${HIV}${OF_TEST}(?:inconclusive|indeterminate|equivocal)\\b|\\b(?:inconclusive|indeterminate|equivocal) (?:[\\w-]+ ){0,2}?(?:${HIV}|western blot)\\b`,
      'gi',
    ),
    status: 'any',
    besides: isListedAmong('R75', 'B20', 'Z21'),
    once: true,
    lacking: true,
    why: 'an inconclusive serology is coded too, R75',
    section: 'I.C.1.a.2.f',
    severity: 'information',
  },
  {
    codes: of('Z11.4'),
    says: new RegExp(
      `\\b${HIV}[- ](?:(?:test\\w*|screen\\w*|antibod\\w+|ag\\/ab|serology|today|done|ordered|sent) ?){1,4}(?:because of|due to|for|prompted by|to work up|as part of the work-?up (?:of|for)) (?:(?:her|his|the|persistent|recurrent|unexplained|chronic|new) ){0,3}(?:fevers?|night sweats|weight loss|lymph\\w+|swollen|rash|thrush|diarrh?ea|fatigue|cough|wasting|sore throat)\\b`,
      'gi',
    ),
    besides: isListedAmong('R00-R69', 'B20', 'Z21'),
    why: 'of who has signs or symptoms and comes for an HIV test these are coded, and the screening is not',
    section: 'I.C.1.a.2.i',
    severity: 'information',
  },
  {
    codes: of('Z11.4'),
    says: /\b(?:fevers?|febrile|night sweats|weight loss|lymphaden\w+|(?:swollen|enlarged) (?:\w+ )?(?:nodes?|glands)|rash|thrush|diarrh?ea|sore throat|wasting|oral (?:candid\w+|ulcers?)|zoster|mono(?:nucleosis)?[- ]like)\b/gi,
    also: new RegExp(
      `\\b${HIV}\\b[^.;\\n]{0,30}\\b(?:test\\w*|screen\\w*|antibod\\w+|antigen\\S*|ag\\/ab|serology|sent|drawn|ordered|check\\w*)|\\b(?:test\\w*|screen\\w*|check\\w*) (?:for|of) (?:the )?${HIV}\\b`,
      'gi',
    ),
    orSaid:
      /\b(?:routine|universal|annual\w*|yearly|opt-?out|asymptomatic|no (?:symptoms|complaints)|pre-?natal|physical|resolved|unrelated|years? ago)\b/gi,
    besides: isListedAmong('A00-T88'),
    why: 'of who has signs or symptoms and comes for an HIV test these are coded, and the screening is not',
    section: 'I.C.1.a.2.i',
    severity: 'information',
  },
  {
    codes: of('Z20.6'),
    says: new RegExp(
      `(?<!\\b(?:mother|maternal|partner|husband|wife|boyfriend|girlfriend|source|donor|spouse|with|to|of|an?|roommate|blood|no|not|from|whose)\\b[^.;\\n]{0,25})(?:\\bknown ${HIV}\\b|\\b${HIV}[- ](?:positive|pos|disease)\\b(?! (?:mother|woman|man|parents?|partner|mom|person|source|blood|patient|husband|wife|boyfriend|girlfriend|individual|donor|spouse)))`,
      'gi',
    ),
    orSaid:
      /\b(?:partner|husband|wife|boyfriend|girlfriend|source|needle\w*|donor|spouse|mother|exposed|exposure|contact|sex with)\b/gi,
    besides: isListedAmong('B20', 'Z21', 'O98.7-'),
    why: 'a contact is of who is not infected; who is has Z21, or B20 with a related illness',
    section: 'I.C.1.a.2.d and I.C.21.c.1',
    instead: () => 'Z21',
    severity: 'information',
  },
  {
    codes: of('R75'),
    says: /\b(?:results? |test |tests )?(?:is |are |still )?(?:pending|awaited)\b|\b(?:wants|requests?|asks for|here for|routine|screening)(?: (?:an?|her|his|for|routine))* (?:hiv|4th gen)/gi,
    orSaid:
      /\b(?:in-?conclusive|in-?determinate|equivocal|nonspecific|discordant|false[- ]positive|not confirm\w*|reactive|mother|maternal|born to|newborn|infant|borderline|positive)\b/gi,
    also: /\bhiv\b/gi,
    why: 'it is for a serology that is inconclusive; a test without signs or symptoms is Z11.4',
    section: 'I.C.1.a.2.e and i',
    instead: () => 'Z114',
    severity: 'information',
  },
  {
    codes: of('R75'),
    says: new RegExp(
      `(?<!\\b(?:mother|maternal|(?:infant|baby|newborn|child|son|daughter|born) (?:of|to)|exposed to|partner|husband|wife)\\b[^.;\\n]{0,25})(?:\\b(?:confirmed|newly diagnosed|known) ${HIV}\\b|\\b${HIV}[- ](?:positive|pos|disease)\\b(?! (?:mother|woman|parents?|partner|mom))|\\b${HIV}(?: infection)?,? (?:is |was )?confirmed|\\b${HIV} (?:test|antibody|serology|ab)s?(?: is| was| came back)? positive|\\btest(?:ed|s)? positive for ${HIV})\\b|\\baids\\b(?<!\\b(?:hearing|walking|visual|mobility|sleep|band|first) aids)`,
      'gi',
    ),
    unless: new RegExp(unsettled(HIV), 'gi'),
    why: 'an inconclusive serology is none where the infection is established: that is Z21, or B20 with a related illness',
    section: 'I.C.1.a.2.f and g',
    instead: () => 'Z21',
  },
  {
    codes: of('B20', 'Z21'),
    says: new RegExp(
      `\\b(?:reactive|positive) ${HIV} (?:screen\\w*|ag/ab|test|rapid test)\\b[^.;\\n]{0,30}\\b(?:confirm\\w+|western blot|viral load|naat|differentiation)\\b[^.;\\n]{0,25}\\b(?:pending|sent|awaited|ordered|not back|inconclusive)\\b|\\b(?:differentiation(?: assay| test)?|western blot|hiv rna|rna|naat|geenius|multispot|confirmatory(?: test| assay)?)\\b[^.;,\\n]{0,20}\\b(?:pending|awaited|indeterminate|inconclusive|not (?:yet )?(?:back|in|done)|outstanding|sent)\\b|\\b(?:confirm\\w+|western blot) (?:hiv )?(?:test|assay|pending)\\b[^.;\\n]{0,20}\\b(?:pending|sent|awaited)?`,
      'gi',
    ),
    unless: /\bhiv[- ](?:positive|disease)\b|\baids\b|\bknown hiv\b/gi,
    why: 'a test that is not yet confirmed is R75, and no infection',
    section: 'I.C.1.a.1 and a.2.f',
    instead: () => 'R75',
  },
  {
    codes: of('Z21'),
    says: ILLNESS_OF_HIV,
    unless: /\bnot (?:\w+ )?(?:due|related|attributed)\b|\bunrelated\b/gi,
    why: 'who has an illness of HIV is coded B20',
    section: 'I.C.1.a.2.a',
    instead: () => 'B20',
  },
  {
    codes: of('Z21'),
    says: /\b(?:pneumocystis|pcp pneumonia|pjp|kaposi\w*|cryptococc\w+|toxoplasmosis|hiv (?:wasting|encephalopathy|dementia|nephropathy)|cmv retinitis|(?:esophageal|oropharyngeal|bronchial) candid\w+|candida esophagitis|candida (?:of|in) the (?:esophagus|oesophagus)|oral hairy leukoplakia|pml|progressive multifocal leukoencephalopathy|mycobacterium avium\w*|mac infection|disseminated (?:histoplasmosis|coccidioidomycosis|mac)|cryptosporidi\w+|(?<!\b(?:no|never|without|denies|not)\b[^.;\n]{0,20})(?:prior|previous|past|history of) (?:an? )?aids[- ]defining \w+)\b(?<!\b(?:no|never|denies|without|screen(?:ed|ing)? for|prophylaxis (?:for|against)|risk of) (?:\w+ )?\w+)(?! prophylaxis)/gi,
    status: 'any',
    unless:
      /\b(?:pneumocystis|pcp|pjp|toxo\w*) (?:pneumonia )?prophylaxis\b|\bprophylaxis (?:for|against) (?:pneumocystis|pcp|pjp|toxo\w*)/gi,
    why: 'who has or had an illness of HIV is coded B20 from then on',
    section: 'I.C.1.a.2.a and g',
    instead: () => 'B20',
  },
  {
    codes: of('B20'),
    says: new RegExp(
      `\\b${HIV}[- ](?:pos|infection|infected)\\b[^.;\\n]{0,30}\\basymptomatic\\b|\\basymptomatic\\b[^.;\\n]{0,15}\\b${HIV}\\b|\\b${HIV}(?: antibody| test| screen| serology| infection| status)?[ -](?:is |was |came back |\\+ ?)?(?:pos\\w*|\\+|reactive)[^.;\\n]{0,30}\\b(?:no|without(?: any)?|denies) (?:symptoms?|complaints?|signs?|(?:hiv[- ]?)?related (?:illness|conditions?)|illness)`,
      'gi',
    ),
    unless:
      /\baids\b|\bhiv[- ]?(?:disease|related|defining)\b|\bopportunistic\b|\b(?:pneumocystis|kaposi\w*|toxoplasmosis|cryptococc\w+|symptomatic hiv)\b/gi,
    why: 'HIV without any related illness is Z21',
    section: 'I.C.1.a.2.e',
    instead: () => 'Z21',
  },
  {
    codes: of('B20'),
    says: /\b(?:asymptomatic|symptom-free|never (?:been |had )?(?:symptomatic|sick|ill|any (?:symptoms?|illness\w*))|(?:no|without|never|denies|absence of|free of)(?: (?:an?|any|had|current|prior|past|known|signs? (?:or|of)|evidence of|history of|related|associated|hiv[- ]?(?:related|associated|defining)|aids[- ]?(?:related|defining)|opportunistic|or|and|hiv|aids)){0,6} (?:symptoms?|complaints?|illness(?:es)?|infections?|conditions?|diseases?|complications?|manifestations?|ois?))\b/gi,
    status: 'any',
    also: new RegExp(
      `\\b${HIV}[- ]?(?:\\+|(?:infection|infected|status|test\\w*|screen\\w*|antibod\\w*|ag\\/ab|western blot) ?)?(?:\\+|pos\\w*|reactive|confirmed)|\\b(?:living with|lives with|known|tested positive for|positive for|diagnosed with|carries|has) (?:the )?${HIV}\\b|\\b${HIV}[- ](?:infection|positive|diagnosed|since|f\\/u|follow-?up|care|clinic|visit|dx|check)`,
      'gi',
    ),
    unless:
      /\baids\b(?![- ]?(?:defining|related))|\bhiv disease\b|\b(?:pneumocystis|pjp|kaposi\w*|toxoplasmosis|cryptococc\w+|symptomatic hiv|thrush|candidiasis|wasting|lymphoma)\b/gi,
    orSaid:
      /\b(?:history of|h\/o|prior|previous|past|had|(?:then|at that time) with) (?:[\w-]+ ){0,3}?(?:aids|pneumocystis|pcp|pjp|kaposi\w*|toxoplasmosis|cryptococc\w+|opportunistic|thrush|candid\w+)\b(?<!\b(?:no|never|without|denies)\b[^.;\n]{0,30})|\b(?:cd4|t-cell)\b[^.;\n]{0,20}\b(?:1?\d\d|\d\d)\b(?<!\b[2-9]\d\d)/gi,
    why: 'HIV without any related illness is Z21',
    section: 'I.C.1.a.2.e',
    instead: () => 'Z21',
    severity: 'information',
  },
  {
    codes: of('B20'),
    says: /\bhiv\b[^.;\n]{0,30}\b(?:on|takes|taking|treated with|managed (?:on|with)|controlled (?:on|with)|suppressed|undetectable|stable|well[- ]controlled)\b|\b(?:viral load|hiv rna)\b[^.;\n]{0,20}\b(?:undetectable|suppressed|not detected|< ?\d\d)\b/gi,
    unless: ILL_OF_HIV,
    orSaid:
      /\b(?:then|at that time) with (?:[\w-]+ ){0,3}?(?:aids|pneumocystis|pcp|pjp|kaposi\w*|toxoplasmosis|cryptococc\w+|opportunistic)/gi,
    besides: isListedAmong(...ILLNESSES.split(' ')),
    why: 'who is HIV positive and takes antiretroviral drugs, without any word of HIV disease, a related illness or AIDS, is Z21',
    section: 'I.C.1.a.2.d',
    instead: () => 'Z21',
    severity: 'information',
  },
  {
    codes: of('Z79.899', 'Z79.2', 'Z79.64', 'Z51.81'),
    says: /(?<!\b(?:no|not|without|prevent\w*|prevention of|exposure to|exposed to|acquiring|risk (?:of|for)) (?:\w+ )?)\b(?:(?:known |chronic |documented |asymptomatic )?hiv(?:[- ]positive|\+| positive| infection| disease| status)?)\b[^.;\n]{0,40}\b(?:on|takes|taking|treated with|managed (?:on|with)) (?:[\w-]+ ){0,3}?(?:anti-?retrovirals?\w*|c?art|haart|biktarvy|genvoya|triumeq|dovato|symtuza|cabenuva|juluca|odefsey|stribild|delstrigo|dolutegravir\S*|bictegravir\S*|darunavir\S*)\b/gi,
    orSaid: /\b(?:prep|pre-?exposure|post-?exposure|n?pep|partner|husband|wife)\b/gi,
    besides: isListedAmong('B20', 'Z21', 'O98.7-', 'Z20.6', 'Z29.81', 'B97.35'),
    once: true,
    lacking: true,
    why: 'a documented HIV positive status that is held by antiretroviral drugs is coded, Z21 without any related illness',
    section: 'I.C.1.a.2.d',
    severity: 'information',
  },
];
