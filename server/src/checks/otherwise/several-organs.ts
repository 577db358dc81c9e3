/** Diseases of the heart, the vessels and the airways of one of several kinds, as notes tell them (Guidelines I.B.2). */
import type { Several } from './several.ts';

const VIRUSES: Several['each'] = [
  ['[Aa]denovir\\w+', 'adenovir\\w+'],
  ['respiratory syncytial', 'rsv|syncytial'],
  ['[Pp]arainfluenza', 'parainfluenza'],
  ['metapneumovirus', 'hmpv|metapneumo\\w+'],
  ['rhinovirus', 'rhinovirus'],
  ['coxsackievirus', 'coxsackie\\w*'],
  ['Mycoplasma', 'mycoplasma'],
  ['Hemophilus', 'h[a]?emophilus|h\\. flu\\w*'],
  ['streptococcus', 'strep\\w*|pneumococc\\w+'],
];

/** An artery of the brain, as notes name it behind its side. */
const ARTERY =
  '(?:m[12] |p[12] |a[12] |distal |proximal )?(?:mca|aca|pca|pica|aica|sca|ica|m[12]|p[12]|(?:middle|anterior|posterior) cerebral|cerebellar|carotid|vertebral)';

export const HEART_AND_AIRWAYS: readonly Several[] = [
  {
    of: ['I26.02', 'I26.92', 'I26.03', 'I26.93', 'I26.94'],
    what: 'embolus',
    each: [
      ['Saddle', 'saddle\\w*|bifurcation|strad\\w+'],
      ['Single subsegmental', 'single|one|solitary|isolated'],
      ['Multiple subsegmental', 'multiple|several|bilateral|two|both'],
    ],
  },
  {
    of: ['I27.0', 'I27.2-'],
    what: 'group of the pulmonary hypertension',
    each: [
      ['^Primary', 'idiopathic|primary|heritable|ipah'],
      ['left heart disease', 'group (?:2|ii)|left[- ]heart|left[- ]sided'],
      [
        'lung diseases and hypoxia',
        'group (?:3|iii)|(?:due to|from|of|secondary to) (?:[\\w-]+ ){0,2}(?:copd|ild|ipf|lung disease|osa|hypoxi\\w+|emphysema|fibrosis)',
      ],
      ['thromboembolic', 'group (?:4|iv)|cteph|thrombo-?embolic|old (?:pe|emboli\\w*)'],
    ],
  },
  {
    of: ['I42.0-I42.2', 'I42.5-I42.7'],
    what: 'kind of cardiomyopathy',
    each: [
      ['Dilated', 'dilated|dcm|congestive|non-?ischemic|nicm'],
      ['[Hh]ypertrophic', 'hypertrophic|hcm|hocm|septal'],
      ['restrictive', 'restrictive|infiltrative|amyloid\\S*'],
      ['Alcoholic', 'alcohol\\w*|etoh'],
      ['due to drug', 'doxorubicin|anthracyclines?|chemo\\w*|trastuzumab|cocaine|methamphetamine|drug\\S*'],
    ],
  },
  {
    of: ['I44.0-I44.2'],
    what: 'degree of the block',
    each: [
      ['first degree', '(?:first|1st|1)[- ]?(?:degree|deg|°)|pr (?:prolong\\w+|2\\d\\d|3\\d\\d)'],
      ['second degree', '(?:second|2nd|2)[- ]?(?:degree|deg|°)|mobitz|wenckebach|2:1'],
      [
        'complete',
        '(?:third|3rd|3)[- ]?(?:degree|deg|°)|complete (?:heart|av|a-v|atrioventricular)|chb|av dissociation',
      ],
    ],
  },
  {
    of: ['I47.1-', 'I47.2-'],
    what: 'tachycardia',
    each: [
      [
        '[Ss]upraventricular|sinus tachycardia',
        'svt|psvt|supra-?ventricular|avnrt|avrt|atrial tach\\w*|sinus tach\\w*',
      ],
      ['[Vv]entricular tachycardia|Torsades', 'vt|v-?tach|nsvt|ventricular tach\\w*|torsades?'],
    ],
  },
  {
    of: ['I48.3', 'I48.4'],
    what: 'flutter',
    each: [
      ['Typical', 'typical|cti|cavo-?tricuspid|counter-?clockwise|isthmus'],
      ['Atypical', 'atypical|left atrial|roof|mitral'],
    ],
  },
  {
    of: ['I49.1', 'I49.3'],
    what: 'premature beat',
    each: [
      ['Atrial', 'atrial|supraventricular|apcs?|pac burden'],
      ['Ventricular', 'ventricular|pvcs?|vpcs?|bigeminy'],
    ],
  },
  {
    of: ['I60.0-I60.5'],
    what: 'artery',
    each: [
      ['carotid siphon', 'carotid|ica|siphon'],
      ['middle cerebral', 'mca|middle cerebral'],
      ['anterior communicating', 'acom\\w*|acomm|anterior communicating|a-?comm'],
      ['posterior communicating', 'pcom\\w*|posterior communicating|p-?comm'],
      ['basilar', 'basilar'],
      ['vertebral', 'vertebral|pica'],
    ],
  },
  {
    of: ['I61.0-I61.1', 'I61.3-I61.5'],
    what: 'site of the hemorrhage',
    each: [
      ['subcortical', 'basal gangli\\w+|thalam\\w+|putam\\w+|caudate|capsul\\w+|deep|sub-?cortical'],
      ['hemisphere, cortical', 'lobar|cortical|frontal|parietal|temporal|occipital'],
      ['brain stem', 'pons|pontine|brain-?stem|midbrain|medulla\\w*'],
      ['cerebellum', 'cerebell\\w+|vermis'],
      ['intraventricular', 'intra-?ventricular|ivh'],
    ],
  },
  {
    of: ['I63.0-', 'I63.1-', 'I63.3-', 'I63.4-'],
    what: 'cause of the infarction',
    each: [
      ['thrombosis', 'thrombo(?:sis|tic|sed)|in[- ]situ|athero\\w+|large[- ]vessel'],
      ['embolism', 'embol\\w+'],
    ],
  },
  {
    of: ['I65'],
    what: 'artery',
    each: [
      ['vertebral', 'vertebral'],
      ['basilar', 'basilar'],
      ['carotid', 'carotids?|ica|cca|cea'],
    ],
  },
  {
    of: ['I71.1-', 'I71.2-', 'I71.3-', 'I71.4-'],
    what: 'part of the aorta',
    each: [
      ['ascending aorta', 'ascending|root'],
      ['aortic arch', 'arch'],
      ['descending thoracic', 'descending'],
      ['[Pp]ararenal', 'para-?renal|supra-?renal'],
      ['[Jj]uxtarenal', 'juxta-?renal'],
      ['[Ii]nfrarenal', 'infra-?renal|below the renals?'],
    ],
  },
  {
    of: ['I82.6-', 'I82.A-', 'I82.B-', 'I82.C-'],
    what: 'vein',
    each: [
      ['superficial veins', 'superficial|cephalic|basilic|antecubital'],
      ['deep veins', 'deep|brachial|radial|ulnar'],
      ['axillary', 'axillary'],
      ['subclavian', 'subclavian'],
      ['jugular', 'jugular|ij'],
    ],
  },
  {
    of: ['I95.1-I95.3'],
    what: 'cause of the hypotension',
    each: [
      ['Orthostatic', 'orthosta\\w+|postural\\w*|standing|stands'],
      [
        'due to drugs',
        'drug\\S*|medication\\S*|overmedicat\\w+|(?:due to|from) (?:\\w+ ){0,3}(?:\\w+(?:pril|sartan|dipine|olol|zosin|losin)|lisinopril|nitro\\w*|clonidine)',
      ],
      ['hemodialysis', 'dialysis|intradialytic|hd'],
    ],
  },
  {
    of: ['I63.0-', 'I63.1-', 'I63.2-', 'I63.3-', 'I63.4-', 'I63.5-'],
    what: 'side of the artery',
    each: [
      ['right (?:\\w+ )?(?:cerebral|cerebellar|carotid|vertebral) artery', `(?:right|rt\\.?|r) ${ARTERY}`],
      ['left (?:\\w+ )?(?:cerebral|cerebellar|carotid|vertebral) artery', `(?:left|lt\\.?|l) ${ARTERY}`],
    ],
  },
  { of: ['J12', 'J20', 'J21'], what: 'organism', each: VIRUSES },
  {
    of: ['J01', 'J32'],
    what: 'sinus',
    each: [
      ['maxillary', 'maxill\\w+|cheeks?|antr\\w+'],
      ['frontal', 'frontal'],
      ['ethmoidal', 'ethmoid\\w*'],
      ['sphenoidal', 'sphenoid\\w*'],
    ],
  },
  {
    of: ['J30.0-J30.8'],
    what: 'cause of the rhinitis',
    each: [
      ['Vasomotor', 'vasomotor|non-?allergic|gustatory'],
      ['due to pollen', 'pollens?|ragweed|grass\\w*|trees?|birch|oak|weeds?|hay fever'],
      ['due to food', 'foods?'],
      ['due to animal', 'cats?|dogs?|dander|pets?|animals?|horses?|hamster'],
    ],
  },
  {
    of: ['J60-J63'],
    what: 'dust',
    each: [
      ["Coalworker's", 'coal\\S*|black lung|cwp'],
      ['asbestos', 'asbesto\\w+'],
      ['silica', 'silic\\w+|sandblast\\w*|quartz'],
      ['[Bb]erylli\\w+', 'beryll\\w+'],
    ],
  },
  {
    of: ['J84.11-'],
    what: 'kind of fibrosis',
    each: [
      ['Idiopathic pulmonary fibrosis', 'ipf|uip|usual interstitial|idiopathic pulmonary fibrosis'],
      ['non-specific interstitial', 'nsip|non-?specific interstitial'],
      ['Cryptogenic organizing', 'organi[sz]ing|boop'],
      ['Desquamative', 'desquamative'],
    ],
  },
  {
    of: ['J43'],
    what: 'kind of emphysema',
    each: [
      ['Panlobular', 'pan-?(?:lobular|acinar)|alpha|a1at|aatd'],
      ['Centrilobular', 'centri-?(?:lobular|acinar)'],
    ],
  },
];
