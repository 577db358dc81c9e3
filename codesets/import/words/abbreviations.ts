/** Clinical abbreviations: ours, those of the federal texts, and some of a list that clinicians made. */
import { wordsOf } from '../../../server/src/model/words.ts';
import type { Table } from '../../table.ts';
import { type DataFolder, dataFolder, type ReadFile } from '../data-folder.ts';
import { readDelimited } from '../delimited.ts';
import { oneLine } from '../icd-10-cm/index-entry.ts';

const FEDERAL = 'synonyms/abbreviations_from_federal_texts.tsv';
const CLINICIANS = 'synonyms/medical_abbreviations_imantsm_MIT.tsv';
/** Ours, the most likely meaning of each first. */
const OWN = 'codesets/import/words/own.tsv';
/** The rows of the clinicians' list that name what a code names; most of the others are units, scales and societies. */
const KEPT = 'codesets/import/words/clinicians.tsv';

interface Meaning {
  readonly abbreviation: string;
  readonly expansion: string;
  readonly source: 'own' | 'federal' | 'clinicians';
}

/**
 * One row a meaning, sorted by the abbreviation as search reads it. Ours come first; the clinicians' list, which only
 * suggests, is asked where neither we nor the federal texts know the abbreviation.
 * @throws naming the file, where one has other columns, or a row that was kept is not in the clinicians' list.
 */
export function abbreviationTable(data: DataFolder) {
  const own = dataFolder('.').read(OWN);
  const kept = dataFolder('.').read(KEPT);
  const federal = data.read(FEDERAL);
  const clinicians = data.read(CLINICIANS);
  const ours = meanings(own, ['abbreviation', 'expansion'], 'own');
  const official = meanings(federal, ['abbreviation', 'expansion', 'occurrences', 'sources'], 'federal');
  const suggested = meanings(kept, ['abbreviation', 'meaning'], 'clinicians');
  const listed = new Set(
    meanings(clinicians, ['abbreviation', 'meaning'], 'clinicians').map(
      ({ abbreviation, expansion }) => `${abbreviation}\t${expansion}`,
    ),
  );
  const stray = suggested.find(({ abbreviation, expansion }) => !listed.has(`${abbreviation}\t${expansion}`));
  if (stray) throw new Error(`${KEPT}: ${stray.abbreviation} is not in ${CLINICIANS} with this meaning.`);
  const known = new Set([...ours, ...official].map(({ abbreviation }) => keyOf(abbreviation)));
  const all = [
    ...ours,
    ...official,
    ...suggested.filter(({ abbreviation }) => !known.has(keyOf(abbreviation))),
  ];
  return { ...tableOf(all), sources: [own, kept, federal, clinicians].map(({ source }) => source) };
}

const meanings = (file: ReadFile, columns: readonly string[], source: Meaning['source']): Meaning[] =>
  readDelimited(file, columns, 'tab').map(([abbreviation = '', expansion = '']) => ({
    abbreviation: oneLine(abbreviation).toLowerCase(),
    expansion: oneLine(expansion).toLowerCase(),
    source,
  }));

/** `N/V` and `n&v` are one abbreviation to search. */
const keyOf = (abbreviation: string): string => wordsOf(abbreviation).join(' ');

function tableOf(all: readonly Meaning[]): Table {
  const byKey = new Map<string, Map<string, Meaning>>();
  for (const meaning of all) {
    const known = byKey.get(keyOf(meaning.abbreviation)) ?? new Map<string, Meaning>();
    // The same meaning of two sources is that of the first.
    if (!known.has(meaning.expansion)) known.set(meaning.expansion, meaning);
    byKey.set(keyOf(meaning.abbreviation), known);
  }
  const rows = [...byKey]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, list]) =>
      [...list.values()].map(({ abbreviation, expansion, source }, at) => [
        abbreviation,
        expansion,
        source,
        String(at + 1),
      ]),
    );
  return { columns: ['abbreviation', 'expansion', 'source', 'rank'], rows };
}
