/** Words of a note on COVID-19, its tests and vaccines, and on influenza that want another code (Guidelines I.C.1.g and I.C.10.c). */
import { unsettled } from './hiv.ts';
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

const COVID = '(?:covid(?:[- ]?19)?|sars-?cov-?2|coronavirus)';

/** A disease that is certain. */
const CONFIRMED = new RegExp(
  `\\b(?:confirmed|known|newly diagnosed|new diagnosis of|established|acute|active) (?:\\w+ )?${COVID}\\b|\\b${COVID}\\b(?:(?!\\b(?:exposure|contact|not|no|neg\\w*)\\b)[^.;\\n]){0,25}\\b(?:positive|confirmed|detected|\\+)|\\b(?:tested|test(?:s|ed)?|swab|pcr|antigen|naat) (?:is |was |came back )?positive (?:for )?${COVID}\\b|\\bpositive (?:for )?${COVID}\\b|\\bhas ${COVID}\\b`,
  'gi',
);

/** Who was with an infected person, in words that no negation has. */
const EXPOSED =
  /\b(?:expos(?:ed|ure)|(?:close )?contact|in contact)\b[^.;\n]{0,30}\b(?:covid\S*|coronavirus|sars-?cov-?2)\b|\b(?:covid\S*|coronavirus) (?:exposure|contact)\b|\b(?:roommate|wife|husband|spouse|partner|son|daughter|child|mother|father|sister|brother|mom|dad|coworker|co-worker|colleague|teacher|classmate|family|household|boss|friend|girlfriend|boyfriend|neighbou?r|grand\w+|nephew|niece|cousin|uncle|aunt)\b[^.;\n]{0,25}\b(?:has|have|had|with|(?:tested |tests |turned |came back |went )?positive(?: (?:with|for))?|turned|got|sick with|ill with|down with|caught) (?:confirmed |a confirmed |active |acute |lab-confirmed )?(?:covid\S*|coronavirus)|\b(?:roommate|wife|husband|spouse|partner|son|daughter|child|mother|father|sister|brother|co-?worker|colleague|teacher|classmate|boss|friend|girlfriend|boyfriend|neighbou?r|nephew|niece|cousin|uncle|aunt)\b[^.;\n]{0,20}\b(?:(?:tested|tests|turned|came back|went) (?:covid[- ]?(?:19)?[- ]?)?positive)\b|\b(?:expos\w+|contact) (?:to|with)\b[^.;\n]{0,30}\b(?:covid\S*|coronavirus)[- ](?:positive|infected)|\b(?:sat|sitting|seated|stood|near|next to|beside|lives?|living|shar\w+|rode|riding|travel\w+|works?|worked|working|cared|caring|cares|visited|met|spent|was|were|dined|flew|around)\b[^.;\n]{0,30}\b(?:someone|somebody|person|people|passenger|guest|resident|patient|client|man|woman|student|pupil|relative|\w*mate|who|case)\b[^.;\n]{0,25}\b(?:has|have|had|with|positive (?:for|with)) (?:confirmed |a confirmed |active |acute )?(?:covid\S*|coronavirus)/gi;

/** The disease is another person's. */
const OF_ANOTHER_BEFORE =
  '\\b(?:roommate|wife|husband|spouse|partner|son|daughter|child|children|kids?|mother|father|sister|brother|mom|dad|coworkers?|co-workers?|colleagues?|teacher|classmates?|family|household|contacts?|residents?|staff|boss|friend|girlfriend|boyfriend|neighbou?r|grand\\w+|nephew|niece|cousin|uncle|aunt)\\b[^.;\\n]{0,40}';
const OF_ANOTHER = `${OF_ANOTHER_BEFORE}\\b(?:covid|coronavirus|sars)`;

