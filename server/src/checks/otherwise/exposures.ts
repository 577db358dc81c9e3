/** Contact with what is hazardous to health, which is no contact with a disease and no poisoning (Guidelines I.C.21.c.1). */
import { isListedAmong, type Otherwise, of, titled } from './otherwise.ts';

/** What people are exposed to, as notes name it, with the code of the contact. */
const HAZARDS: readonly (readonly [words: string, code: string])[] = [
  ['asbestos\\w*', 'Z77.090'],
  ['lead(?: (?:paint|dust|pipes?|solder|smelter|fumes?|based paint))', 'Z77.011'],
  ['arsenic', 'Z77.010'],
  ['benzene', 'Z77.021'],
  ['mou?ld|mildew', 'Z77.120'],
  ['radon', 'Z77.123'],
  ['(?:second-?hand|passive|environmental tobacco|secondhand tobacco) smok\\w+', 'Z77.22'],
];
const EXPOSED =
  '(?:expos(?:ed|ure)|contact|contacts|breath(?:ed|ing)|inhal\\w+|worked|works|lives?|living|found|levels?)';
/** That it did harm. */
const HARMED =
  /(?<!\b(?:no|not|without|denies|nor|never|any)\b[^.;\n]{0,40})\b(?:poison(?:ed|ing)|toxic(?:ity)?|plumbism|asbestosis|mesothelioma|pneumonitis|overdose|encephalopathy)\b/gi;

/** What was taken, as notes doubt it, and that it was not. */
const INGESTED =
  '(?:ingest\\w+|swallow\\w+|overdos\\w+|poison\\w+|exposure|(?:ate|eaten|drank|drunk|took|taken|gotten into|got into))';
const NOT_TAKEN =
  /\b(?:none|nothing|no (?:tablets?|pills?|capsules?|doses?|beads?|liquid)) (?:are |is |was |were |have been )?(?:gone|missing|taken|swallowed|ingested)\b|\b(?:all|every) (?:of )?(?:the )?(?:\w+ )?(?:tablets?|pills?|capsules?|contents?|doses?)\b[^.;\n]{0,20}\b(?:accounted for|there|found|present|in the bottle)\b|\ball (?:\w+ )?(?:are |were )?accounted for\b|\b(?:pill|tablet|bottle) count\b[^.;\n]{0,30}\b(?:complete|correct|full|right|none|matche[sd]|intact|whole)\b|\bcount(?:ed)?\b[^.;\n]{0,20}\b(?:none|nothing) (?:gone|missing)\b/gi;
const DOUBTED_INGESTION = new RegExp(
  `\\b${INGESTED}\\b[^.;\\n]{0,60}(?:\\b(?:ruled out|excluded|unfounded|did not (?:occur|happen)|not (?:occur|happen|confirmed)|no ingestion|disproved)\\b)|\\bno (?:evidence of |actual |true )?(?:ingestion|exposure|poisoning|overdose) (?:occurred|found|took place|confirmed)\\b|\\b(?:did not|never) (?:actually )?(?:ingest|swallow|take|eat|drink) (?:any|it|them)\\b`,
  'gi',
);

