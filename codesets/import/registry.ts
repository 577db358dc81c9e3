/** Every importer by its system; a new system is a new file and one line here. */
import type { CodeSystemId } from '../../server/src/model/systems.ts';
import { importHcpcs } from './hcpcs/import.ts';
import { importIcd9Diagnoses, importIcd9Procedures } from './icd-9-cm/import.ts';
import { importIcd10Cm } from './icd-10-cm/import.ts';
import { importIcd10Pcs } from './icd-10-pcs/import.ts';
import type { Importer } from './importer.ts';
import { importModifiers } from './modifiers.ts';
import { importLabels, importRevenue, importTypeOfBill } from './own/import.ts';
import { importPlaceOfService } from './place-of-service.ts';

/** In the order of `codesets/releases.json`. */
export const IMPORTERS: ReadonlyMap<CodeSystemId, Importer> = new Map<CodeSystemId, Importer>([
  ['icd-10-cm', importIcd10Cm],
  ['icd-10-pcs', importIcd10Pcs],
  ['icd-9-cm', importIcd9Diagnoses],
  ['icd-9-cm-procedure', importIcd9Procedures],
  ['hcpcs', importHcpcs],
  ['modifier', importModifiers],
  ['place-of-service', importPlaceOfService],
  ['revenue', importRevenue],
  ['type-of-bill', importTypeOfBill],
  ['discharge-status', importLabels('discharge-status')],
  ['condition', importLabels('condition')],
  ['occurrence', importLabels('occurrence')],
  ['value', importLabels('value')],
  ['poa', importLabels('poa')],
]);
