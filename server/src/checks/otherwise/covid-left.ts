/** What an earlier COVID-19 has left in who has a new one (Guidelines I.C.1.g.1.m). */
import { COVID } from './covid-words.ts';
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

const LINK =
  '(?<!\\b(?:recover(?:ed|y|ing|s)?|months?|years?|weeks?|days?|infected|infection|re-?infect\\w*|again|positive|immunity|protected|well|fine|tested|vaccin\\w+)(?: fully| completely)?,? )\\b(?:since|after|following|due to|from|because of|secondary to|attributed to|related to|blamed on|caused by|left (?:over )?(?:by|from)|sequelae? (?:of|to|from)|residual (?:of|from|to)|residuals? (?:of|from)|result of|consequence of|complication of|dat(?:es|ing) (?:back )?(?:to|from)|(?:began|started|set in|came) with|legacy of)';
const EARLIER = '(?:prior|previous|past|earlier|first|former|old|remote|initial|20\\d\\d)';
const SOME =
  '(?:(?:an?|the|her|his|their|mild|moderate|severe|bad|acute|confirmed|bouts?|episode|case|infection|attack|illness|of|with|last) ){0,5}';
const THEN =
  '(?:(?:19|20)\\d\\d|(?:months?|years?) (?:ago|back|before|earlier)|last (?:year|spring|summer|fall|winter|autumn|january|february|march|april|may|june|july|august|september|october|november|december))';

/** A condition that the note ties to a COVID-19 of the past, in words that no new infection has. */
export const LEFT_BY_EARLIER_COVID = new RegExp(
  `${LINK} ${SOME}${COVID}\\b[^.;:\\n]{0,30}\\b${THEN}\\b|${LINK} ${SOME}${EARLIER} ${SOME}(?:${COVID}|infection)\\b|\\b(?:long|post)[- ]${COVID}\\b(?!-)|\\blong[- ]haul(?:er)?\\b`,
  'gi',
);

const NOTHING_LEFT =
  /\b(?:nothing|none) (?:residual|left|remain\w*|lasting|persist\w*)\b|\b(?:no|without(?: any)?|denies(?: any)?) (?:residuals?|lasting|lingering|persistent|ongoing|sequelae|long[- ]covid)\b|\b(?:fully|completely) (?:recovered|over it)\b/gi;

export const LEFT_BY_COVID: readonly Otherwise[] = [
  {
    codes: of('U09.9', 'Z86.16', 'U07.1'),
    says: new RegExp(
      `\\bno (?:current,? or |current and |present or )(?:past|previous|prior)(?: \\w+)? (?:infection|${COVID})\\b|\\b(?:never|not) (?:had|has had|been (?:ill|sick|infected) with|infected with|contracted|caught)(?: \\w+)? ${COVID}\\b|\\bno ${COVID}(?: infection)? (?:at any time|ever|in the past)\\b`,
      'gi',
    ),
    also: /\bcovid|\bsars|\bcoronavirus/gi,
    status: 'any',
    why: 'who has had no COVID-19 has none of its codes; an exposure to it is Z20.822',
    section: 'I.C.1.g.1',
  },
  {
    codes: of('U07.1'),
    says: LEFT_BY_EARLIER_COVID,
    also: /\bcovid|\bsars|\bcoronavirus/gi,
    orSaid: NOTHING_LEFT,
    besides: isListedAmong('U09.9', 'O98.5-', 'Z86.16'),
    lacking: true,
    why: 'what an earlier COVID-19 has left is coded with U09.9 behind it, beside U07.1 for a new one',
    section: 'I.C.1.g.1.m',
    severity: 'information',
  },
  {
    codes: of('Z86.16'),
    says: LEFT_BY_EARLIER_COVID,
    also: /\bcovid|\bsars|\bcoronavirus/gi,
    orSaid: NOTHING_LEFT,
    besides: isListedAmong('U09.9'),
    why: 'what an earlier COVID-19 has left is coded with U09.9, and not as a history',
    section: 'I.C.1.g.1.m',
    instead: () => 'U099',
    severity: 'information',
  },
];
