/** Words of notes on newborns that want another code (Guidelines I.C.16). */

import { isFoundOf } from '../z-code-pairs.ts';
import { COVID_OF_NEWBORNS } from './covid-of-newborns.ts';
import { OF_THE_MOTHER } from './of-the-mother.ts';
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

/** In grams, below 2,500. */
const LOW_WEIGHT =
  /\b(?:[5-9]\d\d|1[,.]?\d{3}|2[,.]?[0-4]\d\d) ?g(?:rams?|m)?\b|\b(?:0\.[5-9]\d*|1\.\d+|2\.[0-4]\d*) ?kg\b/gi;
const SIGNS =
  /\b(?:tachypn\w+|grunting|retractions|nasal flaring|cyanosis|cyanotic|fever|febrile|temp(?:erature)?(?: of| was| to)? (?:38|39|40|10[1-5])(?:\.\d)?|letharg\w+|apnea|jitter\w+|hypothermi\w+|temperature instability|poor(?:ly)? feeding|(?:feeds?|feeding|sucks?|latch\w*) (?:poorly|weakly)|refus(?:es|ed|ing) (?:to (?:feed|nurse)|feeds?|bottles?|the breast)|(?:absent|decreased) (?:urine|stool)s?(?: output)?|tremors?|twitch\w*|seizures?|pallor|pale|mottl\w+|dusky|blue spells?|spit(?:s|ting)? up|(?:green|bilious) (?:emes[ie]s|spit-?up)|floppy|lethargic|inconsolab\w+|brady?cardi\w+|tachycardi\w+|desaturat\w+|murmur|rash|jaundiced?|vomit\w*|irritab\w*|convuls\w*|hypotoni\w+|bloody stools?|abdominal distension)\b/gi;

/** I.C.16.a.6: nothing is done for it in the stay, and nothing will be. */
const INSIGNIFICANT =
  /(?<!\b(?:treated|given|lights|phototherapy|evaluated|ultrasound|echo\w*|followed|checked|consult\w*)\b[^.;\n]{0,80})(?:\b(?:not clinically significant|clinically insignificant|of no (?:clinical )?significance|no clinical significance|seen in passing|noted in passing)\b|\b(?:no|without(?: any)?|not (?:need(?:ing)?|requir\w+)(?: any)?|needs? no|need(?:ed|ing)? no|requir\w+ no) (?:work-?up|evaluation|treatment|therapy|intervention)\b)/gi;

