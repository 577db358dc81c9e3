/** The parts of the sentences of a note that name a disease which the patient has now. */

import type { Abbreviations } from '../codebook/abbreviations.ts';
import type { IsoDate } from '../model/dates.ts';
import type { CodingDocument } from '../model/document.ts';
import { overlaps, type Span, slice } from '../model/text.ts';
import { wordSpansOf } from '../model/words.ts';
import { abbreviatedIn } from './abbreviated-diseases.ts';
import type { Clause } from './narrative.ts';
import { NOT_HELD } from './narrative-cues.ts';
import { unwrapped } from './unwrapped.ts';
import { isTelling } from './word-forms.ts';

/** Where one thing that a sentence names ends and the next begins. */
const PARTED =
  /[,;:()–—]|\s[-+&]\s|\.\s|\.$|\b(?:(?:days?|nights?|mornings?|evenings?)(?: (?:\d+|two|three|four|five))?|with|without|due to|secondary to|caused by|complicating|affecting|from|and|versus|vs|but|plus|complicated by|causing|brought(?: (?:on|about))?|triggered|provoked|precipitated|set off|resulting in|leading to|after|following|in the setting of|on top of|around|beneath|underneath|next to|adjacent to|alongside|because(?: of)?|(?:s\/p|status[- ]post)(?= (?:[\w-]+ ){0,2}?(?:pci|stents?|des|cabg|ablation|pacemaker|ppm|icd|cardioversion|bypass|angioplasty)\b)|through|for|since|in|at|treated|managed|under|on(?! (?:the|her|his) (?:back|front|side|sole|top|right|left|heel|face|scalp|forehead|cheek|chin|nose|neck|chest|abdomen|buttock|arm|forearm|elbow|wrist|hand|thigh|knee|shin|calf|leg|ankle|foot)\b)|seen|found|noted|is|are|was|were|has|had|have|been|will|which|that|who|no longer|he|she|it|they|came|went|did|occurred|happened|developed|develops|required|requiring|show(?:s|ed)|remain(?:s|ed)?|became|confirmed|diagnosed|by|to|as|has|while|when|needs?|healed|resolved|relapsed|recurred|worsened|improved|flared|acted|acts|acting|kicked|bother(?:s|ed|ing)|troubl(?:es|ed|ing)|(?<=\b(?:s?he|patient|pt|also) )mention(?:s|ed)|(?:also )?(?:asked|asks) about|fits?(?= *(?:$|[,.;]|with\b|this\b|that\b|the\b))|suggest(?:s|ed|ing)?|argu(?:es?|ed|ing)|point(?:s|ed|ing)? (?:to|toward))\b/gi;

/** Behind what is told as evidence for another disease (III.B). */
const AS_EVIDENCE = /^(?:fits?|suggest(?:s|ed|ing)?|argu(?:es?|ed|ing)|point(?:s|ed|ing)? (?:to|toward))$/i;

/** Words that are of no disease by themselves, and what is said of any. */
const GENERAL =
  /^(?:mm|cm|infection|inflammation|lesion|mass|injury|wound|swelling|failure|deficiency|pain|symptoms?|abnormal|elevated|low|high|new|old|mild|severe|stable|improved|improving|resolved|therapy|treatment|surgery|tests?|screen|screening|today|days?|weeks?|months?|years?|patient|right|left|positive|negative|normal|level|risk|use|status|visit|care|controlled|uncontrolled|continued?|confirmed|suspected|probable|well|poorly|improves?|better|worse|worsening|unchanged|active|resolving|ongoing|known|established|documented|imaging|labs?|blood|results?|cultures?|found|seen|noted|evidence|likely|now|still|again|yet|goal|target|dose|drugs?|medications?|anesthesia|his|her|their|its|this|these|some|also|first|again|small|large|minor|trivial|slight|further|both|same|one|two|three|more|very|rather|mostly|otherwise|clinical|clinically|signs?|benign|simple|idiopathic|essential|outlet|only|alone|just|pre|existing|preexisting|longstanding|long|standing|massive|extensive|smaller|larger|bigger|shallower|deeper|cleaner|clean|dry|shrinking|shrunken|vessels?|own|granulating|closing|sided|advanced|dense|patchy|subtle|marked|known|typical|classic|florid|frank|entirely|solely|wholly|fully|mainly|largely|purely|clearly|overall|decompensated|compensated|untreated|bulky)$/;

