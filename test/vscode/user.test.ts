import { equal, match, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lineOf, OFFICE_VISIT } from './office-visit.ts';
import {
  askAnew,
  choose,
  closeEditor,
  goTo,
  hover,
  keepFailure,
  openFile,
  openVscode,
  runCommand,
  save,
  showDetails,
  suggestions,
  takePicture,
  textOf,
  type VscodePage,
} from './vscode-page.ts';

describe('what a coder sees in VS Code', () => {
  let vscode: VscodePage;
  before(async () => {
    vscode = await openVscode();
  });
  after(() => vscode.close());
  afterEach(async function () {
    await keepFailure(vscode, this.currentTest);
    await closeEditor(vscode);
  });

  it('a list of codes while words are typed, and the chosen code with its title in the file', async () => {
    const name = 'new-patient.claim';
    const blank = OFFICE_VISIT.replace(/^A: .*$/m, 'A: ');
    await openFile(vscode, name, blank);
    // The server has started once it has marked what is wrong.
    await vscode.page.locator('.squiggly-error').first().waitFor();
    await goTo(vscode, lineOf(blank, 'A: '), 3);
    await vscode.page.keyboard.type('diabetes kidney', { delay: 40 });
    const wanted = suggestions(vscode).filter({ hasText: 'E11.22' }).first();
    await askAnew(vscode, wanted);
    await choose(vscode, wanted);
    await showDetails(vscode);
    // The answer to the last letter may have come meanwhile, with its first row chosen.
    await choose(vscode, wanted);
    await takePicture(vscode, 'completion');
    await vscode.page.keyboard.press('Enter');
    await save(vscode);
    match(
      readFileSync(join(vscode.folder, name), 'utf8'),
      /^A: E11\.22 +Type 2 diabetes mellitus with diabetic chronic kidney disease$/m,
    );
  });

  it('the title of the code under the mouse', async () => {
    await openFile(vscode, 'office-visit-hover.claim', OFFICE_VISIT);
    match(await hover(vscode, 'E11.22'), /Type 2 diabetes mellitus with diabetic chronic kidney disease/);
    await takePicture(vscode, 'hover');
  });

  it('a squiggle below a header, what is wrong with it, and the fix that mends the file', async () => {
    const name = 'office-visit-fix.claim';
    await openFile(vscode, name, OFFICE_VISIT);
    const { page } = vscode;
    await page.locator('.squiggly-error').first().waitFor();
    match(await hover(vscode, 'N18.3'), /N18\.3[\s\S]*Chronic kidney disease, stage 3/);
    await page.keyboard.press('Escape');

    await goTo(vscode, lineOf(OFFICE_VISIT, 'B: '), 4);
    await page.keyboard.press('Control+.');
    const menu = page.locator('.action-widget');
    const fix = menu.locator('.monaco-list-row.action', { hasText: 'N18.31' }).first();
    await choose(vscode, fix);
    await takePicture(vscode, 'quick-fix');
    await page.keyboard.press('Enter');
    await page.locator('.squiggly-error').waitFor({ state: 'detached' });
    await save(vscode);
    const saved = readFileSync(join(vscode.folder, name), 'utf8');
    match(saved, /^B: N18\.31/m);
    equal(saved.replace(/^B: N18\.31.*$/m, 'B: N18.3'), OFFICE_VISIT);
  });

  it('a question for the reason where a check is allowed, and the reason in the file', async () => {
    const name = 'office-visit-allow.claim';
    await openFile(vscode, name, OFFICE_VISIT);
    const { page } = vscode;
    await page.locator('.squiggly-error').first().waitFor();
    await goTo(vscode, lineOf(OFFICE_VISIT, 'B: '), 4);
    await page.keyboard.press('Control+.');
    await choose(
      vscode,
      page.locator('.action-widget .monaco-list-row.action', { hasText: 'Allow dx/not-billable' }),
    );
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-title', { hasText: 'Allow dx/not-billable here' }).waitFor();
    await page.keyboard.type('the payer asks for the category');
    await page.keyboard.press('Enter');
    await page.locator('.squiggly-error').waitFor({ state: 'detached' });
    await save(vscode);
    match(
      readFileSync(join(vscode.folder, name), 'utf8'),
      /# allow dx\/not-billable: the payer asks for the category$/m,
    );
  });

  it('every finding in the Problems panel, with the rule it comes from', async () => {
    await openFile(
      vscode,
      'office-visit-problems.claim',
      OFFICE_VISIT.replace('charge: 132.50', 'charge: 123.50'),
    );
    const { page } = vscode;
    await page.locator('.squiggly-error').first().waitFor();
    await runCommand(vscode, 'Problems: Focus on Problems View');
    const rows = page.locator('.markers-panel .monaco-list-row');
    await rows.filter({ hasText: 'dx/not-billable' }).first().waitFor();
    await rows.filter({ hasText: 'claim/total' }).first().waitFor();
    await takePicture(vscode, 'problems');
    await page.keyboard.press('Control+j');
    await page.locator('.markers-panel').waitFor({ state: 'hidden' });
  });

  it('the loaded releases in the language status', async () => {
    await openFile(vscode, 'office-visit-status.claim', OFFICE_VISIT);
    await vscode.page.locator('[id="status.languageStatus"]').hover();
    const status = vscode.page.locator('.hover-language-status', { hasText: 'ICD-10-CM FY' }).first();
    match(await textOf(status), /ICD-10-CM FY\d{4}/);
  });

  it('codes for a phrase in Look Up Code, and the chosen one at the cursor', async () => {
    const name = 'look-up.claim';
    const blank = OFFICE_VISIT.replace(/^B: .*$/m, 'B: ');
    await openFile(vscode, name, blank);
    await goTo(vscode, lineOf(blank, 'B: '), 3);
    await runCommand(vscode, 'Claimlint: Look Up Code');
    await vscode.page.locator('.quick-input-title', { hasText: 'Look up a code' }).waitFor();
    await vscode.page.keyboard.type('N18.32', { delay: 20 });
    const rows = vscode.page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: 'Chronic kidney disease, stage 3b' }).first().waitFor();
    // The whole code leaves itself alone in the list.
    await rows.nth(1).waitFor({ state: 'detached' });
    await vscode.page.keyboard.press('Enter');
    await vscode.page.locator('.monaco-editor .view-line', { hasText: 'N18.32' }).waitFor();
    await save(vscode);
    ok(readFileSync(join(vscode.folder, name), 'utf8').includes('\nB: N18.32\n'));
  });

  it('the axes of a procedure in Build a PCS Code, with a way back, and the code at the cursor', async () => {
    const name = 'build.claim';
    const blank =
      'claim: institutional\nbill type: 111\nadmission date: 2026-11-01\n\n[procedures]\nprincipal: \n';
    await openFile(vscode, name, blank);
    await goTo(vscode, lineOf(blank, 'principal: '), 11);
    await runCommand(vscode, 'Claimlint: Build a PCS Code');
    const title = vscode.page.locator('.quick-input-title');
    const rows = vscode.page.locator('.quick-input-list .monaco-list-row');
    const step = async (before: string, character: string, meaning: string) => {
      await title
        .filter({ hasText: new RegExp(`ICD-10-PCS on \\S+?${before && `: ${before}`} \\(`) })
        .waitFor();
      await vscode.page.keyboard.type(character);
      await rows.first().filter({ hasText: meaning }).waitFor();
      await vscode.page.keyboard.press('Enter');
    };
    await step('', '0', 'Medical and Surgical');
    await step('0', 'D', 'Gastrointestinal System');
    await step('0D', 'B', 'Excision');
    await title.filter({ hasText: '0DB' }).waitFor();
    await vscode.page.locator('.quick-input-titlebar').getByRole('button', { name: 'Back' }).click();
    await step('0D', 'T', 'Resection');
    await step('0DT', 'J', 'Appendix');
    await step('0DTJ', '4', 'Percutaneous Endoscopic');
    await step('0DTJ4', 'Z', 'No Device');
    await step('0DTJ4Z', 'Z', 'No Qualifier');
    await vscode.page.locator('.monaco-editor .view-line', { hasText: '0DTJ4ZZ' }).waitFor();
    await save(vscode);
    ok(readFileSync(join(vscode.folder, name), 'utf8').includes('\nprincipal: 0DTJ4ZZ\n'));
  });

  it('the days on which a code is judged otherwise in Time Machine (FY2021 addenda: N18.3)', async () => {
    await openFile(vscode, 'time-machine.claim', OFFICE_VISIT.replaceAll('2026-11-03', '2020-09-03'));
    await runCommand(vscode, 'Claimlint: Time Machine');
    const day = vscode.page.locator('.quick-input-list .monaco-list-row', { hasText: '2020-10-01' });
    await choose(vscode, day);
    match(await textOf(day), /1 code no longer to bill/);
    await vscode.page
      .locator('.quick-input-title', { hasText: 'Time Machine, 2020-10-01: 1 changed' })
      .waitFor();
    await vscode.page.keyboard.press('Escape');
    await vscode.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  });

  it('a question before Update Code Sets fetches anything, and nothing where the answer is no', async () => {
    await openFile(vscode, 'office-visit-update.claim', OFFICE_VISIT);
    await runCommand(vscode, 'Claimlint: Update Code Sets');
    const question = vscode.page.locator('.monaco-dialog-box');
    match(await textOf(question), /Fetch federal code sets from cms\.gov\? Nothing of yours is sent\./);
    match((await question.textContent()) ?? '', /https:\/\/www\.cms\.gov\//);
    await vscode.page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    equal(await vscode.page.locator('.notification-toast', { hasText: 'fetches code sets' }).count(), 0);
  });
});
