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

/** What stands before the first code of a line of a list: a label, a number or a mark. */
const LEAD =
  /^\s*(?:(?:final |discharge |visit |billing )?(?:dx|diagnos[ei]s|icd[-\w]*|codes?)(?: codes?)?\s*[:#=-]\s*)?(?:[-*•]|\(?[a-z\d]{1,2}[.):])?\s*$/i;
const LABELLED = /^\s*(?:final |discharge |visit |billing )?(?:dx|diagnos[ei]s|icd|codes?)/i;
const JOINED = /^(?:\s*[,;&/]\s*|[ \t]+|\s*,?\s*and\s+)$/i;

/**
 * Whether the codes of such a note stand in one list nevertheless, as behind `Dx:` or in lines of their own side by side:
 * whoever writes a list puts the first one first.
 */
export function isListInText({ diagnoses }: Claim, text: string): boolean {
  const codes = diagnoses.map(({ code }) => code.span);
  const [first] = codes;
  if (!first) return false;
  let isLabelled = LABELLED.test(lineBefore(text, first.start));
  for (const [at, { start }] of codes.entries()) {
    const before = lineBefore(text, start);
    const last = codes[at - 1];
    const between = last ? text.slice(last.end, start) : '';
    if (JOINED.test(between)) continue;
    if (!LEAD.test(before)) return false;
    // A line of its own, at once below the one before it.
    if (between.split('\n').length > 2) return false;
    isLabelled ||= at > 0;
  }
  return isLabelled;
}

/** The diagnoses that are coded, in their order: those of the lists, or those of the text, each once. */
export function codedDiagnoses(
  claim: Claim,
  judged: readonly JudgedDiagnosis[],
  text: string,
): readonly JudgedDiagnosis[] {
  if (!isCodedInText(claim)) return judged.every(isOfList) ? judged : judged.filter(isOfList);
  const written = new Set<string>();
  const isOrdered = isListInText(claim, text);
  return judged.flatMap(({ diagnosis, verdict }) => {
    if (OF_ADMISSION.test(lineBefore(text, diagnosis.code.span.start))) return [];
    const { size } = written;
    const role = isOrdered && size === 0 ? ('principal' as const) : ('other' as const);
    return written.add(diagnosis.code.key).size > size
      ? [{ diagnosis: { ...diagnosis, role }, verdict }]
      : [];
  });
}

/** What was thought at the admission, and is not coded beside what it turned out to be. */
const OF_ADMISSION = /^[ \t]*admit\w*(?: (?:diagnosis|dx))?[ \t]*:/i;

const lineBefore = (text: string, at: number): string => text.slice(text.lastIndexOf('\n', at - 1) + 1, at);

const isOfList = ({ diagnosis: { role } }: JudgedDiagnosis): boolean => role !== 'mentioned';

/**
 * What of a report holds for codes in a text. One that would be mended by moving a diagnosis is about their order, of
 * which there is none but in a list; and a fix that adds one would begin a list, beside which the codes of the text
 * count no more.
 */
export function saidOfText(said: Said, isOrdered: boolean): readonly Said[] {
  if (!('fixes' in said) || !said.fixes) return [said];
  const isMove = (fix: Fix) => has(fix, 'moveDiagnosis');
  if (!isOrdered && said.fixes.some(isMove)) return [];
  return [{ ...said, fixes: said.fixes.filter((fix) => !isMove(fix) && !has(fix, 'insertDiagnosis')) }];
}

const has = ({ changes }: Fix, sought: Change['kind']): boolean =>
  changes.some(({ kind }) => kind === sought);
