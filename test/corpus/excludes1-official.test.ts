/**
 * Judges dx/excludes1 by the flat notes of the official Tabular of April 2026, read here by a small reader of its own and
 * not by our parser. Runs where the downloads are (`../shared/data`).
 */
import { deepEqual, ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'fflate';
import { partedPairs } from '../../server/src/checks/exclusions.ts';
import { withDiagnoses } from '../../server/src/checks/samples.ts';
import { isUnderstood } from '../../server/src/codebook/note-references.ts';
import { writtenCode } from '../../server/src/model/codes.ts';
import type { Claim } from '../../server/src/model/document.ts';
import { judge } from '../helpers/engine.ts';
import { soundDiagnosis } from '../helpers/sound.ts';
import { committedCodebook, on } from '../unit/codebook/sample-pack.ts';

const DATA = join('..', 'shared', 'data', 'icd-10-cm');
const NOTES = join(DATA, 'icd10cm_tabular_2026-04_notes.tsv.gz');
/** A day on which the Tabular of April 2026 is in force. */
const DATE = on('2026-05-01');

interface Row {
  readonly level: string;
  readonly id: string;
  readonly kind: string;
  readonly text: string;
}

const rows = (): Row[] =>
  new TextDecoder()
    .decode(gunzipSync(readFileSync(NOTES)))
    .trimEnd()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const [level = '', id = '', kind = '', , text = ''] = line.split('\t');
      return { level, id, kind, text };
    });

/** Codes and ranges of the brackets that hold nothing else, as pairs of keys; what needs reading of words is left out. */
function plainlyNamed(text: string): (readonly [string, string])[] {
  if (/\bwith\b.*\b(?:character|digit)|\bwith [.\d]|\bin [A-Z]\d\d/.test(text)) return [];
  return [...text.matchAll(/\(([^()]*)\)/g)].flatMap(([, inner = '']) => {
    const parts = inner.split(/[,;]/).map((part) => part.trim().replace(/-$/, '').replace(/\.$/, ''));
    if (!parts.every((part) => /^[A-Z]\d[0-9A-Z][0-9A-Z.]*(?:-+[A-Z]\d[0-9A-Z][0-9A-Z.]*)?$/.test(part)))
      return [];
    return parts.map((part) => {
      const [from = '', to = from] = part.split(/-+/).map((code) => code.replaceAll('.', ''));
      return [from, to] as const;
    });
  });
}