/** Words that say of a part that it names a disease. */
const DISEASE =
  /^(?!an(?:esthes|alges)ia$|bacteria$|media$|criteria$|ganglia$|fascia$|tibia$|labia$|(?:genit|marginal|inter)\w*alia$|(?:epi|meta|dia|sym|hypo)physis$|(?:dia|pro)gnosis$|analysis$|basis$|mechanism$|organism$|stroma$).*(?:ia|oma|omas|itis|sis|apnea|hypopnea|tachypnea|pathy|trophy|cele|megaly|spadias|ism|union|lepsy|cephaly|dactyly|thorax)$|^(?!(?:over)?doses$|purposes$|(?:dia|pro)gnoses$|glucoses$|(?:dis)?closes$|noses$|(?:sup|ex|im)?poses$|loses$|chooses$)\w+oses$|^(?:polycystic|keloids?|acne|rosacea|vitiligo|urticaria|hives|corns|bunions?|hammer-?toes?|chalazion|hordeolum|stye|pterygium|drusen|strabismus|nystagmus|tinnitus|epistaxis|ganglion|parkinson\w*|alzheimer\w*|bipolar|ocd|hypothyroid|hyperthyroid|fibroids?|pcos|infertility|caries|impaction|nodules?|tinea|keratosis|impetigo|molluscum|shingles|vaginismus|priapism|impotence|displace\w+|undescended|breakage|breakdown|coarctation|ductus|foramen|tetralogy|transposition|anomaly|migration|dislodg\w+|extrusion|perforation|torsion|hemorrhoids?|frostbite|jaundice|apnea|croup|measles|mumps|distress|cleft|clubfoot|failure|infections?|ulcers?|cysts?|stricture|obstruct\w+|diseases?|disorders?|syndromes?|infarct\w*|embol\w+|hemorrhages?|bleed(?:ing)?|hernias?|fractures?|tears?|ruptures?|abscess(?:es)?|cancers?|calcul\w+|\w*stones?|insufficiency|fibrillation|flutter|hypertension|hypotension|diabetes|asthma|depression|edema|effusions?|dependence|abuse|insecurity|homeless\w*|obesity|malnutrition|deficiency|loss|block|regurgitation|aneurysms?|injur\w+|wounds?|contractures?|migraines?|epilepsy|seizures?|stroke|shock|delirium|anxiety|glaucoma|cataracts?|varices|palsy|prolapse|incontinence|retention|reflux|thrush|warts?|eczema|gout|lupus|flu|influenza|covid\w*|herpes|zoster|shingles|crohn\w*|polyps?|diverticul\w+|fistulas?|adhesions?|gangrene|burns?|sprains?|dislocations?|dehydration|coagulopathy|coagulation|dic|withdrawal|intoxication|overdose|poisoning|leak\w*|rejection|malfunction|loosening|cellulitis|goiter|malformation|defect|blindness|deafness|neglect|torticollis|exacerbations?|contusions?|abrasions?|lacerations?|strains?|bites?|concussion|amputation|crush(?:ed)?|avulsion|ileus|stasis|dehydrated|copd|chf|ckd|utis?|dvt|cad|stemi|nstemi|cva|tia|gerd|bph|afib|htn|esrd|ards|aki|osa|ibs|sle|pad|pvd|vap|oa|djd|ddd|vte|hfref|hfpef|aud|oud|pmr|ild|t1dm|t2dm|hld|sbo|dka|itp|ttp|hus|adhd|ptsd|gad|mdd|mi|aids|death|paraplegi\w*|quadriplegi\w*|tetraplegi\w*|vision|affect|talipes|equinovarus|nevus|disabilit(?:y|ies)|acne|rosacea|vitiligo|emphysema|empyema|hydrocephalus|sciatica|keloids?|amenorrhea|dysmenorrhea|chorea|strabismus|nystagmus|pterygium|chalazion|hordeolum|ectropion|entropion|lymphedema|angioedema|parkinson\w*|fissures?|carbuncles?|furuncles?|hemophilia|stye)$/;

