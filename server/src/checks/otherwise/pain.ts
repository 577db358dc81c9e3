/** Words of a note on pain that want another code of G89, or none (Guidelines I.C.5.a and I.C.6.b). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

const MALIGNANT =
  '(?:cancers?|malignan\\w+|metast\\w+|mets|tumou?rs?|neoplas\\w+|(?:adeno)?carcinomas?|\\w*sarcomas?|lymphomas?|myelomas?|melanomas?|mesotheliomas?|leukemias?)';

const CHRONIC =
  /\b(?:chronic\w*|long-?standing|persist\w+|ongoing|constant)\b|\bpain (?:management|clinic)\b|\b(?:months|years)\b/gi;

/** `Not described as acute or chronic` says neither. */
const SAID_CHRONIC = new RegExp(
  `(?<!\\b(?:not|never|nor|neither|whether|without|nothing|no)\\b[^.;\\n]{0,50})(?:${CHRONIC.source})`,
  'gi',
);

/** What stands between a pain and the neoplasm that it is of, and no treatment of it that hurts. */
const NO_TREATMENT =
  '(?:(?!\\w+ectomy|\\w*surg\\w+|resection|operation|procedure|radi\\w+|chemo\\w*|removal|excision|biops\\w+|for )[\\w-]+ ){0,4}';

/** Pain after an operation, as notes call it: `postoperative pain`, `pain s/p TKA`, `incisional pain`. */
const AFTER_SURGERY =
  /\b(?:post-?(?:op|operative|surgical|procedural)|incisional) (?:[\w-]+ ){0,3}pain\b|\bpain\b[^.;\n]{0,20}\b(?:s\/p|status[- ]post|after (?:the |her |his |a )?(?:\w+ )?(?:surgery|operation|procedure))\b/gi;

const AFTER_THORACOTOMY =
  /\bpost-?thoracotomy (?:[\w-]+ ){0,3}pain\b|\bpain\b[^.;\n]{0,20}\bafter (?:\w+ )?thoracotomy\b/gi;

/** I.C.6.b.3: codes of chronic pain after an operation, with the acute form that is taken where none is said. */
const BY_DEFAULT_ACUTE = [
  ['G89.28', AFTER_SURGERY, 'G8918'],
  ['G89.22', AFTER_THORACOTOMY, 'G8912'],
  ['G89.28', AFTER_THORACOTOMY, 'G8912'],
] as const;

/** What stands between a denial and what it denies, where it is a judgment. */
const JUDGED =
  '(?:regard\\w*|consider\\w*|call\\w*|judg\\w*|deem\\w*|think|thought|believe\\w*|feel|felt|view\\w*|documented|diagnos\\w+|label\\w*|describ\\w+|classif\\w+|meet\\w*|amount\\w*|qualif\\w+|become|became|yet|be|been|being|is|was|has|have|had|as|to|the|this|that|it|her|his|its|a|an|any|of|for|criteria|really|truly|strictly|in|my|our|opinion|view|pain|shoulder|back|knee|hip|neck)';

const NOT_CHRONIC = new RegExp(
  `(?:\\b(?:not|no|never|cannot|nor|hardly|rather than|instead of)|n['’]t)(?: ${JUDGED}){0,9} chronic\\b(?! (?:pain syndrome|opioid|use|medic\\w+|steroid\\w*|therapy|narcotic\\w*))`,
  'gi',
);

