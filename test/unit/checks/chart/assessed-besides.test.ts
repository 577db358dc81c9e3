/** Diseases that a note tells beside others of the same organ, and which no listed code is for (Guidelines FY2026 III and IV.J). */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { note } from './found.ts';

const missing = async (text: string): Promise<(string | undefined)[]> =>
  (await findingsOf('chart/uncoded-diagnosis', text)).map(({ code }) => code);

const stay = (heading: string, words: string, diagnoses: string): string =>
  noteText({ note: `[${heading}]\n${words}`, diagnoses }).replace('office visit', 'discharge summary');

describe('diseases told beside others', () => {
  for (const [code, words, ...listed] of [
    // An abbreviation is all that it stands for, and no other disease of the organ has its name.
    ['J44.9', 'Pneumonia, organism not found, with COPD; no exacerbation.', 'J18.9'],
    ['N39.0', 'Septic shock. Pseudomonas sepsis. UTI.', 'A41.52', 'R65.21'],
    ['N18.32', 'CKD 3b due to polycystic kidneys of the adult type.', 'Q61.2'],
    ['N18.4', 'Chronic kidney disease stage 4 from chronic glomerulonephritis.', 'N03.9'],
    // Whose it is, and that it is new, is of no name.
    ['E78.5', '#2 Hyperlipidemia, rosuvastatin refilled.', 'E11.9'],
    ['E03.9', 'Incidentally her hypothyroidism is stable.', 'H81.11'],
    ['J18.9', 'New pneumonia on the ventilator.', 'J96.01'],
    ['I10', 'High blood pressure, on lisinopril.', 'E11.9'],
    // What it makes of the patient.
    ['E86.0', 'Too weak to drink and dehydrated on arrival.', 'J11.1'],
    ['G82.20', 'Paraplegic, level not stated.', 'L89.313'],
    ['F48.2', 'Pseudobulbar affect due to amyotrophic lateral sclerosis.', 'G12.21'],
    ['G93.82', 'The bleeding led to brain death on the second day.', 'I61.3'],
    ['B20', 'A man who lives with AIDS. Fracture of the right femur.', 'S72.141A'],
    // I.C.16.a: conditions of the perinatal period; a site may stand beside the name.
    ['P25.1', 'The film showed a pneumothorax of the newborn.', 'Z38.00'],
    ['M96.1', 'Chronic pain syndrome from postlaminectomy syndrome of the lumbar spine.', 'G89.4'],
    // I.C.9.e.5: each type of infarction has its code.
    ['I21.A1', 'Anterior STEMI of the LAD; a second event was a type 2 myocardial infarction.', 'I21.02'],
    ['I21.09', 'Anterior STEMI. A second event was of type 2.', 'I21.A1'],
    // The anemia of a kidney disease is an anemia (I.C.4), and what a wound has brought is none of it.
    ['D63.1', 'End stage renal disease, anemia of the kidney disease, on epoetin.', 'N18.6', 'Z99.2'],
    ['L03.114', 'Cellulitis of the left forearm around a laceration.', 'A41.01', 'S51.812D'],
    // A long title has its name before the rest, and measures are of none.
    ['G81.91', 'Embolic infarct, woke with right-sided hemiplegia.', 'I63.412'],
    ['K63.5', 'Screening. One 5 mm polyp of the transverse colon, removed by cold snare.', 'Z12.11'],
    ['I10', 'Long-standing high blood pressure, on lisinopril.', 'J15.212'],
    ['E78.00', 'Elevated cholesterol, on rosuvastatin.', 'E11.9'],
    ['E78.5', 'High lipids, rosuvastatin refilled.', 'E11.9'],
    ['G82.20', 'T10 paraplegia for years.', 'L89.153'],
    // I.C.19.b: each injury has its code; bruises are contusions and scratches abrasions.
    ['S60.221A', 'Femur fracture. Bruise on the back of the right hand.', 'S72.321A'],
    ['S50.811A', 'Sprained ankle. Scratches of the right forearm.', 'S93.402A'],
    ['L03.116', 'Physical abuse. Cellulitis of the left leg that never healed.', 'T74.12XA'],
    // I.C.1.d.4: the infection of which a sepsis came; a disease of the same category is another.
    ['N10', 'Sepsis due to acute pyelonephritis, organism not found.', 'A41.9'],
    ['E87.6', 'Hyponatremia. Hypokalemia of 2.9, replaced.', 'E87.1'],
    ['I25.5', 'Old infarction. Ischemic cardiomyopathy, followed here.', 'I25.2'],
    // I.C.9.a.1: a heart failure with hypertension.
    ['I11.9', 'Hypertensive heart disease. Chronic diastolic heart failure.', 'I50.32'],
    ['M16.11', 'Primary OA of the right hip, replacement next week.', 'Z01.818'],
    // I.C.2.l: the primary beside its metastasis.
    ['C34.11', 'Adenocarcinoma of the right upper lobe of the lung, spread in the lung.', 'C78.01'],
    ['C34.12', 'Known adenocarcinoma of the left upper lobe of the lung with metastases.', 'C79.31'],
  ] as const)
    it(`leads to ${code}: ${words}`, async () => {
      assert.deepEqual(await missing(note(words, ...listed)), [code]);
    });

  for (const [words, ...listed] of [
    ['Community-acquired pneumonia.', 'J18.9'],
    // Words that lead to nothing of their name.
    ['Type 2 diabetes. Polyneuropathy of both legs.', 'E11.42'],
    ['After the tonsillectomy a postoperative hemorrhage, controlled.', 'J95.830'],
    ['Essential hypertension with heart disease.', 'I11.9'],
    ['Type 2 myocardial infarction, called an NSTEMI on arrival.', 'I21.A1'],
    ['Adenocarcinoma of the left upper lobe, resected, with a brain metastasis.', 'C79.31', 'Z85.118'],
    ['Wedge compression fracture of L1 in osteoporosis.', 'M80.08XA'],
    ['Vaginal bleeding, threatened abortion.', 'O20.0'],
    ['After an hour of oxygen respiratory failure did not occur.', 'J44.1'],
    ['Diverticulitis 2021.', 'N10'],
    ['Idiopathic intracranial hypertension.', 'G93.2'],
    ['Severe sepsis from Serratia marcescens.', 'A41.53', 'R65.20'],
    ['Elevated reading; she has never been told she has high blood pressure.', 'R03.0'],
    // How it goes is no disease, nor is a size; what was taken out is of the past.
    ['Exacerbation of COPD.', 'J44.1'],
    ['Lobar pneumonia. An 8 mm simple cyst.', 'J18.1'],
    ['Surveillance. A single brain metastasis was taken out in 2022.', 'Z08', 'Z85.3'],
    ['Hemorrhage of a hemorrhoid.', 'K64.8'],
    ['Blood pressure 118/70, facial pressure.', 'J01.90'],
  ] as const)
    it(`is silent: ${words}`, async () => {
      assert.deepEqual(await missing(note(words, ...listed)), []);
    });

  // III: what was treated in the stay is coded, though it is over; what was over before is not.
  it('counts what a stay has put right', async () => {
    assert.deepEqual(await missing(stay('final diagnoses', 'Dehydration, corrected.', 'J11.1')), ['E86.0']);
    assert.deepEqual(await missing(note('Dehydration, corrected.', 'J11.1')), []);
    assert.deepEqual(
      await missing(stay('final diagnoses', 'Pressure ulcer of sacrum, healed.', 'J44.1')),
      [],
    );
  });

  // IV.J: of what was there before, that which goes on, where nothing is concluded.
  it('reads what a visit found beside a test, and what was there and is cared for', async () => {
    const visit = (heading: string, words: string, listed: string) =>
      noteText({ note: `[${heading}]\n${words}`, diagnoses: listed });
    for (const heading of ['exam and imaging', 'admission note', 'pmh'])
      assert.deepEqual(
        await missing(visit(heading, 'Gout, stable. Hypertension.', 'I10')),
        ['M10.9'],
        heading,
      );
    for (const heading of ['imaging', 'admission orders', 'family history'])
      assert.deepEqual(
        await missing(visit(heading, 'Hypertension. Long-standing gout.', 'I10')),
        [],
        heading,
      );
    assert.deepEqual(await missing(visit('pmh', 'Hypertension. Gout.', 'I10')), []);
  });

  it('takes what is told by the way where it is there by all its words', async () => {
    const told = (hpi: string) =>
      missing(noteText({ note: `[hpi]\n${hpi}\n[assessment]\nLymphedema.`, diagnoses: 'I89.0' }));
    assert.deepEqual(await told('Lives with gout.'), ['M10.9']);
    assert.deepEqual(
      await told('R leg swelling began in her 40s after bout upon bout of cellulitis there.'),
      [],
    );
  });

  it('reads what a stay was for', async () => {
    for (const heading of ['admission note', 'reason for admission', 'brief stay', 'discharge narrative'])
      assert.deepEqual(
        await missing(stay(heading, 'Hypokalemia of 2.9 on arrival.', 'L03.115')),
        ['E87.6'],
        heading,
      );
  });

  it('goes on where a drug no longer holds the pain', async () => {
    assert.deepEqual(
      await missing(
        note(
          'Pain from bone metastases, her carcinoma of the left kidney no longer held by tablets.',
          'G89.3',
          'C79.51',
        ),
      ),
      ['C64.2'],
    );
  });
});

describe('names with more words', () => {
  for (const [code, words, ...listed] of [
    ['I10', 'Hypertension also noted, home amlodipine given.', 'J45.41'],
    ['I25.10', 'Three vessel coronary disease of his own arteries.', 'I21.4'],
    ['N18.6', 'End stage renal disease on dialysis.', 'T86.11', 'Z99.2'],
    ['J30.1', 'Asthma with an exacerbation. Allergic rhinitis due to pollen.', 'J45.41'],
    ['I10', 'Speech therapy. Hypertension steady on lisinopril.', 'I69.320'],
    ['E78.5', 'High lipids on her usual pills.', 'I26.99'],
    ['Q66.01', 'Congenital talipes equinovarus of the right foot.', 'Z38.00'],
  ] as const)
    it(`lead to ${code}: ${words}`, async () => {
      assert.deepEqual(await missing(note(words, ...listed)), [code]);
    });
});
