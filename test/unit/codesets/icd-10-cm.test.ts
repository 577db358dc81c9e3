import { deepEqual, equal, throws } from 'node:assert/strict';
import { readDelimited } from '../../../codesets/import/delimited.ts';
import { flagReleaseTable } from '../../../codesets/import/icd-10-cm/flags.ts';
import {
  conditionText,
  joinedConditions,
  readCondition,
} from '../../../codesets/import/icd-10-cm/hcc-conditions.ts';
import { bookOrder } from '../../../codesets/import/icd-10-cm/notes.ts';
import { withPartialNotes } from '../../../codesets/import/icd-10-cm/notes-partial.ts';
import { exemptSnapshots } from '../../../codesets/import/icd-10-cm/poa.ts';
import { on } from '../codebook/sample-pack.ts';

const file = (text: string) => ({ text, source: { file: 'list.tsv', sha256: '' } });

describe('notes of several Tabulars', () => {
  const note = (kind: string, text: string) => ({ kind, text });

  it('stand in the order of the newest, those it left out behind what they followed (R51 in FY2017 and 2026)', () => {
    const older = [
      note('inclusion-term', 'Facial pain NOS'),
      note('excludes1', 'atypical face pain (G50.1)'),
    ];
    const newer = [
      note('excludes2', 'atypical face pain (G50.1)'),
      note('excludes2', 'trigeminal neuralgia (G50.0)'),
    ];
    deepEqual(
      [...bookOrder([older, newer]).keys()],
      [
        'inclusion-term\tFacial pain NOS',
        'excludes1\tatypical face pain (G50.1)',
        'excludes2\tatypical face pain (G50.1)',
        'excludes2\ttrigeminal neuralgia (G50.0)',
      ],
    );
  });

  it('are replaced kind by kind where a newer Tabular was read in part (K65.1 in FY2027)', () => {
    const before = new Map([
      ['K651', [note('inclusion-term', 'Mesenteric abscess'), note('excludes2', 'old')]],
    ]);
    const after = withPartialNotes(before, {
      'K65.1': { excludes2: ['pelvic abscess (extraperitoneal) (K6A.0-)'], _note: 'only the tail was read' },
      'K6A.01': { inclusionTerm: ['Retropubic abscess'] },
    });
    deepEqual(after.get('K651'), [
      note('inclusion-term', 'Mesenteric abscess'),
      note('excludes2', 'pelvic abscess (extraperitoneal) (K6A.0-)'),
    ]);
    deepEqual(after.get('K6A01'), [note('inclusion-term', 'Retropubic abscess')]);
  });
});

describe('the conditions of the CMS-HCC mapping', () => {
  const read = (ages: readonly string[], sex = '') => readCondition('mapping', '111', ages, sex);

  it('are ages and a sex, all of which must hold', () => {
    equal(conditionText(read(['age >= 15', 'age < 21'])), 'age 15-20');
    equal(conditionText(read(['9 <= age <= 64', ''])), 'age 9-64');
    equal(conditionText(read(['age = 0'])), 'age 0');
    equal(conditionText(read(['', ''])), '');
    equal(conditionText(read(['age >= 50'], '2.0')), 'age 50+, female');
    throws(() => read(['older than 50']), /mapping: an age is written "older than 50"/);
    throws(() => read([], '3.0'), /mapping: HCC 111 has the sex "3\.0"/);
  });

  it('are one where the ages follow on each other (D66: men under 65, and of 65 and over)', () => {
    const joined = joinedConditions([read(['age >= 65'], '1.0'), read(['age < 65'], '1.0'), read([], '2.0')]);
    deepEqual(joined.map(conditionText).sort(), ['female', 'male']);
    equal(joinedConditions([read(['age < 18']), read(['age >= 50'])]).length, 2);
  });
});

describe('the lists of POA exempt codes', () => {
  it('hold until the next, which decides for codes that are newer than the list (Z28.3, Z28.310 of April 2022)', () => {
    const release = (from: string, codes: readonly string[]) => ({
      from: on(from),
      values: new Map(codes.map((code) => [code, ['code', '']] as const)),
    });
    const list = (from: string, codes: readonly string[]) => ({ from: on(from), codes: new Set(codes) });
    const snapshots = exemptSnapshots(
      [list('2021-10-01', ['Z283']), list('2023-10-01', ['Z28310', 'Z9111'])],
      [
        release('2021-10-01', ['Z283', 'Z9111']),
        release('2022-04-01', ['Z28310', 'Z9111']),
        release('2023-10-01', ['Z28310', 'Z9111']),
      ],
    );
    deepEqual(
      snapshots.map(({ values }) => [...values.keys()]),
      [['Z283'], ['Z28310'], ['Z28310', 'Z9111']],
    );
    throws(() => exemptSnapshots([list('2021-10-01', [])], [release('2020-10-01', [])]), /No list/);
  });
});

describe('the publications of a list', () => {
  it('end on the day before the next, the last on its own day', () => {
    const releases = [
      { flag: 'ms-drg', from: on('2026-04-01'), release: 'MS-DRG v43.1' },
      { flag: 'ms-drg', from: on('2026-10-01'), release: 'MS-DRG v44', to: on('2027-03-31') },
    ] as const;
    const list = { name: 'ms-drg', columns: [], rows: [], sources: [], releases };
    deepEqual(flagReleaseTable([list], []).rows, [
      ['ms-drg', '2026-04-01', '2026-09-30', 'MS-DRG v43.1'],
      ['ms-drg', '2026-10-01', '2027-03-31', 'MS-DRG v44'],
    ]);
    throws(() => flagReleaseTable([], [releases[0]]), /MS-DRG v43\.1 has no last day/);
  });
});

describe('a delimited file', () => {
  it('is read by its columns and refused with others, or with a row that does not fit', () => {
    deepEqual(readDelimited(file('code\tflags\nE119\t"a\n'), ['code', 'flags'], 'tab'), [['E119', '"a']]);
    deepEqual(readDelimited(file('code,label\n1,"a, b"\n'), ['code', 'label'], 'comma'), [['1', 'a, b']]);
    throws(() => readDelimited(file('code\n'), ['code', 'flags'], 'tab'), /list\.tsv: the columns are not/);
    throws(() => readDelimited(file('code\tflags\nE119\n'), ['code', 'flags'], 'tab'), /list\.tsv: /);
  });
});
