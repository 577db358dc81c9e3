/** A code of one kind, cause or site of a disease, where the note tells another (Guidelines FY2026 I.B.2; titles of the Tabular List). */
import assert from 'node:assert/strict';
import { type Case, codes, note, otherwise, tellsOf } from './found.ts';

/** What the note tells, by the code that is wrong for it. */
const APART: readonly Case[] = [
  ['A02.0', 'Campylobacter in the stool, cramps.'],
  ['A15.0', 'Scrofula, AFB from the neck node.'],
  ['A51.0', 'Syphilis, secondary.'],
  ['B00.52', 'HSV of the glans and the perineum.'],
  ['B16.9', 'HCV again, RNA two million.'],
  ['B27.00', 'CMV mono, IgM positive.'],
  ['B35.1', 'Ringworm of the forearm.'],
  ['B37.0', 'Candida intertrigo below the pannus.'],
  ['B40.2', 'Valley fever, titers 1:16.'],
  ['B51.9', 'Falciparum, 2% parasitemia.'],
  ['B85.1', 'Nits behind both ears.'],
  ['C22.0', 'Cholangiocarcinoma of the left lobe.'],
  ['C32.0', 'Cancer of the epiglottis.'],
  ['C44.311', 'Nose, SCC, well differentiated.'],
  ['C45.0', 'Peritoneal mesothelioma with ascites.'],
  ['C67.1', 'Bladder cancer, trigone.'],
  ['C71.1', 'Glioblastoma, left temporal.'],
  ['C83.31', 'Follicular lymphoma of a neck node.'],
  ['C91.10', 'AML with 40% blasts.'],
  ['D17.1', 'Lipoma on the thigh.'],
  ['D51.0', 'B12 lack of a vegan.'],
  ['D56.1', 'Thalassemia, alpha, two genes.'],
  ['D59.12', 'Hemolysis by a warm antibody.'],
  ['D66', 'Factor IX 3%, Christmas disease.'],
  ['D68.52', 'Leiden heterozygote, one clot.'],
  ['D70.1', 'Neutropenia from methimazole.'],
  ['E04.2', 'Goiter, diffuse, smooth.'],
  ['E05.20', 'Graves disease, TSI high.'],
  ['E06.3', 'De Quervain, painful gland.'],
  ['E22.1', 'IGF-1 high, acromegaly.'],
  ['E24.0', "Iatrogenic Cushing's."],
  ['E27.1', 'Adrenal failure, steroid withdrawal.'],
  ['E51.11', 'Scurvy, bleeding gums.'],
  ['E78.2', 'Hypertriglyceridemia, 900.'],
  ['E87.0', 'Hyponatremia, 118.'],
  ['E87.5', 'Hypokalemia, 2.9.'],
  ['F41.0', 'GAD, worries all day.'],
  ['F43.22', 'Adjustment reaction, tearful and sad.'],
  ['F90.0', 'ADHD, hyperactive-impulsive presentation.'],
  ['G31.84', 'Lewy body disease.'],
  ['G35.A', 'SPMS, EDSS 6.'],
  ['G40.309', 'Temporal lobe epilepsy.'],
  ['G44.209', 'Cluster attacks, oxygen helps.'],
  ['G56.01', 'Cubital tunnel, right elbow.'],
  ['G57.11', 'Foot drop, peroneal.'],
  ['G91.2', 'Hydrocephalus, obstructive.'],
  ['H25.11', 'PSC, right eye.'],
  ['H34.8110', 'BRVO OD, edema.'],
  ['H40.1122', 'Pseudoexfoliation glaucoma OS, moderate.'],
  ['H50.00', 'Exotropia, intermittent.'],
  ['H71.01', 'Cholesteatoma of the mastoid, right.'],
  ['H81.01', 'Epley for BPPV on the right.'],
  ['H91.11', 'Hearing loss after cisplatin, right.'],
  ['I27.22', 'PH, group 3, ILD.'],
  ['I42.6', 'HOCM, gradient 60.'],
  ['I44.1', 'Third-degree AV block, paced.'],
  ['I47.10', 'VT, 20 beats.'],
  ['I49.1', 'PVCs, 12% burden.'],
  ['I61.0', 'Cerebellar bleed.'],
  ['I63.311', 'Embolic infarct, right MCA.'],
  ['I65.21', 'Basilar stenosis.'],
  ['I71.42', 'AAA, infrarenal, 5.2.'],
  ['I82.621', 'Clot of the right axillary vein.'],
  ['I95.1', 'BP drops on dialysis.'],
  ['J12.1', 'hMPV pneumonia.'],
  ['J01.00', 'Acute ethmoid sinusitis.'],
  ['J30.1', 'Rhinitis from her cat.'],
  ['J61', 'Silicosis of a sandblaster.'],
  ['J84.112', 'NSIP on biopsy.'],
  ['J43.1', 'Centrilobular emphysema.'],
];

