/** The tables of words that lead to codes: the indexes of the book and the synonyms of others. */
import type { DataFolder } from '../data-folder.ts';
import type { NamedTable } from '../tables.ts';
import { readIndexCsv } from './index-csv.ts';
import { indexTable } from './index-entry.ts';
import { readIndexXml } from './index-xml.ts';
import { synonymTable } from './synonyms.ts';
import { DRUG_TABLE, NEOPLASM_TABLE, readTermTable } from './term-table-xml.ts';

/** A newer edition is another name here; where the Index comes as XML, `readIndexXml` reads it. */
const INDEX = 'icd-10-cm/icd10cm_index_FY2025.csv.gz';
const DRUGS = 'icd-10-cm/icd10cm-drug-April-1-2026.xml.gz';
const NEOPLASMS = 'icd-10-cm/icd10cm-neoplasm-April-1-2026.xml.gz';
const EXTERNAL_CAUSES = 'icd-10-cm/icd10cm-eindex-April-1-2026.xml.gz';
const SYNONYMS = 'synonyms/disease_ontology_phrase_to_icd10cm.tsv.gz';

/** The edition of April 2026 has 314 main terms. */
const LEAST_EXTERNAL_CAUSES = 250;

/** Throws, naming the file, where one is not what it should be. */
export function termTables(data: DataFolder): readonly NamedTable[] {
  const index = data.read(INDEX);
  const drugs = data.read(DRUGS);
  const neoplasms = data.read(NEOPLASMS);
  const causes = data.read(EXTERNAL_CAUSES);
  const synonyms = data.read(SYNONYMS);
  return [
    { name: 'index', ...indexTable(readIndexCsv(index)), sources: [index.source] },
    { name: 'drugs', ...readTermTable(DRUGS, drugs.text, DRUG_TABLE), sources: [drugs.source] },
    {
      name: 'neoplasms',
      ...readTermTable(NEOPLASMS, neoplasms.text, NEOPLASM_TABLE),
      sources: [neoplasms.source],
    },
    {
      name: 'external-causes',
      ...indexTable(readIndexXml(EXTERNAL_CAUSES, causes.text, LEAST_EXTERNAL_CAUSES)),
      sources: [causes.source],
    },
    { name: 'synonyms', ...synonymTable(synonyms), sources: [synonyms.source], licence: DISEASE_ONTOLOGY },
  ];
}

const DISEASE_ONTOLOGY = 'CC0 1.0 (Human Disease Ontology, disease-ontology.org)';
