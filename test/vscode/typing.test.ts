/**
 * Ten phrases typed letter by letter where a diagnosis stands: behind each letter the list that VS Code shows is the
 * answer to exactly what stands there, in its order, with nothing filtered away.
 */
import { deepEqual, match, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { complete } from '../../server/src/features/completion.ts';
import { loadEngine } from '../helpers/engine.ts';
import { PHRASES } from '../protocol/texts.ts';
import { lineOf, OFFICE_VISIT } from './office-visit.ts';
import {
  choose,
  closeEditor,
  goTo,
  keepFailure,
  listOf,
  openFile,
  openVscode,
  save,
  shownList,
  suggestions,
  type VscodePage,
} from './vscode-page.ts';

/** How long, in milliseconds, a coder pauses behind a letter at least, to look at the list. */
const PAUSE = 60;

/** So many rows are compared: those that are seen without scrolling. */
const SEEN = 8;

const BLANK = OFFICE_VISIT.replace(/^B: .*$/m, 'B: ');
const COLUMN = 'B: '.length;

/** What the server answers to a text typed there: the codes in their order. */
function answerTo(typed: string): readonly string[] {
  const text = OFFICE_VISIT.replace(/^B: .*$/m, `B: ${typed}`);
  const opened = loadEngine().open({ text, languageId: 'claim' });
  const found = opened && complete(opened, text.indexOf('\nB: ') + 1 + COLUMN + typed.length, 50);
  return found?.choices.map(({ label }) => label) ?? [];
}

describe('the list of codes in VS Code, while a phrase is typed', () => {
  let vscode: VscodePage;
  before(async () => {
    vscode = await openVscode();
  });
  after(() => vscode.close());
  afterEach(async function () {
    await keepFailure(vscode, this.currentTest);
    await closeEditor(vscode);
  });

  /** A claim with a blank diagnosis, the cursor in it. */
  const openBlank = async (name: string) => {
    await openFile(vscode, name, BLANK);
    // The server has read the file once it has marked what is wrong.
    await vscode.page.locator('.squiggly-error').first().waitFor();
    await goTo(vscode, lineOf(BLANK, 'B: '), COLUMN);
  };

  for (const [number, phrase] of PHRASES.entries())
    it(`is the answer to each beginning of “${phrase}”`, async () => {
      const { page } = vscode;
      await openBlank(`typing-${number}.claim`);
      for (let length = 1; length <= phrase.length; length++) {
        const typed = phrase.slice(0, length);
        const answer = answerTo(typed);
        const first = answer.slice(0, SEEN);
        await page.keyboard.type(typed.slice(-1));
        deepEqual((await listOf(vscode, first)).first, first, typed);
        await page.waitForTimeout(PAUSE);
        const later = await shownList(vscode, first.length);
        deepEqual(later.first, first, `${typed}, a moment later`);
        // VS Code adds the snippet `claim` behind all codes where a word begins like it.
        ok(later.count >= answer.length, `${typed}: ${later.count} rows of ${answer.length}`);
      }
    });

  it('goes down by one key each: type, side, encounter (S52.53 is Colles’ fracture)', async () => {
    const { page } = vscode;
    await openBlank('ladder.claim');
    await page.keyboard.type('S52.5');
    for (const [typed, next] of [
      ['S52.5', 'S52.53'],
      ['S52.53', 'S52.532'],
      ['S52.532', 'S52.532A'],
    ] as const) {
      const first = answerTo(typed).slice(0, SEEN);
      deepEqual((await listOf(vscode, first)).first, first, typed);
      await choose(vscode, suggestions(vscode).filter({ hasText: next }).first());
      await page.keyboard.press('Enter');
    }
    await save(vscode);
    match(
      readFileSync(join(vscode.folder, 'ladder.claim'), 'utf8'),
      /^B: S52\.532A +Colles' fracture of left radius, initial encounter for closed fracture$/m,
    );
  });
});
