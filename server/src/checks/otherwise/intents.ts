/** By whose will a drug, a poison or a venom did harm, as a note tells it (Guidelines I.C.19.e.5.b and d). */
import { isListedAmong, type Otherwise, of, titled } from './otherwise.ts';

export const SELF_HARM =
  /\bsuicid(?:e|al) (?:attempt|intent|gesture)|\battempted suicide\b|\bself[- ](?:harm|poisoning|inflicted)|\bintentional(?:ly)? (?:[\w-]+ ){0,2}(?:overdos|ingest|took|swallow|poison)\w*|\b(?:took|taken|takes|taking|ingest\w*|swallow\w*|overdos\w*|inject\w*)\b[^.;\n]{0,60}\b(?:on purpose|intentionally|deliberately)\b|\b(?:on purpose|deliberate(?:ly)?),? (?:[\w-]+ ){0,2}(?:overdos|ingest|took|swallow|inject|poison)\w*|\battempt to (?:kill|harm|end)\b|\bto (?:kill|harm|hurt|poison) (?:him|her|them|my)sel(?:f|ves)\b|\b(?:to |of )(?:end|ending|take|taking) (?:his|her|their|my) (?:own )?life\b|\b(?:suicide|farewell|goodbye) note\b|\b(?:intent(?:ion)?|meant|meaning|hop(?:ing|ed)|tried|trying) (?:to|of) (?:die|dying)\b|\bwant(?:ed|ing) to die\b/gi;
