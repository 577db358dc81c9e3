/** modifier/order: a modifier that decides the price stands behind one that only informs. */
import type { ServiceLine } from '../../model/document.ts';
import type { ClaimCheck, Report, Said } from '../check.ts';
import { sideOf } from '../modifiers.ts';
import { withServices } from '../samples.ts';

/** Modifiers that change what is paid: parts of a service, two sides, reduced, assistants, anesthesia, rental. */
const PRICING: ReadonlySet<string> = new Set(
  '26 TC 50 52 53 54 55 56 62 66 73 74 78 80 81 82 AS AA AD QK QX QY QZ NU RR UE'.split(' '),
);

/** Modifiers that only tell: who, where, with which notice. */
const INFORMATIONAL: ReadonlySet<string> = new Set(
  'LC LD LM RC RI GA GC GE GX GY GZ KX CR Q5 Q6 QS G8 G9 P1 P2 P3 P4 P5 P6'.split(' '),
);

export const modifierOrder: ClaimCheck = {
  id: 'modifier/order',
  scope: 'claim',
  severity: 'information',
  kinds: ['professional'],
  title: 'A modifier that decides the price stands behind one that informs.',
  authority: 'Claim instructions of the Medicare contractors: modifiers that affect payment come first',
  why: 'Some payers read the first modifier only. One that decides the price belongs there; one that tells a side or a notice behind it.',
  fixes: ['Put the modifiers in order.'],
  notes: ['Contractors’ convention, not law; facilities are not concerned.'],
  wrong: [
    {
      says: 'the side before the professional part',
      text: withServices('2026-11-03  11   G0130  RT,26  A   1      60.00'),
    },
    {
      says: 'the physical status before the anesthesiologist',
      text: withServices('2026-11-03  22   00840  P2,AA  A   45 min  450.00'),
    },
  ],
  right: [
    {
      says: 'the professional part first',
      text: withServices('2026-11-03  11   G0130  26,RT  A   1      60.00'),
    },
    { says: 'two that only tell', text: withServices('2026-11-03  11   G0439  KX,GA  A   1      132.50') },
  ],
  run({ claim }) {
    const said: Said[] = [];
    for (const line of claim.lines) {
      const report = line.modifiers.length > 1 ? disorder(line) : undefined;
      if (report) said.push(report);
    }
    return said;
  },
};

function disorder(line: ServiceLine): Report | undefined {
  const keys = line.modifiers.map(({ key }) => key);
  const first = keys.findIndex((key) => INFORMATIONAL.has(key) || sideOf(key) !== undefined);
  const last = keys.findLastIndex((key) => PRICING.has(key));
  const late = line.modifiers[last];
  if (first < 0 || last < first || !late) return undefined;
  const rank = (key: string) => (PRICING.has(key) ? 0 : INFORMATIONAL.has(key) || sideOf(key) ? 2 : 1);
  const ordered = [...keys].sort((a, b) => rank(a) - rank(b));
  return {
    span: late.span,
    message: `${late.key} decides the price and stands behind ${keys[first]}, which only informs.`,
    code: late.key,
    system: 'modifier',
    fixes: [
      {
        title: `Write ${ordered.join(', ')}`,
        safe: false,
        changes: [{ kind: 'setModifiers', line, modifiers: ordered }],
      },
    ],
  };
}
