/** pcs/components: procedures of one operation that one code says, or that are not coded separately. */
import type { Verdict } from '../../codebook/verdict.ts';
import type { InpatientProcedure } from '../../model/document.ts';
import type { Severity } from '../../model/finding.ts';
import { wordsOf } from '../../model/words.ts';
import { type ClaimCheck, type Report, type Said, titled } from '../check.ts';
import { withProcedures } from '../samples.ts';

const OVARIES = [
  'principal: 0UT04ZZ 2026-11-01  Resection of Right Ovary, Percutaneous Endoscopic Approach',
  'A: 0UT14ZZ 2026-11-01  Resection of Left Ovary, Percutaneous Endoscopic Approach',
] as const;

export const pcsComponents: ClaimCheck = {
  id: 'pcs/components',
  scope: 'claim',
  severity: 'information',
  kinds: ['institutional'],
  title: 'Two procedures of one day may be one.',
  authority: 'ICD-10-PCS Official Guidelines B3.1b',
  why: 'What is done to reach and see the site of a procedure is a part of it. A body part that is cut out whole is a resection and no excision besides, and where a code for both sides exists, it stands for the same procedure on both.',
  fixes: [],
  notes: [
    'A warning for the two sides (B4.3). The others are asked about: an inspection of another body part and an excision elsewhere in it are coded.',
    'A diagnostic excision before the resection is coded with it (B3.4b).',
  ],
  wrong: [
    { says: 'both ovaries, each by its own code (B4.3)', text: withProcedures(...OVARIES) },
    {
      says: 'a colonoscopy beside the biopsy that it was for (B3.11a)',
      text: withProcedures(
        'principal: 0DBN8ZX 2026-11-01  Excision of Sigmoid Colon, Endoscopic, Diagnostic',
        'A: 0DJD8ZZ 2026-11-01  Inspection of Lower Intestinal Tract, Endoscopic',
      ),
    },
    {
      says: 'an excision of the gallbladder that is resected (B3.8)',
      text: withProcedures(
        'principal: 0FT44ZZ 2026-11-01  Resection of Gallbladder, Percutaneous Endoscopic Approach',
        'A: 0FB44ZZ 2026-11-01  Excision of Gallbladder, Percutaneous Endoscopic Approach',
      ),
    },
  ],
  right: [
    {
      says: 'both ovaries by one code',
      text: withProcedures('principal: 0UT24ZZ 2026-11-01  Resection of Bilateral Ovaries'),
    },
    {
      says: 'the upper tract seen, the lower one operated on; a biopsy before the resection (B3.4b)',
      text: withProcedures(
        'principal: 0DTN0ZZ 2026-11-01  Resection of Sigmoid Colon, Open Approach',
        'A: 0DBN0ZX 2026-11-01  Excision of Sigmoid Colon, Open Approach, Diagnostic',
        'B: 0DJ08ZZ 2026-11-01  Inspection of Upper Intestinal Tract, Endoscopic',
      ),
    },
    {
      says: 'the other side on another day',
      text: withProcedures(OVARIES[0], OVARIES[1].replace('2026-11-01', '2026-11-03')),
    },
  ],
  run({ procedures }) {
    const said: Said[] = [];
    const valid = procedures.flatMap(({ procedure, verdict }): Valid[] =>
      verdict.kind === 'valid' ? [{ procedure, verdict }] : [],
    );
    for (const [at, one] of valid.entries())
      for (const other of valid.slice(0, at)) {
        if (one.procedure.date?.value !== other.procedure.date?.value) continue;
        const found = bothSides(one, other) ?? component(one, other) ?? component(other, one);
        if (found) said.push(found);
      }
    return said;
  },
};

interface Valid {
  readonly procedure: InpatientProcedure;
  readonly verdict: Verdict & { readonly kind: 'valid' };
}

const SIDE = /\b(?:Right|Left|Bilateral) /;
const bySides = (title: string): string =>
  wordsOf(title.replace(SIDE, ''))
    .map((word) => word.slice(0, 4))
    .join(' ');

const CHARACTERS = [...'0123456789ABCDEFGHJKLMNPQRSTUVWXYZ'];

/** B4.3: where a bilateral value exists, one code stands for the same procedure on both sides. */
function bothSides({ procedure, verdict }: Valid, other: Valid): Report | undefined {
  const { set, key, date, period } = verdict;
  if (key === other.verdict.key) return undefined;
  if (!SIDE.test(period.title) || !SIDE.test(other.verdict.period.title)) return undefined;
  if (bySides(period.title) !== bySides(other.verdict.period.title)) return undefined;
  const both = CHARACTERS.map((part) => set.indexOf(key.slice(0, 3) + part + key.slice(4))).find((index) => {
    const title = set.periodOn(index, date)?.title ?? '';
    return title.includes('Bilateral ') && bySides(title) === bySides(period.title);
  });
  if (both === undefined) return undefined;
  return report(
    procedure,
    verdict,
    'ICD-10-PCS Official Guidelines B4.3',
    `${titled(key, period)} and ${titled(other.verdict.key, other.verdict.period)} are one procedure on both sides: ${set.keyAt(both)} says it.`,
    'warning',
  );
}

/** Whether a body part of the upper or the lower intestinal tract, or of the belly, is inspected with another. */
const INSPECTED: Readonly<Record<string, RegExp>> = {
  '0DJ0': /^0D.[0-9]/,
  '0DJD': /^0D.[A-Q]/,
  '0WJG': /^0[DFUT]/,
  '0FJ4': /^0F.4/,
};

/** B3.11a and B3.8: an inspection for another procedure by the same approach; an excision of what is resected. */
function component({ procedure, verdict }: Valid, other: Valid): Report | undefined {
  const { key, period } = verdict;
  const whole = other.verdict.key;
  const isInspected = whole[2] !== 'J' && whole[4] === key[4] && INSPECTED[key.slice(0, 4)]?.test(whole);
  if (isInspected)
    return report(
      procedure,
      verdict,
      'ICD-10-PCS Official Guidelines B3.11a',
      `${titled(key, period)} is coded beside ${titled(whole, other.verdict.period)}: an inspection to achieve the objective of a procedure is not coded separately.`,
    );
  const isExcised = key[2] === 'B' && key[6] !== 'X' && whole[2] === 'T';
  if (!isExcised || key.slice(0, 2) !== whole.slice(0, 2) || key[3] !== whole[3]) return undefined;
  return report(
    procedure,
    verdict,
    'ICD-10-PCS Official Guidelines B3.8',
    `${titled(key, period)} is coded beside ${titled(whole, other.verdict.period)}: a resection takes all of the body part.`,
  );
}

const report = (
  { code }: InpatientProcedure,
  { key }: Valid['verdict'],
  authority: string,
  message: string,
  severity: Severity = 'information',
): Report => ({ span: code.span, code: key, system: 'icd-10-pcs', authority, message, severity });
