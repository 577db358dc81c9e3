/** Diseases of the mind and the nerves of one of several types or causes, as notes tell them (Guidelines I.B.2). */
import type { Several } from './several.ts';
import { BY_DRUG } from './several-glands.ts';

export const MIND_AND_NERVES: readonly Several[] = [
  {
    of: ['F25.0', 'F25.1'],
    what: 'type',
    each: [
      ['bipolar type', 'bipolar|mani[ac]\\w*'],
      ['depressive type', 'depress\\w+'],
    ],
  },
  {
    of: ['F40.0-', 'F40.1-', 'F41.0', 'F41.1'],
    what: 'anxiety',
    each: [
      ['^Agoraphobia', 'agoraphob\\w+'],
      ['^Social phobia', 'social\\w*'],
      ['^Panic disorder', 'panic\\w*'],
      ['^Generalized anxiety', 'gad\\S*|generali[sz]ed'],
    ],
  },
  {
    of: ['F42.3', 'F42.4'],
    what: 'compulsion',
    each: [
      ['Hoarding', 'hoard\\w*'],
      ['Excoriation', 'excoriat\\w+|skin[- ]?pick\\w+|picks?|picking|dermatillo\\w+'],
    ],
  },
  {
    of: ['F43.21', 'F43.22', 'F43.24'],
    what: 'feature',
    each: [
      ['depressed mood', 'depress\\w+|sad(?:ness)?|tearful\\w*|cries|crying|hopeless\\w*|low mood'],
      ['anxiety', 'anxi\\w+|worr\\w+|nervous\\w*'],
      ['conduct', 'conduct|truan\\w+|fights?|fighting|vandal\\w+|steal\\w*'],
    ],
  },
  {
    of: ['F50.01-', 'F50.02-'],
    what: 'type',
    each: [
      ['restricting type', 'restrict\\w+'],
      ['binge eating/purging type', 'bing\\w+|purg\\w+|vomit\\w*|laxatives?'],
    ],
  },
  {
    of: ['F90.0-F90.2'],
    what: 'presentation',
    each: [
      ['inattentive type', 'inattentive\\S*'],
      ['hyperactive type', 'hyperactive\\S*'],
      ['combined type', 'combined'],
    ],
  },
  {
    of: ['G25.0', 'G25.1'],
    what: 'tremor',
    each: [
      ['Essential', 'essential|familial|et'],
      ['Drug-induced', BY_DRUG],
    ],
  },
  {
    of: ['G31.0-', 'G31.83', 'G31.84'],
    what: 'degeneration',
    each: [
      ["frontotemporal|Pick's", "fronto-?temporal|ftd|pick(?:'s|’s)|behavioral variant|bvftd"],
      ['Lewy', 'lewy\\S*|dlb|lbd'],
      ['Mild cognitive', 'mci|mild cognitive|mild neurocognitive'],
    ],
  },
  {
    of: ['G35.A', 'G35.B-', 'G35.C-'],
    what: 'course',
    each: [
      ['Relapsing', 'relaps\\w+|rrms|rms'],
      ['[Pp]rimary progressive', 'primary[- ]progressive|ppms'],
      ['[Ss]econdary progressive', 'secondary[- ]progressive|spms'],
    ],
  },
  {
    of: ['G40.0-', 'G40.1-', 'G40.2-', 'G40.3-', 'G40.A-', 'G40.B-', 'G40.81-'],
    what: 'epilepsy',
    each: [
      [
        'Localization-related',
        'focal (?:epilep\\w+|seizures?|onset|impaired|aware|sz)|partial|(?:temporal|frontal|parietal|occipital) lobe|localization\\S*|rolandic',
      ],
      ['Generalized idiopathic', '(?:idiopathic |genetic )?generali[sz]ed|ige|gge|tonic[- ]clonic'],
      ['Absence', 'absences?'],
      ['[Jj]uvenile myoclonic', 'juvenile myoclonic|jme'],
      ['Lennox', 'lennox\\S*|lgs'],
    ],
  },
  {
    of: ['G44.0-', 'G44.2-', 'G44.3-', 'G44.4-', 'G44.5-'],
    what: 'headache',
    each: [
      ['[Cc]luster', 'cluster'],
      ['[Tt]ension-type', 'tension\\S*|band-?like'],
      [
        'post-traumatic',
        'post-?(?:traumatic|concussi\\w+)|after (?:the |a |her |his )?(?:concussion|head injury|crash|fall)',
      ],
      ['Drug-induced', 'medication[- ]overuse|moh|rebound|analgesic[- ]overuse'],
      ['hemicrania', 'hemicrania'],
      ['thunderclap', 'thunderclap'],
    ],
  },
  {
    of: ['G56.0-', 'G56.2-', 'G56.3-'],
    what: 'nerve',
    each: [
      ['Carpal tunnel', 'carpal|cts|median'],
      ['ulnar nerve', 'ulnar|cubital|guyon\\S*'],
      ['radial nerve', 'radial (?:nerve|palsy|neuropathy)|wrist drop|saturday night'],
    ],
  },
  {
    of: ['G57.0-G57.6'],
    what: 'nerve',
    each: [
      ['sciatic nerve', 'sciatic\\w*|piriformis'],
      ['Meralgia', 'meralgia|lateral femoral cutaneous|lfcn'],
      ['femoral nerve', 'femoral (?:nerve|neuropathy)'],
      ['lateral popliteal nerve', 'peroneal|fibular|foot[- ]?drop|lateral popliteal'],
      ['Tarsal tunnel', 'tarsal'],
      ['plantar nerve', 'morton\\S*|plantar|interdigital'],
    ],
  },
  {
    of: ['G91.0-G91.3'],
    what: 'hydrocephalus',
    each: [
      ['^Communicating', 'communicating'],
      ['Obstructive', 'obstruct\\w+|aqueduct\\w*|non-?communicating'],
      ['normal pressure', 'normal[- ]pressure|nph|inph'],
      ['Post-traumatic', 'post-?traumatic'],
    ],
  },
  {
    of: ['F44.4-F44.6'],
    what: 'symptom',
    each: [
      [
        'motor symptom',
        'motor|weak\\w*|paraly\\w+|pares[ie]s|tremors?|gait|dystoni\\w+|aphoni\\w+|dysphoni\\w+|dysphagia|globus|jerk\\w*|astasia\\S*',
      ],
      ['seizures', 'seizures?|convulsions?|pnes|attacks|pseudo-?seizures?|psychogenic non-?epileptic'],
      [
        'sensory symptom',
        'sensory|numb\\w*|an[a]?esthesia|blind\\w*|vis(?:ion|ual)|deaf\\w*|hearing|diplopia',
      ],
    ],
  },
];
