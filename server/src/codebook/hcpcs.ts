/** What CMS publishes of a HCPCS Level II code beside its title (HCPCS record layout, fields 16 and 27 to 30). */
import { type IsoDate, isoDate } from '../model/dates.ts';
import type { CodeSet } from './code-set.ts';

export interface HcpcsDetails {
  /** C, D, I, M or S; blank for codes newer than the last release that has it. */
  readonly coverage: string;
  /** What was last done to the code: A added, D discontinued …, N nothing. */
  readonly action: string;
  /** The day on which that took effect. */
  readonly effective: IsoDate | undefined;
  /** On CMS's list of codes not otherwise classified. */
  readonly unlisted: boolean;
  /** The release that says this; or, where it says no more than that there is such a code, the first that lists it. */
  readonly release: string;
  /** Whether more than the code is published in the releases that are loaded, its first day among it. */
  readonly published: boolean;
}

/** @returns `undefined` for a code of another set. */
export function hcpcsDetails(set: CodeSet, index: number, date: IsoDate): HcpcsDetails | undefined {
  const text = set.system === 'hcpcs' ? set.attributeOf(index, date) : undefined;
  if (text === undefined) return undefined;
  const known = read.get(text) ?? detailsIn(text);
  read.set(text, known);
  return known;
}

/** What each text says, read once: several checks ask for every service of a batch, and codes share a few texts. */
const read = new Map<string, HcpcsDetails>();

function detailsIn(text: string): HcpcsDetails {
  const [coverage = '', action = '', effective = '', unlisted, release = ''] = text.split('\t');
  return {
    coverage,
    action,
    effective: isoDate(effective),
    unlisted: unlisted === 'NOC',
    release,
    published: coverage !== '',
  };
}
