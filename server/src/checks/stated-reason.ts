/** The sentences of a note that tell what an encounter is for. */
import type { Claim, CodingDocument } from '../model/document.ts';
import { field } from '../model/fields.ts';
import { contains, type Span, span } from '../model/text.ts';
import type { ClaimContext } from './check.ts';
import { type Clause, clausesOf, type Mention, mentionsOf } from './narrative.ts';
import { unwrapped } from './unwrapped.ts';

/** What an encounter is for, as a note tells it. */
export interface Reason {
  /** The words that say that what is named is the reason. */
  readonly said: Mention;
  /** What they name. */
  readonly about: Span;
  /** What the sentence goes on with behind it, the same sentence still; empty where it ends there. */
  readonly rest: Span;
  /** Whether it is called the reason, or the only one, and is not merely what the patient came with. */
  readonly isCalledSo: boolean;
}

const GO =
  'comes?|came|coming|(?<!\\b(?:was|were) )here|in(?= for )|(?:now|today)(?= (?:for|is about) )|(?:asked )?to see|worried|concerned|brings?|services?(?: today)?|kept overnight|kept(?= for )|seen|returns?|returned|presents?|presented|presenting|referred|sent|brought|direct(?:ly)? admit(?:ted)?|visits?|encounter|consult(?:ed|ation)?|evaluated|attend(?:s|ed)?|walk(?:s|ed) in|(?:placed|kept|put|held|watched) (?:in|under|for|overnight in) observation|in (?:today|clinic|the office)|appointment|observ(?:ed|ation(?: (?:status|care|stay|bed|unit))?)|scheduled|wants|requests?|(?:visit|appointment) (?:devoted|dedicated)|rehabilitation|(?:physical|occupational|speech) therapy';
const STAY =
  '(?:re-?)?admitted|(?:re-?)?adm(?= (?:for|with|w\\/|due|because|2\\/2)\\b)|(?:re-?)?admission|hospitali[sz](?:ed|ation)|transferred|taken (?:in|to)|stay|observation(?: (?:status|care|stay|bed|unit))?';
/** Words that begin something else between the coming and its reason. */
const NOT_BETWEEN =
  '(?:and|or|but|then|tak\\w+|on(?! (?:the )?(?:\\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|may|june|july|august|september|october|november|december)\\b))|who|is|was|are|were|treated|given|gets?|uses?|has|had|not|never|no|if|when|with|without)\\b';
const FOR =
  '(?:only |solely |mainly |chiefly |just |primarily )?(?:for|because(?: of)?|due to|on account of|owing to|with|w(?:\\/ ?| )(?=\\w)|about|regarding|to have|concerning|to (?:discuss|go over|talk about|review|evaluate|treat|manage|address|re-?check|follow up on|follow)|(?:prompted|occasioned|necessitated|triggered) by|went to|spent on|treatment (?:for|of)|help (?:for|with)|(?:something|anything) done (?:about|for)|devoted to)';
/** `Admitted at 29 weeks, third trimester, because of …` */
const AT_WEEKS =
  '(?: (?:at|in|with) (?:week )?[\\d/+]+(?: \\d/7)?(?: weeks?| wks?)?(?: of (?:gestation|pregnancy))?,?(?: (?:in |of )?(?:the |her )?(?:first|second|third) trimester,?)?)?';
const BETWEEN = `${AT_WEEKS}(?: (?!${NOT_BETWEEN})(?:dr\\.|[\\w'’/-]+)){0,7}?`;
const IS = '(?: (?:is|was|were))?';
const forward = (words: string) => new RegExp(`\\b(?:${words})${IS}${BETWEEN} ${FOR}\\b`, 'gi');
/** `We mainly dealt with her acne.` */
const MAINLY =
  /\b(?:mainly|mostly|chiefly|primarily|only) (?:dealt with|talked about|discussed|treated|addressed|focus(?:ed|sed) on|about|to (?:discuss|treat|address|manage))(?= )/gi;
