/** Which diagnoses can be first, and which nothing else (ICD-10-CM Official Guidelines FY2026; MCE v44 master list). */
import assert from 'node:assert/strict';
import { claimText, stayText, withDiagnoses } from '../../../../server/src/checks/samples.ts';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf, fixed, judge } from '../../../helpers/engine.ts';

const FIRST_PLACE = [
  'dx/manifestation-principal',
  'dx/external-cause-principal',
  'dx/unacceptable-principal',
  'dx/needs-secondary',
  'dx/never-first',
];

/** What is said of the first diagnosis: `rule severity`. */
async function firstPlace(text: string): Promise<string[]> {
  const { result } = await judge(text);
  return result.findings
    .filter(({ rule }) => FIRST_PLACE.includes(rule))
    .map(({ rule, severity }) => `${rule} ${severity}`);
}

const stayOf = (principal: string, head = 'payer: Medicare') =>
  stayText({ head, diagnoses: `principal: ${principal}\nA: K59.00\nB: E66.9` });

describe('dx/never-first', () => {
  const SEVERITIES = {
    // I.C.1.d.3 and I.C.1.d.2: never, cannot; I.C.19.e.5.c: never; I.C.21.c.11: always secondary.
    error: ['R65.20', 'R65.21', 'T81.12XA', 'T38.3X6A', 'T39.96XA', 'Z37.0'],
    // I.B.14, I.C.18.e and i, I.B.7, I.C.21.c.3.
    warning: [
      'Z68.30',
      'Z28.39',
      'Z55.0',
      'Z59.01',
      'Z65.8',
      'R29.705',
      'R40.2110',
      'R40.2430',
      'R65.10',
      'Z79.4',
      'Z79.84',
      'Z79.85',
      'B95.2',
      'B96.20',
      'B97.4',
      'Z33.1',
      'Z16.10',
      'Z92.82',
    ],
    // I.C.21.c.3: generally not.
    information: ['Z15.01'],
  } as const;

  it('leaves an incidental pregnancy beside a code of chapter 15 to dx/excludes1', async () => {
    assert.ok(!(await firstPlace(withDiagnoses('A: Z33.1', 'B: O23.42'))).join().includes('never-first'));
    assert.ok((await firstPlace(withDiagnoses('A: Z33.1', 'B: S93.401A'))).join().includes('never-first'));
  });

  // I.C.4.a.5: the failure of the pump, then T38.3X6-, then the diabetes.
  it('offers the pump that failed, and no other code, before an underdosing of insulin', async () => {
    const offered = async (...lines: string[]) =>
      (await findingsOf('dx/never-first', withDiagnoses(...lines)))[0]?.fixes.map(
        ({ title }) => title.split(' ')[1],
      );
    assert.deepEqual(await offered('A: T38.3X6A', 'B: E10.10', 'C: T85.614A'), ['T85.614A']);
    assert.deepEqual(await offered('A: T38.3X6A', 'B: E10.10'), ['E10.10']);
    assert.deepEqual(await offered('A: T46.5X6A', 'B: I10', 'C: T85.614A'), ['I10', 'T85.614A']);
  });

  it('leaves a pump that failed by the note to chart/otherwise-coded, and no other code', async () => {
    const found = async (note: string, diagnoses: string) =>
      (await findingsOf('dx/never-first', noteText({ note: `[assessment]\n${note}`, diagnoses }))).map(
        ({ at }) => at,
      );
    assert.deepEqual(await found('Ketoacidosis after failure of her insulin pump.', 'T38.3X6A\nE10.10'), []);
    assert.deepEqual(await found('Ketoacidosis, type 1 diabetes.', 'T38.3X6A\nE10.10'), ['T38.3X6A']);
    assert.deepEqual(await found('Stroke, NIHSS score 12.', 'R29.702\nI63.9'), ['R29.702']);
  });

  for (const [severity, codes] of Object.entries(SEVERITIES))
    for (const code of codes)
      it(`${code} first is for ${severity}, and second is fine`, async () => {
        assert.deepEqual(await firstPlace(withDiagnoses(`A: ${code}`, 'B: E66.9')), [
          `dx/never-first ${severity}`,
        ]);
        assert.deepEqual(await firstPlace(withDiagnoses('A: E66.9', `B: ${code}`)), []);
      });

  it('leaves alone what stands beside the ranges', async () => {
    // Poisoning and adverse effect are no underdosing; R40.20 is coma without a scale; Z66 and Z23 have no such rule.
    for (const code of ['T38.3X1A', 'R40.20', 'Z23', 'Z28.21', 'Z54.0', 'R29.6', 'B94.2', 'Z32.01'])
      assert.deepEqual(await firstPlace(withDiagnoses(`A: ${code}`)), [], code);
  });
});

