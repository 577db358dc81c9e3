/** What a note says was given, done or arranged for the condition that it names first. */
import type { Pattern } from './note-plans.ts';

/** Stems by which the names of drugs of one class end or begin (United States Adopted Names, list of stems). */
const STEMS =
  '[a-z]*(?:cillin|m[yi]cin|oxacin|cycline|azole|ciclovir|cyclovir|virine|navir|mivir|pril|sartan|olol|dipine|statin|gliptin|gliflozin|glutide|glitazone|semide|thiazide|lactone|parin|xaban|gatran|grel|oxetine|alopram|traline|faxine|azepam|azolam|azodone|piprazole|apine|gabalin|bapentin|triptan|setron|codone|morphone|asone|isone|solone|nolone|onide|etasol|profen|coxib|xicam|[ltxz][iu]mab|rcept|tinib|dronate|terol|tropium|lukast|atadine|otidine|tamide|cetam|lamotrigine|oxin|tyline|tamsulosin)|cef[a-z]{3,}|sulfa[a-z]{4,}|predniso[a-z]+';

/** Names that follow no stem, trade names and short forms, as notes have them. */
const DRUGS =
  'abx|acei|arbs?|inh|antibiotics?|antivirals?|steroids?|nsaids?|ssris?|snris?|ppis?|ocps?|ivf|iv\\s+fluids?|diuretics?|diuresis|diuresing|pred|medrol|decadron|solumedrol|kenalog|depo|tylenol|apap|acetaminophen|aspirin|asa|motrin|advil|aleve|naproxen|toradol|tramadol|morphine|dilaudid|percocet|norco|flexeril|robaxin|lidocaine|colchicine|allopurinol|mtx|methotrexate|plaquenil|humira|enbrel|synthroid|levothyroxine|metformin|lantus|humalog|ozempic|mounjaro|jardiance|farxiga|januvia|glipizide|statins?|lipitor|crestor|norvasc|coreg|toprol|lasix|hctz|hydralazine|clonidine|amiodarone|amio|dilt(?:iazem)?|cardizem|verapamil|digoxin|nitro(?:glycerin)?|plavix|warfarin|coumadin|eliquis|xarelto|lovenox|heparin|tpa|tnk|albuterol|nebs?|duonebs?|inhalers?|advair|symbicort|spiriva|singulair|flonase|zyrtec|claritin|benadryl|mucinex|tessalon|pcn|amox|augmentin|keflex|ancef|azithro|z-?pa[ck]k?|doxy|cipro|levaquin|bactrim|macrobid|flagyl|vanco?|zosyn|diflucan|nystatin|valtrex|tamiflu|paxlovid|remdesivir|permethrin|ivermectin|nix|terbinafine|clotrimazole|mupirocin|hydrocortisone|retin-?a|tretinoin|accutane|prilosec|nexium|protonix|pepcid|carafate|miralax|senna|colace|lactulose|zofran|reglan|phenergan|meclizine|imodium|flomax|finasteride|oxybutynin|myrbetriq|viagra|zoloft|prozac|lexapro|celexa|cymbalta|effexor|wellbutrin|bupropion|buspar|buspirone|trazodone|remeron|seroquel|abilify|lithium|lamictal|depakote|keppra|dilantin|topamax|tegretol|sinemet|levodopa|aricept|namenda|memantine|adderall|ritalin|concerta|vyvanse|xanax|ativan|klonopin|ambien|melatonin|suboxone|methadone|naltrexone|narcan|chantix|nicotine\\s+patch|mirena|nexplanon|estradiol|premarin';

/** What is done or arranged, wherever in its clause it stands. */
const MEASURES =
  'pending|ordered|scheduled|consult(?:ed)?|recheck(?:ed)?|referral|referred|follow(?:ed|ing|s)?\\s+by|following|precautions|supportive\\s+care|conservative\\s+(?:care|management|mgmt)|counsel(?:l?ed|l?ing)|educated|education|lifestyle\\s+changes|diet(?:ary)?\\s+changes|home\\s+exercises?|stretching|tolerating\\s+(?:po|diet)|missed\\s+(?:hd|dialysis|meds|doses?)|prn|qhs|bid|tid|repleted?|repletion';

