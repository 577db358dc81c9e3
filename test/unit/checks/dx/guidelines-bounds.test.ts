/** Where sentences of the ICD-10-CM Official Guidelines FY2026 begin and end: the same codes in another order, place or company. */
import assert from 'node:assert/strict';
import { CHECKS } from '../../../../server/src/checks/registry.ts';
import {
  claimText,
  institutionalText,
  stayText,
  withDiagnoses,
} from '../../../../server/src/checks/samples.ts';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf, judge, judgeExample } from '../../../helpers/engine.ts';
import { claimOf, type Found, type Silent, sentences } from '../../../helpers/listed.ts';

const FOUND: Readonly<Record<string, readonly Found[]>> = {
  'dx/sepsis': [
    ['I.C.18.g', 'R65.11', ['S27.321A', 'R65.11']],
    ['I.C.1.d.5.c', 'R65.21', ['T81.41XA', 'T81.44XA', 'A41.9', 'R65.21', 'N17.9']],
    ['I.C.1.d.5.c', 'R65.21', ['O86.00', 'O86.04', 'A41.9', 'R65.21'], 'pregnant'],
    ['I.C.1.d.1.b', 'R65.20', ['A41.9', 'R65.20']],
    ['I.C.1.d.1.b', 'R65.20', ['J18.9', 'R65.20', 'A41.9', 'J96.01']],
    // A pneumonia that came later cannot be the reason of the admission.
    ['I.C.1.d.4', 'A41.9', ['J18.9 POA N', 'A41.9 POA Y'], 'inpatient'],
  ],
  'dx/order': [
    ['I.C.2.g', 'C18.7', ['R11.2', 'C18.7']],
    ['I.C.9.b', 'I21.4', ['R55', 'I25.10', 'I21.4']],
    ['I.C.19.f', 'T74.11XA', ['R55', 'F02.80', 'T74.11XA']],
    ['I.C.9.b', 'I21.4', ['B96.20', 'I25.10', 'I21.4']],
  ],
  'dx/poisoning': [
    ['I.C.19.e.5.b', 'T39.91XA', ['R40.20', 'T39.91XA']],
    ['I.C.19.e.5.a', 'T39.95XA', ['T39.95XA', 'K29.00']],
    ['I.C.19.e.5.a', 'T45.1X5A', ['T45.1X5A', 'T39.1X1A']],
  ],
  'dx/status-overlap': [
    ['I.C.21.c.3', 'Z96.649', ['T84.010A', 'Z96.649']],
    ['I.C.21.c.3', 'Z96.643', ['T84.51XA', 'Z96.643']],
    ['I.C.21.c.3', 'Z89.011', ['T87.41', 'Z89.011']],
    ['I.C.21.c.3', 'Z89.9', ['T87.81', 'Z89.9']],
  ],
  'dx/obstetric': [
    ['I.C.15.a.2 and I.C.16.a.1', 'P07.14', ['O60.14X0', 'P07.14'], 'pregnant'],
    ['I.C.15.a.2 and I.C.16.a.1', 'P07.14', ['O09.892', 'E11.9', 'P07.14'], 'pregnant'],
  ],
  'dx/trimester': [
    ['I.C.15.a.3', 'O10.011', ['O10.011', 'Z37.0', 'Z3A.39'], 'pregnant'],
    ['I.C.21.c.11', 'Z3A.39', ['Z39.2', 'Z3A.39'], 'pregnant'],
  ],
  'dx/symptom-with-diagnosis': [
    ['II.A, IV.D and I.C.18.b', 'R05.9', ['R05.9', 'J18.9']],
    ['I.B.5 and I.C.18.b', 'R05.9', ['J18.9', 'R05.9']],
    ['I.C.6.b.1', 'G89.11', ['S52.501A', 'G89.11']],
    ['I.C.6.b.1', 'G89.29', ['M51.26', 'I10', 'G89.29']],
  ],
  'dx/contradiction': [
    ['I.B.9', 'S06.0X0A', ['S06.0X0A', 'S06.0X1A']],
    ['I.C.14.a.1', 'N18.9', ['N18.9', 'Z99.2']],
    ['I.C.9.a.6', 'I15.9', ['I10', 'I15.9']],
    ['I.B.9', 'J96.11', ['J96.11', 'J96.01']],
    ['I.B.9', 'I50.32', ['I50.33', 'I50.32']],
    ['I.B.9', 'N20.1', ['N20.0', 'N20.1']],
  ],
};

