import { match } from 'node:assert/strict';
import { OFFICE_VISIT } from './office-visit.ts';
import { hover, keepFailure, openFile, openVscode, type VscodePage } from './vscode-page.ts';

describe('the packaged extension in a fresh profile', () => {
  let vscode: VscodePage;
  before(async () => {
    vscode = await openVscode();
  });
  after(() => vscode.close());
  afterEach(function () {
    return keepFailure(vscode, this.currentTest);
  });

  it('marks what is wrong and shows the title of a code', async () => {
    await openFile(vscode, 'packaged.claim', OFFICE_VISIT);
    await vscode.page.locator('.squiggly-error').first().waitFor();
    match(await hover(vscode, 'E11.22'), /Type 2 diabetes mellitus with diabetic chronic kidney disease/);
  });
});
