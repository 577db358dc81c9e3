/** Deficits of a stroke, vessels, ulcers and bleedings, of which a note tells one. */
import type { Several } from './several.ts';

export const VESSELS_AND_SITES: readonly Several[] = [
  {
    of: ['I70.2-', 'I70.3-', 'I70.4-', 'I70.5-', 'I70.6-', 'I70.7-'],
    what: 'degree',
    each: [
      ['intermittent claudication', 'claudicat\\w+'],
      ['rest pain', '(?:ischemic )?rest pain|pain at (?:rest|night)|night pain|clti|critical limb'],
      ['ulceration', 'ulcer\\w*|wounds?|sores?|tissue loss'],
      ['gangrene', 'gangren\\w+|necro\\w+|black|mummif\\w+'],
    ],
  },
  {
    of: ['I69.0-', 'I69.1-', 'I69.2-', 'I69.3-', 'I69.8-', 'I69.9-'],
    what: 'deficit',
    each: [
      ['hemiplegia', 'hemi(?:plegi\\w+|pare(?:sis|tic))|one-sided weakness|(?:right|left)[- ]sided weakness'],
      ['monoplegia', 'mono(?:plegi\\w+|paresis)|(?:arm|leg) (?:weakness|paralysis|paresis)'],
      ['aphasia', 'aphasi\\w+'],
      ['dysphasia', 'dysphasi\\w+'],
      ['dysarthria', 'dysarthri\\w+|slurred speech'],
      ['fluency disorder', 'stutter\\w*|fluency'],
      ['other speech', 'mutism|mute|anomi\\w+'],
      ['dysphagia', 'dysphagi\\w+|swallow\\w+'],
      ['facial weakness', 'facial (?:weakness|droop|palsy)'],
      ['ataxia', 'ataxi\\w+'],
      ['apraxia', 'aprax\\w+|dyspraxi\\w+'],
      ['memory deficit', 'memory'],
      ['attention', 'attention\\w*|concentrat\\w+'],
      ['neglect', 'neglect|spatial'],
      ['executive function', 'executive|plan and organize'],
      ['paralytic syndrome', 'paralytic|locked-in|quadri\\w+|parapar\\w+'],
      ['psychomotor', 'psychomotor'],
      ['cognitive social', 'social|emotional\\w*'],
    ],
    open: /^Other sequelae of\b/i,
  },
  {
    of: ['L97', 'I70.23-', 'I70.24-', 'I83.0-'],
    what: 'site',
    alone: true,
    each: [
      ['thigh', 'thigh'],
      ['calf', 'cal(?:f|ves)|(?:lower )?legs?'],
      ['ankle', 'ankles?|malleol\\w+'],
      ['heel and midfoot', 'heels?|midfoot|plantar arch|calcane\\w+'],
      ['other part of (?:right |left |unspecified )?foot', 'toes?|hallux|forefoot|metatars\\w+|foot|feet'],
      ['other part of (?:right |left |unspecified )?lower leg', 'shins?|pretibial|(?:lower )?legs?|gaiter'],
    ],
  },
  {
    of: ['I63.3-', 'I63.4-', 'I63.5-'],
    what: 'artery',
    each: [
      ['middle cerebral artery', 'middle cerebral|mca'],
      ['anterior cerebral artery', 'anterior cerebral|aca'],
      ['posterior cerebral artery', 'posterior cerebral|pca'],
      ['cerebellar artery', 'cerebellar|pica|aica'],
    ],
  },
  {
    of: ['I63.0-', 'I63.1-', 'I63.2-'],
    what: 'artery',
    each: [
      ['vertebral arter(?:y|ies)', 'vertebral'],
      ['basilar arter(?:y|ies)', 'basilar'],
      ['carotid arter(?:y|ies)', 'carotid|ica'],
    ],
  },
  {
    of: ['I82.4-', 'I82.5-'],
    what: 'vein',
    each: [
      ['femoral vein', '(?:common |superficial |deep )?femoral|cfv|sfv'],
      ['iliac vein', 'iliac'],
      ['popliteal vein', 'popliteal'],
      ['tibial vein', 'tibial'],
      ['peroneal vein', 'peroneal|fibular'],
      ['calf muscular vein', 'calf|soleal|soleus|gastrocnemi\\w+'],
    ],
  },
  {
    of: ['O72'],
    what: 'hemorrhage',
    each: [
      ['third-stage', 'third[- ]stage|retained|adherent|trapped|accreta|before the placenta'],
      ['immediate postpartum', 'aton\\w+|after the placenta|immediate (?:post-?partum|pph)'],
      ['delayed', 'delayed|secondary|late (?:post-?partum|pph)'],
      ['coagulation', 'coagul\\w+|dic|fibrin\\w+'],
    ],
  },
  {
    of: ['O87'],
    what: 'vein disease',
    each: [
      ['superficial thrombophlebitis', 'superficial (?:thrombo)?phlebitis|superficial'],
      [
        'deep phlebothrombosis',
        'dvt|deep[- ]ve(?:in|nous)|(?:femoral|iliac|popliteal|tibial) (?:vein|dvt|thromb\\w+)',
      ],
      ['hemorrhoids', 'hemorrhoid\\w*|piles'],
      ['cerebral venous', 'cerebral|sagittal sinus|sinus thrombosis'],
      ['varicose', 'varicos\\w+|varicosit\\w+|varices'],
    ],
  },
  {
    of: ['O22'],
    what: 'vein disease',
    each: [
      ['varicose', 'varicos\\w+|varicosit\\w+|varices'],
      ['genital varices', 'vulv\\w+|vagin\\w+'],
      ['superficial thrombophlebitis', 'superficial'],
      [
        'deep phlebothrombosis',
        'dvt|deep[- ]ve(?:in|nous)|(?:femoral|iliac|popliteal|tibial) (?:vein|dvt|thromb\\w+)',
      ],
      ['hemorrhoids', 'hemorrhoid\\w*|piles'],
      ['cerebral venous', 'cerebral|sagittal sinus|sinus thrombosis'],
    ],
  },
];
