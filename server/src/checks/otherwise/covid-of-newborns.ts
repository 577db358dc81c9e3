/** COVID-19 of newborns, from before or during the birth or after it (Guidelines I.C.16.h). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

/** That it was caught after the birth, and not from the mother. */
const ACQUIRED_LATER =
  /\b(?:after (?:the )?birth|postnatal\w*|post-?natal\w*|from (?:an? |his |her |the )?(?:\w+ )?(?:visitor|visiting|sibling|brother|sister|aunt|uncle|cousin|father|grand\w+|staff|nurse|household))\b|\b(?:mother|maternal|mom|placenta)\b[^.;\n]{0,50}\b(?:negative|neg|not infected|never positive)\b|\b(?:negative|neg) (?:at|on) birth\b/gi;

const OF_BIRTH_ALONE =
  'P35.8 is for an infection in utero or during the birth; of a newborn with COVID-19 and no such documentation only U07.1 is assigned';

export const COVID_OF_NEWBORNS: readonly Otherwise[] = [
  {
    codes: of('P35.8'),
    lacks:
      /\b(?:in utero|intrauterine|in the womb|before birth|vertical(?:ly)?|trans-?placental(?:ly)?|congenital(?:ly)?|(?:during|while) (?:the |being )?(?:birth|delivery|born|labor)|intrapartum|birth (?:process|canal)|mother[- ]to[- ](?:child|infant|baby)|at birth|perinatal\w*|(?:placenta|cord blood|amniotic)\b[^.;\n]{0,30}\bpositive)\b/gi,
    besides: (other) => !/^(?:U071|Z38)/.test(other.key),
    why: OF_BIRTH_ALONE,
    section: 'I.C.16.h',
  },
  {
    codes: of('P35.8'),
    says: ACQUIRED_LATER,
    status: 'any',
    besides: (other) => !/^(?:U071|Z38)/.test(other.key),
    why: OF_BIRTH_ALONE,
    section: 'I.C.16.h',
  },
  {
    codes: of('P35.8'),
    says: /\b(?:not|un)[ -]?(?:known|clear|certain|documented|determined|established)\b[^.;\n]{0,60}\b(?:acquir\w+|transmi\w+|route|source|infected|in utero|vertical\w*)\b|\b(?:acquir\w+|transmi\w+|route|source|infected)\b[^.;\n]{0,40}\b(?:not|un)[ -]?(?:known|clear|certain|documented|determined|established)\b/gi,
    status: 'any',
    besides: (other) => !/^(?:U071|Z38)/.test(other.key),
    why: OF_BIRTH_ALONE,
    section: 'I.C.16.h',
  },
  {
    codes: of('U07.1'),
    says: /\b(?:covid\w*(?:-19)?|sars-cov-2|coronavirus|infection|virus)\b[^.;\n]{0,60}\b(?:in utero|intrauterine|in the womb|before (?:the )?birth|vertical(?:ly)?|trans-?placental(?:ly)?|congenital(?:ly)?|(?:during|while) (?:the |being )?(?:birth|delivery|born|labor)|intrapartum|birth (?:process|canal)|across the placenta|at birth)\b|\b(?:congenital|intrauterine|vertical(?:ly)?|perinatal(?:ly)?|trans-?placental|mother[- ]to[- ](?:child|infant|baby)) (?:acquired |transmitted |transmission of |infection with |acquisition of )?(?:covid\w*(?:-19)?|sars-cov-2)\b|\b(?:acqui(?:red|sition)|contracted|caught|infected|transmi\w+)\b[^.;\n]{0,25}\b(?:in utero|intrauterine|in the womb|before (?:the )?birth|vertical(?:ly)?|trans-?placental(?:ly)?|congenital(?:ly)?|(?:during|at|while) (?:the |being )?(?:birth|delivery|born|labor)|intrapartum|from (?:the )?mother|across the placenta)\b|\b(?:in utero|intrauterine|vertical|trans-?placental|intrapartum|mother[- ]to[- ](?:child|infant|baby)) (?:acquisition|transmission|infection|spread|exposure and infection)\b/gi,
    orSaid: ACQUIRED_LATER,
    besides: isListedAmong('P35.8', 'O98.5-', 'O00-O9A'),
    why: 'an infection in utero or during the birth takes P35.8 too',
    section: 'I.C.16.h',
  },
  {
    codes: of('P35.8'),
    says: /\b(?:covid\w*(?:-19)?|sars-cov-2)\b/gi,
    unless:
      /\b(?:mother|maternal|mom)\b[^.;\n]{0,40}\b(?:covid\w*|sars-cov-2)\b(?![^.;\n]*\b(?:baby|newborn|infant|neonat\w+|vertical\w*|birth))/gi,
    besides: isListedAmong('U07.1', 'O00-O9A'),
    once: true,
    lacking: true,
    why: 'COVID-19 that a newborn has from before or during the birth is P35.8 and U07.1',
    section: 'I.C.16.h',
    severity: 'information',
  },
];
