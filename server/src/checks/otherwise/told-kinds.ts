/** Wounds that were bites or held something, infections of a catheter and other kinds that a note tells in its own words (Guidelines I.B.2 and I.C.19). */
import { isListedAmong, type Otherwise, of, titled } from './otherwise.ts';

/** What was in a wound. */
const THING =
  '(?:spines?|glass|splinters?|slivers?|fragments?|gravel|thorns?|wood|metal|needles?|hooks?|foreign bod\\w+|fb|bullets?|pellets?|shards?|debris)';

export const TOLD_KINDS: readonly Otherwise[] = [
  {
    codes: titled(/^(?:Laceration|Puncture wound)\b/, 'S01-S91'),
    says: /\b(?:dog|cat|human|animal|rat|raccoon|horse|monkey|hamster|rabbit|bat|squirrel|pit bull|puppy)['’]?s? bites?\b|\bbitten by\b|\bbit (?:her|his|the) (?:right |left )?(?:hands?|fingers?|thumb|(?:fore)?arm|wrist|leg|calf|thigh|foot|ankle|face|cheek|ear|nose|knee|shin)\b/gi,
    orSaid:
      /\b(?:insect|tick|spider|mosquito|tongue|lip|flea|ant|no) bites?\b|\bbit (?:her|his|their) (?:own )?(?:tongue|lip|cheek)\b/gi,
    besides: (other) => /^Open bite\b/.test(other.title),
    why: 'an open wound that is a bite has a code that says so, an open bite',
    section: 'I.B.2',
    severity: 'information',
  },
  {
    codes: titled(/^(?:Laceration|Puncture wound)\b.*\bwithout foreign body\b/, 'S01-S91'),
    says: new RegExp(
      `\\b(?:retained|embedded|lodged) (?:[\\w-]+ ){0,3}?${THING}\\b|\\b${THING}\\b[^.;\\n]{0,40}\\b(?:removed|extracted|dug out|retrieved|pulled out|taken out|embedded|retained|in the wound)\\b|\\b(?:removed|extracted|retrieved|dug out) (?:[\\w-]+ ){0,4}?${THING}\\b`,
      'gi',
    ),
    orSaid: new RegExp(
      `\\b(?:no|without|negative for) (?:[\\w-]+ ){0,3}?${THING}\\b|\\b(?:cornea\\w*|eye|conjunctiv\\w*|hardware|suture|staples?)\\b`,
      'gi',
    ),
    why: 'a wound that holds something has a code with foreign body',
    section: 'I.B.2',
    severity: 'information',
    instead: ({ key }) => `${key.slice(0, 4)}${Number(key[4]) + 1}${key.slice(5)}`,
  },
  {
    codes: of('N39.0', 'N30', 'N10', 'N34'),
    says: /\b(?:uti|urinary tract infection|cystitis|pyelonephritis)\b[^.;\n]{0,30}\b(?:due to|from|because of|caused by|related to|associated with) (?:the |her |his |an? )?(?:[\w-]+ ){0,2}?(?:catheter|foley)\b/gi,
    besides: isListedAmong('T83.5-'),
    once: true,
    lacking: true,
    why: 'an infection that the provider attributes to the catheter has the code of the complication before it, T83.51-',
    section: 'I.C.19.g and I.B.16',
    severity: 'information',
  },
  {
    codes: of('R97.20'),
    says: /\bbiochemical (?:rise|recurrence|failure|relapse)\b|\b(?:ris(?:e|ing|en)|rose|elevat\w+|detectable)\b[^.;\n]{0,20}\bpsa\b[^.;\n]{0,40}\b(?:after|since|following|post)\b[^.;\n]{0,20}\b(?:prostatectomy|radiation|xrt|brachytherapy|treatment)\b|\bpsa\b[^.;\n]{0,40}\b(?:ris(?:e|ing|en)|rose|climb\w+)\b[^.;\n]{0,30}\b(?:after|since|following) (?:[\w-]+ ){0,2}?(?:prostatectomy|radiation|xrt|brachytherapy|treatment)\b/gi,
    why: 'a PSA that rises after the treatment of a prostate cancer is R97.21',
    section: 'I.B.2',
    severity: 'information',
    instead: () => 'R9721',
  },
  {
    codes: of('K21'),
    says: /\b(?:newborn|neonat\w+)\b|\b(?:[1-9]|1\d|2[0-8])[- ]?(?:days?|d)[- ]old\b|\b(?:[1-3]|one|two|three) ?(?:weeks?|wks?)[- ]old\b/gi,
    orSaid: /\b(?:her|his) (?:newborn|baby|infant)\b|\b(?:as a|was a|since) (?:newborn|neonate)\b/gi,
    why: 'the esophageal reflux of a newborn is P78.83',
    section: 'I.C.16.a.5',
    severity: 'information',
    instead: () => 'P7883',
  },
];