/** `PT visit 4 of 8, R knee OA`. */
const AT_THERAPY =
  /\b(?:pt|ot|(?:physical|occupational|speech) therapy|slp|rehab\w*|chiropract\w+|acupuncture) (?:visit|session|eval(?:uation)?|treatment|tx|follow-?up)(?: (?:#|no\.? )?\d+)?(?: ?(?:of|\/) ?\d+)?(?:,|:| -| –)(?= )/gi;
/** `Admitted in ketoacidosis`, `brought in status epilepticus`. */
const IN_A_STATE =
  /\b(?:admitted|presented|arrived|came|brought) in(?= (?:(?:acute|severe|diabetic|hypertensive|septic|sickle cell|active|early|preterm|full) ){0,2}(?:ketoacidosis|dka|shock|crisis|status|labor|withdrawal|coma|distress|delirium|(?:heart|respiratory|kidney|renal|liver) failure|cardiac arrest)\b)/gi;
const OF_VISIT = forward(GO);
const OF_STAY = forward(`${GO}|${STAY}`);

const EVENT =
  '(?:visit|admission|observation|encounter|(?:hospital )?stay|hospitali[sz]ation|consultation|appointment|referral|coming(?: in)?|evaluation|surgery|operation|procedure)';
const OF_IT = "(?:the |this |her |his |their |today['’]s |current |present |hospital |office |clinic )*";
/** `Reason for visit: gout`, `the focus of today's visit is her asthma`, `what brought him in was the abscess`. */
const HEADED = new RegExp(
  `(?:\\b(?:main |chief |primary |principal |sole |only )?(?:reason|indication|purpose|focus|subject|cause) (?:for|of) ${OF_IT}${EVENT}|\\bwhy (?:here|seen|admitted|s?he came)(?=:)|\\badmit(?:ting|ted)? (?:dx|diagnosis)(?=:)|\\bdirect admit(?=,)|\\bchief complaint|\\bpresenting (?:complaint|problem)|\\b(?:main|chief|primary|principal) reason(?: today)?(?=:)|\\bcc|\\bwhat brought (?:her|him|them|the patient) in(?: today)?|\\b(?:main|chief|primary|principal|biggest|current) (?:concern|problem|complaint|issue|worry)(?: today)?|\\bproblem today|\\breferral(?: (?:from|by) (?:\\w+ ){0,2}?\\w+)?(?=:)|\\b(?:home|office|clinic) visit(?=:)|\\b(?:treated|addressed|worked on|treating) (?:today|this (?:visit|session))(?=[: ])|\\b(?:today (?:we )?(?:treated|worked on|addressed)|(?:treatment|treating|therapy|rehab|medical|referring|primary) (?:diagnosis|dx|focus)(?=:)|(?:problem|area|region|body part|condition) (?:being )?treated(?=:))|\\bindications?(?: (?:for )?today)?|\\b(?:pre|post)-?operative diagnosis|\\breason (?:that |why )?(?:she|he|they|the patient) (?:had to be |was |is |has been )?(?:admitted|hospitali[sz]ed|came|comes|here|seen)(?: in)?|\\btoday['’]s visit|\\bthis (?:visit|admission))(?: is| was|:| -| –|(?<=admit),)(?: about| for| because of| due to)?(?= )`,
  'gi',
);
/** What the study of a stay found: the principal diagnosis is what was established after it. */
const AFTER_STUDY =
  /\bon (?:further )?(?:study|work-?up|evaluation|investigation|monitoring|telemetry|tele|imaging|ct)(?::| (?:was |were )?found\b| had\b|,)|\bafter study(?: (?:was |were )?found(?: to (?:have|be(?: due to)?))?)?|\b(?:work-?up|study|studies|tests?|imaging|ct|evaluation) (?:showed|revealed|found|confirmed)|\b(?:turned out|proved|found) to (?:be(?: due to)?|have)/gi;
/** `Elective knee replacement for osteoarthritis`, of a stay. */
const ELECTIVE = /\b(?:elective|planned|scheduled) (?:(?!for\b)[\w-]+ ){0,6}?for(?= )/gi;
/** In the note of a test, a therapy or an operation: what it was for. */
const SERVICE_NOTE =
  /\b(?:radiology|imaging|report|infusion|injection|therapy|operative|procedure|surgery|surgical|endoscopy|colonoscopy|laboratory|mri|ct|ultrasound|echo\w*|sleep study|rehab\w*)\b/i;
const OF_SERVICE =
  /\b(?:mri|ct|scan|ultrasound|sonogra\w+|mammogra\w+|duplex|doppler|spirometry|x-?ray|film|radiograph|echo\w*|ekg|ecg|eeg|emg|study|test\w*|holter|biopsy|endoscopy|\w*scopy|surgery|operation|repair|\w+ectomy|\w+plasty|release|injection|infusion|session|therapy|treatment|exercises?|training|mobili[sz]ation|traction|modalities|dialysis|hemodialysis|pt|ot|st|slp|rehab\w*|visit|ordered|done|performed|\w+mab|iron|block)\b(?: (?!and\b|or\b|but\b|no\b|not\b)[\w'’/-]+){0,4}? (?:for|because of|due to|to evaluate|to rule out|to follow|indicated for|(?:,? ?(?:asked|requested) (?:for )?by (?:the |her |his )?(?:\w+ ){1,3}for))\b|\b(?:therapy|physiotherapy|rehab\w*) of\b/gi;
/** A note that begins with the test that it is of: `Treadmill test for chest pain`, `Diagnostic mammogram because of a lump`. */
const BEGINS_WITH_TEST =
  /^\W*(?:(?:outpatient|diagnostic|screening|scheduled|ordered|referred for|here for|came for|today['’]s|elective|bilateral|right|left|repeat|stress|treadmill|nuclear|ct|mri|pelvic|abdominal|renal|carotid|thyroid|chest|knee|hip|spine|brain|head|lumbar|upper|lower|barium|sleep|exercise|transthoracic|venous|arterial|plain|contrast|pulmonary function|nerve conduction|bone) ){0,5}(?:mri|ct|scan|ultrasound|sonogram|x-?rays?|films?|radiographs?|echo\w*|ekg|ecg|eeg|emg|study|tests?|testing|holter|mammogra\w+|biopsy|endoscopy|\w{4,}scopy|duplex|doppler|spirometry|pfts?|dexa|labs?)\b[^.;\n]{0,40}\b(?:for|because of|due to|of|to evaluate)\b/i;
const isOfTestAlone = (document: CodingDocument, claim: Claim): boolean => {
  const told = clausesOf(document, claim)
    .filter(({ heading }) => heading !== '' && !/\b(?:plan|past|family|social)\b/.test(heading))
    .map(({ span: at }) => document.text.slice(at.start, at.end));
  // What stands before the bracket is the heading itself.
  const first = told.find((words) => !/^[^\n\]]*\]\s*$/.test(words));
  return first !== undefined && BEGINS_WITH_TEST.test(first);
};

/** `Excision of a basal cell carcinoma`, in such a note. */
const OPERATED =
  /\b(?:excision|removal|repair|resection|biopsy|drainage|incision|closure|reduction|fixation|destruction|extraction|release) of\b/gi;
/** `Asthma, the reason for observation`; `cellulitis, for which she was admitted`; `the abscess is why he came`. */
const BACKWARD = new RegExp(
  `(?:,|-|–|:|\\()? ?\\(?(?:which |this |that )?(?:is |was |being |as )?(?:the |her |his |today['’]s )?(?:main |chief |primary |principal |sole |only )?(?:reason|cause|indication|purpose|focus) (?:for|of) ${OF_IT}${EVENT}\\b(?!:| is| was)|(?: (?:is|was|being|were|(?:thought|judged|held|found)(?: to be)?)){0,2} (?:chiefly|mainly|primarily|principally|largely) responsible\\b(?! for (?!${OF_IT}${EVENT}))|,? (?:for|because of) which (?:she|he|they|the patient) (?:was |is |has been )?(?:admitted|placed in observation|here|came|comes|comes in|came in|seen|referred)\\b|,? (?:is|was) (?:the reason |what |the condition )?(?:why )?(?:she|he|they|the patient) (?:was |is )?(?:(?:re-?)?admitted|here|came|comes|seen|treated|hospitali[sz]ed|referred|sent(?= (?:here|to us|for|in)|[.,;]|$))(?: for| with| in(?= *(?:[.,;]|$)))?\\b(?! (?:to|in|on|at)\\b)|,? (?:brought|brings) (?:her|him|them|the patient) (?:in|here|to (?:us|clinic|the (?:office|clinic|hospital|ed|er|emergency \\w+)))\\b|,? (?:which )?(?:prompted|occasioned|led to) ${OF_IT}(?:admission|visit|observation)\\b|, (?:came|comes|here|seen|admitted) for (?:this|that|it)\\b`,
  'gi',
);
const REASON_HEADING =
  /^(?:chief complaint|cc|presenting (?:complaint|problem)|(?:admission|visit|admit|encounter|referral) (?:reason|indication)|why (?:here|seen|admitted|s?he came)|reason|reason for (?:the )?(?:visit|admission|encounter|consult\w*|referral|observation|exam\w*|study|test\w*|procedure|surgery|stay|hospitali[sz]ation|infusion|therapy|treatment|today)|(?:here|seen|came|in|admitted|admit|visit) for|(?:main|chief|primary) (?:reason|problem|concern|issue)|purpose(?: of visit)?|reason today|today for|infusion(?: center| suite| clinic)? visit|pdx|principal (?:dx|problem|diagnosis)|request|indications?|clinical (?:information|history|question|indication)|order)$/;
const CALLED =
  /\b(?:only|solely|mainly|chiefly|primarily|because|reason|indication|purpose|focus|what brought)\b/i;

/** Another time than this encounter. */
const OF_ANOTHER_TIME =
  /\b(?:last (?:week|month|year|spring|summer|fall|autumn|winter|visit|time)|previous(?:ly)?|prior|ago|recently|in (?:19|20)\d\d|since (?:19|20)\d\d|next(?! (?:day|morning|evening|night)\b)|will|should|to be seen|return (?:if|in|for|to|precautions)|never|would|may|might)\b/i;
const ELSEWHERE =
  /\b(?:plan|disposition|instructions?|follow-?up|past|family|social|condition at discharge|orders?)\b/;

/** Where what the encounter is for ends, and the sentence goes on with something else. */
const ENDS =
  /\(|,? (?:but|while|during|after|before|who|which|where|until)\b|, (?:and|with|his|her|the|no|not|known|also|on|in|as|then|a|since|has|history)\b|\b(?:and|with) (?:also|an? |his |her )?(?:(?:past |medical |known )*history of|known|underlying|stable|background|well[- ]controlled|incidental\w*|long-?standing)\b|\bin (?:a|the setting of|an) |, (?=(?:[\w-]+ ){1,4}(?:followed|ensued|developed|occurred|afterwards?|later)\b)|\bnot for\b/i;

/** All reasons that the note tells for this encounter. */
export function statedReasons({ document, claim, hasNote }: ClaimContext): readonly Reason[] {
  if (!hasNote) return [];
  const isStay = claim.setting === 'inpatient';
  const reasons: Reason[] = [];
  const told = (words: RegExp) =>
    mentionsOf(document, claim, words).filter(
      ({ status, clause, span: at }) =>
        status === 'affirmed' &&
        !ELSEWHERE.test(clause.heading) &&
        !OF_ANOTHER_TIME.test(
          unwrapped(document.text, span(clause.span.start, at.end)).words +
            toItsEnd(unwrapped(document.text, span(at.end, clause.span.end)).words),
        ),
    );
  const isOfService =
    SERVICE_NOTE.test(field(claim, 'chart')?.written ?? '') || isOfTestAlone(document, claim);
  const more = isStay
    ? [...told(AFTER_STUDY), ...told(ELECTIVE)]
    : isOfService
      ? [...told(OF_SERVICE), ...told(OPERATED)]
      : [];
  for (const said of [
    ...told(isStay ? OF_STAY : OF_VISIT),
    ...told(IN_A_STATE),
    ...told(HEADED),
    ...told(MAINLY),
    ...told(AT_THERAPY),
    ...more,
  ]) {
    const behind = span(said.span.end, said.clause.span.end);
    reasons.push({
      said,
      ...parted(document.text, behind),
      isCalledSo: CALLED.test(document.text.slice(said.span.start, said.span.end)),
    });
  }
  for (const said of told(BACKWARD)) {
    const about = span(said.clause.span.start, said.span.start);
    if (about.end > about.start)
      reasons.push({ said, about, rest: span(said.span.end, said.clause.span.end), isCalledSo: true });
  }
  for (const clause of clausesOf(document, claim))
    if (
      REASON_HEADING.test(clause.heading) &&
      isOfItsLine(document, claim, clause) &&
      !BESIDE.test(document.text.slice(clause.span.start, clause.span.end))
    )
      reasons.push(headed(clause));
  return reasons;
}

/** What a stretch tells of the reason, and what it goes on with. */
function parted(text: string, at: Span): Pick<Reason, 'about' | 'rest'> {
  const { words, placeOf } = unwrapped(text, at);
  const cut = words.slice(1).search(ENDS) + 1;
  const end = cut > 0 ? placeOf(cut, cut + 1).start : at.end;
  return { about: span(at.start, end), rest: span(end, at.end) };
}

/** Where a note tells of other times and other people, or of what will be done. */
const NO_OPENING =
  /\b(?:past|family|social|history of past|pmhx?|psh|meds?|medications?|allerg\w+|vitals?|exam\w*|ros|review of systems|plan|disposition|instructions?|problem list|orders?|remarks)\b/;

/** What a note begins with: the first sentence that names one of the listed conditions, where none is called the reason. */
export function openingReason(
  { document, claim }: ClaimContext,
  names: (at: Span) => boolean,
): Reason | undefined {
  const clause = clausesOf(document, claim).find(
    ({ heading, span: at }) => heading !== '' && !NO_OPENING.test(heading) && names(at),
  );
  if (!clause || clause.scopes.some(({ status }) => status !== 'negated')) return undefined;
  if (OF_ANOTHER_TIME.test(unwrapped(document.text, clause.span).words)) return undefined;
  // What it denies is beside what it affirms before: `pneumonia, no effusion`.
  const end = Math.min(
    parted(document.text, clause.span).about.end,
    ...clause.scopes.map(({ cue }) => cue.start),
  );
  const at = span(clause.span.start, end);
  if (!names(at)) return undefined;
  return {
    said: { status: 'affirmed', span: clause.span, clause },
    about: at,
    rest: span(end, clause.span.end),
    isCalledSo: false,
  };
}

/** `Seen today for her goiter: surgery next month` tells in its first part what the visit is for. */
const toItsEnd = (words: string): string => words.split(/[:;]\s/)[0] ?? '';

/** `CC: gout` is of its line, and what stands in the next one is of none; below a heading in brackets all is. */
function isOfItsLine({ text }: CodingDocument, { narrative }: Claim, { span: at }: Clause): boolean {
  const heading = narrative.find(({ span: section }) => contains(section, at))?.heading.span;
  if (!heading) return true;
  const behind = /^[^\r\n]*/.exec(text.slice(heading.end))?.[0] ?? '';
  return !/^\s*:\s*\S/.test(behind) || at.start < heading.end + behind.length;
}

/** What a heading's first sentence is followed by: what the patient has besides. */
const BESIDE = /^(?:(?:s?he|patient) (?:is|has) )?(?:known|history|past|also|takes|on|no|otherwise)\b/i;

const headed = (clause: Clause): Reason => ({
  said: { status: 'affirmed', span: clause.span, clause },
  about: clause.span,
  rest: span(clause.span.end, clause.span.end),
  // A complaint is what the patient came with.
  isCalledSo: CALLED_SO.test(clause.heading),
});
const CALLED_SO = /\b(?:reason|why|pdx|principal|purpose|(?:here|seen|came|admitted|admit|visit) for)\b/;
