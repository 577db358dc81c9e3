/** Where a note tells that a primary was removed, is treated no longer and shows nowhere (Guidelines I.C.2.d and m). */
import type { Span } from '../model/text.ts';
import type { ClaimContext, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { supportOf } from './evidence.ts';
import { lineAt, mentionsOf, statesDiagnoses } from './narrative.ts';

/** What goes on, of the disease or of its treatment. */
const GOES_ON =
  /(?<!\b(?:no|without|off) )\b(?:on|receiving|undergoing|continu\w+|current(?:ly)?|ongoing|start\w*|resum\w+|plan(?:ned|s)? for|scheduled for|due for|cycle \d+|day \d+ of) (?!(?:no|neither)\b)(?:\w+ ){0,3}(?:chemo\w*|radiation|xrt|immunotherapy|adjuvant|tamoxifen|anastrozole|letrozole|exemestane|lupron|leuprolide|adt|hormon\w+|imatinib|keytruda|pembrolizumab|nivolumab|trastuzumab|herceptin|treatment|therapy|surveillance)\b|(?<!\b(?:off|stopped|completed|complete|finished|ended|done with|years of|course of|quit) (?:(?:her|his|the|all|adjuvant|five|ten|5|10|years|of) ){0,4})\b(?:tamoxifen|anastrozole|letrozole|exemestane|lupron|leuprolide|bicalutamide|enzalutamide|abiraterone)\b(?! (?:[\w-]+ ){0,4}?(?:ended|stopped|finished|completed|done|discontinued|until|through|over)\b)|\b(?:recurren(?:t|ce) (?:\w+ )?(?:cancer|carcinoma|tumou?r|disease)|has recurred|(?:now|new|with|found|biochemical|suspected) (?:\w+ )?(?:recurrence|relapse)|rising (?:psa|cea|markers?)|(?:psa|cea) (?:is |now )?(?:rising|up|climbing)|local recurrence|residual (?:disease|tumou?r|cancer)|progress(?:ion|ive)|active disease|new primary|awaiting|for resection|biopsy[- ]proven)\b/gi;

const OPERATION =
  '(?:\\w*(?:ectomy|resection)|excis\\w+|resected|removed|ablat\\w+|lumpectomy|whipple|treated|completed|finished|(?:radiation|xrt|radiotherapy|chemo\\w*|brachytherapy|radioiodine)(?: (?:therapy|seeds|ended|finished|completed|done))?)';

const OVER = new RegExp(
  `\\bned\\b|\\bno evidence of (?:any |active )?(?:disease|recurrence|cancer|malignancy)\\b|\\b(?:disease|cancer)[- ]free\\b|\\b(?:psa|thyroglobulin|tg|cea|ca ?19-9|ca ?125|tumou?r markers?|afp)\\b[^.;\\n]{0,15}\\b(?:undetectable|normal|unmeasurable)\\b[^.;\\n]{0,40}\\bno (?:further|more|current) (?:treatment|therapy)\\b|\\bno (?:further|more|current|ongoing) (?:cancer )?(?:treatment|therapy)\\b[^.;\\n]{0,40}\\b(?:undetectable|clear|normal|clean)\\b|\\ball clear (?:since|ever since)\\b|\\b(?:considered|declared|deemed) cured\\b|\\bno (?:(?:sign|evidence|signs) of )?recurrence\\b|\\b(?:after|following|since|s\\/p|status[- ]post|post) (?:complet(?:ed|ion of|ing)|finish(?:ed|ing)|end of) (?:(?:her|his|the|all|definitive|curative|active) )*(?:treatment|therapy|chemo\\w*|radiation)\\b|\\b(?:treatment|therapy) (?:was |is |has been )?(?:completed?|finished|done|over|ended)\\b|\\bcompleted (?:all )?(?:treatment|therapy)\\b|\\b${OPERATION}\\b[^.;\\n]{0,20}\\b(?:19\\d\\d|20[01]\\d|202[0-4]|(?:\\d+|two|three|five|six|seven|ten|several|many) years ago)\\b|\\b(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|several|many) years (?:after|since|out (?:from|of|after)|post|following|s\\/p|past) (?:(?:her|his|the|right|left|bilateral|partial|total|radical) ){0,3}${OPERATION}\\b`,
  'gi',
);

const CANCER = /\b(?:cancer|\w*carcinoma|melanoma|bcc|scc|rcc|nsclc|ca)\b/i;

/** What is taken out with a primary, by the category of its code. */
const OPERATIONS: Readonly<Record<string, RegExp>> = {
  C16: /\bgastrectom\w+/i,
  C18: /\b(?:hemi-?)?colectom\w+|\bsigmoid\w* (?:was )?(?:resect\w+|removed)|\bsigmoidectom\w+/i,
  C25: /\bwhipple\b|\bpancreatectom\w+/i,
  C34: /\blobectom\w+|\bpneumonectom\w+/i,
  C50: /\bmastectom\w+|\blumpectom\w+|\bbreast (?:primary )?(?:was )?(?:removed|taken off)/i,
  C54: /\bhysterectom\w+/i,
  C56: /\boophorectom\w+|\bbso\b/i,
  C61: /\bprostatectom\w+/i,
  C64: /\bnephrectom\w+/i,
  C67: /\bcystectom\w+/i,
  C73: /\bthyroidectom\w+/i,
};

/** `Breast cancer removed in 2012`, `mastectomy 2016, no breast disease since`; no metastasis of it that was. */
const REMOVED_THEN =
  /(?:\b(?:cancer|ca|primary|\w*carcinoma|melanoma|tumou?r)\b|(?<!\b(?:mets|metastas[ei]s) (?:of|from) (?:[\w-]+ ){0,3})\b(?:cancer|ca|primary|\w*carcinoma|melanoma|tumou?r)\b,) (?:(?:was|that was|which was|had been) )?(?:completely )?(?:removed|resected|excised|taken out|cured)(?: in| back in|,)? (?:19|20)\d\d\b|\b(?:19|20)\d\d\b[^;\n]{0,80}\bno (?:local |breast |prostate |colon |lung |kidney |primary )?(?:disease|recurrence|cancer|tumou?r) (?:in|of|at) (?:the |her |his )?(?:breast|chest wall|scar|prostate|bed|colon|bowel|lung|kidney)\b|\b(?:19|20)\d\d\b[^;\n]{0,60}\bno (?:local|breast|prostate|colon|lung|kidney) (?:disease|recurrence|cancer) since\b/gi;

const isHistory = codesIn('Z85');
const isSolidPrimary = codesIn('C00-C75', 'C7A');

/** The words that say so in a clause that names the cancer, where nothing in the note goes on. */
export function formerCancer(context: ClaimContext, diagnosis: SoundDiagnosis): Span | undefined {
  const { document, claim } = context;
  if (!isSolidPrimary(diagnosis.key)) return undefined;
  const hasSpread = context.listed.some(({ key }) => /^C7[789]/.test(key));
  // A therapy may be directed at what a primary has spread to that was removed years before.
  const removed = hasSpread ? mentionsOf(document, claim, REMOVED_THEN)[0]?.span : undefined;
  if (removed) return removed;
  if (mentionsOf(document, claim, GOES_ON).length > 0) return undefined;
  const support = supportOf(context, diagnosis);
  if (support.kind === 'denied') return undefined;
  const places = support.kind === 'named' ? support.places : [];
  // Of two cancers the one that is over has its history listed, and the note concludes the other.
  const isConcluded = places.some(
    ({ status, clause }) =>
      status === 'affirmed' && statesDiagnoses(clause) && lineAt(document.text, clause.span).search(OVER) < 0,
  );
  if (isConcluded && context.listed.some(({ key }) => isHistory(key))) return undefined;
  // Of one cancer alone a note need not give the whole name.
  const isAlone = context.listed.filter(({ key }) => /^C(?!7[789])/.test(key)).length === 1;
  const isOfPrimary = (words: string) =>
    OPERATIONS[diagnosis.key.slice(0, 3)]?.test(words) ||
    (/\bprimary\b/i.test(words) &&
      !/\bprimary (?:care|provider|in place|untreated|unresected)\b/i.test(words)) ||
    (CANCER.test(words) && !(hasSpread && /\b(?:mets|metasta\w+)\b/i.test(words)));
  return mentionsOf(document, claim, OVER).find(
    ({ clause }) =>
      places.some((place) => place.clause === clause) ||
      (isAlone && isOfPrimary(lineAt(document.text, clause.span))),
  )?.span;
}
