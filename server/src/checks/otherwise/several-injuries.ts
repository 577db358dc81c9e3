/** Parts that are torn or struck, and what stings, bites and is eaten, of which a note tells one (Guidelines I.B.2 and I.C.20). */
import type { Several } from './several.ts';

/** Torn and burned parts, and foods and drugs: another may be named to say that it is well or agrees with the patient. */
export const PARTS_INJURED: readonly Several[] = [
  {
    of: ['S83.5-'],
    what: 'ligament',
    each: [
      ['anterior cruciate', 'acl|anterior cruciate'],
      ['posterior cruciate', 'pcl|posterior cruciate'],
    ],
    open: /\bunspecified cruciate\b/i,
  },
  {
    of: ['S83.4-'],
    what: 'ligament',
    each: [
      ['medial collateral', 'mcl|medial collateral'],
      ['lateral collateral', 'lcl|lateral collateral|fibular collateral'],
    ],
    open: /\bunspecified collateral\b/i,
  },
  {
    of: ['S83.20-', 'S83.21-', 'S83.22-', 'S83.23-', 'S83.24-', 'S83.25-', 'S83.26-', 'S83.27-', 'S83.28-'],
    what: 'meniscus',
    each: [
      ['medial meniscus', 'medial menisc\\w+|mm tear'],
      ['lateral meniscus', 'lateral menisc\\w+|lm tear'],
    ],
  },
  {
    of: ['S93.4-'],
    what: 'ligament',
    each: [
      ['calcaneofibular', 'calcaneofibular|cfl'],
      ['deltoid', 'deltoid|medial'],
      ['tibiofibular', 'tibiofibular|syndesmo\\w+|high ankle|aitfl'],
      // The lateral ligaments are the talofibular and the calcaneofibular ones.
      ['talofibular', 'talofibular|p?tfl|atfl|lateral', '(?:anterior |posterior )?talofibular|atfl|ptfl'],
    ],
  },
  {
    of: ['T15'],
    what: 'part of the eye',
    each: [
      ['cornea', 'cornea\\w*'],
      ['conjunctival', 'conjunctiv\\w+|tarsal|tarsus|fornix|under (?:the |his |her )?(?:[\\w-]+ ){0,2}lid'],
    ],
  },
  {
    of: ['T67'],
    what: 'effect of heat',
    each: [
      ['heatstroke', '(?:exertional )?heat[- ]?stroke|sunstroke'],
      ['Heat exhaustion', 'heat exhaustion'],
      ['Heat cramp', 'heat cramps?'],
      ['Heat syncope', 'heat syncope'],
      ['Heat edema', 'heat edema'],
    ],
  },
  {
    of: ['T78.0-', 'Z91.01-'],
    what: 'food',
    each: [
      ['peanuts', 'peanuts?'],
      [
        'tree nuts and seeds',
        'tree[- ]nuts?|cashews?|almonds?|walnuts?|pecans?|pistachios?|hazelnuts?|macadamias?|brazil nuts?|sesame|sunflower seeds?',
      ],
      ['shellfish', 'shellfish|shrimps?|prawns?|crabs?|lobsters?|crawfish|crustaceans?'],
      ['other fish', 'salmon|tuna|cod|halibut|tilapia|trout|finned fish'],
      ['seafood', 'seafood|shellfish|shrimps?|prawns?|crabs?|lobsters?|salmon|tuna|cod|fish'],
      ['milk', 'milk|dairy|cheese|yogurt|ice cream|casein|whey'],
      ['eggs?', 'eggs?'],
      ['mammalian meats', 'alpha-?gal|red meat|beef|pork|lamb|mammalian'],
    ],
  },
  {
    of: ['Z88.0-Z88.7'],
    what: 'drug',
    each: [
      [
        'penicillin',
        'penicillins?|pcn|(?:allerg\\w+|reaction|hives|rash|anaphyla\\w+) (?:to|from|with|after) (?:amoxicillin|augmentin|ampicillin)|(?:amoxicillin|augmentin|ampicillin)[- ](?:allerg\\w+|reaction|rash)',
      ],
      ['sulfonamides', 'sulfa|sulfonamides?|bactrim|septra|tmp[-/]smx|sulfamethoxazole'],
      ['narcotic', 'codeine|morphine|oxycodone|hydrocodone|hydromorphone|demerol|opioids?'],
      ['analgesic', 'aspirin|nsaids?|ibuprofen|naproxen|ketorolac|toradol|acetaminophen'],
      ['anesthetic', 'lidocaine|novocaine?|propofol|succinylcholine|anesthetics?'],
      ['serum and vaccine', 'vaccines?|antiserum|antivenom'],
      [
        'other antibiotic',
        'ciprofloxacin|levofloxacin|vancomycin|azithromycin|erythromycin|doxycycline|cephalexin|keflex|cef\\w+|clindamycin|tetracycline|metronidazole|macrolides?|quinolones?|cephalosporins?',
      ],
    ],
  },
];

