/**
 * The small sets of the institutional claim. Their numbers are facts; the text of the National Uniform Billing
 * Committee is copyrighted and is not here.
 */
import type { IsoDate } from '../../../server/src/model/dates.ts';
import type { CodeSystemId } from '../../../server/src/model/systems.ts';
import type { SourceFile } from '../../releases.ts';
import type { ImportedSystem } from '../importer.ts';
import { countInForce, tablesOf } from '../tables.ts';
import { type OwnLabel, ownLabels } from './read.ts';

const YEAR = { name: '2026', from: '2026-01-01' as IsoDate } as const;
const THROUGH = '2027-12-31' as IsoDate;

/** An importer of a set whose codes and labels stand in one file. */
export const importLabels = (system: CodeSystemId) => (): ImportedSystem => {
  const { source, labels } = ownLabels(system);
  return ownSystem(system, labels, [source]);
};

/** Revenue codes: a category of three digits stands for its ten codes, a number of four for itself. */
export function importRevenue(): ImportedSystem {
  const { source, labels } = ownLabels('revenue');
  const codes = labels.flatMap((label) =>
    label.code.length === 4
      ? [label]
      : [...'0123456789'].map((digit) => ({ ...label, code: label.code + digit })),
  );
  return ownSystem('revenue', codes, [source]);
}

/** Types of bill: each facility and classification (two digits) with each frequency (one character). */
export function importTypeOfBill(): ImportedSystem {
  const facilities = ownLabels('bill-facilities');
  const frequencies = ownLabels('bill-frequencies');
  const codes = facilities.labels.flatMap((facility) =>
    frequencies.labels.map((frequency) => ({
      ...facility,
      code: facility.code + frequency.code,
      label: `${facility.label}, ${frequency.label}`,
    })),
  );
  return ownSystem('type-of-bill', codes, [facilities.source, frequencies.source]);
}

function ownSystem(
  system: CodeSystemId,
  labels: readonly OwnLabel[],
  sources: readonly SourceFile[],
): ImportedSystem {
  const rows = labels
    .map(({ code, from, to, label }) => [code, from, to, 'code', label])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  const inForce = countInForce(rows, YEAR.from);
  const derived = 'Numbers with short labels in our own words.';
  const { records, tables } = tablesOf(system, [
    { name: 'codes', columns: ['code', 'from', 'to', 'kind', 'title'], rows, sources, derived },
  ]);
  return {
    record: {
      system,
      publisher: 'Claimlint',
      licence: 'MIT, as Claimlint; numbers only, without the text of the NUBC',
      source: 'Numbers of the UB-04 as CMS 100-04 chapter 25 uses them, with labels of our own',
      through: THROUGH,
      releases: [{ ...YEAR, rows: inForce, billable: inForce, sources, derived }],
      tables: records,
    },
    tables,
  };
}
