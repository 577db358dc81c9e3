import { deepEqual, equal, ok } from 'node:assert/strict';
import { wordsOf } from '../../../server/src/model/words.ts';
import { committedCodebook, on, tableText } from './sample-pack.ts';

describe('the ICD-10-CM set', () => {
  const codebook = committedCodebook('icd-10-cm');
  const set = codebook.set('icd-10-cm');
  const words = codebook.words('icd-10-cm');
  ok(set && words);
  const path = (key: string, date: string) => set.pathOf(set.indexOf(key), on(date)).map((step) => step.id);

  it('counts what the addenda of each release state (../shared/data/README.md)', () => {
    deepEqual(set.countOn(on('2026-11-01')), { codes: 74_879 + 23_524, billable: 74_879 });
    deepEqual(set.countOn(on('2025-11-01')), { codes: 74_719 + 23_467, billable: 74_719 });
    // icd10cm_addenda_2016.txt, and the counts at the end of the order addenda of October 2020 and January 2021.
    equal(set.countOn(on('2015-10-01')).billable, 69_823);
    deepEqual(set.countOn(on('2020-12-31')), { codes: 72_616 + 22_736, billable: 72_616 });
    deepEqual(set.countOn(on('2021-01-01')), { codes: 72_621 + 22_737, billable: 72_621 });
    // April 2023 addenda: 73,639 and 23,106 before, 73,674 and 23,121 after.
    deepEqual(set.countOn(on('2023-03-31')), { codes: 73_639 + 23_106, billable: 73_639 });
    deepEqual(set.countOn(on('2023-04-01')), { codes: 73_674 + 23_121, billable: 73_674 });
    deepEqual(set.countOn(on('2015-09-30')), { codes: 0, billable: 0 });
    equal(set.size, 99_085);
    const wasBillable = (index: number) => set.periodsAt(index).some(({ billable }) => billable);
    equal(Array.from({ length: set.size }, (_, index) => index).filter(wasBillable).length, 75_909);
  });

  it('finds every key in its place and nothing else', () => {
    const keys = tableText('icd-10-cm/codes.tsv')
      .split('\n')
      .slice(1, -1)
      .map((line) => line.slice(0, line.indexOf('\t')));
    const unique = [...new Set(keys)];
    equal(unique.length, set.size);
    for (const [index, key] of unique.entries()) {
      equal(set.indexOf(key), index);
      equal(set.keyAt(index), key);
    }
    equal(set.indexOf('E1'), -1);
    equal(set.indexOf('E11221'), -1);
    equal(set.keyAt(set.lowerBound('E1122')), 'E1122');
    equal(set.keyAt(set.lowerBound('E112')), 'E112');
    equal(set.lowerBound(''), 0);
    equal(set.lowerBound('ZZ'), set.size);
  });

  it('gives the title of the date (April 2022 took a comma from O10.01; order addenda)', () => {
    const title = (date: string) => set.periodOn(set.indexOf('O1001'), on(date))?.title;
    equal(title('2022-03-31'), 'Pre-existing essential hypertension complicating pregnancy,');
    equal(title('2022-04-01'), 'Pre-existing essential hypertension complicating pregnancy');
  });

  it('leads from the chapter to the code by the Tabular of the date', () => {
    deepEqual(path('S72001A', '2026-11-03'), [
      '19',
      'S70-S79',
      'S72',
      'S72.0',
      'S72.00',
      'S72.001',
      'S72.001A',
    ]);
    const steps = set.pathOf(set.indexOf('E1122'), on('2026-11-03'));
    deepEqual(
      steps.map((step) => [step.kind, step.title]),
      [
        ['chapter', 'Endocrine, nutritional and metabolic diseases'],
        ['section', 'Diabetes mellitus'],
        ['header', 'Type 2 diabetes mellitus'],
        ['header', 'Type 2 diabetes mellitus with kidney complications'],
        ['code', 'Type 2 diabetes mellitus with diabetic chronic kidney disease'],
      ],
    );
    // I1A came on 2023-10-01 and widened its section; J40-J47 became J40-J4A with J4A, J40-J4B with J4B.
    deepEqual(path('I10', '2023-09-30'), ['9', 'I10-I16', 'I10']);
    deepEqual(path('I10', '2023-10-01'), ['9', 'I10-I1A', 'I10']);
    deepEqual(path('J45', '2023-09-30'), ['10', 'J40-J47', 'J45']);
    deepEqual(path('J45', '2026-09-30'), ['10', 'J40-J4A', 'J45']);
    deepEqual(path('J45', '2026-10-01'), ['10', 'J40-J4B', 'J45']);
    deepEqual(path('U071', '2020-04-01'), ['22', 'U00-U49', 'U07', 'U07.1']);
  });

  it('has a chapter and a section for every category on the first and last day of each year', () => {
    const categories: number[] = [];
    for (let at = 0; at < set.size; at++) if (set.keyAt(at).length === 3) categories.push(at);
    for (let year = 2016; year <= 2027; year++)
      for (const date of [on(`${year - 1}-10-01`), on(`${year}-09-30`)])
        for (const category of categories) {
          if (!set.statusOn(category, date)) continue;
          const kinds: readonly string[] = set.pathOf(category, date).map(({ kind }) => kind);
          deepEqual(kinds.slice(0, 2), ['chapter', 'section'], `${set.keyAt(category)} on ${date}`);
        }
  });

  it('has as headers exactly the prefixes of billable codes that do not end in X (FY2027)', () => {
    const date = on('2026-11-03');
    const prefixes = new Set<string>();
    const headers = new Set<string>();
    for (let index = 0; index < set.size; index++) {
      const key = set.keyAt(index);
      if (set.statusOn(index, date) === 'header') headers.add(key);
      if (set.statusOn(index, date) === 'billable')
        for (let length = 3; length < key.length; length++) prefixes.add(key.slice(0, length));
    }
    for (const header of headers) ok(prefixes.has(header), header);
    for (const prefix of prefixes) ok(headers.has(prefix) || prefix.endsWith('X'), prefix);
  });

  it('knows children, and the billable codes below, of the date', () => {
    const keys = (indexes: readonly number[]) => indexes.map((index) => set.keyAt(index));
    const head = set.indexOf('S099');
    deepEqual(keys(set.childrenOf(head, on('2026-11-03'))), ['S0990', 'S0991', 'S0992', 'S0993']);
    deepEqual(keys(set.childrenOf(set.indexOf('S0990'), on('2026-11-03'))), [
      'S0990XA',
      'S0990XD',
      'S0990XS',
    ]);
    deepEqual(set.childrenOf(set.indexOf('N183'), on('2020-09-30')), []);
    deepEqual(keys(set.billableBelow(set.indexOf('N183'), on('2020-10-01'))), ['N1830', 'N1831', 'N1832']);
  });

  it('knows 7th characters from the category down (Tabular)', () => {
    const letters = (key: string) =>
      set
        .seventhCharactersOf(key, on('2026-11-03'))
        .map(({ character }) => character)
        .join('');
    equal(letters('S72001'), 'ABCDEFGHJKMNPQRS');
    equal(letters('E0832'), '1239');
    equal(letters('E1122'), '');
    deepEqual(set.seventhCharactersOf('T361', on('2026-11-03')), [
      { character: 'A', meaning: 'initial encounter' },
      { character: 'D', meaning: 'subsequent encounter' },
      { character: 'S', meaning: 'sequela' },
    ]);
  });

  it('knows what took over, by the conversion table', () => {
    deepEqual(set.replacementsOf('N183'), [
      { code: 'N1830', since: '2020-10-01' },
      { code: 'N1831', since: '2020-10-01' },
      { code: 'N1832', since: '2020-10-01' },
    ]);
    deepEqual(set.previousOf('N1831'), ['N183']);
    deepEqual(set.replacementsOf('S72001A'), []);
    // "G56.01 and G56.02" became one code for both sides.
    deepEqual(set.previousOf('G5603'), ['G5601', 'G5602']);
  });

  it('knows the release of a date', () => {
    equal(set.releaseOn(on('2014-01-01')).name, 'FY2016');
    equal(set.releaseOn(on('2020-04-01')).name, 'April 2020');
    equal(set.releaseOn(on('2026-11-03')).name, 'FY2027');
    equal(set.releaseOn(on('2030-01-01')).name, 'FY2027');
    equal(set.through, '2027-09-30');
  });

  it('has each word of each title, with the codes that ever held it', () => {
    const found = new Map<string, Set<number>>();
    for (let word = 0; word < words.size; word++) {
      const codes = new Set<number>();
      words.forEachCode(word, (code) => codes.add(code));
      equal(words.frequency(word), codes.size);
      found.set(words.wordAt(word), codes);
    }
    for (let index = 0; index < set.size; index += 97)
      for (const { title } of set.periodsAt(index))
        for (const word of wordsOf(title)) ok(found.get(word)?.has(index), `${word} of ${set.keyAt(index)}`);
    const covid = words.lowerBound('covid');
    equal(words.wordAt(covid), 'covid');
    ok(found.get('covid')?.has(set.indexOf('U071')));
    for (let word = 1; word < words.size; word++) ok(words.wordAt(word - 1) < words.wordAt(word));
  });
});
