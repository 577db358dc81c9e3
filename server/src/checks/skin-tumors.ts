/** Malignant tumors of the skin that a note names at several sites, of which one has no code (Guidelines I.C.2). */
import type { ClaimContext, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import type { UncodedSite } from './injured-sites.ts';
import { lineAt, sidesIn, statementAt } from './narrative.ts';
import { OVERLAPS } from './otherwise/overlapping.ts';
import { clausesTelling } from './told-clauses.ts';
import { unwrapped } from './unwrapped.ts';

/** Melanoma, Merkel cell carcinoma, other cancers of the skin and what is in situ: their fourth character is the region. */
const isOfSkin = codesIn('C43', 'C44', 'C4A', 'D03', 'D04');

const TUMOR =
  "(?:(?:nodular |superficial |invasive |recurrent |pigmented |infiltrative |well[- ]differentiated )?(?:basal[- ]cell|squamous[- ]cell|merkel[- ]cell)(?: skin)? (?:carcinomas?|cancers?)(?: in situ)?|[bs]ccs?(?: in situ)?|melanomas?(?: in situ)?|(?:skin|cutaneous) (?:cancers?|carcinomas?|malignanc(?:y|ies))|bowen['’]?s? disease)(?: \\((?:bcc|scc|mm)s?\\))?";

/** The regions by the fourth character, and how notes call their parts. */
const REGIONS: readonly (readonly [character: string, told: string])[] = [
  ['0', 'lips?'],
  ['1', 'eye ?lids?|canth(?:us|i)'],
  ['2', 'ears?|auricles?|helix|pinnae?|ear ?lobes?'],
  [
    '3',
    'nose|nasal (?:tip|ala|bridge|sidewall|dorsum)|nasolabial fold|cheeks?|foreheads?|temples?|chin|jaw(?:line)?|eyebrows?|face',
  ],
  ['4', 'scalp|neck|nape'],
  ['5', 'back|chest|abdomen|buttocks?|trunk|flanks?|groin|axillae?|axilla'],
  ['6', 'shoulders?|(?:upper )?arms?|forearms?|elbows?|wrists?|hands?|thumbs?|fingers?'],
  ['7', '(?:lower )?legs?|thighs?|cal(?:f|ves)|shins?|knees?|ankles?|foot|feet|toes?|heels?|hips?'],
];
const OF_NOSE = /^(?:nose|nasal (?:tip|ala|bridge|sidewall|dorsum))$/i;

const WHERE =
  '(?:(?:the|her|his|a|right|left|both|bilateral|rt|lt|[rl]|upper|lower|mid|middle|medial|lateral|dorsal|dorsum of (?:the )?|(?:tip|bridge|side|ala|root|back|top|base|bed) of(?: (?:the|her|his))?|anterior|posterior|distal|proximal|inner|outer|central|parietal|frontal|vertex)\\.? )*';
const PART = `(?:${REGIONS.map(([, told]) => told).join('|')})`;
/** What is told of the part is no tumor of it. */
const OF_OTHERS =
  '(?!\\w| (?:[\\w-]+ )?(?:flaps?|grafts?|skin|donor|nev(?:us|i)|moles?|keratos[ei]s|cysts?|scars?|rash|lesions? benign|lymph|nodes?|pain|advancement|dissection|clear)\\b)';
const SITE = `${WHERE}${PART}${OF_OTHERS}`;
const NEXT =
  '(?:,? and|,|;|,? plus| &|,? as well as) (?:also )?(?:(?:an?|the|one|second|another|separate)(?: one)? )*(?:of|on|at|in|over)? ?';
/** The row of sites behind a tumor; or the one before it. */
const TOLD = new RegExp(
  `\\b${TUMOR}(?::|,)?(?: (?:lesions?|today|one|both|are|is|were|present|found|located))*(?: (?:of|on|at|over|in|involving|to))? (${SITE}(?:${NEXT}${SITE})*)|\\b(${SITE}) ${TUMOR}\\b`,
  'gi',
);
const EACH = new RegExp(SITE, 'gi');

/** A sentence of another time, of another kind of lesion, or of one that has spread. */
const OTHER_THING =
  /\b(?:metasta\w+|spread|benign|negative|pending|excluded|healed|scars?|ago|previous\w*|prior|past|history|hx|status post|s\/p|post|former|19\d\d|20[01]\d|202[0-4]|mother|father|brother|sister|family|risk|screen\w*|educat\w+|return\w*|extend\w*|into)\b/i;

/** The first site of such a tumor that no listed code is for, where another one has its code. */
export function uncodedSkinTumors(context: ClaimContext): readonly UncodedSite[] {
  const { document, listed } = context;
  const coded = listed.filter(({ key }) => isOfSkin(key));
  const [beside] = coded;
  if (!beside || coded.some(({ key }) => key[3] === '8' || key[3] === '9')) return [];
  for (const clause of clausesTelling(context)) {
    const line = unwrapped(document.text, clause.span);
    const written = lineAt(document.text, clause.span);
    if (OTHER_THING.test(written) || new RegExp(OVERLAPS.source, 'i').test(written)) continue;
    for (const told of line.words.matchAll(TOLD)) {
      const [whole, row = '', before] = told;
      const sites = before ?? row;
      const from = before === undefined ? told.index + whole.length - row.length : told.index;
      for (const site of sites.matchAll(EACH)) {
        const at = line.placeOf(from + site.index, from + site.index + site[0].length);
        if (statementAt(clause, at).status !== 'affirmed') continue;
        if (!coded.some((one) => isAt(one, site[0]))) return [{ at, beside, section: 'I.C.2' }];
      }
    }
  }
  return [];
}

function isAt({ key, title }: SoundDiagnosis, site: string): boolean {
  const part = new RegExp(`${PART}$`, 'i').exec(site)?.[0] ?? '';
  const region = REGIONS.find(([, told]) => new RegExp(`^(?:${told})$`, 'i').test(part))?.[0];
  if (key[3] !== region) return false;
  const [own, ...more] = sidesIn(title);
  const [told] = sidesIn(`${site} `);
  if (own && more.length === 0 && told && told !== own) return false;
  if (region !== '3' || key.startsWith('D') || /\bunspecified part/i.test(title)) return true;
  return /\bnose\b/i.test(title) === OF_NOSE.test(part);
}
