/** The sites of pressure ulcers, as notes name them (Guidelines I.C.12.a.1). */
import { sidesIn } from './narrative.ts';

/** Sites with the keys of their codes for the right, the left and no side, all without the stage. */
const SITES: readonly (readonly [words: RegExp, right: string, left: string, unsided: string])[] = [
  [/\b(?:sacr(?:um|al)|coccy\w+|sacro-?coccy\w+|tail ?bone)\b/gi, 'L8915', 'L8915', 'L8915'],
  [/\b(?:buttocks?|gluteal|isch(?:ium|ial)\w*)\b/gi, 'L8931', 'L8932', 'L8930'],
  [/\b(?:hips?|(?:greater )?trochant\w+)\b/gi, 'L8921', 'L8922', 'L8920'],
  [/\bheels?\b/gi, 'L8961', 'L8962', 'L8960'],
  [/\b(?:ankles?|malleol\w+)\b/gi, 'L8951', 'L8952', 'L8950'],
  [/\b(?:scapul\w+|shoulder blades?|upper back)\b/gi, 'L8911', 'L8912', 'L8910'],
  [/\blower back\b/gi, 'L8913', 'L8914', 'L8910'],
  [/\b(?:occip\w+|back of (?:the |her |his )?head)\b/gi, 'L8981', 'L8981', 'L8981'],
  [/\belbows?\b/gi, 'L8901', 'L8902', 'L8900'],
];

interface Site {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

export function sitesIn(text: string): readonly Site[] {
  const found: Site[] = [];
  const ofClause = sidesIn(text);
  for (const [words, right, left, unsided] of SITES)
    for (const match of text.matchAll(words)) {
      const start = match.index;
      const before = text.slice(Math.max(0, start - 14), start);
      const near = sidesIn(before).at(-1) ?? (ofClause.length === 1 ? ofClause[0] : undefined);
      const key = near === 'right' ? right : near === 'left' ? left : unsided;
      const end = start + match[0].length;
      if (/\b(?:both|bilateral)(?: of (?:the|her|his))? (?:the )?$/i.test(before) && right !== left) {
        found.push({ key: right, start, end }, { key: left, start, end });
        continue;
      }
      const last = found.at(-1);
      // `sacral/coccyx` is one place.
      if (last?.key === key) continue;
      found.push({ key, start, end });
    }
  return found.toSorted((one, other) => one.start - other.start);
}

/** `Heels intact`. */
const IS_WELL =
  /^[^.;,\n]{0,20}?\b(?:intact|clear|normal|unbroken|healthy|unremarkable|fine|without|free of|not (?:open|broken))\b/i;
const DENIED_BEFORE = /\b(?:no|without|denies)\b[^.;,\n]{0,30}$/i;

/** The sites of which a note does not say that nothing is there, those without a side only where no side is told. */
export function ulcerSites(lines: readonly string[]): ReadonlySet<string> {
  const sites = new Set(
    lines.flatMap((line) =>
      sitesIn(line)
        .filter(
          ({ start, end }) => !IS_WELL.test(line.slice(end)) && !DENIED_BEFORE.test(line.slice(0, start)),
        )
        .map(({ key }) => key),
    ),
  );
  return new Set(
    [...sites].filter(
      (one) =>
        !one.endsWith('0') || ![...sites].some((other) => other !== one && other.startsWith(one.slice(0, 4))),
    ),
  );
}

/** Whether the ulcers of a note are of the site of a code; the code of other sites is for those that have no name here. */
export const isOnlyThere = (sites: ReadonlySet<string>, site: string): boolean =>
  /^L89[89]/.test(site) && !site.startsWith('L8981') ? sites.size === 0 : sites.size === 1 && sites.has(site);
