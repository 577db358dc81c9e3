/** Poisonings, abuse and causes of injuries for which a note's words want another code (Guidelines I.C.19.e and f, I.C.20). */
import { ACCIDENT, byHarm, either, NO_INTENT_KNOWN, SELF_HARM } from './intents.ts';
import { isListedAmong, type Otherwise, of, titled } from './otherwise.ts';
import { REASONS_OF_LESS, UNDERDOSED_WORDS, UNDERDOSING_UNCODED } from './underdosing.ts';

const AS_PRESCRIBED =
  /\b(?:exactly|just|precisely|strictly|only) as (?:ordered|prescribed|directed|instructed|written|told)\b|\b(?:taken|taking|took|used|given|administered) (?:[\w ]{0,30} )?(?:as|correctly|properly) ?(?:prescribed|directed|administered)?\b|\b(?:correctly|properly) (?:prescribed|taken|administered|given|dosed)\b|\b(?:tak(?:es?|en|ing)|took|us(?:es?|ed|ing)|gave|given|giving|dos(?:e[ds]?|ing|age)|tablets?|pills?|daily|schedule)\b[^.;\n]{0,50}\b(?:(?:just|exactly|precisely|strictly) (?:as|how|like|what)|as (?:she |he |they )?(?:was |were )?(?:written|ordered|labell?ed|instructed|told|scheduled|the (?:label|bottle|prescription) (?:says|said))|per (?:the )?(?:label|instructions?|prescription|directions?|orders?|protocol))\b|\b(?:at|on|in|with|by) (?:an? |the |his |her )?(?:prescribed|ordered|recommended|usual|correct|right|proper|therapeutic|standard|labell?ed|appropriate|normal) (?:dos(?:e|es|age|ing)|amounts?|schedule|level)\b|\b(?:correct|right|proper|recommended|therapeutic|prescribed) dos(?:e|es|age|ing)\b(?! (?:was|were|is|would|should|not|of|reduced|exceeded))|\b(?:dos(?:e|es|age|ing)|amount) (?:was |were |is |had been )?(?:correct|right|proper|appropriate|therapeutic|as (?:ordered|prescribed)|in the (?:therapeutic|usual) range)\b|\bno (?:extra|missed or extra|double|doubled|additional) (?:doses?|tablets?|pills?)\b|\b(?:never|not) (?:more|taken more|exceeded|over) (?:than )?(?:the )?(?:prescribed|ordered|one|what was prescribed)\b|\badverse (?:drug )?(?:effect|reaction)|\bside[- ]effect/gi;
