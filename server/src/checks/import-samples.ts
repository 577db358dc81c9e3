/**
 * Small tables in the layouts in which CMS publishes them, for examples of checks that judge by the user's imports.
 * The edits are real in kind but made up, with HCPCS Level II codes: CPT numbers of the real ones are the AMA's.
 */
import type { ImportedSample } from './check.ts';

const NOTICE = 'Made for an example in the layout of CMS.';

const pairs = (rows: readonly string[]): string =>
  [
    `${NOTICE}\t\t\t\t\t\t`,
    'Column 1\tColumn 2\t*=in existence\tEffective\tDeletion\tModifier\tPTP Edit Rationale',
    '\t\tprior to 1996\tDate\tDate\t0=not allowed\t',
    '\t\t\t\t*=no data\t1=allowed\t',
    '\t\t\t\t\t9=not applicable\t',
    ...rows.map((row) => `${row.replaceAll(' ', '\t')}\tMade for an example`),
    '',
  ].join('\r\n');

/**
 * Pairs for practitioners in the file of the fourth quarter of 2026.
 * @param rows each `COLUMN1 COLUMN2 * EFFECTIVE DELETION INDICATOR`: `G0439 G0444 * 20260101 * 1`.
 */
export const practitionerPairs = (...rows: string[]): ImportedSample => ({
  name: 'ccipra-v323r0-f1.TXT',
  text: pairs(rows),
});

/** The same for hospitals. */
export const hospitalPairs = (...rows: string[]): ImportedSample => ({
  name: 'ccioph-v323r0-f1.TXT',
  text: pairs(rows),
});

/**
 * Medically unlikely edits of practitioners in the fourth quarter of 2026.
 * @param rows each `CODE,UNITS,INDICATOR`: `G0439,1,2`.
 */
export const practitionerUnits = (...rows: string[]): ImportedSample => ({
  name: 'MCR_MUE_PractitionerServices_Eff_10-01-2026.csv',
  text: [
    `"${NOTICE}",,,`,
    '"HCPCS/\nCPT Code",Practitioner Services MUE Values,MUE Adjudication Indicator,MUE Rationale',
    ...rows.map((row) => `${row} Date of Service Edit,Made for an example`),
    '',
  ].join('\n'),
});

/** The same for outpatient hospitals. */
export const hospitalUnits = (...rows: string[]): ImportedSample => ({
  name: 'MCR_MUE_OutpatientHospitalServices_Eff_10-01-2026.csv',
  text: practitionerUnits(...rows).text.replace('Practitioner Services', 'Outpatient Hospital Services'),
});

/**
 * Add-on code edits of the fourth quarter of 2026.
 * @param rows each `TYPE ADD-ON PRIMARY`, in force since 2026-01-01: `1 G2212 G0439`.
 */
export const addOnPrimaries = (...rows: string[]): ImportedSample => ({
  name: 'AOC_V2026Q4-MCR.txt',
  text: [
    NOTICE,
    'AOC_Edit_Type\tAdd-On_Code\tAOC_DelDT\tPrimary_Code\tPrimary_Code_DelDT\tAOC_Edit_EffDT\tAOC_Edit_DelDT\tSpecial_Instruction_Notes',
    ...rows.map((row) => {
      const [type, addOn, primary] = row.split(' ');
      return `${type}\t${addOn}\t\t${primary}\t\t2026001\t\t`;
    }),
    '',
  ].join('\n'),
});

/**
 * A list of the user's own of CPT or CDT, by dates of 2026.
 * @param rows each `CODE,TITLE`.
 */
export const ownList = (system: 'cpt' | 'cdt', ...rows: string[]): ImportedSample => ({
  name: `my-${system}.csv`,
  text: ['system,code,title,from,to', ...rows.map((row) => `${system},${row},2026-01-01,`), ''].join('\n'),
});

/**
 * The relative value files of the third and the fourth quarter of 2026, with the same rows.
 * @param rows each `CODE PC/TC GLOBAL BILATERAL ASSISTANT CO-SURGEONS TEAM`: `G0127 0 000 0 0 0 0`.
 */
export const feeSchedules = (...rows: string[]): readonly ImportedSample[] =>
  (['July', 'October'] as const).map((month) => ({
    name: `PPRRVU2026_${month.slice(0, 3)}_nonQPP.csv`,
    text: [
      `2026 National Physician Fee Schedule Relative Value File ${month} Release`,
      ',,,STATUS,PCTC,GLOB,MULT,BILAT,ASST,CO-,TEAM',
      'HCPCS,MOD,DESCRIPTION,CODE,IND,DAYS,PROC,SURG,SURG,SURG,SURG',
      ...rows.map((row) => {
        const [code, pcTc, globalDays, ...digits] = row.split(' ');
        return [code, '', NOTICE, 'A', pcTc, globalDays, 0, ...digits].join(',');
      }),
      '',
    ].join('\n'),
  }));

interface CoverageSample {
  readonly procedure: string;
  /** Diagnoses of the one group of the article. */
  readonly covered: readonly string[];
  readonly noncovered?: readonly string[];
  /** Of the contractor; none where it is not said. */
  readonly state?: string;
}

/** The tables of a download of the Medicare Coverage Database with articles in force since 2026-01-01. */
export function coverageDownload(...articles: CoverageSample[]): readonly ImportedSample[] {
  const table = (name: string, head: string, rows: readonly string[]): ImportedSample => ({
    name: `${name}.csv`,
    text: [head, ...rows, ''].join('\n'),
  });
  const each = (rowsOf: (article: CoverageSample, id: number) => readonly string[]): string[] =>
    articles.flatMap((article, at) => rowsOf(article, 50001 + at));
  return [
    table(
      'article',
      'article_id,article_version,title,article_eff_date,status',
      each(({ procedure }, id) => [`${id},1,Billing and Coding: ${procedure},2026-01-01,A`]),
    ),
    table(
      'article_x_hcpc_code',
      'article_id,article_version,hcpc_code_id',
      each(({ procedure }, id) => [`${id},1,${procedure}`]),
    ),
    table(
      'article_x_icd10_covered',
      'article_id,article_version,icd10_code_id,icd10_covered_group',
      each(({ covered }, id) => covered.map((code) => `${id},1,${code},1`)),
    ),
    table(
      'article_x_icd10_noncovered',
      'article_id,article_version,icd10_code_id',
      each(({ noncovered = [] }, id) => noncovered.map((code) => `${id},1,${code}`)),
    ),
    table(
      'article_x_contractor',
      'article_id,article_version,contractor_id,contractor_type_id,contractor_version',
      each(({ state }, id) => (state ? [`${id},1,${id},1,1`] : [])),
    ),
    table(
      'contractor',
      'contractor_id,contractor_type_id,contractor_version,contractor_bus_name,contractor_number',
      each(({ state }, id) => (state ? [`${id},1,1,Contractor of ${state},01112`] : [])),
    ),
    table(
      'contractor_jurisdiction',
      'contractor_id,contractor_type_id,contractor_version,state_id,term_date',
      each(({ state }, id) => (state ? [`${id},1,1,${id},`] : [])),
    ),
    table(
      'state_lookup',
      'state_id,state_abbrev',
      each(({ state }, id) => (state ? [`${id},${state}`] : [])),
    ),
    table('update_period', 'begin_date', ['2026-11-01']),
  ];
}
