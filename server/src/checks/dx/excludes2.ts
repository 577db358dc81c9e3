/** dx/excludes2: two diagnoses that an Excludes2 note names; off unless asked for. */
import { ALL_KINDS, type ClaimCheck, type Said } from '../check.ts';
import { partedPairs } from '../exclusions.ts';
import { named } from '../list-fixes.ts';
import { withDiagnoses } from '../samples.ts';
import { noteStands, notesFor, quoted, tabularName } from '../tabular-notes.ts';

export const excludes2: ClaimCheck = {
  id: 'dx/excludes2',
  scope: 'claim',
  severity: 'information',
  offByDefault: true,
  kinds: ALL_KINDS,
  speaksOf: (_, code) => notesFor(code).excludes2.length > 0,
  title: 'An Excludes2 note says that the one condition is not part of the other.',
  authority: 'ICD-10-CM Official Guidelines I.A.12.b; the Excludes2 notes of the Tabular List',
  why: 'An Excludes2 note means “not included here”: a patient may have both conditions at the same time, and then it is right to code both. Some payers question such a pair all the same; this check shows where that may happen.',
  fixes: [],
  notes: ['It is off until the settings turn it on: what it shows is right in most cases.'],
  wrong: [
    {
      says: 'asthma with chronic obstructive pulmonary disease, which J45 and J44 name',
      text: withDiagnoses('A: J45.901  Unspecified asthma with (acute) exacerbation', 'B: J44.89'),
    },
    {
      says: 'emphysema beside chronic obstructive pulmonary disease, a pair of Excludes2 since FY2026',
      text: withDiagnoses('A: J44.9', 'B: J43.9  Emphysema, unspecified'),
    },
  ],
  right: [
    {
      says: 'no note names the one at the other',
      text: withDiagnoses(
        'A: I10  Essential (primary) hypertension',
        'B: K21.9  Gastro-esophageal reflux disease without esophagitis',
      ),
    },
    {
      says: 'one code alone',
      text: withDiagnoses('A: J44.9  Chronic obstructive pulmonary disease, unspecified'),
    },
  ],
  run(context) {
    const said: Said[] = [];
    if (context.sound.length < 2) return said;
    for (const { earlier, later, partings } of partedPairs(context, 'excludes2')) {
      const [{ by, exclusion }] = partings;
      said.push({
        span: later.diagnosis.code.span,
        message: `${named(later)} and ${named(earlier)} may be coded together where the patient has both. Excludes2 at ${noteStands(exclusion.owner)}: ${quoted(exclusion.note)}.`,
        release: tabularName(by),
        code: later.code,
        system: later.set.system,
        related: [{ span: earlier.diagnosis.code.span, message: `${earlier.code} is the other one.` }],
      });
    }
    return said;
  },
};
