/** Words of a note on COVID-19, what it has left, and its vaccines that want another code (Guidelines I.C.1.g). */
import { CONFIRMED, COVID, COVID_OVER, EXPOSED, OF_ANOTHER_BEFORE, OF_EARLIER_COVID } from './covid-words.ts';
import { unsettled } from './hiv.ts';
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

/** What an infection of the past has left. */
const LEFT_BY_COVID =
  /\b(?:since|after|following|due to|(?<!\brecover(?:ed|y|ing|s)?,? (?:\w+ )?)from|post|long|secondary to|persist\w+ after|lingering from|residual from)[- ](?:an? |the |her |his |mild |severe |acute |prior |previous |20\d\d |first |last |earlier )*(?:covid\S*|coronavirus|sars-?cov-?2)\b|\bpost-?covid\S*|\blong[- ]haul\w*/gi;

const NOTHING_LEFT =
  /\b(?:nothing|none) (?:residual|left|remain\w*|lasting|persist\w*)\b|\b(?:no|without(?: any)?|denies(?: any)?) (?:complaints?|residual|residuals|lasting|lingering|persistent|ongoing|sequelae|symptoms?)\b|\basymptomatic\b|\b(?:fully|completely|now|has|have|had) (?:recovered|over it)\b|\brecovered,|\bback to (?:normal|baseline|\w+ing)\b|\b(?:symptoms?|everything|all(?: of (?:it|them))?|cough|infection|illness) (?:(?:is|are|was|were|has|have|had|all|now|completely|fully) )*(?:gone|resolved|cleared|over|disappeared)\b|\b(?:feels|feeling) (?:well|fine|normal|good)\b/gi;

/** A code of what is left, where the infection is there. */
const OF_AN_EARLIER_ONE = {
  codes: of('U09.9'),
  status: 'any',
  why: 'U09.9 is for what an infection of the past left, and not for the manifestations of one that is active',
  section: 'I.C.1.g.1.m',
} satisfies Otherwise;

