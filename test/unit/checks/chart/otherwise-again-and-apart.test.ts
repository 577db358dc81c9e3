/** What comes back again and again, falls of years ago, a fetus that changes nothing, brain death, sites apart (Guidelines FY2026). */
import assert from 'node:assert/strict';
import { findingsOf } from '../../../helpers/engine.ts';
import { type Case, note, otherwise, tellsOf } from './found.ts';

describe('chart/otherwise-coded, what recurs (I.C.13.b)', () => {
  const recurs = (code: string, words: string): Case => [`${code} I.C.13.b warning `, words];
  tellsOf(
    [
      recurs('S43.004A', 'Third time this year the right shoulder has dislocated, reduced itself.'),
      recurs('S83.004A', 'Right kneecap keeps slipping out.'),
      recurs('S46.012A', 'Complete rotator cuff tear since a fall ten years ago.'),
    ],
    [
      ['S43.004A', 'Right shoulder dislocated for the first time, in a tackle.'],
      ['S46.012A', 'Acute rotator cuff tear; a fall ten years ago did no harm.'],
    ],
    otherwise,
  );
});

describe('chart/otherwise-coded, falls of years ago (I.C.18.d)', () => {
  it('are history', async () => {
    assert.deepEqual(await otherwise('Two falls in 2022 over a dog. Risk of falling remains.', 'R29.6'), [
      'R29.6 I.C.18.d warning Z91.81',
    ]);
    assert.deepEqual(await otherwise('Repeated falls, the last in 2022 and two last week.', 'R29.6'), []);
  });
});

describe('chart/otherwise-coded, a fetus that changes nothing (I.C.15.e.1)', () => {
  it('is not coded', async () => {
    for (const words of [
      'Fetus with one kidney; this has no effect on how she is looked after.',
      'The baby is small, but OB plans nothing for that.',
    ])
      assert.equal((await otherwise(words, 'O36.5930')).length, 1, words);
    assert.deepEqual(await otherwise('The baby is small; growth scan every two weeks.', 'O36.5930'), []);
  });
});

describe('chart/otherwise-coded, brain death (III)', () => {
  it('has its code', async () => {
    assert.deepEqual(await otherwise('Aneurysm ruptured; brain death declared.', 'I60.11'), [
      'I60.11 III information ',
    ]);
    assert.deepEqual(await otherwise('Aneurysm ruptured; no brain death.', 'I60.11'), []);
    assert.deepEqual(await otherwise('Aneurysm ruptured; brain death declared.', 'I60.11\nG93.82'), []);
  });
});

describe('chart/uncoded-diagnosis, sites behind what is said of the disease (I.C.13.a)', () => {
  it('are told each', async () => {
    const sites = async (words: string, ...codes: string[]) =>
      (await findingsOf('chart/uncoded-diagnosis', note(words, ...codes))).length;
    assert.equal(await sites('Gout, idiopathic, of the left ankle and of the right wrist.', 'M10.072'), 1);
    assert.equal(
      await sites('Gout, idiopathic, of the left ankle and of the right wrist.', 'M10.072', 'M10.031'),
      0,
    );
  });
});

describe('dx/encounter-character, a malunion (I.C.19.c.1)', () => {
  const of = async (words: string) =>
    (await findingsOf('dx/encounter-character', note(words, 'S82.841A'))).length;
  it('has the character of one, unless it was never treated', async () => {
    assert.equal(await of('Malunion, right ankle, bimalleolar fracture, for osteotomy.'), 1);
    assert.equal(await of('Malunion, right ankle, bimalleolar fracture, never treated before.'), 0);
  });
});

describe('chart/otherwise-coded, the wound of a fracture that was operated (I.C.19.c.1)', () => {
  tellsOf(
    [
      [
        'S82.842D I.C.19.c.1 and I.C.13.c information ',
        'Wound over the ankle plate came open, dehiscence, 4 weeks after ORIF.',
      ],
      [
        'S72.142D I.C.19.c.1 and I.C.13.c information ',
        'Five weeks since nailing: surgical site infection of the thigh.',
      ],
    ],
    [
      ['S82.842D', 'Ankle, 4 weeks after ORIF. Wound closed, no dehiscence.'],
      ['S82.842D\nT81.31XA', 'Wound over the ankle plate came open 4 weeks after ORIF.'],
    ],
    otherwise,
  );
});

describe('chart/otherwise-coded, an ulcer that deepened in the stay (I.C.12.b.3)', () => {
  const deepened = async (words: string, ...codes: string[]) =>
    (
      await findingsOf(
        'chart/otherwise-coded',
        `chart: discharge summary\ntype of bill: 0111\nadmission: 2026-11-01\ndischarge: 2026-11-09\n\n[course]\nPneumonia. ${words}\n\n[diagnoses]\nprincipal: J18.9 POA Y\n${codes.join(' POA Y\n')} POA Y\n`,
      )
    ).map(({ at }) => at);
  it('has the code of the deeper one too', async () => {
    const words = 'Ulcer of the right ankle, skin breakdown only on admission; by day 5 muscle was exposed.';
    assert.deepEqual(await deepened(words, 'L97.311'), ['L97.311']);
    assert.deepEqual(await deepened(words, 'L97.311', 'L97.315'), []);
    assert.deepEqual(await deepened('Ulcer of the right ankle, skin breakdown only.', 'L97.311'), []);
  });
});

describe('chart/otherwise-coded, one side of two (I.B.13)', () => {
  const both = (code: string, words: string): Case => [`${code} I.B.13 information `, words];
  tellsOf(
    [
      both('K40.90', 'Bilateral inguinal hernias. Today open repair of the right one, left later.'),
      both('K40.90', 'Hernias in both groins, inguinal, reducible.'),
      both('J38.01', 'Bilateral vocal cord paralysis.'),
    ],
    [
      ['K40.90', 'Right inguinal hernia; left was repaired in 2012.'],
      ['K40.90', 'Inguinal hernia, not bilateral.'],
      ['K40.20', 'Bilateral inguinal hernia.'],
    ],
    otherwise,
  );
});

describe('chart/otherwise-coded, what no stroke has left (I.A.15 and I.C.9.d)', () => {
  it('is coded apart from it', async () => {
    assert.deepEqual(
      await otherwise('Epilepsy; the seizures are not attributed to the stroke of 2018.', 'I69.398\nG40.909'),
      ['I69.398 I.A.15 and I.C.9.d warning '],
    );
    assert.deepEqual(
      await otherwise('Seizures since the stroke of 2018, due to it.', 'I69.398\nG40.909'),
      [],
    );
  });
});

describe('dx/presumed-link, gums and joints (I.A.15)', () => {
  it('are of the diabetes', async () => {
    for (const code of ['K05.329', 'M14.672'])
      assert.equal(
        (await findingsOf('dx/presumed-link', note('Type 2 diabetes. Stable.', 'E11.9', code))).length,
        1,
        code,
      );
  });
});