export const ACCIDENT =
  /\b(?:meant|intended|wished|wanted) no harm\b|\bno (?:intent(?:ion)?|wish|desire|thought)(?: at all)? (?:to|of) (?:die|harm|hurt|dying|harming|hurting|suicide|self)\w*|\b(?:did not|didn['’]t|never) (?:mean|want|intend|try|wish) to (?:die|harm|hurt|kill)\b|\bnot (?:a )?(?:suicidal|suicide attempt|self-harm)\b|\b(?:accident|unintention)\w*|\bunintended\b|\binadvertent(?:ly)?\b|\bnot intended\b|\bby mistake\b|\bin error\b|\bby accident\b/gi;
export const NO_INTENT_KNOWN =
  /\bundetermined\b|\b(?:can ?not|could not|can't|unable to) (?:be )?(?:determin|establish|tell)\w*/gi;

/** That another did it. */
const BY_ANOTHER =
  /\b(?:assault(?:ed)?|poisoned by|drugged by|spiked (?:by|with)|(?:her|his|their|the) (?:drink|food|coffee|tea|water|soda|wine|beer) (?:was |had been )?(?:spiked|laced|poisoned|tampered))\b|\b(?:put|slipped|poured|mixed|dropped|sprayed|threw|injected|laced|tossed|splashed)\b[^.;\n]{0,60}\b(?:in(?:to)? (?:her|his|their|the patient['’]s) (?:drink|food|coffee|tea|water|soda|cup|glass|face|eyes)|(?:at|on) (?:her|him|them) (?:in|during) an? (?:fight|argument|attack|robbery|mugging))\b|\bto (?:harm|poison|hurt|kill|drug|sedate|rob|rape) (?:her|him|them)\b(?!self)|\b(?:pepper[- ]sprayed|maced|gassed) (?:by|during|in) /gi;

/** Any word for an intent, or for what makes one likely. */
const OF_INTENT =
  /\b(?:suicid\w*|self[- ]\w+|intent\w*|purpose\w*|deliberate\w*|overdos\w*|kill\w*|die|dying|death|life|harm\w*|hurt\w*|depress\w*|despair\w*|hopeless\w*|psychiatr\w*|sitter|precautions|assault\w*|attack\w*|abus\w*|police|crime|victim|perpetrator|fight|spiked|laced|poisoned|drugged|hoping|wish\w*|wanted|angry|argument|break-?up)\b/gi;

/** Of drugs the sixth character says how they came to do harm. */
const INTENTS: Readonly<Record<string, string>> = {
  accidental: '1',
  'self-harm': '2',
  assault: '3',
  undetermined: '4',
  adverse: '5',
  underdosing: '6',
};
export const byHarm =
  (harm: string): NonNullable<Otherwise['instead']> =>
  ({ key }) =>
    // Of toxic effects it is the fifth where a placeholder follows.
    key[5] === 'X'
      ? key.slice(0, 4) + INTENTS[harm] + key.slice(5)
      : key.slice(0, 5) + INTENTS[harm] + key.slice(6);

export const either = (...patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map(({ source }) => source).join('|'), 'gi');

/** That the patient did it to himself, with no word for the drug or the poison. */
const DONE_TO_SELF =
  /\bself[- ](?:mutilat\w+|injur\w+|cutting|stabb\w+)\b|\b(?:cut|cuts|cutting|stabbed|slashed|burned|burnt|struck|punched|shot|scratched|hurt|jumped)\b[^.;\n]{0,80}\b(?:on purpose|intentionally|deliberately|to feel (?:less|something|better|pain|relief))|\b(?:deliberate(?:ly)?|intentional(?:ly)?)\b[^.;\n]{0,30}\b(?:cut|stabbed|slashed|burned|jumped|shot) (?:her|him)self\b|\b(?:it|this|that) was (?:done )?(?:on purpose|intentional|deliberate)\b/gi;

/** Rows for codes whose intent is not that of the note. */
export const INTENTS_OTHERWISE: readonly Otherwise[] = [
  {
    codes: of('W13', 'W15-W16', 'W20-W23', 'W25-W27', 'W32-W34', 'X00-X19', 'W75-W76'),
    says: either(SELF_HARM, DONE_TO_SELF),
    // Who has no wish to die may have done it on purpose.
    unless:
      /\b(?:accident\w*|unintention\w*|inadvertent\w*|by mistake|not (?:self-inflicted|on purpose|deliberate|intentional))\b/gi,
    besides: isListedAmong('X71-X83', 'X92-Y08'),
    once: true,
    why: 'the cause is coded as an accident, and the note tells that it was done on purpose, X71 to X83',
    section: 'I.C.20.a.3',
    severity: 'information',
  },
  {
    codes: of('X71-X83', 'X92-Y04', 'Y08-Y09'),
    says: /\b(?:accidental(?:ly)?|by accident|unintentional(?:ly)?|inadvertent(?:ly)?|mis-?fired|went off|while (?:cleaning|loading|holstering|unloading) (?:the|his|her|a) (?:\w+ )?(?:gun|pistol|handgun|rifle|shotgun|weapon|firearm))\b/gi,
    orSaid: either(
      SELF_HARM,
      DONE_TO_SELF,
      /\b(?:assault\w*|attack\w*|suicid\w*|self[- ]\w+|on purpose|homicid\w*|robb\w+|mugg\w+|fight|abuse\w*|not (?:an? )?accident\w*|(?:shot|stabbed|beaten|struck|hit|punched|kicked|pushed|burned) by)\b/,
    ),
    why: 'the cause is coded as done on purpose, and the note tells of an accident',
    section: 'I.C.20.h',
    severity: 'information',
  },
  {
    codes: titled(/\baccidental\b/, 'T36-T65'),
    says: SELF_HARM,
    unless: ACCIDENT,
    why: 'the code says the intent, and the note names another one',
    section: 'I.C.19.e.5.b',
    instead: byHarm('self-harm'),
  },
  {
    codes: titled(/\b(?:accidental|intentional self-harm)\b/, 'T36-T65'),
    says: /\b(?:can ?not|could not|can['’]t|unable to|not possible to) (?:be )?(?:determin|establish|tell|say)\w*\b[^.;\n]{0,40}\b(?:intent\w*|accident\w*|deliberate\w*|suicid\w*|on purpose)\b|\bintent\w*\b[^.;\n]{0,30}\b(?:can ?not|could not) be (?:determin|establish)\w*|\b(?:whether|if)\b[^.;\n]{0,60}\b(?:on purpose|deliberate\w*|intent\w*|accident\w*|suicid\w*|self[- ]harm|mistake)\b[^.;\n]{0,40}\b(?:can ?not|could not|can['’]t|couldn['’]t|not possible to|impossible to|unable to|never) (?:be )?(?:determin|establish|tell|say|told|clarif|ascertain|settl)\w*|\bundetermined intent\b|\bintent (?:is |was )?undetermined\b/gi,
    status: 'any',
    why: 'where the record says that the intent cannot be determined, it is coded as undetermined',
    section: 'I.C.19.e.5.b',
    instead: byHarm('undetermined'),
  },
  {
    codes: titled(/\bintentional self-harm\b/, 'T36-T65'),
    says: /\bintent(?:ion)? (?:(?:is|was|remains|still) )*(?:unknown|unclear|not (?:known|stated|documented|recorded|clear|given))\b|\bunknown intent\b/gi,
    status: 'any',
    unless: SELF_HARM,
    why: 'an intent that is unknown or not named is coded as accidental; undetermined is for a record that says that it cannot be determined',
    section: 'I.C.19.e.5.b',
    instead: byHarm('accidental'),
  },
  {
    codes: titled(/\bintentional self-harm\b/, 'T36-T65'),
    says: ACCIDENT,
    unless: SELF_HARM,
    why: 'the code says the intent, and the note names another one',
    section: 'I.C.19.e.5.b',
    instead: byHarm('accidental'),
  },
  {
    codes: titled(/\bundetermined\b/, 'T36-T65'),
    lacks: NO_INTENT_KNOWN,
    why: 'an intent that is unknown or not named is coded as accidental; undetermined is for a record that says that it cannot be determined',
    section: 'I.C.19.e.5.b',
    instead: byHarm('accidental'),
  },
  {
    codes: titled(/\b(?:accidental|intentional self-harm)\b/, 'T36-T65'),
    says: BY_ANOTHER,
    unless: either(SELF_HARM, ACCIDENT),
    why: 'the code says the intent, and the note tells that another did it',
    section: 'I.C.19.e.5.b and d',
    instead: byHarm('assault'),
    severity: 'information',
  },
  {
    codes: titled(/\b(?:intentional self-harm|assault)\b/, 'T36-T65'),
    lacks: OF_INTENT,
    besides: ({ key }) => /^(?:T14\.?91|R45\.?851|X7|X8|X9|Y0)/.test(key),
    why: 'an intent that is not named is coded as accidental, and the note has no word for another',
    section: 'I.C.19.e.5.b and d',
    instead: byHarm('accidental'),
    severity: 'information',
  },
];
