import type { CancellationToken } from 'vscode-languageserver';
import { toEdits } from './convert.ts';
import type { AllowParams, AllowResult } from './protocol.ts';
import type { Session } from './session.ts';

/** The edits that silence a rule at a line, with the reason that the coder gave. */
export async function allowAt(
  session: Session,
  { uri, rule, line, reason }: AllowParams,
  token: CancellationToken,
): Promise<AllowResult> {
  const subject = await session.subject(uri, token);
  if (!subject) return { refused: 'The document is not open.' };
  const { file, open, engine } = subject;
  const at = file.lines().lineSpan(line);
  const edited = engine.edits(open, [{ kind: 'insertAllow', at, rule, reason }]);
  return 'refused' in edited
    ? edited
    : { version: file.version, edits: toEdits(file, edited.edits, 'utf-16') };
}
