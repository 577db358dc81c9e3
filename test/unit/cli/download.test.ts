/** Fetching over HTTP from a server of our own: ranges, marks, redirects and faults (RFC 9110, sections 13 to 15). */
import { deepEqual, equal, rejects } from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isPublisher } from '../../../codesets/import/user/published.ts';
import { updateFrom } from '../../../server/src/cli/codesets-update.ts';
import { download, NetworkError } from '../../../server/src/cli/download.ts';
import { on } from '../codebook/sample-pack.ts';
import { consolidatedList } from '../codesets/user-files.ts';

const CONTENT = Buffer.from(consolidatedList([['99213', 'Visit of our own words', '20260101']]));
const MARK = '"one"';

/** Answers with the content, from where it is asked for, as a server does that knows ranges. */
function serveContent(request: IncomingMessage, response: ServerResponse): void {
  if (request.url === '/absent.txt') {
    response.writeHead(404).end();
    return;
  }
  if (request.headers['if-none-match'] === MARK) {
    response.writeHead(304).end();
    return;
  }
  const [, start] = /^bytes=(\d+)-$/.exec(request.headers.range ?? '') ?? [];
  const ranged = start !== undefined && request.headers['if-range'] === MARK;
  const body = ranged ? CONTENT.subarray(Number(start)) : CONTENT;
  response.writeHead(ranged ? 206 : 200, { etag: MARK, 'content-length': body.length }).end(body);
}

describe('a file that is fetched', () => {
  let folder: string;
  let origin: string;
  let answer: (request: IncomingMessage, response: ServerResponse) => void;
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    asked.push(request.headers.range);
    answer(request, response);
  });
  const isAllowed = (url: URL) => url.hostname === '127.0.0.1';
  const path = () => join(folder, 'downloads', 'list.txt');
  const get = (options: Partial<Parameters<typeof download>[1]> = {}) =>
    download(`${origin}/list.txt`, { path: path(), isAllowed, ...options });

  before(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => server.close());
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'claimlint-'));
    answer = serveContent;
    asked.length = 0;
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is there whole, and its mark is known', async () => {
    const steps: number[] = [];
    deepEqual(await get({ onProgress: (bytes) => void steps.push(bytes) }), { kind: 'fetched', mark: MARK });
    deepEqual(readFileSync(path()), CONTENT);
    equal(steps.at(-1), CONTENT.length);
    equal(existsSync(`${path()}.part`), false);
  });

  it('goes on where the talk ended', async () => {
    answer = (_, response) => {
      response.writeHead(200, { etag: MARK, 'content-length': CONTENT.length });
      response.write(CONTENT.subarray(0, 100), () => response.destroy());
    };
    await rejects(get(), NetworkError);
    equal(existsSync(path()), false);
    const begun = readFileSync(`${path()}.part`).length;
    answer = serveContent;
    await get();
    deepEqual(asked, [undefined, `bytes=${begun}-`]);
    deepEqual(readFileSync(path()), CONTENT);
  });

  it('begins anew where the file is another one now, or less is there than was fetched', async () => {
    await get();
    for (const [part, mark] of [
      ['other', '"two"'],
      ['x'.repeat(CONTENT.length + 5), MARK],
    ] as const) {
      writeFileSync(`${path()}.part`, part);
      writeFileSync(`${path()}.part.mark`, mark);
      answer = (request, response) => {
        const [, start] = /^bytes=(\d+)-$/.exec(request.headers.range ?? '') ?? [];
        if (Number(start) > CONTENT.length && request.headers['if-range'] === MARK)
          response.writeHead(416).end();
        else serveContent(request, response);
      };
      await get();
      deepEqual(readFileSync(path()), CONTENT);
    }
  });

  it('is not fetched again while it has the mark that is known', async () => {
    deepEqual(await get({ known: MARK }), { kind: 'unchanged' });
    equal(existsSync(path()), false);
  });

  it('is refused where it is not the one that is known', async () => {
    const sha256 = createHash('sha256').update(CONTENT).digest('hex');
    equal((await get({ sha256 })).kind, 'fetched');
    await rejects(get({ sha256: sha256.replace(/^./, 'x') }), /not the one that is known/);
    equal(existsSync(`${path()}.part`), false);
  });

  it('that is not there is absent, and other answers are errors', async () => {
    answer = (_, response) => void response.writeHead(404).end();
    deepEqual(await get(), { kind: 'absent' });
    answer = (_, response) => void response.writeHead(503).end();
    await rejects(get(), /the server answers 503/);
  });

  it('comes from allowed hosts only, wherever the first sends on', async () => {
    answer = (request, response) => {
      if (request.url === '/list.txt') response.writeHead(302, { location: '/there.txt' }).end();
      else serveContent(request, response);
    };
    equal((await get()).kind, 'fetched');
    answer = (_, response) => void response.writeHead(302, { location: 'http://localhost:9/x' }).end();
    await rejects(get(), /from their publishers only/);
    answer = (_, response) => void response.writeHead(302, { location: '/list.txt' }).end();
    await rejects(get(), /sends on and on/);
    for (const [address, allowed] of [
      ['https://www.cms.gov/files/zip/a.zip', true],
      ['https://ftp.cdc.gov/pub/a.zip', true],
      ['http://www.cms.gov/a.zip', false],
      ['https://cms.gov.example.com/a.zip', false],
      ['https://notcms.gov/a.zip', false],
    ] as const)
      equal(isPublisher(new URL(address)), allowed, address);
  });

  it('without a network is told as such', async () => {
    await rejects(download('http://127.0.0.1:1/list.txt', { path: path(), isAllowed }), NetworkError);
  });

  it('is found at the second of its addresses, imported, and told as unchanged the next time', async () => {
    const said: string[] = [];
    const write = process.stdout.write;
    process.stdout.write = ((text: string) => said.push(text)) as never;
    const file = {
      system: 'cpt',
      what: 'CPT 2026',
      from: on('2026-01-01'),
      addresses: [`${origin}/absent.txt`, `${origin}/list.txt`],
      page: 'its page',
    } as const;
    try {
      await updateFrom([file], folder, isAllowed);
      await updateFrom([file], folder, isAllowed);
      answer = (_, response) => void response.writeHead(404).end();
      await updateFrom([file], folder, isAllowed);
      await rejects(
        updateFrom([{ ...file, addresses: ['http://127.0.0.1:1/x'] }], folder, isAllowed),
        /Nothing is changed/,
      );
    } finally {
      process.stdout.write = write;
    }
    deepEqual(said, [
      'CPT 2026: CPT: codes added 1, changed 0, ended 0; answers through 2026-12-31\n',
      'CPT 2026: unchanged since it was fetched\n',
      'CPT 2026: not at its usual address; its page is its page\n',
    ]);
    equal(existsSync(join(folder, 'cpt.pack')), true);
    equal(existsSync(path()), false);
  });
});
