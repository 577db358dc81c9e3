/** dx/missing-7th-character: an injury, fracture or other code that is complete only with its 7th character. */
import { ALL_KINDS, type ClaimCheck, type Said, titled } from '../check.ts';
import { choices, codeAt, releaseName, wordedFirst } from '../code-fixes.ts';
import { withDiagnoses } from '../samples.ts';

export const missing7thCharacter: ClaimCheck = {
  id: 'dx/missing-7th-character',
  scope: 'claim',
  severity: 'error',
  kinds: ALL_KINDS,
  judges: ({ kind }) => kind === 'needs-7th-character',
  title: 'The diagnosis lacks its 7th character.',
  authority: 'ICD-10-CM Official Guidelines I.A.4 and I.A.5',
  why: 'Where the Tabular List gives a category 7th characters, every code of it must have one, in the 7th place; a shorter code is filled with the placeholder X. Without it the code is invalid.',
  fixes: [
    'Change to the code with one of its own 7th characters, padded with X; the coder chooses which the record supports.',
  ],
  notes: [
    'It speaks instead of dx/not-billable where every billable code below differs by X padding and the 7th character only.',
  ],
  wrong: [
    { says: 'no encounter character', text: withDiagnoses('A: S09.90  Unspecified injury of head') },
    {
      says: 'a fracture without its encounter',
      text: withDiagnoses('A: S52.501  Unspecified fracture of the lower end of right radius'),
    },
  ],
  right: [
    {
      says: 'padded and with A, initial encounter',
      text: withDiagnoses('A: S09.90XA  Unspecified injury of head, initial encounter'),
    },
    {
      says: 'a fracture, initial encounter for closed fracture',
      text: withDiagnoses(
        'A: S52.501A  Unspecified fracture of the lower end of right radius, initial encounter for closed fracture',
      ),
    },
  ],
  run({ document, claim, judged }) {
    const said: Said[] = [];
    for (const { diagnosis, verdict } of judged) {
      if (verdict.kind !== 'needs-7th-character') continue;
      const { set, index, date, period, release, codes } = verdict;
      const code = codeAt(set, index);
      const characters = [...new Set(codes.map((each) => set.keyAt(each).at(-1) ?? ''))].join(', ');
      said.push({
        span: diagnosis.code.span,
        message: `${titled(code, period)} needs a 7th character on ${date}: ${characters}.`,
        release: releaseName(set.system, release),
        code,
        system: set.system,
        fixes: choices(diagnosis, set, wordedFirst(document.text, claim, diagnosis, set, codes, date), date),
      });
    }
    return said;
  },
};
