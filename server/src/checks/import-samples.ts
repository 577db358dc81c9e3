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
