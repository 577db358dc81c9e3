/** What goes into the pack of each system; a new system is a new entry here. */
import type { PackMeta } from '../../server/src/codebook/pack-format.ts';
import type { CodeSystemId } from '../../server/src/model/systems.ts';
import type { SystemRecord } from '../releases.ts';
import { readTable, type TableText } from '../table.ts';
import { type CodeRow, codeSections, keyWidth, numberedCodes } from './codes.ts';
import { packFile, type Sections } from './file.ts';
import { headingNotes, seventhCharacterNotes } from './icd-10-cm.ts';
import { axisSections } from './icd-10-pcs.ts';
import { noteSections, replacementSection } from './notes.ts';

type Codes = ReadonlyMap<string, number>;

interface PackSource {
  readonly codeColumns: readonly string[];
  /** The sections beyond those that all systems have. `rows` are those of `codes.tsv`. */
  readonly sections: (text: TableText, codes: Codes, rows: readonly (readonly string[])[]) => Sections;
}

const CODE_COLUMNS = ['code', 'from', 'to', 'kind', 'title'];

export const PACK_SOURCES: Readonly<Partial<Record<CodeSystemId, PackSource>>> = {
  'icd-10-cm': {
    codeColumns: CODE_COLUMNS,
    sections: (text, codes) => ({
      ...noteSections({ HEAD: headingNotes(text), SVTH: seventhCharacterNotes(text) }, codes),
      ...replacementSection(readTable(text('replacements.tsv'), ['previous', 'since', 'code']), codes),
    }),
  },
  'icd-10-pcs': { codeColumns: CODE_COLUMNS, sections: axisSections },
  'place-of-service': {
    codeColumns: [...CODE_COLUMNS, 'facility'],
    sections: (_, codes, rows) => {
      const facility = rows.map(([code = '', from = '', to = '', , , text = '']) => ({
        code,
        from,
        to,
        text,
      }));
      return noteSections({ ATTR: facility }, codes);
    },
  },
};

/**
 * The pack of a system from its tables.
 * @param inputs the fingerprint of the tables.
 * @throws where the tables do not fit each other, or none is described here.
 */
export function packSystem(record: SystemRecord, text: TableText, inputs: string): Uint8Array {
  const source = PACK_SOURCES[record.system];
  if (!source)
    throw new Error(`${record.system}: codesets/pack/packs.ts does not say what goes into its pack.`);
  const table = readTable(text('codes.tsv'), source.codeColumns);
  const rows = table.map(codeRow);
  const codes = numberedCodes(rows);
  const meta: PackMeta = {
    system: record.system,
    licence: record.licence,
    source: record.source,
    ...(record.since === undefined ? {} : { since: record.since }),
    through: record.through,
    releases: record.releases.map(({ name, from }) => ({ name, from })),
    keyWidth: keyWidth(codes),
    inputs,
  };
  return packFile({
    META: new TextEncoder().encode(JSON.stringify(meta)),
    ...codeSections(rows, codes),
    ...source.sections(text, codes, table),
  });
}

function codeRow([code = '', from = '', to = '', kind = '', title = '']: readonly string[]): CodeRow {
  return { code, from, to, kind, title };
}
