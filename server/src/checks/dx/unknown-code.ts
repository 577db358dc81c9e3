/** dx/unknown-code: a diagnosis that is not in ICD-10-CM, or is not written as the code set writes it. */
import type { Verdict } from '../../codebook/verdict.ts';
import { writtenCode } from '../../model/codes.ts';
import { type Diagnosis, writesDots } from '../../model/document.ts';
import { systemName } from '../../model/systems.ts';
import { ALL_KINDS, type ClaimCheck, type JudgedDiagnosis, type Report, type Said } from '../check.ts';
import { choices, codeWithTitle, outsideReleases, releaseName, rewrite } from '../code-fixes.ts';
import { completeWithin, nearestCodes } from '../nearest.ts';
import { revisionFault } from '../revisions.ts';
import { withDiagnoses } from '../samples.ts';

export const unknownCode: ClaimCheck = {
  id: 'dx/unknown-code',
  scope: 'claim',
  severity: 'error',
  kinds: ALL_KINDS,
  title: 'The diagnosis code does not exist in the code set on the date of service.',
  authority: '45 CFR 162.1002; MCE edit 1 and I/OCE edit 1, invalid diagnosis code',
  why: 'HIPAA allows only codes of the adopted code set in force on the date of service. A payer rejects the claim before it looks at anything else.',
  fixes: [
    'Write the code with its dot and in capitals, where that is all that is wrong (safe).',
    'Change to the code that is complete without the last characters.',
    'Change to a code that differs by one slip: O for 0, I for 1, two characters swapped or doubled.',
    'Change to a code below the longest part of it that exists.',
  ],
  notes: [
    'Outside of the days that the loaded releases answer for it is a warning that names the release: the code may be newer, or older, than the data.',
    'A code of ICD-9-CM on a claim in ICD-10-CM, or the reverse, is dx/wrong-code-set.',
    'A valid code without its dot, or in small letters, is a hint only; formats that write codes without a dot are left alone.',
    'A diagnosis of a code set that is not loaded is reported as not checked, never as unknown.',
  ],
  wrong: [
    { says: 'the letter O for the digit 0', text: withDiagnoses('A: E1O.9  Type 1 diabetes') },
    { says: 'one character too many', text: withDiagnoses('A: I10.9  Essential hypertension') },
  ],
  right: [
    {
      says: 'a code of FY2027',
      text: withDiagnoses('A: E10.9  Type 1 diabetes mellitus without complications'),
    },
    { says: 'a code that is complete with three characters', text: withDiagnoses('A: I10') },
  ],
  run(context) {
    const said: Said[] = [];
    const hasDots = writesDots(context.document.format);
    for (const judged of context.judged) {
      const { verdict } = judged;
      if (verdict.kind === 'valid') {
        const report = hasDots ? miswritten(judged.diagnosis, verdict) : undefined;
        if (report) said.push(report);
      } else if (verdict.kind === 'no-data')
        said.push({
          noData: `no ${systemName(verdict.system)} codes are loaded, so its diagnoses are not judged`,
        });
      else if (verdict.kind === 'unknown' && !revisionFault(context.codebook, judged))
        said.push(unknown(judged, verdict));
    }
    return said;
  },
};

function unknown({ diagnosis }: JudgedDiagnosis, verdict: Verdict & { readonly kind: 'unknown' }): Said {
  const { set, key, date, release, beyond } = verdict;
  const code = writtenCode(set.system, key);
  const name = releaseName(set.system, release);
  const whole = wholeWithoutCharacter(verdict);
  const complete = set.system === 'icd-10-cm' ? completeWithin(set, key, date) : undefined;
  const how =
    whole !== undefined
      ? ` ${codeWithTitle(set, whole, date)} takes no 7th character${key.endsWith('S') ? ': of a sequela the S is added to the code of the injury alone (I.C.19.a)' : ''}.`
      : complete !== undefined
        ? ` ${codeWithTitle(set, complete, date)} is complete without ${key.length - set.keyAt(complete).length === 1 ? 'its last character' : 'its last characters'}.`
        : '';
  return {
    span: diagnosis.code.span,
    ...(beyond ? { severity: 'warning' } : {}),
    message: beyond
      ? `${code} is not in ${name}, ${outsideReleases(set, date)}`
      : `${code} is not in ${systemName(set.system)} in any year.${how}`,
    release: name,
    code,
    system: set.system,
    fixes: choices(diagnosis, set, nearestCodes(set, key, date), date),
  };
}

/** The code that is complete before a 7th character which it does not take, with or without its placeholders. */
function wholeWithoutCharacter({
  set,
  key,
  date,
}: Verdict & { readonly kind: 'unknown' }): number | undefined {
  const bare = /^([A-Z]\d[A-Z\d]{1,4}?)X*[ADS]$/.exec(key)?.[1];
  if (set.system !== 'icd-10-cm' || bare === undefined) return undefined;
  const index = set.indexOf(bare);
  return index >= 0 && set.statusOn(index, date) === 'billable' ? index : undefined;
}

/**
 * A code that is right but for how it is written. Without its dot or in small letters it is understood: a hint. A dot in
 * another place may be a character that was lost: an error, and the coder's choice.
 */
function miswritten(
  diagnosis: Diagnosis,
  { set, index, key, date, release }: Verdict & { readonly kind: 'valid' },
): Report | undefined {
  const code = writtenCode(set.system, key);
  const { written, span } = diagnosis.code;
  if (written === code) return undefined;
  const misplaced = written.includes('.') && written.toUpperCase() !== code;
  return {
    span,
    severity: misplaced ? 'error' : 'hint',
    message: misplaced
      ? `${written} has its dot in the wrong place. With it behind the third character it is ${codeWithTitle(set, index, date)}.`
      : `${codeWithTitle(set, index, date)}: written without its dot or in small letters.`,
    release: releaseName(set.system, release),
    code,
    system: set.system,
    fixes: misplaced ? choices(diagnosis, set, [index], date) : [rewrite(diagnosis, set, index, date)],
  };
}
