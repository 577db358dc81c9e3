/** The germ of a newborn's sepsis by the words of the note, where the code leaves it open (Guidelines I.C.16.f). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

const GERMS: readonly (readonly [words: string, code: string])[] = [
  ['group b (?:beta[- ]hemolytic )?strep\\w*|gbs|(?:s|strep\\w*)\\.? agalactiae', 'P36.0'],
  [
    '(?:group [acdg]|viridans) strep\\w*|strep(?:tococcus)? (?:pneumoniae|pyogenes)|pneumococc\\w+|enterococc\\w+',
    'P36.19',
  ],
  ['staph\\w*\\.? aureus|s\\. aureus|m[rs]sa', 'P36.2'],
  ['coagulase[- ]negative staph\\w*|cons|(?:staph\\w*|s)\\.? epidermidis', 'P36.39'],
  ['e\\.? ?coli|escherichia coli', 'P36.4'],
  ['bacteroides|anaerob\\w+|clostridium', 'P36.5'],
  [
    'klebsiella|pseudomonas|serratia|enterobacter|citrobacter|acinetobacter|h[a]?emophilus|proteus|listeria',
    'P36.8',
  ],
];
const SEPSIS = '(?:sepsis|septic[a]?emi\\w*|septic)';
const GREW = '(?:gr[eo]w\\w*|culture[sd]?|positive for|isolated|identified|bacter[a]?emi\\w*)';

export const GERMS_OF_NEWBORNS: readonly Otherwise[] = GERMS.map(([words, code]) => ({
  codes: of('P36.9', ...(code === 'P36.8' ? [] : ['P36.8'])),
  says: new RegExp(
    `\\b(?:${words})[ ,:-]+(?:\\w+ ){0,2}?${SEPSIS}|\\b${SEPSIS}\\b[^.;\\n]{0,50}\\b(?:${words})(?!\\w)|\\b${GREW}\\b[^.;\\n]{0,30}\\b(?:${words})(?!\\w)|\\b(?:${words})[^.;\\n]{0,25}\\b(?:on|in) (?:the |her |his |both )?(?:blood|csf)\\b`,
    'gi',
  ),
  orSaid:
    /\b(?:mother|maternal\w*|contamina\w+|coloni[sz]\w+|(?:gbs|strep\w*) (?:status|prophylaxis|unknown)|(?:urine|surface|eye|throat) culture)\b/gi,
  besides: isListedAmong('P36.0-P36.5', 'B95-B96', 'A32', 'P37.2'),
  why: `P36 has a code that says the germ, ${code}`,
  section: 'I.C.16.f',
  instead: () => code.replace('.', ''),
  severity: 'information',
}));