/** What notes call superficial injuries, and titles do. */
const TITLED: readonly (readonly [told: RegExp, titled: string])[] = [
  [/\bbruis(?:e[sd]?|ing)\b/gi, 'contusion'],
  [/\b(?:scratch(?:es)?|scrapes?)\b/gi, 'abrasion'],
  [/\bdry eyes?\b(?! (?:syndrome|disease))/gi, 'dry eye syndrome'],
];

/** The words of a note as titles have them. */
export const asTitled = (words: string): string =>
  TITLED.reduce((all, [told, titled]) => all.replace(told, titled), words);

/** What is told to be high, and the disease that it is. */
const HIGH: typeof TITLED = [
  [/\b(?:high|elevated) (?:blood )?pressure\b/i, 'hypertension'],
  [/\b(?:high|elevated) cholesterol\b/i, 'hypercholesterolemia'],
  [/\b(?:high|elevated) lipids\b/i, 'hyperlipidemia'],
];

/** What is of the past, was done, or is only looked for. */
const NOT_NOW =
  /\b(?:(?<!\b(?:years?|months?|weeks?|days?|yr)[- ])old|prior|previous(?:ly)?|past|remote|former|history|hx|h\/o|s\/p|status post|repaired|corrected|resected|removed|excised|healed|cured|no longer|stones? (?:out|extract\w*|retriev\w*|clear\w*|removal)|screen\w*|lump|prevent\w*|prophyla\w+|risk|consider\w*|(?:spontaneous|artificial) rupture of (?:the |her )?membranes|(?:watched|observed|monitored|checked|looked|worked up|tested|swabbed) for|pre-?op\w*|vaccin\w*|test(?:s|ed|ing)?|possibl[ey]|diet\w*|panel|education|clinic|susceptib\w+|predispos\w+|protocol|precautions?|evaluat\w+|discuss\w*|counsel\w*|work-?up|if|whether|concern\w*|versus|vs|late (?:effects?|consequences?)|sequelae?|residuals?|resistant|intoler\w+|(?:replacement|surgery|\w+(?:ectomy|plasty)) for)\b/i;

/** What denies what stands at once behind it, or within. */
const DENIED_BEFORE = /\b(?:not|without|never|rather than|instead of|unlike)(?: \w+){0,2}\s*$/i;
const DENIED = /\b(?:not|without|never|no (?:other|more|further|additional))\b/i;

/** What is told of it behind: that it is over, or that it is none. */
const OVER =
  /^[^.;\n]{0,80}?\b(?:excluded|ruled out|unlikely|(?<!not |not yet |never )healed|gone|no longer|corrected|repaired|resected|removed|taken out|cured|test of cure|none since|(?<!not |not yet |never )closed|resolved|absent|not present)\b(?![^.;\n]*\b(?:discharge|by (?:hospital )?day|in the stay|during)\b)/i;

/** In a stay what has been treated and is over is coded (III). */
const IS_NONE =
  /^[^.;\n]{0,80}?\b(?:excluded|ruled out|unlikely|absent|(?<!not |not yet |never )healed|no longer|not present)\b/i;

/** In characters: what stands before a part and behind it, and may say that it is of the past. */
const BEFORE = 40;
const BEHIND = 140;
const NEAR = 24;

/** When in a stay it was there, though it is over: `acute kidney injury on arrival, resolved`. */
const IN_STAY = /^\W*(?:(?:on|at) (?:arrival|admission|presentation)|on (?:hospital )?day \d)/i;

/** A part that is longer is a sentence. */
const LONGEST = 9;

/** A part of a sentence, and the words of it that tell what it names. */
export interface Part {
  readonly at: Span;
  readonly said: readonly string[];
  /** Those of its words that are of many diseases, as failure is. */
  readonly general: readonly string[];
  /** The last of its words that is a disease. */
  readonly head: string;
}

const wordsIn = (part: string): readonly string[] => wordSpansOf(asTitled(part)).map(({ word }) => word);

