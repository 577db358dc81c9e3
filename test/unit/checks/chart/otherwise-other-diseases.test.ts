/** Diseases of another category than the one that is coded, in the short words of notes (Guidelines FY2026 I.A.9, I.B.2 and the chapters 1 to 7). */
import assert from 'node:assert/strict';
import { withDiagnoses } from '../../../../server/src/checks/samples.ts';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { type Case, otherwise, tellsOf } from './found.ts';

const MORE = 'I.A.9.b and I.B.2 information';

const FOUND: readonly Case[] = [
  // The Index: Candidiasis, vulvovaginitis, balanitis, esophagitis; Vaginitis, trichomonal; Conjunctivitis, viral.
  [`N76.0 ${MORE} `, 'Candidal vulvovaginitis, fluconazole x1.'],
  [`N76.0 ${MORE} `, 'Vaginal yeast infection, recurrent.'],
  [`N76.0 ${MORE} `, 'Vaginitis d/t Trichomonas. Flagyl.'],
  [`N48.1 ${MORE} B37.42`, 'Balanitis, candidal.'],
  [`K20.90 ${MORE} B37.81`, 'Esophagitis due to Candida on EGD.'],
  [`H10.33 ${MORE} `, 'Conjunctivitis, acute, viral OU.'],
  [`G03.9 ${MORE} `, 'Viral meningitis, supportive care.'],
  // The Index: Leukocytosis D72.829, Lymphocytosis D72.820, Eosinophilia D72.1-.
  [`D72.9 ${MORE} D72.829`, 'Leukocytosis on prednisone.'],
  [`D72.829 ${MORE} D72.820`, 'Lymphocytosis, recheck CBC.'],
  [`D72.9 ${MORE} D72.819`, 'Leukopenia, recheck.'],
  [`D50.9 ${MORE} D50.0`, 'IDA due to heavy menses.'],
  // Guideline I.C.1.g.1.l; the Index: Gastroparesis; Anemia, blood loss, acute and chronic.
  ['U07.1 I.C.1.g.1.l information ', 'MIS-C, COVID 4 weeks ago.'],
  [
    'D50.0 I.B.2 and the Index at anemia, blood loss warning D62',
    'Acute blood loss anemia after hip surgery.',
  ],
  ['D62 I.B.2 and the Index at anemia, blood loss warning D50.0', 'Chronic blood loss anemia from GI AVMs.'],
  ['K31.89 I.A.9.a information K31.84', 'DM2 w/ gastroparesis, reglan.'],
  ['G89.4 I.C.5.a warning F45.41', 'Pain d/t psychological factors exclusively.'],
  ['G40.909 I.A.19 and the Index at seizure information R56.9', 'First unprovoked seizure. EEG ordered.'],
  ['G40.909 I.A.19 and the Index at seizure information R56.9', 'Seizure, single, workup negative.'],
  // R42 Excludes1: vertiginous syndromes (H81.-).
  ['R42 I.B.4 and I.B.5 information ', 'BPPV R, Epley done.'],
  ['R42 I.B.4 and I.B.5 information ', "Meniere's L ear."],
  ['H26.9 IV.J and I.C.21.c.3 information ', 'S/p cataract surgery OS yesterday, pseudophakia.'],
  ['H54.0X33 I.C.7.b and I.B.13 information ', 'Blindness R eye cat 3, normal L.'],
  ['H40.1133 I.C.7.a.3 warning ', 'POAG R mild, L severe.'],
  ['D49.3 I.C.2, general guidelines information ', "Breast lump L, 2 o'clock, mammo ordered."],
  ['C7A.019 I.A.13 and I.B.7 information ', 'Neuroendocrine ca of small bowel w/ carcinoid syndrome.'],
  // The Index: Wart, genital; Keratitis, herpesviral; Infection, Enterobius; Enteritis, Campylobacter; Lipoma.
  [`B07.9 ${MORE} A63.0`, 'Genital warts.'],
  [`B00.9 ${MORE} B00.52`, 'HSV keratitis OS.'],
  [`B82.9 ${MORE} B80`, 'Pinworms.'],
  [`A09 ${MORE} A04.5`, "Travelers' diarrhea, campylobacter stool PCR+."],
  [`C20 ${MORE} C19`, 'Rectal ca at rectosigmoid junction, new.'],
  [`C02.9 ${MORE} C01`, 'SCC tongue base.'],
  [`D23.5 ${MORE} `, 'Lipoma of back.'],
  [`D46.9 ${MORE} D46.21`, 'MDS w/ excess blasts, type 1.'],
  [`E85.9 ${MORE} E85.82`, 'Amyloid, wild type ATTR cardiac.'],
  [`F42.9 ${MORE} F42.2`, 'OCD w/ mixed thoughts and acts.'],
  [`F40.9 ${MORE} `, 'Needle phobia, faints with shots.'],
  [`J18.9 ${MORE} J15.0`, 'Pneumonia, klebsiella on sputum cx.'],
  ['K63.5 I.C.2, general guidelines information ', 'Adenomatous polyp of ascending colon removed.'],
  ['A41.9 I.C.1.d.1 and I.B.2 information A41.89', 'Sepsis due to COVID-19.'],
  // Titles of C44.3-.
  ['C44.301 I.B.2 information ', 'Basal cell ca of nose, Mohs done.'],
];

