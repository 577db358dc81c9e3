/** A VS Code as a coder sees it: a page in a browser, driven by the keyboard and read from the screen. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Locator, type Page } from 'playwright-core';

/** What scripts/vscode-tests.mjs has started for a suite. */
interface ServedVscode {
  /** The address that opens VS Code on the folder. */
  readonly address: string;
  /** The path of the browser's program. */
  readonly browser: string;
  /** A folder that the tests may change. */
  readonly folder: string;
}

export interface VscodePage {
  readonly page: Page;
  readonly folder: string;
  readonly close: () => Promise<void>;
}

/** In milliseconds. */
const LONGEST_WAIT = 20_000;

/** Opens the VS Code that the launcher has started, and waits until it can be worked in. */
export async function openVscode(): Promise<VscodePage> {
  const started = process.env['CLAIMLINT_VSCODE'];
  if (!started)
    throw new Error('Run this suite with `node scripts/vscode-tests.mjs`, which starts a VS Code.');
  const { address, browser, folder }: ServedVscode = JSON.parse(started);
  const program = await chromium.launch({
    executablePath: browser,
    // The sandbox needs rights that containers do not give.
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const page = await program.newPage({ viewport: { width: 1100, height: 720 } });
  page.setDefaultTimeout(LONGEST_WAIT);
  try {
    await page.goto(address);
    // The folder's view is among the last things that VS Code makes.
    await page.locator('.explorer-folders-view').waitFor({ state: 'attached' });
    // The side bar makes way for the text.
    await page.keyboard.press('Control+b');
  } catch (error) {
    await program.close();
    throw error;
  }
  return { page, folder, close: () => program.close() };
}

/** Writes a file into the folder and opens it by its path, as Go to File does. */
export async function openFile({ page, folder }: VscodePage, name: string, text: string): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, text);
  await page.keyboard.press('Control+p');
  // A name alone may be looked for in a list of files that is older than this one.
  await page.keyboard.type(path);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.tab.active', { hasText: name }).waitFor();
  await page
    .locator('.monaco-editor .view-line', { hasText: firstWord(text) })
    .first()
    .waitFor();
}

const firstWord = (text: string): string => /\S+/.exec(text)?.[0] ?? '';

