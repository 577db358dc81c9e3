/** What a note denies, as notes write it: before and behind, in part, by other words of the book. */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { codes, note } from './found.ts';

describe('chart/negated', () => {
  it('reads abbreviations, Latin and other words of the book (IV.J)', async () => {
    assert.deepEqual(await codes('chart/negated', note('Denies SOB. Here for her shoulder.', 'R06.02')), [
      'R06.02',
    ]);
    assert.deepEqual(await codes('chart/negated', note('CT negative for PE; chest wall strain.', 'I26.99')), [
      'I26.99',
    ]);
    assert.deepEqual(await codes('chart/negated', note('Father had a stroke at the age of 60.', 'I63.9')), [
      'I63.9',
    ]);
  });

  it('takes what a relative had for no history of the patient, and a past of the patient for one (I.C.2.m, I.C.21.c.4)', async () => {
    const said = (words: string) => codes('chart/negated', note(words, 'Z85.3'));
    assert.deepEqual(await said('Mother had breast cancer.'), ['Z85.3']);
    assert.deepEqual(await said('History of breast cancer.'), []);
    assert.deepEqual(await said('Breast cancer in 2010, resolved.'), []);
    assert.deepEqual(await said('No evidence of breast cancer.'), []);
  });

  it('does not deny the reason of what could not be done (IV.J)', async () => {
    const said = (words: string) => codes('chart/negated', note(words, 'R33.8'));
    for (const words of [
      'He could not pass urine: postoperative urinary retention.',
      'Did not pass urine for ten hours: urinary retention.',
      'He could not pass urine due to retention after surgery.',
    ])
      assert.deepEqual(await said(words), [], words);
    for (const words of [
      'He does not have: retention of urine.',
      'He did not have retention of urine due to drugs.',
    ])
      assert.deepEqual(await said(words), ['R33.8'], words);
  });

  it('takes what is not active for no denial of an activity or of the status of the event (I.C.20.c and k)', async () => {
    const words =
      'Cut her wrist while washing up dishes, at leisure. No active bleeding, no activity limits.';
    for (const code of ['Y93.G1', 'Y99.8'])
      assert.deepEqual(await codes('chart/negated', note(words, code)), [], code);
  });

  it('takes a history for none that the note denies as one (I.C.21.c.4)', async () => {
    const said = (words: string, code: string) => codes('chart/negated', note(`Gout. ${words}`, code));
    for (const [code, words] of [
      ['Z85.3', 'No history of breast cancer.'],
      ['Z85.820', 'Denies any prior melanoma of the skin.'],
      ['Z86.73', 'She has never had a stroke.'],
      ['Z86.711', 'Negative for past pulmonary embolism.'],
      ['Z87.442', 'No personal history of kidney stones.'],
    ] as const)
      assert.deepEqual(await said(words, code), [code], words);
    for (const [code, words] of [
      ['Z85.3', 'No breast cancer.'],
      ['Z85.3', 'No history of breast cancer recurrence.'],
      ['Z85.3', 'No history of breast cancer in her sister.'],
      ['Z85.3', 'Breast cancer in 2010. No history of colon cancer.'],
      ['Z86.718', 'DVT in 2019. No history of pulmonary embolism.'],
      ['Z80.3', 'No history of breast cancer.'],
    ] as const)
      assert.deepEqual(await said(words, code), [], words);
  });

  it('takes what is forbidden for a while for no denial of how it happened', async () => {
    const circumstance = (words: string) =>
      codes('chart/negated', note(words, 'T67.1XXA', 'X30.XXXA', 'Y99.0'));
    assert.deepEqual(
      await circumstance('Heat syncope on a roof in the summer heat. No roof work tomorrow.'),
      [],
    );
    assert.deepEqual(
      await circumstance('Heat syncope on a roof in the summer heat. No work for 2 days.'),
      [],
    );
  });

  it('takes a category that is not recorded for no denial of its condition', async () => {
    const said = (words: string) => codes('chart/negated', note(words, 'J45.909'));
    assert.deepEqual(await said('No asthma severity category is recorded.'), []);
    assert.deepEqual(await said('Denies asthma.'), ['J45.909']);
    assert.deepEqual(await said('Father had asthma of the mild category.'), ['J45.909']);
  });

  it('is silent where a place affirms it, or writes its code without denying it', async () => {
    assert.deepEqual(
      await codes('chart/negated', note('No cough yesterday. Cough today, dry.', 'R05.9')),
      [],
    );
    assert.deepEqual(
      await codes('chart/negated', note('No cough yesterday. Seen for (R05.9) today.', 'R05.9')),
      [],
    );
    assert.deepEqual(
      await codes('chart/negated', note('Probable pneumonia on the film today.', 'J18.9')),
      [],
    );
  });

  it('reads what denies the very thing that tells the code from its neighbors, before or behind its words', async () => {
    // J02: Acute pharyngitis, “acute sore throat”; J02.0: Streptococcal pharyngitis, “streptococcal sore throat”.
    for (const said of [
      'Strep throat was ruled out by culture.',
      'Strep throat ruled out, viral pharyngitis.',
      'Sore throat for three days. Ruled out strep throat.',
      'Sore throat, strep ruled out with a rapid test. Viral pharyngitis.',
      'No septic sore throat. Pharyngitis, strep ruled out.',
    ])
      assert.deepEqual(await codes('chart/negated', note(said, 'J02.0')), ['J02.0'], said);
    for (const said of [
      'Sore throat and fever. Strep throat.',
      'Strep throat, mononucleosis ruled out by test.',
      'Strep ruled out last week. Strep throat by culture today.',
      'Sore throat and fever for three days, no cough.',
    ])
      assert.deepEqual(await codes('chart/negated', note(said, 'J02.0')), [], said);
    assert.deepEqual(
      await codes('chart/negated', note('Strep throat ruled out, viral pharyngitis.', 'J02.9')),
      [],
    );
  });

  it('is silent where a word of the name is affirmed beside one that is denied, or what the book calls the code', async () => {
    for (const [words, code] of [
      ['No chest deformity but pain on the left.', 'R07.89'],
      // Tabular, inclusion term of M54.50.
      ['No low back pain at work. Lumbago in the evening.', 'M54.50'],
      ['Type 2 diabetes. No kidney disease in 2019. Kidney disease stage 3 now.', 'E11.22'],
      ['Type 2 diabetes (E11.22). No kidney disease in 2019.', 'E11.22'],
      // The title is “Family history of …”.
      ['Family history of breast cancer (Z80.3), mammogram.', 'Z80.3'],
      ['No low back pain at rest. Back pain when she lifts.', 'M54.50'],
      // J02.0, inclusion term: septic pharyngitis; Index: sore throat, septic.
      ['Strep ruled out by rapid test. Septic sore throat, on penicillin.', 'J02.0'],
      ['Pharyngitis, strep ruled out last week. Septic sore throat by now.', 'J02.0'],
      ['Sore throat. Strep throat ruled out last week. Today (J02.0) again.', 'J02.0'],
      // S73, Includes: traumatic hemarthrosis of joint or ligament of hip.
      ['No sprain of the hip. Traumatic hemarthrosis of the hip joint.', 'S73.101A'],
      // What the title itself says of the code that it stands beside.
      ['Sugar disease without complications (E11.9), on diet alone.', 'E11.9'],
    ] as const)
      assert.deepEqual(await codes('chart/negated', note(words, code)), [], words);
    const denied = 'Type 2 diabetes, on metformin. No kidney disease.';
    assert.deepEqual(await codes('chart/negated', note(denied, 'E11.22')), ['E11.22']);
  });

  it('is silent on a heading alone', async () => {
    assert.deepEqual(await codes('chart/negated', note('No cough.', 'R05.9')), []);
  });

  it('leaves codes whose own titles have such words alone (Z87.891 is for who smokes no more, I.C.21.c.4)', async () => {
    assert.deepEqual(
      await codes('chart/negated', note('Quit in 2010. Denies nicotine use today.', 'Z87.891')),
      [],
    );
    const family = '[family history]\nFamily history of breast cancer in her mother.';
    assert.deepEqual(await codes('chart/negated', noteText({ note: family, diagnoses: 'Z80.3' })), []);
  });

  it('says which words deny it', async () => {
    const [found] = await findingsOf(
      'chart/negated',
      note('Lungs clear. Denies fever, chills and cough.', 'R05.9'),
    );
    assert.match(found?.message ?? '', /“denies”/);
    assert.equal(found?.related?.length, 1);
    const [family] = await findingsOf(
      'chart/negated',
      note('Blood pressure well controlled. Family history of colon cancer.', 'C18.9'),
    );
    assert.match(family?.message ?? '', /only as a condition of the family\.$/);
  });

  it('leaves what a comma may have parted from a denial among the diagnoses', async () => {
    const rule = 'chart/negated';
    assert.deepEqual(await codes(rule, note('Reflux esophagitis, no bleeding, hiatal hernia.', 'K44.9')), []);
    for (const words of [
      'Family history of gout, hiatal hernia.',
      'Reflux esophagitis, no bleeding, ulcer or hiatal hernia.',
      'Reflux esophagitis, no hiatal hernia.',
      'Reflux esophagitis, no ulcer and no bleeding, nor hiatal hernia.',
    ])
      assert.deepEqual(await codes(rule, note(words, 'K44.9')), ['K44.9'], words);
    const history = note('Reflux.', 'K44.9').replace(
      '[assessment]',
      '[history]\nNo bleeding, hiatal hernia.\n\n[assessment]',
    );
    assert.deepEqual(await codes(rule, history), ['K44.9']);
  });
});
