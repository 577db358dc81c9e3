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
