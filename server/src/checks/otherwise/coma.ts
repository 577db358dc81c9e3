/** Words of notes on coma and its scale that want another code: when it was scored, and by which parts (Guidelines I.C.18.e). */
import type { SoundDiagnosis } from '../check.ts';
import { codesIn } from '../code-ranges.ts';
import { isListedAmong, type Otherwise, of, titled } from './otherwise.ts';

/** The 7th characters of the scale, with how notes tell when it was scored. */
const TIMES: readonly (readonly [character: string, when: string])[] = [
  [
    '1',
    '(?:in the field|(?:at|on) (?:the )?scene|in the ambulance|en route|pre-?hospital|before transport|at the roadside|(?:field|scene|ems) (?:gcs|score)|(?:ems|paramedics?|ambulance (?:crew|staff|team)|medics|emts?|first responders?)(?: (?:had|has|have))? (?:scored|found|recorded|documented|noted|reported|gave|assessed|measured)|by (?:the )?(?:ems|paramedics?|ambulance (?:crew|staff|team)|medics|emts?|first responders?))',
  ],
  [
    '2',
    '(?:(?:on|at|upon) (?:his |her |their )?(?:arrival (?:in|at|to) (?:the |our )?(?:ed|er|emergency\\b[^.;\\n]{0,12}|hospital)|arrival(?! of (?:the )?(?:ems|ambulance|paramedic\\w*))|triage|presentation)|in (?:the |our )?(?:ed|er|emergency (?:department|room))|(?:ed|triage|arrival) gcs)',
  ],
  [
    '3',
    '(?:(?:on|at|upon) (?:hospital |icu |his |her |the )*admission|when (?:he |she )?(?:was )?admitted|(?<!after )admission gcs|on admission to (?:the )?(?:hospital|icu|ward|floor))',
  ],
  [
    '4',
    '(?:24 (?:hours|hrs?|h)(?: or more)? (?:after|post|from|into)|(?:the )?(?:next|following) (?:morning|day)|hospital day (?:[2-9]|two|three|four|five)|on day (?:[2-9]|two|three|four|five)|(?:two|three|2|3) days after|48 hours)',
  ],
];

const WHEN: Readonly<Record<string, string>> = {
  '1': 'in the field',
  '2': 'at arrival to the emergency department',
  '3': 'at hospital admission',
  '4': '24 hours or more after admission',
};

const SCALE =
  '(?:gcs|glasgow|coma scale|scored|eyes?(?: never| did not| would not| do not)? (?:open\\w*|closed|to)|(?:opened|opens|opening) (?:his |her |the )?eyes|verbal response|motor response|withdr[ae]w\\w*|e ?[1-4],? ?v ?[1-5],? ?m ?[1-6])';

/** A score with the time of it, in one sentence. */
const scored = (when: string): RegExp =>
  new RegExp(
    `\\b${SCALE}\\b(?:(?!\\b(?:not|never) (?:\\w+ )?(?:recorded|scored|taken|documented|done|assessed|measured|available|noted|known)\\b)[^;\\n]){0,80}?\\b${when}\\b|\\b${when}\\b[^;\\n]{0,80}?\\b${SCALE}\\b`,
    'gi',
  );

const isScale = codesIn('R40.21-R40.24');

const atTime =
  (...characters: readonly string[]): Otherwise['codes'] =>
  ({ key }: SoundDiagnosis) =>
    isScale(key) && characters.includes(key[6] ?? '');

/** The three scores, by words or numbers. */
const PARTS =
  /\be ?[1-4],? ?v ?[1-5],? ?m ?[1-6]\b|\b(?:eyes?|eye opening)\b[^;\n]{0,80}\b(?:verbal|words?|sounds?|speech|oriented|confused)\b[^;\n]{0,80}\b(?:motor|withdr\w+|locali[sz]\w+|flexion|extension|extens\w+|obeys?|commands?)\b/gi;

