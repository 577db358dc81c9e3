/** The terms of the ICD-10-PCS Index: procedures that lead to codes or tables, and words for values of the tables. */
import { readTable, type TableText } from '../table.ts';
import { LEVEL_GAP, type Term } from './term.ts';

/** One term for each line of the Index that has the same words. */
export function icd10PcsTerms(text: TableText): Term[] {
  const lines = new Map<string, { readonly codes: Set<string>; readonly targets: Set<string> }>();
  for (const [term = '', code = '', see = '', use = ''] of readTable(text('index.tsv'), [
    'term',
    'code',
    'see',
    'use',
  ])) {
    const name = withoutMarks(term);
    const line = lines.get(name) ?? { codes: new Set(), targets: new Set() };
    if (code !== '') line.codes.add(code);
    const target = use === '' ? see : withoutSide(use);
    if (target !== '') line.targets.add(target);
    lines.set(name, line);
  }
  return [...lines].map(([name, { codes, targets }]) => ({
    kind: 'pcs-index',
    levels: name.split(LEVEL_GAP),
    modifiers: '',
    codes: [...codes],
    target: [...targets].join('; '),
  }));
}

/** Marks of ownership are no words: `ABECMA(R)`, `ACUITY(tm) Steerable Lead`. */
const withoutMarks = (term: string): string => term.replace(/\((?:R|r|tm|TM)\)/g, '');

/** A value that has a side stands twice: `Cephalic Vein, Left` and `Cephalic Vein, Right`. */
const withoutSide = (value: string): string => value.replace(/, (?:Left|Right)$/, '');
