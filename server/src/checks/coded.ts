/** Which diagnoses a claim codes. What a text merely mentions beside a list is not coded; without a list it is the coding. */
import type { Change } from '../model/change.ts';
import type { Claim } from '../model/document.ts';
import type { Fix } from '../model/finding.ts';
import type { JudgedDiagnosis, Said } from './check.ts';

/**
 * Whether a note has its codes in its text and nowhere else, as `CKD stage 3a (N18.31)`. They stand where the author
 * speaks of them: no order follows from that, and none of them is first-listed.
 */
export const isCodedInText = ({ kind, diagnoses }: Claim): boolean =>
  kind === 'chart' && diagnoses.every(({ role }) => role === 'mentioned');

/** The diagnoses that are coded, in their order: those of the lists, or those of the text, each once. */
export function codedDiagnoses(
  claim: Claim,
  judged: readonly JudgedDiagnosis[],
  text: string,
): readonly JudgedDiagnosis[] {
  if (!isCodedInText(claim)) return judged.every(isOfList) ? judged : judged.filter(isOfList);
  const written = new Set<string>();
  return judged.flatMap(({ diagnosis, verdict }) => {
    if (OF_ADMISSION.test(lineBefore(text, diagnosis.code.span.start))) return [];
    const { size } = written;
    return written.add(diagnosis.code.key).size > size
      ? [{ diagnosis: { ...diagnosis, role: 'other' as const }, verdict }]
      : [];
  });
}

/** What was thought at the admission, and is not coded beside what it turned out to be. */
const OF_ADMISSION = /^[ \t]*admit\w*(?: (?:diagnosis|dx))?[ \t]*:/i;

const lineBefore = (text: string, at: number): string => text.slice(text.lastIndexOf('\n', at - 1) + 1, at);

const isOfList = ({ diagnosis: { role } }: JudgedDiagnosis): boolean => role !== 'mentioned';

/**
 * What of a report holds for codes in a text. One that would be mended by moving a diagnosis is about their order, of
 * which there is none; and a fix that adds one would begin a list, beside which the codes of the text count no more.
 */
export function saidOfText(said: Said): readonly Said[] {
  if (!('fixes' in said) || !said.fixes) return [said];
  if (said.fixes.some((fix) => has(fix, 'moveDiagnosis'))) return [];
  return [{ ...said, fixes: said.fixes.filter((fix) => !has(fix, 'insertDiagnosis')) }];
}

const has = ({ changes }: Fix, sought: Change['kind']): boolean =>
  changes.some(({ kind }) => kind === sought);
