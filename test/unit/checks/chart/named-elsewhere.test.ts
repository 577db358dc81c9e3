/** Growths of other chapters, abuse without its code, risks of HIV, onset of a second one (Guidelines FY2026 I.C.1, 2, 5, 19, 20). */
import assert from 'node:assert/strict';
import { codes, note, otherwise } from './found.ts';

describe('chart/otherwise-coded, growths that the Index has elsewhere (I.C.2)', () => {
  for (const [code, words] of [
    ['D29.1', 'Prostatic adenoma with weak stream.'],
    ['D26.1', 'Endometrial polyp.'],
    ['D14.0', 'Nasal polyps, both sides.'],
    ['D34', 'Thyroid nodule.'],
    ['D23.5', 'Epidermoid cyst of the back.'],
  ] as const)
    it(`${code}: ${words}`, async () => {
      assert.deepEqual(await otherwise(words, code), [`${code} I.C.2, general guidelines information `]);
    });

  it('is silent where the note has the neoplasm', async () => {
    assert.deepEqual(await otherwise('Thyroid nodule, follicular adenoma by cytology.', 'D34'), []);
    assert.deepEqual(await otherwise('Leiomyoma of the uterus; endometrial polyp.', 'D25.9\nN84.0'), []);
  });
});

describe('chart/otherwise-coded, abuse that no code says (I.C.19.f and I.C.5.c)', () => {
  it('asks for T74', async () => {
    assert.deepEqual(await otherwise('Lip laceration. Domestic abuse confirmed.', 'S01.511A'), [
      'S01.511A I.C.19.f information ',
    ]);
    assert.deepEqual(
      await otherwise('Diarrhea, made by the mother: Munchausen syndrome by proxy.', 'R19.7'),
      ['R19.7 I.C.5.c information '],
    );
  });
  it('is silent where it is denied, or coded', async () => {
    assert.deepEqual(await otherwise('Lip laceration. Denies domestic abuse.', 'S01.511A'), []);
    assert.deepEqual(await otherwise('Munchausen by proxy was ruled out.', 'R19.7'), []);
    assert.deepEqual(await otherwise('Diarrhea; Munchausen by proxy of the mother.', 'T74.A2XA\nR19.7'), []);
  });
  it('a blow by the husband is no accident (I.C.20.h)', async () => {
    assert.deepEqual(await otherwise('Her husband hit her in the face.', 'S01.511A\nW22.8XXA'), [
      'W22.8XXA I.C.20.h warning ',
    ]);
    assert.deepEqual(await otherwise('Hit her head on a shelf.', 'S01.511A\nW22.8XXA'), []);
  });
  it('an act of terrorism has its place (I.C.20.j.1)', async () => {
    assert.deepEqual(
      await otherwise('Cut by glass in the mall when the bomb went off.', 'S71.111A\nY38.2X2A'),
      ['Y38.2X2A I.C.20.j.1 and the use additional note at Y38 information '],
    );
    assert.deepEqual(
      await otherwise('Cut by glass in the mall when the bomb went off.', 'S71.111A\nY38.2X2A\nY92.59'),
      [],
    );
  });
});

describe('chart/otherwise-coded, risks of HIV at a test (I.C.1.a.2.k)', () => {
  it('are coded too', async () => {
    assert.deepEqual(await otherwise('HIV test. Condomless sex with several partners.', 'Z11.4'), [
      'Z11.4 I.C.1.a.2.k information ',
    ]);
    assert.deepEqual(await otherwise('HIV test. No risk: denies unprotected sex.', 'Z11.4'), []);
  });
});

describe('chart/uncoded-diagnosis, what a stroke has left', () => {
  it('tells the paralysis', async () => {
    assert.deepEqual(
      await codes('chart/uncoded-diagnosis', note('Rehab for left nondominant hemiparesis.', 'I69.354')),
      [],
    );
  });
});
