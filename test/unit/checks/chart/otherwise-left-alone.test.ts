/** Findings of which nothing is made, parts of syndromes, contacts that are tested, therapies of one day and links that are denied. */
import assert from 'node:assert/strict';
import { findingsOf } from '../../../helpers/engine.ts';
import { type Case, otherwise, tellsOf } from './found.ts';

const told = (codes: string, section: string, words: string): Case => [
  `${codes} ${section} information `,
  words,
];

describe('chart/otherwise-coded, what goes with a syndrome (I.C.17)', () => {
  tellsOf(
    [
      told('R62.52', 'I.C.17 and I.B.5', 'Turner syndrome, 45,X. Short stature, part of her syndrome.'),
      told('M41.9', 'I.C.17 and I.B.5', 'Scoliosis, a feature of the Marfan syndrome.'),
    ],
    [
      ['R62.52', 'Turner syndrome. Short stature, not a part of her syndrome.'],
      ['M41.9', 'Marfan syndrome. Scoliosis of 40 degrees, braced.'],
    ],
    otherwise,
  );
});

describe('chart/otherwise-coded, contacts that are tested (I.C.21.c.1)', () => {
  tellsOf(
    [
      told('Z11.3', 'I.C.21.c.1 and 5', 'Partner treated for gonorrhea last week; no symptoms; NAAT sent.'),
      told('Z11.1', 'I.C.21.c.1 and 5', 'Roommate has active tuberculosis. Feels well; IGRA drawn.'),
    ],
    [
      ['Z11.3', 'New partner, wants a check for infections. No known contact.'],
      ['Z11.4\nZ20.6', 'Partner has HIV. Test sent.'],
      ['Z11.4', 'Her husband has diabetes. Routine HIV test.'],
    ],
    otherwise,
  );
});

describe('chart/otherwise-coded, therapies of one day (I.C.2.e.2)', () => {
  tellsOf(
    [
      told(
        'Z51.0',
        'I.C.2.e.2',
        'Radiation to the left breast this morning, then chemotherapy cycle 4 in the afternoon.',
      ),
      told('Z51.12', 'I.C.2.e.2', 'Infusion of pembrolizumab here today. Carboplatin was also given.'),
    ],
    [
      ['Z51.0', 'Radiation to the left breast today. Chemotherapy was completed in March.'],
      ['Z51.0\nZ51.11', 'Radiation this morning, then chemotherapy cycle 4 in the afternoon.'],
    ],
    otherwise,
  );
});

describe('chart/otherwise-coded, a COVID-19 that is over (I.C.1.g.1.i)', () => {
  tellsOf(
    [
      ['U09.9 I.C.1.g.1.i information Z86.16', 'Had COVID-19 in 2023, recovered, nothing left.'],
      ['U07.1 I.C.1.g.1.i and m information ', 'COVID last December, over it.'],
    ],
    [
      ['U09.9\nR43.8', 'COVID-19 in May, recovered; since then no sense of smell.'],
      ['U07.1', 'COVID-19 now, tested positive today.'],
    ],
    otherwise,
  );
});

describe('chart/otherwise-coded, a drug taken for long and one taken less of (I.C.21.c.3, I.C.19.e.5.c)', () => {
  it('reads in which year it is taken, and who has cut a dose', async () => {
    assert.deepEqual(await otherwise('Breast cancer, on letrozole for the second year.', 'C50.412'), [
      'C50.412 I.C.21.c.3 information ',
    ]);
    assert.deepEqual(
      await otherwise(
        'Epilepsy. She has cut her own levetiracetam dose to once daily to save money.',
        'G40.909',
      ),
      ['G40.909 I.C.19.e.5.c information '],
    );
    assert.deepEqual(await otherwise('Epilepsy. Levetiracetam dose cut by neurology.', 'G40.909'), []);
  });
});

describe('chart/otherwise-coded, what has nothing to do with each other (I.C.9.a.2)', () => {
  for (const words of [
    'CKD stage 3a, which has nothing to do with her blood pressure.',
    'CKD 4 due to reflux; her high blood pressure came later and is unrelated.',
    'Solitary kidney with CKD 3a; also hypertension, separate problem.',
  ])
    it(words, async () => {
      assert.deepEqual(await otherwise(words, 'I12.9\nN18.31'), ['I12.9 I.C.9.a.2 warning ']);
    });

  it('presumes no link then', async () => {
    const linked = async (words: string) =>
      (
        await findingsOf(
          'dx/presumed-link',
          `chart: office visit\ndate of service: 2026-11-03\n\n[assessment]\n${words}\n\n[diagnoses]\nI10\nN18.31\n`,
        )
      ).length;
    assert.equal(await linked('Hypertension. CKD stage 3a has nothing to do with the hypertension.'), 0);
    assert.equal(await linked('Hypertension. CKD stage 3a.'), 1);
  });
});

describe('chart/otherwise-coded, before an operation (IV.M)', () => {
  tellsOf(
    [
      told(
        'H25.11',
        'IV.M',
        'Seen for clearance ahead of cataract surgery of the right eye, nuclear cataract.',
      ),
      told('M17.12', 'IV.M', 'Medical evaluation asked for by Dr. Sample before her left knee replacement.'),
      told('K40.90', 'IV.M', 'Pre-anesthesia check for hernia repair.'),
      told('C18.7', 'IV.M', 'Sigmoid cancer. ECG and echo fine, low risk for the operation.'),
    ],
    [
      ['M17.12', 'Osteoarthritis of the left knee. Physical therapy before any surgery.'],
      ['K40.90', 'Operative report: assessed before surgery, hernia repaired. Estimated blood loss 5 mL.'],
      ['Z01.818\nM17.12', 'Medical evaluation before her left knee replacement.'],
    ],
    otherwise,
  );
});

describe('chart/otherwise-coded, findings of which nothing is made (III.B)', () => {
  const stay = async (words: string, code: string) =>
    (
      await findingsOf(
        'chart/otherwise-coded',
        `chart: discharge summary\ntype of bill: 0111\nadmission: 2026-11-01\ndischarge: 2026-11-03\n\n[course]\nCellulitis of the left leg. ${words}\n\n[diagnoses]\nprincipal: L03.116 POA Y\n${code} POA Y\n`,
      )
    ).map(({ at }) => at);
  for (const [code, words] of [
    ['R91.1', 'CT also shows a 4 mm lung nodule per the radiologist. Not addressed by the team.'],
    ['R93.89', 'The chest film report mentions a widened mediastinum; nobody acted on it.'],
    ['N28.1', 'Radiology report lists a simple kidney cyst. Attending did not mention it.'],
    ['I45.10', 'ECG: right bundle branch block; of no concern to the team, nothing ordered.'],
  ] as const)
    it(words, async () => {
      assert.deepEqual(await stay(words, code), [code]);
    });
  it('is silent where something is made of it', async () => {
    assert.deepEqual(await stay('CT also shows a lung nodule, repeat scan in 3 months.', 'R91.1'), []);
    assert.deepEqual(
      await stay('CT shows a lung nodule. Not treated now, referred to pulmonology.', 'R91.1'),
      [],
    );
  });
});
