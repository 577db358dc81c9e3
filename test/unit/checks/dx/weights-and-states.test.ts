/** The weight at birth, the cause of a secondary hypertension, and causes beside causes (Guidelines FY2026 I.C.9, 16, 19, 20). */
import assert from 'node:assert/strict';
import { institutionalText, withDiagnoses } from '../../../../server/src/checks/samples.ts';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';

const said = async (rule: string, section: string, text: string): Promise<string[]> =>
  (await findingsOf(rule, text))
    .filter(({ authority }) => authority.includes(section))
    .map(({ at, severity, fixes }) => `${at} ${severity}${fixes[0] ? `: ${fixes[0].title}` : ''}`);
const lettered = (codes: readonly string[]) =>
  withDiagnoses(...codes.map((code, at) => `${'ABCDEF'[at]}: ${code}`));
const noted = (words: string, codes: readonly string[]) =>
  noteText({ note: `[history]\n${words}`, diagnoses: codes.join('\n') });

describe('dx/newborn, the weight of value code 54 (I.C.16.d)', () => {
  const weighed = (grams: string, ...codes: string[]) => billed(`value: 54 ${grams}`, ...codes);
  const billed = (values: string, ...codes: string[]) =>
    said(
      'dx/newborn',
      'I.C.16.d',
      institutionalText({
        patient: 'birth date: 2026-11-03\nsex: F',
        codes: values,
        diagnoses: ['principal: Z38.00', ...codes.map((code, at) => `${'ABC'[at]}: ${code}`)].join('\n'),
      }),
    );

  it('is that of the code', async () => {
    for (const [grams, code, right] of [
      ['1650', 'P07.14', 'P07.16'],
      ['1500', 'P07.15', 'P07.16'],
      ['499', 'P07.02', 'P07.01'],
      ['740.00', 'P07.01', 'P07.02'],
      ['1,180', 'P05.07', 'P05.04'],
      ['2610', 'P05.18', 'P05.19'],
      ['2100', 'P05.19', 'P05.18'],
    ] as const) {
      const [found, ...others] = await weighed(grams, code);
      assert.match(found ?? '', new RegExp(`^${code} warning: Change to ${right} `), `${grams} ${code}`);
      assert.deepEqual(others, []);
    }
    assert.deepEqual(await weighed('2500', 'P07.18'), ['P07.18 warning']);
    assert.deepEqual(await weighed('3300', 'P05.08'), [
      'P05.08 warning: Change to P05.09 Newborn light for gestational age, 2500 grams and over',
    ]);
  });

  it('asks of the heavy, by what is usual of them', async () => {
    for (const [grams, code, right] of [
      ['4250', 'P08.0', 'P08.1'],
      ['4500', 'P08.1', 'P08.0'],
    ] as const)
      assert.match(
        (await weighed(grams, code))[0] ?? '',
        new RegExp(`^${code} information: Change to ${right} `),
      );
    assert.deepEqual(await weighed('3100', 'P08.1'), ['P08.1 information']);
    assert.deepEqual(await weighed('3100', 'P08.1', 'P07.38'), []);
    assert.match((await weighed('4700', 'P08.1', 'P07.39'))[0] ?? '', /^P08\.1 information/);
  });

  it('is a weight of one that came early, too: of these none but P08.1 is by the weeks', async () => {
    assert.match((await weighed('900', 'P07.14', 'P07.32'))[0] ?? '', /^P07\.14 warning: Change to P07\.03 /);
    assert.match(
      (await weighed('4100', 'P08.0', 'P07.39'))[0] ?? '',
      /^P08\.0 information: Change to P08\.1 /,
    );
  });

  it('is that of value code 54 and of nothing else that has its number or an amount (UB-04 FL 18, 32 and 39)', async () => {
    const found = ['P07.14 warning: Change to P07.16 Other low birth weight newborn, 1500-1749 grams'];
    for (const before of ['condition: 54', 'occurrence: 54 2026-11-03', 'value: 80 3', 'value: 01 1100.00'])
      assert.deepEqual(await billed(`${before}\nvalue: 54 1650`, 'P07.14'), found, before);
    assert.deepEqual(await billed('value: 01 1650.00', 'P07.14'), []);
    assert.deepEqual(await billed('value: 80 3', 'P07.14'), []);
    // 200 grams and 8000 are the least and the most that a child has weighed, in whole hundreds.
    assert.match((await weighed('200', 'P07.02'))[0] ?? '', /^P07\.02 warning: Change to P07\.01 /);
    assert.match((await weighed('8000', 'P07.18'))[0] ?? '', /^P07\.18 warning/);
  });

  it('is silent of the band, of codes without one, and of what is no weight in grams', async () => {
    for (const [grams, code] of [
      ['1650', 'P07.16'],
      ['1749', 'P07.16'],
      ['1650', 'P07.10'],
      ['1650', 'P05.9'],
      ['2500', 'P05.19'],
      ['4500', 'P08.0'],
      ['3800', 'P08.1'],
      ['3.64', 'P07.16'],
      ['58', 'P07.16'],
      ['8100', 'P07.16'],
    ] as const)
      assert.deepEqual(await weighed(grams, code), [], `${grams} ${code}`);
  });
});

