/** Lines of the Tabulars of FY2017, January 2021 and April 2026 (CDC/NCHS), quoted, and the codes that they mean. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import {
  isUnderstood,
  meetsRestriction,
  referencesIn,
} from '../../../server/src/codebook/note-references.ts';
import { tableText } from './sample-pack.ts';

/** The codes of a line as `E08-E13`; a restriction behind a slash. */
const codes = (text: string): string[] =>
  referencesIn(text).codes.map(({ from, to, only }) => {
    const range = from === to ? from : `${from}-${to}`;
    if (!only) return range;
    if (only.kind === 'titled') return `${range}/${only.words}`;
    return `${range}/${only.kind === 'characters' ? only.place + 1 : only.kind} ${only.values.join(' ')}`;
  });

describe('the codes that a line of the Tabular names', () => {
  it('codes, ranges and dashes in its brackets', () => {
    deepEqual(codes('type 1 diabetes mellitus (E10.-)'), ['E10']);
    deepEqual(codes('disorders of glucose regulation (E10-E14)'), ['E10-E14']);
    deepEqual(codes('diabetes in pregnancy (O24.4-, O24.8-)'), ['O244', 'O248']);
    deepEqual(codes('fracture of cervical vertebra (S12.0--S12.6.-)'), ['S120-S126']);
    deepEqual(codes('pancreatitis and other diseases of the pancreas (K85-K86.-)'), ['K85-K86']);
    deepEqual(codes('other acute respiratory tract infections (J00-J06; J20-J22)'), ['J00-J06', 'J20-J22']);
    deepEqual(codes('head injury (S00.- to S09.-)'), ['S00-S09']);
    deepEqual(codes('cerebral hemorrhage (I60.-. I61.-, I62.-)'), ['I60', 'I61', 'I62']);
    deepEqual(codes('any identified hypertensive disease (I10-I15, I1A)'), ['I10-I15', 'I1A']);
  });

  it('a bracket that the book did not close, or closed otherwise', () => {
    deepEqual(codes('acquired absence of knee joint following prior explantation (Z89.52-'), ['Z8952']);
    deepEqual(codes('electrolyte imbalance (E87.8}'), ['E878']);
    deepEqual(codes('other malignant neoplasm of skin of nose C44.301, C44.391)'), ['C44301', 'C44391']);
  });

  it('words that look like codes are words', () => {
    deepEqual(codes('vitamin B12 deficiency (E53.8)'), ['E538']);
    deepEqual(codes('influenza A/H1N1 (J10.-)'), ['J10']);
    deepEqual(codes('deficiency (vitamin B12) without a code'), []);
    deepEqual(codes('current injury - see injury of spine by body region'), []);
    deepEqual(referencesIn('vitamin B12 deficiency anemia (D51.-)').leftOver, []);
  });

  it('codes without brackets, where words send to them or their form tells', () => {
    deepEqual(codes('intestinal obstruction classifiable to K56.-'), ['K56']);
    deepEqual(codes('tendinitis as classified in M75-M77'), ['M75-M77']);
    deepEqual(codes('torticollis NOS M43.6'), ['M436']);
    deepEqual(codes('code(s) from F11-F16 and F18-F19 to identify manifestations of the drug use'), [
      'F11-F16',
      'F18-F19',
    ]);
    deepEqual(codes('code from category T31 or T32 to identify extent of body surface involved'), [
      'T31',
      'T32',
    ]);
    deepEqual(codes('from categories E08, E09 and E13 to further identify any manifestation'), [
      'E08',
      'E09',
      'E13',
    ]);
  });

  it('characters that the codes must have', () => {
    deepEqual(codes('diabetes mellitus (E08-E13 with .42)'), ['E08-E13/behind-category 42']);
    deepEqual(codes('diabetic (peripheral) angiopathy (E08-E13 with .51-.52)'), [
      'E08-E13/behind-category 51 52',
    ]);
    deepEqual(codes('infectious mononucleosis complicated by meningitis (B27.- with fifth character 2)'), [
      'B27/5 2',
    ]);
    deepEqual(codes('infectious mononucleosis with liver disease (B27.0-B27.9 with .9)'), ['B270-B279/5 9']);
    deepEqual(codes('hallucinations in drug psychosis (F11-F19 with fifth to sixth characters 51)'), [
      'F11-F19/5 51',
    ]);
    deepEqual(
      codes('poisoning due to drug or toxin, if applicable (T36-T65 with fifth or sixth character 1-4 or 6)'),
      ['T36-T65/intent 1 2 3 4 6'],
    );
    deepEqual(codes('underdosing of medication (T36-T50) with fifth or sixth character 6'), [
      'T36-T50/intent 6',
    ]);
    deepEqual(codes('aphasia following cerebrovascular disease (I69. with final characters -20)'), [
      'I69/ending 20',
    ]);
    deepEqual(codes('open fracture of shoulder and upper arm (S42.- with 7th character B or C)'), [
      'S42/7 B C',
    ]);
    deepEqual(codes('open fracture of elbow and forearm (S52.- with open fracture 7th character)'), [
      'S52/open fracture',
    ]);
    deepEqual(codes('diabetic acidosis - see categories E08-E10, E11, E13 with ketoacidosis'), [
      'E08-E10/ketoacidosis',
      'E11/ketoacidosis',
      'E13/ketoacidosis',
    ]);
    deepEqual(codes('poisoning (T51-T65 with fifth or sixth character to indicate intent), if known'), [
      'T51-T65',
    ]);
  });

  it('the part of its owner that a line is about', () => {
    const { codes: named, within } = referencesIn('any condition in I51.4-I51.9 due to hypertension (I11.-)');
    deepEqual(named, [{ from: 'I11', to: 'I11' }]);
    deepEqual(within, [{ from: 'I514', to: 'I519' }]);
    deepEqual(referencesIn('For codes G31.0-G31.83, G31.85-G31.9, use additional code to identify:').within, [
      { from: 'G310', to: 'G3183' },
      { from: 'G3185', to: 'G319' },
    ]);
  });

  it('what it cannot read is said', () => {
    equal(isUnderstood('see also K56.7 (R10.-)'), false);
    equal(isUnderstood('deficiency of vitamin B12'), false);
    equal(isUnderstood('vitamin B12 deficiency (E53.8)'), true);
    deepEqual(referencesIn('see also K56.7 (R10.-)').leftOver, ['K56.7']);
  });
});

