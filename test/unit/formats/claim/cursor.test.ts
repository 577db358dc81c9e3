import assert from 'node:assert/strict';
import type { Cursor } from '../../../../server/src/formats/format.ts';
import { chart, claim, options } from './reading.ts';

/** The cursor at the bar of a text, and the text it would replace. */
function at(marked: string, format = claim): { readonly cursor: Cursor; readonly replaced: string } {
  const offset = marked.indexOf('|');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const cursor = format.cursorAt(format.read(text, options), offset);
  return { cursor, replaced: cursor.kind === 'none' ? '' : text.slice(cursor.span.start, cursor.span.end) };
}

const code = (marked: string, format = claim) => {
  const { cursor, replaced } = at(marked, format);
  return cursor.kind === 'code' ? [cursor.systems[0], replaced, cursor.place, cursor.described] : cursor.kind;
};
const HEAD = 'claim: professional\n[diagnoses]\n';
const TABLE = 'claim: professional\n[services]\ndate        pos  code   mods  dx     units  charge\n';

describe('the cursor in a claim or chart', () => {
  it('stands in a code of a diagnosis list', () => {
    assert.deepEqual(code(`${HEAD}A: E11.2|`), ['icd-10-cm', 'E11.2', 'list', false]);
    assert.deepEqual(code(`${HEAD}A: E1|1.22  Type 2 diabetes`), ['icd-10-cm', 'E11.22', 'list', true]);
    assert.deepEqual(code(`${HEAD}A: |`), ['icd-10-cm', '', 'list', false]);
    assert.deepEqual(code(`${HEAD}A:|`), ['icd-10-cm', '', 'list', false]);
    assert.deepEqual(code('claim: professional\n21A: E1|'), ['icd-10-cm', 'E1', 'list', false]);
    assert.deepEqual(code('claim: professional\ncode set: icd-9-cm\n[diagnoses]\nA: 250.|'), [
      'icd-9-cm',
      '250.',
      'list',
      false,
    ]);
  });

  it('stands in words typed where a code should be, to the end of the line', () => {
    assert.deepEqual(code(`${HEAD}A: diab|`), ['icd-10-cm', 'diab', 'list', false]);
    assert.deepEqual(code(`${HEAD}A: type 2 dia| kidney  # note`), [
      'icd-10-cm',
      'type 2 dia kidney',
      'list',
      false,
    ]);
    assert.deepEqual(code(`${HEAD}A: type 2 |`), ['icd-10-cm', 'type 2 ', 'list', false]);
    assert.deepEqual(code('chart: office visit\n[diagnoses]\nhigh blood|', chart), [
      'icd-10-cm',
      'high blood',
      'list',
      false,
    ]);
  });

  it('stands in nothing in a description, a label or a comment', () => {
    for (const marked of [
      `${HEAD}A: E11.22  Type 2| diabetes`,
      `${HEAD}A|: E11.22`,
      `${HEAD}A: E11.22  # no|te`,
    ])
      assert.equal(code(marked), 'none', marked);
  });

  it('knows the codes that are listed already', () => {
    const { cursor } = at(`${HEAD}A: E11.22\nB: |`);
    assert.deepEqual(cursor.kind === 'code' && cursor.present, ['E1122']);
  });

  it('stands in the cells of a table', () => {
    assert.deepEqual(code(`${TABLE}2026-11-03  11   G04|`), ['hcpcs', 'G04', 'bare', false]);
    assert.deepEqual(code(`${TABLE}2026-11-03  1|`), ['place-of-service', '1', 'bare', false]);
    assert.deepEqual(code(`${TABLE}2026-11-03  11   |`), ['hcpcs', '', 'bare', false]);
    assert.deepEqual(code(`${TABLE}2026-11-03  11   99214  2|  A      1      80.00`), [
      'modifier',
      '2',
      'bare',
      false,
    ]);
    assert.deepEqual(code(`${TABLE}2026-11-03  11   99214  2|`), ['modifier', '2', 'bare', false]);
    assert.deepEqual(code(`${TABLE}2026-11-03  11   G|`), ['hcpcs', 'G', 'bare', false]);
    assert.deepEqual(code(`${TABLE}2026-11-03  11   99214-2|`), ['modifier', '2', 'bare', false]);
    assert.equal(code(`${TABLE}2026-11-03  11   99214  -     A|  1  80.00`), 'none');
  });

  it('stands in a key, a column or a section', () => {
    const key = at('claim: professional\npay|');
    assert.equal(key.replaced, 'pay');
    assert.ok(
      key.cursor.kind === 'key' &&
        key.cursor.keys.includes('payer') &&
        !key.cursor.keys.includes('type of bill'),
    );
    const column = at('claim: professional\n[services]\ndate  po|');
    assert.equal(column.replaced, 'po');
    assert.ok(column.cursor.kind === 'key' && column.cursor.keys.includes('pos'));
    const section = at('claim: professional\n[dia|');
    assert.equal(section.replaced, '[dia');
    assert.ok(section.cursor.kind === 'key' && section.cursor.keys.includes('[diagnoses]'));
    const empty = at('|');
    assert.deepEqual(empty.cursor.kind === 'key' && empty.cursor.keys, ['claim']);
  });

  it('stands in the value of a field, with its choices', () => {
    const { cursor, replaced } = at('claim: professional\n[patient]\nsex: |');
    assert.equal(replaced, '');
    assert.deepEqual(cursor.kind === 'value' && [cursor.key, cursor.choices], ['sex', ['F', 'M', 'U']]);
    const { cursor: answer } = at('claim: professional\n27: y|');
    assert.deepEqual(answer.kind === 'value' && [answer.key, answer.choices], [
      'accept assignment',
      ['yes', 'no'],
    ]);
  });

  it('stands in a code or a phrase of free text', () => {
    const note = 'chart: office visit\n[plan]\n';
    assert.deepEqual(code(`${note}Diabetes (E11.2|`, chart), ['icd-10-cm', 'E11.2', 'bare', false]);
    assert.deepEqual(code(`${note}Dx: kidney dis|`, chart), ['icd-10-cm', 'kidney dis', 'bare', false]);
    assert.deepEqual(code(`${note}CPT: 9921|`, chart), ['hcpcs', '9921', 'bare', false]);
    assert.equal(code(`${note}Patient feels well|`, chart), 'none');
  });

  it('stands in the codes of an institutional claim', () => {
    const stay = 'claim: institutional\n';
    assert.deepEqual(code(`${stay}[procedures]\nprincipal: 0DT|`), ['icd-10-pcs', '0DT', 'bare', false]);
    assert.deepEqual(code(`${stay}[codes]\ncondition: 4|`), ['condition', '4', 'bare', false]);
    assert.deepEqual(code(`${stay}FL 67: K3|`), ['icd-10-cm', 'K3', 'list', false]);
    assert.deepEqual(code(`${stay}[services]\nrev   code   units\n045|`), ['revenue', '045', 'bare', false]);
  });
});

