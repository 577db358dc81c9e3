/**
 * Judges notes and flags by the federal files themselves, read here by their columns and not by our importers. Runs
 * where the downloads are (`../shared/data`).
 */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'fflate';
import { flagsOf } from '../../server/src/codebook/flags.ts';
import { hccHierarchy } from '../../server/src/codebook/hcc.ts';
import { codeKey } from '../../server/src/model/codes.ts';
import { committedCodebook, on } from '../unit/codebook/sample-pack.ts';

const DATA = join('..', 'shared', 'data');

const textOf = (file: string): string => {
  const bytes = readFileSync(join(DATA, file));
  return new TextDecoder().decode(file.endsWith('.gz') ? gunzipSync(bytes) : bytes);
};

/** The rows below the header of a tab-separated file. */
const rowsOf = (file: string): string[][] =>
  textOf(file)
    .trimEnd()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split('\t'));

if (existsSync(DATA)) {
  describe('the federal lists about ICD-10-CM', () => {
    const codebook = committedCodebook('icd-10-cm');
    const set = codebook.set('icd-10-cm');
    ok(set);
    const billableOn = (date: string): string[] =>
      Array.from({ length: set.size }, (_, index) => index)
        .filter((index) => set.statusOn(index, on(date)) === 'billable')
        .map((index) => set.keyAt(index));

    it('every note of the Tabular of April 2026 is found on 2026-05-01, and no other', () => {
      const kinds: Readonly<Record<string, string>> = {
        inclusionTerm: 'inclusion-term',
        codeFirst: 'code-first',
        useAdditionalCode: 'use-additional',
        codeAlso: 'code-also',
        notes: 'note',
        sevenChrNote: 'seventh-character',
      };
      const official = new Map<string, string[]>();
      for (const [level = '', id = '', kind = '', , text = ''] of rowsOf(
        'icd-10-cm/icd10cm_tabular_2026-04_notes.tsv.gz',
      )) {
        const owner = `${level} ${id}`;
        official.set(owner, [...(official.get(owner) ?? []), `${kinds[kind] ?? kind} ${text}`]);
      }
      equal([...official.values()].flat().length, 25_162);
      const under = (level: string, id: string) => {
        const kindsOfOwner =
          level === 'section' ? (['section', 'group'] as const) : [level as 'chapter' | 'code'];
        return kindsOfOwner.flatMap((kind) => set.notes.under({ kind, id }, on('2026-05-01')));
      };
      for (const [owner, lines] of official) {
        const [level = '', id = ''] = owner.split(' ');
        const found = under(level, id).map(({ kind, text }) => `${kind} ${text}`);
        // A87 has one note twice.
        deepEqual([...found].sort(), [...new Set(lines)].sort(), owner);
      }
      const all = Array.from({ length: set.size }, (_, index) => set.keyAt(index));
      for (const key of all)
        if (!official.has(`code ${key.slice(0, 3)}${key.length > 3 ? '.' : ''}${key.slice(3)}`))
          deepEqual(under('code', key), [], key);
    });

    it('the 7th characters of the Tabular make the codes of FY2026, and 76 fatal injuries that are none', () => {
      const expanded = expandedTabular(textOf('icd-10-cm/icd10cm-tabular-April-1-2026.xml.gz'));
      const codes = new Set(billableOn('2026-05-01'));
      equal(codes.size, 74_719);
      const missing = [...codes].filter((code) => !expanded.has(code));
      deepEqual(missing, []);
      const beyond = [...expanded].filter((code) => !codes.has(code));
      equal(beyond.length, 76);
      // S06 with death before consciousness has no subsequent encounter or sequela (its note in the Tabular).
      ok(
        beyond.every((code) => /^S06.*[DS]$/.test(code)),
        beyond.join(' '),
      );
    });

    it('POA exempt are exactly the codes of the lists of FY2026 and FY2027', () => {
      const exemptOn = (date: string) =>
        billableOn(date).filter((code) => flagsOf(codebook, code, on(date)).poaExempt?.value);
      const fy2026 = rowsOf('icd-10-cm/POAexemptCodesFY26.txt.gz').map(([, code = '']) => codeKey(code));
      equal(fy2026.length, 38_349);
      deepEqual(exemptOn('2026-05-01'), fy2026.sort());
      const fy2027 = rowsOf('icd-10-cm/poa_exempt_FY2027.derived.tsv.gz').map(([code = '']) => code);
      equal(fy2027.length, 38_399);
      deepEqual(exemptOn('2026-11-01'), fy2027.sort());
    });

    it('MCE flags are those of the master file on every first and last day of its rows', () => {
      for (const [code = '', from = '', to = '', flags = ''] of rowsOf(
        'mce/mce_v44_icd10cm_flags_by_date.tsv.gz',
      ))
        for (const date of [from, to]) {
          const found: readonly string[] | undefined = set.flagsAt(set.indexOf(code), on(date)).mce?.value;
          deepEqual(found, flags === '' ? [] : flags.split(','), `${code} ${date}`);
        }
    });

    it('CC levels and MDCs are those of v43.1 and v44 for every code', () => {
      for (const [code = '', old = '', now = '', oldMdc, nowMdc] of rowsOf(
        'ms-drg/msdrg_dx_severity_v43.1_v44.tsv.gz',
      )) {
        const before = set.flagsAt(set.indexOf(code), on('2026-09-30'));
        const after = set.flagsAt(set.indexOf(code), on('2026-10-01'));
        equal(before.ccLevel?.value.level ?? '', old, code);
        equal(after.ccLevel?.value.level ?? '', now, code);
        equal(before.mdc?.value.number ?? '', oldMdc === '0' ? '' : oldMdc, code);
        equal(after.mdc?.value.number ?? '', nowMdc === '0' ? '' : nowMdc, code);
      }
    });

    it('CC exclusions are those of the lists for every principal diagnosis of v43.1 and v44', () => {
      const lists = new Map(
        rowsOf('ms-drg/msdrg_cc_exclusion_lists.tsv.gz').map(([list, codes = '']) => [
          list,
          codes.split(' '),
        ]),
      );
      equal(lists.size, 2405);
      const severity = rowsOf('ms-drg/msdrg_dx_severity_v43.1_v44.tsv.gz');
      for (const [column, date] of [
        [5, on('2026-09-30')],
        [6, on('2026-10-01')],
      ] as const) {
        const excluding = new Map<string, number>();
        for (const row of severity) {
          const principal = set.indexOf(row[0] ?? '');
          const listed = lists.get(row[column]) ?? [];
          for (const code of listed) {
            excluding.set(code, (excluding.get(code) ?? 0) + 1);
            // One principal diagnosis of each, since there are millions of pairs.
            if (excluding.get(code) === 3)
              ok(set.exclusions.isExcluded(set.indexOf(code), principal, date), `${code} ${row[0]}`);
          }
        }
        // One of fifty, since counting goes through all lists.
        for (const [code, count] of [...excluding].filter((_, at) => at % 50 === 0))
          equal(set.exclusions.countExcluding(set.indexOf(code), date), count, code);
      }
    });

    it('the hierarchy of V28 is that of the 2026 model', () => {
      const [, ...rows] = textOf('hcc/cms_hcc_v28_2026_hierarchies.csv').trimEnd().split(/\r?\n/);
      equal(rows.length, 115);
      const hierarchy = hccHierarchy(codebook, on('2025-07-01'));
      for (const row of rows) {
        const [hcc = '', ...below] = row.split(',').map((name) => name.replace('HCC', ''));
        deepEqual(
          hierarchy?.supersedes(hcc),
          below.filter((name) => name !== ''),
        );
      }
    });

    it('HCCs of V28 are those of the 2026 mapping, which the 2027 one has too', () => {
      const lines = textOf('hcc/cms_hcc_v28_2026_midyear_final_mappings.csv.gz')
        .trimEnd()
        .split(/\r?\n/)
        .slice(1);
      const official = new Map<string, Set<string>>();
      for (const line of lines) {
        const [code = '', hcc = ''] = line.split(',');
        official.set(code, (official.get(code) ?? new Set()).add(String(Number(hcc))));
      }
      equal(lines.length, 8_933);
      for (const date of ['2025-12-31', '2026-09-30'])
        for (const code of billableOn(date)) {
          const found = flagsOf(codebook, code, on(date)).hcc?.value.map(({ hcc }) => hcc) ?? [];
          deepEqual([...new Set(found)].sort(), [...(official.get(code) ?? [])].sort(), `${code} ${date}`);
        }
    });
  });
}

/**
 * The codes that the XML of a Tabular makes: each innermost code, or where it or a header above it lists 7th
 * characters, one for each of them behind it, padded with X to the 7th place (Official Guidelines I.A.4, I.A.5).
 */
function expandedTabular(xml: string): Set<string> {
  const codes = new Set<string>();
  interface Open {
    name: string;
    characters: string[];
    inner: boolean;
  }
  const open: Open[] = [];
  for (const [tag, name, character] of xml.matchAll(
    /<diag[ >]|<\/diag>|<name>([A-Z]\w{2}[^<]*)<\/name>|<extension char="(\w)"/g,
  )) {
    const current = open[open.length - 1];
    if (tag.startsWith('<diag')) {
      if (current) current.inner = true;
      open.push({ name: '', characters: [], inner: false });
    } else if (name !== undefined && current) current.name = codeKey(name);
    else if (character !== undefined) current?.characters.push(character);
    else if (tag === '</diag>' && current) {
      const characters = open.findLast((one) => one.characters.length > 0)?.characters ?? [];
      if (!current.inner && characters.length === 0) codes.add(current.name);
      if (!current.inner) for (const one of characters) codes.add(current.name.padEnd(6, 'X') + one);
      open.pop();
    }
  }
  return codes;
}
