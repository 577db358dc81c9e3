/** What was impending or threatened, and whether it occurred (Guidelines I.B.11). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

const NOT_OCCURRED =
  'an impending or threatened condition that did not occur is not coded as if it had occurred';
const OCCURRED = 'what was impending or threatened and did occur is coded as confirmed';
const SECTION = 'I.B.11';

const BEFORE =
  '(?<!\\b(?:history of|h\\/o|prior|previous|past|earlier|last|one|two|three|four|no|not|risk of|recurrent|possible|impending|threatened|her \\w+) (?:\\w+ )?)';

export const OCCURRED_OR_NOT: readonly Otherwise[] = [
  {
    codes: of('I21-I22'),
    says: /\b(?:impending|threatened) (?:acute )?(?:mi|myocardial infarction|heart attack)\b/gi,
    unless:
      /\bn?stemi\b|\bst[- ]elevation\b|(?<!impending |threatened )\bacute (?:mi|myocardial infarction)\b/gi,
    why: NOT_OCCURRED,
    section: SECTION,
    instead: () => 'I200',
  },
  {
    codes: of('O03'),
    says: /\bthreatened (?:abortion|miscarriage)\b/gi,
    unless: /\b(?:complete|incomplete|inevitable|spontaneous) (?:abortion|miscarriage)\b/gi,
    why: NOT_OCCURRED,
    section: SECTION,
    instead: () => 'O200',
  },
  {
    codes: of('O20.0', 'O20.8', 'O20.9'),
    says: new RegExp(
      `${BEFORE}\\b(?:complete|completed|incomplete|inevitable|spontaneous)(?: spontaneous)? (?:abortion|miscarriage|ab|sab)\\b(?! (?:in|x ?\\d|times)\\b)|\\b(?:complete|completed|incomplete) sab\\b|\\bpassed (?:the |all |some |large |her )?(?:\\w+ )?(?:tissue|products|poc|fetus|gestational sac|sac|pregnancy)\\b|${BEFORE}\\b(?:aborted|miscarried)\\b|\\b(?:uterus|uterine cavity|cavity) (?:is |was |now )*empty\\b|\\bempty (?:uterus|uterine cavity)\\b|\\bproducts of conception (?:were |was )?(?:passed|expelled|retained|removed|evacuated)\\b`,
      'gi',
    ),
    besides: isListedAmong('O00-O08', 'O36.80-', 'O02.81'),
    why: `${OCCURRED}: an abortion that has taken place is no threatened one`,
    section: SECTION,
    instead: ({ key }) => (key === 'O200' ? 'O039' : ''),
  },
  {
    codes: of('I20.0', 'I24.0', 'I24.89', 'I24.9'),
    says: /\b(?:ruled in|went on to|progressed to|evolved (?:in)?to|developed|turned into|became|proved to be|turned out to be|had)\b[^.;\n]{0,30}\b(?:n?stemi|(?:myocardial )?infarction|mi|heart attack)\b|\b(?:discharged?|final|diagnosis|diagnosed)\b[^.;\n]{0,30}\b(?:n?stemi|(?:acute )?myocardial infarction)\b/gi,
    also: /\b(?:impending|threatened|unstable|pre-?infarction|crescendo)\b/gi,
    besides: isListedAmong('I21-I22', 'I25.2'),
    why: OCCURRED,
    section: SECTION,
  },
  {
    codes: of('F10.230', 'F10.239', 'F10.130', 'F10.139', 'F10.930', 'F10.939', 'F10.20', 'F10.232'),
    says: /(?<!\b(?:impending|threatened|imminent|no|not|without|risk (?:of|for)|prevent\w*|history of|h\/o|prior|previous|past|for|avert\w*|avoid\w*|never had) (?:\w+ )?)\b(?:delirium tremens|dts)\b(?! (?:did not|never|was averted|were averted|(?:was |were )?prevented|in (?:19|20)\d\d))/gi,
    besides: ({ key }) => /^F10[129]31/.test(key),
    why: 'delirium tremens is the withdrawal with delirium, and one that only impends is coded as the withdrawal',
    section: SECTION,
    instead: ({ key }) => (key.length === 6 ? `${key.slice(0, 5)}1` : 'F10231'),
    severity: 'information',
  },
  {
    codes: of('F10.131', 'F10.231', 'F10.931'),
    says: /\b(?:impending|threatened|imminent|incipient) (?:delirium tremens|dts?)\b|\b(?:delirium tremens|dts) (?:(?:was|were) )?(?:averted|avoided|prevented|did not (?:occur|develop|set in))\b/gi,
    unless:
      /(?<!\b(?:impending|threatened|imminent|incipient|no|not|without|prevent\w*|avert\w*|risk of|for|into) )\b(?:delirium tremens|dts)\b(?! (?:was |were )?(?:averted|avoided|prevented|did not))|\b(?:delirious|hallucinat\w+|disoriented)\b/gi,
    why: NOT_OCCURRED,
    section: SECTION,
    instead: ({ key }) => `${key.slice(0, 5)}9`,
  },
  {
    codes: of('O47'),
    says: /\b(?:delivered (?:an? |the |her |by|at|vaginally|this|last|on|spontaneously|live)|(?:vaginal|spontaneous|cesarean|preterm|forceps|vacuum) (?:[\w-]+ ){0,2}?(?:birth|delivery) (?:of|at|on|occurred|followed|without|over)|gave birth|c-?section (?:was )?(?:done|performed)|progressed to (?:active |preterm |full )?labou?r|went into (?:active |preterm |true )?labou?r|labou?r (?:could not be stopped|went on|progressed))\b/gi,
    unless: /\b(?:undelivered|not (?:yet )?delivered|still pregnant|last (?:pregnancy|year|delivery))\b/gi,
    why: `${OCCURRED}: a labor that went on to the delivery was no false or threatened one`,
    section: SECTION,
  },
  {
    codes: of('Z56.2'),
    says: /\b(?:was|has been|is now|got|now|been) (?:laid off|fired|let go|dismissed|terminated|unemployed|out of (?:work|a job))\b|\blost (?:her|his|the) job\b/gi,
    besides: isListedAmong('Z56.0'),
    why: `${OCCURRED}: who has lost the job is unemployed`,
    section: SECTION,
    instead: () => 'Z560',
  },
];
