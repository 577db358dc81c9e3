/** Z09 beside an injury that heals, newborn codes of who is none, and reasons that stand before what a patient has besides. */
import assert from 'node:assert/strict';
import { claimText } from '../../../../server/src/checks/samples.ts';
import { dischargeText, noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';

const told = async (rule: string, text: string) => (await findingsOf(rule, text)).map(({ at }) => at);

describe('healed and grown', () => {
  // I.C.21.c.8: “Follow-up codes should not be confused with aftercare codes, or injury codes with a 7th character for
  // subsequent encounter, that explain ongoing care of a healing condition or its sequelae.”
  it('parts a follow-up from an injury that heals', async () => {
    const of = (diagnoses: string) => told('dx/contradiction', claimText({ diagnoses }));
    const found = await findingsOf('dx/contradiction', claimText({ diagnoses: 'A: Z09\nB: S52.501D' }));
    assert.deepEqual(
      found.map(({ at }) => at),
      ['Z09'],
    );
    assert.match(found[0]?.message ?? '', /fully treated/);
    assert.deepEqual(await of('A: Z09\nB: S93.401D'), ['Z09']);
    assert.deepEqual(await of('A: Z09\nB: Z87.81'), []);
    assert.deepEqual(await of('A: Z09\nB: Z87.81\nC: S93.401D'), []);
  });

  // I.C.16: the perinatal period goes through the 28th day; Tabular, Excludes1 at P92: “feeding problems in child over
  // 28 days old (R63.3-)”.
  it('asks about the fever and the feeding of a newborn at a later age', async () => {
    const of = (code: string, birth: string) =>
      told('dx/newborn', claimText({ patient: `birth date: ${birth}\nsex: M`, diagnoses: `A: ${code}` }));
    assert.deepEqual(await of('P81.9', '2026-07-31'), ['P81.9']);
    assert.deepEqual(await of('P92.9', '2026-09-20'), ['P92.9']);
    assert.deepEqual(await of('P81.9', '2026-10-20'), []);
    assert.deepEqual(await of('P27.1', '2026-07-31'), []);
  });

  // I.V.K and IV.G: the diagnosis that is chiefly responsible for the services is first.
  it('has the indication before what stands behind it', async () => {
    const of = (indication: string, diagnoses: string) =>
      told('dx/order', noteText({ note: `[indication]\n${indication}`, diagnoses }));
    assert.deepEqual(await of('Man with gross hematuria. Essential HTN. By urology.', 'I10\nR31.0'), [
      'R31.0',
    ]);
    assert.deepEqual(await of('Chronic cough. COPD.', 'J44.9\nR05.3'), ['R05.3']);
    assert.deepEqual(await of('Essential HTN.', 'I10\nR31.0'), []);
    assert.deepEqual(await of('Man with gross hematuria. Essential HTN.', 'R31.0\nI10'), []);
  });

  // II: the condition established after study to be chiefly responsible for occasioning the admission.
  it('has the reason of the stay before what came on a later day of it', async () => {
    const of = (day: string) =>
      told(
        'dx/order',
        dischargeText({
          note: `[hospital course]\nPlaced in observation for acute on chronic systolic HF, then admitted for the same. ${day}, cx mixed flora: UTI, ceftriaxone x3 d.\n\n[discharge diagnosis]\nAcute on chronic systolic HF. UTI.`,
          diagnoses: 'N39.0\nI50.23',
        }),
      );
    assert.deepEqual(await of('On hospital day 4 dysuria, UA pos'), ['I50.23']);
    assert.deepEqual(await of('On the second day dysuria, UA pos'), ['I50.23']);
    assert.deepEqual(await of('In the ED dysuria, UA pos'), []);
  });
});
