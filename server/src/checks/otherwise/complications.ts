/**
 * Complications of care that the provider says are none (Guidelines I.B.16: a code of one is assigned where the record
 * documents that the care brought the condition, and that it is a complication).
 */
import { COMPLICATIONS, type Otherwise, of } from './otherwise.ts';

const CARE =
  '(?:(?:surgery|surgical (?:procedure|intervention)|procedure|operation|intervention|care|device|implant|graft|catheter|line|port|pacemaker|prosthe\\w+|transfusion|infusion|anesthesia|intubation|repair|anastomosis|bypass|cabg|tavr|turp|pci|ercp|egd|orif|th[ar]|tk[ar]|stent\\w*|fusion|ablation|resection|biopsy|dissection|(?:cesarean|c)[- ]section|delivery|cath|hardware|mesh|vaccine|injection|\\w+(?:ectomy|plasty|oscopy|otomy|ostomy|centesis|graphy))|(?:hip|knee|valve|joint) replacement)';
const OF_CARE = `(?:(?:her|his|the|this|a|an|our|that|recent|yesterday['’]s|elective|[\\w-]+) ){0,4}?${CARE}`;

/** Named alone behind `not`: any other word there may be what is meant. */
const CARE_ALONE = `(?:(?:her|his|the|this|a|an|our|that|any|such|either|recent|elective|anesthesia|surgery|incision|or) ){0,4}${CARE}`;

const DOUBTED = '(?:(?:not|never) (?:be |been |being )?(?:\\w+ )?|nor |neither )';
const REGARDED =
  '(?:regard\\w*|consider\\w*|view\\w*|s[ae]en?|count\\w*|class\\w*|think|thought|believ\\w*|felt|feel|deem\\w*|judged?|call\\w*|interpret\\w*|take|taken|document\\w*|label\\w*|constitute\\w*|represent\\w*)';

/** That a condition is no complication: `I do not regard it as a complication`, `unrelated to the operation`. */
const NO_COMPLICATION = [
  `\\b(?:is|was|are|were|as|this|that|it|and|but|which|be|therefore|so),? (?:clearly |certainly |definitely |thus |in no way )?(?:not|no|never|hardly) (?:an? )?(?:(?:true|actual|real|surgical|post-?operative|procedural) )?complications?\\b(?! (?:were|was|occurred|noted|seen|at|so far|during))`,
  '\\bno (?:(?:known|evident|apparent|specific|surgical|mechanical) )?complications? (?:of|from|with) (?:the |her |his |this )?(?:device|implant|prosthe\\w+|hardware|surgery|operation|procedure|graft|replacement|joint)\\b',
  `\\bnot an? (?:(?:true|surgical|post-?operative|procedural) )?complication\\b`,
  `\\b${DOUBTED}${REGARDED} (?:(?:it|this|that|them|the \\w+|to) ){0,2}?(?:as |to be |be )?(?:an? |due |caused |related |the result |part )?(?:[\\w-]+ )?complications?\\b`,
  `\\b(?:un-?related|has nothing to do|had nothing to do|nothing to do|independent|no (?:causal )?(?:connection|relation(?:ship)?|link|association)|without (?:any )?(?:connection|relation(?:ship)?|link)) (?:to|with|of|between it and) (?:${OF_CARE})\\b`,
  `\\b(?:not|neither|never)\\b(?:(?!\\b(?:but|until)\\b)[^.;\\n]){0,30}?\\b(?:due|related|secondary|attribut\\w+|linked|connected|owed|owing|ascribed|caused|brought on|result\\w*|consequence|from|because|produced|induced)\\b(?: (?:to|of|from|by|in|with|any|way|it|as))*\\s(?:${OF_CARE})\\b`,
  `\\b(?:rather than|and not|instead of|not(?! care (?:for|about|to)\\b))(?: (?:from|to|by|of|a|an|any|the|result|effect|consequence|complication|due))* (?:${CARE_ALONE})\\b(?! (?:candidate|today|was|were|is|performed|done|planned|yet))`,
  `\\b${CARE}(?: itself)?,? (?:is|was|being) (?:not (?:to blame|at fault|the (?:source|cause|reason|culprit|origin|problem))|fine|sound)\\b`,
].join('|');

/** That nobody has said whether it is one. */
const NOT_KNOWN =
  "\\b(?:(?:do|does|did|can|could)(?: ?not|n[’']t) (?:know|say|tell|be (?:sure|certain|determined|established))|unclear|unknown|uncertain|undetermined|not (?:clear|certain|known|established|determined|sure)|open question|remains open)\\b[^.;\\n]{0,20}\\b(?:whether|if)\\b[^.;\\n]{0,60}\\b(?:complication|surgery|operation|procedure|graft|transplant|device|catheter|implant)\\b|\\bno (?:\\w+ )?complication\\b[^.;\\n]{0,40}\\b(?:documented|diagnosed|established|named)\\b|\\bno (?:statement|documentation|note|mention|word)\\b[^.;\\n]{0,40}\\bcomplication\\b|\\b(?:nor|neither)\\b[^.;\\n]{0,60}\\bcomplication\\b[^.;\\n]{0,40}\\b(?:documented|diagnosed|established|named|found)\\b";

