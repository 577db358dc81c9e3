/**
 * The CMS place-of-service code set: code and name, the day it took effect where CMS states one, and whether
 * Medicare pays physicians at the facility (F) or the nonfacility (N) rate there.
 */
import { parse } from 'csv-parse/sync';
import type { IsoDate } from '../../server/src/model/dates.ts';
import type { DataFolder } from './data-folder.ts';
import type { ImportedSystem } from './importer.ts';

const DEFINITIONS = 'place-of-service/pos_codes_cms_bfd.csv';
const NAMES = 'place-of-service/pos_facility_flags.json';

interface Place {
  readonly name: string;
  readonly facility: 'F' | 'N';
}

/**
 * Codes newer than the list of names. Their rate is N: 42 CFR 414.22(b)(5)(i)(B) makes every setting nonfacility
 * that is not named in (A).
 */
const NEWER_PLACES: Readonly<Record<string, Place>> = {
  '27': { name: 'Outreach Site/Street', facility: 'N' },
  '58': { name: 'Non-residential Opioid Treatment Facility', facility: 'N' },
  '66': { name: 'Programs of All-Inclusive Care for the Elderly (PACE) Center', facility: 'N' },
};

/** Where the definition dates a change of words or nothing: 02 is in use since 2017, 58 since CMS transmittal 4486. */
const KNOWN_STARTS: Readonly<Record<string, string>> = { '02': '2017-01-01', '58': '2020-01-01' };

const MONTHS = 'JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER'.split(
  ' ',
);

/**
 * The day on which a definition says that its code took effect, or '' where it says none. "No later than" and
 * "description revised" tell of another day.
 */
export function statedStart(definition: string): string {
  const [, month = '', day = '', year = ''] =
    /\((?:CODE )?(?:EFFECTIVE,? )?([A-Z]+) (\d{1,2}), (\d{4})[);]/.exec(definition) ?? [];
  const number = MONTHS.indexOf(month) + 1;
  if (number > 0) return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const [, m = '', d = '', y = ''] = /\(EFF\. (\d{1,2})\/(\d{1,2})\/(\d{2})\)/.exec(definition) ?? [];
  return y === '' ? '' : `20${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
}

/** Whether a name and a definition speak of the same place: the name's first letters are in the definition. */
function agree(name: string, definition: string): boolean {
  const letters = (text: string) => text.toUpperCase().replace(/[^A-Z]/g, '');
  return letters(definition).includes(letters(name).slice(0, 6));
}

/** The table of place-of-service codes. Throws where the two files of CMS disagree about a code. */
export function importPlaceOfService(data: DataFolder): ImportedSystem {
  const definitions = data.read(DEFINITIONS);
  const names = data.read(NAMES);
  const { codes }: { codes: Readonly<Record<string, Place>> } = JSON.parse(names.text);
  const places: Readonly<Record<string, Place>> = { ...codes, ...NEWER_PLACES };
  const [, ...records]: string[][] = parse(definitions.text, { relax_quotes: true });
  const rows = records
    .filter(([code = '', definition]) => /^\d\d$/.test(code) && definition !== 'UNASSIGNED')
    .map(([code = '', definition = '']) => {
      const place = places[code];
      if (!place || !agree(place.name, definition))
        throw new Error(
          `${DEFINITIONS}: place of service ${code} is not "${place?.name}" but "${definition}".`,
        );
      return [code, KNOWN_STARTS[code] ?? statedStart(definition), '', 'code', place.name, place.facility];
    });
  if (rows.length !== Object.keys(places).length)
    throw new Error(`${DEFINITIONS}: ${rows.length} codes are defined, ${Object.keys(places).length} named.`);
  const table = { columns: ['code', 'from', 'to', 'kind', 'title', 'facility'], rows };
  const sources = [definitions.source, names.source];
  return {
    record: {
      system: 'place-of-service',
      publisher: 'CMS',
      licence: 'Public domain (work of the United States government)',
      source: 'CMS Place of Service Code Set',
      through: '2027-12-31' as IsoDate,
      releases: [
        {
          name: '2026',
          from: '2026-01-01' as IsoDate,
          sources,
          rows: rows.length,
          billable: rows.length,
          derived: 'The set has no yearly releases: it is taken to answer to the end of 2027.',
        },
      ],
      tables: [{ table: 'place-of-service/codes.tsv', rows: rows.length, sources }],
    },
    tables: new Map([['place-of-service/codes.tsv', table]]),
  };
}