const TOTAL =
  /\b(?:gcs|glasgow(?: coma)?(?: (?:scale|score|total))*)\b[^.;\n]{0,30}?\b(?:[3-9]|1[0-5])\b(?! ?(?:hours?|hrs?|days?|am|pm|minutes?))/gi;

/** Any of the three scores, unless the note says that it was not told. */
const OF_A_PART =
  /(?<!\b(?:no|without|not|nor|lacks?|missing)\b[^.;\n]{0,50})\b(?:e ?[1-4],? ?v ?[1-5t],? ?m ?[1-6]|eyes? (?:[\w-]+ ){0,3}?(?:open\w*|clos\w+|to (?:pain|voice|speech|command)\w*|spontaneous\w*|score\w*|[1-4])|(?:open(?:s|ed|ing)?|closed) (?:\w+ )?eyes?|eye[- ]opening|verbal(?:ly)?|(?:inappropriate|incomprehensible|single|few|only|says?|saying|utter\w*|spoke) (?:\w+ )?words?|(?:confused|incoherent|inappropriate|incomprehensible|no|normal) speech|sounds?|moan\w*|groan\w*|incomprehensible|[1-5] ?t\b|oriented|confused|motor|withdr[ae]w\w*|locali[sz]\w+|flex\w+|exten(?:sor|sion|ds?)|postur\w+|commands?)\b(?![^.;\n]{0,50}\b(?:not|never|un(?:recorded|documented|available|known)|missing|absent)\b)/gi;

/** A score of the time after the admission that is no full day behind it. */
const HOURS =
  '(?:[1-9]|1\\d|2[0-3]|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:four|six|eigh|nine)teen|twenty)(?:[- ]and[- ]a[- ]half)? (?:hours?|hrs?|h)';
const WITHIN_A_DAY = `(?:${HOURS} (?:after|post|into|following|past) (?:the |his |her )?(?:hospital |inpatient )?(?:admission|stay|being admitted|he was admitted|she was admitted)|hour (?:[2-9]|1\\d|2[0-3]) of (?:the |his |her )?(?:admission|stay)|later (?:on )?(?:on |that )?(?:the )?(?:same )?(?:day|evening|night) (?:of|after) (?:the )?admission)`;

const EYES_OPEN =
  '(?:open(?:s|ed|ing)?(?: (?:his|her|the|both|only|up))* eyes?|eyes?(?: (?:were|are|was|is|only))* open(?:s|ed|ing)?|eye[- ]opening)';
const TO_PAIN = '(?:pain\\w*|noxious|pressure|pinch\\w*|sternal|rub\\w*|nail\\w*|trapezius|squeeze)';