/** What goes with an operation as a matter of course. */
const EXPECTED =
  '\\b(?:expected|anticipated|usual|routine|normal|inherent|unavoidable|integral) (?:(?:post-?operative|part|course|consequence|outcome|result|finding|occurrence|and|or) ?){1,4}(?:of|after|with|for|in|to) (?:such |this |that |an? |the )?[\\w-]+\\b|(?:,|:|\\(|\\b(?:is|was|are|were|being|which is)) ?(?:an? )?(?:expected|anticipated|inherent|unavoidable|physiologic(?:al)?)(?: (?:finding|event|occurrence|course|result|after surgery|post-?operatively))?(?= *(?:[.,;:)]|$|and\\b))|\\b(?:as|is|was|are|were) (?:expected|anticipated|usual|customary|typical|normal) (?:after|following|for|with|in) (?:this |such |the |an? |any )?(?:(?:kind|type|sort) of )?(?:[\\w-]+ ){0,2}(?:surgery|operations?|procedures?|\\w+(?:ectomy|plasty|otomy|ostomy)|replacement|bypass|fusion|resection)\\b|(?<=\\b(?:fevers?|temp\\w*|ileus|atelectasis|effusions?|leukocytosis|edema|swelling|pain|drop|oozing|bleeding|hematoma|ecchymos[ie]s|bruising|retention|hypotension|nausea|ponv) )(?:is )?(?:expected|anticipated)(?= *(?:[.,;)]|$))|\\b(?:expected|anticipated) (?:(?:acute|post-?operative|surgical|operative) )*blood loss\\b|\\b(?:not|without|no|of no) (?:clinical(?:ly)? )(?:significan(?:t|ce)|important|relevan(?:t|ce)|consequence)\\b';

const isOfInfusion = of('T80');
/** What an infusion has brought is none of the operation that is denied. */
const DENIED: readonly (readonly [codes: Otherwise['codes'], orSaid?: RegExp])[] = [
  [(diagnosis) => !isOfInfusion(diagnosis) && of(...COMPLICATIONS)(diagnosis)],
  [
    isOfInfusion,
    /\b(?:iv|intravenous|infusion|transfusion|injection|line|port|picc|catheter)(?:[- ]site)? ?(?:phlebitis|infection|reaction|infiltrat\w+|extravasat\w+)|\b(?:phlebitis|infection|reaction|infiltrat\w+|extravasat\w+)\b[^.;\n]{0,30}\b(?:iv|infusion|transfusion|injection|line|port|picc|catheter)\b/gi,
  ],
];

export const COMPLICATIONS_DENIED: readonly Otherwise[] = [
  ...DENIED.map(
    ([codes, orSaid]): Otherwise => ({
      codes,
      says: new RegExp(NO_COMPLICATION, 'gi'),
      status: 'any',
      ...(orSaid ? { orSaid } : {}),
      why: 'a complication of care is coded where the provider says that the care brought it',
      section: 'I.B.16',
    }),
  ),
  {
    codes: of(...COMPLICATIONS),
    says: new RegExp(NOT_KNOWN, 'gi'),
    status: 'any',
    why: 'the record has to say that the care brought it: where that is open, the provider is asked',
    section: 'I.B.16',
    severity: 'information',
  },
  {
    codes: of(...COMPLICATIONS),
    says: new RegExp(`(?<!\\b(?:not|never|un)(?: an?)?[- ]?)(?:${EXPECTED})`, 'gi'),
    status: 'any',
    unless: /\bcomplicat\w+\b|\bunexpected\w*\b/gi,
    why: 'what is expected of an operation is no complication of it: the record has to say that it is one',
    section: 'I.B.16',
    severity: 'information',
  },
  {
    codes: of('T81.4-'),
    says: /\b(?:incisions?|(?:surgical )?wounds?|port sites?|trocar sites?|surgical sites?|suture lines?|staple lines?)\b(?! (?:infection|abscess|culture))(?: (?:is|are|was|were|all|looks?|looked|remains?|healing|well|has|have))*[ :,]{1,2}(?:clean|healed|dry|intact|benign|unremarkable|closed|uninfected|cdi|c\/d\/i|not (?:infected|involved))\b/gi,
    orSaid:
      /\b(?:wounds?|surgical[- ]site|incision\w*|port[- ]site|organ[- ]space|deep|superficial|post-?(?:op\w*|procedural))\b[^.;\n]{0,25}\b(?:infect\w*|abscess\w*|purul\w*|pus|dehisc\w*|cellulitis)\b|\binfect\w+ (?:of|at|in) (?:the |her |his )?(?:[\w-]+ ){0,2}(?:wounds?|incisions?|sites?)\b|\bssi\b|\babscess\w*\b|\bsepsis\b|\bperitonitis\b|\bpurul\w+|\binfected\b/gi,
    why: 'an infection following a procedure is coded where the provider says that it follows the procedure, and not for another infection of the patient',
    section: 'I.B.16 and I.C.1.d.5',
    severity: 'information',
  },
];
