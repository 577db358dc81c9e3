/** line/pointer: a service line that points to no diagnosis, to too many, or to one that is not there. */
import type { Claim, Pointer, ServiceLine } from '../../model/document.ts';
import type { Fix } from '../../model/finding.ts';
import { contains } from '../../model/text.ts';
import type { ClaimCheck, Report, Said } from '../check.ts';
import { claimText, withServices } from '../samples.ts';

/** SV107 and box 24E hold four. */
const MOST_POINTERS = 4;

export const pointer: ClaimCheck = {
  id: 'line/pointer',
  scope: 'claim',
  severity: 'error',
  kinds: ['professional'],
  title: 'The diagnosis pointer of a service line is missing, repeated, one too many or leads nowhere.',
  authority: 'CMS-1500 box 24E; 837P SV107',
  why: 'The pointer says which diagnosis a service was for. A line without one, or with one to a diagnosis that is not on the claim, is rejected.',
  fixes: [
    'Leave out the pointers that are repeated (safe), lead nowhere or are beyond the fourth.',
    'Point to one of the diagnoses, where the line points to none; the coder chooses.',
  ],
  wrong: [
    {
      says: 'a pointer to a diagnosis that is not there',
      text: withServices('2026-11-03  11   G0439  -     C   1      132.50'),
    },
    { says: 'no pointer', text: withServices('2026-11-03  11   G0439  -     -   1      132.50') },
    {
      says: 'five pointers',
      text: claimText({
        diagnoses: 'A: I10\nB: E11.9\nC: E78.5\nD: M17.11\nE: Z79.84',
        services: '2026-11-03  11   G0439  -     ABCDE  1   132.50',
      }),
    },
  ],
  right: [
    { says: 'a pointer to A', text: withServices('2026-11-03  11   G0439  -     A   1      132.50') },
    {
      says: 'four pointers',
      text: claimText({
        diagnoses: 'A: I10\nB: E11.9\nC: E78.5\nD: M17.11\nE: Z79.84',
        services: '2026-11-03  11   G0439  -     ABCD  1   132.50',
      }),
    },
  ],
  run({ document, claim }) {
    const found: Said[] = [];
    const present: number[] = [];
    for (const { pointer } of claim.diagnoses) if (pointer !== undefined) present.push(pointer);
    // Without any diagnosis the missing list is the cause, said once, not at each line.
    if (present.length === 0) {
      const first = claim.lines.flatMap(({ pointers }) => pointers)[0];
      // A list that cannot be read, as while words are typed into it, has said so itself.
      const isUnread = document.problems.some(
        ({ rule, span }) => rule === 'text/syntax' && contains(claim.span, span),
      );
      if (first && !isUnread)
        found.push({
          span: first.span,
          message: 'This claim lists no diagnosis that its pointers could lead to.',
        });
      return found;
    }
    for (const line of claim.lines) {
      const report = line.pointers.length === 0 ? absent(claim, line) : faulty(line, present);
      if (report) found.push(report);
    }
    return found;
  },
};

function absent(claim: Claim, line: ServiceLine): Report {
  const fixes = claim.diagnoses.flatMap(({ pointer, code }): Fix[] =>
    pointer === undefined
      ? []
      : [
          {
            title: `Point to ${letter(pointer)}, ${code.written}`,
            safe: false,
            changes: [{ kind: 'setPointers', line, pointers: [pointer] }],
          },
        ],
  );
  return {
    span: line.pointersAt && line.pointersAt.end > line.pointersAt.start ? line.pointersAt : line.span,
    message: 'This service points to no diagnosis.',
    fixes,
  };
}

function faulty(line: ServiceLine, present: readonly number[]): Report | undefined {
  const { pointers } = line;
  let lost: Pointer | undefined;
  let repeated: Pointer | undefined;
  for (let at = 0; at < pointers.length; at++) {
    const each = pointers[at];
    if (!each) continue;
    if (each.value === null || !present.includes(each.value)) lost ??= each;
    if (at > 0 && pointers.findIndex(({ value }) => value === each.value) < at) repeated ??= each;
  }
  const extra = pointers[MOST_POINTERS];
  if (!lost && !repeated && !extra) return undefined;
  const numbers = pointers.map(({ value }) => value);
  const kept = [...new Set(numbers)].filter((value) => value !== null && present.includes(value));
  const keep = (title: string, safe: boolean): Fix[] =>
    kept.length === 0
      ? []
      : [
          {
            title,
            safe,
            changes: [{ kind: 'setPointers', line, pointers: kept.slice(0, MOST_POINTERS) as number[] }],
          },
        ];
  if (lost)
    return {
      span: lost.span,
      message: `The pointer ${lost.written} leads to no diagnosis of this claim.`,
      fixes: keep('Leave out the pointers that lead nowhere', false),
    };
  if (repeated)
    return {
      span: repeated.span,
      message: `The pointer ${repeated.written} is repeated.`,
      fixes: keep('Leave out the repeated pointer', kept.length <= MOST_POINTERS),
    };
  return {
    span: extra?.span ?? line.span,
    message: `A service line points to ${MOST_POINTERS} diagnoses at most; this one to ${numbers.length}.`,
    fixes: keep(`Keep the first ${MOST_POINTERS}`, false),
  };
}

const letter = (pointer: number): string => String.fromCharCode(64 + pointer);
