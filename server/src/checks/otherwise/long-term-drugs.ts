/** Drugs that a note says are taken for long, of which no code tells (Guidelines I.C.21.c.3). */
import {
  ANTICOAGULANTS,
  ANTIPLATELETS,
  AROMATASE_INHIBITORS,
  BISPHOSPHONATES,
  INHALED_STEROIDS,
  NSAIDS,
} from '../drug-names.ts';
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

/** Drugs by their generic names and brands, with the codes of which any says the long-term use. */
const DRUGS: readonly (readonly [words: string, codes: string, offered: string])[] = [
  [ANTICOAGULANTS, 'Z79.01', 'Z79.01'],
  [ANTIPLATELETS, 'Z79.02', 'Z79.02'],
  ['aspirin|asa', 'Z79.82', 'Z79.82'],
  ['(?:oral )?prednis(?:one|olone)|hydrocortisone tablets|oral (?:cortico)?steroids?', 'Z79.52', 'Z79.52'],
  [
    'oxycodone|oxycontin|hydrocodone|morphine|fentanyl patch\\w*|tramadol|opioids?|opiates?',
    'Z79.891',
    'Z79.891',
  ],
  ['tamoxifen', 'Z79.810', 'Z79.810'],
  [AROMATASE_INHIBITORS, 'Z79.811', 'Z79.811'],
  [BISPHOSPHONATES, 'Z79.83', 'Z79.83'],
  [NSAIDS, 'Z79.1', 'Z79.1'],
  ['(?:methotrexate|mtx)', 'Z79.63-', 'Z79.631'],
  ['tacrolimus|cyclosporine', 'Z79.62-', 'Z79.62-'],
  ['azathioprine|mycophenolate', 'Z79.6-', 'Z79.6-'],
  [
    'adalimumab|humira|etanercept|enbrel|infliximab|remicade|golimumab|certolizumab|ustekinumab|stelara|secukinumab|cosentyx|tocilizumab|rituximab|abatacept|vedolizumab',
    'Z79.6-',
    'Z79.62-',
  ],
  [
    'estradiol(?: patch)?|estrogens?|premarin|hormone replacement(?: therapy)?|menopausal hormone therapy',
    'Z79.890',
    'Z79.890',
  ],
  ['nitrofurantoin|macrobid|trimethoprim|azithromycin|doxycycline|penicillin vk', 'Z79.2', 'Z79.2'],
  [INHALED_STEROIDS, 'Z79.51', 'Z79.51'],
];

/** Drugs that nobody takes for a short time: taken by the day or the week they are taken for long. */
const STEADY =
  'aspirin(?! (?:325|650|\\d+ ?mg x|now))|baby aspirin|low[- ]dose aspirin|clopidogrel|plavix|ticagrelor|prasugrel|warfarin|apixaban|eliquis|rivaroxaban|xarelto|coumadin|jantoven|dabigatran|pradaxa|edoxaban|tamoxifen|anastrozole|letrozole|exemestane|alendronate|fosamax|risedronate|methotrexate|adalimumab|humira|etanercept|enbrel|infliximab|azathioprine|mycophenolate|tacrolimus|cyclosporine';
/** That a drug of these is taken when the patient comes. */
const GOES_ON =
  '(?:(?:is |stable |remains |maintained |controlled |anticoagulated )?on|continues?(?: on| with| taking)?|takes|taking)(?: (?:her|his|home|daily|nightly|weekly|chronic|oral))*';
/** What is begun: `put on apixaban`. */
const NOT_PUT = '(?<!\\b(?:put|placed|go|goes|going|went|get|getting|back|start\\w*|begin\\w*|plac\\w+) )';
const REGULARLY =
  '(?:daily|nightly|weekly|monthly|once a (?:day|week)|every (?:day|night|week|month|other week|\\w+ (?:days|weeks|months))|q ?\\d ?w(?:k|eek)s?|q(?:day|hs|week)|twice (?:a day|daily))';

const MANY = '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|several|many|some)';
/** That it has been taken for long, or will be. */
const LONG = `(?:for (?:the (?:last|past) )?${MANY} (?:years|months)|for (?:the |(?:her|his) )?(?:second|third|fourth|fifth|sixth|2nd|3rd|[4-9]th|last) year|(?:in|into) (?:her|his|the) (?:second|third|fourth|fifth|sixth|2nd|3rd|[4-9]th) year|for (?:(?:over|about|almost|more than|nearly) )?an? (?:half |full )?year|for (?:over|more than|almost) ${MANY} (?:years|months)|all (?:her|his) life|for years|since (?:19|20)\\d\\d|life-?long|for life|indefinitely|long[- ]?term|chronic(?:ally)?|(?:will|is to|to) (?:stay|remain|continue) on (?:it|this|them)|(?:stays|stayed|kept|remains|maintained|has been) on|permanently|maintenance|for (?:secondary |lifelong )?(?:prevention|prophylaxis)|(?:nightly|daily|chronic|suppressive|ongoing|uti) prophylaxis|suppressi(?:ve|on)(?: therapy)?|to prevent (?:a )?(?:recurrence|relapse|another|stroke|clots?))`;
/** What makes it no long-term use of today, or no use at all. */
const OVER =
  'stop\\w*|discontinu\\w*|held|hold|off|allerg\\w*|intoleran\\w*|declin\\w*|refus\\w*|consider\\w*|discuss\\w*|avoid\\w*|former\\w*|previous\\w*|until|completed|finished|no longer|quit|switch\\w*|risks?|if needed|as needed|prn|contraindicat\\w*|not|never|without|may|might|should|overdos\\w*|dependence|abus\\w*|addict\\w*|swallow\\w*|topical|cream|eye drops?';
