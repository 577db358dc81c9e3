/** Sentences of the ICD-10-CM Official Guidelines FY2026, I.C.21, on encounters, donors, allergies and circumstances of life. */
import assert from 'node:assert/strict';
import { type Case, otherwise, tellsOf } from './found.ts';

const NONSPECIFIC = 'I.C.21.c.14 warning';

const FOUND: readonly Case[] = [
  [`Z13.9 ${NONSPECIFIC} Z13.820`, 'Here for a bone density scan: screening for osteoporosis.'],
  [`Z13.9 ${NONSPECIFIC} Z13.220`, 'Cholesterol screening.'],
  [`Z13.89 ${NONSPECIFIC} Z13.31`, 'Annual screening for depression, score 2.'],
  [`Z12.9 ${NONSPECIFIC} Z12.5`, 'Screening for prostate cancer.'],
  [`Z11.9 ${NONSPECIFIC} Z11.4`, 'Screened for HIV.'],
  [`Z02.9 ${NONSPECIFIC} Z02.5`, 'Sports physical.'],
  [`Z02.9 ${NONSPECIFIC} Z02.4`, 'Physical for her commercial driver license.'],
  [`Z88.9 ${NONSPECIFIC} Z88.0`, 'Allergic to penicillin since childhood.'],
  [`Z88.9 ${NONSPECIFIC} Z88.2`, 'Sulfa allergy.'],
  [`Z52.9 ${NONSPECIFIC} Z52.4`, 'Donates her left kidney to her brother.'],
  ['Z29.89 I.C.21.c.2 warning Z23', 'Walk-in for his tetanus booster.'],
  ['Z76.89 I.C.21.c.2 warning Z23', 'Shingrix 0.5 ml into the left deltoid.'],
  ['Z71.85 I.C.21.c.10 warning ', 'Flu vaccine given, information sheet handed over.'],
  ['Z71.85 I.C.21.c.10 warning ', 'Flu vaccine given into the left deltoid. No questions.'],
  ['Z03.74 I.C.21.c.6 warning ', 'Growth of the fetus: the scan is inconclusive.'],
  ['Z03.71 I.C.21.c.6 warning ', 'Oligohydramnios cannot be excluded yet.'],
  ['Z03.73 I.C.21.c.6 warning ', 'An anomaly is neither confirmed nor ruled out.'],
  ['Z03.89 I.C.21.c.6 warning ', 'Tests inconclusive.'],
  ['Z60.2 I.C.21.c.17 warning ', 'Lives by herself and likes it.'],
  ['Z60.2 I.C.21.c.17 information ', 'Lives alone. Needs no help at home.'],
  ['Z56.0 I.C.21.c.17 warning ', 'Quit work last year by choice.'],
  ['Z63.5 I.C.21.c.17 warning ', 'Divorced ten years ago, no distress from it.'],
  ['I10 I.C.21.c.2 information ', 'Influenza vaccine given today in the left deltoid.'],
  ['Z01.818 I.C.21.c.4 information ', 'Personal history of deep vein thrombosis in 2019.'],
  ['I10 I.C.21.c.4 information ', 'Personal history of breast cancer.'],
  ['Z87.828 I.C.21.c.3 and c.4 warning ', 'His right leg was taken off below the knee in 2015.'],
  ['Z79.52 I.C.21.c.3 warning ', 'Poison ivy, prednisone for six days.'],
  ['O36.5930 I.C.21.c.6 warning Z03.74', 'Suspected poor fetal growth, ruled out today.'],
  ['O41.03X0 I.C.21.c.6 warning Z03.71', 'Ruled out oligohydramnios.'],
  ['O44.03 I.C.21.c.6 warning Z03.72', 'Placenta previa was excluded.'],
  ['T18.9XXA I.C.21.c.6 warning Z03.821', 'Swallowed coin, ruled out.'],
  ['T17.900A I.C.21.c.6 warning Z03.822', 'Chest film with no foreign body.'],
  ['O80 I.C.15.o.4 warning Z39.0', "Gave birth in her sister's car."],
];

const SILENT: readonly Case[] = [
  ['Z13.9', 'Health fair, several questionnaires.'],
  ['Z13.820', 'Screening for osteoporosis.'],
  ['Z02.9', 'Examination for an office that did not say what for.'],
  ['Z88.9', 'Allergy to a drug whose name she does not know. Not allergic to penicillin.'],
  ['Z29.89', 'Flu shot declined. Prophylaxis for altitude sickness.'],
  ['Z71.85', 'Afraid that the vaccine is not safe. MMR given after a long talk, information sheet.'],
  ['Z71.85', 'Information sheet only, nothing else today.'],
  ['Z03.74', 'Growth restriction was ruled out; the first scan had been inconclusive.'],
  ['Z60.2', 'Lives alone and cannot cook since the fracture. Needs no help with pills.'],
  ['Z60.2', 'Lives alone.'],
  ['I10', 'Lives by herself and likes it.'],
  ['I10', 'Influenza vaccine given last year; declined today.'],
  ['Z01.818', 'No personal history of deep vein thrombosis.'],
  ['I10', 'Mother with breast cancer.'],
  ['Z87.828', 'Leg broken in 2015, healed.'],
  ['O36.5930', 'Poor fetal growth cannot be ruled out.'],
  ['O36.5930', 'Poor fetal growth. Fetal anomaly ruled out.'],
  ['T18.9XXA', 'Coin in the esophagus, removed. No foreign body left.'],
  ['T18.9XXA', 'Swallowed coin not yet ruled out.'],
];

describe('encounters and circumstances in the words of a note', () => {
  tellsOf(FOUND, SILENT, otherwise);

  it('asks for no vaccine and no history that is coded', async () => {
    assert.deepEqual(await otherwise('Influenza vaccine given today in the left deltoid.', 'I10\nZ23'), []);
    assert.deepEqual(await otherwise('Personal history of deep vein thrombosis.', 'I10\nZ86.718'), []);
    assert.deepEqual(await otherwise('Status post amputation of the leg.', 'Z87.828\nZ89.511'), []);
  });

  it('takes the shelter of an evacuee for no homelessness (I.C.21.c.17)', async () => {
    assert.deepEqual(await otherwise('Staying in the shelter since the hurricane.', 'I10'), []);
    assert.equal((await otherwise('Staying in the shelter since March.', 'I10')).length, 1);
  });

  it('is silent where the more precise code is listed, and where an immunization is coded or a wound treated', async () => {
    assert.deepEqual(await otherwise('Screening for osteoporosis.', 'Z13.9\nZ13.820'), []);
    const booster = 'Came for a tetanus booster after a nail.';
    assert.equal((await otherwise(booster, 'Z76.89\nI10')).length, 1);
    assert.deepEqual(await otherwise(booster, 'Z76.89\nZ23'), []);
    assert.deepEqual(await otherwise(booster, 'S91.331A\nZ76.89'), []);
  });
});
