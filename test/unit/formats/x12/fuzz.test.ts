/** Any text is read without a throw, with every span inside it, and every change is answered. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { x12 } from '../../../../server/src/formats/x12/index.ts';
import type { Change } from '../../../../server/src/model/change.ts';
import type { CodingDocument } from '../../../../server/src/model/document.ts';
import { applyEdits, bySpan, type Span } from '../../../../server/src/model/text.ts';
import { CLAIM, interchange, LEVELS, PROFESSIONAL, readText } from './samples.ts';
import { spansOf } from './spans.ts';

const INSTITUTIONAL = interchange([
  ...LEVELS,
  'CLM*77*2000***11:A:1**A*Y*Y',
  'DTP*434*RD8*20261101-20261104',
  'HI*ABK:A419:::::::Y',
  'HI*ABF:N1831:::::::Y*ABF:Z7984',
  'HI*BBR:0DTJ4ZZ:D8:20261102',
  'HI*BE:A1:::500',
  'LX*1',
  'SV2*0120**2000*DA*3',
]);

const SEEDS = [
  PROFESSIONAL,
  PROFESSIONAL.replaceAll('~\n', '\r\n'),
  INSTITUTIONAL,
  interchange([...LEVELS, 'HL*3*2*23*0', 'NM1*QC*1*DOE*TED', ...CLAIM, 'SBR*S', ...CLAIM]),
  PROFESSIONAL.replaceAll('*', '|') + PROFESSIONAL,
];

const seed = fc.constantFrom(...SEEDS);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const cut = (text: string, at: number): number => Math.floor(text.length * at);

/** Texts as hands, transfers and other programs damage them. */
const damaged = fc.oneof(
  fc.tuple(seed, share).map(([text, at]) => text.slice(0, cut(text, at))),
  fc.tuple(seed, share).map(([text, at]) => text.slice(cut(text, at))),
  fc
    .tuple(seed, share, share)
    .map(([text, from, to]) => text.slice(0, cut(text, from)) + text.slice(cut(text, to))),
  fc.tuple(seed, seed, share, share).map(([a, b, at, to]) => a.slice(0, cut(a, at)) + b.slice(cut(b, to))),
  fc
    .tuple(
      seed,
      share,
      fc.constantFrom('\0', '\ud800', '\udc00', '~~~', '***', ':::', 'ISA*', 'HL', '\r', '\u2028'),
    )
    .map(([text, at, inserted]) => text.slice(0, cut(text, at)) + inserted + text.slice(cut(text, at))),
  fc
    .tuple(
      seed,
      fc.constantFrom('*', ':', '~', '\n', '1', 'A'),
      fc.constantFrom('*', ':', '~', '\n', '', '\0', 'A'),
    )
    .map(([text, from, to]) => text.replaceAll(from, to)),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom('ISA*', 'CLM*', 'HI*ABK:', 'LX*1', 'SV1*HC:', 'SBR*', 'NM1*IL*', '~', '*', ':', '\n'),
    )
    .map((parts) => parts.join('')),
);

const isInside = (text: string, { start, end }: Span): boolean =>
  Number.isInteger(start) && 0 <= start && start <= end && end <= text.length;

/** Every kind of change, asked of everything that a document has. */
function changesOf({ text, claims }: CodingDocument): readonly Change[] {
  return claims.flatMap((claim): Change[] => [
    { kind: 'insertDiagnosis', claim, code: 'I10' },
    { kind: 'insertField', claim, key: 'signed', value: 'yes' },
    { kind: 'insertField', claim, key: 'original number', value: '9' },
    { kind: 'insertField', claim, key: 'billing npi', value: '1234567893' },
    { kind: 'recount', envelope: claim.headSpan },
    ...claim.diagnoses.flatMap((diagnosis, index): Change[] => [
      { kind: 'replaceCode', at: diagnosis.code.span, code: 'E11.22' },
      { kind: 'insertDiagnosis', claim, code: 'I10', after: diagnosis.span },
      { kind: 'removeDiagnosis', at: diagnosis.span },
      {
        kind: 'moveDiagnosis',
        at: diagnosis.span,
        before: claim.diagnoses[index - 1]?.span ?? diagnosis.span,
      },
      { kind: 'setPoa', at: diagnosis.span, value: 'Y' },
      { kind: 'setPoa', at: diagnosis.span, value: null },
    ]),
    ...claim.lines.flatMap((line): Change[] => [
      { kind: 'setPointers', line, pointers: [1] },
      { kind: 'setModifiers', line, modifiers: ['25'] },
      { kind: 'setDescription', at: line.span, text: 'VISIT' },
      { kind: 'removeLine', at: line.span },
    ]),
    { kind: 'replaceValue', at: { start: 0, end: text.length }, text: 'X' },
  ]);
}

describe('x12 reader', () => {
  it('reads damaged texts without a throw, all spans inside', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const document = readText(text);
        assert.equal(document.text, text);
        for (const span of spansOf(document)) assert.ok(isInside(text, span));
      }),
      { numRuns: 400 },
    );
  });

  it('answers cursor, place and outline anywhere', () => {
    fc.assert(
      fc.property(damaged, share, (text, at) => {
        const document = readText(text);
        const offset = cut(text, at);
        const cursor = x12.cursorAt(document, offset);
        if (cursor.kind === 'code') assert.ok(isInside(text, cursor.span));
        const place = x12.placeAt(document, offset);
        if (place) assert.ok(isInside(text, place.span));
        for (const item of x12.outline(document)) assert.ok(isInside(text, item.span));
      }),
      { numRuns: 200 },
    );
  });

  it('answers every change with edits that are inside, do not overlap and can be read', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const document = readText(text);
        for (const change of changesOf(document)) {
          const edited = x12.edit(document, change);
          if ('refused' in edited) {
            assert.notEqual(edited.refused, '');
            continue;
          }
          const spans = edited.edits.map(({ span }) => span).sort(bySpan);
          spans.forEach((span, index) => {
            assert.ok(isInside(text, span));
            assert.ok((spans[index - 1]?.end ?? 0) <= span.start, change.kind);
          });
          readText(applyEdits(text, edited.edits));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('reads a text twice as long as twice the claims', () => {
    const once = readText(PROFESSIONAL).counts;
    const many = readText(PROFESSIONAL.repeat(50)).counts;
    assert.deepEqual(many, {
      claims: once.claims * 50,
      lines: once.lines * 50,
      diagnoses: once.diagnoses * 50,
    });
  });
});
