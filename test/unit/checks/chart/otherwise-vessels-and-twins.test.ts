/** Kinds and causes of the heart, the vessels and of births that a note names (Guidelines FY2026 and the Tabular of its year). */
import assert from 'node:assert/strict';
import { dischargeText } from '../../../../server/src/checks/samples-chart.ts';
import { otherwise, saidOf, tellsOf } from './found.ts';

describe('what a note says of the heart and the vessels', () => {
  tellsOf(
    [
      // I48.11 is the longstanding persistent fibrillation, of more than a year.
      ['I48.91 I.A.9.b and I.B.2 information I48.11', 'Afib, long standing persistent.'],
      ['I48.91 I.A.9.b and I.B.2 information I48.11', 'Persistent AF > 1 year.'],
      // I46.2 is due to an underlying cardiac condition, I46.8 to another.
      ['I46.9 I.A.9.b and I.B.2 information I46.2', 'Cardiac arrest due to an anterior STEMI.'],
      ['I46.9 I.A.9.b and I.B.2 information I46.8', 'Cardiac arrest due to hyperkalemia.'],
      ['I60.9 I.A.9.b and I.B.2 information I60.2', 'SAH from ruptured ACOM aneurysm.'],
      // Excludes1 at I66: cerebral infarction from occlusion or stenosis of the arteries (I63.3-I63.5).
      ['I66.02 I.A.9.b and I.B.2 information ', 'Occlusion of left MCA with infarct.'],
      // The Index: Failure, heart, rheumatic.
      ['I50.9 I.A.9.b and I.B.2 information I09.81', 'Heart failure in rheumatic mitral disease.'],
      ['I25.10 I.A.9.b and I.B.2 information ', 'Coronary microvascular disease with chest pain.'],
      ['J96.10 I.A.9.b and I.B.2 information J96.12', 'Chronic resp failure with hypercapnia.'],
      ['E03.9 I.A.9.b and I.B.2 information E03.5', 'Hypothyroid with myxedema coma.'],
      ['J44.1 I.C.10.a.1 and I.A.15 information ', 'COPD exacerbation with acute bronchitis.'],
      ['I69.30 I.C.9.d.1 and I.A.9.b information ', 'Stroke 2019, cognitive deficit remains.'],
      ['I63.9 I.C.19.g.5 and I.B.16 information ', 'Stroke during carotid endarterectomy.'],
      ['I63.9 I.C.19.g.5 and I.B.16 information ', 'Stroke, postop day 2 after CABG, due to the surgery.'],
    ],
    [
      ['I48.91', 'Afib, recheck in a year.'],
      ['I46.9', 'Cardiac arrest due to unknown cause.'],
      ['I66.02', 'Occlusion of left MCA without infarct.'],
      ['I50.9', 'Heart failure. Rheumatic fever as a child.'],
      ['J44.1', 'COPD exacerbation, no acute bronchitis.'],
      ['I69.30', 'Stroke 2019, residual deficits not further told.'],
    ],
    otherwise,
  );
});

describe('what a note says of pregnancies', () => {
  tellsOf(
    [
      // O14.2- is the HELLP syndrome, O15 eclampsia.
      ['O14.13 I.A.9.b and I.B.2 information ', 'HELLP at 35 weeks.'],
      ['O14.13 I.A.9.b and I.B.2 information ', 'Eclampsia at 35 weeks.'],
      // O30.04- is dichorionic and diamniotic, O30.03- monochorionic and diamniotic.
      ['O30.002 I.A.9.b and I.B.2 information ', 'Di/di twins 20 wks.'],
      ['O30.002 I.A.9.b and I.B.2 information ', 'Mono-di twins, 20 w.'],
      // O09.5- is for those of 35 and older at the expected date of delivery.
      ['Z34.82 I.C.15.b.2 information ', 'G3P2, 38 yo, 22 weeks.'],
      ['I42.9 I.C.15.o.5 information ', 'Peripartum cardiomyopathy, delivered 2 mo ago.'],
    ],
    [
      ['O14.13', 'Severe pre-eclampsia at 35 weeks, no HELLP, magnesium for prevention of eclampsia.'],
      ['O30.002', 'Twins, 20 w, chorionicity not told.'],
      ['Z34.82', 'G3P2, 22 weeks. Husband 38 yo.'],
      ['I42.9', 'Cardiomyopathy, no peripartum cardiomyopathy in the past.'],
    ],
    otherwise,
  );

  const stay = (course: string, ...diagnoses: string[]) =>
    saidOf(dischargeText({ note: `[hospital course]\n${course}`, diagnoses: diagnoses.join('\n') }));

  it('wants an outcome of twins for twins (I.C.15.b.5)', async () => {
    const [told] = await stay('Delivery of liveborn twins by cesarean, 37 weeks.', 'O82', 'Z37.0', 'Z3A.37');
    assert.equal(told, 'Z37.0 I.C.15.b.5 warning ');
    assert.deepEqual(
      await stay('Vanishing twin early on. Live boy delivered.', 'O80', 'Z37.0', 'Z3A.39'),
      [],
    );
  });

  it('wants no outcome on the record of a later stay (I.C.15.b.5)', async () => {
    for (const course of [
      'Readmitted 5 days postpartum with endometritis.',
      'Delivered at home yesterday, admitted with endometritis.',
    ])
      assert.deepEqual(await stay(course, 'O86.12', 'Z37.0'), ['Z37.0 I.C.15.b.5 warning '], course);
    assert.deepEqual(
      (
        await stay('Readmitted in labor at 39 weeks, delivered a live girl.', 'O80', 'Z37.0', 'Z3A.39')
      ).filter((told) => told.startsWith('Z37')),
      [],
    );
  });
});
