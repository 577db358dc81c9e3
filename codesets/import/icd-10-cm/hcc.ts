/**
 * CMS-HCC V28: the condition categories of a diagnosis for Medicare Advantage payment (42 CFR 422.308(c), 422.310),
 * which pays in a year for the diagnoses of the year before. The final mapping of 2026 states ages and sexes; the
 * initial one of 2027 states none, so that a code which it maps to a category of 2026 keeps the conditions of 2026.
 */
import type { IsoDate } from '../../../server/src/model/dates.ts';
import type { DataFolder } from '../data-folder.ts';
import { readDelimited } from '../delimited.ts';
import type { FlagTable } from './flags.ts';
import { conditionText, type HccCondition, joinedConditions, readCondition } from './hcc-conditions.ts';

const FINAL_2026 = 'hcc/cms_hcc_v28_2026_midyear_final_mappings.csv.gz';
const INITIAL_2027 = 'hcc/ra_dx_to_cc_2027_initial.csv.gz';
const LABELS = 'hcc/cms_hcc_v28_labels.tsv';
const HIERARCHIES = 'hcc/cms_hcc_v28_2026_hierarchies.csv';
const MODEL = 'CMS-HCC Model V28';

const day = (text: string): IsoDate => text as IsoDate;
/** Dates of service of 2025 pay in 2026. */
const START_2026 = day('2025-01-01');
const END_2026 = day('2025-12-31');
const START_2027 = day('2026-01-01');

/** Rows `code, from, to, hcc, condition`: a condition is an age, a sex or both, blank where the category always holds. */
export function hccTable(data: DataFolder): FlagTable {
  const final = data.read(FINAL_2026);
  const initial = data.read(INITIAL_2027);
  const before = new Map<string, HccCondition[]>();
  const columns = ['ICD10', 'CC', 'MCE_AGE_CONDITION', 'AGE_EDIT_CONDITION', 'SEX_EDIT_CONDITION'];
  for (const [code = '', hcc = '', editor = '', age = '', sex = ''] of readDelimited(final, columns, 'comma'))
    append(before, code, readCondition(FINAL_2026, String(Number(hcc)), [editor, age], sex));
  const after = new Map<string, HccCondition[]>();
  for (const [code = '', hcc = '', model] of readDelimited(
    initial,
    ['diagnosis_code', 'cc', 'model_name'],
    'comma',
  ))
    if (model === MODEL) append(after, code, readCondition(INITIAL_2027, hcc, [], ''));
  const rows = [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((code) => {
    const earlier = joinedConditions(before.get(code) ?? []);
    const later = after.get(code) ?? [];
    const known = new Set(earlier.map(({ hcc }) => hcc));
    const goesOn = later.length > 0 && later.every(({ hcc }) => known.has(hcc));
    const row = (from: IsoDate, to: string) => (one: HccCondition) => [
      code,
      from,
      to,
      one.hcc,
      conditionText(one),
    ];
    if (goesOn) return earlier.map(row(START_2026, ''));
    return [...earlier.map(row(START_2026, END_2026)), ...later.map(row(START_2027, ''))];
  });
  return {
    name: 'hcc',
    columns: ['code', 'from', 'to', 'hcc', 'condition'],
    rows,
    sources: [final.source, initial.source],
    derived: 'Conditions of payment year 2027 are those of 2026: its initial mapping states none.',
    releases: [
      { flag: 'hcc', from: START_2026, release: 'CMS-HCC V28, payment year 2026 (final)' },
      {
        flag: 'hcc',
        from: START_2027,
        release: 'CMS-HCC V28, payment year 2027 (initial)',
        to: day('2026-12-31'),
      },
    ],
  };
}

function append(map: Map<string, HccCondition[]>, code: string, condition: HccCondition): void {
  map.set(code, [...(map.get(code) ?? []), condition]);
}

/** The label of each category, and the categories that it supersedes (the model's hierarchy). */
export function hccLabelTable(data: DataFolder): FlagTable {
  const labels = data.read(LABELS);
  const hierarchies = data.read(HIERARCHIES);
  const columns = ['HCC', ...[1, 2, 3, 4, 5, 6].map((n) => `SecondaryHCC_${n}`)];
  const number = (name: string) => name.replace('HCC', '');
  const supersedes = new Map(
    readDelimited(hierarchies, columns, 'comma').map(([hcc = '', ...below]) => [
      number(hcc),
      below.filter((name) => name !== '').map(number),
    ]),
  );
  const rows = readDelimited(labels, ['hcc', 'label'], 'tab')
    .map(([hcc = '', label = '']) => [hcc, START_2026, '', label, (supersedes.get(hcc) ?? []).join(',')])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  return {
    name: 'hcc-labels',
    columns: ['hcc', 'from', 'to', 'label', 'supersedes'],
    rows,
    sources: [labels.source, hierarchies.source],
    releases: [],
  };
}