/** A generator of the same numbers in each run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const any = <T>(list: readonly T[], random: () => number): T | undefined =>
  list[Math.floor(random() * list.length)];

const CODE_LIKE = /[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]*)?(?:-*[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]*)?)?/g;

if (existsSync(NOTES)) {
  describe('dx/excludes1 beside the official notes', function () {
    this.timeout(120_000);
    const set = committedCodebook('icd-10-cm').set('icd-10-cm');
    ok(set);
    const billable = Array.from({ length: set.size }, (_, index) => index).filter(
      (index) => set.statusOn(index, DATE) === 'billable',
    );
    const between = (from: string, to: string): number[] => {
      const found: number[] = [];
      for (let at = set.lowerBound(from), end = set.lowerBound(`${to}~`); at < end; at++)
        if (set.statusOn(at, DATE) === 'billable') found.push(at);
      return found;
    };
    /** The chapters by their first and last category, as the Tabular prints them over its chapters. */
    const CHAPTERS: Readonly<Record<string, readonly [string, string]>> = {
      '1': ['A00', 'B99'],
      '4': ['E00', 'E89'],
      '15': ['O00', 'O9A'],
      '19': ['S00', 'T88'],
    };
    const ownedRange = ({ level, id }: Row): readonly [string, string] => {
      if (level === 'code') return [id.replace('.', ''), id.replace('.', '')];
      const [from = '', to = from] = level === 'section' ? id.split('-') : (CHAPTERS[id] ?? []);
      ok(from, `chapter ${id}`);
      return [from, to];
    };
    const sound = (index: number) => soundDiagnosis(set, set.keyAt(index), DATE);
    const nowhere = { start: 0, end: 0 };
    /** A claim without services: its diagnoses are of one encounter. */
    const claim: Claim = {
      kind: 'professional',
      setting: 'professional',
      span: nowhere,
      headSpan: nowhere,
      fields: [],
      diagnoses: [],
      procedures: [],
      lines: [],
      codes: [],
      narrative: [],
    };
    const isFound = (a: number, b: number): boolean =>
      [...partedPairs({ sound: [sound(a), sound(b)], claim, today: DATE }, 'excludes1')].length === 1;
    const lines = rows().filter(({ kind }) => kind === 'excludes1');
    const named = lines
      .map((row) => ({ row, codes: plainlyNamed(row.text) }))
      .filter(({ codes }) => codes.length > 0);

    it('reads most lines by itself', () => {
      ok(lines.length === 5_407 && named.length > 5_000, `${named.length} of ${lines.length}`);
    });

    it('finds each named code and range under each note, in both orders', () => {
      const missed: string[] = [];
      let pairs = 0;
      const random = numbers(20261125);
      for (const { row, codes } of named)
        for (const [from, to] of codes) {
          const excluded = between(from, to);
          // A code that the note names is not excluded from itself, nor by its own range.
          const inRange = new Set(codes.flatMap(([first, last]) => between(first, last)));
          const owners = between(...ownedRange(row)).filter((at) => !inRange.has(at));
          if (excluded.length === 0 || owners.length === 0) continue;
          for (const [a, b] of [
            [owners[0], excluded[0]],
            [owners.at(-1), excluded.at(-1)],
            [any(owners, random), any(excluded, random)],
          ]) {
            if (a === undefined || b === undefined || a === b) continue;
            pairs++;
            for (const [first, second] of [
              [a, b],
              [b, a],
            ] as const)
              if (!isFound(first, second))
                missed.push(`${row.id} ${set.keyAt(a)} ${set.keyAt(b)} ${row.text}`);
          }
        }
      ok(pairs > 15_000, `${pairs} pairs`);
      deepEqual(missed, []);
    });

    it('finds nothing in 500 pairs that no note links', () => {
      const random = numbers(500);
      const isIn = ([from, to]: readonly [string, string], key: string) =>
        key >= from && key.slice(0, to.length) <= to;
      // Every code-like word counts as a link here, so that only pairs without any doubt remain.
      const links = lines.map((row) => ({
        owner: ownedRange(row),
        excluded: [...row.text.matchAll(CODE_LIKE)].map(([word]): readonly [string, string] => {
          const [from = '', to = from] = word.split(/-+/).map((code) => code.replaceAll('.', ''));
          return [from, to];
        }),
      }));
      const isLinked = (a: string, b: string) =>
        links.some(({ owner, excluded }) => isIn(owner, a) && excluded.some((range) => isIn(range, b)));
      const found: string[] = [];
      for (let pairs = 0; pairs < 500; ) {
        const [a, b] = [any(billable, random), any(billable, random)];
        if (a === undefined || b === undefined || a === b) continue;
        const [key, other] = [set.keyAt(a), set.keyAt(b)];
        if (isLinked(key, other) || isLinked(other, key)) continue;
        pairs++;
        if (isFound(a, b)) found.push(`${key} ${other}`);
      }
      deepEqual(found, []);
    });

    it('says so on a claim (a seeded sample)', async () => {
      const random = numbers(7);
      for (let at = 0; at < 40; at++) {
        const { row, codes } = named[Math.floor(random() * named.length)] ?? {};
        const [from, to] = codes?.[0] ?? [];
        if (!row || !from || !to) continue;
        const inRange = new Set(between(from, to));
        const owner = between(...ownedRange(row)).find((each) => !inRange.has(each));
        const [excluded] = inRange;
        if (owner === undefined || excluded === undefined) continue;
        const written = [owner, excluded].map((each) => writtenCode('icd-10-cm', set.keyAt(each)));
        const text = withDiagnoses(`A: ${written[0]}`, `B: ${written[1]}`).replaceAll('2026-11-03', DATE);
        const { result } = await judge(text);
        ok(
          result.findings.some(({ rule }) => rule === 'dx/excludes1'),
          `${written.join(' ')}: ${row.text}`,
        );
      }
    });

    it('every line about other codes is understood, but for less than one in 200', () => {
      const kinds = new Set(['excludes1', 'excludes2', 'codeFirst', 'useAdditionalCode', 'codeAlso']);
      const about = rows().filter(({ kind }) => kinds.has(kind));
      const notUnderstood = about.filter(({ text }) => !isUnderstood(text));
      ok(
        notUnderstood.length * 200 < about.length,
        `${notUnderstood.length} of ${about.length}: ${notUnderstood.map(({ text }) => text).join('; ')}`,
      );
    });
  });
}
