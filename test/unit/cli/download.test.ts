/** Fetching over HTTP from a server of our own: ranges, marks, redirects and faults (RFC 9110, sections 13 to 15). */
import { deepEqual, equal, match, rejects } from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
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
  response
    .writeHead(ranged ? 206 : 200, {
      etag: MARK,
      'content-length': body.length,
      ...(ranged ? { 'content-range': `bytes ${start}-${CONTENT.length - 1}/${CONTENT.length}` } : {}),
    })
    .end(body);
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

  it('begins anew where the server goes on from another place than was asked for', async () => {
    mkdirSync(join(folder, 'downloads'));
    writeFileSync(`${path()}.part`, CONTENT.subarray(0, 100));
    writeFileSync(`${path()}.part.mark`, MARK);
    answer = (request, response) => {
      if (request.headers.range === undefined) serveContent(request, response);
      else
        response
          .writeHead(206, { etag: MARK, 'content-range': `bytes 50-${CONTENT.length - 1}/${CONTENT.length}` })
          .end(CONTENT.subarray(50));
    };
    await get();
    deepEqual(asked, ['bytes=100-', undefined]);
    deepEqual(readFileSync(path()), CONTENT);
  });

  it('is asked for as it is, since ranges of a packed answer are none of the file', async () => {
    let encoding: string | undefined;
    answer = (request, response) => {
      encoding = String(request.headers['accept-encoding']);
      serveContent(request, response);
    };
    await get();
    equal(encoding, 'identity');
  });

  it('with a web page in its place is absent, and what has come of it stays', async () => {
    answer = (_, response) => {
      response.writeHead(200, { etag: MARK, 'content-length': CONTENT.length });
      response.write(CONTENT.subarray(0, 100), () => response.destroy());
    };
    await rejects(get(), NetworkError);
    const begun = readFileSync(`${path()}.part`);
    answer = (_, response) =>
      void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<!DOCTYPE html>');
    deepEqual(await get(), { kind: 'absent' });
    deepEqual(readFileSync(`${path()}.part`), begun);
  });

  it('is not asked for on and on where no part of it is there', async () => {
    answer = (_, response) => void response.writeHead(416).end();
    await rejects(get(), /the server answers 416/);
    equal(asked.length, 1);
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
    answer = (_, response) => void response.writeHead(302, { location: 'https://' }).end();
    await rejects(get(), /list\.txt: it sends on to what is no address/);
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

  /** What the update says of one file, and the errors that it tells. */
  const updated = async (...addresses: readonly [string, ...string[]]): Promise<readonly string[]> => {
    const said: string[] = [];
    const [out, err] = [process.stdout.write, process.stderr.write];
    process.stdout.write = process.stderr.write = ((text: string) => said.push(text.trimEnd())) as never;
    const file = { system: 'cpt', what: 'CPT 2026', from: on('2026-01-01'), page: 'its page' } as const;
    try {
      await updateFrom([{ ...file, addresses }], folder, isAllowed);
    } finally {
      [process.stdout.write, process.stderr.write] = [out, err];
    }
    return said;
  };
  const IMPORTED = 'CPT 2026: CPT: codes added 1, changed 0, ended 0; answers through 2026-12-31';

  it('is found at the second of its addresses, imported, and told as unchanged the next time', async () => {
    const addresses = [`${origin}/absent.txt`, `${origin}/list.txt`] as const;
    deepEqual(await updated(...addresses), [IMPORTED]);
    deepEqual(await updated(...addresses), ['CPT 2026: unchanged since it was fetched']);
    await rejects(updated('http://127.0.0.1:1/x'), /Nothing is changed/);
    equal(existsSync(path()), false);
    // What the user has taken away is fetched again.
    rmSync(join(folder, 'cpt.pack'));
    deepEqual(await updated(...addresses), [IMPORTED]);
  });

  it('that has moved is found where its address sends on to', async () => {
    for (const status of [301, 302, 307, 308]) {
      rmSync(join(folder, 'cpt.pack'), { force: true });
      answer = (request, response) => {
        if (request.url === '/old/list.txt') response.writeHead(status, { location: '/new/list.txt' }).end();
        else serveContent(request, response);
      };
      deepEqual(await updated(`${origin}/old/list.txt`), [IMPORTED], `${status}`);
    }
  });

  it('changes nothing where the server answers with something else, and says so', async () => {
    await updated(`${origin}/list.txt`);
    const inFolder = () =>
      readdirSync(folder)
        .filter((name) => name !== 'downloads')
        .map((name) => [name, readFileSync(join(folder, name))]);
    const before = inFolder();
    const moved = 'CPT 2026: not at its usual address; its page is its page';
    const refused = 'CPT 2026: not imported; its page is its page';
    const answers: readonly (readonly [
      status: number,
      type: string,
      body: string,
      says: RegExp,
      last: string,
    ])[] = [
      [404, 'text/html', '<html>Not found</html>', /^$/, moved],
      [410, 'text/html', '', /^$/, moved],
      [200, 'text/html', '<!DOCTYPE html><html>Page not found</html>', /^$/, moved],
      [
        200,
        'application/zip',
        '<!DOCTYPE html><html>Page not found</html>',
        /list\.txt: no code set/,
        refused,
      ],
      [200, 'application/zip', 'PK\u0003\u0004', /list\.txt: the file is damaged/, refused],
      [500, 'text/plain', 'oops', /list\.txt: the server answers 500/, refused],
      [403, 'text/html', '<html>Access denied</html>', /list\.txt: the server answers 403/, refused],
    ];
    for (const [status, type, body, says, last] of answers) {
      answer = (_, response) => void response.writeHead(status, { 'content-type': type }).end(body);
      const said = await updated(`${origin}/list.txt`);
      equal(said.at(-1), last, body);
      match(said.slice(0, -1).join('\n'), says, `${status} ${body}`);
      deepEqual(inFolder(), before);
      deepEqual(readdirSync(join(folder, 'downloads')), []);
    }
  });
});
