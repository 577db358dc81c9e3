/** Signs of a later day tell when a condition began (Guidelines FY2026, appendix I), and what was there for years brings nobody in. */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';

const said = async (rule: string, course: string, ...diagnoses: string[]): Promise<string[]> =>
  (
    await findingsOf(
      rule,
      noteText({ note: `[hospital course]\n${course}`, diagnoses: diagnoses.join('\n') }).replace(
        'office visit',
        'discharge summary',
      ),
    )
  ).map(({ at }) => at);

describe('signs of a later day', () => {
  const threatened = (course: string) => said('poa/by-note', course, 'O21.1 POA Y', 'O20.0 POA Y', 'Z3A.11');

  it('are those of a condition that is named without a day', async () => {
    const later =
      'On hospital day 3 she began to spot for the first time. Threatened miscarriage. Bleeding stopped.';
    assert.equal((await threatened(`Admitted with hyperemesis, no bleeding. ${later}`)).length, 1);
    assert.deepEqual(await threatened(`Admitted with hyperemesis and spotting. ${later}`), []);
    assert.deepEqual(await threatened('Admitted with hyperemesis. Threatened miscarriage, spotting.'), []);
  });

  it('are told by the next sentence too, and what was there before is said of none', async () => {
    const clot = (course: string) => said('poa/by-note', course, 'K85.10 POA Y', 'I82.411 POA Y');
    const there = 'Gallstone pancreatitis. Acute deep vein thrombosis of the right femoral vein.';
    assert.equal((await clot(`${there} It was not present on admission.`)).length, 1);
    assert.deepEqual(await clot(`${there} It was present on admission.`), []);
    assert.deepEqual(await clot(`${there} Fever was not present on admission.`), []);
    const scar = (poa: string) => said('poa/chronic', 'Repeat cesarean.', `O34.211 POA ${poa}`, 'Z37.0');
    assert.equal((await scar('N')).length, 1);
    assert.deepEqual(await scar('Y'), []);
  });

  it('are those of what a combination code adds', async () => {
    const diverticulitis = (course: string) => said('poa/by-note', course, 'K57.33 POA Y');
    const course =
      'Admitted with diverticulitis. On the fourth hospital day first passage of bright red blood.';
    assert.equal((await diverticulitis(course)).length, 1);
    assert.deepEqual(await diverticulitis('Admitted with diverticulitis and bright red blood.'), []);
  });

  it('bring no chronic condition before the one that is of two', async () => {
    const course =
      'Admitted with diverticulitis. On the fourth hospital day first passage of bright red blood.';
    const first = (...rest: string[]) => said('poa/principal', course, 'principal: K57.33 POA N', ...rest);
    assert.deepEqual(await first('I10 POA Y'), []);
    assert.equal((await first('K35.80 POA Y')).length, 1);
  });
});

describe('signs of a later day of what is doubted to the end', () => {
  for (const [words, diagnosis, count] of [
    ['Day 4 sudden dyspnea. Final: suspected pulmonary embolism.', 'I26.99 POA Y', 1],
    ['Fever and cough from POD 3. At discharge: probable pneumonia.', 'J18.9 POA Y', 1],
    ['Chest pain first on HD 3. Possible NSTEMI at discharge.', 'I21.4 POA Y', 1],
    [
      'Left calf became swollen on the fourth hospital day. Likely DVT of the femoral vein.',
      'I82.412 POA Y',
      1,
    ],
    ['Flank pain when she arrived. Suspected acute pyelonephritis at discharge.', 'N10 POA N', 1],
    ['Postprocedural hypotension in PACU, then admitted as inpatient.', 'I95.81 POA N', 1],
    ['Dyspnea on arrival. Final: suspected pulmonary embolism.', 'I26.99 POA Y', 0],
    ['Fever and cough on arrival. Probable pneumonia at discharge.', 'J18.9 POA Y', 0],
  ] as const)
    it(words, async () => {
      assert.equal((await said('poa/by-note', words, 'K80.10 POA Y', diagnosis)).length, count);
    });
});

describe('what was found on a later day by the signs with which the patient came', () => {
  const clot = (words: string, poa: string) =>
    said('poa/by-note', words, 'L03.115 POA Y', `I82.411 POA ${poa}`);
  const found = 'Duplex on day 4 showed an acute deep vein thrombosis of the right femoral vein.';

  it('was there', async () => {
    assert.deepEqual(await clot(`Swollen leg on arrival. ${found}`, 'N'), ['N']);
    assert.deepEqual(await clot(`Swollen leg on arrival. ${found}`, 'Y'), []);
  });
  for (const words of [
    'Swollen leg from cellulitis on arrival, resolved. After the operation duplex showed a right femoral DVT.',
    'Swollen leg from cellulitis on arrival. Right femoral DVT, treated with heparin from day 4.',
    `No swollen leg on arrival. ${found}`,
    `Swollen leg. ${found}`,
    `Came with cellulitis and on day 3 had a swollen leg. ${found}`,
  ])
    it(`is not told: ${words}`, async () => {
      assert.deepEqual(await clot(words, 'N'), []);
    });
});
