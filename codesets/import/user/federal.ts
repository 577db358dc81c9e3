/**
 * The federal releases as they are downloaded: a whole list of codes, which is joined with the history that is loaded.
 * They are recognised by their layout; the day from which they are in force stands in their names.
 */
import { ICD_10_CM_SHAPE } from '../../../server/src/model/codes.ts';
import { calendarDate } from '../../../server/src/model/dates.ts';
import { type AnwebRecord, readAnweb } from '../hcpcs/anweb.ts';
import { type ConversionRow, isConversionTable, readConversionTable } from '../icd-10-cm/conversion-table.ts';
import { ORDER_RECORD, type OrderRow, readOrderFile } from '../icd-10-cm/order-file.ts';
import { isPcsOrderRecord, readPcsOrderFile } from '../icd-10-pcs/order-file.ts';
import {
  FEDERAL_LICENCE,
  fiscalStart,
  monthNumber,
  monthOf,
  releaseFrom,
  startInName,
} from './federal-release.ts';
import { type FederalKind, noDate } from './imported.ts';
import { firstLines } from './lines.ts';
import { pcsDefinitions, pcsTables } from './pcs-xml.ts';
import { quarterRelease } from './quarters.ts';
import { tabularList } from './tabular-list.ts';

function orderFile(
  system: 'icd-10-cm' | 'icd-10-pcs',
  says: string,
  isFirst: (lines: readonly string[]) => boolean,
  read: (name: string, text: string) => OrderRow[],
): FederalKind {
  return {
    says,
    recognises({ text }) {
      // The first lines alone tell little: a category and a table of ICD-10-PCS have three characters both.
      const lines = firstLines(text).slice(0, -1);
      return lines.length > 10 && isFirst(lines);
    },
    read(file, said) {
      const from = said ?? startInName(file.name, 'order');
      if (!from) throw noDate(file);
      const rows = read(file.name, file.text).map(({ code, billable, title }) => ({
        code,
        from: '',
        to: '',
        kind: billable ? 'code' : 'header',
        title,
      }));
      return [
        {
          kind: 'release',
          system,
          file: file.name,
          what: `${rows.length} rows of an order file`,
          licence: FEDERAL_LICENCE,
          source: says,
          release: releaseFrom(from),
          dated: said ? 'by the user' : 'by the file',
          rows,
        },
      ];
    },
  };
}

const diagnoses = orderFile(
  'icd-10-cm',
  'ICD-10-CM code descriptions in tabular order (order file of CMS or CDC)',
  (lines) => lines.every((line) => ORDER_RECORD.test(line)) && !lines.every(isPcsOrderRecord),
  readOrderFile,
);

const procedures = orderFile(
  'icd-10-pcs',
  'ICD-10-PCS order file of CMS',
  (lines) => lines.every(isPcsOrderRecord),
  readPcsOrderFile,
);

/** `HCPC2026_OCT_ANWEB_…`: the word is at times absent. */
const ANWEB_NAME = /HCPCS?(\d{4})[-_ ]?([A-Z]{3})/i;
const ANWEB_RECORD = /^(?:[A-Z]\d{4}|[ ]{3}[A-Z\d]{2})\d{5}[37].{270,}/;

const hcpcs: FederalKind = {
  says: 'HCPCS Level II file of CMS (ANWEB)',
  recognises: ({ text }) => firstLines(text).some((line) => ANWEB_RECORD.test(line)),
  read(file, said) {
    const [, year, month = ''] = ANWEB_NAME.exec(file.name) ?? [];
    const from = said ?? calendarDate(Number(year), monthNumber(month), 1);
    if (!from) throw noDate(file);
    const records = readAnweb(file.name, file.text);
    const { through } = quarterRelease(from);
    const name = monthOf(from);
    const of = (kind: AnwebRecord['kind']) => records.filter((record) => record.kind === kind);
    return (['hcpcs', 'modifier'] as const).map((system) => {
      const rows = of(system === 'hcpcs' ? 'procedure' : 'modifier');
      return {
        kind: 'records',
        system,
        file: file.name,
        what: `${rows.length} records`,
        licence: FEDERAL_LICENCE,
        source: 'HCPCS Level II quarterly files, CMS',
        release: { name, from, through },
        rows,
      };
    });
  },
};

/** `Order26	POAexemptCode	Description`. */
const POA_HEAD = /^Order\d*\tPOAexemptCode\tDescription\s*$/i;
const POA_ROW = /^\d{5}\t([A-Z\d.]+)\t/;

const exempt: FederalKind = {
  says: 'POA exempt list of CMS',
  recognises: ({ text }) => POA_HEAD.test(firstLines(text)[0] ?? ''),
  read(file, said) {
    const [, year] = /(?:FY[-_ ]?|Order)(\d\d)\b/i.exec(`${file.name}\n${firstLines(file.text)[0]}`) ?? [];
    const from = said ?? fiscalStart(2000 + Number(year));
    if (!from) throw noDate(file);
    const [, ...lines] = file.text.split(/\r?\n/);
    const rows = lines
      .filter((line) => line.trim() !== '')
      .map((line, at) => {
        const [, code] = POA_ROW.exec(line) ?? [];
        if (code === undefined || !ICD_10_CM_SHAPE.test(code))
          throw new Error(`${file.name}: line ${at + 2} is no POA exempt code.`);
        return code.replace('.', '');
      });
    if (rows.length < LEAST_EXEMPT)
      throw new Error(`${file.name}: ${rows.length} codes are too few for the list.`);
    const release = releaseFrom(from);
    return [
      {
        kind: 'poa-exempt',
        system: 'icd-10-cm',
        file: file.name,
        what: `${rows.length} codes exempt from POA reporting`,
        licence: FEDERAL_LICENCE,
        source: 'POA exempt list, CMS',
        release: { ...release, name: `POA exempt ${release.name}` },
        rows,
      },
    ];
  },
};

/** The list of FY2016, the shortest at hand, has some 38,000 codes. */
const LEAST_EXEMPT = 30_000;

const conversions: FederalKind = {
  says: 'ICD-10-CM conversion table of CDC',
  recognises: ({ text }) => isConversionTable(text),
  read(file) {
    const rows: readonly ConversionRow[] = readConversionTable(file.name, file.text);
    const newest = rows
      .map(({ since }) => since)
      .sort()
      .at(-1);
    if (!newest) throw new Error(`${file.name}: the conversion table has no codes.`);
    return [
      {
        kind: 'conversions',
        system: 'icd-10-cm',
        file: file.name,
        what: `${rows.length} conversions`,
        licence: FEDERAL_LICENCE,
        source: 'ICD-10-CM conversion table, CDC/NCHS',
        release: releaseFrom(newest),
        rows,
      },
    ];
  },
};

export const FEDERAL_KINDS: readonly FederalKind[] = [
  diagnoses,
  procedures,
  hcpcs,
  exempt,
  conversions,
  tabularList,
  pcsTables,
  pcsDefinitions,
];
