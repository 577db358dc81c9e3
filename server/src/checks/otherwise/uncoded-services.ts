/** What a note tells was done or complained of at a visit, and no code says (Guidelines I.C.21.c and IV.D). */
import { codesIn } from '../code-ranges.ts';
import { SCREEN, SCREENINGS, SYMPTOM, UNCODED_SYMPTOM, VACCINE } from './encounters.ts';
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

/** What says that a screening is not done here, or is of a general examination. */
const NOT_SCREENED =
  /\b(?:declin\w+|refus\w+|defer\w*|not (?:due|done|indicated)|overdue|up[- ]to[- ]date|due (?:for|in)|scheduled|referr\w+|recommend\w*|will (?:order|need|get|have)|positive|abnormal|last) (?:[\w-]+ ){0,4}screen\w*|\bscreen\w*\b[^.;\n]{0,50}\b(?:declin\w+|refus\w+|defer\w*|not (?:due|done|indicated)|overdue|up[- ]to[- ]date|due|scheduled|referr\w+|recommend\w*|next|last|in (?:19|20)\d\d|positive|abnormal|ago)\b|\bscreen\w*(?: \w+){0,2} (?:showed|found|flagged|revealed|picked up|had shown|detected|prompted|led to)\b/gi;

/** I.C.21.c.5: what is inherent to a routine examination needs no code of its own; a contact is no screening. */
const tellsOfIt = codesIn('Z00-Z04', 'Z11-Z13', 'Z20', 'Z34', 'O09', 'Z3A', 'Z36', 'Z38');

/** What is said of a screening without its code. */
const withoutCode = (code: string): Otherwise => ({
  codes: of('A00-Z99'),
  listed: 'first',
  orSaid: NOT_SCREENED,
  besides: (other) => tellsOfIt(other.key),
  once: true,
  lacking: true,
  why: `the screening that the note tells has its code too, ${code}`,
  section: code === 'Z11.4' ? 'I.C.1.a.2.i and I.C.21.c.5' : 'I.C.21.c.5',
  severity: 'information',
});

/** Tests that are called screening by themselves. */
const SCREENING_TESTS = (
  [
    ['(?:colonoscop\\w+|sigmoidoscop\\w+)', 'Z12.11'],
    ['mammogra\\w+', 'Z12.31'],
    ['(?:low[- ]dose )?(?:chest )?ct(?: of the (?:chest|lungs?))?', 'Z12.2'],
    ['(?:pap(?: smear| test)?)', 'Z12.4'],
    ['(?:dexa|dxa|bone density)(?: scan)?', 'Z13.820'],
    ['psa', 'Z12.5'],
  ] as const
).map(
  ([test, code]): Otherwise => ({
    says: new RegExp(
      `(?<!\\b(?:no|last|prior|previous|next|overdue|due|for|her|his|a|declin\\w+|refus\\w+|order\\w*|schedul\\w+|recommend\\w*) (?:for )?(?:an? )?)\\bscreening ${test}\\b(?=[^.;\\n]{0,40}\\b(?:today|found|finds?|shows?|showed|done|performed|polyps?|removed|normal|negative|results?|lesion|mass|abnormal)\\b)|^\\W*(?:\\d\\W*)?(?:(?:avg|average|high|low|increased)[- ]risk |routine |annual |first |index |baseline |outpatient |outpt |direct[- ]access )*screening ${test}\\b(?! (?:is|was|due|declined|overdue|next|last|in|report|from|ordered|referral|discussed|recommended|scheduled|planned))|^\\W*(?:\\d\\W*)?${test} for (?:(?:average[- ]risk|routine|crc|colorectal|cancer|breast|lung|cervical) )*screening\\b(?! (?:is|was|due|declined|overdue|next|last))`,
      'gi',
    ),
    ...withoutCode(code),
  }),
);

/** Screenings that are what the note is about, and that no code says. */
export const UNCODED_SCREENINGS: readonly Otherwise[] = [
  ...SCREENING_TESTS,
  ...SCREENINGS.map(
    ([words, code]): Otherwise => ({
      says: new RegExp(
        `(?:^(?:\\W|\\d|\\b(?:assessment|impression|reason for visit|chief complaint)\\b)*|\\b(?:here|came|comes|seen|in|presents|presenting|asks|wants|requests|visit|encounter|appointment) (?:today )?(?:for )?)(?:(?:a|an|the|her|his|routine|annual|yearly|first|asymptomatic) ){0,3}(?:${SCREEN} (?:test |visit |exam\\w* |colonoscopy |mammogra\\w+ |scan |smear )?(?:for|of) (?:[\\w-]+ ){0,2}?(?:${words})\\b|(?:${words}) (?:[\\w-]+ )?${SCREEN}\\b)`,
        'gi',
      ),
      ...withoutCode(code),
    }),
  ),
];

