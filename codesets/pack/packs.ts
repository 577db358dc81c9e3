/** What goes into the pack of each system; a new system is a new entry here. */
import type { PackMeta } from '../../server/src/codebook/pack-format.ts';
import type { CodeSystemId } from '../../server/src/model/systems.ts';
import type { SystemRecord } from '../releases.ts';
import { readTable, type TableText } from '../table.ts';
import { type CodeRow, codeSections, keyWidth, numberedCodes, titleWords } from './codes.ts';
import { packFile, type Sections } from './file.ts';
import { hcpcsNotes } from './hcpcs.ts';
import { gemSections } from './icd-9-cm.ts';
import { headingNotes, seventhCharacterNotes } from './icd-10-cm.ts';
import { exclusionSections } from './icd-10-cm-exclusions.ts';
import { flagSections, procedureFlagSections } from './icd-10-cm-flags.ts';
import { tabularNoteSections, tabularNotes } from './icd-10-cm-notes.ts';
import { axisSections, axisTables } from './icd-10-pcs.ts';
import { noteSections, replacementSection } from './notes.ts';

type Codes = ReadonlyMap<string, number>;

interface PackSource {
  readonly codeColumns: readonly string[];
  /** The sections beyond those that all systems have, or in place of them. `rows` are those of `codes.tsv`. */
  readonly sections: (text: TableText, codes: Codes, rows: readonly (readonly string[])[]) => Sections;
}

const CODE_COLUMNS = ['code', 'from', 'to', 'kind', 'title'];

const REPLACEMENT_COLUMNS = ['previous', 'since', 'code'];

/** A set of which there is no more than codes, periods and titles. */
const CODES_ONLY: PackSource = { codeColumns: CODE_COLUMNS, sections: () => ({}) };

export const PACK_SOURCES: Readonly<Partial<Record<CodeSystemId, PackSource>>> = {
  'icd-10-cm': {
    codeColumns: CODE_COLUMNS,
    sections: (text, codes, rows) => ({
      ...noteSections({ HEAD: headingNotes(text), SVTH: seventhCharacterNotes(text) }, codes),
      ...replacementSection(readTable(text('replacements.tsv'), REPLACEMENT_COLUMNS), codes),
      ...tabularNoteSections(
        tabularNotes(text),
        codes,
        titleWords(rows.map(([, , , , title = '']) => title)),
      ),
      ...flagSections(text, codes),
      ...exclusionSections(text, codes),
    }),
  },
  'icd-10-pcs': {
    codeColumns: CODE_COLUMNS,
    sections: (text, codes) => ({
      ...axisSections(axisTables(text), codes),
      ...procedureFlagSections(text, codes),
    }),
  },
  'icd-9-cm': { codeColumns: CODE_COLUMNS, sections: gemSections },
  'icd-9-cm-procedure': CODES_ONLY,
  hcpcs: {
    codeColumns: CODE_COLUMNS,
    sections: (text, codes) => ({
      ...noteSections({ ATTR: hcpcsNotes(text) }, codes),
      ...replacementSection(readTable(text('replacements.tsv'), REPLACEMENT_COLUMNS), codes),
    }),
  },
  modifier: CODES_ONLY,
  revenue: CODES_ONLY,
  'type-of-bill': CODES_ONLY,
  'discharge-status': CODES_ONLY,
  condition: CODES_ONLY,
  occurrence: CODES_ONLY,
  value: CODES_ONLY,
  poa: CODES_ONLY,
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