/** What the titles of the three scores say, and how notes tell it in words. */
const SCORES: readonly (readonly [
  codes: string,
  each: readonly (readonly [titled: RegExp, said: string])[],
])[] = [
  [
    'R40.21-',
    [
      [
        /, never/,
        '(?:does|did|do|would|will) not open (?:his |her |the )?eyes|no eye[- ]opening|eyes? (?:never|remain\\w*|stay\\w*|kept|are|were)(?: \\w+)? (?:open\\w*|closed)(?! (?:to|unless|until))',
      ],
      [/, to pain/, `${EYES_OPEN}[^.;,\\n]{0,25}\\b${TO_PAIN}`],
      [
        /, to sound/,
        `${EYES_OPEN}[^.;,\\n]{0,25}\\b(?:voices?|sounds?|speech|commands?|(?:his|her) name|verbal\\w*|call(?:ed|ing)?|spoken|speaking|shout\\w*|loud)`,
      ],
      [
        /, spontaneous/,
        `${EYES_OPEN}[^.;,\\n]{0,20}\\bspontan\\w+|spontan\\w+(?: \\w+)? (?:eye[- ]opening|open\\w* (?:his |her |the )?eyes)`,
      ],
    ],
  ],
  [
    'R40.22-',
    [
      [
        /, none/,
        'no (?:verbal\\w*|words?|speech|sounds?|vocali[sz]ation\\w*)(?: \\w+)?|makes? no sounds?|non-?verbal|silent',
      ],
      [
        /, incomprehensible/,
        'moan\\w*|groan\\w*|incomprehensible|grunt(?:s|ed|ing) (?!respir|with)|sounds only|only sounds',
      ],
      [
        /, inappropriate/,
        'inappropriate (?:words?|speech|verbal\\w*)|(?:single|random|isolated|odd) words|words only|curs(?:es|ed|ing)|swear\\w*',
      ],
      [
        /, confused/,
        'confused (?:speech|conversation|answers?|verbal\\w*|talk\\w*)|(?:is|was|speech|answers?|verbally|sentences|talks?|talking|conversation) (?:is |was |but )?(?:confused|disoriented)',
      ],
      [
        /, oriented/,
        '(?:fully |alert and |verbally |is |was )oriented(?! to (?:self|person|name) only)|a&ox ?[34]|oriented x ?[34]',
      ],
    ],
  ],
  [
    'R40.23-',
    [
      [
        /, none/,
        'no motor (?:response|movement)|no movement(?: to pain)?|(?:motor|limbs|extremities)[^.;,\\n]{0,15}\\bflaccid',
      ],
      [
        /, extension/,
        'extens(?:ion|or)(?: (?:postur\\w+|to pain|response))|extends (?:to|his|her|the|all)|decerebrat\\w+',
      ],
      [/, abnormal/, 'abnormal(?:ly)? flex\\w+|decorticat\\w+'],
      [/, flexion withdrawal/, 'withdr[ae]w\\w*(?! from (?:care|treatment|alcohol|opioid|support))'],
      [/, localizes/, 'locali[sz](?:es|ed|ing)(?: (?:to )?(?:pain|stimul\\w+))?'],
      [/, obeys/, '(?:obey\\w*|follow(?:s|ed|ing)?)(?: (?:simple|all|some|one-step|verbal))* commands?'],
    ],
  ],
];

/** A score that the note tells in words, with the code of another; of several scores of one part each has its time. */
const TOLD_SCORES: readonly Otherwise[] = SCORES.flatMap(([codes, each]) =>
  each.map(([title, own], at): Otherwise => {
    const others = each.filter((_one, other) => other !== at).map(([, words]) => words);
    const isOfPart = isListedAmong(codes);
    return {
      codes: titled(title, codes),
      says: new RegExp(`\\b(?:${others.join('|')})\\b`, 'gi'),
      status: 'any',
      orSaid: new RegExp(`\\b(?:${own})\\b`, 'gi'),
      besides: (other, diagnosis) => other.key !== diagnosis.key && isOfPart(other, diagnosis),
      why: 'the note tells another response than the code',
      section: 'I.C.18.e.1',
      severity: 'information',
    };
  }),
);

