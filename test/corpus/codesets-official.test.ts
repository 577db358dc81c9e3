/**
 * Judges verdicts by the official order files themselves, read here by their columns and not by our importers.
 * Runs where the downloads are (`../shared/data`).
 */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, unzipSync } from 'fflate';
import { dataFolder } from '../../codesets/import/data-folder.ts';
import { IMPORTERS } from '../../codesets/import/registry.ts';
import { writeTable } from '../../codesets/table.ts';
import { verdict } from '../../server/src/codebook/verdict.ts';
import { addDays, dayNumber, fiscalYear, type IsoDate } from '../../server/src/model/dates.ts';
import { committedCodebook, on, recordOf, tableText } from '../unit/codebook/sample-pack.ts';

const DATA = join('..', 'shared', 'data');
const RELEASES = join(DATA, 'icd-10-cm', 'releases');
const CODE_EDITOR = join(DATA, 'mce', 'mce_v44_icd10cm_flags_by_date.tsv.gz');

/**
 * Each order file with the first and last day on which it was in force. October to December 2020 has no order file
 * of its own, and from April 2020 on that of FY2020 lacks U07 only.
 */
const FILES: readonly (readonly [from: string, through: string, zip: string])[] = [
  ['2015-10-01', '2016-09-30', 'cms_2016_dx.zip'],
  ['2016-10-01', '2017-09-30', 'cms_2017_dx.zip'],
  ['2017-10-01', '2018-09-30', 'cms_2018_dx.zip'],
  ['2018-10-01', '2019-09-30', 'cms_2019_dx.zip'],
  ['2019-10-01', '2020-09-30', 'cms_2020_dx.zip'],
  ['2021-01-01', '2021-09-30', 'cms_2021_dx.zip'],
  ['2021-10-01', '2022-03-31', 'cdc_CodeDescriptions-2022.zip'],
  ['2022-04-01', '2022-09-30', 'cms_2022_dx.zip'],
  ['2022-10-01', '2023-03-31', 'cdc_Order-CodeFiles-2023.zip'],
  ['2023-04-01', '2023-09-30', 'cms_2023_dx.zip'],
  ['2023-10-01', '2024-03-31', 'cdc_CodesDescriptions-2024.zip'],
  ['2024-04-01', '2024-09-30', 'cms_2024_dx.zip'],
  ['2024-10-01', '2025-03-31', 'cms_2025_dx.zip'],
  ['2025-04-01', '2025-09-30', 'cdc_Code-descriptions-April-2025.zip'],
  ['2025-10-01', '2026-09-30', 'cms_2026_dx.zip'],
  ['2026-10-01', '2027-09-30', 'FY2027'],
];

interface Official {
  readonly from: IsoDate;
  readonly through: IsoDate;
  readonly rows: readonly OfficialRow[];
  /** From code to the verdict that the file makes of it. */
  readonly kinds: ReadonlyMap<string, string>;
  /** Codes of other files only. U07 is not among them: it was there from April 2020, between two order files. */
  readonly absent: readonly string[];
}

interface OfficialRow {
  readonly code: string;
  readonly billable: boolean;
  readonly title: string;
}

function readRows(zip: string): OfficialRow[] {
  if (zip === 'FY2027') {
    const table = gunzipSync(readFileSync(join(DATA, 'icd-10-cm', 'icd10cm_order_2027.tsv.gz')));
    const [, ...lines] = new TextDecoder().decode(table).trimEnd().split('\n');
    return lines.map((line) => {
      const [code = '', kind, title = ''] = line.split('\t');
      return { code, billable: kind === '1', title };
    });
  }
  const isOrderFile = (name: string) => /order[-_](?!addenda)[^/]*\.txt$/.test(name);
  const members = unzipSync(readFileSync(join(RELEASES, zip)), { filter: ({ name }) => isOrderFile(name) });
  const lines = new TextDecoder().decode(Object.values(members)[0]).trimEnd().split(/\r?\n/);
  return lines.map((line) => ({
    code: line.slice(6, 13).trim(),
    billable: line[14] === '1',
    title: line.slice(77).trim(),
  }));
}

/** A header is a plain one as soon as one billable code below it differs by more than padding and a 7th character. */
function kindsOf(rows: readonly OfficialRow[]): Map<string, string> {
  const kinds = new Map(rows.map(({ code, billable }) => [code, billable ? 'valid' : 'needs-7th-character']));
  for (const { code } of rows.filter(({ billable }) => billable))
    for (let length = 3; length < code.length; length++)
      if (!/^X*.$/.test(code.slice(length)) || code.length < 7)
        if (kinds.has(code.slice(0, length))) kinds.set(code.slice(0, length), 'header');
  return kinds;
}

function readOfficial([from, through, zip]: (typeof FILES)[number]): Omit<Official, 'absent'> {
  const rows = readRows(zip);
  return { from: on(from), through: on(through), rows, kinds: kindsOf(rows) };
}

