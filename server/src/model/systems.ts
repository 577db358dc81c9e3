/** The code systems by the names that the command line, findings and settings use. */
export const CODE_SYSTEMS = [
  'icd-10-cm',
  'icd-10-pcs',
  'icd-9-cm',
  'icd-9-cm-procedure',
  'hcpcs',
  'cpt',
  'cdt',
  'modifier',
  'place-of-service',
  'revenue',
  'type-of-bill',
  'discharge-status',
  'condition',
  'occurrence',
  'value',
  'poa',
  'hcc',
  'ms-drg',
  'ncci',
  'mue',
  'add-on',
  'coverage',
  'fee-schedule',
] as const;

export type CodeSystemId = (typeof CODE_SYSTEMS)[number];

export const isCodeSystem = (name: string): name is CodeSystemId =>
  (CODE_SYSTEMS as readonly string[]).includes(name);

/** Systems that are tables of what holds for two codes together, rather than lists of codes. */
export const EDIT_SYSTEMS = ['ncci', 'mue', 'add-on', 'fee-schedule'] as const;

export type EditSystemId = (typeof EDIT_SYSTEMS)[number];

export const isEditSystem = (system: CodeSystemId): system is EditSystemId =>
  (EDIT_SYSTEMS as readonly CodeSystemId[]).includes(system);

/** What a coder calls the system. */
export const SYSTEM_NAMES: Readonly<Partial<Record<CodeSystemId, string>>> = {
  'icd-10-cm': 'ICD-10-CM',
  'icd-10-pcs': 'ICD-10-PCS',
  'icd-9-cm': 'ICD-9-CM',
  'icd-9-cm-procedure': 'ICD-9-CM procedures',
  hcpcs: 'HCPCS Level II',
  cpt: 'CPT',
  cdt: 'CDT',
  modifier: 'modifiers',
  'place-of-service': 'Place of Service',
  ncci: 'NCCI edits',
  mue: 'MUE',
  'add-on': 'add-on codes',
  coverage: 'coverage articles',
  'fee-schedule': 'Medicare fee schedule',
};

export const systemName = (system: CodeSystemId): string => SYSTEM_NAMES[system] ?? system;