describe('body mass index as the only diagnosis', () => {
  it('is dx/bmi alone: one cause, one finding', async () => {
    const { result } = await judge(withDiagnoses('A: Z68.35'));
    assert.deepEqual(
      result.findings.map(({ rule }) => rule),
      ['dx/bmi'],
    );
  });
});

describe('a first code that lacks what it follows', () => {
  const rules = async (text: string, settings = {}) =>
    (await judge(text, settings)).result.findings
      .filter(({ severity }) => severity !== 'hint')
      .map(({ rule }) => rule);

  it('is one cause, one finding: that of the code which cannot be first', async () => {
    // I.C.20.b: a place goes with its cause; I.C.1.d.1.b and d.3; I.C.5.b.5.
    assert.deepEqual(await rules(withDiagnoses('A: Y92.010')), ['dx/external-cause-principal']);
    assert.deepEqual(await rules(withDiagnoses('A: Y92.010', 'B: S93.401A', 'C: W18.30XA')), [
      'dx/external-cause-principal',
    ]);
    assert.deepEqual(await rules(withDiagnoses('A: Y90.6', 'B: I10')), ['dx/external-cause-principal']);
    assert.deepEqual(await rules(withDiagnoses('A: R65.21', 'B: J18.9')), ['dx/never-first']);
    assert.deepEqual(await rules(withDiagnoses('A: R65.21', 'B: A41.9')), ['dx/never-first']);
    assert.deepEqual(
      (await rules(stayOf('R65.21'))).filter((rule) => rule.startsWith('dx/')),
      ['dx/unacceptable-principal'],
    );
  });

  it('is dx/bmi where it is not coded at all (I.C.21.c.3: not during pregnancy)', async () => {
    const pregnant = claimText({
      patient: 'birth date: 1996-02-03\nsex: F',
      diagnoses: 'A: Z68.35\nB: O99.212\nC: E66.9\nD: Z3A.20',
    });
    assert.deepEqual(
      (await rules(pregnant)).filter((rule) => rule !== 'dx/obstetric'),
      ['dx/bmi'],
    );
    assert.deepEqual(await rules(withDiagnoses('A: Z68.35', 'B: I10')), ['dx/bmi']);
  });

  it('is the other finding where the check of the first place is off', async () => {
    const off = { rules: { 'dx/external-cause-principal': 'off' as const } };
    assert.deepEqual(await rules(withDiagnoses('A: Y92.010'), off), ['dx/external-cause']);
  });

  it('says another cause too (I.C.1.d.1.b: severe sepsis without organ dysfunction)', async () => {
    assert.deepEqual(await rules(withDiagnoses('A: R65.20', 'B: A41.9')), ['dx/never-first', 'dx/sepsis']);
  });
});

describe('the first place of a hospital stay', () => {
  it('is judged by the Medicare Code Editor where Medicare pays, else by the Guidelines', async () => {
    assert.deepEqual(await firstPlace(stayOf('Z68.35')), ['dx/unacceptable-principal error']);
    assert.deepEqual(await firstPlace(stayOf('Z68.35', 'payer: Example Commercial Plan')), [
      'dx/never-first warning',
    ]);
    // A skilled nursing bill does not go through the editor.
    const nursing = stayOf('Z85.3').replace('type of bill: 0111', 'type of bill: 0211');
    assert.deepEqual(await firstPlace(nursing), []);
  });

  it('goes by the date of discharge: the editor has R40.2110 on its list from 2017-10-01 on (v44)', async () => {
    const dischargedOn = (day: string) =>
      stayText({
        head: 'payer: Medicare',
        bill: `type of bill: 0111\nstatement period: 2017-09-28 - ${day}`,
        stay: `admission: 2017-09-28\ndischarge: ${day}\ndischarge status: 01`,
        diagnoses: 'principal: R40.2110\nA: K59.00',
      });
    assert.deepEqual(await firstPlace(dischargedOn('2017-09-30')), ['dx/never-first warning']);
    assert.deepEqual(await firstPlace(dischargedOn('2017-10-01')), ['dx/unacceptable-principal error']);
  });

  it('names manifestations and external causes as such for every payer and setting', async () => {
    for (const head of ['payer: Medicare', 'payer: Example Commercial Plan']) {
      assert.deepEqual(await firstPlace(stayOf('G73.1', head)), ['dx/manifestation-principal error']);
      assert.deepEqual(await firstPlace(stayOf('Y65.51', head)), ['dx/external-cause-principal error']);
    }
    assert.deepEqual(await firstPlace(withDiagnoses('A: Y99.0')), ['dx/external-cause-principal error']);
  });

  it('takes Z51.89 with a secondary diagnosis, and asks for one where there is none', async () => {
    assert.deepEqual(await firstPlace(stayOf('Z51.89')), []);
    const alone = stayText({ diagnoses: 'principal: Z51.89' });
    assert.deepEqual(await firstPlace(alone), ['dx/needs-secondary error']);
    const elsewhere = stayText({ head: 'payer: Example Commercial Plan', diagnoses: 'principal: Z51.89' });
    assert.deepEqual(await firstPlace(elsewhere), []);
  });

  it('says that it could not be judged beyond the versions at hand (v44 ends on 2027-03-31)', async () => {
    const later = stayText({
      bill: 'type of bill: 0111\nstatement period: 2027-04-01 - 2027-04-02',
      stay: 'admission: 2027-04-01\ndischarge: 2027-04-02\ndischarge status: 01',
      diagnoses: 'principal: K59.00',
    });
    const { result } = await judge(later);
    assert.deepEqual(
      result.notChecked.filter(({ rule }) => rule === 'dx/unacceptable-principal').map(({ why }) => why),
      ['no version of the Medicare Code Editor at hand covers 2027-04-02'],
    );
    const elsewhere = await judge(`${later}\n[insurance]\npayer: Example Commercial Plan\n`);
    assert.deepEqual(
      elsewhere.result.notChecked.filter(({ rule }) => rule === 'dx/unacceptable-principal'),
      [],
    );
  });

  it('is not judged where the first code is none: that has been said', async () => {
    assert.deepEqual(await firstPlace(withDiagnoses('A: Z68.3', 'B: Z68.35')), []);
  });
});