interface Stretch {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The stretches of days on which the Medicare Code Editor has each code, whatever its flags are. */
function editorStretches(): Map<string, readonly Stretch[]> {
  const stretches = new Map<string, readonly Stretch[]>();
  const [, ...lines] = new TextDecoder()
    .decode(gunzipSync(readFileSync(CODE_EDITOR)))
    .trimEnd()
    .split(/\r?\n/);
  for (const line of lines) {
    const [code = '', from = '', to = ''] = line.split('\t');
    const known = stretches.get(code) ?? [];
    const last = known.at(-1);
    // The editor begins a new row where a flag changes, which takes nothing from the code's validity.
    const joins = last !== undefined && addDays(last.to, 1) === from;
    const begun = joins ? known.slice(0, -1) : known;
    stretches.set(code, [...begun, { from: joins ? last.from : on(from), to: on(to) }]);
  }
  return stretches;
}

/** Numbers from 0 to 1 that are the same at every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

if (existsSync(RELEASES)) {
  describe('verdicts beside the official order files', () => {
    const codebook = committedCodebook('icd-10-cm');
    const random = seeded(20261001);
    const pick = <T>(list: readonly T[]): T => {
      const found = list[Math.floor(random() * list.length)];
      if (found === undefined) throw new Error('There is nothing to pick from.');
      return found;
    };
    const dayIn = ({ from, through }: Official): IsoDate =>
      addDays(from, Math.floor(random() * (dayNumber(through) - dayNumber(from) + 1)));
    const judge = (key: string, date: IsoDate) => verdict(codebook, 'icd-10-cm', key, date);

    let files: readonly Official[] = [];
    let ever: readonly string[] = [];
    before(() => {
      const read = FILES.map(readOfficial);
      ever = [...new Set(read.flatMap(({ kinds }) => [...kinds.keys()]))];
      files = read.map((file) => ({
        ...file,
        absent: ever.filter((code) => !file.kinds.has(code) && !code.startsWith('U07')),
      }));
    });
    for (const [at, [from, through, zip]] of FILES.entries())
      it(`call every code of ${zip} valid from ${from} to ${through}, and as many as it has`, () => {
        const file = files[at];
        ok(file);
        const codes = file.rows.filter(({ billable }) => billable).map(({ code }) => code);
        const between = addDays(file.from, (dayNumber(file.through) - dayNumber(file.from)) >> 1);
        for (const day of [file.from, between, file.through]) {
          for (const code of codes) equal(judge(code, day).kind, 'valid', `${code} on ${day}`);
          // U07.0 and U07.1 were there from April 2020, between two order files.
          const added = zip === 'cms_2020_dx.zip' && day >= '2020-04-01' ? 2 : 0;
          equal(codebook.set('icd-10-cm')?.countOn(day).billable, codes.length + added, day);
        }
      });

    it('call every code of the Medicare Code Editor valid on the first, a middle and the last of its days, and not beside them', () => {
      const stretches = editorStretches();
      equal(stretches.size, 75_909);
      const kind = (code: string, day: IsoDate) => judge(code, day).kind;
      for (const [code, list] of stretches)
        for (const { from, to } of list) {
          const last = to < '2027-03-31' ? to : on('2027-09-30');
          const between = addDays(from, (dayNumber(last) - dayNumber(from)) >> 1);
          for (const day of [from, between, last]) equal(kind(code, day), 'valid', `${code} on ${day}`);
          ok(from === '2015-10-01' || kind(code, addDays(from, -1)) !== 'valid', `${code} before ${from}`);
          ok(to === '2027-03-31' || kind(code, addDays(to, 1)) !== 'valid', `${code} after ${to}`);
        }
    });

    const fileOf = (year: number) => pick(files.filter(({ from }) => fiscalYear(from) === year));

    for (let year = 2016; year <= 2027; year++) {
      it(`are those of FY${year} for 2,000 of its codes and headers on random days, titles too`, () => {
        for (let n = 0; n < 2000; n++) {
          const file = fileOf(year);
          const { code, title } = pick(file.rows);
          const date = dayIn(file);
          const found = judge(code, date);
          equal(found.kind, file.kinds.get(code), `${code} on ${date}`);
          if (found.kind === 'valid' || found.kind === 'header') equal(found.period.title, title);
        }
      });

      it(`are those of FY${year} for 500 codes of other years`, () => {
        for (let n = 0; n < 500; n++) {
          const file = fileOf(year);
          const code = pick(file.absent);
          const earlier = files.some(({ through, kinds }) => through < file.from && kinds.has(code));
          equal(judge(code, dayIn(file)).kind, earlier ? 'retired' : 'not-yet', `${code} in FY${year}`);
        }
      });

      it(`never call valid in FY${year} what no year had, and mend it only to a valid code`, () => {
        const known = new Set(ever);
        const file = fileOf(year);
        for (let n = 0; n < 500; n++) {
          const { code } = pick(file.rows);
          const at = Math.floor(random() * code.length);
          const mistyped = code.slice(0, at) + pick([...'0123456789ABDSX']) + code.slice(at + 1);
          if (known.has(mistyped)) continue;
          const found = judge(mistyped, dayIn(file));
          ok(['unknown', 'bad-placeholder', 'needs-7th-character'].includes(found.kind), mistyped);
          if (found.kind === 'bad-placeholder' && found.corrected !== undefined)
            equal(file.kinds.get(found.set.keyAt(found.corrected)), 'valid', mistyped);
        }
      });
    }
  });

  describe('the importers', () => {
    it('give the committed tables from the official files', async () => {
      for (const read of IMPORTERS.values()) {
        const { record, tables } = await read(dataFolder(DATA));
        deepEqual(record, recordOf(record.system));
        for (const [name, table] of tables) ok(writeTable(table) === tableText(name), `${name} differs`);
      }
    });
  });
}
