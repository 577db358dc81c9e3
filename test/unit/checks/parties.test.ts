/** The end of an address as USPS writes it (Publication 28): a state of two letters, blanks, a ZIP code of 5 or 9 digits. */
import assert from 'node:assert/strict';
import { partiesOf } from '../../../server/src/checks/parties.ts';
import { claimText, WHOLE_PATIENT } from '../../../server/src/checks/samples.ts';
import { judge } from '../../helpers/engine.ts';

/** State and ZIP code of each address that a line of the patient has. */
async function read(line: string): Promise<string[]> {
  const { opened } = await judge(claimText({ patient: `${WHOLE_PATIENT}\n${line}` }));
  const [claim] = opened.document.claims;
  assert.ok(claim);
  return partiesOf(opened.document, claim).addresses.map(
    ({ state, zip }) => `${state.written} ${zip.written}`,
  );
}

describe('addresses', () => {
  it('end with a state and a ZIP code, whatever parts them', async () => {
    for (const [end, found] of [
      ['Salem, OR 97301', 'OR 97301'],
      ['Salem OR 97301-1234', 'OR 97301-1234'],
      ['Mobile AL 36601', 'AL 36601'],
      ['Phoenix az, 85001', 'az 85001'],
      ['Salem OR   97301', 'OR 97301'],
      ['Salem OR\u00a097301', 'OR 97301'],
      ['Salem OR -97301', 'OR 97301'],
    ])
      assert.deepEqual(await read(`address: 4 Oak St, ${end}`), [found], end);
  });

  it('have none where something else stands there', async () => {
    for (const end of [
      'Salem',
      'Salem OR.',
      'Salem OR97301',
      'Salem Oregon 97301',
      'Salem OR    97301',
      'Apt 12AB 97301',
      'Route OR 5 97301',
    ])
      assert.deepEqual(await read(`address: 4 Oak St, ${end}`), [], end);
  });

  it('stand in the fields of addresses only', async () => {
    assert.deepEqual(await read('member id: OR 97301'), []);
  });
});
