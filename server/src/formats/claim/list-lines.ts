/** The lines of `[diagnoses]`: in a claim a code each, in a chart perhaps words with the code behind them. */
import { codeKey } from '../../model/codes.ts';
import { type Span, span } from '../../model/text.ts';
import { beginsWithCode, listLine, readDiagnosis } from './diagnoses.ts';
import type { Draft } from './draft.ts';
import type { FieldReader } from './field-lines.ts';
import type { Line } from './lines.ts';
import { mentionsIn } from './narrative.ts';
import { codeAt } from './values.ts';

/** Reads a line of a claim's list: a diagnosis, or another key that stands there. */
export function readListLine(draft: Draft, line: Line, fields: FieldReader): void {
  const entry = listLine(draft.source.plain, line.content, draft.form);
  if (entry) readDiagnosis(draft, entry.label, entry.body, line.content);
  else fields.readLine(line);
}

/** Reads a line of a chart's list, where an entry may have its words first, or no code yet. */
export function readChartListLine(draft: Draft, line: Line, fields: FieldReader): void {
  const { source } = draft;
  const own = listLine(source.plain, line.content, draft.form);
  if (!own && fields.readKnown(line, undefined)) return;
  // `Kidney disease: N18.31` has a key that is none, but the words of the diagnosis.
  const entry = own ?? { label: {}, body: line.content };
  if (beginsWithCode(draft, entry.body)) {
    readDiagnosis(draft, entry.label, entry.body, line.content);
    return;
  }
  const { role, number } = entry.label;
  const codes = codesBehindWords(draft, entry.body);
  for (const [place, at] of codes.entries()) {
    const before = codes[place - 1];
    draft.diagnoses.push({
      // A letter or a role is that of the first.
      role: before ? undefined : role,
      number: before ? undefined : number,
      code: codeAt(source, draft.diagnosisSystem, at),
      // Of several in one line each has the words between it and the one before.
      span:
        codes.length === 1
          ? line.content
          : span(before ? behind(source.plain, before, at) : entry.body.start, at.end),
    });
  }
}

/** Where the words of a code begin, behind what ends those of the one before it. */
const behind = (plain: string, before: Span, at: Span): number =>
  before.end + (/^[\s,;.)\]]*/.exec(plain.slice(before.end, at.start))?.[0].length ?? 0);

/**
 * The codes of an entry that has its words first: `Type 2 diabetes (E11.22)`, `Essential hypertension - I10`, or of
 * several in one line, each behind its words.
 */
function codesBehindWords({ source, options }: Draft, body: Span): readonly Span[] {
  const named = mentionsIn(source.plain, body, options).filter(
    ({ system }) => system === 'icd-10-cm' || system === 'icd-9-cm',
  );
  if (named.length > 0) return named.map(({ span: at }) => at);
  const end = source.plain.slice(Math.max(body.start, body.end - 12), body.end);
  const last = /[-:,|]\s?([a-z]\d[a-z\d.]{1,6})$/i.exec(end)?.[1];
  return last && options.isKnownCode(codeKey(last)).length > 0
    ? [span(body.end - last.length, body.end)]
    : [];
}
