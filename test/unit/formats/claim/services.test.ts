import assert from 'node:assert/strict';
import { field } from '../../../../server/src/model/fields.ts';
import { only, readClaim, spanOf } from './reading.ts';

const HEADER = 'date        pos  code   mods  dx     units  charge';
const claimOf = (...lines: string[]) => ['claim: professional', '[services]', ...lines].join('\n');
const first = (text: string) => only(readClaim(text)).lines[0];

describe('the services of a claim as text', () => {
  it('are read by the columns of the header, with exact places', () => {
    const text = claimOf(HEADER, '2026-11-03  11   G0439  -     A,B,C  1      132.50');
    const line = first(text);
    assert.deepEqual(line?.dates?.value, { from: '2026-11-03', through: '2026-11-03' });
    assert.deepEqual(line?.placeOfService?.span, spanOf(text, '11', 2));
    assert.equal(line?.procedure?.system, 'hcpcs');
    assert.deepEqual(line?.procedure?.span, spanOf(text, 'G0439'));
    assert.deepEqual(line?.modifiers, []);
    assert.deepEqual(
      line?.pointers.map(({ value }) => value),
      [1, 2, 3],
    );
    assert.deepEqual(line?.pointersAt, spanOf(text, 'A,B,C'));
    assert.deepEqual(line?.units?.value, { amount: 1, unit: 'units' });
    assert.equal(line?.charge?.value, 13250);
    assert.deepEqual(line?.span, spanOf(text, '2026-11-03  11   G0439  -     A,B,C  1      132.50'));
  });

  it('may have any columns in any order, parted by tabs or two blanks', () => {
    for (const text of [
      claimOf('code\tcharge\tdx\tdate', '99213-25\t80.00\tA\t11/03/26'),
      claimOf('code  charge  dx  date', '99213-25  80.00  A  11/03/26'),
      claimOf('code charge dx date', '99213-25 80.00 A 11/03/26'),
      claimOf('CPT\tCharges\tPointer\tDOS', '99213-25\t$80.00\tA\t11032026'),
      claimOf(
        'code\u00a0\u00a0charge\u00a0\u00a0dx\u00a0\u00a0date',
        '99213-25\u00a0\u00a080.00\u00a0\u00a0A\u00a0\u00a011/03/26',
      ),
    ]) {
      const document = readClaim(text);
      assert.deepEqual(document.problems, [], text);
      const line = first(text);
      assert.equal(line?.procedure?.key, '99213', text);
      assert.deepEqual(
        line?.modifiers.map(({ key }) => key),
        ['25'],
        text,
      );
      assert.equal(line?.charge?.value, 8000, text);
      assert.equal(line?.dates?.value?.from, '2026-11-03', text);
    }
  });

  it('give the cells of a shorter row to the header words they stand under', () => {
    const text = claimOf(
      HEADER,
      '2026-11-03  11   G0439        A      1      132.50',
      '2026-11-03  11   G0444               1       18.00',
    );
    const document = readClaim(text);
    assert.deepEqual(document.problems, []);
    const [one, two] = only(document).lines;
    assert.deepEqual(
      one?.pointers.map(({ value }) => value),
      [1],
    );
    assert.deepEqual(one?.modifiers, []);
    assert.deepEqual(two?.pointers, []);
    assert.equal(two?.pointersAt, undefined);
    assert.deepEqual(two?.units?.value, { amount: 1, unit: 'units' });
    assert.equal(two?.charge?.value, 1800);
  });

  it('do not take the words of one cell for cells', () => {
    const text = claimOf(
      'DOS         POS  CPT    Mod    Dx Ptr  Units   Charge',
      '11/04/2026  24   00790  AA P2  AB      90 min  1200.00',
      '11/04/2026  24   99214  25 59          1       80.00',
    );
    const [one, two] = only(readClaim(text)).lines;
    assert.deepEqual(readClaim(text).problems, []);
    assert.deepEqual(
      [one?.modifiers.length, one?.pointers.length, one?.units?.value?.unit, one?.charge?.value],
      [2, 2, 'minutes', 120000],
    );
    assert.deepEqual(
      [two?.modifiers.length, two?.pointers.length, two?.units?.value?.amount, two?.charge?.value],
      [2, 0, 1, 8000],
    );
  });

  it('mark a row with more cells than columns, and a cell that could be of several columns', () => {
    const many = claimOf('date  code  dx', '2026-11-03  99213  A  1  80.00');
    assert.deepEqual(
      readClaim(many).problems.map(({ rule, span }) => [rule, span]),
      [['text/syntax', spanOf(many, '1  80.00')]],
    );
    const doubtful = claimOf('date        units      charge     noncovered', '2026-11-03         10');
    assert.deepEqual(
      readClaim(doubtful).problems.map(({ rule, span }) => [rule, span]),
      [['text/syntax', spanOf(doubtful, '10')]],
    );
  });

  it('keep blank cells between tabs, also the first', () => {
    const text = claimOf('date\tpos\tcode\tmods\tdx\tunits\tcharge', '\t11\t99213\t\tA\t1\t80.00');
    const line = first(text);
    assert.deepEqual(readClaim(text).problems, []);
    assert.equal(line?.dates, undefined);
    assert.equal(line?.placeOfService?.value, '11');
    assert.deepEqual(
      line?.pointers.map(({ value }) => value),
      [1],
    );
  });

  it('read pointers as letters together or apart, or as numbers', () => {
    // CMS-1500 box 24E takes letters; 837 SV107 takes numbers, so `12` is the twelfth diagnosis.
    for (const [written, expected] of [
      ['A,B', [1, 2]],
      ['AB', [1, 2]],
      ['a b', [1, 2]],
      ['1,2', [1, 2]],
      ['12', [12]],
      ['L', [12]],
      ['A,?', [1, null]],
    ] as const) {
      const text = claimOf('code  dx  charge', `99213  ${written}  80.00`);
      assert.deepEqual(
        first(text)?.pointers.map(({ value }) => value),
        expected,
        written,
      );
    }
  });

  it('read modifiers in their own column, behind the code, or both', () => {
    for (const [code, mods] of [
      ['99214-25-59', '-'],
      ['99214', '25,59'],
      ['99214', '25 59'],
      ['99214', '2559'],
      ['99214-25', '59'],
      ['99214 25 59', '-'],
    ]) {
      const line = first(claimOf('code         mods   dx  charge', `${code}  ${mods}  A  80.00`));
      assert.equal(line?.procedure?.written, '99214');
      assert.deepEqual(
        line?.modifiers.map(({ key }) => key),
        ['25', '59'],
        `${code} ${mods}`,
      );
    }
  });

  it('read units whole, decimal or in minutes', () => {
    for (const [written, amount, unit] of [
      ['1', 1, 'units'],
      ['2.5', 2.5, 'units'],
      ['45 min', 45, 'minutes'],
      ['45min', 45, 'minutes'],
      ['3 days', 3, 'days'],
      ['0', 0, 'units'],
      ['-1', -1, 'units'],
    ] as const)
      assert.deepEqual(
        first(claimOf('code  units  dx', `99213  ${written}  A`))?.units?.value,
        { amount, unit },
        written,
      );
    assert.equal(first(claimOf('code  units  dx', '99213  some  A'))?.units?.value, null);
  });

  it('join a date and its through date, or read a range in one cell', () => {
    const two = claimOf('date        to          code', '2026-11-03  2026-11-05  99213');
    assert.deepEqual(first(two)?.dates?.value, { from: '2026-11-03', through: '2026-11-05' });
    assert.equal(first(two)?.dates?.written, '2026-11-03  2026-11-05');
    for (const range of ['2026-11-03 - 2026-11-05', '2026-11-03–2026-11-05', '11/03/26 to 11/05/26'])
      assert.deepEqual(
        first(claimOf('date  code', `${range}  99213`))?.dates?.value,
        { from: '2026-11-03', through: '2026-11-05' },
        range,
      );
    assert.equal(first(claimOf('date  code', '2026-02-30  99213'))?.dates?.value, null);
  });

  it('let a note take the rest of the line', () => {
    const text = claimOf(
      'code   ndc                     note',
      'J3420  00000-0000-00 ML 1  given  in the left  arm',
    );
    const line = first(text);
    assert.equal(line?.ndc?.value, '00000-0000-00 ML 1');
    assert.equal(line?.note?.value, 'given  in the left  arm');
    assert.deepEqual(readClaim(text).problems, []);
  });

  it('read rows of box 24 without a table', () => {
    const text =
      'claim: professional\n24: 2026-11-03 11 99213 25 A 1 80.00\n24: 11/04/26 11/05/26 11 99213 - A,B 2 160.00\n24: 2026-11-03  11  G0439  A  1  132.50';
    const [one, two, three] = only(readClaim(text)).lines;
    assert.deepEqual(readClaim(text).problems, []);
    assert.deepEqual(
      [one?.procedure?.key, one?.modifiers[0]?.key, one?.pointers[0]?.value, one?.charge?.value],
      ['99213', '25', 1, 8000],
    );
    assert.deepEqual(two?.dates?.value, { from: '2026-11-04', through: '2026-11-05' });
    assert.deepEqual(two?.units?.value, { amount: 2, unit: 'units' });
    assert.deepEqual(
      [three?.modifiers.length, three?.pointers[0]?.value, three?.charge?.value],
      [0, 1, 13250],
    );
  });

  it('of an institutional claim keep revenue codes of three or four digits', () => {
    const text =
      'claim: institutional\n[services]\nrev   code   date        units  charge    noncovered\n0120  -      -           3      4,500.00  0.00\n450   99283  2026-11-02  1      900.00    -';
    const [room, emergency] = only(readClaim(text)).lines;
    assert.deepEqual(readClaim(text).problems, []);
    assert.equal(room?.revenue?.key, '0120');
    assert.equal(room?.procedure, undefined);
    assert.equal(emergency?.revenue?.key, '0450');
    assert.equal(emergency?.revenue?.written, '450');
    assert.equal(emergency?.charge?.value, 90000);
  });

  it('of an institutional claim leave revenue code 0001 to the total', () => {
    // CMS 100-04 chapter 25 §75.4: FL 42 line 23 is revenue code 0001, the total of FL 47.
    const text =
      'claim: institutional\n[services]\nrev   units  charge\n0120  3      4,500.00\n0001  -      4,500.00';
    const claim = only(readClaim(text));
    assert.equal(claim.lines.length, 1);
    assert.deepEqual(field(claim, 'charge')?.value, { kind: 'money', cents: 450000 });
  });

  it('leave a key among the rows what it is', () => {
    const claim = only(
      readClaim(
        claimOf(
          'code  dx  charge',
          '99213  A  80.00',
          'total charge: 80.00',
          '24: 2026-11-03 11 99212 - A 1 50.00',
        ),
      ),
    );
    assert.deepEqual(claim.lines.map(({ procedure }) => procedure?.key).sort(), ['99212', '99213']);
    assert.equal(field(claim, 'charge')?.written, '80.00');
  });

  it('say which column is unknown and read the others', () => {
    const text = claimOf('date        colour  code   charge', '2026-11-03  blue    99213  80.00');
    const [problem] = readClaim(text).problems;
    assert.equal(problem?.rule, 'text/unknown-key');
    assert.deepEqual(problem?.span, spanOf(text, 'colour'));
    assert.equal(first(text)?.charge?.value, 8000);
  });
});
