/** The language server as a process: it gets its bytes from the disk and its date from the clock of the machine. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { startServer } from './lsp/server.ts';
import type { Host } from './lsp/session.ts';
import { calendarDate, type IsoDate } from './model/dates.ts';

/** The packs that come with Claimlint stand beside the bundle, the pages of rules beside its folder. */
const BUNDLED_PACKS = join(__dirname, 'codesets');
const RULE_PAGES = join(__dirname, '..', 'docs', 'checks');

const host: Host = {
  packs: (folder) => ({
    read: (system) => readIfThere(join(folder || BUNDLED_PACKS, `${system}.pack`)),
  }),
  today: localDate,
  rulePage: (rule) => pathToFileURL(join(RULE_PAGES, `${rule}.md`)).href,
};

function readIfThere(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The date on the user's calendar, whatever the zone. */
function localDate(): IsoDate {
  const now = new Date();
  const today = calendarDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (!today) throw new Error('the clock of this machine is not set');
  return today;
}

startServer(createConnection(), host);
