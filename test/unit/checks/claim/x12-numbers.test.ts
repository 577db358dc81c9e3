/** Numbers and addresses of an 837, which writes them without the hyphens of paper, and the fixes that take these out. */
import assert from 'node:assert/strict';
import { mbiFault } from '../../../../server/src/checks/claim/member-id.ts';
import type { Fix } from '../../../../server/src/model/finding.ts';
import { fixed, judge } from '../../../helpers/engine.ts';
import { CLAIM, interchange, LEVELS } from '../../formats/x12/samples.ts';

/** An 837 whose segment that begins with `start` is another. */
const withSegment = (start: string, segment: string): string =>
  interchange([...LEVELS, ...CLAIM].map((each) => (each.startsWith(start) ? segment : each)));

async function found(rule: string, text: string) {
  const judged = await judge(text, {}, 'x12');
  const findings = judged.result.findings.filter((finding) => finding.rule === rule);
  const mended = (fix: Fix | undefined) => fixed(judged, fix);
  return { findings, mended };
}

describe('numbers and addresses of an 837', () => {
  it('are right in the sample', async () => {
    const { result } = await judge(interchange([...LEVELS, ...CLAIM]), {}, 'x12');
    const rules = result.findings.map(({ rule }) => rule);
    for (const rule of [
      'claim/zip',
      'claim/ein',
      'claim/state',
      'claim/member-id',
      'claim/taxonomy',
      'claim/required',
    ])
      assert.ok(!rules.includes(rule as never), rule);
  });

  it('lose the hyphens of a tax id (TR3, REF02 of EI: nine digits without separators)', async () => {
    const { findings, mended } = await found('claim/ein', withSegment('REF*EI', 'REF*EI*12-3456789'));
    assert.equal(findings[0]?.severity, 'error');
    assert.equal(mended(findings[0]?.fixes[0]), withSegment('REF*EI', 'REF*EI*123456789'));
    assert.equal(findings[0]?.fixes[0]?.safe, true);
  });

  it('lose the hyphen of a ZIP code, and the billing provider needs nine digits', async () => {
    const hyphen = await found('claim/zip', withSegment('N4*SALEM*OR*973011234', 'N4*SALEM*OR*97301-1234'));
    assert.equal(
      hyphen.mended(hyphen.findings[0]?.fixes[0]),
      withSegment('N4*SALEM*OR*973011234', 'N4*SALEM*OR*973011234'),
    );
    const five = await found('claim/zip', withSegment('N4*SALEM*OR*973011234', 'N4*SALEM*OR*97302'));
    assert.deepEqual(
      five.findings.map(({ severity, fixes }) => [severity, fixes.length]),
      [['error', 0]],
    );
  });

  it('took five digits while version 4010 was in use (before 2012, 45 CFR 162.1102)', async () => {
    const filed = (day: string) =>
      withSegment('N4*SALEM*OR*973011234', 'N4*SALEM*OR*97302').replace(
        '*20261104*1200*CH',
        `*${day}*1200*CH`,
      );
    assert.deepEqual((await found('claim/zip', filed('20111231'))).findings, []);
    assert.equal((await found('claim/zip', filed('20120101'))).findings.length, 1);
  });

  it('name a state of the post', async () => {
    const { findings } = await found('claim/state', withSegment('N4*SALEM*OR*97301', 'N4*SALEM*OQ*97301'));
    assert.ok(findings.every(({ severity }) => severity === 'error') && findings.length > 0);
    const small = await found('claim/state', withSegment('N4*SALEM*OR*973011234', 'N4*SALEM*or*973011234'));
    assert.equal(
      small.mended(small.findings[0]?.fixes[0]),
      withSegment('N4*SALEM*OR*973011234', 'N4*SALEM*OR*973011234'),
    );
  });

  it('leave the addresses of other countries alone', async () => {
    const text = withSegment('N4*SALEM*OR*97301', 'N4*TORONTO*ON*M5V2T6*CA');
    assert.deepEqual((await found('claim/zip', text)).findings, []);
    assert.deepEqual((await found('claim/state', text)).findings, []);
  });

  it('had taxonomy codes that end in Y or N before X was the rule', async () => {
    const text = withSegment('PRV*BI', 'PRV*BI*PXC*203BF0100Y');
    const old = text.replace('*20261104*1200*CH', '*20061104*1200*CH');
    assert.equal((await found('claim/taxonomy', text)).findings.length, 1);
    assert.deepEqual((await found('claim/taxonomy', old)).findings, []);
  });

  it('lose the hyphens of a Medicare number', async () => {
    const written = (id: string) => withSegment('NM1*IL', `NM1*IL*1*DOE*JANE*Q***MI*${id}`);
    const { findings, mended } = await found('claim/member-id', written('1EG4-TE5-MK73'));
    assert.equal(mended(findings[0]?.fixes[0]), written('1EG4TE5MK73'));
  });
});

describe('the layout of a Medicare number (CMS, MBI format)', () => {
  it('takes each character of the sample 1EG4TE5MK73 and none of another kind', () => {
    const sample = '1EG4TE5MK73';
    assert.equal(mbiFault(sample), undefined);
    // C numeric 1–9, A letter, AN either, N numeric, A, AN, N, A, A, N, N.
    const wrong = ['0', '1', 'S', 'A', '5', 'O', 'K', '1', '2', 'A', 'B'];
    for (const [index, character] of wrong.entries()) {
      const id = sample.slice(0, index) + character + sample.slice(index + 1);
      assert.match(mbiFault(id) ?? '', new RegExp(`character ${index + 1},`), id);
    }
  });
});
