/** Where the file of a team is looked for on a disk, for the faces that run on Node. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The text of the nearest file of a name: in the folder of a document or one above it. `undefined` where there is none,
 * and for a document that is no file, as one not saved yet.
 */
export async function nearestText(uri: string, name: string): Promise<string | undefined> {
  if (!uri.startsWith('file:')) return undefined;
  let folder = dirname(fileURLToPath(uri));
  for (;;) {
    try {
      return await readFile(join(folder, name), 'utf8');
    } catch {
      // Neither here nor readable here: the folder above decides.
    }
    const above = dirname(folder);
    if (above === folder) return undefined;
    folder = above;
  }
}
