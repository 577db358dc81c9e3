/** What a note says that an encounter is for, where another diagnosis is listed first. */
import { slice, span } from '../model/text.ts';
import { isComplication, treatedComplication } from './admitted-for-complication.ts';
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { isCodedFirst } from './coded-first.ts';
import { supportOf } from './evidence.ts';
import { about, moveBefore, named, standing } from './list-fixes.ts';
import { isNamedWithin } from './named-in.ts';
import { clausesOf, lineAt, type Mention, mentionsOf } from './narrative.ts';
import { isServiceNamed } from './service-reasons.ts';
import { type Reason, statedReasons } from './stated-reason.ts';
import { tellingWords } from './word-forms.ts';

/** One thing alone is treated: `only the dehydration is treated`, `treatment is directed only at the metastasis`. */
const ONE_ALONE =
  /\b(?:only|solely|exclusively)\b[^.;\n]{0,60}\b(?:treat\w*|manag\w+|address\w+)|\b(?:treat\w*|therapy|manag\w+|directed|focus\w*|admitted|here|seen|visit|encounter)\b[^.;\n]{0,60}\b(?:only|solely|exclusively)\b/gi;

/** What is treated is named: `the focus of treatment is the fracture`, `treatment directed at the brain metastasis`. */
const FOCUS =
  /\b(?:focus of (?:the |her |his |this |today's )*(?:treatment|care|visit|admission|encounter|stay)|(?:treatment|therapy|care|surgery|radiation|attention|management) (?:is |was |today |being |here )*(?:directed|aimed|targeted|focus(?:ed|es)|cent(?:er|re)(?:ed|s)|for) (?:at|on|to|toward|the)|(?:today['’]s |the |our )focus (?:today |here )?(?:is|was)|focus(?:ed|ing)? on|(?:treatment|therapy|care) (?:was|is|consisted of|consists of|has been) (?:\w+ )?(?:radiation|surgery|resection|chemotherapy|fixation|nailing|transfusion)(?: (?:to|of|for|at)) (?:the|her|his)|(?:visit|admission|encounter|stay) (?:today )?(?:is|was) for (?:[\w-]+ ){0,3}(?:treatment|therapy|chemotherapy|management) (?:of|for)|(?:chief|main|primary) reason for (?:the |this |her |his )*(?:visit|admission|encounter|stay))\b/gi;

/** The malignancy itself is not treated: `no cancer-directed therapy today`, `nothing else done for the tumor`. */
const NOT_THE_CANCER =
  /\bno (?:chemo\w*|cancer (?:treatment|therapy)|treatment of the (?:cancer|tumou?r))\b[^.\n]{0,20}[;,:–-] ?(?:just|only|here for|fluids?|hydration|transfus\w+)\b|\b(?:just|only) (?:iv |the )?(?:fluids?|hydration|rehydration)\b|\b(?:cancer|ca|carcinoma|tumou?r|lymphoma|leukemia|myeloma|sclc|nsclc)\b[^.;\n]{0,40}\bon no (?:\w+ )?(?:therapy|treatment|chemo\w*)\b|\bno (?:chemo\w*|radiation|tumou?r[- ]directed (?:treatment|therapy)|oncologic (?:treatment|therapy)) (?:was |were )?(?:given|done|administered|delivered)\b|\b(?:no|without) (?:\w+ ){0,2}(?:cancer|tumou?r|malignancy|chemo\w*|anti-?(?:cancer|neoplastic|tumou?r)|oncolog\w+)(?:[- ]directed)?(?: (?:treatment|therapy|care))?(?: was| is)?(?: given| done| planned)? (?:today|at this (?:visit|time)|this (?:visit|admission|encounter|stay))|\bnothing (?:else )?(?:was |is )?(?:done|given|planned) (?:for|to|about) (?:the|her|his) (?:\w+ ){0,2}(?:cancer|tumou?r|malignancy|lymphoma|leukemia|myeloma)|\b(?:cancer|tumou?r|malignancy|lymphoma|leukemia|myeloma)(?: itself)? (?:was |is |were )?not (?:being )?(?:treated|addressed) (?:today|here|at this (?:visit|time)|(?:at|on|in|during) this (?:visit|admission|encounter|stay)|this (?:visit|admission|encounter|stay))/gi;

