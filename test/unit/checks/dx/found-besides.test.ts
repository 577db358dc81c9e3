/** Observation beside what was found, exposure beside symptoms, radiation and pumps (Guidelines FY2026 I.C.1, 2, 4, 21). */
import assert from 'node:assert/strict';
import { claimText } from '../../../../server/src/checks/samples.ts';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { ofCodes, said } from '../../../helpers/said.ts';

const ofNote = (rule: string, words: string, ...diagnoses: string[]) =>
  said(rule, noteText({ note: `[assessment]\n${words}`, diagnoses: diagnoses.join('\n') }));

describe('dx/contradiction, observation and what was found (I.C.21.c.6)', () => {
  for (const [observation, found] of [
    ['Z03.6', 'T39.1X1A'],
    ['Z03.821', 'T18.2XXA'],
    ['Z03.822', 'T17.220A'],
    ['Z03.823', 'T19.2XXA'],
    ['Z04.1', 'M25.511'],
    ['Z04.2', 'M54.2'],
    ['Z04.3', 'R51.9'],
  ] as const)
    it(`${observation} is not beside ${found}`, async () => {
      assert.deepEqual(await ofCodes('dx/contradiction', observation, found), [
        `${observation} I.C.21.c.6 information`,
      ]);
    });

  it('goes with what it did not look for', async () => {
    assert.deepEqual(await ofCodes('dx/contradiction', 'Z03.821', 'T17.220A'), []);
    assert.deepEqual(await ofCodes('dx/contradiction', 'Z04.1', 'I10'), []);
  });

  it('has no long-term use of opiates for who is addicted to them (I.C.21.c.3)', async () => {
    assert.deepEqual(await ofCodes('dx/contradiction', 'F11.20', 'Z79.891'), [
      'Z79.891 I.C.21.c.3 information',
    ]);
    assert.deepEqual(await ofCodes('dx/contradiction', 'G89.29', 'Z79.891'), []);
  });
});

describe('dx/order, symptoms before an exposure (I.C.1.g.1.g)', () => {
  it('asks where the exposure to COVID-19 is first', async () => {
    assert.deepEqual(await ofCodes('dx/order', 'Z20.822', 'R05.1', 'R50.9'), [
      'R05.1 I.C.1.g.1.g information',
    ]);
    assert.deepEqual(await ofCodes('dx/order', 'R05.1', 'R50.9', 'Z20.822'), []);
    assert.deepEqual(await ofCodes('dx/order', 'Z20.822', 'I10'), []);
  });

  it('has the infection of an infusion before where it is (II.G)', async () => {
    assert.deepEqual(await ofCodes('dx/order', 'L03.114', 'T80.29XA'), ['T80.29XA II.G information']);
    assert.deepEqual(await ofCodes('dx/order', 'T80.29XA', 'L03.114'), []);
  });

  it('has no Z51.0 where radioactive elements are placed (I.C.2.e.1)', async () => {
    const services = (...codes: string[]) =>
      said(
        'dx/order',
        claimText({
          diagnoses: 'A: Z51.0\nB: C61',
          services: codes.map((code) => `2026-11-03  22   ${code}  -     A,B   1      132.50`).join('\n'),
        }),
      );
    assert.deepEqual(await services('55875', '77778'), ['Z51.0 I.C.2.e.1 warning']);
    assert.deepEqual(await services('77778', '77412'), []);
    assert.deepEqual(await services('77412'), []);
    assert.deepEqual(await services('99213'), []);
  });

  it('has the vessel first that the note calls the main injury (I.C.19.b.2)', async () => {
    const cut = ['S61.512A', 'S65.112A'];
    const main = 'The main injury is a laceration of the left radial artery at the wrist.';
    assert.deepEqual(await ofNote('dx/order', main, ...cut), ['S65.112A I.C.19.b.2 information']);
    assert.deepEqual(await ofNote('dx/order', main, ...cut.toReversed()), []);
    const minor = 'The main injury is the skin wound. Minor laceration of the left radial artery.';
    assert.deepEqual(await ofNote('dx/order', minor, ...cut), []);
    const other = 'The main injury is the left ulnar artery, cut at the wrist.';
    assert.deepEqual(await ofNote('dx/order', other, ...cut), []);
    assert.deepEqual(await ofNote('dx/order', main, 'S61.512D', 'S65.112D'), []);
  });
});

describe('companions of a pump', () => {
  it('wants the type of the diabetes (I.C.4.a.5)', async () => {
    const pump = ['T85.614A', 'T38.3X6A'];
    const rule = 'dx/contradiction';
    const found = async (...codes: string[]) =>
      (await ofCodes(rule, ...codes)).filter((each) => each.includes('I.C.4.a.5'));
    assert.deepEqual(await found(...pump), ['T85.614A I.C.4.a.5 information']);
    assert.deepEqual(await found(...pump, 'E10.65'), []);
  });
});

