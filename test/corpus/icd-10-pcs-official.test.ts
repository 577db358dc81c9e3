/**
 * Judges ICD-10-PCS by the official files themselves, read here by their columns and tags and not by our importers.
 * Runs where the downloads are (`../shared/data`).
 */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, unzipSync } from 'fflate';
import { axesOf, nextCharacters } from '../../server/src/codebook/pcs-axes.ts';
import { verdict } from '../../server/src/codebook/verdict.ts';
import { addDays } from '../../server/src/model/dates.ts';
import { committedCodebook, on } from '../unit/codebook/sample-pack.ts';

const FOLDER = join('..', 'shared', 'data', 'icd-10-pcs');
const CODE_EDITOR = join('..', 'shared', 'data', 'mce', 'mce_v44_icd10pcs_flags_by_date.tsv.gz');

/** Each file that lists all codes, with the first and last day on which it was in force. */
const FILES: readonly (readonly [from: string, through: string, file: string])[] = [
  ['2015-10-01', '2016-09-30', 'releases/cms_2016_pr.zip'],
  ['2016-10-01', '2017-09-30', 'releases/cms_2017_pr.zip'],
  ['2017-10-01', '2018-09-30', 'releases/cms_2018_pr.zip'],
  ['2018-10-01', '2019-09-30', 'releases/cms_2019_pr.zip'],
  ['2019-10-01', '2020-07-31', 'releases/cms_2020_pr.zip'],
  ['2021-01-01', '2021-09-30', 'releases/cms_2021_pr.zip'],
  ['2022-04-01', '2022-09-30', 'releases/cms_2022_errata.zip'],
  ['2023-04-01', '2023-09-30', 'releases/cms_2023_pr.zip'],
  ['2024-04-01', '2024-09-30', 'releases/cms_2024_pr.zip'],
  ['2024-10-01', '2025-03-31', 'releases/cms_2025_pr.zip'],
  ['2025-10-01', '2026-03-31', 'releases/cms_2026_pr.zip'],
  ['2026-04-01', '2026-09-30', 'icd10pcs_codes_2026-04.txt.gz'],
  ['2026-10-01', '2027-09-30', 'icd10pcs_codes_2027.derived.txt.gz'],
];

const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

const member = (zip: string, kind: RegExp): string =>
  decode(
    Object.values(unzipSync(readFileSync(join(FOLDER, zip)), { filter: ({ name }) => kind.test(name) }))[0],
  );

const unpacked = (path: string): string => decode(gunzipSync(readFileSync(path)));

/** Code to title. */
function officialCodes(file: string): Map<string, string> {
  if (!file.endsWith('.zip')) {
    const lines = unpacked(join(FOLDER, file))
      .split(/\r?\n/)
      .filter((line) => line !== '');
    return new Map(lines.map((line) => [line.slice(0, 7), line.slice(8).trim()]));
  }
  const lines = member(file, /icd10pcs_order_\d{4}\.txt$/).split(/\r?\n/);
  const codes = lines.filter((line) => line[14] === '1');
  return new Map(codes.map((line) => [line.slice(6, 13), line.slice(77).trim()]));
}

/** Every code of the tables with the labels of its last four characters. */
function expanded(xml: string): Map<string, readonly string[]> {
  const codes = new Map<string, readonly string[]>();
  const text = (words: string) =>
    words.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  const labels = (part: string) =>
    [...part.matchAll(/<label code="(.)">([^<]*)<\/label>/g)].map(([, code = '', label = '']) => ({
      code,
      label: text(label),
    }));
  for (const [, table = ''] of xml.matchAll(/<pcsTable>([\s\S]*?)<\/pcsTable>/g)) {
    const key = labels(table.slice(0, table.indexOf('<pcsRow')))
      .map(({ code }) => code)
      .join('');
    for (const [, row = ''] of table.matchAll(/<pcsRow[^>]*>([\s\S]*?)<\/pcsRow>/g)) {
      let made: readonly { readonly code: string; readonly labels: readonly string[] }[] = [
        { code: key, labels: [] },
      ];
      for (const [, axis = ''] of row.matchAll(/<axis[^>]*>([\s\S]*?)<\/axis>/g))
        made = made.flatMap((begun) =>
          labels(axis).map(({ code, label }) => ({
            code: begun.code + code,
            labels: [...begun.labels, label],
          })),
        );
      for (const one of made) codes.set(one.code, one.labels);
    }
  }
  return codes;
}

