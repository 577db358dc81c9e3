/** Sentences of the Guidelines FY2026 on chapters 9, 10, 13, 14, 15 and 16, on words of a note that want another code. */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  ['I24.89 I.C.9.e.5 warning I21.A1', 'Type 2 MI, demand ischemia.'],
  ['Z86.73 I.C.9.d warning ', 'Stroke in 2022 with residual weakness of the left arm.'],
  // I.C.10.
  ['J44.9 I.C.10.a.1 warning J44.1', 'COPD flare, prednisone.'],
  ['J44.9 I.C.10.a.1 warning J44.1', 'AECOPD.'],
  ['J45.40 I.C.10.a.1 warning J45.41', 'Moderate persistent asthma, acute flare.'],
  ['J68.9 I.C.10.e warning U07.0', 'EVALI.'],
  ['J80 I.C.10.e warning U07.0', 'ARDS due to vaping.'],
  // I.C.13.
  ['S83.212A I.C.13.b warning ', 'Old bucket handle tear of the medial meniscus.'],
  ['S43.004A I.C.13.b warning ', 'Recurrent dislocation of the right shoulder.'],
  ['M24.411 I.C.13.b warning ', 'First-time dislocation of the right shoulder.'],
  ['M15.9 I.C.13.a.2 information ', 'Primary osteoarthritis of the right knee.'],
  ['M80.08XA I.C.13.d.1 warning M81.0', 'Osteoporosis, old healed vertebral fracture.'],
  ['M80.08XA I.C.13.d.1 warning M81.0', 'Osteoporosis. Vertebral fracture in 2019.'],
  ['M81.0 I.C.13.d.2 warning ', 'Osteoporosis with fragility fracture of T8.'],
  ['M81.0 I.C.13.d.1 information ', 'Osteoporosis. History of a fragility fracture of the wrist.'],
  // I.C.14.a.2.
  ['N18.30 I.C.14.a.2 warning ', 'Kidney transplant in 2015. CKD 3.'],
  ['N18.30 I.C.14.a.2 warning ', 'S/p DDKT, CKD 3.'],
  ['Z94.0 I.C.14.a.2 information ', 'CKD 3a in a transplant recipient.'],
  // I.C.15.
  ['O80 I.C.15.o.4 warning Z39.0', 'Delivered at home, admitted for routine postpartum care.'],
  ['O80 I.C.15.o.4 warning Z39.0', 'Home birth, no complications.'],
  ['O80 I.C.15.n.1 warning ', 'Delivery with shoulder dystocia.'],
  ['Z34.82 I.C.15.b.1 warning ', 'Second pregnancy, placenta previa.'],
  ['Z34.82 I.C.15.b.1 warning ', 'Twin gestation at 20 weeks.'],
  ['O24.410 I.C.15.i warning O24.415', 'GDM on glipizide.'],
  ['O90.3 I.C.15.o.5 warning ', 'Dilated cardiomyopathy since 2019.'],
  ['O90.3 I.C.15.o.5 warning ', 'Known heart disease.'],
  ['O03.9 I.C.15.q.2 warning O03.4', 'Retained POC after a miscarriage.'],
  ['O03.4 I.C.15.q.2 warning O07.4', 'Retained products after an elective termination.'],
  ['Z33.2 I.C.15.q.1 warning ', 'Induced at 22 weeks, the infant was born alive.'],
  ['O36.5930 I.C.15.e.1 information ', 'EFW 8th percentile, no change in management.'],
  ['O36.5931 I.C.15.a.6 warning O36.5932', 'Growth restriction of twin B.'],
  ['O32.1XX2 I.C.15.a.6 warning O32.1XX1', 'Fetus 1 in breech presentation.'],
  ['Z3A.20 I.C.15.l.2 information ', 'Smokes five cigarettes a day.'],
  ['Z3A.20 I.C.15.l.1 information ', 'Drinks wine every evening.'],
  ['Z3A.20 I.C.15.l.3 information ', 'Uses marijuana for nausea.'],
  ['O99.012 I.C.15.a.3 warning O99.013', 'Anemia at 30 weeks with fatigue.'],
  // I.C.16.
  ['Z38.00 I.C.16.a.2 warning Z38.1', 'Born in the car, brought here.'],
  ['P39.3 I.C.16.a.5 warning ', 'Urinary tract infection, community acquired.'],
  ['U07.1 I.C.16.h warning ', 'Newborn, COVID-19 acquired in utero.'],
  ['Z05.1 I.C.16.b.1 information ', 'Sepsis ruled out. Grunting goes on.'],
  ['P07.37 I.C.16.d information ', 'Born at 34 weeks, 2100 g.'],
  ['P07.18 I.C.16.d information ', 'Born at 34 weeks, 2100 g.'],
  ['P07.38 I.C.16.d information ', 'Healthy girl, feeds well, here for the first visit.'],
];

