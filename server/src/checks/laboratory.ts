/** Laboratory tests that only a laboratory with a CLIA certificate may bill (42 CFR part 493). */
import type { ServiceLine } from '../model/document.ts';

/** Ranges of CPT numbers: panels, drug tests, urinalysis, chemistry, hematology, immunology, microbiology. */
const RANGES: readonly (readonly [from: string, through: string])[] = [
  ['80047', '80076'],
  ['80143', '80377'],
  ['81000', '81025'],
  ['82009', '84999'],
  ['85004', '85999'],
  ['86000', '86804'],
  ['87003', '87999'],
];

/** Numbers within the ranges that CMS leaves out: breath tests, a pathologist's reading, skin tests. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  '82075',
  '83013',
  '83014',
  '83987',
  '84061',
  '85060',
  '85097',
  '86077',
  '86078',
  '86079',
  '86485',
  '86486',
  '86490',
  '86510',
  '86580',
]);

/** Whether a line is the test itself; with modifier 26 it is the physician's reading of one. */
export const isLaboratoryTest = ({ procedure, modifiers }: ServiceLine): boolean =>
  procedure !== undefined && isTest(procedure.key) && !modifiers.some(({ key }) => key === '26');

/** All of the numbers begin with an 8, which is asked first of every line of a batch. */
const isTest = (key: string): boolean =>
  key.startsWith('8') &&
  !LEFT_OUT.has(key) &&
  RANGES.some(([from, through]) => key >= from && key <= through);
