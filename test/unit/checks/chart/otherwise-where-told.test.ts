/** Where the words of a note count against a code: where it concludes, in remarks, and beside which codes (Guidelines FY2026). */
import assert from 'node:assert/strict';
import { claimText } from '../../../../server/src/checks/samples.ts';
import { dischargeText, noteText } from '../../../../server/src/checks/samples-chart.ts';
import { saidOf } from './found.ts';

const sections = async (text: string): Promise<string[]> =>
  (await saidOf(text)).map((one) => one.replace(/ $/, ''));
const visit = (note: string, diagnoses: string) => sections(noteText({ note, diagnoses }));
const stay = (note: string, diagnoses: string) => sections(dischargeText({ note, diagnoses }));

describe('chart/otherwise-coded, words of remarks', () => {
  const remarked = (remarks: string, code: string) =>
    sections(claimText({ diagnoses: `A: ${code}`, head: `remarks: ${remarks}` }));

  it('count, but where a whole note might say what makes the code right', async () => {
    const fused = 'Physical therapy after lumbar fusion, the spinal stenosis is corrected.';
    assert.deepEqual(await visit(`[assessment]\n${fused}`, 'M48.061'), ['M48.061 II.K information']);
    assert.deepEqual(await remarked(fused, 'M48.061'), []);
    assert.deepEqual(await remarked('Pulmonary hypertension.', 'I10'), ['I10 I.C.9.a.11 warning']);
    assert.deepEqual(await remarked('Gout with tophi.', 'M10.9'), ['M10.9 I.B.9 information M1A.9XX1']);
  });
});

describe('chart/otherwise-coded, what is doubted', () => {
  // II.H: at the time of discharge it is coded as if it existed.
  it('counts where a stay ends with it, of what a code leaves open', async () => {
    const severe = ['E46 I.A.9.b and I.B.2 information E43'];
    assert.deepEqual(await stay('[final diagnoses]\nProbable severe malnutrition.', 'E46'), severe);
    assert.deepEqual(
      await stay('[hospital course]\nPossible severe malnutrition.\n[final diagnoses]\nMalnutrition.', 'E46'),
      [],
    );
    assert.deepEqual(await stay('[final diagnoses]\nMalnutrition, not severe malnutrition.', 'E46'), []);
    assert.deepEqual(await visit('[assessment]\nProbable severe malnutrition.', 'E46'), []);
  });

  // I.C.19.e.5.b: the intent is what the provider documents.
  it('is no intent', async () => {
    const overdose = (of: string) => stay(`[final diagnoses]\nAcetaminophen overdose, ${of}.`, 'T39.1X1A');
    assert.deepEqual(await overdose('suicide attempt'), ['T39.1X1A I.C.19.e.5.b warning T39.1X2A']);
    assert.deepEqual(await overdose('possible suicide attempt'), []);
  });
});

describe('chart/otherwise-coded, what stands elsewhere', () => {
  // I.C.9.e.1 and III.A: an old condition is coded where it bears on the care, as a conclusion says that it does.
  it('is no conclusion', async () => {
    const old = 'Old myocardial infarction.';
    assert.deepEqual(await visit(`[assessment]\nHypertension. ${old}`, 'I10'), ['I10 I.C.9.e.1 information']);
    assert.deepEqual(await visit(`[past history]\n${old}\n[assessment]\nHypertension.`, 'I10'), []);
  });

  // II and FL 69, 70: what was thought at the door is no diagnosis of the encounter.
  it('is no code of the encounter', async () => {
    const note = '[summary]\nPhysical therapy after total knee replacement.';
    assert.deepEqual(await stay(note, 'principal: M17.11\nadmitting: Z47.1'), ['M17.11 II.K warning']);
    assert.deepEqual(await stay(note, 'principal: M17.11\nA: Z47.1'), []);
    assert.deepEqual(await visit(note, 'M17.11\nreason for visit: Z47.1'), ['M17.11 II.K warning']);
  });
});
