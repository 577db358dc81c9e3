/** A Tabular List joined with the notes that are loaded, on small books. */
import { deepEqual, equal, match, throws } from 'node:assert/strict';
import type { Tabular } from '../../../codesets/import/icd-10-cm/tabular.ts';
import { startInName } from '../../../codesets/import/user/federal-release.ts';
import type { ImportedTabular } from '../../../codesets/import/user/imported.ts';
import {
  joinHeadings,
  joinNotes,
  joinSeventhCharacters,
} from '../../../codesets/import/user/join-tabular.ts';
import { packFederal } from '../../../codesets/import/user/pack-federal.ts';
import { tabularList } from '../../../codesets/import/user/tabular-list.ts';
import type { NoteRow } from '../../../codesets/pack/icd-10-cm-notes.ts';
import { loadPack } from '../../../server/src/cli/loaded-pack.ts';
import { createCodebook } from '../../../server/src/codebook/codebook.ts';
import { committedPack, on } from '../codebook/sample-pack.ts';

const row = (owner: string, from: string, to: string, text: string): NoteRow => ({
  owner,
  from,
  to,
  kind: 'excludes1',
  text,
});
const FROM = { from: on('2027-10-01'), next: undefined };

/** A book of some codes, with one Excludes1 note for each text. */
function book(notes: Readonly<Record<string, readonly string[]>>): Tabular {
  return {
    chapters: new Map([['4', 'Endocrine']]),
    sections: new Map([['E08-E14', { id: 'E08-E14', chapter: '4', title: 'Diabetes mellitus' }]]),
    categories: new Map([['E11', 'E08-E14']]),
    seventhCharacters: new Map([
      [
        'E11',
        new Map([
          ['2', 'left'],
          ['1', 'right'],
        ]),
      ],
    ]),
    notes: new Map(
      Object.entries(notes).map(([owner, texts]) => [
        owner,
        texts.map((text) => ({ kind: 'excludes1', text })),
      ]),
    ),
  };
}

describe('a Tabular List', () => {
  const loaded = [
    row('E11', '2015-10-01', '', 'stays'),
    row('E11', '2015-10-01', '', 'ends'),
    row('E11', '2015-10-01', '2026-09-30', 'ended before'),
    row('E12', '2015-10-01', '', 'of a code that it lacks'),
    row('section E08-E13', '2015-10-01', '', 'of a section that grew'),
  ];

  it('ends what it lacks, begins what is new, in its own order', () => {
    const tabular = book({ E11: ['new', 'stays'], E14: ['of a new code'], 'section E08-E14': ['grown'] });
    deepEqual(joinNotes(loaded, tabular, FROM), [
      row('E11', '2027-10-01', '', 'new'),
      row('E11', '2015-10-01', '', 'stays'),
      row('E11', '2015-10-01', '2027-09-30', 'ends'),
      row('E11', '2015-10-01', '2026-09-30', 'ended before'),
      row('E12', '2015-10-01', '', 'of a code that it lacks'),
      row('E14', '2027-10-01', '', 'of a new code'),
      row('section E08-E13', '2015-10-01', '2027-09-30', 'of a section that grew'),
      row('section E08-E14', '2027-10-01', '', 'grown'),
    ]);
  });

  it('of an earlier year says nothing of the years behind the next one', () => {
    const stretch = { from: on('2020-10-01'), next: on('2022-10-01') };
    deepEqual(joinNotes([row('E11', '2015-10-01', '', 'then')], book({ E11: ['meanwhile'] }), stretch), [
      row('E11', '2020-10-01', '2022-09-30', 'meanwhile'),
      row('E11', '2015-10-01', '2020-09-30', 'then'),
      row('E11', '2022-10-01', '', 'then'),
    ]);
  });

  it('has the headings and 7th characters of its day', () => {
    const heading = (from: string, to: string, text: string) => ({ code: 'E11', from, to, text });
    const before = [heading('2015-10-01', '', '4\tEndocrine\tE08-E13\tDiabetes mellitus')];
    deepEqual(joinHeadings(before, book({ E11: [] }), FROM), [
      heading('2015-10-01', '2027-09-30', '4\tEndocrine\tE08-E13\tDiabetes mellitus'),
      heading('2027-10-01', '', '4\tEndocrine\tE08-E14\tDiabetes mellitus'),
    ]);
    deepEqual(joinSeventhCharacters([], book({ E11: [] }), FROM), [
      heading('2027-10-01', '', '1\tright\n2\tleft'),
    ]);
  });
});

describe('a Tabular List in the pack that is loaded', () => {
  const imported = (notes: Readonly<Record<string, readonly string[]>>): ImportedTabular => ({
    kind: 'tabular',
    system: 'icd-10-cm',
    file: 'icd10cm_tabular_2028.xml',
    what: '',
    licence: '',
    source: '',
    release: { name: 'Tabular of FY2028', from: on('2027-10-01'), through: on('2028-09-30') },
    tabular: book(notes),
  });
  const loaded = loadPack(committedPack('icd-10-cm'));

  it('is said of its days, and named as what says it', () => {
    const { pack, says } = packFederal([imported({ E1165: ['zebras wearing wellingtons (Z99.0)'] })], loaded);
    match(says, /notes added 1, ended \d+/);
    const set = createCodebook().add(pack);
    const owner = { kind: 'code', id: 'E11.65' } as const;
    const isNew = ({ text }: { readonly text: string }) => text.startsWith('zebras');
    deepEqual(
      set.notes
        .under(owner, on('2027-10-01'))
        .filter(isNew)
        .map(({ kind }) => kind),
      ['excludes1'],
    );
    deepEqual(set.notes.under(owner, on('2027-09-30')).filter(isNew), []);
    equal(set.publicationOn('tabular', on('2027-11-01')), 'Tabular of FY2028');
    equal(set.publicationOn('tabular', on('2026-11-01')), 'Tabular of April 2026, FY2027 in part');
  });

  it('with a code of no loaded release is refused, and says what to import with it', () => {
    throws(
      () => packFederal([imported({ E1199: ['anything'] })], loaded),
      /icd10cm_tabular_2028\.xml: it has E1199.*Import the order file of the same release/,
    );
  });

  // The names that CDC and CMS have given them.
  for (const [name, from] of [
    ['icd10cm_tabular_2017.xml', '2016-10-01'],
    ['icd10cm_tabular_Jan2021.xml', '2021-01-01'],
    ['icd10cm-tabular-April-1-2026.xml', '2026-04-01'],
    ['icd10cm-tabular-2027.xml', '2026-10-01'],
    ['tabular.xml', undefined],
  ] as const)
    it(`${name} is in force from ${from ?? 'a day that its name does not say'}`, () => {
      equal(startInName(name, 'tabular'), from);
    });

  it('is known by its root, and refused where it is no whole book', () => {
    const text = '<?xml version="1.0"?>\n<ICD10CM.tabular>\n<version>2028</version>';
    equal(tabularList.recognises({ name: 'any.xml', text }), true);
    equal(tabularList.recognises({ name: 'any.xml', text: text.replace('CM.tab', 'PCS.tab') }), false);
    throws(() => tabularList.read({ name: 'any.xml', text }, undefined), /any\.xml: /);
  });
});
