/** Cursor, place and outline of an X12 text; element references are those of the 5010 837 record layout. */
import assert from 'node:assert/strict';
import type { OutlineItem } from '../../../../server/src/formats/format.ts';
import { x12 } from '../../../../server/src/formats/x12/index.ts';
import { contains, slice } from '../../../../server/src/model/text.ts';
import { CLAIM, interchange, LEVELS, PROFESSIONAL, readText } from './samples.ts';

/** The offset behind the first occurrence of a text. */
const behind = (text: string, found: string): number => {
  const at = text.indexOf(found);
  assert.ok(at >= 0, found);
  return at + found.length;
};

describe('x12 cursor', () => {
  const cursor = (text: string, found: string) => x12.cursorAt(readText(text), behind(text, found));

  it('stands in a diagnosis', () => {
    const found = cursor(PROFESSIONAL, 'ABF:E11');
    assert.ok(found.kind === 'code');
    assert.deepEqual(found.systems, ['icd-10-cm']);
    assert.equal(slice(PROFESSIONAL, found.span), 'E1122');
    assert.equal(found.claim, 0);
    assert.deepEqual(found.present, ['Z0000', 'N1831']);
  });

  it('stands in a diagnosis that is not typed yet', () => {
    const text = PROFESSIONAL.replace('*ABF:N1831', '*ABF:');
    const found = cursor(text, 'E1122*ABF:');
    assert.ok(found.kind === 'code');
    assert.equal(found.span.start, found.span.end);
  });

  it('stands in a service, a place of service, or nothing', () => {
    const systems = (found: string) => {
      const at = cursor(PROFESSIONAL, found);
      return at.kind === 'code' ? at.systems : at.kind;
    };
    assert.deepEqual(systems('SV1*HC:G04'), ['hcpcs', 'cpt']);
    assert.deepEqual(systems('***11'), ['place-of-service']);
    assert.deepEqual(systems('*UN*1*22'), ['place-of-service']);
    assert.equal(systems('HI*AB'), 'none');
    assert.equal(systems('CLM*2026'), 'none');
    assert.equal(systems('NM1*41*2*SALEM'), 'none');
  });

  it('knows a type of bill from a place of service, and ICD-9-CM from ICD-10-CM', () => {
    const institutional = PROFESSIONAL.replace('***11:B:1', '***11:A:1');
    assert.equal(cursor(institutional, '***11').kind, 'none');
    const old = cursor(PROFESSIONAL.replace('ABK:Z0000', 'BK:25000'), 'BK:250');
    assert.ok(old.kind === 'code');
    assert.deepEqual(old.systems, ['icd-9-cm']);
  });
});

describe('x12 place', () => {
  const place = (found: string) => x12.placeAt(readText(PROFESSIONAL), behind(PROFESSIONAL, found))?.name;

  it('names segments, elements and components', () => {
    assert.equal(place('ABK:Z00'), 'HI01-2 · principal diagnosis');
    assert.equal(place('ABF:E11'), 'HI02-2 · other diagnosis');
    assert.equal(place('HI*AB'), 'HI01-1 · principal diagnosis, code list');
    assert.equal(place('NM1*85*2*SAL'), 'NM103 · billing provider, last name or organization');
    assert.equal(place('CLM*2026-11-0042*150'), 'CLM02 · claim, total charge');
    assert.equal(place('11:B:1'), 'CLM05-3 · claim, claim frequency: original, replacement or void');
    assert.equal(place('HC:99214:25'), 'SV101-3 · professional service, modifier 1');
    assert.equal(place('DTP*472*D8*2026'), 'DTP03 · date of service, date');
    assert.equal(place('~\nLX'), 'LX · service line number');
  });

  it('is none behind the last segment', () => {
    assert.equal(x12.placeAt(readText(PROFESSIONAL), PROFESSIONAL.length), undefined);
    assert.equal(x12.placeAt(readText(''), 0), undefined);
  });
});

describe('x12 outline', () => {
  it('goes from interchange to group, transaction, claim and line', () => {
    const text = interchange([...LEVELS, ...CLAIM, ...CLAIM]);
    const path: string[] = [];
    const visit = (items: readonly OutlineItem[], depth: number): void => {
      for (const item of items) {
        path.push(`${' '.repeat(depth)}${item.name} | ${item.detail}`);
        assert.ok(contains(item.span, item.selection));
        for (const child of item.children) assert.ok(contains(item.span, child.span));
        visit(item.children, depth + 1);
      }
    };
    visit(x12.outline(readText(text)), 0);
    assert.deepEqual(path, [
      'Interchange 000000042 | SALEMCLINIC → PAYERHUB',
      ' Group 42 | 005010X222A1',
      '  837 health care claims | 0001',
      '   Claim 2026-11-0042 | 150.50',
      '    1 G0439 | 2026-11-03',
      '    2 99214 | 2026-11-03',
      '   Claim 2026-11-0042 | 150.50',
      '    1 G0439 | 2026-11-03',
      '    2 99214 | 2026-11-03',
    ]);
  });
});

describe('x12 recognition', () => {
  it('goes by name and by the first segment', () => {
    for (const name of ['a.837', 'B.837P', 'c.835', 'd.277ca', 'e.277', 'f.999', 'g.x12', 'h.EDI'])
      assert.equal(x12.matchesName(name), true, name);
    for (const name of ['a.claim', '837', 'x12.txt', 'edi']) assert.equal(x12.matchesName(name), false, name);
    assert.equal(x12.matchesText(PROFESSIONAL), true);
    assert.equal(x12.matchesText(`\uFEFF\r\n${PROFESSIONAL}`), true);
    for (const text of ['', 'ISA', 'ISABEL HAD PAIN', 'ISA is the first segment', 'MSH|^~\\&'])
      assert.equal(x12.matchesText(text), false, text);
  });
});
