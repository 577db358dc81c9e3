/** Phrases as notes say them. Codes are those to which the FY2027 Alphabetic Index and Tabular List lead. */
import assert from 'node:assert/strict';
import { plainlyPut } from '../../../server/src/search/note-phrases.ts';
import { search } from '../../../server/src/search/search.ts';
import { day, loadEngine } from '../../helpers/engine.ts';

describe('notes', () => {
  const { codebook } = loadEngine();
  const found = (query: string) =>
    search(codebook, query, {
      date: day('2026-11-03'),
      systems: ['icd-10-cm'],
      limit: 10,
      billableOnly: true,
    });
  const first = (query: string) => found(query)[0]?.code;

  const LEADING: readonly (readonly [query: string, code: string])[] = [
    // History, family (of), malignant neoplasm, gastrointestinal tract; prostate; diabetes mellitus.
    ['mother had colon cancer', 'Z800'],
    ['father died of prostate cancer', 'Z8042'],
    ['mom has diabetes', 'Z833'],
    // Hypertension; the reading of a visit is no second complaint.
    ['f/u for HTN, BP at goal', 'I10'],
    ['pt here for f/u of hypothyroidism, stable on synthroid', 'E039'],
    // Migraine, without aura, intractable; concussion, without loss of consciousness.
    ['migraine w/o aura, intractable', 'G43019'],
    ['concussion w/o LOC', 'S060X0A'],
    // What is denied or only suspected is not coded (Guidelines IV.H), whatever stands behind it.
    ['denies chest pain, has cough', 'R059'],
    ['possible appendicitis, RLQ pain', 'R1031'],
    // What was before, and what caused it, stand behind the complaint.
    ['palpitations, hx of afib', 'R002'],
    ['closed head injury after MVA', 'S0990XA'],
    // History, personal (of), malignant neoplasm, breast (Guidelines I.C.2.m).
    ['no evidence of recurrence of breast ca', 'Z853'],
    // Acute kidney failure is the complaint.
    ['AKI on CKD 4', 'N179'],
    // The trimesters of the note at the beginning of chapter 15; the weeks by themselves are Z3A.
    ['preeclampsia at 34+1 weeks', 'O1493'],
    ['hypothyroid in pregnancy 20 wks', 'O99282'],
    ['31 weeks pregnant', 'Z3A31'],
    // Sequelae, infarction, cerebral (Guidelines I.C.9.d): dysphagia, ataxia.
    ['dysphagia s/p CVA', 'I69391'],
    ['ataxia after prior stroke 2 years ago', 'I69393'],
    // Removal, staples or sutures; the surgery is what was before.
    ['s/p appendectomy 10 days here for staple removal', 'Z4802'],
    // The symptoms that the note at N40.1 names.
    ['BPH w/ urgency', 'N401'],
    // What a stroke left is its sequela (I.C.9.d), on the dominant side where the hand says so (I.C.6.a).
    ['L hemiplegia s/p R MCA stroke, left handed', 'I69352'],
    // Plans, normal findings and measurements are no diagnoses.
    ['vertigo, MRI neg, trial meclizine', 'R42'],
    ['sciatica R leg, failed PT, refer to spine clinic', 'M5431'],
    ['gout, tsh normal, start allopurinol', 'M109'],
    // Aftercare, following surgery, joint replacement; digestive system (I.C.21.c.7).
    ['s/p L THA 3 wks, walking well', 'Z471'],
    ['POD 4 open appendectomy, tolerating diet', 'Z48815'],
    // Examination, preprocedural, specified NEC.
    ['pre-op clearance for hysterectomy', 'Z01818'],
    // Lumbago, with sciatica; Radiculopathy, cervical region.
    ['lower back pain radiating down right leg', 'M5441'],
    ['neck pain shooting into left arm', 'M5412'],
    // A side within a phrase is that of the phrase: S62.33, fracture of the neck of a metacarpal (boxer's).
    ['otitis externa AD', 'H6091'],
    ['boxers left fracture', 'S62337A'],
    // What is given or done for it is no diagnosis; an injury comes before the accident (I.C.20).
    ['pyelo R, ceftriaxone', 'N12'],
    ['acute panc, lipase 1200, NPO IVF', 'K8590'],
    ['MVA, restrained driver, neck pain', 'M542'],
    // Elevated, prostate specific antigen; Obesity before its BMI (I.B.14); History, personal (of), colon (I.C.2.m).
    ['elev PSA 6.2, refer uro', 'R9720'],
    ['obesity BMI 34, wt loss counselling', 'E669'],
    ['colon ca s/p hemicolectomy, surveillance scope', 'Z85038'],
    // The 7th character of a fracture that was treated before (I.C.19.c).
    ['R distal radius fx, cast removed, healing well', 'S52501D'],
    // Two signs that no code joins; Failure, heart, with, decompensation, systolic.
    ['chest pain and SOB', 'R079'],
    ['systolic CHF exacerbation', 'I5023'],
    // Diabetes of no stated type is type 2 (Guidelines I.C.4.a.2).
    ['diabetic nephropathy', 'E1121'],
  ];
  for (const [query, code] of LEADING)
    it(`leads from “${query}” to ${code}`, () => assert.equal(first(query), code));

  it('takes words behind the beginning of a code for what stands below it', () => {
    // E11.621, type 2 diabetes mellitus with foot ulcer.
    assert.equal(first('E11 foot ulcer'), 'E11621');
    assert.ok(found('S52 left').every(({ code }) => code.startsWith('S52')));
    // Nothing below it has the word: it is looked for everywhere.
    assert.equal(first('e11 migraine'), 'G43909');
    // Index: Deficiency, vitamin, B12. No code begins so.
    assert.equal(first('b12 deficiency'), 'E538');
  });

  it('answers a lone letter by what is common', () => {
    for (const { title } of found('s')) assert.doesNotMatch(title, /toe\(s\)/);
  });

  it('leaves everything else as it is', () => {
    for (const said of ['stable angina', 'poorly controlled diabetes', 'no fever', 'history of falls'])
      assert.equal(plainlyPut(said), said);
  });
});
