import type { Diagnostic } from 'vscode-languageserver';
import type { Finding } from '../model/finding.ts';
import { overlaps, type Span, touches } from '../model/text.ts';
import { SEVERITY, toRange } from './convert.ts';
import { CLIENT_COMMANDS } from './protocol.ts';
import type { Session, Subject } from './session.ts';

export const SOURCE = 'claimlint';

/** What a diagnostic carries to find its fixes again: the place of its finding in the result of a version. */
export interface DiagnosticData {
  readonly version: number;
  readonly finding: number;
}

export interface Diagnostics {
  readonly items: Diagnostic[];
  /** Whether some are held back until the word that was last typed can be taken for finished. */
  readonly withheld: boolean;
}

/** @param unfinished the word that is still being typed: what is said of it waits. */
export function diagnosticsOf(session: Session, subject: Subject, unfinished: Span | undefined): Diagnostics {
  const { findings } = session.result(subject);
  const items: Diagnostic[] = [];
  findings.forEach((finding, place) => {
    if (!unfinished || !isOf(finding.span, unfinished))
      items.push(toDiagnostic(session, subject, finding, place));
  });
  return { items, withheld: items.length < findings.length };
}

/** Whether a finding is about the word itself, and not about something larger around it. */
const isOf = (at: Span, word: Span): boolean =>
  overlaps(at, word) || touches(at, word.start) || touches(at, word.end);

export function toDiagnostic(
  session: Session,
  { file }: Subject,
  { rule, severity, message, span, related }: Finding,
  place: number,
): Diagnostic {
  const { encoding } = session.client;
  const data: DiagnosticData = { version: file.version, finding: place };
  return {
    range: toRange(file, span, encoding),
    severity: SEVERITY[severity],
    code: rule,
    codeDescription: { href: rulePage(session, rule) },
    source: SOURCE,
    message,
    data,
    ...(related && related.length > 0
      ? {
          relatedInformation: related.map((other) => ({
            location: { uri: file.uri, range: toRange(file, other.span, encoding) },
            message: other.message,
          })),
        }
      : {}),
  };
}

/** A link that opens the bundled page of a rule: a command in our own client, else the file. */
function rulePage({ client, host }: Session, rule: string): string {
  return client.commands.has(CLIENT_COMMANDS.openRule)
    ? `command:${CLIENT_COMMANDS.openRule}?${encodeURIComponent(JSON.stringify([rule]))}`
    : host.rulePage(rule);
}
