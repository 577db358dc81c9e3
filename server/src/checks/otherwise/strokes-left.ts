/** Of which stroke a deficit is left, and what a stroke has left beside another deficit (Guidelines I.C.9.d.1). */
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

export const STROKES_LEFT: readonly Otherwise[] = [
  ...OTHER_KIND,
  left('R13.1-', '(?:dysphagia|swallow\\w*|choking)', '91'),
];
