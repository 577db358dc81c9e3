/** modifier/not-allowed: a modifier that the fee schedule does not take for the code. */
import { type FeeScheduleRow, feeScheduleOn, feeScheduleRow } from '../../codebook/fee-schedule.ts';
import type { CodeAt } from '../../model/document.ts';
import type { ClaimCheck, JudgedService, Report, Said } from '../check.ts';
import { FEE_SCHEDULE_MISSING } from '../claim-edits.ts';
import { feeSchedules } from '../import-samples.ts';
import { isUsable } from '../same-day.ts';
import { withServices } from '../samples.ts';
import { serviceName } from '../service-words.ts';

/** A digit of the fee schedule, the modifiers that it speaks of, and the values that do not take them. */
interface Rule {
  readonly modifiers: readonly string[];
  readonly isRefused: (row: FeeScheduleRow) => boolean;
  readonly says: string;
}

/** 9 means that the concept does not apply (relative value file, record layout; CMS 100-04 chapter 23). */
const RULES: readonly Rule[] = [
  {
    modifiers: ['50'],
    isRefused: ({ bilateral }) => bilateral === 0 || bilateral === 2 || bilateral === 9,
    says: 'is not done on both sides, or is paid for both already',
  },
  {
    modifiers: ['80', '81', '82', 'AS'],
    isRefused: ({ assistant }) => assistant === 1 || assistant === 9,
    says: 'is never paid for an assistant at surgery',
  },
  {
    modifiers: ['62'],
    isRefused: ({ coSurgeons }) => coSurgeons === 0 || coSurgeons === 9,
    says: 'is not paid for two surgeons',
  },
  {
    modifiers: ['66'],
    isRefused: ({ teamSurgery }) => teamSurgery === 0 || teamSurgery === 9,
    says: 'is not paid for a surgical team',
  },
  {
    modifiers: ['26'],
    isRefused: ({ pcTc }) => pcTc !== 1 && pcTc !== 6,
    says: 'has no professional part of its own',
  },
  { modifiers: ['TC'], isRefused: ({ pcTc }) => pcTc !== 1, says: 'has no technical part of its own' },
];

const JUDGED: ReadonlySet<string> = new Set(RULES.flatMap(({ modifiers }) => modifiers));

/** Columns: code, PC/TC, global days, bilateral, assistant, co-surgeons, team. */
const SCHEDULE = feeSchedules(
  'G0412 0 090 0 1 0 0',
  'G0130 1 XXX 0 0 0 0',
  'G0168 0 000 1 2 1 2',
  'G0452 6 XXX 0 0 0 0',
);

export const modifierNotAllowed: ClaimCheck = {
  id: 'modifier/not-allowed',
  scope: 'claim',
  severity: 'warning',
  kinds: ['professional'],
  title: 'The fee schedule does not take the modifier for the code.',
  authority: 'Medicare physician fee schedule, payment policy indicators; CMS 100-04 chapter 12 §20 and §40',
  why: 'Each code says in the fee schedule whether it has two sides, two parts, an assistant. A modifier that it does not take denies the line.',
  fixes: ['Leave the modifier out.'],
  notes: [
    'Needs the relative value file of CMS, which is free: `claimlint codesets import` takes `PPRRVU….csv`.',
    'Medicare, and other payers where they follow its schedule. Assistants and co-surgeons that are paid with documentation are left alone.',
  ],
  wrong: [
    {
      says: 'both sides of what has none',
      text: withServices('2026-11-03  21   G0412  50    A   1      900.00'),
      imports: SCHEDULE,
    },
    {
      says: 'an assistant who is never paid',
      text: withServices('2026-11-03  21   G0412  AS    A   1      900.00'),
      imports: SCHEDULE,
    },
    {
      says: 'two surgeons',
      text: withServices('2026-11-03  21   G0412  62    A   1      900.00'),
      imports: SCHEDULE,
    },
    {
      says: 'a team',
      text: withServices('2026-11-03  21   G0412  66    A   1      900.00'),
      imports: SCHEDULE,
    },
    {
      says: 'the professional part of surgery',
      text: withServices('2026-11-03  21   G0412  26    A   1      900.00'),
      imports: SCHEDULE,
    },
    {
      says: 'the technical part of an interpretation',
      text: withServices('2026-11-03  11   G0452  TC    A   1      60.00'),
      imports: SCHEDULE,
    },
  ],
  right: [
    {
      says: 'the professional part of a test',
      text: withServices('2026-11-03  11   G0130  26    A   1      60.00'),
      imports: SCHEDULE,
    },
    {
      says: 'the professional part of an interpretation',
      text: withServices('2026-11-03  11   G0452  26    A   1      60.00'),
      imports: SCHEDULE,
    },
    {
      says: 'both sides',
      text: withServices('2026-11-03  11   G0168  50    A   1      90.00'),
      imports: SCHEDULE,
    },
    {
      says: 'two surgeons, a team or an assistant, where they are paid',
      text: withServices(
        '2026-11-03  21   G0168  62    A   1      90.00',
        '2026-11-03  21   G0168  66    A   1      90.00',
        '2026-11-03  21   G0168  82    A   1      90.00',
      ),
      imports: SCHEDULE,
    },
    {
      says: 'a code that is not in the schedule',
      text: withServices('2026-11-03  12   E0143  50    A   1      90.00'),
      imports: SCHEDULE,
    },
  ],
  run({ codebook, services }) {
    const said: Said[] = [];
    for (const service of services) {
      const judged = service.line.modifiers.filter(({ key }) => JUDGED.has(key));
      if (judged.length === 0 || !isUsable(service)) continue;
      const release = feeScheduleOn(codebook, service.date);
      if (!release) {
        said.push({ noData: FEE_SCHEDULE_MISSING });
        continue;
      }
      const row = feeScheduleRow(codebook, service.procedure.key, '', service.date);
      if (!row) continue;
      for (const modifier of judged) {
        const rule = RULES.find(({ modifiers }) => modifiers.includes(modifier.key));
        if (rule?.isRefused(row)) said.push(refusal(service, modifier, rule, release.name));
      }
    }
    return said;
  },
};

const refusal = (service: JudgedService, modifier: CodeAt, { says }: Rule, release: string): Report => ({
  span: modifier.span,
  message: `${modifier.key}: by the fee schedule ${serviceName(service)} ${says}.`,
  release: `Medicare physician fee schedule ${release}`,
  code: modifier.key,
  system: 'modifier',
  fixes: [
    {
      title: `Leave out ${modifier.key}`,
      safe: false,
      changes: [
        {
          kind: 'setModifiers',
          line: service.line,
          modifiers: service.line.modifiers.filter((one) => one !== modifier).map(({ key }) => key),
        },
      ],
    },
  ],
});