describe('companions of a catheter', () => {
  it('wants the infection beside its organism (T83.5, I.B.7)', async () => {
    const found = async (...codes: string[]) =>
      (await ofCodes('dx/contradiction', ...codes)).filter((each) => each.startsWith('T83.511A'));
    assert.deepEqual(await found('T83.511A', 'B96.20'), ['T83.511A I.B.7 and the note at T83.5 information']);
    assert.deepEqual(await found('T83.511A', 'N39.0', 'B96.20'), []);
  });
});

describe('dx/external-cause, a status that the note tells otherwise (I.C.20.k)', () => {
  const fall = ['S52.531A', 'W11.XXXA'];
  it('asks where another is coded', async () => {
    const words = 'Roofer, on the clock for his company, fell from a ladder and broke his right wrist.';
    assert.deepEqual(await ofNote('dx/external-cause', words, ...fall, 'Y99.8'), [
      'Y99.8 I.C.20.k information',
    ]);
    assert.deepEqual(await ofNote('dx/external-cause', words, ...fall, 'Y99.0'), []);
    const home = 'Fell from a ladder in his garden on his day off.';
    assert.deepEqual(await ofNote('dx/external-cause', home, ...fall, 'Y92.017', 'Y99.8'), []);
  });
});

describe('dx/presumed-link, an anemia of another cause (I.A.15)', () => {
  it('is none of the malignancy where the note gives its cause', async () => {
    const rule = 'dx/presumed-link';
    assert.deepEqual(await ofNote(rule, 'Cancer of the cervix. Anemia.', 'C53.1', 'D64.9'), [
      'D64.9 I.A.15 information',
    ]);
    const radiated = 'Cancer of the cervix. Anemia, an adverse effect of her pelvic radiotherapy.';
    assert.deepEqual(await ofNote(rule, radiated, 'C53.1', 'D64.9'), []);
    const bled = 'Cancer of the cervix. Anemia from blood loss.';
    assert.deepEqual(await ofNote(rule, bled, 'C53.1', 'D64.9'), []);
  });

  it('leaves the infarction of an operation behind the disease that was operated on (I.C.9.b)', async () => {
    assert.deepEqual(await ofCodes('dx/order', 'I25.10', 'I21.A9'), []);
    assert.deepEqual(await ofCodes('dx/order', 'I25.10', 'I21.4'), ['I21.4 I.C.9.b information']);
  });
});

describe('dx/contradiction, codes that say less than another beside them', () => {
  it('are the germ of a pneumonia or sepsis (I.C.1.e.1.a)', async () => {
    const rule = 'dx/contradiction';
    assert.deepEqual(await ofCodes(rule, 'J15.20', 'B95.62'), ['J15.20 I.C.1.e.1.a and I.B.9 warning']);
    assert.deepEqual(await ofCodes(rule, 'A41.2', 'B95.61'), ['A41.2 I.C.1.e.1.a and I.B.9 warning']);
    assert.deepEqual(await ofCodes(rule, 'A41.2', 'B95.61', 'L03.115'), [], 'the germ of the cellulitis');
  });
});

describe('what a pregnancy has in a code of its own, and metastases without a primary', () => {
  // I.C.15.a.1: any condition in a pregnancy complicates it, unless the provider says that the pregnancy is incidental.
  for (const [code, wants] of [
    ['D50.9', 'O99.012'],
    ['E03.9', 'O99.282'],
    ['F41.1', 'O99.342'],
    ['G40.909', 'O99.352'],
    ['I48.20', 'O99.412'],
    ['J45.40', 'O99.512'],
    ['K21.9', 'O99.612'],
    ['L20.9', 'O99.712'],
    ['N30.00', 'O23.12'],
  ] as const)
    it(`${code} goes with ${wants}`, async () => {
      assert.deepEqual(await ofCodes('dx/obstetric', 'O26.842', code, 'Z3A.20'), [
        `${code} I.C.15.a.1 information`,
      ]);
      assert.deepEqual(await ofCodes('dx/obstetric', wants, code, 'Z3A.20'), []);
    });

  it('is silent beside an incidental pregnancy', async () => {
    assert.deepEqual(await ofCodes('dx/obstetric', 'D50.9', 'Z33.1'), []);
  });

  it('wants the primary of a metastasis (I.C.2.d and I.C.2.l)', async () => {
    assert.deepEqual(await ofCodes('dx/contradiction', 'C79.31'), ['C79.31 I.C.2.d and I.C.2.l information']);
    for (const primary of ['C34.12', 'C80.1', 'Z85.118', 'C7A.1'])
      assert.deepEqual(await ofCodes('dx/contradiction', 'C79.31', primary), [], primary);
  });
});