describe('the notes of all Tabulars', () => {
  it('are understood but for less than one line in 200', () => {
    const kinds = new Set(['excludes1', 'excludes2', 'code-first', 'use-additional', 'code-also']);
    const texts = tableText('icd-10-cm/notes.tsv')
      .trimEnd()
      .split('\n')
      .map((row) => row.split('\t'))
      .filter(([, , , kind = '']) => kinds.has(kind))
      .map(([, , , , , text = '']) => text);
    ok(texts.length > 11_000);
    const unread = texts.filter((text) => !isUnderstood(text));
    ok(unread.length * 200 < texts.length, unread.join('; '));
  });
});

describe('the characters that a restriction asks for', () => {
  const meets = (text: string, key: string, title = '') => {
    const [reference] = referencesIn(text).codes;
    return reference?.only ? meetsRestriction(reference.only, key, title) : undefined;
  };

  it('behind the category', () => {
    equal(meets('polyneuropathy (E08-E13 with .42)', 'E1142'), true);
    equal(meets('polyneuropathy (E08-E13 with .42)', 'E1143'), false);
  });

  it('the intent is the sixth character, or the fifth where an X stands in its place (ICD-10-CM T36-T50)', () => {
    const adverse =
      'code for adverse effect, if applicable, to identify drug (T36-T50 with fifth or sixth character 5)';
    equal(meets(adverse, 'T360X5A'), true);
    equal(meets(adverse, 'T3695XA'), true);
    // T43.651A is poisoning by methamphetamines: its 5 names the drug.
    equal(meets(adverse, 'T43651A'), false);
    equal(meets(adverse, 'T43655A'), true);
  });

  it('the last before a seventh', () => {
    equal(meets('aphasia (I69. with final characters -20)', 'I69320'), true);
    equal(meets('aphasia (I69. with final characters -20)', 'I69321'), false);
    equal(meets('aphasia (I69. with final characters -20)', 'I6920'), false);
    equal(meets('diabetes with hyperosmolarity (E08, E11 with final characters .00 or .01)', 'E1101'), true);
    equal(meets('diabetes with hyperosmolarity (E08, E11 with final characters .00 or .01)', 'E1110'), false);
  });

  it('the seventh, and what a title says', () => {
    equal(meets('open skull fracture (S02.- with 7th character B)', 'S0291XB'), true);
    equal(meets('open skull fracture (S02.- with 7th character B)', 'S0291XA'), false);
    const open = 'open fracture of elbow and forearm (S52.- with open fracture 7th character)';
    equal(meets(open, 'S52001B', 'Fracture, initial encounter for open fracture type I or II'), true);
    equal(meets(open, 'S52001A', 'Fracture, initial encounter for closed fracture'), false);
  });
});
