/** What complications of pregnancies and deliveries have left (Guidelines I.C.15.p). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

const LONG_AGO =
  '(?:(?:\\d+|two|three|four|five|six|eight|nine|ten|several|many|some) (?:months|years)|(?:a|one) year|years)(?: ago| earlier| before)?';
/** A delivery of an earlier year, and that something is what it has left. */
const OF_EARLIER = '(?:in|of|from|since) (?:\\w+ )?(?:19\\d\\d|20(?:[01]\\d|2[0-4]))\\b';

export const LEFT_BY_BIRTHS: readonly Otherwise[] = [
  {
    codes: of(
      'E23.0',
      'N39.3-N39.4',
      'N73.6',
      'N81-N82',
      'N85.6',
      'N88',
      'N97.1-N97.2',
      'R15',
      'G57',
      'F43.1-',
    ),
    says: /\bsheehan\S*|\b(?:left over|left|residual|resulting|result|sequelae?|aftermath|consequence|late effects?|since|due to|caused by|from|after) (?:from|of|by)?(?: ?(?:that|the|her|an?|this|old|prolonged|obstructed|traumatic|difficult|forceps|massive|severe)\b)* ?(?:[\w-]+ ){0,3}?(?:obstetric (?:bleed\w*|h[a]?emorrhage|tear|laceration|injury|trauma)|(?:post-?partum h[a]?emorrhage|pph)|(?:deliver\w+|childbirth|birth|labou?r|cesarean|c-section|forceps)[^.;\n]{0,25}\b(?:(?:19|20)\d\d|years? ago))\b|\bh[a]?emorrhage (?:with|at|after|of) (?:the |her )?(?:[\w-]+ ){0,2}(?:deliver\w+|birth|childbirth|cesarean)\b/gi,
    status: 'any',
    orSaid: /\b(?:unrelated|not (?:related|due)|no relation)\b/gi,
    besides: isListedAmong('O94', 'Z37', 'O00-O93'),
    once: true,
    lacking: true,
    why: 'behind what a complication of a pregnancy or delivery has left stands O94',
    section: 'I.C.15.p',
    severity: 'information',
  },
  {
    codes: of('O70-O75', 'O85-O87', 'O90.0-O90.2'),
    says: new RegExp(
      `\\b(?:deliver\\w+|childbirth|labou?r|cesarean|c-section|obstetric\\w*|(?:perineal|\\w+ degree) (?:laceration|tear))\\b[^.;\\n]{0,60}\\b${LONG_AGO}\\b|\\b${LONG_AGO} (?:after|following|since|from) (?:the |her |an? )?(?:\\w+ ){0,3}(?:deliver\\w+|childbirth|labou?r|cesarean|c-section|birth)\\b|\\bold (?:obstetric\\w* )?(?:perineal |fourth degree |third degree )?(?:laceration|tear)\\b|\\b(?:deliver\\w+|births?|childbirth|born|labou?r|cesarean|c-section|tear|laceration)\\b[^.;\\n]{0,50}\\b${OF_EARLIER}|\\b${OF_EARLIER}[^.;\\n]{0,40}\\b(?:deliver\\w+|births?|childbirth|tear|laceration)\\b|\\b(?:left over|left|residual|resulting|result|sequela|aftermath|consequence|late effects?) (?:from|of|by) (?:(?:that|the|her|an?|this|old) )*(?:[\\w-]+ ){0,3}?(?:obstetric\\w*|deliver\\w+|birth|childbirth|labou?r|post-?partum|pph)\\b|\\bsheehan\\S*|\\bsequelae? of (?:(?:that|the|her|an?|this) )*(?:[\\w-]+ ){0,3}(?:tear|laceration|deliver\\w+|birth|labou?r|infection|hemorrhage|injury)\\b`,
      'gi',
    ),
    status: 'any',
    besides: isListedAmong('Z37', 'O94', 'Z34', 'O09'),
    why: 'what a complication of pregnancy or delivery has left is coded itself, with O94 behind it',
    section: 'I.C.15.p',
    severity: 'information',
  },
];