/** I.C.21.c.10: counseling for the transition to adult care, which is no part of the treatment of any disease. */
export const UNCODED_COUNSELING: readonly Otherwise[] = [
  {
    codes: of('A00-Z99'),
    says: /\btransition(?:al|ing)? (?:\w+ )?counsel\w+|\b(?:transition\w*|transfer\w*|mov(?:e|ing)|graduat\w+) (?:of (?:her |his )?care )?(?:from (?:[\w-]+ )?p(?:a)?ediatric\w*[^.;\n]{0,25}\bto\b[^.;\n]{0,15}|(?:in)?to )(?:the |an? )?(?:[\w-]+ )?adult\b[^.;\n]{0,50}\b(?:counsel\w+|discuss\w+|talked|reviewed|plann\w+|went over|education|advi[sc]e\w*)|\b(?:counsel\w+|discuss\w+|talked (?:about|through|over)|reviewed|went over|advised)\b[^.;\n]{0,40}\b(?:transition\w*|mov(?:e|ing)|transfer\w*) (?:of care )?(?:from p(?:a)?ediatric\w*[^.;\n]{0,25})?(?:in)?to (?:the |an? )?(?:[\w-]+ )?adult\b|\bcounsel\w+[^.;\n]{0,40}\btransition\w*[^.;\n]{0,20}\badult\b/gi,
    besides: isListedAmong('Z71.87'),
    once: true,
    lacking: true,
    why: 'counseling for the transition from pediatric to adult care has its code too, Z71.87',
    section: 'I.C.21.c.10',
    severity: 'information',
  },
];

/** Symptoms beside codes of encounters alone, of which nothing else has spoken. */
export const UNCODED_SYMPTOMS: readonly Otherwise[] = [
  {
    codes: of('Z00.0-', 'Z00.1-', 'Z01.0-Z01.4', 'Z02', 'Z11-Z13', 'Z76.0'),
    says: SYMPTOM,
    ...UNCODED_SYMPTOM,
    why: 'a sign or symptom that is assessed, and explained by nothing that is coded, has its code too',
    section: 'IV.D and I.B.4',
    severity: 'information',
  },
];

/** When or where another one gave it. */
const OTHER_TIME =
  '(?:(?:early|late|last|previous) )?(?:fall|autumn|winter|spring|summer|past|interim|community|pharmacy|hospital|nursery|year)\\b';

/** Vaccines that were given at a visit for something else. */
export const UNCODED_VACCINES: readonly Otherwise[] = [
  {
    codes: of('A00-T88', 'Z00-Z09', 'Z3A'),
    says: new RegExp(
      `(?<!\\b(?:no|not|last|previous|prior|had (?:her|his)) (?:[\\w-]+ )?)\\b${VACCINE}\\b(?:(?!\\b(?:not|never|no|declin\\w+|refus\\w+|defer\\w+|held|already|previously|earlier|elsewhere|last)\\b)[^.;\\n]|\\.\\d){0,30}\\b(?:given|administered|injected) (?:today|here|now|in the (?!${OTHER_TIME})|into the|im\\b|intramuscularly|at this visit)|\\b(?:gave|given|administered) (?:today )?(?:an? |the |her |his )?(?:[\\w-]+ ){0,3}${VACCINE} (?:today|in the (?!${OTHER_TIME})|into the|im\\b|intramuscularly)|\\b(?:today|at this visit) (?:she |he )?(?:received|got|was given) (?:[\\w-]+ ){0,4}${VACCINE}\\b`,
      'gi',
    ),
    orSaid:
      /\bnone (?:was |were |is |are )?(?:given|due|needed|administered)\b|\bno (?:vaccin\w+|shots?|immuni[sz]ations?) (?:was |were )?(?:given|due|needed|today)\b/gi,
    besides: isListedAmong('Z23', 'Z28', 'Z29.1-'),
    once: true,
    lacking: true,
    why: 'a vaccine that is given at a visit for something else has its code too, Z23',
    section: 'I.C.21.c.2',
    severity: 'information',
  },
];