const SILENT: readonly Case[] = [
  ['N76.0', 'Acute vaginitis, bacterial; wet mount without yeast.'],
  ['B37.31', 'Candidal vulvovaginitis, fluconazole x1.'],
  ['H10.33', 'Acute conjunctivitis OU, not viral; drops.'],
  ['D72.829', 'Leukocytosis, unchanged.'],
  ['U07.1', 'COVID-19, no MIS-C.'],
  ['A15.0', 'Pulmonary TB, QuantiFERON positive, on RIPE.'],
  ['D50.0', 'IDA from chronic blood loss, heavy menses.'],
  ['D62', 'Acute blood loss anemia after hip surgery.'],
  ['K31.84', 'Gastroparesis, reglan.'],
  ['G89.4', 'Chronic pain syndrome, not exclusively psychological.'],
  ['G40.909', 'Seizure disorder, first seizure at age 12, on Keppra.'],
  ['G40.909', 'Epilepsy, breakthrough seizure.'],
  ['R42', 'Dizziness, no BPPV on Dix-Hallpike.'],
  ['H26.9', 'Cataract OD; pseudophakia OS.'],
  ['H54.0X33', 'Blindness both eyes category 3.'],
  ['H40.1133', 'POAG both eyes, severe.'],
  ['D49.3', 'Neoplasm of the left breast, a lump, path pending.'],
  ['B07.9', 'Plantar warts, cryo.'],
  ['K63.5', 'Hyperplastic polyp of the colon.'],
  ['A09', 'Infectious diarrhea, stool PCR pending.'],
  ['F10.10', 'Etoh use d/o, mild.'],
  ['F12.20', 'Cannabis use d/o severe.'],
  ['C44.311', 'Basal cell ca of nose, Mohs done.'],
];

describe('chart/otherwise-coded, other diseases in short words', () => {
  tellsOf(FOUND, SILENT, otherwise);
});

const under = (words: string, ...codes: string[]): string =>
  noteText({ note: `[note]\n${words}`, diagnoses: codes.join('\n') });

describe('what short notes tell by other words than the title', () => {
  for (const [words, ...codes] of [
    // The Index: Disease, Alzheimer's; Hyperthyroidism, with goiter (diffuse), Graves' disease; Disorder, hemorrhagic.
    ['Alzheimers, late onset, agitation.', 'G30.1', 'F02.811'],
    ["Graves' disease with thyroid storm today.", 'E05.01'],
    ['DM2 with CKD3b + HTN, labs in 3 months.', 'E11.22', 'I12.9', 'N18.32'],
    ['Bipolar disorder, current episode manic, severe w/ psychosis.', 'F31.2'],
    ['Cystic fibrosis with pulmonary exacerbation.', 'E84.0'],
    ['High chol and trigs, mixed. Statin refilled.', 'E78.2'],
    ['Coumadin-induced coagulopathy w/ epistaxis.', 'D68.32', 'R04.0', 'T45.515A'],
    ['Impending MI ruled out, stable angina.', 'I20.89'],
    ['Borderline DM, A1c 6.1. Diet.', 'R73.03'],
    ['Blindness R eye cat 3, normal L.', 'H54.413A'],
    ['Depression, anxiety. Sertraline refilled.', 'F32.A', 'F41.9'],
    ['Charcot foot R, DM2, total contact cast.', 'E11.610'],
    ['Chews tobacco, nicotine dep, counseled.', 'F17.220'],
    ['Lipoma of back, excision offered next month.', 'D17.1'],
    ['Molluscum on trunk, curettage offered.', 'B08.1'],
    ['Multiple myeloma not in remission, Velcade today.', 'Z51.11', 'C90.00'],
  ] as const)
    it(`is ${codes.join(', ')}: ${words}`, async () => {
      for (const text of [
        under(words, ...codes),
        noteText({ note: `[assessment]\n${words}`, diagnoses: codes.join('\n') }),
      ])
        for (const rule of [
          'chart/unsupported-code',
          'chart/other-code',
          'chart/uncoded-diagnosis',
          'chart/otherwise-coded',
        ])
          assert.deepEqual(await findingsOf(rule, text), [], rule);
    });

  it('takes R-CHOP for chemotherapy with an antibody, and both codes for right', async () => {
    const text = under(
      'DLBCL stage IV of nodes of neck, R-CHOP cycle 3 today.',
      'Z51.11',
      'Z51.12',
      'C83.31',
    );
    assert.deepEqual(await findingsOf('chart/otherwise-coded', text), []);
  });

  for (const joined of ['Hypokalemia + hypomagnesemia.', 'Hypokalemia & hypomagnesemia.'])
    it(`asks for the second of two diseases that a sign joins: ${joined}`, async () => {
      const [found] = await findingsOf(
        'chart/uncoded-diagnosis',
        under(`${joined} Oral repletion.`, 'E87.6'),
      );
      assert.equal(found?.code, 'E83.42');
    });

  it('asks nothing of a claim that has no note', async () => {
    assert.deepEqual(await findingsOf('chart/otherwise-coded', withDiagnoses('A: G40.909')), []);
  });
});
