/** Malleoli, alcohol, newborns, services and circumstances (Guidelines FY2026 I.C.2, 5, 15, 16, 19, 20). */
import assert from 'node:assert/strict';
import { withDiagnoses } from '../../../../server/src/checks/samples.ts';
import { dischargeText, noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';

const said = async (rule: string, text: string): Promise<string[]> =>
  (await findingsOf(rule, text)).map(
    ({ at, authority, severity, fixes }) =>
      `${at} ${authority.replace('ICD-10-CM Official Guidelines ', '')} ${severity}${fixes[0] ? `: ${fixes[0].title}` : ''}`,
  );
const ofCodes = (rule: string, ...diagnoses: string[]) =>
  said(rule, withDiagnoses(...diagnoses.map((code, at) => `${'ABCDEF'[at]}: ${code}`)));
const ofNote = (rule: string, words: string, ...diagnoses: string[]) =>
  said(rule, noteText({ note: `[assessment]\n${words}`, diagnoses: diagnoses.join('\n') }));
const ofStay = (rule: string, words: string, ...diagnoses: string[]) =>
  said(rule, dischargeText({ note: `[hospital course]\n${words}`, diagnoses: diagnoses.join('\n') }));

describe('dx/contradiction, two malleoli of one ankle (I.C.19.b)', () => {
  it('has one code for both, displaced where one of them is', async () => {
    for (const [medial, lateral, both] of [
      ['S82.51XA', 'S82.61XA', 'S82.841A'],
      ['S82.52XB', 'S82.65XB', 'S82.842B'],
      ['S82.54XD', 'S82.64XD', 'S82.844D'],
      ['S82.55XS', 'S82.65XS', 'S82.845S'],
    ] as const) {
      const [found] = await ofCodes('dx/contradiction', medial, lateral);
      assert.match(
        found ?? '',
        new RegExp(`^${lateral} I\\.C\\.19\\.b and I\\.B\\.9 warning: Code both as ${both}`),
      );
    }
  });
  it('is silent of two legs', async () => {
    assert.deepEqual(await ofCodes('dx/contradiction', 'S82.51XA', 'S82.62XA'), []);
  });
  it('has none of them beside the code of both', async () => {
    const [found] = await ofCodes('dx/contradiction', 'S82.841A', 'S82.51XA');
    assert.match(found ?? '', /^S82\.51XA I\.C\.19\.b and I\.B\.9 warning/);
    assert.deepEqual(await ofCodes('dx/contradiction', 'S82.841A', 'S82.52XA'), []);
  });
});

describe('dx/contradiction, alcohol and newborns', () => {
  it('wants the use of alcohol beside what it brings (I.C.5.b.4)', async () => {
    assert.deepEqual(await ofCodes('dx/contradiction', 'K70.30'), ['K70.30 I.C.5.b.4 information']);
    assert.deepEqual(await ofCodes('dx/contradiction', 'K70.30', 'F10.20'), []);
  });
  it('has no Z05 for a newborn with signs (I.C.16.b.1)', async () => {
    const [found] = await ofCodes('dx/contradiction', 'Z05.1', 'P81.9');
    assert.match(found ?? '', /^Z05\.1 I\.C\.16\.b\.1 information/);
    assert.deepEqual(await ofCodes('dx/contradiction', 'Z05.1', 'P59.9'), []);
  });
});

describe('dx/order, what the focus and the weeks tell', () => {
  it('has the neoplasm first that is the focus of treatment (I.C.2.l.6)', async () => {
    const leg = ['M84.551A', 'C40.21'];
    const words = 'Osteosarcoma of the right femur with a pathological fracture.';
    const [found] = await ofNote('dx/order', `${words} The focus of treatment is the neoplasm.`, ...leg);
    assert.match(found ?? '', /^C40\.21 I\.C\.2\.l and IV\.G/);
    const fracture = `${words} The focus of treatment is the fracture.`;
    assert.deepEqual(await ofNote('dx/order', fracture, ...leg), []);
  });
  it('has the complication first that the admission was for (I.C.15.b.3 and 4)', async () => {
    const words =
      'Admitted at 29 weeks, third trimester, because of pyelonephritis in pregnancy. Anemia known, iron continued.';
    const [found] = await ofStay('dx/order', words, 'O99.013', 'D50.9', 'O23.03', 'N10');
    assert.match(found ?? '', /^O23\.03 I\.C\.15\.b\.3 and 4 information/);
    const breech =
      'Admitted at 38 weeks for pyelonephritis in pregnancy. Cesarean for breech presentation. The breech was unrelated to the admission.';
    const [behind] = await ofStay('dx/order', breech, 'O32.1XX0', 'O23.03', 'N10');
    assert.match(behind ?? '', /^O23\.03 I\.C\.15\.b\.3 and 4 information/);
    const planned =
      'Admitted at 38 weeks for cesarean for breech presentation. Pyelonephritis in pregnancy later.';
    assert.deepEqual(await ofStay('dx/order', planned, 'O32.1XX0', 'O23.03', 'N10'), []);
  });
});

describe('dx/external-cause, place and activity (I.C.20.a.3 and c)', () => {
  const hip = ['S70.01XA', 'W11.XXXA'];
  const words =
    'Fell from a ladder in the driveway of his house while doing carpentry. Contusion of right hip.';
  it('asks where the note tells both and none is coded', async () => {
    assert.deepEqual(await ofNote('dx/external-cause', words, ...hip), [
      'W11.XXXA I.C.20.a.3, b and c information',
    ]);
    assert.deepEqual(await ofNote('dx/external-cause', words, ...hip, 'Y92.014'), []);
    assert.deepEqual(await ofNote('dx/external-cause', 'Fell from a ladder in the driveway.', ...hip), []);
    assert.deepEqual(
      await ofNote('dx/external-cause', 'Fell from a ladder while doing carpentry.', ...hip),
      [],
    );
    assert.deepEqual(await ofNote('dx/external-cause', words, 'S70.01XD', 'W11.XXXD'), []);
    const boot = 'Fell from a ladder in the yard. Knee immobilizer right, walking boot left.';
    assert.deepEqual(await ofNote('dx/external-cause', boot, ...hip), []);
    const oil = 'Fell from a ladder in the kitchen, frying fish.';
    assert.equal((await ofNote('dx/external-cause', oil, ...hip)).length, 1);
  });
  it('has no activity with a toxic effect (I.C.20.c)', async () => {
    assert.deepEqual(
      (await ofCodes('dx/external-cause', 'T60.0X1A', 'Y93.H2')).map((each) => each.slice(0, 28)),
      ['Y93.H2 I.C.20.c information'].map((each) => `${each}:`.slice(0, 28)),
    );
    assert.deepEqual(await ofCodes('dx/external-cause', 'T60.0X1A', 'Y92.017'), []);
  });
});

describe('chart/otherwise-coded, a dementia that progresses in the stay (I.C.5.d)', () => {
  const rule = 'chart/otherwise-coded';
  it('has the highest severity', async () => {
    const words =
      'Vascular dementia, mild at the time of admission. By the second week the vascular dementia was severe.';
    const [found] = await ofStay(rule, words, 'F01.A0');
    assert.match(found ?? '', /^F01\.A0 I\.C\.5\.d information: Change to F01\.C0/);
    assert.deepEqual(await ofStay(rule, words, 'F01.C0'), []);
    assert.deepEqual(await ofNote(rule, words, 'F01.A0'), []);
    const [other] = await ofStay(
      rule,
      'Mild Alzheimer dementia, declined to a moderate one.',
      'F02.A0',
      'G30.9',
    );
    assert.match(other ?? '', /^F02\.A0 I\.C\.5\.d information: Change to F02\.B0/);
    assert.deepEqual(await ofStay(rule, 'Mild vascular dementia with severe hearing loss.', 'F01.A0'), []);
  });
});
