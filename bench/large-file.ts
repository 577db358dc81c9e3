/** A large 837P made of the claims of the example, in one interchange with right counts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param size at least so many characters. */
export function largeProfessionalFile(size: number): string {
  const name = readdirSync('examples').find((each) => each.endsWith('.837'));
  if (!name) throw new Error('examples/ has no 837');
  const segments = readFileSync(join('examples', name), 'utf8')
    .split('~')
    .map((segment) => segment.trim());
  const from = segments.findIndex((segment) => segment.startsWith('ST*'));
  const to = segments.findIndex((segment) => segment.startsWith('SE*'));
  const body = segments.slice(from, to + 1).join('~\n');
  const head = segments.slice(0, from).join('~\n');
  const copies = Math.ceil(size / (body.length + 2));
  const sets = Array.from({ length: copies }, (_, at) =>
    body.replace(/^(ST\*837\*)[^*~]*/, `$1${at + 1}`).replace(/(SE\*\d+\*)[^~]*$/, `$1${at + 1}`),
  );
  return `${head}~\n${sets.join('~\n')}~\nGE*${copies}*1~\nIEA*1*000000001~\n`;
}
