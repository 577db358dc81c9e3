/** dx/bad-placeholder: the placeholder X is wrong, absent or too many. */
import { withoutPlaceholders } from '../../codebook/placeholders.ts';
import { writtenCode } from '../../model/codes.ts';
import { ALL_KINDS, type ClaimCheck, type Said } from '../check.ts';
import { choices, codeWithTitle, releaseName, rewrite } from '../code-fixes.ts';
import { withDiagnoses } from '../samples.ts';

export const badPlaceholder: ClaimCheck = {
  id: 'dx/bad-placeholder',
  scope: 'claim',
  severity: 'error',
  kinds: ALL_KINDS,
  judges: ({ kind }) => kind === 'bad-placeholder',
  title: 'The placeholder X of the diagnosis is wrong or absent.',
  authority: 'ICD-10-CM Official Guidelines I.A.4 and I.A.5',
  why: 'A code with fewer than six characters that needs a 7th is filled with X, so that the 7th character stands in the 7th place. Without the X the code does not exist.',
  fixes: [
    'Pad with X where the 7th character is there, or leave out an X that the code has not, where one valid code results (safe).',
    'Change to the one code that has another character where the X stands; the coder chooses.',
  ],
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
  run({ judged }) {
    const said: Said[] = [];
    for (const { diagnosis, verdict } of judged) {
      if (verdict.kind !== 'bad-placeholder') continue;
      const { set, key, date, release, corrected } = verdict;
      const code = writtenCode(set.system, key);
      const base = {
        span: diagnosis.code.span,
        release: releaseName(set.system, release),
        code,
        system: set.system,
      };
      if (corrected === undefined) {
        said.push({ ...base, message: `${code} has its placeholder X wrong, and more than one code fits.` });
        continue;
      }
      const meant = codeWithTitle(set, corrected, date);
      // An X in the place of a digit says nothing about that digit: another code is the coder's choice.
      const isSameCode = withoutPlaceholders(set.keyAt(corrected)) === withoutPlaceholders(key);
      said.push({
        ...base,
        message: `${code} ${isSameCode ? misplaced(set.keyAt(corrected)) : OWN_CHARACTER} ${meant}.`,
        fixes: isSameCode
          ? [rewrite(diagnosis, set, corrected, date)]
          : choices(diagnosis, set, [corrected], date),
      });
    }
    return said;
  },
};

const OWN_CHARACTER = 'has an X where a code has a character of its own. The one that fits is';

/** What is wrong with the X of a code that is rightly written `key`. */
const misplaced = (key: string): string =>
  key.length === 7
    ? 'has its placeholder X wrong: the 7th character must stand in the 7th place. Padded rightly it is'
    : 'has an X that is no part of it. Without it, it is';