/** What begins a clause that says only what is done. */
const DOING =
  "add(?:ed|ing)?|admit(?:ted|ting)?|advance|apply|applied|arrange|aspirated|await(?:ing)?|begin|book(?:ed)?|bowel\\s+rest|brace|boot|bx|biopsied|cast|cath|consider|consult|continue|cryo|cultures?|cx|d\\/c\\s+(?:home|to)|dc\\s+home|discharge[d]?\\s+(?:home|to)|discuss(?:ed)?|drained|dressing|excised|fluid\\s+restrict\\w*|frozen|gave|given|get|hold(?:ing)?|held|home\\s+with|ice|i&d|ibp|immobilized?|inc|increase|inject(?:ed|ion)?|intubated|irrigat(?:ed|ion)|iv|labs?|lactate|lifestyle|lipase|monitor(?:ing)?|npo|ngt|obs(?:erve|ervation)?|offered|on\\s+(?:bipap|cpap|hfnc|o2|room\\s+air|ra|hd)|order(?:ed)?|outpt|packed|pack(?:ing)?|physical\\s+therapy|plan(?:ned|ning|s)?|po|pt(?=\\s*$)|pt\\s+(?:and\\s+)?ot|pt\\s+eval|push\\s+fluids|removed|repaired|repeat|replac(?:e|ed)|rest|return|rice|rx(?:'?d)?|s\\/p\\s+(?:i&d|tx)|sats?|o2|scope|script|send|sent|serial|sitz|sling|splint(?:ed|s)?|steri-?strips|sutured|staples?|stop(?:ped)?|surg(?:ery|ical)?\\s+consult|taper(?:ing)?|tele(?:metry)?|to\\s+or|tolerating|transfus(?:e|ed)|treat(?:ed)?|try|trop(?:onin)?s?|update|vitals|watch(?:ful)?|will|work\\s+note|wound\\s+care|xr|xray|x-ray|cxr|ekg|ecg|echo|ct|mri|u\\/s|us|dexa";

const CLAUSE = '(?:[,;]|\\.\\s|\\s[-–]\\s)\\s*';
/** Asked first, so that the long patterns are not compiled for a word or two. */
const SEVERAL_CLAUSES = /[,;]|\.\s|\s[-–]\s/;
/** A text of several clauses in which drugs are not what is coded: poisoning, adverse effects, dependence, long-term use. */
const BESIDE_DRUGS =
  /^(?!.*\b(?:poison|overdos|od'?d?\b|adverse|side\s+effect|allerg|rash|hives|reaction|toxic|induced|intox|underdos|levels?\b|long[\s-]term|withdrawal|resistant|dependen|abuse|misuse|addict|due\s+to|from|secondary|2\/2|noncomplian|nonadher))(?=.*(?:[,;]|\.\s|\s[-–]\s))/is;

/** Holds for diagnoses only: among procedures and supplies, what is given and done is what is asked for. */
export const NOTE_TREATMENT: readonly Pattern[] = [
  [
    new RegExp(`${CLAUSE}(?:(?:${DOING})\\b[^,;]*|[^,;]*\\b(?:${MEASURES})\\b[^,;]*)(?=[,;]|$)`, 'gi'),
    ' ',
    SEVERAL_CLAUSES,
  ],
  [
    new RegExp(`${CLAUSE}(?:[a-z\\d+]{1,5}\\s+){0,2}(?:${STEMS}|${DRUGS})\\b[^,;]*(?=[,;]|$)`, 'gi'),
    ' ',
    BESIDE_DRUGS,
  ],
  // Given for what stands before it: `strep throat treated with amoxicillin`.
  [
    /(?<=\S\s+)(?:started|start|starting|treated|tx(?:'?d)?|managed|rx(?:'?d)?)\s+(?:on|with|w\/)\s+[^,;]+/gi,
    ' ',
  ],
];
