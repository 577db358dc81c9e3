/** Fetches one file over the network, going on where an earlier attempt stopped. Only `codesets update` does so. */
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

export interface DownloadOptions {
  /** Where the file goes; what has come so far is in `PATH.part`. */
  readonly path: string;
  /** Hosts and protocols that are allowed, of the address and of every one to which it sends on. */
  readonly isAllowed: (url: URL) => boolean;
  /** The publisher's mark of the file as it was fetched last: a file that still has it is not fetched again. */
  readonly known?: string | undefined;
  /** The SHA-256 that the file must have, where it is known. */
  readonly sha256?: string | undefined;
  readonly onProgress?: (bytes: number, total: number | undefined) => void;
}

export type Downloaded =
  | { readonly kind: 'fetched'; readonly mark: string | undefined }
  | { readonly kind: 'unchanged' }
  /** There is no such file at the address, or a web page in its place, as some servers answer then. */
  | { readonly kind: 'absent' };

/** Code sets are at most 40 MB; what is larger is another thing. */
const MOST_BYTES = 250_000_000;
const MOST_REDIRECTS = 5;

/** The network cannot be reached, or ended the talk; what has come is kept. */
export class NetworkError extends Error {}

/**
 * @throws NetworkError where the network fails; an Error where the server answers otherwise than with the file, or
 * the file is not the one that it must be.
 */
export async function download(address: string, options: DownloadOptions): Promise<Downloaded> {
  const { path, known } = options;
  const part = `${path}.part`;
  const markFile = `${part}.mark`;
  mkdirSync(dirname(path), { recursive: true });
  // Without a mark nobody knows whether what has come belongs to what would come.
  const mark = existsSync(markFile) && existsSync(part) ? readFileSync(markFile, 'utf8') : undefined;
  const begun = mark === undefined ? 0 : statSync(part).size;
  const headers: Record<string, string> = {
    // Lengths and ranges of an encoded answer are none of the file's (RFC 9110, section 14.2).
    'accept-encoding': 'identity',
    ...(begun > 0 && mark !== undefined ? { range: `bytes=${begun}-`, 'if-range': mark } : {}),
    ...(begun === 0 && known !== undefined ? { 'if-none-match': known } : {}),
  };
  const response = await ask(new URL(address), headers, options.isAllowed, MOST_REDIRECTS);
  if (response.status === 304) return { kind: 'unchanged' };
  if (response.status === 404 || response.status === 410 || isWebPage(response)) return { kind: 'absent' };
  const goesOn = response.status === 206 && startsAt(response, begun);
  // What has come is not the beginning of what the server has.
  if (begun > 0 && (response.status === 416 || (response.status === 206 && !goesOn))) {
    await response.body?.cancel();
    rmSync(part, { force: true });
    rmSync(markFile, { force: true });
    return download(address, options);
  }
  if (!response.ok || !response.body) throw new Error(`${address}: the server answers ${response.status}.`);
  const newMark = response.headers.get('etag') ?? undefined;
  if (!goesOn) {
    rmSync(part, { force: true });
    rmSync(markFile, { force: true });
    if (newMark !== undefined && !newMark.startsWith('W/')) writeFileSync(markFile, newMark);
  }
  const length = response.headers.get('content-length');
  await receive(
    response.body,
    part,
    goesOn ? begun : 0,
    length === null ? undefined : Number(length),
    options,
    address,
  );
  verify(address, part, options.sha256);
  renameSync(part, path);
  rmSync(markFile, { force: true });
  return { kind: 'fetched', mark: newMark };
}

const isWebPage = ({ ok, headers }: Response): boolean =>
  ok && /^text\/html\b/i.test(headers.get('content-type') ?? '');

/** Whether a part of the file begins where what has come ends (RFC 9110, section 14.4). */
const startsAt = ({ headers }: Response, begun: number): boolean =>
  headers.get('content-range')?.startsWith(`bytes ${begun}-`) === true;

/** The answer to a request, redirects followed to hosts that are allowed only. */
async function ask(
  url: URL,
  headers: Readonly<Record<string, string>>,
  isAllowed: (url: URL) => boolean,
  redirects: number,
): Promise<Response> {
  if (!isAllowed(url))
    throw new Error(`${url.origin}: files are fetched from their publishers only, encrypted.`);
  const response = await fetch(url, { headers, redirect: 'manual' }).catch((error: unknown) => {
    throw new NetworkError(`${url.host} cannot be reached${causeOf(error)}.`);
  });
  const target = response.headers.get('location');
  if (response.status < 300 || response.status >= 400 || response.status === 304 || target === null)
    return response;
  if (!URL.canParse(target, url.href)) throw new Error(`${url.href}: it sends on to what is no address.`);
  if (redirects === 0) throw new Error(`${url.href}: it sends on and on.`);
  return ask(new URL(target, url), headers, isAllowed, redirects - 1);
}

async function receive(
  body: ReadableStream<Uint8Array>,
  part: string,
  begun: number,
  length: number | undefined,
  { onProgress }: DownloadOptions,
  address: string,
): Promise<void> {
  const total = length === undefined ? undefined : begun + length;
  let bytes = begun;
  if (begun === 0) writeFileSync(part, '');
  try {
    for await (const chunk of body) {
      bytes += chunk.length;
      if (bytes > MOST_BYTES) throw new RangeError(`${address}: larger than any published code set.`);
      appendFileSync(part, chunk);
      onProgress?.(bytes, total);
    }
  } catch (error) {
    if (error instanceof RangeError) throw new Error(error.message);
    throw new NetworkError(
      `${new URL(address).host} ended the talk${causeOf(error)}; the next call goes on with it.`,
    );
  }
  if (total !== undefined && bytes < total)
    throw new NetworkError(`${new URL(address).host} ended the talk; the next call goes on with it.`);
}

function verify(address: string, part: string, sha256: string | undefined): void {
  if (sha256 === undefined) return;
  const found = createHash('sha256').update(readFileSync(part)).digest('hex');
  if (found === sha256) return;
  rmSync(part, { force: true });
  rmSync(`${part}.mark`, { force: true });
  throw new Error(`${address}: the file is not the one that is known (SHA-256 ${found}).`);
}

/** The system's word for what went wrong, as ` (ENOTFOUND)`. */
function causeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string'
    ? ` (${cause.code})`
    : '';
}
