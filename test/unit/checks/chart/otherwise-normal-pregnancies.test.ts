/** Normal pregnancies and vaccines that were given, diseases by more names, and what a birth brings (Guidelines FY2026). */
import assert from 'node:assert/strict';
import { stayText, withDiagnoses } from '../../../../server/src/checks/samples.ts';
import { dischargeText } from '../../../../server/src/checks/samples-chart.ts';
import { said } from '../../../helpers/said.ts';
import { type Case, codes, note, otherwise, saidOf, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.15.b.1 and 2.
  ['O09.93 I.C.15.b.1 and 2 information ', 'Routine OB visit at 30 weeks, no problems.'],
  ['Z34.02 I.C.15.b.1 information Z34.82', 'Normal pregnancy, second pregnancy, 18 weeks.'],
  ['Z34.02 I.C.15.b.1 information Z34.82', 'Normal pregnancy, G2P1.'],
  // I.C.1.g.1.m.
  ['U09.9 I.C.1.g.1.m information ', 'Positive rapid COVID yesterday, conjunctivitis with it.'],
  // I.C.4.a.1.b.
  ['E11.9 I.C.4.a information E11.A', 'T2DM. Off metformin for two years; the provider documents remission.'],
  // I.C.21.c.13.
  ['Z00.00 IV.P information Z00.01', 'Yearly examination. Incidental inguinal hernia.'],
  ['Z00.129 IV.P information Z00.121', 'Well child. Failed vision screen today.'],
  // I.C.21.c.2.
  ['Z28.21 I.C.21.c.2 information ', 'Flu shot today.'],
];

const SILENT: readonly Case[] = [
  ['E11.9', 'T2DM. Her leukemia is in remission.'],
  ['Z00.129', 'Well child. Vision screen passed.'],
  ['O09.523', 'OB visit at 30 weeks, elderly multigravida, normal.'],
  ['O09.93', 'High-risk pregnancy, normal visit.'],
  ['Z34.02', 'Normal pregnancy, first pregnancy.'],
  ['Z28.21', 'Offered a flu shot today, declined.'],
];

describe('chart/otherwise-coded, normal pregnancies and vaccines', () => {
  tellsOf(FOUND, SILENT, otherwise);
});

describe('chart/otherwise-coded, who is admitted for chemotherapy (I.C.2.e.3)', () => {
  const stay = (words: string, ...diagnoses: string[]) =>
    saidOf(dischargeText({ note: `[course]\n${words}`, diagnoses: diagnoses.join('\n') }));
  it('has Z51.11 before what the therapy brings', async () => {
    const brought = 'Intractable vomiting after the infusion.';
    assert.deepEqual(await stay(`Adm: cycle 4 FOLFOX. ${brought}`, 'R11.10', 'C18.0'), [
      'R11.10 I.C.2.e.3 information ',
    ]);
    assert.deepEqual(await stay(`Admitted for consolidation chemo. ${brought}`, 'R11.10', 'C83.38'), [
      'R11.10 I.C.2.e.3 information ',
    ]);
    assert.deepEqual(await stay(`Adm: cycle 4 FOLFOX. ${brought}`, 'R11.10', 'C18.0', 'Z51.11'), []);
    assert.deepEqual(await stay(`Chemo was last week. Adm: vomiting.`, 'R11.10', 'C18.0'), []);
  });
});

describe('what a note names', () => {
  it('is a disability too', async () => {
    const words = 'Asthma and mild intellectual disability, both reviewed.';
    assert.deepEqual(await codes('chart/uncoded-diagnosis', note(words, 'J45.909')), ['F70']);
    assert.deepEqual(await codes('chart/uncoded-diagnosis', note(words, 'J45.909', 'F70')), []);
  });

  it('is no infestation that another has', async () => {
    const words = 'Brother has scabies. Tetanus is up to date.';
    assert.deepEqual(await codes('chart/uncoded-diagnosis', note(words, 'Z20.7')), []);
  });

  it('is of no primary kind unless it says so', async () => {
    assert.deepEqual(await codes('chart/other-code', note('Optic atrophy of both eyes.', 'H47.293')), []);
  });
});

describe('dx/symptom-with-diagnosis (I.C.18.b)', () => {
  it('has the congestion of the chest in a pneumonia', async () => {
    const of = (...diagnoses: string[]) =>
      said(
        'dx/symptom-with-diagnosis',
        withDiagnoses(...diagnoses.map((code, at) => `${'AB'[at]}: ${code}`)),
      );
    assert.equal((await of('J18.9', 'R09.89')).length, 1);
    assert.equal((await of('J45.909', 'R09.89')).length, 0);
  });
});

describe('what comes with a birth (appendix I)', () => {
  it('begins in the delivery', async () => {
    const of = (code: string, poa: string) =>
      said(
        'poa/delivery',
        stayText({
          patient: 'birth date: 2000-05-17\nsex: F',
          diagnoses: `principal: ${code} POA ${poa}\nA: Z37.0\nB: Z3A.39`,
          procedures: 'principal: 10E0XZZ 2026-11-01',
        }),
      );
    assert.equal((await of('O66.0', 'Y')).length, 1);
    assert.equal((await of('O73.0', 'Y')).length, 1);
    assert.deepEqual(await of('O66.0', 'N'), []);
    assert.deepEqual(await of('O62.0', 'Y'), []);
  });

  it('was there in a newborn that grunts from the first hour', async () => {
    const of = (words: string) =>
      said(
        'poa/by-note',
        dischargeText({
          note: `[course]\n${words} Transient tachypnea of newborn. On day 3 a rash appeared.`,
          diagnoses: 'principal: Z38.00\nA: P22.1 POA N',
        }).replace(/birth date: .*/, 'birth date: 2026-11-01'),
      );
    assert.equal((await of('Grunting from the first hour.')).length, 1);
    assert.deepEqual(await of('Grunting.'), []);
    assert.deepEqual(await of('No grunting from the first hour.'), []);
  });
});

describe('dx/encounter-character, who is brought from the scene (I.C.19.a)', () => {
  for (const [words, expected] of [
    ['EMS brought him from the roadside, intubated for transfer. Diffuse brain injury.', 1],
    ['EMS brought him in two weeks ago. Diffuse brain injury, transfer to rehab.', 0],
    ['Intubated for transfer. Diffuse brain injury.', 0],
  ] as const)
    it(words, async () => {
      assert.equal((await said('dx/encounter-character', note(words, 'S06.2X1D'))).length, expected);
    });
});
