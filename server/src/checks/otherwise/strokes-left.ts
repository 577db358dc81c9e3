/** Of which stroke a deficit is left, and what a stroke has left beside another deficit (Guidelines I.C.9.d.1). */
import { codesIn } from '../code-ranges.ts';
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

/** The kinds of stroke by the fourth character of I69, as notes name them. */
const KINDS: readonly (readonly [digit: string, words: string])[] = [
  [
    '0',
    '(?:sah|subarachnoid (?:h[a]?emorrhages?|bleed\\w*)|ruptured (?:[\\w-]+ )?(?:berry |cerebral )?aneurysm)',
  ],
  [
    '1',
    '(?:ich|(?:intra-?cerebral|intra-?parenchymal|basal gangli\\w+|thalamic|cerebellar|pontine|lobar|putaminal|hypertensive) (?:brain )?(?:h[a]?emorrhages?|bleed\\w*|hematomas?))',
  ],
  [
    '2',
    '(?:sdh|(?:nontraumatic |spontaneous )?(?:subdural|epidural|extradural) (?:h[a]?emorrhages?|bleed\\w*|hematomas?))',
  ],
  [
    '3',
    '(?:(?:cerebral|cerebellar|brain|brainstem|lacunar|pontine|thalamic|mca|pca|aca|embolic|ischemic|thrombotic) (?:infarct\\w*|strokes?|cvas?)|infarct\\w*)',
  ],
];

/** What turned into the other, or was there with it. */
const OF_BOTH = '\\bhemorrhagic (?:conversion|transformation)\\b|\\bvasospasm\\b';

const OTHER_KIND: readonly Otherwise[] = KINDS.flatMap(([coded, own]) =>
  KINDS.filter(([digit]) => digit !== coded).map(
    ([digit, words]): Otherwise => ({
      codes: of(`I69.${coded}-`),
      says: new RegExp(`\\b${words}\\b`, 'gi'),
      status: 'any',
      orSaid: new RegExp(
        `\\b${own}\\b|${OF_BOTH}|\\b(?:no|not|without|never|denies|rather than|myocardial|family)\\b[^.;\\n]{0,25}\\b${words}\\b|\\bmyocardial ${words}`,
        'gi',
      ),
      besides: isListedAmong(`I69.${digit}-`),
      why: 'the fourth character tells which kind of stroke has left it, and the note names another one',
      section: 'I.C.9.d.1',
      instead: ({ key }) => `I69${digit}${key.slice(4)}`,
      severity: 'information',
    }),
  ),
);

const STROKE =
  '(?:cva|strokes?|(?:cerebral |brain )?infarct\\w*|(?:cerebral|brain|intracerebral|subarachnoid) (?:h[a]?emorrhages?|bleeds?)|sah)';

/** The symptom whose code stands behind a code of I69 that says what left it. */
const left = (codes: string, words: string, ending: string): Otherwise => ({
  codes: of(codes),
  says: new RegExp(
    `\\b${words}\\b[^.;\\n]{0,40}\\b(?:due to|by|from|after|since|following|left by|of|residual|sequela\\w*)\\b[^.;\\n]{0,25}\\b${STROKE}\\b|\\b${STROKE}\\b[^.;\\n]{0,60}\\b(?:left|residual|leaving|with|remains|persist\\w+)\\b[^.;\\n]{0,30}\\b${words}\\b`,
    'gi',
  ),
  besides: ({ key }) => (/^I69/.test(key) && key.slice(4, 6) === ending) || /^I6[0-3]/.test(key),
  once: true,
  why: `what a stroke has left of it is I69.-${ending}, with this code behind it`,
  section: 'I.C.9.d.1 and the use additional note at I69',
  severity: 'information',
});

/** What a stroke may leave, by the ending of its code in I69, and how a note calls it. */
const DEFICITS: readonly (readonly [ending: RegExp, words: string])[] = [
  [/^1.$/, 'cognitive|memory|attention|executive|neglect'],
  [/^20$/, 'aphasi[ac]'],
  [/^21$/, 'dysphasi[ac]'],
  [/^22$/, 'dysarthri[ac]|slurred speech'],
  [/^3.$/, 'arm weakness'],
  [/^4.$/, 'leg weakness'],
  [/^[34].$/, 'mono(?:plegia|paresis)'],
  [/^5.$/, 'hemi(?:plegi|pare)\\w+'],
  [/^90$/, 'apraxi[ac]'],
  [/^91$/, 'dysphagi[ac]'],
  [/^92$/, 'facial (?:weakness|droop|palsy)'],
  [/^93$/, 'ataxi[ac]'],
];

/** What a code says that a stroke has left, as the ending of its key. */
const endingOf = (key: string): string => (key.startsWith('I69') ? key.slice(4, 6) : '');

/** The symptoms and palsies that have rows of their own where they stand in place of what is left. */
const isDeficitItself = codesIn('G81-G83', 'R13', 'R27', 'R29.8-', 'R41', 'R47-R48');

/** I.C.9.d.1: of several deficits each has its code. */
const OTHER_DEFICITS: readonly Otherwise[] = DEFICITS.flatMap(([coded, own]) =>
  DEFICITS.filter(([ending, words]) => ending !== coded && words.split('|')[0] !== own.split('|')[0]).map(
    ([ending, words]): Otherwise => ({
      codes: ({ key }) => coded.test(endingOf(key)),
      says: new RegExp(`\\b(?:${words})\\b`, 'gi'),
      also: new RegExp(`\\b(?:${own})\\b`, 'gi'),
      besides: ({ key }) => ending.test(endingOf(key)) || /^I6[0-3]/.test(key) || isDeficitItself(key),
      once: true,
      lacking: true,
      why: 'each deficit that a stroke has left has a code of its own in I69',
      section: 'I.C.9.d.1',
      severity: 'information',
    }),
  ),
);

/** The code for what nobody names, where the note names it: `cognitive deficit remains`. */
const NAMED_DEFICITS: readonly Otherwise[] = DEFICITS.map(
  ([ending, words]): Otherwise => ({
    codes: ({ key }) => /^I69.0$/.test(key),
    says: new RegExp(`\\b(?:${words})\\b`, 'gi'),
    besides: ({ key }) => ending.test(endingOf(key)) || /^I6[0-3]/.test(key) || isDeficitItself(key),
    why: 'the code is for what is not specified, and each deficit that a stroke has left has one of its own',
    section: 'I.C.9.d.1 and I.A.9.b',
    severity: 'information',
  }),
);

export const STROKES_LEFT: readonly Otherwise[] = [
  ...OTHER_KIND,
  ...NAMED_DEFICITS,
  ...OTHER_DEFICITS,
  left('R13.1-', '(?:dysphagia|swallow\\w*|choking)', '91'),
];
