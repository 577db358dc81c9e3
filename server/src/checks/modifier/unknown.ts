/** modifier/unknown: a modifier that is in no list on the date of service. */
import { ambulanceTrip } from '../../codebook/ambulance.ts';
import type { CodeSet } from '../../codebook/code-set.ts';
import { answersFor, isBeforeReleases } from '../../codebook/validity.ts';
import type { IsoDate } from '../../model/dates.ts';
import type { CodeAt, ServiceLine } from '../../model/document.ts';
import type { Fix } from '../../model/finding.ts';
import type { ClaimCheck, ClaimContext, JudgedService, Said } from '../check.ts';
import { outsideReleases, releaseName } from '../code-fixes.ts';
import { nearestCodes } from '../nearest.ts';
import { withServices } from '../samples.ts';

export const unknownModifier: ClaimCheck = {
  id: 'modifier/unknown',
  scope: 'claim',
  severity: 'error',
  kinds: ['professional', 'institutional', 'chart'],
  title: 'The modifier is in no list of modifiers on the date of service.',
  authority:
    'I/OCE edit 22, invalid modifier; HCPCS modifiers, CMS; CMS 100-04 chapter 15 §30 for ambulance trips',
  why: 'Medicare returns a line whose modifier it does not know. Two swapped characters are often another modifier altogether.',
  fixes: ['Change to a modifier that differs by one slip.', 'Leave the modifier out.'],
  notes: [
    'Two letters of places, as RH from home to a hospital, are right on ambulance services.',
    'For payers other than Medicare it is a warning, since states and plans have modifiers of their own; so it is on a date beyond the last release loaded.',
  ],
  wrong: [
    {
      says: 'a modifier that was never one',
      text: withServices('2026-09-03  11   G0439  B9    A   1      132.50'),
    },
    {
      says: 'a modifier that ended on 2019-12-31',
      text: withServices('2026-09-03  11   G0439  GD    A   1      132.50'),
    },
    {
      says: 'JZ before it began on 2023-01-01',
      text: withServices('2022-12-20  11   J3420  JZ    A   1      4.00'),
    },
    {
      says: 'an ambulance trip on a visit',
      text: withServices('2026-09-03  11   G0439  RN    A   1      132.50'),
    },
    { says: 'three characters', text: withServices('2026-09-03  11   G0439  RTX   A   1      132.50') },
  ],
  right: [
    {
      says: 'from home to a hospital',
      text: withServices('2026-11-03  41   A0428  RH    A   1      410.00'),
    },
    { says: 'zero waste of a drug', text: withServices('2026-11-03  11   J3420  JZ    A   1      4.00') },
  ],
  run(context) {
    const said: Said[] = [];
    const set = context.codebook.set('modifier');
    for (const service of context.services) {
      for (const modifier of service.line.modifiers) {
        if (!set) {
          said.push({ noData: 'no list of modifiers is loaded' });
          return said;
        }
        const report = fault(context, service, modifier, set);
        if (report) said.push(report);
      }
    }
    return said;
  },
};

/** HCPCS A0021 to A0999 are ambulance and other transport. */
const isTransport = ({ key }: CodeAt): boolean => key >= 'A0021' && key <= 'A0999';

function fault(
  { payer }: ClaimContext,
  { line, procedure, date }: JudgedService,
  modifier: CodeAt,
  set: CodeSet,
): Said | undefined {
  const { key } = modifier;
  const index = set.indexOf(key);
  if (set.statusOn(index, date)) return undefined;
  const isTrip = ambulanceTrip(key) !== undefined;
  if (isTrip && isTransport(procedure)) return undefined;
  const periods = set.periodsAt(index);
  const [first] = periods;
  const ended = periods.findLast(({ to }) => to !== null && to < date);
  if (!first && key.length === 2 && isBeforeReleases(set, date))
    return { noData: `no list of modifiers of before ${set.since} is loaded` };
  const isCertain =
    payer === 'medicare' && (first !== undefined || key.length !== 2 || answersFor(set, date));
  return {
    span: modifier.span,
    ...(isCertain ? {} : { severity: 'warning' }),
    message: ended
      ? `${key} ended on ${ended.to} and is no modifier on ${date}.`
      : first
        ? `${key} begins on ${first.from} and is no modifier on ${date}.`
        : key.length !== 2
          ? `“${modifier.written}” is no modifier: one has two characters.`
          : isTrip
            ? `${key} says where an ambulance went, and ${procedure.key} is no ambulance service.`
            : answersFor(set, date)
              ? `${key} is no modifier on ${date}.`
              : `${key} is not among the modifiers of ${set.releaseOn(date).name}, ${outsideReleases(set, date)}`,
    release: releaseName('modifier', set.releaseOn(date)),
    code: key,
    system: 'modifier',
    fixes: fixes(line, modifier, set, date),
  };
}

function fixes(line: ServiceLine, modifier: CodeAt, set: CodeSet, date: IsoDate): Fix[] {
  const others = line.modifiers.filter((one) => one !== modifier).map(({ key }) => key);
  return [
    ...nearestCodes(set, modifier.key, date)
      .filter((index) => !others.includes(set.keyAt(index)))
      .map(
        (index): Fix => ({
          title: `Change to ${set.keyAt(index)} ${set.periodOn(index, date)?.title ?? ''}`.trimEnd(),
          safe: false,
          changes: [{ kind: 'replaceCode', at: modifier.span, code: set.keyAt(index) }],
        }),
      ),
    {
      title: `Leave out ${modifier.written}`,
      safe: false,
      changes: [{ kind: 'setModifiers', line, modifiers: others }],
    },
  ];
}
