/** Sepsis listed before the burn or injury that it came from, where a note says that the stay was for that. */
import { slice } from '../model/text.ts';
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { about, moveBefore, named, standing } from './list-fixes.ts';
import { clausesOf } from './narrative.ts';
import { statedReasons } from './stated-reason.ts';

const isSepsis = codesIn('A40-A41');

/** What is no infection and may have led to one, with the words by which a note calls it. */
const NONINFECTIOUS: readonly (readonly [of: (key: string) => boolean, words: RegExp])[] = [
  [codesIn('T20-T28'), /\b(?:burn(?:s|ed)?|scald\w*|graft\w*)\b/i],
  [codesIn('S00-T14'), /\b(?:fractur\w*|trauma|injur\w*|crush\w*|fixation|wounds?|lacerat\w*)\b/i],
];
/** Where the source of an infection begins. */
const SOURCE = /\b(?:from|due to|of|secondary to|source|complicating|after|with|caused by|because of)\b/i;
const OF_INFECTION = /\b(?:sepsis|septic\w*|infect\w*|bacter[ae]?emia|fever\w*)\b/i;

/** I.C.1.d.6: the burn or injury that meets the definition of the principal diagnosis comes before the infection it led to. */
export function injuryFirst(context: ClaimContext): readonly Report[] {
  const { document, claim, listed } = context;
  const [first, ...others] = listed;
  if (first?.diagnosis.role !== 'principal' || claim.setting !== 'inpatient') return [];
  if (!isSepsis(first.key)) return infectionFirst(context, first);
  const reasons = statedReasons(context).map(({ about: at, said }) => ({
    said,
    words: slice(document.text, at),
  }));
  if (reasons.some(({ words }) => OF_INFECTION.test(words))) return [];
  for (const [of, words_] of NONINFECTIOUS) {
    const injury = others.find(
      ({ key, diagnosis }) => of(key) && key.endsWith('A') && diagnosis.poa?.value !== 'N',
    );
    const reason = injury && reasons.find(({ words }) => words_.test(words));
    if (!injury || !reason) continue;
    return [
      {
        ...about(injury),
        severity: 'information',
        authority: 'ICD-10-CM Official Guidelines I.C.1.d.6',
        message: `${named(injury)} is listed behind ${named(first)}, and by the note (“${slice(document.text, reason.said.span)}”) it is what the admission was for: what is no infection comes first then, the infection that it led to behind it.`,
        related: [...standing([first]), { span: reason.said.span, message: 'The note says it here.' }],
        fixes: [moveBefore(injury, first)],
      },
    ];
  }
  return [];
}

/** What was done for the injury itself brings it up to the principal diagnosis too, and either may be first. */
const INJURY_TREATED =
  /\b(?:grafts?|grafted|grafting|debrid\w+|escharotomy|fasciotomy|fixation|orif|sutur\w+|surgery|operat\w+|excis\w+|amputat\w+|skin substitute|burn (?:unit|center))\b/i;

/** The same rule: the infection that the stay was for comes before the burn or injury that it came from. */
function infectionFirst(context: ClaimContext, first: SoundDiagnosis): readonly Report[] {
  const { document, claim, listed } = context;
  const kind = NONINFECTIOUS.find(([of]) => of(first.key) && first.key.endsWith('A'));
  const sepsis = kind && listed.find(({ key, diagnosis }) => isSepsis(key) && diagnosis.poa?.value !== 'N');
  if (!kind || !sepsis) return [];
  const [, words_] = kind;
  const reasons = statedReasons(context).map(({ about: at, said }) => {
    const words = slice(document.text, at);
    // Behind the infection its source may be told: `for sepsis from an infected burn`.
    return { said, words: words.slice(0, Math.max(words.search(SOURCE), 0) || words.length) };
  });
  const reason = reasons.find(({ words }) => /\b(?:sepsis|septic)\b/i.test(words));
  if (!reason || reasons.some(({ words }) => words_.test(words))) return [];
  if (clausesOf(document, claim).some(({ span: at }) => INJURY_TREATED.test(slice(document.text, at))))
    return [];
  return [
    {
      ...about(sepsis),
      severity: 'information',
      authority: 'ICD-10-CM Official Guidelines I.C.1.d.6',
      message: `${named(sepsis)} is listed behind ${named(first)}, and by the note (“${slice(document.text, reason.said.span)}”) it is what the admission was for: the infection comes first then, what it came from behind it.`,
      related: [...standing([first]), { span: reason.said.span, message: 'The note says it here.' }],
      fixes: [moveBefore(sepsis, first)],
    },
  ];
}
