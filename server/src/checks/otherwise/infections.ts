/** Words of a note on HIV, sepsis, resistant organisms and COVID-19 (Guidelines I.C.1). */
import type { SoundDiagnosis } from '../check.ts';
import { codesIn } from '../code-ranges.ts';
import { isDysfunction } from '../sepsis-codes.ts';
import { ILLNESS_OF_HIV } from './hiv.ts';
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

const AIDS =
  /\baids\b|\bhiv[- ]?(?:disease|related|defining)\b|\bopportunistic\b|\b(?:pcp|pneumocystis|kaposi\w*|toxoplasmosis|cryptococc\w+)\b|\bsymptomatic hiv\b/gi;

const SEPSIS = /\bsepsis\b|\bseptic(?!emia workup)\w*/gi;

/** What is not found, behind its name. */
const UNFOUND = '(?![^.;\\n]{0,12}\\b(?:not|never|negative|neg|none|absent|excluded)\\b)';
const MRSA = new RegExp(`\\b(?:mrsa|methicillin[- ]resistant)\\b${UNFOUND}`, 'gi');
const MSSA = new RegExp(`\\b(?:mssa|methicillin[- ](?:susceptible|sensitive))\\b${UNFOUND}`, 'gi');

/** Codes of the susceptible organism and of the resistant one, in every chapter. */
const METHICILLIN = [
  ['A4101', 'A4102'],
  ['A4901', 'A4902'],
  ['B9561', 'B9562'],
  ['J15211', 'J15212'],
  ['Z22321', 'Z22322'],
] as const;

const resistant = ({ key }: SoundDiagnosis): string => METHICILLIN.find(([one]) => one === key)?.[1] ?? '';
const susceptible = ({ key }: SoundDiagnosis): string =>
  METHICILLIN.find(([, one]) => one === key)?.[0] ?? '';

/** Codes under which a visit for pre-exposure prophylaxis is found in place of its own. */
const IN_PLACE_OF_PREP = of('Z11.3-Z11.4', 'Z20.2', 'Z20.6', 'Z29.8-', 'Z29.9', 'Z71.7', 'Z79.899');
/** Risks of HIV that such a visit is coded under alone. */
const isRiskOfHiv = codesIn('Z72.5-', 'F11', 'F14-F16', 'F19');
const PREP_SINCE = '2023-10-01';

const PREP =
  '(?:pre-?exposure prophylaxis|hiv prep|prep (?:visit|refills?|start(?:ed|s)?|initiat\\w+|clinic|prescri\\w+|today|injections?|labs|monitoring|counseling|follow[- ]?up|for hiv)|(?:start\\w*|initiat\\w+|continu\\w+|restart\\w*|refill\\w*|renew\\w*|(?<!\\b(?:counsel\\w*|educat\\w+|inform\\w*|advis\\w+|info|handouts?|teaching|talk\\w*|read\\w*|questions?|materials?) )on|taking|wants|requests|begins?|beginning|starting|go on|switch\\w+|is given|given|prescrib\\w+|oral|daily|injectable|visit for|here for|(?:comes?|came|seen|presents) for(?: her| his)?) prep|as (?:hiv )?prep(?! (?:for|before))|prep (?:every|q ?\\d|for (?:\\d+|another|the next))|hiv (?:prevention|prophylaxis) (?:visit|clinic|injection|shot|pill|medication|drug|medicine)s?|(?:injections?|shots?|pills?|tablets?|meds?) (?:for|as) hiv (?:prevention|prophylaxis)|(?:cabotegravir|apretude|lenacapavir|yeztugo|truvada|descovy|emtricitabine\\S*|ftc/t[ad]f|tdf/ftc|taf/ftc|cab-?la)[^.;\\n]{0,40}\\b(?:to prevent|prevention|prophyla\\w+|prep)|(?:truvada|descovy|apretude|yeztugo|cabotegravir|lenacapavir)[^.;\\n]{0,20}\\bprep|(?:medications?|medicines?|drugs?|pills?|injections?|shots?|tablets?|therapy) (?:for|to) (?:the )?prevent\\w* (?:of )?(?:getting |acquiring )?hiv)';

