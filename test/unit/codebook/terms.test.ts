/** Terms as packed: paths and codes as the Alphabetic Index, the tables and the Tabular have them. */
import { deepEqual, equal, ok, throws } from 'node:assert/strict';
import type { Term } from '../../../codesets/pack/term.ts';
import { packTerms, TERM_SOURCES } from '../../../codesets/pack/terms.ts';
import { packWords } from '../../../codesets/pack/words.ts';
import type { CodeSet } from '../../../server/src/codebook/code-set.ts';
import { createCodebook } from '../../../server/src/codebook/codebook.ts';
import type { TermTable } from '../../../server/src/codebook/terms.ts';
import { packedTerms } from '../../../server/src/codebook/terms-packed.ts';
import { COMMA, type PiecedTexts } from '../../../server/src/codebook/text-table.ts';
import { conceptNumbers } from '../../../server/src/model/concepts.ts';
import type { CodeSystemId } from '../../../server/src/model/systems.ts';
import { wordsOf } from '../../../server/src/model/words.ts';
import { committedCodebook, tableText } from './sample-pack.ts';

function committedTerms(system: 'icd-10-cm' | 'icd-10-pcs'): { set: CodeSet; terms: TermTable } {
  const codebook = committedCodebook(system);
  const set = codebook.set(system);
  const text = (name: string) => tableText(`${system}/${name}`);
  const read = TERM_SOURCES[system];
  if (!set || !read) throw new Error(`${system} has no terms`);
  const file = packTerms(system, read(text), text('codes.tsv'), 'test');
  return { set, terms: packedTerms(file, set) };
}

/** Everything that is shown of the terms that hold all of some words. */
function shown({ set, terms }: { set: CodeSet; terms: TermTable }, ...words: readonly string[]) {
  const holders = words.map((word) => {
    const found = new Set<number>();
    const at = terms.words.lowerBound(word);
    if (terms.words.wordAt(at) === word) terms.words.forEachTerm(at, (term) => found.add(term));
    return found;
  });
  const [first = new Set<number>(), ...others] = holders;
  return [...first]
    .filter((term) => others.every((one) => one.has(term)))
    .map((term) => ({
      text: terms.textAt(term),
      kind: terms.kindAt(term),
      codes: terms.codesAt(term).map(set.keyAt),
      target: terms.targetAt(term),
    }));
}

/** The words of a text, put together from its pieces. */
function wordsOfPieces({ pieces, forEachPiece }: PiecedTexts, text: number): readonly string[] {
  const shown: string[] = [];
  forEachPiece(text, (piece) => shown.push(piece === COMMA ? ',' : pieces.textAt(piece)));
  return wordsOf(shown.join(' '));
}

describe('the pieces of texts', () => {
  for (const system of ['icd-10-cm', 'icd-10-pcs'] as const)
    it(`are the words of all titles and terms of ${system}`, () => {
      const { set, terms } = committedTerms(system);
      for (const texts of [set.titleParts, terms]) {
        ok(texts.size > 1000);
        for (let text = 0; text < texts.size; text++)
          deepEqual(wordsOfPieces(texts, text), wordsOf(texts.textAt(text)));
      }
    });
});