/** What a visit is for: `here for IV fluids for dehydration`, `admitted for neutropenic fever`. */
const IS_FOR =
  /\b(?:here|seen|admitted|presents?|presented|comes?(?: in)?|came(?: in)?|brought in|visit|encounter|admission|stay|hospitali[sz]ation|referred)\b (?:\w+ ){0,2}(?:for|to (?:manage|treat|address|correct))\b|(?<=(?:^|[.;:]\s+)\W*)(?:back )?in (?:again )?(?:for|with|because of)\b/gi;

/** Dehydration is what is treated: `IV hydration today for dehydration`. */
const REHYDRATED =
  /\b(?:(?:iv|intravenous) (?:fluids?|hydration)|hydration|ivf)\b(?: (?:today|given|infusion|again|\d+ ?m?l|started)){0,3} for\b|\brehydrat(?:ed|ion) (?:with|by|today|only|using)\b/gi;

/** What has just been told is the reason: `his COPD flared, and for that he was admitted`. */
const FOR_THAT =
  /\bfor (?:that|this|which)(?: reason)?,? (?:(?:she|he|the patient|they) )?(?:was |is )?(?:then )?admitted\b|\b(?:was |is )?admitted for (?:that|this)(?: reason)?(?=[\s.,;]|$)|\b(?:the )?reason for (?:the |this |her |his )?admission\b|\b(?:chiefly|mainly|primarily|principally) responsible(?: for (?:the |this |her |his )?(?:admission|stay|hospitali[sz]ation)|(?=[.,;]|$))/gi;
/** What kept a procedure from being done, of which the plan was the reason for the admission. */
const CANCELLED =
  /\b(?:cancel\w+|postponed|put off|(?:not|never) (?:carried out|performed|done)|aborted|called off)\b[^.;]{0,40}?\b(?:because of|due to|for|since|owing to)\b/gi;

