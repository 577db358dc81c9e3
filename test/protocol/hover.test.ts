/**
 * Hover through the protocol. Titles, children and dates are those of the official order files and addenda, sections
 * and 7th characters those of the Tabular, places of service those of the CMS set.
 */
import assert from 'node:assert/strict';
import { Server } from './harness.ts';
import { claimWith, x12With } from './texts.ts';

describe('hover', () => {
  let server: Server;
  before(async () => {
    server = await Server.start();
  });
  after(() => server.stop());

  const linesOf = async (entry: string, at = entry) => (await server.open(claimWith(entry))).hoverLines(at);

  it('says title, billable, dates, release and path of a code', async () => {
    const lines = await linesOf('E11.22');
    assert.equal(lines[0], '**E11.22** Type 2 diabetes mellitus with diabetic chronic kidney disease');
    const text = lines.join('\n');
    assert.match(text, /Billable on 2026-11-03 \(ICD-10-CM FY2027\)\. Valid since 2015-10-01\./);
    assert.ok(
      text.includes(
        'Chapter 4 Endocrine, nutritional and metabolic diseases › E08-E13 Diabetes mellitus › E11 Type 2 diabetes mellitus › E11.2 Type 2 diabetes mellitus with kidney complications',
      ),
      text,
    );
  });

  it('covers the code and nothing more', async () => {
    const doc = await server.open(claimWith('E11.22  Type 2'));
    const hover = await doc.hover('1.22');
    assert.ok(hover?.range);
    assert.equal(doc.at(hover.range), 'E11.22');
    assert.deepEqual(await doc.hoverLines('Doe'), ['*Box 2 · name*']);
  });

  it('lists the billable codes below a header', async () => {
    const lines = await linesOf('N18.3');
    assert.equal(lines[0], '**N18.3** Chronic kidney disease, stage 3 (moderate)');
    assert.deepEqual(
      lines.filter((line) => line.startsWith('- ')),
      [
        '- **N18.30** Chronic kidney disease, stage 3 unspecified',
        '- **N18.31** Chronic kidney disease, stage 3a',
        '- **N18.32** Chronic kidney disease, stage 3b',
      ],
    );
    assert.match(lines.join('\n'), /It was a code itself from 2015-10-01 to 2020-09-30\./);
  });

  it('goes down one level where the codes below are too many, and says how many it leaves out', async () => {
    const items = (await linesOf('E11')).filter((line) => line.startsWith('- '));
    assert.equal(items[0], '- **E11.0** Type 2 diabetes mellitus with hyperosmolarity');
    const burns = (await linesOf('S72')).filter((line) => line.startsWith('- '));
    assert.equal(burns[0], '- **S72.0** Fracture of head and neck of femur');
    const many = (await linesOf('C81')).filter((line) => line.startsWith('- '));
    assert.ok(many.length <= 13);
  });

  it('lists the 7th characters that a code needs', async () => {
    const lines = await linesOf('S72.001');
    assert.match(lines.join('\n'), /it needs a 7th character/);
    assert.ok(lines.includes('- **S72.001A** initial encounter for closed fracture'));
    // The sixteen 7th characters of S72: A B C D E F G H J K M N P Q R S.
    assert.equal(lines.filter((line) => line.startsWith('- ')).length, 16);
  });

  it('says what took over from a code that is no longer one (S23.420A, deleted by the FY2027 addenda)', async () => {
    const lines = await linesOf('S23.420A');
    assert.equal(lines[0], '**S23.420A** Sprain of sternoclavicular (joint) (ligament), initial encounter');
    assert.match(lines.join('\n'), /No longer a code on 2026-11-03 .* Valid 2015-10-01 to 2026-09-30\./);
  });

  it('says of an unknown code that it is none, and shows what stands there as it is', async () => {
    const [first] = await linesOf('Q99.99');
    assert.equal(first, '**Q99.99** is not in ICD-10-CM');
  });

  it('judges a code on each side of 1 October (S23.420A ended on 2026-09-30)', async () => {
    const text = claimWith('S23.420A').replace(
      /^(2026-11-03)(.*)$/m,
      '2026-09-28  11   G0439  -     A   1      132.50\n2026-10-05$2',
    );
    const doc = await server.open(text);
    const hover = (await doc.hoverLines('S23.420A')).join('\n');
    assert.match(hover, /Billable on 2026-09-28 \(ICD-10-CM FY2026\)/);
    assert.match(hover, /No longer a code on 2026-10-05 \(ICD-10-CM FY2027\)/);
  });

  it('names a place of service, with its box', async () => {
    const doc = await server.open(claimWith('E11.22'));
    const lines = await doc.hoverLines('11   G0439');
    assert.equal(lines[0], '**11** Office');
    assert.ok(lines.includes('*Box 24B · place of service*'));
    assert.ok(lines.includes('Nonfacility rate.'));
  });

  it('shows the diagnosis that a pointer means', async () => {
    const doc = await server.open(claimWith('E11.22'));
    const lines = await doc.hoverLines('A   1');
    assert.equal(lines[0], '**E11.22** Type 2 diabetes mellitus with diabetic chronic kidney disease');
    assert.ok(lines.includes('Diagnosis A, a reason for service line 1.'));
  });

  it('says of a CPT number that only its shape is known', async () => {
    const doc = await server.open(claimWith('E11.22').replace('G0439', '99213'));
    const lines = await doc.hoverLines('99213');
    assert.ok(lines.includes('Only its shape is checked: no licensed CPT list is loaded.'));
  });

  it('names the code, the segment and the element of an 837', async () => {
    const doc = await server.open(x12With('E1122'), 'x12');
    const lines = await doc.hoverLines('E1122');
    assert.equal(lines[0], '**E11.22** Type 2 diabetes mellitus with diabetic chronic kidney disease');
    assert.match(lines.at(-1) ?? '', /^\*HI01/);
  });
});

describe('hover of a client without Markdown', () => {
  it('is the same without its marks', async () => {
    const server = await Server.start({
      capabilities: { textDocument: { hover: { contentFormat: ['plaintext'] } } },
    });
    const doc = await server.open(claimWith('E11.22'));
    const hover = await doc.hover('E11.22');
    assert.ok(hover && typeof hover.contents === 'object' && 'kind' in hover.contents);
    assert.equal(hover.contents.kind, 'plaintext');
    assert.match(
      hover.contents.value,
      /^E11\.22 Type 2 diabetes mellitus with diabetic chronic kidney disease\n/,
    );
    await server.stop();
  });
});
