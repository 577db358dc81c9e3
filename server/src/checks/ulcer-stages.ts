/** The stages of pressure ulcers in the words of notes, and how they come and go (Guidelines I.C.12.a). */
import { sitesIn } from './ulcer-sites.ts';

/** Other things that have stages, and other ulcers. */
export const OTHER =
  /\b(?:diabetic|neuropathic|venous|stasis|arterial|ischemic|cancer|carcinoma|tumou?r|lymphoma|melanoma|ckd|kidney|renal|heart failure|hypertension|glaucoma|lymphedema|parkinson\w*|sarcoid\w*)\b/i;

export const STAGE =
  /\bst(?:ages?|aged|aging)?[.:]? ?(?:(?:as|at|is|now|it|this|that|them|to be) ){0,2}(?:an? )?(?:stage )?(?<number>[1-4]|iv|i{1,3})\b|(?<unstageable>\bunstag\w+|\b(?:nothing|none|no part) of the (?:bed|base|wound)(?: \w+){0,2}? (?:can be (?:seen|made out)|is (?:seen|visible)|visible|seen)\b|\b(?:not|non)[- ]?stag(?:e)?able\b|\b(?:can ?not|could not|unable to) (?:be staged?|stage)\b|\b(?:stage|depth|extent of tissue (?:loss|damage)|(?:wound )?(?:bed|base)) (?:can ?not|could not) be (?:fully )?(?:determined|assessed|seen|told|assigned|known|confirmed|judged|given|estimated|measured|evaluated|visuali[sz]ed|made out)\b|\b(?:stage|depth) (?:is |was )?(?:not |un|in)(?:determinable|known)\b|\b(?:unable to|can ?not|could not) (?:determine|assess|tell|judge|gauge|confirm|see|establish) (?:the |its |how )?(?:true |real )?(?:depth|stage|deep)\b)|(?<deep>\bdti\b|\bdtpi\b|\bdeep tissue (?:pressure )?(?:injur\w+|damage))/gi;
const ROMAN: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };

/** A stage as the last character of a code. */
export const stageOf = ({ groups = {} }: RegExpExecArray): string => {
  const { number, unstageable } = groups;
  if (number) return ROMAN[number.toLowerCase()] ?? number;
  return unstageable ? '0' : '6';
};

const PROGRESS =
  /\b(?:(?:progress|advanc|worsen|evolv|deteriorat|deepen|develop|turn|chang)\w*|w(?:ent|as) on|became|gone on|going on)(?: \w+){0,2}? (?:to |into )?(?:an? )?stage (?:[2-4]|iv|i{2,3})\b|\b(?:re-?stag|up-?stag)\w+ (?:now )?(?:as |to |at )?(?:an? )?(?:stage )?(?:[2-4]|iv|i{2,3})\b|\bstages? (?:[1-3]|i{1,3})\b[^.;\n]{0,40},? (?:(?:and|but) )?(?:now )?(?:[2-4]|iv|i{2,3}) (?:now|today|at discharge)\b/i;
/** `stage 2 on arrival, stage 3 by day 6` */
const AT_ADMISSION =
  /\b(?:on|at|upon) (?:arrival|admission|presentation)\b|\b(?:when|as) (?:s?he|they|the patient) (?:was admitted|came|arrived|presented)\b/i;

/** The stage that an ulcer has come to: `formerly deep tissue injury, now stage 3`. */
export function nowIn(written: string): string | undefined {
  const stage =
    /\b(?:now|today|currently) (?:(?:is|at|an?|open|classified as|staged as) )*stages? (?<number>[1-4]|iv|i{1,3})\b/i
      .exec(written)
      ?.groups?.number?.toLowerCase();
  return stage && !OTHER.test(written) ? (ROMAN[stage] ?? stage) : undefined;
}

export function hasGrown(written: string): boolean {
  const [first = '', second = ''] = [...written.matchAll(STAGE)].map(stageOf);
  const isLater = /[1-4]/.test(first) && second > first;
  return PROGRESS.test(written) || (isLater && AT_ADMISSION.test(written) && sitesIn(written).length < 2);
}

/** `Debrided: stage 4`, `stage 3 once the eschar was off`. */
const BARED =
  /\b(?:debrid\w*|(?:eschar|slough)\b[^.;\n]{0,20}\b(?:off|removed|gone|lifted|cleared|taken)|(?:removal|after|under|beneath) (?:of )?(?:the )?(?:eschar|slough)|unroof\w*)\b/i;
/** What is still to come, or was not done. */
const NOT_BARED =
  /\b(?:will|planned|if|until|to be|awaits?|not|no|refus\w+|declin\w+)\b[^.;\n]{0,30}\bdebrid|\bdebrid\w*[^.;\n]{0,30}\b(?:planned|pending|tomorrow|will|scheduled|declined|refused|deferred)\b/i;
export const isRevealed = (written: string): boolean =>
  BARED.test(written) &&
  !NOT_BARED.test(written) &&
  /\bst(?:ages?)?\.? ?(?:[1-4]|iv|i{1,3})\b/i.test(written);
