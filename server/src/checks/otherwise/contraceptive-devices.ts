/** Visits for an intrauterine device, by what a note tells is done (Guidelines I.C.21.c.11). */
import { type Otherwise, of } from './otherwise.ts';

const DONE_TODAY =
  '(?:(?:insert(?:ed|ion)|plac(?:ed|ement)|put in|deployed)\\b[^.;\\n]{0,40}\\b(?:today|now|here|without (?:difficulty|complication)|under|easily|at (?:fundus|the fundus))|(?:uterus|cavity) sounded|sounded to|tenaculum|time-?out|lot (?:number|#|no))';
const CHECKED =
  '(?:(?:string|thread)s? (?:check|\\d|(?:[\\w-]+ ){0,3}(?:seen|visible|visuali[sz]ed|felt|at (?:the )?(?:os|cervix)|in place|palpable|present))|iud (?:check|in (?:good )?(?:place|position))|(?:\\d+|two|three|four|six|eight) (?:wks?|weeks?|months?|mo|years?) (?:after|since|post|s\\/p|out from)[^.;\\n]{0,25}\\b(?:iud|mirena|liletta|kyleena|skyla|paragard|insertion|placement))';
const TAKEN_OUT = '(?:remov(?:ed|al)|pulled|taken out|extracted|explanted)';

/** `IUD out and a new one in at the same sitting`. */
const EXCHANGED =
  /\b(?:remov(?:ed|al)|pulled|taken out|extracted|came out|out|exchang\w+|replac(?:ed|ement)|swap\w*)\b[^.;\n]{0,80}\b(?:(?:new|another|fresh|second|replacement)\b[^.;\n]{0,40}\b(?:plac(?:ed|ement)|insert(?:ed|ion)|put in|in\b)|re-?insert(?:ed|ion)|(?:and|then) (?:re-?plac|re-?insert)\w+)|\b(?:exchang(?:e|ed)|swap(?:ped)?|replac(?:ed|ement))\b[^.;\n]{0,30}\b(?:iud|device|mirena|liletta|kyleena|skyla|paragard|coil)\b|\b(?:iud|device|mirena|liletta|kyleena|skyla|paragard|coil) (?:exchange[ds]?|swap(?:ped)?|replacement|(?:was |is )?replaced)\b/gi;

const OF_EXCHANGE: Otherwise = {
  codes: of('Z30.430', 'Z30.432', 'Z30.431'),
  says: EXCHANGED,
  orSaid:
    /\b(?:expelled|nexplanon|implanon|arm|rod|(?:remov(?:ed|al)|out) (?:last|in (?:19|20)\d\d|[\w-]+ (?:months?|years?|weeks?) ago)|pulled back|withdrawn and)\b/gi,
  besides: (other, { key }) => other.key !== key && other.key.startsWith('Z3043'),
  why: 'the note tells of a removal and a reinsertion at one visit',
  section: 'I.C.21.c.11',
  severity: 'information',
  instead: () => 'Z30433',
};

/** I.C.21.c.11: what is done at a visit for an intrauterine device. */
export const CONTRACEPTIVE_DEVICES: readonly Otherwise[] = [
  OF_EXCHANGE,
  ...(
    [
      ['Z30.430', CHECKED, `(?:${DONE_TODAY}|${TAKEN_OUT})`, 'Z30431', 'a check of a device that is there'],
      ['Z30.431', DONE_TODAY, CHECKED, 'Z30430', 'an insertion'],
      ['Z30.432', DONE_TODAY, TAKEN_OUT, 'Z30430', 'an insertion'],
    ] as const
  ).map(
    ([code, says, own, right, what]): Otherwise => ({
      codes: of(code),
      says: new RegExp(`\\b${says}`, 'gi'),
      orSaid: new RegExp(`\\b${own}`, 'gi'),
      besides: (other, { key }) => other.key !== key && other.key.startsWith('Z3043'),
      why: `the note tells of ${what}`,
      section: 'I.C.21.c.11',
      severity: 'information',
      instead: () => right,
    }),
  ),
];
