/** I.C.13.c and I.C.19.a: a fracture or another injury whose 7th character does not fit the service that is reported for it. */
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';
import { choices } from './code-fixes.ts';
import { codesIn } from './code-ranges.ts';
import { about, billable, named } from './list-fixes.ts';

/** CPT numbers of the treatment of fractures; that of nonunion and malunion has others. */
export const isFractureTreatment = codesIn(
  ...'21315-21348 21355-21470 22310-22328 22510-22515 23500-23515 23570-23630 24500-24587 24620-24685 25500-25609 25622-25652 26600-26615 26720-26765 27197-27198 27215-27218 27226-27248 27267-27269 27500-27514 27520-27540 27750-27829 28400-28531'.split(
    ' ',
  ),
);
/** CPT numbers of the repair of a nonunion or malunion. */
const isRepair = codesIn(
  ...'23485 24430-24435 25400-25426 25431 25440 26546 27165 27170 27470-27472 27656 27720-27725 28320-28322'.split(
    ' ',
  ),
);
/** The visit after an operation that is paid with it, the removal of casts, and exercises: what comes behind the treatment. */
const isCareAfter = codesIn('99024', '29700-29715', '97110-97150', '97530-97546');
/** What treats a fracture, or first looks at it. */
const isTreating = codesIn('10004-29699', '29720-29999', '99221-99223', '99281-99291');

/** CPT numbers of the repair of wounds, of tendons and of ligaments. */
const isSuture = codesIn(
  '12001-13153',
  '23410-23420',
  '26350-26420',
  '26433',
  '27380-27409',
  '27650-27652',
  '27695-27698',
  '29827',
  '29888-29889',
);

const IS_FRACTURE = /^(?:M80|M84[3-6]|S[0-9]2|S490|S590|S790|S890|S990)/;
/** Open wounds, sprains and injuries of tendons, which heal after one treatment. */
const IS_WOUND_OR_TEAR = /^S(?:[0-9][136]|83)/;
/** Fractures in routine or delayed healing, under active treatment, and those that did not heal or healed ill. */
const IS_HEALING = /^.{6}[DGEFHJ]$/;
const IS_ACTIVE = /^.{6}[ABC]$/;
const ILL_HEALED = /^.{6}[KMNPQR]$/;
const ACTIVE: Readonly<Record<string, string>> = { D: 'A', G: 'A', E: 'B', H: 'B', F: 'C', J: 'C' };
const HEALING: Readonly<Record<string, string>> = { A: 'D', B: 'E', C: 'F' };
const NOT_HEALED: Readonly<Record<string, readonly string[]>> = {
  B: ['M', 'Q'],
  C: ['N', 'R'],
  E: ['M', 'Q'],
  F: ['N', 'R'],
  H: ['M', 'Q'],
  J: ['N', 'R'],
};

interface Misfit {
  readonly services: (key: string) => boolean;
  readonly is: (key: string) => boolean;
  /** The characters that fit, by the one that stands there. */
  readonly fitting: (character: string) => readonly string[];
  readonly why: string;
  readonly section: string;
}

const MISFITS: readonly Misfit[] = [
  {
    services: isFractureTreatment,
    is: (key) => IS_HEALING.test(key),
    fitting: (character) => [ACTIVE[character] ?? 'A'],
    why: 'which treats the fracture: the 7th character for active treatment is used as long as that goes on, at a delayed operation too',
    section: 'I.C.13.c, I.C.19.a and I.C.19.c.1',
  },
  {
    services: isRepair,
    is: (key) => !ILL_HEALED.test(key) && !key.endsWith('S'),
    fitting: (character) => NOT_HEALED[character] ?? ['K', 'P'],
    why: 'which repairs a nonunion or malunion: the care of these complications has the 7th character of a subsequent encounter with nonunion (K, M, N) or malunion (P, Q, R)',
    section: 'I.C.13.c and I.C.19.c.1',
  },
  {
    services: isSuture,
    is: (key) => !IS_FRACTURE.test(key) && key.endsWith('D'),
    fitting: () => ['A'],
    why: 'which treats the injury: the 7th character for active treatment is used as long as that goes on, whoever gives it',
    section: 'I.C.19.a',
  },
  {
    services: isCareAfter,
    is: (key) => IS_ACTIVE.test(key),
    fitting: (character) => [HEALING[character] ?? 'D'],
    why: 'which is care behind the treatment: the encounters after the active treatment have the 7th character of a subsequent one',
    section: 'I.C.13.c, I.C.19.a and I.C.19.c.1',
  },
];

/** The one fracture or other injury that a service points to first, which is not what its 7th character says. */
export function treatedInHealing({ services, listed }: ClaimContext): readonly Report[] {
  const injuries = listed.filter(
    ({ key }) => key.length === 7 && (IS_FRACTURE.test(key) || IS_WOUND_OR_TEAR.test(key)),
  );
  if (injuries.length === 0) return [];
  for (const { line, procedure } of services) {
    const misfit = MISFITS.find((row) => row.services(procedure.key));
    if (!misfit) continue;
    if (misfit.services === isCareAfter && services.some((other) => isTreating(other.procedure.key)))
      continue;
    const [pointer] = line.pointers;
    const injury = injuries.find(({ diagnosis }) => diagnosis.pointer === pointer?.value);
    if (!injury || line.pointers.length === 0 || !misfit.is(injury.key)) continue;
    return [
      {
        ...about(injury),
        severity: 'information',
        authority: `ICD-10-CM Official Guidelines ${misfit.section}`,
        message: `${named(injury)} is coded for ${procedure.key}, ${misfit.why}.`,
        related: [{ span: procedure.span, message: 'The service is reported here.' }],
        fixes: charactersOf(injury, misfit.fitting(injury.key[6] ?? '')),
      },
    ];
  }
  return [];
}

const charactersOf = (fracture: SoundDiagnosis, characters: readonly string[]) =>
  choices(
    fracture.diagnosis,
    fracture.set,
    billable(
      characters.map((character) => `${fracture.key.slice(0, 6)}${character}`),
      fracture,
    ),
    fracture.date,
  );
