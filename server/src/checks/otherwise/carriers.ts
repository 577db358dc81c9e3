/** Who carries a gene, has been cured or has once tried a substance, and whom a note gives no disease (Guidelines I.C.21.c.3 and c.4, I.C.5.b.3). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

/** Diseases of a gene that a person may carry without them: none whose trait has a code of its own beside them. */
const OF_GENES = [
  'D55',
  'D56.0-D56.2',
  'D57.0-D57.2',
  'D57.4-D57.8',
  'D58',
  'D66-D67',
  'D68.0-D68.2',
  'D81-D82',
  'E25.0',
  'E70-E72',
  'E74-E77',
  'E79.1',
  'E83.0-E83.1',
  'E84',
  'E88.01',
  'G10-G12',
  'G60.0',
  'G71',
  'H35.5-',
  'Q61.1-',
  'Q81',
  'Q87.8-',
  'Q99.2',
];

/** Others, who may be carriers too. */
const NO_OTHER =
  "(?<!\\b(?:mother|father|mom|dad|parents?|sister|brother|siblings?|aunt|uncle|cousin|wife|husband|partner|spouse|both|each|daughter|son|they)(?:['’]s)?\\b[^.;\\n]{0,30})";

const CARRIER: Otherwise = {
  codes: of(...OF_GENES),
  says: new RegExp(
    `${NO_OTHER}\\b(?:(?:is|as|only|just|an?|known|asymptomatic|healthy|silent|genetic|gene|obligate|heterozygous|unaffected|proven|confirmed|female) ){1,4}(?:[\\w-]+ ){0,3}carrier\\b(?! (?:screen\\w*|test\\w*|frequency|risk))|${NO_OTHER}\\b(?!(?:the|a|an|no|not|non|any|or|and) )[\\w-]{2,} carrier\\b(?! (?:screen\\w*|test\\w*|frequency|risk|panel))|${NO_OTHER}\\bcarrier (?:of|for|state|status)\\b(?! (?:unknown|not|untested|of (?:the )?(?:mother|father|partner|parents)))|${NO_OTHER}\\bcarries (?:(?:one|a|an|the|single|only|just) ){1,3}(?:[\\w-]+ ){0,4}(?:copy|variant|mutation|allele|gene|deletion)\\b|${NO_OTHER}\\bheterozyg\\w+\\b`,
    'gi',
  ),
  orSaid:
    /\bcompound hetero\w+|\bhomozyg\w+|\b(?:two|both) (?:[\w-]+ ){0,2}(?:copies|alleles|variants|mutations)\b|\bsymptomatic carrier\b|\b(?:is|who is|clinically) affected\b|\bon (?:factor|enzyme|modulator)\b/gi,
  besides: isListedAmong('Z14', 'Z31.43-', 'Z31.5'),
  once: true,
  why: 'who carries the gene and has not the disease is a carrier, Z14.-',
  section: 'I.C.21.c.3',
  severity: 'information',
  instead: ({ key }) =>
    key.startsWith('D66') ? 'Z1401' : key.startsWith('E84') ? 'Z141' : key.startsWith('D67') ? '' : 'Z148',
};

const CURED_HEPATITIS: Otherwise = {
  codes: of('B17.1-', 'B18.2', 'B19.2-'),
  says: /\bsvr(?:[- ]?\d+)?\b|\bsustained viro\w+ response\b|\b(?:hep(?:atitis)? c|hcv)\b[^.;\n]{0,60}\beradicated\b/gi,
  status: 'any',
  orSaid:
    /\b(?:no|not|never|without|failed|before|until|awaiting|await|pending|if|due|lost) (?:(?:to|yet|reach|achieve|achieved|an?|the|for|been) ){0,3}(?:svr|sustained|cured|cleared|eradicated)\b|\bre-?infect\w*|\brelaps\w+|\bvir[a]?emi[ac]\b|\b(?<!not )detectable\b|\bon (?:treatment|therapy|sofosbuvir|glecaprevir|epclusa|mavyret|harvoni)\b|\bweek \d+ of\b/gi,
  why: 'a hepatitis that has been cured and is not treated any more is a personal history',
  section: 'I.C.21.c.4',
  severity: 'information',
  instead: () => 'Z8619',
};

export const CARRIED_AND_CURED: readonly Otherwise[] = [CARRIER, CURED_HEPATITIS];
