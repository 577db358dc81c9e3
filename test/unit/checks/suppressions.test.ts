import assert from 'node:assert/strict';
import { claimText, withDiagnoses } from '../../../server/src/checks/samples.ts';
import type { DEFAULT_SETTINGS } from '../../../server/src/model/settings.ts';
import { day, findingsOf, fixed, judge } from '../../helpers/engine.ts';

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
    const text = withDiagnoses('A: E11.2  # allow dx/not-billable');
    assert.deepEqual((await rules(text)).sort(), ['dx/not-billable', 'text/allow-unused']);
    const [flagged] = await findingsOf('text/allow-unused', text);
    assert.match(flagged?.message ?? '', /reason/);
  });

  it('that silence nothing can go, with their line where they stand alone on it', async () => {
    const claim = withDiagnoses('A: I10', 'B: E11.9');
    for (const text of [
      withDiagnoses('A: I10  # allow dx/not-billable: as the payer wants', 'B: E11.9'),
      withDiagnoses('# allow dx/not-billable: as the payer wants', 'A: I10', 'B: E11.9'),
      withDiagnoses('A: I10', '# allow dx/not-billable', 'B: E11.9'),
    ]) {
      const judged = await judge(text);
      const found = judged.result.findings.find(({ rule }) => rule === 'text/allow-unused');
      assert.equal(fixed(judged, found?.fixes[0]), claim);
      assert.equal(found?.fixes[0]?.safe, false);
    }
    const note = (comment: string) =>
      `chart: office visit\ndate of service: 2026-11-03\n\n## Assessment\n\nHypertension, stable.\n\n## Diagnoses\n\nI10${comment}\n`;
    const judged = await judge(note('  <!-- allow dx/not-billable: kept -->'));
    const found = judged.result.findings.find(({ rule }) => rule === 'text/allow-unused');
    assert.equal(fixed(judged, found?.fixes[0]), note(''));
    // The line has words behind the comment, which stay.
    const before = await judge(note('\n<!-- allow dx/not-billable: kept --> E11.9'));
    const first = before.result.findings.find(({ rule }) => rule === 'text/allow-unused');
    assert.equal(fixed(before, first?.fixes[0]), note('\n E11.9'));
  });

  it('of a rule that is off are left alone', async () => {
    const text = withDiagnoses('A: I10  # allow dx/not-billable: kept');
    assert.deepEqual(await rules(text), ['text/allow-unused']);
    assert.deepEqual(await rules(text, { rules: { 'dx/*': 'off' } }), []);
    assert.deepEqual(await rules(text, { rules: { 'text/allow-unused': 'off' } }), []);
  });

  it('of a rule whose data is not loaded are left alone', async () => {
    // The NCCI edits are imported by the user, and none are here.
    const text = claimText({
      head: '# allow ncci/unbundled: agreed',
      services:
        '2026-11-03  11   99213  -     A   1      90.00\n2026-11-03  11   36415  -     A   1      10.00',
    });
    const { result } = await judge(text);
    assert.ok(result.notChecked.some(({ rule }) => rule === 'ncci/unbundled'));
    assert.deepEqual(
      result.findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('text/')),
      [],
    );
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

describe('what a team allows', () => {
  const text = withDiagnoses('A: E11.2', 'B: I10', 'C: I10');
  const left = (allow: (typeof DEFAULT_SETTINGS)['allow']) => rules(text, { allow });
  const reason = 'agreed';

  it('is every finding of a rule or a family, or one that names the codes', async () => {
    assert.deepEqual(await left([]), ['dx/not-billable', 'dx/duplicate']);
    assert.deepEqual(await left([{ rule: 'dx/duplicate', codes: [], reason }]), ['dx/not-billable']);
    assert.deepEqual(await left([{ rule: 'dx/*', codes: [], reason }]), []);
    const both = ['dx/not-billable', 'dx/duplicate'];
    assert.deepEqual(await left([{ rule: 'pcs/*', codes: [], reason }]), both);
    assert.deepEqual(await left([{ rule: 'dx/duplicates', codes: [], reason }]), both);
    assert.deepEqual(await left([{ rule: 'dx/not-billable', codes: ['E119'], reason }]), both);
    assert.deepEqual(await left([{ rule: 'dx/not-billable', codes: ['E112'], reason }]), ['dx/duplicate']);
    assert.deepEqual(await left([{ rule: 'dx/*', codes: ['E11-'], reason }]), ['dx/duplicate']);
    assert.deepEqual(await left([{ rule: 'dx/duplicate', codes: ['I10', 'E119'], reason }]), [
      'dx/not-billable',
      'dx/duplicate',
    ]);
  });

  it('is not a rule whose id only begins alike', async () => {
    // E11: Excludes1 "type 1 diabetes mellitus (E10.-)".
    const left = (rule: string) =>
      rules(withDiagnoses('A: E11.9', 'B: E10.9'), { allow: [{ rule, codes: [], reason }] });
    assert.deepEqual(await left('dx/excludes1'), []);
    assert.deepEqual(await left('dx/excludes2'), ['dx/excludes1']);
  });

  it('holds through its last day', async () => {
    const until = (date: string) => left([{ rule: 'dx/duplicate', codes: [], reason, until: day(date) }]);
    assert.deepEqual(await until('2026-11-25'), ['dx/not-billable']);
    assert.deepEqual(await until('2026-11-24'), ['dx/not-billable', 'dx/duplicate']);
  });

  it('names a pair by the finding’s own code and the one it relates to', async () => {
    assert.deepEqual(await left([{ rule: 'dx/duplicate', codes: ['I10', 'I10'], reason }]), [
      'dx/not-billable',
    ]);
  });
});
