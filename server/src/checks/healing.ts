/** How far an injury has healed by the words of a note, and by its 7th character. */
import { slice } from '../model/text.ts';
import type { ClaimContext, Report } from './check.ts';
import { choices } from './code-fixes.ts';
import { codesIn } from './code-ranges.ts';
import { isInjury, phaseOf } from './injury-phases.ts';
import { about, named } from './list-fixes.ts';
import { type Mention, mentionsOf, statesDiagnoses } from './narrative.ts';
import { NOT_HEALED } from './otherwise/burns.ts';

interface Healing {
  readonly says: RegExp;
  /** Of the titles that say so. */
  readonly titled: RegExp;
  /** Of the titles that say otherwise. */
  readonly contradicts: RegExp;
  /** Whether it counts where the note concludes, as on a film too, or wherever it is said; the latter are asked about only. */
  readonly where: 'assessment' | 'shown' | 'anywhere';
  /** What the note says of an injury that it does not hold for. */
  readonly unless?: RegExp;
}

const LATER = { titled: /\broutine healing\b|\bsubsequent encounter$/, contradicts: /\binitial encounter\b/ };

const HEALINGS: readonly Healing[] = [
  {
    // Whoever put off the treatment has the character of the first one (I.C.19.c.1).
    says: /\b(?:non-?union|pseud(?:o)?arthrosis|mal-?union)\b[^.;\n]{0,90}\b(?:treated|casted|cast|splint\w*|plated|nailed|pinned|fixed|orif|fixation|surgery|operated|reduced)\b(?=[^.;\n]*\b(?:ago|last|earlier|previously|elsewhere|in (?:19|20)\d\d|(?:january|february|march|april|may|june|july|august|september|october|november|december))\b)|\b(?:treated|casted|plated|nailed|pinned|fixed|orif|fixation|operated)\b[^.;\n]{0,60}\b(?:ago|last|earlier|previously|elsewhere|in (?:19|20)\d\d|in (?:january|february|march|april|may|june|july|august|september|october|november|december))\b[^.;\n]{0,60}\b(?:non-?union|pseud(?:o)?arthrosis|mal-?union|not united)\b/gi,
    titled: /\b(?:nonunion|malunion)\b/,
    contradicts: /\b(?:initial encounter|routine healing|delayed healing)\b/,
    where: 'anywhere',
  },
  {
    says: /\bmal-?(?:union|united)\b/gi,
    titled: /\bmalunion\b/,
    contradicts: /\binitial encounter\b/,
    where: 'anywhere',
    unless:
      /\b(?:never|not) (?:been )?(?:seen|treated|shown|set|casted|cared for|looked at)\b|\buntreated\b|\bneglected\b|\b(?:delay\w*|late|put off) (?:in )?(?:seeking|presentation|care|treatment|coming)|\bfirst (?:time|visit|care|treatment)\b|\bno (?:earlier|prior|previous|medical) (?:care|treatment|visit)|\bnever (?:saw|had|sought)\b/gi,
  },
  {
    says: /\b(?:still|remains?|continu(?:es|ing)|stays) (?:under|in|with|on|receiving|to (?:get|receive|need)) active treatment\b|\bactive treatment (?:continues|goes on|is (?:ongoing|continuing|still)|still)\b/gi,
    titled: /\binitial encounter\b/,
    contradicts: /\bsubsequent encounter\b/,
    where: 'anywhere',
  },
  {
    says: /\bnon-?union\b|\bfail(?:ed|ure|ing|s)(?: of (?:the |this )?(?:[\w-]+ ){1,4}?)? ?to (?:unite|heal|knit|join)\b|\b(?:fragments?|fracture|bones?|ends) (?:have|has|had|still has|still have) (?:not|never)(?: yet)? (?:joined|united|healed|knit\w*)\b|\b(?:un|non)-?united\b|\bnever(?: really| fully)? (?:united|knit(?:ted)?|joined|consolidated)\b|\b(?:hasn|haven|didn)['’]t (?:united?|knit|joined)\b|\b(?:is|are|has|have) not (?:yet )?(?:united|joined|knit(?:ted)?|bridged)\b|\b(?:fracture )?gap (?:still )?(?:persists|remains|is still (?:open|there|seen))\b|\bno bridging(?: (?:callus|bone))?\b|: not united\b|\bpseud(?:o)?arthros[ie]s\b|\bno (?:signs?|evidence) of (?:bony )?union\b/gi,
    titled: /\bnonunion\b/,
    contradicts: /\b(?:routine|delayed) healing\b/,
    where: 'shown',
  },
  {
    says: /\bmal-?(?:union|united)\b/gi,
    titled: /\bmalunion\b/,
    contradicts: /\b(?:routine|delayed) healing\b/,
    where: 'shown',
  },
  {
    says: /\bdelayed (?:healing|union)\b|\bhealing (?:is |has been )?delayed\b|\bslow(?:ly)?(?: |-)(?:to[ -](?:heal|unite|consolidate)|healing|uniting)\b|\b(?:heal\w*|union|unit\w+|callus|consolidat\w+)\b[^.;\n]{0,25}\b(?:behind (?:schedule|what|where)|lagging|slow(?:er)?(?: than)?|delayed|less than expected|not as far)\b|\b(?:lagging|sluggish|retarded|tardy) (?:healing|union|callus|consolidation)\b/gi,
    titled: /\bdelayed healing\b/,
    contradicts: /\broutine healing\b/,
    where: 'shown',
  },
  {
    says: /\b(?:healing|mending|uniting|progressing) (?:very |quite |right )?(?:well|nicely|on (?:time|schedule|track)|as (?:expected|planned|hoped)|normally|routinely|uneventfully|appropriately|satisfactorily)\b|\b(?:routine|normal|good|uneventful|satisfactory|expected) healing\b|\b(?:good|abundant|bridging|robust|mature|maturing|solid|visible|early|new|progressive) callus\b|\bcallus (?:is |has |looks )?(?:solid|matur\w+|bridg\w+|form\w+|visible|seen|present|abundant|consolidat\w+)\b|\b(?:bones?|fracture(?: line)?s?|fx|site|lines?|ends) (?:is |are |has |have )?(?:been )?(?:now |already |nicely |slowly )?(?:knit(?:ting|ted)?|consolidat\w+|uniting|mending|filling in|blurr(?:ed|ing)|fading|obliterat\w+)\b|\bprogress(?:ive|ing)? (?:healing|union|consolidation|bony union)\b|\broutine (?:surveillance|fracture (?:care|check|follow-?up)|post-?fracture)\b|\bweight[- ]?bearing (?:is |was )?(?:advanced|progressed|increased)\b|\b(?:advance|progress)\w* (?:her |his )?weight[- ]?bearing\b|\b(?:routine healing|healing (?:routinely|as expected|well)|routinely healing|subsequent (?:encounter|visit))\b|\b(?:re-?check(?:ed)?|follow-?up|check-?up)\b[^.;\n]{0,40}\b(?:heal(?:ing|ed)|improv\w+|better|mending)\b/gi,
    titled: LATER.titled,
    contradicts: /\b(?:initial encounter|delayed healing|nonunion|malunion)\b/,
    where: 'shown',
  },
  {
    says: /\b(?:suture|staple|cast|splint)s? (?:removal|removed|check|change|off)\b(?!,? ?(?:in|next|on|at|after|tomorrow|planned|due|by|within|(?:day )?\d+(?:[-–]\d+)? ?(?:d|days?|wks?|weeks?)?|one|two|five|seven|ten|a week)\b)|\b(?:suture|staple|stitche?)s? (?:were |are |was |is )?(?:taken out|out|removed)\b(?!:? (?:in|next|on|at|after|by|within|from|tomorrow|planned|due|day|\d+|one|two|five|seven|ten|a week|this|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)|\b(?:weeks?|wks?) (?:after|out(?: from)?|post|s\/p|status post|since)\b|\b(?:recovery|healing|recuperat\w+)(?: (?:or|and) (?:recovery|healing))? phase\b|\b(?:weeks?|(?:[4-9]|[12]\d|five|six|seven|eight|nine|ten|twelve) days) ago\b[^.;\n]{0,40}\b(?:re-?check\w*|follow-?up|f\/u|recover\w+|last dressing)\b|\b(?:re-?check|follow-?up|f\/u)\b[^.;\n]{0,60}\b(?:weeks?|(?:[4-9]|[12]\d|five|six|seven|eight|nine|ten|twelve) days) ago\b|\b(?:second|third|fourth|fifth|sixth|seventh|eighth|[2-9](?:nd|rd|th)|1\dth) (?:physical |occupational )?(?:therapy|pt|ot|rehab) (?:session|visit|treatment)\b|\b(?:therapy|pt|ot|rehab) (?:session|visit) (?:#? ?[2-9]|1\d|\d+ of)\b|\bfollow-?up (?:visit|x-?rays?|films?)\b|\bpost-?op(?:erative)? (?:(?:wound|cast|x-?ray|film|fracture) )?(?:check|visit|follow-?up)\b|\bhealing (?:well|nicely|as expected|routinely|satisfactorily|in (?:good|acceptable) (?:position|alignment)) on (?:(?:today['’]s|the|repeat|new) )?(?:x-?rays?|films?|imaging|radiographs?)\b|\bcallus (?:\w+ )?on (?:(?:the|today['’]s|new|repeat) )*(?:x-?rays?|xr|films?|radiographs?|imaging)\b|\b(?:x-?rays?|xr|films?|radiographs?|imaging)\b[^.;\n]{0,40}\b(?:callus|routine healing|healing (?:well|nicely|as expected|fracture)|consolidat\w+)\b|\broutine (?:follow-?up|f\/?u|fx check|fracture check|healing check)\b|\b(?:surgical |post-?op\w* |fracture )?aftercare\b(?! (?:instruct|plan|sheet))|\b(?:orif|crif|crpp|(?:im|intramedullary|cephalomedullary) (?:nail|rod)|nail(?:ed|ing)|rodd(?:ed|ing)|plat(?:ed|ing)|pinn(?:ed|ing)|fix(?:ed|ation)|cast(?:ed|ing)|reduced|reduction|splinted|operated(?: on)?|treated) (?:here |elsewhere |at [\w ]{1,20} |(?:of )?(?:(?!(?:recurrent|infect\w+|non-?union|failed|revis\w+|again)\b)[\w-]+ ){1,5})?(?:about |some |over )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|several) (?:weeks?|months?|wks?|mos?) ago\b|\bcompleted (?:active )?treatment\b|\b(?:active )?treatment (?:is |was |has been )?(?:done|completed|finished|over|ended)\b|\bhealing (?:visit|check|phase)\b|\b(?:here|seen|comes?|came|back|visit) (?:today )?for (?:a |the |her |his )?(?:re-?check|recheck visit)\b|\bre-?check (?:visit|of|today)\b|\b(?:second|third|fourth|2nd|3rd|4th) (?:(?:office|clinic|ortho\w*|fracture clinic|follow-?up) )?(?:visit|appointment|follow-?up)\b(?! (?:for (?:another|a new))|(?: \w+){0,2} (?:planned|scheduled|next))|\b(?:pt|ot|physical therapy) (?:is )?(?:going|progressing) (?:well|nicely|fine)\b|\b(?:in|during) (?:the )?(?:recovery|healing) (?:phase|period)\b|\b(?:is|still) recovering\b|\bactive treatment\b[^.;\n]{0,30}\b(?:finished|completed|over|done)\b|\b(?:physical|occupational|hand) therapy (?:visit|session)\b|\b(?:in|continues?|attending) (?:physical|occupational|hand) therapy\b|\b(?:s\/p|status[- ]post|after) (?:[\w-]+ ){0,3}?(?:nail(?:ing)?|rod(?:ding)?|orif|fixation|pinning|casting|kyphoplasty|vertebroplasty)\b[^.;\n]{0,12}\b(?:weeks?|months?)\b/gi,
    ...LATER,
    where: 'anywhere',
  },
  {
    says: /\binitial (?:encounter|visit)\b|\bfirst (?:visit|seen|encounter)(?: (?:here|today))? for (?:it|this|the (?:injury|fracture))\b|\b(?:seen|comes?|came|presents?|presented|evaluated|examined|here)(?: (?:here|now|today|in the (?:ed|er)))* for the first time\b|\bjust happened\b|\b(?:an?|one|two|three|\d{1,2}) hours? ago\b|\bthis (?:morning|afternoon|evening)\b|\bnew (?:[\w-]+ ){0,3}fractures?\b(?=[^.;\n]{0,30}\b(?:today|now|brace|cast|splint\w*|surgery|admit\w*)\b)|\b(?:fractur\w+(?! (?:line|gap|site|edges?|ends?|lines|margins?|fragments?|films?|clinic)\b)|twisted|fell|cut|slipped|tripped|jammed|rolled|sprained|hurt|crushed|bitten|smashed)\b(?:(?!\b(?:ago|weeks?|wks?|days?|months?|since|before|sutur\w*|stitch\w*|cast|splint\w*|staples?|ed|er|re-?checks?|seen|visit|follow\w*|here|returns?|off|out|removed|better|pain|looks|therapy|in)\b)[^.;\n]){0,40}\b(?:today|yesterday|last night)\b(?!['’]s)|\b(?:repaired|closed|sutured|stapled|glued|splinted|casted|reduced) (?:here|today)\b(?! (?:last|yesterday|on|in|\d+|(?:\w+ )?(?:days?|weeks?) ago))|\b(?:today|tonight|just now)\b,? (?:and )?(?:was )?(?:sutured|repaired|closed|stapled|glued|splinted|reduced|irrigated)\b/gi,
    titled: /\binitial encounter\b/,
    contradicts: /\bsubsequent encounter\b/,
    where: 'anywhere',
  },
  {
    says: /\b(?:orif|fixation|nailing|pinning|kyphoplasty|vertebroplasty|arthroplasty) (?:is |was )?(?:planned|scheduled|booked|tomorrow|today)\b|\bscheduled for (?:\w+ )?(?:orif|surgery|fixation|nailing|kyphoplasty|vertebroplasty|arthroplasty)\b|(?<!\b(?:after|following|completed|finished|past|since|end of|left|behind)(?: (?:the|her|his|all))? )\bactive treatment\b(?! (?:(?:is|was|has been) )?(?:complete\w*|over|done|finished|ended))|\bto the or\b|\bgoing to surgery\b|\b(?:refer\w+|sent|send|transfer\w*) [^.;\n]{0,40}\bfor (?:[\w-]+ ){0,2}(?:fixation|orif|nailing|pinning|plating|kyphoplasty|vertebroplasty|arthroplasty|open reduction)\b|\bclosed reduction (?:was )?(?:performed|done|attempted|under|with|and)\b(?![^.;\n]*\b(?:ago|last|in (?:january|february|march|april|may|june|july|august|september|october|november|december))\b)|\breduced and (?:placed|put|splinted|casted|pinned|braced)\b(?![^.;\n]*\b(?:ago|last (?:week|month))\b)|\bsurgery (?:is |was |planned |done )?(?:today|tonight|now|this (?:morning|afternoon))\b|\b(?:operated|fixed|nailed|plated|pinned) (?:on )?today\b|\btaken to (?:the )?(?:or|operating room|theat(?:er|re))\b|\b(?:treated|seen) (?:for the )?first(?: time)? today\b/gi,
    titled: /\binitial encounter\b/,
    contradicts: /\bsubsequent encounter\b/,
    where: 'anywhere',
  },
];

/** What is feared or was there before, outside of what the note concludes. */
const IS_AHEAD =
  /\b(?:risks?|prevent\w*|avoid\w*|if|may|might|could|chance|possib\w+|before|previous\w*|prior|former\w*|history|ago|until)\b/i;

/** What is taken has no healing, and times are told of it otherwise. */
const isOfSubstance = codesIn('T36-T65');

const isBurn = codesIn('T20-T25');

/** What tells that an injury has not been treated until now. */
const FIRST_CARE =
  /\b(?:(?:first|initial) (?:care|treatment|evaluation|medical attention)|(?:delayed|late) presentation|(?:did|has|had)(?:n['’]t| not) (?:yet )?(?:see|seen|sought?|seek|been (?:seen|treated|evaluated))|(?:never|not) (?:been )?(?:seen|treated|evaluated|splinted)(?: (?:for it|until|before|anywhere|yet))|no (?:prior|previous|earlier) (?:care|treatment|evaluation)|untreated (?:until|so far|for)|saw no one|sought no care)\b/gi;

/** I.C.13.c, I.C.19.a and c.1: the healing that the note concludes, where it is of the only injury that is listed. */
export function healingByNote({ document, claim, listed }: ClaimContext): readonly Report[] {
  const [injury, another] = listed.filter(
    ({ key }) => isInjury(key) && !isOfSubstance(key) && phaseOf(key) !== undefined,
  );
  if (!injury || another) return [];
  // I.C.19.d.3: a burn that does not heal is an acute one, however long it is there.
  if (
    isBurn(injury.key) &&
    phaseOf(injury.key) === 'initial' &&
    mentionsOf(document, claim, NOT_HEALED).length > 0
  )
    return [];
  // I.C.19.a: where nobody has treated it before, that is the active treatment, however old the injury is.
  const isFirstCare = phaseOf(injury.key) === 'initial' && mentionsOf(document, claim, FIRST_CARE).length > 0;
  for (const { says, titled, contradicts, where, unless } of HEALINGS) {
    if (isFirstCare && !/\b(?:mal|non)union\b/.test(titled.source)) continue;
    if (unless && (!contradicts.test(injury.title) || mentionsOf(document, claim, unless).length > 0))
      continue;
    const told = mentionsOf(document, claim, says).filter(
      ({ status }) =>
        // `Healed in angulation: malunion` is over and there.
        status === 'affirmed' || (status === 'resolved' && titled.source === '\\bmalunion\\b'),
    );
    const concluded = told.find(({ clause }) => where === 'anywhere' || statesDiagnoses(clause));
    const isShown = ({ clause }: Mention) =>
      where === 'shown' && !IS_AHEAD.test(slice(document.text, clause.span));
    const place = concluded ?? told.find(isShown);
    // The weeks since the operation are none of its complication.
    if (!place || (injury.key.startsWith('T8') && /\bafter\b/i.test(slice(document.text, place.span))))
      continue;
    if (!contradicts.test(injury.title)) return [];
    const { set, date, diagnosis, title } = injury;
    const openness = (text: string) => /\b(?:open|closed)\b/.exec(text)?.[0];
    const siblings = set.billableBelow(set.indexOf(injury.key.slice(0, 6)), date).filter((index) => {
      const other = set.periodOn(index, date)?.title ?? '';
      return titled.test(other) && openness(other) === openness(title);
    });
    return [
      {
        ...about(injury),
        ...(where === 'anywhere' || !concluded ? { severity: 'information' as const } : {}),
        authority: 'ICD-10-CM Official Guidelines I.C.13.c, I.C.19.a and I.C.19.c.1',
        message: `The note says “${slice(document.text, place.span)}”, and the 7th character of ${named(injury)} is of another phase: it tells how far the treatment and the healing are.`,
        refutes: true,
        related: [{ span: place.span, message: 'The note says it here.' }],
        unless: ['chart/otherwise-coded'],
        fixes: choices(diagnosis, set, siblings, date),
      },
    ];
  }
  return [];
}
