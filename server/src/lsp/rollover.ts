import { rollover, verdictDays } from '../features/rollover.ts';
import { writtenCode } from '../model/codes.ts';
import { isoDate } from '../model/dates.ts';
import { systemName } from '../model/systems.ts';
import { LineMap } from '../model/text.ts';
import type { RolloverParams, RolloverResult, VerdictDay, VerdictDaysParams } from './protocol.ts';
import type { Session } from './session.ts';

/** What changes of a file, open or not, on another day; nothing of a file that no format knows. */
export async function rolloverOf(
  session: Session,
  { name, text, on }: RolloverParams,
): Promise<RolloverResult> {
  const engine = await session.engine();
  const date = isoDate(on);
  const opened = engine.open({ name, text });
  if (!opened || !date) return { changes: [], unanswered: [] };
  const { changes, unanswered } = rollover(opened, date);
  const lines = new LineMap(opened.document.text);
  return {
    changes: changes.map(({ code, ...change }) => ({
      ...change,
      code: writtenCode(code.system, code.key),
      line: lines.positionAt(code.span.start).line,
    })),
    unanswered: unanswered.map(({ system, through }) => `${systemName(system)} answers through ${through}`),
  };
}

/** The days on which codes of a file are judged otherwise than the day before; none of a file that no format knows. */
export async function verdictDaysOf(
  session: Session,
  { name, text }: VerdictDaysParams,
): Promise<readonly VerdictDay[]> {
  const opened = (await session.engine()).open({ name, text });
  return opened ? verdictDays(opened) : [];
}
