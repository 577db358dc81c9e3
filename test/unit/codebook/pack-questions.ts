/** Everything that packs can be asked, at some of their numbers: for tests of damaged ones. */

import { readAbbreviations } from '../../../server/src/codebook/abbreviations.ts';
import type { CodeSet, WordIndex } from '../../../server/src/codebook/code-set.ts';
import type { LoadableCodebook } from '../../../server/src/codebook/codebook.ts';
import type { CoverageTable } from '../../../server/src/codebook/coverage.ts';
import type { EditTable } from '../../../server/src/codebook/edits.ts';
import { noteIndexOf } from '../../../server/src/codebook/note-index.ts';
import { axesOf, nextCharacters } from '../../../server/src/codebook/pcs-axes.ts';
import type { TermTable } from '../../../server/src/codebook/terms.ts';
import type { PiecedTexts } from '../../../server/src/codebook/text-table.ts';
import type { PackedWords } from '../../../server/src/codebook/word-lists.ts';
import type { Random } from './pack-damage.ts';
import { on } from './sample-pack.ts';

const DATES = [on('2026-11-03'), on('2019-02-28')] as const;

/** Asks for a text whole and in pieces. */
function askPieces({ pieces, forEachPiece, textAt }: PiecedTexts, text: number): void {
  textAt(text);
  forEachPiece(text, pieces.textAt);
}

/** Asks for what stands at some numbers, those at both ends and beyond them among it. */
function atSome(size: number, random: Random, ask: (index: number) => void): void {
  for (const index of [-1, 0, size - 1, size]) ask(index);
  for (let left = 3; left > 0; left--) ask(random(size));
}

export function askSet(codebook: LoadableCodebook, set: CodeSet, random: Random): void {
  const notes = noteIndexOf(set);
  const date = random(2) === 0 ? DATES[0] : DATES[1];
  atSome(set.size, random, (index) => {
    const key = set.keyAt(index);
    set.indexOf(key);
    set.periodsAt(index);
    set.periodOn(index, date);
    for (const part of set.titlePartsOn(index, date)) askPieces(set.titleParts, part);
    set.pathOf(index, date);
    set.seventhCharactersOf(key, date);
    set.replacementsOf(key);
    set.previousOf(key);
    set.attributeOf(index, date);
    set.gemsFrom(key);
    set.gemsTo(key);
    set.flagsAt(index, date);
    set.exclusions.isExcluded(index, random(set.size), date);
    set.notes.under({ kind: 'code', id: key }, date);
    if (index < 0 || index >= set.size) return;
    set.childrenOf(index, date);
    set.billableBelow(index, date);
    notes.of(index, date);
  });
  if (set.pcsTables) {
    const key = set.keyAt(random(set.size));
    axesOf(codebook, key, date);
    nextCharacters(codebook, key.slice(0, 3), date);
  }
  set.countOn(date);
  set.publicationOn('poa', date);
  set.conditionCategory('37');
  set.notes.under({ kind: 'chapter', id: '4' }, date);
  // These go through all there is, which takes long.
  if (random(8) === 0) {
    set.notes.forEachInclusionTerm(() => undefined);
    set.exclusions.countExcluding(random(set.size), date);
  }
  const words = codebook.words(set.system);
  if (!words) return;
  const into = new Uint32Array(set.size);
  askWords(words, random);
  atSome(words.size, random, (word) => {
    words.forEachCode(word, () => undefined);
    words.codesInto(word, into);
  });
}

function askWords(
  words: Pick<WordIndex, 'size' | 'wordAt' | 'lowerBound' | 'frequency'>,
  random: Random,
): void {
  atSome(words.size, random, (word) => {
    words.lowerBound(words.wordAt(word));
    words.frequency(word);
  });
}

export function askTerms(terms: TermTable, random: Random): void {
  atSome(terms.size, random, (term) => {
    askPieces(terms, term);
    terms.targetAt(term);
    terms.kindAt(term);
    terms.codesAt(term);
  });
  const into = new Uint32Array(terms.size);
  askWords(terms.words, random);
  atSome(terms.words.size, random, (word) => {
    terms.words.forEachTerm(word, () => undefined);
    terms.words.termsInto(word, into);
  });
}

export function askWordLists({ list, phrases }: PackedWords, random: Random): void {
  list('common');
  readAbbreviations(list('abbreviations')).expansionsOf(['n', 'v']);
  for (const phrase of ['heart attack', 'sugar', 'kidney', 'poop']) {
    phrases.said('keys', phrase);
    phrases.said('roots', phrase);
    phrases.said('sameWord', phrase);
    phrases.said('everyday', phrase);
  }
  atSome(phrases.words.size, random, (word) => void phrases.words.textAt(word));
}

export function askEdits(table: EditTable): void {
  for (const date of DATES) {
    table.countOn(date);
    for (const first of ['11111', '22222', '33333'])
      for (const second of ['11111', '22222', '33333']) {
        table.editsOf(first, second, date);
        table.editsUnder(first, date);
      }
  }
  table.forEach(({ first }) => void table.editsUnder(first, DATES[0]));
}

export function askCoverage(table: CoverageTable): void {
  for (const date of DATES) {
    table.countOn(date);
    for (const procedure of ['11111', '22222', 'G0001'])
      for (const article of table.articlesFor(procedure, date)) {
        article.coveredIn('I10');
        article.isNoncovered('Z0000');
      }
  }
}