/** What a disease is of, that is one too: `anemia of the kidney disease`. */
const OF_ITS = / of (?:the |his |her |their |an? )?/i;
/** Words of how a disease goes, which name none. */
const OF_ITS_WAY = /^(?:exacerbations?|bleeding|loss|block|shock|withdrawal|retention|obstruct\w+)$/;

/** The last word that is a disease, before what it is of. */
function headOf(part: string, abbreviated: ReadonlySet<string>): string | undefined {
  const last = (words: string) =>
    wordsIn(words).findLast((word) => DISEASE.test(word) || abbreviated.has(word));
  const before = last(part.split(OF_ITS)[0] ?? '');
  return before && !OF_ITS_WAY.test(before) ? before : last(part);
}

/** Whether a word of a note tells what it names. */
const isNaming = (word: string): boolean => isTelling(word) && !GENERAL.test(word);

/**
 * The parts of a clause that affirm a disease and tell of none of the past, in their order.
 * @param asIfCertain whether what is uncertain counts, as when a stay ends (II.H and III.C).
 * @param abbreviations what a note in small letters may name a disease by.
 */
export function diseasesIn(
  { text }: CodingDocument,
  { span: whole, scopes, heading }: Clause,
  date: IsoDate,
  asIfCertain: boolean,
  abbreviations?: Abbreviations,
): readonly Part[] {
  const { words: written, placeOf } = unwrapped(text, whole);
  const isInCapitals = !SMALL.test(text.slice(Math.max(0, whole.start - BEHIND), whole.end + BEHIND));
  const abbreviated = isInCapitals
    ? NONE
    : abbreviatedIn(written, abbreviations, (word) => DISEASE.test(word));
  const found: Part[] = [];
  let start = 0;
  for (const { index, 0: end } of [...written.matchAll(PARTED), { index: written.length, 0: '' }]) {
    const part = written.slice(start, index);
    const lead = part.length - part.trimStart().length;
    const at = placeOf(start + lead, start + Math.max(lead, part.trimEnd().length));
    start = index + end.length;
    const words = wordsIn(part);
    const high = HIGH.find(([told]) => told.test(part))?.[1];
    const said = high ? [high] : words.filter(isNaming);
    const head = high ?? headOf(part, abbreviated);
    if (said.length === 0 || said.length > LONGEST || head === undefined) continue;
    const isOver = asIfCertain || IN_STAY.test(written.slice(index, index + NEAR));
    const isOut = ({ span: over, status }: Clause['scopes'][number]): boolean =>
      overlaps(over, at) && !(asIfCertain && status === 'uncertain') && !(isOver && status === 'resolved');
    if (CRUSHING_PAIN.test(part) || AS_EVIDENCE.test(end)) continue;
    // In an examination these letters are tenderness to palpation, in an eye note these the slit lamp.
    if (/^TTP$/.test(slice(text, at)) && (EXAMINED.test(heading) || TENDER_THERE.test(text.slice(at.end))))
      continue;
    if (/^SLE$/.test(slice(text, at)) && SLIT_LAMP.test(text.slice(at.end, at.end + BEHIND))) continue;
    // Where somebody lives, and no liver.
    if (
      /^(?:(?:the|an?|her|his|local|nearby) )*alf$/i.test(slice(text, at)) &&
      LIVES_AT.test(text.slice(0, at.start))
    )
      continue;
    if (!scopes.some(isOut) && !isPast(text, at, date, isOver))
      found.push({
        at,
        said,
        head,
        general: words.filter((word) => GENERAL.test(word) && DISEASE.test(word)),
      });
  }
  return found;
}

/** A word in small letters. */
const SMALL = /\b[a-z]{3,}/;
const NONE: ReadonlySet<string> = new Set();

