/** Every X12 file at hand: read without a throw, counted as an independent program counted it. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { read } from '../../server/src/formats/x12/read.ts';
import { spansOf } from '../unit/formats/x12/spans.ts';

interface Counted {
  readonly file: string;
  readonly kind: string;
  readonly claims: number;
  readonly serviceLines: number;
  readonly diagnoses: number;
}

const folder = resolve('..', 'shared', 'data', 'claims');
const index = join(folder, 'x12', 'index.json');

const KINDS: Readonly<Record<string, string>> = {
  '837P': 'professional',
  '837I': 'institutional',
  '837D': 'dental',
};

if (existsSync(index)) {
  describe('the X12 files of many senders', () => {
    const files: readonly Counted[] = JSON.parse(readFileSync(index, 'utf8'));
    for (const counted of files) {
      it(counted.file, () => {
        const document = read(readFileSync(join(folder, counted.file), 'utf8'));
        assert.deepEqual(document.counts, {
          claims: counted.claims,
          lines: counted.serviceLines,
          diagnoses: counted.diagnoses,
        });
        const kind = KINDS[counted.kind];
        for (const claim of document.claims) assert.equal(claim.kind, kind);
        for (const span of spansOf(document))
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= document.text.length);
      });
    }
  });
}
