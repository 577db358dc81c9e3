/** Words on acts of terrorism and what came after them that want another code (Guidelines I.C.20.j). */
import { isListedAmong, type Otherwise, of, titled } from './otherwise.ts';

/** That an act is taken for terrorism, and nobody has confirmed it. */
export const SUSPECTED_TERRORISM =
  /\b(?:suspect\w*|possibl[ey]|presum\w+|alleged(?:ly)?|probabl[ey]|unconfirmed|feared|rumou?red|suspicion of|(?:may|might|could) (?:have been|be)|whether)\b[^.;\n]{0,30}\bterror(?:is\w+)?\b|\bterror(?:is\w+)?\b[^.;\n]{0,30}\b(?:suspected|presumed|alleged|feared|unconfirmed|possible|(?:being )?(?:looked into|investigated|considered)|under investigation|not (?:yet )?(?:been )?(?:confirmed|established|proven|identified))\b/gi;

/** That it has been confirmed since. */
const CONFIRMED_TERRORISM =
  /(?<!\b(?:not|never|yet|un|nor|until)(?: \w+){0,3} )\b(?:confirmed|declared|identified|classified|ruled)(?: (?:it|this))?(?: as| to be)?(?: an?)?(?: act of)? terroris\w+|\bfbi (?:has |have )?(?:since |now |later )?(?:confirmed|identified|determined|declared)\b/gi;

/** What an act of terrorism is done with. */
const MECHANISMS: readonly (readonly [code: string, words: string])[] = [
  ['Y38.2', 'explo\\w+|bomb\\w*|blast|detonat\\w+|grenades?'],
  [
    'Y38.3',
    '(?<!(?:opened|under|friendly|line of|of) )fires?(?! (?:department|fighters?|crews?|alarm|trucks?|marshal|rescue|chief))|flames?|conflagration|set (?:ablaze|alight)|arson',
  ],
  ['Y38.4', 'gunfire|gunm[ae]n|gunshots?|shooters?|shots?|bullets?|firearms?|rifles?|opened fire'],
  ['Y38.6', 'anthrax|ricin|botulinum|biological (?:weapon|agent)'],
  ['Y38.7', 'sarin|nerve gas|chlorine|mustard gas|chemical (?:weapon|agent)|poison gas'],
];

/** I.C.20.j: an injury by more than one mechanism may have more than one code. */
const ANOTHER_MECHANISM = MECHANISMS.map(
  ([code, words]): Otherwise => ({
    codes: ({ key }) => /^Y38[0-7].*A$/.test(key) && !key.startsWith(code.replace('.', '')),
    says: new RegExp(`\\b(?:${words})\\b`, 'gi'),
    besides: isListedAmong(`${code}-`),
    also: /\bterror\w*|\bfbi\b/gi,
    once: true,
    lacking: true,
    why: `where the injury is of more than one mechanism of terrorism each has its code, ${code}X-`,
    section: 'I.C.20.j',
    severity: 'information',
  }),
);

