import assert from 'node:assert/strict';
import { withDiagnoses } from '../../../server/src/checks/samples.ts';
import type { DEFAULT_SETTINGS } from '../../../server/src/model/settings.ts';
import { judge } from '../../helpers/engine.ts';

const rules = async (text: string, settings = {}) =>
  (await judge(text, settings)).result.findings.map(({ rule }) => rule);

describe('silences', () => {
  it('hold for their own line and the next', async () => {
    assert.deepEqual(await rules(withDiagnoses('A: E11.2  # allow dx/not-billable: as the payer wants')), []);
    assert.deepEqual(
      await rules(withDiagnoses('# allow dx/not-billable: as the payer wants', 'A: E11.2')),
      [],
    );
    assert.deepEqual(await rules(withDiagnoses('# allow dx/not-billable: first', 'A: E11.2', 'B: N18.3')), [
      'dx/not-billable',
    ]);
  });

  it('at the top of a file hold for the file', async () => {
    assert.deepEqual(
      await rules(
        `# allow dx/not-billable: a teaching file\n\n${withDiagnoses('A: E11.2', 'B: I10', 'C: N18.3')}`,
      ),
      [],
    );
  });

  it('silence the named rule only', async () => {
    assert.deepEqual(await rules(withDiagnoses('A: E11.2  # allow dx/duplicate: no')), [
      'dx/not-billable',
      'text/allow-unused',
    ]);
  });

  it('without a reason silence nothing and are flagged', async () => {
    assert.deepEqual((await rules(withDiagnoses('A: E11.2  # allow dx/not-billable'))).sort(), [
      'dx/not-billable',
      'text/allow-unused',
    ]);
  });

  it('of a rule that is off are left alone', async () => {
    const text = withDiagnoses('A: I10  # allow dx/not-billable: kept');
    assert.deepEqual(await rules(text), ['text/allow-unused']);
    assert.deepEqual(await rules(text, { rules: { 'dx/*': 'off' } }), []);
  });
});

describe('severities', () => {
  it('follow the settings, the id before the family', async () => {
    const text = withDiagnoses('A: E11.2', 'B: I10', 'C: I10');
    const severities = async (map: typeof DEFAULT_SETTINGS.rules) =>
      (await judge(text, { rules: map })).result.findings.map(({ rule, severity }) => `${rule} ${severity}`);
    assert.deepEqual(await severities({ 'dx/*': 'hint', 'dx/duplicate': 'warning' }), [
      'dx/not-billable hint',
      'dx/duplicate warning',
    ]);
    assert.deepEqual(await severities({ 'dx/duplicate': 'off' }), ['dx/not-billable error']);
  });
});
