/**
 * The loops of an 837, recovered from HL, NM1, SBR, CLM and LX even where some of them are missing. Names of loops
 * are those of the implementation guides: 2000A billing provider, 2000B subscriber, 2000C patient, 2300 claim,
 * 2320 other subscriber, 2400 service line.
 */
import { rememberedOf } from '../../model/remembered.ts';
import type { Run } from './envelope.ts';
import type { Segments } from './lex.ts';
import { elementText, tagOf } from './segment.ts';

export interface ClaimLoops {
  readonly billing: Run | undefined;
  readonly subscriber: Run | undefined;
  /** Absent where the subscriber is the patient. */
  readonly patient: Run | undefined;
  /** From CLM to the end of the last service line. */
  readonly claim: Run;
}

export interface ClaimParts {
  /** The claim's own segments, before other subscribers and service lines. */
  readonly head: Run;
  readonly otherSubscribers: readonly Run[];
  readonly lines: readonly Run[];
}

type Party = 'billing' | 'subscriber' | 'patient';

/** HL03: the hierarchical levels of an 837. */
const PARTY_OF_LEVEL: Readonly<Record<string, Party>> = {
  '20': 'billing',
  '22': 'subscriber',
  '23': 'patient',
};

/** NM101: who opens a level where its HL is missing. */
const PARTY_OF_ENTITY: Readonly<Record<string, Party>> = { '85': 'billing', IL: 'subscriber', QC: 'patient' };

/** What is below a level ends where the level begins anew. */
const BELOW: Readonly<Record<Party, readonly Party[]>> = {
  billing: ['subscriber', 'patient'],
  subscriber: ['patient'],
  patient: [],
};

/** The segments that open and close loops; a batch has far more of others, which are passed over at a glance. */
const OF_LOOPS: ReadonlySet<string> = new Set(['HL', 'CLM', 'SE', 'SBR', 'NM1', 'LX', 'SV1', 'SV2', 'SV3']);

/** By the numbers of the identifiers of a text. */
const areOfLoops = rememberedOf(({ tagNames }: Segments) =>
  Uint8Array.from(tagNames, (name) => (OF_LOOPS.has(name) ? 1 : 0)),
);

/** Whether a segment is the service of a line. */
export const isService = (tag: string): boolean => tag === 'SV1' || tag === 'SV2' || tag === 'SV3';

interface OpenRun {
  from: number;
  to: number;
}

type Parties = { [party in Party]?: OpenRun };

interface OpenParts extends ClaimParts {
  readonly head: OpenRun;
  readonly otherSubscribers: OpenRun[];
  readonly lines: OpenRun[];
  /** Whether the open line has its service segment already: another one is another line. */
  served: boolean;
}

/** A claim as it is passed over: its parts are found when it is read (`claimParts`). */
interface OpenClaim {
  readonly loops: ClaimLoops & { readonly claim: OpenRun };
  hasOtherSubscribers: boolean;
  hasLines: boolean;
  /** How many service lines it has: each has one service segment. */
  services: number;
  /** The identifier of the first service segment, empty where there is none. */
  service: string;
}

export type EndedClaim = Pick<OpenClaim, 'services' | 'service'> & { readonly loops: ClaimLoops };

