/** Where a growth has spread to, whether an ulcer has healed, and which heat it was (Guidelines I.C.1.a.2.h, I.C.2.b, I.C.12.b and I.C.20.a). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

/** Bones, as notes tell that something has spread to them. */
const BONE =
  '(?:bones?|spine|vertebra\\w*|[tlc]\\d{1,2}|sacrum|pelvis|femur|humerus|ribs?|sternum|skull|hip)';

export const SITES_AND_STATES_TOLD: readonly Otherwise[] = [
  {
    codes: of('C40-C41'),
    says: new RegExp(
      `\\b(?:mets?|metasta\\w+|spread) (?:(?:to|in|at|of|involving) )?(?:the )?${BONE}\\b|\\b${BONE} (?:mets?|metasta\\w+)\\b`,
      'gi',
    ),
    besides: isListedAmong('C79.5-'),
    why: 'what has spread to a bone is a secondary malignancy there, C79.5-',
    section: 'I.C.2.b',
    severity: 'information',
  },
  {
    codes: of('L97', 'L98.4-'),
    says: /\bulcers?\b(?:(?!\b(?:not|nearly|almost|partly|partially|half|other|another)\b)[^.;\n]){0,20}\b(?:(?:fully|completely|now|well) healed|healed (?:and )?closed|has healed|is healed|re-?epitheliali[sz]ed)\b/gi,
    orSaid:
      /\b(?:other|another|second|new|remaining|recurr\w+|reopened|re-?ulcer\w+)\b[^.;\n]{0,20}\bulcers?\b|\b(?:reopened|open again|opened|broke down|recurred)\b/gi,
    // One that closes in the course of a stay was there in it.
    where: 'no stay',
    why: 'an ulcer that is documented as healed has no code of an ulcer',
    section: 'I.C.12.b',
  },
  {
    codes: of('Z11.4'),
    says: /\bhiv (?:[\w-]+ ){0,2}counsel\w*|\b(?:pre|post)[- ]?(?:and post[- ]?)?test (?:hiv )?counsel\w*/gi,
    besides: isListedAmong('Z71.7'),
    lacking: true,
    why: 'the counseling that is given with the test may be coded too, Z71.7',
    section: 'I.C.1.a.2.h',
    severity: 'information',
  },
  {
    codes: of('W92'),
    says: /\b(?:heat ?wave|(?:in|under) (?:the |direct )*sun(?:light|shine)?|out(?:side|doors)|hot (?:day|weather)|summer heat|gardening|hik\w+|marathon|field work|roofing)\b/gi,
    orSaid:
      /\b(?:boiler|furnace|oven|kiln|sauna|steam room|engine room|foundry|laundry|kitchen|heater|radiator|bakery)\b/gi,
    besides: isListedAmong('X30', 'X32'),
    why: 'the heat of the weather is X30, and that of the sun X32; W92 is for heat that people make',
    section: 'I.C.20.a',
    severity: 'information',
  },
];
