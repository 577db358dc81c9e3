/** dx/bad-placeholder: the placeholder X is wrong, absent or too many. */
import { writtenCode } from '../../model/codes.ts';
import { ALL_KINDS, type ClaimCheck } from '../check.ts';
import { codeWithTitle, releaseName, rewrite } from '../code-fixes.ts';
import { withDiagnoses } from '../samples.ts';

export const badPlaceholder: ClaimCheck = {
  id: 'dx/bad-placeholder',
  scope: 'claim',
  severity: 'error',
  kinds: ALL_KINDS,
  title: 'The placeholder X of the diagnosis is wrong or absent.',
  authority: 'ICD-10-CM Official Guidelines I.A.4 and I.A.5',
  why: 'A code with fewer than six characters that needs a 7th is filled with X, so that the 7th character stands in the 7th place. Without the X the code does not exist.',
  fixes: ['Pad with X where the 7th character is there and one valid code results (safe).'],
  wrong: [
    {
      says: 'the 7th character stands in the sixth place',
      text: withDiagnoses('A: S09.90A  Unspecified injury of head'),
    },
    { says: 'one X too few', text: withDiagnoses('A: T78.2A  Anaphylactic shock') },
  ],
  right: [
    { says: 'one X', text: withDiagnoses('A: S09.90XA  Unspecified injury of head, initial encounter') },
    { says: 'two', text: withDiagnoses('A: T78.2XXA  Anaphylactic shock, unspecified, initial encounter') },
  ],
  *run({ judged }) {
    for (const { diagnosis, verdict } of judged) {
      if (verdict.kind !== 'bad-placeholder') continue;
      const { set, key, date, release, corrected } = verdict;
      const code = writtenCode(set.system, key);
      const meant =
        corrected === undefined ? '' : ` Padded rightly it is ${codeWithTitle(set, corrected, date)}.`;
      yield {
        span: diagnosis.code.span,
        message: `${code} has its placeholder X wrong: the 7th character must stand in the 7th place.${meant}`,
        release: releaseName(set.system, release),
        code,
        system: set.system,
        fixes: corrected === undefined ? [] : [rewrite(diagnosis, set, corrected, date)],
      };
    }
  },
};