/** The observations of a newborn with what notes call the conditions that may be found. */
const FOUND_AFTER_ALL: readonly Otherwise[] = (
  [
    [
      'Z05.0',
      '(?:\\w+ septal defect|[va]sd|pda|patent ductus(?: arteriosus)?|coarctation|tetralogy|arrhythmia|tachycardia|heart (?:block|defect|disease)|cardiomyopathy|pulmonary hypertension|pphn)',
      'P29 Q20-Q28 P22-P28',
    ],
    [
      'Z05.1',
      '(?:sepsis|pneumonia|meningitis|chorioamnionitis|omphalitis|bacteremia|herpes|syphilis|(?:urinary tract )?infection|uti|cmv|toxoplasmosis|conjunctivitis)',
      'P00-P96 A00-B99',
    ],
    ['Z05.1', '(?:transient tachypnea|ttnb?|rds|pneumothorax|meconium aspiration)', 'P19-P28'],
    [
      'Z05.2',
      '(?:\\w+ h[a]?emorrhage|ivh|seizures?|encephalopathy|hie|stroke|infarct\\w*|hydrocephalus|palsy)',
      'P10-P15 P52 P90-P96 G00-G99 Q00-Q07',
    ],
    [
      'Z05.3',
      '(?:pneumothorax|pneumonia|transient tachypnea|ttn|ttnb|respiratory distress(?: syndrome)?|rds|hyaline membrane disease|meconium aspiration|aspiration|atelectasis|pneumomediastinum|pulmonary h[a]?emorrhage|respiratory failure|apnea|diaphragmatic hernia)',
      'P19-P28 Q30-Q34 J00-J99',
    ],
    [
      'Z05.41 Z05.42 Z05.43',
      '(?:galactos\\w+|phenylketonuria|pku|mcad\\w*|hypothyroidism|cystic fibrosis|trisomy(?: \\d+)?|down syndrome|hypoglycemia|immunodeficiency|scid)',
      'P70-P74 E00-E89 Q90-Q99 D80-D89',
    ],
    [
      'Z05.5',
      '(?:necroti[sz]ing enterocolitis|nec|obstruction|atresia|malrotation|volvulus|pyloric stenosis|hirschsprung\\w*|perforation|meconium (?:ileus|plug))',
      'P76-P78 Q38-Q45 K00-K95',
    ],
    [
      'Z05.6',
      '(?:hydronephrosis|reflux|posterior urethral valves?|torsion|renal (?:agenesis|failure))',
      'P96.0 Q50-Q64 N00-N99',
    ],
    [
      'Z05.7-',
      '(?:cellulitis|rash|hemangioma|fracture|dysplasia|clubfoot|torticollis|dislocat\\w+)',
      'P10-P15 P80-P83 L00-L99 M00-M99 Q65-Q84 S00-S99 D18.0-',
    ],
  ] as const
).map(
  ([codes, words, found]): Otherwise => ({
    codes: of(...codes.split(' ')),
    says: new RegExp(
      `\\b(?:show(?:s|ed|ing)?|reveal(?:s|ed)|found|finding|confirm(?:s|ed)|diagnos(?:ed|is)|positive for|proved|turned out to (?:be|have)|demonstrated|treated for|has|had|developed|due to)\\b(?: (?!no\\b|not\\b|normal\\b|without\\b|for\\b|out\\b|question\\b|possib|suspic|suspect|concern|suggest)[\\w,-]+){0,5}? ${words}\\b(?! (?:work-?up|screen\\w*|evaluation|was (?:ruled out|excluded)|ruled out|excluded))|\\b${words}(?: of the newborn)?(?: (?:was|is|were|has been))? (?:found|confirmed|diagnosed|dx['’]?d|seen|shown|established|proven|present|treated)\\b`,
      'gi',
    ),
    orSaid: new RegExp(
      `\\b(?:mother|maternal|mom|sibling)\\b[^.;\\n]{0,60}\\b${words}|\\b${words}\\b[^.;\\n]{0,40}\\b(?:ruled out|excluded|not (?:found|confirmed|present))|\\bno (?:evidence of |sign of |signs of )?${words}`,
      'gi',
    ),
    besides: isListedAmong(...found.split(' ')),
    once: true,
    why: 'observation is for a healthy newborn in whom no condition is found: what was found is coded in its place',
    section: 'I.C.16.b',
    severity: 'information',
  }),
);

const WATCHED =
  '(?:treated|monitor\\w*|watched|observ\\w+|follow(?:ed|-up|ing)|evaluat\\w+|ultrasound|echo\\w*|x-?ray|films?|radiograph|consult\\w*|referr\\w+|serial|rechecked|clipp\\w+|frenotomy|oxygen|cpap|physical therapy|splint\\w*|immobiliz\\w+|warmer|exchange)';

