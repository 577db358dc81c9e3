/** Every importer by its system; a new system is a new file and one line here. */
import type { CodeSystemId } from '../../server/src/model/systems.ts';
import { importIcd10Cm } from './icd-10-cm/import.ts';
import { importIcd10Pcs } from './icd-10-pcs/import.ts';
import type { Importer } from './importer.ts';
import { importPlaceOfService } from './place-of-service.ts';

/** In the order of `codesets/releases.json`. */
export const IMPORTERS: ReadonlyMap<CodeSystemId, Importer> = new Map<CodeSystemId, Importer>([
  ['icd-10-cm', importIcd10Cm],
  ['icd-10-pcs', importIcd10Pcs],
  ['place-of-service', importPlaceOfService],
]);