const IN_OTHER_WORDS: readonly Case[] = [
  ['O13.2 I.C.15.c and d warning ', 'HTN since age 25.'],
  ['O24.419 I.C.15.c and g warning ', 'Type 2 DM diagnosed before pregnancy.'],
  ['O24.410 I.C.15.i warning O99.810', 'Elevated one-hour GTT.'],
  ['O85 I.C.15.k warning ', 'Sepsis from a deep incisional cesarean wound infection.'],
  ['M84.451A I.C.2.l.6 warning M84.551A', 'Pathologic fracture of the right femur due to bone metastasis.'],
  ['G81.94 I.C.9.d.1 warning ', 'Spastic left hemiparesis, sequela of a CVA.'],
  ['R47.01 I.C.9.d.1 warning ', 'Aphasia after a stroke in 2021.'],
  ['J96.21 I.C.10.b warning J96.22', 'Acute on chronic hypercapnic resp failure.'],
  ['J96.02 I.C.10.b warning J96.01', 'Acute respiratory failure with hypoxia.'],
  ['O14.93 I.B.2 warning O14.13', 'Preeclampsia with severe features.'],
  ['O14.12 I.B.2 warning O14.02', 'Preeclampsia without severe features.'],
  ['P59.9 I.B.2 warning P59.0', 'Jaundice of prematurity.'],
  ['P59.9 I.B.2 warning P59.3', 'Breast milk jaundice.'],
  ['P05.19 I.C.16.d warning P05.18', 'Small girl, birth weight 2,250 g.'],
  ['P05.18 I.C.16.d warning P05.19', 'Small boy, 2,610 g.'],
  ['J98.4 I.C.16.a.4 warning P27.1', 'Bronchopulmonary dysplasia of prematurity, on oxygen at 30.'],
  ['P36.9 I.C.16.b warning Z05.1', 'Observed for sepsis, cultures negative at 48 h, ruled out.'],
];

const SILENT: readonly Case[] = [
  ['O13.2', 'Gestational hypertension, no hypertension before pregnancy.'],
  ['O24.410', 'GDM on diet, insulin if fasting is over 95. Metformin declined.'],
  ['O24.410', 'GDM on diet, consider metformin.'],
  ['M84.451A', 'Pathologic fracture of the right femur, lung cancer in remission.'],
  ['G81.94', 'Left hemiparesis of an acute stroke, history of stroke.'],
  ['G81.94', 'Left hemiparesis of a tumor, no old stroke, not a stroke.'],
  ['J96.21', 'Acute on chronic respiratory failure, hypoxic and hypercapnic.'],
  ['J96.01', 'Acute hypoxic respiratory failure. Chronic bronchitis.'],
  ['O14.13', 'Preeclampsia with severe features.'],
  ['O14.02', 'Preeclampsia without severe features.'],
  ['P05.18', 'Small girl, birth weight 2,250 g, girl now 2,700 g.'],
  ['P05.10', 'Small girl, birth weight 2,250 g.'],
  ['P27.1', 'Bronchopulmonary dysplasia.'],
  ['I25.10', 'CAD. Angina due to severe anemia, not CAD.'],
  ['Z86.73', 'Stroke in 2022, no residual weakness.'],
  ['J44.9', 'COPD, last exacerbation in March.'],
  ['J44.9', 'COPD without exacerbation.'],
  ['J44.9', 'COPD, no flares this year.'],
  ['J45.40', 'Moderate persistent asthma, last attack in May.'],
  ['S83.212A', 'Acute bucket handle tear, chronic instability.'],
  ['M24.411', 'Recurrent dislocation, acute dislocation today.'],
  ['M15.9', 'Generalized osteoarthritis.'],
  ['M80.08XA', 'Old vertebral fracture and a new fracture of T8.'],
  ['M80.08XD', 'Osteoporotic fracture of T8, routine healing.'],
  ['M81.0', 'Osteoporosis, no fragility fracture.'],
  ['N18.30', 'CKD 3, kidney transplant evaluation.'],
  ['N18.30', 'CKD 3, listed for a kidney transplant.'],
  ['O80', 'Vaginal delivery at 39 weeks, intact perineum.'],
  ['O80', 'Vaginal delivery, no lacerations, no shoulder dystocia.'],
  ['O90.3', 'Peripartum cardiomyopathy, no known heart disease.'],
  ['O03.4', 'Retained products after a miscarriage.'],
  ['O07.4', 'Retained products after an elective termination.'],
  ['O36.5931', 'Growth restriction of twin A.'],
  ['O36.5930', 'Growth restriction, weekly dopplers.'],
  ['Z3A.20', 'Denies tobacco, alcohol and drugs.'],
  ['Z3A.20', 'Former smoker. Quit drinking alcohol last year.'],
  ['Z3A.20', 'Her partner smokes.'],
  ['O99.012', 'Anemia at 20 weeks with fatigue.'],
  ['Z38.00', 'Born here, mother lives at home with her parents.'],
  ['P39.3', 'Urinary tract infection of the newborn.'],
  ['U07.1', 'COVID-19, a contact at home.'],
  ['Z05.1', 'Sepsis ruled out. Looks well.'],
  ['P07.37', 'Born at 34 weeks.'],
  ['P07.18', 'Weight 2100 g.'],
];

