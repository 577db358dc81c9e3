/** What a number of the form or a modifier means: one line, and nothing where it is not known. */
import { ambulanceTrip } from '../codebook/ambulance.ts';
import type { Codebook } from '../codebook/code-set.ts';
import { validityAround } from '../codebook/validity.ts';
import type { IsoDate } from '../model/dates.ts';
import type { CodeSystemId } from '../model/systems.ts';
import { plain, titled } from './markdown.ts';

/**
 * Sets that are known by short labels, some of them our own. None of ours is whole, so that what is absent is not said
 * to be unknown.
 */
const LABELLED: ReadonlySet<CodeSystemId> = new Set([
  'modifier',
  'revenue',
  'type-of-bill',
  'discharge-status',
  'condition',
  'occurrence',
  'value',
  'poa',
]);

export const isLabelled = (system: CodeSystemId): boolean => LABELLED.has(system);

/** `**LT** Left side …`, with the days on which it holds where the date is not among them. */
export function describeLabel(
  codebook: Codebook,
  system: CodeSystemId,
  key: string,
  date: IsoDate,
): string[] {
  const trip = system === 'modifier' ? ambulanceTrip(key) : undefined;
  const way = trip ? `from ${trip.origin} to ${trip.destination}` : '';
  const set = codebook.set(system);
  const index = set?.indexOf(key) ?? -1;
  if (!set || index < 0) return trip ? [titled(key, `Ambulance ${way}`)] : [];
  const inForce = set.periodOn(index, date);
  const period = inForce ?? set.periodsAt(index).at(-1);
  if (!period) return [];
  const { from, to } = validityAround(set, index, period);
  const days = inForce ? '' : to === null ? ` (from ${from} on)` : ` (to ${to})`;
  return [titled(key, period.title) + days, ...(trip ? [plain(`On an ambulance line: ${way}.`)] : [])];
}
