/** Changes as the smallest edits of the text. */
import type { Change, Edited } from '../../model/change.ts';
import { codeKey, writtenCode } from '../../model/codes.ts';
import type { Claim, CodeAt, CodingDocument } from '../../model/document.ts';
import type { CodeSystemId } from '../../model/systems.ts';
import { contains, indexHolding, type Span, touches } from '../../model/text.ts';
import { insertDiagnosis, moveDiagnosis, removeDiagnosis, setDescription, setPoa } from './edit-diagnoses.ts';
import { insertField } from './edit-fields.ts';
import { insertLine, removeLine, setModifiers, setPointers } from './edit-services.ts';
import { insertAbove, lineAround, oneLine, replaceInCell } from './edit-text.ts';
import { type Dialect, hasContent } from './lines.ts';
import { lineAt } from './locate.ts';
import { type Part, type Sheet, sheetOfDocument } from './parts.ts';

/** Turns a change into edits of the text, or says why the text cannot hold it. */
export function editText(document: CodingDocument, change: Change, dialect: Dialect): Edited {
  const sheet = sheetOfDocument(document, dialect);
  switch (change.kind) {
    case 'replaceCode':
      return replaceCode(document, change.at, change.code, change.system);
    case 'replaceValue':
      return { edits: replaced(document, change.at, oneLine(change.text)) };
    case 'insertAllow':
      return { edits: [allowComment(sheet, change.at, change.rule, oneLine(change.reason), dialect)] };
    case 'recount':
      return { refused: 'A claim as text has no envelope to count.' };
    case 'insertDiagnosis':
      return inClaim(document, sheet, change.claim.span, (claim, part) =>
        insertDiagnosis(document, sheet, part, claim, change.code, change.after, dialect),
      );
    case 'removeDiagnosis':
      return inClaim(document, sheet, change.at, (claim, part) =>
        removeDiagnosis(document, sheet, part, claim, change.at),
      );
    case 'moveDiagnosis':
      return inClaim(document, sheet, change.at, (claim, part) =>
        moveDiagnosis(document, sheet, part, claim, change.at, change.before),
      );
    case 'setPoa':
      return inClaim(document, sheet, change.at, (claim) => setPoa(document, claim, change.at, change.value));
    case 'setDescription':
      return inClaim(document, sheet, change.at, (claim) => setDescription(claim, change.at, change.text));
    case 'setPointers':
      return setPointers(sheet, change.line, change.pointers);
    case 'setModifiers':
      return setModifiers(sheet, change.line, change.modifiers);
    case 'removeLine':
      return inClaim(document, sheet, change.at, (claim) => removeLine(sheet, claim, change.at));
    case 'insertLine':
      return inClaim(document, sheet, change.claim.span, (_, part) =>
        insertLine(sheet, part, change.line.code, change.line.after),
      );
    case 'insertField':
      return inClaim(document, sheet, change.claim.span, (_, part) =>
        insertField(sheet, part, change.key, change.value, dialect),
      );
  }
}

/** Claims and parts are one for one. */
function inClaim(
  { claims }: CodingDocument,
  { parts }: Sheet,
  at: Span,
  edit: (claim: Claim, part: Part) => Edited,
): Edited {
  const index = indexHolding(claims, at);
  const [claim, part] = [claims[index], parts[index]];
  return claim && part ? edit(claim, part) : { refused: 'No claim of this text stands there.' };
}

/** Replaces a stretch; within a row of services its columns stay in place. */
function replaced(document: CodingDocument, at: Span, newText: string): ReturnType<typeof replaceInCell> {
  const claim = document.claims[indexHolding(document.claims, at)];
  return claim?.lines.some((line) => contains(line.span, at))
    ? replaceInCell(document.text, at, newText)
    : [{ span: at, newText }];
}

/** Writes a code in the way people write its system. */
function replaceCode(
  document: CodingDocument,
  at: Span,
  code: string,
  system: CodeSystemId | undefined,
): Edited {
  const claim = document.claims[indexHolding(document.claims, at)];
  const codes: (CodeAt | undefined)[] = claim
    ? [
        ...claim.diagnoses.map((diagnosis) => diagnosis.code),
        ...claim.procedures.map((procedure) => procedure.code),
        ...claim.lines.flatMap((line) => [line.procedure, line.revenue, ...line.modifiers]),
      ]
    : [];
  const own = codes.find((one) => one && one.span.start === at.start && one.span.end === at.end);
  const written = own ? writtenCode(system ?? own.system, codeKey(code)) : code;
  return { edits: replaced(document, at, written) };
}

/**
 * A comment on its own line above. Above the first line that says something it would hold for the whole text, so
 * there it stands behind the line.
 */
function allowComment(
  sheet: Sheet,
  at: Span,
  rule: string,
  reason: string,
  dialect: Dialect,
): ReturnType<typeof insertAbove> {
  const { text } = sheet.source;
  const words = `allow ${rule}: ${dialect === 'markdown' ? reason.replaceAll('-->', '') : reason}`.trimEnd();
  const comment = dialect === 'markdown' ? `<!-- ${words} -->` : `# ${words}`;
  const line = lineAt(sheet.lines, at.start);
  const first = sheet.lines.find(hasContent);
  if (line && first && touches(first.span, at.start))
    return { span: { start: line.content.end, end: line.content.end }, newText: `  ${comment}` };
  const whole = lineAround(text, at.start);
  const indent = /^[ \t]*/.exec(text.slice(whole.start, whole.end))?.[0] ?? '';
  return insertAbove(text, at.start, [indent + comment]);
}