describe('fixes of the first place', () => {
  it('offer the diagnoses that can be first, in their order, five at most', async () => {
    const [finding] = await findingsOf(
      'dx/never-first',
      withDiagnoses(
        'A: Z68.35',
        'B: Y99.0',
        'C: E66.812',
        'D: F02.80',
        'E: I10',
        'F: E78.5',
        'G: K59.00',
        'H: M54.50',
        'I: J45.20',
      ),
    );
    assert.deepEqual(
      finding?.fixes.map(({ title, safe }) => [title.split(' ')[1], safe]),
      ['E66.812', 'I10', 'E78.5', 'K59.00', 'M54.50'].map((code) => [code, false]),
    );
  });

  it('carry the pointers along', async () => {
    const before = await judge(
      claimText({
        diagnoses: 'A: Z68.35\nB: E66.812',
        services: '2026-11-03  11   G0439  -     B,A   1      132.50',
      }),
    );
    const finding = before.result.findings.find(({ rule }) => rule === 'dx/never-first');
    assert.equal(
      fixed(before, finding?.fixes[0]),
      claimText({
        diagnoses: 'A: E66.812\nB: Z68.35',
        services: '2026-11-03  11   G0439  -     A,B   1      132.50',
      }),
    );
  });
});

describe('dx/first-listed-only', () => {
  // I.C.21.c.15, one code of each of its lines.
  const LISTED = [
    'Z00.00',
    'Z01.00',
    'Z02.1',
    'Z04.1',
    'Z33.2',
    'Z31.81',
    'Z31.83',
    'Z31.84',
    'Z34.00',
    'Z39.2',
    'Z38.00',
    'Z40.01',
    'Z42.1',
    'Z51.0',
    'Z51.11',
    'Z51.12',
    'Z52.4',
    'Z76.1',
    'Z76.2',
    'Z99.12',
  ];
  /** On the day of the birth, since Z38 has no place on a later claim. */
  const onBirthday = (...diagnoses: string[]) =>
    findingsOf('dx/first-listed-only', withDiagnoses(...diagnoses).replace('1960-05-17', '2026-11-03'));

  for (const code of LISTED)
    it(`${code} behind another is named, first is fine`, async () => {
      assert.equal((await onBirthday('A: K59.00', `B: ${code}`)).length, 1);
      assert.deepEqual(await onBirthday(`A: ${code}`, 'B: K59.00'), []);
    });

  it('leaves the birth on a later claim to dx/newborn, which says that it does not belong there (I.C.16.a.2)', async () => {
    const text = stayText({
      patient: 'birth date: 2026-10-27\nsex: F',
      diagnoses: 'principal: P59.9 POA Y  Neonatal jaundice, unspecified\nA: Z38.00',
    });
    assert.deepEqual(await findingsOf('dx/first-listed-only', text), []);
    assert.equal((await findingsOf('dx/newborn', text)).length, 1);
  });

  it('leaves alone what the list excepts or has not', async () => {
    for (const code of ['Z00.6', 'Z52.9', 'Z03.89', 'Z05.1', 'Z31.5', 'Z51.5', 'Z3A.20', 'Z23', 'Z99.11'])
      assert.deepEqual(
        await findingsOf('dx/first-listed-only', withDiagnoses('A: K59.00', `B: ${code}`)),
        [],
        code,
      );
  });

  it('leaves two of the list alone: records of one day may be combined', async () => {
    assert.deepEqual(await findingsOf('dx/first-listed-only', withDiagnoses('A: Z00.00', 'B: Z01.411')), []);
  });

  it('leaves the order to the check of a first diagnosis that cannot stay there', async () => {
    assert.deepEqual(await findingsOf('dx/first-listed-only', withDiagnoses('A: Z33.1', 'B: Z34.01')), []);
  });

  it('leaves the supervision of a normal pregnancy beside a complication to its note (Excludes1 at Z34)', async () => {
    const rules = async (...lines: string[]) =>
      (await judge(withDiagnoses(...lines))).result.findings.map(({ rule }) => rule);
    const said = await rules('A: O02.1', 'B: Z34.91');
    assert.ok(said.includes('dx/excludes1'));
    assert.ok(!said.includes('dx/first-listed-only'));
  });

  it('names one, not each', async () => {
    const found = await findingsOf(
      'dx/first-listed-only',
      withDiagnoses('A: K59.00', 'B: Z00.00', 'C: Z01.00'),
    );
    assert.deepEqual(
      found.map(({ at }) => at),
      ['Z00.00'],
    );
  });
});

