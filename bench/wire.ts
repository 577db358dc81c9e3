/** A server process and the bare protocol in front of it, so that nothing of a client is measured with it. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { join } from 'node:path';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
}

export class Wire {
  readonly process: ChildProcessWithoutNullStreams;
  #buffer = Buffer.alloc(0);
  #id = 0;
  readonly #waiting = new Map<number, (result: unknown) => void>();

  constructor(env: NodeJS.ProcessEnv = process.env) {
    this.process = spawn(process.execPath, [join('dist', 'server.js'), '--stdio'], { env });
    this.process.stdout.on('data', (chunk: Buffer) => this.#receive(chunk));
  }

  request(method: string, params: unknown): Promise<unknown> {
    const id = ++this.#id;
    this.#send({ id, method, params });
    return new Promise((done) => this.#waiting.set(id, done));
  }

  notify(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  /** The initialize request, with a fixed date. */
  initialize(options: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
    return this.request('initialize', {
      processId: null,
      rootUri: null,
      capabilities: {},
      initializationOptions: { today: '2026-11-25', ...options },
    });
  }

  open(uri: string, languageId: string, text: string): void {
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  end(): void {
    this.process.kill('SIGKILL');
  }

  #send(message: object): void {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.process.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.process.stdin.write(body);
  }

  #receive(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    for (;;) {
      const head = this.#buffer.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#buffer.toString('latin1', 0, head))?.[1]);
      const end = head + 4 + length;
      if (this.#buffer.length < end) return;
      this.#handle(JSON.parse(this.#buffer.toString('utf8', head + 4, end)));
      this.#buffer = this.#buffer.subarray(end);
    }
  }

  #handle(message: Message): void {
    // A request of the server's, for settings or a registration, is answered with nothing.
    if (message.method !== undefined && message.id !== undefined)
      this.#send({ id: message.id, result: null });
    else if (message.id !== undefined) {
      this.#waiting.get(message.id)?.(message.result);
      this.#waiting.delete(message.id);
    }
  }
}
