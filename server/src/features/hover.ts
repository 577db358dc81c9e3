/** What stands under the cursor. */
import { judgedDates } from '../checks/judged-dates.ts';
import type { Claim, Diagnosis } from '../model/document.ts';
import { type Span, span } from '../model/text.ts';
import { describeCode } from './describe-code.ts';
import { describeFlags } from './describe-flags.ts';
import { describeLabel, isLabelled } from './describe-label.ts';
import { describeFurtherNotes, describeNotes } from './describe-notes.ts';
import { plain } from './markdown.ts';
import type { OpenDocument } from './open-document.ts';
import { type CodeThing, type Thing, thingAt } from './thing-at.ts';

export interface Hover {
  /** The first line is the title of the code, where it has one. */
  readonly markdown: string;
  readonly span: Span;
}

/** The code, place of service or pointer at an offset, and the box or element it stands in; the latter alone elsewhere. */
export function hover(open: OpenDocument, offset: number): Hover | undefined {
  const thing = thingAt(open, offset);
  const place = open.format.placeAt(open.document, offset);
  const parts = [
    ...(thing ? describeThing(open, thing) : []),
    ...(place ? [`*${plain(place.name)}*`] : []),
  ].filter((part) => part !== '');
  const at = thing?.at ?? (place && around(place.span, offset));
  return at && parts.length > 0 ? { markdown: parts.join('\n\n'), span: at } : undefined;
}

/** The place of a value, with the key before it where that is what the cursor is on. */
const around = ({ start, end }: Span, offset: number): Span =>
  span(Math.min(start, offset), Math.max(end, offset));

function describeThing(open: OpenDocument, thing: Thing): string[] {
  switch (thing.kind) {
    case 'diagnosis':
      return [
        describeDiagnosis(open, thing.claim, thing.diagnosis),
        ...pointedToBy(thing.claim, thing.diagnosis),
      ];
    case 'code':
      return describeOneCode(open, thing);
    case 'pointer': {
      const { claim, line, pointer } = thing;
      const diagnosis = claim.diagnoses.find(
        (one) => one.pointer !== undefined && one.pointer === pointer.value,
      );
      if (!diagnosis) return [`No diagnosis ${plain(pointer.written)} in this claim.`];
      return [
        describeDiagnosis(open, claim, diagnosis),
        `Diagnosis ${plain(pointer.written)}, a reason for service line ${line.number}.`,
      ];
    }
  }
}

/** Numbers of the form and modifiers by their label alone, any other code by all that is known of it. */
function describeOneCode({ codebook, today }: OpenDocument, { system, key, dates }: CodeThing): string[] {
  const [date = today] = dates;
  return isLabelled(system)
    ? describeLabel(codebook, system, key, date)
    : [describeCode(codebook, system, key, dates)];
}

/** What a diagnosis is on each of its dates; what book and editors say of it, by the first. */
function describeDiagnosis(open: OpenDocument, claim: Claim, diagnosis: Diagnosis): string {
  const { codebook, today } = open;
  const { system, key } = diagnosis.code;
  const dates = judgedDates(claim, diagnosis, today);
  const [date = today] = dates;
  const book =
    system === 'icd-10-cm'
      ? [
          ...describeNotes(codebook, key, date),
          ...describeFlags(codebook, key, date, claim.setting),
          ...describeFurtherNotes(codebook, key, date),
        ]
      : [];
  return [describeCode(codebook, system, key, dates), ...book].join('\n\n');
}

/** The service lines that a diagnosis is a reason for. */
function pointedToBy(claim: Claim, { pointer }: Diagnosis): string[] {
  if (pointer === undefined) return [];
  const numbers = claim.lines
    .filter(({ pointers }) => pointers.some(({ value }) => value === pointer))
    .map(({ number }) => number);
  return numbers.length > 0 ? [`A reason for service line ${numbers.join(', ')}.`] : [];
}
