/** What a fix does to a document, and what it may never do (issue: fixes hold the text dear, compliance). */
import assert from 'node:assert/strict';
import { compatibleEdits } from '../../server/src/engine/apply.ts';
import { safeEdits } from '../../server/src/features/fixes.ts';
import type { Claim, CodingDocument } from '../../server/src/model/document.ts';
import type { Finding, Fix, Severity } from '../../server/src/model/finding.ts';
import { applyEdits } from '../../server/src/model/text.ts';
import type { Judged } from './engine.ts';

const RANK: Readonly<Record<Severity, number>> = { error: 3, warning: 2, information: 1, hint: 0 };

/** The text after a fix, or `undefined` where the format cannot hold it and says so. */
export function textAfter({ engine, opened }: Judged, fix: Fix): string | undefined {
  const edited = engine.edits(opened, fix.changes);
  return 'edits' in edited ? applyEdits(opened.document.text, edited.edits) : undefined;
}

/** The text after all safe fixes at once, as fix-all makes it. */
export function textAfterAll({ engine, opened, result }: Judged): string {
  const edits = safeEdits(result.findings, {
    edits: (changes) => engine.edits(opened, changes),
    together: (fixes) => compatibleEdits(opened, fixes),
  });
  return applyEdits(opened.document.text, edits);
}

/** A key that is inserted for the coder to fill stays a finding until it is filled. */
const isToBeFilled = ({ changes }: Fix): boolean =>
  changes.some((change) => change.kind === 'insertField' && change.value === undefined);

/** After a fix its finding is gone, and what is new is less than what it mended. */
export function assertMends(before: Judged, after: Judged, finding: Finding, fix: Fix): void {
  const words = `${finding.rule}, ${fix.title}`;
  const count = ({ result }: Judged) =>
    result.findings.filter(({ rule, message }) => rule === finding.rule && message === finding.message)
      .length;
  if (!isToBeFilled(fix)) assert.ok(count(after) < count(before), `${words}: still found`);
  const known = new Set(before.result.findings.map(({ rule }) => rule));
  const worse = after.result.findings.filter(
    ({ rule, severity }) =>
      !known.has(rule) && RANK[severity] >= Math.max(RANK[finding.severity], RANK.warning),
  );
  assert.deepEqual(
    worse.map(({ rule, message }) => `${rule}: ${message}`),
    [],
    words,
  );
}

/** What decides what is paid: amounts, units, procedures and modifiers, in order. */
const paid = ({ claims }: CodingDocument): unknown[] =>
  claims.map(({ lines, fields, procedures, codes }) => [
    lines.map(({ charge, noncovered, units, modifiers, procedure, revenue }) => [
      charge?.written,
      noncovered?.written,
      units?.written,
      modifiers.map(({ key }) => key),
      procedure?.key,
      revenue?.key,
    ]),
    fields.filter(({ value }) => value.kind === 'money').map(({ written }) => written),
    procedures.map(({ code }) => code.key.length),
    codes.map(({ code, amount }) => [code.written, amount?.written]),
  ]);

const category = (claim: Claim | undefined): string | undefined => claim?.diagnoses[0]?.code.key.slice(0, 3);

/** A slip that a safe fix may right in a code: its dot, its case, O for 0, I for 1. */
const folded = (key: string | undefined): string | undefined =>
  key?.toUpperCase().replaceAll('O', '0').replaceAll('I', '1');

/**
 * What a safe fix leaves as it was: every amount, unit, procedure and modifier, the first-listed diagnosis, and the
 * conditions that are coded (one that stands twice may go).
 */
export function assertCompliant(before: CodingDocument, after: CodingDocument, title: string): void {
  assert.deepEqual(paid(after), paid(before), title);
  for (const [place, claim] of before.claims.entries()) {
    const now = after.claims[place];
    assert.equal(folded(category(now)), folded(category(claim)), `${title}: the first-listed diagnosis`);
    const had = new Set(claim.diagnoses.map(({ code }) => folded(code.key.slice(0, 3))));
    for (const { code } of now?.diagnoses ?? [])
      assert.ok(had.has(folded(code.key.slice(0, 3))), `${title}: ${code.key} was not coded`);
  }
}
