/**
 * The claims of an 837. A claim is a place in the text until something in it is asked for, and only those asked for
 * last stay read: a batch of thousands never stands in memory as objects all at once.
 */
import type { Claim, ClaimKind, Field, ServiceLine, Setting } from '../../model/document.ts';
import { type Span, slice } from '../../model/text.ts';
import { isInpatientBill } from '../../model/type-of-bill.ts';
import { claimFields } from './claim-fields.ts';
import { claimCodes, countDiagnoses, diagnosesOf, healthCodes, inpatientProcedures } from './diagnoses.ts';
import { type Run, runSpan } from './envelope.ts';
import type { Segments } from './lex.ts';
import { serviceLines } from './lines.ts';
import { type ClaimLoops, type ClaimParts, claimLoops, claimParts } from './loops.ts';
import { otherSubscriberFields, personFields, providerFields } from './parties.ts';
import { componentSpans, elementIs, segmentSpan, tagOf, tagSpan } from './segment.ts';
import { dates, datesOf, fieldOf, located, locatedElement, putAll } from './values.ts';

/** A claim, and how much is in it, which is counted without reading it. */
export interface CountedClaim {
  readonly claim: Claim;
  readonly lines: number;
  readonly diagnoses: number;
}

/**
 * The claims of a transaction in the order of the text.
 * @param declared what they are said to be: ST03, or GS08 which version 4010 alone has.
 */
export function* claimsOf(
  segments: Segments,
  transaction: Run,
  declared: ClaimKind,
  asked: LastAsked,
): Generator<CountedClaim> {
  const read = claimReader(segments, transaction);
  for (const { loops, services, service } of claimLoops(segments, transaction)) {
    // The service segments decide what a claim is, since senders declare other guides; without any, what is declared.
    const kind = KIND_OF_SERVICE[service] ?? declared;
    yield {
      claim: new PlacedClaim({ segments, loops, kind }, read, asked),
      lines: services,
      diagnoses: countDiagnoses(segments, loops.claim),
    };
  }
}

const KIND_OF_SERVICE: Readonly<Record<string, ClaimKind>> = {
  SV1: 'professional',
  SV2: 'institutional',
  SV3: 'dental',
};

/** Where a claim stands. */
interface Place {
  readonly segments: Segments;
  readonly loops: ClaimLoops;
  readonly kind: ClaimKind;
}

type Coded = Pick<Claim, 'diagnoses' | 'procedures' | 'codes'>;

interface ClaimReader {
  readonly fields: (place: Place, parts: ClaimParts) => readonly Field[];
  readonly coded: (place: Place) => Coded;
  readonly lines: (place: Place, parts: ClaimParts) => readonly ServiceLine[];
}

/** What is read of a claim, each part when it is asked for. */
interface Contents {
  parts?: ClaimParts;
  fields?: readonly Field[];
  coded?: Coded;
  lines?: readonly ServiceLine[];
}

class PlacedClaim implements Claim {
  readonly kind: ClaimKind;
  readonly setting: Setting;
  readonly narrative = NO_NARRATIVE;
  readonly #place: Place;
  readonly #read: ClaimReader;
  readonly #asked: LastAsked;
  #contents: Contents | undefined;

  constructor(place: Place, read: ClaimReader, asked: LastAsked) {
    const { segments, loops, kind } = place;
    this.kind = kind;
    this.setting = settingOf(segments, loops.claim, kind);
    this.#place = place;
    this.#read = read;
    this.#asked = asked;
  }

  get span(): Span {
    return runSpan(this.#place.segments, this.#place.loops.claim);
  }

  get headSpan(): Span {
    return segmentSpan(this.#place.segments, this.#place.loops.claim.from);
  }

  get fields(): readonly Field[] {
    const contents = this.#opened();
    contents.fields ??= this.#read.fields(this.#place, this.#parts(contents));
    return contents.fields;
  }

  get diagnoses(): Claim['diagnoses'] {
    return this.#coded().diagnoses;
  }

  get procedures(): Claim['procedures'] {
    return this.#coded().procedures;
  }

  get codes(): Claim['codes'] {
    return this.#coded().codes;
  }

  get lines(): readonly ServiceLine[] {
    const contents = this.#opened();
    contents.lines ??= this.#read.lines(this.#place, this.#parts(contents));
    return contents.lines;
  }

  /** Lets go what was read, which is read again where it is asked for again. */
  close(): void {
    this.#contents = undefined;
  }

  #parts(contents: Contents): ClaimParts {
    const { segments, loops } = this.#place;
    contents.parts ??= claimParts(segments, loops.claim);
    return contents.parts;
  }

  #coded(): Coded {
    const contents = this.#opened();
    contents.coded ??= this.#read.coded(this.#place);
    return contents.coded;
  }

  #opened(): Contents {
    if (this.#contents) return this.#contents;
    this.#asked.add(this);
    this.#contents = {};
    return this.#contents;
  }
}

