/** Injuries of which a note tells that a medical intervention brought them (Guidelines I.C.19.b.3). */
import { isListedAmong, type Otherwise, of, titled } from './otherwise.ts';

export const IATROGENIC_INJURIES: readonly Otherwise[] = [
  {
    codes: of('S22.2-', 'S22.3-', 'S22.4-'),
    says: /\b(?:fractur\w+|broken|broke|ribs?|sternum)\b[^.;\n]{0,40}\b(?:cpr|chest compressions?|compressions|resuscitation)\b|\b(?:cpr|chest compressions?|resuscitation)\b[^.;\n]{0,40}\b(?:fractur\w+|broken|broke)\b/gi,
    besides: isListedAmong('M96.A-'),
    why: 'a fracture of ribs or sternum by chest compressions is M96.A-, and no injury',
    section: 'I.C.19.b.3',
    severity: 'information',
  },
  {
    codes: titled(/./, 'S00-S99'),
    says: /\baccidental(?:ly)? (?:punctur|lacerat|perforat|cut|nick|injur)\w*[^.;\n]{0,60}\b(?:during|in the course of|surgery|operation|procedure)\b|\b(?:during|in the course of)\b[^.;\n]{0,60}\b(?:surgery|operation|procedure|\w+(?:ectomy|oscopy|plasty|otomy))\b[^.;\n]{0,60}\b(?:punctured|lacerated|perforated|injured|nicked)\b|\b(?:inadvertent|unintended|unintentional|unplanned|intra-?operative)(?:ly)? (?:[\w-]+ ){0,3}(?:injur|lacerat|perforat|punctur|cut|nick|tear|torn|enter)\w*|\b(?:injur|lacerat|perforat|punctur|nick|torn|tear)\w*(?:(?!\b(?:found|seen|repair\w*|identified|noted|discovered|explor\w*)\b)[^.;\n]){0,40}\b(?:during|while) (?:the |a )?(?:[\w-]+ ){0,2}(?:dissect\w+|lysis|trocar|insert\w+|placement|placing|retract\w+|intubat\w+|catheteri\w+|closure|mobiliz\w+|\w+(?:ectomy|oscopy|plasty|otomy|centesis))\b|\b(?:enterotomy|durotomy|cystotomy)\b|\b(?:during|while)\b[^.;\n]{0,60}\b(?:lysis|dissect\w+)\b[^.;\n]{0,60}\b(?:entered|torn|cut|nicked|lacerated|injured|perforated)\b|\b(?:lacerations?|perforations?|injur(?:y|ies)|tears?|punctures?) (?:in|at|from) (?:the |an? |her |his )?(?:[\w-]+ ){0,2}\w+(?:ectomy|oscopy|plasty)\b|\biatrogenic\b/gi,
    why: 'what is injured in a medical intervention is coded as a complication and not as an injury',
    section: 'I.C.19.b.3',
  },
  {
    codes: of('G96.11', 'G96.0-'),
    says: /\b(?:inadvertent\w*|accidental\w*|incidental\w*|unintend\w+|unintentional\w*|iatrogenic|intra-?operative\w*)\b[^.;\n]{0,40}\bdur(?:a|al|otomy)\b|\bdur(?:a|al)\b[^.;\n]{0,40}\b(?:inadvertent\w*|accidental\w*|incidental\w*|unintend\w+|unintentional\w*|(?:nick|tear|torn|open|cut|pierc|punctur|lacerat)\w*[^.;\n]{0,30}\b(?:during|while))\b|\bdurotomy\b|\b(?:during|while)\b[^.;\n]{0,60}\b(?:dura(?:l)?)\b[^.;\n]{0,30}\b(?:torn|tear|nicked|opened|cut|pierced|punctured|lacerated|rent|hole)\b|\b(?:rent|hole|tear|nick) (?:was )?(?:[\w-]+ ){0,3}(?:in|of) the dura\b/gi,
    orSaid: /\b(?:spontaneous|traumatic|trauma|fall|accident)\b/gi,
    besides: isListedAmong('G97'),
    why: 'a tear of the dura in an operation is G97.41',
    section: 'I.C.19.b.3 and g.4',
    severity: 'information',
    instead: () => 'G9741',
  },
  {
    codes: titled(/\b(?:open wound|laceration|puncture)\b/i, 'S00-S99'),
    says: /\b(?:surgical|operative|post-?op\w*) (?:wound|incision|site|scar)s?\b|\bincisions?\b[^.;\n]{0,20}\bheal\w*|\bincisions?\b[^.;\n]{0,30}\b(?:dehisc\w+|(?:came|come|opened|parted|split|separated|gaping) (?:up|apart|open)?|infected|draining|red)|\b(?:\w{3,}(?:ectomy|otomy|plasty|section)|(?:hip|knee|shoulder) replacement|vein harvest|graft|donor site|surgery|operation) (?:wound|incision|site|scar)\b|\bheal(?:ing|ed) (?:\w+ ){0,2}(?:incisions?|port sites?)\b|\bincisions?\b[^.;\n]{0,40}\b(?:after|of|from|for) (?:the |her |his |an? )?(?:[\w-]+ ){0,2}(?:surgery|operation|\w+(?:ectomy|otomy|plasty|section))\b|\b(?:incision|wound)\b[^.;\n]{0,30}\b(?:dehisc\w+|(?:came|come|opened|parted|split|separated) (?:up|apart|open)?)\b[^.;\n]{0,40}\b(?:after|following|of|from) (?:the |her |his |an? )?(?:[\w-]+ ){0,2}(?:surgery|operation|\w+(?:ectomy|otomy|plasty|section|repair))\b/gi,
    unless: /\b(?:lacerat|stab|bite|bitten|cut)\w*|\btraum\w+/gi,
    why: 'codes of traumatic injury are not for surgical wounds',
    section: 'I.C.19.b',
  },
];
