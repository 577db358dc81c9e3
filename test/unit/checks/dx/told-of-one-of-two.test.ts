/** Which of two a note tells: stones and what they inflame, nodules elsewhere, devices beside an operation, shock that is over (Guidelines FY2026 I.A.12.a, I.B.5, I.B.9, I.C.1.d.2, I.C.6.b.1.a, II.D). */
import assert from 'node:assert/strict';
import { withDiagnoses } from '../../../../server/src/checks/samples.ts';
import { dischargeText, noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';

const ofNote = async (rule: string, words: string, ...diagnoses: string[]): Promise<string[]> =>
  (await findingsOf(rule, noteText({ note: `[assessment]\n${words}`, diagnoses: diagnoses.join('\n') }))).map(
    ({ at }) => at,
  );
const ofStay = async (rule: string, words: string, ...diagnoses: string[]): Promise<string[]> =>
  (
    await findingsOf(
      rule,
      dischargeText({ note: `[final diagnoses]\n${words}`, diagnoses: diagnoses.join('\n') }),
    )
  ).map(({ at }) => at);

describe('dx/excludes1', () => {
  // F45.8: “sleep related teeth grinding (G47.63)”; G47.63: “psychogenic bruxism (F45.8)”, the example of I.A.12.a.
  for (const [words, told] of [
    ['Sleep related bruxism (teeth grinding in sleep).', 'F45.8'],
    ['Sleep-related teeth grinding.', 'F45.8'],
    ['Psychogenic bruxism, by day only.', 'G47.63'],
  ] as const)
    it(`takes ${told} from the list: ${words}`, async () => {
      for (const [one, other] of [
        ['F45.8', 'G47.63'],
        ['G47.63', 'F45.8'],
      ] as const) {
        const [finding] = await findingsOf(
          'dx/excludes1',
          noteText({ note: `[assessment]\n${words}`, diagnoses: `${one}\n${other}` }),
        );
        assert.equal(finding?.at, told);
        assert.ok(finding?.fixes[0]?.title.startsWith(`Remove ${told}`));
      }
    });

  // Titles of K80: calculus of gallbladder, of bile duct, of both, with cholecystitis; K80.10 holds "NOS".
  for (const [stones, inflamed, both] of [
    ['K80.20', 'K81.0', 'K80.00'],
    ['K80.20', 'K81.1', 'K80.10'],
    ['K80.20', 'K81.2', 'K80.12'],
    ['K80.20', 'K81.9', 'K80.10'],
    ['K80.21', 'K81.0', 'K80.01'],
    ['K80.50', 'K81.0', 'K80.42'],
    ['K80.51', 'K81.2', 'K80.47'],
    ['K80.70', 'K81.0', 'K80.62'],
    ['K80.71', 'K81.1', 'K80.65'],
  ] as const)
    it(`has one code for ${stones} and ${inflamed} (I.B.9)`, async () => {
      for (const [one, other] of [
        [stones, inflamed],
        [inflamed, stones],
      ] as const) {
        const [finding] = await findingsOf('dx/excludes1', withDiagnoses(`A: ${one}`, `B: ${other}`));
        assert.ok(finding?.fixes.some(({ title }) => title === `Code both as ${both}`));
        assert.ok(finding?.message.endsWith(`One code says both: ${both}.`));
      }
    });
});

describe('dx/symptom-with-diagnosis, a nodule of the lung (I.B.5)', () => {
  const said = (words: string) => ofNote('dx/symptom-with-diagnosis', words, 'C34.11', 'R91.1');
  for (const words of [
    'Adenocarcinoma of the right upper lobe. LLL nodule: cannot say yet whether metastasis or benign.',
    'RUL adenocarcinoma. Nodule of the left lower lobe, not sampled.',
    'RUL adenocarcinoma. RLL nodule, for biopsy.',
    'Lung cancer, right upper lobe. Indeterminate pulmonary nodule.',
    'Lung cancer, right upper lobe. A second nodule, of another kind.',
  ])
    it(`is another one: ${words}`, async () => assert.deepEqual(await said(words), []));
  for (const words of ['RUL nodule proved to be adenocarcinoma.', 'Solitary nodule is adenocarcinoma.'])
    it(`is the cancer: ${words}`, async () => assert.deepEqual(await said(words), ['R91.1']));
});

describe('dx/order, a stimulator beside an operation on the cause (I.C.6.b.1.a)', () => {
  const said = (words: string) => ofStay('dx/order', words, 'M48.062', 'G89.29');
  const DEVICE = 'A spinal cord stimulator was placed for pain control of chronic low back pain.';
  for (const words of [
    `Admitted for L4-L5 decompression and fusion for lumbar stenosis, failed PT and ESIs. ${DEVICE}`,
    `Laminectomy for stenosis after months of pain. Same session: ${DEVICE}`,
    `Lumbar stenosis, fusion done despite her age. ${DEVICE}`,
  ])
    it(`has the cause first: ${words}`, async () => assert.deepEqual(await said(words), []));
  for (const words of [
    `Lumbar stenosis, failed L4-L5 fusion. ${DEVICE}`,
    `Lumbar stenosis, s/p laminectomy. ${DEVICE}`,
    `Lumbar stenosis, fusion in 2019. ${DEVICE}`,
    `Lumbar stenosis, laminectomy 3 years ago. ${DEVICE}`,
  ])
    it(`has the pain first: ${words}`, async () => assert.deepEqual(await said(words), ['G89.29']));
});

describe('dx/sepsis, a shock that is over when the stay ends (I.C.1.d.2, I.C.15.k)', () => {
  for (const [words, code] of [
    ['Puerperal sepsis due to E. coli with septic shock, resolved.', 'O85'],
    ['Sepsis with septic shock, resolved.', 'A41.9'],
    ['Septic shock due to E. coli, resolved by day 3.', 'A41.51'],
    ['Severe sepsis, resolved.', 'A41.9'],
  ] as const)
    it(`${code} stands without R65.2-: ${words}`, async () =>
      assert.deepEqual(await ofStay('dx/sepsis', words, code), [code]));
  for (const words of ['Sepsis. History of septic shock.', 'Sepsis, no septic shock.', 'Sepsis, resolved.'])
    it(`nothing is missing: ${words}`, async () =>
      assert.deepEqual(await ofStay('dx/sepsis', words, 'A41.9'), []));
});

describe('chart/uncoded-diagnosis', () => {
  const RULE = 'chart/uncoded-diagnosis';
  for (const drug of ['NSAID', 'NSAID use', 'contrast', 'vancomycin', 'lisinopril'])
    it(`a drug is no disease that is compared (II.D): sepsis vs ${drug}`, async () =>
      assert.deepEqual(
        await ofStay(RULE, `AKI, resolved; etiology uncertain, sepsis vs ${drug}.`, 'A41.9', 'N17.9'),
        [],
      ));
  for (const words of [
    'Pain controlled with ketorolac.',
    'Pain well controlled.',
    'Nausea improved with ondansetron.',
    'Pain 3/10 after ibuprofen.',
    'Fever down with acetaminophen.',
  ])
    it(`how a symptom does is no symptom more: ${words}`, async () =>
      assert.deepEqual(await ofNote(RULE, words, 'R10.A2'), []));
  it('a symptom that stands beside is one (I.C.18.a)', async () =>
    assert.deepEqual(await ofNote(RULE, 'Flank pain, fever.', 'R10.A2'), ['fever']));
  for (const words of [
    'Flu, RSV, COVID PCR neg.',
    'Influenza A/B, RSV, COVID-19 negative.',
    'Rapid strep, flu and COVID all negative.',
    'HIV, hep C, syphilis neg.',
  ])
    it(`one result of several tests: ${words}`, async () =>
      assert.deepEqual(await ofNote(RULE, `COPD exacerbation. ${words}`, 'J44.1'), []));
  it('a disease before what it is not stays', async () =>
    assert.deepEqual(await ofNote(RULE, 'COPD exacerbation. Influenza A, COVID negative.', 'J44.1'), [
      'Influenza A',
    ]));
});
