/** Delimiters by counting the 16 elements of ISA (X12.5; ISA record layout of the CMS 5010 companion guides). */
import assert from 'node:assert/strict';
import { readDelimiters } from '../../../../server/src/formats/x12/delimiters.ts';
import { slice } from '../../../../server/src/model/text.ts';
import { CLAIM, ISA, LEVELS, PROFESSIONAL, readText } from './samples.ts';

const counts = { claims: 1, lines: 2, diagnoses: 3 };

describe('x12 delimiters', () => {
  it('are the 4th character, ISA16, the one behind it, and ISA11', () => {
    assert.deepEqual(readDelimiters(ISA, 0).delimiters, {
      element: '*',
      component: ':',
      repetition: '^',
      terminator: '~',
    });
  });

  it('are counted, not taken from positions: ISA without its padding', () => {
    const text = 'ISA|00||00||ZZ|A|ZZ|B|261104|1200|U|00401|1|0|T|>!GS|HC|A|B!ST|837|1!';
    assert.deepEqual(readDelimiters(text, 0), {
      delimiters: { element: '|', component: '>', repetition: undefined, terminator: '!' },
      end: text.indexOf('!'),
    });
  });

  const terminators: readonly (readonly [string, string])[] = [
    ['a tilde on one line', PROFESSIONAL.replaceAll('\n', '')],
    ['a tilde and LF', PROFESSIONAL],
    ['a tilde and CRLF', PROFESSIONAL.replaceAll('\n', '\r\n')],
    ['LF', PROFESSIONAL.replaceAll('~', '')],
    ['CRLF', PROFESSIONAL.replaceAll('~\n', '\r\n')],
    ['CR', PROFESSIONAL.replaceAll('~\n', '\r')],
    ['an apostrophe', PROFESSIONAL.replaceAll('~', "'")],
    ['a control character', PROFESSIONAL.replaceAll('~\n', '\x1c')],
  ];
  for (const [name, text] of terminators) {
    it(`read segments that end with ${name}`, () => {
      const document = readText(text);
      assert.deepEqual(document.counts, counts);
      assert.deepEqual(document.problems, []);
    });
  }

  it('allow for a byte order mark, indents, doubled terminators and blanks at the end', () => {
    const text = `\uFEFF${PROFESSIONAL.replaceAll('~\n', '~~\r\n   ')}\n\n \n`;
    const document = readText(text);
    assert.deepEqual(document.counts, counts);
    assert.deepEqual(document.problems, []);
  });

  it('say it where segments end with another character than ISA declares, and read them', () => {
    for (const text of [
      PROFESSIONAL.replaceAll('~', '!').replace(':!', ':~'),
      PROFESSIONAL.replaceAll('~', '').replace('T*:\n', 'T*:~\n'),
      PROFESSIONAL.replace('T*:~\n', 'T*:\n'),
    ]) {
      const document = readText(text);
      assert.deepEqual(document.counts, counts);
      assert.deepEqual(
        document.problems.map(({ rule, span }) => [rule, span.start]),
        [['text/syntax', text.indexOf('T*:') + 3]],
      );
    }
  });

  it('are taken anew from each ISA', () => {
    const other = PROFESSIONAL.replaceAll('*', '|').replaceAll(':', '>').replaceAll('~\n', "'");
    const document = readText(PROFESSIONAL + other);
    assert.deepEqual(document.counts, { claims: 2, lines: 4, diagnoses: 6 });
    assert.deepEqual(document.problems, []);
  });

  it('are not taken from a second interchange behind one that holds an acknowledgment alone', () => {
    const other = PROFESSIONAL.replaceAll('~', '!');
    const document = readText(`${ISA}TA1*000000042*261104*1200*A*000~IEA*0*000000042~${other}`);
    assert.deepEqual(document.counts, counts);
    assert.deepEqual(document.problems, []);
  });

  it('do not let an interchange without its last terminator swallow the next', () => {
    const document = readText(PROFESSIONAL.replace(/~\n$/, '\n') + PROFESSIONAL);
    assert.deepEqual(document.counts, { claims: 2, lines: 4, diagnoses: 6 });
  });

  it('are the usual ones without ISA, and that is said', () => {
    const document = readText(['ST*837*0001', ...LEVELS, ...CLAIM, 'SE*26*0001'].join('~\n'));
    assert.deepEqual(document.counts, counts);
    assert.deepEqual(
      document.problems.map(({ rule }) => rule),
      ['text/syntax'],
    );
  });

  it('say it where ISA has not its 16 elements', () => {
    const text = PROFESSIONAL.replace('*ZZ*PAYERHUB       ', '');
    const document = readText(text);
    assert.deepEqual(document.counts, counts);
    assert.deepEqual(
      document.problems.map(({ span }) => slice(text, span)),
      ['ISA'],
    );
  });

  it('say it where codes are parted by another character than ISA16, and do not read them', () => {
    const text = PROFESSIONAL.replace('ABK:Z0000*ABF:E1122*ABF:N1831', 'ABK>Z0000*ABF>E1122*ABF>N1831');
    const document = readText(text);
    assert.equal(document.counts.diagnoses, 0);
    assert.deepEqual(
      document.problems.map(({ span, suggestion }) => [slice(text, span), suggestion]),
      [['>', ':']],
    );
  });
});