export const COMA: readonly Otherwise[] = [
  ...TOLD_SCORES,
  {
    codes: ({ key }) => isScale(key),
    says: scored(WITHIN_A_DAY),
    status: 'any',
    // Another score at another time is what is coded.
    orSaid: scored(`(?:${TIMES.map(([, when]) => when).join('|')})`),
    why: 'a score that was taken after the admission and within its first 24 hours is not reported',
    section: 'I.C.18.e.1',
  },
  ...TIMES.flatMap(([said, when]) =>
    TIMES.filter(([coded]) => coded !== said).map(
      ([coded, own]): Otherwise => ({
        codes: atTime(coded),
        says: scored(when),
        status: 'any',
        orSaid: scored(own),
        // Of several scores each time has its own.
        besides: (other) => isScale(other.key) && other.key[6] === said,
        why: `the 7th character tells when it was scored, and ${WHEN[said]} is ${said}`,
        section: 'I.C.18.e',
        instead: ({ key }) => key.slice(0, 6) + said,
      }),
    ),
  ),
  ...TIMES.map(
    ([said, when]): Otherwise => ({
      codes: atTime('0'),
      says: scored(when),
      besides: (other) => isScale(other.key) && other.key[6] === said,
      why: `the 7th character 0 is for an unspecified time, and ${WHEN[said]} is ${said}`,
      section: 'I.C.18.e',
      instead: ({ key }) => key.slice(0, 6) + said,
      severity: 'information',
    }),
  ),
  {
    codes: atTime('4'),
    says: scored(
      `(?:${TIMES.slice(0, 3)
        .map(([, when]) => when)
        .join('|')})`,
    ),
    status: 'any',
    besides: (other) => isScale(other.key) && '123'.includes(other.key[6] ?? '-'),
    once: true,
    why: 'the initial score at presentation is reported at a minimum, and no code says it',
    section: 'I.C.18.e',
    severity: 'information',
  },
  {
    codes: of('R40.2A'),
    says: /\b(?:cause|etiology|reason|origin)\b(?: (?:of (?:the |his |her )?coma|still|is|was|remains|remained|never|has|been))* (?:unknown|unclear|undetermined|uncertain|unexplained|obscure|(?:not|never)(?: (?:yet|been))? (?:known|clear|determined|established|found|identified))\b|\b(?:unknown|unclear|undetermined|uncertain|unexplained) (?:cause|etiology|origin|coma)\b|\bunexplained coma\b|\bno cause (?:was )?(?:found|identified|established)\b/gi,
    status: 'any',
    why: 'R40.2A is for a coma of a known underlying condition, and a coma whose cause is not known is R40.20',
    section: 'I.C.18.e',
    instead: () => 'R4020',
    severity: 'information',
  },
  {
    codes: of('R40.20'),
    says: PARTS,
    status: 'any',
    besides: isListedAmong('R40.21-R40.24'),
    why: 'where the eye, verbal and motor scores are documented, each has its code (R40.21- to R40.23-), and the coma is not unspecified',
    section: 'I.C.18.e',
  },
  {
    codes: of('R40.20'),
    says: TOTAL,
    besides: isListedAmong('R40.21-R40.24'),
    why: 'where the score of the coma scale is documented, it is coded (R40.21- to R40.24-)',
    section: 'I.C.18.e',
    severity: 'information',
  },
  {
    codes: of('R40.21-R40.23'),
    says: TOTAL,
    orSaid: OF_A_PART,
    once: true,
    why: 'where the total score alone is documented, it is one code of R40.24-, and no individual scores are',
    section: 'I.C.18.e',
    severity: 'information',
  },
  {
    codes: of('R40.241-R40.243'),
    says: PARTS,
    status: 'any',
    why: 'R40.24- is for a total score alone; where the individual scores are documented, each has its code',
    section: 'I.C.18.e',
    severity: 'information',
  },
  {
    codes: atTime('4'),
    says: /\b(?:gcs|glasgow)\b/gi,
    status: 'any',
    orSaid:
      /\b(?:2[4-9]|[3-9]\d|1\d\d)[- ]?(?:hours?|hrs?|h)\b|\b(?:next|following|second|third|fourth|fifth|2nd|3rd|later) (?:\w+ )?(?:mornings?|days?|evenings?)\b|\b(?:hospital |icu |hd ?|post\w* )?day ?#?(?:[2-9]|1\d|two|three|four|five)\b|\bhd ?#?[2-9]\b|\b(?:two|three|four|[2-9]) days (?:later|after|into|in)\b|\ba day (?:later|after|into)\b|\b(?:yesterday|tomorrow|overnight)\b|\bday after\b/gi,
    why: 'the note tells of no score 24 hours or more after the admission',
    section: 'I.C.18.e.1',
    severity: 'information',
  },
];
