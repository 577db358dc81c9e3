/** What realistic notes tell of which diagnosis is first (Guidelines FY2026 I.B.8, II, II.J, IV.G). */
import assert from 'node:assert/strict';
import { dischargeText, noteText } from '../../../../server/src/checks/samples-chart.ts';
import { said } from '../../../helpers/said.ts';

const visit = (note: string, ...codes: string[]) =>
  said('dx/order', noteText({ note, diagnoses: codes.join('\n') }));
const stay = (note: string, ...codes: string[]) =>
  said('dx/order', dischargeText({ note, diagnoses: codes.join('\n') }));

describe('dx/order: what came of the reason, or was found to be its source', () => {
  it('stands behind the bleeding that was treated (II)', async () => {
    const note =
      '[hpi]\n3 d melena.\n\n[egd]\nBleeding chronic duodenal ulcer, clip.\n\n[assessment]\nDuodenal ulcer with hemorrhage, acute blood loss anemia from it.';
    assert.deepEqual(await stay(note, 'D62', 'K26.4'), ['K26.4 II information']);
    assert.deepEqual(await stay(note, 'K26.4', 'D62'), []);
    const untreated = '[assessment]\nAcute blood loss anemia, transfused. Duodenal ulcer with hemorrhage.';
    assert.deepEqual(await stay(untreated, 'D62', 'K26.4'), [], 'treated for the anemia alone');
    const called = `[hpi]\nAdmitted for acute blood loss anemia.\n\n${note}`;
    assert.deepEqual(await stay(called, 'D62', 'K26.4'), [], 'called the reason');
  });

  it('stands behind the stroke that it has brought (II)', async () => {
    const note =
      '[course]\nMRI right MCA embolic infarction, atrial fibrillation new on tele, apixaban.\n\n[final]\nCerebral infarction from embolism of right middle cerebral artery; paroxysmal atrial fibrillation.';
    assert.deepEqual(await stay(note, 'I48.0', 'I63.411'), ['I63.411 II information']);
    assert.deepEqual(await stay(note, 'I63.411', 'I48.0'), []);
    const later =
      '[course]\nAdmitted for atrial fibrillation. On day 3 cerebral infarction from embolism of right middle cerebral artery.';
    assert.deepEqual(await stay(later, 'I48.0', 'I63.411'), [], 'of a later day');
  });
});

describe('dx/order: gallstones', () => {
  it('stand behind the pancreatitis that they have brought to the hospital (II)', async () => {
    const note =
      '[course]\nGallstone pancreatitis w/o necrosis; chole d3 for stones w/ chronic cholecystitis.\n\n[dx]\nbiliary acute pancreatitis';
    assert.deepEqual(await stay(note, 'K80.10', 'K85.10'), ['K85.10 II information']);
    assert.deepEqual(await stay(note, 'K85.10', 'K80.10'), []);
    const elective = `[reason for admission]\nElective chole for calculus of gallbladder with chronic cholecystitis.\n\n${note}`;
    assert.deepEqual(await stay(elective, 'K80.10', 'K85.10'), [], 'called the reason');
  });
});

describe('dx/order: reasons in few words', () => {
  it('are before what the patient is dependent on (II)', async () => {
    const note = '[course]\nMallory-Weiss tear, bleeding, clips x2. Alcohol dependence, no withdrawal.';
    assert.deepEqual(await stay(note, 'F10.20', 'K22.6'), ['K22.6 II information']);
    assert.deepEqual(await stay(note, 'K22.6', 'F10.20'), []);
    const dependence = '[reason for admission]\nAlcohol dependence, detox.\n\n[course]\nMallory-Weiss tear.';
    assert.deepEqual(await stay(dependence, 'F10.20', 'K22.6'), [], 'called the reason');
  });

  it('are what a chemotherapy has brought, where that alone is treated (I.C.2.c and l.4)', async () => {
    const note =
      '[why admitted]\nintractable vomiting from chemo for right breast cancer, IV fluids and antiemetics only.';
    assert.match((await stay(note, 'C50.911', 'R11.10'))[0] ?? '', /^R11\.10 /);
    assert.deepEqual(await stay(note, 'E86.0', 'R11.10', 'C50.911'), []);
    const cycle = '[why admitted]\nchemo, cycle 3 given, for right breast cancer. Vomiting, antiemetics.';
    assert.deepEqual(await stay(cycle, 'C50.911', 'R11.10'), [], 'the cancer is treated');
  });

  it('stand behind `adm for` (II)', async () => {
    const note = '[course]\nChronic systolic heart failure, euvolemic. Adm for complete AV block, pacemaker.';
    assert.deepEqual(await stay(note, 'I50.22', 'I44.2'), ['I44.2 II information']);
    assert.deepEqual(await stay(note, 'I44.2', 'I50.22'), []);
  });
});

describe('dx/order: what a heading or a service names', () => {
  it('is the reason below a heading that calls it so', async () => {
    const note =
      '[hospital course]\nAcute pyelonephritis, IV antibiotics. Contusion of left hip, ice.\n\n[why admitted] IV antibiotics for pyelonephritis';
    assert.deepEqual(await stay(note, 'S70.02XA', 'N10'), ['N10 II information']);
    assert.deepEqual(await stay(note, 'N10', 'S70.02XA'), []);
  });

  it('is the anemia of an infusion of iron, and not what has brought it (IV.G)', async () => {
    const note = '[here for]\nIron infusion, iron deficiency anemia from menorrhagia. Venofer 200.';
    assert.deepEqual(await visit(note, 'N92.0', 'D50.0'), ['D50.0 IV.A and IV.G information']);
    assert.deepEqual(await visit(note, 'D50.0', 'N92.0'), []);
  });

  it('is what the admission from outpatient surgery was for (II.J)', async () => {
    const note =
      '[course]\nOutpt inguinal hernia repair. Acute urinary retention after, cath failed. Reason for inpatient admission: urinary retention.';
    const [found] = await stay(note, 'K40.90', 'R33.8');
    assert.match(found ?? '', /^R33\.8 II.*information$/);
    assert.deepEqual(await stay(note, 'R33.8', 'K40.90'), []);
  });

  it('has the acute bronchitis before a simple chronic one (I.B.8)', async () => {
    const note = '[assessment]\nAcute bronchitis on top of simple chronic bronchitis.';
    assert.deepEqual(await visit(note, 'J41.0', 'J20.9'), ['J20.9 I.B.8 information']);
    assert.deepEqual(await visit(note, 'J20.9', 'J41.0'), []);
  });
});
