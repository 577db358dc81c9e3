/** Diseases of which a note says in a pronoun, or in plain words, that they are over: `pneumonia in January; it is gone`. */
import { type Span, span } from '../model/text.ts';
import type { ClaimContext } from './check.ts';
import { type Clause, clausesOf, lineAt, type Mention } from './narrative.ts';
import { unwrapped } from './unwrapped.ts';

/** That it is over, behind its name or a word for it. */
const OVER =
  '(?:(?:is|was|has been|are|were|has|had|have|now|since|long|all|completely|fully|entirely|by then|then|both) )*(?:gone(?! (?:to|on|through|home|up|down|for|into|back))|(?:went|gone) away|cleared(?: up)?(?! (?:for|to|by)\\b)|behind (?:her|him|them)|(?:a thing )?of the past|over(?= *(?:$|[,.;]| (?:now|since|completely)))|no longer (?:there|present|a problem|active|seen)|(?:fully|completely|successfully) treated|passed(?: (?:spontaneously|by itself|on its own|without help))?(?= *(?:$|[,.;]))|eradicated|disappeared|vanished|(?:has|have) not (?:come back|returned|recurred))\\b';
/** Of its name: at once, with its time or its treatment between. */
const BEHIND = new RegExp(
  `^(?:[ ,(]+(?:of|in|on|last|this|the|her|his|right|left|both|legs?|arms?|lungs?|lobe|lower|upper|side|sided|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|autumn|winter|week|month|year|(?:19|20)\\d\\d|ago|years|months|weeks|two|three|\\d+|that|which|was|had|treated|with|antibiotics|and|then|infection|rash|disease|episode|illness|condition)\\)?){0,14},? ${OVER}`,
  'i',
);
const NEXT = new RegExp(
  `^\\W*(?:(?:now|fully|completely|considered|long|since|is|was) )*(?:cured|resolved|healed)(?= *(?:$|[,.;]))|^\\W*(?:and |but |by \\w+ )?(?:it|that|this|these|they|(?:the|her|his) (?:\\w+ )?(?:infection|illness|disease|rash|condition|wound|problem)|(?:[^.;]{0,60}?,? and (?:it|that))) ${OVER}`,
  'i',
);
const IN_THE_SAME = new RegExp(
  `[;,] (?:[^;]{0,60}? and |and |now )?(?:it|that|this|they) ${OVER}|\\b(?:but|now|considered|declared|deemed|pronounced) (?:now |fully |completely )?(?:cured|eradicated|resolved|healed)(?= *(?:$|[.;,]))|\\b(?:complete|full|total) (?:resolution|cure)(?! of (?:the |her |his |all )?(?:symptoms?|fever|pain|cough|swelling|rash|bleed\\w*))\\b|[;,] (?:and |but )?(?:it )?(?:never (?:came |been )?back|never (?:recurred|returned)|not seen since|none since|eradicated)(?= *(?:$|[.;,]| then| in| by| with| after))|\\bno (?:residual|remaining|further|more|trace of|leftover) (?:[\\w-]+ )?(?:disease|clot|stones?|infection|thrombus|infiltrate|lesions?|ulcer|fracture)\\b|\\b(?:resolution|eradication|cure) (?:is |was )?(?:confirmed|complete|documented|proven)\\b`,
  'i',
);
const NOT_OVER =
  /\b(?:not|never|nearly|almost|until|if|when|once|hopes?|should|will|would|before|fever|cough|pain|symptoms?|swelling) (?:\w+ )?(?:is |are |has |have |was |yet )*(?:gone|over|cleared|away|behind)\b|(?<!\b(?:not|never) )\b(?:came|come|comes|is|are) back\b|\brecurr\w+|\bagain\b|\bstill\b|\bpersist\w*/i;

/** A clot of an earlier year, whose anticoagulant has been stopped: `PE in 2021, off anticoagulation since`. */
const CLOT = /\b(?:\w*thrombo\w+|\w*embol\w+|clots?|dvt|vte|pe)\b/i;
const LONG_AGO =
  /\b(?:(?:in )?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december) )?(?:19|20)\d\d|(?:years|decades?) ago)\b/i;
const WITHOUT_DRUG =
  /\b(?:off|no longer (?:on|takes?|taking|needs?)|not on|stopped|finished|completed|done with|through with|came off|quit) (?:all |any |his |her |the |taking )*(?:anticoag\w*|blood thinners?|apixaban|rivaroxaban|warfarin|eliquis|xarelto|edoxaban|dabigatran)\b(?! (?:because|due|since (?:the|a|his|her)|for (?:the|surgery|bleed\w*)|until))|\b(?:no|without) (?:longer |current |further )?anticoag\w*|\bno longer anticoag\w*/i;
