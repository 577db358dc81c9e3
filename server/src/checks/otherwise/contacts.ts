/** Words of a note on contact with who has a communicable disease, and on tests of whoever is well, that want another code (Guidelines I.C.21.c.1 and I.C.1.g.1.e, f and k). */
import { CONFIRMED, COVID, EXPOSED, OF_ANOTHER_BEFORE } from './covid-words.ts';
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

const OF_ANOTHER = `${OF_ANOTHER_BEFORE}\\b(?:covid|coronavirus|sars)`;

/** A test of whoever is well. */
const COVID_SCREENED = `\\b(?:screening|screened|screen|routine|pre-?op(?:erative)?|pre-?admission|pre-?procedure|travel|clearance)\\b[^.;\\n]{0,25}\\b${COVID}\\b|\\b${COVID} (?:(?:pcr|antigen|test|swab) )?(?:screen(?:ing)?|clearance)\\b|\\b${COVID} (?:(?:pcr|antigen|test|testing|swab) ){1,2}(?:is |was )?(?:done |taken |required |requested |needed |collected |obtained )?(?:before|prior to|ahead of|to (?:travel|fly)|for (?:travel|school|work|a flight|(?:her |his |the )?(?:surgery|operation|procedure|admission)))\\b|\\b${COVID}\\b[^.;\\n]{0,40}\\b(?:(?:before|prior to|ahead of) (?:[\\w-]+ ){0,4}?(?:surgery|operation|procedure|admission|anesthesia|catheteri[sz]ation|\\w+(?:ectomy|plasty|scopy|otomy))|(?:all|every|each) (?:[\\w-]+ ){0,2}?(?:patients?|admissions?|travell?ers?|residents?|employees?|staff|students?|arrivals?))\\b`;

/** Another person who has a disease that is caught, and that this one has no sign of it. */
const ANOTHER_HAS =
  /\b(?:room-?mates?|wife|husband|spouse|partner|son|daughter|child(?:ren)?|kids?|toddler|baby|mother|father|sisters?|brothers?|siblings?|twin|mom|dad|co-?workers?|colleagues?|teachers?|classmates?|playmates?|students?|pupils?|teammates?|resident|inmate|cellmate|boss|friends?|girlfriend|boyfriend|neighbou?rs?|grand\w+|nephew|niece|cousins?|uncle|aunt|contacts|day ?care|household member|dog|cat|passenger)\b[^.;\n]{0,40}\b(?:has|have|had|with|(?:was|were|is|are|been) (?:\w+ )?(?:diagnosed|found|treated|confirmed|positive)|tested positive|came down|caught|developed|being treated|sick with|ill with)\b/gi;
const HAS_NO_SIGN =
  /\b(?:expos\w+|close contact|contact (?:with|to)|asymptomatic|no (?:symptoms?|complaints?|cough|fever|rash|signs?)|feels? (?:well|fine|good)|(?:is|remains|perfectly|entirely) well|prophyla\w+|never (?:sick|ill)|symptom[- ]free)\b/gi;
