/** The name that an item of an assessment has, without what stands before it and what is done about it. */
import type { Setting } from '../model/document.ts';
import { overlaps, type Span, slice, span } from '../model/text.ts';
import { plainlyPut } from '../search/note-phrases.ts';
import type { Clause } from './narrative.ts';

/** A name that an assessment has. */
export interface Item {
  readonly at: Span;
  readonly isDoubted: boolean;
}

/** What stands before the name of an item. */
const MARKER =
  /^\s*(?:(?:[-*•#>+]+|\d{1,2}[.)])\s*)?(?:(?:(?:final |discharge |principal |underlying )?(?:diagnos[ei]s|cause|condition|disease|problem)|underlying):\s*)?(?:(?:ct|mri|us|ultrasound|x-?rays?|cxr|egd|echo|imaging|biopsy|path(?:ology)?)(?: (?:scan|report|of the \w+))?(?::| (?:shows?|showed|confirms?|confirmed|reveal(?:s|ed)|with)\b)\s*)?/i;
/** When it was concluded. */
const AT_DISCHARGE = /,? (?:at|on|upon) (?:the time of )?discharge$/i;
/** `Cardiomegaly, borderline`, but for what the Index calls so. */
const BORDERLINE_BEHIND =
  /(?<!diabet\w*|diabetes mellitus|glaucoma|hypertension|htn|personality|osteopenia|pressure|bp), borderline$/i;
/** Words of doubt before a name (Guidelines II.H). */
const DOUBT = /^(?:probable|suspected|likely|questionable|possible)\s+/i;
/** What is borderline is coded as confirmed in any setting, but where the Index has an entry for it (I.B.17). */
const BORDERLINE =
  /^borderline\s+(?!(?:type \d )?(?:diabet|dm\b|pre-?diabet)|glaucoma|hypertens|htn\b|(?:high |elevated )?(?:bp|blood pressure)\b|personality|intellectual|osteopeni|lepros|schizo|(?:ovarian |malignan|mucinous |serous |tumou?r|neoplas|cyst)|pelvi|qt\b|iq\b|high\b|low\b|elevated\b|abnormal)/i;

/** Where the name of an item ends and what is done about it begins; what stands in parentheses amid it is of it. */
const NAME_ENDS =
  /[;:–—]|\((?=[^)]*(?:\)\W*)?$)|\s-\s|\.\s|\.$|,?\s(?:(?:(?:well|poorly|rate|rhythm)[ -])?(?:stable|controlled)|uncontrolled|improv\w+|unchanged|continu\w+|treated|managed|on|due(?! to)|since|for|s\/p)\b|,\s(?:(?:no|denies|back to|start\w*|stop\w*|increas\w+|decreas\w+|refer\w*|follow\w*|repeat\w*|re-?check\w*|check\w*|add\w*|switch\w*|resum\w+|restart\w*|refill\w*|doing|asymptomatic|symptomatic|at goal|per|seen|noted|healing|will|plan\w*|discuss\w*|see|labs?|a1c|ef|egfr|ldl|tsh|hgb|bp|mild symptoms)\b|\d)/i;

/** What a name would follow. */
const NO_NAME = /^(?:(?:some|high|low|no|a|the) )*(?:concerns?|worr(?:y|ies)|suspicion|fears?|need)$/i;

/**
 * The name of the item that a clause is, where it is one and is affirmed. What is uncertain when a stay ends is coded as
 * if it existed (Guidelines II.H and III.C), but for a few infections.
 */
export function itemAt(text: string, clause: Clause, setting: Setting): Item | undefined {
  const written = slice(text, clause.span);
  const marked = MARKER.exec(written)?.[0].length ?? 0;
  const doubt = setting === 'inpatient' ? (DOUBT.exec(written.slice(marked))?.[0].length ?? 0) : 0;
  const start = marked + doubt + (BORDERLINE.exec(written.slice(marked + doubt))?.[0].length ?? 0);
  const name = written.slice(start).split(NAME_ENDS)[0]?.trimEnd() ?? '';
  // `Concern for …` names what is feared, and no concern about somebody.
  if (NO_NAME.test(name)) return undefined;
  const at = span(clause.span.start + start, clause.span.start + start + name.length);
  const isOther = ({ status, span: over }: Clause['scopes'][number]): boolean =>
    overlaps(over, at) && !(doubt > 0 && status === 'uncertain');
  return clause.scopes.some(isOther) ? undefined : { at, isDoubted: doubt > 0 };
}

/** The name of an item as a title would write it. */
export const plainNameOf = (item: string): string =>
  plainlyPut(item).replace(AT_DISCHARGE, '').replace(BORDERLINE_BEHIND, '').trim();