/** A test of whoever is well. */
const COVID_SCREENED = `\\b(?:screening|screened|screen|routine|pre-?op(?:erative)?|pre-?admission|pre-?procedure|travel|clearance)\\b[^.;\\n]{0,25}\\b${COVID}\\b|\\b${COVID} (?:(?:pcr|antigen|test|swab) )?(?:screen(?:ing)?|clearance)\\b|\\b${COVID} (?:(?:pcr|antigen|test|testing|swab) ){1,2}(?:is |was )?(?:done |taken |required |requested |needed |collected |obtained )?(?:before|prior to|ahead of|to (?:travel|fly)|for (?:travel|school|work|a flight|(?:her |his |the )?(?:surgery|operation|procedure|admission)))\\b|\\b${COVID}\\b[^.;\\n]{0,40}\\b(?:(?:before|prior to|ahead of) (?:[\\w-]+ ){0,4}?(?:surgery|operation|procedure|admission|anesthesia|catheteri[sz]ation|\\w+(?:ectomy|plasty|scopy|otomy))|(?:all|every|each) (?:[\\w-]+ ){0,2}?(?:patients?|admissions?|travell?ers?|residents?|employees?|staff|students?|arrivals?))\\b`;

/** What an infection of the past has left. */
const LEFT_BY_COVID =
  /\b(?:since|after|following|due to|(?<!\brecover(?:ed|y|ing|s)?,? (?:\w+ )?)from|post|long|secondary to|persist\w+ after|lingering from|residual from)[- ](?:an? |the |her |his |mild |severe |acute |prior |previous |20\d\d |first |last |earlier )*(?:covid\S*|coronavirus|sars-?cov-?2)\b|\bpost-?covid\S*|\blong[- ]haul\w*/gi;

const NOTHING_LEFT =
  /\b(?:nothing|none) (?:residual|left|remain\w*|lasting|persist\w*)\b|\b(?:no|without(?: any)?|denies(?: any)?) (?:complaints?|residual|residuals|lasting|lingering|persistent|ongoing|sequelae|symptoms?)\b|\basymptomatic\b|\b(?:fully|completely) (?:recovered|over it)\b|\bback to (?:normal|baseline)\b/gi;

/** The type of an influenza, which is told where its virus was found. */
const INFLUENZA_TYPE =
  /\b(?:influenza|flu)(?: virus)?,? (?:type )?[ab]\b(?! (?:and b )?(?:vaccine|shot|neg\w*|test(?:ed|ing)? neg\w*))/gi;

/** Codes of J09 by the 4th character of J10 and J11: with pneumonia, other respiratory, gastrointestinal, other manifestations. */
const NOVEL: Readonly<Record<string, string>> = { 0: 'J09X1', 1: 'J09X2', 2: 'J09X3', 8: 'J09X9' };

/** Another person who has a disease that is caught, and that this one has no sign of it. */
const ANOTHER_HAS =
  /\b(?:room-?mates?|wife|husband|spouse|partner|son|daughter|child(?:ren)?|kids?|toddler|baby|mother|father|sisters?|brothers?|siblings?|twin|mom|dad|co-?workers?|colleagues?|teachers?|classmates?|playmates?|students?|pupils?|teammates?|resident|inmate|cellmate|boss|friends?|girlfriend|boyfriend|neighbou?rs?|grand\w+|nephew|niece|cousins?|uncle|aunt|contacts|day ?care|household member|dog|cat|passenger)\b[^.;\n]{0,40}\b(?:has|have|had|with|(?:was|were|is|are|been) (?:\w+ )?(?:diagnosed|found|treated|confirmed|positive)|tested positive|came down|caught|developed|being treated|sick with|ill with)\b/gi;
const HAS_NO_SIGN =
  /\b(?:expos\w+|close contact|contact (?:with|to)|asymptomatic|no (?:symptoms?|complaints?|cough|fever|rash|signs?)|feels? (?:well|fine|good)|(?:is|remains|perfectly|entirely) well|prophyla\w+|never (?:sick|ill)|symptom[- ]free)\b/gi;