/** Organisms of which a sepsis has a code of its own, as notes name them. */
const SEPSIS_OF: readonly (readonly [organism: string, key: string])[] = [
  ['mrsa|methicillin[- ]resistant staph\\w*(?: aureus)?', 'A4102'],
  ['mssa|methicillin[- ](?:susceptible|sensitive) staph\\w*(?: aureus)?', 'A4101'],
  ['(?:group a strep\\w*|strep\\w* pyogenes)', 'A400'],
  ['(?:group b strep\\w*|strep\\w* agalactiae|gbs)', 'A401'],
  ['(?:pneumococc\\w+|strep\\w* pneumoniae)', 'A403'],
  ['(?:e\\.? ?coli|escherichia coli)', 'A4151'],
  ['pseudomonas(?: aeruginosa)?', 'A4152'],
  ['serratia(?: marcescens)?', 'A4153'],
  ['acinetobacter(?: baumannii)?', 'A4154'],
  ['(?:klebsiella(?: pneumoniae)?|proteus(?: mirabilis)?|enterobacter(?: cloacae)?)', 'A4159'],
  ['(?:enterococc\\w+|e\\. faecalis|vre)', 'A4181'],
];

/** An acute organ dysfunction that a note links to the sepsis (I.C.1.d.1.a.iii). */
const DYSFUNCTION =
  '(?:aki|arf|acute (?:kidney (?:injury|failure)|renal failure|respiratory failure|hypoxi\\w+ respiratory failure|liver failure)|(?:metabolic |toxic |acute )?encephalopathy|coagulopathy|dic|thrombocytopenia|lactic acidosis|organ (?:dysfunction|failure)|shock liver)';

/** Words for a cause that nobody has settled, and organ dysfunctions as notes name them beside such words. */
const OF_DOUBT = `(?:${DYSFUNCTION}|(?:kidney|renal|respiratory|liver|hepatic|organ) (?:failure|injury|dysfunction|insufficiency)|hypotension|altered mental status)`;
const DOUBTFUL =
  '(?:whether|unclear|uncertain|undetermined|indeterminate|(?:cause|origin|etiology) (?:is |was |remains )?unknown|not (?:clear|certain|known|established|determined|decided)|(?:can ?not|could not) (?:say|tell|determine|be (?:said|told|determined|established)))';

