/** Outcomes of a delivery of twins, as notes tell them of each (Guidelines I.C.15.b.5). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

const ONE =
  '(?:(?:twin|baby|fetus|infant) (?:[ab12]|one|two)\\b|[ab](?=:)|(?:one|first|second|other|leading|presenting) (?:twin|baby|fetus|infant)|co-?twin|one of the (?:twins|babies|fetuses))';
const BOTH = '(?:both (?:of (?:them|the twins) )?(?:twins|babies|infants|fetuses|girls|boys)?|each twin)';
const DEAD =
  '(?:still-?b\\w+|iufd|(?:fetal |intrauterine )?demise|(?:fetal|intrauterine) death|died (?:in utero|before (?:birth|delivery|labor)|in the womb)|(?:no|without(?: any)?|absent) (?:signs? of life|heart ?beat|cardiac activity|fetal heart\\w*|fht?s?)|lifeless|macerated|apgars?(?: of| were|:)? 0)';
const ALIVE =
  '(?:live-?born|born alive|alive|vigorous|crying|cried|apgars?(?: of| were|:)? [1-9]|(?:went|gone) to (?:nicu|nursery)|doing well)';

const said = (...forms: readonly string[]): RegExp => new RegExp(`\\b(?:${forms.join('|')})`, 'gi');
const ONE_DEAD = said(`${ONE}[^.;\\n]{0,40}?${DEAD}`, `${DEAD}[^.;\\n]{0,25}?${ONE}`);
const BOTH_DEAD = said(`${BOTH}[^.;\\n]{0,30}?${DEAD}`, `${DEAD}[^.;\\n]{0,15}?\\b(?:of )?both\\b`);
const BOTH_ALIVE = said(`${BOTH}[^.;\\n]{0,30}?${ALIVE}`, `two live (?:births|infants|newborns|girls|boys)`);
const ONE_ALIVE = said(`${ONE}[^.;\\n]{0,40}?${ALIVE}`, `${ALIVE}[^.;\\n]{0,15}?${ONE}`);

const ROW = {
  status: 'any',
  // A twin that was lost early in the pregnancy is no outcome of the delivery (O31).
  besides: isListedAmong('O31'),
  why: 'the code tells how many of the twins were born alive',
  section: 'I.C.15.b.5',
} satisfies Partial<Otherwise>;

export const OUTCOMES: readonly Otherwise[] = [
  {
    codes: of('Z37.0', 'Z37.1'),
    says: /\b(?:liveborn|live|healthy|delivery of|delivered|birth of) (?:(?!\bof\b)[\w-]+ ){0,2}?twins\b|\btwins,? (?:both )?(?:liveborn|born|delivered|alive)\b|\bboth (?:twins|babies|newborns)\b|\b(?:twin|baby) b\b/gi,
    orSaid: /\bvanish\w+|\bundelivered\b|\bhistory of\b|\breduc(?:ed|tion)\b/gi,
    besides: isListedAmong('O31'),
    why: 'the code is of a single birth, and the note tells of twins',
    section: 'I.C.15.b.5',
  },
  { ...ROW, codes: of('Z37.2'), says: BOTH_DEAD, orSaid: BOTH_ALIVE, instead: () => 'Z374' },
  { ...ROW, codes: of('Z37.2'), says: ONE_DEAD, orSaid: /\bvanish\w+/gi, instead: () => 'Z373' },
  { ...ROW, codes: of('Z37.3'), says: BOTH_DEAD, orSaid: ONE_ALIVE, instead: () => 'Z374' },
  {
    ...ROW,
    codes: of('Z37.3', 'Z37.4'),
    says: BOTH_ALIVE,
    orSaid: said(DEAD),
    instead: () => 'Z372',
  },
  {
    ...ROW,
    codes: of('Z37.4'),
    says: ONE_DEAD,
    also: ONE_ALIVE,
    orSaid: BOTH_DEAD,
    instead: () => 'Z373',
    severity: 'information',
  },
];
