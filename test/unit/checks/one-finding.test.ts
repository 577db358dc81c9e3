/** One cause, one finding: what a wrong patient, record, code or place makes of several codes or rules. */
import assert from 'node:assert/strict';
import { claimText, stayText } from '../../../server/src/checks/samples.ts';
import { noteText } from '../../../server/src/checks/samples-chart.ts';
import { slice } from '../../../server/src/model/text.ts';
import { judge } from '../../helpers/engine.ts';

/** Errors and warnings on diagnoses, each as its rule and the code that it stands on. */
async function said(text: string): Promise<string[]> {
  const { opened, result } = await judge(text);
  return result.findings
    .filter(({ rule, severity }) => /^(?:dx|chart)\//.test(rule) && /^(?:error|warning)$/.test(severity))
    .map(({ rule, span }) => `${rule} ${slice(opened.document.text, span)}`);
}

const visit = (patient: string, day: string, diagnoses: string): string =>
  claimText({ patient, diagnoses, services: `${day}  11   99213  -     A   1      95.00` });

describe('one cause', () => {
  it('that two rules leave to each other is told by one of them', async () => {
    const { result } = await judge(
      noteText({ note: '[assessment]\nSacral pressure ulcer, stage 3.', diagnoses: 'L89.159' }),
    );
    assert.deepEqual(
      result.findings.map(({ rule, message }) => `${rule} ${/stage 3|says 3/.test(message)}`),
      ['dx/unspecified true'],
    );
  });

  it('the end stage that a note names and dialysis shows (I.C.14.a.1)', async () => {
    const dialysis = (note: string) => said(noteText({ note, diagnoses: 'N18.5\nZ99.2' }));
    assert.deepEqual(await dialysis('[assessment]\nESRD on hemodialysis.'), ['chart/otherwise-coded N18.5']);
    assert.deepEqual(await dialysis('[assessment]\nCKD 5 on hemodialysis.'), ['dx/contradiction N18.5']);
  });

  it('what follows from a disease that is doubted, or from another phase of a burn (I.C.1.g.1.a, I.C.19.d.3)', async () => {
    const covid = '[assessment]\nCough, possible COVID, PCR pending. Wife has it.';
    assert.deepEqual(await said(noteText({ note: covid, diagnoses: 'U07.1\nR05.1\nZ20.822' })), [
      'dx/confirmed-only U07.1',
    ]);
    const burn = '[assessment]\nSecond degree burn of the left forearm, not healed. TBSA 1%. Hot radiator.';
    assert.deepEqual(await said(noteText({ note: burn, diagnoses: 'T22.212S\nX16.XXXA\nT31.0' })), [
      'chart/otherwise-coded T22.212S',
    ]);
  });

  it('a man with codes for women, by the sex edit that held to 2024-09-30 (MCE edit 5)', async () => {
    const man = 'birth date: 1990-03-14\nsex: M';
    assert.deepEqual(await said(visit(man, '2023-11-03', 'A: Z34.02\nB: Z3A.20')), ['dx/sex Z34.02']);
    const { result } = await judge(visit(man, '2023-11-03', 'A: Z34.02\nB: Z3A.20'));
    assert.match(
      result.findings.find(({ rule }) => rule === 'dx/sex')?.message ?? '',
      /The same holds for Z3A\.20\.$/,
    );
  });

  it('the outcome of delivery on the record of the newborn (I.C.15.b.5, MCE edit 4)', async () => {
    const newborn = stayText({
      patient: 'birth date: 2026-11-01\nsex: F',
      diagnoses: 'principal: Z38.00\nA: Z37.0  Single live birth',
    });
    assert.deepEqual(await said(newborn), ['dx/age Z37.0']);
  });

  it('a code of the mother on the record of an infant, and of the child on that of the mother (I.C.16.a.1)', async () => {
    const infant = 'birth date: 2026-10-31\nsex: F';
    assert.deepEqual(await said(visit(infant, '2026-11-03', 'A: P59.9\nB: O42.02')), ['dx/age O42.02']);
    const mother = 'birth date: 1996-02-03\nsex: F';
    assert.deepEqual(await said(visit(mother, '2026-11-03', 'A: O42.013\nB: Z3A.31\nC: P22.1')), [
      'dx/obstetric P22.1',
    ]);
    assert.deepEqual(await said(visit('sex: F', '2026-11-03', 'A: O42.013\nB: Z3A.31\nC: P22.1')), [
      'dx/obstetric P22.1',
    ]);
  });

  it('an underdosing that stands first, before the failure of the pump (I.C.19.e.5.c)', async () => {
    assert.deepEqual(await said(claimText({ diagnoses: 'A: T38.3X6A\nB: T85.614A\nC: E10.65' })), [
      'dx/never-first T38.3X6A',
    ]);
  });

  it('weeks beside an obstetric code that lacks its 7th character (I.A.5)', async () => {
    const pregnant = 'birth date: 1996-02-03\nsex: F';
    assert.deepEqual(await said(visit(pregnant, '2026-11-03', 'A: O36.593\nB: Z3A.33')), [
      'dx/missing-7th-character O36.593',
    ]);
    assert.deepEqual(await said(visit(pregnant, '2026-11-03', 'A: R10.9\nB: Z3A.33')), [
      'dx/contradiction Z3A.33',
    ]);
  });

  it('a disease of the family, whose side is nobody’s (I.C.21.c.4)', async () => {
    const note = noteText({
      note: '[family history]\nMother with breast cancer at 44.\n\n[assessment]\nFamily history of breast cancer. Wants advice.',
      diagnoses: 'C50.919  Malignant neoplasm of unspecified site of unspecified female breast',
    });
    assert.deepEqual(await said(note), ['chart/negated C50.919']);
  });

  it('a disease that is denied, where the Guidelines say what is coded in its place (I.C.9.a.8)', async () => {
    const note = noteText({
      note: '[assessment]\nElevated blood pressure reading without a diagnosis of hypertension.',
      diagnoses: 'I10  Essential (primary) hypertension',
    });
    assert.deepEqual(await said(note), ['chart/otherwise-coded I10']);
  });

  it('a fall on the same level beside a transport accident is no fall from the vehicle (I.C.20.f)', async () => {
    const causes = (fall: string) =>
      said(claimText({ diagnoses: `A: S13.4XXA\nB: S93.401A\nC: V43.52XA\nD: ${fall}` }));
    assert.deepEqual(await causes('W01.0XXA'), []);
    // A fall of an unspecified kind may be the one from the vehicle, by the Excludes1 note at W00–W19.
    assert.deepEqual(await causes('W19.XXXA'), ['dx/excludes1 W19.XXXA']);
  });
});
