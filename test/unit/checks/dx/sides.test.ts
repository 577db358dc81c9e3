/** Sides: ICD-10-CM Official Guidelines I.B.13, and MCE edit 20 by the v44 master list. */
import assert from 'node:assert/strict';
import { claimText, stayText, withDiagnoses } from '../../../../server/src/checks/samples.ts';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf, fixed, judge } from '../../../helpers/engine.ts';

const codesOf = (fixes: readonly { readonly title: string }[] | undefined) =>
  fixes?.map(({ title }) => title.split(' ')[2]);

describe('dx/side-unspecified', () => {
  const rule = 'dx/side-unspecified';

  it('offers each side by the titles: right and left, and both where there is a code', async () => {
    const offered = {
      'M25.569': ['M25.561', 'M25.562'],
      'H66.90': ['H66.91', 'H66.92', 'H66.93'],
      'C50.919': ['C50.911', 'C50.912'],
      'S42.309A': ['S42.301A', 'S42.302A'],
      'S82.899D': ['S82.891D', 'S82.892D'],
      'Z96.659': ['Z96.651', 'Z96.652', 'Z96.653'],
    };
    for (const [code, sides] of Object.entries(offered)) {
      const [finding] = await findingsOf(rule, withDiagnoses(`A: ${code}`));
      assert.equal(finding?.severity, 'warning', code);
      assert.deepEqual(codesOf(finding?.fixes), sides, code);
    }
  });

  it('offers first the side that the line names', async () => {
    const [finding] = await findingsOf(rule, withDiagnoses('A: M25.569  Pain in left knee'));
    assert.deepEqual(codesOf(finding?.fixes), ['M25.562', 'M25.561']);
  });

  it('leaves alone what is unspecified and has no sides', async () => {
    for (const code of ['J18.9', 'E78.5', 'M25.50', 'M54.50', 'K80.20', 'I63.9', 'M19.90'])
      assert.deepEqual(await findingsOf(rule, withDiagnoses(`A: ${code}`)), [], code);
  });

  it('is MCE edit 20 on stays of Medicare discharged from 2022-04-01 on', async () => {
    const stay = (day: string, head = 'payer: Medicare') =>
      stayText({
        head,
        bill: `type of bill: 0111\nstatement period: 2022-03-28 - ${day}`,
        stay: `admission: 2022-03-28\ndischarge: ${day}\ndischarge status: 01`,
        diagnoses: 'principal: M86.10 POA Y',
      });
    // M86.10, other acute osteomyelitis of an unspecified site: on the editor's list, and no right or left beside it.
    assert.deepEqual(await findingsOf(rule, stay('2022-03-31')), []);
    const [finding] = await findingsOf(rule, stay('2022-04-01'));
    assert.match(finding?.authority ?? '', /^MCE edit 20/);
    assert.deepEqual(await findingsOf(rule, stay('2022-04-01', 'payer: Example Commercial Plan')), []);
    assert.equal(finding?.release, 'MCE v44');
    const [elsewhere] = await findingsOf(rule, withDiagnoses('A: M25.569'));
    assert.equal(elsewhere?.authority, 'ICD-10-CM Official Guidelines I.B.13');
    assert.equal(elsewhere?.release, 'ICD-10-CM FY2027');
  });
});