const SILENT: Readonly<Record<string, readonly Silent[]>> = {
  'dx/sepsis': [
    [
      'septic shock beside that of a procedure, which an Excludes1 note parts',
      ['T81.41XA', 'A41.9', 'T81.12XA', 'R65.21', 'N17.9'],
    ],
    ['SIRS beside severe sepsis, which an Excludes1 note parts', ['A41.9', 'R65.20', 'R65.10', 'J96.01']],
    ['severe sepsis first of all, which dx/never-first moves', ['R65.20', 'A41.9', 'J96.01']],
    [
      'what came later first, without being sepsis',
      ['I21.4 POA N', 'J18.9 POA Y', 'A41.9 POA N'],
      'inpatient',
    ],
    ['a sepsis of the stay before what is no infection', ['A41.9 POA N', 'I10 POA Y'], 'inpatient'],
    ['two infections of the stay', ['A41.9 POA N', 'J18.9 POA N'], 'inpatient'],
    ['a principal diagnosis that is no code', ['K35.8 POA Y', 'L03.115 POA Y', 'A41.9 POA Y'], 'inpatient'],
  ],
  'dx/symptom-with-diagnosis': [
    // I.C.6.b.1.a: pain control first, its cause behind it; b: the site of a pain beside what G89 adds.
    ['pain control before its cause', ['G89.29', 'M51.26']],
    ['pain of another site than the arthritis', ['M17.11', 'G89.29', 'M54.50']],
    ['pain of trauma behind what is no injury', ['M17.11', 'G89.11']],
    ['chronic pain behind an injury', ['S52.501A', 'G89.29']],
    ['chronic pain behind what hurts nobody', ['I10', 'G89.29']],
    ['pain under long-term opioids', ['M51.26', 'G89.29', 'Z79.891']],
    // I.C.6.b.5: pain of a neoplasm may be an additional diagnosis; I.C.6.b.6: chronic pain syndrome is one of its own.
    ['pain of a neoplasm', ['C79.51', 'G89.3']],
    ['chronic pain syndrome', ['M51.26', 'G89.4']],
    ['pain of another joint than the arthritis', ['M17.11', 'M25.551']],
    ['pain of the joint of the other side', ['M17.11', 'M25.562']],
    ['pain of a joint that only a fracture is near', ['S82.201A', 'M25.561']],
    ['pain of a hand (M79.64-), which is none of a joint', ['M19.041', 'M79.641', 'M25.561']],
  ],
  'dx/order': [
    ['a manifestation of COVID-19 behind the reason of the visit', ['S93.401A', 'J96.01', 'U07.1']],
    ['a stroke scale before the cancer, which dx/never-first moves', ['R29.705', 'C71.9']],
    ['malignant ascites before the cancer, which the code first note moves', ['R18.0', 'C56.1']],
    ['two acute codes of one condition', ['K85.90', 'K85.91', 'J44.9']],
    ['two chronic codes of one condition', ['N18.31', 'N18.32']],
    ['a condition of no course before its acute one', ['K81.9', 'K81.0']],
    [
      'chronic before acute where one code says both, which dx/contradiction names (I.B.8)',
      ['J96.10', 'J96.00'],
    ],
  ],
  'dx/poisoning': [
    ['the toxic effect first, what it caused behind it', ['T58.01XA', 'J96.01']],
    ['an external cause first of all, which another check moves', ['W01.0XXA', 'T39.1X1A']],
    ['a principal diagnosis that is no code', ['K35.8 POA Y', 'T39.1X5A POA Y', 'R11.2 POA Y'], 'inpatient'],
    ['a poisoning behind it', ['K35.8 POA Y', 'R11.2 POA Y', 'T39.1X1A POA Y'], 'inpatient'],
  ],
  'dx/status-overlap': [
    ['another joint of the same side', ['T84.51XA', 'Z96.651']],
    ['another limb of the same side', ['T87.41', 'Z89.511']],
    ['the other leg', ['T87.44', 'Z89.511']],
    ['a stump of which limb is not said, and an arm', ['T87.81', 'Z89.209']],
    ['a stump of which limb is not said, and a leg', ['T87.81', 'Z89.519']],
  ],
  'dx/obstetric': [
    ['one kind of twins in two trimesters', ['O30.041', 'O30.042', 'Z3A.14'], 'pregnant'],
    [
      'insulin and an oral drug, of which I.C.15.i says nothing',
      ['O24.414', 'O24.415', 'Z3A.30'],
      'pregnant',
    ],
    [
      'a principal diagnosis that is no code',
      ['K35.8 POA Y', 'S93.401A POA Y', 'O26.892 POA Y'],
      'mother in a stay',
    ],
    ['a sequela before another code of chapter 15', ['O94', 'O26.892'], 'pregnant'],
    ['an organism first of all, which dx/never-first moves', ['B96.20', 'O23.02', 'Z3A.20'], 'pregnant'],
    ['two codes that an Excludes1 note parts', ['I95.9', 'O26.512'], 'pregnant'],
    [
      'hypertension that a note parts from that of pregnancy, which is dx/excludes1',
      ['I10', 'O10.911'],
      'pregnant',
    ],
    ['a history of complications in childbirth (Z87.59)', ['Z39.2', 'Z87.59'], 'pregnant'],
    [
      'twins of whom one had died before (O31.2-) and one was born alive',
      ['O30.043', 'O31.23X0', 'O36.4XX0', 'Z37.0', 'Z3A.38'],
      'mother in a stay',
    ],
    ['a type 2 beside a type 1, which is dx/excludes1', ['O24.012', 'E10.9', 'E11.9', 'Z3A.20'], 'pregnant'],
    ['a type 1 beside a type 2, which is dx/excludes1', ['O24.112', 'E11.9', 'E10.9', 'Z3A.20'], 'pregnant'],
  ],
  'dx/trimester': [
    ['care after a delivery beside a pregnancy that goes on', ['Z39.2', 'O24.112', 'Z3A.20'], 'pregnant'],
    ['supervision of a first pregnancy without weeks', ['Z34.01'], 'pregnant'],
  ],
  'dx/encounter-character': [
    ['a healing pathological fracture beside an injury and its cause', ['S52.501A', 'W01.0XXA', 'M80.051D']],
  ],
  'dx/external-cause': [
    ['a status beside a hemorrhage of surgery', ['I97.410', 'Y99.0']],
    ['a cave-in before its cataclysm, which is dx/code-first (W20)', ['S01.01XA', 'W20.0XXA', 'X37.0XXA']],
  ],
  'dx/newborn': [
    ['a liveborn of sixty years, which is dx/age', ['Z38.00']],
    ['one birth twice, which is dx/duplicate', ['Z38.00', 'Z38.00']],
  ],
  'dx/history-and-active': [
    ['a stroke beside the follow-up of a cancer', ['I63.9 POA Y', 'Z08'], 'inpatient'],
  ],
  'dx/contradiction': [['two injuries beside a code that is asked for', ['S51.811A', 'S51.821A', 'I10']]],
};