describe('the box at an offset', () => {
  const name = (marked: string, format = claim) => {
    const offset = marked.indexOf('|');
    const text = marked.slice(0, offset) + marked.slice(offset + 1);
    return format.placeAt(format.read(text, options), offset)?.name;
  };

  it('has the number and the words of the form', () => {
    // Box titles: CMS 100-04 chapter 26 §10.4; form locators: chapter 25 §75.
    assert.equal(
      name(`${TABLE}2026-11-03  1|1   G0439  -     A      1      132.50`),
      'Box 24B · place of service',
    );
    assert.equal(
      name(`${TABLE}2026-11-03  11   G0439  -     |A      1      132.50`),
      'Box 24E · diagnosis pointer',
    );
    assert.equal(name(`${HEAD}A: I10\nB: E11|.9`), 'Box 21B · diagnosis');
    assert.equal(name('claim: professional\n[total]\nchar|ge: 1.00'), 'Box 28 · charge');
    assert.equal(name('claim: institutional\ntype of bill: 01|11'), 'FL 4 · type of bill');
    assert.equal(
      name('claim: institutional\n[diagnoses]\nprincipal: K35|.80'),
      'FL 67 · principal diagnosis',
    );
    assert.equal(name('chart: office visit\n[diagnoses]\nK35|.80', chart), 'first-listed diagnosis');
    assert.equal(name(`${HEAD}\n|`), undefined);
  });
});
