/** Every importer; a new system is a new file and one line here. */
import { importIcd10Cm } from './icd-10-cm/import.ts';
import type { Importer } from './importer.ts';
import { importPlaceOfService } from './place-of-service.ts';

export const IMPORTERS: readonly Importer[] = [importIcd10Cm, importPlaceOfService];
