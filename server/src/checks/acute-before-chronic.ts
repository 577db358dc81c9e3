/** Of one condition that is both acute and chronic, the acute code first (Guidelines I.B.8). */
import { rememberedByRelease } from './by-release.ts';
import type { Report, SoundDiagnosis } from './check.ts';
import { areCombined } from './combination-codes.ts';
import { about, moveBefore, named, standing } from './list-fixes.ts';

export function acuteBeforeChronic(listed: readonly SoundDiagnosis[]): readonly Report[] {
  const reports: Report[] = [];
  for (const chronic of listed) {
    const { course, condition } = courseOf(chronic);
    if (course !== 'chronic') continue;
    const acute = listed.find((one, place) => {
      const other = courseOf(one);
      return other.course === 'acute' && other.condition === condition && place > listed.indexOf(chronic);
    });
    // Where one code says both, dx/contradiction asks for it.
    if (!acute || areCombined(acute.key, chronic.key)) continue;
    reports.push({
      ...about(acute),
      authority: 'ICD-10-CM Official Guidelines I.B.8',
      message: `${named(acute)} is listed behind ${named(chronic)}: of one condition that is both acute and chronic, the acute code comes first.`,
      related: standing([chronic]),
      fixes: [moveBefore(acute, chronic)],
    });
  }
  return reports;
}

/** What a title says of the course of its condition; of both, as `acute on chronic`, or of neither it says nothing. */
function courseIn(title: string): 'acute' | 'chronic' | undefined {
  const isAcute = /\bacute\b/i.test(title);
  const isChronic = /\bchronic\b/i.test(title);
  return isAcute === isChronic ? undefined : isAcute ? 'acute' : 'chronic';
}

const courseOf = rememberedByRelease(({ title }) => {
  const course = courseIn(title);
  return { course, condition: course && conditionOf(title) };
});

/** The condition that a title names, without what makes it acute or chronic and what it is with. */
const conditionOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/,.*| with(?:out)? .*| due to .*/, '')
    .replace(/\balcohol[- ]induced\b/, 'alcohol-induced')
    .replace(
      /\b(?:sub)?acute\b|\bchronic\b|\bother\b|\brecurrent\b|\bsimple\b|\bidiopathic\b|\bunspecified\b|[()]/g,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();