export const EXPOSURES: readonly Otherwise[] = [
  {
    codes: of('B15-B19'),
    says: /\b(?:expos(?:ed|ures?) to|contacts? (?:of|with)) (?:[\w-]+ ){0,3}?(?:hep(?:atitis)? ?[abc]|hbv|hcv|hav)\b|\b(?:husband|wife|partner|spouse|roommate|mother|father|child|son|daughter|coworker|sibling)\b[^.;\n]{0,40}\b(?:has|have|had|tested pos\w*|positive)\b[^.;\n]{0,15}\b(?:hep(?:atitis)? ?[abc]|hbv|hcv|hav)\b/gi,
    orSaid:
      /\b(?:acute|chronic) (?:[\w-]+ )?(?:hep(?:atitis)?|hbv|hcv)\b|\b(?:hbsag|hbv dna|hcv (?:rna|ab)|hav igm|surface antigen)\b[^.;\n]{0,12}(?:\bpos\w*|\breactive|\bdetected|\+)|\b(?:jaundic\w+|viremi\w+)\b/gi,
    besides: isListedAmong('Z20'),
    why: 'a contact with hepatitis of who has none is Z20.5',
    section: 'I.C.21.c.1',
    severity: 'information',
    instead: () => 'Z205',
  },
  ...[NOT_TAKEN, DOUBTED_INGESTION].map(
    (says): Otherwise => ({
      codes: titled(/^(?:Poisoning|Toxic effect)\b/, 'T36-T65'),
      says,
      status: 'any',
      unless:
        /\b(?:(?:level|levels|screen|uds|concentration) (?:was |were |is |came back )?(?:positive|elevated|toxic|high)|symptomatic|toxicity|intoxicat\w+|confirmed (?:ingestion|overdose|poisoning))\b/gi,
      besides: (other, { key }) => other.key !== key && /^T(?:3[6-9]|4\d|50|5[1-9]|6[0-5])/.test(other.key),
      refutes: true,
      why: 'what was feared to have been taken and was not is an observation for a suspected toxic effect ruled out',
      section: 'I.C.21.c.6',
      instead: () => 'Z036',
    }),
  ),
  ...HAZARDS.map(
    ([words, code]): Otherwise => ({
      codes: of('Z20'),
      says: new RegExp(
        `\\b(?:${words})\\b[^.;\\n]{0,40}\\b${EXPOSED}\\b|\\b${EXPOSED}\\b[^.;\\n]{0,40}\\b(?:${words})\\b`,
        'gi',
      ),
      orSaid:
        /\b(?:covid\S*|rabies|measles|tb|tuberculosis|hiv|hepatitis|scabies|lice|pertussis|strep\w*)\b/gi,
      besides: isListedAmong('Z77'),
      why: `Z20 is for contact with communicable diseases, and a hazard to health is ${code}`,
      section: 'I.C.21.c.1',
      instead: () => code.replace('.', ''),
    }),
  ),
  ...HAZARDS.map(
    ([words, code]): Otherwise => ({
      codes: of('T51-T65'),
      says: new RegExp(
        `\\b(?:expos(?:ed|ure)|contact)\\b[^.;\\n]{0,30}\\b(?:${words})\\b|\\b(?:${words})\\b[^.;\\n]{0,20}\\b(?:expos(?:ed|ure))\\b`,
        'gi',
      ),
      orSaid: new RegExp(
        `${HARMED.source}|\\b(?:elevated|high|raised|toxic|symptom\\w*(?<!asymptomatic)|chelat\\w+|level (?:of|is|was|came)|ill|sick|due to|from|effects?)\\b|\\bµg|\\bmcg`,
        'gi',
      ),
      besides: (other, { key }) =>
        isListedAmong('Z77')(other, other) || (other.key !== key && !/^[YZ]/.test(other.key)),
      why: `an exposure of which the note tells no harm is ${code}, and no toxic effect`,
      section: 'I.C.21.c.1',
      severity: 'information',
      instead: () => code.replace('.', ''),
    }),
  ),
  {
    codes: of('A15-A19'),
    says: /\bpositive (?:ppd|tst|mantoux|quantiferon|igra|t-?spot|tuberculin|tb (?:skin )?test)\b|\b(?:ppd|tst|quantiferon|igra|t-?spot|tb skin test)(?: (?:is|was|came back))? (?:positive|pos|\d+ ?mm)\b/gi,
    status: 'any',
    also: /\b(?:(?:cxr|chest (?:x-?ray|film)|films?) (?:is |was |are )?(?:clear|normal|negative)|latent|asymptomatic|no symptoms|tuberculin)\b/gi,
    orSaid:
      /\b(?:active (?:pulmonary )?(?:tb|tuberculosis)(?! (?:is |was )?(?:ruled out|excluded))(?<!\b(?:no|not|without) active (?:pulmonary )?(?:tb|tuberculosis))|cavit\w+|(?:smear|culture|afb|sputum)[^.;\n]{0,12}positive|ripe|rhez|four[- ]drug)\b/gi,
    why: 'a test that is positive without an active disease is R76.1-, and a latent infection Z22.7',
    section: 'I.C.18.a and the Excludes1 notes at R76.1 and Z22.7',
    severity: 'information',
  },
  {
    codes: of('E08-E13'),
    says: /\b(?:without|no(?: (?:known|history of|hx of|h\/o|prior|diagnosis of))?|denies|never had|not known to have) (?:a )?(?:(?:history|hx|diagnosis) of )?(?:diabetes(?: mellitus)?|dm)(?= *(?:[.,;:)]|$|and\b|or\b|but\b))|\bnon-?diabetic\b/gi,
    status: 'any',
    unless: /\b(?:diabet\w+|t[12]dm|dm ?[12]|type [12] dm|iddm|niddm)\b/gi,
    refutes: true,
    why: 'the note denies the diabetes',
    section: 'IV.J',
  },
  {
    codes: of('R68.0'),
    says: /\b(?:cold|exposure|exposed|snow\w*|outdoors?|outside|ice|icy|winter|freez\w+|submer\w+|blizzard|street|lake|river)\b/gi,
    orSaid:
      /\b(?:not (?:due to|from|related to)|sepsis|septic|hypothyroid\w*|myxedema|an[a]?esthe\w+|indoors?)\b/gi,
    why: 'hypothermia by the cold of the surroundings is T68',
    section: 'I.B.2',
    severity: 'information',
    instead: () => 'T68XXXA',
  },
  {
    codes: of('M79.A-'),
    says: /(?<!\bnon-?)\b(?<!non-?)(?:traumatic|fractur\w*|fx|crush\w*|trauma|injur\w*|fell|fall|mv[ac])\b/gi,
    orSaid: /\b(?:non-?traumatic|atraumatic|exertional|no (?:injury|trauma)|without (?:injury|trauma))\b/gi,
    besides: isListedAmong('T79.A-'),
    why: 'a compartment syndrome by trauma is T79.A-',
    section: 'I.C.13.b',
    severity: 'information',
  },
  {
    codes: titled(/\bwithout foreign body\b/, 'S01-S91'),
    says: /\b(?:glass|gravel|wood|splinters?|metal|shards?|debris|beads?|bbs?|pellets?|thorns?|grit|foreign bod(?:y|ies)|fb)\b[^.;\n]{0,20}\b(?:in (?:it|the wound|the laceration|wound)|embedded|retained|(?:was |were )?(?:removed|extracted)|seen on (?:x-?ray|film))\b|\bwith (?:an? )?(?:retained |embedded )?(?:foreign body|fb)\b|\b(?:embedded|retained) (?:[\w-]+ )?(?:glass|gravel|wood|splinter|metal|shard|debris|foreign body|fb)\b/gi,
    orSaid:
      /\b(?:no|without|w\/o|negative for|denies) (?:any )?(?:evidence of |retained |residual |visible )*(?:foreign|fb|glass|debris|gravel)\b/gi,
    why: 'the code is for a wound without a foreign body, and the note tells of one',
    section: 'I.C.19.b and I.B.2',
    severity: 'information',
  },
  // A dust that was breathed is no disease of the lungs until somebody finds one.
  {
    codes: of('J60-J65'),
    says: /\b(?:asbestos|silica|coal dust|coal|beryllium|dust|talc|sandblast\w*)\b[^.;\n]{0,40}\b(?:expos\w+|contact|plant|mine|work\w*)\b|\b(?:expos(?:ed|ure)|worked|lived?|living|breath\w+)\b[^.;\n]{0,40}\b(?:asbestos|silica|coal|beryllium|talc)\b/gi,
    status: 'any',
    unless:
      /\b(?:asbestosis|silicosis|pneumoconios[ie]s|black lung|berylliosis|talcosis|siderosis|stannosis|interstitial (?:lung )?disease|(?:pulmonary |interstitial |lung )?fibrosis|progressive massive|anthracosis|byssinosis)\b/gi,
    why: 'an exposure without the disease is a contact, Z77.- or Z57.-',
    section: 'I.C.21.c.1',
  },
  {
    codes: of('T51-T65'),
    says: /\b(?:no|not|without(?: any)?|denies(?: any)?|never)\b[^.;\n]{0,30}\b(?:poison(?:ed|ing)|toxic (?:effects?|symptoms?)|toxicity|intoxicat\w+)\b|\b(?:poison\w+|toxicity|intoxication|toxic effects?) (?:(?:was|is|were|has been) )?(?:ruled out|excluded|not found)\b/gi,
    status: 'any',
    also: /\b(?:expos(?:ed|ure)|contact|alarm|lives with)\b/gi,
    unless: HARMED,
    besides: isListedAmong('Z77', 'Z03.6'),
    why: 'an exposure that did no harm is a contact, Z77, or an observation, and no toxic effect',
    section: 'I.C.21.c.1 and I.C.21.c.6',
    severity: 'information',
  },
];