describe('the terms of ICD-10-CM', () => {
  const cm = committedTerms('icd-10-cm');
  const textsOf = (...words: readonly string[]) => shown(cm, ...words).map(({ text }) => text);

  it('show the path of the Index', () => {
    deepEqual(shown(cm, 'diabetes', 'kidney', 'complications', 'type', '2'), [
      // Index: Diabetes, type 2, with, kidney complications NEC E11.29
      {
        text: 'Diabetes, type 2, with, kidney complications NEC',
        kind: 'index',
        codes: ['E1129'],
        target: '',
      },
    ]);
  });

  it('lead to the codes of the term to which a see sends', () => {
    // Index: Acidopenia — see Agranulocytosis (D70.9)
    deepEqual(shown(cm, 'acidopenia'), [
      { text: 'Acidopenia', kind: 'index', codes: ['D709'], target: 'Agranulocytosis' },
    ]);
    // Index: Angiomyosarcoma — see Neoplasm, connective tissue, malignant (C49.9)
    const [angiomyosarcoma] = shown(cm, 'angiomyosarcoma');
    deepEqual(angiomyosarcoma?.codes, ['C499']);
  });

  it('are found by the forms of a main term and by their own nonessential modifiers', () => {
    // Index: Diabetes, diabetic (mellitus) (sugar) E11.9
    const text = 'Diabetes, diabetic (mellitus) (sugar)';
    ok(textsOf('diabetic', 'sugar').includes(text));
    ok(textsOf('diabetic', 'kidney', 'type').includes('Diabetes, type 2, with, kidney complications NEC'));
  });

  it('hold a term for each column of the tables of neoplasms and drugs', () => {
    // Neoplasm, acoustic nerve: C72.4-, C79.49, -, D33.3, D43.3, D49.7
    deepEqual(
      shown(cm, 'neoplasm', 'acoustic')
        .filter(({ text }) => text.startsWith('Neoplasm, acoustic nerve, '))
        .map(({ text, codes }) => `${text}: ${codes.join(' ')}`),
      [
        'Neoplasm, acoustic nerve, benign: D333',
        'Neoplasm, acoustic nerve, malignant primary: C724',
        'Neoplasm, acoustic nerve, malignant secondary: C7949',
        'Neoplasm, acoustic nerve, uncertain behavior: D433',
        'Neoplasm, acoustic nerve, unspecified behavior: D497',
      ],
    );
    // Table of Drugs: Acebutolol T44.7X1 to T44.7X6
    deepEqual(shown(cm, 'acebutolol', 'harm'), [
      {
        text: 'Acebutolol, poisoning, intentional self-harm',
        kind: 'drug',
        codes: ['T447X2'],
        target: '',
      },
    ]);
  });

  it('hold inclusion terms, external causes and synonyms', () => {
    // Tabular, A00.0: Classical cholera. External Cause Index: Accident, barefoot water skier V94.4.
    ok(
      shown(cm, 'classical', 'cholera').some(
        ({ kind, codes }) => kind === 'inclusion-term' && codes.includes('A000'),
      ),
    );
    const [skier] = shown(cm, 'barefoot', 'skier', 'accident');
    deepEqual([skier?.kind, skier?.codes], ['external-cause', ['V944']]);
    // Disease Ontology: Shigella boydii infectious disease, A03.2. Bacillary dysentery is the Index's to say (A03.9).
    const synonyms = (...words: readonly string[]) =>
      shown(cm, ...words).filter(({ kind }) => kind === 'synonym');
    deepEqual(synonyms('boydii', 'infectious')[0]?.codes, ['A032']);
    deepEqual(synonyms('bacillary', 'dysentery'), []);
  });

  it('count the words that narrow a meaning', () => {
    const lengthOf = (text: string) => {
      for (let term = 0; term < cm.terms.size; term++)
        if (cm.terms.textAt(term) === text) return cm.terms.lengths[term];
      throw new Error(`no term ${text}`);
    };
    equal(lengthOf('Diabetes, diabetic (mellitus) (sugar)'), 1);
    // diabetes, type, 2, kidney, complications; `with` and NEC narrow nothing
    equal(lengthOf('Diabetes, type 2, with, kidney complications NEC'), 5);
  });

  it('know the concepts of their words beside those of the titles that they were packed with', () => {
    const words = committedCodebook('icd-10-cm').words('icd-10-cm');
    ok(words);
    const written = [
      ...Array.from({ length: words.size }, (_, word) => words.wordAt(word)),
      ...Array.from({ length: cm.terms.words.size }, (_, word) => cm.terms.words.wordAt(word)),
    ];
    deepEqual(cm.terms.conceptsBeside(words), conceptNumbers(written));
    const others = committedCodebook('icd-10-pcs').words('icd-10-pcs');
    ok(others);
    equal(cm.terms.conceptsBeside(others), undefined);
  });

  it('have sorted words, each with how many terms hold it', () => {
    const { words } = cm.terms;
    for (let word = 1; word < words.size; word++) ok(words.wordAt(word - 1) < words.wordAt(word));
    for (const word of ['sugar', 'acidopenia', 'fracture'].map(words.lowerBound)) {
      let count = 0;
      let before = -1;
      words.forEachTerm(word, (term) => {
        ok(term > before);
        before = term;
        count++;
      });
      equal(words.frequency(word), count, words.wordAt(word));
    }
  });
});

