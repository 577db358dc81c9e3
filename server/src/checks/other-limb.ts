/** Codes of an arm or a leg of which a note tells the other limb (Guidelines I.B.2). */
import type { Span } from '../model/text.ts';
import { wordsOf } from '../model/words.ts';
import type { ClaimContext, SoundDiagnosis } from './check.ts';
import { clausesOf, lineAt } from './narrative.ts';
import { formsOf, sameWord, tellingWords } from './word-forms.ts';

type Limb = 'upper' | 'lower';

const OTHER = { upper: 'lower', lower: 'upper' } as const;

const LIMBS: readonly Limb[] = ['upper', 'lower'];

/** What notes call a limb and the parts of it. */
const PARTS: Readonly<Record<Limb, RegExp>> = {
  upper:
    /\b(?:fore)?arms?\b|\b(?:elbows?|wrists?|hands?|fingers?|thumbs?|knuckles?|shoulders?|antecubital|axilla\w*|humer\w+|radi(?:us|al)|ulnar?|brachial\w*|basilic|cephalic|subclavian|biceps|triceps|picc|[rlb]ue|upper (?:limbs?|extremit\w+))\b/i,
  lower:
    /\b(?:thighs?|cal(?:f|ves)|shins?|knees?|ankles?|legs?|foot|feet|heels?|toes?|hips?|femor\w+|femur|tibia\w*|fibula\w*|peroneal|saphenous|popliteal|pretibial|plantar|malleol\w+|[rlb]les?|dorsalis pedis|sole|lower (?:limbs?|extremit\w+))\b/i,
};

/** The words of a title that tell the condition and not the limb. */
const conditionOf = (title: string): readonly string[] =>
  tellingWords(title.split(',')[0] ?? '').filter((word) => !/^(?:limbs?|extremit\w+)$/.test(word));

/** Where a note tells the condition of the other limb and has no word of the coded one, with the code of that limb. */
export function otherLimb(
  { document, claim, codebook }: ClaimContext,
  { set, key, title, date, diagnosis }: SoundDiagnosis,
): { readonly at: Span; readonly instead: readonly number[] } | undefined {
  const limb = LIMBS.find((one) => new RegExp(`\\b${one} (?:limb|extremit)`).test(title));
  if (!limb) return undefined;
  const clauses = clausesOf(document, claim);
  const lines = clauses.map(({ span: at }) => lineAt(document.text, at));
  if (lines.some((line) => PARTS[limb].test(line))) return undefined;
  // The title itself behind the code is nobody's word for the limb.
  const written = diagnosis.description?.value ?? '';
  if (!title.toLowerCase().includes(written.toLowerCase()) && PARTS[limb].test(written)) return undefined;
  const condition = conditionOf(title);
  const isTold = (line: string): boolean => {
    const said = wordsOf(line).flatMap((word) => formsOf(word, codebook.abbreviations));
    return condition.some((word) => said.some((form) => sameWord(form, word)));
  };
  const clause = clauses.find((_, at) => {
    const line = lines[at] ?? '';
    return PARTS[OTHER[limb]].test(line) && isTold(line);
  });
  if (!clause) return undefined;
  const wanted = title.replace(new RegExp(`\\b${limb}(?= (?:limb|extremit))`), OTHER[limb]);
  const instead = set
    .billableBelow(set.indexOf(key.slice(0, 3)), date)
    .filter((other) => set.periodOn(other, date)?.title === wanted);
  return { at: clause.span, instead };
}
