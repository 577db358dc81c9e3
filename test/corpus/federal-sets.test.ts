/**
 * HCPCS Level II and ICD-9-CM beside the official files themselves, read here by their columns and not by our
 * importers. Runs where the downloads are (`../shared/data`).
 */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, unzipSync } from 'fflate';
import { dataFolder } from '../../codesets/import/data-folder.ts';
import { readWhole, readWholeWorkbook } from '../../codesets/import/hcpcs/releases.ts';
import { verdict } from '../../server/src/codebook/verdict.ts';
import type { CodeSystemId } from '../../server/src/model/systems.ts';
import { judge as judgeText } from '../helpers/engine.ts';
import { committedCodebook, on } from '../unit/codebook/sample-pack.ts';

const DATA = join('..', 'shared', 'data');
const HCPCS_2025 = 'hcpcs/hcpcs-2025-JAN.zip';

const bytesOf = (file: string) => readFileSync(join(DATA, file));
const linesOf = (text: string) => text.split(/\r?\n/).filter((line) => line.trim() !== '');
const gunzipped = (file: string) => new TextDecoder().decode(gunzipSync(bytesOf(file)));
function member(zip: string, name: RegExp, encoding = 'utf-8'): string {
  const [bytes] = Object.values(unzipSync(bytesOf(zip), { filter: (one) => name.test(one.name) }));
  return new TextDecoder(encoding).decode(bytes);
}
const isoDay = (digits: string) => `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;

if (existsSync(DATA)) {
  const codebook = committedCodebook('hcpcs', 'modifier', 'icd-9-cm', 'icd-9-cm-procedure');
  const kindOn = (system: CodeSystemId, key: string, day: string) =>
    verdict(codebook, system, key, on(day)).kind;

  describe('HCPCS Level II beside its files', () => {
    const lists = {
      january2026: linesOf(gunzipped('hcpcs/hcpcs_2026_JAN_codes_short_long.csv.gz'))
        .slice(1)
        .map((line) => line.split(',')[0] ?? ''),
      july2026: linesOf(bytesOf('hcpcs/hcpcs_level2_2026_JUL_codes_only.txt').toString()),
    };
    const records = linesOf(member(HCPCS_2025, /ANWEB_\d+\.txt$/)).filter((line) => /^.{10}[37]/.test(line));

    it('holds every code of every release and no other (8,259, 8,623 and 8,725, with 383 modifiers)', () => {
      const isModifier = (code: string) => code.length === 2;
      equal(records.filter((line) => line[10] === '3').length, 8259);
      equal(records.filter((line) => line[10] === '7').length, 383);
      equal(lists.january2026.filter((code) => !isModifier(code)).length, 8623);
      equal(lists.january2026.filter(isModifier).length, 383);
      equal(lists.july2026.length, 8725);
      const set = codebook.set('hcpcs');
      const keys = Array.from({ length: set?.size ?? 0 }, (_, at) => set?.keyAt(at));
      deepEqual(keys, lists.july2026.toSorted());
      const modifiers = codebook.set('modifier');
      for (const code of lists.january2026.filter(isModifier))
        ok((modifiers?.indexOf(code) ?? -1) >= 0, code);
    });

    it('never calls a code invalid between its first and its last day, and says when they are over', () => {
      const dated = new Set(records.map((line) => line.slice(0, 5).trim()));
      for (const line of records) {
        const system = line[10] === '3' ? 'hcpcs' : 'modifier';
        const code = line.slice(0, 5).trim();
        const [added, ended] = [line.slice(268, 276), line.slice(284, 292).trim()];
        equal(kindOn(system, code, isoDay(added)), 'valid', `${code} on ${added}`);
        if (ended === '') equal(kindOn(system, code, '2026-11-25'), 'valid', code);
        else {
          equal(kindOn(system, code, isoDay(ended)), 'valid', `${code} on ${ended}`);
          equal(kindOn(system, code, '2026-11-25'), 'retired', code);
        }
      }
      for (const code of lists.july2026.filter((one) => !dated.has(one)))
        for (const day of ['2026-07-01', '2026-08-15', '2026-11-25'])
          equal(kindOn('hcpcs', code, day), 'valid', code);
    });

    it('is the same from the records and from the workbook', async () => {
      const data = dataFolder(DATA);
      const workbook = await readWholeWorkbook(data, HCPCS_2025);
      const byCode = new Map(workbook.content.map((record) => [record.code, record]));
      const { content } = readWhole(data, HCPCS_2025);
      equal(byCode.size, content.length);
      for (const record of content) {
        const row = byCode.get(record.code);
        ok(row && record.title.startsWith(row.title), record.code);
        // The workbook cuts off long descriptions, and lacks the day of the last action in 116 rows.
        deepEqual({ ...row, title: '', effective: '' }, { ...record, title: '', effective: '' });
        ok(row.title === record.title || row.title.length > 1000, record.code);
        ok(row.effective === record.effective || row.effective === '', record.code);
      }
    });
  });

  describe('ICD-9-CM beside its files', () => {
    const sets = [
      { system: 'icd-9-cm', lines: /LONG_DX\.txt$/, width: 5, count: 14_567 },
      { system: 'icd-9-cm-procedure', lines: /LONG_SG\.txt$/, width: 4, count: 3882 },
    ] as const;
    for (const { system, lines, width, count } of sets)
      it(`holds the ${count} codes and titles of ${system} to their last day`, () => {
        const titles = linesOf(member('icd-9-cm/cms_icd9_v32.zip', lines, 'windows-1252'));
        equal(titles.length, count);
        for (const line of titles) {
          const code = line.slice(0, width).trim();
          for (const day of ['1996-01-31', '2014-10-01', '2015-09-30']) {
            const said = verdict(codebook, system, code, on(day));
            ok(said.kind === 'valid', `${code} on ${day}`);
            equal(said.period.title, line.slice(width + 1).trim());
          }
          equal(kindOn(system, code, '2015-10-01'), 'retired', code);
        }
        equal(codebook.set(system)?.countOn(on('2015-01-01')).billable, count);
      });

    it('has every row of the mappings, both ways', () => {
      const set = codebook.set('icd-9-cm');
      ok(set);
      const rows = (file: string) => linesOf(gunzipped(file)).map((line) => line.split(/\s+/));
      const flagsOf = (targets: ReturnType<typeof set.gemsFrom>) =>
        targets === 'no-map'
          ? ['NODX 11000']
          : targets.map(({ code, approximate, combination: both }) =>
              [code, `${Number(approximate)}0${both ? `1${both.scenario}${both.choiceList}` : '000'}`].join(
                ' ',
              ),
            );
      const compare = (file: string, targetsOf: typeof set.gemsFrom) => {
        const official = new Map<string, string[]>();
        for (const [code = '', target = '', flags = ''] of rows(file))
          official.set(code, [...(official.get(code) ?? []), `${target.toUpperCase()} ${flags}`]);
        for (const [code, expected] of official) deepEqual(flagsOf(targetsOf(code)), expected, code);
        return official.size;
      };
      equal(compare('icd-9-cm/2018_I9gem.txt.gz', set.gemsFrom), 14_567);
      equal(compare('icd-9-cm/2018_I10gem.txt.gz', set.gemsTo), 71_704);
    });
  });

  describe('the claims that carry ICD-9-CM (HI*BK)', () => {
    const files: readonly { readonly file: string; readonly kind: string }[] = JSON.parse(
      bytesOf('claims/x12/index.json').toString(),
    );
    const texts = files
      .filter(({ kind }) => kind === '837P')
      .map(({ file }) => ({ file, text: bytesOf(join('claims', file)).toString() }))
      .filter(({ text }) => /HI.BK/.test(text));

    /** Looked up by hand: none of these is a code of ICD-9-CM on its date, or the date is after its last day. */
    const RIGHTLY_FOUND: ReadonlySet<string> = new Set([
      'dx/unknown-code 035.91',
      'dx/unknown-code E975.0',
      'dx/unknown-code E986.0',
      // A claim without a date of service: 854.0 has had fifth digits in every year.
      'dx/not-billable 854.0',
      // Services of 2016, 2017 and 2020.
      'dx/wrong-code-set 555.9',
      'dx/wrong-code-set 173.9',
    ]);

    it('are 48 files', () => equal(texts.length, 48));

    for (const { file, text } of texts)
      it(`${file} draws no false finding`, async () => {
        const { opened, result } = await judgeText(text, {}, 'x12');
        const systems = new Set(
          opened.document.claims.flatMap(({ diagnoses }) => diagnoses.map(({ code }) => code.system)),
        );
        // Three of the files have no diagnosis that belongs to a claim.
        ok([...systems].every((system) => system === 'icd-9-cm'));
        for (const { rule, code } of result.findings.filter((finding) => finding.rule.startsWith('dx/')))
          ok(RIGHTLY_FOUND.has(`${rule} ${code}`), `${rule} ${code}`);
        for (const { rule, why } of result.notChecked.filter((one) => one.rule.startsWith('dx/')))
          equal(`${rule}: ${why}`.includes('before 2014-10-01'), true, why);
      });
  });
}
