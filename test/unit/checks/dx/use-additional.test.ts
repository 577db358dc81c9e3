/** Notes are those of the Tabulars of FY2017, January 2021 and April 2026 (CDC/NCHS), quoted beside each case. */
import { deepEqual, equal } from 'node:assert/strict';
import { claimText, stayText, withDiagnoses } from '../../../../server/src/checks/samples.ts';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf, fixed, judge } from '../../../helpers/engine.ts';

const found = (...diagnoses: string[]) => findingsOf('dx/use-additional', withDiagnoses(...diagnoses));
const severities = async (...diagnoses: string[]) =>
  (await found(...diagnoses)).map(({ at, severity }) => `${at} ${severity}`);

describe('dx/use-additional', () => {
  it('a warning for stages and types that must exist', async () => {
    for (const code of [
      'E08.22',
      'E09.22',
      'E10.22',
      'E11.22',
      'E13.22',
      'I12.0',
      'I12.9',
      'I13.10',
      'I13.11',
    ])
      deepEqual(await severities(`A: ${code}`), [`${code} warning`]);
    for (const code of ['I11.0', 'I09.81']) deepEqual(await severities(`A: ${code}`), [`${code} warning`]);
    // I13.0 and I13.2 have a note for each.
    deepEqual(await severities('A: I13.0'), ['I13.0 warning', 'I13.0 warning']);
    deepEqual(await severities('A: I13.2', 'B: I50.9', 'C: N18.6', 'D: Z99.2'), []);
  });

  it('a warning for an examination with abnormal findings alone (I.C.21.c.12; notes at Z00.01 to Z01.411)', async () => {
    for (const code of ['Z00.01', 'Z00.121', 'Z01.01', 'Z01.118', 'Z01.411'])
      deepEqual(await severities(`A: ${code}`), [`${code} warning`]);
    deepEqual(await severities('A: Z01.411', 'B: N87.0'), []);
    // Z00.11: "code to identify any abnormal findings".
    for (const code of ['Z00.00', 'Z00.110', 'Z01.419']) deepEqual(await severities(`A: ${code}`), [], code);
  });

  it('information for site, severity and type of what the code says to be there', async () => {
    // "code to identify site of ulcer (L97.4-, L97.5-)", "code to identify severity of ulcer (L97.-)".
    deepEqual(await severities('A: E11.621'), ['E11.621 information']);
    deepEqual(await severities('A: I70.231'), ['I70.231 information']);
    // N18.6: "code to identify dialysis status (Z99.2)"; M60.2: "the type of retained foreign body (Z18.-)".
    deepEqual(await severities('A: N18.6'), ['N18.6 information']);
    deepEqual(await severities('A: M60.20'), ['M60.20 information']);
    // Z47.81: "code to identify the limb amputated (Z89.-)".
    deepEqual(await severities('A: Z47.81'), ['Z47.81 information']);
    deepEqual(await severities('A: Z47.81', 'B: Z89.511'), []);
  });

  it('nothing where the book leaves it open, gives examples, or lists what may be there', async () => {
    // E11: "code to identify control using:"; J45: tobacco; N39.0: "code (B95-B97), to identify infectious agent".
    deepEqual(await severities('A: E11.9', 'B: J45.909', 'C: N39.0'), []);
    // I69.06: "code to identify type of paralytic syndrome, such as:".
    deepEqual(await severities('A: I69.061'), []);
    // I70.26: "code to identify the severity of any ulcer (L97.-, L98.49-), if applicable".
    deepEqual(await severities('A: I70.261'), []);
    // Z31.83: "code to identify the type of infertility" names no code.
    deepEqual(await severities('A: Z31.83'), []);
    // I69.391: "code to identify the type of dysphagia, if known (R13.11-R13.19)".
    deepEqual(await severities('A: I69.391'), []);
  });

  it('a code that is none on its date is not missing', async () => {
    deepEqual(await severities('A: E11.22', 'B: N18.3'), []);
  });

  it('the unspecified code of the category will do, another that the note does not name will not', async () => {
    deepEqual(await severities('A: E11.22', 'B: N18.9'), []);
    const [finding] = await found('A: I12.0', 'B: N18.4');
    equal(finding?.severity, 'warning');
    deepEqual(
      finding?.fixes.map(({ title }) => title),
      ['Change to N18.5 Chronic kidney disease, stage 5', 'Change to N18.6 End stage renal disease'],
    );
  });

  it('adds behind the diagnosis, in the list', async () => {
    const text = withDiagnoses('A: I12.9', 'B: E78.5');
    const judged = await judge(text);
    const finding = judged.result.findings.find(({ rule }) => rule === 'dx/use-additional');
    equal(fixed(judged, finding?.fixes[0]), withDiagnoses('A: I12.9', 'B: N18.1', 'C: E78.5'));
    // The admitting diagnosis is one code by itself (UB-04 FL 69).
    const admitted = stayText({ diagnoses: 'principal: J18.9 POA Y\nadmitting: I11.0' });
    deepEqual(await findingsOf('dx/use-additional', admitted), []);
  });

  it('counts what stands in any list of the claim', async () => {
    deepEqual(
      (
        await findingsOf(
          'dx/use-additional',
          stayText({ diagnoses: 'principal: I11.0 POA Y\nA: J18.9 POA Y\nB: I50.9 POA Y' }),
        )
      ).map(({ at }) => at),
      [],
    );
    const [finding] = await found('A: I12.9', 'B: E78.5');
    deepEqual(
      finding?.fixes.map(({ title }) => title.slice(0, 10)),
      ['Add N18.1 ', 'Add N18.2 ', 'Add N18.30', 'Add N18.31', 'Add N18.32', 'Add N18.4 ', 'Add N18.9 '],
    );
  });

  it('an organism that the record names (I.B.7, B95 and B96), once', async () => {
    const note = (text: string, diagnoses = 'N39.0  Urinary tract infection, site not specified') =>
      findingsOf('dx/use-additional', noteText({ note: `[assessment]\n${text}`, diagnoses }));
    // N39.0: "code (B95-B97), to identify infectious agent."; L00-L08 and L02 have such notes, too.
    const [finding, ...more] = await note('Cystitis with E. coli in the culture.', 'N39.0\nL03.115');
    deepEqual([finding?.at, finding?.severity, more], ['N39.0', 'information', []]);
    equal(finding?.fixes[0]?.title.slice(0, 17), 'Add B96.20 Unspec');
    equal((await note('Wound grew MRSA.', 'L03.115'))[0]?.fixes[0]?.title.slice(0, 10), 'Add B95.62');
    deepEqual(await note('No E. coli in the culture.'), []);
    // G00.2: "code to further identify organism (B95.0-B95.5)".
    deepEqual(await note('Streptococcal meningitis. E. coli in the urine.', 'G00.2'), []);
    equal(
      (await note('Group B streptococcus in the fluid.', 'G00.2'))[0]?.fixes[0]?.title.slice(0, 9),
      'Add B95.1',
    );
    for (const [words, key] of [
      ['Culture: E. faecalis.', 'B95.2'],
      ['Grew Staph aureus.', 'B95.61'],
      ['Staphylococcus epidermidis in two bottles.', 'B95.7'],
      ['Viridans streptococci in the pus.', 'B95.4'],
      ['Citrobacter freundii in the urine.', 'B96.89'],
      ['H. influenzae grew.', 'B96.3'],
    ] as const)
      equal((await note(words))[0]?.fixes[0]?.title.slice(0, 4 + key.length), `Add ${key}`);
    deepEqual(await note('Coagulase-negative staph in one bottle, a contaminant.'), []);
    deepEqual(await note('Ceftriaxone, to cover Klebsiella.'), []);
    deepEqual(await note('History of Klebsiella.'), []);
    deepEqual(await note('Culture pending.'), []);
    deepEqual(await note('E. coli in the culture.', 'N39.0\nB96.20'), []);
    // I.B.9: the sepsis says the organism.
    deepEqual(await note('Sepsis due to E. coli, pyelonephritis.', 'A41.51\nN10'), []);
    equal((await note('Sepsis. E. coli in the culture.', 'A41.9\nN10')).length, 1);
    // J32: "code to identify: …, infectious agent (B95-B97)", one of a list.
    equal((await note('Klebsiella in the culture.', 'J32.0'))[0]?.fixes[0]?.title.slice(0, 9), 'Add B96.1');
    // J18.9 asks for no organism.
    deepEqual(await note('Pneumonia with Klebsiella.', 'J18.9'), []);
  });

  it('a symptom of a list of the book that the record names (I.A.17; note at N40.1)', async () => {
    const note = async (text: string, diagnoses: string) =>
      (await findingsOf('dx/use-additional', noteText({ note: `[assessment]\n${text}`, diagnoses }))).map(
        ({ at, severity, fixes }) => `${at} ${severity} ${fixes[0]?.title.split(' ')[1]}`,
      );
    // N40.1: "code for associated symptoms, when specified: … nocturia (R35.1) … weak urinary stream (R39.12)".
    deepEqual(await note('BPH with LUTS: nocturia.', 'N40.1'), ['N40.1 information R35.1']);
    deepEqual(await note('BPH with a weak stream.', 'N40.1'), ['N40.1 information R39.12']);
    deepEqual(await note('BPH with LUTS: nocturia.', 'N40.1\nR35.1'), []);
    deepEqual(await note('BPH with LUTS. No nocturia.', 'N40.1'), []);
    deepEqual(await note('BPH with LUTS. Call for nocturia or blood.', 'N40.1'), []);
    deepEqual(await note('BPH with LUTS.', 'N40.1'), []);
  });

  it('judges by the notes of the date (E66, Z68; O24.9 of FY2017)', async () => {
    const text = (date: string) =>
      claimText({ diagnoses: 'A: E11.22', services: `${date}  11   99213  -     A   1      10.00` });
    // N18.1-N18.6 at E11.22 in all three Tabulars.
    equal(
      (await findingsOf('dx/use-additional', text('2016-05-02')))[0]?.release,
      'ICD-10-CM, Tabular of FY2017',
    );
    equal(
      (await findingsOf('dx/use-additional', text('2021-05-02')))[0]?.release,
      'ICD-10-CM, Tabular of January 2021',
    );
  });
});
