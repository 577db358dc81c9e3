/** Organs that are infected, counts that are changed and kinds of growths and disorders, where a note names the organism or the cells (Guidelines I.A.9.b, I.B.2). */
import type { More } from './more-of-organs.ts';

/** The inflammation of an organ by an organism, as notes have it in either order. */
const by = (organism: string, organ: string): string =>
  `(?:${organism})(?: [\\w-]+)?,? (?:${organ})|(?:${organ})(?:,? [\\w-]+)?,? \\(?(?:due to|from|with|of|caused by|secondary to|2\\/2|d\\/t)? ?(?:${organism})`;

const CANDIDA = 'candid\\w+|yeast|monilia\\w*';
const VULVOVAGINITIS = 'vulvo-?vaginitis|vaginitis|vulvitis|(?:vulvo-?)?vagin(?:al|a) (?:yeast|candid\\w+)';

export const MORE_OF_INFECTIONS: readonly More[] = [
  ['N76.0-N76.3', by(CANDIDA, VULVOVAGINITIS), 'B37.3-', 'B37.3-'],
  [
    'N76.0-N76.3',
    '(?:vulvo-?vaginal|vaginal|vulval|vulvar) (?:candid\\w+|yeast(?: infection)?|thrush)',
    'B37.3-',
    'B37.3-',
  ],
  ['N76.0-N76.3 N72', by('trichomon\\w+', `${VULVOVAGINITIS}|cervicitis`), 'A59.0-', 'A59.0-'],
  ['N76.0-N76.3 N72', by('herpetic|hsv|herpes', `${VULVOVAGINITIS}|cervicitis`), 'A60.0-', 'A60.0-'],
  ['N48.1', by(`${CANDIDA}`, 'balan(?:itis|oposthitis)'), 'B37.42', 'B37.4-'],
  ['K20.80 K20.90', by(CANDIDA, 'esophagitis'), 'B37.81', 'B37.81'],
  ['K12.0 K12.1 K12.30 K12.39', by(CANDIDA, 'stomatitis'), 'B37.0', 'B37.0'],
  ['L30.4', by(CANDIDA, 'intertrigo'), 'B37.2', 'B37.2'],
  [
    'H10.0-H10.3 H10.5 H10.89 H10.9',
    'viral (?:[\\w-]+ )?conjunctivitis|conjunctivitis,? (?:(?:acute|bilateral|likely),? )*viral',
    'B30.-',
    'B30',
  ],
  ['H10.0-H10.3 H10.5 H10.89 H10.9', by('adenovir\\w+', 'conjunctivitis'), 'B30.1', 'B30'],
  [
    'G03.9 G03.8',
    'viral meningitis|meningitis,? (?:\\w+, )?(?:viral|due to (?:an? )?(?:entero)?virus)',
    'A87.-',
    'A87',
  ],
  // Codes of herpes, worms and warts that leave the site or the kind open.
  ['B00.9', 'keratitis', 'B00.52', 'B00.5-'],
  [
    'B00.9',
    'genital (?:herpes|hsv)|(?:herpes|hsv) (?:genitalis|of (?:the )?(?:vulva|penis|labia))',
    'A60.0-',
    'A60',
  ],
  ['B07.8 B07.9', '(?:ano)?genital warts?|condylomata? acuminat\\w+|perianal warts?', 'A63.0', 'A63.0'],
  ['B82.0 B82.9', 'pin-?worms?|enterobi\\w+', 'B80', 'B80'],
  ['A09 K52.9', 'campylobacter', 'A04.5', 'A04'],
  ['A09 K52.9', 'norovirus|norwalk', 'A08.11', 'A08'],
  ['A09 K52.9', 'rotavirus', 'A08.0', 'A08'],
  ['A09 K52.9', 'salmonella', 'A02.0', 'A02'],
  ['A09 K52.9', 'shigell\\w+', 'A03.-', 'A03'],
  ['A09 K52.9', 'giardia\\w*', 'A07.1', 'A07'],
  ['A09 K52.9', 'cryptosporidi\\w+', 'A07.2', 'A07'],
  // Sites that meet or that are told as parts (the Tabular at C01, C19, D12).
  [
    'C18.7 C20',
    '(?:recto-?sigmoid|sigmoido-?rectal) (?:junction|ca|cancer|carcinoma|adenoca\\w*)',
    'C19',
    'C19',
  ],
  ['C02.9', 'tongue base|base of (?:the )?tongue', 'C01', 'C01'],
  ['D23.5 D23.9', 'lipomas?', 'D17.-', 'D17'],
  ['D46.9', '(?:excess blasts|eb)[ ,-]*(?:type )?(?:1|i)', 'D46.21', 'D46'],
  ['D46.9', '(?:excess blasts|eb)[ ,-]*(?:type )?(?:2|ii)', 'D46.22', 'D46'],
  ['E85.9', 'wild[- ]?type|attr-?wt|attrwt', 'E85.82', 'E85'],
  ['F88 F89', 'autis\\w+', 'F84.0', 'F84'],
  [
    'F40.9',
    '(?:needle|injection|blood-injection)(?:[ -]\\w+)? phobia|phobia of (?:needles|injections?)',
    'F40.23-',
    'F40',
  ],
  ['F42.9', 'mixed (?:obsessional |obsessive )?thoughts and (?:compulsive )?acts', 'F42.2', 'F42'],
  ['F03.90', 'mild cognitive impairment|mci', 'G31.84', 'G31.84 F01-F02'],
  ['B34.9 B97.10', 'mononucleosis', 'B27.-', 'B27'],
  // The count of the white cells, by what is high or low (Index: Leukocytosis, Leukopenia, Lymphocytosis).
  ['D72.9', 'leuko-?cytosis', 'D72.829', 'D72.8- D72.1-'],
  ['D72.9', 'leuko-?(?:cyto)?penia', 'D72.819', 'D72.8- D70'],
  ['D72.9 D72.829', 'lympho-?cytosis', 'D72.820', 'D72.8-'],
  ['D72.9 D72.819', 'lympho-?(?:cyto)?penia', 'D72.810', 'D72.8-'],
  ['D72.9 D72.829', 'monocytosis', 'D72.821', 'D72.8-'],
  ['D72.9 D72.829', 'bandemia', 'D72.825', 'D72.8-'],
  ['D72.9 D72.829', 'eosinophilia', 'D72.1-', 'D72.1-'],
];