/** Visits that are for vaccines alone, or at which one was given, under the code of an examination. */
export const VACCINES_ALONE: readonly Otherwise[] = [
  {
    codes: of('Z00-Z02', 'Z71.8-', 'Z71.9'),
    says: new RegExp(
      `\\b(?:vaccin\\w+|immuni[sz]ation|(?:flu )?shot|booster) (?:visit|clinic|appointment|only|update|catch-?up)\\b|\\b(?:nurse visit|here|in|came|visit)\\b[^.;\\n]{0,20}\\bfor (?:[\\w-]+,? ){0,5}?${VACCINE}(?: only)?(?=[.;,\\n]|$)|(?<!\\b(?:no|not|last|previous|prior|had (?:her|his)|all) (?:[\\w-]+ ){0,2})\\b${VACCINE}\\b,? (?:was |were )?(?:given|administered|injected)(?=[.;,\\n]|$)|\\b(?:shots?|vaccin\\w+|immuni[sz]ations?) (?:given )?(?:today|here|at this visit):? (?:[\\w/-]+[ ,]+){0,4}?${VACCINE}\\b|\\b(?:shots?|vaccin\\w+|immuni[sz]ations?): ?(?:[\\w/-]+[ ,]+){0,6}?(?:given|administered) today\\b`,
      'gi',
    ),
    orSaid: /\b(?:declin|refus|defer|postpon|contraindicat)\w*|\bnot (?:given|due)\b|\bup to date\b/gi,
    besides: isListedAmong('Z23', 'Z28', 'Z29.1-'),
    once: true,
    lacking: true,
    why: 'a vaccine that is given has its code, Z23',
    section: 'I.C.21.c.2',
    severity: 'information',
  },
];

/** Vaccines that were to be given and were not: why is coded, and none as given. */
export const VACCINES_NOT_GIVEN: readonly Otherwise[] = [
  {
    codes: of('Z00.1-', 'Z00.0-'),
    says: new RegExp(
      `\\b${VACCINE}\\b[^.;\\n]{0,40}\\b(?:(?:was |were )?not (?:given|administered|done)|refused|declined|deferred|withheld|held|postponed)\\b|\\b(?:refus(?:ed|es|al)|declin(?:ed|es)|deferr(?:ed|al)|withheld|held)\\b[^.;\\n]{0,30}\\b${VACCINE}\\b`,
      'gi',
    ),
    status: 'any',
    orSaid: new RegExp(
      `\\b(?:other|remaining|rest of the) (?:[\\w-]+ ){0,2}${VACCINE}\\b[^.;\\n]{0,20}\\bgiven|\\b(?:not (?:yet )?due|none due|up to date)\\b`,
      'gi',
    ),
    besides: isListedAmong('Z28'),
    once: true,
    lacking: true,
    why: 'a vaccine that was not given has its reason coded, Z28.-, and no Z23',
    section: 'I.C.21.c.13',
    severity: 'information',
  },
];

/** I.C.15.b.6 and I.C.21.c.11: contraception that is given at the visit after a delivery, or any other. */
export const UNCODED_CONTRACEPTION: readonly Otherwise[] = [
  {
    codes: of('Z39.0', 'Z39.2', 'Z01.41-', 'Z00.0-', 'O80', 'O82'),
    says: /\b(?:iud|intrauterine (?:contraceptive )?device|mirena|paragard|kyleena|nexplanon|(?:contraceptive|etonogestrel|progest\w+|hormonal|subdermal) (?:implant|rod|iud|device)|depo-?provera|depo|medroxyprogesterone|mini-?pill|norethindrone|copper (?:coil|t)|diaphragm|contracepti(?:on|ves?)|birth control(?: pills?)?|the pill|ocps?|oral contracepti\w+|tubal (?:ligation|sterili[sz]ation)|sterili[sz]ation)\b[^.;\n]{0,50}\b(?:inserted|placed|put in|given|started|prescribed|prescription|rx|begun|injected|removed|replaced|counsel\w*|discussed|reviewed|chosen|elected|refilled|sent)\b|\b(?:talked about|counsel(?:ed|ing|led|ling) (?:on|about|regarding)|discuss(?:ed|ion of)|chose|chooses|wants|options for|advised on) (?:[\w-]+ ){0,3}(?:birth control|contracepti\w+|family planning|iud|nexplanon|the pill|ocps?|tubal ligation)\b|\b(?:insert(?:ed|ion)|placed|placement|prescribed|started|began|injected|removed|removal)\b[^.;\n]{0,40}\b(?:iud|intrauterine (?:contraceptive )?device|mirena|paragard|kyleena|nexplanon|(?:contraceptive|etonogestrel|progest\w+|hormonal|subdermal) (?:implant|rod|iud|device)|depo-?provera|depo|medroxyprogesterone|mini-?pill|norethindrone|copper (?:coil|t)|diaphragm|contracepti(?:on|ves?)|birth control)\b/gi,
    besides: isListedAmong('Z30', 'Z97.5', 'Z79.3'),
    once: true,
    lacking: true,
    why: 'contraceptive management at a visit for something else has its code too, Z30.-',
    section: 'I.C.21.c.11',
    severity: 'information',
  },
];
