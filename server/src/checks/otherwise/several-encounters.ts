/** Screenings, attention, observation and dependence by what they are for, of which a note has to have a word (Guidelines I.C.21.c). */
import { named } from './several-absences.ts';

const SCREENING = 'screening';
const SYSTEM = 'condition that was suspected';

export const ENCOUNTERS_NAMED = [
  named(
    ['Z11'],
    SCREENING,
    [
      'intestinal',
      'intestin\\w+|stool|giardia\\w*|salmonell\\w+|typhoid|cholera|e\\.? ?coli|enteric|diarrh\\w+|c\\.? ?diff\\w*|noro\\w*|shigell\\w+|rota\\w*',
    ],
    [
      'tuberculosis',
      'tb|tubercul\\w+|ppd|tst|mantoux|quanti\\w+|igra|qft\\S*|t-?spot|latent|ltbi|chest (?:x-?ray|film)|cxr',
    ],
    [
      'other bacterial',
      'mrsa|mssa|staph\\w*|strep\\w*|gbs|bacter\\w+|h\\.? ?pylori|vre|pertuss\\w+|lyme|cre|chlamyd\\w*|syphilis|culture\\w*|swab|legion\\w+|carriage',
    ],
    [
      'sexual mode',
      'stds?|stis?|sexual\\w*|gonorrh?\\w+|chlamyd\\w*|gc\\S*|ct\\/?\\S*|syphilis|rpr|vdrl|trich\\w*|hsv|herpes|venereal|partners?|hiv|hpv',
    ],
    ['\\[HIV\\]', 'hiv\\S*|immuno-?deficiency|aids|prep'],
    ['\\(HPV\\)', 'hpv|papilloma\\w*|pap|co-?test\\w*'],
    [
      'other viral',
      'hep\\w*|hbv|hcv|hbsag|vir\\w+|cmv|ebv|zika|measles|mumps|rubella|varicella|herpes|hsv|flu|influenza|rsv|dengue|west nile|htlv|mmr|titers?|ebola|mpox|monkeypox|hpv|parvo\\w*',
    ],
    [
      'protozoal',
      'malaria|parasit\\w+|protozo\\w+|helminth\\w*|worms?|toxo\\w*|giardia\\w*|schisto\\w+|stool|o&p|ova|chagas|trypan\\w+|ameb\\w+|strongyl\\w+|eosinophil\\w+|trich\\w*',
    ],
  ),
  named(
    ['Z12.6-Z12.8'],
    SCREENING,
    ['bladder', 'bladder|cysto\\w+|urothel\\w+|urine cytolog\\w+|hematuria'],
    ['testis', 'test[ie]\\w+|scrot\\w+'],
    ['vagina', 'vagin\\w+|des\\b|vault|cuff'],
    ['ovary', 'ovar\\w+|ca-?125|brca\\w*|adnex\\w+'],
    ['oral cavity', 'oral|mouth|tongue|oro\\w+|dent\\w+'],
    ['nervous system', 'brain|spin\\w+|nerv\\w+|neuro\\w*|cns|mri'],
    ['skin', 'skin|melanom\\w+|moles?|nev[iu]\\w*|derm\\w+|lesions?|full[- ]body'],
  ),
  named(
    ['Z13'],
    SCREENING,
    [
      'blood and blood-forming',
      'an[a]?emi\\w+|h[a]?emoglobin\\w*|hgb|hct|h&h|cbc|sickle\\w*|blood|ferritin|iron|thalass\\w+|h[a]?ema\\w+|immun\\w+|coag\\w*|g6pd|thrombo\\w+',
    ],
    [
      'diabetes mellitus',
      'diabet\\w*|glucose|a1c|hba1c|sugars?|dm[12]?|t[12]dm|pre-?diab\\w*|ogtt|gct|gtt|glyc\\w+|fbs|fbg|fpg|bmp|cmp|metabolic|insulin\\w*|obes\\w+',
    ],
    [
      'nutritional',
      'nutrit\\w+|vitamins?|vit|b-?12|folate|deficien\\w+|malnutr\\w+|25-?oh|diet\\w*|iron|zinc',
    ],
    [
      'lipoid',
      'lipids?|cholesterol|hyperlipid\\w*|dyslipid\\w*|triglycerid\\w*|ldl|hdl|hld|lipo\\w+|statin|cardiac risk',
    ],
    [
      'endocrine',
      'thyroid\\w*|tsh|t4|endocrin\\w+|hormon\\w+|pcos|adrenal\\w*|cortisol|cushing\\S*|testosterone|para-?thyroid\\w*|pth|hypothyr\\w+|aldosteron\\w+|growth',
    ],
    [
      'for depression',
      'depress\\w*|phq\\S*|mood|gds|mental|beck|bdi|edinburgh|epds|behavio\\w+|psych\\w*|suicid\\w*',
    ],
    [
      'maternal depression',
      'maternal|post-?partum|mothers?|mom|edinburgh|epds|perinatal|pregnan\\w+|antepartum|antenatal',
    ],
    [
      'other mental',
      'anxi\\w+|gad\\S*|alcohol|audit\\S*|substance\\w*|adhd|vanderbilt|ptsd|behavio\\w+|mental|psych\\w*|eating|crafft|drugs?|dast\\S*|suicid\\w*|c-?ssrs|bipolar|mdq|autis\\w+|dementia|cognit\\w+|moca|mmse|mini-?cog|memory',
    ],
    ['autism', 'autis\\w+|m-?chat\\S*|asd|scq'],
    [
      'developmental delays',
      'develop\\w*|milestones?|asq\\S*|peds|swyc|delay\\w*|denver|motor|language|speech',
    ],
    [
      'eye and ear',
      'eyes?|vision|visual|glaucoma|iop|hearing|audio\\w+|ears?|retin\\w+|acuity|snellen|oae|ophth\\w+|cataract\\w*|tonomet\\w+|amblyop\\w+|strabism\\w+|photoscreen\\w*',
    ],
    [
      'cardiovascular',
      'cardi\\w+|heart|hypertens\\w+|htn|blood pressure|bp|aaa|aneurysm\\w*|aort\\w+|ecg|ekg|echo\\w*|coronar\\w+|calcium|cac|carotid|vascular|abi|ascvd|pad|pvd|stroke|syncope|arter\\w+|crp|lipids?|cholesterol',
    ],
    [
      'genetic disease carrier|genetic and chromosomal',
      'carriers?|genetic\\w*|genes?|genom\\w+|brca\\w*|mutations?|hereditary|familial|chromosom\\w+|karyotyp\\w+|lynch|tay\\S*|cf|cystic|sickle\\w*|thalass\\w+|fragile|dna|huntington\\S*|tr[ai]i?t',
    ],
    [
      'upper gastrointestinal',
      'upper|gastr\\w+|esophag\\w+|egd|barrett\\S*|h\\.? ?pylori|stomach|ulcers?|celiac|varic\\w+',
    ],
    [
      'lower gastrointestinal',
      'lower|colon\\w*|bowel|rect\\w+|ibd|crohn\\S*|colitis|sigmoid\\w*|fit|fobt|cologuard',
    ],
    ['osteoporosis', 'osteop\\w+|dexa|dxa|bones?|bmd|densit\\w+|fractur\\w+|frax'],
    [
      'other musculoskeletal',
      'scolio\\w+|hips?|spin\\w+|musculo\\w+|joints?|arthr\\w+|adams?|gout|uric|back|feet|foot|gait',
    ],
    [
      'respiratory disorder',
      'respir\\w+|lungs?|copd|asthma|spiromet\\w+|pulmon\\w+|pfts?|apnea|osa|sleep|breath\\w*|smok\\w+|stop-?bang',
    ],
    ['dental', 'dent\\w+|teeth|tooth|oral|caries|mouth'],
    ['traumatic brain', 'brain|tbi|concuss\\w+|head|impact'],
    [
      'exposure to contaminants',
      'lead|toxi\\w+|contamin\\w+|expos\\w+|arsenic|mercury|pb|metals?|mou?ld|asbestos|chemicals?|radon|pfas|bll|pesticid\\w+',
    ],
  ),
  named(
    ['Z99.1-', 'Z99.3', 'Z99.81', 'Z74.01'],
    'dependence',
    ['respirator', 'vent\\w*|respirator|trach\\w*|mechanical\\w*|intubat\\w+|wean\\w*|positive pressure'],
    [
      'wheelchair',
      'wheel-?chair\\S*|w\\/?c|wc|(?:power |motorized |manual )?chair\\S*|scooter|non-?ambulat\\w+|para\\w+|quadri\\w+|tetra\\w+',
    ],
    ['supplemental oxygen', 'o2|oxygen\\w*|nc|cannula|concentrator|liters?|lpm|l\\/min|\\d ?l'],
    ['Bed confinement', 'bed-? ?\\w+|confin\\w+|bedfast|bed'],
  ),
  named(
    ['Z43.0-Z43.3', 'Z43.5'],
    'opening',
    ['tracheostomy', 'trach\\w*|decannul\\w+|stoma|cannula'],
    ['gastrostomy', 'gastrostom\\w+|peg\\S*|g-?j?-?tubes?|feeding tube|mic-?key|button'],
    ['ileostomy', 'ileost\\w+|stoma|ostomy|pouch'],
    ['colostomy', 'colost\\w+|stoma|ostomy|pouch|hartmann\\S*'],
    ['cystostomy', 'cystost\\w+|supra-?pubic|spt|sp (?:tube|catheter)|mitrofanoff|vesicost\\w+'],
  ),
  named(
    ['Z45.0-Z45.4', 'Z45.81-', 'Z45.82'],
    'device',
    ['cardiac pacemaker', 'pace\\w*|ppm|crt\\S*|generator|battery|eri|leads?|device|interrogat\\w+'],
    ['defibrillator', 'defib\\w*|a?icd|crt\\S*|generator|battery|eri|leads?|device|shocks?|interrogat\\w+'],
    ['infusion pump', 'pump\\w*|infus\\w+|intrathecal|baclofen|refill\\w*'],
    [
      'vascular access',
      'ports?\\S*|port-?a-?cath\\S*|picc|cath\\w*|lines?|hickman|broviac|vascular|access|mediport|flush\\w*|permcath|central',
    ],
    ['bone conduction|cochlear', 'cochlear|bone|baha\\S*|hearing|implant|processor'],
    ['cerebrospinal', 'shunt\\w*|csf|vp|ventricul\\w+|evd|drain\\w*|valve'],
    ['neurostimulator', '(?:neuro-?)?stim\\w*|vns|dbs|vagus|vagal|scs|sacral|interstim|program\\w+|tens'],
    ['breast implant', 'breasts?|implants?|expanders?'],
    ['myringotomy', 'tubes?|myringot\\w+|tympanost\\w+|grommets?|ears?'],
  ),
  named(
    ['Z46.0-Z46.6', 'Z46.81'],
    'device',
    ['spectacles', 'glasses|spectac\\w+|contacts?|lens\\w*|refract\\w+|bifocals?|frames?'],
    ['hearing aid', 'hearing|aids?|audiolog\\w+|ha'],
    ['dental prosthetic', 'dentur\\w+|dent\\w+|teeth|tooth|bridge|partials?|crown|prosth\\w+'],
    ['orthodontic', 'orthodon\\w+|braces?|retainers?|aligners?|brackets?'],
    ['gastric lap band', 'bands?|lap-?band\\S*|gastric'],
    [
      'urinary device',
      'urin\\w+|foley|catheter\\w*|stents?|supra-?pubic|pessary|bladder|ureter\\w*|tov|void\\w*',
    ],
    ['insulin pump', 'pumps?|omnipod|tandem|t:?slim|medtronic|insulin'],
  ),
  named(
    ['Z48.0-'],
    'care',
    ['nonsurgical wound dressing', 'dress\\w*|bandag\\w*|packing|gauze|wound|ulcer'],
    ['surgical wound dressing', 'dress\\w*|bandag\\w*|packing|gauze|wound|vac|incision\\w*'],
    ['sutures', 'sutur\\w*|stitch\\w*|staples?|clips?|steri\\S*'],
    ['drains', 'drain\\w*|jp|hemovac|penrose|blake|tube'],
  ),
  named(
    ['Z41.1-Z41.3'],
    'procedure',
    [
      'cosmetic',
      'cosmet\\w+|aesthet\\w+|botox|filler|augment\\w+|lift\\w*|blephar\\w+|lipo\\w+|rhinopl\\w+|abdominopl\\w+|tummy|wrinkl\\w+|implants?|appearance|face\\w*|nose|breasts?|tattoo|laser',
    ],
    ['circumcision', 'circum\\w+|foreskin|bris|gomco|plastibell|mogen'],
    ['ear piercing', 'pierc\\w+|earrings?'],
  ),
  named(
    ['Z40.0-', 'Z40.81-Z40.82'],
    'organ',
    ['breast', '\\w*mastectom\\w+|breasts?'],
    ['ovary', '\\w*oophor\\w+|ovar\\w+|bso|rrso|adnex\\w+'],
    ['fallopian', '\\w*salping\\w+|tubes?|tubal|bso|rrso|fallopian'],
  ),
  named(
    ['Z29.1-', 'Z29.3', 'Z29.81'],
    'prophylaxis',
    ['\\(RSV\\)', 'rsv|nirsevimab|beyfortus|synagis|palivizumab|clesrovimab|respiratory syncytial'],
    ['antivenin', 'anti-?ven\\w+|crofab|anavip|snake\\w*|bite|scorpion'],
    ['Rho\\(D\\)', 'rh\\S*|winrho|immune globulin|d immune|negative'],
    ['rabies', 'rabies|h?rig|bats?|bites?|bitten|dog|raccoon'],
    ['fluoride', 'fluorid\\w*|varnish'],
    ['HIV', 'hiv|prep|truvada|descovy|apretude|cabotegravir|pre-?exposure|partners?|sexual\\w*|risk'],
  ),
  named(
    ['Z31.0', 'Z31.42', 'Z31.5', 'Z31.62', 'Z31.83', 'Z31.84', 'Z32.2', 'Z32.3'],
    'service',
    ['sterilization reversal|reversal of previous', 'revers\\w+|reanastom\\w+|vasovaso\\w+|re-?connect\\w*'],
    ['genetic counseling', 'genetic\\w*|carriers?|hereditary|genes?|mutations?|traits?|counsel\\w*'],
    [
      'preservation',
      'preserv\\w+|freez\\w+|froz\\w+|bank\\w*|cryo\\w*|vitrif\\w+|oocytes?|eggs?|sperm|embryos?',
    ],
    [
      'assisted reproductive',
      'ivf|iui|icsi|embryos?|assist\\w+|retriev\\w+|transfer\\w*|cycles?|art|inseminat\\w+|stimulation',
    ],
    ['childbirth instruction', 'child-?birth|birth\\w*|lamaze|labor|class\\w*'],
    ['childcare instruction', 'child-? ?care|infant|newborn|baby|parent\\w*|bath\\w*|feed\\w*|class\\w*'],
  ),
  named(
    ['Z03.6-Z03.8'],
    SYSTEM,
    [
      'toxic effect',
      'ingest\\w*|swallow\\w*|toxi\\w+|poison\\w*|pills?|tablets?|overdos\\w*|drugs?|medic\\w+|substance|ate|drank|exposure|chemical\\w*|tox|level',
    ],
    [
      'amniotic cavity',
      'amnio\\w*|membranes?|rom|p?prom|leak\\w*|fluid|nitrazine|ferning|rupture\\w*|poly\\w+|oligo\\w+',
    ],
    ['placental', 'placent\\w*|previa|abrupt\\w*|accreta'],
    ['fetal growth', 'growth|iugr|fgr|sga|lga|efw|size|macrosom\\w+|fundal'],
    ['cervical shortening', 'cervi\\w+|short\\w*'],
    [
      'ingested foreign body',
      'swallow\\w*|ingest\\w*|ate|coins?|batter\\w*|foreign|fb|magnets?|bone|throat|mouth',
    ],
    ['aspirated', 'aspirat\\w*|inhal\\w*|chok\\w*|foreign|fb|airway|peanut'],
    ['inserted', 'insert\\w*|inject\\w*|foreign|fb|ear|nos\\w+|rect\\w+|vagin\\w+|bead|needle|splinter'],
  ),
  named(
    ['Z04.1-Z04.2', 'Z04.4-', 'Z04.6', 'Z04.7-'],
    'event',
    [
      'transport accident',
      'mv[ac]s?|mvcs?|cars?|trucks?|bus|vehic\\w+|crash\\w*|collision|collid\\w*|traffic|bik\\w+|bicyc\\w+|motorcyc\\w*|driv\\w+|passenger|rear-?ended|train|plane|boat|atv|rollover|transport|auto\\w*|road|pedestrian|accident',
    ],
    [
      'work accident',
      'work\\w*|jobs?|employ\\w*|occupat\\w+|factory|warehouse|construction|site|machine\\w*|forklift|ladder|shift|plant|on duty|osha',
    ],
    ['rape', 'rap(?:e|ed)|sexual\\w*|assault\\w*|sane|molest\\w*|abus\\w+|penetrat\\w+'],
    [
      'physical abuse',
      'abus\\w+|beat\\w*|hit\\w*|cps|aps|violen\\w+|physical\\w*|maltreat\\w+|assault\\w*|battered|inflicted|non-?accidental|nat',
    ],
    [
      'psychiatric',
      'psych\\w+|court\\w*|police|competen\\w+|mental\\w*|authorit\\w+|involuntar\\w+|evaluat\\w+|legal',
    ],
  ),
  named(
    ['Z05.0-Z05.7'],
    SYSTEM,
    [
      'cardiac',
      'cardi\\w+|heart|murmur|echo\\w*|cchd|chd|arrhythm\\w+|pda|vsd|asd|cyano\\w+|sats?|saturation|ekg|ecg|coarct\\w+',
    ],
    [
      'infectious',
      'sepsis|septic|infect\\w+|gbs|chorio\\w*|fever\\w*|prom|cultures?|antibiotics?|amp\\w*|gent\\w*|hsv|herpes|cmv|syphilis|meningitis|triple i|strep\\w*|covid\\S*|hiv|hep\\w*|temp\\w*|pneumonia',
    ],
    [
      'neurological',
      'neuro\\w*|seiz\\w+|brain|head|eeg|ivh|ultrasound|hie|spin\\w+|dimple|sacral|tether\\w*|jitter\\w*|hypoton\\w+|hydroceph\\w+|convuls\\w+',
    ],
    [
      'respiratory',
      'respir\\w+|resp|breath\\w*|lungs?|pneumo\\w+|ttn\\w*|rds|tachypn\\w+|cxr|apnea|grunt\\w*|distress|meconium',
    ],
    ['genetic', 'genetic\\w*|chromosom\\w+|karyotyp\\w+|microarray|trisom\\w+|down|syndrom\\w+|dysmorph\\w+'],
    [
      'metabolic',
      'metabol\\w+|hypoglyc\\w+|glucose|sugars?|thyroid\\w*|electrolyt\\w+|calcium|jaundice|biliru\\w+|newborn screen|idm|diabet\\w+|lga',
    ],
    ['immunologic', 'immun\\w+|scid|allerg\\w+'],
    [
      'gastrointestinal',
      'gi|gastro\\w*|bowel|obstruct\\w+|vomit\\w*|emesis|bil\\w+|nec|abd\\w+|anus|atresia|stool\\w*|meconium|hirsch\\w+|feed\\w*',
    ],
    [
      'genitourinary',
      'genit\\w+|urin\\w+|renal|kidney\\w*|hydroneph\\w+|pyelect\\w+|test\\w+|hypospad\\w+|void\\w*|bladder|vcug',
    ],
    ['skin', 'skin|rash\\w*|lesions?|hemang\\w+|birth-?mark|vesic\\w+|derm\\w+'],
    [
      'musculoskeletal',
      'hips?|dyspla\\w+|ddh|fractur\\w*|clavic\\w+|musculo\\w+|joints?|foot|club\\w*|bones?|limbs?|breech|click\\w*|torticol\\w+',
    ],
  ),
  named(
    ['Z01.0-Z01.3', 'Z01.41-'],
    'examination',
    [
      'eyes and vision',
      'eyes?|vis\\w+|ophth\\w+|optom\\w+|glasses|refract\\w+|iop|acuity|retin\\w+|dilat\\w+',
    ],
    ['ears and hearing|hearing', 'ears?|hear\\w*|audi\\w+|tympan\\w+|cerumen|oae|abr'],
    ['dental', 'dent\\w+|teeth|tooth|cleaning|prophylaxis|oral|caries|gums?|hygien\\w+|periodon\\w+'],
    ['blood pressure', 'blood pressure|bp|hypertens\\w+|htn|pressure|\\d{2,3}\\/\\d{2,3}'],
    [
      'gynecological',
      'gyn\\w*|pap\\w*|pelvic|well[- ]?woman|wwe|breasts?|cervi\\w+|annual|yearly|routine|exam\\w*|check\\w*|well\\w*|health|women\\S*|woman|vagin\\w+|ob-?gyn',
    ],
  ),
];