if (existsSync(FOLDER)) {
  describe('ICD-10-PCS beside the official files', () => {
    const codebook = committedCodebook('icd-10-pcs');

    for (const [from, through, file] of FILES)
      it(`every code of ${file} is valid under its title from ${from} to ${through}, and no other is`, () => {
        const codes = officialCodes(file);
        const days = [on(from), addDays(on(from), 100), on(through)];
        for (const [code, title] of codes)
          for (const day of days) {
            const found = verdict(codebook, 'icd-10-pcs', code, day);
            equal(found.kind, 'valid', `${code} on ${day}`);
            if (found.kind === 'valid' && day === days[0]) equal(found.period.title, title);
          }
        for (const day of days) equal(codebook.set('icd-10-pcs')?.countOn(day).billable, codes.size, day);
      });

    it('every code holds on the days that the Medicare Code Editor has for it', () => {
      const days = new Map<string, { from: string; to: string }[]>();
      for (const line of unpacked(CODE_EDITOR).trimEnd().split(/\r?\n/).slice(1)) {
        const [code = '', from = '', to = ''] = line.split('\t');
        const known = days.get(code) ?? [];
        const last = known.at(-1);
        // The editor begins a new row where a flag changes, which takes nothing from the code's validity.
        if (last && addDays(on(last.to), 1) === from) last.to = to;
        else days.set(code, [...known, { from, to }]);
      }
      equal(days.size, 82_508);
      const kind = (code: string, day: string) => verdict(codebook, 'icd-10-pcs', code, on(day)).kind;
      for (const [code, stretches] of days)
        for (const { from, to } of stretches) {
          equal(kind(code, from), 'valid', `${code} on ${from}`);
          equal(kind(code, to), 'valid', `${code} on ${to}`);
          ok(
            from === '2015-10-01' || kind(code, addDays(on(from), -1)) !== 'valid',
            `${code} before ${from}`,
          );
          ok(to === '2027-03-31' || kind(code, addDays(on(to), 1)) !== 'valid', `${code} after ${to}`);
        }
    });

    for (const [edition, xml, order, count] of [
      [
        '2026',
        () => unpacked(join(FOLDER, 'icd10pcs_tables_2026.xml.gz')),
        'releases/cms_2026_pr.zip',
        79_115,
      ],
      [
        '2022',
        () => member('releases/cms_2022_errata.zip', /icd10pcs_tables_2022\.xml$/),
        'releases/cms_2022_errata.zip',
        78_229,
      ],
    ] as const)
      it(`the tables of ${edition} are exactly the codes of the order file`, () => {
        const codes = [...expanded(xml()).keys()].sort();
        deepEqual(codes, [...officialCodes(order).keys()].sort());
        equal(codes.length, count);
      });

    it('every code of FY2026 has the axes of its table', () => {
      const tables = expanded(unpacked(join(FOLDER, 'icd10pcs_tables_2026.xml.gz')));
      const day = on('2025-10-01');
      for (const [code, labels] of tables) {
        const axes = axesOf(codebook, code, day);
        equal(axes.length, 7);
        deepEqual(
          axes.slice(3).map(({ meaning }) => meaning),
          labels,
          code,
        );
      }
    });

    it('typing character by character leads to every code of FY2026 and FY2027, and to no other', () => {
      for (const [from, , file] of FILES.filter(
        ([first]) => first === '2025-10-01' || first === '2026-10-01',
      )) {
        const reached: string[] = [];
        const walk = (prefix: string): void => {
          if (prefix.length === 7) reached.push(prefix);
          else
            for (const { character } of nextCharacters(codebook, prefix, on(from))) walk(prefix + character);
        };
        walk('');
        deepEqual(reached, [...officialCodes(file).keys()].sort());
      }
    });
  });
}
