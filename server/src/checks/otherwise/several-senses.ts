/** Diseases of the eyes and the ears of one of several kinds, as notes tell them (Guidelines I.B.2). */
import type { Several } from './several.ts';

export const EYES_AND_EARS: readonly Several[] = [
  {
    of: ['H25.01-', 'H25.04-', 'H25.1-'],
    what: 'kind of cataract',
    each: [
      ['Cortical', 'cortical|spok\\w+'],
      ['Posterior subcapsular', 'posterior sub-?capsular|pscs?|psc cataract'],
      ['nuclear cataract', 'nuclear|ns|nsc|brunesc\\w+'],
    ],
  },
  {
    of: ['H34.1-', 'H34.23-', 'H34.81-', 'H34.83-'],
    what: 'vessel',
    each: [
      ['Central retinal artery', 'crao|central retinal arter\\w+'],
      ['Retinal artery branch', 'brao|branch (?:retinal )?arter\\w+'],
      ['Central retinal vein', 'crvo|central retinal vein'],
      ['Tributary', 'brvo|branch (?:retinal )?vein|tributary|hemi-?retinal'],
    ],
  },
  {
    of: ['H40.11-', 'H40.12-', 'H40.13-', 'H40.14-', 'H40.2-', 'H40.3-', 'H40.4-', 'H40.6-'],
    what: 'kind of glaucoma',
    each: [
      ['Primary open-angle', 'poag|primary open\\S*|open[- ]angle|coag'],
      ['Low-tension', '(?:low|normal)[- ]tension|ntg|ltg'],
      ['Pigmentary', 'pigment(?:ary|[- ]dispersion)|pds'],
      ['Capsular', 'pseudo-?exfol\\w+|pxf|pxg|pex|exfoliat\\w+|capsular'],
      ['angle-closure', 'angle[- ]closure|pacg|aacg|narrow[- ]angle'],
      ['eye trauma', 'trauma\\w*|recession|hyphema|blunt'],
      ['eye inflammation', 'uveit\\w+|inflammat\\w+|iritis'],
      ['to drugs', 'steroid\\S*|drug\\S*|prednisolone|difluprednate|topiramate'],
    ],
  },
  {
    of: ['H50.0-H50.2'],
    what: 'deviation',
    each: [
      ['esotropia', 'eso\\w*|et|crossed|inward'],
      ['exotropia', 'exo\\w*|xt|outward|drift\\w* out'],
      ['[Vv]ertical strabismus', 'hypertrop\\w+|hypotrop\\w+|vertical\\w*'],
    ],
  },
  {
    of: ['H52.0-', 'H52.1-', 'H52.4'],
    what: 'refraction',
    each: [
      ['Hypermetropia', 'hyper(?:metr)?op\\w+|far-?sighted\\w*'],
      ['Myopia', 'myop\\w+|near-?sighted\\w*|short-?sighted\\w*'],
      ['Presbyopia', 'presbyop\\w+'],
    ],
  },
  {
    of: ['H53.01-', 'H53.02-', 'H53.03-'],
    what: 'cause of the amblyopia',
    each: [
      ['Deprivation', 'deprivation|cataract|ptosis'],
      ['Refractive', 'refractive|anisometrop\\w+|isoametrop\\w+'],
      ['Strabismic', 'strabism\\w+|esotrop\\w+|exotrop\\w+'],
    ],
  },
  {
    of: ['H43.1-', 'H43.39-', 'H43.81-'],
    what: 'change of the vitreous',
    each: [
      ['hemorrhage', 'h[a]?emorrhage|vh|blood|bleed\\w*'],
      ['opacities', 'floaters?|opacit\\w+|asteroid\\S*'],
      ['degeneration', 'pvd|posterior vitreous (?:detachment|separation)|syneresis|degenerat\\w+'],
    ],
  },
  {
    of: ['H71.0-H71.2'],
    what: 'site of the cholesteatoma',
    each: [
      ['attic', 'attic|epitympan\\w+|pars flaccida'],
      ['tympanum', 'middle ear|mesotympan\\w+|tympanum'],
      ['mastoid', 'mastoid\\w*|antrum'],
    ],
  },
  {
    of: ['H81.0-H81.2'],
    what: 'vertigo',
    each: [
      ["Meniere's", 'm[eé]ni[eè]re\\S*|hydrops'],
      ['paroxysmal vertigo', 'bppv|positional|canalith\\S*|epley|hallpike\\S*'],
      ['neuronitis', 'neur(?:on)?itis|labyrinthitis'],
    ],
  },
  {
    of: ['H90.3-H90.5', 'H90.0-H90.2', 'H90.6-H90.8'],
    what: 'kind of hearing loss',
    each: [
      ['^Conductive', 'conductive|chl|air-?bone gaps?|abg'],
      [
        'sensorineural hearing loss(?!,? mixed)',
        'sensori-?neural|snhl|nerve deafness|cochlea\\w*|presbycusis',
      ],
      ['^Mixed', 'mixed'],
    ],
  },
  {
    of: ['H91.0-H91.2'],
    what: 'cause of the hearing loss',
    each: [
      ['Ototoxic', 'oto-?toxic\\w*|cisplatin|gentamicin|aminoglycosides?|tobramycin'],
      ['Presbycusis', 'presbycusis|presbyacusis|age-?related'],
      ['Sudden', 'sudden\\w*|sshl|ssnhl|overnight|woke'],
    ],
  },
];
