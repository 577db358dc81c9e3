/** Which diagnoses can be first, and which nothing else (ICD-10-CM Official Guidelines FY2026; MCE v44 master list). */
import assert from 'node:assert/strict';
import { claimText, stayText, withDiagnoses } from '../../../../server/src/checks/samples.ts';
import { findingsOf, fixed, judge } from '../../../helpers/engine.ts';
import { firstPlace, stayOf } from './found.ts';

describe('the first place of a hospital stay', () => {
  it('is judged by the Medicare Code Editor where Medicare pays, else by the Guidelines', async () => {
    assert.deepEqual(await firstPlace(stayOf('Z68.35')), ['dx/unacceptable-principal error']);
    assert.deepEqual(await firstPlace(stayOf('Z68.35', 'payer: Example Commercial Plan')), [
      'dx/never-first warning',
    ]);
    // A skilled nursing bill does not go through the editor.
    const nursing = stayOf('Z85.3').replace('type of bill: 0111', 'type of bill: 0211');
    assert.deepEqual(await firstPlace(nursing), []);
  });

  it('goes by the date of discharge: the editor has R40.2110 on its list from 2017-10-01 on (v44)', async () => {
    const dischargedOn = (day: string) =>
      stayText({
        head: 'payer: Medicare',
        bill: `type of bill: 0111\nstatement period: 2017-09-28 - ${day}`,
        stay: `admission: 2017-09-28\ndischarge: ${day}\ndischarge status: 01`,
        diagnoses: 'principal: R40.2110\nA: K59.00',
      });
    assert.deepEqual(await firstPlace(dischargedOn('2017-09-30')), ['dx/never-first warning']);
    assert.deepEqual(await firstPlace(dischargedOn('2017-10-01')), ['dx/unacceptable-principal error']);
  });

  it('names manifestations and external causes as such for every payer and setting', async () => {
    for (const head of ['payer: Medicare', 'payer: Example Commercial Plan']) {
      assert.deepEqual(await firstPlace(stayOf('G73.1', head)), ['dx/manifestation-principal error']);
      assert.deepEqual(await firstPlace(stayOf('Y65.51', head)), ['dx/external-cause-principal error']);
    }
    assert.deepEqual(await firstPlace(withDiagnoses('A: Y99.0')), ['dx/external-cause-principal error']);
  });

  it('takes Z51.89 with a secondary diagnosis, and asks for one where there is none', async () => {
    assert.deepEqual(await firstPlace(stayOf('Z51.89')), []);
    const alone = stayText({ diagnoses: 'principal: Z51.89' });
    assert.deepEqual(await firstPlace(alone), ['dx/needs-secondary error']);
    const elsewhere = stayText({ head: 'payer: Example Commercial Plan', diagnoses: 'principal: Z51.89' });
    assert.deepEqual(await firstPlace(elsewhere), []);
  });

  it('says that it could not be judged beyond the versions at hand (v44 ends on 2027-03-31)', async () => {
    const later = stayText({
      bill: 'type of bill: 0111\nstatement period: 2027-04-01 - 2027-04-02',
      stay: 'admission: 2027-04-01\ndischarge: 2027-04-02\ndischarge status: 01',
      diagnoses: 'principal: K59.00',
    });
    const { result } = await judge(later);
    assert.deepEqual(
      result.notChecked.filter(({ rule }) => rule === 'dx/unacceptable-principal').map(({ why }) => why),
      ['no version of the Medicare Code Editor at hand covers 2027-04-02'],
    );
    const elsewhere = await judge(`${later}\n[insurance]\npayer: Example Commercial Plan\n`);
    assert.deepEqual(
      elsewhere.result.notChecked.filter(({ rule }) => rule === 'dx/unacceptable-principal'),
      [],
    );
  });

  it('is not judged where the first code is none: that has been said', async () => {
    assert.deepEqual(await firstPlace(withDiagnoses('A: Z68.3', 'B: Z68.35')), []);
  });
});

describe('fixes of the first place', () => {
  it('offer the diagnoses that can be first, in their order, five at most', async () => {
    const [finding] = await findingsOf(
      'dx/never-first',
      withDiagnoses(
        'A: Z68.35',
        'B: Y99.0',
        'C: E66.812',
        'D: F02.80',
        'E: I10',
        'F: E78.5',
        'G: K59.00',
        'H: M54.50',
        'I: J45.20',
      ),
    );
    assert.deepEqual(
      finding?.fixes.map(({ title, safe }) => [title.split(' ')[1], safe]),
      ['E66.812', 'I10', 'E78.5', 'K59.00', 'M54.50'].map((code) => [code, false]),
    );
  });

  it('carry the pointers along', async () => {
    const before = await judge(
      claimText({
        diagnoses: 'A: Z68.35\nB: E66.812',
        services: '2026-11-03  11   G0439  -     B,A   1      132.50',
      }),
    );
    const finding = before.result.findings.find(({ rule }) => rule === 'dx/never-first');
    assert.equal(
      fixed(before, finding?.fixes[0]),
      claimText({
        diagnoses: 'A: E66.812\nB: Z68.35',
        services: '2026-11-03  11   G0439  -     A,B   1      132.50',
      }),
    );
  });
});

describe('dx/questionable-admission', () => {
  it('is Medicare’s only, and about the principal diagnosis only', async () => {
    const rule = 'dx/questionable-admission';
    assert.equal((await findingsOf(rule, stayText({ diagnoses: 'principal: E11.9' }))).length, 1);
    const elsewhere = stayText({ head: 'payer: Example Commercial Plan', diagnoses: 'principal: E11.9' });
    assert.deepEqual(await findingsOf(rule, elsewhere), []);
    assert.deepEqual(await findingsOf(rule, stayText({ diagnoses: 'principal: K35.80\nA: E11.9' })), []);
  });
});

describe('what is offered for the first place', () => {
  it('is nothing that a note lists behind another of the claim (Z3A, Z91.1-: code first)', async () => {
    const titles = async (...diagnoses: string[]) =>
      (await findingsOf('dx/never-first', withDiagnoses(...diagnoses)))[0]?.fixes.map(
        ({ title }) => title.split(' ')[1],
      );
    assert.deepEqual(await titles('A: T46.5X6A', 'B: I10', 'C: Z91.148'), ['I10']);
    assert.deepEqual(await titles('A: Z37.0', 'B: O80', 'C: Z3A.39'), ['O80']);
  });
});

describe('the first place of a claim', () => {
  it('is named by the setting: principal of a stay, first-listed elsewhere (II, IV.A)', async () => {
    const said = async (text: string) =>
      (await findingsOf('dx/external-cause-principal', text))[0]?.message ?? '';
    assert.match(await said(stayOf('W01.0XXA')), /principal diagnosis/);
    assert.match(await said(withDiagnoses('A: W01.0XXA')), /first-listed diagnosis/);
  });

  it('is asked about once: a manifestation there is no matter of dx/first-listed-only', async () => {
    // Z34.83 may only be first; F02.80 is a manifestation (MCE v44).
    const text = withDiagnoses('A: F02.80', 'B: Z34.83');
    assert.deepEqual(await firstPlace(text), ['dx/manifestation-principal error']);
    assert.deepEqual(await findingsOf('dx/first-listed-only', text), []);
    assert.equal((await findingsOf('dx/first-listed-only', withDiagnoses('A: I10', 'B: Z34.83'))).length, 1);
  });

  it('is not judged by the editor only where no version of it covers the day', async () => {
    const { result } = await judge(stayOf('J18.9 POA Y'));
    assert.ok(!result.notChecked.some(({ rule }) => rule === 'dx/unacceptable-principal'));
  });
});
