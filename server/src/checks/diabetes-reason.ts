/** I.C.4.a: codes of diabetes are sequenced by the reason of the encounter, which the note tells of one complication. */
import { slice } from '../model/text.ts';
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { about, moveBefore, named, standing } from './list-fixes.ts';
import { lineAt, mentionsOf } from './narrative.ts';
import { statedReasons } from './stated-reason.ts';

const isDiabetes = codesIn('E08', 'E09', 'E10', 'E11', 'E13');

/** Complications by what their codes have behind the category, as notes name them. */
const COMPLICATIONS: readonly (readonly [ending: string, words: string])[] = [
  ['2', 'kidney\\w*|renal|ckd|nephropath\\w*|esrd|dialysis|proteinuria|albuminuria'],
  ['3', 'retinopath\\w*|macular|cataracts?|eyes?|vision|visual'],
  ['4', '\\w*neuropath\\w*|gastropares\\w*|amyotroph\\w*|numb\\w*|tingling|painful feet'],
  ['51', 'angiopath\\w*|pad|pvd|peripheral (?:arterial|vascular|artery)|claudication'],
  ['52', 'gangren\\w*'],
  ['610', 'charcot\\w*|arthropath\\w*'],
  ['62', 'ulcers?|dermatitis|necrobiosis|wounds?'],
  ['63', 'periodont\\w*|gums?'],
  ['64', 'hypoglyc\\w*|low (?:blood )?sugars?'],
  ['65', 'hyperglyc\\w*|high (?:blood )?sugars?'],
];

const wordsOfComplication = ({ key }: SoundDiagnosis): RegExp | undefined => {
  const row = isDiabetes(key) && COMPLICATIONS.find(([ending]) => key.startsWith(ending, 3));
  return row ? new RegExp(`\\b(?:${row[1]})\\b`, 'i') : undefined;
};

/** The complication that the note calls the reason, behind that of the same diabetes which is told by the way. */
export function diabeticReason(context: ClaimContext, first: SoundDiagnosis): readonly Report[] {
  const { document, listed } = context;
  if (!context.hasNote) return [];
  const ofFirst = wordsOfComplication(first);
  if (!ofFirst) return [];
  const reasons = statedReasons(context);
  const told = reasons.map(({ about: at }) => lineAt(document.text, at));
  if (told.length === 0 || told.some((words) => ofFirst.test(words))) return [];
  if (!isByTheWay(context, ofFirst)) return [];
  for (const one of listed) {
    if (one === first || one.key.slice(0, 3) !== first.key.slice(0, 3)) continue;
    const words = wordsOfComplication(one);
    const at = words ? told.findIndex((reason) => words.test(reason)) : -1;
    const reason = reasons[at];
    if (!reason) continue;
    return [
      {
        ...about(one),
        authority: 'ICD-10-CM Official Guidelines I.C.4.a',
        message: `${named(one)} is listed behind ${named(first)}: by the note (“${slice(document.text, reason.said.span).trim()}”) it is what the encounter is for, and the codes of a diabetes are sequenced by that.`,
        related: [...standing([first]), { span: reason.said.span, message: 'The note says it here.' }],
        fixes: [moveBefore(one, first)],
      },
    ];
  }
  return [];
}

/** What is said of a complication that was not the reason. */
const BY_THE_WAY =
  /\b(?:stable|unchanged|known|followed (?:by|elsewhere|at)|managed (?:by|elsewhere)|eye doctor|nothing to do|as (?:above|before)|no (?:change|new|complaints?)|not (?:addressed|discussed|treated|seen|the reason)|continu\w+|history|long-?standing|quiet|at baseline|also|same|in (?:january|february|march|april|may|june|july|august|september|october|november|december))\b/i;

const WORSE = /\b(?:worse\w*|progress\w*|new(?:ly)?|started|raised|increased|flar\w*|acute|bleeding)\b/i;

/** Whether each place that names it tells it by the way, and none that it is worse. */
function isByTheWay({ document, claim }: ClaimContext, words: RegExp): boolean {
  const places = mentionsOf(document, claim, new RegExp(words.source, 'gi'));
  const said = places.map(({ clause }) => lineAt(document.text, clause.span));
  return said.some((each) => BY_THE_WAY.test(each)) && !said.some((each) => WORSE.test(each));
}
