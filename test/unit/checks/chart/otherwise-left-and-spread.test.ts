/** What infections have left, cancers have spread to and carriers carry; germs of ulcers; what is of another age or place (Guidelines FY2026). */
import assert from 'node:assert/strict';
import { withDiagnoses } from '../../../../server/src/checks/samples.ts';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { type Case, codes, note, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.B.10: the condition first, then what has left it.
  ['H90.3 I.B.10 information ', 'Deaf on both sides, left by the old meningitis.'],
  ['G40.909 I.B.10 information ', 'Epilepsy since bacterial meningitis as an infant.'],
  // I.C.1.b, and the Index: Infection, Helicobacter pylori, as the cause of disease classified elsewhere.
  ['K25.7 I.C.1.b information ', 'Chronic gastric ulcer, HP-related.'],
  ['K29.50 I.C.1.b information ', 'Chronic gastritis, H. pylori seen in the biopsies.'],
  // I.C.2.k
  ['C76.0 I.C.2.k warning ', 'Metastatic squamous carcinoma of a neck node, primary unknown.'],
  // I.C.4.b: E66.2 says both.
  ['E66.01 I.B.9 and I.C.4.b information E66.2', 'Morbid obesity, Pickwickian.'],
  // The Tabular has the trait below D57.
  ['D57.1 I.C.21.c.3 and I.B.2 information D57.3', 'Sickle cell trait, a carrier.'],
];
const SILENT: readonly Case[] = [
  ['H90.3', 'Deaf on both sides since birth; meningitis was ruled out.'],
  ['K25.7', 'Chronic gastric ulcer, H. pylori negative.'],
  ['C76.0', 'Carcinoma of the neck.'],
  ['E66.01', 'Morbid obesity, no hypoventilation.'],
  ['D57.3', 'Sickle cell trait.'],
  ['Z86.79', 'Rheumatic fever as a child.'],
  ['Z59.5', 'Destitute, no money for food.'],
  // I.B.16: what the infusion brought is not of the operation.
  ['T80.1XXA', 'Kidney injury, nothing to do with the operation. Phlebitis at the IV site.'],
];

describe('what is left, spread and carried', () => {
  tellsOf(FOUND, SILENT, otherwise);

  it('takes a carrier of a counseled couple for no patient (I.C.21.c.3)', async () => {
    assert.deepEqual(
      (await otherwise('Cystic fibrosis carrier, unaffected.', 'Z31.5\nE84.9')).map(
        (told) => told.split(' ')[0],
      ),
      ['E84.9'],
    );
  });

  for (const [listed, words] of [
    // What is of an age that is over, of the place where one lives, of a primary that nobody has found.
    ['H90.3\nG09', 'Deafness. Pneumococcal meningitis at age 2.'],
    ['N30.00', 'Acute cystitis. Sent from the ALF.'],
    ['C77.0\nC80.1', 'Metastatic SCC of a neck node, unknown primary.'],
    ['Z48.815\nZ90.49', 'Well after cholecystectomy, the pathologist saw chronic cholecystitis.'],
    ['E11.52', 'Type 2 diabetes with PAD and gangrene.'],
    ['K80.32', 'Acute cholangitis of a common duct stone.'],
  ] as const)
    it(`asks for nothing beside ${listed.replace('\n', ' and ')}: ${words}`, async () => {
      const text = noteText({ note: `[assessment]\n${words}`, diagnoses: listed }).replace(
        /birth date: .*/,
        'birth date: 2010-01-01',
      );
      assert.deepEqual(await codes('chart/uncoded-diagnosis', text), []);
    });

  for (const [code, words] of [
    ['D68.51', 'Factor V Leiden.'],
    ['M05.79', 'Rheumatoid arthritis of many joints, RF and CCP positive.'],
    ['I83.91', 'Asx varicose veins, right.'],
    ['G47.01', 'Insomnia due to the pain of rheumatoid arthritis.'],
  ] as const)
    it(`${code} is told: ${words}`, async () => {
      assert.deepEqual(await codes('chart/unsupported-code', note(words, code)), []);
    });

  // I.C.2.d: what was removed is history, whatever is given against what it has spread to.
  it('knows a primary that was removed years ago beside its metastasis', async () => {
    const text = note(
      'Bone metastasis from the breast cancer removed in 2012. Letrozole started.',
      'C79.51',
      'C50.911',
    );
    assert.deepEqual(await codes('dx/history-and-active', text), ['C50.911']);
  });

  // I.C.2.c.3
  it('puts the dehydration first where nothing else is treated', async () => {
    const text = note('Dehydration from stomach cancer. No chemo; just fluids today.', 'C16.2', 'E86.0');
    assert.deepEqual(await codes('dx/order', text), ['E86.0']);
  });

  // I.B.5
  it('takes the chest pain for a part of what causes it', async () => {
    const found = await findingsOf('dx/symptom-with-diagnosis', withDiagnoses('A: M94.0', 'B: R07.89'));
    assert.deepEqual(
      found.map(({ code }) => code),
      ['R07.89'],
    );
  });

  // I.A.2: behind a whole code nothing may follow.
  it('offers the code without a character too many', async () => {
    const [found] = await findingsOf('dx/unknown-code', withDiagnoses('A: I10.9'));
    assert.match(found?.fixes[0]?.title ?? '', /I10 /);
  });
});
