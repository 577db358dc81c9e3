/** Growths that the Index has in the chapters of body systems, and that are coded as benign neoplasms (Guidelines I.C.2). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

/** The benign neoplasms of a site, what the note calls it, and the codes that it leads to. */
const GROWTHS: readonly (readonly [coded: string, words: string, right: string])[] = [
  [
    'D29.1',
    '(?:bph|(?:benign )?prostat\\w+ (?:hyperplasia|hypertrophy|adenomas?|enlargement)|adenoma of the prostate|enlarged prostate)',
    'N40',
  ],
  ['D26.1 D25', '(?:endometrial|uterine) polyps?|polyps? of the (?:endometrium|uterus)', 'N84.0'],
  ['D26.0', '(?:endo)?cervical polyps?|polyps? of the cervix', 'N84.1'],
  ['D27', '(?:ovarian|follicular|corpus luteum|functional) cysts?|endometriomas?', 'N83 N80'],
  ['D24', 'fibrocystic|breast cysts?|cysts? of the breast|fibroadenosis', 'N60'],
  ['D34', '(?:thyroid nodules?|goiters?|thyroid cysts?)(?! (?:biops|fna)\\w*)', 'E04'],
  ['D14.0', 'nasal polyps?|polyps? of the nose|sinus polyps?', 'J33'],
  ['D14.1', '(?:vocal cord|laryngeal) (?:polyps?|nodules?)|polyps? of the vocal cord', 'J38'],
  ['D17 D23', '(?:epiderm\\w+|sebaceous|pilar|trichilemmal|inclusion) cysts?', 'L72'],
  ['D23 D22', 'seborrheic keratos[ie]s', 'L82'],
  ['D21', 'ganglions?(?: cysts?)?', 'M67.4-'],
  ['D30.0-', '(?:renal|kidney) cysts?', 'N28.1 Q61'],
  ['D13.4', '(?:hepatic|liver) cysts?', 'K76.89 Q44.6'],
  ['D28.0 D28.1', 'bartholin\\w* (?:gland )?cysts?', 'N75.0'],
  ['D12', 'hyperplastic polyps?|inflammatory polyps?', 'K63.5 K51.4- K62.1'],
  ['D31', 'pteryg\\w+|pinguecul\\w+|chalazi\\w+', 'H11 H00'],
  ['D33.0-D33.2', 'arachnoid cysts?|pineal cysts?', 'G93.0 E34.8'],
  ['D16', '(?:bone|aneurysmal|unicameral|simple) cysts?', 'M85'],
];

/** Neuroendocrine tumors stand apart from the carcinomas of their sites (Tabular, C7A and D3A). */
const NEUROENDOCRINE: Otherwise = {
  codes: of('C15-C21', 'C23-C25', 'C34', 'C37', 'C56', 'C61', 'C64', 'C80.1', 'D12', 'D13', 'D14.3-'),
  says: /\bcarcinoids?\b|\b(?:well[- ]diff\w*|low[- ]grade|g[12]|grade [12]) (?:pancreatic )?(?:neuroendocrine|nets?\b)|\bneuroendocrine (?:tumou?r|neoplasm)s?\b|\bp?nets?,? (?:g|grade ?)[12]\b/gi,
  orSaid:
    /\b(?:no|not|without|rule out|ruled out|negative for)\b[^.;\n]{0,30}\b(?:carcinoid|neuroendocrine)|\b(?:small|large) cell\b|\bneuroendocrine (?:features|differentiation|markers)\b|\badenocarcinoma\b/gi,
  besides: isListedAmong('C7A', 'C7B', 'D3A'),
  why: 'a neuroendocrine tumor is coded by its site to C7A, or to D3A where it is benign',
  section: 'I.C.2, the histological term',
  severity: 'information',
};

export const NAMED_ELSEWHERE: readonly Otherwise[] = [
  NEUROENDOCRINE,
  ...GROWTHS.map(
    ([coded, words, right]): Otherwise => ({
      codes: of(...coded.split(' ')),
      says: new RegExp(`\\b(?:${words})\\b`, 'gi'),
      unless:
        /\b(?:benign neoplasm|fibroadenoma|cystadenoma|dermoid|teratoma|leiomyoma|fibroids?|myoma|lipoma|papilloma|nevus|tubular adenoma|villous|follicular adenoma|h[a]?emangioma|adenomatous)\b/gi,
      besides: isListedAmong(...right.split(' ')),
      why: `the Index has what the note names in the chapter of its body system (${right.split(' ')[0]}), and not among the neoplasms`,
      section: 'I.C.2, general guidelines',
      severity: 'information',
    }),
  ),
];
