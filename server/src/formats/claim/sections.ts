/** The names of sections, and what each holds. */
import type { FieldSection } from '../../model/fields.ts';
import { normalKey } from '../../model/fields.ts';

/** What the lines of a section are: `key: value`, diagnoses, a table, ICD-10-PCS codes, UB-04 codes, or free text. */
export type SectionKind = 'fields' | 'diagnoses' | 'services' | 'procedures' | 'codes' | 'narrative';

export interface SectionName {
  readonly kind: SectionKind;
  /** Said before a key that the section's title leaves unsaid: `npi` in `[billing]` is `billing npi`. */
  readonly prefix?: string;
}

const NAMES: Readonly<Record<SectionKind, readonly string[]>> = {
  fields: [
    'claim',
    'header',
    'patient',
    'patient information',
    'demographics',
    'providers',
    'provider',
    'stay',
    'admission',
    'encounter',
    'insurance',
    'payer',
    'payers',
    'coverage',
    'total',
    'totals',
    'signature',
    'signatures',
    'accident',
  ],
  diagnoses: [
    'diagnoses',
    'diagnosis',
    'dx',
    'diagnosis codes',
    'icd-10',
    'icd-10-cm',
    'final diagnoses',
    'discharge diagnoses',
    'encounter diagnoses',
    'visit diagnoses',
    'billing diagnoses',
    'coded diagnoses',
  ],
  services: ['services', 'service', 'service lines', 'charges', 'lines', 'revenue', 'cpt', 'hcpcs'],
  procedures: ['procedures', 'procedure', 'procedure codes', 'icd-10-pcs', 'pcs'],
  codes: ['codes', 'claim codes', 'ub codes'],
  narrative: [],
};

const PREFIXES: Readonly<Record<string, string>> = {
  insured: 'insured',
  subscriber: 'insured',
  'other insured': 'other insured',
  billing: 'billing',
  'billing provider': 'billing',
  'pay-to': 'pay-to',
  rendering: 'rendering',
  'rendering provider': 'rendering',
  referring: 'referring',
  'referring provider': 'referring',
  ordering: 'ordering',
  supervising: 'supervising',
  facility: 'facility',
  'service facility': 'facility',
  attending: 'attending',
  operating: 'operating',
};

const byName = new Map<string, SectionName>();
for (const [kind, names] of Object.entries(NAMES) as [SectionKind, readonly string[]][])
  for (const name of names) byName.set(name, { kind });
for (const [name, prefix] of Object.entries(PREFIXES)) byName.set(name, { kind: 'fields', prefix });

/** What a section of this name holds: free text where the name is of the writer's own choosing. */
export function sectionName(written: string): SectionName {
  const [list = ''] = written.split(',');
  const ofList = byName.get(normalKey(list));
  // `Discharge diagnoses, principal first`
  return byName.get(normalKey(written)) ?? (ofList?.kind === 'diagnoses' ? ofList : { kind: 'narrative' });
}

const FREE_TEXT_IN_CHARTS: ReadonlySet<string> = new Set([
  'accident',
  'admission',
  'coverage',
  'encounter',
  'header',
  'signature',
  'signatures',
]);

/** Whether a section that has keys in a claim is free text in a chart, where notes use its name. */
export const isFreeTextInCharts = (written: string): boolean => FREE_TEXT_IN_CHARTS.has(normalKey(written));

/** The headings of notes as dictation and records have them, each of which opens free text. */
const NOTE_HEADINGS: ReadonlySet<string> = new Set(
  [
    'chief complaint, cc, hpi, history of present illness, interval history, subjective, history',
    'past medical history, medical history, pmh, pmhx, past surgical history, surgical history, psh',
    'family history, fh, fhx, social history, sh, shx, review of systems, ros',
    'objective, exam, examination, physical exam, physical examination, pe, mental status exam',
    'labs, laboratory, laboratory data, imaging, radiology, studies, results, findings, data',
    'hospital course, brief hospital course, ed course, course, operative findings, pathology',
    'assessment, impression, assessment and plan, assessment & plan, assessment/plan, a/p, a&p',
    'impression and plan, problem list, problems, problems addressed, medical decision making, mdm',
    'plan, plan of care, disposition, follow-up, recommendations, note, notes, indication',
    'preoperative diagnosis, postoperative diagnosis, admission diagnosis, discharge diagnosis',
    'reason for visit, reason for encounter, reason for admission, reason for consultation',
    'final diagnosis, final diagnoses, discharge diagnoses, postoperative diagnoses, working diagnosis',
    'clinical impression, final impression, imp, dx, final dx, discharge dx, diagnosis, diagnoses',
    'final, discharge impression, diagnostic impression, conclusion',
    'subj, obj',
  ].flatMap((names) => names.split(', ')),
);

/** Whether notes have a heading of this name. */
export const isNoteHeading = (written: string): boolean =>
  NOTE_HEADINGS.has(normalKey(written)) || OF_OPERATIONS.test(written);

/** What operative reports have before an operation and after it. */
const OF_OPERATIONS = /^(?:pre|post)-?(?:op(?:erative)?|procedur(?:e|al))(?:[- ](?:diagnos[ie]s|dx))?$/i;

/** Whether notes shorten a heading so, where words stand behind it: the letters of SOAP and their like. */
export const isShortHeading = (written: string): boolean =>
  /^(?:s|o|a|p|s ?\/ ?o|imp|hx|reason|meds|course|procedure done)$/.test(normalKey(written));

/** Whether a name in brackets at the beginning of a line, with words behind it, is a heading of the author's own: `[us]`, `[dc dx]`. */
export const isOwnHeading = (written: string): boolean =>
  /^(?!(?:sic|name|initials|redacted|deleted|illegible|inaudible|blank|date|age)$)[a-z][a-z&/+-]+(?: [a-z&/+-]+){0,2}$/.test(
    normalKey(written),
  ) && sectionName(written).kind === 'narrative';

/** Whether a heading is that of a whole note, which has headings of its own. */
export const isWholeNote = (written: string): boolean =>
  /^(?:(?:progress|visit|clinic(?:al)?|office|consult(?:ation)?|ed|admission|operative|hospital|soap) )?(?:notes?|summary)$|^(?:discharge summary|narrative|documentation|h ?& ?p)$/.test(
    normalKey(written),
  );

/** The names of the grammar's own sections, folded. */
export const SECTION_WORDS: readonly string[] = [...byName.keys()];

/** Whether the grammar itself has a section of this name. */
export const isSectionName = (written: string): boolean => byName.has(normalKey(written));

/** The section that a new field of a home is written into. */
export const SECTION_OF_FIELD: Readonly<Record<FieldSection, string>> = {
  head: '',
  patient: 'patient',
  insured: 'insured',
  providers: 'providers',
  stay: 'stay',
  total: 'total',
};

/** The sections to offer, in the order of the forms. */
export const OFFERED_SECTIONS: Readonly<
  Record<'professional' | 'institutional' | 'chart', readonly string[]>
> = {
  professional: ['patient', 'insured', 'providers', 'diagnoses', 'services', 'total'],
  institutional: [
    'patient',
    'stay',
    'insured',
    'providers',
    'diagnoses',
    'procedures',
    'codes',
    'services',
    'total',
  ],
  chart: ['patient', 'providers', 'history', 'exam', 'assessment', 'plan', 'diagnoses', 'services'],
};
