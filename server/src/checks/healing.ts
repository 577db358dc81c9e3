/** How far an injury has healed by the words of a note, and by its 7th character. */
import { slice } from '../model/text.ts';
import type { ClaimContext, Report } from './check.ts';
import { choices } from './code-fixes.ts';
import { isInjury, phaseOf } from './injury-phases.ts';
import { about, named } from './list-fixes.ts';
import { mentionsOf, statesDiagnoses } from './narrative.ts';

/** What a note says of the healing, with the words of the titles that say so and of those that say otherwise. */
const HEALINGS: readonly {
  readonly says: RegExp;
  readonly titled: RegExp;
  readonly contradicts: RegExp;
}[] = [
  { says: /\bnon-?union\b/gi, titled: /\bnonunion\b/, contradicts: /\b(?:routine|delayed) healing\b/ },
  { says: /\bmal-?union\b/gi, titled: /\bmalunion\b/, contradicts: /\b(?:routine|delayed) healing\b/ },
  {
    says: /\bdelayed (?:healing|union)\b/gi,
    titled: /\bdelayed healing\b/,
    contradicts: /\broutine healing\b/,
  },
  {
    says: /\b(?:routine healing|healing (?:routinely|as expected|well)|routinely healing|subsequent (?:encounter|visit))\b/gi,
    titled: /\broutine healing\b|\bsubsequent encounter$/,
    contradicts: /\binitial encounter\b/,
  },
];

/** I.C.13.c, I.C.19.a and c.1: the healing that the note concludes, where it is of the only injury that is listed. */
export function healingByNote({ document, claim, listed }: ClaimContext): readonly Report[] {
  const [injury, another] = listed.filter(({ key }) => isInjury(key) && phaseOf(key) !== undefined);
  if (!injury || another) return [];
  for (const { says, titled, contradicts } of HEALINGS) {
    const place = mentionsOf(document, claim, says).find(
      ({ status, clause }) => status === 'affirmed' && statesDiagnoses(clause),
    );
    if (!place) continue;
    if (!contradicts.test(injury.title)) return [];
    const { set, date, diagnosis, title } = injury;
    const openness = (text: string) => /\b(?:open|closed)\b/.exec(text)?.[0];
    const siblings = set.billableBelow(set.indexOf(injury.key.slice(0, 6)), date).filter((index) => {
      const other = set.periodOn(index, date)?.title ?? '';
      return titled.test(other) && openness(other) === openness(title);
    });
    return [
      {
        ...about(injury),
        authority: 'ICD-10-CM Official Guidelines I.C.13.c, I.C.19.a and I.C.19.c.1',
        message: `The note says “${slice(document.text, place.span)}”, and ${named(injury)} does not: the 7th character tells how far the treatment and the healing are.`,
        related: [{ span: place.span, message: 'The note says it here.' }],
        fixes: choices(diagnosis, set, siblings, date),
      },
    ];
  }
  return [];
}
