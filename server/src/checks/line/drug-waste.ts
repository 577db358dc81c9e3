/** line/drug-waste: what was thrown away without what was given, or a single-dose drug that says nothing of either. */
import type { ServiceLine } from '../../model/document.ts';
import type { ClaimCheck, Said } from '../check.ts';
import { serviceDate } from '../judged-dates.ts';
import { claimText, withServices } from '../samples.ts';

/** From this day drugs of single-dose containers say JW or JZ (CMS 100-04 chapter 17 §40). */
const SAID_SINCE = '2023-07-01';

/** Drugs that come in single-dose containers: chemotherapy, biosimilars, and other antibodies, toxins and globulins. */
const SINGLE_DOSE = /^(?:J9\d{3}|Q51\d{2})$/;
const ALSO_SINGLE_DOSE: ReadonlySet<string> = new Set(
  'J0178 J0585 J0586 J0587 J0588 J0897 J1300 J1303 J1745 J2350 J2506 J2778 J3380'.split(' '),
);

/** Of these, what comes in containers of several doses, or in any. */
const OTHER_CONTAINERS: ReadonlySet<string> = new Set(['J9190', 'J9250', 'J9255', 'J9260', 'J9999']);

export const drugWaste: ClaimCheck = {
  id: 'line/drug-waste',
  scope: 'claim',
  severity: 'warning',
  kinds: ['professional', 'institutional'],
  title: 'A discarded drug has no line of what was given, or a single-dose drug has neither JW nor JZ.',
  authority: 'CMS 100-04 chapter 17 §40, discarded drugs and biologicals; SSA 1847A(h)',
  why: 'What is left in a single-dose container is paid beside what was given, on a line of its own. Makers of drugs refund what Medicare paid for waste, so that every such line says JW or JZ.',
  fixes: [],
  notes: [
    'A line with JW and none of the same drug and day without it is a warning.',
    'Neither JW nor JZ is an information, for Medicare since 2023-07-01 and for chemotherapy, biosimilars and some antibodies and toxins only: of other drugs the code does not tell the container.',
  ],
  wrong: [
    {
      says: 'only what was thrown away',
      text: withServices('2026-11-03  11   J9035  JW    A   4      280.00'),
    },
    {
      says: 'neither JW nor JZ',
      text: claimText({
        head: 'payer: Medicare Part B',
        services: '2026-11-03  11   J9035  -     A   36     2520.00',
      }),
    },
  ],
  right: [
    {
      says: 'given and thrown away',
      text: withServices(
        '2026-11-03  11   J9035  -     A   36     2520.00',
        '2026-11-03  11   J9035  JW    A   4      280.00',
      ),
    },
    { says: 'nothing thrown away', text: withServices('2026-11-03  11   J9035  JZ    A   40     2800.00') },
  ],
  run({ claim, payer, today }) {
    const said: Said[] = [];
    if (claim.setting === 'inpatient') return said;
    for (const line of claim.lines) {
      const { procedure } = line;
      // Nothing was thrown away; JW beside it is modifier/conflict.
      if (!procedure || has(line, 'JZ')) continue;
      if (has(line, 'JW')) {
        if (!claim.lines.some((other) => isSameDrug(other, line) && !has(other, 'JW')))
          said.push({
            span: procedure.span,
            message: `What was thrown away of ${procedure.key} stands here without a line of what was given on that day.`,
          });
      } else if (
        payer === 'medicare' &&
        isSingleDose(procedure.key) &&
        serviceDate(claim, line, today) >= SAID_SINCE &&
        !claim.lines.some((other) => isSameDrug(other, line) && has(other, 'JW'))
      )
        said.push({
          span: procedure.span,
          severity: 'information',
          message: `Was anything of ${procedure.key} thrown away? A drug of a single-dose container says JZ, or has a line with JW.`,
        });
    }
    return said;
  },
};

const has = ({ modifiers }: ServiceLine, modifier: string): boolean =>
  modifiers.some(({ key }) => key === modifier);

const isSingleDose = (code: string): boolean =>
  ALSO_SINGLE_DOSE.has(code) || (SINGLE_DOSE.test(code) && !OTHER_CONTAINERS.has(code));

const isSameDrug = (a: ServiceLine, b: ServiceLine): boolean =>
  a.procedure?.key === b.procedure?.key && a.dates?.value?.from === b.dates?.value?.from;
