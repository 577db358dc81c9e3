/** Small files in the layouts of their publishers, with codes and words of our own. */

/** The AMA's consolidated list, by the columns of its readme. */
export const consolidatedList = (rows: readonly (readonly [code: string, long: string, date: string])[]) =>
  [
    'CPT copyright 2025 American Medical Association. All rights reserved.',
    '',
    'Concept Id\tCPT Code\tLong\tMedium\tShort\tConsumer\tSpanish Consumer\tCurrent Descriptor Effective Date\tTest Name\tLab Name\tManufacturer Name',
    ...rows.map(([code, long, date]) => `1\t${code}\t${long}\tM\tS\t\t\t${date}\t\t\t`),
  ].join('\r\n');

/** The AMA's short list: a code and its descriptor. */
export const descriptorList = (year: number, rows: readonly string[]) =>
  [`CPT only copyright ${year} American Medical Association. All rights reserved.`, ...rows, ''].join('\r\n');

/** NCCI edits as CMS publishes them: the heads of the columns take four lines. */
export const pairEdits = (rows: readonly string[]) =>
  [
    'CPT only copyright 2025 American Medical Association.  All rights reserved.\t\t\t\t\t\t',
    'Column1/Column2 Edits\t\t\t\t\t\t',
    'Column 1\tColumn 2\t*=in existence\tEffective\tDeletion\tModifier\tPTP Edit Rationale',
    '\t\tprior to 1996\tDate\tDate\t0=not allowed\t',
    '\t\t\t\t*=no data\t1=allowed\t',
    '\t\t\t\t\t9=not applicable\t',
    ...rows,
    '',
  ].join('\r\n');

/** MUE of practitioners as CMS publishes them. */
export const unlikelyUnits = (rows: readonly string[]) =>
  [
    '"CPT codes and descriptions only are copyright 2025 American Medical Association.",,,',
    '"HCPCS/\nCPT Code",Practitioner Services MUE Values,MUE Adjudication Indicator,MUE Rationale',
    ...rows,
    '',
  ].join('\n');

/** Add-on code edits as CMS publishes them: dates are a year and the day of the year. */
export const addOnEdits = (rows: readonly string[]) =>
  [
    'CPT only copyright 2025 American Medical Association.',
    'AOC_Edit_Type\tAdd-On_Code\tAOC_DelDT\tPrimary_Code\tPrimary_Code_DelDT\tAOC_Edit_EffDT\tAOC_Edit_DelDT\tSpecial_Instruction_Notes',
    ...rows,
    '',
  ].join('\n');

/** The relative value file as CMS publishes it: the heads of the columns take five rows, those of 2026 here. */
export const relativeValues = (release: string, rows: readonly string[]) =>
  [
    `,,${release} Release${','.repeat(29)}`,
    `,,"CPT codes and descriptions only are copyright 2026 American Medical Association."${','.repeat(29)}`,
    `,,RELEASED 08/26/2026${','.repeat(29)}`,
    `,,,,FOR,,,NON-FAC,,FACILITY,,,,,,,,,,,,,,,,,SUPERVISION OF,,IMAGING,FOR OPPS,FOR OPPS,FOR OPPS`,
    ',,,STATUS,MEDICARE,WORK,NON-FAC,NA,FACILITY,NA,MP,NON-FACILITY,FACILITY,PCTC,GLOB,PRE,INTRA,POST,MULT,BILAT,ASST,CO-,TEAM,PRIC,ENDO,CONV,DIAGNOSTIC,CALCULATION,FAMILY,PAYMENT,PAYMENT,PAYMENT',
    'HCPCS,MOD,DESCRIPTION,CODE,PAYMENT,RVU,PE RVU,INDICATOR,PE RVU,INDICATOR,RVU,TOTAL,TOTAL,IND,DAYS,OP,OP,OP,PROC,SURG,SURG,SURG,SURG,IND,BASE,FACTOR,PROCEDURES,FLAG,INDICATOR,AMOUNT,AMOUNT,AMOUNT',
    ...rows,
    '',
  ].join('\r\n');

/** Tables of the Medicare Coverage Database as its download has them, by their names. */
export const coverageTables = (): Record<string, string> => ({
  'article.csv': [
    'article_id,article_version,article_type,title,status,article_eff_date,article_end_date,description',
    '57752,12,6,"Billing and Coding: A service, of ours",A,2025-10-01 00:00:00,,"<p>Prose, with ""quotes""',
    'and lines</p>"',
    '52000,3,6,Billing and Coding: Retired,R,2020-01-01 00:00:00,2026-06-30 00:00:00,',
    '60000,1,6,Article without codes,A,2026-01-01 00:00:00,,',
  ].join('\r\n'),
  'article_x_hcpc_code.csv': [
    'article_id,article_version,hcpc_code_id,hcpc_code_version,hcpc_code_group,range,last_updated,long_description,short_description',
    '57752,12,11111,1,1,,,"own words",own',
    '57752,12,G0001,1,2,,,"own words",own',
    '57752,11,22222,1,1,,,"an older version",own',
    '52000,3,11111,1,1,,,own,own',
  ].join('\r\n'),
  'article_x_icd10_covered.csv': [
    'article_id,article_version,icd10_code_id,icd10_code_version,icd10_covered_group,range,last_updated,sort_order,description,asterisk',
    '57752,12,E11.9,2026,1,,,1,own,',
    '57752,12,E11.22,2026,1,,,2,own,',
    '57752,12,I10,2026,2,,,1,own,*',
    '52000,3,XX000,2026,1,,,1,Not Applicable,',
  ].join('\r\n'),
  'article_x_icd10_noncovered.csv': [
    'article_id,article_version,icd10_code_id,icd10_code_version,icd10_noncovered_group,range,last_updated',
    '57752,12,Z00.00,2026,1,,',
  ].join('\r\n'),
  'article_x_contractor.csv': [
    'article_id,article_version,article_type,contractor_id,contractor_type_id,contractor_version,last_updated',
    '57752,12,6,10,12,1,',
    '57752,12,6,11,12,1,',
  ].join('\r\n'),
  'contractor.csv': [
    'contractor_id,contractor_type_id,contractor_version,contractor_bus_name,contractor_number,status',
    '10,12,1,"Some Contractor, LLC",01112,A',
    '11,12,1,Other Contractor,13201,A',
  ].join('\r\n'),
  'contractor_jurisdiction.csv': [
    'contractor_id,contractor_type_id,contractor_version,state_id,last_updated,active_date,term_date',
    '10,12,1,5,,,',
    '11,12,1,7,,,2024-01-01 00:00:00',
  ].join('\r\n'),
  'state_lookup.csv': ['state_id,state_abbrev,description', '5,CA,California', '7,CT,Connecticut'].join(
    '\r\n',
  ),
  'update_period.csv': [
    'period_id,begin_date,end_date',
    '1219,2026-09-14 00:00:00,2026-09-21 00:00:00',
    '1220,2026-09-21 00:00:00,2026-09-28 00:00:00',
  ].join('\r\n'),
});

/** A record of the HCPCS file of fixed width: 320 characters, from its fields by their first positions, counted from 1. */
export function anwebRecord(fields: Readonly<Record<number, string>>): string {
  let line = ' '.repeat(320);
  for (const [first, text] of Object.entries(fields)) {
    const at = Number(first) - 1;
    line = line.slice(0, at) + text + line.slice(at + text.length);
  }
  return line;
}
