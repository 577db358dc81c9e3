/** What must hold of every completion list, on the real code sets. Titles are those of the FY2027 order file. */
import assert from 'node:assert/strict';
import { complete } from '../../../server/src/features/completion.ts';
import { judge } from '../../helpers/engine.ts';

const claimWith = (entry: string, patient = ''): string =>
  `claim: professional\n\n[patient]\n${patient}\n\n[diagnoses]\nA: ${entry}\n\n[services]\ndate        pos\n2026-11-03  11\n`;

/** The list behind a diagnosis entry that was typed so far. */
async function choicesFor(entry: string, limit = 50, text = claimWith(entry)) {
  const { opened } = await judge(text);
  const found = complete(opened, text.indexOf('A: ') + 3 + entry.length, limit);
  assert.ok(found, entry);
  return found.choices;
}

const lines = async (entry: string) =>
  (await choicesFor(entry)).map(({ label, detail }) => `${label} ${detail}`);

describe('a completion list', () => {
  it('is never longer than the limit, nor than fifty', async () => {
    assert.equal((await choicesFor('S7', 7)).length, 7);
    assert.equal((await choicesFor('S7', 500)).length, 50);
    assert.equal((await choicesFor('E11', 3)).length, 3);
  });

  it('has billable codes before headers', async () => {
    for (const typed of ['E11', 'S72', 'pneumonia', 'fracture of femur', 'E', 'M54']) {
      const kinds = (await choicesFor(typed)).map(({ kind }) => (kind === 'code' ? 'code' : 'header'));
      assert.ok(kinds.lastIndexOf('code') < (kinds.indexOf('header') + 1 || kinds.length + 1), typed);
    }
  });

  it('says how the search got to a code, and which words it read as others', async () => {
    // The Alphabetic Index: Attack, heart - see Infarct, myocardium. I21.9
    const [attack] = await choicesFor('heart attack');
    assert.equal(attack?.label, 'I21.9');
    assert.equal(attack.found, 'Attack, heart');
    const [misspelt] = await choicesFor('hemmoroids');
    assert.equal(misspelt?.found, 'read as hemorrhoids');
    const [plain] = await choicesFor('low back pain');
    assert.equal(plain?.found, undefined);
  });

  it('lifts what is for the patient', async () => {
    const first = async (patient: string) =>
      (await choicesFor('bleeding', 50, claimWith('bleeding', patient))).map(({ label }) => label);
    // O46.90, antepartum hemorrhage, is of the maternity list of the Medicare Code Editor (edit 4).
    const place = (labels: string[]) => labels.findIndex((label) => label.startsWith('O'));
    const ofWoman = await first('birth date: 1996-02-03\nsex: F');
    const ofMan = await first('birth date: 1956-02-03\nsex: M');
    assert.deepEqual([...ofMan].sort(), [...ofWoman].sort(), 'the same codes');
    if (place(ofWoman) >= 0) assert.ok(place(ofMan) >= place(ofWoman));
  });
});

describe('the ladder of a completion list', () => {
  it('goes from a category one step down, billable codes first, each by the words that decide', async () => {
    assert.deepEqual(await lines('E11'), [
      'E11.9 without complications',
      'E11.8 with unspecified complications',
      'E11.A without complications in remission',
      'E11.0 with hyperosmolarity',
      'E11.1 with ketoacidosis',
      'E11.2 with kidney complications',
      'E11.3 with ophthalmic complications',
      'E11.4 with neurological complications',
      'E11.5 with circulatory complications',
      'E11.6 with other specified complications',
      'E11 Type 2 diabetes mellitus',
    ]);
  });

  it('inserts the beginning of codes without a title, and a code with its whole title', async () => {
    const choices = await choicesFor('E11.2');
    assert.deepEqual(
      choices.map(({ kind, insert }) => [kind, insert]),
      [
        ['code', 'E11.22  Type 2 diabetes mellitus with diabetic chronic kidney disease'],
        ['code', 'E11.21  Type 2 diabetes mellitus with diabetic nephropathy'],
        ['code', 'E11.29  Type 2 diabetes mellitus with other diabetic kidney complication'],
        ['header', 'E11.2'],
      ],
    );
    const step = (await choicesFor('E11')).find(({ label }) => label === 'E11.2');
    assert.deepEqual([step?.kind, step?.insert], ['beginning', 'E11.2']);
  });

  it('goes by type, then side, then encounter', async () => {
    assert.ok((await lines('S52.5')).includes("S52.53 Colles' fracture"));
    assert.deepEqual(await lines('s5253'), [
      'S52.531 right',
      'S52.532 left',
      'S52.539 unspecified',
      "S52.53 Colles' fracture",
    ]);
    const encounters = await lines('S52.532');
    assert.ok(encounters.includes('S52.532A initial encounter for closed fracture'));
    assert.ok(encounters.includes('S52.532D subsequent encounter for closed fracture with routine healing'));
    assert.ok(encounters.includes('S52.532S sequela'));
  });

  // Titles of the FY2027 Tabular. No code of J18 names the organism, and E11.9 is where no complication was named.
  it('offers beside the residual code of a category its kinds', async () => {
    assert.deepEqual(await lines('J18.9'), [
      'J18.9 Pneumonia, unspecified organism',
      'J18.0 Bronchopneumonia',
      'J18.1 Lobar pneumonia',
      'J18.2 Hypostatic pneumonia',
      'J18.8 Other pneumonia',
    ]);
    const diabetes = await lines('E11.9');
    assert.equal(diabetes[0], 'E11.9 Type 2 diabetes mellitus without complications');
    assert.ok(diabetes.includes('E11.2 with kidney complications'));
    assert.deepEqual(await lines('I10'), ['I10 Essential (primary) hypertension']);
  });

  it('offers beside an unspecified code those that leave less open, itself first', async () => {
    assert.deepEqual(await lines('M25.569'), [
      'M25.569 Pain in unspecified knee',
      'M25.561 right',
      'M25.562 left',
    ]);
    assert.deepEqual(await lines('N18.30'), [
      'N18.30 Chronic kidney disease, stage 3 unspecified',
      'N18.31 stage 3a',
      'N18.32 stage 3b',
    ]);
  });

  it('leads on from a header that words led to', async () => {
    const header = (await choicesFor('pneumonia')).find(({ kind }) => kind !== 'code');
    assert.equal(header?.kind, 'beginning');
    assert.equal(header.insert, header.label);
  });
});