sentences('bounds of the sentences of the Guidelines', FOUND, SILENT);

describe('dx/encounter-character and dx/external-cause', () => {
  const fixesAndOthers = async (rule: string, ...codes: string[]) =>
    (await findingsOf(rule, claimOf('anyone', codes))).map(({ fixes, related }) => [
      fixes.map(({ title }) => title.split(' ').slice(0, 2).join(' ')),
      related?.map(({ message }) => message.split(' ')[0]),
    ]);

  it('show the other code, and move or remove one (I.B.10, I.C.19.a, I.C.20.b)', async () => {
    assert.deepEqual(await fixesAndOthers('dx/encounter-character', 'S72.001S', 'M25.551'), [
      [['List M25.551'], ['M25.551']],
    ]);
    assert.deepEqual(await fixesAndOthers('dx/encounter-character', 'I10', 'Z47.89', 'S72.001D'), [
      [['Remove Z47.89'], ['S72.001D']],
    ]);
    assert.deepEqual(
      await fixesAndOthers('dx/external-cause', 'S93.401A', 'W01.0XXA', 'Y92.009', 'Y92.010'),
      [[['Remove Y92.010'], ['Y92.009']]],
    );
  });
});

describe('dx/diabetes-drug', () => {
  it('stands on the diabetes, whatever else is listed (I.C.4.a.3)', async () => {
    const text = noteText({
      note: '[history]\nInsulin glargine at night for years.',
      diagnoses: 'I10\nE11.9',
    });
    assert.deepEqual(
      (await findingsOf('dx/diabetes-drug', text)).map(({ at }) => at),
      ['E11.9'],
    );
  });
});

