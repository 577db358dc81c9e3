/** What telegraphic notes tell otherwise than their codes (Guidelines FY2026 I.B.9, I.B.10, I.B.13, I.B.16, II.K, III.A, IV.M, IV.N). */
import assert from 'node:assert/strict';
import { dischargeText, noteText } from '../../../../server/src/checks/samples-chart.ts';
import { said } from '../../../helpers/said.ts';

const visit = (rule: string, note: string, ...codes: string[]) =>
  said(rule, noteText({ note, diagnoses: codes.join('\n') }));
const stay = (rule: string, note: string, ...codes: string[]) =>
  said(rule, dischargeText({ note, diagnoses: codes.join('\n') }));
const OTHERWISE = 'chart/otherwise-coded';

describe('chart/otherwise-coded, telegraphic notes', () => {
  it('has the fever that was expected as no infection of the operation (I.B.16)', async () => {
    const note = '[course]\nLap chole. POD1 post-op fever expected, no source.';
    assert.deepEqual(await stay(OTHERWISE, note, 'K80.10', 'T81.40XA'), ['T81.40XA I.B.16 information']);
    assert.deepEqual(await stay(OTHERWISE, note, 'K80.10'), []);
  });

  it('has a stay in an IRF as one for what the stroke has left (II.K)', async () => {
    const note = '[admit]\nIRF stay for R hemiplegia after L MCA infarct 3 wks ago.';
    const [found] = await stay(OTHERWISE, note, 'I63.512', 'G81.91');
    assert.match(found ?? '', /^I63\.512 .*I\.C\.9\.d/);
    assert.deepEqual(await stay(OTHERWISE, note, 'I69.351'), []);
    const acute = '[course]\nL MCA infarct. Dispo: will need IRF, accepted for tomorrow.';
    assert.deepEqual(await stay(OTHERWISE, acute, 'I63.512', 'G81.91'), [], 'where the patient goes');
  });

  it('has a tear that is non traumatic as no injury (I.C.13.b)', async () => {
    const note = '[assessment]\nComplete rotator cuff tear, non traumatic, right shoulder.';
    assert.deepEqual(await visit(OTHERWISE, note, 'M75.121'), []);
    const injured = '[assessment]\nComplete rotator cuff tear, traumatic, right shoulder.';
    assert.deepEqual(await visit(OTHERWISE, injured, 'M75.121'), ['M75.121 I.C.13.b warning']);
  });

  it('has a pulm clearance as a pre-operative examination (IV.M)', async () => {
    const note = '[reason]\npreop pulm clearance before R THA for OA.';
    assert.deepEqual(await visit(OTHERWISE, note, 'J45.40', 'M16.11'), ['J45.40 IV.M information']);
    assert.deepEqual(await visit(OTHERWISE, note, 'Z01.811', 'M16.11', 'J45.40'), []);
  });

  it('has the cause behind the keloid of a burn of years ago (I.B.10)', async () => {
    const note = '[cc]\nkeloid R forearm.\n\n[hx]\ngrease burn 2nd deg R forearm in 2023, healed.';
    assert.deepEqual(await visit(OTHERWISE, note, 'L91.0'), ['L91.0 I.B.10 and I.C.19.a information']);
    assert.deepEqual(await visit(OTHERWISE, note, 'L91.0', 'T22.211S'), []);
  });

  it('has a screening that the note begins with (I.C.21.c.5)', async () => {
    const note = '[note]\nAvg risk screening colonoscopy. Tubular adenoma, snare.';
    assert.deepEqual(await visit(OTHERWISE, note, 'D12.3'), ['D12.3 I.C.21.c.5 information']);
    assert.deepEqual(await visit(OTHERWISE, note, 'Z12.11', 'D12.3'), []);
  });

  it('takes no earlier episode for the one of the stay (III.A)', async () => {
    const note = '[course]\nLLL pneumonia, ceftriaxone, better. PMH: pneumonia 2018 resolved.';
    assert.deepEqual(await stay(OTHERWISE, note, 'J18.9'), []);
    const old = '[course]\nCellulitis. PMH: pneumonia 2018 resolved.';
    assert.deepEqual(await stay(OTHERWISE, old, 'L03.116', 'J18.9'), ['J18.9 III.A and IV.J warning']);
  });

  it('takes the name of after the operation for the code that it leads to (IV.N)', async () => {
    const note = '[note]\nPreop dx: R breast mass. Postop dx/path: fibroadenoma R breast (benign).';
    assert.deepEqual(await visit(OTHERWISE, note, 'D24.1'), []);
    assert.deepEqual(await visit(OTHERWISE, note, 'N63.10'), ['N63.10 IV.N warning']);
  });

  it('has the alcoholism of the husband as none of the patient (I.C.21.c.10)', async () => {
    const note = '[imp]\ncounseling only re: husband alcoholic.';
    assert.deepEqual(await visit(OTHERWISE, note, 'F10.20'), ['F10.20 I.C.21.c.10 warning']);
    const own = '[imp]\nAlcohol dependence, in therapy; husband alcoholic too, counseling.';
    assert.deepEqual(await visit(OTHERWISE, own, 'F10.20'), []);
  });

  it('reads MTX as methotrexate (I.C.21.c.3)', async () => {
    const note = '[today]\nFollow-up RA, on MTX, labs for monitoring.';
    assert.deepEqual(await visit(OTHERWISE, note, 'M06.9', 'Z79.631'), []);
  });

  it('reads the stage that a nurse gave the ulcer (I.B.14)', async () => {
    const note = '[course]\nSacral decub present on arrival per MD; wound RN staged it 3.';
    assert.deepEqual(await stay(OTHERWISE, note, 'N39.0', 'L89.153'), []);
    assert.equal((await stay(OTHERWISE, note, 'N39.0', 'L89.152')).length, 1);
  });
});