/** The claims of a transaction in the order of the text, each when it has ended: a batch has thousands. */
export function* claimLoops(segments: Segments, transaction: Run): Generator<EndedClaim> {
  const parties: Parties = {};
  let party: Party | undefined;
  let open: OpenClaim | undefined;
  /** Whether the level that is open has its NM1 already. */
  let named = false;

  /** Closes what is open; the claim that ends there. */
  const closeAt = (index: number): EndedClaim | undefined => {
    const run = party && parties[party];
    if (run && !open) run.to = index;
    const ended = open;
    if (ended) ended.loops.claim.to = index;
    open = undefined;
    party = undefined;
    return ended;
  };
  const begin = (next: Party, index: number): EndedClaim | undefined => {
    const ended = closeAt(index);
    party = next;
    named = false;
    parties[next] = { from: index, to: transaction.to };
    for (const lower of BELOW[next]) delete parties[lower];
    return ended;
  };

  const isOfLoops = areOfLoops(segments);
  for (let index = transaction.from; index < transaction.to; index++) {
    if (isOfLoops[segments.tags[index] ?? 0] === 0) continue;
    const tag = tagOf(segments, index);
    let ended: EndedClaim | undefined;
    if (tag === 'HL') {
      const next = PARTY_OF_LEVEL[elementText(segments, index, 3)];
      ended = next ? begin(next, index) : closeAt(index);
    } else if (tag === 'CLM') {
      ended = closeAt(index);
      open = newClaim(parties, index);
    } else if (tag === 'SE') {
      ended = closeAt(index);
    } else {
      const name = partyOfName(segments, tag, index);
      const next = open ? openedInsideClaim(open, tag, name) : openedOutsideClaim(tag, name, party, named);
      if (next) ended = begin(next, index);
      else if (open) passOver(open, tag);
      if (name && name === party) named = true;
    }
    if (ended) yield ended;
  }
  const last = closeAt(transaction.to);
  if (last) yield last;
}

const partyOfName = (segments: Segments, tag: string, index: number): Party | undefined =>
  tag === 'NM1' ? PARTY_OF_ENTITY[elementText(segments, index, 1)] : undefined;

/**
 * The level that begins outside a claim because its HL is missing. SBR or NM1 of the level that is open begins nothing,
 * unless that level has its name already: then it is another one.
 */
function openedOutsideClaim(
  tag: string,
  name: Party | undefined,
  open: Party | undefined,
  named: boolean,
): Party | undefined {
  const next = tag === 'SBR' ? 'subscriber' : name;
  if (next === open) return named ? next : undefined;
  return tag === 'SBR' && open === 'patient' ? undefined : next;
}

/** The parts of a claim, from its segments alone. */
export function claimParts(segments: Segments, claim: Run): ClaimParts {
  const parts = newParts(claim.from);
  const isOfLoops = areOfLoops(segments);
  for (let index = claim.from + 1; index < claim.to; index++)
    if (isOfLoops[segments.tags[index] ?? 0] === 1) continueClaim(parts, tagOf(segments, index), index);
  endPart(parts, claim.to);
  return parts;
}

const newClaim = ({ billing, subscriber, patient }: Parties, from: number): OpenClaim => ({
  loops: { billing, subscriber, patient, claim: openRun(from) },
  hasOtherSubscribers: false,
  hasLines: false,
  services: 0,
  service: '',
});

const newParts = (from: number): OpenParts => ({
  head: openRun(from),
  otherSubscribers: [],
  lines: [],
  served: false,
});

/** A run whose end comes later. */
const openRun = (from: number): OpenRun => ({ from, to: from });

/** The level that begins inside a claim because its HL is missing: names and SBR that no claim holds at that place. */
function openedInsideClaim(open: OpenClaim, tag: string, name: Party | undefined): Party | undefined {
  // 2320 stands before the service lines: behind them SBR is the next subscriber's.
  if (tag === 'SBR') return open.hasLines ? 'subscriber' : undefined;
  return open.hasOtherSubscribers && !open.hasLines ? undefined : name;
}

function passOver(open: OpenClaim, tag: string): void {
  if (tag === 'SBR') open.hasOtherSubscribers = true;
  else if (tag === 'LX') open.hasLines = true;
  else if (isService(tag)) {
    open.hasLines = true;
    if (open.services === 0) open.service = tag;
    open.services++;
  }
}

function continueClaim(open: OpenParts, tag: string, index: number): void {
  if (tag === 'SBR') {
    endPart(open, index);
    open.otherSubscribers.push(openRun(index));
  } else if (tag === 'LX' || (isService(tag) && (open.lines.length === 0 || open.served))) {
    endPart(open, index);
    open.lines.push(openRun(index));
    open.served = tag !== 'LX';
  } else if (isService(tag)) {
    open.served = true;
  }
}

/** Ends the part of a claim that is open at `index`. */
function endPart(open: OpenParts, index: number): void {
  const part = open.lines.at(-1) ?? open.otherSubscribers.at(-1) ?? open.head;
  part.to = index;
}
