/** The tables and the definitions of ICD-10-PCS as CMS publishes them. */
import { readDefinitions } from '../icd-10-pcs/definitions-xml.ts';
import { readPcsTables } from '../icd-10-pcs/tables-xml.ts';
import { FEDERAL_LICENCE, fiscalStart, releaseFrom } from './federal-release.ts';
import { type FederalKind, type ImportedFederal, noDate } from './imported.ts';
import type { UserFile } from './user-file.ts';

/** The root and the version stand behind the declaration of the XML. */
const headOf = ({ text }: UserFile): string => text.slice(0, 1000);

function pcsXml(
  root: string,
  says: string,
  read: (
    file: UserFile,
  ) => { readonly what: string } & (
    | Pick<Extract<ImportedFederal, { kind: 'pcs-tables' }>, 'kind' | 'tables'>
    | Pick<Extract<ImportedFederal, { kind: 'pcs-definitions' }>, 'kind' | 'definitions'>
  ),
): FederalKind {
  return {
    says,
    recognises: (file) => headOf(file).includes(`<${root}>`),
    read(file, said) {
      const [, year] = /<version>(\d{4})/.exec(headOf(file)) ?? [];
      const from = said ?? fiscalStart(Number(year));
      if (!from) throw noDate(file);
      return [
        {
          ...read(file),
          system: 'icd-10-pcs',
          file: file.name,
          licence: FEDERAL_LICENCE,
          source: says,
          release: releaseFrom(from),
        },
      ];
    },
  };
}

export const pcsTables = pcsXml('ICD10PCS.tabular', 'ICD-10-PCS tables of CMS (XML)', (file) => {
  const tables = readPcsTables(file.name, file.text);
  return { kind: 'pcs-tables', tables, what: `${tables.length} tables` };
});

export const pcsDefinitions = pcsXml(
  'ICD10PCS.definitions',
  'ICD-10-PCS definitions of CMS (XML)',
  (file) => {
    const definitions = readDefinitions(file.name, file.text);
    return { kind: 'pcs-definitions', definitions, what: `${definitions.length} definitions` };
  },
);
