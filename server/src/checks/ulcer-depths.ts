/** The stage of a pressure ulcer by the tissue that is lost, in the words of the Index (Guidelines I.C.12.a.3). */
import { overlaps, type Span } from '../model/text.ts';
import type { Clause } from './narrative.ts';
import { unwrapped } from './unwrapped.ts';

/** What the Index has for the stages: the tissue that is lost. */
export const DEPTH =
  /\b(?:full|partial)[- ]thickness\b(?! (?:skin )?graft)|\bnecro\w+|\beschar\b|\bblister\w*|\babrasion\b|\b(?:bone|tendon|muscle(?! flap)|fascia|fat|subcutaneous)\b|\bnon-?blanch\w*|\bblanch(?:es|ed|ing|able)?\b|\berythema\b|\b(?:epi)?dermis\b/i;

const SEEN =
  '(?:exposed|visible|palpable|seen|felt|showing|bared?|evident|apparent|probed?|reached|involved)';
const DEEP = '(?:bone|tendons?|muscles?|fascia|ligaments?|cartilage|calcaneus|ischium|joint capsule)';
const FAT = '(?:subcutaneous(?: (?:tissue|fat|layer))?|adipose(?: tissue)?|fat(?:ty tissue)?)';
const DOWN_TO =
  '(?:down|through|in|extend\\w*|reach\\w*|crater\\w*|expos\\w+|deep) (?:in)?to (?:the )?(?:underlying )?';

/** The words of the Index for each stage of an ulcer of pressure. */
const STAGES_BY_DEPTH: readonly (readonly [stage: string, words: RegExp])[] = [
  [
    '0',
    /\b(?:covered|obscured|hidden|concealed|filled) (?:\w+ )?(?:by|with|under) (?:(?!no\b)[\w-]+ ){0,3}(?:eschar|slough)\b|\b(?:eschar|slough) (?:that )?(?:covers|covering|obscures|obscuring|hides|hiding|over) (?:all|the|its|most|whole|entire)\b|\b(?:treated|covered|closed|repaired|managed) (?:with|by) (?:an? )?(?:(?:split|full)[- ]thickness )?(?:skin|muscle|myocutaneous|rotation\w*|advancement) (?:graft|flap)\b|\b(?:skin|muscle) (?:graft|flap) (?:covers|over|was placed|placed)\b/i,
  ],
  [
    '1',
    /\bnon-?blanch\w*|\b(?:(?:do|does|did) not|does ?n[’']t) blanch\b|\bpersistent focal edema\b|\bintact skin with (?:\w+ )*redness\b/i,
  ],
  [
    '2',
    /\bpartial[- ]thickness\b|\b(?:exposed|into the|to the|visible|pink|red|viable) (?:and \w+ )?dermis\b|\bloss of (?:the )?epidermis\b|\b(?:intact|unbroken|ruptured|broken|open|serum-filled|fluid-filled|serous|clear) (?:(?:serum|fluid)-filled )?blister\b|\bblister\b[^.;]{0,30}\b(?:intact|ruptured|serous|clear fluid|serum)\b/i,
  ],
  [
    '3',
    new RegExp(
      `\\bfull[- ]thickness (?:skin|tissue) loss\\b|\\bfull[- ]thickness loss of (?:the )?(?:skin|tissue)\\b|\\b${FAT} (?:is |was |layer )*${SEEN}\\b|\\b${SEEN} ${FAT}\\b|\\b${DOWN_TO}${FAT}\\b`,
      'i',
    ),
  ],
  [
    '4',
    new RegExp(
      `\\b(?:exposed|visible|palpable|bare|down to|to the|through to|into) (?:the )?(?:underlying )?${DEEP}\\b|\\b${DEEP} (?:(?:and|or) \\w+ )?(?:is |was |are |were |can be )?(?:${SEEN}|at the base)\\b|\\b${DOWN_TO}${DEEP}\\b|\\bprob\\w+ to (?:the )?bone\\b`,
      'i',
    ),
  ],
];

/** What is denied in the clause by a word behind it: `bone and tendon not exposed`. */
const NOT_SEEN = new RegExp(
  `\\b(?:(?:${DEEP}|${FAT}|dermis|slough|eschar)(?:, (?:and |or )?|,? and |,? or |/)?)+ (?:is |was |are |were )?(?:not|never) (?:yet )?(?:${SEEN})\\b|\\b(?:no|not|without|nor|neither)\\b[^.;]{0,50}`,
  'gi',
);

/** A clause without what it denies. */
function affirmed(text: string, { span: at, scopes }: Clause): string {
  const { words, placeOf } = unwrapped(text, at);
  const kept = [...words].map((letter, index) =>
    scopes.some(({ span: over }) => overlaps(over, placeOf(index, index + 1))) ? '' : letter,
  );
  // What does not blanch is denied by its words.
  const isWhole = /\bnot blanch\b|n[’']t blanch\b/i.test(words);
  return isWhole ? words : kept.join('').replace(NOT_SEEN, '');
}

/** The stages that a clause tells by the depth of its ulcer, and whether it is about what covers it. */
export function stagesByDepth(text: string, clause: Clause): readonly { stage: string; at: Span }[] {
  const words = affirmed(text, clause);
  return STAGES_BY_DEPTH.filter(([, ofStage]) => ofStage.test(words)).map(([stage]) => ({
    stage,
    at: clause.span,
  }));
}