/** What is given up begins the sentence, which therefore tells of no reason itself. */
const PLAN_ALONE = /^(?:(?!which\b)[\w’'-]+ ){1,6}$/i;

/** What the words of `ONE_ALONE` do not say of an encounter. */
const OF_DRUGS =
  /\b(?:while (?:\w+ ){0,2}(?:here|inpatient|in house|hospitali[sz]ed) only|not only|if only|read[- ]only|only (?:as needed|if|when|one|two|partial\w*|mild\w*))\b/i;

export const PAIN_CONTROL =
  /\b(?:encounter|visit|here|seen|admitted|presents?|referred|comes?|came)\b[^.;\n]{0,20}\bfor (?:\w+ ){0,2}pain (?:control|management|relief)\b|\b(?:encounter|visit|here|seen|admitted|presents?|referred|comes?|came|treated|injected|placed|done|performed|given|implanted)\b[^.;\n]{0,30}\bfor (?:the )?(?:control|management|relief|treatment) of (?:her |his |the |this )?(?:[\w-]+ ){0,3}pain\b|\bpain (?:control|management) (?:visit|encounter|admission|follow[- ]?up|f\/u|appointment|consult\w*|note)\b|\b(?:here|seen|comes?|visit)\b[^.;\n]{0,25}\bpain clinic (?:visit|appointment|follow[- ]?up|check|consult\w*)\b|\bfor pain (?:relief|control|management) (?:only|alone)\b|\b(?:only|solely|chiefly|purely) for (?:\w+ )?pain (?:relief|control|management)\b|\b(?:seen|visit|here|comes?|came)\b[^.;\n]{0,15}\b(?:at|in|to) (?:the |our )?pain (?:clinic|management|service|center)\b[^.;\n]{0,40}\bfor (?:an? |the |her |his )?(?:[\w-]+ ){0,3}(?:block|injection|ablation|pump|refill|stimulator|infusion)\b|\b(?:encounter|visit|here|seen|admitted|presents?|referred|comes?|came)\b[^.;\n]{0,30}\b(?:epidural(?: steroid)?|steroid|facet|nerve|trigger[- ]point|sacroiliac|si joint|medial branch) (?:\w+ )?(?:injections?|blocks?)\b[^.;\n]{0,30}\bpain\b|\b(?:(?:neuro|spinal cord )stimulator|(?:pain|intrathecal|morphine) pump)\b[^.;\n]{0,40}\bfor (?:(?:the )?(?:control|relief|management) of )?(?:\w+ ){0,2}pain\b|\b(?:injections?|blocks?|stimulator) (?:\w+ ){0,4}for pain (?:control|relief|management)\b/gi;

/** What relieves the pain and may be put in beside an operation on what it comes from (I.C.6.b.1.a). */
const PAIN_DEVICE = /stimulator\b|\bpump\b/i;
const AT_THE_SPINE =
  /\b(?:decompress\w+|fusion|fused|kyphoplasty|vertebroplasty|laminectomy|laminotomy|foraminotomy|\w*discectomy|arthroplasty|corpectomy|resection)\b/gi;
/** An operation of before, which has not helped, by the words before it and those behind. */
const BEFORE =
  /\b(?:s\/p|status[- ]post|post-?|prior|previous\w*|history of|failed|after|since|following|despite)\b[^.;,\n]{0,40}$/i;
const LONG_AGO =
  /^[^.;,\n]{0,40}?\b(?:ago|earlier|(?:years|months) (?:before|back|out)|failed|(?:19|20)\d\d)\b|^ syndrome\b|^ ?\((?:19|20)\d\d/i;

/** The same as the reason that a note states: `[reason for visit] Pain management. Chronic low back pain`. */
const PAIN_AS_REASON =
  /^\W*(?:[\w'’-]+ ){0,5}?(?:pain (?:management|control|relief)|(?:control|management|relief) of (?:[\w'’-]+ ){0,4}?pain)\b/i;
/** What is aimed at the cause of the pain, and what only begins so. */
const AT_ITS_CAUSE =
  /\b(?:no|not|without|never|\w*plasty|\w*ectomy|fusion|decompression|surgery|operation|radiation|radiotherapy|chemo\w*)\b/i;
/** Where a note states that the encounter is for the pain itself. */
export const painStated = (context: ClaimContext): Reason | undefined =>
  statedReasons(context).find(({ about: at }) => {
    const words = lineAt(context.document.text, at);
    return PAIN_AS_REASON.test(words) && !AT_ITS_CAUSE.test(words);
  });

const isPain = codesIn('G89');
const isOfSpine = codesIn('M40-M51', 'M80', 'M84.5-', 'S12', 'S22', 'S32');
/** Pain whose site is told by another code; that of a neoplasm, of a device and the central syndrome are told by themselves. */
const isUnexplainedPain = codesIn('G89.1-G89.2', 'G89.4');
const isPainOfSite = codesIn('M25.5-', 'M54', 'M79.6-', 'R07', 'R10', 'R51', 'N64.4');
/** Words of a treatment of the pain itself. */
const PAIN_TREATED =
  /\bpain (?:control|management|clinic|medic\w+|relief|treatment|regimen|visit|specialist|service|center)\b|\b(?:opioids?|opiates?|oxycodone|hydrocodone|morphine|fentanyl|tramadol|buprenorphine|methadone|gabapentin|pregabalin|duloxetine|analges\w+|inject\w+|blocks?|stimulator|pump|ablation|epidural|lidocaine|tens|refill\w*)\b|\b(?:for|of|treat\w*|manag\w+|control\w*) (?:the |her |his |chronic )*pain\b/gi;
/** Pain of a site, and what hurts: behind G89 where the encounter is for the pain. */
const isPainful = codesIn(
  ...'B02 C00-D49 G43-G44 G50-G59 G90.5- H57.1- I70.2- I73 K50-K51 K55-K58 K80-K87 M00-M99 N20-N23 N30.1- N80 N94 R07 R10 R51 S00-S99'.split(
    ' ',
  ),
);

/** I.C.2.l, I.C.6.b.1, II and IV.G: the diagnosis that the note says the encounter is for, where it is not first. */
export function notFirst(context: ClaimContext, first: SoundDiagnosis): readonly Report[] {
  const { document, claim, listed } = context;
  if (!context.hasNote) return [];
  const affirmed = (words: RegExp) =>
    mentionsOf(document, claim, words).filter(({ status }) => status === 'affirmed');
  const pain = listed.find(({ key }) => isPain(key));
  if (pain && isPainful(first.key)) {
    const isOnCause = affirmed(AT_THE_SPINE).some(
      ({ clause, span: at }) =>
        !BEFORE.test(lineAt(document.text, span(clause.span.start, at.start))) &&
        !LONG_AGO.test(lineAt(document.text, span(at.end, clause.span.end))),
    );
    const said = affirmed(PAIN_CONTROL).find(
      ({ span: at }) => !(isOnCause && PAIN_DEVICE.test(slice(document.text, at))),
    );
    const section = pain.key === 'G893' ? 'I.C.6.b.5' : 'I.C.6.b.1';
    if (said) return [behind(context, pain, first, said, section)];
    const reason = painStated(context);
    if (reason) return [behind(context, pain, first, reason.said, section)];
  }
  const cause = claim.setting === 'inpatient' ? operatedCause(context, first) : undefined;
  if (cause) return [behind(context, cause.diagnosis, first, cause.said, 'I.C.6.b.1.a')];
  const site = isUnexplainedPain(first.key) ? listed.find(({ key }) => isPainOfSite(key)) : undefined;
  if (site && affirmed(PAIN_TREATED).length === 0 && !painStated(context))
    return [
      {
        ...about(site),
        authority: 'ICD-10-CM Official Guidelines I.C.6.b.1.b.ii',
        message: `${named(site)} is listed behind ${named(first)}: where the encounter is not for pain control, the site of the pain comes first.`,
        related: standing([first]),
        fixes: [moveBefore(site, first)],
      },
    ];
  const complication =
    claim.setting === 'inpatient' && !isComplication(first.key) ? treatedComplication(context) : undefined;
  if (complication && !isCodedFirst(complication.diagnosis, first))
    return [behind(context, complication.diagnosis, first, complication.said, 'II.G and II.J')];
  for (const said of [...affirmed(ONE_ALONE), ...affirmed(FOCUS)]) {
    if (OF_DRUGS.test(lineAt(document.text, said.clause.span))) continue;
    const alone = [
      meantIn(context, first, said),
      isNeoplasm(first.key) ? siteMeantIn(context, said) : undefined,
      isFracture(first.key) ? neoplasmMeantIn(context, said) : undefined,
    ].find((one) => one !== undefined && one !== first);
    if (!alone || isCodedFirst(alone, first)) continue;
    return [behind(context, alone, first, said, 'I.C.2.l and IV.G')];
  }
  return [...reasonBefore(context, first), ...brought(context, first)].slice(0, 1);
}

/** I.C.6.b.1.a: what an operation at the spine of this stay treats, behind the pain for which a stimulator went in besides. */
function operatedCause(
  { document, claim, listed }: ClaimContext,
  first: SoundDiagnosis,
): { readonly diagnosis: SoundDiagnosis; readonly said: Mention } | undefined {
  const diagnosis = isPain(first.key) ? listed.find(({ key }) => isOfSpine(key)) : undefined;
  const said = mentionsOf(document, claim, AT_THE_SPINE).find(
    ({ status, clause, span: at }) =>
      status === 'affirmed' &&
      /\b(?:admi\w+|today|this stay|underwent|performed|done)\b/i.test(lineAt(document.text, clause.span)) &&
      !BEFORE.test(lineAt(document.text, span(clause.span.start, at.start))) &&
      !LONG_AGO.test(lineAt(document.text, span(at.end, clause.span.end))),
  );
  return diagnosis && said ? { diagnosis, said } : undefined;
}

/** II.F and II.J: the diagnosis that the note calls the reason, or that the plan was for which was given up. */
function reasonBefore(context: ClaimContext, first: SoundDiagnosis): readonly Report[] {
  const { document, claim, listed } = context;
  const isStay = claim.setting === 'inpatient';
  for (const said of isStay ? mentionsOf(document, claim, FOR_THAT) : []) {
    const named = said.status === 'affirmed' ? listed.filter((one) => isNamedIn(context, one, said)) : [];
    const [reason, another] = named;
    if (reason && !another && reason !== first && !isCodedFirst(reason, first))
      return [behind(context, reason, first, said, 'II.J')];
  }
  const others = listed.filter((one) => one !== first && !/^(?:[RVWXYZ]|B9[5-7])/.test(one.key));
  const [planned] = others;
  if (!planned || !listed.some(({ key }) => key.startsWith('Z53'))) return [];
  for (const one of others) {
    const said = isCodedFirst(one, first) ? undefined : plannedFor(context, first, one);
    if (said) return [behind(context, one, first, said, isStay ? 'II.F' : 'IV.A and IV.G')];
  }
  const support = supportOf(context, first);
  const places = support.kind === 'named' ? support.places : [];
  const clauses = clausesOf(document, claim);
  const cancelled = mentionsOf(document, claim, CANCELLED).find(({ span: at, clause }) => {
    // `The operation was put off because of this.`
    const isOfBefore =
      PLAN_ALONE.test(slice(document.text, span(clause.span.start, at.start))) &&
      /^\s*(?:this|that|it|these)\b/i.test(slice(document.text, span(at.end, clause.span.end)));
    const told = isOfBefore ? clauses[clauses.indexOf(clause) - 1] : clause;
    return places.some((place) => place.clause === told && (isOfBefore || place.span.start >= at.end));
  });
  return cancelled ? [behind(context, planned, first, cancelled, isStay ? 'II.F' : 'IV.A and IV.G')] : [];
}

/** What the operation that was not done was planned for, by the words that a condition has of its own. */
const PLANNED =
  /\b(?:planned|scheduled|booked|plan|here|came(?: in)?|presents?|presented|listed|elective|for)\b[^.;\n]{0,60}?\b(?:\w+(?:ectomy|plasty|otomy|ostomy|scopy|rrhaphy|desis)|surgery|operation|procedure|repair|replacement|release|fusion|fixation|excision|extraction|resection|reconstruction|bypass|t[khs]a|t[hk]r|cabg|orif|turp|acdf|lap chole)\b/gi;
const plannedFor = (
  context: ClaimContext,
  first: SoundDiagnosis,
  planned: SoundDiagnosis,
): Mention | undefined =>
  mentionsOf(context.document, context.claim, PLANNED).find(
    ({ status, clause: { span: at } }) =>
      status === 'affirmed' && isNamedWithin(context, planned, at) && !isNamedWithin(context, first, at),
  );

/** The one diagnosis that a clause is about: of a malignancy and what it has brought, named there both, the latter. */
function meantIn(context: ClaimContext, first: SoundDiagnosis, said: Mention): SoundDiagnosis | undefined {
  const named = context.listed.filter((one) => isNamedIn(context, one, said));
  const ofIt = isMalignant(first.key) ? named.filter(({ key }) => isOfMalignancy(key)) : [];
  const meant = ofIt.length > 0 ? ofIt : named;
  return meant.length === 1 ? meant[0] : undefined;
}

/** I.C.2.c and l.4: where nothing but what the malignancy or its therapy has brought is treated, that comes first. */
function brought(context: ClaimContext, first: SoundDiagnosis): readonly Report[] {
  const { document, claim, listed } = context;
  if (!isMalignant(first.key)) return [];
  const mentions = (words: RegExp) => mentionsOf(document, claim, words);
  const [untreated] = mentions(NOT_THE_CANCER);
  const isTreated = mentions(OF_CANCER).some(({ status }) => status === 'affirmed');
  // Of several what is listed first of them, or is named.
  for (const one of listed.filter(({ key }) => isOfMalignancy(key))) {
    const reason = mentions(IS_FOR).find(
      (said) =>
        !isTreated &&
        (isNamedIn(context, one, said) || isServiceNamed(one.key, lineAt(document.text, said.clause.span))),
    );
    const alone = mentions(/\b(?:only|alone)\b/gi).find(
      (said) =>
        !isTreated &&
        !OF_DRUGS.test(lineAt(document.text, said.clause.span)) &&
        isNamedIn(context, one, said),
    );
    const stated =
      isTreated || isForCancer(mentions)
        ? undefined
        : (statedReasons(context).find(
            ({ about: at }) =>
              isNamedWithin(context, one, at) || isServiceNamed(one.key, lineAt(document.text, at)),
          )?.said ??
          (one.key.startsWith('E86')
            ? mentions(REHYDRATED).find(({ status }) => status === 'affirmed')
            : undefined));
    const said = untreated ?? reason ?? alone ?? stated;
    if (said) return [behind(context, one, first, said, 'I.C.2.c and l.4')];
  }
  return [];
}

const isMalignant = codesIn('C00-C96');

/** What a malignancy or its therapy brings and is treated by itself; anemia of the malignancy is behind it (I.C.2.c.1). */
const isOfMalignancy = codesIn(
  'D61.81-',
  'D64.8-',
  'D64.9',
  'D69.59',
  'D70',
  'E22.2',
  'E83.52',
  'E86',
  'E87',
  'G40',
  'G89.3',
  'M84.5-',
  'I26',
  'I82',
  'K12.3-',
  'K56',
  'M84.5-',
  'N13',
  'N17',
  'R11',
  'T80-T88',
);

const isFracture = codesIn('M84.5-');

/** Treatment of the malignancy at the visit. */
const OF_CANCER =
  /\b(?:infus\w+ (?:of |given)|chemo\w* (?:given|today|administered)|cycle \d+ (?:given|today)|(?:lumpect|mastect|colect|prostatect|lobect|hysterect)omy (?:done|performed|today)|resect(?:ed|ion)|debulking|radiation (?:given|today))\b/gi;

/** What is done for a malignancy, or that it has only now been found. */
const FOR_CANCER =
  /\b(?:(?<!\b(?:from|due to|after|following|secondary to|2\/2|by|on) (?:the |her |his |recent |last |outpatient )?)chemo\w*(?! (?:suite|unit|chair|center|(?:was |is )?(?:held|on hold|delayed|postponed|deferred|cancel\w+)))|immunotherapy|radiation|radiotherapy|xrt|cycle \d+|surgery|operation|\w{3,}ectomy|resect\w+|debulk\w+|biops\w+|staging|restaging|(?:newly|new) (?:found|diagnos\w+)|palliat\w+|hospice|work-?up)\b/gi;
const isForCancer = (mentions: (words: RegExp) => readonly Mention[]): boolean =>
  mentions(FOR_CANCER).some(({ status }) => status === 'affirmed');

/** Whether the clause of a mention names a diagnosis and affirms it. */
function isNamedIn(context: ClaimContext, diagnosis: SoundDiagnosis, { clause }: Mention): boolean {
  const text = lineAt(context.document.text, clause.span);
  // The clause calls it by its kind alone where another has told whose fracture it is.
  if (isFracture(diagnosis.key) && /\b(?:fracture|fx)\b/i.test(text)) return true;
  const support = supportOf(context, diagnosis);
  return (
    support.kind === 'named' &&
    support.places.some((place) => place.clause === clause && place.status === 'affirmed')
  );
}

/** The one neoplasm whose site the words themselves have: `treatment is directed at the brain only`. */
function siteMeantIn({ document, listed }: ClaimContext, { span: at }: Mention): SoundDiagnosis | undefined {
  const words = slice(document.text, at).toLowerCase();
  const [one, another] = listed.filter(
    ({ key, title }) =>
      isNeoplasm(key) &&
      tellingWords(title).some((word) => !NO_SITE.test(word) && new RegExp(`\\b${word}\\b`).test(words)),
  );
  return another ? undefined : one;
}

/** The one malignancy where the words name it by its kind alone and no fracture: `the focus of treatment is the neoplasm`. */
function neoplasmMeantIn(
  { document, listed }: ClaimContext,
  { span: at, clause }: Mention,
): SoundDiagnosis | undefined {
  const words =
    slice(document.text, span(at.start, clause.span.end)).split(/,|;| (?:and|but|while) /)[0] ?? '';
  const [one, another] = listed.filter(({ key }) => isMalignant(key));
  return another || !OF_TUMOR.test(words) || /\b(?:fracture|fx)\b/i.test(words) ? undefined : one;
}

const OF_TUMOR =
  /\b(?:neoplasm|tumou?r|cancer|malignan\w+|metasta\w+|\w*sarcoma|\w*carcinoma|\w*myeloma|lymphoma|primary)\b/i;

const isNeoplasm = codesIn('C00-D49');
const NO_SITE = /^(?:malignant|neoplasm|benign|unspecified|situ|carcinoma|behavior|uncertain|lobe)$/;

const behind = (
  { document }: ClaimContext,
  reason: SoundDiagnosis,
  first: SoundDiagnosis,
  said: Mention,
  section: string,
): Report => ({
  ...about(reason),
  authority: `ICD-10-CM Official Guidelines ${section}`,
  message: `The note says “${slice(document.text, said.span)}”, and ${named(reason)} is listed behind ${named(first)}: what the encounter is for comes first.`,
  related: [...standing([first]), { span: said.span, message: 'The note says it here.' }],
  fixes: [moveBefore(reason, first)],
});
