/** Sites of one injury or disease that a note names together, of which one is coded and another is not (Guidelines I.C.19.b and d.5). */
import type { Span } from '../model/text.ts';
import { wordsOf } from '../model/words.ts';
import { wholesOf } from './body-parts.ts';
import type { ClaimContext, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { sidesIn, statementAt } from './narrative.ts';
import { clausesTelling } from './told-clauses.ts';
import { unwrapped } from './unwrapped.ts';

/** A site that is told of an injury, and a listed code of the same injury elsewhere. */
export interface UncodedSite {
  readonly at: Span;
  readonly beside: SoundDiagnosis;
  readonly section: string;
}

/** What an injury is called, by notes and by titles. */
const INJURIES: readonly (readonly [told: string, titled: RegExp, section: string])[] = [
  ['burns?|scalds?|blister(?:s|ed|ing)?', /\bburn\b/i, 'I.C.19.d.5'],
  ['corrosions?|chemical burns?', /\bcorrosion\b/i, 'I.C.19.d.5'],
  ['abrasions?|scrapes?|road rash', /\babrasion\b/i, 'I.C.19.b'],
  ['contusions?|bruises?', /\bcontusion\b/i, 'I.C.19.b'],
  ['lacerations?|cuts?', /\blaceration\b/i, 'I.C.19.b'],
  ['puncture wounds?|punctures?', /\bpuncture wound\b/i, 'I.C.19.b'],
  ['sprains?', /\bsprain\b/i, 'I.C.19.b'],
  ['strains?', /\bstrain\b/i, 'I.C.19.b'],
  ['fractures?', /\bfracture\b/i, 'I.C.19.c'],
  ['dislocations?', /\bdislocation\b/i, 'I.C.19.b'],
  ['frostbite', /\bfrostbite\b/i, 'I.C.19.b'],
];

/** Diseases of joints, muscles, bones and skin, whose sites have codes of their own as those of injuries have. */
const DISEASES: typeof INJURIES = (
  [
    ['gout|gouty arthritis', /\bgout\b/i],
    ['(?:osteoarthritis|oa|djd|degenerative joint disease|arthrosis)', /\bosteoarthritis\b/i],
    ['(?:rheumatoid arthritis|ra|rheumatoid factor)', /\brheumatoid arthritis\b/i],
    ['(?:septic|pyogenic|staphylococcal|streptococcal|bacterial) arthritis', /\barthritis\b/i],
    ['bursitis', /\bbursitis\b/i],
    ['(?:teno)?synovitis', /\bsynovitis|tenosynovitis\b/i],
    ['tendinitis|tendonitis', /\btendinitis\b/i],
    ['effusions?', /\beffusion\b/i],
    ['osteomyelitis', /\bosteomyelitis\b/i],
    ['osteonecrosis|avascular necrosis', /\b(?:osteo)?necrosis\b/i],
    ['contractures?', /\bcontracture\b/i],
    ['cellulitis', /\bcellulitis\b/i],
    ['(?:cutaneous )?abscess(?:es)?', /\babscess\b/i],
    ['ulcers?', /\bulcer\b/i],
    ['dermatitis|eczema', /\bdermatitis\b/i],
  ] as const
).map(([told, titled]) => [told, titled, 'I.B.13 and I.C.13.a'] as const);

const NAMED_WITH_SITES = [...INJURIES, ...DISEASES];

const hasSites = codesIn('S00-T34', 'M00-M99', 'L00-L08', 'L89', 'L97-L98');

/** Parts of the body that have codes of their own, far enough from one another; with what titles call them. */
const SITES: readonly (readonly [told: string, titled: RegExp])[] = [
  ['scalp|head', /\b(?:scalp|head)\b/i],
  [
    'forehead|cheeks?|chin|face|nose|lips?|jaw',
    /\b(?:head|face|forehead|cheek|chin|nose|nasal|lip|jaw|mandib\w+|malar)\b/i,
  ],
  ['neck', /\b(?:neck|cervical)\b/i],
  ['chest|ribs?|sternum', /\b(?:chest|thora\w+|ribs?|sternum|trunk)\b/i],
  ['abdomen|belly', /\b(?:abdom\w+|trunk)\b/i],
  ['(?:upper |lower )?back', /\b(?:back|lumbar|thora\w+|trunk)\b/i],
  ['buttocks?', /\b(?:buttocks?|trunk|hip|lower back and pelvis)\b/i],
  ['shoulders?', /\b(?:shoulder|clavicle|scapula|humerus|upper limb)\b/i],
  ['upper arms?', /\b(?:upper arm|shoulder|humerus|upper limb)\b/i],
  ['elbows?', /\b(?:elbow|forearm|olecranon|upper limb|radius|ulna|humerus)\b/i],
  ['forearms?|(?:distal )?radius|ulna', /\b(?:forearm|elbow|wrist|radius|ulna\w*|upper limb)\b/i],
  ['wrists?', /\b(?:wrist|carp\w+|radius|ulna\w*|navicular|scaphoid|hand|upper limb)\b/i],
  ['hands?|palms?(?![- ]siz)', /\b(?:hand|palm|wrist|metacarp\w+|fingers?|thumb|carp\w+)\b/i],
  ['thumbs?|fingers?', /\b(?:thumb|fingers?|hand|phalan\w+)\b/i],
  ['hips?', /\b(?:hip|thigh|femur|pelvi\w+|acetabul\w+|trochanter\w*|lower limb)\b/i],
  ['thighs?|femur', /\b(?:thigh|hip|femur|lower limb)\b/i],
  ['knees?|patella', /\b(?:knee|leg|patella|lower limb|tibia|femur|cruciate|collateral)\b/i],
  [
    '(?:lower )?legs?|cal(?:f|ves)|shins?|tibia|fibula',
    /\b(?:legs?|calf|tibia\w*|fibula|malleol\w+|ankle|knee|lower limb)\b/i,
  ],
  ['ankles?', /\b(?:ankle|malleol\w+|foot|leg|tibia|fibula|lower limb|tal\w+)\b/i],
  ['(?:foot|feet)|heels?|soles?', /\b(?:foot|heel|ankle|tars\w+|metatars\w+|calcane\w+|toes?|talus)\b/i],
  ['toes?', /\b(?:toes?|foot|phalan\w+)\b/i],
];

const SIDE = '(?:(?:right|left|both|bilateral|rt|lt)\\.? )?';
const SITE = `(?:the |her |his )?${SIDE}(?:(?:distal|proximal|dorsal|volar|lateral|medial|anterior|posterior|upper|lower) )?(?:${SITES.map(([told]) => told).join('|')})`;
/** `Burns of the left forearm, 2 percent, and of the left thigh`: sites in a row, each with what is said of its extent. */
const EXTENT =
  '(?:,? ?\\(?\\d[\\d. ]*(?:percent|%|cm|mm)\\)?| \\((?:first|second|third|1st|2nd|3rd|full|partial)[- ](?:degree|thickness)\\))?';
const ROW = `(?:${SITE})${EXTENT}(?:(?:,? and|,|,? plus|,? as well as) (?:(?:contusions?|burns?|lacerations?|abrasions?|sprains?|fractures?|cuts?|bruises?) )?(?:of |on |to |at )?(?:${SITE})${EXTENT})+`;

/** The first site that the note names beside another of an injury and that no listed code of that injury has. */
export function uncodedSites(context: ClaimContext): readonly UncodedSite[] {
  const { document, listed } = context;
  const coded = listed.filter(({ key }) => hasSites(key));
  if (coded.length === 0) return [];
  const found: UncodedSite[] = [];
  for (const clause of clausesTelling(context)) {
    const line = unwrapped(document.text, clause.span);
    for (const [told, titled, section] of NAMED_WITH_SITES) {
      const own = coded.filter(({ title }) => titled.test(title));
      const [beside] = own;
      if (!beside) continue;
      const rows = line.words.matchAll(
        new RegExp(
          `\\b(?:${told})(?: injur(?:y|ies))?(?:(?:,| of) (?:first|second|third)[- ]degree)?(?:, (?!(?:of|on|to|at|over|and|or|no|not)\\b)[\\w-]+(?=, ?(?:of|on|at|in)\\b))?(?:,|,? (?:of|on|to|at|over|involving)) (${ROW})\\b`,
          'gi',
        ),
      );
      for (const row of rows) {
        const [whole, sites = ''] = row;
        const from = row.index + whole.length - sites.length;
        for (const site of sites.matchAll(new RegExp(SITE, 'gi'))) {
          const at = line.placeOf(from + site.index, from + site.index + site[0].length);
          if (statementAt(clause, at).status !== 'affirmed') continue;
          if (own.some((one) => isOf(one, site[0], sites))) continue;
          if (!found.some((one) => one.beside === beside)) found.push({ at, beside, section });
        }
      }
    }
  }
  return found;
}

const sideIn = (words: string) => sidesIn(`${words} `)[0];

/** Whether a code is for a site, or for several of the region. */
function isOf({ title }: SoundDiagnosis, site: string, all: string): boolean {
  if (/\bmultiple\b/i.test(title)) return true;
  const side = sideIn(site) ?? (sidesIn(all).length === 1 ? sidesIn(all)[0] : undefined);
  const own = sideIn(title);
  if (side && own && side !== own && side !== 'bilateral') return false;
  const words = wordsOf(site);
  const row = SITES.find(([told]) => new RegExp(`(?:^|\\b)(?:${told})$`, 'i').test(site));
  return (
    row?.[1].test(title) === true ||
    wordsOf(title).some((word) => words.some((one) => wholesOf(one).includes(word)))
  );
}