/** What a newborn is treated or watched for, with its codes (I.C.16.a.6 and c.1). */
const TREATED_NEWBORNS: readonly Otherwise[] = (
  [
    [
      '(?:hyper)?bilirubin\\w*|jaundice\\w*|icter\\w+',
      'photo-?therapy|bili ?(?:lights?|blanket|bed)|under (?:the )?lights|serial bilirubin\\w*|exchange transfusion|bilirubin (?:checks?|followed|every|rechecked)',
      ['P55-P59', 'E80.4-E80.7'],
      'P59.-',
    ],
    [
      'hypoglyc[a]?emi\\w*|low (?:blood )?(?:sugars?|glucose)',
      'glucose (?:gel|infusion|checks?)|dextrose|d10w?|(?:iv|intravenous) (?:fluids?|glucose|sugar)|(?:extra|early|frequent|supplement\\w*) feed\\w*|treated|monitor\\w*',
      ['P70', 'E16'],
      'P70.-',
    ],
    ...(
      [
        ['cephalo?ha?ematoma', ['P12.0'], 'P12.0'],
        ['transient tachypnea|ttn', ['P22'], 'P22.1'],
        [
          '(?:fractured? )?clavicle fracture|fractured clavicle|fracture of the (?:left |right )?clavicle',
          ['P13.4'],
          'P13.4',
        ],
        ['tongue[- ]tie|ankyloglossia', ['Q38.1'], 'Q38.1'],
        ['hydrocele', ['P83.5'], 'P83.5'],
        ['undescended test\\w+|cryptorchid\\w+', ['Q53', 'Q55.2-'], 'Q53.-'],
        ['hip (?:click|clunk|dysplasia)|dislocat\\w+ hip', ['Q65', 'R29.4'], 'Q65.- or R29.4'],
        ['(?:heart |cardiac )?murmur', ['P29', 'R01', 'Q20-Q28'], 'R01.- or the defect'],
        ['polycythemia', ['P61.1'], 'P61.1'],
        ['hypothermia|low temperature', ['P80'], 'P80.-'],
        ["erb\\w*(?:[’']s)? palsy|brachial plexus (?:injury|palsy)", ['P14'], 'P14.-'],
        ['sacral dimple', ['Q82.6', 'L05'], 'Q82.6'],
        ['meconium aspiration', ['P24.0-'], 'P24.0-'],
        ['polydactyly|extra digit', ['Q69'], 'Q69.-'],
      ] as const
    ).map(([words, codes, code]) => [words, WATCHED, codes, code] as const),
  ] as const
).map(
  ([condition, treatment, codes, code]): Otherwise => ({
    codes: of('Z38'),
    listed: 'first',
    says: new RegExp(`\\b(?:${condition})\\b`, 'gi'),
    also: new RegExp(`\\b(?:${treatment})\\b`, 'gi'),
    orSaid: new RegExp(
      `\\b(?:no|not|without|never|risk (?:of|for)|mother\\S*|maternal|physiologic\\w*)\\b[^.;\\n]{0,30}\\b(?:${condition}|(?:need|requir)\\w* (?:for )?(?:photo|light|treat))\\b`,
      'gi',
    ),
    besides: isListedAmong(...codes),
    why: `what is treated or watched in the stay of the birth is coded too, ${code}`,
    section: 'I.C.16.a.6 and c.1',
    severity: 'information',
  }),
);

