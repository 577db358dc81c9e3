/** A neoplasm and its therapy in one encounter: what was removed, its extent, and brachytherapy (Guidelines FY2026 I.C.2.e and f). */
import assert from 'node:assert/strict';
import { claimText, institutionalText, stayText } from '../../../../server/src/checks/samples.ts';
import { dischargeText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';

const found = async (text: string, rule = 'dx/order'): Promise<string[]> =>
  (await findingsOf(rule, text))
    .map(({ at, authority }) => `${at} ${authority.split(' ').at(-1)}`)
    .filter((one) => rule !== 'dx/order' || one.includes('I.C.2.'));
const stay = (words: string, ...diagnoses: string[]) =>
  found(dischargeText({ note: `[hospital course]\n${words}`, diagnoses: diagnoses.join('\n') }));
const reason = (words: string, ...diagnoses: string[]) =>
  found(dischargeText({ note: `[reason for admission]\n${words}`, diagnoses: diagnoses.join('\n') }));

describe('dx/order, a neoplasm that was removed in the stay (I.C.2.e.1)', () => {
  it('is told by the note where no procedure is listed', async () => {
    const words = 'Sigmoid colectomy on hospital day 2, chemotherapy on day 9.';
    assert.deepEqual(await stay(words, 'Z51.11', 'C18.7'), ['C18.7 I.C.2.e.1']);
    assert.deepEqual(await stay(words, 'Z51.11', 'D12.5'), []);
  });

  for (const words of [
    'No colectomy on hospital day 2.',
    'Colectomy three weeks ago, admitted for chemotherapy.',
    'Colectomy. Chemotherapy.',
  ])
    it(`is not told: ${words}`, async () => {
      assert.deepEqual(await stay(words, 'Z51.11', 'C18.7'), []);
    });

  it('is of a stay, whose procedures tell it where it has them', async () => {
    const parts = {
      diagnoses: 'principal: Z51.11\nA: C18.7 POA Y',
      procedures: 'principal: 0DBN0ZX 2026-11-02',
    };
    assert.deepEqual(await found(`${stayText(parts)}\n[remarks]\nColectomy on hospital day 2.\n`), []);
    const outpatient = {
      diagnoses: 'principal: Z51.11\nother: C18.7',
      procedures: 'principal: 0DTN0ZZ 2026-11-03',
    };
    assert.deepEqual(await found(institutionalText(outpatient)), []);
  });
});

describe('dx/order, the extent of a malignancy (I.C.2.f)', () => {
  it('is the reason alone, of a malignancy behind its therapy', async () => {
    assert.deepEqual(await reason('Admitted for paracentesis.', 'Z51.11', 'C56.2'), ['C56.2 I.C.2.f']);
    assert.deepEqual(await reason('Admitted for chemotherapy and staging.', 'Z51.11', 'C56.2'), []);
    assert.deepEqual(await reason('Admitted for paracentesis.', 'Z51.11', 'K74.60'), []);
    assert.deepEqual(await reason('Admitted for paracentesis.', 'I10', 'C56.2'), []);
  });
});

describe('dx/first-listed-only, a therapy behind its neoplasm', () => {
  const late = (text: string) => found(text, 'dx/first-listed-only');
  const claim = (procedures: string, ...diagnoses: string[]) =>
    late(stayText({ diagnoses: diagnoses.join('\n'), procedures }));
  const REMOVED = 'principal: 0DTN0ZZ 2026-11-02';
  it('stands there where the neoplasm was removed in the stay', async () => {
    assert.deepEqual(await claim(REMOVED, 'principal: C18.7 POA Y', 'A: Z51.11'), []);
    const biopsy = await claim('principal: 0DBN0ZX 2026-11-02', 'principal: C18.7 POA Y', 'A: Z51.11');
    assert.equal(biopsy.length, 1);
    assert.equal((await claim(REMOVED, 'principal: C18.7 POA Y', 'A: Z00.00')).length, 1);
    const outpatient = institutionalText({
      diagnoses: 'principal: C18.7\nother: Z51.11',
      procedures: 'principal: 0DTN0ZZ 2026-11-03',
    });
    assert.equal((await late(outpatient)).length, 1);
  });

  it('stands behind no other condition', async () => {
    const note = '[reason for admission]\nAdmitted for paracentesis.';
    assert.deepEqual(await late(dischargeText({ note, diagnoses: 'C56.2\nZ51.11' })), []);
    assert.equal((await late(dischargeText({ note, diagnoses: 'K74.60\nZ51.11' }))).length, 1);
  });
});

describe('dx/order, brachytherapy (I.C.2.e.1)', () => {
  const visit = (diagnoses: string, ...services: string[]) =>
    found(
      claimText({
        diagnoses,
        services: services.map((code) => `2026-11-03  11   ${code}   -     A   1      100.00`).join('\n'),
      }),
    );
  const THERAPY = 'A: Z51.0\nB: C61';
  const SAID = ['Z51.0 I.C.2.e.1'];
  it('has no Z51.0, whatever else was done', async () => {
    assert.deepEqual(await visit(THERAPY, '55875'), SAID);
    assert.deepEqual(await visit(THERAPY, '55875', '99213'), SAID);
    const procedures = 'principal: DV109BZ 2026-11-02\nother: 0VB03ZX 2026-11-02';
    assert.deepEqual(
      await found(stayText({ diagnoses: 'principal: Z51.0\nA: C61 POA Y', procedures })),
      SAID,
    );
  });

  it('is no beam, and without Z51.0 nothing is wrong', async () => {
    assert.deepEqual(await visit(THERAPY, '77412'), []);
    assert.deepEqual(await visit(THERAPY, '77412', '55875'), []);
    assert.deepEqual(await visit('A: C61\nB: I10', '55875'), []);
    const beam = { diagnoses: 'principal: Z51.0\nA: C61 POA Y', procedures: 'principal: DV002ZZ 2026-11-02' };
    assert.deepEqual(await found(stayText(beam)), []);
    const hospital = institutionalText({
      diagnoses: 'principal: Z51.0\nother: C61',
      services: '0333  -        2026-11-03  1      120.00',
    });
    assert.deepEqual(await found(hospital), []);
  });
});