const HAS_IT_TOO =
  /\b(?:(?:his|her|the|own|patient['’]?s?|rapid|pcr|culture|swab|smear|test|antigen|naat) (?:\w+ ){0,3}?(?:is |was |came back |returned )?(?<!not )positive|confirmed in (?:him|her)|(?:also|too|now|himself|herself) (?:has|have|ill|sick|positive|infected)|treat(?:ed|ment|ing) (?:for|of|with)|active (?:disease|infection)|positive (?:test|pcr|culture|swab|smear)|latent)\b/gi;

/** Somebody near who has a disease that is tested for. */
const CAUGHT =
  '(?:gonorrh?o?ea|chlamydia|syphilis|hiv|tuberculosis|tb|hepatitis(?: [abc])?|trich\\w*|scabies|measles|mumps|meningo\\w+|mononucleosis|lice|whooping cough|pertussis|an? std|an? sti)';
const MET = new RegExp(
  `\\b(?:partner|wife|husband|spouse|boyfriend|girlfriend|roommate|room-?mate|housemate|co-?worker|colleague|classmate|friend|brother|sister|cousin|uncle|aunt|cellmate|contact|boss)\\b[^.;\\n]{0,30}?\\b(?:has|have|had|with|got|caught|treated for|diagnosed with|positive for|tested positive for) (?:[\\w-]+ ){0,3}?${CAUGHT}\\b|\\b(?:expos\\w+|close contact|contact) (?:to|with|of) (?:[\\w-]+ ){0,5}?${CAUGHT}\\b|\\bcontact of (?:an? |the )?(?:[\\w-]+ ){0,2}case\\b`,
  'gi',
);

/** Who is protected against what one is vaccinated for. */
const PREVENTABLE =
  '(?:hepatitis [ab]|hep [ab]|hbv|anti-?hbs|measles|mumps|rubella|mmr|varicella|chicken ?pox|rabies|polio|tetanus|diphtheria|covid\\S*)';
const IMMUNITY = new RegExp(
  `\\b(?:immun(?:e|ity)|antibody (?:response|status|titers?)|titers?)\\b[^.;\\n]{0,40}\\b${PREVENTABLE}\\b|\\b${PREVENTABLE}\\b[^.;\\n]{0,40}\\b(?:immunity|immune status|antibody (?:response|status|titers?)|titers?)\\b`,
  'gi',
);

export const CONTACTS: readonly Otherwise[] = [
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
    codes: of('Z11.1-Z11.4', 'Z11.59', 'Z11.6-Z11.9'),
    says: MET,
    besides: isListedAmong('Z20', 'A00-B99', 'Z77', 'Z22'),
    once: true,
    why: 'who was with a person who has the disease is tested for the contact, Z20, and not as a screening',
    section: 'I.C.21.c.1 and 5',
    severity: 'information',
  },
  {
    codes: of('Z20.822', 'Z11.52', 'Z11.59', 'Z00.00', 'Z02', 'Z13', 'Z86.16'),
    says: new RegExp(
      `\\b(?:has|have|having|any) antibod(?:y|ies) (?:to|against|for) (?:the )?${COVID}\\b|\\b${COVID}[- ]antibod(?:y|ies)\\b|\\bantibod(?:y|ies) (?:test\\w*|titers?|check|blood test|draw|level)s?\\b[^.;\\n]{0,60}\\b${COVID}\\b|\\b${COVID}[ ,-]+(?:igg |igm |spike |total )*(?:ig[gm]\\b|antibod(?:y|ies)|serolog\\w+|antibody titers?|immunity)\\b|\\b(?:antibod(?:y|ies)|serolog\\w+|immunity|immune (?:status|response))(?: (?:tests?|testing|titers?|check\\w*))? (?:for|to|against|after|of) (?:the )?(?:${COVID}|vaccin\\w+ (?:for|against) ${COVID})`,
      'gi',
    ),
    status: 'any',
    besides: isListedAmong('Z01.84'),
    unless: new RegExp(
      `${EXPOSED.source}|\\bto (?:confirm|diagnose|look for) (?:an? |the |her |his )?(?:current|active|acute|present) (?:${COVID}|infection)|(?<!\\b(?:never|not|no|nor|been)\\b[^.;\\n]{0,12})\\b(?:cough|fever|sick|ill)\\b|\\bfollow-?up (?:testing )?after (?:\\w+ )?${COVID}|\\b${COVID} (?:is |was )?confirmed`,
      'gi',
    ),
    why: 'a test for antibodies that neither confirms a current infection nor follows up one that is over is Z01.84',
    section: 'I.C.1.g.1.k',
    instead: () => 'Z0184',
  },
  {
    codes: of('Z11.52'),
    says: /\bantibod(?:y|ies)\b(?! (?:therap|treatment|infusion|cocktail))|\bserolog\w+|\big[gm]\b(?! deficien)/gi,
    status: 'any',
    orSaid:
      /\b(?:pcr|antigen|naat|swab|molecular|nucleic acid|rapid test|monoclonal|hiv|hepatitis|syphilis|celiac|thyroid)\b/gi,
    besides: isListedAmong('Z01.84'),
    why: 'a test for antibodies that neither confirms a current infection nor follows up one that is over is Z01.84',
    section: 'I.C.1.g.1.k',
    instead: () => 'Z0184',
  },
  {
    codes: of('Z11.5-', 'Z11.8', 'Z11.9'),
    says: IMMUNITY,
    besides: isListedAmong('Z01.84'),
    orSaid:
      /\b(?:carrier|chronic hepatitis|infected|infection|hbsag|surface antigen|hcv|hepatitis c|hiv)\b/gi,
    why: 'a test of immunity is Z01.84, and no screening for an infection',
    section: 'I.C.21.c.12 and the inclusion term at Z01.84',
    instead: () => 'Z0184',
    severity: 'information',
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
    codes: of('Z20.822', 'Z11.52'),
    says: CONFIRMED,
    besides: isListedAmong('U07.1'),
    unless: new RegExp(`${EXPOSED.source}|${OF_ANOTHER}|\\bhistory of ${COVID}\\b`, 'gi'),
    // Of a positive test without symptoms it is for the provider to say what it means (I.C.1.g.1.h).
    orSaid:
      /\bno diagnosis (?:is |was )?(?:recorded|documented|made|stated|given|yet)\b|\bnot (?:yet )?(?:been )?addressed\b|\b(?:provider|surgeon|physician) (?:is |was |will be )?(?:asked|queried|messaged)\b/gi,
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
    codes: of('Z20'),
    says: /\b(?:no|not|without|denies|never|nor)\b[^.;\n]{0,25}\b(?:contacts?|expos\w+)\b|\bunexposed\b|\b(?:nobody|no ?one)(?: else)?(?: (?:at home|around (?:her|him|them)))?(?: (?:is|was|has been))? (?:ill|sick)\b|\b(?:not|n['’]t) been (?:around|near|with) any(?:body|one)(?: \w+)? (?:sick|ill)\b/gi,
    status: 'any',
    orSaid:
      /(?<!\b(?:no|not|without|denies|never|nor|any|nobody|no ?one|n['’]t)\b[^.;\n]{0,40})\b(?:contacts?|exposed|exposure|household|lives with|shares?|bitten|sick)\b/gi,
    besides: isListedAmong('A00-B94', 'U07.1', 'J09-J11'),
    why: 'contact and exposure are coded where the patient had them; without any, a test of somebody without symptoms is a screening',
    section: 'I.C.21.c.1 and I.C.1.g.1.e and f',
  },
];
