/** Diseases, findings and stages of recovery that a note names in place of the one that is coded, of another category (Guidelines I.B.2, I.B.4, I.C.1 to I.C.7). */
import { isListedAmong, type Otherwise, of, titled } from './otherwise.ts';
import { NO } from './with-words.ts';

export const OTHER_DISEASES: readonly Otherwise[] = [
  {
    codes: of('U07.1', 'Z86.16'),
    says: new RegExp(
      `${NO}\\b(?:mis-?[ca]|multi-?system inflammatory syndrome)\\b(?! (?:work-?up|labs?|ruled|unlikely))`,
      'gi',
    ),
    besides: isListedAmong('M35.81'),
    once: true,
    why: 'a multisystem inflammatory syndrome is M35.81, with U07.1 where the infection is there, and with U09.9 or Z86.16 where it is of the past',
    section: 'I.C.1.g.1.l',
    severity: 'information',
  },
  {
    codes: of('D50.0'),
    says: /\bacute (?:post-?(?:op\w*|surgical) )?(?:blood[- ]loss|h[a]?emorrhagic) an[a]?emia\b|\babla\b|\ban[a]?emia (?:due to|from) acute blood[- ]loss\b/gi,
    orSaid:
      /\b(?:iron[- ]deficien\w+|ida|chronic|acute on chronic)\b[^.;\n]{0,30}\b(?:an[a]?emia|blood|deficien\w+)|\bida\b/gi,
    besides: isListedAmong('D62', 'O90.81'),
    why: 'an anemia of acute blood loss is D62; the code is for one of chronic loss',
    section: 'I.B.2 and the Index at anemia, blood loss',
    instead: () => 'D62',
  },
  {
    codes: of('D62'),
    says: /\b(?:chronic|occult|slow) (?:gi |gastrointestinal )?(?:blood[- ]loss )an[a]?emia\b|\ban[a]?emia (?:due to|from) (?:chronic|occult|slow) (?:gi |gastrointestinal )?(?:blood[- ]loss|bleed\w*)\b/gi,
    orSaid: /\bacute\b[^.;\n]{0,30}\b(?:blood|an[a]?emia|bleed\w*|h[a]?emorrhag\w*)\b|\babla\b/gi,
    besides: isListedAmong('D50.0'),
    why: 'an anemia of chronic blood loss is D50.0; the code is for one of acute loss',
    section: 'I.B.2 and the Index at anemia, blood loss',
    instead: () => 'D500',
  },
  {
    codes: of('K31.89', 'K31.9', 'K30'),
    says: new RegExp(`${NO}\\bgastroparesis\\b`, 'gi'),
    besides: isListedAmong('K31.84'),
    why: 'gastroparesis has a code of its own, K31.84',
    section: 'I.A.9.a',
    instead: () => 'K3184',
    severity: 'information',
  },
  {
    codes: of('G89'),
    says: /\bpain\b[^.;\n]{0,40}\b(?:exclusively|purely|entirely|solely|wholly) (?:(?:due|related|attributable|owing) to |of |from )?(?:a )?psych\w+|\bpsycho(?:genic|somatic) pain\b|\bpain\b[^.;\n]{0,40}\bpsych\w+ (?:factors|causes?|disorders?) (?:alone|only|exclusively|entirely|solely)\b|\bpain disorder (?:exclusively |solely )?related to psych\w+/gi,
    orSaid: /\b(?:not|never|no longer) (?:exclusively|purely|entirely|solely|wholly)\b/gi,
    why: 'pain that is exclusively related to psychological disorders is F45.41, and no code of G89 goes with it',
    section: 'I.C.5.a',
    instead: () => 'F4541',
  },
  {
    codes: of('G40.901', 'G40.909', 'G40.911', 'G40.919'),
    says: new RegExp(
      `${NO}\\b(?:first|single|isolated|one|new[- ]onset|provoked|initial)(?:[- ](?:ever|time|unprovoked|provoked|generali[sz]ed|new))* (?:tonic[- ]clonic |febrile |breakthrough )?(?:seizure|convulsion)\\b|\\b(?:seizure|convulsion),? (?:\\(?(?:first|single|isolated|new[- ]onset|provoked))\\b`,
      'gi',
    ),
    status: 'affirmed',
    orSaid:
      /\bepilep\w+|\bseizure (?:disorder|d\/o)\b|\b(?:recurrent|second|more|several|multiple|breakthrough|two|three|another|known) (?:[\w-]+ ){0,2}(?:seizures?|convulsions?)\b|\b(?:first|initial|last|onset)[^.;\n]{0,20}\b(?:in (?:19|20)\d\d|years? ago|as a (?:child|teen\w*)|at age)\b|\b(?:aed|keppra|levetiracetam|lamotrigine|lamictal|depakote|valpro\w+|dilantin|phenytoin|carbamazepine|tegretol) (?:refill|level|continu\w+|dose)/gi,
    why: 'a seizure of which nobody says that it is an epilepsy or a seizure disorder is R56.9',
    section: 'I.A.19 and the Index at seizure',
    instead: () => 'R569',
    severity: 'information',
  },
  {
    codes: of('R42'),
    says: new RegExp(
      `${NO}\\b(?:bppv|benign (?:paroxysmal )?(?:positional )?vertigo|benign paroxysmal positional|m[eé]ni[eè]re(?:['’]?s)?|vestibular neur(?:itis|onitis)|labyrinthitis)\\b(?! (?:unlikely|ruled|less likely|vs|versus))`,
      'gi',
    ),
    besides: isListedAmong('H81-H83', 'A88.1'),
    why: 'a vertigo whose disease the provider names is coded to H81 or H83, and the symptom no more (Excludes1 at R42)',
    section: 'I.B.4 and I.B.5',
    severity: 'information',
  },
  {
    codes: of('H25', 'H26.0-H26.3', 'H26.8-', 'H26.9'),
    says: /\b(?:pseudo-?phaki[ac]\b|(?:s\/p|status post|post|after) (?:cataract (?:surgery|extraction|removal)|phaco\w*|ce\/iol|ceiol)|cataract (?:surgery|extraction) (?:yesterday|last (?:week|month)|done|\d+ (?:days?|weeks?|months?|years?) ago)|aphaki[ac]\b)/gi,
    orSaid:
      /\b(?:other|fellow|second|remaining|unoperated|left|right|o[ds]|both)\b[^.;\n]{0,25}\bcataract(?! (?:surgery|extraction|removal))|\bcataract(?:s)? (?:(?:in|of) (?:the )?)?(?:o[dsu]|left|right|other|fellow)\b(?! (?:surgery|removed|extraction))|\b(?:ns|nuclear|cortical|psc|senile|visually significant|mature|residual|secondary|dense)\b[^.;\n]{0,20}\bcataract|\bcataract,? (?:nuclear|cortical)|\bplanned|\bscheduled|\bpre-?op\w*/gi,
    besides: isListedAmong('Z96.1', 'Z98.4-', 'H26.4-', 'H59', 'H27'),
    why: 'a cataract that has been removed is none: Z96.1 tells the lens and Z98.4- the state after its removal',
    section: 'IV.J and I.C.21.c.3',
    severity: 'information',
  },
  {
    codes: of('H54.0-', 'H54.1-', 'H54.2-', 'H54.3'),
    says: /\b(?:normal|20\/(?:1[05]|2[05]|30|40)) (?:vision )?(?:in |of |on )?(?:the |her |his )?(?:l|left|r|right|other|fellow|o[ds])\b(?: eye)?|\b(?:left|right|other|fellow|o[ds])(?: eye)?:? (?:(?:is|has|sees|vision|visual acuity|va) )*(?:normal|20\/(?:1[05]|2[05]|30|40))\b/gi,
    orSaid: /\b(?:iop|pressure|fundus|pupils?|lids?|anterior segment|disc)\b[^.;\n]{0,20}\bnormal\b/gi,
    why: 'the code is for both eyes, and the note calls one of them normal: H54.4- or H54.5- tells the other',
    section: 'I.C.7.b and I.B.13',
    severity: 'information',
  },
  {
    codes: of('K63.5'),
    says: /\b(?:tubulo-?villous |tubular |villous |serrated )?adenoma(?:s|tous)?\b/gi,
    orSaid:
      /\b(?:hyperplastic|history of|hx of|h\/o|prior|previous|path(?:ology)? pending|not? adenoma\w*|inflammatory)\b/gi,
    besides: isListedAmong('D12', 'D01', 'C18-C20'),
    why: 'a polyp that is adenomatous is a benign neoplasm of its site, D12.-',
    section: 'I.C.2, general guidelines',
    severity: 'information',
  },
  {
    codes: of('A41.9'),
    says: /\b(?:sepsis|septic shock)\b,? (?:due to|from|2\/2|d\/t|caused by|secondary to|of|with) (?:severe |acute )?(?:covid\S*|sars-cov-2)(?! pneumonia)\b|\b(?:covid\S*|viral) sepsis\b/gi,
    orSaid: /\b(?:bacterial|blood cultures? (?:grew|positive)|superinfect\w+|super-?imposed)\b/gi,
    besides: isListedAmong('A41.0-A41.8', 'B34', 'A40'),
    why: 'a sepsis of which the record tells the virus is A41.89, with the code of the virus',
    section: 'I.C.1.d.1 and I.B.2',
    severity: 'information',
    instead: () => 'A4189',
  },
  {
    codes: of('D49.3', 'D48.6-'),
    says: /\b(?:lumps?|nodules?|mass|masses)\b/gi,
    also: /\bbreasts?\b/gi,
    orSaid:
      /\b(?:neoplas\w+|tumou?rs?|carcinoma|cancer|phyllodes|growth|uncertain behavior|biops(?:y|ied)\W+(?:showed|shows|path\w*))\b/gi,
    besides: isListedAmong('N63'),
    why: 'a lump of the breast that nobody calls a neoplasm is N63',
    section: 'I.C.2, general guidelines',
    severity: 'information',
  },
  {
    codes: titled(/\bcarcinoid tumor|neuroendocrine/i, 'C7A', 'C7B', 'D3A'),
    says: new RegExp(`${NO}\\bcarcinoid syndrome\\b(?! (?:ruled|unlikely|absent))`, 'gi'),
    besides: isListedAmong('E34.0-'),
    once: true,
    lacking: true,
    why: 'the syndrome that the tumor brings is coded also, E34.0- (“use additional code” at the category)',
    section: 'I.A.13 and I.B.7',
    severity: 'information',
  },
];
