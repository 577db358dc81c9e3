/** The checks of charts beyond their own examples: signatures, sides and levels as notes write them. */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { codes, note } from './found.ts';

describe('chart/unsigned', () => {
  const found = async (last: string) =>
    (
      await findingsOf(
        'chart/unsigned',
        `chart: office visit\ndate of service: 2026-11-03\n\n[history]\nHere for her blood pressure.\n\n[diagnoses]\nI10\n${last}`,
      )
    ).map(({ at, fixes }) => [at, fixes.length]);

  it('is met by a signature in any section, or by what a section of that name says (CMS 100-08 ch. 3 §3.3.2.4)', async () => {
    assert.deepEqual(await found('\n[signature]\nPat Sample MD\n'), []);
    assert.deepEqual(await found('\n[plan]\nElectronically signed by Pat Sample MD.\n'), []);
    assert.equal((await found('\n[signature]\n')).length, 1);
    assert.equal((await found('\n[plan]\nPat Sample MD\n')).length, 1);
    assert.equal((await found('\n[plan]\nNot yet signed.\n')).length, 1);
    assert.equal((await found('\n[providers]\nsigned:\n')).length, 1, 'left blank');
  });

  it('stands on the answer where there is one, which needs no second key', async () => {
    assert.deepEqual(await found('\n[providers]\nsigned: no\n'), [['no', 0]]);
    assert.deepEqual(
      (await found('')).map(([, fixes]) => fixes),
      [1],
    );
  });
});

describe('chart/side-mismatch', () => {
  it('asks of one side where the note has both (I.B.13)', async () => {
    const asked = async (words: string, ...listed: string[]) =>
      (await findingsOf('chart/side-mismatch', note(words, ...listed))).map(
        ({ at, severity, fixes }) =>
          `${at} ${severity} ${fixes.map(({ title }) => title.split(' ')[2]).join()}`,
      );
    assert.deepEqual(await asked('Primary osteoarthritis of both hips.', 'M16.11'), [
      'M16.11 information M16.0',
    ]);
    assert.deepEqual(await asked('Bilateral nuclear cataracts, right eye first.', 'H25.11'), [
      'H25.11 information H25.13',
    ]);
    assert.deepEqual(await asked('Bilateral knee pain.', 'M25.561'), ['M25.561 information ']);
    assert.deepEqual(await asked('Bilateral knee pain.', 'M25.561', 'M25.562'), []);
    assert.deepEqual(await asked('Bilateral nuclear cataracts.', 'H25.13'), []);
    assert.deepEqual(await asked('No bilateral knee pain. Right knee pain.', 'M25.561'), []);
    assert.deepEqual(await asked('Bilateral knee pain, worse. Right knee pain.', 'M25.561'), []);
    assert.deepEqual(await asked('Bilateral closed fractures of the lower end of the radius.', 'S52.501A'), [
      'S52.501A information ',
    ]);
    // Where there is no bilateral code each side has its own, those of an injury and of a neoplasm too.
    for (const [words, code] of [
      ['Contusions of the right and left upper arm.', 'S40.021A'],
      ['Left and right knee pain on stairs.', 'M25.561'],
      ['Cancer of the central portion of both breasts.', 'C50.111'],
    ] as const)
      assert.deepEqual(await asked(words, code), [`${code} information `], words);
    assert.deepEqual(await asked('Contusions of the right and left upper arm.', 'S40.021A', 'S40.022A'), []);
    assert.deepEqual(await asked('Right nuclear cataract. Bilateral knee pain.', 'H25.11'), []);
    assert.deepEqual(await asked('Bilateral knee pain. Knee pain for weeks.', 'M25.561'), [
      'M25.561 information ',
    ]);
    assert.deepEqual(await asked('Bilateral knee pain.', 'M25.561', 'H25.12'), ['M25.561 information ']);
    assert.deepEqual(await asked('Bilateral knee pain.', 'M25.561', 'M25.551'), ['M25.561 information ']);
    assert.deepEqual(await asked('No bilateral knee pain, the knees are well.', 'M25.561'), []);
    // M25.56- has no code for both.
    const [knee] = await findingsOf('chart/side-mismatch', note('Bilateral knee pain.', 'M25.561'));
    assert.deepEqual(knee?.fixes, []);
  });

  it('goes by the places that name a side (I.B.13)', async () => {
    const words = 'Knee pain for two weeks. Left knee pain is worse on stairs.';
    assert.deepEqual(await codes('chart/side-mismatch', note(words, 'M25.561')), ['M25.561']);
    assert.deepEqual(await codes('chart/side-mismatch', note(words, 'M25.562')), []);
  });

  it('is silent where one sentence has both sides, and on another condition of the site (I.B.13)', async () => {
    const rule = 'chart/side-mismatch';
    assert.deepEqual(await codes(rule, note('Right knee pain, left knee well.', 'M25.561')), []);
    assert.deepEqual(await codes(rule, note('Knee pain. Left knee was replaced in 2019.', 'M25.561')), []);
  });

  it('reads a condition whose name says where it is without the site of the title (I.B.13)', async () => {
    const rule = 'chart/side-mismatch';
    assert.deepEqual(await codes(rule, note('Carpal tunnel syndrome, left.', 'G56.01')), ['G56.01']);
    assert.deepEqual(await codes(rule, note('Incomplete tear of the right rotator cuff.', 'M75.112')), [
      'M75.112',
    ]);
    assert.deepEqual(await codes(rule, note('Incomplete tear of the left rotator cuff.', 'M75.112')), []);
    const both = 'Left carpal tunnel syndrome, released. Carpal tunnel syndrome, right.';
    assert.deepEqual(await codes(rule, note(both, 'G56.01')), []);
  });

  it('goes by the site alone where the title has no other word behind its side, however short the note', async () => {
    const rule = 'chart/side-mismatch';
    assert.deepEqual(await codes(rule, note('Artificial left knee joint, walks well.', 'Z96.651')), [
      'Z96.651',
    ]);
    assert.deepEqual(await codes(rule, note('Left knee pain', 'M25.561')), ['M25.561']);
  });

  it('looks at the site and the condition together (I.B.13)', async () => {
    const rule = 'chart/side-mismatch';
    assert.deepEqual(await codes(rule, note('Left knee pain; right hip pain.', 'M25.561')), ['M25.561']);
    assert.deepEqual(await codes(rule, note('Left hip pain; right knee pain.', 'M25.561')), []);
    assert.deepEqual(await codes(rule, note('Nuclear cataract on the left, worse glare.', 'H25.11')), [
      'H25.11',
    ]);
    assert.deepEqual(await codes(rule, note('L ankle sprain after a misstep, swollen.', 'S93.401A')), [
      'S93.401A',
    ]);
    // “Ocular laceration and rupture”: a rupture alone may be of anything.
    const eye = 'Ocular laceration with prolapse of the iris, repaired. Rupture of the left eardrum.';
    assert.deepEqual(await codes(rule, note(eye, 'S05.21XA')), []);
  });
});

