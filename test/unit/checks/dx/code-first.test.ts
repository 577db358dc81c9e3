/** Notes are those of the Tabulars of FY2017, January 2021 and April 2026 (CDC/NCHS), quoted beside each case. */
import { deepEqual, equal, match } from 'node:assert/strict';
import {
  claimText,
  institutionalText,
  stayText,
  withDiagnoses,
} from '../../../../server/src/checks/samples.ts';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf, fixed, judge } from '../../../helpers/engine.ts';

const found = (...diagnoses: string[]) => findingsOf('dx/code-first', withDiagnoses(...diagnoses));
const severities = async (...diagnoses: string[]) =>
  (await found(...diagnoses)).map(({ at, severity }) => `${at} ${severity}`);
const on = (date: string, diagnoses: string) =>
  claimText({ diagnoses, services: `${date}  11   99213  -     A   1      132.50` });

describe('dx/code-first', () => {
  it('a named code behind: an error on the diagnosis, with the line of the list that names it', async () => {
    // R35: ", if applicable, any causal condition, such as:", "enlarged prostate (N40.1)".
    const [finding] = await found('A: R35.1', 'B: N40.1');
    equal(finding?.at, 'R35.1');
    match(
      finding?.message ?? '',
      /category R35: “if applicable, any causal condition, such as: enlarged prostate \(N40\.1\)”/,
    );
  });

  it('the move is safe where the first-listed diagnosis stays', async () => {
    const safe = async (...diagnoses: string[]) =>
      (await found(...diagnoses)).flatMap(({ fixes }) => fixes.map((fix) => fix.safe));
    deepEqual(await safe('A: I50.9', 'B: I11.0'), [false]);
    const text = withDiagnoses('A: J44.9', 'B: I50.9', 'C: I11.0');
    const before = await judge(text);
    const fix = before.result.findings.find(({ rule }) => rule === 'dx/code-first')?.fixes[0];
    equal(fix?.safe, true);
    match(fixed(before, fix), /A: J44\.9\nB: I11\.0\nC: I50\.9/);
  });

  it('examples: only where nothing else can be meant, or the notes name each other', async () => {
    // D63.8: "underlying disease, such as: hypothyroidism (E00.0-E03.9)"; E03 has no note for D63.8.
    deepEqual(await severities('A: M32.10', 'B: D63.8', 'C: E03.9'), []);
    deepEqual(await severities('A: R53.83', 'B: D63.8', 'C: E03.9'), ['D63.8 error']);
    deepEqual(await severities('A: Z79.899', 'B: D63.8', 'C: E03.9'), ['D63.8 error']);
    // G30: "code, if applicable, to identify: dementia without behavioral disturbance (F02.80 …)".
    deepEqual(await severities('A: I10', 'B: F02.80', 'C: G30.9'), ['F02.80 error']);
    // E00, of the same line, has a use additional note: "code (F70-F79) to identify associated intellectual disabilities".
    deepEqual(await severities('A: M32.10', 'B: D63.8', 'C: E00.9'), []);
    // G46: "underlying cerebrovascular disease (I60-I69)", no examples: no other disease can be meant.
    deepEqual(await severities('A: E11.9', 'B: G46.3', 'C: I63.9'), ['G46.3 error']);
  });

  it('a second named code behind, where one stands before: only one that must have the other', async () => {
    // I12.9: "code to identify the stage of chronic kidney disease (N18.1-N18.4, N18.9)"; G20's is "if applicable".
    deepEqual(await severities('A: E11.22', 'B: N18.31', 'C: I12.9'), ['N18.31 information']);
    deepEqual(await severities('A: E11.42', 'B: N18.31', 'C: I12.9'), ['N18.31 error']);
    deepEqual(await severities('A: G30.9', 'B: F02.80', 'C: G20.A1'), []);
  });

  it('an absent code: error for a manifestation of the MCE, warning where the title tells, else nothing', async () => {
    // D63.0 is a manifestation of MCE v44; D63.1 is, too: "underlying chronic kidney disease (CKD) (N18.-)".
    deepEqual(await severities('A: I10', 'B: D63.0'), ['D63.0 error']);
    // I46.2: "underlying cardiac condition", Cardiac arrest due to underlying cardiac condition.
    deepEqual(await severities('A: I46.2'), ['I46.2 warning']);
    deepEqual(await severities('A: I42.9', 'B: I46.2'), []);
    // N48.3: "underlying cause", Priapism, unspecified; M40: "underlying disease", Unspecified kyphosis.
    deepEqual(await severities('A: N48.30'), []);
    deepEqual(await severities('A: M40.204'), []);
    // J34.82: "underlying cause, such as: deviated nasal septum (J34.2)", Internal nasal valve collapse.
    deepEqual(await severities('A: J34.8200'), []);
    // E20.811: "underlying condition, if known", Secondary hypoparathyroidism in diseases classified elsewhere.
    deepEqual(await severities('A: Z00.00', 'B: E20.811'), []);
    // G46: "underlying cerebrovascular disease (I60-I69)" names what must be there.
    deepEqual(await severities('A: I10', 'B: G46.3'), ['G46.3 warning']);
  });

  it('symptoms, factors and other manifestations underlie nothing', async () => {
    // G63 and N08 are manifestations: "underlying disease, such as:".
    deepEqual(await severities('A: Z00.00', 'B: G63'), ['G63 error']);
    deepEqual(await severities('A: R53.1', 'B: G63'), ['G63 error']);
    deepEqual(await severities('A: Z00.00', 'B: N08', 'C: G63'), ['N08 error', 'G63 error']);
    deepEqual(await severities('A: E53.8', 'B: G63'), []);
    // Sarcoidosis is none of the examples at G63, and in a list it stands behind.
    deepEqual(await severities('A: Z00.00', 'B: G63', 'C: D86.9'), ['G63 error']);
    deepEqual(await severities('A: D86.9', 'B: G63'), []);
  });

  it('lists of what may be there want nothing (A41, I50, N18)', async () => {
    deepEqual(await severities('A: A41.9', 'B: I50.9', 'C: N18.31'), []);
    // A41: "sepsis due to central venous catheter (T80.211-)".
    deepEqual(await severities('A: A41.9', 'B: T80.211A'), ['A41.9 error']);
  });

  it('a code that is none on its date is not missing (N18.3 was a code to 2020-09-30)', async () => {
    deepEqual(await severities('A: I10', 'B: D63.1', 'C: N18.3'), []);
  });

  it('what other checks name is left to them', async () => {
    deepEqual(await severities('A: F02.80', 'B: G30.9'), [], 'dx/manifestation-principal');
    deepEqual(await severities('A: R29.702', 'B: I63.9'), [], 'dx/never-first');
    deepEqual(await severities('A: A41.9', 'B: J18.9', 'C: R65.20'), [], 'dx/sepsis');
    // R65.2: "underlying infection, such as: … sepsis NOS (A41.9)".
    deepEqual(await severities('A: Z87.891', 'B: R65.20', 'C: A41.9'), [], 'dx/sepsis');
    // E66: "obesity complicating pregnancy, childbirth and the puerperium, if applicable (O99.21-)".
    deepEqual(await severities('A: E66.9', 'B: O99.211'), [], 'dx/obstetric');
    deepEqual(await severities('A: O10.911', 'B: E66.9', 'C: O99.211'), ['E66.9 error']);
    // O34: "any associated obstructed labor (O65.5)": both are of chapter 15.
    deepEqual(await severities('A: O34.211', 'B: O65.5'), ['O34.211 error']);
    // Z3A: "obstetric condition or encounter for delivery (O09-O60, O80-O82, O94-O9A)".
    deepEqual(await severities('A: Z3A.12', 'B: O10.911'), ['Z3A.12 error']);
    // T36-T50: ", for adverse effects, the nature of the adverse effect, such as: … (K29.-)".
    deepEqual(await severities('A: T39.015A', 'B: K29.00'), [], 'dx/poisoning');
  });

  it('offers the named codes where they are few, behind the diagnosis before', async () => {
    // K82.A: "the type of cholecystitis (K81.-), or cholelithiasis with cholecystitis (K80.00-K80.19 …)" are many.
    const [many] = await found('A: I10', 'B: D63.0');
    deepEqual(many?.fixes, []);
    // J12.82: "COVID-19 (U07.1)" has no word that it underlies; D63.1 is a manifestation with nine stages.
    const [few] = await found('A: I10', 'B: D63.1');
    equal(few?.fixes[0]?.title, 'Add N18.1 Chronic kidney disease, stage 1');
    equal(few?.fixes.length, 9);
    // H10.82: "underlying rosacea dermatitis (L71.-)", four codes: before the first-listed diagnosis none is added.
    const added = async (...diagnoses: string[]) =>
      (await found(...diagnoses))[0]?.fixes.map(({ title }) => title.slice(0, 9));
    deepEqual(await added('A: I10', 'B: H10.821'), ['Add L71.0', 'Add L71.1', 'Add L71.8', 'Add L71.9']);
    deepEqual(await added('A: H10.821'), []);
  });

  it('at most a warning where no Tabular of the year or a year beside it is at hand', async () => {
    const at = async (date: string) =>
      (await findingsOf('dx/code-first', on(date, 'A: I50.9\nB: I11.0'))).map(({ severity }) => severity);
    deepEqual(await at('2018-05-02'), ['error']);
    deepEqual(await at('2019-05-02'), ['warning']);
    deepEqual(await at('2024-05-02'), ['warning']);
    deepEqual(await at('2026-05-02'), ['error']);
  });

  it('informs of a note that the next Tabular has no more, on dates of the years between', async () => {
    // G92: “if applicable, drug induced (T36-T50) or use (T51-T65) to identify toxic agent”, of January 2021 and not of April 2026.
    const at = async (date: string) =>
      (await findingsOf('dx/code-first', on(date, 'A: F20.0\nB: G92.8\nC: T43.595A'))).map(
        ({ severity }) => severity,
      );
    deepEqual(await at('2024-05-02'), ['information']);
    deepEqual(await at('2026-05-02'), []);
  });

  it('takes no code of a text for the disease that underlies it itself', async () => {
    // I46.2: "underlying cardiac condition".
    const inText = (text: string) =>
      findingsOf('dx/code-first', noteText({ note: `[assessment]\n${text}`, diagnoses: '' }));
    equal((await inText('Cardiac arrest (I46.2), resuscitated.')).length, 1);
    deepEqual(await inText('Cardiac arrest (I46.2) in cardiomyopathy (I42.9).'), []);
  });

  it('lets end stage renal disease alone stand first, and on 72x alone (CMS 100-04 chapter 8)', async () => {
    // N18: "hypertensive chronic kidney disease (I12.-, I13.-)"; I50: "hypertension (I11.0)".
    const bill = async (type: string, principal: string, other: string) => {
      const head = `type of bill: ${type}\nstatement period: 2026-11-03 - 2026-11-03`;
      const diagnoses = `principal: ${principal}\nA: ${other}`;
      return (await findingsOf('dx/code-first', institutionalText({ head, diagnoses }))).map(({ at }) => at);
    };
    deepEqual(await bill('0721', 'N18.6', 'I12.0'), []);
    deepEqual(await bill('0131', 'N18.6', 'I12.0'), ['N18.6']);
    deepEqual(await bill('0721', 'I50.9', 'I11.0'), ['I50.9']);
  });

  it('reads the principal and other diagnoses of a stay, not the admitting one', async () => {
    const text = stayText({ diagnoses: 'principal: I11.0 POA Y\nadmitting: I50.9\nA: I50.9 POA Y' });
    deepEqual(await findingsOf('dx/code-first', text), []);
  });
});
