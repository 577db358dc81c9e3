/** What other federal lists say of a diagnosis, in words: its HCC, and for a stay what the grouper and editor make of it. */
import type { Codebook } from '../codebook/code-set.ts';
import { flagsOf } from '../codebook/flags.ts';
import type { DiagnosisFlags } from '../codebook/flags-packed.ts';
import type { IsoDate } from '../model/dates.ts';
import type { Setting } from '../model/document.ts';
import { plain } from './markdown.ts';

/** Since then the Medicare Code Editor takes 9 to 64 for the ages of maternity, before it 12 to 55. */
const WIDER_MATERNITY = '2019-10-01';

/** The editor's flags in words; those that matter for an inpatient principal diagnosis only are below. */
const EDITOR_WORDS: Readonly<Record<string, string>> = {
  ecodepdx: 'external cause, never first-listed',
  manifestation: 'manifestation, never first-listed',
  newborn: 'newborns (age 0)',
  pediatric: 'children (ages 0 to 17)',
  adult: 'adults (ages 15 to 124)',
  female: 'women only',
  male: 'men only',
  wrngproc: 'wrong procedure performed',
};

const INPATIENT_EDITOR_WORDS: Readonly<Record<string, string>> = {
  unacceptable: 'unacceptable as principal diagnosis',
  reqsdx: 'as principal diagnosis it needs a secondary one',
  qadm: 'as principal diagnosis a questionable admission',
  unspecified: 'unspecified side where a side can be coded',
};

/**
 * Lines of Markdown about an ICD-10-CM code on a date, each with the publication that says so; none where none does.
 * @param setting an inpatient claim has more to know: POA, CC and MCC, the edits of a principal diagnosis.
 */
export function describeFlags(codebook: Codebook, key: string, date: IsoDate, setting: Setting): string[] {
  const flags = flagsOf(codebook, key, date);
  const inpatient = setting === 'inpatient';
  const lines = [
    ...categories(flags),
    ...(inpatient ? [...grouper(flags, excluding(codebook, key, date)), ...exemption(flags)] : []),
    ...editor(flags, date, inpatient ? { ...EDITOR_WORDS, ...INPATIENT_EDITOR_WORDS } : EDITOR_WORDS),
  ];
  return lines.length > 0 ? [lines.map(plain).join('  \n')] : [];
}

/** The condition categories with the ages and sex for which they count. */
function categories({ hcc }: DiagnosisFlags): string[] {
  if (!hcc || hcc.value.length === 0) return [];
  const named = hcc.value.map(({ hcc: number, label, condition }) =>
    [`HCC ${number}`, ...(condition === '' ? [] : [`(${condition})`]), label].join(' '),
  );
  return [`${named.join('; ')} · ${hcc.release}`];
}

/** How many principal diagnoses make this one no CC or MCC (MS-DRG Definitions Manual, appendix C). */
function excluding(codebook: Codebook, key: string, date: IsoDate): number {
  const set = codebook.set('icd-10-cm');
  return set?.exclusions.countExcluding(set.indexOf(key), date) ?? 0;
}

/**
 * What the diagnosis is beside another principal one, and the category that it makes as the principal one.
 * @param excluded by how many principal diagnoses.
 */
function grouper({ ccLevel, mdc }: DiagnosisFlags, excluded: number): string[] {
  if (!ccLevel) return [];
  const { level, ifAlive } = ccLevel.value;
  const unless = excluded > 0 ? `, unless the principal diagnosis is one of ${excluded} that exclude it` : '';
  const secondary =
    level === 'NCC' ? 'No CC or MCC' : `${level}${ifAlive ? ' if discharged alive' : ''}${unless}`;
  const principal = mdc ? [`as principal diagnosis MDC ${mdc.value.number} ${mdc.value.title}`] : [];
  return [`${[secondary, ...principal].join('; ')} · ${ccLevel.release}`];
}

const exemption = ({ poaExempt }: DiagnosisFlags): string[] =>
  poaExempt?.value ? [`Exempt from present-on-admission reporting · ${poaExempt.release}`] : [];

function editor({ mce }: DiagnosisFlags, date: IsoDate, words: Readonly<Record<string, string>>): string[] {
  if (!mce) return [];
  const maternity = `maternity (ages ${date >= WIDER_MATERNITY ? '9 to 64' : '12 to 55'})`;
  const said = mce.value.flatMap((flag) => (flag === 'maternity' ? maternity : (words[flag] ?? [])));
  return said.length > 0 ? [`Medicare Code Editor: ${said.join('; ')} · ${mce.release}`] : [];
}
