/**
 * Which checks are asked about which claims. Most checks have nothing to say of most codes, and a batch of claims has
 * few codes many times: which checks can speak of a code on a date is found out once.
 */
import type { Verdict } from '../codebook/verdict.ts';
import type { ClaimKind } from '../model/document.ts';
import { remembered, rememberedOf } from '../model/remembered.ts';
import type { ClaimCheck, ClaimContext } from './check.ts';
import { isSoundCode } from './sound.ts';

/** Some of the checks: a bit for each place in their list, the first of the first word for the first. */
type Places = Int32Array;

const WORD = 32;

const noPlaces = (checks: readonly ClaimCheck[]): Places => new Int32Array(Math.ceil(checks.length / WORD));

/** For each of the checks the contexts that it is asked about, in their order, until it is asked about others. */
export type Asked = (contexts: readonly ClaimContext[]) => readonly (readonly ClaimContext[])[];

/**
 * Begun anew for each document.
 * @param checks in the order in which they are asked.
 */
export function askedChecks(checks: readonly ClaimCheck[]): () => Asked {
  const placesFor = remembered((kind: ClaimKind) => askedByCodes(checks, kind));
  const always = checks.flatMap((check, place) => (isAskedByCodes(check) ? [] : [{ check, place }]));
  return () => {
    // The same lists for all batches of a document: lists made anew for each are taken for long-lived ones by the
    // engine when it first collects garbage within a batch, and then hold what they speak of as old garbage.
    const lists = checks.map((): ClaimContext[] => []);
    const about: (readonly ClaimContext[])[] = [...lists];
    const places = noPlaces(checks);
    return (contexts) => {
      const kinds = [...new Set(contexts.map(({ claim }) => claim.kind))];
      for (const { check, place } of always) {
        const isOfAll = kinds.every((kind) => check.kinds.includes(kind));
        about[place] = isOfAll ? contexts : contexts.filter(({ claim }) => check.kinds.includes(claim.kind));
      }
      for (const list of lists) list.length = 0;
      for (const context of contexts) {
        const { ofDiagnosis, ofService } = placesFor(context.claim.kind);
        places.fill(0);
        for (const { verdict } of context.judged) addAll(places, ofDiagnosis(verdict));
        for (const { verdict } of context.services) addAll(places, ofService(verdict));
        for (let word = 0; word < places.length; word++) {
          for (let left = places[word] ?? 0; left !== 0; left &= left - 1)
            lists[word * WORD + lowestBit(left)]?.push(context);
        }
      }
      return about;
    };
  };
}

function addAll(places: Places, others: Places): void {
  for (let word = 0; word < places.length; word++) places[word] = (places[word] ?? 0) | (others[word] ?? 0);
}

const lowestBit = (bits: number): number => WORD - 1 - Math.clz32(bits & -bits);

/** Whether a check is asked about claims with some codes only. */
const isAskedByCodes = ({ judges, speaksOf, speaksOfService }: ClaimCheck): boolean =>
  (judges ?? speaksOf ?? speaksOfService) !== undefined;

/** Of the checks for one kind of claims, those that are asked about one by its codes. */
interface AskedByCodes {
  readonly ofDiagnosis: (verdict: Verdict) => Places;
  readonly ofService: (verdict: Verdict) => Places;
}

function askedByCodes(checks: readonly ClaimCheck[], kind: ClaimKind): AskedByCodes {
  const placesWhere = (holds: (check: ClaimCheck) => boolean): Places => {
    const places = noPlaces(checks);
    for (const [place, check] of checks.entries()) {
      const word = Math.floor(place / WORD);
      if (check.kinds.includes(kind) && holds(check))
        places[word] = (places[word] ?? 0) | (1 << (place % WORD));
    }
    return places;
  };
  return {
    // Verdicts are the same objects as long as they are remembered (`rememberedVerdicts`).
    ofDiagnosis: rememberedOf((verdict: Verdict) =>
      placesWhere(({ judges, speaksOf }) =>
        judges ? judges(verdict) : isSoundCode(verdict) && speaksOf?.(verdict.key, verdict) === true,
      ),
    ),
    ofService: rememberedOf((verdict: Verdict) =>
      placesWhere(({ speaksOfService }) => speaksOfService?.(verdict) === true),
    ),
  };
}