/** Any word by which a poisoning is told, or that may be one of it. */
const OF_POISONING =
  /\b(?:overdos\w*|od(?:['’]?ed)?|too (?:many|much)|extra|doubl\w+|twice|triple\w*|mistak\w*|errors?|wrong\w*|accident\w*|unintention\w*|inadvert\w*|ingest\w*|swallow\w*|ate|drank|drink\w*|got into|took|takes|taken|taking|not (?:been )?(?:prescribed|hers|his)|unprescribed|someone|friend|borrow\w*|poison\w*|toxic\w*|intoxicat\w*|street|recreational\w*|abus\w*|misus\w*|illicit|heroin|meth\w*|cocaine|alcohol|etoh|beers?|wine|liquor|interact\w*|herbal|otc|over[- ]the[- ]counter|combin\w*|mix\w*|non-?prescri\w*|chew\w*|snort\w*|smok\w*|shot up|narcan|naloxone|misread|confus\w*|exceed\w*|more than|supra-?therapeutic|level|suicid\w*|intent\w*|purpose\w*|take|bottles?|empty|found (?:down|unresponsive)|pump|exposure|\d+ (?:tabs?|tablets?|pills?|capsules?))\b/gi;
const TOO_MUCH =
  /\b(?:two|three|four|twice|double) (?:of them |tablets |pills )?(?:a|per|each|every) day\b[^.;\n]{0,60}\b(?:one|once|a single)\b[^.;\n]{0,20}\b(?:prescribed|ordered|was|is)\b|\b(?:in|into) both (?:the |slots|compartments|boxes)|\bfilled (?:it|the (?:pill ?box|organizer)) wrong\w*|\baccidental(?:ly)? (?:overdos\w+|doubl\w+|extra|ingest\w+|poison\w+|took|taken)\b|\b(?:toxicity|poisoning|ingestion|overdose)\b[^.;\n]{0,30}\baccidental\b|\b(?:duplicate|double[d]?|extra) dos(?:e|es|ing)\b|\boverdos\w+|\bby mistake\b|\bin error\b|\bwrong (?:dose|drug|medication|medicine|route|pill)s?\b|\btwice the (?:[\w]+ )?dose\b|\b(?:doubled|tripled) (?:the|her|his) dose\b|\b(?:took|given) too (?:much|many)\b|\bsomeone else['’]s\b|\bgot (?:into|hold of) (?:the |a |his |her |some )?(?:[\w-]+['’]s|pills?|meds?|medic\w+|bottle|pill ?box|purse)\b|\b(?:ate|eating|eaten) (?:about |approximately |up to |some of )?(?:\d+|several|some|a handful|handfuls?|an unknown)\b|\b(?:grandma|grandmother|grandpa|grandfather|mother|mom|father|dad|sister|brother|husband|wife|roommate|neighbor|friend)['’]s (?:\w+ )?(?:pills?|tablets?|meds?|medic\w+|prescription|\w+(?:olol|pril|azepam|azolam|codone|statin|formin|ide))\b|\b(?:dispens|prescri|administr)\w+ (?:error|in place of|instead of)|\b(?:dispensed|given|gave|took|prescribed)\b[^.;\n]{0,40}\b(?:in place of|instead of|in error)\b|\bwrong strength\b|\b(?:dispensing|pharmacy|medication|dosing|prescribing) (?:error|mistake|mix-?up)\b|\b(?:took|taken|taking|given) (?:an )?(?:extra|double|triple|two times|three times)\b/gi;
const GIVEN_OUT =
  '(?:dispens\\w+|prescri\\w+|administ\\w+|giv(?:en|ing)|gave|filled|infused|injected|programmed|hung|drawn up|ordered)';
/** That whoever prescribed, dispensed or gave it was wrong: the patient may have taken it as told. */
const ERROR_OF_CARE = new RegExp(
  `\\b${GIVEN_OUT}\\b[^.;\\n]{0,40}\\b(?:in error|by mistake|mistakenly|erroneously|wrongly|incorrectly)\\b|\\b(?:mistakenly|erroneously|wrongly|incorrectly) ${GIVEN_OUT}\\b|\\b${GIVEN_OUT} (?:the |an? |at the )?wrong (?:dose|drug|medic\\w+|strength|tablets?|pills?|concentration|vial|syringe|bottle)\\b|\\b(?:twice|double|triple|(?:two|three|four|five|six|eight|ten|\\d+)(?:[- ]?times|-?fold|x)) (?:the |his |her )?(?:prescribed|ordered|intended|written) (?:dose|amount|strength)\\b|\\b(?:label|bottle|prescription|tablets?|pills?|drug|medic\\w+|syringe|dose)\\b[^.;\\n]{0,30}\\b(?:for|of|belong\\w+ to|meant for|intended for) (?:another|a different|the other) (?:patient|resident|person|customer|client)\\b|\\b(?:never|not) (?:meant|supposed|intended) (?:for (?:her|him|this patient)|to (?:have|get|receive|take))\\b|\\b(?:misread|misheard|mislabel\\w*|miscalculat\\w+|mixed up) (?:(?:the|her|his|two|by|an?) )*(?:labels?|orders?|doses?|pills|tablets?|bottles?|medic\\w+|prescription|syringes?|vials?)\\b|\\b(?:gave|given|got|received|administered|dispensed|infused)\\b[^.;\\n]{0,30}\\b(?:double|twice|triple|(?:two|three|four|five|six|eight|ten|\\d+)(?:[- ]?times|-?fold|x)) (?:the|his|her) (?:[\\w-]+ )?(?:dose|amount|strength)\\b|\\b(?:set|programmed|took|gave|given|received|drew up|drawn up|dispensed|filled|sent|handed|prescribed|administered|infused)\\b[^.;\\n]{0,40}\\b(?:rather than|instead of|in place of) (?:the )?(?:\\d|one|two|half)|\\b(?:pump|infusion|drip|rate) (?:was )?(?:set|programmed|run) (?:up )?(?:wrong(?:ly)?|too fast|incorrectly)\\b|\\b(?:that|which) (?:was|were) not (?:hers|his|theirs)\\b|\\b(?:ten-?fold|decimal(?: point)?|dosing|dispensing|pharmacy|prescribing|administration|calculation|transcription) (?:error|mistake|mix-?up)\\b|\\b(?:dispensed|gave|sent|filled|handed)\\b[^.;\\n]{0,60}\\b(?:where|when|although|though|instead of|in place of|while)\\b[^.;\\n]{0,30}\\b(?:written|prescribed|ordered|intended|meant|asked for)\\b`,
  'gi',
);
const TOO_LITTLE =
  /\bunderdos\w+|\bstopped (?:taking|using)\b|\bran out of\b|\b(?:skip|miss)\w* (?:[\w]+ ){0,3}doses?\b|\bnot taking\b|\btak(?:es|ing) (?:less|half)\b/gi;
const DRINK = '(?:alcohol|ethanol|etoh|wine|beers?|liquor|vodka|whiske?y|rum|gin)';
const WITH_ALCOHOL = new RegExp(
  `\\b(?:interact\\w*|combin\\w+|mix\\w*|together|along|reaction)\\b[^.;\\n]*\\b${DRINK}\\b|\\b${DRINK}\\b[^.;\\n]{0,40}\\binteract\\w*`,
  'gi',
);
const NOT_PRESCRIBED =
  /\b(?:interact\w*|combin\w+|mix\w*|together|along|(?:prescribed|directed|taken|took|takes|taking) with)\b[^.;\n]*\b(?:over[- ]the[- ]counter|otc|herbal|st\.? john['’]?s|non-?prescri\w+|street|(?:friend|neighbor|husband|wife|mother|roommate)['’]s)\b/gi;
/** A drug that nobody has prescribed, in words of its own. */
const OF_ONES_OWN =
  /\bover[- ]the[- ]counter\b|\botc\b|\bnon-?prescri\w+|\bself[- ](?:bought|purchased|medicat\w+|prescribed|treat\w+)|\b(?:bought|took|taking|takes|added|started|using|used)\b[^.;\n]{0,40}\b(?:on (?:his|her|their) own|without (?:asking|telling|a prescription|being told|advice|consulting|the advice)|at the (?:drug ?store|supermarket|grocery|gas station|health food store)|(?:from|off) (?:a |the )?(?:friend|neighbor|internet|web|health food store|mail order)|online)\b|\b(?:friend|neighbor|sister|brother|mother|aunt|cousin|co-?worker|husband|wife) (?:gave|lent|shared|offered) (?:her|him|them)\b|\bleft ?over\b|\bherbal\b|\bst\.? john['’]?s\b|\bginkgo\b|\bdietary supplements?\b|\bnot prescribed\b|\bborrowed\b/gi;
const INTERACTION =
  /\binteract\w*|\bcombin\w+|\btogether\b|\bpotentiat\w*|\bsynerg\w+|\b(?:the|these|those) two(?: (?:drugs|medic\w+|of them))?\b|\b(?:the|this) (?:mix|mixture|blend|two drugs)\b|\bboth (?:drugs|of them|medic\w+)\b/gi;

/** Harmful substances that are no drugs, as notes name them. */
const SUBSTANCES =
  '(?:kerosene|lamp oil|gasoline|petrol|diesel|turpentine|(?:paint|lacquer) (?:thinner|stripper|remover)|mineral spirits|lighter fluid|charcoal starter|torch fuel|furniture polish|nail polish remover|acetone|antifreeze|coolant|ethylene glycol|methanol|wood alcohol|windshield (?:washer|wiper) fluid|rubbing alcohol|isopropyl alcohol|isopropanol|hand sanitizer|bleach|drain (?:cleaner|opener)|oven cleaner|toilet cleaner|lye|ammonia|detergent|dish(?:washer|washing)? (?:soap|pods?|liquid|tablets?)|laundry (?:pods?|soap|liquid)|soap|rat poison|rodenticide|insecticide|pesticide|herbicide|weed ?killer|roundup|paraquat|organophosphates?|malathion|slug bait|moth ?balls?|carbon monoxide|chlorine gas|pool chemicals?|(?<!magic )mushrooms?|nightshade|oleander|foxglove|berries|super ?glue|lead paint|cyanide|arsenic|brake fluid|motor oil|tiki (?:torch )?(?:oil|fuel))';

const DRUGS_OTHERWISE: readonly Otherwise[] = [
  {
    codes: titled(/^Adverse effect\b/, 'T36-T50'),
    says: WITH_ALCOHOL,
    why: 'the reaction of a drug with alcohol is a poisoning',
    section: 'I.C.19.e.5.b.iv',
    instead: byHarm('accidental'),
  },
  {
    codes: titled(/^Adverse effect\b/, 'T36-T50'),
    says: NOT_PRESCRIBED,
    why: 'the reaction of a drug that was prescribed with one that was not is a poisoning',
    section: 'I.C.19.e.5.b.iii',
    instead: byHarm('accidental'),
  },
  {
    codes: titled(/^Adverse effect\b/, 'T36-T50'),
    says: OF_ONES_OWN,
    also: INTERACTION,
    once: true,
    why: 'the reaction of a drug that was prescribed with one that was not is a poisoning',
    section: 'I.C.19.e.5.b.iii',
    instead: byHarm('accidental'),
  },
  {
    codes: titled(/^Adverse effect\b/, 'T36-T50'),
    says: TOO_LITTLE,
    unless: either(AS_PRESCRIBED, TOO_MUCH),
    why: 'less of a drug than is prescribed, or none by the patient’s own decision, is underdosing',
    section: 'I.C.19.e.5.c',
    instead: byHarm('underdosing'),
  },
  {
    codes: titled(/^Adverse effect\b/, 'T36-T50'),
    says: ERROR_OF_CARE,
    status: 'any',
    orSaid:
      /\b(?:no|not|without|never|nor|rule[sd]? out|excluded)(?: (?:an?|any|the|in|of|by|given|dosing|dispensing|pharmacy|medication|prescribing))* (?:error|mistake\w*|wrong\w*|mix-?up)\b/gi,
    why: 'a drug that was prescribed, dispensed or given in error is a poisoning, though the patient took it as told',
    section: 'I.C.19.e.5.b',
    instead: byHarm('accidental'),
  },
  {
    codes: titled(/^Adverse effect\b/, 'T36-T50'),
    says: either(TOO_MUCH, SELF_HARM),
    unless: AS_PRESCRIBED,
    why: 'a drug that was used improperly is a poisoning, and an adverse effect is of one that was correctly prescribed and properly taken',
    section: 'I.C.19.e.5.b',
    instead: byHarm('accidental'),
  },
  {
    codes: titled(/^Underdosing\b/, 'T36-T50'),
    says: AS_PRESCRIBED,
    orSaid: UNDERDOSED_WORDS,
    unless: TOO_LITTLE,
    why: 'a drug that was properly taken was not underdosed: what it does then is an adverse effect',
    section: 'I.C.19.e.5.a and c',
    severity: 'information',
  },
  {
    codes: titled(/^Poisoning\b/, 'T36-T50'),
    says: AS_PRESCRIBED,
    unless: either(TOO_MUCH, SELF_HARM, ACCIDENT, WITH_ALCOHOL, NOT_PRESCRIBED, OF_ONES_OWN),
    besides: isListedAmong('T51'),
    why: 'the harm of a drug that was correctly prescribed and properly taken is an adverse effect',
    section: 'I.C.19.e.5.a',
    instead: byHarm('adverse'),
  },
  {
    codes: titled(/^Poisoning\b/, 'T36-T50'),
    says: either(TOO_LITTLE, UNDERDOSED_WORDS),
    status: 'any',
    unless: either(TOO_MUCH, SELF_HARM, WITH_ALCOHOL, NOT_PRESCRIBED),
    orSaid: /\b(?:toxic\w*|poison\w*|overdos\w*|intoxicat\w*|wrong|swallow\w*|ingest\w*|extra)\b/gi,
    besides: ({ title }) => title.startsWith('Underdosing'),
    why: 'less of a drug than is prescribed is underdosing, and no poisoning',
    section: 'I.C.19.e.5.c',
    instead: byHarm('underdosing'),
  },
  {
    codes: titled(/^Poisoning\b/, 'T36-T50'),
    says: new RegExp(
      `\\b(?:drank|drunk|drinks?|drinking|swallow\\w*|ingest\\w*|ate|eat(?:s|en|ing)?|inhal\\w+|sniff\\w*|huff\\w*|breath\\w+|sipp?\\w*|licked|aspirated|mouthful of)\\b[^.;\\n]{0,50}\\b${SUBSTANCES}\\b|\\b${SUBSTANCES}\\b[^.;\\n]{0,20}\\b(?:ingestion|poisoning|intoxication|exposure|inhalation|aspiration|toxicity)\\b`,
      'gi',
    ),
    besides: isListedAmong('T51-T65'),
    why: 'a harmful substance that is no drug and comes into the body has a toxic effect, T51 to T65',
    section: 'I.C.19.e.5.d',
  },
  {
    codes: titled(/^Poisoning\b.*\baccidental\b/, 'T36-T49', 'T50.0-T50.8'),
    says: /\b(?:due to|d\/t|2\/2|secondary to|from|caused by|side[- ]effects?|adverse|reaction|induced|after|on)\b/gi,
    orSaid: OF_POISONING,
    why: 'a poisoning is of a drug that was used improperly, of which the note has no word: the harm of one that was properly taken is an adverse effect',
    section: 'I.C.19.e.5.a and b',
    severity: 'information',
    instead: byHarm('adverse'),
  },
];

const SEVERAL_DRUGS: readonly Otherwise[] = [
  {
    codes: of('T50.90-'),
    says: /\b(?:different|various|assorted|mixed|more than one|(?:several|multiple|many|two|three|four|five|numerous)(?: (?:kinds?|sorts?|types?) of)?(?= (?:\w+ )?(?:kinds?|sorts?|types?|drugs|medic\w+|meds|substances)\b)) (?:(?:unknown|unidentified|unnamed|unspecified|prescription|kinds? of|sorts? of|types? of|colou?red|other) ){0,3}(?:pills|tablets|capsules|drugs|medications|medicines|meds|substances)\b|\b(?:several|multiple|two|three|four|five|many|various|different|assorted) (?:[\w-]+ ){0,3}?(?:bottles|containers|vials|blister packs|boxes|prescriptions)\b|\b(?:handful|cocktail|mix(?:ture)?|assortment) of (?:[\w-]+ ){0,2}?(?:pills|tablets|drugs|medications|medicines|meds)\b|\b(?:poly|multi|multiple|mixed)[- ]?(?:drug|substance|medication) (?:overdose|ingestion|poisoning)\b/gi,
    status: 'any',
    why: 'several drugs of which none is named are T50.91-',
    section: 'I.C.19.e.4',
    instead: ({ key }) => key.replace(/^T5090/, 'T5091'),
  },
  {
    codes: titled(/^Poisoning by\b/, 'T36-T50'),
    says: /\b(?:overdos\w*|poisoning|ingest\w*|toxicity) (?:of|on|by) (?:\d+ )?[\w-]+ (?:and|plus|with) (?:\d+ )?(?!(?:[\w-]*(?:ia|ness|ion|sis|ures?|itis|pathy|pnea|rhythm|lytes)|coma|pain|delirium|vomiting|intent|shock|agitation|arrest|injury|harm|syncope|collapse|suicidal|qt\w*|qrs\w*)\b)[\w-]+(?=[.,;\n]|$| (?:in|as|for|with|overdose)\b)|\b(?:took|swallowed|ingested) (?:about |approximately )?(?:\d+|\w+) (?:tablets of |pills of )?[a-z-]+ and (?:about |approximately )?(?:\d+|several|many|some) (?:tablets of |pills of )?[a-z-]+/gi,
    besides: (other, diagnosis) =>
      /^T(?:3[6-9]|4\d|5[01])/.test(other.key) && other.key.slice(0, 5) !== diagnosis.key.slice(0, 5),
    once: true,
    why: 'where two or more drugs or substances were taken, each is coded',
    section: 'I.C.19.e.4',
    severity: 'information',
  },
];

const ABUSED =
  '(?:abuse|neglect|maltreatment|assault|exploitation|rape|non-?accidental (?:trauma|injur\\w+)|nat|shaken (?:baby|infant)|battered|(?:domestic|partner) violence|ipv|bullying|trafficking|forced labor)';
/** What stands between a doubt and the abuse, and not another thing that comes of it. */
const UP_TO_ABUSE = '(?:(?!\\b(?:after|from|due|following|secondary|caused)\\b)[^.;\\n]){0,40}';
const KIN =
  '(?:(?:ex-?)?(?:husband|wife|spouse|partner|boyfriend|girlfriend|fianc[eé]e?)|ex|bf|father|mother|dad|mom|parents?|step-?(?:father|mother|dad|mom|brother|sister|son|daughter)|(?:half-?)?brother|(?:half-?)?sister|sibling|(?:grand|god)?(?:son|daughter|child|father|mother|dad|ma|pa)|uncle|aunt|cousin|nephew|niece|(?:brother|sister|father|mother|son|daughter)-in-law|in-laws?|care ?giver|care ?taker|(?:home )?(?:health )?(?:aide|attendant)|babysitter|baby-sitter|sitter|nanny|guardian|teacher|coach|clergyman|priest|pastor|roommate|housemate|neighbou?r)';
const VIOLENCE =
  '(?:hit|struck|beat|punched|kicked|choked|strangled|slapped|pushed|shoved|threw|burned|burnt|shook|twisted|grabbed|dragged|bit|stabbed|molested|raped|fondled|touched|starved|locked|scalded|whipped|attacked|abused|assaulted|hurt|threatened|neglected|injured|hurled|pinned|abandoned)';

/** Who came with the patient, or told, did not do it for that. */
const BROUGHT =
  '(?<!\\b(?:brought|accompanied|driven|witnessed|found|called|reported|seen|escorted|taken|carried|sent|interpreted|noticed|noted|discovered|given|provided|told|raised|confirmed|corroborated|supported|transported|visited|cared for)(?: (?:in|here|over|to [\\w ]{1,20}|on \\w+|today|tonight|at home))? )';

const WHO_IT_WAS = 'where the perpetrator of confirmed abuse is known, a code of Y07 says who it was';

const ABUSE_OTHERWISE: readonly Otherwise[] = [
  {
    codes: of('T74.1-', 'T74.4-', 'T74.9-'),
    says: /\b(?:bruis\w+|contus\w+|hematoma\w*|lacerat\w+|abras\w+|fractur\w+|bite marks?|black eye|burn(?:s|ed)?|swollen|concussion)\b/gi,
    besides: isListedAmong('S00-T34', 'T71', 'T14', 'M', 'L', 'H', 'R'),
    once: true,
    lacking: true,
    why: 'the injuries that come with the abuse are coded behind it',
    section: 'I.C.19.f',
    severity: 'information',
  },
  {
    codes: of('T74'),
    says: new RegExp(
      `\\b(?:suspect\\w*|suspicion|suspicious|suggest\\w*|possib\\w+|probab\\w+|concern\\w*|alleg\\w+|rule[- ]?out|r/o|questionable|likely)\\b${UP_TO_ABUSE}\\b${ABUSED}\\b|\\b${ABUSED}\\b[^.;\\n]{0,20}\\b(?:is |was )?(?:suspected|possible|not confirmed|unconfirmed)\\b`,
      'gi',
    ),
    status: 'any',
    unless: new RegExp(
      `(?<!\\b(?:not|never|un|n['’]t|nor|yet|be) (?:been |yet )?)\\bconfirm\\w*\\b|(?<!\\b(?:not|un) )\\bsubstantiated\\b|\\b(?:admits?|admitted|disclos\\w+|witnessed|states?|reports?)\\b[^.;\\n]{0,40}\\b(?:hit|struck|beat\\w*|punch\\w*|kick\\w*|chok\\w+|abus\\w+|${KIN})\\b|\\b(?:hit|struck|beaten|punched|kicked|choked|abused|slapped|burned) by\\b`,
      'gi',
    ),
    why: 'abuse or neglect that is documented as suspected is coded as suspected',
    section: 'I.C.19.f',
    instead: ({ key }) => `T76${key.slice(3)}`,
  },
  {
    codes: of('T74'),
    says: new RegExp(
      `\\b(?:perpetrators?|perps?|abusers?|assailants?|attackers?|offenders?|aggressors?)\\b[^.;\\n]{0,40}\\b${KIN}\\b|\\b${KIN}\\b[^.;\\n]{0,40}\\b(?:perpetrators?|perps?|abusers?|assailants?|attackers?|offenders?|aggressors?|arrested|in custody|jailed|charged|confessed|(?:is |was |as )(?:the one )?responsible(?! for (?:her|his|their|the) (?:medic\\w+|meds|pills|bills|money|finances|meals|transport\\w*))|did (?:it|this)|caused (?:it|this|the injur\\w+)|admit(?:s|ted) (?:to )?(?:it|\\w+ing))\\b`,
      'gi',
    ),
    besides: isListedAmong('Y07'),
    once: true,
    why: WHO_IT_WAS,
    section: 'I.C.19.f and I.C.20.g',
    severity: 'information',
  },
  {
    codes: of('T74'),
    says: new RegExp(
      `${BROUGHT}\\b(?:by|at the hands of) (?:an? |the |her |his |their )?(?:[\\w-]+ ){0,2}${KIN}\\b|\\b${KIN} (?:who |had |has |then |also |admits (?:that )?(?:he|she|they) |admitted (?:that )?(?:he|she|they) |told \\w+ (?:that )?(?:he|she|they) |says (?:that )?(?:he|she) )?(?:[\\w]+ ){0,2}?${VIOLENCE}\\b(?! (?:by|herself|himself)\\b)`,
      'gi',
    ),
    besides: isListedAmong('Y07'),
    once: true,
    why: WHO_IT_WAS,
    section: 'I.C.19.f and I.C.20.g',
    severity: 'information',
  },
];

const ABUSE_AND_CAUSES_OTHERWISE: readonly Otherwise[] = [
  {
    codes: titled(/^Poisoning/, 'T36-T50'),
    says: WITH_ALCOHOL,
    besides: isListedAmong('T51'),
    once: true,
    lacking: true,
    why: 'a drug that is taken with alcohol is a poisoning by both, and T51.- says the other',
    section: 'I.C.19.e.5.b',
    severity: 'information',
  },
  {
    codes: titled(/./, 'T76'),
    says: /\bconfirm(?:ed|s|ing)?\b[^.;,\n]{0,30}\b(?:abuse|neglect|maltreatment|assault)\b(?! (?:is|was) (?:not|un))|\b(?:admit(?:s|ted)?|confess(?:es|ed)) (?:to )?(?:(?:having )?(?:hit|beat\w*|shak\w+|burn\w+|chok\w+|hitting|slapp\w+|hurt\w*|abus\w+|neglect\w*|kick\w+|punch\w+|threw|throw\w+))\b|\b(?:abuse|neglect|maltreatment)\b[^.;\n]{0,15}\bconfirmed\b/gi,
    unless: /\bnot (?:yet )?confirmed\b/gi,
    why: 'abuse or neglect that the record states is coded as confirmed',
    section: 'I.C.19.f',
    instead: ({ key }) => `T74${key.slice(3)}`,
  },
  {
    codes: titled(/\bundetermined\b/, 'Y20-Y33'),
    lacks: NO_INTENT_KNOWN,
    why: 'an intent that is unknown or not named is coded as accidental; undetermined is for a record that says that it cannot be determined',
    section: 'I.C.20.h',
  },
  {
    codes: titled(/./, 'W20-W34', 'X72-X79', 'X93-X99', 'X00-X19'),
    says: /\b(?:can ?not|could not|can['’]t|couldn['’]t|unable to|not possible to|impossible to) (?:be )?(?:determin|establish|tell|say|decide|settle)\w*\b[^.;\n]{0,50}\b(?:intent\w*|accident\w*|deliberate\w*|suicid\w*|on purpose|self-inflicted|assault\w*|by (?:another|someone))\b|\bintent (?:is |was |remains )?(?:undetermined|(?:can ?not|could not) be \w+)\b|\bundetermined intent\b|\b(?:whether|if)\b[^.;\n]{0,60}\b(?:on purpose|deliberate\w*|intent\w*|accident\w*|suicid\w*|self-inflicted|assault\w*)\b[^.;\n]{0,50}\b(?:can ?not|could not|can['’]t|couldn['’]t|undetermined)\b/gi,
    status: 'any',
    besides: isListedAmong('Y20-Y33'),
    why: 'where the record says that the intent cannot be determined, the cause is one of undetermined intent, Y20 to Y33',
    section: 'I.C.20.h',
  },
  {
    codes: titled(/./, 'W20-W22', 'W25-W26', 'W32-W34', 'W50-W51'),
    says: new RegExp(
      `\\bassault(?:ed)?\\b|\\b(?:attacked|beaten|stabbed|punched|shot|jumped|robbed|mugged|kicked|slapped|choked|shoved) by\\b|\\b(?:mugged|robbed)\\b|\\b${KIN} (?:(?:then|who|had|repeatedly|deliberately|intentionally) )*(?:hit|struck|beat|punched|kicked|slapped|shoved|threw|pushed|choked|stabbed) (?:her|him|them|the patient|something|an? \\w+)\\b|\\b(?:hit|struck|beaten|pushed|thrown|burned) (?:[\\w-]+ ){0,4}by (?:(?:her|his|their|an?) )?(?:[\\w-]+ ){0,2}${KIN}\\b|\\b(?:domestic|partner) (?:abuse|violence) (?:is |was )?(?:confirmed|documented)|\\bconfirmed (?:domestic|partner|physical|child|spousal) (?:abuse|violence)`,
      'gi',
    ),
    unless: ACCIDENT,
    why: 'the cause is coded as an accident, and the note tells of an assault',
    section: 'I.C.20.h',
  },
  {
    codes: titled(/./, 'W20-W22', 'W54-W55', 'W64'),
    says: /\b(?:car|truck|vehicle|suv|van|motorcycle|bicycle|bike)\b[^.;\n]{0,20}\b(?:struck|hit|collided|swerved|ran into)\b/gi,
    besides: isListedAmong('V00-V99'),
    why: 'a collision of a vehicle is an accident of transport',
    section: 'I.C.20.a.5',
    severity: 'information',
  },
  {
    codes: titled(/./, 'V00-V89'),
    lacks:
      /\b(?:cars?|vehicles?|mv[ac]|motor\w*|trucks?|van|bus|suv|bik\w+|bicycl\w+|cycl\w+|pedestrian|collision|collided|crash\w*|traffic|train|tram|scooter|skate\w*|roller\w*|sled\w*|ski\w*|snow\w*|horse\w*|animal|atv|driver|driving|passenger|rear-?ended|struck|hit|tractor|wheelchair|stroller|segway|road|street|accident)\b/gi,
    why: 'the cause that is coded is an accident of transport, of which the note has no word',
    section: 'I.C.20.a.5',
    severity: 'information',
  },
  {
    codes: titled(/./, 'W00-W19'),
    lacks:
      /\b(?:f[ae]ll\w*|out of (?:the |a |his |her )?(?:\w+ )?bed|off (?:the|a|an|his|her) |on the (?:floor|ground)|roll(?:ed|ing)|slip\w*|trip(?:ped|ping|s)?|stumbl\w*|collapse[ds]?|land(?:ed|ing)|knocked|pushed|jump\w*|drop\w*|tumbl\w*|mis-?step\w*|down|tackl\w*|collid\w*|collision|(?:ran|run|bump\w*|crash\w*) into|thrown|threw|toppl\w*|came off|bucked)\b/gi,
    why: 'the cause that is coded is a fall, of which the note has no word',
    section: 'I.C.20.a.5',
    severity: 'information',
  },
];

export const HARM: readonly Otherwise[] = [
  {
    codes: titled(/\bundetermined\b/, 'T36-T65'),
    says: /\bintent (?:is |was )?(?:not (?:stated|documented|known|specified|given|recorded)|unknown|unspecified)\b|\bno intent (?:is |was )?(?:stated|documented|recorded)\b/gi,
    status: 'any',
    why: 'an intent that is unknown or not named is coded as accidental; undetermined is for a record that says that it cannot be determined',
    section: 'I.C.19.e.5.b and I.C.20.h',
    instead: ({ key }) => (/^T(?:3[6-9]|4|50)/.test(key) ? `${key.slice(0, 5)}1${key.slice(6)}` : ''),
  },
  ...DRUGS_OTHERWISE,
  ...SEVERAL_DRUGS,
  ...UNDERDOSING_UNCODED,
  ...REASONS_OF_LESS,
  ...ABUSE_OTHERWISE,
  ...ABUSE_AND_CAUSES_OTHERWISE,
];