describe('dx/unspecified', () => {
  it('takes what two encounters of one claim say for no repetition (I.B.2)', async () => {
    const found = async (second: string) =>
      (
        await findingsOf(
          'dx/unspecified',
          claimText({
            diagnoses: 'A: I48.91\nB: I48.0',
            services: `2026-11-03  11   99213  -     A   1      10.00\n${second}  11   99213  -     B   1      10.00`,
          }),
        )
      ).map(({ at }) => at);
    assert.deepEqual(await found('2026-11-10'), []);
    assert.deepEqual(await found('2026-11-03'), ['I48.91']);
  });
});

describe('dx/order', () => {
  it('asks, and warns of an abuse behind its injuries alone (I.C.19.f)', async () => {
    const severity = async (...lines: string[]) =>
      (await findingsOf('dx/order', withDiagnoses(...lines))).map((each) => each.severity);
    assert.deepEqual(await severity('A: S00.83XA', 'B: T74.11XA'), ['warning']);
    assert.deepEqual(await severity('A: I25.10', 'B: I21.4'), ['information']);
  });
});

describe('dx/poisoning', () => {
  it('leaves an adverse effect that MCE edit 9 refuses as principal diagnosis to that edit', async () => {
    const rules = async (text: string) => (await judge(text)).result.findings.map(({ rule }) => rule);
    const stay = stayText({ diagnoses: 'principal: T45.515A POA Y\nA: D68.32 POA Y' });
    assert.ok((await rules(stay)).includes('dx/unacceptable-principal'));
    assert.ok(!(await rules(stay)).includes('dx/poisoning'));
    assert.ok((await rules(withDiagnoses('A: T45.515A', 'B: D68.32'))).includes('dx/poisoning'));
  });

  it('takes for the nature of an adverse effect no other drug, place or status (I.C.19.e.5.a)', async () => {
    const said = async (...codes: string[]) => {
      const [found] = await findingsOf(
        'dx/poisoning',
        claimText({ diagnoses: codes.map((code, at) => `${'ABCDE'[at]}: ${code}`).join('\n') }),
      );
      return `${found?.message} ${found?.fixes.length}`;
    };
    const drugs = ['T45.1X5A', 'T38.0X5A', 'Y92.009', 'Z79.899'];
    assert.match(await said(...drugs, 'R11.2'), / is listed before R11\.2 .* 1$/);
    assert.match(await said(...drugs), / stands without the nature of the adverse effect/);
  });
});

describe('dx/sepsis', () => {
  it('asks what urosepsis means unless the note affirms sepsis (I.C.1.d.1.a.ii)', async () => {
    const found = async (words: string, code = 'A41.9') =>
      (await findingsOf('dx/sepsis', noteText({ note: `[assessment]\n${words}`, diagnoses: code }))).length;
    assert.equal(await found('Urosepsis, on ceftriaxone.'), 1);
    assert.equal(await found('Urosepsis, on ceftriaxone. No sepsis.'), 1);
    assert.equal(await found('Urosepsis with septic shock, on ceftriaxone.', 'A41.9\nR65.21'), 0);
    assert.equal(await found('Urosepsis, on fluconazole.', 'B37.7'), 0);
  });
});

