/**
 * Counts and control numbers of envelopes: SE01, GE01 and IEA01 count what is inside, and SE02, GE02 and IEA02
 * repeat ST02, GS06 and ISA13. Source: X12.5 and X12.6; the error codes of 999 and TA1.
 */
import type { Edited } from '../../model/change.ts';
import type { CodingDocument } from '../../model/document.ts';
import { contains, type Span } from '../../model/text.ts';
import { envelopes, type Run, runSpan } from './envelope.ts';
import { type Segments, segmentsOf } from './lex.ts';
import { changed, setElement } from './rewrite.ts';
import { elementText, tagOf } from './segment.ts';

/** An envelope with what its trailer must say. */
interface Counted {
  readonly run: Run;
  readonly header: string;
  readonly trailer: string;
  readonly count: number;
  /** The element of the header that holds the control number. */
  readonly control: number;
}

/** Sets the count and the control number in the trailer of the innermost envelope around a span. */
export function recount(document: CodingDocument, envelope: Span): Edited {
  const segments = segmentsOf(document);
  const around = countedEnvelopes(segments).findLast(({ run }) => contains(runSpan(segments, run), envelope));
  if (!around) return { refused: 'There is no envelope around this place.' };
  const { run, header, trailer, count, control } = around;
  if (tagOf(segments, run.from) !== header || tagOf(segments, run.to - 1) !== trailer)
    return { refused: `The envelope has no ${header} at its begin or no ${trailer} at its end.` };
  const last = run.to - 1;
  return {
    edits: changed(segments, [
      setElement(segments, last, 1, String(count)),
      setElement(segments, last, 2, elementText(segments, run.from, control)),
    ]),
  };
}

/** Every envelope of the text, inner ones behind those around them. */
function countedEnvelopes(segments: Segments): readonly Counted[] {
  const isInside = (run: Run, header: string) => tagOf(segments, run.from) === header;
  return envelopes(segments).flatMap((interchange): Counted[] => [
    {
      run: interchange,
      header: 'ISA',
      trailer: 'IEA',
      control: 13,
      count: interchange.groups.filter((group) => isInside(group, 'GS')).length,
    },
    ...interchange.groups.flatMap((group): Counted[] => [
      {
        run: group,
        header: 'GS',
        trailer: 'GE',
        control: 6,
        count: group.transactions.filter((transaction) => isInside(transaction, 'ST')).length,
      },
      ...group.transactions.map(
        (transaction): Counted => ({
          run: transaction,
          header: 'ST',
          trailer: 'SE',
          control: 2,
          count: transaction.to - transaction.from,
        }),
      ),
    ]),
  ]);
}