export const COVID_19: readonly Otherwise[] = [
  {
    codes: of(
      'J12.82',
      'J12.89',
      'J18.9',
      'J20.8',
      'J20.9',
      'J22',
      'J40',
      'J98.8',
      'J96.0-',
      'R05',
      'R50.9',
      'J80',
    ),
    says: new RegExp(
      `(?<!${OF_ANOTHER_BEFORE})(?:\\b(?:confirmed|has|with|due to|positive for|diagnosed with) (?:the )?covid(?:-19)?\\b(?! (?:vaccin|test|swab|exposure|contact|negative))|\\bcovid(?:-19)? (?:with |and )?(?:acute )?(?:pneumonia|infection|bronchitis)\\b)`,
      'gi',
    ),
    besides: isListedAmong('U07.1', 'U09.9', 'Z86.16', 'Z20.822', 'O98.5-'),
    once: true,
    why: 'the provider’s statement that the patient has COVID-19 is enough for U07.1',
    section: 'I.C.1.g.1.a',
    severity: 'information',
  },
  {
    codes: of(
      'R05',
      'R06.0-',
      'R07.0',
      'R09.8-',
      'R19.7',
      'R43',
      'R50.9',
      'R51.9',
      'R53.8-',
      'R11',
      'M79.1-',
      'J02.9',
      'J06.9',
      'J20.9',
      'J22',
    ),
    says: EXPOSED,
    orSaid:
      /\b(?:no|not|never|without|denies)(?: \w+){0,4} (?:expos\w+|contacts?)\b|\b(?:expos\w+|contact)\b[^.;\n]{0,30}\b(?:(?:\d+|several|two|three|six) (?:months|years) ago|last year)\b|\b(?:history of|recovered from|since|after|post|long)[- ]covid\S*/gi,
    besides: isListedAmong('U07.1', 'U09.9', 'Z20.822', 'Z86.16'),
    once: true,
    lacking: true,
    why: 'beside the signs and symptoms of who was exposed to COVID-19 the contact is coded too, Z20.822',
    section: 'I.C.1.g.1.g',
    severity: 'information',
  },
  {
    codes: of('R00-R69', 'G90-G93', 'J84', 'J98.4', 'I40', 'I51', 'M35.81', 'M79.1-', 'F48', 'F32', 'F41'),
    says: /\b(?:post[- ]?covid(?:[- ]?19)?|long[- ]covid|long[- ]haul\w*)\b|\b(?:due to|since|after|following|left (?:by|from|over from)|lingering from|residual (?:of|from)|sequelae? of|from) (?:(?:an?|her|his|the|prior|previous|past|earlier|mild|severe|last) ){0,3}covid\S*(?: infection)?[^.;\n]{0,12}\b(?:(?:\d+|an?|two|three|four|five|six|seven|eight|nine|ten|several) (?:months?|years?) (?:ago|back|earlier)|last (?:year|spring|summer|fall|winter|autumn)|in (?:(?:the |early |late )?(?:spring|summer|fall|autumn|winter)|20\d\d|january|february|march|april|may|june|july|august|september|october|november|december))/gi,
    orSaid: /\b(?:no|not|unrelated to|without) (?:\w+ ){0,2}(?:post|long)[- ]?covid|\bvaccin\w+/gi,
    besides: isListedAmong('U09.9', 'U07.1', 'Z86.16'),
    once: true,
    lacking: true,
    why: 'what an infection of the past has left is coded with U09.9 behind it',
    section: 'I.C.1.g.1.m',
    severity: 'information',
  },
  {
    codes: of('U07.1'),
    says: /\b(?:no|without an?y?) (?:\w+ )?(?:diagnosis (?:of covid\S* )?(?:by|from|made|documented|recorded|given|stated)|statement)\b|\bno (?:doctor|provider|clinician|physician|one|diagnosis)\b[^.;\n]{0,40}\b(?:diagnos\w+|said|says|stated|documented|confirmed|called|recorded|made)\b|\b(?:provider|doctor|physician|clinician) (?:has|did|have) not (?:yet )?(?:said|stated|documented|diagnos\w+|commented|confirm\w*|call\w*|record\w*)\b|\b(?:make|made|making) no diagnosis\b|\bnot (?:yet )?(?:been )?(?:judged|diagnosed|addressed)\b|\b(?:coding |provider )?query\b[^.;\n]{0,15}\b(?:open|pending|sent)\b|\b(?:may|might|could|possibl[ey]|probabl[ey]|likely|suspected)(?: well)?(?: be)?(?: an?)? false[- ]positive\b|\bfalse[- ]positive\b[^.;\n]{0,25}\b(?:possible|suspected|likely|not excluded|cannot be excluded)\b|\bwhether (?:s?he|they|the patient|this|it) (?:has|have|is|means)\b[^.;\n]{0,60}\b(?:can ?not|can[’']t|could not|unclear|unknown|not (?:known|clear|certain|settled|decided)|remains|open|uncertain)\b|\b(?:can ?not|can[’']t|could not|do not|unable to|cannot yet) (?:yet )?(?:say|tell|know|conclude|determine|judge)\b[^.;\n]{0,25}\bwhether\b/gi,
    status: 'any',
    unless:
      /\bcovid(?:-19)? (?:infection|pneumonia|diagnosed|confirmed)\b|\bdiagnos\w+ (?:of|with|:) covid/gi,
    why: 'of a positive test without symptoms the provider says whether it is COVID-19, and is asked where the record does not',
    section: 'I.C.1.g.1.h',
    severity: 'information',
  },
  {
    ...OF_AN_EARLIER_ONE,
    says: /(?<!\b(?:since|from|after|by|of|following|with) (?:the |her |his )?)\bfirst (?:ever )?(?:covid(?:-19)? )?infection\b|\bfirst time (?:\w+ ){0,4}(?:had|has|having|caught|with) covid\S*|\bnever (?:had|been infected with|tested positive for) covid\S*|\bno (?:prior|previous|past) covid\S*/gi,
  },
  {
    ...OF_AN_EARLIER_ONE,
    says: /(?<!\b(?:no|not|without|after|since|from|following|her|his|the|recent|new) (?:an? )?)\b(?:active|current|ongoing) infection\b|\bday #?\d+ of (?:covid\S*|illness)\b|\bno (?:earlier|former) (?:covid\S* )?(?:episodes?|infections?)\b|\bcovid\S* (?:ag|antigen|pcr|test|swab|naat|rapid)\w*(?: (?:is|was|came back|test))* (?:pos(?:itive)?\b|\+)/gi,
    orSaid:
      /(?<!\b(?:no|prior|without|denies) )\b(?:long|post)[- ]?covid\b|\bre-?infect\w*|\b(?:second|earlier|previous|prior|first) (?:covid\S* )?infection\b|\b(?:months?|years?) (?:ago|after)\b|\b(?:since|in|of) (?:covid\S* |\w+ )?(?:pneumonia )?(?:in )?(?:19|20)\d\d\b|\bnew (?:active )?infection\b/gi,
  },
  {
    codes: of('U07.1'),
    says: new RegExp(
      `\\b(?:linger\\w*|residual\\w*|left over|sequelae?|late effects?|persist\\w+) (?:\\w+ )?(?:from|after|of|since) (?:(?:her|his|an?|the|prior|previous|past|earlier) ){0,2}${COVID}\\b|\\b(?:post|long)[- ]covid\\b`,
      'gi',
    ),
    orSaid: new RegExp(`${CONFIRMED.source}|\\b(?:re-?infect\\w*|new infection|again)\\b`, 'gi'),
    besides: isListedAmong('U09.9'),
    why: 'what an infection of the past has left is coded with U09.9, and U07.1 is for one that is active',
    section: 'I.C.1.g.1.m',
    severity: 'information',
  },
  {
    codes: of('U07.1'),
    says: new RegExp(
      `${unsettled(COVID)}|\\bcovid(?:-19)?[- ]like\\b|\\b(?:treat\\w*|isolat\\w+|manag\\w+|handl\\w+) (?:(?:her|him|it|this) )?(?:as|like) (?:(?:if|for) )?(?:it (?:is|were) )?${COVID}\\b[^.;\\n]{0,40}\\b(?:though|although|while|until|before|pending|awaiting|without)\\b|\\b(?:swab|test|pcr|naat|antigen)s?(?: result)?s? (?:is|are|was|were)? ?(?:still )?(?:not (?:yet )?(?:back|in|resulted)|pending|out|sent|awaited|no result|outstanding|inconclusive|indeterminate|equivocal|invalid)\\b`,
      'gi',
    ),
    unless: CONFIRMED,
    refutes: true,
    why: 'a test that is pending or settles nothing is no confirmed disease: the signs and symptoms are coded, with Z20.822 after a contact',
    section: 'I.C.1.g.1.a and g',
  },
  {
    codes: of('U07.1'),
    says: new RegExp(
      `${COVID_OVER.source}|\\b(?:no|not) (?:current(?:ly)?|active|acute) (?:${COVID}|infection|infected)|\\bno longer infected\\b|(?<!${OF_ANOTHER_BEFORE})\\b${COVID}\\b[^.;\\n]{0,20}\\b(?:last (?:year|winter|spring|summer|fall|autumn|january|february|march|april|may|june|july|august|september|october|november|december)|(?:in|of) 20\\d\\d|(?:\\d+|several|two|three|four|five|six|some|a few) (?:months|years) ago|a year ago)\\b|(?<!${OF_ANOTHER_BEFORE})\\b${COVID}\\b[^.;\\n]{0,30}\\b(?:(?:fully|completely|long|well|quite) (?:over|past) (?:it|that)|long (?:since )?(?:over|gone)|behind (?:her|him))\\b`,
      'gi',
    ),
    status: 'any',
    unless: new RegExp(
      `${CONFIRMED.source}|\\b${COVID},? (?:now|today|again|this week|(?:now )?(?:active|acute|current))\\b|\\b(?:new|active|current|second|now has|again has)(?: active| acute)? (?:infection|${COVID})\\b|\\bre-?infect\\w*`,
      'gi',
    ),
    why: 'an infection that is over is a history (Z86.16), or what it left is coded with U09.9',
    section: 'I.C.1.g.1.i and m',
    severity: 'information',
  },
  {
    codes: of('U09.9'),
    says: new RegExp(
      `\\b(?:acute|active|current) ${COVID}\\b|\\b${COVID},? (?:\\w+ )?(?:day \\d|positive today)|\\btested positive for ${COVID} (?:today|yesterday|\\d days ago)`,
      'gi',
    ),
    besides: isListedAmong('U07.1'),
    why: 'what belongs to a current infection has U07.1, and U09.9 is for what an earlier one has left',
    section: 'I.C.1.g.1.m',
    instead: () => 'U071',
  },
  {
    codes: of('Z86.16'),
    says: LEFT_BY_COVID,
    besides: isListedAmong('U09.9'),
    unless: NOTHING_LEFT,
    why: 'what an infection of the past has left is coded with U09.9, and not as a history',
    section: 'I.C.1.g.1.m',
    instead: () => 'U099',
    severity: 'information',
  },
  {
    codes: of('Z86.16'),
    says: /\b(?:follow(?:ed)?[- ]?up|f\/u|re-?check(?:ed)?|check|seen|visit|returns?|re-?evaluation)\b[^.;\n]{0,40}\b(?:after|following|of|since|from|for|post)[- ](?:her |his |the |an? |recent |last |prior |mild |severe )*(?:covid\S*|coronavirus|sars-?cov-?2)(?! (?:vaccin|shot|booster|exposure))|\bpost-?covid\S* (?:check|visit|follow-?up|evaluation|appointment)\b/gi,
    status: 'any',
    listed: 'first',
    besides: isListedAmong('Z09', 'U09.9', 'U07.1', 'R00-R69'),
    why: 'a follow-up of a COVID-19 that is over is Z09, with the history behind it',
    section: 'I.C.1.g.1.j',
    instead: () => 'Z09',
    severity: 'information',
  },
  {
    codes: of('U07.1'),
    says: /\bcovid\S*(?: infection)?,? (?:is |was |has )?(?:not|never)(?: yet)? (?:been |be )?(?:established|confirmed|proven|diagnosed|shown)\b|\b(?:covid\S*|sars-cov-2)\b[^.;\n]{0,15}\bunproven\b/gi,
    status: 'any',
    why: 'COVID-19 that is not confirmed is not coded: its signs and symptoms are, and an exposure',
    section: 'I.C.1.g.1.g',
  },
  {
    codes: of('Z28.310'),
    says: /\bpartial(?:ly)? (?:vaccinated|immunized)\b|\b(?:one|1) of (?:two|2|three|3)\b[^.;\n]{0,20}\bdoses?\b|\bone (?:covid )?dose only\b|\b(?:first|one|1st|only one) (?:covid\S* )?(?:dose|shot)\b|\bincomplete(?:ly)? vaccinat\w+/gi,
    why: 'who has had some of the doses is partially vaccinated',
    section: 'I.C.1.g.1.n',
    instead: () => 'Z28311',
  },
  {
    codes: of('Z28.311'),
    says: /\bunvaccinated\b|\bnever (?:vaccinated|had (?:a |any )?(?:covid\S* )?(?:vaccin\w+|shots?))\b|\bnot vaccinated\b|\bno (?:covid\S* )?(?:vaccin\w+|shots?|doses?)\b/gi,
    status: 'any',
    unless: /\bpartial\w*\b|\bone dose\b|\bfirst dose\b/gi,
    why: 'who has had no vaccine of any type is unvaccinated',
    section: 'I.C.1.g.1.n',
    instead: () => 'Z28310',
  },
  {
    codes: of('U09.9'),
    says: new RegExp(
      `\\b${COVID}\\b[^.;\\n]{0,60}\\b(?:(?:fully|completely|entirely|now) recovered|recovered (?:fully|completely|well)|(?:fully|completely|quite) (?:over|past) (?:it|that)|nothing (?:is )?(?:left|remain\\w*|residual|lasting)|left (?:nothing|no (?:trace|mark|symptoms?|problems?|residual\\w*))|(?:no|without) (?:\\w+ )?(?:residuals?|sequelae|consequences|after-?effects|symptoms since|(?:lasting|lingering|persist\\w+|ongoing|remaining) (?:effects?|symptoms?|problems?|complaints?)|long[- ]covid))\\b`,
      'gi',
    ),
    status: 'any',
    orSaid: LEFT_BY_COVID,
    why: 'an infection that has left nothing is a history, Z86.16',
    section: 'I.C.1.g.1.i',
    instead: () => 'Z8616',
    severity: 'information',
  },
  {
    codes: of('U09.9'),
    says: /\b(?:active|acute|current|new|ongoing) (?:covid\S*|sars-cov-2|infection)\b|\b(?:covid\S*|sars-cov-2)\b[^.;\n]{0,25}\b(?:pcr|antigen|test|naat|swab)?\b[^.;\n]{0,10}\bpositive\b/gi,
    orSaid:
      /\b(?:post|long|previous|prior|former|earlier|after|following|persist\w*|history|months? ago|weeks? ago|last (?:year|winter|spring|summer|fall)|in (?:19|20)\d\d|re-?infect\w*|left|residual|sequela\w*|since)\b/gi,
    why: 'a manifestation of a COVID-19 that is active has no code of the condition after it',
    section: 'I.C.1.g.1.m',
  },
  {
    codes: of('U09.9'),
    says: new RegExp(
      `\\b(?:active|acute|current|present|new|ongoing|this) (?:${COVID}|infection|illness)\\b|\\b${COVID}\\b[^.;\\n]{0,25}\\b(?:pcr|antigen|test|naat|swab)?\\b[^.;\\n]{0,10}(?:\\bpositive\\b|\\+)|\\b(?:pcr|antigen|rapid|naat|swab)(?: test)? ?(?:is |was |came back |again )?(?:positive|\\+|pos\\b)|\\bpositive (?:(?:rapid|home|pcr|antigen|naat|test|swab|for) ){0,3}${COVID}\\b|\\b${COVID}\\b,? (?:day|d) ?#?\\d|\\bday #?\\d{1,2} of (?:\\w+ )?${COVID}\\b|\\b(?:paxlovid|nirmatrelvir|remdesivir|molnupiravir)\\b`,
      'gi',
    ),
    orSaid: OF_EARLIER_COVID,
    why: 'a manifestation of a COVID-19 that is active has no code of the condition after it',
    section: 'I.C.1.g.1.m',
    severity: 'information',
  },
];
