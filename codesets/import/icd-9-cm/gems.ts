/**
 * The General Equivalence Mappings (CMS, 2018): source code, target code, and five flags: approximate, no map,
 * combination, scenario, choice list.
 */
import { codeKey } from '../../../server/src/model/codes.ts';

const ROW = /^(\S+)\s+(\S+)\s+([01][01][01]\d\d)\s*$/;

/** Rows `code, target, flags` in the order of the file; the target is blank where there is no map. */
export function readGems(name: string, text: string): string[][] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line, at) => {
      const [, code = '', target = '', flags = ''] = ROW.exec(line) ?? [];
      if (code === '') throw new Error(`${name}: line ${at + 1} is no mapping.`);
      // The file spells one of its targets in small letters (v5889).
      return [codeKey(code), target === 'NoDx' ? '' : codeKey(target), flags];
    });
}
