/** Germs that resist drugs, where no code says so (Guidelines I.C.1.c). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

/** Drugs, as the words before `-resistant` and behind `resistant to` name them. */
const DRUG =
  '(?:(?:methi|oxa|ampi|amoxi|peni)cillin|\\w*(?:cillin|mycin|micin|floxacin|cycline|penems?|azole|fungin|vir|quine|zolid|oxacin)|amoxicillin-\\w+|sulfa\\w*|tmp\\S*|bactrim|quinolones?|fluoroquinolones?|cef\\w+|ceph\\w+|carbapenems?|aminoglycosides?|macrolides?|beta[- ]lactams?|antibiotics?|drugs?|antimicrobials?|antivirals?|antifungals?|azoles?|colistin|polymyxins?|nitrofurantoin|linezolid|daptomycin|rifamp(?:in|icin)|isoniazid|inh|ethambutol|pyrazinamide|efavirenz|nevirapine|\\w+vudine|artemis\\w+|chloroquine|mefloquine|amantadine|oseltamivir|permethrin|ivermectin|metronidazole|clarithromycin)';
const RESISTANT = `\\besbl\\b|\\bextended[- ]spectrum beta[- ]lactamase\\w*|\\b(?:multi-?|multiple |extensively |pan-?)?(?:drug|antibiotic)[- ]resistan\\w+|\\b(?:mdro?|mdr-?tb|xdr-?tb|mdr|kpc|cre|crab|crpa|ndm|visa|vrsa|vre)\\b|\\b${DRUG}[- ]resistan\\w+|\\bresistan(?:t|ce) to (?:(?:both|all|the|first-line|multiple|several|many) )*${DRUG}\\b|\\bdoes not respond to any (?:antibiotic|drug)`;

export const RESISTANCES: readonly Otherwise[] = [
  {
    codes: of('Z16.22'),
    says: /\bvancomycin[- ]resistan\w+|\bresistan(?:t|ce) to vancomycin\b|\b(?:vre|vrsa)\b/gi,
    orSaid: /\b(?:teicoplanin|telavancin|dalbavancin|oritavancin|(?:lipo)?glycopeptides?)\b/gi,
    besides: isListedAmong('Z16.21'),
    why: 'a resistance to vancomycin itself is Z16.21; Z16.22 is for the antibiotics that are related to it',
    section: 'I.C.1.c',
    instead: () => 'Z1621',
  },
  {
    codes: of('Z16'),
    says: /\bpan-?\s?(?:sensitive|susceptible)\b|\b(?:sensitive|susceptible) to (?:all|every|each|everything)\b|\bno (?:antibiotic |drug |antimicrobial )?resistance\b|\bnot resistant\b|\bfully (?:sensitive|susceptible)\b/gi,
    status: 'any',
    orSaid: /\b(?:resistant to|esbl|multi-?drug|mdr\w*|(?<!no )\w+-resistant)\b/gi,
    why: 'it is for a germ that resists drugs, and the note says that this one does not',
    section: 'I.C.1.c',
  },
  {
    codes: of(
      ...'A00-B94 B95-B97 G00-G05 H60 H66 I33 I38 J00-J22 J32 J85-J86 K12 K29 K57 K61 K63.0 K65 K75.0 K81 L00-L08 M00 M46.2-M46.4 M86 N10-N12 N15.1 N30 N34 N39.0 N41 N45 N61 N70-N77 O23 O86 R78.81 T80.2- T81.4- T82.6- T82.7- T83.5- T84.5-T84.7'.split(
        ' ',
      ),
    ),
    says: new RegExp(RESISTANT, 'gi'),
    // What the code of the germ says already, and what is resisted by something else than a drug.
    orSaid:
      /\b(?:no|not|without|denies|never|nor|absence of|history of|prior|previous|past) (?:(?!(?:due|with|from|by|of|and|but)\b)\w+ ){0,3}?(?:resistan\w+|esbl|mdro?|vre|cre)\b|\bcontact precautions\b/gi,
    besides: ({ key, title }) => key.startsWith('Z16') || /\bresistant\b/i.test(title),
    once: true,
    why: 'a resistance to drugs that the code of the organism does not say takes a code of Z16 behind it',
    section: 'I.C.1.c',
    severity: 'information',
  },
];