export const INFECTIONS: readonly Otherwise[] = [
  ...(
    [
      ['gonococc\\w+|gonorrh\\w+|gc', 'A54', 'A54.0- to A54.2-'],
      ['chlamydia\\w*', 'A56', 'A56'],
    ] as const
  ).map(
    ([organism, listed, right]): Otherwise => ({
      codes: of('N34', 'N41', 'N45', 'N70-N72', 'N74', 'N76.0'),
      says: new RegExp(
        `\\b(?:${organism}) (?:[\\w-]+ )?(?:urethritis|cervicitis|proctitis|epididymitis|prostatitis|pid|salpingitis|infection)\\b|\\b(?:urethritis|cervicitis|epididymitis|prostatitis|pid|salpingitis)\\b[^.;\\n]{0,20}\\b(?:due to|from|caused by|with|:|-) ?(?:${organism})\\b`,
        'gi',
      ),
      orSaid: new RegExp(`\\bnon-?(?:${organism})|\\b(?:${organism})\\b[^.;,\\n]{0,15}\\bneg\\w*`, 'gi'),
      besides: isListedAmong(listed),
      why: `the Index has it by the organism, at ${right}`,
      section: 'I.B.2',
      severity: 'information',
    }),
  ),
  {
    codes: of('A15-A19'),
    says: /\blatent (?:[\w-]+ ){0,2}(?:tb|tuberculosis)\b|\b(?:tb|tuberculosis)(?: infection)?,? latent\b|\bltbi\b/gi,
    unless: /\bactive (?:[\w-]+ ){0,2}(?:tb|tuberculosis)\b/gi,
    why: 'a latent tuberculosis is Z22.7, and no active one',
    section: 'I.C.21.c.3',
    instead: () => 'Z227',
  },
  {
    codes: of('O98.8-', 'O23', 'O99.89-'),
    says: /\b(?:gbs|group b strep\w*)\b[^.;\n]{0,30}\b(?:carrier|coloni[sz]\w+)\b|\b(?:carrier|coloni[sz]ed|coloni[sz]ation)\b[^.;\n]{0,25}\b(?:gbs|group b strep\w*)\b/gi,
    unless: /\b(?:uti|urinary tract infection|bacteriuria|chorioamnionitis|sepsis|endometritis)\b/gi,
    besides: isListedAmong('O99.82-'),
    why: 'carrying group B streptococcus in pregnancy, childbirth or the puerperium is O99.82-',
    section: 'I.C.21.c.3 and the index at carrier',
  },
  {
    codes: of('A41.8-'),
    says: /\b(?:organism|pathogen|germ|bacteri(?:um|a)|agent|microbe) (?:(?:was|is|has|been|remains?|could|still|causing it) ){0,3}(?:(?:not|never)(?: (?:be|been|yet))* (?:found|identified|isolated|recovered|documented|known|determined|named|specified|grown|established)|unknown|undetermined|unidentified|unspecified)\b|\b(?:unknown|unspecified|unidentified|undetermined|no) (?:causal |causative |specific )?(?:organism|pathogen|germ)\b|\bculture[- ]negative (?:sepsis|septic\w*)\b|\bno (?:organism|pathogen|growth)\b[^.;\n]{0,30}\bsepsis\b/gi,
    status: 'any',
    unless:
      /\b(?:strep\w*|staph\w*|mrsa|mssa|e\.? ?coli|escherichia|pseudomonas|klebsiella|proteus|enterobacter|enterococc\w+|serratia|candida\w*|pneumococc\w*|bacteroides|clostrid\w+|acinetobacter|haemophilus|listeria)\b/gi,
    why: 'where the organism of the sepsis is not documented it is A41.9',
    section: 'I.C.1.d.1.a.i',
    instead: () => 'A419',
    severity: 'information',
  },
  ...SEPSIS_OF.map(
    ([organism, key]): Otherwise => ({
      codes: of('A40.9', 'A41.2', 'A41.50', 'A41.89', 'A41.9'),
      says: new RegExp(
        `\\b(?:${organism}) (?:\\w+ )?(?:sepsis|septicemia|septic shock)\\b|\\b(?:sepsis|septicemia|septic shock)\\b[^.;,\\n]{0,20}\\b(?:due to|from|with|secondary to|caused by) (?:\\w+ )?(?:${organism})\\b(?! (?:uti|pyelo\\w+|pneumonia|cystitis|cholangitis))|\\b(?:sepsis|septic\\w*)\\b[^.;\\n]{0,30}[,;:.(-] ?(?:both )?(?:blood cultures?|bcx|bottles)\\b[^.;\\n]{0,40}\\b(?:grew|growing|positive for|with|\\+ for|show\\w*|=|:)? ?(?:${organism})\\b|\\b(?:blood cultures?|bcx)\\b[^.;\\n]{0,30}\\b(?:grew|growing|positive for|\\+ for|yield\\w*|:) ?(?:${organism})\\b`,
        'gi',
      ),
      why: 'where the organism of the sepsis is documented its code says so',
      section: 'I.C.1.d.1.a',
      instead: () => key,
    }),
  ),
  {
    codes: of('A40-A41', 'O85', 'P36', 'T81.44-'),
    once: true,
    says: new RegExp(
      `\\b${DYSFUNCTION}\\b[^.;\\n]{0,25}\\b(?<!\\bnot )(?:due to|from|secondary to|related to|caused by|of) (?:the |her |his |severe )?(?:sepsis|septic)\\b|\\b(?:sepsis[- ](?:induced|related|associated)|septic) (?:\\w+ )?${DYSFUNCTION}\\b|\\bsepsis with (?:acute )?(?:\\w+ )?organ (?:dysfunction|failure)\\b|(?<!\\b(?:no|not|without) )\\bsevere sepsis\\b`,
      'gi',
    ),
    besides: isListedAmong('R65.2-', 'T81.12-'),
    // A link that the provider leaves open is none (I.C.1.d.1.a.iii: the provider is asked).
    orSaid:
      /\bnot severe\b|\bno severe sepsis\b|\b(?:unclear|uncertain|unknown|undetermined|not (?:clear|certain|known|established)|unsure)\b[^.;\n]{0,40}\b(?:sepsis|septic)\b|\bsepsis (?:vs\.?|versus)(?= |$)|\b(?:vs\.?|versus) (?:the )?sepsis\b/gi,
    why: 'a sepsis with an acute organ dysfunction of it is severe sepsis, and R65.2- is coded with the dysfunction',
    section: 'I.C.1.d.1.a.iii',
    where: 'inpatient',
  },
  {
    codes: ({ key, date, ...rest }) =>
      date >= PREP_SINCE && key !== 'Z2981' && IN_PLACE_OF_PREP({ key, date, ...rest }),
    says: new RegExp(
      `(?<!\\b(?:partner|husband|wife|spouse|boyfriend|girlfriend)s?\\b[^.;\\n]{0,25})\\b${PREP}\\b(?! and drap|ar|p)`,
      'gi',
    ),
    // One of them is told.
    besides: (other, { diagnosis }) =>
      other.key === 'Z2981' || (IN_PLACE_OF_PREP(other) && other.diagnosis.span.start < diagnosis.span.start),
    unless: /\bpost-?exposure\b|\b[no]?pep\b/gi,
    why: 'an encounter for pre-exposure prophylaxis of HIV is Z29.81',
    section: 'I.C.1.a.2.k',
    instead: () => 'Z2981',
  },
  {
    codes: ({ key, date }) => date >= PREP_SINCE && isRiskOfHiv(key),
    listed: 'first',
    says: new RegExp(
      `\\b(?:${PREP}|prep (?:was )?(?:started|initiated|refilled|continued|restarted|renewed|injection|labs))\\b(?! and drap|ar|p)`,
      'gi',
    ),
    besides: isListedAmong('Z29.81', 'B20'),
    unless: /\bpost-?exposure\b|\b[no]?pep\b/gi,
    why: 'an encounter for pre-exposure prophylaxis of HIV has Z29.81, with the risk factors beside it',
    section: 'I.C.1.a.2.k',
  },
  {
    codes: of('Z21'),
    says: /(?<!\b(?:no|never|without|denies|not)\b[^.;\n]{0,30})\baids\b(?<!\b(?:hearing|walking|visual|mobility|sleep|band|first|kool|lemon) aids)|\bhiv disease\b|\bhiv[- ]related (?:illness|disease|condition)\w*/gi,
    why: 'who has AIDS, HIV disease or a related illness, or had one before, is coded B20 from then on',
    section: 'I.C.1.a.2.d and f',
    instead: () => 'B20',
  },
  {
    codes: of('B20'),
    says: /\basymptomatic hiv\b|\bhiv[ -]?(?:\(?\+\)?|positive|infection)[^.;\n]{0,20}\basymptomatic\b/gi,
    unless: AIDS,
    why: 'HIV without any related illness is Z21',
    section: 'I.C.1.a.2.d',
    instead: () => 'Z21',
  },
  {
    codes: of('B20'),
    says: /\b(?:hiv|human immunodeficiency virus)[ -]?(?:positive|\+|status)|\bknown hiv\b/gi,
    unless: new RegExp(`${AIDS.source}|${ILLNESS_OF_HIV.source}`, 'gi'),
    why: 'known or positive HIV without any related illness is Z21',
    section: 'I.C.1.a.2.d',
    instead: () => 'Z21',
    severity: 'information',
  },
  {
    codes: of('A40-A41'),
    says: /\bbacter[ae]?emia\b/gi,
    unless: SEPSIS,
    why: 'a bacteremia that is not called sepsis is R78.81',
    section: 'I.C.1.d and the Excludes1 note at R78.81',
    instead: () => 'R7881',
  },
  {
    codes: of('R65.2-'),
    says: /\b(?:no|without|never (?:had|showed|developed)|absence of|lack of|free of) (?:(?:any|evidence of|signs? of|sepsis-related|associated|acute|end-?) ?)*organ[- ](?:dysfunctions?|failures?|damage|involvement|injury)\b|\bno organs? (?:failed|(?:was |were )?(?:affected|involved))\b|\b(?:sepsis|it),? (?:is |was )?(?:never|not) severe\b|\b(?:not|never|no) severe sepsis\b/gi,
    status: 'any',
    unless:
      /(?<!\b(?:no|not|never|without|if|whether) )\bsevere sepsis\b|(?<!\b(?:no|not|never|without) )\bseptic shock\b/gi,
    besides: ({ key }) => isDysfunction(key),
    why: 'severe sepsis is a sepsis with an acute organ dysfunction, which the note denies',
    section: 'I.C.1.d.1.a.iii and b',
  },
  {
    codes: of('R65.21'),
    says: /\b(?:no|without|not in|never in|no (?:evidence|signs?) of) (?:(?:septic|any|frank|overt) )*shock\b|\bshock (?:was |is )?(?:absent|excluded|ruled out)\b/gi,
    status: 'any',
    orSaid:
      /(?<!\b(?:no|not in|never in|without|of|frank|overt|any) (?:septic )?)\b(?:septic )?shock\b(?! (?:was |is )?(?:absent|excluded|ruled out|liver|wave))/gi,
    why: 'severe sepsis without septic shock is R65.20',
    section: 'I.C.1.d.1.b and d.2',
    instead: () => 'R6520',
  },
  {
    codes: of('R65.20'),
    says: /\bseptic shock\b|\b(?:uro)?sepsis\b[^.;\n]{0,50}?\b(?:with|and|in|complicated by) (?:refractory |distributive |vasodilatory |vasoplegic )?shock\b/gi,
    why: 'severe sepsis with septic shock is R65.21',
    section: 'I.C.1.d.2',
    instead: () => 'R6521',
  },
  {
    codes: of('R65.20'),
    says: new RegExp(
      [
        `\\b${OF_DOUBT}\\b[^.\\n]{0,60}\\b${DOUBTFUL}\\b`,
        `\\b${DOUBTFUL}\\b[^.;\\n]{0,80}\\b(?:sepsis|septic|the infection)\\b`,
        '\\b(?:sepsis|septic|the infection)\\b[^.;\\n]{0,80}\\b(?:not (?:clear|certain|known|established|determined)|undetermined|(?:can ?not|could not) be (?:said|told|determined|established))\\b',
      ].join('|'),
      'gi',
    ),
    status: 'any',
    unless:
      /(?<!\b(?:no|if|whether) )\bsevere sepsis\b|\bseptic shock\b|\bsepsis with (?:\w+ ){0,3}(?:failure|dysfunction|injury|encephalopathy)\b|\bsepsis[- ](?:induced|related|associated)\b|(?<!\b(?:if|whether|unclear|uncertain|not|either)\b[^.;\n]{0,30})\b(?:due|secondary) to (?:the |\w+ )?sepsis\b(?! (?:or|versus|vs)\b)/gi,
    why: 'where it is not clear that an organ dysfunction is related to the sepsis, the provider is asked',
    section: 'I.C.1.d.1.a.iii',
  },
  {
    codes: of('R65.11'),
    says: /\b(?:unclear|not (?:clear|certain|known|established|determined)|uncertain|undetermined|(?:can ?not|could not|can['’]t) (?:be )?(?:\w+ )?(?:say|said|tell|told|determined?|establish(?:ed)?)|impossible to (?:say|tell))\b[^.;\n]{0,60}\b(?:sirs|inflammatory response|pancreatitis|trauma|burns?|contrast|drugs?|dehydration|another|other)\b|\b(?:sirs|inflammatory response)\b[^.;\n]{0,60}\b(?:or|versus|vs\.?) (?:\w+ ){0,3}(?:contrast|drugs?|dehydration|another|bleeding|\w+(?:cin|ofen|ril))\b/gi,
    status: 'any',
    why: 'where it cannot be determined that an organ dysfunction is of the inflammatory response, the provider is asked',
    section: 'I.C.18.g',
    severity: 'information',
  },
  {
    codes: of('R65.2-'),
    says: /(?:\bnot|n['’]t|\bnever) (?:relate|attribute|link|connect|ascribe|tie)[sd]? (?:it|this|that|them|these) (?:back )?to (?:the |her |his )?(?:sepsis|infection)\b|\bno (?:(?:acute|associated|related|sepsis[- ]related|evidence of|sign of|other) )*(?:end[- ]?)?organ (?:dysfunction|failure|damage)s?\b(?=[^.;\n]{0,25}\b(?:sepsis|infection|documented|identified|established|associated))|\bnot (?:\w+ ){0,3}?(?:from|because of|(?:due|related|secondary|attribut\w+|linked) to) (?:the |her |his )?(?:sepsis|septic|infection|urosepsis)\b|\bunrelated to (?:the |her |his )?(?:sepsis|infection)\b|\b(?:nothing to do with|rather than(?: to| the)*|independent of|instead of|and not|separate from|unconnected (?:to|with)) (?:the |her |his )?(?:sepsis|infection)\b|,? (?:and |but )?not (?:to |by |from |of )?(?:the |her |his )?sepsis\b/gi,
    status: 'any',
    unless: /\bsevere sepsis\b|\bseptic shock\b/gi,
    why: 'an organ dysfunction that is not related to the sepsis makes no severe sepsis',
    section: 'I.C.1.d.1.a.iv',
  },
  {
    codes: of('Z86.14', 'Z22.39', 'Z22.9', 'Z11.2'),
    says: /\b(?:(?:mrsa|mssa|methicillin[- ]\w+ staph\w*(?: aureus)?)\b[^.;\n]{0,30}\b(?:coloni[sz]\w+|carriers?|carriage|carries|(?:screen|swab|nares|nasal)[^.;\n]{0,20}\bpositive)|(?:coloni[sz]\w+|carriers?|carries|carriage)\b[^.;\n]{0,20}\b(?:mrsa|mssa|methicillin))\b/gi,
    orSaid:
      /\b(?:no longer|formerly|previously|was|previous|history of)\b[^.;\n]{0,20}\b(?:coloni[sz]\w+|carrier)|\bdecoloni[sz]ed\b/gi,
    besides: isListedAmong('Z22.32-'),
    why: 'who is colonized with MRSA or MSSA has the code of a carrier, Z22.322 or Z22.321',
    section: 'I.C.1.e.1.c',
    severity: 'information',
  },
  {
    codes: of('A41.02', 'A49.02', 'B95.62', 'J15.212', 'A41.01', 'A49.01', 'B95.61', 'J15.211'),
    says: /\b(?:coloni[sz](?:ed|ation)|carriers?|carriage)\b|\b(?:nares|nasal|nose|axilla\w*|groin|surveillance|screening|admission)\b[^.;\n]{0,25}\b(?:swabs?|screen|pcr|culture)\b[^.;\n]{0,30}\b(?:positive|pos\b|\+|grew|mrsa)\b|\b(?:swabs?|screen|pcr) (?:of|from) the (?:nares|nose|axilla\w*|groin)\b[^.;\n]{0,30}\b(?:positive|pos\b|\+|grew)\b/gi,
    also: /\bm[rs]sa\b|\bmethicillin\b/gi,
    orSaid:
      /\b(?:not|no|never|without|no longer|formerly|previously|negative)\b[^.;\n]{0,30}\bcoloni[sz]\w+|\b(?:successful\w*|completed?|finished|after|since|following|s\/p|was|been|prior|previous) (?:\w+ )?decoloni[sz]\w+|\b(?:swabs?|screen|pcr)\b[^.;\n]{0,30}\b(?:neg\w*|clear)\b|\bcoloni[sz]\w+ (?:with|by) (?!m[rs]sa|methicillin|staph)/gi,
    besides: isListedAmong('Z22.32-'),
    once: true,
    lacking: true,
    where: 'inpatient',
    why: 'who is colonized and infected may have both codes, that of the carrier, Z22.32-, and that of the infection',
    section: 'I.C.1.e.1.d',
    severity: 'information',
  },
  {
    codes: (diagnosis) => resistant(diagnosis) !== '',
    says: MRSA,
    unless: MSSA,
    why: 'the organism is the methicillin resistant one',
    section: 'I.C.1.e',
    instead: resistant,
  },
  {
    codes: (diagnosis) => susceptible(diagnosis) !== '',
    says: MSSA,
    unless: MRSA,
    why: 'the organism is the methicillin susceptible one',
    section: 'I.C.1.e',
    instead: susceptible,
  },
  {
    codes: of('A40-A41'),
    listed: 'behind',
    where: 'inpatient',
    says: /\b(?:sepsis|septic\w*)\b[^.;\n]{0,30}\b(?:from|due to|of|with|secondary to|caused by|source|source:) (?:(?:an?|the|her|his|infected|stage \d|deep|large|sacral|heel|diabetic|foot|leg|chronic|right|left|pressure|venous) ){0,6}(?:ulcers?|decub\w*|sores?|wounds?|pressure injur\w+|gangrene)\b|\binfected (?:[\w-]+ ){0,4}(?:ulcers?|decub\w*|sores?|wounds?)\b[^.;\n]{0,40}\b(?:with|and|causing|leading to|led to) (?:\w+ )?sepsis\b/gi,
    orSaid: /\b(?:day [2-9]|later|developed|hospital[- ]acquired|post-?op\w*)\b/gi,
    besides: (other, { diagnosis }) => diagnosis.poa?.value !== 'Y' || /^(?:T8|O|P36|B20)/.test(other.key),
    why: 'a sepsis that is there on admission comes before the localized infection that it comes from',
    section: 'I.C.1.d.4',
    severity: 'information',
  },
];