const SAME: readonly Case[] = [
  ['A15.0', 'Cavitary TB of the right upper lobe, hilar nodes.'],
  ['A51.39', 'Secondary syphilis, chancre two months ago.'],
  ['B35.3', 'Athlete’s foot; the nails are thick too.'],
  ['B37.0', 'Thrush. Skin clear.'],
  ['C44.311', 'BCC of the nose. An SCC of the ear was cleared.'],
  ['C83.31', 'Follicular lymphoma, transformed to DLBCL, neck.'],
  ['D51.3', 'Vegan, B12 low, intrinsic factor antibody negative.'],
  ['D70.1', 'Nadir after cycle 2, no infection.'],
  ['E05.00', 'Graves, small nodules too.'],
  ['E87.1', 'Hyponatremia, was hypernatremic last year.'],
  ['F90.2', 'ADHD, combined, both lists positive.'],
  ['G35.A', 'RRMS, not secondary progressive.'],
  ['G40.209', 'Focal epilepsy with impaired awareness. Tonic-clonic once in May.'],
  ['H25.11', 'NS 3+, trace cortical change.'],
  ['I27.22', 'PH of left heart disease; COPD as well.'],
  ['I63.411', 'Embolic stroke, right MCA, clot in the appendage thrombosed.'],
  ['J30.1', 'Ragweed hay fever; has a dog.'],
];

/** By the words alone, or with the code that they lead to. */
const apart = async (words: string, code: string): Promise<string[]> => {
  const told = await Promise.all(
    ['chart/otherwise-coded', 'chart/other-code'].map((rule) => codes(rule, note(words, code))),
  );
  return told.flat().flatMap((one) => (one === code ? [one] : []));
};

describe('one of several kinds, the note tells another', () => {
  tellsOf(APART, SAME, apart);

  it('says what it is that differs, for information', async () => {
    assert.deepEqual(await otherwise('Dialysis: BP falls each time.', 'I95.1'), ['I95.1 I.B.2 information ']);
  });
});

describe('courses and causes that say more', () => {
  const FOUND: readonly Case[] = [
    // I.A.9.b and I.B.2, by the titles of the codes that are offered.
    ['G20.A1 I.A.9.b and I.B.2 information ', 'Parkinson disease, wearing off before each dose.'],
    [
      'G20.B1 I.A.9.b and I.B.2 information G20.B2',
      'Parkinson disease with dyskinesia, OFF periods at noon.',
    ],
    ['F31.9 I.A.9.b and I.B.2 information ', 'Bipolar I, manic last, fully remitted.'],
    ['F33.1 I.A.9.b and I.B.2 information ', 'Recurrent depression, in full remission.'],
    ['G70.00 I.A.9.b and I.B.2 information G70.01', 'Myasthenic crisis, IVIG.'],
    ['B17.10 I.A.9.b and I.B.2 information B18.2', 'Long-standing hepatitis C, viremic.'],
    ['C18.1 I.C.2, the histological term information ', 'Carcinoid of the appendix, 1 cm.'],
    ['C25.2 I.C.2, the histological term information ', 'Pancreatic NET, grade 2, tail.'],
  ];
  const SILENT: readonly Case[] = [
    ['G20.A1', 'Parkinson disease, no wearing off.'],
    ['F33.1', 'Recurrent depression, not in remission yet.'],
    ['G70.00', 'Myasthenia, no crisis.'],
    ['C18.1', 'Adenocarcinoma of the appendix with neuroendocrine features.'],
    ['C34.11', 'Small cell cancer, a neuroendocrine tumor, right upper lobe.'],
  ];
  tellsOf(FOUND, SILENT, otherwise);

  it('takes a bout that came back for a recurrent one (I.B.2)', async () => {
    assert.deepEqual(await otherwise('C. diff colitis, relapsed.', 'A04.72'), [
      'A04.72 I.B.2 warning A04.71',
    ]);
    assert.deepEqual(await otherwise('C. diff colitis, first episode.', 'A04.72'), []);
    assert.deepEqual(
      await codes('chart/unsupported-code', note('C. diff colitis, third bout.', 'A04.71')),
      [],
    );
  });

  it('takes a subdural hematoma for the hemorrhage of the Index', async () => {
    assert.deepEqual(await otherwise('Chronic nontraumatic subdural hematoma.', 'I62.01'), [
      'I62.01 I.B.8 and I.B.2 warning I62.03',
    ]);
  });

  it('lets a partner take PrEP, a stroke leave one monoplegia and a hormone go on', async () => {
    assert.deepEqual(await otherwise('HIV, suppressed. Partner on PrEP elsewhere.', 'Z79.899'), []);
    assert.deepEqual(
      await otherwise('Aphasia and right arm monoparesis after the stroke.', 'I69.320\nI69.331'),
      [],
    );
    const text = note(
      'Breast cancer, on an aromatase inhibitor, no evidence of recurrence.',
      'C50.412',
      'Z79.811',
    );
    assert.deepEqual(await codes('dx/history-and-active', text), []);
  });

  it('asks for no bleeding beside the disease that bleeds (I.B.5)', async () => {
    assert.deepEqual(
      await codes('chart/uncoded-diagnosis', note('Rectal bleeding. Rectal cancer, resected.', 'C20')),
      [],
    );
  });
});