describe('the terms of ICD-10-PCS', () => {
  const pcs = committedTerms('icd-10-pcs');

  it('stand for all codes that begin as the Index says', () => {
    // Index: Abdominohysterectomy, see Resection, Uterus 0UT9
    const [term] = shown(pcs, 'abdominohysterectomy');
    equal(term?.target, 'Resection, Uterus');
    ok(term?.codes.includes('0UT90ZZ'));
    ok(term?.codes.every((code) => code.startsWith('0UT9')));
  });

  it('say which value a word stands for', () => {
    // Index: Accessory cephalic vein, use Cephalic Vein, Left; use Cephalic Vein, Right
    deepEqual(shown(pcs, 'accessory', 'cephalic'), [
      { text: 'Accessory cephalic vein', kind: 'pcs-index', codes: [], target: 'Cephalic Vein' },
    ]);
  });
});

describe('a pack of words', () => {
  const term = (text: string, ...codes: readonly string[]): Term => ({
    kind: 'synonym',
    levels: [text],
    modifiers: '',
    codes,
    target: '',
  });
  const codes = ['code\tfrom\tto\tkind\ttitle', '02\t\t\tcode\tTelehealth', '11\t\t\tcode\tOffice', ''].join(
    '\n',
  );
  const pack = (system: CodeSystemId) =>
    packTerms(system, [term('Surgery of a doctor', '11'), term('Nowhere', '99')], codes, 'test');

  it('leaves out what leads to no code of the set', () => {
    const set = committedCodebook('place-of-service').set('place-of-service');
    ok(set);
    const terms = packedTerms(pack('place-of-service'), set);
    equal(terms.size, 1);
    equal(terms.textAt(0), 'Surgery of a doctor');
    deepEqual(terms.codesAt(0).map(set.keyAt), ['11']);
  });

  it('is refused where it is damaged, cut off or of another system', () => {
    const set = committedCodebook('place-of-service').set('place-of-service');
    ok(set);
    throws(() => packedTerms(pack('icd-9-cm'), set), /The terms are of icd-9-cm, not of place-of-service/);
    const whole = pack('place-of-service');
    throws(() => packedTerms(whole.subarray(0, whole.length - 4), set), /cut off/);
    const damaged = whole.slice();
    damaged.fill(0xff, whole.length - 12);
    throws(() => packedTerms(damaged, set), /damaged/);
  });

  it('that is broken is told and leaves the rest', () => {
    const codebook = committedCodebook('place-of-service');
    const told: string[] = [];
    const broken = { name: 'words.pack', head: () => new Uint8Array(0), read: () => new Uint8Array(20) };
    codebook.offerWords('words', broken, (_, why, name) => told.push(`${name}: ${why}`));
    equal(codebook.abbreviations, undefined);
    deepEqual(codebook.wordList('common'), []);
    equal(codebook.phrases.said('keys', 'tummy ache'), undefined);
    deepEqual(told, ['words.pack: This is no packed code set.']);
    ok(codebook.set('place-of-service'));
  });

  it('holds lists that belong to no system', () => {
    const codebook = createCodebook();
    const lists = new Map([
      ['abbreviations', 'abbreviation\texpansion\tsource\trank\nn/v\tnausea with vomiting\town\t1\n'],
      ['common', 'code\ttier\nE119\t3\n'],
    ]);
    const file = packWords(lists, '', 'test');
    codebook.offerWords('words', { name: '', head: () => file, read: () => file }, () => undefined);
    deepEqual(codebook.wordList('common'), [['E119', '3']]);
    equal(codebook.abbreviations?.mostWords, 2);
    deepEqual(codebook.abbreviations?.expansionsOf(['n', 'v']), [
      { text: 'nausea with vomiting', source: 'own' },
    ]);
    deepEqual(codebook.abbreviations?.expansionsOf(['n']), []);
  });
});
