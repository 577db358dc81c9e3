/** Sentences of the ICD-10-CM Official Guidelines FY2026 on codes that do not go together; sections in the rows. */
import assert from 'node:assert/strict';
import { type Patient, saidOf } from '../../../helpers/listed.ts';

const ROWS: readonly (readonly [
  section: string,
  at: string,
  diagnoses: readonly string[],
  patient?: Patient,
])[] = [
  ['I.C.14.a.1', 'N18.4', ['N18.6', 'N18.4']],
  ['I.C.14.a.1', 'N18.9', ['N18.6', 'N18.9']],
  ['I.B.9 and I.C.9.a.1–3', 'I10', ['I11.0', 'I50.9', 'I10']],
  ['I.C.9.a.3', 'I12.9', ['I13.0', 'I50.9', 'N18.2', 'I12.9']],
  ['I.C.9.e.1', 'I21.4', ['I21.02', 'I21.4']],
  ['I.C.1.e.1.a', 'B95.62', ['A41.02', 'B95.62']],
  ['I.C.4.b.1', 'E66.01', ['E66.813', 'E66.01']],
  ['I.C.2.j', 'C80.0', ['C34.11', 'C80.0']],
  ['I.C.2.k', 'C80.1', ['C34.11', 'C80.1']],
  ['I.C.10.d.1', 'J15.1', ['J95.851', 'J15.1']],
  ['I.C.21.c.6', 'Z04.1', ['Z04.1', 'S16.1XXA']],
  ['I.C.19.b', 'T07', ['S72.001A POA Y', 'T07.XXXA POA Y'], 'inpatient'],
  ['I.C.18.e.1', 'R40.2432', ['S06.5X9A', 'R40.2112', 'R40.2432']],
  ['I.C.18.e', 'R40.20', ['S06.5X9A', 'R40.20', 'R40.2112']],
  ['I.C.13.d.2', 'S72.001A', ['M81.0', 'S72.001A', 'W01.0XXA']],
  ['I.C.19.b.1', 'S80.11XA', ['S82.201A', 'S80.11XA']],
  ['I.C.21.c.12 and IV.P', 'Z00.00', ['Z00.00', 'R73.01']],
  ['I.C.2.e.2', 'Z51.0', ['Z51.0']],
  ['I.C.9.e.4', 'I22.0', ['I22.0']],
  ['I.B.9', 'E11.9', ['E11.42', 'E11.9']],
];

const SILENT: readonly (readonly [why: string, diagnoses: readonly string[], patient?: Patient])[] = [
  ['an organism of another infection', ['A41.02', 'L03.115', 'B95.62']],
  ['pneumonia before the ventilator, I.C.10.d.2', ['J13', 'J95.851', 'B96.5']],
  ['a pneumonia present on admission', ['J96.01 POA Y', 'J95.851 POA N', 'J13 POA Y'], 'inpatient'],
  ['multiple injuries of an outpatient', ['S72.001A', 'T07.XXXA']],
  ['osteoporosis and a car accident', ['M81.0', 'S72.001A', 'V43.52XA']],
  ['osteoporosis and a healing fracture', ['M81.0', 'S72.001D', 'W01.0XXD']],
  ['a superficial injury of the other side', ['S82.201A', 'S80.12XA']],
  ['a superficial injury of another limb', ['S82.201A', 'S40.011A']],
  ['macular edema of the other eye', ['E11.3211', 'E11.3292']],
  ['lacerations with and without foreign body', ['S51.811A', 'S51.821A']],
  ['a pair that an Excludes1 note names', ['N18.6', 'N18.5']],
];

describe('dx/contradiction', () => {
  for (const [section, at, diagnoses, patient = 'anyone'] of ROWS)
    it(`${section}: ${diagnoses.join(', ')}`, async () => {
      const said = await saidOf('dx/contradiction', patient, ...diagnoses);
      assert.equal(said.length, 1);
      assert.ok(said[0]?.startsWith(at) && said[0].endsWith(` ${section}`), said[0]);
    });

  for (const [why, diagnoses, patient = 'anyone'] of SILENT)
    it(`is silent on ${why}`, async () => {
      assert.deepEqual(await saidOf('dx/contradiction', patient, ...diagnoses), []);
    });
});