describe('dx/questionable-admission', () => {
  it('is Medicare’s only, and about the principal diagnosis only', async () => {
    const rule = 'dx/questionable-admission';
    assert.equal((await findingsOf(rule, stayText({ diagnoses: 'principal: E11.9' }))).length, 1);
    const elsewhere = stayText({ head: 'payer: Example Commercial Plan', diagnoses: 'principal: E11.9' });
    assert.deepEqual(await findingsOf(rule, elsewhere), []);
    assert.deepEqual(await findingsOf(rule, stayText({ diagnoses: 'principal: K35.80\nA: E11.9' })), []);
  });
});

describe('dx/first-listed-only behind what is seldom first', () => {
  it('names the code that must be first, and susceptibility says no more (I.C.21.c.13 and c.15)', async () => {
    const text = withDiagnoses(
      'A: Z15.01  Genetic susceptibility to malignant neoplasm of breast',
      'B: Z40.01  Encounter for prophylactic removal of breast',
    );
    const { result } = await judge(text);
    assert.deepEqual(
      result.findings.map(({ rule, severity, code }) => [rule, severity, code]),
      [['dx/first-listed-only', 'warning', 'Z40.01']],
    );
  });

  it('leaves the word to a first diagnosis that cannot stay (I.B.14)', async () => {
    assert.deepEqual(await findingsOf('dx/first-listed-only', withDiagnoses('A: Z59.01', 'B: Z00.00')), []);
    assert.deepEqual(await firstPlace(withDiagnoses('A: Z15.01', 'B: C50.911')), [
      'dx/never-first information',
    ]);
  });
});

describe('what is offered for the first place', () => {
  it('is nothing that a note lists behind another of the claim (Z3A, Z91.1-: code first)', async () => {
    const titles = async (...diagnoses: string[]) =>
      (await findingsOf('dx/never-first', withDiagnoses(...diagnoses)))[0]?.fixes.map(
        ({ title }) => title.split(' ')[1],
      );
    assert.deepEqual(await titles('A: T46.5X6A', 'B: I10', 'C: Z91.148'), ['I10']);
    assert.deepEqual(await titles('A: Z37.0', 'B: O80', 'C: Z3A.39'), ['O80']);
  });
});

describe('the first place of a claim', () => {
  it('is named by the setting: principal of a stay, first-listed elsewhere (II, IV.A)', async () => {
    const said = async (text: string) =>
      (await findingsOf('dx/external-cause-principal', text))[0]?.message ?? '';
    assert.match(await said(stayOf('W01.0XXA')), /principal diagnosis/);
    assert.match(await said(withDiagnoses('A: W01.0XXA')), /first-listed diagnosis/);
  });

  it('is asked about once: a manifestation there is no matter of dx/first-listed-only', async () => {
    // Z34.83 may only be first; F02.80 is a manifestation (MCE v44).
    const text = withDiagnoses('A: F02.80', 'B: Z34.83');
    assert.deepEqual(await firstPlace(text), ['dx/manifestation-principal error']);
    assert.deepEqual(await findingsOf('dx/first-listed-only', text), []);
    assert.equal((await findingsOf('dx/first-listed-only', withDiagnoses('A: I10', 'B: Z34.83'))).length, 1);
  });

  it('is not judged by the editor only where no version of it covers the day', async () => {
    const { result } = await judge(stayOf('J18.9 POA Y'));
    assert.ok(!result.notChecked.some(({ rule }) => rule === 'dx/unacceptable-principal'));
  });
});