const EXAMINED = /\bexam\w*\b|\bphysical\b|^(?:pe|o|objective|msk|findings)$/;
/** Pain that feels so, and no crushed chest. */
const CRUSHING_PAIN = /\bcrushing (?:\w+ )?(?:cp|pain|pressure|chest|headache|discomfort)\b/i;
const TENDER_THERE = /^ (?:over|at|along|on|in the|of the|to|throughout|diffusely)\b/i;
const LIVES_AT = /\b(?:from|at|in|to|of|by|the|an?|his|her|local|lives?) $/i;
const SLIT_LAMP = /^\s*(?:[:=]|[^\n]*\b(?:o[dsu]|lens|corneas?|conj\w*|iris|a\/?c|iol)\b)/i;

/** What is closed by the treatment of the visit itself. */
const WOUND =
  /\b(?:lacerations?|tears?|wounds?|cuts?|fractures?|dislocations?|polyps?|\w*adenomas?|\w*papillomas?|lipomas?|nev(?:us|i)|keratos[ie]s|chalazi\w+|warts?|skin tags?)\b/i;
const CLOSED = /\b(?:repaired|closed|corrected|removed|taken out|excised|resected)\b/gi;

/** `No alcohol use, abuse or intoxication`. */
const DENIED_IN_A_ROW = /\b(?:no|without|denies|neither)\b[^.;:\n]*,\s*$/i;
const LAST_OF_ROW = /\b(?:or|nor)\b/i;
/** `Without perforation, abscess, gangrene or peritonitis`: one between the first and the last. */
const GOES_ON_IN_ROW = /^(?:,(?: (?!or\b|nor\b)[\w-]+){1,3}){0,4},? (?:[\w-]+ )?(?:or|nor) /i;
/** `His mother, who has …`. */
const OF_ANOTHER =
  /\b(?:mother|father|parents?|wife|husband|spouse|partner|brother|sister|siblings?|son|daughter|aunt|uncle|caregiver|friend|neighbou?r|classmate|coworker)\b,? (?:who|that) (?:has|had|is|was)\s*(?:an? |the )?$/i;

/** `Endoscopy for varices`: what is looked for, though not what a `colonoscopy for bleeding` has shown. */
const SOUGHT_BY = /\b(?:egd|\w+scopy|biops(?:y|ies)|scans?) for\s*$/i;
/** `GAD and IA-2 antibodies`, `rubella IgG`: what the blood is tested for. */
const IS_TESTED =
  /^(?: ?-?65)?(?:(?: and|,| or|\/) ?(?:ia-?2a?|znt-?8|insulin|islet(?: cell)?|tpo)){0,4} (?:auto-?)?(?:antibod(?:y|ies)|ab\b|abs\b|ig[gm]\b|titers?\b|serolog\w+)/i;
/** `Hemorrhoidal bleeding, treated in May`. */
const DONE_WITH =
  /^,? (?:which (?:was|were) )?(?:treated|banded|ligated|operated|cauteri[sz]ed|injected|settled|ended|stopped|dealt with) (?:(?:on|and done with) )?(?:back )?(?:in|last) (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|autumn|winter|month)\b/i;
/** `Pacemaker placed in 2020 for heart block`, though not `on warfarin since 2020 for …`. */
const DONE_THEN_FOR = /\b(?<!\b(?:since|from|after) )((?:19|20)\d\d),? for (?:an? |the |her |his )?$/i;
/** `The hernia wound is clean`: of an operation. */
const OF_OPERATION =
  /\b(?:hernia|appendix|gallbladder|cesarean|section|stern(?:al|otomy)|stump|surgical|operative|operation|laparotomy|\w+(?:ectomy|plasty)|port|donor|flank|repair)(?: site)? (?:wounds?|incisions?)$/i;
/** What is wrong with such a wound is a disease. */
const GONE_WRONG =
  /\b(?:dehisc\w*|disrupt\w*|infect\w*|separat\w*|break-?down|rupture\w*|necro\w*|fistula)\b/i;
/** What the Index has under “Threatened” and “Impending” (I.B.11) is coded as such; what else is called so did not occur. */
const THREATENED =
  /\b(?:impending|threaten(?:ed|ing)|imminent|incipient) (?!(?:[\w-]+ )*(?:abortion|miscarriage|labor|delivery|infarct\w*|coronary|delirium))/i;
