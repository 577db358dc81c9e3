/** What patients live with, carry, and have under control, and where they live (Guidelines FY2026, I.C.14, 15 and 21). */
import assert from 'node:assert/strict';
import { type Case, otherwise, tellsOf } from './found.ts';

const STATUS = 'I.C.21.c.3 information ';
const CIRCUMSTANCE = 'I.B.14 and I.C.21.c.17 information ';

const FOUND: readonly Case[] = [
  ['N18.32 I.C.14.a.2 warning ', 'CKD 3b, kidney transplant recipient; no transplant complication.'],
  [`I10 ${STATUS}`, 'HTN. Liver transplant recipient 2015, doing well.'],
  [`I10 ${STATUS}`, 'HTN. S/p OLT 2016, LFTs normal.'],
  [`M10.9 ${STATUS}`, 'Gout. On HD via fistula since 2020.'],
  [`M10.9 ${STATUS}`, 'Gout. S/p left BKA 2021, walks with a prosthesis.'],
  [`M10.9 ${STATUS}`, 'Gout. Right great toe amputation in 2019.'],
  [`M10.9 ${STATUS}`, 'Gout. Has a permanent colostomy, functioning.'],
  [`M10.9 ${STATUS}`, 'Gout. Trach dependent.'],
  [`M10.9 ${STATUS}`, 'Gout. Has a pacemaker, dual chamber.'],
  [`M10.9 ${STATUS}`, 'Gout. ICD in place.'],
  [`M10.9 ${STATUS}`, 'Gout. Mechanical mitral valve, on warfarin.'],
  // Z14 and Z22, by their titles.
  ['E84.9 I.C.21.c.3 warning Z14.1', 'Cystic fibrosis carrier, unaffected.'],
  ['E75.02 I.C.21.c.3 information Z14.8', 'Tay-Sachs carrier. Partner tested negative.'],
  ['D57.1 I.C.21.c.3 and I.B.2 information D57.3', 'Sickle cell trait carrier.'],
  ['A01.00 I.C.21.c.3 information Z22.0', 'Typhoid carrier, stool culture positive.'],
  ['A39.9 I.C.21.c.3 information Z22.31', 'Meningococcal carrier, throat swab, well.'],
  // I.C.21.c.4: what is treated is no history.
  ['Z86.79 I.C.9.a.8 and I.C.21.c.4 warning ', 'HTN, controlled. Continue lisinopril.'],
  ['Z86.79 I.C.9.a.8 and I.C.21.c.4 warning ', 'Atrial fibrillation on apixaban.'],
  ['Z86.59 I.C.21.c.4 warning ', 'Depression, stable on sertraline.'],
  ['Z86.39 I.C.21.c.4 warning ', 'Hypothyroidism on levothyroxine, TSH normal.'],
  ['Z87.09 I.C.21.c.4 warning ', 'Asthma, well controlled on fluticasone.'],
  ['Z87.19 I.C.21.c.4 warning ', 'GERD, on omeprazole.'],
  ['Z86.69 I.C.21.c.4 warning ', 'Migraine, controlled with topiramate.'],
  [`Z59.5 ${CIRCUMSTANCE}`, 'Staying at the Red Cross shelter. Income is adequate.'],
  [`Z56.0 ${CIRCUMSTANCE}`, 'Rotating shifts, stressful work schedule.'],
  [`Z63.0 ${CIRCUMSTANCE}`, 'Father died last month, grieving.'],
  [`Z65.1 ${CIRCUMSTANCE}`, 'House lost in the wildfire.'],
  // I.C.15.c and i.
  ['O10.013 I.C.9.a.7 and I.C.15.c warning O13.3', 'Gestational HTN, third trimester, no proteinuria.'],
  ['O10.92 I.C.9.a.7 and I.C.15.c warning O13.4', 'PIH, induced at 37 weeks.'],
  ['O13.3 I.C.15.c and d warning ', 'cHTN, on nifedipine.'],
  ['O14.93 I.B.2 and I.C.15.d warning O11.3', 'Superimposed preeclampsia.'],
  ['O24.113 I.C.15.i warning ', 'GDMA2, insulin started.'],
  ['O24.414 I.C.15.c and g warning ', 'Diabetes since childhood, on an insulin pump.'],
];

const SILENT: readonly Case[] = [
  ['I10', 'HTN. Wife had a kidney transplant.'],
  ['I10', 'HTN. Listed for a liver transplant.'],
  ['E11.9', 'T2DM. At risk of amputation.'],
  ['M10.9', 'Gout. Colostomy reversed in 2020.'],
  ['M10.9', 'Gout. Pacemaker recommended, he will think about it.'],
  ['M10.9', 'Gout. No pacemaker.'],
  ['N18.5', 'CKD 5, dialysis education, wants a transplant evaluation.'],
  ['I10\nZ94.0', 'HTN. Kidney transplant recipient.'],
  ['E84.9', 'Cystic fibrosis. Both parents are carriers.'],
  ['Z86.59', 'History of depression, off medications.'],
  ['Z86.39', 'Diabetes resolved after weight loss.'],
  ['Z59.5', 'Extreme poverty, food pantry used.'],
  ['Z59.6', 'Low income. Talked of healthy food and meals.'],
  ['O10.913', 'Chronic hypertension on labetalol, no superimposed preeclampsia.'],
  ['O13.3', 'Gestational hypertension. Normotensive before pregnancy.'],
  ['O24.410', 'GDM, diet controlled.'],
];

describe('what is lived with, carried and controlled', () => {
  tellsOf(FOUND, SILENT, otherwise);

  it('beside an encounter for counseling too', async () => {
    assert.deepEqual(await otherwise('Cystic fibrosis carrier, unaffected.', 'Z31.5\nE84.9'), [
      'E84.9 I.C.21.c.3 warning Z14.1',
    ]);
  });

  it('what nothing suggests is none of it (I.C.20.h)', async () => {
    assert.deepEqual(
      await otherwise('Cut on broken glass, nothing to suggest assault or self harm.', 'W25.XXXA'),
      [],
    );
  });
});