export const NEWBORNS: readonly Otherwise[] = [
  ...OF_THE_MOTHER,
  {
    codes: of('P00-P96', 'Q00-QA1', 'D18.0-', 'L81.3', 'L22'),
    says: INSIGNIFICANT,
    status: 'any',
    near: true,
    where: 'inpatient',
    listed: 'behind',
    why: 'of a newborn what is clinically significant is coded: evaluated, treated, watched, with a longer stay or a need for care later on',
    section: 'I.C.16.a.6',
  },
  {
    codes: of('G54.0', 'G56.8-', 'G83.2-', 'S14.3-'),
    says: /\b(?:birth injur(?:y|ies)|(?:erb|klumpke)\w*(?:['’]s)?(?:[- ]duchenne)? (?:palsy|paralysis)|obstetric(?:al)? (?:brachial (?:plexus )?)?(?:palsy|paralysis|injury))\b/gi,
    status: 'any',
    why: 'what began in the perinatal period keeps its code of chapter 16, whatever the age (P14)',
    section: 'I.C.16.a.4',
  },
  {
    codes: of('Z38.00'),
    says: /\b(?:cesarean|c-section)\b/gi,
    why: 'the code of the newborn says how it was born',
    section: 'I.C.16.a.2',
    instead: () => 'Z3801',
  },
  {
    codes: of('Z38.01'),
    says: /\bvaginal(?:ly)?\b/gi,
    unless: /\b(?:cesarean|c-section)\b/gi,
    why: 'the code of the newborn says how it was born',
    section: 'I.C.16.a.2',
    instead: () => 'Z3800',
  },
  {
    codes: of('Z38.00', 'Z38.01'),
    says: /\btwin\b/gi,
    why: 'a twin has a code of its own',
    section: 'I.C.16.a.2',
    instead: ({ key }) => (key === 'Z3800' ? 'Z3830' : 'Z3831'),
  },
  {
    codes: of('Z38.00', 'Z38.3-', 'Z38.6-'),
    says: /\b(?:born|birth|delivered)\b[^.,;\n]{0,20}\b(?:at home|in (?:the |an? )?(?:\w+ )?(?:car|ambulance|taxi|parking lot)|en route|before arrival|outside (?:of )?(?:the |a )?hospital)\b|\bhome birth\b/gi,
    why: 'a child that is born outside of the hospital and admitted has another code of Z38',
    section: 'I.C.16.a.2',
    instead: ({ key }) => (key === 'Z3800' ? 'Z381' : ''),
  },
  {
    codes: of('Z38'),
    says: /\b(?:born|delivered|birth|delivery)\b[^.;\n]{0,60}\b(?:hospital|clinic|center|centre|facility|medical center|birth center|infirmary)\b[^.;\n]{0,60}\b(?:brought|transferred|transported|flown|sent|came|moved|referred|airlifted)\b[^.;\n]{0,30}\b(?:us|here|our|this (?:hospital|nicu|unit|center|facility))\b|\b(?:transferred|transfer|transported|flown|airlifted|referred|sent|brought|received|accepted|came) (?:[\w-]+ ){0,6}?from (?:(?:an?|the|another|other|outside|her|his|their|birth|birthing|referring|outlying|delivering|community|rural|local|county|general|regional|memorial|[\w.]+) ){1,4}?(?:hospital|facility|birth(?:ing)? center|clinic)\b|\b(?:transferred|transfer|transported|flown|airlifted|referred|received|accepted) (?:in |here )?from (?:st\.? \w+|(?:\w+ )?(?:general|memorial|regional|community|mercy|county|children['’]s|university))\b|\btransfer(?:red)? in\b|\b(?:transferred|transported|flown|airlifted|sent|brought) (?:to us |here |over |in |today )*from (?:[\w.’'-]+ ){0,4}?[\w.’'-]+,? where (?:s?he|they|(?:the )?(?:baby|infant|child|newborn|twins?)) (?:was|were) (?:born|delivered)\b|\bout-?born\b|\bborn (?:at|in) (?:an?other|an outside|the referring|a different|an outlying) (?:hospital|facility|center|clinic)\b/gi,
    orSaid:
      /\b(?:born|delivered) (?:here|in our|at our|at this|in this|in house)\b|\binborn\b|\bmother (?:[\w-]+ ){0,4}(?:transferred|transported|sent|referred|came)\b/gi,
    why: 'a code of category Z38 is for the hospital of the birth, and not for the one that receives the child',
    section: 'I.C.16.a.2',
  },
  {
    codes: of('Z38'),
    says: /\bre-?admi(?:tted|ssion)\b|\b(?:brought|came|sent) back\b[^.;\n]{0,20}\b(?:day|days|from home|after)\b|\b(?:day|days|week|weeks) after (?:going home|(?:the |his |her )?(?:first )?discharge)\b|\badmitted from (?:home|the (?:office|clinic))\b|\b(?:home|went home|discharged(?: home)?) (?:on |at )?(?:dol|day(?: of life)?|pod) ?#?\d[^;\n]{0,60}\b(?:brought|back|returned|seen|presents?|now|comes|came)\b|\b(?:from|since) (?:the )?(?:birth hospital|nursery) (?:on |at )?(?:dol|day)\b|\breturn(?:s|ed) (?:on|at) (?:dol|day of life) ?\d|\bleft the (?:nursery|(?:birth )?hospital|maternity ward) (?:on|at) (?:dol|day)\b|\bsent (?:in|over|here) (?:from|by) (?:the |her |his )?(?:office|clinic|pediatrician|home|urgent care)\b/gi,
    orSaid: /\b(?:no|not|never|risk of|if|avoid\w*|mother)\b[^.;\n]{0,30}\b(?:re-?admi|discharge)/gi,
    why: 'a code of category Z38 is assigned once, at the time of the birth, and not at a readmission',
    section: 'I.C.16.a.2',
  },
  ...TREATED_NEWBORNS,
  {
    codes: of('P07'),
    says: /\b(?:no|without|not have any|has not had any|never had any)\b[^.;\n]{0,20}\b(?:effects?|bearing|impact|influence|consequences?|sequel\w+|residua\w*|relevance|problems? from)\b|\b(?:does not|doesn['’]t|did not|no longer|never) (?:affect|influence|impact|matter|bear|concern|play)\w*\b|\b(?:not|un)[ -]?(?:affect\w+|relevant|related to)\b|\b(?:outgrown|caught up|irrelevant)\b/gi,
    status: 'any',
    also: /\bformer(?= (?:[\w-]+ ){0,2}(?:pre|\d))|\b(?:pre-?term|prematur\w*|pre-?mature|preemie|ex-?preemie|(?:2\d|3[0-6]|twenty-\w+|thirty|thirty-\w+)[- ]?(?:w|wks?|weeks?|weekers?)|low birth ?weight|grams?)\b/gi,
    where: 'no stay',
    why: 'prematurity and low birth weight are coded in a child or adult only where they still affect the health',
    section: 'I.C.16.e and I.C.16.a.4',
    instead: () => 'Z8768',
  },
  {
    codes: of('P59.9'),
    says: /\b(?:jaundice|hyperbilirubinemia)\b[^.;\n]{0,20}\bprematur\w+|\bprematurity jaundice\b/gi,
    why: 'jaundice of a preterm delivery has a code of its own',
    section: 'I.B.2',
    instead: () => 'P590',
  },
  {
    codes: of('P59.9'),
    says: /\bbreast ?-?milk (?:jaundice|hyperbilirubinemia)\b/gi,
    why: 'jaundice from breast milk has a code of its own',
    section: 'I.B.2',
    instead: () => 'P593',
  },
  {
    codes: of('J44.9', 'J84.1-', 'J98.4'),
    says: /\bbroncho-?pulmonary dysplasia\b|\bbpd\b/gi,
    besides: isListedAmong('P27'),
    why: 'what began in the perinatal period keeps its code of chapter 16, whatever the age',
    section: 'I.C.16.a.4',
    instead: () => 'P271',
  },
  {
    codes: of('P23', 'P35.0-P35.3', 'P35.9', 'P36-P39', 'P77'),
    says: /(?<!\b(?:no|not|nor|neither|whether|or|without|unclear)\b[^.;\n]{0,40})\bcommunity[- ](?:acquired|onset)\b(?! or\b)|\b(?:acquired|caught|contracted|picked up) (?:[\w-]+ ){0,3}?(?:in the community|(?:at|from) (?:home|day ?care|(?:an? |the |his |her )?(?:older )?(?:sibling|brother|sister|cousin|visitor|relative)))\b|\bnot (?:of )?(?:congenital|perinatal)(?: (?:in )?(?:origin|onset))?\b/gi,
    status: 'any',
    // It may be either, and is of the birth then.
    orSaid:
      /\b(?:can(?:no|['’])t|cannot|can not|unable to|could not|unclear|unknown|undetermined|not clear|whether|either)\b[^.;\n]{0,50}\b(?:birth|community|home|congenital|perinatal|acquired)\b/gi,
    why: 'what was acquired in the community is not coded to chapter 16',
    section: 'I.C.16.a.5',
  },
  {
    codes: of('P36', 'P39.9'),
    says: /\bno (?:evidence (?:of|for) (?:an? )?)?infection\b(?! (?:control|risk))|\bno infection (?:was )?(?:found|identified|present)\b|\binfection (?:was )?(?:ruled out|excluded|not found)\b/gi,
    status: 'any',
    besides: isListedAmong('Z05'),
    why: 'a newborn who was watched for a suspected condition that is not there has Z05',
    section: 'I.C.16.b.1',
    instead: () => 'Z051',
    severity: 'information',
  },
  {
    codes: of('P90'),
    says: /\b(?:seizures?|convulsions?)(?: (?:disorder|d\/o|dz|disease|activity))?,? (?:(?:was|were|is|are|has been|have been) )?(?:ruled out|r\/o['’]?d|excluded)\b|\b(?:ruled out|excluded) (?:for )?(?:(?:a|any|neonatal) )*(?:seizures?|convulsions?)\b|\b(?:not|no) (?:evidence (?:of|for) )?(?:a |any |true )?(?:seizures?|convulsions?)\b/gi,
    status: 'any',
    orSaid:
      /\b(?:recurrent|treated|loaded|phenobarb\w*|levetiracetam|keppra|further|more|more than|since)\b/gi,
    refutes: true,
    why: 'a newborn who was watched for a suspected condition that is not there has Z05',
    section: 'I.C.16.b.1',
    instead: () => 'Z052',
  },
  ...COVID_OF_NEWBORNS,
  {
    codes: of('Z03.8-', 'Z03.9'),
    says: /\b(?:newborn|neonat\w+|(?:[1-9]|1\d|2[0-8]|one|two|three|four|five|six|seven|eight|nine|ten)[- ]days?[- ]old|(?:[1-3]|one|two|three)[- ]weeks?[- ]old)\b/gi,
    status: 'any',
    also: /\b(?:suspect\w*|ruled out|observ\w+|evaluat\w+)\b/gi,
    orSaid: /\b(?:mother|maternal|her newborn|his newborn|after (?:the|her) delivery)\b/gi,
    besides: isListedAmong('Z05', 'O00-O9A'),
    why: 'a newborn that is observed for a suspected condition which is ruled out has Z05',
    section: 'I.C.16.b.1',
  },
  {
    codes: of('Z05'),
    says: SIGNS,
    orSaid:
      /\b(?:mother|maternal|mom)\b[^.;\n]{0,30}\b(?:fever|febrile)\b|\bresolved\b|\b(?:seizures?|apnea|cyanosis|jaundice|tachypnea|hypoglyc\w+)(?: [\w/]+){0,3} (?:ruled out|excluded)\b/gi,
    // That a condition was found is told of the pair.
    besides: (other, { key }) => isFoundOf(key, other.key),
    why: 'Z05 is not for a newborn with signs or symptoms of what is suspected: those are coded',
    section: 'I.C.16.b.1',
    severity: 'information',
  },
  ...FOUND_AFTER_ALL,
  {
    codes: of('P07.2-', 'P07.3-'),
    says: LOW_WEIGHT,
    besides: isListedAmong('P05', 'P07.0-', 'P07.1-'),
    why: 'where weight and gestational age are both known, each has its code, the weight first',
    section: 'I.C.16.d',
    severity: 'information',
  },
  {
    codes: of('P07.0-', 'P07.1-'),
    says: /\b(?:2\d|3[0-6]) ?(?:completed )?(?:w|wk|wks|weeks?)\b|\b(?:2\d|3[0-6])(?: ?\d\/7|\+\d)\b/gi,
    besides: isListedAmong('P07.2-', 'P07.3-'),
    why: 'where weight and gestational age are both known, each has its code, the weight first',
    section: 'I.C.16.d',
    severity: 'information',
  },
  {
    codes: of('P07.2-', 'P07.3-'),
    says: /\b(?:full[- ]?|at )?term (?:baby|boy|girl|infant|newborn|neonate|male|female|child|delivery|pregnancy|birth|[ag]ga)\b|\b(?:born|delivered) at (?:full )?term\b|\b(?:3[789]|4[012])(?: ?\d\/7|\+\d)? ?(?:w|wks?|weeks?)\b(?! (?:old|of age|corrected|post))/gi,
    orSaid:
      /\bpre-?term\b|\bprematur\w*|\bpreemie\b|\b(?:2\d|3[0-6])(?: ?\d\/7|\+\d)? ?(?:w|wks?|weeks?)\b/gi,
    why: 'prematurity is coded only where it is documented',
    section: 'I.C.16.d',
  },
  {
    codes: of('P07'),
    lacks:
      /\bpre-?term\b|\bprematur\w*|preemie|\blow birth ?weight\b|\b[ve]?lbw\b|\b\d{1,2} ?(?:w|wks?|weeks?)\b|\d ?\d\/7\b|\d ?g(?:rams?|m)?\b|\bkg\b|\bga\b|\bsga\b|\b(?:iugr|immatur\w+|gestation\w*)\b|\d ?(?:lbs?|pounds?|oz)\b/gi,
    why: 'prematurity is coded only where it is documented',
    section: 'I.C.16.d',
    severity: 'information',
  },
];