const AVERTED =
  /^[^.;,\n]{0,20}\b(?:(?:was |were )?(?:averted|avoided|prevented|warded off)|never (?:occurred|developed|happened|came|materiali[sz]ed|set in|ensued))\b/i;
/** `Cancer of ectopic (lingual) thyroid`: the name goes on behind the parenthesis. */
const GOES_ON_BEHIND =
  /\bof(?: the| an?| her| his)?(?: (?:ectopic|aberrant|accessory|right|left|upper|lower|distal|proximal|anterior|posterior|inner|outer))?$/i;

/** `Cellulitis (last admission, resolved)`. */
const OF_ANOTHER_STAY =
  /\b(?:last|previous|prior|earlier|former|another) (?:admission|(?:hospital )?stay|hospitali[sz]ation)\b(?! (?:for|with|and))|\bno bearing on\b/i;

/** Words of doubt, which count for nothing where a stay ends. */
const DOUBT =
  /\b(?:possibl[ey]|probabl[ey]|likely|suspected|versus|vs|concern(?:ing)? for|consider\w*)\b\.?/gi;

/** `Exposed there to mosquito bites`. */
const EXPOSED_TO = /\bexpos(?:ed|ures?)(?: \w+){0,3} to (?:(?:an?|the|many|several|some) )?$/i;
/** `Three weeks after amputation for gangrene`: at a visit what the operation was for is gone with it, but for a neoplasm. */
const OPERATED_FOR =
  /\b(?:after|s\/p|status[- ]post|following|since)\b[^.;\n]{0,30}\b(?:amputation|[ab]ka|tma|\w+(?:ectomy|plasty)) for (?:an? |the |his |her )?(?:[\w-]+ )?$/i;
const GROWTH =
  /\b(?:cancers?|\w*carcinoma|tumou?rs?|\w*sarcoma|melanoma|lymphoma|neoplasm|malignan\w+|mets)\b/i;

/** `Source of the embolus`: where it came from, and no other one. */
const COMES_OF =
  /^(?:possible |likely |probable )?(?:the )?(?:source|origin|nidus|cause|etiology) of (?:the |this |an? |her |his )?[\w-]+(?: [\w-]+)?(?: (?:by|per) .*)?$/i;

/** Diseases that there are vaccines against. */
const VACCINABLE =
  /^(?:seasonal )?(?:influenza|flu|covid\S*|rsv|shingles|zoster|pneumococc\w*|pneumonia|hepatitis [ab]|hpv|mmr|measles|mumps|rubella|varicella|chicken ?pox|polio\w*|tetanus|diphtheria|pertussis|typhoid(?: fever)?|yellow fever|rabies|mening\w+|japanese encephalitis|cholera|hib)$/i;
const VACCINES = '(?:vaccin(?:es?|ations?)|immuni[sz]ations?|(?:flu )?shots?|boosters?|inoculations?)';
/** `Vaccines given today: MMR, varicella, hepatitis A`. */
const AMONG_VACCINES = new RegExp(
  `\\b${VACCINES}\\b(?!(?:(?!\\n)[^.;])*\\b(?:has|have|had|with|but|now|despite|developed|got|caught|positive)\\b)[^.;\\n]*$`,
  'i',
);
/** `Flu and COVID vaccine in fall`, `influenza and COVID this fall`. */
const TO_BE_GIVEN = new RegExp(
  `^(?:(?:, ?[\\w-]+){0,4},? ?(?:and|or|\\/|&|plus) ?[\\w-]+(?: [ab]\\b)?)? ?(?:\\b${VACCINES}\\b|\\b(?:in|this|next|every|each) (?:the )?(?:fall|autumn|season)\\b)`,
  'i',
);

/** `Malaria, food and water safety and insurance reviewed`: topics of advice. */
const IS_TOPIC =
  /^,[^.;\n]*\b(?:safety|hygiene|insurance|precautions?|prevention|prophylaxis|vaccin\w+|repellents?|altitude|nutrition|sunscreen|bites?)\b[^.;\n]*\b(?:reviewed|discussed|covered|explained|addressed|gone over|talked (?:through|about|over))\b/i;
