/** Absences, carriers, aftercare, births and kinds that a note has to name (Guidelines FY2026 I.C.21.c and I.B.2). */
import assert from 'node:assert/strict';
import { findingsOf } from '../../../helpers/engine.ts';
import { type Case, codes, note, otherwise, saidOf, tellsOf } from './found.ts';

const asked = (code: string, words: string): Case => [`${code} I.B.2 information `, words];

describe('chart/otherwise-coded, what the note has no word for', () => {
  tellsOf(
    [
      asked('Z90.410', 'Breast cancer in 2019, MRM on the right.'),
      asked('Z98.61', 'Sleeve gastrectomy in 2024.'),
      asked('Z14.01', 'Cystic fibrosis carrier, unaffected.'),
      asked('Z47.82', 'Wound check 3 weeks after right TKA.'),
      asked('U07.0', 'COVID-19, PCR positive.'),
      ['Z38.01 I.C.16.a.2 warning Z38.00', 'Term boy, NSVD.'],
      asked('D63.8', 'Anemia in CKD.'),
      asked('C41.0', 'Osteosarcoma of the sacrum.'),
    ],
    [
      ['Z90.11', 'Breast cancer in 2019, MRM on the right.'],
      ['Z90.49', 'Appendix out as a child.'],
      ['Z90.710', 'TAH in 2010.'],
      ['Z98.61', 'PCI in 2019.'],
      ['Z14.1', 'CFTR F508del heterozygote.'],
      ['Z47.1', 'Three weeks after right TKA.'],
      ['Z47.2', 'Screws come out today.'],
      ['U07.1', 'COVID-19, PCR positive.'],
      ['Z38.00', 'Term boy, NSVD.'],
      ['D63.8', 'Anemia of lupus.'],
      ['C41.4', 'Osteosarcoma of the sacrum.'],
    ],
    otherwise,
  );
});

describe('chart/otherwise-coded, what a sentence says against a code', () => {
  tellsOf(
    [
      ['Z72.3 I.C.21.c.14 information ', 'Allergic rhinitis. Office job; runs 5 km three times a week.'],
      [
        'C78.5 I.C.2.d and I.C.2.l information ',
        'Synchronous primary colon cancers: ascending and sigmoid. No metastatic disease.',
      ],
      ['U09.9 I.C.1.g.1.m warning ', 'MIS-C. Never had COVID; no current or past infection.'],
    ],
    [
      ['C78.5', 'Ovarian cancer with metastases to the colon. No metastatic disease of the liver.'],
      ['C77.0', 'Second primary of the tongue; positive lymph node of the neck.'],
      ['U09.9', 'MIS-C after COVID four weeks ago.'],
      ['O13.3', 'Gestational hypertension. Never hypertensive before pregnancy.'],
    ],
    otherwise,
  );

  it('a complication of diabetes has its own code beside another (I.C.4.a)', async () => {
    const both = 'Diabetic peripheral angiopathy, no gangrene. Diabetic polyneuropathy.';
    assert.deepEqual(await saidOf(note(both, 'E11.42')), ['E11.42 I.A.15 and I.C.4.a information ']);
    assert.deepEqual(await saidOf(note(both, 'E11.42', 'E11.51')), []);
    const ulcer = 'T2DM. Diabetic foot ulcer of the left heel. Diabetic polyneuropathy.';
    assert.equal((await saidOf(note(ulcer, 'E11.42', 'L97.421'))).length > 0, true);
  });

  it('a social risk that is concluded is coded too (I.C.21.c.17)', async () => {
    const homeless = 'Laceration of the left forearm. Homeless, in shelter.';
    assert.deepEqual(await saidOf(note(homeless, 'S51.812A', 'X37.0XXA')), [
      'S51.812A I.C.21.c.17 information ',
    ]);
    assert.deepEqual(await saidOf(note(homeless, 'S51.812A', 'X37.0XXA', 'Z59.01')), []);
    assert.deepEqual(await saidOf(note('Gout. No longer homeless.', 'M10.9')), []);
  });

  it('what is lacking beside a diagnosis stands in no other finding’s way', async () => {
    const asthma = 'Moderate persistent asthma with acute exacerbation. He smokes.';
    assert.deepEqual(await codes('dx/unspecified', note(asthma, 'J45.909')), ['J45.909']);
  });

  it('each site has its own side', async () => {
    const gout = 'Acute idiopathic gout of R ankle and L elbow.';
    assert.deepEqual(await otherwise(gout, 'M10.09'), ['M10.09 I.C.13.a.2 information ']);
    const joints = 'Staphylococcal arthritis of L knee and R hip.';
    const [found] = await findingsOf('chart/other-code', note(joints, 'M00.9'));
    assert.match(found?.message ?? '', /M00\.062 .*left knee/);
  });
});