describe('dx/bilateral-available', () => {
  const rule = 'dx/bilateral-available';

  it('takes a code of one side for none of both, whatever else of it is bilateral or both', async () => {
    // H53.461 Homonymous bilateral field defects, right side; I83.211 … with both ulcer of thigh and inflammation.
    assert.deepEqual(await findingsOf(rule, withDiagnoses('A: H53.461', 'B: H53.462')), []);
    assert.deepEqual(await findingsOf(rule, withDiagnoses('A: I83.211', 'B: I83.221')), []);
  });

  it('wants each side beside the code of both removed, and says no more of the two (I.B.13)', async () => {
    const found = await findingsOf(rule, withDiagnoses('A: H25.11', 'B: H25.12', 'C: H25.13'));
    assert.deepEqual(
      found.map(({ at }) => at),
      ['H25.11', 'H25.12'],
    );
    // H25.10 Age-related nuclear cataract, unspecified eye, is no side.
    assert.deepEqual(await findingsOf(rule, withDiagnoses('A: H25.13', 'B: H25.10', 'C: M25.561')), []);
  });

  it('finds the code for both by its title', async () => {
    const pairs = [
      ['H25.11', 'H25.12', 'H25.13'],
      ['M17.11', 'M17.12', 'M17.0'],
      ['M16.31', 'M16.32', 'M16.2'],
      ['H66.91', 'H66.92', 'H66.93'],
      ['Z90.11', 'Z90.12', 'Z90.13'],
      ['Z96.651', 'Z96.652', 'Z96.653'],
      ['I70.211', 'I70.212', 'I70.213'],
    ] as const;
    for (const [right, left, both] of pairs) {
      const [finding] = await findingsOf(rule, withDiagnoses(`A: ${right}`, `B: ${left}`));
      assert.match(finding?.message ?? '', new RegExp(` ${both.replace('.', '\\.')} `), right);
      assert.equal(finding?.at, left);
    }
  });

  it('finds none where the book has none', async () => {
    // I70.233 and I70.243 are ulcers of one leg each; H02.201 and H02.204 are single eyelids.
    for (const [right, left] of [
      ['M25.561', 'M25.562'],
      ['S52.501A', 'S52.502A'],
      ['I70.233', 'I70.243'],
      ['H02.201', 'H02.204'],
    ])
      assert.deepEqual(await findingsOf(rule, withDiagnoses(`A: ${right}`, `B: ${left}`)), [], right);
  });

  it('merges the two where no service points to the second alone', async () => {
    const text = (services: string) => claimText({ diagnoses: 'A: H25.11\nB: H25.12\nC: I10', services });
    const both = await judge(text('2026-11-03  11   G0439  -     A,B,C 1      132.50'));
    const finding = both.result.findings.find((each) => each.rule === rule);
    const after = await judge(fixed(both, finding?.fixes[0]));
    const [claim] = after.opened.document.claims;
    assert.deepEqual(
      claim?.diagnoses.map(({ code }) => code.written),
      ['H25.13', 'I10'],
    );
    assert.deepEqual(
      claim?.lines[0]?.pointers.map(({ value }) => value),
      [1, 2],
    );
    const alone = await findingsOf(rule, text('2026-11-03  11   G0439  -     B     1      132.50'));
    assert.deepEqual(alone[0]?.fixes, []);
    const neither = await findingsOf(rule, text('2026-11-03  11   G0439  -     C     1      132.50'));
    assert.equal(neither[0]?.fixes.length, 1);
  });

  it('keeps the place of the one that stands first, whichever side, and sets the title where one is written', async () => {
    const merged = async (...diagnoses: string[]) => {
      const both = await judge(withDiagnoses(...diagnoses));
      return fixed(both, both.result.findings.find((each) => each.rule === rule)?.fixes[0]);
    };
    // Z96.653: Presence of artificial knee joint, bilateral.
    assert.match(await merged('A: Z96.652', 'B: I10', 'C: Z96.651'), /A: Z96\.653\n[A-C]: I10\n\n/);
    assert.match(
      await merged('A: Z96.651  Presence of right artificial knee joint', 'B: Z96.652'),
      /A: Z96\.653 +Presence of artificial knee joint, bilateral\n/,
    );
  });
});

describe('dx/unspecified', () => {
  const rule = 'dx/unspecified';
  const note = (assessment: string, diagnoses: string) =>
    noteText({ note: `[assessment]\n${assessment}`, diagnoses });

  it('names the code that says most of what the record says', async () => {
    const said = [
      [note('Acute on chronic diastolic heart failure.', 'I50.9'), 'I50.33'],
      [note('CKD stage 4, followed by nephrology.', 'N18.9'), 'N18.4'],
      [withDiagnoses('A: J18.9  lobar pneumonia'), 'J18.1'],
      // A line is about its own code and need not name it; what is said twice, or in part again, is one thing.
      [withDiagnoses('A: N18.9  stage 4'), 'N18.4'],
      [note('CKD stage 4. Stage 4 CKD is stable.', 'N18.9'), 'N18.4'],
      [
        note('Acute on chronic systolic heart failure. Chronic systolic heart failure since 2019.', 'I50.9'),
        'I50.23',
      ],
      [withDiagnoses('A: J45.909  mild persistent asthma, uncomplicated'), 'J45.30'],
    ] as const;
    for (const [text, code] of said) {
      const [finding] = await findingsOf(rule, text);
      assert.equal(finding?.severity, 'information');
      assert.deepEqual(codesOf(finding?.fixes), [code]);
    }
  });

  it('is silent on what is denied, suspected, of the past, of something else, or coded already', async () => {
    for (const text of [
      note('Heart failure. No acute systolic heart failure on echocardiogram.', 'I50.9'),
      note('Heart failure, rule out acute systolic heart failure.', 'I50.9'),
      note('Heart failure. Acute systolic murmur grade two.', 'I50.9'),
      note('Pressure ulcer, stage 4. Chronic kidney disease.', 'N18.9'),
      note('CKD stage 4.', 'N18.9\nN18.4'),
      note('CKD stage 4. CKD stage 5.', 'N18.9'),
      withDiagnoses('A: J18.9  Pneumonia, unspecified organism'),
    ])
      assert.deepEqual(await findingsOf(rule, text), [], text);
  });
});
