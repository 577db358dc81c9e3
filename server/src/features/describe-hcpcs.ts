/** Coverage and the last action of a HCPCS code, in the words of the record layout. */
import type { CodeSet } from '../codebook/code-set.ts';
import { hcpcsDetails } from '../codebook/hcpcs.ts';
import type { IsoDate } from '../model/dates.ts';

const COVERAGE: Readonly<Record<string, string>> = {
  C: 'carrier judgment',
  D: 'special coverage instructions apply',
  I: 'not payable by Medicare',
  M: 'not covered by Medicare',
  S: 'not covered by Medicare, by statute',
};

/** N, no maintenance, is not said. */
const ACTIONS: Readonly<Record<string, string>> = {
  A: 'added',
  B: 'long description and other fields changed',
  C: 'long description changed',
  D: 'discontinued',
  F: 'fields other than the descriptions changed',
  P: 'payment changed',
  R: 'activated again',
  S: 'short description changed',
  T: 'type of service changed',
};

/** A sentence each; none for codes of other sets. */
export function describeHcpcs(set: CodeSet, index: number, date: IsoDate): string[] {
  const details = hcpcsDetails(set, index, date);
  if (!details) return [];
  const { coverage, action, effective, unlisted, release } = details;
  const covered = COVERAGE[coverage];
  const done = ACTIONS[action];
  const sentences = [
    ...(covered ? [`Medicare coverage ${coverage}, ${release}: ${covered}.`] : []),
    ...(done ? [`Last action ${action}: ${done}${effective ? `, effective ${effective}` : ''}.`] : []),
    ...(unlisted ? ['For what has no code of its own (NOC): the claim says in words what it was.'] : []),
  ];
  return sentences.length > 0 ? [sentences.join(' ')] : [];
}