const NO_NARRATIVE: Claim['narrative'] = [];

/** The claims that something was asked of last. */
export class LastAsked {
  readonly #claims: PlacedClaim[] = [];
  #next = 0;

  /** Adds one, and closes the one that has been here longest. */
  add(claim: PlacedClaim): void {
    this.#claims[this.#next]?.close();
    this.#claims[this.#next] = claim;
    this.#next = (this.#next + 1) % MOST_OPEN;
  }
}

/** More than are checked together (`BATCH` in `checks/run.ts`). */
const MOST_OPEN = 48;

function claimReader(segments: Segments, transaction: Run): ClaimReader {
  // Every claim of a provider or a subscriber has the same fields of theirs: they are read once.
  const billing = readOnce((run) => providerFields(segments, run));
  const patient = readOnce((run) => personFields(segments, run, 'patient'));
  const insured = readOnce((run) => personFields(segments, run, 'insured'));
  const filed = filedField(segments, transaction);
  return {
    fields({ loops, kind }, { head, otherSubscribers, lines }) {
      const fields: Field[] = [];
      putAll(fields, filed);
      putAll(fields, billing(loops.billing));
      putAll(fields, loops.patient ? insured(loops.subscriber) : patient(loops.subscriber));
      putAll(fields, patient(loops.patient));
      putAll(fields, claimFields(segments, head, kind));
      putAll(fields, providerFields(segments, head));
      for (const run of otherSubscribers) putAll(fields, otherSubscriberFields(segments, run));
      for (const run of lines)
        if (namesProvider(segments, run)) putAll(fields, lineProviderFields(segments, run));
      return fields;
    },
    coded({ loops, kind }) {
      const codes = healthCodes(segments, loops.claim);
      return {
        diagnoses: diagnosesOf(segments, codes, kind),
        procedures: inpatientProcedures(segments, codes),
        codes: claimCodes(segments, codes),
      };
    },
    lines({ kind }, { head, lines }) {
      return serviceLines(segments, lines, {
        // CLM05-1 is a place of service but on an institutional claim, where it begins the type of bill.
        placeOfService:
          kind === 'institutional' ? undefined : located(segments, facilityOf(segments, head.from)),
        dates: claimServiceDates(segments, head),
      });
    },
  };
}

/** BHT04, the day on which the sender made the transaction. */
function filedField(segments: Segments, transaction: Run): readonly Field[] {
  const bht = transaction.from + 1;
  const day = tagOf(segments, bht) === 'BHT' ? locatedElement(segments, bht, 4) : undefined;
  const dates = day && datesOf(day.written, 'D8');
  return day && dates ? [fieldOf('filed', tagSpan(segments, bht), day, { kind: 'date', dates })] : [];
}

/** Keeps what was read of the last run, which the next claim may have too; a run that is not there has no fields. */
function readOnce(fieldsOf: (run: Run) => readonly Field[]): (run: Run | undefined) => readonly Field[] {
  let known: { readonly run: Run; readonly fields: readonly Field[] } | undefined;
  return (run) => {
    if (!run) return NO_FIELDS;
    if (known?.run !== run) known = { run, fields: fieldsOf(run) };
    return known.fields;
  };
}

const NO_FIELDS: readonly Field[] = [];

/** Whether a run of segments has a provider; of service lines few do. */
function namesProvider(segments: Segments, run: Run): boolean {
  for (let index = run.from; index < run.to; index++) {
    const tag = tagOf(segments, index);
    if (tag === 'NM1' || tag === 'PRV') return true;
  }
  return false;
}

/** The providers of a service line but the rendering one, which the line itself has. */
const lineProviderFields = (segments: Segments, run: Run): Field[] =>
  providerFields(segments, run).filter(({ key }) => !key.startsWith('rendering'));

/** CLM05-1. With a wrong component separator the whole of CLM05 stands there: that is the finding, not the place. */
function facilityOf(segments: Segments, clm: number): Span | undefined {
  const [written] = componentSpans(segments, clm, 5);
  return written && /^[a-z\d]*$/i.test(slice(segments.text, written)) ? written : undefined;
}

function settingOf(segments: Segments, { from }: Run, kind: ClaimKind): Setting {
  if (kind !== 'institutional') return 'professional';
  const facility = facilityOf(segments, from);
  return isInpatientBill(facility ? slice(segments.text, facility) : '') ? 'inpatient' : 'outpatient';
}

/** A dental claim has the date of its services in loop 2300, for every line that has none. */
function claimServiceDates(segments: Segments, head: Run): ServiceLine['dates'] {
  for (let index = head.from; index < head.to; index++) {
    if (tagOf(segments, index) === 'DTP' && elementIs(segments, index, 1, '472'))
      return dates(segments, index, 3);
  }
  return undefined;
}
