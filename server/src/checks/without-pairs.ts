/** Codes that say that a condition is without what another listed code tells: one code of the category says both (I.B.9). */
import { rememberedByRelease } from './by-release.ts';
import type { SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { areCombined } from './combination-codes.ts';
import { conditionsOf } from './evidence.ts';
import { sameWord, tellingWords } from './word-forms.ts';
import type { WrongPair } from './wrong-pairs.ts';

/** What a title says that the condition is without: `without hemorrhage or perforation`. */
const ABSENT = / without (.*?)(?=,| with | without |$)/g;
/** What is of many organs counts only for one of the same. */
const OF_ANY_ORGAN = /^(?:obstruction|hemorrhage|bleeding|perforation|gangrene|abscess|rupture|calculus)$/;
const OF_NO_KIND =
  /^(?:complications?|mention|behavioral|disturbance|current|pathological|symptoms?|status|aura|infections?)$/;

/** What a title rules out, each by its telling words. */
const absentIn = rememberedByRelease(({ title }): readonly (readonly string[])[] =>
  [...title.matchAll(ABSENT)]
    .flatMap(([, items = '']) => items.split(/ or | and |\/|, /).map((item) => tellingWords(item)))
    .filter((absent) => absent.length > 0 && !absent.some((word) => OF_NO_KIND.test(word))),
);

/** The condition that a title tells, by its telling words; none where it rules something out itself. */
const toldIn = rememberedByRelease(({ title }): readonly string[] =>
  title.includes(' without ') ? [] : (conditionsOf(title)[0] ?? []),
);

/** A dyskinesia of the esophagus is no esophagitis. */
const isInflamed = (word: string): boolean => word.endsWith('itis');

function isTold(wrong: SoundDiagnosis, beside: SoundDiagnosis): boolean {
  const told = toldIn(beside);
  if (told.length === 0 || beside.key.startsWith(wrong.key.slice(0, 3))) return false;
  return (
    absentIn(wrong).some(
      (absent) =>
        absent.every((word) =>
          told.some((one) => sameWord(one, word) && isInflamed(one) === isInflamed(word)),
        ) &&
        (!absent.some((word) => OF_ANY_ORGAN.test(word)) || isOfOrgan(wrong.key, beside.key)),
    ) && !areCombined(wrong.key, beside.key)
  );
}

const isHernia = codesIn('K40-K46');
const isBowel = codesIn('K25-K29', 'K50-K52', 'K55-K57');
/** An obstruction of the bowel may be of a hernia, and what bleeds of the stomach and the bowel. */
const isOfOrgan = (wrong: string, beside: string): boolean =>
  (isHernia(wrong) && beside.startsWith('K56')) || (isBowel(wrong) && /^K(?:56|63|65|92)/.test(beside));

export const WITHOUT_WHAT_IS_THERE: readonly WrongPair[] = [
  {
    wrong: codesIn('A00-C96', 'D50-N99'),
    says: (wrong) => absentIn(wrong).length > 0,
    beside: codesIn('A00-R64', 'R66-R99'),
    why: 'the code says that it is without what the other one tells; where they are of one condition, one code of the category says both',
    section: 'I.B.9',
    severity: 'information',
    when: isTold,
  },
];
