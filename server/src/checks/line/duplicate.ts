/** line/duplicate: the same service twice on one claim. */
import type { ServiceLine } from '../../model/document.ts';
import type { ClaimCheck, Said } from '../check.ts';
import { lineRemoval } from '../line-fixes.ts';
import { claimText, withServices } from '../samples.ts';

const VISIT = '2026-11-03  11   G0439  -     A   1      132.50';

/** Modifiers that say that a service was given again, or apart. */
const REPEATED: ReadonlySet<string> = new Set(['59', '76', '77', '91', 'XE', 'XP', 'XS', 'XU']);

export const duplicateLine: ClaimCheck = {
  id: 'line/duplicate',
  scope: 'claim',
  severity: 'warning',
  kinds: ['professional', 'institutional'],
  title: 'The same service stands twice on one claim.',
  authority: 'CMS 100-04 chapter 1 §120, detection of duplicate claims',
  why: 'A payer denies the second line as a duplicate. A service that was given twice says so, by its units or by a modifier.',
  fixes: [
    'Remove the second line and take its charge from the total. It changes an amount, so it is never part of fix-all.',
  ],
  notes: [
    'Same code, date, modifiers, provider, drug and charge. Lines with 59, 76, 77, 91, XE, XP, XS or XU, and those of an inpatient stay, are left alone.',
  ],
  wrong: [
    { says: 'one visit twice', text: withServices(VISIT, VISIT) },
    {
      says: 'the same with a total',
      text: claimText({ services: `${VISIT}\n${VISIT}`, total: 'charge: 265.00' }),
    },
  ],
  right: [
    { says: 'on two days', text: withServices(VISIT, VISIT.replace('11-03', '11-02')) },
    {
      says: 'on two sides',
      text: claimText({
        diagnoses: 'A: M17.0  Bilateral primary osteoarthritis of knee',
        services:
          '2026-11-03  11   G0289  RT    A   1      132.50\n2026-11-03  11   G0289  LT    A   1      132.50',
      }),
    },
    { says: 'repeated, and said so', text: withServices(VISIT, VISIT.replace('-     A', '76    A')) },
  ],
  run({ claim }) {
    const said: Said[] = [];
    if (claim.lines.length < 2 || claim.setting === 'inpatient') return said;
    const byCode = new Map<string, ServiceLine[]>();
    for (const line of claim.lines) {
      if (!line.procedure || line.modifiers.some(({ key }) => REPEATED.has(key))) continue;
      const ofCode = byCode.get(line.procedure.key);
      if (!ofCode) {
        byCode.set(line.procedure.key, [line]);
        continue;
      }
      const earlier = ofCode.find((one) => isSameService(one, line));
      if (!earlier) {
        ofCode.push(line);
        continue;
      }
      said.push({
        span: line.procedure.span,
        message: `${line.procedure.key} on the same day with the same charge stands on line ${earlier.number} already.`,
        code: line.procedure.key,
        system: line.procedure.system,
        related: [{ span: earlier.span, message: 'The same service.' }],
        fixes: [{ title: 'Remove this line', safe: false, changes: lineRemoval(claim, line) }],
      });
    }
    return said;
  },
};

/** Two lines of one code that say the same of it. */
const isSameService = (one: ServiceLine, other: ServiceLine): boolean =>
  one.dates?.value?.from === other.dates?.value?.from &&
  one.dates?.value?.through === other.dates?.value?.through &&
  one.renderingNpi?.value === other.renderingNpi?.value &&
  one.ndc?.value === other.ndc?.value &&
  one.charge?.value === other.charge?.value &&
  one.revenue?.key === other.revenue?.key &&
  one.placeOfService?.value === other.placeOfService?.value &&
  modifiersOf(one) === modifiersOf(other);

const modifiersOf = ({ modifiers }: ServiceLine): string =>
  modifiers
    .map(({ key }) => key)
    .sort()
    .join();
