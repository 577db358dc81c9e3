/** Circumstances of life that are told apart by their codes, as notes tell them (Guidelines I.C.21.c.17). */
import type { Several } from './several.ts';

const WHAT = 'circumstance';
const SECTION = 'I.B.14 and I.C.21.c.17';

export const CIRCUMSTANCES_TOLD: readonly Several[] = [
  {
    of: ['Z36'],
    what: 'screening',
    section: 'I.C.21.c.5',
    each: [
      [
        'chromosomal anomalies',
        'aneuploid\\w*|chromosom\\w*|nipt|nips|cf-?dna|cell[- ]free|trisom\\w+|quad screen|karyotyp\\w+|amnio\\w*|cvs|down syndrome',
      ],
      ['alphafetoprotein', 'ms-?afp|afp|alpha-?fetoprotein'],
      [
        'malformations',
        'anatom\\w+|malformation\\w*|anomal\\w+|structural|level ii|morpholog\\w+|survey|(?:18|19|20|21|22)[- ](?:wk|week)\\w* (?:scan|ultrasound|us)',
      ],
      ['growth retardation', 'growth|efw|fgr|iugr|estimated (?:fetal )?weight'],
      ['isoimmunization', 'antibod\\w+|isoimmun\\w+|rh|coombs'],
      ['nuchal translucency', 'nuchal|nt'],
      ['congenital cardiac', '(?:fetal )?echo\\w*|cardiac|heart'],
      ['Streptococcus B', 'gbs|strep\\w*|group b'],
      ['cervical length', 'cervical length|cervix|cl|tvcl'],
      ['uncertain dates', 'dat(?:es|ing)|lmp|viability'],
      ['macrosomia', 'macrosom\\w+|lga'],
    ],
  },
  {
    of: ['Z59'],
    what: WHAT,
    section: SECTION,
    each: [
      [
        'homelessness(?! in past)(?<!risk of homelessness)',
        'homeless\\w*|unhoused|couch[- ]surf\\w*|doubled up|(?:lives|living|stays|staying|sleeps|sleeping) (?:in|at|on) (?:an?|the|his|her) (?:[\\w-]+ ){0,3}?(?:shelter|street|car|tent|encampment)|in (?:an?|the) (?:[\\w-]+ )?shelter',
      ],
      [
        'Inadequate housing(?! utilities)',
        'mou?ld|no heat|broken heat\\w*|infest\\w+|roaches|leak\\w*|overcrowd\\w*|crowded|inadequate housing|substandard|(?:lack of|no) (?:heating|air conditioning)|lead paint|housing',
        'inadequate housing|substandard housing|(?:overcrowded|crowded|infested|mou?ldy) (?:home|house|apartment|housing)|no (?:heat|heating)|mou?ld in the (?:home|house|apartment)',
      ],
      [
        'housing utilities',
        'utilit\\w+|electricity|(?:power|water|gas) (?:was |is )?(?:shut|cut|turned) off|no (?:power|running water)',
        '(?:electricity|utilities|power|water|gas|heat) (?:was |is |were )?(?:shut|cut|turned) off|no (?:electricity|running water)',
      ],
      [
        'Discord with neighbors',
        'neighbou?rs?|landlord|lodger|roommates?',
        '(?:fights?|conflicts?|disputes?|discord|harass\\w+|threat\\w+)[^.;\\n]{0,20}(?:neighbou?rs?|landlord|roommates?)',
      ],
      [
        'residential institution',
        'institution|(?:nursing|care|group|boarding) home|assisted living|facility|residence',
        '(?:problems?|unhappy|trouble)[^.;\\n]{0,25}(?:nursing home|group home|care home|institution)',
      ],
      [
        'Food insecurity|lack of adequate food',
        'food|hungry|hunger|meals?|groceries|pantry|snap|wic|skips? meals|formula',
        'food[- ]insecur\\w+|(?:lack|lacks|shortage|runs? out) of food|hunger|skips meals|not enough (?:food|to eat)|food pantry|food bank',
      ],
      [
        'Extreme poverty',
        'poverty|poor|destitut\\w*|indigent|penniless|impoverish\\w*|no (?:money|income|funds|means)|cannot afford|live\\w* on (?:nothing|\\$)',
        '(?:extreme )?poverty|destitut\\w*|indigent|penniless|impoverish\\w*',
      ],
      [
        'Low income',
        'low income|income|poverty|poor|wages?|paid|pay|afford\\w*|money|financ\\w+|pension|benefits|medicaid|earn\\w*',
        'low[- ]income|(?:income|pension|wages?) (?:is |too )?(?:too )?(?:low|small|inadequate|insufficient)',
      ],
      [
        'Insufficient health insurance',
        '(?:un|under)insured|insurance|coverage|copays?|deductible',
        'uninsured|underinsured|no (?:health )?insurance|lost (?:her|his|their) (?:health )?insurance|(?:insurance|coverage) (?:lapsed|ended|lost)',
      ],
      [
        'welfare support',
        'welfare|benefits|assistance|support|disability|ssi|snap',
        '(?:insufficient|inadequate|lost|denied) (?:welfare|benefits)',
      ],
      [
        'Housing instability',
        'evict\\w*|foreclos\\w*|behind (?:on|with) (?:the |her |his )?(?:rent|mortgage)|rent|mortgage|doubled up|couch\\w*|unstable hous\\w+|housing|mov(?:ed|es|ing)|losing (?:her|his|their|the) (?:home|apartment|house)|homeless\\w*',
        'evict\\w*|foreclos\\w*|behind (?:on|with) (?:the |her |his |their )?(?:rent|mortgage)|doubled up|couch[- ]surf\\w*|housing instability|unstable housing|risk of homelessness|losing (?:her|his|their|the) (?:home|apartment|house)',
      ],
      [
        'Transportation insecurity',
        'transport\\w*|ride|rides|car|bus|(?:no|lacks?|without) (?:a )?(?:vehicle|license)|miss\\w* (?:visits|appointments)',
        'transportation (?:insecurity|barriers?|problems?)|(?:no|lacks?|lack of|without) (?:reliable )?transport\\w*|(?:no|without a) (?:car|ride|vehicle)',
      ],
      [
        'Financial insecurity|Material hardship',
        'financ\\w+|money|bills?|debts?|afford\\w*|bankrupt\\w*|hardship|pay(?:ing)?|income|poverty|clothing|diapers|child ?care',
        'financial (?:insecurity|strain|hardship|difficult\\w+)|bankrupt\\w*|in debt|cannot pay|unable to pay|material hardship',
      ],
    ],
  },
  {
    of: ['Z56'],
    what: WHAT,
    section: SECTION,
    each: [
      [
        'Unemployment',
        'unemploy\\w*|laid off|lay-?off|fired|out of work|jobless|lost (?:her|his|the) job|not working|no job|terminated',
        'unemployed|unemployment|(?:was|were|been|got) (?:laid off|fired|terminated)|laid off (?:in|last|since|from)|lost (?:her|his|the) job|out of work|jobless',
      ],
      [
        'Change of job',
        '(?:new|chang\\w+|switch\\w*|start\\w*|another)[^.;\\n]{0,15} jobs?|job change|transfer\\w*',
        '(?:new|changed|switched|started a new|change of) jobs?|job change',
      ],
      [
        'Threat of job loss',
        'threat\\w*|lay-?offs?|laid off|(?:los\\w+|keep\\w*) (?:her|his|the) (?:job|position)|job (?:loss|at risk|insecur\\w+)|(?:fear\\w*|afraid|worr\\w+)[^.;\\n]{0,25}(?:job|fired|position|work)|downsiz\\w+|notice',
        '(?:threat\\w*|fear\\w*|risk|afraid|worr\\w+)[^.;\\n]{0,25}(?:los\\w+ (?:her|his|the) job|job loss|laid off|be(?:ing)? fired)|expects? lay-?offs',
      ],
      [
        'Stressful work schedule',
        'shifts?|overtime|schedul\\w+|hours|night work|on[- ]call',
        '(?:rotating|night|double|back-to-back|swing) shifts?|mandatory overtime|(?:stressful|heavy|irregular) (?:work )?schedul\\w+|(?:60|70|80)[- ]hour weeks?',
      ],
      [
        'Discord with boss',
        'boss|supervisor|manager|co-?workers?|workmates?|colleagues?|foreman',
        '(?:conflict|fights?|argu\\w+|discord|dispute|trouble|bullied|harass\\w*)[^.;\\n]{0,25}(?:boss|supervisor|manager|co-?workers?|workmates?|colleagues?)',
      ],
      ['Sexual harassment', 'harass\\w*', 'sexual(?:ly)? harass\\w*'],
      ['Military deployment', 'deploy\\w*|military|army|navy|overseas', 'deployed|deployment'],
    ],
  },
  {
    of: ['Z60'],
    what: WHAT,
    section: SECTION,
    each: [
      [
        'living alone',
        'alone|by (?:him|her)self|on (?:his|her) own|nobody|no one',
        'lives? alone|living alone',
      ],
      [
        'Acculturation',
        'immigra\\w+|migrat\\w+|refugee|accultur\\w+|language|cultur\\w+|country|asylum',
        'accultur\\w+|recent(?:ly)? immigra\\w+|refugee',
      ],
      [
        'Social exclusion',
        'exclu\\w+|reject\\w+|bull(?:y|ied|ying)|shunn?\\w*|ostraci\\w+|isolat\\w+|stigma\\w*|teas\\w+',
        'bull(?:ied|ying)|shunned|ostraci\\w+|social(?:ly)? (?:exclu|isolat|reject)\\w+',
      ],
      ['discrimination', 'discriminat\\w+|persecut\\w+|racis\\w+|prejudice', 'discriminat\\w+|persecut\\w+'],
      [
        'life-cycle',
        'retire\\w*|empty nest|transition\\w*|adjust\\w*|life[- ]?cycle|puberty',
        'empty nest|adjust\\w+ to retirement|retirement adjustment',
      ],
    ],
  },
  {
    of: ['Z63.0-Z63.6'],
    what: WHAT,
    section: SECTION,
    each: [
      [
        'relationship with spouse or partner',
        'spous\\w+|partner\\w*|husband|wife|boyfriend|girlfriend|marital|marriage|couple',
        '(?:marital|marriage|couple) (?:problems?|conflict|discord|strain|stress)|(?:conflict|fights?|argu\\w+|discord)[^.;\\n]{0,20}(?:spouse|partner|husband|wife|boyfriend|girlfriend)',
      ],
      [
        'in-laws',
        '(?:mother|father|sister|brother|daughter|son)?-?in-laws?',
        '(?:conflict|fights?|argu\\w+|discord|trouble)[^.;\\n]{0,20}in-?laws?',
      ],
      ['military deployment', 'deploy\\w*|military|overseas'],
      [
        'death of family member',
        'death|died|dies|passed|bereave\\w*|grie\\w+|lost|loss|missing|disappear\\w*|widow\\w*',
        '(?:died|death of|passed away)[^.;\\n]{0,30}(?:last|this|ago|recent\\w*|in)|bereave\\w*|griev\\w*|widowed|(?:husband|wife|mother|father|son|daughter|brother|sister) (?:has |had )?(?:died|passed away)',
      ],
      [
        'separation and divorce',
        'divorc\\w*|separat\\w+|split|broke up|left (?:her|him)|custody',
        'divorc\\w*|(?:marital )?separat(?:ed|ion) from|custody battle',
      ],
      [
        'Dependent relative',
        'caregiv\\w*|car(?:es|ing) for|looks after|looking after|takes care|taking care|dependent|dementia|disabled',
        'caregiver (?:for|of|burden|strain|stress)|(?:cares|caring|takes care|taking care|looks after|looking after) (?:for|of)? ?(?:her|his|their) (?:mother|father|husband|wife|son|daughter|parents?|brother|sister)',
      ],
    ],
  },
  {
    of: ['Z65.0-Z65.5'],
    what: WHAT,
    section: SECTION,
    each: [
      ['Conviction', 'convict\\w*|probation|plea|guilty|sentenced|court', 'convicted|on probation'],
      [
        'Imprisonment',
        'prison\\w*|jail\\w*|incarcerat\\w*|inmate|custody|detention|correctional',
        '(?:in|to) (?:jail|prison)|incarcerated|inmate|imprisoned',
      ],
      [
        'release from prison',
        'releas\\w+|parole\\w*|re-?entry|half-?way|got out|just out|left (?:prison|jail)|(?:since|after|from) (?:prison|jail)',
        '(?:released|release) from (?:prison|jail)|on parole',
      ],
      [
        'other legal',
        'legal|lawsuit|court|custody|arrest\\w*|litigation|charges?|prosecut\\w*|attorney|lawyer',
        'legal (?:problems?|trouble|issues?)|lawsuit|litigation|arrested|criminal charges?',
      ],
      [
        'Victim of crime',
        'victim|crime|robb\\w+|mugg\\w+|assault\\w*|terror\\w*|tortur\\w*|burglar\\w*|shot|stabbed',
        '(?:victim of|was) (?:a |an )?(?:crime|robbery|robbed|mugg\\w+|burglar\\w+|assault\\w*|terror\\w*|torture)',
      ],
      [
        'disaster',
        'disasters?|hurricane|tornado|flood\\w*|wildfire|earthquake|wars?|hostilit\\w+|bomb\\w*|storm|shelling|combat',
        'hurricane|tornado|wildfire|earthquake|war zone|flooded|(?:natural )?disasters?',
      ],
    ],
  },
];
