/** Notes that write their codes in the text, as `CKD stage 3a (N18.31)`, and have no list of them. */
import assert from 'node:assert/strict';
import { codedDiagnoses, isCodedInText } from '../../../server/src/checks/coded.ts';
import { claimText } from '../../../server/src/checks/samples.ts';
import { findingsOf, fixed, judge } from '../../helpers/engine.ts';

const note = (assessment: string, list = '') =>
  `chart: office visit
date of service: 2026-11-03

[patient]
name: Sample, Pat
birth date: 1960-05-17
sex: F

[assessment]
${assessment}
${list}
[providers]
signed: yes 2026-11-03
`;

const codes = async (rule: string, text: string) => (await findingsOf(rule, text)).map(({ code }) => code);

describe('a note with its codes in the text', () => {
  it('does not code what it calls the admitting diagnosis (II.A, UB-04 FL 69)', async () => {
    const stay = note('principal: N39.0\nadmitting: R50.9\nA: B96.1');
    assert.deepEqual(await codes('dx/symptom-with-diagnosis', stay), []);
    const other = note('principal: N39.0\nB: R50.9\nA: B96.1');
    assert.deepEqual(await codes('dx/symptom-with-diagnosis', other), ['R50.9']);
  });

  it('has a first one where they stand in one list', async () => {
    const order = (words: string) => codes('dx/order', note(words));
    for (const list of [
      'Dx: J96.01, U07.1',
      'Dx: J96.01 and U07.1',
      '1. J96.01\n2. U07.1',
      'Codes:\n- J96.01\n- U07.1',
    ])
      assert.deepEqual(await order(`Short of breath.\n${list}`), ['U07.1'], list);
    for (const list of [
      'Dx: U07.1, J96.01',
      'Respiratory failure (J96.01). Its cause is COVID-19 (U07.1).',
      '1. J96.01\n\nLater that day:\n2. U07.1',
      'Failure J96.01\nCOVID-19 U07.1',
      'J96.01, U07.1',
    ])
      assert.deepEqual(await order(list), [], list);
    const [moved] = await findingsOf('dx/order', note('Dx: J96.01, U07.1'));
    assert.deepEqual(moved?.fixes, [], 'what stands in a text is not moved');
  });

  it('has one first one there, and none elsewhere', async () => {
    const roles = async (words: string) => {
      const { document } = (await judge(note(words))).opened;
      return document.claims.flatMap((claim) =>
        codedDiagnoses(
          claim,
          claim.diagnoses.map((diagnosis) => ({ diagnosis, verdict: { kind: 'unknown' } as never })),
          document.text,
        ).map(({ diagnosis }) => diagnosis.role),
      );
    };
    assert.deepEqual(await roles('Dx: J96.01, U07.1, I10'), ['principal', 'other', 'other']);
    assert.deepEqual(await roles('Failure (J96.01). COVID-19 (U07.1).'), ['other', 'other']);
  });

  it('has the companion of a code anywhere in its text (I.C.6.b.5)', async () => {
    assert.deepEqual(await codes('dx/contradiction', note('Neoplasm related pain (G89.3).')), ['G89.3']);
    const both = note('Neoplasm related pain (G89.3), cancer of head of pancreas (C25.0).');
    assert.deepEqual(await codes('dx/contradiction', both), []);
  });

  it('says nothing of a code in its list, so that words decide (IV.H)', async () => {
    const doubted = 'Right lower quadrant pain, possible appendicitis.';
    assert.deepEqual(await codes('dx/uncertain-outpatient', note(`${doubted}\nDx: K37`)), ['K37']);
    assert.deepEqual(await codes('dx/uncertain-outpatient', note(`${doubted}\nDx: R10.31`)), []);
  });

  it('is judged by what they mean (I.A.12.a, I.A.15, I.B.9, I.C.4.a.3)', async () => {
    const pairs = note('Recurrent depression, moderate (F33.1). Depression, single episode (F32.1).');
    assert.deepEqual(await codes('dx/excludes1', pairs), ['F32.1']);
    const linked = note('Hypertension (I10). Chronic kidney disease stage 3a (N18.31).');
    assert.deepEqual(await codes('dx/presumed-link', linked), ['I10']);
    // Nothing follows from the order, so that the code of the combination stands where that of the hypertension stood.
    const early = await judge(note('Chronic kidney disease stage 3a (N18.31). Hypertension (I10).'));
    const link = early.result.findings.find(({ rule }) => rule === 'dx/presumed-link');
    assert.equal(
      fixed(early, link?.fixes[0]),
      note('Chronic kidney disease stage 3a (N18.31). Hypertension (I12.9).'),
    );
    const drug = note('Type 2 diabetes (E11.9), takes metformin twice a day.');
    assert.deepEqual(await codes('dx/diabetes-drug', drug), ['E11.9']);
    const side = note('Primary osteoarthritis of the left knee (M17.11).');
    assert.deepEqual(await codes('chart/side-mismatch', side), ['M17.11']);
  });

  it('has what an instruction asks for anywhere in its text', async () => {
    const whole = note('CKD stage 3a (N18.31) in type 2 diabetes (E11.22), on metformin (Z79.84).');
    const { result } = await judge(whole);
    assert.deepEqual(result.findings, []);
    assert.deepEqual(await codes('dx/use-additional', note('Diabetic kidney disease (E11.22).')), ['E11.22']);
    const dementia = note('Dementia (F02.80). Alzheimer disease (G30.9).');
    assert.deepEqual(await codes('dx/code-first', dementia), []);
    const [nerves] = await findingsOf('dx/code-first', note('Nerves in a disease (G63), stable for years.'));
    // Of the five lines at G63 the message shows three, and says that there are more.
    assert.match(nerves?.message ?? '', /such as: amyloidosis \(E85\.-\); .* \(E70-E88\) …”/);
    // G63 names examples only: any other disease of the text may be the one, also behind it.
    const behind = note('Nerves in a disease (G63), stable for years. Sarcoidosis (D86.9).');
    assert.deepEqual(await codes('dx/code-first', behind), []);
    const anemia = note('Anemia of kidney disease (D63.1). Gout (M10.9).');
    assert.deepEqual(await codes('dx/code-first', anemia), ['D63.1']);
  });

  it('has no order: none of its codes is first and none stands before another', async () => {
    const { result } = await judge(
      note('BMI 35.2 (Z68.35) in class 2 obesity (E66.812). Scar (L90.5) after a burn (T22.311S).'),
    );
    assert.deepEqual(result.findings, []);
    const { result: burns } = await judge(
      note('Burns: right thigh, blisters (T24.211A); right elbow, full thickness (T22.321A).'),
    );
    assert.deepEqual(
      burns.findings.filter(({ severity }) => severity === 'warning' || severity === 'error'),
      [],
    );
  });

  it('names a code once, and is offered no list beside its text', async () => {
    const twice = note('Gout (M10.9). The gout (M10.9) is better.');
    const { result } = await judge(twice);
    assert.deepEqual(result.findings, []);
    // One finding on a code that is written twice, and its own fix with it.
    const asked = await findingsOf('dx/side-unspecified', note('Knee pain (M25.569). Again M25.569.'));
    assert.deepEqual(
      asked.map(({ fixes }) => fixes.length),
      [2],
    );
    const [stage] = await findingsOf('dx/use-additional', note('Diabetic kidney disease (E11.22).'));
    assert.deepEqual(stage?.fixes, []);
  });

  it('codes what its list has, where it has one', async () => {
    const listed = note(
      'Hypertension (I10). Chronic kidney disease stage 3a (N18.31).',
      '\n[diagnoses]\nI10  Essential (primary) hypertension\n',
    );
    assert.deepEqual(await codes('dx/presumed-link', listed), []);
    const unsided = note('Knee pain (M25.569).', '\n[diagnoses]\nI10  Essential (primary) hypertension\n');
    assert.deepEqual(await codes('dx/side-unspecified', unsided), []);
    // Of a woman: the brother's cancer (MCE edit 5) is not hers.
    const brother = note(
      'Her brother has prostate cancer (C61).',
      '\n[diagnoses]\nI10  Essential (primary) hypertension\n',
    ).replace('birth date', 'sex: F\nbirth date');
    assert.deepEqual(await codes('dx/sex', brother), []);
    assert.deepEqual(await codes('dx/sex', brother.replace('\nI10', '\nC61\nI10')), ['C61']);
  });

  it('is a note: a claim without diagnoses has no text that could have them', async () => {
    const isInText = async (text: string) => (await judge(text)).opened.document.claims.map(isCodedInText);
    assert.deepEqual(await isInText(claimText({ diagnoses: '' })), [false]);
    assert.deepEqual(await isInText(note('Gout (M10.9).')), [true]);
  });
});
