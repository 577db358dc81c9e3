/** Where a growth has spread to, what has healed and which heat it was (Guidelines FY2026 I.C.1.a.2.h, I.C.1.g.1.h, I.C.2.b, I.C.12.b and I.C.20.a). */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { type Case, saidOf, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  ['C41.2 I.C.2.b information ', 'Breast cancer treated in 2021. New back pain, bx: met to T8.'],
  ['L97.529 I.C.12.b warning ', 'F/u L foot ulcer. Ulcer fully healed, closed, intact skin.'],
  [
    'Z11.4 I.C.1.a.2.h information ',
    'Wants an HIV test. Nonreactive. Post-test HIV counseling given 15 min.',
  ],
  ['W92.XXXA I.C.20.a information ', 'Weeding all afternoon in direct sun, heat wave. Heat exhaustion.'],
];

const SILENT: readonly Case[] = [
  ['C41.2', 'Chordoma of the T8 vertebra, primary, radiation planned.'],
  ['L97.529', 'L foot ulcer, not healed, dressing changed.'],
  ['L97.529', 'Heel ulcer fully healed; the other ulcer of the toe is open.'],
  ['Z11.4', 'Wants an HIV test. Nonreactive.'],
  ['W92.XXXA', 'Works at the furnace of a foundry, heat exhaustion outside of his break.'],
];

describe('chart/otherwise-coded, sites and states', () => {
  tellsOf(FOUND, SILENT, (note, diagnoses) => saidOf(noteText({ note: `[note]\n${note}`, diagnoses })));

  it('leaves a positive test of whoever is well to the provider (I.C.1.g.1.h)', async () => {
    const screened = (more: string) =>
      saidOf(
        noteText({
          note: `[note]\nRoutine COVID screen before hernia repair. SARS-CoV-2 NAAT positive. ${more}`,
          diagnoses: 'Z11.52',
        }),
      );
    assert.equal((await screened('Surgery postponed.')).length, 1);
    assert.deepEqual(await screened('Result not yet addressed by the surgeon; no diagnosis recorded.'), []);
  });
});

describe('dx/history-and-active, a treatment that there is not', () => {
  it('leaves a cancer that was removed a history (I.C.2.m)', async () => {
    const told = async (more: string) =>
      (
        await findingsOf(
          'dx/history-and-active',
          noteText({ note: `[note]\nL breast ca, mastectomy 2022. NED, ${more}.`, diagnoses: 'C50.912' }),
        )
      ).length;
    assert.equal(await told('no ongoing cancer treatment'), 1);
    assert.equal(await told('ongoing chemotherapy'), 0);
  });
});
