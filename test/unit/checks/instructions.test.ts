/** Notes of the Tabular that ask for another code, as findings print them. */
import assert from 'node:assert/strict';
import { choicesNamed, hasNamed, isAbout, noteText } from '../../../server/src/checks/instructions.ts';
import { withDiagnoses } from '../../../server/src/checks/samples.ts';
import { noteText as chartText } from '../../../server/src/checks/samples-chart.ts';
import type { Instruction } from '../../../server/src/codebook/note-index.ts';
import type { Claim } from '../../../server/src/model/document.ts';
import { findingsOf, loadEngine } from '../../helpers/engine.ts';
import { soundDiagnosis } from '../../helpers/sound.ts';
import { committedCodebook, on } from '../codebook/sample-pack.ts';

describe('a note that asks for another code', () => {
  const set = committedCodebook('icd-10-cm').set('icd-10-cm');
  assert.ok(set);
  const list = (from: string, to = from) => Uint32Array.of(set.lowerBound(from), set.lowerBound(`${to}~`));
  const sound = (key: string) => soundDiagnosis(set, key, on('2026-11-03'));
  const note = (items: readonly string[], codes: readonly string[] = []): Instruction => ({
    owner: { kind: 'code', id: 'J44' },
    opening: 'code to identify:',
    items,
    isOptional: false,
    hasExamples: false,
    codes: list('A00', 'Z99'),
    codesOfItems: codes.map((code) => list(code)),
  });

  it('is printed with the lines that name a diagnosis, else with its first three', () => {
    const tobacco = note(
      ['exposure (Z77.22)', 'use (Z72.0)', 'history (Z87.891)', 'dependence (F17.-)'],
      ['Z7722', 'Z720', 'Z87891', 'F17'],
    );
    const first = 'code to identify: exposure (Z77.22); use (Z72.0); history (Z87.891) …';
    assert.equal(noteText(tobacco), first);
    assert.equal(noteText(tobacco, sound('I10')), first);
    assert.equal(noteText(tobacco, sound('F17210')), 'code to identify: dependence (F17.-)');
    assert.equal(noteText(note(['use (Z72.0)'])), 'code to identify: use (Z72.0)');
    assert.equal(noteText(note([])), 'code to identify:');
  });

  it('is about all below its owner, or the part that it names', () => {
    const part: Instruction = { ...note([]), within: list('J440', 'J441') };
    assert.ok(isAbout(part, sound('J440')));
    assert.ok(!isAbout(part, sound('J449')));
    assert.ok(isAbout(note([]), sound('J449')));
  });

  it('offers the codes of the date that it names, and no header', () => {
    // N18.3 is a header since FY2021.
    assert.deepEqual(choicesNamed(list('N183'), sound('I120')), ['N1830', 'N1831', 'N1832']);
  });

  it('is not met by the diagnosis whose note it is', () => {
    // G40.5: code also, if applicable, associated epilepsy and recurrent seizures (G40.-).
    const claimOf = (...keys: string[]): Claim => {
      const opened = loadEngine().open({
        text: withDiagnoses(...keys.map((key, at) => `${'AB'[at]}: ${key}`)),
        languageId: 'claim',
      });
      const [claim] = opened?.document.claims ?? [];
      assert.ok(claim);
      return claim;
    };
    const isMet = (...keys: string[]) => {
      const claim = claimOf(...keys);
      const [diagnosis] = claim.diagnoses;
      assert.ok(diagnosis);
      return hasNamed(claim, list('G40'), { ...sound('G40501'), diagnosis });
    };
    assert.equal(isMet('G40.501'), false);
    assert.equal(isMet('G40.501', 'G40.909'), true);
  });

  it('wants the code in the list, where the chart has one, and not in the text', async () => {
    const text = (diagnoses: string) =>
      chartText({ note: '[assessment]\nDiabetic kidney disease, CKD stage 3a (N18.31).', diagnoses });
    assert.equal((await findingsOf('dx/use-additional', text('E11.22'))).length, 1);
    assert.deepEqual(await findingsOf('dx/use-additional', text('E11.22\nN18.31')), []);
    assert.deepEqual(await findingsOf('dx/use-additional', text('').replace('N18.31', 'E11.22, N18.31')), []);
  });
});
