/**
 * Diagnoses exempt from POA reporting (ICD-10-CM Official Guidelines, appendix I; SSA 1886(d)(4)(D)): the official
 * list of FY2026, those of earlier years as the MS-DRG grouper has them, that of FY2027 derived from its addenda.
 */
import { codeKey } from '../../../server/src/model/codes.ts';
import type { IsoDate } from '../../../server/src/model/dates.ts';
import type { DataFolder } from '../data-folder.ts';
import { readDelimited } from '../delimited.ts';
import { historyRows, type Snapshot } from '../history.ts';
import type { FlagTable } from './flags.ts';

const BY_VERSION = 'icd-10-cm/poa_exempt_by_version_v33-v43.tsv.gz';
const FY2026 = 'icd-10-cm/POAexemptCodesFY26.txt.gz';
const FY2027 = 'icd-10-cm/poa_exempt_FY2027.derived.tsv.gz';

const day = (text: string): IsoDate => text as IsoDate;

/** The versions of the grouper whose lists are at hand: every other year's. */
const VERSIONS: readonly (readonly [version: string, from: IsoDate, release: string])[] = [
  ['33', day('2015-10-01'), 'POA exempt FY2016'],
  ['35', day('2017-10-01'), 'POA exempt FY2018'],
  ['37', day('2019-10-01'), 'POA exempt FY2020'],
  ['39', day('2021-10-01'), 'POA exempt FY2022'],
  ['41', day('2023-10-01'), 'POA exempt FY2024'],
];

interface ExemptList {
  readonly from: IsoDate;
  readonly codes: ReadonlySet<string>;
}

/** @param releases the codes of each ICD-10-CM release. */
export function poaExemptTable(data: DataFolder, releases: readonly Snapshot[]): FlagTable {
  const byVersion = data.read(BY_VERSION);
  const versions = readDelimited(byVersion, ['code', 'ms_drg_versions'], 'tab');
  const official = data.read(FY2026);
  const derived = data.read(FY2027);
  const lists: ExemptList[] = [
    ...VERSIONS.map(([version, from]) => ({
      from,
      codes: new Set(
        versions.filter(([, all]) => all?.split(',').includes(version)).map(([code = '']) => code),
      ),
    })),
    {
      from: day('2025-10-01'),
      codes: new Set(
        readDelimited(official, ['Order26', 'POAexemptCode', 'Description'], 'tab').map(([, code = '']) =>
          codeKey(code),
        ),
      ),
    },
    {
      from: day('2026-10-01'),
      codes: new Set(readDelimited(derived, ['code', 'source'], 'tab').map(([code = '']) => code)),
    },
  ];
  return {
    name: 'poa-exempt',
    columns: ['code', 'from', 'to'],
    rows: historyRows(exemptSnapshots(lists, releases)),
    sources: [byVersion.source, official.source, derived.source],
    derived:
      'Between two lists the older one counts; a code that is newer than it is exempt where the next list has it. FY2027 is FY2026 with the addenda.',
    releases: [
      ...VERSIONS.map(([, from, release]) => ({ flag: 'poa', from, release }) as const),
      { flag: 'poa', from: day('2025-10-01'), release: 'POA exempt FY2026' },
      { flag: 'poa', from: day('2026-10-01'), release: 'POA exempt FY2027 (derived)', to: day('2027-09-30') },
    ],
  };
}

/** The exempt codes of each release: those of the list in force, and of the next among codes newer than that list. */
export function exemptSnapshots(lists: readonly ExemptList[], releases: readonly Snapshot[]): Snapshot[] {
  const billableOn = (date: IsoDate): ReadonlySet<string> => {
    const values =
      releases.findLast(({ from }) => from <= date)?.values ?? new Map<string, readonly string[]>();
    return new Set([...values].filter(([, [kind]]) => kind === 'code').map(([code]) => code));
  };
  return releases.map(({ from }) => {
    const at = lists.findLastIndex((list) => list.from <= from);
    const list = lists[at];
    if (!list) throw new Error(`No list of POA exempt codes is in force on ${from}.`);
    const known = billableOn(list.from);
    const next = lists[at + 1]?.codes;
    const exempt = [...billableOn(from)].filter(
      (code) => list.codes.has(code) || (!known.has(code) && next?.has(code)),
    );
    return { from, values: new Map(exempt.map((code) => [code, []])) };
  });
}
