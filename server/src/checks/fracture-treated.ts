/** I.C.13.c and I.C.19.a: a fracture whose treatment is reported, with the 7th character of what comes behind that. */
import type { ClaimContext, Report } from './check.ts';
import { choices } from './code-fixes.ts';
import { codesIn } from './code-ranges.ts';
import { about, billable, named } from './list-fixes.ts';

/** CPT numbers of the treatment of fractures; that of nonunion and malunion has others. */
const isTreatment = codesIn(
  ...'21315-21348 21355-21470 22310-22328 22510-22515 23500-23515 23570-23630 24500-24587 24620-24685 25500-25609 25622-25652 26600-26615 26720-26765 27197-27198 27215-27218 27226-27248 27267-27269 27500-27514 27520-27540 27750-27829 28400-28531'.split(
    ' ',
  ),
);
/** Fractures in routine or delayed healing. */
const IS_HEALING = /^(?:M80|M84[3-6]|S[0-9]2|S490|S590|S790|S890|S990).{0,3}\w[DGEFHJ]$/;
const ACTIVE: Readonly<Record<string, string>> = { D: 'A', G: 'A', E: 'B', H: 'B', F: 'C', J: 'C' };

/** The one fracture that a service of its treatment points to first. */
export function treatedInHealing({ services, listed }: ClaimContext): readonly Report[] {
  const healing = listed.filter(({ key }) => IS_HEALING.test(key));
  for (const { line, procedure } of services) {
    if (!isTreatment(procedure.key)) continue;
    const [pointer] = line.pointers;
    const fracture = healing.find(({ diagnosis }) => diagnosis.pointer === pointer?.value);
    if (!fracture || line.pointers.length === 0) continue;
    const { key, diagnosis, set, date } = fracture;
    const character = ACTIVE[key[6] ?? ''] ?? 'A';
    return [
      {
        ...about(fracture),
        severity: 'information',
        authority: 'ICD-10-CM Official Guidelines I.C.13.c, I.C.19.a and I.C.19.c.1',
        message: `${named(fracture)} is coded for ${procedure.key}, which treats the fracture: the 7th character for active treatment is used as long as that goes on, at a delayed operation too.`,
        related: [{ span: procedure.span, message: 'The treatment is reported here.' }],
        fixes: choices(diagnosis, set, billable([`${key.slice(0, 6)}${character}`], fracture), date),
      },
    ];
  }
  return [];
}