const NOT_BEHIND_OVER = `(?<!\\b(?:${OVER})\\b[^.;\\n]{0,40})`;
const NOT_BEFORE_OVER = `(?![^.;\\n]{0,30}\\b(?:${OVER})\\b)`;
const NOT_OVER = `(?:(?!\\b(?:${OVER})\\b)[^.;\\n]|\\.\\d)`;

/** What is begun at the visit has not been taken for long yet. */
const NOT_BEGUN =
  '(?<!\\b(?:start(?:s|ing)?|begin(?:s|ning)?|initiat(?:es?|ing)|adds?|adding|prescrib(?:es?|ing)|rx|trial of|offer(?:s|ed|ing)?|recommend(?:s|ed|ing)?|(?:started|begun|initiated|added|prescribed) (?:today|now))\\b[^.;\\n]{0,25})';
const NOT_BEGUN_BEHIND =
  '(?![^.;\\n]{0,30}\\b(?:to (?:start|begin)|(?:started|begun|initiated|prescribed|added|ordered) (?:today|now|at this visit|this visit))\\b)';

const ADDICTIVE =
  '(?:alprazolam|xanax|clonazepam|klonopin|lorazepam|diazepam|benzodiazepines?|zolpidem|barbiturates?|phenobarbital|adderall|amphetamines?|methylphenidate)';

/** The use by who is addicted to the drug is no long-term therapy. */
const OF_ADDICTION: Otherwise = {
  codes: of('Z79.899'),
  says: new RegExp(
    `\\b${ADDICTIVE} (?:addiction|dependen\\w+|use disorder)|\\b(?:addict\\w+|dependen\\w+) (?:to|on) (?:\\w+ ){0,2}${ADDICTIVE}\\b`,
    'gi',
  ),
  why: 'the long-term use of a drug is not coded for who is addicted to it',
  section: 'I.C.21.c.3',
  severity: 'information',
};

const TAKEN_FOR_LONG: readonly Otherwise[] = DRUGS.map(
  ([words, codes, offered]): Otherwise => ({
    codes: of('A00-T35', 'Z00-Z78', 'Z80-Z99'),
    says: new RegExp(
      [
        `\\b(?=(?:${words})\\b)${NOT_BEHIND_OVER}(?:${words})\\b(?!-)${NOT_OVER}{0,60}?\\b${LONG}\\b`,
        `\\b(?=${LONG}\\b)${NOT_BEHIND_OVER}${LONG}\\b${NOT_OVER}{0,25}?\\b(?:${words})\\b(?!-)${NOT_BEFORE_OVER}`,
        `\\b(?=(?:${words})\\b)(?=(?:${STEADY})\\b)${NOT_BEHIND_OVER}${NOT_BEGUN}(?:${words})\\b(?!-)${NOT_OVER}{0,30}?\\b${REGULARLY}(?!\\w)(?! (?:for|x) \\d)${NOT_BEGUN_BEHIND}`,
        `\\b${NOT_BEGUN}(?:weekly|daily|nightly|monthly) (?:oral )?(?=(?:${STEADY})\\b)(?:${words})\\b(?!-)${NOT_BEFORE_OVER}${NOT_BEGUN_BEHIND}`,
        `\\b(?=${GOES_ON} )${NOT_BEHIND_OVER}${NOT_BEGUN}${NOT_PUT}${GOES_ON} (?=(?:${STEADY})\\b)(?:${words})\\b(?!-)(?! (?:for|x) \\d)${NOT_BEFORE_OVER}${NOT_BEGUN_BEHIND}`,
        `(?<=\\b${GOES_ON} (?:${STEADY}) (?:\\d[\\w.]* )*(?:and|plus|\\+|&) )(?=(?:${STEADY})\\b)(?:${words})\\b(?!-)${NOT_BEFORE_OVER}`,
      ].join('|'),
      'gi',
    ),
    orSaid: new RegExp(
      `\\b(?:${words})\\b[^.;\\n]{0,30}\\b(?:stopped|discontinued|held|completed|no longer)\\b|\\b(?:stopped|stop|discontinued?|held|hold|off|no longer (?:on|takes|taking)|refuses|declined) (?:the |her |his )?(?:\\w+ )?(?:${words})\\b`,
      'gi',
    ),
    besides: isListedAmong(
      ...codes.split(' '),
      'T36-T50',
      'D68.32',
      'O00-O9A',
      // What keeps an addiction in remission is no long-term therapy (I.C.21.c.3).
      ...(codes === 'Z79.891' ? ['F11'] : []),
    ),
    once: true,
    lacking: true,
    why: `a drug that is taken for long has its code too, ${offered}`,
    section: 'I.C.21.c.3',
    severity: 'information',
  }),
);

export const LONG_TERM_DRUGS: readonly Otherwise[] = [OF_ADDICTION, ...TAKEN_FOR_LONG];