const GOES_ON =
  /\b(?:chronic|persist\w*|residual|recurr\w+|again|still|bleed\w*|contraindicat\w*|filter|refus\w+|held)\b/i;

/** In characters: a word. */
const NAME_GOES_ON = 12;

function clotWithoutDrug(text: string, at: Span, clause: Clause, next: Clause | undefined): Span | undefined {
  const words = unwrapped(text, clause.span).words;
  // `Deep vein` may be all of the name that a term has.
  const name = span(at.start, Math.min(at.end + NAME_GOES_ON, clause.span.end));
  if (!CLOT.test(unwrapped(text, name).words) || !LONG_AGO.test(words)) return undefined;
  const behind = next ? unwrapped(text, next.span).words : '';
  if (GOES_ON.test(words) || GOES_ON.test(behind)) return undefined;
  const own = within(text, clause.span, WITHOUT_DRUG);
  return own ?? (next ? within(text, next.span, WITHOUT_DRUG) : undefined);
}

/** The words by which the disease that a place names is over. */
export function goneBehind(
  { document, claim }: ClaimContext,
  { span: at, clause }: Mention,
): Span | undefined {
  const clauses = clausesOf(document, claim);
  const next = clauses[clauses.indexOf(clause) + 1];
  const clot = clotWithoutDrug(document.text, at, clause, next);
  // What passes within a stay is coded for it (III).
  if (clot || claim.setting === 'inpatient') return clot;
  const rest = within(document.text, span(at.end, clause.span.end), BEHIND, IN_THE_SAME);
  if (NOT_OVER.test(unwrapped(document.text, clause.span).words)) return undefined;
  const again = namedAgain(document.text, at);
  const gone = rest ?? within(document.text, span(at.end, clause.span.end), again);
  if (gone || !next) return gone;
  if (NOT_OVER.test(unwrapped(document.text, next.span).words)) return undefined;
  return within(document.text, next.span, NEXT, again);
}

/** Of the disease by its name once more: `pneumonia in January; pneumonia resolved`. */
function namedAgain(text: string, at: Span): RegExp {
  const nouns =
    unwrapped(text, at)
      .words.match(/[a-z]{5,}/gi)
      ?.join('|') ?? '(?!)';
  return new RegExp(
    `(?:^\\W*|[;,] )(?:(?:and|now|the|his|her|this|that) ){0,2}(?:${nouns}) (?:(?:is|was|has|now|since|long|fully|completely|then) )*(?:resolved|cured|healed|cleared|gone)(?= *(?:$|[.;,]))`,
    'i',
  );
}

function within(text: string, at: Span, ...patterns: readonly RegExp[]): Span | undefined {
  const { words, placeOf } = unwrapped(text, at);
  for (const pattern of patterns) {
    const found = pattern.exec(words);
    if (found) return placeOf(found.index, found.index + found[0].length);
  }
  return undefined;
}

const FOLLOWED_UP =
  /\b(?:(?:follow(?:s|ed|ing)?[- ]?up|f\/u|re-?check|re-?check(?:ed|ing)?|surveillance|check(?:ed|ing)?[- ]?up|re-?visit|visit|return(?:s|ed|ing)?|aftercare|end of (?:treatment|therapy|care)|test of cure)(?: (?:after|for|of|on|from|visit|completed|treatment|treated|his|her|the|a|an|recent|for|following|last|month['’]s|week['’]s)){0,6}|(?:after|following|completed|finished) (?:the |his |her )?(?:completed |full )?(?:treatment|therapy|antibiotics|course)(?: (?:of|for))?(?: (?:the|his|her|a|an|recent))?) $/i;
const TREATED_THEN =
  /^[^.;\n]{0,20}\b(?:treated|diagnosed|had|hospitali[sz]ed)\b[^.;\n]{0,40}\b(?:last (?:week|month|year|spring|summer|fall|autumn|winter)|in (?:january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d)|(?:weeks?|months?|years?) ago|earlier this)\b/i;

/** Whether a place names a disease as what the visit follows, or what was treated at another time. */
export const isFollowedUp = (
  { document: { text } }: ClaimContext,
  { status, span: at, clause }: Mention,
): boolean =>
  status === 'affirmed' &&
  (FOLLOWED_UP.test(lineAt(text, span(clause.span.start, at.start))) ||
    TREATED_THEN.test(lineAt(text, span(at.end, clause.span.end))));
