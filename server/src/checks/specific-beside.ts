/** An unspecified code beside one that says what it leaves open, both of one category (Guidelines I.B.2 and I.B.18). */
import { wordsOf } from '../model/words.ts';
import { rememberedByRelease } from './by-release.ts';
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { about, named, removals, standing } from './list-fixes.ts';
import { onOneEncounter } from './tabular-notes.ts';
import { isTelling } from './word-forms.ts';
import { type PairFound, withoutParted } from './wrong-pairs.ts';

/** Ulcers, injuries and pregnancies may be several; of substances and circumstances other rules speak. */
const isLeftAlone = codesIn('C76-C80', 'F10-F19', 'L89', 'L97-L98', 'O00-O9A', 'S00-T88', 'V00-Z99');

/** What is of one place may be of another too, which is not told. */
const OPEN_PLACE = /\bunspecified (?:\w+ )?(?:site|part|joint|side|eye|ear|bone|limb|extremity|breast)\b/i;

/** What tells conditions of one name apart. */
const COURSE = /^(?:acute|subacute|chronic|recurrent|primary|secondary|congenital)$/;

export function specificBeside(context: ClaimContext): readonly Report[] {
  const { claim, listed, today } = context;
  const found: PairFound[] = [];
  for (const open of listed) {
    const condition = conditionLeftOpen(open);
    if (condition.length === 0) continue;
    const category = open.key.slice(0, 3);
    const beside = listed.find(
      (other) =>
        other.key.startsWith(category) &&
        saysMore(other, condition) &&
        onOneEncounter(claim, open, other, today),
    );
    if (!beside) continue;
    const report: Report = {
      ...about(open),
      authority: 'ICD-10-CM Official Guidelines I.B.2 and I.B.18',
      message: `${named(open)} is listed beside ${named(beside)}, which says what it leaves open: a condition is coded once, in the detail that the record has.`,
      related: standing([beside]),
      fixes: removals(claim, open),
      unless: ['dx/contradiction', 'dx/side-unspecified'],
    };
    found.push({ wrong: open, beside, report });
  }
  return withoutParted(context, found).map(({ report }) => report);
}

/** The words of the condition in a title that leaves its kind open: of `Unspecified asthma, uncomplicated` asthma. */
const conditionLeftOpen = rememberedByRelease(({ key, title }): readonly string[] => {
  if (isLeftAlone(key) || OPEN_PLACE.test(title)) return [];
  const condition =
    /^unspecified ([^,]+?)(?: with(?:out)? .*|,.*)?$/i.exec(title)?.[1] ??
    /^(.+), unspecified\b/i.exec(title)?.[1];
  return condition === undefined
    ? []
    : wordsIn(condition).filter((word) => isTelling(word) || COURSE.test(word));
});

/** Whether a title names a condition, of no other course, and does not leave its kind open itself. */
function saysMore({ title }: SoundDiagnosis, condition: readonly string[]): boolean {
  if (/^unspecified |, unspecified\b/i.test(title)) return false;
  const words = wordsIn(title);
  const tellsCourse = words.some((word) => COURSE.test(word));
  return condition.every((word) => words.includes(word) || (COURSE.test(word) && !tellsCourse));
}

/** Words in brackets may be said or not (I.A.7). */
const wordsIn = (title: string): readonly string[] => wordsOf(title.replace(/\([^)]*\)/g, ' '));
