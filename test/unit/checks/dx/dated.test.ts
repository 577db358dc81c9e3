/** dx/retired-code, dx/not-yet-effective, dx/missing-7th-character, dx/bad-placeholder by the official files. */
import assert from 'node:assert/strict';
import { claimText, withDiagnoses } from '../../../../server/src/checks/samples.ts';
import { findingsOf, fixed, judge } from '../../../helpers/engine.ts';

const onDate = (date: string, diagnosis: string) =>
  claimText({ diagnoses: diagnosis, services: `${date}  11   G0439  -     A   1      132.50` });

const codes = (fixes: readonly { readonly title: string }[] | undefined) =>
  fixes?.map(({ title }) => title.split(' ').find((word) => /\d/.test(word)));

describe('dx/retired-code', () => {
  it('offers the rows of the conversion table (S30.1XXA became S30.11XA, S30.12XA, S30.13XA in 2025)', async () => {
    const [finding] = await findingsOf('dx/retired-code', onDate('2025-10-01', 'A: S30.1XXA'));
    assert.match(finding?.message ?? '', /deleted on 2025-10-01/);
    assert.deepEqual(codes(finding?.fixes), ['S30.11XA', 'S30.12XA', 'S30.13XA']);
  });
  it('names the day of the deletion, whenever the code is used', async () => {
    const [finding] = await findingsOf('dx/retired-code', onDate('2026-11-03', 'A: S30.1XXA'));
    assert.match(finding?.message ?? '', /deleted on 2025-10-01 and is no code on 2026-11-03/);
  });
  it('is silent on the last day', async () => {
    assert.deepEqual(await findingsOf('dx/retired-code', onDate('2025-09-30', 'A: S30.1XXA')), []);
  });
});

describe('dx/not-yet-effective', () => {
  it('knows mid-year starts: Z28.310 on 2022-04-01 (CDC April 2022 addenda)', async () => {
    const [finding] = await findingsOf('dx/not-yet-effective', onDate('2022-03-31', 'A: Z28.310'));
    assert.match(finding?.message ?? '', /2022-04-01/);
    assert.deepEqual(await findingsOf('dx/not-yet-effective', onDate('2022-04-01', 'A: Z28.310')), []);
  });
  it('knows U07.1 from 2020-04-01 (CDC, April 1 2020 addenda)', async () => {
    assert.equal((await findingsOf('dx/not-yet-effective', onDate('2020-03-31', 'A: U07.1'))).length, 1);
    assert.deepEqual(await findingsOf('dx/not-yet-effective', onDate('2020-04-01', 'A: U07.1')), []);
  });
});

describe('dx/missing-7th-character', () => {
  it('offers the code’s own characters, A, D and S (Tabular, S09)', async () => {
    const [finding] = await findingsOf('dx/missing-7th-character', withDiagnoses('A: S09.90'));
    assert.deepEqual(codes(finding?.fixes), ['S09.90XA', 'S09.90XD', 'S09.90XS']);
  });
  it('speaks once, and not as dx/not-billable', async () => {
    const { result } = await judge(withDiagnoses('A: S09.90'));
    assert.deepEqual(
      result.findings.map(({ rule }) => rule),
      ['dx/missing-7th-character'],
    );
  });
  it('puts the encounter worded on the line first', async () => {
    const [finding] = await findingsOf(
      'dx/missing-7th-character',
      withDiagnoses('A: S09.90  head injury, subsequent encounter'),
    );
    assert.equal(codes(finding?.fixes)?.[0], 'S09.90XD');
  });
});

describe('dx/bad-placeholder', () => {
  it('pads with X (Guidelines I.A.4)', async () => {
    const judged = await judge(withDiagnoses('A: S09.90A'));
    const [finding] = judged.result.findings;
    assert.equal(finding?.rule, 'dx/bad-placeholder');
    assert.match(finding?.message ?? '', /the 7th character must stand in the 7th place/);
    assert.equal(finding?.fixes[0]?.safe, true);
    assert.equal(fixed(judged, finding?.fixes[0]), withDiagnoses('A: S09.90XA'));
  });

  it('leaves out an X that a complete code has not (Tabular: E11.9 has no 7th character)', async () => {
    const judged = await judge(withDiagnoses('A: E11.9X'));
    const [finding] = judged.result.findings;
    assert.match(
      finding?.message ?? '',
      /^E11\.9X has an X that is no part of it\. Without it, it is E11\.9 /,
    );
    assert.equal(finding?.fixes[0]?.safe, true);
    assert.equal(fixed(judged, finding?.fixes[0]), withDiagnoses('A: E11.9'));
  });

  it('leaves to the coder what stands for a digit: M53.X7 fits M53.87 alone, and does not say so', async () => {
    const [finding] = (await judge(withDiagnoses('A: M53.X7'))).result.findings;
    assert.deepEqual(codes(finding?.fixes), ['M53.87']);
    assert.equal(finding?.fixes[0]?.safe, false);
    const [several] = (await judge(withDiagnoses('A: S72.00XA'))).result.findings;
    assert.match(several?.message ?? '', /more than one code fits/);
    assert.deepEqual(several?.fixes, []);
  });
});
