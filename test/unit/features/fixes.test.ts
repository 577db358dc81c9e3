/** Actions for findings: what is offered, and that mending everything safe leaves nothing safe to mend. */
import assert from 'node:assert/strict';
import { CHECKS } from '../../../server/src/checks/registry.ts';
import { compatibleEdits } from '../../../server/src/engine/apply.ts';
import { actionsFor, type Editing, findingsAt, safeEdits } from '../../../server/src/features/fixes.ts';
import { applyEdits, span } from '../../../server/src/model/text.ts';
import { type Judged, judge } from '../../helpers/engine.ts';

const editing = ({ engine, opened }: Judged): Editing => ({
  edits: (changes) => engine.edits(opened, changes),
  together: (fixes) => compatibleEdits(opened, fixes),
});

/** The text after every safe fix of one round. */
async function mended(text: string): Promise<string> {
  const judged = await judge(text);
  return applyEdits(text, safeEdits(judged.result.findings, editing(judged)));
}

describe('mending everything that is safe', () => {
  for (const { id, wrong } of CHECKS)
    it(`does nothing more when it is done: ${id}`, async () => {
      for (const { text } of wrong) {
        // A fix that conflicts with another waits for the next round; two rounds are all that any example needs.
        const done = await mended(await mended(text));
        assert.equal(await mended(done), done);
      }
    });
});

describe('the actions for a finding', () => {
  const HEADER = 'claim: professional\n[diagnoses]\nA: E11.2\n';

  it('are its fixes, silencing it, and the page of its rule, in this order', async () => {
    const judged = await judge(HEADER);
    const { findings } = judged.result;
    const here = findings.filter(({ rule }) => rule === 'dx/not-billable');
    const kinds = actionsFor(here, findings, editing(judged)).map(({ kind }) => kind);
    // Three billable codes below E11.2 (FY2027).
    assert.deepEqual(kinds, ['fix', 'fix', 'fix', 'allow', 'explain']);
  });

  it('leave out what the format refuses: an 837 has no comments', async () => {
    const text =
      'ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *261103*1200*^*00501*000000001*0*T*:~' +
      'GS*HC*S*R*20261103*1200*1*X*005010X222A1~ST*837*0001*005010X222A1~CLM*1*10***11:B:1*Y*A*Y*Y~' +
      'HI*ABK:E112~LX*1~SV1*HC:G0439*10*UN*1***1~DTP*472*D8*20261103~SE*8*0001~GE*1*1~IEA*1*000000001~';
    const judged = await judge(text, {}, 'x12');
    const { findings } = judged.result;
    const here = findings.filter(({ rule }) => rule === 'dx/not-billable');
    const kinds = actionsFor(here, findings, editing(judged)).map(({ kind }) => kind);
    assert.deepEqual(kinds, ['fix', 'fix', 'fix', 'explain']);
  });

  it('are for those that the selection touches, an end of a word included', async () => {
    const { result } = await judge(HEADER);
    const rulesAt = (start: number, end: number) =>
      findingsAt(result.findings, span(start, end)).map(({ rule }) => rule);
    const at = HEADER.indexOf('E11.2');
    assert.ok(rulesAt(at, at).includes('dx/not-billable'));
    assert.ok(rulesAt(at + 5, at + 5).includes('dx/not-billable'));
    assert.ok(!rulesAt(at - 2, at - 2).includes('dx/not-billable'));
    assert.ok(rulesAt(0, HEADER.length).includes('dx/not-billable'));
  });
});