/** What causes an injury, and who the patient was in the event, counted however a note tells it. */
/** Where a foreign body is, and what has become of a device in a vessel. */
export const FOREIGN_BODIES: readonly Several[] = [
  {
    of: ['T82.81-', 'T82.83-', 'T82.84-', 'T82.85-', 'T82.86-'],
    what: 'complication',
    each: [
      ['Embolism', 'embol\\w+'],
      ['Hemorrhage', 'hemorrhag\\w+|bleed\\w*|bled'],
      ['Pain', 'pain\\w*'],
      ['Stenosis', '(?:re-?)?stenos\\w+|narrow\\w+'],
      ['Thrombosis', 'thromb\\w+|clot\\w*|de-?clot\\w*'],
    ],
  },
  {
    of: ['T18.1-', 'T18.2-', 'T18.3-', 'T18.4-', 'T18.5-'],
    what: 'part of the digestive tract',
    each: [
      ['esophagus', 'esophag\\w+|gullet|above the diaphragm|thoracic inlet|food pipe'],
      ['stomach', 'stomach|gastric|below the diaphragm'],
      ['small intestine', 'small (?:bowel|intestine)|duoden\\w+|jejun\\w+|ile(?:um|al)'],
      ['colon', 'colon\\w*|cecum|large (?:bowel|intestine)|sigmoid'],
      ['anus and rectum', 'rect\\w+|an(?:us|al)'],
    ],
  },
  {
    of: ['T17.0-', 'T17.1-', 'T17.2-', 'T17.3-', 'T17.4-', 'T17.5-', 'T18.1-'],
    what: 'part of the airway',
    each: [
      ['nasal sinus', 'sinus(?:es)?|maxillary|sphenoid'],
      ['nostril', 'nos(?:e|tril)s?|nares?|nasal'],
      ['pharynx', 'pharyn\\w+|throat|tonsil\\w*|vallecul\\w+|pyriform'],
      ['larynx', 'laryn\\w+|glottis|vocal cords?'],
      ['trachea', 'trachea\\w*|windpipe|carina'],
      ['bronchus', 'bronch(?:us|i|ial)|mainstem|lobe'],
      ['esophagus', 'esophag\\w+|gullet|food pipe'],
    ],
  },
];

export const CAUSES: readonly Several[] = [
  {
    of: ['T58.0-', 'T58.1-', 'T58.2-'],
    what: 'source',
    each: [
      [
        'motor vehicle exhaust',
        'cars?|vehicles?|trucks?|vans?|bus|boat|tractor|engines?|exhaust|idling|tail ?pipe|garage|generators?|motor\\w*|mower|snow ?blower|forklift',
      ],
      [
        'utility gas',
        'utility|natural gas|gas (?:stove|range|furnace|heater|boiler|leak|line|main|oven|fire)|piped|boiler|acetylene',
      ],
      [
        'other domestic fuels',
        'wood\\w*|charcoal|coal|coke|kerosene|fireplace|grill|hibachi|briquettes?|barbecue|pellet|chimney|flue|log|propane|oil furnace',
      ],
    ],
  },
  {
    of: ['W53-W55'],
    what: 'animal',
    named: true,
    each: [
      ['dog', 'dogs?|pit ?bulls?|pupp(?:y|ies)|canines?|terrier|shepherd|labrador|chihuahua|rottweiler|k-?9'],
      ['cat', 'cats?|kittens?|felines?'],
      ['horse', 'horses?|pony|ponies|mares?|stallion|colt|equine'],
      ['cow', 'cows?|bulls?|cattle|steers?|calf|heifer'],
      ['pig', 'pigs?|hogs?|boars?|sows?'],
      ['rat', 'rats?'],
      ['mouse', 'mouse|mice'],
      ['squirrel', 'squirrels?'],
      ['raccoon', 'raccoons?'],
    ],
  },
  {
    of: ['W53-W55'],
    what: 'kind of contact',
    section: 'I.C.20.a.5',
    each: [
      ['Bitten', 'bit(?:es?|ten|ing)?|nipp\\w+|teeth|fangs?'],
      ['Scratched', 'scratch\\w*|claw\\w*'],
      [
        'Struck',
        'struck|kick\\w*|gor(?:ed|ing)|butt(?:ed|ing)|trampl\\w*|charg(?:ed|ing)|stepp?ed|stomp\\w*|knock\\w*|ran into|jump\\w*|thrown?|hit|crush\\w*|pinned|pull\\w*',
        'struck|kicked|gored|butted|trampled|stepped on|stomped|knocked (?:down|over)|headbutt\\w*',
      ],
    ],
  },
  {
    of: ['V40-V59'],
    what: 'seat',
    each: [
      ['driver', 'driv(?:er|ing|es)|drove|behind the wheel|at the wheel|steering wheel'],
      [
        'passenger',
        'passenger|back ?seat|rear seat|in (?:the )?(?:back|rear)|front seat|riding (?:in|with)|shotgun|car ?seat',
      ],
    ],
  },
  {
    of: ['V00-V59'],
    what: 'way to travel',
    each: [
      [
        '^(?:Pedestrian|Fall from (?:roller|skate|in-line|ice|snow|scooter|non|other|flat|rolling|gliding))',
        'pedestrian|walk\\w*|on foot|cross\\w*|jog\\w*|run\\w*|skat\\w+|ski\\w*|snowboard\\w*|sled\\w*|scooter|wheelchair|stroller|struck by|hit by|run over|toddler|backed over',
      ],
      ['^Pedal cycl\\w*', 'bicycl\\w*|bik\\w+|cycl\\w+|pedal\\w*|handlebars?'],
      ['^Motorcycle', 'motorcycl\\w*|motor-?bik\\w*|moped|scooter|harley|dirt ?bike|bike|rider'],
      [
        '^Car',
        'cars?|sedan|suv|vehicle|driv\\w+|drove|passenger|mv[ac]s?|minivan|belted|restrained|unrestrained|airbags?|rear-?end\\w*|t-?bon\\w*|seat ?belt\\w*|crash\\w*|collision|accident|highway|road|auto\\w*',
      ],
    ],
  },
];
