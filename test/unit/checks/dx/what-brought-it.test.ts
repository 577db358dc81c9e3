/** What a condition, an injury or a code comes from, told once and of the right code (Official Guidelines FY2026). */
import assert from 'node:assert/strict';
import { withDiagnoses } from '../../../../server/src/checks/samples.ts';
import { dischargeText, noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf, judge } from '../../../helpers/engine.ts';

const listed = async (rule: string, ...codes: string[]): Promise<string[]> =>
  (await findingsOf(rule, withDiagnoses(...codes.map((code, at) => `${'ABCDEF'[at]}: ${code}`)))).map(
    ({ at, fixes }) => `${at} ${fixes.map(({ title }) => title.split(' ')[2]).join()}`,
  );
const chart = async (rule: string, note: string, ...codes: string[]): Promise<string[]> =>
  (await findingsOf(rule, noteText({ note, diagnoses: codes.join('\n') }))).map(({ at }) => at);
const stay = async (note: string, ...codes: string[]): Promise<string[]> =>
  (await findingsOf('dx/order', dischargeText({ note, diagnoses: codes.join('\n') }))).map(({ at }) => at);

describe('what brought it', () => {
  it('is known of a coma that is not unspecified (I.C.18.e, R40.2A)', async () => {
    assert.deepEqual(await listed('dx/contradiction', 'I61.0', 'R40.20'), ['R40.20 R40.2A']);
    assert.deepEqual(await listed('dx/contradiction', 'G93.1', 'R40.20'), ['R40.20 R40.2A']);
    assert.deepEqual(await listed('dx/contradiction', 'I61.0', 'R40.2A'), []);
    assert.deepEqual(await listed('dx/contradiction', 'I10', 'R40.20'), [], 'no cause of a coma');
    assert.deepEqual(await listed('dx/contradiction', 'S06.5X9A', 'I61.0', 'R40.20'), [], 'an injury');
  });

  it('was an assault where abuse is confirmed (I.C.19.f)', async () => {
    const said = (...causes: string[]) => listed('dx/external-cause', 'T74.11XA', 'S00.12XA', ...causes);
    assert.deepEqual(await said('W50.0XXA', 'Y07.010'), ['W50.0XXA Y04.0XXA']);
    assert.deepEqual(await said('W50.3XXA', 'Y07.010'), ['W50.3XXA Y04.1XXA']);
    assert.deepEqual(await said('Y04.0XXA', 'Y07.010'), []);
    assert.deepEqual(await listed('dx/contradiction', 'T74.11XA', 'S00.12XA', 'W50.0XXA', 'Y07.010'), []);
  });

  it('has S in its last place only behind an injury with S, of which one check tells (I.C.20.i)', async () => {
    assert.deepEqual(await listed('dx/contradiction', 'S52.531D', 'W18.30XS'), []);
    assert.deepEqual(await listed('dx/contradiction', 'M24.541', 'X10.2XXS'), ['X10.2XXS ']);
  });

  it('makes an infarction one of type 2, and comes before it (I.C.9.e.5)', async () => {
    const words = (kind: string) =>
      `[hospital course]\nAdmitted with palpitations, known hypertension. In AF with RVR; ${kind}.\n\n[discharge diagnoses]\n1. Atrial fibrillation, controlled\n2. Infarction`;
    assert.deepEqual(await stay(words('type 2 NSTEMI from rapid AF'), 'I48.91', 'I21.4'), []);
    assert.deepEqual(await stay(words('demand ischemia'), 'I48.91', 'I21.4'), []);
    assert.deepEqual(await stay(words('plaque rupture at the LAD'), 'I48.91', 'I21.4'), ['I21.4']);
  });

  it('keeps infarctions of two types among I21 (I.C.9.e.4)', async () => {
    const [told = ''] = await listed('dx/excludes1', 'I22.2', 'I21.A1');
    assert.match(told, /I21\.4/);
    assert.doesNotMatch((await listed('dx/excludes1', 'I22.2', 'I21.B')).join(), /I21\.4/);
  });

  it('comes behind the malignancy where radioactive elements are implanted (I.C.2.e.1)', async () => {
    for (const words of [
      'Admitted electively for low dose rate brachytherapy of the cervix.',
      'Admitted for insertion of radioactive seeds.',
      'She was admitted for a radioactive implant.',
    ])
      assert.deepEqual(
        await stay(`[hospital course]\n${words} Dehydrated on day 2.`, 'E86.0', 'C53.9'),
        ['C53.9'],
        words,
      );
    assert.deepEqual(
      await stay('[hospital course]\nAdmitted for dehydration after brachytherapy.', 'E86.0', 'C53.9'),
      [],
    );
    assert.deepEqual(
      await stay('[hospital course]\nAdmitted for brachytherapy. Dehydrated on day 2.', 'C53.9', 'E86.0'),
      [],
    );
  });

  it('has healed, and what it has left has not (IV.J)', async () => {
    const said = (words: string) =>
      chart('dx/history-and-active', `[assessment]\n${words}`, 'J34.2', 'S02.2XXS');
    assert.deepEqual(
      await said('Deviated nasal septum due to old nasal fracture (healed), symptomatic.'),
      [],
    );
    assert.deepEqual(await said('Deviated nasal septum after a fracture (now healed).'), []);
    assert.deepEqual(await chart('dx/history-and-active', '[assessment]\nPneumonia (resolved).', 'J18.9'), [
      'J18.9',
    ]);
  });

  it('is doubted, and so is what follows from it (I.C.1.g.1.e)', async () => {
    const { result } = await judge(
      noteText({
        note: '[assessment]\nFever and acute cough after exposure to COVID-19. PCR sent.',
        diagnoses: 'U07.1\nR50.9\nR05.1\nZ20.822',
      }),
    );
    assert.deepEqual(
      result.findings.filter(({ rule }) => rule.startsWith('dx/')).map(({ rule }) => rule),
      ['dx/confirmed-only'],
    );
  });

  it('is of another phase, and the cause of it is right (I.C.20.a.2)', async () => {
    const ankle =
      '[hpi]\nThree weeks after a sprain.\n\n[assessment]\nSprain of right ankle, healing as expected.';
    assert.deepEqual(await chart('dx/encounter-character', ankle, 'S93.411A', 'W10.1XXD'), ['S93.411A']);
    assert.deepEqual(await listed('dx/encounter-character', 'S93.411A', 'W10.1XXD'), ['W10.1XXD W10.1XXA']);
  });
});
