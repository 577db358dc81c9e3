/** The Tabular List as CDC publishes it: what stands under each code in the book. */
import { readTabular } from '../icd-10-cm/tabular.ts';
import { FEDERAL_LICENCE, fiscalStart, releaseFrom, startInName } from './federal-release.ts';
import { type FederalKind, noDate } from './imported.ts';

const ROOT = /<ICD10CM\.tabular>/;
/** The root and the version stand behind the declaration of the XML. */
const LONGEST_HEAD = 1000;

export const tabularList: FederalKind = {
  says: 'ICD-10-CM Tabular List of CDC (XML)',
  recognises: ({ text }) => ROOT.test(text.slice(0, LONGEST_HEAD)),
  read(file, said) {
    const [, year] = /<version>(\d{4})/.exec(file.text.slice(0, LONGEST_HEAD)) ?? [];
    const from = said ?? startInName(file.name, 'tabular') ?? fiscalStart(Number(year));
    if (!from) throw noDate(file);
    const tabular = readTabular(file.name, file.text);
    const notes = [...tabular.notes.values()].reduce((sum, list) => sum + list.length, 0);
    const release = releaseFrom(from);
    return [
      {
        kind: 'tabular',
        system: 'icd-10-cm',
        file: file.name,
        what: `${notes} notes of the Tabular List`,
        licence: FEDERAL_LICENCE,
        source: 'ICD-10-CM Tabular List, CDC/NCHS',
        release: { ...release, name: `Tabular of ${release.name}` },
        tabular,
      },
    ];
  },
};
