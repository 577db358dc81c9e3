/**
 * Every fix of every finding over the examples of the checks, the files of `examples/` and the clean ones, in the
 * format they are written in and as X12: what it mends, and what none may do.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check, Example } from '../../../server/src/checks/check.ts';
import { CHECKS } from '../../../server/src/checks/registry.ts';
import type { FormatId } from '../../../server/src/model/document.ts';
import { type Judged, judge } from '../../helpers/engine.ts';
import { assertCompliant, assertMends, textAfter, textAfterAll } from '../../helpers/fixes.ts';
import { x12Twin } from '../../helpers/x12-twin.ts';

interface Sample {
  readonly name: string;
  readonly text: string;
  readonly format: FormatId;
  /** The check that it is an example of, with what it imports. */
  readonly of?: { readonly check: Check; readonly example: Example };
}

/** The sample, or another text in its place, checked as its check wants it. */
const judged = ({ format, of }: Sample, text: string): Promise<Judged> =>
  judge(
    text,
    of?.check.offByDefault ? { rules: { [of.check.id]: of.check.severity } } : {},
    format,
    of?.example.imports,
  );

const formatOf = (name: string): FormatId =>
  /\.837$/.test(name) ? 'x12' : /\.chart(?:\.md)?$/.test(name) ? 'chart' : 'claim';

const filesOf = (folder: string): Sample[] =>
  readdirSync(folder)
    .filter((name) => name !== 'README.md' && !name.endsWith('.md'))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8'), format: formatOf(name) }));

const examples: readonly Sample[] = CHECKS.flatMap((check) =>
  check.wrong.map((example) => ({
    name: `${check.id}: ${example.says}`,
    text: example.text,
    format: example.text.startsWith('chart') ? ('chart' as const) : ('claim' as const),
    of: { check, example },
  })),
);

const files = [...filesOf('examples'), ...filesOf(join('test', 'fixtures', 'clean'))];

/** The twins of those that have one: claims of one patient. */
async function twins(): Promise<Sample[]> {
  const found: Sample[] = [];
  for (const sample of [...examples, ...files]) {
    const { claims } = (await judged(sample, sample.text)).opened.document;
    const twin = claims.length === 1 && claims[0] ? x12Twin(claims[0]) : undefined;
    if (twin) found.push({ ...sample, name: `${sample.name} (X12)`, text: twin, format: 'x12' });
  }
  return found;
}

/** Rules whose fixes are all questions to the record: payment, edits and coverage hang on them. */
const NEVER_SAFE = /^(?:ncci|coverage|modifier|px|hcc|chart)\/|^claim\/total$|^line\/(?:units|charge)$/;

async function walk(sample: Sample): Promise<void> {
  const before = await judged(sample, sample.text);
  for (const finding of before.result.findings)
    for (const fix of finding.fixes) {
      assert.ok(!fix.safe || !NEVER_SAFE.test(finding.rule), `${finding.rule}: ${fix.title} is safe`);
      const mended = textAfter(before, fix);
      if (mended === undefined) {
        assert.equal(sample.format, 'x12', `${fix.title} is refused in the text of a coder`);
        continue;
      }
      const after = await judged(sample, mended);
      assertMends(before, after, finding, fix);
      if (fix.safe) assertCompliant(before.opened.document, after.opened.document, fix.title);
    }
  await walkAll(sample, before);
}

/** All safe fixes together, again and again until nothing is left to do: soon, and then for good. */
async function walkAll(sample: Sample, before: Judged): Promise<void> {
  let now = before;
  for (let round = 0; round < 3; round++) {
    const text = textAfterAll(now);
    if (text === now.opened.document.text) return;
    now = await judged(sample, text);
    assertCompliant(before.opened.document, now.opened.document, 'all safe fixes');
  }
  assert.equal(textAfterAll(now), now.opened.document.text, 'fix-all comes to an end');
}

describe('every fix of every finding', () => {
  for (const sample of [...examples, ...files]) it(sample.name, () => walk(sample)).timeout(20_000);
});

describe('every fix of every finding in X12', () => {
  it('of as many claims as in text', async () => {
    const samples = await twins();
    assert.ok(samples.length > examples.length / 4, `${samples.length} twins`);
    const faults: string[] = [];
    for (const sample of samples)
      await walk(sample).catch((error: unknown) =>
        faults.push(`${sample.name}: ${error instanceof Error ? error.message : String(error)}`),
      );
    assert.deepEqual(faults, []);
  }).timeout(60_000);
});
