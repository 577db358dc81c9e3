import assert from 'node:assert/strict';
import type { Change } from '../../../../server/src/model/change.ts';
import type { CodingDocument } from '../../../../server/src/model/document.ts';
import { changed, chart, claim, markdownChart, only, readClaim, refusal, spanOf } from './reading.ts';

const LIST = `claim: professional
[diagnoses]
A: Z00.00  General examination
B: E11.22  Type 2 diabetes   # watch
C: N18.31  Kidney disease
D: Z79.84  Oral drugs

[services]
date        pos  code   mods  dx       units  charge
2026-11-03  11   G0439  -     A,B,C,D  1      132.50
2026-11-03  11   G0444  -     D        1       18.00
`;

const edit = (change: (document: CodingDocument) => Change, text = LIST) => changed(claim, text, change);
const diagnosis = (document: CodingDocument, index: number) => {
  const found = only(document).diagnoses[index];
  assert.ok(found);
  return found;
};
const line = (document: CodingDocument, index: number) => {
  const found = only(document).lines[index];
  assert.ok(found);
  return found;
};
const codes = (text: string) =>
  only(readClaim(text)).diagnoses.map(({ pointer, code }) => `${pointer}:${code.written}`);
/** The codes that each line points to, which an edit of the list must not change. */
const pointedTo = (text: string) =>
  only(readClaim(text)).lines.map(({ pointers }) =>
    pointers.map(
      ({ value }) => only(readClaim(text)).diagnoses.find(({ pointer }) => pointer === value)?.code.written,
    ),
  );

