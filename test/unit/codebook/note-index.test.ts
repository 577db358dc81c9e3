/** What the notes of the Tabulars (CDC/NCHS) say of a code, as indexed; the lines are quoted in the comments. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { listHas, listsMeet } from '../../../server/src/codebook/code-list.ts';
import { noteIndexOf } from '../../../server/src/codebook/note-index.ts';
import { instructionTexts } from '../../../server/src/codebook/note-instructions.ts';
import { committedCodebook, on } from './sample-pack.ts';

describe('notes of a code about other codes', () => {
  const set = committedCodebook('icd-10-cm').set('icd-10-cm');
  ok(set);
  const notes = (key: string, date = '2026-05-01') => noteIndexOf(set).of(set.indexOf(key), on(date));
  const excluded = (key: string, other: string, date?: string) =>
    listHas(notes(key, date).excluded1, set.indexOf(other));

  it('those of its headers, section, group and chapter hold for it', () => {
    // J44 excludes nothing by Excludes1 in April 2026; J40-J4A: "bronchitis due to chemicals, gases … (J68.0)".
    ok(excluded('J449', 'J680'));
    // Chapter 4: "transitory endocrine and metabolic disorders specific to newborn (P70-P74)".
    ok(excluded('E119', 'P702'));
    // V00-V99: "assault by crashing of motor vehicle (Y03.-)".
    ok(excluded('V4352XA', 'Y030XXA'));
    ok(!excluded('J449', 'J439'));
    const owners = notes('E1122').excludes1.map(({ owner }) => owner.id);
    equal(owners.at(-1), '4');
    ok(owners.indexOf('E11') < owners.indexOf('4'), 'the nearest first');
  });

  it('as they stood on the date (I50, P29.0: Excludes1 until 2025-09-30)', () => {
    ok(excluded('I509', 'P290', '2025-09-30'));
    ok(!excluded('I509', 'P290', '2025-10-01'));
  });

  it('an item of a list has the line that opens it', () => {
    // G63: "polyneuropathy (in):", "diphtheria (A36.83)".
    const note = notes('G63').excludes1.find(({ codes }) => listHas(codes, set.indexOf('A3683')));
    equal(note?.note, 'polyneuropathy (in): diphtheria (A36.83)');
  });

  it('a line about a part of its owner says which part (A15-A19: any type in A15; J60: the same words)', () => {
    const silicosis = (key: string) =>
      notes(key).excludes1.find(({ codes }) => listHas(codes, set.indexOf('J65')));
    ok(listHas(silicosis('A150')?.within ?? new Uint32Array(), set.indexOf('A150')));
    ok(!listHas(silicosis('A170')?.within ?? new Uint32Array(), set.indexOf('A170')));
    equal(silicosis('J60')?.within, undefined);
  });

  it('restricted ranges hold the restricted codes only', () => {
    // R44: "hallucinations in drug psychosis (F11-F19 with fifth to sixth characters 51)".
    ok(excluded('R440', 'F11151'));
    ok(!excluded('R440', 'F1110'));
    // The words of FY2017: "(F11-F19 with .5)".
    ok(excluded('R440', 'F11151', '2018-05-01'));
    ok(!excluded('R440', 'F1110', '2018-05-01'));
  });

  it('instructions: lines, lists, what they leave open', () => {
    // F02: "the underlying physiological condition, such as:" and 26 lines.
    const [dementia] = notes('F0280').codeFirst;
    equal(dementia?.opening, 'the underlying physiological condition, such as:');
    deepEqual([dementia?.isOptional, dementia?.hasExamples], [false, true]);
    ok(listHas(dementia?.codes ?? new Uint32Array(), set.indexOf('G309')));
    // N18: "any associated:" diabetic and hypertensive chronic kidney disease.
    deepEqual(
      [notes('N1831').codeFirst[0]?.isOptional, notes('N1831').codeFirst[0]?.hasExamples],
      [true, false],
    );
    // I11.0: "code to identify type of heart failure (I50.-)".
    equal(notes('I110').useAdditional[0]?.isOptional, false);
    // G01: "underlying disease" names no code.
    equal(notes('G01').codeFirst[0]?.codes.length, 0);
  });

  it('codes below one header share what stands above them', () => {
    equal(notes('S72001A'), notes('S72001A'));
    equal(notes('S72001A').excludes1, notes('S72001D').excludes1);
  });
});

describe('instructions of one owner', () => {
  it('a list goes on until a line begins anew (D70 of April 2026)', () => {
    deepEqual(
      instructionTexts('use-additional', [
        'code, if applicable, to identify:',
        'fever (R50.81)',
        'code for adverse effect, if applicable, to identify drug (T36-T50 with fifth or sixth character 5)',
      ]).map(({ opening, items }) => [opening, items]),
      [
        ['code, if applicable, to identify:', ['fever (R50.81)']],
        [
          'code for adverse effect, if applicable, to identify drug (T36-T50 with fifth or sixth character 5)',
          [],
        ],
      ],
    );
  });

  it('lines without an opening stand by themselves (I50)', () => {
    equal(
      instructionTexts('code-first', [
        'heart failure due to hypertension (I11.0)',
        'rheumatic heart failure (I09.81)',
      ]).length,
      2,
    );
  });
});

describe('lists of codes', () => {
  const list = Uint32Array.from([2, 4, 8, 9]);

  it('hold from the first to before the end of each stretch', () => {
    deepEqual(
      [1, 2, 3, 4, 7, 8, 9].map((index) => listHas(list, index)),
      [false, true, true, false, false, true, false],
    );
    equal(listHas(new Uint32Array(), 0), false);
  });

  it('meet where they share a code', () => {
    equal(listsMeet(list, Uint32Array.from([4, 8])), false);
    equal(listsMeet(list, Uint32Array.from([4, 9])), true);
    equal(listsMeet(list, Uint32Array.from([0, 3])), true);
  });
});