describe('other checks, telegraphic notes', () => {
  it('are named by what notes call them', async () => {
    for (const [note, code] of [
      ['L rotator cuff tendinitis', 'M75.82'],
      ['adhesive SBO, partial', 'K56.51'],
      ['acute max sinusitis', 'J01.00'],
    ] as const)
      assert.deepEqual(await visit('chart/unsupported-code', `[imp]\n${note}`, code), [], note);
  });

  it('have both eyes where OU stands behind a comma (I.B.13)', async () => {
    const note = '[imp]\nage related nuclear cataracts, OU. Plan phaco OS first.';
    assert.deepEqual(await visit('chart/side-mismatch', note, 'H25.12'), [
      'H25.12 I.B.13, laterality information',
    ]);
    assert.deepEqual(await visit('chart/side-mismatch', note, 'H25.13'), []);
  });

  it('have one code for stones with acute and with chronic cholecystitis (I.B.9)', async () => {
    const note = '[imp]\nAcute on chronic cholecystitis with gallstones.';
    assert.equal((await stay('dx/contradiction', note, 'K80.00', 'K80.10')).length, 1);
    assert.deepEqual(await stay('dx/contradiction', note, 'K80.12'), []);
    const compared = '[final]\nGERD vs esophageal spasm.';
    assert.deepEqual(await stay('dx/contradiction', compared, 'K21.9', 'K22.4'), [], 'no esophagitis');
  });

  it('leave a symptom whose cause was not found first (IV.D)', async () => {
    const note = '[note]\nObs for chest pain, trops neg, cause not found. GERD, PPI.';
    assert.deepEqual(await visit('dx/symptom-with-diagnosis', note, 'R07.89', 'K21.9'), []);
    const found = '[note]\nObs for chest pain. GERD, PPI.';
    assert.equal((await visit('dx/symptom-with-diagnosis', found, 'R07.89', 'K21.9')).length, 1);
  });

  it('have a heading in brackets with text behind it, of whatever name', async () => {
    const note = '[pmh] htn, RA.\n[today] rheumatoid arthritis flare, methotrexate up.';
    assert.deepEqual(await visit('hcc/unsupported', note, 'M06.9'), []);
    const listed = '[today] htn, lisinopril up.\n[pmh] rheumatoid arthritis.';
    assert.equal((await visit('hcc/unsupported', listed, 'I10', 'M06.9')).length, 1);
  });
});