describe('dx/contradiction, the cause of a secondary hypertension (I.C.9.a.6)', () => {
  const found = (...codes: string[]) => said('dx/contradiction', 'I.C.9.a.6', lettered(codes));

  it('is a disease of the organs that the code names', async () => {
    for (const codes of [
      ['I15.2', 'E78.2'],
      ['I15.2', 'N18.30'],
      ['I15.0', 'E26.01'],
      ['I15.1', 'E11.9'],
      ['I15.8', 'I10'],
      ['I15.9', 'Z79.899'],
    ])
      assert.deepEqual(await found(...codes), [`${codes[0]} warning`], codes.join());
  });

  it('is silent where it is listed, before it or behind, as a tumor or a drug too', async () => {
    for (const codes of [
      ['E26.01', 'I15.2'],
      ['I15.2', 'D35.02'],
      ['I15.2', 'C74.91'],
      ['I15.2', 'E05.00'],
      ['I15.2', 'E89.6'],
      ['I15.0', 'I70.1'],
      ['I15.0', 'I77.3'],
      ['I15.0', 'Q27.1'],
      ['I15.1', 'N03.9'],
      ['I15.1', 'Q61.2'],
      ['I15.1', 'E11.21'],
      ['I15.1', 'M32.14'],
      ['I15.8', 'T38.0X5A'],
      ['I15.8', 'G47.33'],
    ])
      assert.deepEqual(await found(...codes), [], codes.join());
  });
});

describe('dx/external-cause, a status beside cause and activity (I.C.20.k)', () => {
  const found = (...codes: string[]) => said('dx/external-cause', 'I.C.20.k', lettered(codes));
  const FALL = ['S93.411A', 'W10.9XXA', 'Y92.018', 'Y93.E5'];

  it('is asked for on a claim without words', async () => {
    assert.deepEqual(await found(...FALL), ['W10.9XXA information']);
    assert.deepEqual(await found('S52.501A', 'W11.XXXA', 'Y93.H2', 'Y92.017'), ['W11.XXXA information']);
    // It is assigned whenever another such code is, an activity too.
    assert.deepEqual(await found('S93.411A', 'W10.9XXA', 'Y93.E5'), ['W10.9XXA information']);
    assert.deepEqual(await found('S93.411A', 'W10.9XXA', 'Y93.E5', 'Y93.01'), [], 'of which is open');
  });

  it('is not where it stands, where the activity lacks, of late effects, and of a note that does not tell it', async () => {
    assert.deepEqual(await found(...FALL, 'Y99.8'), []);
    assert.deepEqual(await found(...FALL.slice(0, 3)), []);
    assert.deepEqual(
      await found('T40.2X1A', 'Y92.018', 'Y93.E5').then((all) => all.filter((one) => /^T/.test(one))),
      [],
    );
    assert.deepEqual(await found('M24.571', 'S93.411S', 'W10.9XXS'), []);
    assert.deepEqual(await said('dx/external-cause', 'I.C.20.k', noted('Sprain of the ankle.', FALL)), []);
  });
});

describe('dx/external-cause, one event that leads to another (I.C.20.a.4)', () => {
  const asked = (words: string, cause: string, ...others: string[]) =>
    said('dx/external-cause', 'I.C.20.a.4 and f', noted(words, ['S52.501A', 'S00.03XA', cause, ...others]));

  it('asks for the one that has no code', async () => {
    for (const [words, cause] of [
      ['A branch came down and struck him on the head, and he was knocked off the ladder.', 'W11.XXXA'],
      ['A branch came down and struck him on the head, and he was knocked off the ladder.', 'W20.8XXA'],
      ['Hit on the head by a falling brick, then fell from the scaffold.', 'W12.XXXA'],
      ['A box fell onto her head. She fell down the stairs after it.', 'W10.9XXA'],
      ['The dog bit her on the hand and she tumbled down the steps.', 'W10.9XXA'],
      ['Cut his scalp with a pair of shears, felt faint and fell off the ladder.', 'W11.XXXA'],
      ['Received an electric shock from the wire and fell off the ladder.', 'W11.XXXA'],
    ] as const)
      assert.deepEqual(await asked(words, cause), [`${cause} information`], words);
  });

  it('asks once of an injury without its source (I.C.20.a.4)', async () => {
    const words =
      "Bitten by a neighbor's dog on the scalp, he fell down the porch steps and broke the wrist.";
    const found = await said(
      'dx/external-cause',
      'I.C.20.a.4',
      noted(words, ['S52.501A', 'S01.05XA', 'W54.0XXA']),
    );
    assert.deepEqual(found, ['S52.501A information']);
  });

  it('is silent where both are listed, where one happened, and where one is denied', async () => {
    const both = 'A branch struck him on the head, and he fell off the ladder.';
    assert.deepEqual(await asked(both, 'W11.XXXA', 'W20.8XXA'), []);
    assert.deepEqual(await asked('He fell off the ladder and struck his head on a branch.', 'W11.XXXA'), []);
    assert.deepEqual(
      await asked('A branch struck him on the head and he fell to the ground.', 'W20.8XXA'),
      [],
    );
    assert.deepEqual(
      await asked('A branch struck him on the head. He did not fall off the ladder.', 'W20.8XXA'),
      [],
    );
    assert.deepEqual(await asked(both, 'V80.010A'), []);
  });
});

describe('dx/external-cause, what is found already', () => {
  it('is silent on circumstances of an injury whose treatment was put off (I.C.19.a)', async () => {
    const codes = ['S52.531D', 'W01.0XXA', 'Y92.480', 'Y99.8'];
    const all = async (words: string) =>
      (await findingsOf('dx/external-cause', noted(words, codes))).map(({ at }) => at);
    assert.deepEqual(await all('Fell three weeks ago and delayed seeking care. Not at work then.'), []);
    assert.deepEqual(await all('Cast check, healing well.'), ['Y92.480', 'Y99.8']);
  });

  it('misses no cause that lacks its character (I.C.20)', async () => {
    assert.deepEqual(await said('dx/external-cause', 'I.C.20', lettered(['S93.401A', 'W10.9'])), []);
    assert.deepEqual(await said('dx/external-cause', 'I.C.20', lettered(['S93.401A', 'R51.9'])), [
      'S93.401A hint',
    ]);
  });
});
