/** Notes are those of the Tabulars of FY2017, January 2021 and April 2026 (CDC/NCHS), quoted beside each case. */
import { deepEqual, equal, match } from 'node:assert/strict';
import { claimText, stayText, withDiagnoses } from '../../../../server/src/checks/samples.ts';
import { findingsOf } from '../../../helpers/engine.ts';

const found = (text: string) => findingsOf('dx/excludes1', text);
const severities = async (text: string) => (await found(text)).map(({ severity }) => severity);
const on = (date: string, diagnoses: string) =>
  claimText({ diagnoses, services: `${date}  11   99213  -     AB  1      132.50` });

describe('dx/excludes1', () => {
  it('finds a pair once, in either order, on the later code', async () => {
    // R73: "diabetes mellitus (E08-E13)".
    for (const [first, second] of [
      ['R73.03', 'E11.9'],
      ['E11.9', 'R73.03'],
    ]) {
      const [finding, ...more] = await found(withDiagnoses(`A: ${first}`, `B: ${second}`));
      deepEqual(more, []);
      deepEqual([finding?.at, finding?.severity], [second, 'error']);
    }
  });

  it('shows the chain: whose note, where it stands, its words, and both where both have one', async () => {
    const [section] = await found(withDiagnoses('A: I27.0', 'B: I10'));
    // I10-I1A: "primary pulmonary hypertension (I27.0)".
    match(
      section?.message ?? '',
      /Excludes1 at section I10–I1A, above I10: “primary pulmonary hypertension \(I27\.0\)”/,
    );
    equal(section?.release, 'ICD-10-CM, Tabular of April 2026, FY2027 in part');
    const [both] = await found(withDiagnoses('A: B20', 'B: Z21'));
    // B20: "asymptomatic … infection status (Z21)"; Z21: "acquired immunodeficiency syndrome (B20)".
    match(both?.message ?? '', /Excludes1 at category B20: .*Excludes1 at category Z21: /);
  });

  it('a warning where the note is about a part of what the other code says', async () => {
    // R40.2: "coma in diabetes (E08-E13)", on which E11.9 is silent; E11.641 says it.
    deepEqual(await severities(withDiagnoses('A: E11.9', 'B: R40.20')), ['warning']);
    deepEqual(await severities(withDiagnoses('A: E11.641', 'B: R40.20')), ['error']);
    // J81: "acute", which the title of P28.5 does not say; N39.0: "neonatal urinary tract infection (P39.3)".
    deepEqual(await severities(withDiagnoses('A: N39.0', 'B: P39.3')), ['error']);
  });

  it('an error where the chapter or a section says what ties the condition', async () => {
    // I10: "hypertensive disease complicating pregnancy, … (O10-O11 …)"; O11.1 is of the chapter of pregnancy.
    deepEqual(await severities(withDiagnoses('A: O11.1', 'B: I10')), ['error']);
    // M20: "congenital deformities and malformations of fingers and toes (Q66.- …)"; Q69.0 is Accessory finger(s).
    deepEqual(await severities(withDiagnoses('A: M20.001', 'B: Q69.0')), ['error']);
  });

  it('an error where nothing ties or narrows, whatever the words for the condition', async () => {
    // A09: "enteritis NOS (K52.9)", Noninfective gastroenteritis and colitis; D04.5: "carcinoma in situ of anus NOS".
    deepEqual(await severities(withDiagnoses('A: A09', 'B: K52.9')), ['error']);
    // M54.5: "low back strain (S39.012)", Strain of muscle, fascia and tendon of lower back.
    deepEqual(await severities(withDiagnoses('A: M54.50', 'B: S39.012A')), ['error']);
    // A48.3: "endotoxic shock NOS (R57.8)", Other shock.
    deepEqual(await severities(withDiagnoses('A: A48.3', 'B: R57.8')), ['error']);
    // A15: "pneumoconiosis associated with tuberculosis, any type in A15 (J65)": the last part says nothing more.
    deepEqual(await severities(withDiagnoses('A: A15.0', 'B: J65')), ['error']);
    // C92.0: "acute exacerbation of chronic myeloid leukemia (C92.10)", of which no title says acute exacerbation.
    deepEqual(await severities(withDiagnoses('A: C92.00', 'B: C92.10')), ['warning']);
    // D55.2: "disorders of glycolysis not associated with anemia (E74.81-)"; what E70-E88 says is of the whole section.
    deepEqual(await severities(withDiagnoses('A: D55.29', 'B: E74.819')), ['warning']);
    // M14.6: "arthropathy in: hematological disorders (M36.2-M36.3)"; M36.2 is Hemophilic arthropathy.
    deepEqual(await severities(withDiagnoses('A: M14.60', 'B: M36.2')), ['warning']);
  });

  it('reads the words that tie through parentheses, and an example without what opens its list', async () => {
    // G55: "nerve root compression (due to) (in) dorsopathies (M53.-, M54.-)", which M53.0 is not by its title.
    deepEqual(await severities(withDiagnoses('A: M53.0', 'B: G55')), ['warning']);
    // G63: "polyneuropathy (in): diabetes mellitus (E08-E13 with .42)".
    deepEqual(await severities(withDiagnoses('A: E11.42', 'B: G63')), ['error']);
    // R31: "hematuria included with underlying conditions, such as: acute cystitis with hematuria (N30.01)".
    deepEqual(await severities(withDiagnoses('A: N30.01', 'B: R31.9')), ['error']);
    // I20: "angina pectoris with atherosclerotic heart disease of native coronary arteries (I25.1-)"; the title says artery.
    deepEqual(await severities(withDiagnoses('A: I25.10', 'B: I20.9')), ['error']);
    // M15: "bilateral involvement of single joint (M16-M19)"; S71: "open fracture of hip and thigh (S72.-)".
    deepEqual(await severities(withDiagnoses('A: M15.0', 'B: M17.0')), ['error']);
    deepEqual(await severities(withDiagnoses('A: M15.0', 'B: M17.11')), ['warning']);
    deepEqual(await severities(withDiagnoses('A: S72.301A', 'B: S71.111A')), ['warning']);
  });

  it('information where a note over or about a whole section says nothing of the two', async () => {
    // G50-G59: "radiculitis NOS (M54.1-)"; E40-E46: "intestinal malabsorption (K90.-)"; K50-K52: "irritable bowel
    // syndrome (K58.-)"; G31.84: "cerebrovascular diseases (I60-I69)"; T88.7: "(A00-R94 and T80-T88.6, T88.8)".
    for (const pair of [
      ['A: G56.01', 'B: M54.12'],
      ['A: K90.0', 'B: E44.0'],
      ['A: K50.90', 'B: K58.9'],
      ['A: G31.84', 'B: I69.354'],
      ['A: T88.7XXA', 'B: I10'],
    ])
      deepEqual(await severities(withDiagnoses(...pair)), ['information'], pair.join());
    // D80-D89: "human immunodeficiency virus [HIV] disease (B20)"; Z34: "any complication of pregnancy (O00-O9A)".
    deepEqual(await severities(withDiagnoses('A: B20', 'B: D84.9')), ['error']);
    deepEqual(await severities(withDiagnoses('A: O02.1', 'B: Z34.91')), ['error']);
    // N00-N08: "hypertensive chronic kidney disease (I12.-)", of which N03 has the word chronic only.
    deepEqual(await severities(withDiagnoses('A: N03.2', 'B: I12.9')), ['information']);
    // R63.6: "malnutrition (E40-E46)", seven categories of one kind.
    deepEqual(await severities(withDiagnoses('A: E44.0', 'B: R63.6')), ['error']);
    // R73: "diabetes mellitus in pregnancy … (O24.-)" and P83: "congenital malformations of skin … (Q80-Q84)": few.
    deepEqual(await severities(withDiagnoses('A: O24.410', 'B: R73.09')), ['error']);
  });

  it('offers to remove the normal pregnancy and no complication of it (I.C.15.b.1)', async () => {
    for (const [diagnoses, told] of [
      ['A: Z34.82\nB: O24.410', 'Z34.82'],
      ['A: O24.410\nB: Z34.82', 'Z34.82'],
      ['A: O99.012\nB: Z33.1', 'Z33.1'],
    ] as const) {
      const [finding] = await found(on('2026-10-05', diagnoses));
      equal(finding?.code, told);
      match(finding?.fixes[0]?.title ?? '', new RegExp(`^Remove ${told}`));
      equal(finding?.fixes.filter(({ title }) => title.startsWith('Remove')).length, 1);
    }
  });

  it('information where a nearer note asks for both (K60.42: code also rectovaginal fistula, N82.3; K60.4 excludes it)', async () => {
    deepEqual(await severities(withDiagnoses('A: K60.421', 'B: N82.3')), ['information']);
    // I67.850: "code also … stroke (I63.-)"; I67 excludes I63.3-I63.5.
    deepEqual(await severities(withDiagnoses('A: I63.40', 'B: I67.850')), ['information']);
    // K60.41 has no such note; at Z16, which excludes A41.02, chapter 1 stands farther (I.C.1.e.1.a).
    deepEqual(await severities(withDiagnoses('A: K60.411', 'B: N82.3')), ['error']);
    deepEqual(await severities(withDiagnoses('A: A41.02', 'B: Z16.11')), ['error']);
    // H67: "code first … viral disease NEC (B00-B34)" and, as near, "otitis media in: measles (B05.3)".
    deepEqual(await severities(withDiagnoses('A: B05.3', 'B: H67.1')), ['error']);
    // D56.0: "code, if applicable, for hydrops fetalis due to alpha thalassemia (P56.99)"; P50-P61 exclude D55-D58.
    match((await found(withDiagnoses('A: D56.0', 'B: P56.99')))[0]?.message ?? '', /asks for both\.$/);
  });

  it('a warning at other parts of the body, other neoplasms, other events and a sequela of something else', async () => {
    // M54.1: "radiculopathy with spondylosis (M47.2-)"; M65: "soft tissue disorders related to use … (M70.-)".
    deepEqual(await severities(withDiagnoses('A: M54.12', 'B: M47.22')), ['error']);
    deepEqual(await severities(withDiagnoses('A: M54.12', 'B: M47.26')), ['warning']);
    deepEqual(await severities(withDiagnoses('A: M65.841', 'B: M70.61')), ['warning']);
    // M20: "congenital deformities and malformations of fingers and toes (Q66.- …)"; Q66.51 is of a foot.
    deepEqual(await severities(withDiagnoses('A: M20.11', 'B: Q66.51')), ['warning']);
    // S61: "open fracture of wrist, hand and finger (S62.- with 7th character B)"; S68: "traumatic amputation … (S68.-)".
    deepEqual(await severities(withDiagnoses('A: S62.650B', 'B: S61.210A')), ['error']);
    deepEqual(await severities(withDiagnoses('A: S62.501B', 'B: S61.011A')), ['error']);
    deepEqual(await severities(withDiagnoses('A: S68.112A', 'B: S61.210A')), ['warning']);
    // S00: "open wound of head (S01.-)"; a contusion and a laceration of other parts may be two.
    deepEqual(await severities(withDiagnoses('A: S01.01XA', 'B: S00.03XA')), ['error']);
    deepEqual(await severities(withDiagnoses('A: S01.81XA', 'B: S00.83XA')), ['warning']);
    deepEqual(await severities(withDiagnoses('A: S01.81XA', 'B: S00.03XA')), ['warning']);
    deepEqual(await severities(withDiagnoses('A: S00.03XA', 'B: S01.81XA')), ['warning']);
    // S60.47: "open bite of fingers (S61.25-, S61.35-)".
    deepEqual(await severities(withDiagnoses('A: S60.470A', 'B: S61.259A')), ['error']);
    deepEqual(await severities(withDiagnoses('A: S61.259A', 'B: S60.470A')), ['error']);
    // C44: "malignant melanoma of skin (C43.-)"; D04.5: "carcinoma in situ of anus NOS (D01.3)" (I.C.2.i).
    deepEqual(await severities(withDiagnoses('A: C43.31', 'B: C44.311')), ['error']);
    deepEqual(await severities(withDiagnoses('A: C43.61', 'B: C44.311')), ['warning']);
    deepEqual(await severities(withDiagnoses('A: D04.5', 'B: D01.3')), ['warning']);
    // W01: "fall on same level … due to ice or snow (W00.0)": two events are coded both (I.C.20.f).
    deepEqual(await severities(withDiagnoses('A: S52.501A', 'B: W00.0XXA', 'C: W01.0XXA')), ['warning']);
    // Y92.01: "barn (Y92.71)": one place is coded (I.C.20.b).
    deepEqual(await severities(withDiagnoses('A: S52.501A', 'B: W18.30XA', 'C: Y92.010', 'D: Y92.71')), [
      'error',
    ]);
    // I60-I69: "traumatic intracranial hemorrhage (S06.-)"; I69: "sequelae of traumatic intracranial injury (S06.-)".
    deepEqual(await severities(withDiagnoses('A: S06.5X0A', 'B: I61.9')), ['error']);
    deepEqual(await severities(withDiagnoses('A: S06.5X0A', 'B: I69.151')), ['warning']);
  });

  it('speaks of a code for other conditions unless its line names one that the note does not (I.A.11)', async () => {
    const count = async (...lines: string[]) => (await found(withDiagnoses(...lines))).length;
    // F45.8: "sleep related teeth grinding (G47.63)"; its inclusion terms are Psychogenic dysmenorrhea, Teeth grinding …
    equal(await count('A: F45.8  Psychogenic dysmenorrhea', 'B: G47.63'), 0);
    equal(await count('A: F45.8  Teeth grinding', 'B: G47.63'), 1);
    // A28.2: "plague (A20.-)"; an inclusion term of A20.8, Other forms of plague, is Abortive plague.
    equal(await count('A: A28.2', 'B: A20.8  Abortive plague'), 1);
    // A35, Other tetanus, excludes tetanus neonatorum, which is no term of it. R73.03 is no code for others.
    equal(await count('A: A34', 'B: A35  Tetanus neonatorum (A33)'), 1);
    equal(await count('A: E11.9', 'B: R73.03  Latent diabetes'), 1);
  });

  it('a warning where the two codes name different sides', async () => {
    // H65.1: "otitis media (acute) NOS (H66.9)".
    deepEqual(await severities(withDiagnoses('A: H65.111', 'B: H66.91')), ['error']);
    deepEqual(await severities(withDiagnoses('A: H65.111', 'B: H66.92')), ['warning']);
    // Both ears, or an unspecified one, are no other side.
    deepEqual(await severities(withDiagnoses('A: H65.113', 'B: H66.91')), ['error']);
    deepEqual(await severities(withDiagnoses('A: H65.111', 'B: H66.93')), ['error']);
    deepEqual(await severities(withDiagnoses('A: H65.111', 'B: H66.90')), ['error']);
    deepEqual(await severities(withDiagnoses('A: H65.119', 'B: H66.91')), ['error']);
  });

  it('information between two substances', async () => {
    // T39.4: "poisoning by, adverse effect of and underdosing of glucocorticoids (T38.0-)".
    deepEqual(await severities(withDiagnoses('A: T39.4X1A', 'B: T38.0X1A')), ['information']);
    // T51-T65: "contact with and (suspected) exposure to toxic substances (Z77.-)", a substance and none.
    deepEqual(await severities(withDiagnoses('A: T56.0X1A', 'B: Z77.011')), ['warning']);
    deepEqual(await severities(withDiagnoses('A: Z77.011', 'B: T56.0X1A')), ['warning']);
  });

  it('judges by the Tabular of the date (I50: neonatal cardiac failure, Excludes1 until 2025-09-30)', async () => {
    equal((await found(on('2022-03-01', 'A: I50.9\nB: P29.0'))).length, 1);
    equal((await found(on('2025-10-01', 'A: I50.9\nB: P29.0'))).length, 0);
  });

  it('at most a warning where no Tabular of the year or a year beside it is at hand', async () => {
    // E11: "type 1 diabetes mellitus (E10.-)" in all three; those of FY2017, January 2021 and April 2026.
    for (const [date, severity] of [
      ['2015-12-01', 'error'],
      ['2018-09-30', 'error'],
      ['2018-10-01', 'warning'],
      ['2020-10-01', 'error'],
      ['2022-09-30', 'error'],
      ['2022-10-01', 'warning'],
      ['2025-10-01', 'error'],
    ] as const)
      deepEqual(await severities(on(date, 'A: E11.9\nB: E10.9')), [severity], date);
  });

  it('informs of a note that the next Tabular has no more, on dates of the years between', async () => {
    // I50: “neonatal cardiac failure (P29.0)”, Excludes1 of January 2021, Excludes2 of April 2026.
    for (const [date, severity] of [
      ['2021-09-30', 'error'],
      ['2021-10-01', 'information'],
      ['2025-09-30', 'information'],
    ] as const)
      deepEqual(await severities(on(date, 'A: I50.9\nB: P29.0')), [severity], date);
  });

  it('leaves insulin and oral drugs to the Guidelines since FY2022 (I.C.4.a.3), though the note went later', async () => {
    // Z79.4: “long term (current) use of oral antidiabetic drugs (Z79.84)”, Excludes1 of January 2021, Excludes2 of April 2026.
    const both = 'A: E11.65\nB: Z79.4\nC: Z79.84';
    deepEqual(await severities(on('2021-09-30', both)), ['error']);
    for (const date of ['2021-10-01', '2025-09-30', '2025-10-01'])
      deepEqual(await severities(on(date, both)), [], date);
    equal((await found(on('2022-03-01', 'A: Z79.4\nB: Z79.82'))).length, 0);
  });

  it('only the part of an owner that a line is about (any condition in I51.4-I51.9 due to hypertension)', async () => {
    equal((await found(withDiagnoses('A: I11.9', 'B: I51.7'))).length, 1);
    equal((await found(withDiagnoses('A: I11.9', 'B: I51.3'))).length, 0);
  });

  it('leaves the admitting diagnosis alone', async () => {
    const stay = (role: string) =>
      stayText({ diagnoses: `principal: E11.9 POA Y\n${role}: R73.03${role === 'A' ? ' POA Y' : ''}` });
    equal((await found(stay('A'))).length, 1);
    equal((await found(stay('admitting'))).length, 0);
    equal((await found(stayText({ diagnoses: 'admitting: R73.03\nprincipal: E11.9 POA Y' }))).length, 0);
  });

  it('reads the causes of a UB-04 too', async () => {
    // W20: "falling object in transport accident (V01-V99)".
    const causes = 'external cause: W20.0XXA POA Y\nexternal cause: V43.52XA POA Y';
    equal((await found(stayText({ diagnoses: `principal: S01.01XA POA Y\n${causes}` }))).length, 1);
  });

  it('never offers to remove the first-listed diagnosis', async () => {
    const [finding] = await found(withDiagnoses('A: E11.9', 'B: R73.03'));
    deepEqual(
      finding?.fixes.map(({ title, safe }) => [title, safe]),
      [
        ['Remove R73.03 Prediabetes', false],
        ['Keep both: E11.9 and R73.03 are unrelated', false],
      ],
    );
  });
});

describe('dx/excludes1, a note in the words of another code', () => {
  // I65: "insufficiency, NOS, of precerebral artery (G45.-)", which are the syndromes of G45.0 to G45.2.
  it('is for information where the code beside has none of them', async () => {
    deepEqual(await severities(withDiagnoses('A: G45.9', 'B: I65.21')), ['information']);
    deepEqual(await severities(withDiagnoses('A: G45.2', 'B: I65.21')), ['error']);
  });
});
