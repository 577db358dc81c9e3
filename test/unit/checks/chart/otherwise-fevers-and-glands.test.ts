/** Fevers of a neutropenia, glands after radioiodine, proliferation by its letters; days of an illness (Guidelines FY2026; Tabular List). */
import assert from 'node:assert/strict';
import { withDiagnoses } from '../../../../server/src/checks/samples.ts';
import { dischargeText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { type Case, codes, note, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // The note at D70: use additional code for any associated fever (R50.81).
  ['D70.1 I.B.7 and the use additional note at D70 information ', 'Neutropenic fever after chemotherapy.'],
  ['D70.9 I.B.7 and the use additional note at D70 information ', 'Febrile neutropenia, cefepime.'],
  // I.B.16: what radioiodine or an operation has left is E89.0.
  ['E03.9 I.B.16 warning E89.0', 'Hypothyroidism post radioiodine.'],
  ['E03.9 I.A.9.b and I.B.2 information E89.0', 'Postablative hypothyroidism, same dose.'],
];
const SILENT: readonly Case[] = [
  ['D70.1', 'Neutropenia after chemotherapy, afebrile; neutropenic fever precautions.'],
  ['E03.9', 'Hypothyroidism. Postoperative visit of the knee.'],
];

describe('fevers, glands and letters', () => {
  tellsOf(FOUND, SILENT, otherwise);

  it('knows PDR and NPDR by their letters', async () => {
    for (const [coded, words] of [
      ['E10.3293', 'Type 1 diabetes, PDR OU.'],
      ['E11.3593', 'Type 2 diabetes, mild NPDR OU.'],
    ] as const) {
      const told = await Promise.all(
        ['chart/otherwise-coded', 'chart/other-code', 'chart/unsupported-code'].map((rule) =>
          codes(rule, note(words, coded)),
        ),
      );
      assert.ok(told.flat().includes(coded), coded);
    }
  });

  for (const [code, words] of [
    ['F44.5', 'Psychogenic nonepileptic seizures.'],
    ['A08.11', 'Norovirus gastroenteritis.'],
    ['D64.81', 'Anemia from the chemotherapy.'],
  ] as const)
    it(`${code} is told: ${words}`, async () => {
      assert.deepEqual(await codes('chart/unsupported-code', note(words, code)), []);
    });

  it('takes who cannot see the mail for no illiterate', async () => {
    assert.deepEqual(await otherwise('Macular degeneration. Cannot read mail.', 'H35.3134'), []);
  });

  // I.C.10.e: U07.0 says what brought the pneumonitis.
  it('asks for no substance behind a vaping-related disorder', async () => {
    assert.deepEqual(await findingsOf('dx/code-first', withDiagnoses('A: U07.0', 'B: J68.0')), []);
    assert.equal((await findingsOf('dx/code-first', withDiagnoses('A: J68.0'))).length, 1);
  });

  // I.C.1.g.1.b: a day of the illness is none of the stay.
  it('takes the day of an illness for none of the stay', async () => {
    const text = dischargeText({
      note: '[hospital course]\nCovid day 7, 84% on room air at the door, COVID pneumonia.',
      diagnoses: 'U07.1\nJ12.82',
    });
    assert.deepEqual(await findingsOf('dx/order', text), []);
  });
});

describe('dementias with what they come with, and sides of arteries', () => {
  tellsOf(
    [
      // The titles below F02 to F03 (I.C.5.d).
      [
        'F02.A0 I.B.9 and I.C.5.d information F02.A2',
        'Dementia of Parkinson disease, mild, with psychotic features.',
      ],
      ['F03.B0 I.B.9 and I.C.5.d information F03.B11', 'Moderate dementia with agitation.'],
      // I.B.13
      ['I63.312 I.B.2 information ', 'Thrombosis of the R MCA, left arm weak.'],
    ],
    [
      ['F02.A0', 'Mild dementia of Parkinson disease without hallucinations.'],
      ['F03.B0', 'Moderate dementia. Her husband is anxious.'],
      ['I63.311', 'Thrombosis of the R MCA, left arm weak.'],
    ],
    otherwise,
  );

  it('tells a code of the female breast of a man', async () => {
    const text = note('Cancer of the left breast, central.', 'C50.112').replace(/sex: \w/, 'sex: M');
    const [found] = await findingsOf('dx/sex', text);
    assert.equal(found?.severity, 'information');
  });
});
