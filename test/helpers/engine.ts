/** The real engine on the real packs, for tests of checks, features and faces. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readUserFiles } from '../../codesets/import/user/kinds.ts';
import { packImported } from '../../codesets/import/user/pack-imported.ts';
import type { Check, Example, ImportedSample } from '../../server/src/checks/check.ts';
import { WORD_PACKS } from '../../server/src/codebook/word-packs.ts';
import { createEngine, type Engine, type Opened } from '../../server/src/engine/engine.ts';
import { newerPacks, type PackSource, wholePack } from '../../server/src/engine/load.ts';
import { type IsoDate, isoDate } from '../../server/src/model/dates.ts';
import type { FormatId } from '../../server/src/model/document.ts';
import type { CheckResult, Finding, Fix } from '../../server/src/model/finding.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../server/src/model/settings.ts';
import { type CodeSystemId, isCodeSystem } from '../../server/src/model/systems.ts';
import { applyEdits, slice } from '../../server/src/model/text.ts';

/** The date that tests take for today: a day of FY2027 on which nothing of the examples lies ahead. */
export const TODAY = day('2026-11-25');

/** A date that a test states; throws where it is none, so that a test cannot pass on a slip. */
export function day(text: string): IsoDate {
  const date = isoDate(text);
  if (!date) throw new Error(`not a date: ${text}`);
  return date;
}

const PACKS = join('dist', 'codesets');

const builtPacks: PackSource = {
  systems: () =>
    readdirSync(PACKS)
      .map((name) => name.replace(/\.pack$/, ''))
      .filter(isCodeSystem),
  packsOf: (system) => [wholePack(system, () => readFileSync(join(PACKS, `${system}.pack`)))],
  wordPacks: () =>
    new Map(
      WORD_PACKS.map((name) => [name, wholePack(name, () => readFileSync(join(PACKS, `${name}.pack`)))]),
    ),
};

/** A broken pack fails the test that asks for it. */
const engineOf = (packs: PackSource): Engine =>
  createEngine({
    packs,
    today: () => TODAY,
    onBroken: (system, why) => {
      throw new Error(`${system}: ${why}; run npm run build first`);
    },
  });

/** The engine with the packs of dist/codesets, one for a run. */
const engine: Engine = engineOf(builtPacks);

export const loadEngine = (): Engine => engine;

const engines = new Map<string, Engine>();

/** The engine with packs of the user's files beside ours, read and packed as `claimlint codesets import` does. */
export function engineWith(imports: readonly ImportedSample[]): Engine {
  if (imports.length === 0) return engine;
  const files = JSON.stringify(imports);
  const made = engines.get(files) ?? engineOf(newerPacks(builtPacks, importedPacks(imports)));
  engines.set(files, made);
  return made;
}

function importedPacks(imports: readonly ImportedSample[]): PackSource {
  const read = readUserFiles('an example', imports, undefined);
  const packOf = (system: CodeSystemId) =>
    packImported(
      read.filter((file) => file.system === system),
      {},
    ).pack;
  return {
    systems: () => [...new Set(read.map(({ system }) => system))],
    packsOf: (system) => [wholePack(system, () => packOf(system))],
  };
}

/** A text, opened and checked. */
export interface Judged {
  readonly engine: Engine;
  readonly opened: Opened;
  readonly result: CheckResult;
}

export async function judge(
  text: string,
  settings: Partial<Settings> = {},
  format?: FormatId,
  imports: readonly ImportedSample[] = [],
): Promise<Judged> {
  const engine = engineWith(imports);
  const opened = engine.open({
    text,
    ...(format ? { format } : { languageId: text.startsWith('chart') ? 'chart' : 'claim' }),
  });
  if (!opened) throw new Error('no format knows the text');
  return { engine, opened, result: engine.check(opened, { ...DEFAULT_SETTINGS, ...settings }) };
}

/** An example of a check, with what it imports. `text` is another than its own after a fix. */
export const judgeExample = (
  { id, severity, offByDefault }: Check,
  { text, imports }: Omit<Example, 'says'>,
): Promise<Judged> => judge(text, offByDefault ? { rules: { [id]: severity } } : {}, undefined, imports);

/** What one rule finds in a text: each finding with the words it stands on. */
export async function findingsOf(
  rule: string,
  text: string,
  imports: readonly ImportedSample[] = [],
): Promise<(Finding & { readonly at: string })[]> {
  const { opened, result } = await judge(text, {}, undefined, imports);
  return result.findings
    .filter((finding) => finding.rule === rule)
    .map((finding) => ({ ...finding, at: slice(opened.document.text, finding.span) }));
}

/** The text after a fix. Throws where the format refuses it. */
export function fixed({ engine, opened }: Judged, fix: Fix | undefined): string {
  if (!fix) throw new Error('there is no such fix');
  const edited = engine.edits(opened, fix.changes);
  if ('refused' in edited) throw new Error(edited.refused);
  return applyEdits(opened.document.text, edited.edits);
}