describe('changes of a claim as text', () => {
  it('replace a code as people write it, its description untouched', () => {
    const after = edit((document) => ({
      kind: 'replaceCode',
      at: diagnosis(document, 1).code.span,
      code: 'E1165',
    }));
    assert.equal(after, LIST.replace('B: E11.22', 'B: E11.65'));
  });

  it('remove a diagnosis: the letters behind it move up and the pointers follow', () => {
    const after = edit((document) => ({ kind: 'removeDiagnosis', at: diagnosis(document, 1).span }));
    assert.deepEqual(codes(after), ['1:Z00.00', '2:N18.31', '3:Z79.84']);
    assert.deepEqual(pointedTo(after), [['Z00.00', 'N18.31', 'Z79.84'], ['Z79.84']]);
    assert.ok(after.includes('G0439  -     A,B,C    1      132.50\n'), 'the columns stay aligned');
  });

  it('remove a duplicate: what pointed to it points to the one that stays', () => {
    const text = LIST.replace('D: Z79.84', 'D: E11.22');
    const after = edit((document) => ({ kind: 'removeDiagnosis', at: diagnosis(document, 3).span }), text);
    assert.deepEqual(codes(after), ['1:Z00.00', '2:E11.22', '3:N18.31']);
    assert.deepEqual(pointedTo(after), [['Z00.00', 'E11.22', 'N18.31'], ['E11.22']]);
  });

  it('move a diagnosis before another: labels stay in order and the pointers follow', () => {
    const after = edit((document) => ({
      kind: 'moveDiagnosis',
      at: diagnosis(document, 2).span,
      before: diagnosis(document, 0).span,
    }));
    assert.deepEqual(codes(after), ['1:N18.31', '2:Z00.00', '3:E11.22', '4:Z79.84']);
    assert.deepEqual(pointedTo(after), [['Z00.00', 'E11.22', 'N18.31', 'Z79.84'], ['Z79.84']]);
    assert.ok(after.includes('A: N18.31  Kidney disease\nB: Z00.00'));
  });

  it('move a diagnosis down as well, from a text that ends without a line end', () => {
    const text = 'claim: professional\n[diagnoses]\nA: I10\nB: E11.9\nC: N18.31';
    const after = edit(
      (document) => ({
        kind: 'moveDiagnosis',
        at: diagnosis(document, 0).span,
        before: diagnosis(document, 2).span,
      }),
      text,
    );
    assert.equal(after, 'claim: professional\n[diagnoses]\nA: E11.9\nB: I10\nC: N18.31');
    const last = edit(
      (document) => ({
        kind: 'moveDiagnosis',
        at: diagnosis(document, 2).span,
        before: diagnosis(document, 0).span,
      }),
      text,
    );
    assert.equal(last, 'claim: professional\n[diagnoses]\nA: N18.31\nB: I10\nC: E11.9');
  });

  it('insert a diagnosis after another or as the last', () => {
    const after = edit((document) => ({
      kind: 'insertDiagnosis',
      claim: only(document),
      code: 'I10',
      after: diagnosis(document, 0).span,
    }));
    assert.deepEqual(codes(after), ['1:Z00.00', '2:I10', '3:E11.22', '4:N18.31', '5:Z79.84']);
    assert.deepEqual(pointedTo(after), pointedTo(LIST));
    const last = edit((document) => ({ kind: 'insertDiagnosis', claim: only(document), code: 'E119' }));
    assert.ok(last.includes('D: Z79.84  Oral drugs\nE: E11.9\n'));
  });

  it('insert a diagnosis where there is no list yet', () => {
    const text = 'claim: professional\n\n[total]\ncharge: 1.00\n';
    const after = edit((document) => ({ kind: 'insertDiagnosis', claim: only(document), code: 'I10' }), text);
    assert.equal(after, 'claim: professional\n\n[diagnoses]\nA: I10\n\n[total]\ncharge: 1.00\n');
  });

  it('refuse a thirteenth diagnosis: box 21 holds A to L (CMS 100-04 ch. 26 §10.4)', () => {
    const twelve = Array.from({ length: 12 }, (_, index) => `${String.fromCharCode(65 + index)}: I10`).join(
      '\n',
    );
    const text = `claim: professional\n[diagnoses]\n${twelve}\n`;
    assert.match(
      refusal(claim, text, (document) => ({ kind: 'insertDiagnosis', claim: only(document), code: 'I10' })),
      /12/,
    );
  });

  it('keep the labels of an institutional list', () => {
    const text =
      'claim: institutional\n[diagnoses]\nprincipal: K35.80 POA Y\nadmitting: R10.31\nA: I10 POA Y\nB: E11.9 POA Y\n';
    const after = edit((document) => ({ kind: 'removeDiagnosis', at: diagnosis(document, 2).span }), text);
    assert.equal(
      after,
      'claim: institutional\n[diagnoses]\nprincipal: K35.80 POA Y\nadmitting: R10.31\nA: E11.9 POA Y\n',
    );
    const moved = edit(
      (document) => ({
        kind: 'moveDiagnosis',
        at: diagnosis(document, 3).span,
        before: diagnosis(document, 0).span,
      }),
      text,
    );
    assert.deepEqual(
      only(readClaim(moved)).diagnoses.map(({ role, code }) => `${role}:${code.written}`),
      ['principal:E11.9', 'other:K35.80', 'admitting:R10.31', 'other:I10'],
    );
  });

  it('set, change and take away a present-on-admission indicator', () => {
    const text = 'claim: institutional\n[diagnoses]\nprincipal: K35.80  Acute appendicitis\n';
    const set = edit(
      (document) => ({ kind: 'setPoa', at: diagnosis(document, 0).code.span, value: 'Y' }),
      text,
    );
    assert.equal(set, text.replace('K35.80', 'K35.80 POA Y'));
    const other = edit((document) => ({ kind: 'setPoa', at: diagnosis(document, 0).span, value: 'N' }), set);
    assert.equal(other, text.replace('K35.80', 'K35.80 POA N'));
    assert.equal(
      edit((document) => ({ kind: 'setPoa', at: diagnosis(document, 0).span, value: null }), other),
      text,
    );
  });

  it('write and replace a description', () => {
    const text = 'claim: professional\n[diagnoses]\nA: I10\nB: E11.9  old words  # note\n';
    const after = edit(
      (document) => ({
        kind: 'setDescription',
        at: diagnosis(document, 0).span,
        text: 'Essential (primary) hypertension',
      }),
      text,
    );
    assert.ok(after.includes('A: I10  Essential (primary) hypertension\n'));
    const other = edit(
      (document) => ({ kind: 'setDescription', at: diagnosis(document, 1).code.span, text: 'new' }),
      text,
    );
    assert.ok(other.includes('B: E11.9  new  # note\n'));
  });

  it('set pointers in a cell that is there, and in one that is not', () => {
    const after = edit((document) => ({ kind: 'setPointers', line: line(document, 1), pointers: [1, 2] }));
    assert.ok(after.includes('G0444  -     A,B      1       18.00\n'));
    const short = LIST.replace('G0444  -     D        1       18.00', 'G0444                 1       18.00');
    const filled = edit(
      (document) => ({ kind: 'setPointers', line: line(document, 1), pointers: [4] }),
      short,
    );
    assert.ok(filled.includes('2026-11-03  11   G0444  -     D        1      18.00\n'), filled);
  });

  it('set modifiers in their column, or behind the code where there is none', () => {
    const after = edit((document) => ({
      kind: 'setModifiers',
      line: line(document, 0),
      modifiers: ['25', '59'],
    }));
    assert.ok(after.includes('G0439  25,59  A,B,C,D  1'), after);
    const behind = 'claim: professional\n[services]\ncode      dx  charge\n99214-25  A   80.00\n';
    const other = edit(
      (document) => ({ kind: 'setModifiers', line: line(document, 0), modifiers: [] }),
      behind,
    );
    assert.equal(other, behind.replace('99214-25  A ', '99214     A '));
  });

  it('remove and insert service lines', () => {
    const after = edit((document) => ({ kind: 'removeLine', at: line(document, 0).span }));
    assert.deepEqual(
      only(readClaim(after)).lines.map(({ procedure }) => procedure?.key),
      ['G0444'],
    );
    const more = edit((document) => ({
      kind: 'insertLine',
      claim: only(document),
      line: { code: '36415', after: line(document, 0).span },
    }));
    assert.deepEqual(
      only(readClaim(more)).lines.map(({ procedure }) => procedure?.key),
      ['G0439', '36415', 'G0444'],
    );
    assert.deepEqual(readClaim(more).problems, []);
  });

  it('insert a key in the section where it is at home, or fill its blank value', () => {
    const text = 'claim: professional\n\n[providers]\nbilling: Salem Clinic\n\n[diagnoses]\nA: I10\n';
    const set =
      (value?: string) =>
      (document: CodingDocument): Change => ({
        kind: 'insertField',
        claim: only(document),
        key: 'signed',
        ...(value === undefined ? {} : { value }),
      });
    assert.equal(edit(set('yes'), text), text.replace('Salem Clinic\n', 'Salem Clinic\nsigned: yes\n'));
    const blank = text.replace('Salem Clinic\n', 'Salem Clinic\nsigned:\n');
    assert.equal(edit(set('yes'), blank), text.replace('Salem Clinic\n', 'Salem Clinic\nsigned: yes\n'));
    const absent = 'claim: professional\n\n[diagnoses]\nA: I10\n';
    assert.equal(
      edit(set('yes'), absent),
      'claim: professional\n\n[providers]\nsigned: yes\n\n[diagnoses]\nA: I10\n',
    );
  });

  it('silence a check in a comment above the line, and behind the first line of a text', () => {
    const after = edit((document) => ({
      kind: 'insertAllow',
      at: diagnosis(document, 1).code.span,
      rule: 'dx/excludes1',
      reason: 'unrelated sites',
    }));
    assert.ok(after.includes('# allow dx/excludes1: unrelated sites\nB: E11.22'));
    const [allow] = readClaim(after).allows;
    assert.equal(allow?.rule.value, 'dx/excludes1');
    assert.equal(allow?.reason, 'unrelated sites');
    const head = edit(() => ({
      kind: 'insertAllow',
      at: spanOf(LIST, 'claim'),
      rule: 'claim/signature',
      reason: 'on paper',
    }));
    assert.ok(head.startsWith('claim: professional  # allow claim/signature: on paper\n'));
    const markdown = changed(markdownChart, 'chart: office visit\n# Plan\nDx: I10\n', () => ({
      kind: 'insertAllow',
      at: spanOf('chart: office visit\n# Plan\nDx: I10\n', 'I10'),
      rule: 'chart/unsigned',
      reason: 'draft',
    }));
    assert.ok(markdown.includes('<!-- allow chart/unsigned: draft -->\nDx: I10'));
  });

  it('keep the line ends of the text', () => {
    const text = LIST.replaceAll('\n', '\r\n');
    const after = edit((document) => ({ kind: 'insertDiagnosis', claim: only(document), code: 'I10' }), text);
    assert.ok(!/[^\r]\n/.test(after));
  });

  it('of several codes in one line change that line alone', () => {
    const list = 'chart: office visit\n[diagnoses]\nDx: E11.22, N18.31, I10\nE78.5\n';
    const inChart = (change: (document: CodingDocument) => Change) => changed(chart, list, change);
    const first = spanOf(list, 'E11.22');
    const last = spanOf(list, 'I10');
    assert.equal(
      inChart(() => ({ kind: 'moveDiagnosis', at: last, before: first })),
      list.replace('E11.22, N18.31, I10\nE78.5', 'I10, E11.22, N18.31\nE78.5'),
    );
    assert.equal(
      inChart((document) => ({ kind: 'insertDiagnosis', claim: only(document), code: 'Z794', after: first })),
      list.replace('E11.22,', 'E11.22, Z79.4,'),
    );
    for (const change of [
      { kind: 'removeDiagnosis', at: last },
      { kind: 'setPoa', at: last, value: 'Y' },
      { kind: 'moveDiagnosis', at: spanOf(list, 'E78.5'), before: first },
    ] as const)
      assert.match(
        refusal(chart, list, () => change),
        /on this line/,
        change.kind,
      );
  });

  it('refuse what the text cannot hold, with the reason', () => {
    assert.match(
      refusal(claim, LIST, () => ({ kind: 'recount', envelope: spanOf(LIST, 'claim') })),
      /envelope/,
    );
    const note = 'chart: office visit\n[plan]\nDiabetes (E11.22) stable\n';
    assert.match(
      refusal(chart, note, () => ({ kind: 'removeDiagnosis', at: spanOf(note, 'E11.22') })),
      /sentence/,
    );
    const bare = 'claim: professional\n[services]\ncode   charge\n99213  80.00\n';
    assert.match(
      refusal(claim, bare, (document) => ({ kind: 'setPointers', line: line(document, 0), pointers: [1] })),
      /column/,
    );
  });
});