const TOPICS_OF =
  /\b(?:counsel(?:ed|ing|l\w+)|advi[sc]ed?|discussed|reviewed|educat\w+|talked|information|handouts?)\b[^.;\n]*\b(?:safety|hygiene|insurance|precautions?|prevention|prophylaxis|vaccin\w+|repellents?|altitude)\b[^.;\n]*,[^.;\n]*$/i;

const HELD_NO_LONGER = new RegExp(`\\bno longer ${NOT_HELD}`, 'gi');

function isPast(text: string, at: Span, date: IsoDate, asIfCertain: boolean): boolean {
  const certain = (words: string) =>
    (asIfCertain ? words.replace(DOUBT, '') : words).replace(HELD_NO_LONGER, '');
  const part = certain(slice(text, at));
  const sentence = text.slice(Math.max(0, at.start - BEHIND), at.start).replace(/[\r\n]/g, ' ');
  const before = certain(
    text
      .slice(Math.max(0, at.start - BEFORE), at.start)
      .split(/[.;,\n]/)
      .at(-1) ?? '',
  );
  const behind = text.slice(at.end, at.end + BEHIND).replace(HELD_NO_LONGER, '');
  const near = /^[^.;\n]*/.exec(behind.slice(0, NEAR))?.[0] ?? '';
  return (
    NOT_NOW.test(part) ||
    NOT_NOW.test(before) ||
    DENIED.test(part) ||
    DENIED_BEFORE.test(before) ||
    // It is the perpetrator who has it.
    /^\s*by proxy\b/i.test(behind) ||
    SOUGHT_BY.test(before) ||
    EXPOSED_TO.test(before) ||
    IS_TESTED.test(behind) ||
    DONE_WITH.test(behind) ||
    (DONE_THEN_FOR.exec(before)?.[1] ?? date) < date.slice(0, 4) ||
    (OF_OPERATION.test(part) && !GONE_WRONG.test(part)) ||
    COMES_OF.test(part) ||
    (VACCINABLE.test(part.trim()) && (AMONG_VACCINES.test(sentence) || TO_BE_GIVEN.test(behind))) ||
    IS_TOPIC.test(behind) ||
    TOPICS_OF.test(sentence) ||
    THREATENED.test(part) ||
    AVERTED.test(behind) ||
    (GOES_ON_BEHIND.test(part) && /^ ?\(/.test(behind)) ||
    // `Respiratory failure did not occur.`
    /^\s*(?:did|does) not\b/i.test(behind) ||
    // What is asked is not even doubted.
    /\?/.test(part + behind.slice(0, 1)) ||
    OF_ANOTHER.test(sentence) ||
    (!asIfCertain && OPERATED_FOR.test(sentence) && !GROWTH.test(part)) ||
    /\bnever been (?:told|diagnosed)\b[^.;]*$/i.test(sentence) ||
    OF_ANOTHER_STAY.test(near) ||
    ((LAST_OF_ROW.test(part) || GOES_ON_IN_ROW.test(behind)) && DENIED_IN_A_ROW.test(sentence)) ||
    /^the pad$|^(?:healthy )?bleeding (?:tissue|base|bed|edges?|points?|surface)$/.test(part) ||
    (asIfCertain ? IS_NONE : OVER).test(WOUND.test(part) ? behind.replace(CLOSED, '') : behind) ||
    isLongAgo(part + (near.split(BROUGHT_BY)[0] ?? ''), date)
  );
}

/** What a condition has come of is as old as it likes: `hemiparesis after a stroke in 2019`. */
const BROUGHT_BY = /\b(?:after|following|since|from|due to|secondary to|s\/p|status post)\b/i;

/** `in 2019`, `gout 2019`, `three years ago`, `stage 2 last year`. */
const isLongAgo = (words: string, date: IsoDate): boolean =>
  /\b(?:ago|last (?:year|winter|spring|summer|fall|autumn))\b/.test(words) ||
  (/\b(?:in|of) ((?:19|20)\d\d)\b/.exec(words)?.[1] ?? date) < date.slice(0, 4) ||
  (/^[a-z ]+,? ((?:19|20)\d\d)\b/i.exec(words)?.[1] ?? date) < date.slice(0, 4);