describe('chart/otherwise-coded, lungs, bones, pregnancy and newborns', () => {
  tellsOf([...FOUND, ...IN_OTHER_WORDS], SILENT, otherwise);

  it('is silent where what is missing is listed too', async () => {
    for (const [note, codes] of [
      ['Stroke in 2022 with residual weakness.', 'I69.354\nZ86.73'],
      ['Type 2 MI, demand ischemia.', 'I21.A1\nI24.89'],
      ['EVALI with ARDS.', 'U07.0\nJ80'],
      ['History of a fragility fracture.', 'M81.0\nZ87.310'],
      ['Kidney transplant in 2015. CKD 3.', 'N18.30\nZ94.0'],
      ['The infant was born alive.', 'Z33.2\nZ37.0'],
      ['Smokes five cigarettes a day.', 'O99.332\nF17.210\nZ3A.20'],
      ['COVID-19 acquired in utero.', 'P35.8\nU07.1'],
      ['Born at 34 weeks, 2100 g.', 'P07.18\nP07.37'],
      ['Diet and insulin for gestational diabetes.', 'O24.414\nO24.410'],
      ['Hemorrhage after an induced abortion.', 'O04.6\nO72.1'],
      ['Stillborn child.', 'O80\nZ37.1'],
      ['Bronchopulmonary dysplasia.', 'P27.1\nJ98.4'],
    ] as const)
      assert.deepEqual(await otherwise(note, codes), [], note);
  });

  it('takes the weeks at the beginning of a stay (I.C.15.a.4, I.C.21.c.11)', async () => {
    const stay = async (note: string, diagnoses: string) =>
      (
        await findingsOf(
          'chart/otherwise-coded',
          noteText({ note: `[hospital course]\n${note}`, diagnoses })
            .replace('office visit', 'discharge summary')
            .replace(/^date of service: .*$/m, 'admission: 2026-10-20\ndischarge: 2026-11-03'),
        )
      ).map(({ at }) => at);
    const note = 'Admitted at 27 weeks with preeclampsia. Now at 29 weeks.';
    assert.deepEqual(await stay(note, 'O14.12\nZ3A.27'), []);
    assert.deepEqual(await stay(note, 'O14.13\nZ3A.29'), ['O14.13', 'Z3A.29']);
    assert.deepEqual(await stay('At 29 weeks with preeclampsia.', 'O14.13\nZ3A.29'), []);
    // The trimester is compared with the weeks that are coded by dx/trimester.
    assert.deepEqual(await stay('Now at 29 weeks with preeclampsia.', 'O14.12\nZ3A.27'), ['Z3A.27']);
    assert.deepEqual(await stay('Now at 29 weeks with preeclampsia.', 'O14.12'), ['O14.12']);
    assert.deepEqual(await stay('Admitted at 38 weeks of age. Born at 34 weeks.', 'P07.37'), []);
    assert.deepEqual(await stay('Admitted at 27 weeks. Anterior placenta at 29 weeks.', 'O80'), []);
  });

  it('takes any weeks of a note of a visit', async () => {
    const said = 'Anemia. Was admitted at 20 weeks, now at 29 weeks with fatigue.';
    assert.deepEqual(await otherwise(said, 'O99.013'), []);
  });
});