describe('dx/newborn', () => {
  const found = async (born: string, row: string) =>
    (
      await findingsOf(
        'dx/newborn',
        claimText({ patient: `birth date: ${born}\nsex: F`, diagnoses: 'A: Z38.00', services: row }),
      )
    ).length;

  it('takes Z38 for the stay of the birth: in a hospital through the 28th day, elsewhere on no later day (I.C.16.a.2)', async () => {
    const inHospital = '2026-11-03  21   99462  -     A   1      132.50';
    assert.equal(await found('2026-10-06', inHospital), 0);
    assert.equal(await found('2026-10-05', inHospital), 1);
    const inOffice = inHospital.replace(' 21 ', ' 11 ');
    assert.equal(await found('2026-11-03', inOffice), 0);
    assert.equal(await found('2026-11-02', inOffice), 1);
    assert.equal(await found('2026-11-02', inHospital.replace(' 21 ', '  - ')), 0, 'no place is said');
    const statement = async (from: string) => {
      const head = `type of bill: 0131\nstatement period: ${from} - 2026-11-03`;
      const patient = 'birth date: 2026-09-01\nsex: F';
      const text = institutionalText({ head, patient, diagnoses: 'principal: Z38.00', services: '' });
      return (await findingsOf('dx/newborn', text)).length;
    };
    assert.equal(await statement('2026-11-01'), 1);
    assert.equal(await statement('2026-09-01'), 0, 'from the day of the birth on');
  });
});

describe('dx/history-and-active', () => {
  const rows = (...places: string[]) =>
    places.map((place, at) => `2026-11-03  ${place}   99213  -     ${'AB'[at]}   1      90.00`).join('\n');
  const found = async (diagnoses: string, services: string, head = '') =>
    (await findingsOf('dx/history-and-active', claimText({ head, diagnoses, services }))).length;

  it('goes by the services that point to the stroke, else by all of the claim (IV.J)', async () => {
    assert.equal(await found('A: I63.9\nB: I10', rows('23', '11')), 0);
    assert.equal(await found('A: I63.9\nB: I10', rows('11', '23')), 1);
    assert.equal(await found('A: I10\nB: I63.9', rows('11')), 1);
    assert.equal(await found('A: I10\nB: I63.9', rows('23')), 0);
  });

  it('goes by the place that the head of a chart says', async () => {
    const chart = (kind: string, head: string) =>
      findingsOf(
        'dx/history-and-active',
        `chart: ${kind}\ndate of service: 2026-11-03\n${head}\n\n[diagnoses]\nI63.9\n`,
      );
    assert.equal((await chart('office visit', '')).length, 1);
    assert.equal((await chart('visit', '')).length, 0);
    assert.equal((await chart('visit', 'place of service: 11')).length, 1);
    assert.equal((await chart('office visit', 'place of service: 23')).length, 0);
  });
});

describe('dx/questionable-admission', () => {
  const woman = 'birth date: 1996-02-03\nsex: F';
  const found = async (diagnoses: string, procedure = '10E0XZZ') =>
    (
      await findingsOf(
        'dx/questionable-admission',
        stayText({ patient: woman, diagnoses, procedures: `principal: ${procedure} 2026-11-01` }),
      )
    ).length;

  it('wants a secondary diagnosis of the outcome beside a delivery, vaginal or cesarean (MCE)', async () => {
    assert.equal(await found('principal: R10.9 POA Y'), 1);
    assert.equal(await found('principal: R10.9 POA Y', '10D00Z1'), 1);
    assert.equal(await found('principal: R10.9 POA Y', '0DTJ4ZZ'), 0);
    assert.equal(await found('principal: R10.9 POA Y\nA: Z37.0'), 0);
    assert.equal(await found('principal: R10.9 POA Y\nA: I10 POA Y'), 1);
    assert.equal(await found('principal: Z37.0'), 1);
  });

  it('leaves a record with codes of chapter 15 to dx/obstetric', async () => {
    assert.equal(await found('principal: O80 POA Y'), 0);
  });
});

describe('what the lists of the editor find', () => {
  const rules = ['dx/age', 'dx/questionable-admission', 'dx/unacceptable-principal', 'dx/needs-secondary'];
  for (const check of CHECKS.filter(({ id }) => rules.includes(id)))
    it(`${check.id} names their version`, async () => {
      const { result } = await judgeExample(check, check.wrong[0]);
      assert.match(result.findings.find(({ rule }) => rule === check.id)?.release ?? '', /v\d+|FY\d{4}/);
    });
});
