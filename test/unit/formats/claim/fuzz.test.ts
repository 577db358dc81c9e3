import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Format } from '../../../../server/src/formats/format.ts';
import type { Change } from '../../../../server/src/model/change.ts';
import type { CodingDocument, Located } from '../../../../server/src/model/document.ts';
import { type Span, span } from '../../../../server/src/model/text.ts';
import { chart, claim, markdownChart, options } from './reading.ts';

const CLAIM = `claim: professional
payer: Medicare Part B   # primary
[patient]
name: Doe, Jane
birth date: 03/14/51
[diagnoses]
A: E11.22  Type 2 diabetes mellitus with diabetic chronic kidney disease
B: N18.31 POA Y
# allow dx/duplicate: why not
[services]
date        pos  code      mods  dx   units  charge  note
2026-11-03  11   99214-25  -     A,B  1      132.50  some note  here
2026-11-03  11   J3420           A    45 min
24: 11/03/26 11/03/26 11 99213 A 1 80.00
[total]
charge: $1,150.50
---
claim: institutional
type of bill: 0111
statement period: 2026-11-01 - 2026-11-04
FL 67: K35.80 POA Y
[procedures]
principal: 0DTJ4ZZ 2026-11-02
[codes]
condition: 44 C5
value: 80 3
[services]
rev\tcode\tunits\tcharge
0120\t\t3\t4500
`;
const CHART = `chart: office visit
date of service: 2026-11-03
# Plan
[history]
Type 2 diabetes (E11.22, N18.31). Dx: I10. CPT 99214-25 <!-- allow dx/duplicate: x -->
[diagnoses]
1. E11.22  Type 2
signed: Jane Roe MD 2026-11-03
`;
const SHARDS = [
  '\0',
  '\ud800',
  '\udc00',
  '\r',
  '\r\n',
  '\t',
  '  ',
  '\u00a0',
  '–',
  '—',
  '#',
  ':',
  '[',
  '---\nclaim: x',
  '<!--',
  '-->',
  '(',
  '24: ',
  'A: ',
];

/** A text cut, doubled, spliced with another or with odd pieces, several times. */
const damaged = fc
  .tuple(
    fc.constantFrom(CLAIM, CHART, `${CLAIM}---\n${CHART}`),
    fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.double({ min: 0, max: 1, noNaN: true }),
        how: fc.constantFrom('cut', 'double', 'splice', 'insert'),
        shard: fc.oneof(fc.constantFrom(...SHARDS), fc.string({ unit: 'binary', maxLength: 6 })),
      }),
      { maxLength: 8 },
    ),
  )
  .map(([text, harms]) =>
    harms.reduce<string>((harmed, { at, length, how, shard }) => {
      const start = Math.floor(at * harmed.length);
      const end = start + Math.floor(length * 60);
      if (how === 'cut') return harmed.slice(0, start) + harmed.slice(end);
      if (how === 'double') return harmed.slice(0, end) + harmed.slice(start);
      if (how === 'splice')
        return (
          harmed.slice(0, start) +
          CHART.slice(start % CHART.length, (start % CHART.length) + 40) +
          harmed.slice(start)
        );
      return harmed.slice(0, start) + shard + harmed.slice(start);
    }, text),
  );

const isSpan = (value: object): value is Span =>
  'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number';

/** Every span of a document lies inside its text, and every located value is what stands there. */
function verifyPlaces(text: string, value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if (isSpan(value)) {
    assert.ok(
      0 <= value.start && value.start <= value.end && value.end <= text.length,
      JSON.stringify(value),
    );
    return;
  }
  if ('written' in value && 'span' in value) {
    const { span: at, written } = value as Located<unknown>;
    assert.equal(text.slice(at.start, at.end), written);
  }
  for (const part of Object.values(value)) verifyPlaces(text, part);
}

const FORMATS: readonly (readonly [string, Format])[] = [
  ['claim', claim],
  ['chart', chart],
  ['markdown chart', markdownChart],
];

function changesOf(document: CodingDocument, at: Span): Change[] {
  const [first] = document.claims;
  const line = first?.lines[0];
  return [
    { kind: 'replaceCode', at: first?.diagnoses[0]?.code.span ?? at, code: 'I10' },
    { kind: 'removeDiagnosis', at: first?.diagnoses[0]?.span ?? at },
    { kind: 'moveDiagnosis', at: first?.diagnoses[1]?.span ?? at, before: first?.diagnoses[0]?.span ?? at },
    { kind: 'setPoa', at: first?.diagnoses[1]?.span ?? at, value: null },
    { kind: 'setDescription', at: first?.diagnoses[0]?.span ?? at, text: 'words' },
    { kind: 'insertAllow', at, rule: 'dx/duplicate', reason: 'why' },
    { kind: 'removeLine', at: line?.span ?? at },
    ...(line
      ? [
          { kind: 'setPointers' as const, line, pointers: [1, 2] },
          { kind: 'setModifiers' as const, line, modifiers: ['25', '59'] },
        ]
      : []),
    ...(first
      ? [
          { kind: 'insertDiagnosis' as const, claim: first, code: 'I10' },
          { kind: 'insertField' as const, claim: first, key: 'signed' as const, value: 'yes' },
          { kind: 'insertLine' as const, claim: first, line: { code: '99213' } },
        ]
      : []),
  ];
}

describe('any text as a claim or chart', () => {
  for (const [name, format] of FORMATS) {
    it(`is read without an error and with every place inside it: ${name}`, () => {
      fc.assert(
        fc.property(fc.oneof(damaged, fc.string({ unit: 'binary' })), (text) => {
          const document = format.read(text, options);
          verifyPlaces(text, { ...document, text: '' });
          assert.equal(document.text, text);
        }),
        { numRuns: 200 },
      );
    });

    it(`answers cursors, boxes, outlines and changes inside it: ${name}`, () => {
      fc.assert(
        fc.property(damaged, fc.double({ min: 0, max: 1, noNaN: true }), (text, where) => {
          const offset = Math.floor(where * text.length);
          const document = format.read(text, options);
          const cursor = format.cursorAt(document, offset);
          verifyPlaces(text, cursor);
          if (cursor.kind !== 'none')
            assert.ok(
              cursor.span.start <= offset && offset <= cursor.span.end,
              JSON.stringify({ cursor, offset }),
            );
          verifyPlaces(text, format.placeAt(document, offset));
          verifyPlaces(text, format.outline(document));
          for (const change of changesOf(document, span(offset, offset))) {
            const edited = format.edit(document, change);
            if ('refused' in edited) continue;
            verifyPlaces(text, edited.edits);
            const sorted = [...edited.edits].sort(
              (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
            );
            sorted.reduce((end, edit) => {
              assert.ok(edit.span.start >= end, `${change.kind}: edits overlap`);
              return edit.span.end;
            }, 0);
          }
        }),
        { numRuns: 200 },
      );
    });
  }
});
