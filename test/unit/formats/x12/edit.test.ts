/**
 * Changes to codes, values, fields and envelopes of an X12 text.
 * What a text must become follows from the record layout of the 5010 837: CLM06 to CLM09, REF and DTP of loop 2300, NM108 and
 * NM109, SE01, IEA01 and IEA02.
 */
import assert from 'node:assert/strict';
import { lex } from '../../../../server/src/formats/x12/lex.ts';
import type { Change } from '../../../../server/src/model/change.ts';
import type { Span } from '../../../../server/src/model/text.ts';
import { type Ask, fieldSpan, mended, refusal, segmentTexts, tagsOf } from './changes.ts';
import { PROFESSIONAL } from './samples.ts';

describe('x12 edits of codes and values', () => {
  it('replaces a code, written without its dot', () => {
    const result = mended(PROFESSIONAL, (claim) => ({
      kind: 'replaceCode',
      at: claim.diagnoses[1]?.code.span ?? assert.fail(),
      code: 'E11.21',
    }));
    assert.equal(result, PROFESSIONAL.replace('ABF:E1122', 'ABF:E1121'));
  });

  it('takes away a dot', () => {
    const dotted = PROFESSIONAL.replace('ABF:E1122', 'ABF:e11.22');
    const result = mended(dotted, (claim) => ({
      kind: 'replaceCode',
      at: claim.diagnoses[1]?.code.span ?? assert.fail(),
      code: 'E1122',
    }));
    assert.equal(result, PROFESSIONAL);
  });

  it('replaces a value, a date without its hyphens', () => {
    assert.equal(
      mended(PROFESSIONAL, (claim) => ({
        kind: 'replaceValue',
        at: fieldSpan(claim, 'charge'),
        text: '151.00',
      })),
      PROFESSIONAL.replace('*150.5*', '*151.00*'),
    );
    assert.equal(
      mended(PROFESSIONAL, (claim) => ({
        kind: 'replaceValue',
        at: fieldSpan(claim, 'birth date'),
        text: '1951-03-15',
      })),
      PROFESSIONAL.replace('19510314', '19510315'),
    );
  });

  it('refuses a value that holds a delimiter, and a field of several elements', () => {
    assert.match(
      refusal(PROFESSIONAL, (claim) => ({
        kind: 'replaceValue',
        at: fieldSpan(claim, 'payer'),
        text: 'A*B',
      })),
      /“\*”/,
    );
    assert.match(
      refusal(PROFESSIONAL, (claim) => ({ kind: 'replaceValue', at: fieldSpan(claim, 'name'), text: 'ROE' })),
      /several elements/,
    );
  });
});

describe('x12 edits of fields and envelopes', () => {
  const insert =
    (key: string, value?: string): Ask =>
    (claim) => {
      const change = { kind: 'insertField', claim, key, ...(value === undefined ? {} : { value }) };
      return change as Change;
    };

  it('answers CLM06 to CLM09', () => {
    const blank = PROFESSIONAL.replace('*Y*A*Y*Y~', '****~');
    assert.equal(mended(blank, insert('signed', 'yes')), blank.replace('****~', '*Y***~'));
    assert.equal(mended(blank, insert('accept assignment', 'no')), blank.replace('****~', '**C**~'));
    const short = PROFESSIONAL.replace('*Y*A*Y*Y~', '~');
    assert.equal(
      mended(short, insert('assignment of benefits', 'yes')),
      short.replace('11:B:1~', '11:B:1***Y~'),
    );
  });

  it('inserts a segment of the claim at its place', () => {
    const result = mended(PROFESSIONAL, insert('original number', 'ORIGINAL9'));
    const tags = tagsOf(lex(result));
    assert.deepEqual(tags.slice(tags.indexOf('CLM'), tags.indexOf('LX')), ['CLM', 'REF', 'HI']);
    assert.deepEqual(segmentTexts(result, 'REF')[1], 'REF*F8*ORIGINAL9');
    const dated = mended(result, insert('onset', '2026-10-20'));
    assert.deepEqual(segmentTexts(dated, 'DTP')[0], 'DTP*431*D8*20261020');
    assert.match(refusal(result, insert('original number', 'X')), /already/);
  });

  it('gives a named provider an NPI', () => {
    const nameless = PROFESSIONAL.replace('NM1*85*2*SALEM CLINIC*****XX*1234567893', 'NM1*85*2*SALEM CLINIC');
    assert.equal(mended(nameless, insert('billing npi', '1234567893')), PROFESSIONAL);
  });

  it('refuses a blank field and one that X12 has no element for', () => {
    assert.match(refusal(PROFESSIONAL, insert('signed')), /blank/);
    assert.match(refusal(PROFESSIONAL, insert('employer', 'X')), /employer/);
  });

  it('counts an envelope anew, with its control number', () => {
    const wrong = PROFESSIONAL.replace(/SE\*\d+\*0001/, 'SE*3*0009').replace('IEA*1*000000042', 'IEA*2*7');
    const spanOf = (text: string): Span => {
      const start = wrong.indexOf(text);
      return { start, end: start + text.length };
    };
    const counted = mended(wrong, () => ({ kind: 'recount', envelope: spanOf('SE*3*0009') }));
    assert.equal(
      mended(counted, () => ({ kind: 'recount', envelope: { start: 0, end: counted.length - 2 } })),
      PROFESSIONAL,
    );
  });

  it('refuses comments and whole lines in clear words', () => {
    assert.match(
      refusal(PROFESSIONAL, (claim) => ({
        kind: 'insertAllow',
        at: claim.headSpan,
        rule: 'dx/excludes1',
        reason: '',
      })),
      /no comments/,
    );
    assert.match(
      refusal(PROFESSIONAL, (claim) => ({ kind: 'insertLine', claim, line: { code: '99214' } })),
      /date, charge and units/,
    );
  });

  it('keeps the terminators of the file', () => {
    const oneLine = PROFESSIONAL.replaceAll('~\n', '~');
    const byLine = PROFESSIONAL.replaceAll('~\n', '\r\n');
    for (const text of [oneLine, byLine]) {
      const between = text === oneLine ? '~' : '\r\n';
      const result = mended(text, insert('clia', '38D1234567'));
      assert.equal(result.includes(`${between}REF*X4*38D1234567${between}HI*`), true);
    }
  });
});
