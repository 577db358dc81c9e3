/** Visits for an intrauterine device, by what a note tells is done (Guidelines I.C.21.c.11). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

const DONE_TODAY =
  '(?:(?:insert(?:ed|ion)|plac(?:ed|ement)|put in|deployed)\\b[^.;\\n]{0,40}\\b(?:today|now|here|without (?:difficulty|complication)|under|easily|at (?:fundus|the fundus))|(?:uterus|cavity) sounded|sounded to|tenaculum|time-?out|lot (?:number|#|no))';
const CHECKED =
  '(?:(?:string|thread)s? (?:check|\\d|(?:[\\w-]+ ){0,3}(?:seen|visible|visuali[sz]ed|felt|at (?:the )?(?:os|cervix)|in place|palpable|present))|iud (?:check|in (?:good )?(?:place|position))|(?:\\d+|two|three|four|six|eight) (?:wks?|weeks?|months?|mo|years?) (?:after|since|post|s\\/p|out from)[^.;\\n]{0,25}\\b(?:iud|mirena|liletta|kyleena|skyla|paragard|insertion|placement))';
const TAKEN_OUT = '(?:remov(?:ed|al)|pulled|taken out|extracted|explanted)';

const DEVICE = '(?:iuds?|intrauterine (?:contraceptive )?device|mirena|paragard|kyleena|liletta|skyla|coil)';
const INSERTED_TODAY = new RegExp(
  `\\b${DEVICE}\\b[^.;\\n]{0,20}\\b(?:inserted|placed|insertion|placement|put in)\\b[^.;\\n]{0,30}\\b(?:today|without (?:difficulty|complication)|here|tolerated|done|performed|easily)\\b|\\b(?:today|here for|presents for|visit for|came for|seen for)\\b[^.;\\n]{0,20}\\b${DEVICE} (?:insertion|placement)\\b|\\b(?:inserted|placed) (?:an? |the |her )?(?:new )?(?:\\w+ )?${DEVICE}\\b[^.;\\n]{0,20}\\b(?:today|without|easily|here)\\b`,
  'gi',
);

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
  {
    codes: of('Z30.0-', 'Z30.40-Z30.42', 'Z30.44-Z30.46', 'Z30.49', 'Z30.8', 'Z30.9', 'Z97.5'),
    says: INSERTED_TODAY,
    status: 'affirmed',
    orSaid:
      /\b(?:nexplanon|implanon|rod|will be|to be|scheduled|plans?|planned|consider\w*|wants|schedule|next (?:week|month|visit)|(?:weeks?|months?|years?) ago|last (?:week|month|year)|in (?:19|20)\d\d)\b/gi,
    besides: isListedAmong('Z30.43-', 'Z30.2', 'O', 'Z39'),
    why: 'the insertion of an intrauterine device is Z30.430',
    section: 'I.C.21.c.11',
    severity: 'information',
    instead: () => 'Z30430',
  },
  {
    codes: of('Z30.430'),
    says: /\b(?:counsel(?:l?ed|l?ing)?|discuss(?:ed|ion)?|talked|advice|advised|education|options?|information|brochure|consult\w*)\b[^.;\n]{0,60}\b(?:iuds?|intrauterine|mirena|paragard|kyleena|liletta|skyla|contracepti\w+|birth control|larc)\b|\b(?:iuds?|intrauterine|mirena|paragard|kyleena|liletta|skyla|contracepti\w+|birth control|larc)\b[^.;\n]{0,30}\b(?:counsel(?:l?ed|l?ing)|discussed|options?|explained|considered)\b/gi,
    orSaid:
      /\b(?:insert\w*|plac(?:ed|ement|ing)|put in|sound(?:ed|s|ing)|tenaculum|in place|deployed|strings? (?:cut|trimmed)|iud in|lot)\b/gi,
    why: 'advice on contraception is Z30.09, and Z30.430 the insertion of the device',
    section: 'I.C.21.c.10 and c.11',
    severity: 'information',
    instead: () => 'Z3009',
  },
  {
    codes: of('Z30.0-', 'Z30.4-', 'Z30.8', 'Z30.9', 'Z98.51', 'Z98.52', 'Z41.8'),
    says: /\b(?:vasectomy|tubal (?:ligation|occlusion)|btl|bilateral salpingectomy|sterili[sz]ation)\b[^.;\n]{0,25}\b(?:today|performed|done|completed|tolerated)\b|\b(?:here|presents?|admitted|seen|came|comes|scheduled today) for (?:(?:elective|desired|voluntary|permanent|laparoscopic|bilateral|an?|her|his|the) )*(?:vasectomy|tubal (?:ligation|occlusion)|btl|sterili[sz]ation)\b(?! (?:consult\w*|counsel\w*|discussion|reversal|follow-?up|check))|\b(?:vasectomy|tubal ligation|sterili[sz]ation) (?:is )?(?:performed|done) today\b/gi,
    orSaid:
      /\b(?:reversal|semen analysis|years? ago|months? ago|weeks? ago|consult\w*|counsel\w*|discuss\w*|will|in (?:19|20)\d\d|previous|prior|history of|s\/p|status[- ]post|after (?:the |his |her )?(?:vasectomy|tubal))\b/gi,
    besides: isListedAmong('Z30.2', 'O'),
    once: true,
    why: 'an encounter for sterilization is Z30.2',
    section: 'I.C.21.c.11',
    severity: 'information',
    instead: () => 'Z302',
  },
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
