/** How service codes are named in messages: HCPCS titles run to hundreds of characters. */
import assert from 'node:assert/strict';
import { withServices } from '../../../server/src/checks/samples.ts';
import { shortTitle } from '../../../server/src/checks/service-words.ts';
import { findingsOf } from '../../helpers/engine.ts';

describe('the name of a service', () => {
  it('has 80 characters of its title, to the end of a word', () => {
    const eighty = `${'word '.repeat(15)}words`;
    assert.equal(shortTitle(eighty), eighty);
    assert.equal(shortTitle(`${eighty}!`), `${'word '.repeat(15).trimEnd()} …`);
    assert.equal(shortTitle(`${'a'.repeat(70)}, ${'b'.repeat(20)}`), `${'a'.repeat(70)} …`);
  });

  it('has the title in a message', async () => {
    const [finding] = await findingsOf(
      'px/unlisted',
      withServices('2026-11-03  11   J3490  JZ    A   1      15.00'),
    );
    assert.match(finding?.message ?? '', /^J3490 \(Unclassified drugs\) has no description/);
  });
});
