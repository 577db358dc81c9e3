/** What a finding on two codes offers and how severe it is, by sentences of the Guidelines on codes that do not go together. */
import assert from 'node:assert/strict';
import { institutionalText, withDiagnoses } from '../../../server/src/checks/samples.ts';
import { findingsOf, fixed, judge } from '../../helpers/engine.ts';
import { claimOf } from '../../helpers/listed.ts';

const RULE = 'dx/contradiction';

describe('two codes of which one is wrong', () => {
  it('are an error or warning of the check, or information where the sentence only asks', async () => {
    const severity = async (...codes: string[]) =>
      (await findingsOf(RULE, claimOf('anyone', codes)))[0]?.severity;
    // I.C.14.a.1 "assign only code N18.6"; I.C.13.d.2 depends on how minor the fall was.
    assert.equal(await severity('M81.0', 'S72.001A', 'W01.0XXA'), 'information');
    assert.notEqual(await severity('N18.6', 'N18.4'), 'information');
    assert.ok(await severity('N18.6', 'N18.4'));
  });

  it('are coded as both where one code says it, in the place of the first, whichever that is (I.B.9)', async () => {
    const coded = async (...codes: string[]) => {
      const judged = await judge(claimOf('anyone', codes));
      const finding = judged.result.findings.find(({ rule }) => rule === RULE);
      const mended = await judge(fixed(judged, finding?.fixes[0]));
      return mended.opened.document.claims[0]?.diagnoses.map(({ code }) => code.key);
    };
    assert.deepEqual(await coded('I11.0', 'I50.21', 'I50.22'), ['I110', 'I5023']);
    assert.deepEqual(await coded('I11.0', 'I50.22', 'E78.5', 'I50.21'), ['I110', 'I5023', 'E785']);
  });

  it('lose the wrong one, but where a service points to it alone; lines of a bill point to none', async () => {
    const titles = async (text: string) =>
      (await findingsOf(RULE, text)).map(({ fixes }) => fixes.map(({ title }) => title.slice(0, 12)));
    const bill = institutionalText({ diagnoses: 'principal: N18.6\nA: N18.4' });
    assert.deepEqual(await titles(bill), [['Remove N18.4']]);
    const claim = withDiagnoses('A: N18.6', 'B: N18.4');
    assert.deepEqual(await titles(claim), [['Remove N18.4']]);
    assert.deepEqual(await titles(claim.replace('-     A ', '-     B ')), [[]]);
  });
});
