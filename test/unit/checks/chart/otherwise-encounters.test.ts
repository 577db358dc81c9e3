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
];

describe('encounters and circumstances in the words of a note', () => {
  tellsOf(FOUND, SILENT, otherwise);

  it('is silent where the more precise code is listed, and where an immunization is coded or a wound treated', async () => {
    assert.deepEqual(await otherwise('Screening for osteoporosis.', 'Z13.9\nZ13.820'), []);
    const booster = 'Came for a tetanus booster after a nail.';
    assert.equal((await otherwise(booster, 'Z76.89\nI10')).length, 1);
    assert.deepEqual(await otherwise(booster, 'Z76.89\nZ23'), []);
    assert.deepEqual(await otherwise(booster, 'S91.331A\nZ76.89'), []);
  });
});
