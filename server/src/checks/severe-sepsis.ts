/** Severe sepsis by the POA indicators of a stay: what comes first, and what cannot be there before what it is of (Guidelines I.C.1.d). */
import type { Report, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { about, moveBefore, named, standing } from './list-fixes.ts';
import { isDysfunction, isSevere, isSystemic } from './sepsis-codes.ts';

/** Acute failures that a sepsis brings, and that are seldom a disease of their own beside it. */
const isFailure = codesIn('D65', 'E87.2-', 'G93.41', 'J80', 'J96.0-', 'K72.0-', 'N17', 'R41.82');

const poaOf = ({ diagnosis }: SoundDiagnosis): string | undefined => diagnosis.poa?.value.toUpperCase();

export function byIndicatorsOfSevere(listed: readonly SoundDiagnosis[]): readonly Report[] {
  const severe = listed.find(({ key }) => isSevere(key));
  return severe && poaOf(severe) === 'Y' ? [...failureFirst(listed), ...beforeItsCause(listed, severe)] : [];
}

/** I.C.1.d.4: severe sepsis that was present on admission has the systemic infection as principal diagnosis. */
function failureFirst(listed: readonly SoundDiagnosis[]): readonly Report[] {
  const [first] = listed;
  const infection = listed.find(isSystemic);
  if (first?.diagnosis.role !== 'principal' || !isFailure(first.key) || !infection) return [];
  if (poaOf(infection) !== 'Y') return [];
  return [
    {
      ...about(infection),
      authority: 'ICD-10-CM Official Guidelines I.C.1.d.3',
      message: `${named(infection)} is listed behind ${named(first)}: of a severe sepsis that was present on admission the systemic infection is the principal diagnosis, the organ dysfunction behind it.`,
      related: standing([first]),
      fixes: [moveBefore(infection, first)],
    },
  ];
}

/** Appendix I: of what was present on admission its cause and what makes it so were present too. */
function beforeItsCause(listed: readonly SoundDiagnosis[], severe: SoundDiagnosis): readonly Report[] {
  const infections = listed.filter(isSystemic);
  const failures = listed.filter(({ key }) => isDysfunction(key) && !isSevere(key));
  const late = [infections, failures].find(
    (all, at) =>
      all.length > 0 && all.every((one) => poaOf(one) === 'N') && (at === 0 || severe.key === 'R6520'),
  );
  if (!late) return [];
  return [
    {
      ...about(severe),
      severity: late === infections ? 'warning' : 'information',
      authority: 'ICD-10-CM Official Guidelines Appendix I and I.C.1.d.3',
      message: `${named(severe)} is reported as present on admission, and ${late.map(named).join(', ')} as not: severe sepsis is there once ${late === infections ? 'the infection' : 'an organ fails'} is.`,
      related: standing(late),
    },
  ];
}