describe('chart/level', () => {
  const visit = (code: string, words: string, date = '2026-11-03') =>
    noteText({ note: `[assessment]\nHypertension.\n${words}`, diagnoses: 'I10', services: code }).replace(
      '2026-11-03',
      date,
    );
  const found = async (code: string, words: string, date?: string) =>
    (await codes('chart/level', visit(code, words, date))).length;

  it('meets the minutes of each level of an office visit (CY 2021 Physician Fee Schedule)', async () => {
    for (const [code, minutes] of [
      ['99202', 15],
      ['99203', 30],
      ['99204', 45],
      ['99205', 60],
      ['99212', 10],
      ['99213', 20],
      ['99214', 30],
      ['99215', 40],
    ] as const) {
      assert.equal(await found(code, `Total time ${minutes} minutes.`), 0, code);
      assert.equal(await found(code, `Total time ${minutes - 1} minutes.`), 1, code);
    }
  });

  it('knows office visits from 2021-01-01, hospital visits from 2023-01-01', async () => {
    assert.equal(await found('99214', 'Total time 20 minutes.', '2021-01-01'), 1);
    assert.equal(await found('99214', 'Total time 20 minutes.', '2020-12-31'), 0);
    assert.equal(await found('99223', 'Total time 60 minutes.', '2023-01-01'), 1);
    assert.equal(await found('99223', 'Total time 60 minutes.', '2022-12-31'), 0);
  });

  it('takes the decision making that the note states', async () => {
    assert.equal(await found('99214', 'High complexity medical decision making.'), 0);
    assert.equal(await found('99214', 'MDM: low complexity.'), 1);
  });
});

describe('dx/uncertain-outpatient in notes', () => {
  const rule = 'dx/uncertain-outpatient';

  it('lets an influenza of a doubted virus be coded as one without a virus (I.C.10.c)', async () => {
    assert.deepEqual(await codes(rule, note('Possible avian influenza.', 'J11.1')), []);
    assert.deepEqual(await codes(rule, note('Possible influenza.', 'J11.1')), ['J11.1']);
    assert.deepEqual(await codes(rule, note('Possible influenza, no avian influenza.', 'J11.1')), ['J11.1']);
  });

  it('lets H40.0 be for a glaucoma that is suspected (title of H40.0)', async () => {
    assert.deepEqual(await codes(rule, note('Glaucoma suspect, both eyes.', 'H40.003')), []);
  });
});
