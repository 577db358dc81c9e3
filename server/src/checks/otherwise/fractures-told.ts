/** Fractures by the number of bones and by how their parts stand, as notes tell it (Guidelines I.C.19.b and c). */
import { isListedAmong, type Otherwise, of, titled } from './otherwise.ts';

/** Ribs by their number (S22.3- is for one). */
const RIBS: readonly Otherwise[] = [
  {
    codes: of('S22.3-'),
    says: /\b(?:two|three|four|five|six|seven|eight|multiple|several|[2-9]) (?:[\w-]+ ){0,4}?(?:ribs?\b[^.;\n]{0,15}\b(?:fractur\w+|fx|broken)|rib (?:fractures|fx))\b|\b(?:fractur\w+|fx|broken)\b[^.;\n]{0,25}\bribs (?:#? ?\d+(?:th|st|nd|rd)? ?(?:-|–|to|through|and|&|,) ?)+\d+|\bribs (?:\d+(?:th|st|nd|rd)? ?(?:-|–|to|through|and|&|,) ?)+\d+\b[^.;\n]{0,25}\b(?:fractur\w+|fx|broken)\b|\b(?:fractur\w+|fx|broken)\b[^.;\n]{0,25}\b\d+(?:th|st|nd|rd)?(?:,? (?:and |& )?\d+(?:th|st|nd|rd)?)+ ribs\b/gi,
    orSaid: /\b(?:old|healed|prior|remote|no|without)\b[^.;\n]{0,25}\bribs?\b/gi,
    besides: isListedAmong('S22.4-', 'S22.5-'),
    why: 'S22.3- is for one rib, and several are S22.4-',
    section: 'I.B.2 and I.C.19.b',
    severity: 'information',
    instead: ({ key }) => `S224${key.slice(4)}`,
  },
  {
    codes: of('S22.4-'),
    says: /\b(?:single|one|isolated|solitary) (?:[\w-]+ ){0,3}?rib (?:fracture|fx)\b|\b(?:single|one|isolated|solitary) (?:fractured|broken) rib\b/gi,
    orSaid: /\b(?:ribs|rib fractures|multiple|several)\b/gi,
    why: 'S22.4- is for several ribs, and one is S22.3-',
    section: 'I.B.2 and I.C.19.b',
    severity: 'information',
    instead: ({ key }) => `S223${key.slice(4)}`,
  },
];

/** I.C.19.c: a fracture whose parts stand where they were, in other words than the book's. */
const UNDISPLACED: Otherwise = {
  codes: titled(/^Displaced\b.* initial encounter/, 'S42', 'S49', 'S52', 'S59', 'S62', 'S72', 'S82', 'S92'),
  says: /\bhairline\b|\b(?:no|without(?: any)?) (?:significant |appreciable )?(?:displacement|step(?:-?off)?|shift|diastasis)\b|\b(?:in|good|near|perfect) anatomic(?:al)? (?:position|alignment)\b|\banatomic(?:al)?ly aligned\b|\b(?:fragments?|bones?|fracture) (?:is |are |remains? )?(?:not|un)[- ]?(?:shifted|moved|displaced)\b|\bocculte? fracture\b/gi,
  status: 'any',
  orSaid:
    /\b(?<!(?:not|non|un|no|minimally)[- ]?)(?:displaced|displacement of|angulat\w+|shortened|translat\w+|overrid\w+|reduced|reduction|orif|crpp|pinn\w+|comminut\w+|depressed|stepped off|off-?ended)\b/gi,
  besides: (other, { key }) => other.key !== key && /^S\d2/.test(other.key),
  why: 'the note tells that the parts are where they were, and the code says displaced',
  section: 'I.C.19.c',
  severity: 'information',
};

export const FRACTURES_TOLD: readonly Otherwise[] = [...RIBS, UNDISPLACED];
