/** dx/not-billable: a category or subcategory where a code is wanted. */
import type { CodeSet } from '../../codebook/code-set.ts';
import { isBeforeReleases } from '../../codebook/validity.ts';
import { systemName } from '../../model/systems.ts';
import { ALL_KINDS, type ClaimCheck, type Said, titled } from '../check.ts';
import { choices, codeAt, MOST_CHOICES, releaseName, wordedFirst } from '../code-fixes.ts';
import { withDiagnoses } from '../samples.ts';

export const notBillable: ClaimCheck = {
  id: 'dx/not-billable',
  scope: 'claim',
  severity: 'error',
  kinds: ALL_KINDS,
  judges: ({ kind }) => kind === 'header',
  title: 'The diagnosis is a category on the date of service, not a code.',
  authority:
    'ICD-10-CM Official Guidelines I.A.3 and I.B.2; MCE edit 1 and I/OCE edit 1, invalid diagnosis code',
  why: 'A code is valid only when it is coded to the full number of characters required. A category that has subdivisions is a heading in the book; a claim that carries it is rejected.',
  fixes: ['Change to one of the billable codes below it, first the one worded on the line or in the note.'],
  notes: [
    'It judges by date: N18.3 was a code through 2020-09-30 and has been a category since.',
    'Before the first release loaded it is reported as not checked: a category of ICD-9-CM version 32 may have been a code in earlier years, as 173.9 was to 2011-09-30.',
    'Where only the 7th character is missing, dx/missing-7th-character speaks instead.',
  ],
  wrong: [
    {
      says: 'a subcategory',
      text: withDiagnoses('A: E11.2  Type 2 diabetes mellitus with kidney complications'),
    },
    {
      says: 'a code that became a category on 2020-10-01',
      text: withDiagnoses('A: N18.3  Chronic kidney disease, stage 3'),
    },
  ],
  right: [
    {
      says: 'coded to the full number of characters',
      text: withDiagnoses('A: E11.21  Type 2 diabetes mellitus with diabetic nephropathy'),
    },
    { says: 'the stage is coded', text: withDiagnoses('A: N18.31  Chronic kidney disease, stage 3a') },
  ],
  run({ document, claim, judged }) {
    const said: Said[] = [];
    for (const { diagnosis, verdict } of judged) {
      if (verdict.kind !== 'header') continue;
      const { set, index, date, period, release } = verdict;
      if (isBeforeReleases(set, date)) {
        said.push({ noData: notLoaded(set) });
        continue;
      }
      const below = set.billableBelow(index, date);
      const children = below.length <= MOST_CHOICES ? below : nearby(set.childrenOf(index, date), below);
      const code = codeAt(set, index);
      said.push({
        span: diagnosis.code.span,
        message: `${titled(code, period)} is a ${level(code)} on ${date}, not a code: ${count(below.length)} below it.`,
        release: releaseName(set.system, release),
        code,
        system: set.system,
        fixes: choices(
          diagnosis,
          set,
          wordedFirst(document.text, claim, diagnosis, set, children, date),
          date,
        ),
      });
    }
    return said;
  },
};

const notLoaded = ({ system, since }: CodeSet): string =>
  `no ${systemName(system)} release before ${since} is loaded, and what is a category since may have been a code`;

/** The codes one level below before the deeper ones, so that words decide among all of them and order among equals. */
const nearby = (children: readonly number[], below: readonly number[]): readonly number[] => {
  const billable = new Set(below);
  return [...new Set([...children.filter((child) => billable.has(child)), ...below])];
};

/** Guidelines I.A.3: what stands before the dot is a category, what has characters behind it a subcategory. */
const level = (code: string): string => (code.includes('.') ? 'subcategory' : 'category');

const count = (codes: number): string =>
  codes === 1 ? 'one billable code stands' : `${codes} billable codes stand`;
