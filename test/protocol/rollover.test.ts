/** What changes of a file that need not be open (FY2021 addenda: N18.3 became a category on 2020-10-01). */
import assert from 'node:assert/strict';
import { withDiagnoses } from '../../server/src/checks/samples.ts';
import {
  ROLLOVER_REQUEST,
  type RolloverParams,
  type RolloverResult,
  VERDICT_DAYS_REQUEST,
  type VerdictDay,
} from '../../server/src/lsp/protocol.ts';
import { Server } from './harness.ts';

describe('what changes on a date', () => {
  let server: Server;
  before(async () => {
    server = await Server.start();
  });
  after(() => server.stop());
  const ask = (params: RolloverParams) =>
    server.connection.sendRequest<RolloverResult>(ROLLOVER_REQUEST, params);

  it('is told code by code, with its line', async () => {
    const text = withDiagnoses('A: I10', 'B: N18.3').replaceAll('2026-11-03', '2020-09-03');
    const { changes, unanswered } = await ask({ name: 'kidney.claim', text, on: '2020-10-01' });
    assert.deepEqual(
      changes.map(({ line, code, kind, date }) => [line, code, kind, date]),
      [[text.split('\n').indexOf('B: N18.3'), 'N18.3', 'split', '2020-09-03']],
    );
    assert.deepEqual(unanswered, []);
  });

  it('is nothing for a file of no known format, or a day that is none', async () => {
    const nothing = { changes: [], unanswered: [] };
    assert.deepEqual(await ask({ name: 'fox.txt', text: 'The quick brown fox', on: '2020-10-01' }), nothing);
    assert.deepEqual(
      await ask({ name: 'a.claim', text: withDiagnoses('A: N18.3'), on: 'tomorrow' }),
      nothing,
    );
  });

  it('is known with the days on which it does', async () => {
    const params = { name: 'kidney.claim', text: withDiagnoses('A: N18.3') };
    const days = await server.connection.sendRequest<VerdictDay[]>(VERDICT_DAYS_REQUEST, params);
    assert.deepEqual(days.at(-1), { date: '2020-10-01', lost: 1, won: 0 });
    assert.deepEqual(
      await server.connection.sendRequest(VERDICT_DAYS_REQUEST, { name: 'fox.txt', text: 'The fox' }),
      [],
    );
  });
});
