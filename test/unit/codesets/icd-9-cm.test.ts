import { deepEqual, throws } from 'node:assert/strict';
import { readGems } from '../../../codesets/import/icd-9-cm/gems.ts';
import { DIAGNOSES, icd9Rows, PROCEDURES, readIcd9Titles } from '../../../codesets/import/icd-9-cm/titles.ts';

describe('the ICD-9-CM titles', () => {
  it('are a code without its dot and a title (CMS32_DESC_LONG_DX.txt)', () => {
    const text =
      '0010  Cholera due to vibrio cholerae\r\n25000 Diabetes mellitus\r\nV0481 Need for vaccination\r\n';
    deepEqual(
      [...readIcd9Titles('a', text, DIAGNOSES)],
      [
        ['0010', 'Cholera due to vibrio cholerae'],
        ['25000', 'Diabetes mellitus'],
        ['V0481', 'Need for vaccination'],
      ],
    );
    throws(() => readIcd9Titles('a.txt', 'E11.9 Diabetes', DIAGNOSES), /a\.txt: line 1 has no ICD-9-CM code/);
    throws(() => readIcd9Titles('a.txt', '00100 Cholera', PROCEDURES), /line 1/);
  });

  it('stand below categories of three characters, four for external causes, two for procedures', () => {
    const codes = (titles: string, kind: typeof DIAGNOSES) =>
      icd9Rows(readIcd9Titles('a', titles, kind), kind, '2015-09-30').map(
        ([code, , , type]) => `${code} ${type}`,
      );
    deepEqual(codes('25000 a\n25001 b\nE8859 c\n436 d\n', DIAGNOSES), [
      '250 header',
      '2500 header',
      '25000 code',
      '25001 code',
      '436 code',
      'E885 header',
      'E8859 code',
    ]);
    deepEqual(codes('0001 a\n066 b\n', PROCEDURES), [
      '00 header',
      '000 header',
      '0001 code',
      '06 header',
      '066 code',
    ]);
  });
});

describe('the General Equivalence Mappings', () => {
  it('are a code, a target and five flags; a code without a map has no target', () => {
    deepEqual(readGems('a', '0010  A000    00000\r\n36570 NoDx    11000\r\nT8189XA v5889   10112\r\n'), [
      ['0010', 'A000', '00000'],
      ['36570', '', '11000'],
      ['T8189XA', 'V5889', '10112'],
    ]);
    throws(() => readGems('a.txt', '0010  A000\n'), /a\.txt: line 1 is no mapping/);
  });
});