const HAS_IT_TOO =
  /\b(?:(?:his|her|the|own|patient['’]?s?|rapid|pcr|culture|swab|smear|test|antigen|naat) (?:\w+ ){0,3}?(?:is |was |came back |returned )?(?<!not )positive|confirmed in (?:him|her)|(?:also|too|now|himself|herself) (?:has|have|ill|sick|positive|infected)|treat(?:ed|ment|ing) (?:for|of|with)|active (?:disease|infection)|positive (?:test|pcr|culture|swab|smear)|latent)\b/gi;

export const VIRUSES: readonly Otherwise[] = [
  {
    codes: of('A00-A32', 'A35-A99', 'B00-B09', 'B15-B17', 'B25-B33', 'B35-B89', 'J02.0', 'J03.0-', 'J09-J11'),
    says: ANOTHER_HAS,
    also: HAS_NO_SIGN,
    orSaid: HAS_IT_TOO,
    once: true,
    why: 'who was with a person who has it, and has no sign of it, has a contact, Z20, and not the disease',
    section: 'I.C.21.c.1',
    severity: 'information',
  },
  {
    codes: of('Z20.822', 'Z11.52', 'Z11.59', 'Z00.00', 'Z02', 'Z13', 'Z86.16'),
    says: new RegExp(
      `\\bantibod(?:y|ies) (?:test\\w*|titers?|check|blood test|draw|level)s?\\b[^.;\\n]{0,60}\\b${COVID}\\b|\\b${COVID}[ ,-]+(?:igg |igm |spike |total )*(?:ig[gm]\\b|antibod(?:y|ies)|serolog\\w+|antibody titers?|immunity)\\b|\\b(?:antibod(?:y|ies)|serolog\\w+|immunity|immune (?:status|response))(?: (?:tests?|testing|titers?|check\\w*))? (?:for|to|against|after|of) (?:the )?(?:${COVID}|vaccin\\w+ (?:for|against) ${COVID})`,
      'gi',
    ),
    status: 'any',
    besides: isListedAmong('Z01.84'),
    unless: new RegExp(
      `${EXPOSED.source}|\\bto (?:confirm|diagnose|look for) (?:an? |the |her |his )?(?:current|active|acute|present) (?:${COVID}|infection)|\\b(?:cough|fever|sick|ill)\\b|\\bfollow-?up (?:testing )?after (?:\\w+ )?${COVID}|\\b${COVID} (?:is |was )?confirmed`,
      'gi',
    ),
    why: 'a test for antibodies that neither confirms a current infection nor follows up one that is over is Z01.84',
    section: 'I.C.1.g.1.k',
    instead: () => 'Z0184',
  },
  {
    codes: of('Z20.828', 'Z20.89', 'Z20.9'),
    says: /\b(?:covid(?:-19)?|sars-cov-2|coronavirus)\b/gi,
    status: 'any',
    besides: isListedAmong('Z20.822', 'U07.1'),
    why: 'contact with and exposure to COVID-19 is Z20.822',
    section: 'I.C.1.g.1.e',
    instead: () => 'Z20822',
  },
  {
    codes: of('J12.82', 'J12.89', 'J18.9', 'J20.8', 'J20.9', 'J96.0-', 'R05', 'R50.9', 'J80'),
    says: new RegExp(
      `(?<!${OF_ANOTHER_BEFORE})(?:\\b(?:confirmed|has|with|due to|positive for|diagnosed with) (?:the )?covid(?:-19)?\\b(?! (?:vaccin|test|swab|exposure|contact|negative))|\\bcovid(?:-19)? (?:pneumonia|infection|bronchitis)\\b)`,
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
    says: /\b(?:no|without an?y?) (?:\w+ )?(?:diagnosis (?:of covid\S* )?(?:by|from|made|documented|recorded|given|stated)|statement)\b|\bno (?:doctor|provider|clinician|physician|one|diagnosis)\b[^.;\n]{0,40}\b(?:diagnos\w+|said|says|stated|documented|confirmed|called|recorded|made)\b|\b(?:provider|doctor|physician|clinician) (?:has|did|have) not (?:yet )?(?:said|stated|documented|diagnos\w+|commented|confirm\w*|call\w*|record\w*)\b|\b(?:make|made|making) no diagnosis\b|\bnot (?:yet )?(?:been )?(?:judged|diagnosed|addressed)\b|\b(?:coding |provider )?query\b[^.;\n]{0,15}\b(?:open|pending|sent)\b/gi,
    status: 'any',
    unless:
      /\bcovid(?:-19)? (?:infection|pneumonia|diagnosed|confirmed)\b|\bdiagnos\w+ (?:of|with|:) covid/gi,
    why: 'of a positive test without symptoms the provider says whether it is COVID-19, and is asked where the record does not',
    section: 'I.C.1.g.1.h',
    severity: 'information',
  },
  {
    codes: of('J10-J11'),
    says: /\b(?:avian|bird|swine[- ]variant|variant|novel)(?:[- ]origin)? (?:influenza|flu)\b|\b(?:influenza )?(?:type )?a? ?[(/ ]?h(?:5n\d|7n\d|9n2|\dn\dv)\b/gi,
    orSaid:
      /\b(?:no|not|neg\w*|suspected|probable|possible|likely|presumed|rule out|r\/o|vs|pending|exposure to|contact with)\b[^.;\n]{0,40}\b(?:avian|bird|h[579]n\d|variant|novel)\b|\b(?:avian|bird|h[579]n\d|variant|novel)\b[^.;\n]{0,30}\b(?:negative|neg|not detected|pending|ruled out|suspected|excluded|outbreak|vaccin\w+|contact|exposure|exposed)\b/gi,
    besides: isListedAmong('J09'),
    why: 'avian influenza and another novel influenza A virus that are confirmed have a code of J09',
    section: 'I.C.10.c',
    instead: ({ key }) => NOVEL[key.slice(3, 4)] ?? '',
  },
  {
    codes: of('J11'),
    says: INFLUENZA_TYPE,
    orSaid:
      /\b(?:no|not|neg\w*|suspected|probable|possible|likely|presumed|rule out|r\/o|vs|pending|like)\b[^.;\n]{0,30}\b(?:influenza|flu)\b|\b(?:influenza|flu)\b[^.;\n]{0,30}\b(?:negative|neg|not detected|pending|ruled out|suspected|exposure)\b/gi,
    besides: isListedAmong('J09-J10'),
    why: 'an influenza of an identified virus is J10',
    section: 'I.C.10.c',
    instead: ({ key }) => `J10${key.slice(3)}`,
  },
  {
    codes: of('U09.9'),
    says: /(?<!\b(?:since|from|after|by|of|following|with) (?:the |her |his )?)\bfirst (?:ever )?(?:covid(?:-19)? )?infection\b|\bfirst time (?:\w+ ){0,4}(?:had|has|having|caught|with) covid\S*|\bnever (?:had|been infected with|tested positive for) covid\S*|\bno (?:prior|previous|past) covid\S*/gi,
    status: 'any',
    why: 'U09.9 is for what an infection of the past left, and not for the manifestations of one that is active',
    section: 'I.C.1.g.1.m',
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
      `${unsettled(COVID)}|\\bcovid(?:-19)?[- ]like\\b|\\b(?:treat\\w*|isolat\\w+|manag\\w+|handl\\w+) (?:(?:her|him|it|this) )?(?:as|like) (?:(?:if|for) )?(?:it (?:is|were) )?${COVID}\\b[^.;\\n]{0,40}\\b(?:though|although|while|until|before|pending|awaiting|without)\\b|\\b(?:swab|test|pcr|naat|antigen)s?(?: result)?s? (?:is|are|was|were)? ?(?:still )?(?:not (?:yet )?(?:back|in|resulted)|pending|out|awaited|outstanding|inconclusive|indeterminate|equivocal|invalid)\\b`,
      'gi',
    ),
    unless: CONFIRMED,
    why: 'a test that is pending or settles nothing is no confirmed disease: the signs and symptoms are coded, with Z20.822 after a contact',
    section: 'I.C.1.g.1.a and g',
  },
  {
    codes: of('U07.1'),
    says: new RegExp(
      `\\b(?:no|not) (?:current(?:ly)?|active|acute) (?:${COVID}|infection|infected)|\\bno longer infected\\b|(?<!${OF_ANOTHER_BEFORE})\\b${COVID}\\b[^.;\\n]{0,20}\\b(?:last (?:year|winter|spring|summer|fall)|(?:in|of) 20\\d\\d|(?:\\d+|several|two|three|six) (?:months|years) ago)`,
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
    codes: of('Z20.822', 'Z11.52'),
    says: CONFIRMED,
    besides: isListedAmong('U07.1'),
    unless: new RegExp(`${EXPOSED.source}|${OF_ANOTHER}|\\bhistory of ${COVID}\\b`, 'gi'),
    why: 'a confirmed COVID-19 is U07.1',
    section: 'I.C.1.g.1.a and e',
    instead: () => 'U071',
  },
  {
    codes: of('Z20.822'),
    says: /\bconfirmed (?:covid(?:-19)?|sars-cov-2)\b(?! (?:case|contact|exposure|in))/gi,
    concluded: true,
    // Of another who has it, or of a contact with it, is told in the same breath.
    orSaid:
      /\b(?:wife|husband|partner|spouse|room-?mate|house-?mate|co-?worker|colleague|classmate|neighbou?r|friend|sister|brother|mother|father|son|daughter|child|contact|exposure|exposed)\b[^.;\n]{0,40}\bconfirmed\b|\b(?:to|with|of) (?:an? |someone |somebody |people )?(?:\w+ )?confirmed\b|\bconfirmed (?:covid(?:-19)? |sars-cov-2 )?(?:in|case|contact)\b|\bhistory of\b/gi,
    besides: isListedAmong('U07.1', 'U09.9', 'Z86.16', 'O98.5-'),
    why: 'the provider’s statement that the patient has COVID-19 is enough for U07.1',
    section: 'I.C.1.g.1.a',
    severity: 'information',
  },
  {
    codes: of('Z11.52', 'Z11.59', 'Z03.818', 'Z71.1', 'Z01.812'),
    says: EXPOSED,
    // A possible one counts too, and none that is denied.
    status: 'any',
    orSaid:
      /\b(?:no|not|denie[sd]|denying|without|never|neither|nor)\b[^.;\n]{0,40}\b(?:expos\w+|contacts?|sick)\b|\bfamily history\b/gi,
    besides: isListedAmong('Z20.822', 'U07.1'),
    why: 'after a contact or a suspected one it is Z20.822, and no screening',
    section: 'I.C.1.g.1.e and f',
    instead: () => 'Z20822',
  },
  {
    codes: of('Z11.59', 'Z11.8', 'Z11.9'),
    says: new RegExp(COVID_SCREENED, 'gi'),
    besides: isListedAmong('Z11.52', 'Z20.822', 'U07.1'),
    unless: EXPOSED,
    why: 'a screening for COVID-19 is Z11.52',
    section: 'I.C.1.g.1.f',
    instead: () => 'Z1152',
  },
  {
    codes: of('Z20.822'),
    says: new RegExp(COVID_SCREENED, 'gi'),
    unless:
      /\bexpos(?:ed|ure to)\b|\b(?:close|sick|known|recent|household) contacts?\b|\bcontacts? (?:with|of|to)\b|\bsick\b|\bsymptomatic\b(?<!asymptomatic)|\bcough\b|\bfever\b/gi,
    orSaid: EXPOSED,
    why: 'a test of whoever has neither symptoms nor a contact is a screening, Z11.52',
    section: 'I.C.1.g.1.f',
    instead: () => 'Z1152',
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
    codes: of('Z20'),
    says: /\b(?:no|not|without|denies|never|nor)\b[^.;\n]{0,25}\b(?:contacts?|expos\w+)\b|\bunexposed\b|\b(?:nobody|no ?one)(?: else)?(?: (?:at home|around (?:her|him|them)))?(?: (?:is|was|has been))? (?:ill|sick)\b|\b(?:not|n['’]t) been (?:around|near|with) any(?:body|one)(?: \w+)? (?:sick|ill)\b/gi,
    status: 'any',
    orSaid:
      /(?<!\b(?:no|not|without|denies|never|nor|any|nobody|no ?one|n['’]t)\b[^.;\n]{0,40})\b(?:contacts?|exposed|exposure|household|lives with|shares?|bitten|sick)\b/gi,
    besides: isListedAmong('A00-B94', 'U07.1', 'J09-J11'),
    why: 'contact and exposure are coded where the patient had them; without any, a test of somebody without symptoms is a screening',
    section: 'I.C.21.c.1 and I.C.1.g.1.e and f',
  },
  {
    codes: of('U09.9'),
    says: new RegExp(
      `\\b${COVID}\\b[^.;\\n]{0,60}\\b(?:(?:fully|completely|entirely|now) recovered|recovered (?:fully|completely|well)|(?:no|without) (?:\\w+ )?(?:residuals?|sequelae|symptoms since|lasting effects?))\\b`,
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
];
