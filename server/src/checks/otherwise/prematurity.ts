/** A birth too early or too small that still affects the health of a child or an adult (Guidelines I.C.16.e). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

const PREMATURE =
  '(?:extreme(?:ly)? )?(?:prematurity|premature (?:birth|delivery)|preterm (?:birth|delivery)|immaturity|(?:very |extremely )?low birth ?weight|(?:(?:being|having been|was) )?(?:born|birth|delivery) (?:\\w+ )?at (?:2[2-9]|3[0-6])\\+? ?(?:w|wks?|weeks?))';

/** How notes tell that a child was born too early, or too small. */
const OF_PREMATURE =
  /\b(?:(?:former|ex|born|was|extreme(?:ly)?|very)[- ](?:[\w-]+ ){0,2}?(?:pre-?term|prematur\w+|preemies?|premies?)|(?:former|ex)-? ?(?:2[2-9]|3[0-6])[- ]?(?:w\w*|\+\d|\d\/7)|preemies?|premies?|(?:from|due to|because of|her|his|the) (?:[\w-]+ )?prematurity|(?:born|birth|delivered|delivery) (?:[\w-]+ ){0,4}?(?:2[2-9]|3[0-6])(?:\+\d| \d\/7)?[- ]?(?:w|wks?|weeks?|weekers?)|(?:2[2-9]|3[0-6])[- ]?(?:w|wk|week)s?(?:er|[- ](?:preemie|premie|preterm|gestation|infant))|(?:very |extremely )?low birth ?weight|[ve]lbw|bw \d{3,4} ?g)\b/gi;

/** What a prematurity that lasts has to be told by. */
const STILL_AFFECTED = {
  besides: isListedAmong('P07', 'O00-O9A', 'Z38'),
  listed: 'first',
  lacking: true,
  why: 'where a low birth weight or prematurity still affects the health of a child or an adult, its codes of P07 are assigned too',
  section: 'I.C.16.e',
  severity: 'information',
} as const satisfies Partial<Otherwise>;

export const PREMATURITY: readonly Otherwise[] = [
  // What a newborn has breathed in, and what that has brought (P24).
  {
    codes: ({ key, title }) => key.startsWith('P24') && /\bwithout respiratory symptoms\b/.test(title),
    says: /\b(?:respiratory (?:distress|failure|symptoms?)|grunt\w+|retract(?:ing|ions?)|tachypn\w+|flaring|cpap|intubat\w+|ventilat\w+|hfnc|oxygen|o2|hypox\w+|desat\w+|pneumon\w+|pphn|surfactant)\b/gi,
    why: 'an aspiration with respiratory symptoms has a code that says so',
    section: 'I.B.9',
    severity: 'information',
    instead: ({ key }) => `${key.slice(0, 4)}1`,
  },
  {
    codes: of('P07.0-', 'P07.1-'),
    says: /\b(?:sga|small for (?:gestational age|(?:her |his |the )?dates|ga)|light for (?:gestational age|dates)|(?:fetal|intrauterine|foetal) growth (?:restriction|retardation)|growth[- ](?:restricted|retarded)|iugr|fgr)\b/gi,
    besides: isListedAmong('P05'),
    why: 'a newborn that the provider calls small or light for its age has a code of P05, by its weight',
    section: 'I.C.16.d',
    severity: 'information',
  },
  {
    codes: of('P27.0', 'P27.1', 'P28.4-', 'P61.2', 'H35.1-', 'J00-J99'),
    says: OF_PREMATURE,
    status: 'any',
    also: /\b(?:bpd|bronchopulmonary dysplasia|(?:chronic )?lung disease|retinopathy|rop|ap[no]*ea|anemia|wilson-mikity)\b/gi,
    orSaid:
      /\b(?:(?:not|never|n['’]t|nor|no) (?:\w+ ){0,3}(?:pre-?term|prematur\w+|preemie|low birth)|(?:full[- ]?)?term (?:infant|baby|birth|gestation)|her (?:son|daughter|baby|infant|child)|mother|sibling|twin|pregnan\w+|no (?:residual|lasting) effects?)\b/gi,
    ...STILL_AFFECTED,
  },
  {
    codes: ({ key }) => !/^(?:[OPVWXY]|Z3|H351|Q)/.test(key),
    says: new RegExp(
      `\\b(?:due to|because of|related to|from|sequelae? of|consequences? of|complications? of|secondary to|result of|owing to|attribut\\w+ to|since) (?:[\\w'’-]+ ){0,4}${PREMATURE}|\\b${PREMATURE}\\b[^.;\\n]{0,60}\\b(?:still|continu\\w+|affect\\w*|explain\\w*|account\\w*|cause[sd]?|responsible|underl\\w+|contribut\\w+)\\b`,
      'gi',
    ),
    orSaid:
      /\b(?:not|un) ?(?:due|related|because|attribut\w+|affect\w*)\b|\b(?:pregnan\w+|gravid\w*|her (?:son|daughter|baby|infant|child)|no (?:longer|residual|effects?))\b/gi,
    ...STILL_AFFECTED,
  },
];
