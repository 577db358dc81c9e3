/** Changes of the client, applied as the protocol has them: each in the text that the one before it left. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changedFile, fileName, openedFile } from '../../../server/src/lsp/documents.ts';
import { LineMap, type PositionEncoding, slice } from '../../../server/src/model/text.ts';

const opened = (text: string) =>
  openedFile({ uri: 'file:///a.claim', languageId: 'claim', version: 1, text });

describe('the documents that are open', () => {
  const piece = fc
    .array(fc.constantFrom('E11.2', ' ', '\n', '\r\n', '\r', 'é', '😀', '–', 'x', ''), { maxLength: 12 })
    .map((parts) => parts.join(''));

  for (const encoding of ['utf-16', 'utf-8'] as const satisfies readonly PositionEncoding[])
    it(`are after any changes what applying them one by one makes of the text (${encoding})`, () => {
      const change = fc.record({ from: fc.nat(60), length: fc.nat(10), text: piece });
      fc.assert(
        fc.property(piece, fc.array(change, { maxLength: 6 }), (before, changes) => {
          let text = before;
          const contentChanges = changes.map(({ from, length, text: newText }) => {
            const lines = new LineMap(text);
            // Only places that a position can name: none inside a surrogate pair or a line end.
            const start = lines.offsetAt(lines.positionAt(from, encoding), encoding);
            const end = Math.max(start, lines.offsetAt(lines.positionAt(start + length, encoding), encoding));
            text = text.slice(0, start) + newText + text.slice(end);
            return { range: lines.range({ start, end }, encoding), text: newText };
          });
          const file = changedFile(opened(before), 2, contentChanges, encoding);
          assert.equal(file.text, text);
          assert.equal(file.lines().lineCount, new LineMap(text).lineCount);
          assert.equal(file.version, 2);
        }),
      );
    });

  it('are wholly replaced by a change without a range', () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
    const changes = [{ range, text: 'zzz' }, { text: 'new' }, { range, text: 'N' }];
    assert.equal(changedFile(opened('old'), 2, changes, 'utf-16').text, 'New');
  });

  it('know the word in which the last change ended, and none as they are opened', () => {
    const file = opened('A: E11.2  Type 2\n');
    assert.equal(file.touched, undefined);
    const touched = (line: number, character: number, text: string) => {
      const at = { line, character };
      const after = changedFile(file, 2, [{ range: { start: at, end: at }, text }], 'utf-16');
      assert.ok(after.touched);
      return slice(after.text, after.touched);
    };
    assert.equal(touched(0, 8, '2'), 'E11.22');
    assert.equal(touched(0, 3, 'x'), 'xE11.2');
    assert.equal(touched(0, 9, ''), '');
    assert.equal(touched(0, 16, ' and B'), 'B');
  });

  it('have the name of their file', () => {
    assert.equal(fileName('file:///c%3A/My%20Claims/office%20visit.claim'), 'office visit.claim');
    assert.equal(fileName('untitled:Untitled-1'), 'untitled:Untitled-1');
    assert.equal(fileName('vscode-vfs://host/a/b.chart.md?x=1#y'), 'b.chart.md');
    assert.equal(fileName('file:///bad%zz.claim'), 'bad%zz.claim');
  });
});