/** Puts the cursor into a line, counted from 0, at a column, counted from 0. */
export async function goTo({ page }: VscodePage, line: number, column: number): Promise<void> {
  await page.keyboard.press('Control+g');
  await page.keyboard.type(`:${line + 1}:${column + 1}`);
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

/** A command from the palette by its title. */
export async function runCommand({ page }: VscodePage, title: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.keyboard.type(title);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
  await page.keyboard.press('Enter');
}

/** Moves the mouse onto a word of the editor and reads the hover that comes, once it is more than the editor's "Loading...". */
export async function hover({ page }: VscodePage, word: string): Promise<string> {
  await page.locator('.monaco-editor .view-line > span > span', { hasText: word }).first().hover();
  const shown = page.locator('.monaco-hover:not(.hidden)', { has: page.locator('.hover-row') });
  return textOf(shown.filter({ hasNotText: /^\s*Loading\.\.\.\s*$/ }).first());
}

/** The text of something on the screen, once it is there. */
export async function textOf(shown: Locator): Promise<string> {
  await shown.waitFor();
  return (await shown.textContent()) ?? '';
}

/** The rows of the completion list that is open. */
export const suggestions = ({ page }: VscodePage): Locator =>
  page.locator('.suggest-widget.visible .monaco-list-row');

/** A completion list as it is seen: how many rows it has, and the labels of the first ones. */
export interface ShownList {
  readonly count: number;
  readonly first: readonly string[];
}

/** What is read of a row in the page. */
interface Row {
  getAttribute(name: string): string | null;
  querySelector(selector: string): { readonly textContent: string | null } | null;
}

/**
 * The list that is open, an empty one where there is none.
 * @param most how many labels are wanted: those in view.
 */
export function shownList(vscode: VscodePage, most: number): Promise<ShownList> {
  return suggestions(vscode).evaluateAll((rows: readonly Row[], wanted: number): ShownList => {
    const place = (row: Row) => Number(row.getAttribute('data-index'));
    const inOrder = [...rows].sort((a, b) => place(a) - place(b)).slice(0, wanted);
    return {
      count: Number(rows[0]?.getAttribute('aria-setsize') ?? 0),
      first: inOrder.map((row) => row.querySelector('.label-name')?.textContent ?? ''),
    };
  }, most);
}

/** Waits until the first rows of the list are as expected, or as long as the page waits for anything. */
export async function listOf(vscode: VscodePage, first: readonly string[]): Promise<ShownList> {
  const deadline = Date.now() + LONGEST_WAIT;
  for (;;) {
    const shown = await shownList(vscode, first.length);
    if (shown.first.join() === first.join() || Date.now() > deadline) return shown;
    await vscode.page.waitForTimeout(20);
  }
}

/**
 * Asks for the list once more where it has gone: what the editor announces in its first seconds can close it. That it
 * comes by itself at each letter is what `typing.test.ts` is about.
 */
export async function askAnew({ page }: VscodePage, row: Locator): Promise<void> {
  const came = await row.waitFor({ timeout: 5000 }).then(
    () => true,
    () => false,
  );
  if (!came) await page.keyboard.press('Control+Space');
}

/** Moves through a list with the arrow key until a row is chosen. The list has at most 50 rows. */
export async function choose({ page }: VscodePage, row: Locator): Promise<void> {
  await row.waitFor();
  for (let step = 0; step < 50; step++) {
    if (/\bfocused\b/.test((await row.getAttribute('class')) ?? '')) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error('The row cannot be reached with the arrow key.');
}

/** Unfolds what is known of the chosen suggestion. The key does nothing until the server has told it. */
export async function showDetails({ page }: VscodePage): Promise<void> {
  const details = page.locator('.suggest-details-container');
  for (let attempt = 0; attempt < 10; attempt++) {
    await page.keyboard.press('Control+Space');
    try {
      await details.waitFor({ timeout: 2000 });
      return;
    } catch {
      // Not told yet.
    }
  }
  throw new Error('Nothing is told of the chosen suggestion.');
}

/** Saves the file in front and waits until its tab shows that it is saved. */
export async function save({ page }: VscodePage): Promise<void> {
  await page.keyboard.press('Control+s');
  await page.locator('.tab.active:not(.dirty)').waitFor();
}

/** Closes what is open, unsaved changes and all. */
export const closeEditor = (vscode: VscodePage): Promise<void> =>
  runCommand(vscode, 'View: Revert and Close Editor');

/** Messages come when they come (that a release has ended, say), and put a point on their bell. */
const NO_MESSAGES = '.notifications-toasts, [id="status.notifications"] { visibility: hidden !important }';

/** A picture for the README, images/NAME.png, once the screen has stood still for half a second. */
export async function takePicture({ page }: VscodePage, name: string): Promise<void> {
  let before: Buffer = Buffer.alloc(0);
  for (let attempt = 0; attempt < 20; attempt++) {
    const now = await page.screenshot({ animations: 'disabled', caret: 'hide', style: NO_MESSAGES });
    if (now.equals(before)) break;
    before = now;
    await page.waitForTimeout(500);
  }
  writeFileSync(join('images', `${name}.png`), before);
}

/** What was on the screen when a test failed, for whoever must find out why: dist/failed-NAME.png. */
export async function keepFailure({ page }: VscodePage, test: Mocha.Runnable | undefined): Promise<void> {
  if (test?.state !== 'failed') return;
  const name = test.title.replace(/\W+/g, '-');
  await page.screenshot({ path: join('dist', `failed-${name}.png`) });
}
