/** What a note tells of drugs that are not taken as prescribed, where no code says it (Guidelines I.C.19.e.5.c). */
import { isListedAmong, type Otherwise, of, titled } from './otherwise.ts';

/** Diseases that are treated for years with drugs that a patient takes or leaves. */
const TREATED = [
  'B18',
  'B20',
  'D50-D53',
  'D57',
  'E00-E07',
  'E08-E13',
  'E20-E27',
  'E78',
  'F20-F45',
  'F90',
  'G20',
  'G30',
  'G35',
  'G40',
  'G43',
  'G70',
  'H40',
  'I10-I16',
  'I20-I25',
  'I42',
  'I48',
  'I50',
  'J44-J45',
  'K50-K51',
  'L40',
  'M05-M06',
  'M10',
  'M32',
  'M81',
  'N18',
];
const MEDICINE =
  '(?:meds?|medications?|medicines?|pills?|tablets?|prescriptions?|insulin|inhalers?|doses?|metformin|warfarin|furosemide|lasix|\\w+(?:pril|sartan|olol|statin|dipine|gliflozin|gliptin|glipizide|etine|triptan|etam|toin|pramine|xaban|formin|azine|apine|idone|thyroxine|thyroid|prednisone|dronate|tacrolimus|mycophenolate|prost|barbital|bamazepine|valproate|lithium|dopa|terol|sone|zole|mab|cycline|sertib|afil))';

const OWN =
  "(?:on (?:his|her|their) own|of (?:his|her|their) own accord|by (?:him|her|them)sel(?:f|ves)|without (?:asking|telling|our|(?:any )?(?:doctor|provider|medical)|the (?:doctor|provider))|(?:can|could) ?(?:not|n['’]t) afford)";
/** Why a patient takes less. */
const REASON = `(?:${OWN}|cost|expensive|insurance|(?:felt|feels?) (?:fine|better|well|good)|forg[eo]t\\w*|(?:trouble|difficulty|problems?) remembering|memory|does not remember|confus\\w+|afraid|fear\\w*|last longer|stretch\\w*|to save|side effects?|(?:did|does) not (?:like|want)|because (?:she|he|they|of))`;
/** That it is taken no more, or less of it. */
const LESS =
  '(?:stopped|quit|discontinued|skip\\w*|miss\\w*|forg[eo]t\\w*|not (?:been )?taking|ran out of|out of|off|halv\\w+|cut\\w* (?:down|back)|tak(?:es?|ing|en) (?:only |about |just |roughly |at most )*(?:half|a (?:third|quarter)|less|fewer|some|one|every (?:other|second))(?: of| than)?|uses? (?:only )?half|rations?|rationing|less)';
const WORDS_TO_MEDICINE = `(?:[\\w’'-]+ ){0,4}${MEDICINE}`;

const UNDERDOSED = [
  `\\b${LESS} ${WORDS_TO_MEDICINE}[^.;\\n]{0,40}\\b${REASON}`,
  `\\b${OWN}\\b[^.;\\n]{0,40}\\b(?:stopped|quit|discontinued|skip\\w*|taking half|ration\\w*|halv\\w+) ${WORDS_TO_MEDICINE}`,
  `\\b(?:halving|halves|halved|rationing|rations|rationed|skipping|skips|stretching|splitting) (?:his|her|their|the) (?:[\\w-]+ ){0,2}${MEDICINE}`,
  `\\b(?<!(?:not|never) )(?:cut|cuts|cutting|reduc(?:ed|es|ing)|lower(?:ed|s|ing)) (?:his|her|their|the) (?:own )?(?:[\\w-]+ ){0,2}${MEDICINE}[^.;\\n]{0,40}\\b${REASON}`,
  `\\b(?:because|since|when|after|as) (?:she|he|they|the patient|pt) (?:(?:has|had|have|was|is|been|not|n['’]t) )*(?:stopp(?:ed|ing)|quit|skipp(?:ed|ing)|omitt(?:ed|ing)|miss(?:ed|ing)|ran out of|run out of|not taking|taking half(?: of)?|halv(?:ed|ing)) ${WORDS_TO_MEDICINE}`,
  `\\b(?:due to|from|after|because of|caused by|by) (?:stopping|not taking|missing|missed|running out of|skipping|skipped|omitting|omitted|forgetting) (?!doses\\b(?! of\\b))${WORDS_TO_MEDICINE}`,
  `\\b(?:miss|skipp|omitt)ed (?:about |at least |the last |her |his |their )*(?:\\d+|two|three|four|five|six|several|many|a few|most) (?:doses|days|weeks)(?: of)? ${WORDS_TO_MEDICINE}`,
  `\\bran out of (?:his|her|their|the )?(?:[\\w-]+ ){0,3}${MEDICINE}`,
  `\\b(?:missed|missing|skipped) (?:his |her |their )?(?:[\\w-]+ ){0,2}(?:medications?|meds)`,
  `\\b(?<!(?:no|not|without|never) )under-?dos(?:ing|ed|es?) (?:of|on|with|his|her|the)\\b`,
  `\\b(?<!(?:not|never) )(?:tak(?:es?|ing|en)|us(?:es?|ing))\\b[^.;\\n]{0,30}\\b(?:less|fewer|half)(?: [\\w-]+){0,3} (?:than|of what) (?:(?:was|is|what|she|he|the|we) ){0,3}(?:prescribed|ordered|directed)\\b`,
  `\\b(?:tak(?:es?|ing|en)|us(?:es?|ing)) (?:his|her|their|the) (?:[\\w-]+ ){0,2}${MEDICINE} (?:only |just )*(?:every (?:other|second|third|few) (?:day|night|dose|week)s?|once a week|half the time|some (?:days|of the time)|when (?:she|he|they) (?:remembers?|can|feels?)|now and then|irregularly|sporadically|off and on|half of the days|most days only)[^.;\\n]{0,40}`,
  `\\bnon-?(?:complian\\w+|adheren\\w+) with (?:[\\w’'-]+ ){0,3}${MEDICINE}`,
].join('|');

