/** What a note says that an encounter is for, where another diagnosis is listed first. */
import { slice } from '../model/text.ts';
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { supportOf } from './evidence.ts';
import { about, moveBefore, named, standing } from './list-fixes.ts';
import { type Mention, mentionsOf } from './narrative.ts';
import { isCodedFirst } from './orders.ts';

/** One thing alone is treated: `only the dehydration is treated`, `treatment is directed only at the metastasis`. */
const ONE_ALONE =
  /\b(?:only|solely|exclusively)\b[^.;\n]{0,60}\b(?:treat\w*|manag\w+|address\w+)|\b(?:treat\w*|therapy|manag\w+|directed|focus\w*|admitted|here|seen|visit|encounter)\b[^.;\n]{0,60}\b(?:only|solely|exclusively)\b/gi;

/** What the words of `ONE_ALONE` do not say of an encounter. */
const OF_DRUGS =
  /\b(?:not only|if only|read[- ]only|only (?:as needed|if|when|one|two|partial\w*|mild\w*))\b/i;

const PAIN_CONTROL =
  /\b(?:encounter|visit|here|seen|admitted|presents?|referred|comes?|came)\b[^.;\n]{0,20}\bfor (?:\w+ ){0,2}pain (?:control|management)\b|\bpain (?:control|management) (?:visit|encounter|admission)\b/gi;

const isPain = codesIn('G89');
/** Pain of a site, and what hurts: behind G89 where the encounter is for the pain. */
const isPainful = codesIn('C00-D49', 'M00-M99', 'R07', 'R10', 'R51', 'S00-S99');

/** I.C.2.l, I.C.6.b.1, II and IV.G: the diagnosis that the note says the encounter is for, where it is not first. */
export function notFirst(context: ClaimContext, first: SoundDiagnosis): readonly Report[] {
  const { document, claim, listed } = context;
  const affirmed = (words: RegExp) =>
    mentionsOf(document, claim, words).filter(({ status }) => status === 'affirmed');
  const pain = listed.find(({ key }) => isPain(key));
  if (pain && isPainful(first.key)) {
    const [said] = affirmed(PAIN_CONTROL);
    if (said) return [behind(context, pain, first, said, pain.key === 'G893' ? 'I.C.6.b.5' : 'I.C.6.b.1')];
  }
  for (const said of affirmed(ONE_ALONE)) {
    if (OF_DRUGS.test(slice(document.text, said.clause.span))) continue;
    const named = listed.filter((one) => isNamedIn(context, one, said));
    const [alone, another] = named;
    if (!alone || another || alone === first || isCodedFirst(alone, first)) continue;
    return [behind(context, alone, first, said, 'I.C.2.l and IV.G')];
  }
  return [];
}

/** Whether the clause of a mention names a diagnosis and affirms it. */
function isNamedIn(context: ClaimContext, diagnosis: SoundDiagnosis, { clause }: Mention): boolean {
  const support = supportOf(context, diagnosis);
  return (
    support.kind === 'named' &&
    support.places.some((place) => place.clause === clause && place.status === 'affirmed')
  );
}

const behind = (
  { document }: ClaimContext,
  reason: SoundDiagnosis,
  first: SoundDiagnosis,
  said: Mention,
  section: string,
): Report => ({
  ...about(reason),
  authority: `ICD-10-CM Official Guidelines ${section}`,
  message: `The note says “${slice(document.text, said.span)}”, and ${named(reason)} is listed behind ${named(first)}: what the encounter is for comes first.`,
  related: [...standing([first]), { span: said.span, message: 'The note says it here.' }],
  fixes: [moveBefore(reason, first)],
});
