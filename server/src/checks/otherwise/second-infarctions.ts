/** A new infarction within four weeks of another one that was coded as if it were the first (Guidelines I.C.9.e.4). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

const INFARCTION =
  '(?<!(?:impending|threatened|possible|suspected|no) )(?:n-?stemi|stemi|(?:acute )?(?:mi|ami)|(?:myocardial |wall )?infarct(?:ion)?|heart attack)';
/** Up to four weeks. */
const WEEKS =
  '(?:(?:[1-4]|an?|one|two|three|four) (?:weeks?|wks?)|(?:[2-9]|1\\d|2[0-8]|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen) (?:days?|d))';
const OF_THE_FIRST = '(?:(?:an?|the|her|his|that|prior|previous|first|initial|old|recent|last) )*';

const OF_ANOTHER_TYPE =
  /\btype (?:2|ii)\b|\bdemand\b|\b(?:no|not|without|rule[sd]? out|excluded|father|mother|brother|sister)\b[^.;\n]{0,30}\b(?:new|another|second|re-?infarct\w*|stemi|infarct\w*|mi)\b/gi;

/** A day of the stay, or what came later than the first event. */
const LATER =
  '(?:(?:on|by|at) (?:(?:hospital|post-?mi|stay) )?(?:day|hd) ?#?\\d+|hd ?#?\\d+|on (?:the )?(?:second|third|fourth|fifth|sixth|seventh|\\d+(?:th|rd|nd)) (?:hospital )?day|on \\d{1,2}\\/\\d{1,2}|(?:\\d+|two|three|four|five|six|seven|ten|several|a few) (?:days|d|weeks) (?:later|after)|later (?:in|during) the (?:stay|admission|week))';
/** As in `on day 5 a new inferior STEMI`: another event than that for which the patient came. */
export const SECOND_INFARCTION = new RegExp(
  `\\b${LATER}\\b[^.;\\n]{0,50}\\b(?:new|second|another|fresh|separate|different|re-?)[- ]?(?:(?:(?!\\bold\\b)[\\w/-]+) ){0,4}?(?:${INFARCTION}|st[- ](?:segment )?elevations?)\\b|\\b(?:second|another|separate|subsequent|new) (?:(?:[\\w/-]+) ){0,3}?${INFARCTION}\\b[^.;\\n]{0,40}\\b(?:${LATER}|(?:in|during) the same (?:stay|admission))\\b`,
  'gi',
);

const OF_THE_SECOND = {
  codes: of('I21.0-I21.4', 'I21.9'),
  besides: isListedAmong('I22', 'I21.A1', 'I21.A9', 'I25.2'),
  once: true,
  why: 'a new infarction within four weeks of another is I22, with the first one, I21, beside it',
  section: 'I.C.9.e.4',
  severity: 'information',
} as const;

export const SECOND_INFARCTIONS: readonly Otherwise[] = [
  {
    ...OF_THE_SECOND,
    says: SECOND_INFARCTION,
    also: /\b(?:n-?stemi|stemi|mi|ami|infarct\w*|heart attack)\b/gi,
    orSaid: new RegExp(`${OF_ANOTHER_TYPE.source}|\\b(?:evolv|convert|progress|extend|extension)\\w*`, 'gi'),
  },
  {
    ...OF_THE_SECOND,
    // Both in one breath: `acute anterior STEMI 16 d after an NSTEMI`.
    says: new RegExp(
      `\\b${INFARCTION}\\b,? (?:(?:only|now|just|about|some|barely|occurring|which came) )*${WEEKS} (?:after|out from|since|post|following|s\\/p|from) ${OF_THE_FIRST}(?:[\\w-]+ ){0,3}?${INFARCTION}\\b`,
      'gi',
    ),
    orSaid: OF_ANOTHER_TYPE,
  },
  {
    ...OF_THE_SECOND,
    says: new RegExp(
      `\\b${INFARCTION}\\b[^.;\\n]{0,40}?\\b${WEEKS} (?:ago|earlier|before|prior|back)\\b|\\b${WEEKS} (?:after|out from|since|post|following|s\\/p|from) ${OF_THE_FIRST}(?:[\\w-]+ ){0,3}?${INFARCTION}\\b|\\b${INFARCTION}\\b[^.;\\n]{0,20}?\\blast week\\b|\\blast week (?:\\w+ ){0,4}?${INFARCTION}\\b`,
      'gi',
    ),
    status: 'any',
    also: /\b(?:new|another|second|subsequent|re-?infarct\w*|recurrent|this time|again|now|today|this morning|tonight)\b[^.;\n]{0,60}\b(?:n-?stemi|stemi|mi|ami|infarct\w*|heart attack)\b|\b(?:n-?stemi|stemi|mi|ami|infarct\w*|heart attack)\b(?:(?!\b(?:ago|earlier|before|back|prior|last|since)\b)[^.;\n]){0,40}\b(?:now|today|this morning|tonight|again|this admission)\b/gi,
    orSaid: OF_ANOTHER_TYPE,
  },
];