/** More than everyone has after the operation. */
const BEYOND_EXPECTED =
  /\b(?:more|worse|greater|stronger|longer|far beyond|beyond) than (?:[\w’']+ ){0,6}(?:expect\w*|usual|anticipated|normal)\b|\bthan (?:the |her |his )?surgeon (?:told|said|had)\b|\b(?:beyond|out of proportion to|exceed\w*) (?:what (?:is |was )?)?(?:the )?(?:expected|usual|normal|routine|anticipated)\b|\bnot (?:the )?(?:expected|usual|routine|normal)\b|\b(?:uncontrolled|intractable|excessive|unexpected|inadequately controlled|poorly controlled) (?:[\w-]+ ){0,3}pain\b|\bpain[^.;\n]{0,40}\b(?:not controlled|uncontrolled|out of control|intractable)\b/gi;

/** Where the pain itself is what is treated. */
const FOR_CONTROL =
  /\b(?:visit|encounter|here|seen|comes?|came|admi\w+|referred|follow-?up)\b[^.;\n]{0,40}\b(?:pain (?:management|mgmt|control|clinic)|(?:control|management|treatment) of (?:the |her |his )?(?:[\w-]+ ){0,3}pain)\b|\bpain (?:clinic|management)(?: visit)?,/gi;

/** Pain that a note says to be of a neoplasm. */
const OF_NEOPLASM = new RegExp(
  `\\b(?:cancer|neoplasm|tumou?r|malignancy|metasta\\w+|mets?)(?:[- ]related|[- ]associated|[- ]induced)? (?:\\w+ )?pain\\b|\\bpain\\b[^.;\\n]{0,25}\\b(?<!\\bnot )(?:due to|from|of|(?:related|secondary) to|associated with|caused by) ${NO_TREATMENT}${MALIGNANT}\\b`,
  'gi',
);
const isOfSite = of('M25.5-', 'M54', 'M79.6-', 'R07', 'R10', 'R51.9', 'R52', 'N64.4', 'H57.1-');

export const PAIN: readonly Otherwise[] = [
  {
    codes: of('G89.3'),
    listed: 'first',
    says: /\b(?:here|seen|visit|admitted|presents?|came|encounter|in)\b(?: today)? (?:for|to) (?:(?:the|her|his|a|plan|discuss|start|begin|of|and|his|next|first|elective|definitive) ){0,4}(?:chemo\w*|treatment(?! of (?:the |her |his )?pain)|staging|restaging|port|radiation|resection|surgery|oncolog\w+|cycle|immunotherapy|\w+ectomy)\b/gi,
    orSaid:
      /\bpain (?:control|management|clinic|crisis|service|consult\w*|regimen)\b|\b(?:for|only|control|manage\w*|treat\w*) (?:of )?(?:the |her |his )?(?:\w+ )?pain\b/gi,
    why: 'where the encounter is for the management of the neoplasm it comes first, and the pain behind it',
    section: 'I.C.6.b.5',
    severity: 'information',
  },
  {
    codes: of('M25.5-', 'M54', 'M79.1-', 'M79.6-', 'R07', 'R10', 'R51.9', 'R52', 'G89'),
    says: /\b(?:exclusive(?:ly)?|entirely|solely|wholly|purely|only|completely|altogether)\b[^.;\n]{0,40}\bpsych(?:olog|ogen|osoc|osom)\w+|\bpsychogenic (?:\w+ ){0,2}pain\b|\bpain\b[^.;\n]{0,40}\b(?:is|as) psychogenic\b/gi,
    unless: /\bnot (?:exclusively|entirely|solely|wholly|purely|only)\b/gi,
    besides: isListedAmong('F45.4-'),
    once: true,
    why: 'pain that is exclusively related to psychological factors is F45.41, and no code of G89 is assigned with it',
    section: 'I.C.5.a',
    instead: () => 'F4541',
  },
  {
    codes: of('M25.5-', 'M54', 'M79.6-'),
    says: /\bchronic (?:[\w-]+ ){0,4}pain\b[^.;\n]{0,30}\b(?:due to|from|after|since|secondary to|following) (?:an? |the |her |his |old |prior )*(?:[\w-]+ )?(?:trauma|injury|mv[ac]|accident|crash|collision|fall|whiplash|fracture)\b|\b(?:post-?traumatic|traumatic) chronic pain\b|\bpain\b[^.;\n]{0,15}\b(?:since|after) (?:an? |the |her |his )?(?:[\w-]+ )?(?:trauma|injury|mv[ac]|accident|crash|collision|fall)\b/gi,
    also: FOR_CONTROL,
    besides: isListedAmong('G89', 'F45.4-', 'G90.5-'),
    once: true,
    lacking: true,
    why: 'at a visit for its management chronic pain due to trauma is coded, G89.21, before its site',
    section: 'I.C.6.b.1.b',
    severity: 'information',
  },
  {
    codes: of('M25.5-', 'M54', 'M79.6-', 'R07.8-', 'R10', 'R51.9', 'R52'),
    says: /\bchronic (?:[\w-]+ ){0,4}pain\b|\bpain\b[^.;\n]{0,25}\b(?:is|now|has become) chronic\b/gi,
    also: FOR_CONTROL,
    unless:
      /\b(?:cancer|neoplas\w+|malignan\w+|metasta\w+|(?:due to|after|from|since) (?:the |an? |her |his |old )*(?:[\w-]+ )?(?:trauma|injury|mv[ac]|accident|crash|fall))\b/gi,
    listed: 'first',
    besides: isListedAmong('G89', 'F45.4-', 'G90.5-', 'M79.7'),
    once: true,
    why: 'where the encounter is for control of a pain whose cause is not established, a code of G89 says that it is chronic, before that of the site',
    section: 'I.C.6.b.1.a and b',
    severity: 'information',
  },
  {
    codes: of('M25.5-', 'M54', 'M79.6-', 'R07', 'R10', 'R51.9', 'R52', 'N64.4', 'H57.1-', 'C00-C96'),
    says: OF_NEOPLASM,
    unless: /\b(?:unrelated|not (?:due|related) to|history of|h\/o)\b/gi,
    also: /\bpain\b[^.;\n]{0,60}\b(?:control|manage\w*|clinic|opioids?|morphine|oxycodone|hydromorphone|fentanyl|methadone|gabapentin|duloxetine|patch|pca|analges\w+|palliat\w+|block)\b|\b(?:opioids?|morphine|oxycodone|hydromorphone|fentanyl|methadone|analges\w+|pain (?:control|management|clinic|service|meds?|medication|regimen)|palliative)\b|\b(?:cancer|neoplasm)[- ](?:related )?pain\b/gi,
    besides: (other, own) =>
      other.key === 'G893' || (/^[MRNH]/.test(other.key) && isOfSite(other) && /^C/.test(own.key)),
    once: true,
    lacking: true,
    why: 'pain of a neoplasm that is treated is G89.3, acute or chronic',
    section: 'I.C.6.b.5',
    severity: 'information',
  },
  {
    codes: of('M25.5-', 'M54', 'M79.6-', 'R07', 'R10', 'R52', 'N64.4', 'H57.1-'),
    says: AFTER_SURGERY,
    also: BEYOND_EXPECTED,
    besides: isListedAmong('G89', 'T80-T88'),
    once: true,
    why: 'pain after an operation that is more than expected has its code, G89.18, or G89.28 where it is chronic, beside that of the site',
    section: 'I.C.6.b.3 and I.C.6.b.1.b.ii',
  },
  {
    codes: of('G89.21-G89.22', 'G89.28-G89.29', 'G89.4'),
    says: NOT_CHRONIC,
    status: 'any',
    unless: /\bchronic (?:[\w-]+ ){0,3}pain\b/gi,
    why: 'a pain is chronic where the provider says so, and no time of it makes it one',
    section: 'I.C.6.b.4',
  },
  {
    codes: of('G89.1-', 'G89.2-', 'G89.4'),
    says: OF_NEOPLASM,
    why: 'pain of a neoplasm is G89.3, acute or chronic',
    section: 'I.C.6.b.5',
    instead: () => 'G893',
  },
  {
    codes: of('G89.12', 'G89.18'),
    says: /\bchronic(?:ally)? (?:[\w-]+ ){0,3}pain(?:ful)?\b(?! syndrome)|\bpain\b[^.;\n]{0,25}\b(?:is|has become|now|remains) chronic\b/gi,
    unless:
      /\bacute\w*\b|\bchronic (?:[\w-]+ ){0,3}pain\b[^.;\n]{0,30}\b(?:at baseline|before (?:the |her |his )?(?:surgery|operation)|unrelated|otherwise)\b/gi,
    besides: isListedAmong('G89.2-', 'G89.4'),
    why: 'chronic pain after an operation, or of what it has left in the body, has a code of its own',
    section: 'I.C.6.b.3 and I.C.19.g.2',
    instead: ({ key }) => (key === 'G8912' ? 'G8922' : 'G8928'),
    severity: 'information',
  },
  {
    codes: of('G89.18'),
    says: /\bpain\b[^.;\n]{0,25}\b(?:after|following|from|s\/p|status[- ]post|since|due to|of|post)[^.;\n]{0,25}\bthoracotom\w+|\bthoracotomy (?:pain|incision pain|site pain)\b/gi,
    status: 'affirmed or past',
    besides: isListedAmong('G89.12', 'G89.22'),
    orSaid: /\b(?:no|not|without|before) (?:\w+ ){0,2}thoracotomy\b/gi,
    why: 'acute pain after a thoracotomy has a code of its own',
    section: 'I.C.6.b.3',
    instead: () => 'G8912',
    severity: 'information',
  },
  {
    codes: of('G89.11', 'G89.21', 'G89.29'),
    says: /\bpain(?:ful)?\b[^.;\n]{0,30}\b(?:due to|from|of|at|with|caused by|secondary to|related to) (?:the |her |his |an? )?(?:[\w-]+ ){0,4}(?:prosthe\w+|implants?|hardware|screws?|plates?|rods?|nails?|mesh|pacemaker|leads?|stents?|grafts?|device|pump|port|catheter|iud|shunt|stimulator|replacement)\b|\bpainful (?:[\w-]+ ){0,4}(?:prosthe\w+|implants?|hardware|screws?|plates?|rods?|mesh|replacement|device)\b/gi,
    besides: ({ key }) => /^G89[12]8/.test(key) || !/^(?:G89|T8[2-5]|Z)/.test(key),
    why: 'the pain of a device, implant or graft is told behind its code with G89.18 or G89.28',
    section: 'I.C.19.g.2',
    instead: ({ key }) => (key === 'G8911' ? 'G8918' : 'G8928'),
    severity: 'information',
  },
  {
    codes: of('G89.0'),
    lacks: /\bcentral\b[^.;\n]{0,20}\bpain\b|\bthalamic\b|\bdejerine\b|\bmyelopath\w+/gi,
    why: 'central pain syndrome is coded only where it is documented',
    section: 'I.C.6.b.6',
  },
  {
    codes: of('G89.22', 'G89.28'),
    says: /\bpost-?(?:op\w*|surgical|procedural|cesarean) (?:\w+ )?pain\b|\bpain\b[^.;\n]{0,25}\b(?:after|following|since|from)\b[^.;\n]{0,20}\b(?:(?!thoraco)\w+(?:ectomy|otomy|plasty|ostomy|desis)|surgery|operation|repair|replacement|fusion|procedure)\b/gi,
    status: 'any',
    orSaid: /(?<!\b(?:or|nor|not|neither) )\bchronic\b(?! or)/gi,
    why: 'postoperative pain that is not specified as acute or chronic is coded as acute',
    section: 'I.C.6.b.3',
    instead: ({ key }) => (key === 'G8922' ? 'G8912' : 'G8918'),
    severity: 'information',
  },
  {
    codes: of('G89.0'),
    says: /\bpain\b/gi,
    orSaid:
      /\bcentral(?: neuropathic)? pain\b|\bthalamic\b|\bd[eé]j[eé]rine\b|\bmyelopathic pain\b|\bpost-?stroke pain\b/gi,
    why: 'the central pain syndrome is coded where the provider documents that very condition',
    section: 'I.C.6.b.6',
  },
  {
    codes: of('G89.0', 'G89.1-', 'G89.2-'),
    says: /\bchronic pain syndrome\b/gi,
    besides: isListedAmong('G89.4'),
    why: 'the chronic pain syndrome that the provider documents is G89.4',
    section: 'I.C.6.b.6',
    instead: () => 'G894',
  },
  {
    codes: of('G89.4'),
    says: /\bchronic (?:[\w-]+ ){0,3}pain\b(?! syndrome)/gi,
    unless: /\bpain syndrome\b/gi,
    why: 'chronic pain and the chronic pain syndrome are different',
    section: 'I.C.6.b.6',
  },
  {
    codes: of('T81.89-', 'T81.9-', 'T88.8-', 'T88.9-'),
    says: AFTER_SURGERY,
    orSaid:
      /(?<!\b(?:no|not|without|any|or|nor|free of)\b[^.;\n]{0,30})\b(?:infect\w+|seromas?|hemat?omas?|dehisc\w+|abscess|fistula|leak\w*|non-?healing|delayed healing|emphysema|edema|swelling|drainage|reaction)\b/gi,
    why: 'pain after an operation that comes with no complication is G89.18, or G89.28 where it is chronic',
    section: 'I.C.6.b.3.a',
    severity: 'information',
  },
  {
    codes: of('M25.5-', 'M54', 'M79.6-', 'R07', 'R10', 'R52', 'N64.4'),
    says: /\bchronic (?:[\w-]+ ){0,2}?post-?(?:op(?:erative)?|surgical|procedural|thoracotomy)(?: [\w-]+)? pain\b|\bchronic (?:[\w-]+ ){0,2}?pain (?:following|after|since|from) (?:the |her |his |a )?(?:[\w-]+ ){0,2}?(?:surgery|operation|procedure|thoracotomy|\w+ectomy|\w+plasty|\w+tomy|repair)\b/gi,
    status: 'any',
    orSaid: /\b(?:no|not|without|denies)\b[^.;\n]{0,20}\bchronic\b/gi,
    besides: isListedAmong('G89', 'T80-T88', 'M96'),
    once: true,
    why: 'chronic pain after an operation is G89.28, after a thoracotomy G89.22',
    section: 'I.C.6.b.3',
    severity: 'information',
  },
  {
    codes: of('G89.12', 'G89.18'),
    says: /\bpain\b[^.;\n]{0,40}\b(?:is|was|are|were|remains?|being|,) (?:(?:what|as|just|only|no more than|within|that|which|the) ){0,4}(?:(?:is|was|would be|we|one) )*(?:expect(?:ed|s)?|usual|routine|ordinary|typical|customary|anticipated|normal)\b|\b(?:routine|expected|anticipated|usual|normal|ordinary|typical|customary)\b[\w, ]{0,20}\bpain (?:of|at|from|in|over) (?:the |her |his )?(?:incisions?|wounds?|surgical site|operation|surgery|port sites?|sternotomy|c-section|cesarean)\b|\b(?:routine|expected|anticipated|usual|normal|ordinary|typical|customary)\b[\w, ]{0,20}\b(?:incision|wound|surgical site|port site) (?:pain|soreness|discomfort)\b|\b(?:routine|expected|anticipated|usual|normal|ordinary|typical|customary)\b[\w, ]{0,20}\b(?:post-?(?:operative|op|surgical|procedural|thoracotomy)|incisional|surgical|wound) (?:[\w-]+ ){0,2}pain\b|\b(?:(?:post-?(?:operative|op|surgical|procedural|thoracotomy)|incision(?:al)?|wound|surgical site) pain|pain (?:after|from|following) (?:the |his |her )?(?:surgery|operation|procedure|incision))\b[^.;\n]{0,15}\b(?<!\b(?:not|than) )(?:as expected|(?:routine|expected|anticipated)(?! by))\b/gi,
    unless:
      /\b(?:severe|uncontrolled|intractable|unexpected|excessive)\b[\w, ]{0,30}\bpain\b|\b(?:more|worse|stronger|longer|beyond|far|not) (?:than )?(?:(?:is|what|was|as|the|we) )*(?:expect\w*|usual|normal|anticipated)\b/gi,
    why: 'routine or expected postoperative pain immediately after surgery is not coded',
    section: 'I.C.6.b.3',
    severity: 'information',
  },
  {
    codes: of('G89'),
    listed: 'first',
    says: /\b(?:spinal cord |nerve |pain |dorsal column )?(?:neuro-?)?stimulator\b|\bscs\b/gi,
    also: /\b(?:decompress\w+|fusion|kyphoplasty|vertebroplasty|laminectomy|laminotomy|\w*discectomy|arthroplasty|joint replacement|orif|tka|tha|resection)\b/gi,
    orSaid:
      /\b(?:s\/p|status[- ]post|prior|previous|history of|failed|post-?laminectomy|after)\b[^.;\n]{0,30}\b(?:decompress\w+|fusion|kyphoplasty|laminectomy|discectomy|arthroplasty|tka|tha|surger\w+)\b/gi,
    why: 'where the procedure is aimed at the underlying condition and a stimulator is put in besides, that condition comes first, the pain behind it',
    section: 'I.C.6.b.1.a',
    severity: 'information',
  },
  {
    codes: of('G89.11', 'G89.21', 'G89.29'),
    says: /\b(?:here|seen|admitted|scheduled|presents?|undergo\w*|underwent|plan(?:ned)?|for|today)\b[^.;\n]{0,40}\b(?:decompression|spinal fusion|fusion|kyphoplasty|vertebroplasty|laminectomy|discectomy|microdiscectomy|arthroplasty|joint replacement|orif|tka|tha)\b|\b(?:kyphoplasty|vertebroplasty|decompression|fusion|laminectomy|discectomy|arthroplasty|orif|tka|tha) (?:today|performed|done|scheduled)\b/gi,
    orSaid:
      /\b(?:s\/p|status[- ]post|after|following|prior|previous|history of)\b[^.;\n]{0,30}\b(?:decompression|fusion|kyphoplasty|vertebroplasty|laminectomy|\w*discectomy|arthroplasty|replacement|orif|tka|tha)\b|\bpain (?:control|management|clinic)\b|\b(?:neuro-?)?stimulator\b|\bscs\b/gi,
    why: 'where the procedure is aimed at the underlying condition that is coded, and no code of G89 is assigned',
    section: 'I.C.6.b.1',
    severity: 'information',
  },
  ...BY_DEFAULT_ACUTE.map(
    ([code, says, instead]): Otherwise => ({
      codes: of(code),
      says,
      orSaid: SAID_CHRONIC,
      why: 'pain after an operation that is not specified as acute or chronic is coded as acute',
      section: 'I.C.6.b.3',
      instead: () => instead,
      severity: 'information',
    }),
  ),
  {
    codes: of('G89.21', 'G89.29', 'G89.4'),
    says: /\bchronic (?:[\w-]+ ){0,2}?(?:post-?thoracotomy (?:\w+ )?pain|pain (?:following|after|since|from|of) (?:the |her |his |an? )?(?:[\w-]+ ){0,2}?(?:thoracotomy|lobectomy|chest surgery))\b/gi,
    besides: isListedAmong('G89.22'),
    why: 'chronic pain after a thoracotomy is G89.22',
    section: 'I.C.6.b.3',
    instead: () => 'G8922',
    severity: 'information',
  },
  {
    codes: of('G89.29'),
    says: /\bchronic (?:[\w-]+ ){0,2}?(?:post-?(?:op(?:erative)?|surgical|procedural) (?:\w+ )?pain|pain (?:following|after|since|from) (?:the |her |his |an? )?(?:[\w-]+ ){0,2}?(?:surgery|operation|procedure|herniorrhaphy|\w+ectomy|\w+plasty|(?!thoraco)\w+otomy|hernia repair|cesarean))\b/gi,
    orSaid: /\blaminectom\w+/gi,
    besides: isListedAmong('G89.28', 'G89.22'),
    why: 'chronic pain after an operation is G89.28',
    section: 'I.C.6.b.3',
    instead: () => 'G8928',
    severity: 'information',
  },
  {
    codes: of('G89.21-G89.22', 'G89.28-G89.29', 'G89.4'),
    says: /\bacute (?:[\w-]+ ){0,3}?pain\b|\bpain\b[^.;\n]{0,30},? acute\b/gi,
    orSaid:
      /\bchronic\w*\b|\bacute on\b|\blong-?standing\b|\b(?:no|not|never|without|denies)\b[^.;\n]{0,15}\bacute\b/gi,
    why: 'pain that the provider calls acute has no code of chronic pain',
    section: 'I.C.6.b.1 and b.4',
    severity: 'information',
  },
  {
    codes: of('G89.21-G89.22', 'G89.28-G89.29'),
    says: /\bpain\w*/gi,
    orSaid: SAID_CHRONIC,
    why: 'pain that is not specified as acute or chronic has no code of G89',
    section: 'I.C.6.b.1',
    severity: 'information',
  },
  {
    codes: of('G89.11'),
    says: /\bpain\w*/gi,
    orSaid:
      /\bacute\w*\b|\bsudden\w*\b|\btrauma\w*|\binjur\w+|\bfractur\w+|\bfell\b|\bfall\b|\bmvc\b|\bmva\b|\baccident\w*|\bsprain\w*|\bstrain\w*|\bcontusion\w*/gi,
    why: 'pain that is not specified as acute or chronic has no code of G89',
    section: 'I.C.6.b.1',
    severity: 'information',
  },
];
