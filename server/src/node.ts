/** The language server as a process: it gets its bytes from the disk and its date from the clock of the machine. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { startServer } from './lsp/server.ts';
import type { Host } from './lsp/session.ts';
import { localDate } from './model/dates.ts';
import { packsWithUsers, userPacksFolder } from './node-packs.ts';
import { nearestText } from './node-team.ts';

/** The pages of rules stand beside the folder of the bundle. */
const RULE_PAGES = join(__dirname, '..', 'docs', 'checks');

const host: Host = {
  packs: (folder, userFolder) => packsWithUsers(userFolder || userPacksFolder(), folder || undefined),
  today: () => localDate(new Date()),
  nearestText,
  rulePage: (rule) => pathToFileURL(join(RULE_PAGES, `${rule}.md`)).href,
};

startServer(createConnection(), host);
