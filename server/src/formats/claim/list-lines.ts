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
  const at = codeBehindWords(draft, entry.body);
  if (!at) return;
  const { role, number } = entry.label;
  draft.diagnoses.push({ role, number, code: codeAt(source, draft.diagnosisSystem, at), span: line.content });
}

/** The code of an entry that has its words first: `Type 2 diabetes (E11.22)`, `Essential hypertension - I10`. */
function codeBehindWords({ source, options }: Draft, body: Span): Span | undefined {
  const named = mentionsIn(source.plain, body, options).find(
    ({ system }) => system === 'icd-10-cm' || system === 'icd-9-cm',
  );
  if (named) return named.span;
  const end = source.plain.slice(Math.max(body.start, body.end - 12), body.end);
  const last = /[-:,|]\s?([a-z]\d[a-z\d.]{1,6})$/i.exec(end)?.[1];
  return last && options.isKnownCode(codeKey(last)).length > 0
    ? span(body.end - last.length, body.end)
    : undefined;
}
