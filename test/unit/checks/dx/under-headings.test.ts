/** What notes have under short and other headings, and codes that a chart numbers under `[codes]` (Guidelines FY2026). */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { codes } from '../chart/found.ts';

describe('what stands under a heading', () => {
  // IV.A and I.C.16.a: the reason for the visit is first.
  it('of what is seen by the way is not first', async () => {
    const text = noteText({
      note: '[why here]\nScheduled visit for bronchopulmonary dysplasia.\n\n[also seen]\nMild infantile eczema.',
      diagnoses: 'L20.83\nP27.1',
    });
    assert.deepEqual(await codes('dx/order', text), ['P27.1']);
  });
  // I.C.19.c.1.
  it('imp states diagnoses', async () => {
    const text = noteText({
      note: '[imp]\nNonunion of the closed right tibial shaft fracture.',
      diagnoses: 'S82.241D',
    });
    assert.deepEqual(await codes('dx/encounter-character', text), ['S82.241D']);
  });
  // I.C.21.c.5: a screening that is the reason is first.
  it('numbered codes have an order', async () => {
    const text = noteText({
      note: '[reason for visit]\nHere only for her yearly screening mammogram.\n\n[background]\nHypothyroidism.',
      diagnoses: 'E03.9',
    }).replace(/\[diagnoses\]\nE03\.9/, '[codes]\nDx 1: E03.9\nDx 2: Z12.31');
    assert.deepEqual(
      (await findingsOf('dx/order', text)).map(({ code }) => code),
      ['Z12.31'],
    );
  });
  it('a convexity is cerebral', async () => {
    const text = noteText({ note: '[assessment]\nBenign convexity meningioma.', diagnoses: 'D32.0' });
    assert.deepEqual(await codes('chart/unsupported-code', text), []);
  });
  // I.C.1.g.1.c: what COVID-19 brought in another year is not of the present infection.
  it('a pneumonia of another year is not coded', async () => {
    const text = noteText({
      note: '[assessment]\nFibrosis since COVID-19 pneumonia in 2024. New active infection: COVID-19, active.',
      diagnoses: 'U07.1\nU09.9',
    });
    assert.deepEqual(await codes('chart/otherwise-coded', text), []);
  });
});
