/** Weeks of gestation and weight at birth, as notes state them (Guidelines FY2026 I.C.15.a.7, I.C.16.d). */
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { type Case, tellsOf } from './found.ts';

const said = async (note: string, code: string): Promise<string[]> =>
  (
    await findingsOf('chart/otherwise-coded', noteText({ note: `[assessment]\n${note}`, diagnoses: code }))
  ).map(({ at, fixes }) => `${at} ${fixes.map(({ title }) => title.split(' ')[2]).join()}`);

const FOUND: readonly Case[] = [
  ['Z3A.40 Z3A.39', 'Supervision of pregnancy, 39 weeks 6 days.'],
  ['Z3A.23 Z3A.32', 'G1P0 at 32w3d, diet-controlled gestational diabetes.'],
  ['Z3A.38 Z3A.36', 'Breech presentation, EGA 36 3/7.'],
  ['Z3A.20 Z3A.21', 'Low-lying placenta, IUP @ 21 wks.'],
  ['Z3A.28 Z3A.30', 'Anemia in pregnancy, 30 weeks. Return in 2 weeks.'],
  ['P07.34 P07.35', 'Preterm infant born at 32 weeks.'],
  ['P07.17 P07.16', 'Preterm infant, birth weight 1,700 g.'],
];

/** I.C.15.a.4: where a stay goes on into other weeks, those of the admission count. */
const OF_STAYS: readonly Case[] = [
  ['Z3A.34 Z3A.33', 'Admitted at 33 6/7 weeks, discharged at 34 3/7 weeks.'],
  ['Z3A.34 Z3A.33', 'Came in at 33 weeks and 6 days with contractions; went home at 34 weeks and 3 days.'],
];

const SILENT: readonly Case[] = [
  ['Z3A.39', 'Supervision of pregnancy, 39 weeks 6 days.'],
  ['Z3A.49', 'Supervision of pregnancy, 43 weeks.'],
  ['Z3A.32', 'G1P0 at 32w3d. Induction at 39 weeks.'],
  ['Z3A.32', 'Third trimester. Last scan 4 weeks ago, next in 3 weeks, nausea for 5 weeks.'],
  ['P07.35', 'Infant born at 32 weeks 2 days, now 3 weeks old.'],
  ['P07.16', 'Preterm infant, birth weight 1700 grams; weighs 1,900 g now.'],
];

describe('chart/otherwise-coded, weeks and weight', () => {
  tellsOf(FOUND, SILENT, said);
  tellsOf(
    OF_STAYS,
    [['Z3A.33', 'Admitted at 33 6/7 weeks, discharged at 34 3/7 weeks.']],
    async (note, code) =>
      (
        await findingsOf(
          'chart/otherwise-coded',
          noteText({ note: `[assessment]\n${note}`, diagnoses: code }).replace(
            'office visit',
            'discharge summary',
          ),
        )
      ).map(({ at, fixes }) => `${at} ${fixes.map(({ title }) => title.split(' ')[2]).join()}`),
  );
});
