/** Infections and growths of one of several kinds or sites, as notes tell them (Guidelines I.B.2, I.C.1 and I.C.2). */
import type { Several } from './several.ts';

const FACE = 'face|facial|cheeks?|forehead|chin|temple';

export const INFECTIONS_AND_GROWTHS: readonly Several[] = [
  {
    of: ['A02-A04', 'A08'],
    what: 'organism',
    each: [
      ['[Ss]almonella', 'salmonell\\w+'],
      ['[Ss]higell\\w+', 'shigell\\w+'],
      ['Campylobacter', 'campylobacter'],
      ['Enterohemorrhagic', 'o157\\S*|stec|ehec|shiga\\S*|enterohemorrhagic'],
      ['Enterotoxigenic', 'etec|enterotoxigenic'],
      ['Yersinia', 'yersinia'],
      ['Clostridium difficile', 'c\\.? ?diff\\w*|difficile|cdi|cdad'],
      ['Rotaviral', 'rotavirus|rotaviral'],
      ['Norwalk', 'norovirus|norwalk'],
      ['Adenoviral', 'adenovir\\w+'],
    ],
    open: /^(?:Viral|Bacterial) intestinal infection, unspecified/,
  },
  {
    of: ['A15', 'A17-A19'],
    what: 'site of the tuberculosis',
    each: [
      ['of lung', 'pulmonary|lungs?|cavit\\w+|apical|lobe|[rl]ul|bronch\\w+'],
      ['intrathoracic lymph nodes', 'hilar|mediastin\\w+|intrathoracic'],
      ['pleurisy', 'pleura\\w*|pleurisy|empyema'],
      ['meningitis', 'mening\\w+'],
      ['of spine', 'spine|spinal|vertebra\\w*|pott\\S*'],
      ['peripheral lymphadenopathy', 'cervical|scrofula|supraclavicular|axillary|neck node\\w*'],
      ['of kidney', 'renal|kidneys?'],
      ['miliary', 'miliary'],
    ],
  },
  {
    of: ['A51-A53'],
    what: 'stage of the syphilis',
    each: [
      ['Primary', 'primary|chancre'],
      ['secondary|Condyloma latum', 'secondary|secondaries'],
      ['^Early syphilis, latent', 'early[- ]latent|latent,? early'],
      ['^Late syphilis, latent', 'late[- ]latent|latent,? late|latent syphilis of unknown duration'],
      ['neurosyphilis|[Tt]abes dorsalis', 'neuro-?syphilis|tabes|general paresis'],
    ],
  },
  {
    of: ['A60', 'B00'],
    what: 'site of the herpes',
    each: [
      [
        'urogenital|penis|genital organs|cervicitis|vulvovaginitis|Anogenital|perianal',
        'genital\\w*|penis|penile|glans|labia\\w*|vulva\\w*|vagin\\w+|perine\\w+|perianal|anal|scrot\\w+|cervi\\w+|buttocks?',
      ],
      ['meningitis', 'meningitis'],
      ['encephalitis', 'encephalitis'],
      [
        'ocular|iridocyclitis|keratitis|conjunctivitis|of eye',
        'eyes?|ocular|keratitis|dendrit\\w+|uveitis|conjunctiv\\w+|cornea\\w*|o[dsu]',
      ],
    ],
  },
  {
    of: ['B15-B19'],
    what: 'hepatitis',
    each: [
      ['hepatitis A', 'hepatitis a|hep a|hav'],
      ['hepatitis B', 'hepatitis b|hep b|hbv|hbsag'],
      ['hepatitis C', 'hepatitis c|hep c|hcv'],
      ['hepatitis E', 'hepatitis e|hep e|hev'],
    ],
  },
  {
    of: ['B27'],
    what: 'virus',
    each: [
      ['Gammaherpesviral', 'ebv|epstein\\S*|monospot|heterophile|vca'],
      ['Cytomegaloviral', 'cmv|cytomegalo\\w+'],
    ],
  },
  {
    of: ['B35'],
    what: 'site of the tinea',
    each: [
      ['barbae and tinea capitis', 'scalp|capitis|beard|barbae|kerion|hair'],
      ['unguium', 'nails?|unguium|onychomyco\\w+|toenails?|fingernails?'],
      ['manuum', 'hands?|palms?|manuum'],
      ['pedis', 'foot|feet|toes?|toe ?webs?|soles?|athlete\\S*|pedis'],
      ['corporis', 'body|trunk|ringworm|annular|corporis|arms?|legs?|back|neck|chest|abdomen|forearm|thigh'],
      ['cruris', 'groin|jock|cruris|inguinal|thighs?'],
    ],
  },
  {
    of: ['B37'],
    what: 'site of the candidiasis',
    each: [
      ['stomatitis', 'thrush|oral|mouth|tongue|palate|bucca\\w*'],
      ['vulva and vagina', 'vagin\\w+|vulv\\w+|yeast infection'],
      [
        'skin and nail',
        'intertrig\\w+|skin ?folds?|diaper|nails?|inframammary|under (?:the |both |her )?breasts?|groins?|axilla\\w*|pannus|skin',
      ],
      ['esophagitis', 'esophag\\w+'],
      ['cheilitis', 'cheilitis|corners? of (?:the |his |her )?mouth|angular'],
      ['sepsis', 'candidemia|sepsis|septic|fungemia'],
      ['balanitis', 'balan\\w+|glans|foreskin|penis'],
      ['cystitis', 'cystitis|bladder|urin\\w+|candiduria'],
    ],
  },
  {
    of: ['B38-B42', 'B44-B45'],
    what: 'fungus',
    each: [
      ['coccidioid\\w+', 'cocci\\w*|valley fever'],
      ['histoplasm\\w+', 'histo\\w*'],
      ['blastomyc\\w+', 'blasto\\w*'],
      ['aspergill\\w+', 'aspergill\\w+|abpa|galactomannan'],
      ['cryptococc\\w+', 'cryptococc\\w+|crag'],
      ['sporotrich\\w+', 'sporotrich\\w+'],
    ],
  },
  {
    of: ['B50-B53'],
    what: 'malaria',
    each: [
      ['falciparum', 'falciparum'],
      ['vivax', 'vivax'],
      ['malariae', 'malariae'],
      ['ovale', 'ovale'],
    ],
  },
  {
    of: ['B85'],
    what: 'louse',
    each: [
      ['capitis', 'head lice|scalp|nits?|hair|capitis'],
      ['corporis', 'body lice|corporis|seams|clothes|clothing'],
      ['[Pp]hthiriasis', 'pubic|crabs?|pubis|eyelash\\w*'],
    ],
  },
  {
    of: ['C22'],
    what: 'kind of carcinoma',
    each: [
      ['Liver cell carcinoma', 'hepatocellular|hcc|hepatoma|liver cell'],
      ['Intrahepatic bile duct', 'cholangio\\w+|bile duct'],
      ['Hepatoblastoma', 'hepatoblastoma'],
    ],
  },
  {
    of: ['C32'],
    what: 'part of the larynx',
    each: [
      ['of glottis', 'glott\\w+|vocal (?:cords?|folds?)|true cords?|commissure'],
      ['supraglottis', 'supra-?glott\\w+|epiglott\\w+|arytenoid|false cords?'],
      ['subglottis', 'sub-?glott\\w+'],
    ],
  },
  {
    of: ['C44'],
    what: 'kind of carcinoma',
    each: [
      ['Basal cell', 'basal cell|bcc|basalioma'],
      ['Squamous cell', 'squamous(?: cell)?|scc|cscc'],
    ],
    open: /^Unspecified malignant neoplasm\b/,
  },
  {
    of: ['C45'],
    what: 'site of the mesothelioma',
    each: [
      ['of pleura', 'pleura\\w*|chest|lung'],
      ['of peritoneum', 'peritone\\w+|abdom\\w+|ascites|oment\\w+'],
      ['of pericardium', 'pericardi\\w+'],
    ],
  },
  {
    of: ['C67'],
    what: 'part of the bladder',
    each: [
      ['trigone', 'trigone'],
      ['dome', 'dome'],
      ['lateral wall', 'lateral|side ?wall'],
      ['anterior wall', 'anterior'],
      ['posterior wall', 'posterior'],
      ['bladder neck', 'bladder neck|(?:at|of|involving) the neck'],
      ['ureteric orifice', 'ureter(?:al|ic) orifice|u\\/?o'],
      ['urachus', 'urach\\w+'],
    ],
  },
  {
    of: ['C71'],
    what: 'part of the brain',
    each: [
      ['frontal lobe', 'frontal|frontoparietal|frontotemporal'],
      ['temporal lobe', 'temporal|temporoparietal|hippocamp\\w+|insula\\w*'],
      ['parietal lobe', 'parietal|parieto\\w+|temporoparietal|frontoparietal'],
      ['occipital lobe', 'occipital'],
      ['cerebellum', 'cerebell\\w+|posterior fossa|vermis'],
      ['brain stem', 'brain-?stem|pons|pontine|dipg|medulla\\w*|midbrain'],
      ['ventricle', 'ventric\\w+'],
    ],
  },
  {
    of: ['C81-C86', 'C88'],
    what: 'kind of lymphoma',
    each: [
      ['[Hh]odgkin lymphoma|Nodular sclerosis|Mixed cellularity', 'hodgkin\\S*|chl|abvd'],
      ['[Ff]ollicular lymphoma', 'follicular|fl'],
      ['[Dd]iffuse large B-cell', 'diffuse large|dlbcl|large b[- ]cell|r-?chop'],
      ['Mantle cell', 'mantle'],
      ["Burkitt's?", 'burkitt\\S*'],
      ['Lymphoblastic', 'lymphoblastic'],
      ['Mycosis fungoides', 'mycosis|ctcl'],
      ['[Aa]naplastic large cell', 'anaplastic|alcl'],
      ['marginal zone|MALT', 'marginal|malt\\w*|mzl'],
      ['Waldenstr\\S+', 'waldenstr\\w+|lymphoplasmacytic|igm'],
    ],
  },
  {
    of: ['C91-C92'],
    what: 'kind of leukemia',
    each: [
      ['Acute lymphoblastic', 'acute lympho\\w+|b-?all|t-?all|all'],
      ['Chronic lymphocytic', 'cll|chronic lympho\\w+'],
      ['Hairy cell', 'hairy'],
      ['Acute myeloblastic|Acute myelo\\w+', 'aml|acute myel\\w+'],
      ['Chronic myeloid', 'cml|chronic myel\\w+|bcr\\S*|philadelphia'],
      ['promyelocytic', 'apl|promyelo\\w+|apml'],
    ],
  },
  {
    of: ['D17.0-D17.2'],
    what: 'site of the lipoma',
    each: [
      ['head, face and neck', `scalp|neck|nape|${FACE}|head`],
      ['of trunk', 'back|chest|abdom\\w+|flanks?|trunk|scapula\\w*|buttocks?|breast|axilla\\w*'],
      ['arm', 'arms?|forearms?|shoulders?|hands?|wrists?|elbows?|biceps|triceps|deltoid'],
      ['leg', 'thighs?|legs?|calf|knees?|foot|feet|shins?|ankles?|hips?'],
    ],
  },
];
