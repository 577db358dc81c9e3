/** What a note calls the reason, behind what it tells by the way (Guidelines FY2026 II, IV.A, IV.G, IV.K, I.C.15.b.4, I.C.21.c.5). */
import assert from 'node:assert/strict';
import { dischargeText, noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';

const said = async (text: string): Promise<string[]> =>
  (await findingsOf('dx/order', text)).map(
    ({ at, authority }) => `${at} ${authority.replace('ICD-10-CM Official Guidelines ', '')}`,
  );
const stay = (words: string, ...diagnoses: readonly string[]) =>
  said(dischargeText({ note: `[hospital course]\n${words}`, diagnoses: diagnoses.join('\n') }));
const visit = (words: string, ...diagnoses: readonly string[]) =>
  said(noteText({ note: `[assessment]\n${words}`, diagnoses: diagnoses.join('\n') }));

type Case = readonly [words: string, first: string, ...behind: string[]];
function tells(
  found: readonly (readonly [expected: string, ...Case])[],
  silent: readonly Case[],
  of: typeof stay,
) {
  for (const [expected, words, ...diagnoses] of found)
    it(`${expected} is the reason: ${words}`, async () => {
      assert.deepEqual(await of(words, ...diagnoses), [expected]);
    });
  for (const [words, ...diagnoses] of silent)
    it(`${diagnoses.join(' before ')} is right: ${words}`, async () => {
      assert.deepEqual(await of(words, ...diagnoses), []);
    });
}

describe('dx/order, the reason of a visit', () => {
  tells(
    [
      ['R05.9 I.C.21.c.5 and IV.G', 'Here for cough. Screening for colon cancer.', 'Z12.11', 'R05.9'],
      ['M10.9 IV.A and IV.G', 'Here for gout. Flu shot given.', 'Z23', 'M10.9'],
      ['M10.9 IV.A and IV.G', 'Here for gout, with stable hypertension.', 'I10', 'M10.9'],
      ['M10.9 IV.A and IV.G', 'Here for gout, not for her hypertension.', 'I10', 'M10.9'],
      ['Z49.31 IV.K and IV.G', 'Here for dialysis. Hypertension, stable.', 'I10', 'Z49.31'],
      ['Z49.31 IV.K and IV.G', 'Here for dialysis. Wrist sprain, incidental.', 'S63.501A', 'Z49.31'],
      ['D64.9 IV.A and IV.G', 'Here for a transfusion. Anemia. Hypertension, stable.', 'I10', 'D64.9'],
      ['M10.9 IV.A and IV.G', 'Here for gout. Migraine, known.', 'G43.909', 'M10.9'],
      ['M10.9 IV.A and IV.G', 'Here for gout. Migraine due to stress, known.', 'G43.909', 'M10.9'],
      [
        'M10.9 IV.A and IV.G',
        'Here for gout. Gout and migraine, known, are not related.',
        'G43.909',
        'M10.9',
      ],
      ['M10.9 IV.A and IV.G', 'Here for gout. Migraine due to stress. Migraine, known.', 'G43.909', 'M10.9'],
      [
        'M10.9 IV.A and IV.G',
        'Here for gout. Operation not done because of gout and migraine. Migraine, known.',
        'G43.909',
        'M10.9',
      ],
      [
        'Z45.42 IV.K and IV.G',
        'Reason for visit: adjustment of her neurostimulator. Hypertension, stable.',
        'I10',
        'Z45.42',
      ],
      // A follow-up or counseling that is called the reason.
      ['Z09 IV.K and IV.G', 'Reason for visit: follow-up of treated pneumonia. Hypertension.', 'I10', 'Z09'],
      ['Z71.3 IV.K and IV.G', 'Reason for visit: dietary counseling. Migraine, known.', 'G43.909', 'Z71.3'],
      // Of two behind the first the one that is named.
      ['M10.9 IV.A and IV.G', 'Here for gout.', 'I10', 'E78.5', 'M10.9'],
      ['M10.9 IV.A and IV.G', 'Here for gout.', 'I10', 'Z49.31', 'M10.9'],
      // `Acute` is of its name.
      ['M10.9 IV.A and IV.G', 'Here for gout. Acute bronchitis, incidental.', 'J20.9', 'M10.9'],
      ['R07.9 IV.A and IV.G', 'Here for chest pain. Appendicitis, incidental.', 'K35.80', 'R07.9'],
      ['M10.9 IV.A and IV.G', 'Reason for visit: gout. Appendicitis.', 'K35.80', 'M10.9'],
    ],
    [
      // Codes of which the chapters tell the place, that are first alone, or that are never first.
      ['Here for gout. COVID-19.', 'U07.1', 'M10.9'],
      ['Here for her cough.', 'Z00.00', 'R05.9'],
      ['Reason for visit: gout.', 'Z00.00', 'M10.9'],
      ['Here for gout.', 'W19.XXXA', 'M10.9'],
      ['Here for gout.', 'Z79.4', 'M10.9'],
      ['Here for dementia. Hypertension, stable.', 'I10', 'F02.80'],
      ['Here for her gastroparesis. Type 2 diabetes, stable.', 'E11.43', 'K31.84'],
      ["Here because of her mother's breast cancer. Hypertension, stable.", 'I10', 'Z80.3'],
      // What the reason comes from, what is of one category, and what is of a pregnancy.
      ['Here for gout, which is from her kidney failure.', 'N17.9', 'M10.9'],
      ['Here for left knee osteoarthritis. Right knee osteoarthritis, stable.', 'M17.11', 'M17.12'],
      ['Here for migraine. Obesity in pregnancy, stable.', 'O99.213', 'G43.909'],
      ['Here for gout, and her hypertension.', 'I10', 'M10.9'],
      ['Here for migraine at 20 weeks. Vomiting of pregnancy, stable.', 'O21.0', 'G43.909'],
      ['Here for gout. Gout related to migraine. Migraine, known.', 'G43.909', 'M10.9'],
      ['Reason for visit: dietary counseling. Migraine.', 'G43.909', 'Z71.3'],
      ['Here for dietary counseling. Migraine, known.', 'G43.909', 'Z71.3'],
      ['Here for dietary counseling. Hypertension, stable.', 'I10', 'Z71.3'],
      // What is active, or of which nothing tells that it is by the way.
      ['Here for gout. Migraine, known, severe attack.', 'G43.909', 'M10.9'],
      ['Here for dialysis. Wrist sprain.', 'S63.501A', 'Z49.31'],
      ['Here for chest pain. Appendicitis.', 'K35.80', 'R07.9'],
      ['Here for chest pain. Hypertension.', 'I10', 'R07.9'],
      ['Came with gout. Appendicitis.', 'K35.80', 'M10.9'],
      ['Reason for visit: gout. Lupus.', 'M32.9', 'M10.9'],
      ['Reason for visit: gout. Gastroenteritis.', 'A09', 'M10.9'],
      ['Came with gout. Migraine. No known migraine now.', 'G43.909', 'M10.9'],
      ['Came with gout. Migraine.', 'G43.909  Migraine, known', 'M10.9'],
      ['Came with gout. Migraine.', 'Migraine, known G43.909', 'M10.9'],
      ['Reason for visit: dialysis. Wrist sprain.', 'S63.501A', 'Z49.31'],
    ],
    visit,
  );
});

describe('dx/order, the reason of a stay', () => {
  tells(
    [
      ['U07.1 II', 'Admitted for COVID-19. Hypertension, stable.', 'I10', 'U07.1'],
      ['P59.9 II', 'Admitted for neonatal jaundice. Ventricular septal defect, stable.', 'Q21.0', 'P59.9'],
      ['C18.2 II', 'Admitted for resection of her colon cancer. Dehydration.', 'E86.0', 'C18.2'],
      ['M10.9 II', 'Admitted for gout. COVID-19 found incidentally.', 'U07.1', 'M10.9'],
      ['M10.9 II', 'Admitted for gout. COPD.', 'principal: J44.9 POA Y', 'A: M10.9 POA Y'],
      [
        'T27.0XXA II',
        'Admitted for burn of the larynx. Burn of the right hand, second degree.',
        'T23.201A',
        'T27.0XXA',
      ],
      // I.C.19.d.1.b: of burns inside and outside the circumstances of the admission tell.
      [
        'T23.201A II',
        'Admitted for the second degree burn of the right hand. Burn of the larynx.',
        'T27.0XXA',
        'T23.201A',
      ],
      ['M10.9 II', 'Admitted for gout with stable hypertension.', 'I10', 'M10.9'],
    ],
    [
      ['Admitted for COVID-19. Appendicitis, incidental.', 'K35.80', 'U07.1'],
      // COVID-19 that was not found by chance, or that has done something to the airways.
      ['Admitted for gout. COVID-19.', 'U07.1', 'M10.9'],
      ['Admitted for gout. COVID-19, known.', 'U07.1', 'M10.9'],
      ['Admitted for gout. HIV disease found incidentally.', 'B20', 'M10.9'],
      ['Admitted for pneumonia. COVID-19 found incidentally.', 'U07.1', 'J18.9'],
      ['Admitted for urinary tract infection. Appendicitis, incidental.', 'K35.80', 'N39.0'],
      ['Admitted for treatment of pain from her colon cancer. Dehydration.', 'E86.0', 'C18.2'],
      ['Admitted for treatment of pneumonia. Dehydration from it.', 'E86.0', 'J18.9'],
      ['Admitted for pneumonia. COPD, flaring.', 'J44.9', 'J18.9'],
      ['Admitted for gout. Burn of the larynx.', 'T27.0XXA', 'M10.9'],
      // Of two burns inside, or two of the skin, none is told by the way.
      ['Admitted for the burn of the esophagus. Burn of the larynx.', 'T27.0XXA', 'T28.1XXA'],
      [
        'Admitted for the second degree burn of the right thigh. Second degree burn of the right hand.',
        'T23.201A',
        'T24.211A',
      ],
      // Burns that the reason leaves open may be those that are first, and what it names by one word may be that.
      [
        'Admitted for gout and for burns. Second degree burn of the right hand, incidental. Burn of the larynx.',
        'T23.201A',
        'M10.9',
        'T27.0XXA',
      ],
      [
        'Admitted for gout and for burns. Burn of the larynx, incidental. Burn of the right hand.',
        'T27.0XXA',
        'M10.9',
        'T23.201A',
      ],
      [
        'Admitted for gout and for a burn of the right thigh. Second degree burn of the right hand, incidental.',
        'T23.201A',
        'M10.9',
        'T24.211A',
      ],
      [
        'Admitted for the burns of the larynx and of the right hand, second degree. The larynx is stable.',
        'T27.0XXA',
        'T23.201A',
      ],
      [
        'Admitted for the burn of the esophagus and for obstruction. Obstruction of the duodenum, incidental.',
        'K31.5',
        'T28.1XXA',
        'K56.699',
      ],
      ['Admitted for burn of the larynx. Appendicitis.', 'K35.80', 'T27.0XXA'],
      // poa/principal speaks of what began in the stay.
      ['Admitted for gout. COPD.', 'principal: J44.9 POA N', 'A: M10.9 POA Y'],
      ['Admitted for gout. COPD.', 'principal: J44.9 POA Y', 'A: M10.9 POA N'],
    ],
    stay,
  );
});

describe('dx/order, the reason of a stay in pregnancy (I.C.15.b.4)', () => {
  const ECLAMPSIA = 'O14.93 I.C.15.b.3 and 4';
  const FOR_IT = 'Admitted for preeclampsia.';
  tells(
    [
      // I.C.15.s: what is said of COVID-19 is said of its code of chapter 15.
      [
        'O60.03 I.C.15.b.3 and 4',
        'Admitted for preterm labor. COVID-19, incidental.',
        'O98.513',
        'O60.03',
        'U07.1',
      ],
      [ECLAMPSIA, `${FOR_IT} Obesity in pregnancy.`, 'O99.213', 'O14.93'],
      [ECLAMPSIA, `${FOR_IT} Breech presentation, known.`, 'O32.1XX0', 'O14.93'],
      [ECLAMPSIA, `${FOR_IT} Postpartum hemorrhage.`, 'O72.1', 'O14.93'],
      [ECLAMPSIA, `${FOR_IT} The breech presentation was unrelated to the admission.`, 'O32.1XX0', 'O14.93'],
      [
        ECLAMPSIA,
        `${FOR_IT} The breech presentation was not the reason for the admission.`,
        'O32.1XX0',
        'O14.93',
      ],
      [ECLAMPSIA, `${FOR_IT} Cesarean for breech on day 5.`, 'O32.1XX0', 'O14.93'],
    ],
    [
      [`${FOR_IT} Breech presentation.`, 'O32.1XX0', 'O14.93'],
      [`${FOR_IT} Headache unrelated to the admission. Breech presentation.`, 'O32.1XX0', 'O14.93'],
      [`${FOR_IT} Obesity in pregnancy, severe.`, 'O99.213', 'O14.93'],
      ['Admitted for preterm labor. COVID-19.', 'O98.513', 'O60.03', 'U07.1'],
      [`${FOR_IT} COVID-19, incidental. Breech presentation.`, 'O32.1XX0', 'O14.93', 'U07.1'],
      [`${FOR_IT} Her pregnancy care is unrelated to the admission.`, 'O32.1XX0', 'O14.93'],
    ],
    stay,
  );
});

describe('dx/order, a secondary hypertension and what it comes from (I.C.9.a.6)', () => {
  tells(
    [
      [
        'E26.01 IV.A and IV.G',
        "Here for Conn's syndrome. Hypertension due to Conn's syndrome.",
        'I15.2',
        'E26.01',
      ],
      [
        'D35.02 IV.A and IV.G',
        'Here for her pheochromocytoma: surgery next month. High pressure.',
        'I15.2',
        'D35.02',
      ],
      [
        'I70.1 IV.A and IV.G',
        'CC: renal artery stenosis\nRenovascular hypertension, no change.',
        'I15.0',
        'I70.1',
      ],
    ],
    [
      ["Here for Conn's syndrome. Hypertension due to Conn's syndrome.", 'E26.01', 'I15.2'],
      ['Here for renovascular hypertension. Renal artery stenosis.', 'I15.0', 'I70.1'],
      ['Here for pressure of 180. Pheochromocytoma surgery next month.', 'I15.2', 'D35.02'],
    ],
    visit,
  );
});