export const TERRORISM: readonly Otherwise[] = [
  {
    codes: titled(/./, 'W20-W40', 'X00-X08', 'X92-Y09', 'Y21-Y33'),
    says: /\b(?:fbi|federal bureau)\b[^.;\n]{0,60}\bterror\w*|\bterror\w*[^.;\n]{0,60}\b(?:fbi|federal bureau)\b|\b(?:confirmed|declared|identified|classified|ruled)(?: as)?(?: an?)?(?: act of)? terroris\w+/gi,
    orSaid:
      /\bsuspect\w*\b[^.;\n]{0,30}\bterroris\w+|\bterroris\w+\b[^.;\n]{0,40}\b(?:suspected|possible|not (?:yet )?confirmed|considered|unclear)\b|\bnot (?:\w+ ){0,3}terroris\w+|\b(?:fbi|federal bureau|determination|investigation)\b[^.;\n]{0,40}\b(?:not|no|pending|has yet|undecided|awaited|under way|ongoing)\b/gi,
    besides: isListedAmong('Y38'),
    why: 'an injury of which the FBI has identified the cause as terrorism has a code of Y38 first',
    section: 'I.C.20.j.1',
  },
  {
    codes: titled(/./, 'Y38'),
    says: SUSPECTED_TERRORISM,
    status: 'any',
    orSaid: CONFIRMED_TERRORISM,
    why: 'an injury of which terrorism is suspected is coded as an assault',
    section: 'I.C.20.j.2',
  },
  {
    codes: ({ key }) => /^Y38[0-8].*A$/.test(key),
    says: /\bsecondary (?:effects?|injur(?:y|ies))\b|\b(?:in|during) the aftermath\b|\b(?:weakened|loosened|damaged|unstable) (?:by|in|from|after|since) the (?:[\w-]+ ){0,2}?(?:terror\w*|bombings?|attacks?|explosions?|blasts?|events?)\b|\b(?:hours?|days?|weeks?|months?|years?) (?:after|following|since|later than) (?:the |an? |that )?(?:[\w-]+ ){0,2}?(?:terror\w*|bombings?|attacks?|explosions?|blasts?|shootings?|events?)\b|\bnot (?:there|present|on (?:the )?(?:site|scene)|at the (?:site|scene))\b[^.;\n]{0,20}\b(?:day|time|when|during|itself)\b|\b(?:clean(?:ing)?[- ]?up|clearing|cleaning|searching|recovery work)\b[^.;\n]{0,30}\b(?:site|scene|rubble|debris|ruins|wreckage)\b/gi,
    status: 'any',
    besides: isListedAmong('Y38.9'),
    orSaid:
      /(?<!\b(?:not|never|nobody|no one|neither) )\b(?:injured|hurt|wounded|struck|hit|burned|cut|caught) (?:by|in|during|from) (?:the |that |an? )?(?:[\w-]+ ){0,2}?(?:explosion|blast|attack|bombing|shooting|bomb|shrapnel|event)\b|\b(?:in|by|during) which (?:she|he|they|the patient) (?:was|were|got) \w+\b/gi,
    why: 'an injury that occurs after the terrorist event is of its secondary effects, Y38.9',
    section: 'I.C.20.j.3',
    severity: 'information',
  },
  {
    codes: of('Y38.9-'),
    says: /\b(?:initial|first) (?:terror\w* )?(?:explosion|blast|attack|act|event|bombing)\b|\bat the (?:very )?(?:moment|time|instant|second) of the (?:[\w-]+ )?(?:blast|explosion|attack|bombing|detonation|shooting)\b|\b(?:struck|hit|cut|wounded) by (?:flying |the )?(?:fragments?|shrapnel|bullets?)\b|\binjured (?:by|in) the (?:explosion|blast|attack|bombing|shooting)\b|\b(?:from|by|in) (?:the|that)(?: very| (?:car|truck|terror\w*|suicide|pipe|subway|train))? (?:blast|bomb|explosion|bombing|detonation)\b|\b(?:bombing|blast|explosion|attack|shooting) (?:this (?:morning|afternoon|evening)|today|tonight|just now|an hour ago)\b|\b(?:minutes?|hours?) ago\b|\b(?:when|as|while) (?:the|an?) (?:[\w-]+ ){0,2}?(?:bomb|device|grenade|vest|explosives?|explosion|blast|attack|shooting|gunm[ae]n|attackers?)\b[^.;\n]{0,30}\b(?:went off|goes off|exploded|detonated|happened|occurred|began|started|opened fire|struck|hit|came)\b|\b(?:fragments?|shrapnel|debris|splinters?|glass|nails?|flames?|pressure|force|fire) (?:of|from) (?:the |that |its )?(?:[\w-]+ ){0,2}?(?:blast|bomb|explosion|detonation|attack|device|grenade)\b|\b(?:shot|stabbed|hit|struck|cut|burned|wounded|hurt|knocked down|thrown|caught|concussions?|fractures?|lacerations?|burns?|wounds?|injur(?:y|ies|ed)) (?:by|in|during|from) (?:the|an?|that) (?:[\w-]+ ){0,2}?(?:blast|bomb|bombing|explosion|attack|shooting|gunm[ae]n|attackers?|terrorists?)\b/gi,
    unless:
      /\b(?:secondary|later|subsequent\w*|weeks?|months?|days?|hours?|morning) (?:effects?|after|following|later)\b|\bnext (?:day|morning|week)\b|\b(?:clean(?:ing)?[- ]?up|clearing|recovery work|rescue work)\b|\b(?:days|weeks?|months?|years?) since\b/gi,
    orSaid:
      /\b(?:not|never|wasn['’]t) (?:physically |herself |himself )?(?:hurt|injured|harmed|wounded)\b|\b(?:unhurt|uninjured|unharmed|unscathed)\b|\bnot (?:there|present|on (?:the )?(?:site|scene)|at the (?:site|scene)|at (?:home|work))\b/gi,
    why: 'Y38.9 is for what comes after a terrorist event, not for what is due to the act itself',
    section: 'I.C.20.j.3',
  },
  ...ANOTHER_MECHANISM,
];
