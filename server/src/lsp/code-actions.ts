import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
} from 'vscode-languageserver';
import { compatibleEdits } from '../engine/apply.ts';
import { type Action, actionsFor, type Editing, findingsAt, safeEdits } from '../features/fixes.ts';
import type { Finding } from '../model/finding.ts';
import type { TextEdit } from '../model/text.ts';
import { toEdits } from './convert.ts';
import { type DiagnosticData, SOURCE, toDiagnostic } from './diagnostics.ts';
import { type AllowArguments, CLIENT_COMMANDS } from './protocol.ts';
import type { Session, Subject } from './session.ts';

/** Every safe fix of the document at once: on save, or by the command. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.claimlint`;

/** Written in the place of the reason for a client that cannot ask for it. */
const REASON_WANTED = 'give the reason here';

export function codeActionsFor(session: Session, subject: Subject, params: CodeActionParams): CodeAction[] {
  const { only } = params.context;
  const { findings } = session.result(subject);
  const editing: Editing = {
    edits: (changes) => subject.engine.edits(subject.open, changes),
    together: (fixes) => compatibleEdits(subject.open, fixes),
  };
  const actions: CodeAction[] = [];
  if (wants(only, CodeActionKind.QuickFix)) {
    const here = findingsMeant(session, subject, params, findings);
    actions.push(
      ...actionsFor(here, findings, editing).flatMap((action) =>
        toCodeAction(session, subject, findings, action, editing),
      ),
    );
  }
  // Only on demand: it goes through the whole document, and a client without `only` asks at each move of the cursor.
  if (only && wants(only, FIX_ALL)) {
    const edits = safeEdits(findings, editing);
    if (edits.length > 0)
      actions.push({
        title: 'Fix all that is safe',
        kind: FIX_ALL,
        edit: workspaceEdit(session, subject, edits),
      });
  }
  return actions;
}

/** A kind asked for stands for all that are more specific: `source` for `source.fixAll.claimlint`. */
const wants = (only: readonly string[] | undefined, kind: string): boolean =>
  !only || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));

/** The findings of the diagnostics that the coder chose, where they are of this version; else those of the range. */
function findingsMeant(
  { client }: Session,
  { file }: Subject,
  { context, range }: CodeActionParams,
  findings: readonly Finding[],
): readonly Finding[] {
  const chosen = context.diagnostics
    .map((diagnostic) => dataOf(diagnostic))
    .filter((data) => data?.version === file.version)
    .flatMap((data) => (data && findings[data.finding]) ?? []);
  return chosen.length > 0 ? chosen : findingsAt(findings, file.lines().spanOf(range, client.encoding));
}

const dataOf = ({ source, data }: Diagnostic): DiagnosticData | undefined =>
  source === SOURCE ? data : undefined;

function toCodeAction(
  session: Session,
  subject: Subject,
  all: readonly Finding[],
  action: Action,
  editing: Editing,
): CodeAction[] {
  const { title } = action;
  const kind = CodeActionKind.QuickFix;
  const diagnostic = (finding: Finding) => toDiagnostic(session, subject, finding, all.indexOf(finding));
  switch (action.kind) {
    case 'fix': {
      const edit = workspaceEdit(session, subject, action.edits);
      const diagnostics = [diagnostic(action.finding)];
      return [{ title, kind, edit, diagnostics, isPreferred: action.preferred }];
    }
    case 'fix-rule':
      return [
        {
          title,
          kind,
          edit: workspaceEdit(session, subject, action.edits),
          diagnostics: action.findings.map(diagnostic),
        },
      ];
    case 'allow':
      return allow(session, subject, action.finding, editing).map((how) => ({
        title,
        kind,
        diagnostics: [diagnostic(action.finding)],
        ...how,
      }));
    case 'explain':
      return session.client.commands.has(CLIENT_COMMANDS.openRule)
        ? [
            {
              title,
              kind,
              command: { title, command: CLIENT_COMMANDS.openRule, arguments: [action.finding.rule] },
            },
          ]
        : [];
  }
}

/** Our own client asks for the reason first; in any other the comment is written with words in its place. */
function allow(
  session: Session,
  subject: Subject,
  { rule, span: at }: Finding,
  editing: Editing,
): Pick<CodeAction, 'command' | 'edit'>[] {
  if (session.client.commands.has(CLIENT_COMMANDS.allow)) {
    const { line } = subject.file.lines().positionAt(at.start);
    const where: AllowArguments = { uri: subject.file.uri, rule, line };
    return [{ command: { title: `Allow ${rule}`, command: CLIENT_COMMANDS.allow, arguments: [where] } }];
  }
  const edited = editing.edits([{ kind: 'insertAllow', at, rule, reason: REASON_WANTED }]);
  return 'edits' in edited ? [{ edit: workspaceEdit(session, subject, edited.edits) }] : [];
}

function workspaceEdit({ client }: Session, { file }: Subject, edits: readonly TextEdit[]) {
  const { uri, version } = file;
  const written = toEdits(file, edits, client.encoding);
  return client.versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits: written }] }
    : { changes: { [uri]: written } };
}
