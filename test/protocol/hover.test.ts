/** Hover through the protocol. Titles, dates and sections are those of the FY2027 order file and Tabular. */
import assert from 'node:assert/strict';
import { claimWith, Server } from './harness.ts';

describe('hover', () => {
  let server: Server;
  before(async () => {
    server = await Server.start();
  });
  after(() => server.stop());

  it('says title, billable, dates, release and path of a code', async () => {
    const doc = await server.open(claimWith('E11.22  Type 2'));
    const lines = await doc.hoverLines('11.22');
    assert.equal(lines[0], '**E11.22** Type 2 diabetes mellitus with diabetic chronic kidney disease');
    const text = lines.join('\n');
    assert.match(text, /Billable on 2026-11-03 \(ICD-10-CM FY2027\)/);
    assert.match(
      text,
      /Endocrine, nutritional and metabolic diseases .*› E08.E13 Diabetes mellitus › E11 Type 2 diabetes mellitus › E11\.2 Type 2 diabetes mellitus with kidney complications/,
    );
  });
  it('covers the code and nothing more', async () => {
    const doc = await server.open(claimWith('E11.22  Type 2'));
    const hover = await doc.hover('1.22');
    assert.ok(hover?.range);
    assert.equal(doc.at(hover.range), 'E11.22');
  });
});