/** That a patient takes less of a drug than is prescribed, or none. */
export const UNDERDOSED_WORDS = new RegExp(UNDERDOSED, 'gi');

const NO_MONEY =
  /\b(?:afford\w*|unaffordable|(?<!\b(?:not (?:a |the )?(?:matter|question|because|due|for|about)|regardless|rather than|never)\b[^.;\n]{0,12})cost(?:s|ly)?(?! (?:(?:is|was|were|being) )?(?:no|not)\b)|co-?pays?|prices?|priced out|deductibles?|money|financ\w+|expens\w+|cheaper|pay (?:for|out)|out[- ]of[- ]pocket|uninsured|(?:lost|loss of|no|lapsed?|gap in) (?:\w+ ){0,2}(?:insurance|coverage|income|wages)|(?:insurance|coverage|medicaid) (?:\w+ ){0,2}(?:lapsed|ran out|ended|dropped|denied|stopped)|lost (?:his|her|their) job|laid off|donut hole|medicare gap|broke|payday)\b/gi;
const OTHER_REASON =
  /\b(?:side[- ]effects?|dizz\w+|cough\w*|nause\w+|tired\w*|drows\w+|weight gain|(?:felt|feels?|feeling) (?:fine|well|better|good|worse|sick|bad)|(?:did|does|do)(?: not|n['’]t) (?:like|want|believe|think|need|trust|see)|dislik\w+|afraid|scared|fear\w*|worr\w+|natural|herbal|internet|read (?:that|online|about)|relig\w+|ramadan|fast(?:ing|ed)|prefer\w*|refus\w+|no longer needed|thought (?:that )?(?:he|she|it|they))\b/gi;

/** I.C.19.e.5.c: a memory or a strength that age has taken, where the code tells another reason. */
const OF_AGE: Otherwise = {
  codes: of('Z91.138'),
  says: /\b(?:memory|dement\w+|alzheimer\w*|cognit\w+|forgetful\w*|frail\w*|age-related|debilit\w+|senil\w+)\b/gi,
  orSaid:
    /\b(?:misread|mislabel\w*|pharmacy|label|busy|travel\w*|shift|ran out|out of|lost (?:the |his |her )?(?:bottle|bag|pills)|memory (?:is |was )?(?:intact|normal|good)|cognit\w+ (?:is |was )?(?:intact|normal)|no (?:memory|cognitive))\b/gi,
  besides: ({ key }, diagnosis) => key !== diagnosis.key && /^Z911[234]/.test(key),
  why: 'who takes less because of the debility of age has Z91.130',
  section: 'I.C.19.e.5.c',
  severity: 'information',
  instead: () => 'Z91130',
};

/** Who gives a patient the drugs. */
const CAREGIVER =
  '(?:mother|mom|mum|father|dad|parents?|grand(?:mother|father|ma|pa|parents?)|caregivers?|guardian|(?:foster|step)[- ]?(?:mother|father|mom|dad|parents?)|aunt|babysitter|nanny|aide|family)';
const GIVES_LESS =
  "(?:(?:does|did|do|has|is|was)(?: not|n['’]t) (?:been )?(?:giv\\w+|administer\\w*|fill\\w*|pick(?:ed|ing)? up|refill\\w*)|(?:gives?|gave|giving|administers?|doses?) (?:it |them |him |her |the |\\w+ )*?(?:only|less|half|every other|on bad days|some(?:times)?|when)|skip\\w*|stretch\\w*|stopp?(?:ed|s|ing)?|withh?eld|withholds?|rations?|rationing|halv\\w+|forg[eo]t\\w*|miss(?:ed|es)|ran out|under-?dos\\w+|cut (?:back|down))";

/** I.C.19.e.5.c: who gives the drugs gives less, where the code is that of a patient who takes less. */
const BY_CAREGIVER: Otherwise = {
  codes: of('Z91.12-', 'Z91.13-', 'Z91.14-'),
  says: new RegExp(
    `\\b${CAREGIVER}\\b[^.;\\n]{0,40}\\b${GIVES_LESS}\\b|\\b(?:under-?dos(?:ed|ing)|stopped|skipped|withheld|missed|halved)\\b[^.;\\n]{0,40}\\bby (?:the |his |her )?${CAREGIVER}\\b`,
    'gi',
  ),
  orSaid:
    /\b(?:patient|he|she|(?:him|her)self|teen\w*) (?:skips|skipped|stopped|forgets|forgot|misses|missed|refuses|refused|does not take|has not taken|takes (?:it |them )?only)\b/gi,
  besides: ({ key }, diagnosis) => key !== diagnosis.key && key.startsWith('Z91A'),
  why: 'less of a drug that a caregiver gives is the noncompliance of the caregiver, Z91.A2- or Z91.A3',
  section: 'I.C.19.e.5.c',
  severity: 'information',
  instead: ({ key }) =>
    key.startsWith('Z9112') ? `Z91A2${key[5]}` : key.startsWith('Z9113') ? 'Z91A3' : key,
};

/** Where the want of money is told by another last character than 0. */
const ENDS_IN_1 = /^Z91(?:14|15|A[459])/;

/** I.C.19.e.5.c: why less is taken than is prescribed, where the codes tell want of money from all else. */
export const REASONS_OF_LESS: readonly Otherwise[] = [
  // What is not complied with has its own codes: dialysis.
  {
    codes: of('Z91.19-'),
    says: /\b(?:skip\w*|miss\w*|refus\w+|cut(?:s|ting)? short|left early|leaves early|shorten\w*|sign(?:s|ed) off (?:early)?|no-?show\w*|did not (?:come|go) (?:to|for))\b[^.;\n]{0,40}\b(?:dialysis|hd|h[a]?emodialysis|runs?|dialysis (?:treatments?|sessions?)|treatments?|sessions?)\b|\bmissed (?:dialysis|hd)\b/gi,
    also: /\b(?:dialysis|hd|h[a]?emodialysis|esrd)\b/gi,
    status: 'any',
    orSaid: /\b(?:never|not|no|n['’]t|denies|without|nor) (?:[\w-]+ ){0,2}(?:miss|skip|shorten|refus)\w*/gi,
    besides: isListedAmong('Z91.15-'),
    why: 'noncompliance with renal dialysis is Z91.15-',
    section: 'I.C.21.c.13',
    severity: 'information',
    instead: ({ key }) => (key === 'Z91190' ? 'Z91151' : 'Z91158'),
  },
  BY_CAREGIVER,
  OF_AGE,
  ...(
    [
      [/(?<!unintentional .*)\bfor other reason$/, NO_MONEY, OTHER_REASON, 'a want of money'],
      [/\bdue to financial hardship$/, OTHER_REASON, NO_MONEY, 'another reason than a want of money'],
    ] as const
  ).map(
    ([coded, says, orSaid, reason]): Otherwise => ({
      codes: titled(coded, 'Z91.1-', 'Z91.A-'),
      says,
      status: 'any',
      orSaid,
      besides: ({ key }, diagnosis) => key !== diagnosis.key && key.startsWith('Z91'),
      why: `the code tells why less is taken than is prescribed, and the note has ${reason}`,
      section: 'I.C.19.e.5.c',
      instead: ({ key }) => key.slice(0, -1) + (key.endsWith('8') ? (ENDS_IN_1.test(key) ? '1' : '0') : '8'),
      severity: 'information',
    }),
  ),
];

export const UNDERDOSING_UNCODED: readonly Otherwise[] = [
  {
    codes: titled(/^Adverse effect/, 'T36-T50'),
    says: UNDERDOSED_WORDS,
    status: 'any',
    orSaid:
      /\b(?:adverse (?:drug )?(?:effects?|reactions?|events?)|side effects?|reaction to|allerg\w+|toxicity|due to (?:the|her|his)|drug-induced|caused by)\b/gi,
    why: 'who takes less of a drug than is prescribed, or none, has the code of its underdosing',
    section: 'I.C.19.e.5.c',
    severity: 'information',
  },
  {
    codes: of(...TREATED),
    says: UNDERDOSED_WORDS,
    status: 'any',
    unless:
      /\b(?:we|i|cardiology|his doctor|her doctor|the provider|provider) (?:stopped|discontinued|held)\b|\b(?:told|advised|instructed|directed) (?:[\w]+ ){0,3}to stop\b/gi,
    // Of a poisoning that is listed for it chart/otherwise-coded tells at that.
    besides: ({ title, key }) =>
      title.startsWith('Underdosing') || (/^T(?:3[6-9]|4\d|50)/.test(key) && title.startsWith('Poisoning')),
    once: true,
    why: 'less of a drug than is prescribed, or none by the patient’s own decision, is coded also, as underdosing (T36-T50) with the reason (Z91.1-)',
    section: 'I.C.19.e.5.c',
    severity: 'information',
  },
];
