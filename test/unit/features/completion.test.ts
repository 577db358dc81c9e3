/** What must hold of every completion list, on the real code sets. */
import assert from 'node:assert/strict';
import { complete } from '../../../server/src/features/completion.ts';
import { judge } from '../../helpers/engine.ts';

/** The list behind a diagnosis entry that was typed so far. */
async function choicesFor(entry: string, limit = 50) {
  const text = `claim: professional\n[diagnoses]\nA: ${entry}\n\n[services]\ndate        pos\n2026-11-03  11\n`;
  const { opened } = await judge(text);
  const found = complete(opened, text.indexOf('A: ') + 3 + entry.length, limit);
  assert.ok(found, entry);
  return found;
}

describe('a completion list', () => {
  it('that is closed holds everything that more typing could ask for', async () => {
    let closed = 0;
    for (const prefix of ['E11.2', 'N18', 'I10', 'Z79.8', 'S09.0', 'J18', 'U07', 'M54.5', 'S72.0']) {
      const { choices, incomplete } = await choicesFor(prefix);
      if (incomplete) continue;
      closed++;
      const labels = new Set(choices.map(({ label }) => label));
      for (const label of labels) {
        if (label.length <= prefix.length) continue;
        const longer = await choicesFor(label.slice(0, prefix.length + 1));
        for (const choice of longer.choices)
          assert.ok(labels.has(choice.label), `${choice.label} in ${prefix}`);
      }
    }
    assert.ok(closed >= 6, `${closed} lists were closed`);
  });

  it('that answers words, or was cut, is open', async () => {
    for (const typed of ['chronic kidney', 'diab', 'd', 'S72', 'E', 'zzzzz', ''])
      assert.equal((await choicesFor(typed)).incomplete, true, typed);
  });

  it('is never longer than the limit, nor than fifty', async () => {
    assert.equal((await choicesFor('S72', 7)).choices.length, 7);
    assert.equal((await choicesFor('S72', 500)).choices.length, 50);
  });

  it('has billable codes before headers', async () => {
    for (const typed of ['E11', 'S72', 'pneumonia', 'fracture of femur', 'E']) {
      const kinds = (await choicesFor(typed)).choices.map(({ kind }) => kind);
      assert.ok(kinds.lastIndexOf('code') < (kinds.indexOf('header') + 1 || kinds.length + 1), typed);
    }
  });
});
