/** How notes name COVID-19, say that it is certain, and say that another person has it. */

export const COVID = '(?:covid(?:[- ]?19)?|sars-?cov-?2|coronavirus)';

/** Somebody else, by what he is to the patient. */
const ANOTHER =
  '(?:(?:desk|seat|cabin|lab|team|class|cell|house|room|flat|suite|bunk|play)[- ]?mates?|wife|husband|spouse|partner|fianc\\w+|son|daughter|child|children|kids?|mother|father|sister|brother|mom|dad|in-?laws?|co-?workers?|colleagues?|teachers?|students?|pupils?|coach|supervisor|boss|customers?|clients?|passengers?|caregivers?|aides?|nanny|baby-?sitter|family|household|contacts?|residents?|staff|friends?|girlfriend|boyfriend|neighbou?rs?|grand\\w+|nephew|niece|cousins?|uncle|aunt)';

/** Who was with an infected person, in words that no negation has. */
export const EXPOSED = new RegExp(
  `\\b(?:expos(?:ed|ure)|(?:close )?contact|in contact)\\b(?:(?!, (?:and )?(?:no|not|never|nor|denies|without)\\b)[^.;\\n]){0,30}\\b(?:covid\\S*|coronavirus|sars-?cov-?2)\\b|\\b(?:covid\\S*|coronavirus) (?:exposure|contact)\\b|\\b${ANOTHER}\\b[^.;\\n]{0,25}\\b(?:has|have|had|with|(?:tested |tests |turned |came back |went )?positive(?: (?:with|for))?|turned|got|sick with|ill with|down with|caught) (?:confirmed |a confirmed |active |acute |lab-confirmed )?(?:covid\\S*|coronavirus)|\\b(?:roommate|wife|husband|spouse|partner|son|daughter|child|mother|father|sister|brother|co-?worker|colleague|teacher|classmate|boss|friend|girlfriend|boyfriend|neighbou?r|nephew|niece|cousin|uncle|aunt)\\b[^.;\\n]{0,20}\\b(?:(?:tested|tests|turned|came back|went) (?:covid[- ]?(?:19)?[- ]?)?positive)\\b|\\b(?:expos\\w+|contact) (?:to|with)\\b[^.;\\n]{0,30}\\b(?:covid\\S*|coronavirus)[- ](?:positive|infected)|\\b(?:sat|sitting|seated|stood|near|next to|beside|lives?|living|shar\\w+|rode|riding|travel\\w+|works?|worked|working|cared|caring|cares|visited|met|spent|was|were|dined|flew|around)\\b[^.;\\n]{0,30}\\b(?:someone|somebody|person|people|passenger|guest|resident|patient|client|man|woman|student|pupil|relative|\\w*mate|who|case)\\b[^.;\\n]{0,25}\\b(?:has|have|had|with|positive (?:for|with)) (?:confirmed |a confirmed |active |acute )?(?:covid\\S*|coronavirus)`,
  'gi',
);

/** The disease is another person's. */
export const OF_ANOTHER_BEFORE = `\\b${ANOTHER}\\b[^.;\\n]{0,40}`;

/** A disease that is certain. */
export const CONFIRMED = new RegExp(
  `(?<!${OF_ANOTHER_BEFORE})(?:\\b(?:confirmed|known|newly diagnosed|new diagnosis of|established|acute|active) (?:\\w+ )?${COVID}\\b(?! (?:case|contact|patient|carrier|exposure|positive (?:person|contact|patient))s?\\b)|\\b${COVID}\\b(?:(?!\\b(?:exposure|contact|case|not|no|neg\\w*)\\b)[^.;\\n]){0,25}\\b(?:positive|confirmed|detected|\\+)|\\b(?:tested|test(?:s|ed)?|swab|pcr|antigen|naat) (?:is |was |came back )?positive (?:for )?${COVID}\\b|\\bpositive (?:for )?${COVID}\\b|\\bhas ${COVID}\\b)`,
  'gi',
);

const PAST =
  '(?:post|long|prior|previous(?:ly)?|former|earlier|past|old|remote|after|following|since|persist\\w*|linger\\w*|left|residual\\w*|sequela\\w*|history|h\\/o|hx|had|recover\\w*|survivor|(?:months?|years?|weeks?|wks?) (?:ago|back|before|out)|last (?:year|month|january|february|march|april|may|june|july|august|september|october|november|december|winter|spring|summer|fall|autumn)|(?:in|of|from) (?:\\w+ )?(?:19|20)\\d\\d|(?:in|from|back in) (?:january|february|march|april|may|june|july|august|september|october|november|december))';

/** That there was a COVID-19 before the one of now, if there is one. */
export const OF_EARLIER_COVID = new RegExp(
  `\\b${PAST}\\b[^.;\\n]{0,50}\\b(?:${COVID}|infection|pneumonia)\\b|\\b(?:${COVID}|infection)\\b[^.;\\n]{0,50}\\b${PAST}\\b|\\blong[- ]?haul\\w*|\\bre-?infect\\w*|\\b(?:second|third|another) (?:bout|infection|episode|case|time)\\b`,
  'gi',
);

/** That it is over by the note's own word: `recovered from COVID-19`, `well since COVID in November`. */
export const COVID_OVER = new RegExp(
  `\\b(?:recovered|over|cured|cleared) (?:fully |completely |well )?(?:from |of )?(?:(?:her|his|the|an?|mild|severe|recent|last|bout|with|of) )*${COVID}\\b(?!-)|\\b${COVID}\\b[^.;\\n]{0,20}\\b(?:in|of) (?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b[^.;\\n]{0,40}\\b(?:test(?:ed|s)? neg\\w*|negative since|well since)\\b`,
  'gi',
);
