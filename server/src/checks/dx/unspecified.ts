/** dx/unspecified: the record says more than the code. */
import { type Span, slice, span } from '../../model/text.ts';
import { wordSpansOf, wordsOf } from '../../model/words.ts';
import {
  ALL_KINDS,
  type ClaimCheck,
  type ClaimContext,
  type Report,
  type Said,
  type SoundDiagnosis,
} from '../check.ts';
import { choices, codeWithTitle, releaseName } from '../code-fixes.ts';
import { codesIn } from '../code-ranges.ts';
import { about, named, removals } from '../list-fixes.ts';
import { type Clause, clausesIn, clausesOf, lineAt, statementAt } from '../narrative.ts';
import { withDiagnoses } from '../samples.ts';
import { noteText } from '../samples-chart.ts';
import { specificBeside } from '../specific-beside.ts';
import { type SpecificSibling, specificsOf } from '../specific-siblings.ts';
import { formsOf, sameNoun, sameWord } from '../word-forms.ts';

export const unspecified: ClaimCheck = {
  id: 'dx/unspecified',
  scope: 'claim',
  severity: 'information',
  kinds: ALL_KINDS,
  title:
    'The code is unspecified, and the line, the note or another code says more, or it is a nonspecific Z code of a stay.',
  authority: 'ICD-10-CM Official Guidelines I.A.9.b, I.B.2, I.B.18 and I.C.21.c.14',
  why: 'Unspecified codes are for records that say no more. Where the record says more, the code that says it is reported: each encounter is coded to the level of certainty known for it.',
  fixes: ['Change to the code that the words name; the coder chooses.'],
  notes: [
    'It speaks where one code of the same header alone has all its own words on the line or, with what the diagnosis is about, in one sentence of the note, neither denied nor suspected.',
    'Beside a code of its category whose title has the words of its condition; of places, substances and injuries, which may be several, it says nothing.',
    'Sides are dx/side-unspecified.',
  ],
  wrong: [
    {
      says: 'beside the code that says the kind (I.B.2)',
      text: withDiagnoses(
        'A: I48.0  Paroxysmal atrial fibrillation',
        'B: I48.91  Unspecified atrial fibrillation',
      ),
    },
    {
      says: 'the line names the kind of pneumonia (an example of I.B.18)',
      text: withDiagnoses('A: J18.9  Lobar pneumonia'),
    },
    {
      says: 'the note names the stage of kidney disease',
      text: noteText({
        note: '[assessment]\nChronic kidney disease, stage 4, stable on current treatment.',
        diagnoses: 'N18.9  Chronic kidney disease, unspecified',
      }),
    },
    {
      says: 'the note names the kind of heart failure',
      text: noteText({
        note: '[assessment]\nAcute on chronic systolic heart failure, diuresed with good effect.',
        diagnoses: 'I50.9  Heart failure, unspecified',
      }),
    },
  ],
  right: [
    {
      says: 'beside a code of another condition of the category',
      text: withDiagnoses(
        'A: I48.0  Paroxysmal atrial fibrillation',
        'B: I48.92  Unspecified atrial flutter',
      ),
    },
    {
      says: 'the record says no more',
      text: noteText({
        note: '[assessment]\nPneumonia, organism not known. Chest film shows an infiltrate.',
        diagnoses: 'J18.9  Pneumonia, unspecified organism',
      }),
    },
    {
      says: 'the kind is only suspected',
      text: noteText({
        note: '[assessment]\nHeart failure, type not yet known. Possible acute systolic heart failure, echocardiogram ordered.',
        diagnoses: 'I50.9  Heart failure, unspecified',
      }),
    },
    {
      says: 'the stage is of another disease',
      text: noteText({
        note: '[assessment]\nChronic kidney disease, no staging on file. Pressure ulcer of sacral region, stage 4.',
        diagnoses:
          'N18.9  Chronic kidney disease, unspecified\nL89.154  Pressure ulcer of sacral region, stage 4',
      }),
    },
  ],
  run(context) {
    const said: Said[] = [];
    const { claim, listed } = context;
    if (claim.setting === 'inpatient') said.push(...nonspecific(context));
    said.push(...specificBeside(context));
    for (const each of listed) {
      if (!each.diagnosis.description && !context.hasNote) continue;
      const siblings = specificsOf(each);
      const more = siblings.length > 0 ? namedSibling(context, each, siblings) : undefined;
      if (!more) continue;
      const { diagnosis, code, title, set, date } = each;
      said.push({
        span: diagnosis.code.span,
        message: `${code} (${title}) is unspecified, and the record says ${more.sibling.adds.join(' ')}: ${codeWithTitle(set, more.sibling.index, date)}.`,
        release: releaseName(set.system, set.releaseOn(date)),
        code,
        system: set.system,
        related: [{ span: more.at, message: 'The record says it here.' }],
        fixes: choices(diagnosis, set, [more.sibling.index], date),
        unless: ['chart/otherwise-coded'],
      });
    }
    return said;
  },
};

/** The list of I.C.21.c.14. */
const isNonspecific = codesIn('Z02.9', 'Z04.9', 'Z13.9', 'Z41.9', 'Z52.9', 'Z86.59', 'Z88.9', 'Z92.0');

/** I.C.21.c.14: there is little justification for some Z codes in a stay. */
const nonspecific = ({ claim, listed }: ClaimContext): readonly Report[] =>
  listed
    .filter(({ key }) => isNonspecific(key))
    .map((each) => ({
      ...about(each),
      authority: 'ICD-10-CM Official Guidelines I.C.21.c.14',
      message: `${named(each)} says so little that there is little justification for it in a stay: a sign, symptom or any other reason that has its code is reported.`,
      fixes: removals(claim, each),
    }));

interface NamedSibling {
  readonly sibling: SpecificSibling;
  readonly at: Span;
}

/** The one code that says most of what the line or a sentence of the note says; none where two say as much. */
function namedSibling(
  context: ClaimContext,
  { diagnosis, set, date }: SoundDiagnosis,
  siblings: readonly SpecificSibling[],
): NamedSibling | undefined {
  const { document, claim, listed } = context;
  const titleOf = ({ index }: SpecificSibling) => set.periodOn(index, date)?.title ?? '';
  const coded = new Set(listed.map(({ index }) => index));
  const open = siblings.filter(({ index }) => !coded.has(index));
  const own = diagnosis.description ? clausesIn(document.text, diagnosis.description.span) : [];
  let best: NamedSibling | undefined;
  let isTied = false;
  for (const clause of [...own, ...clausesOf(document, claim)]) {
    for (const says of affirmedForms(context, clause)) {
      for (const sibling of open) {
        if (best?.sibling === sibling) continue;
        // A line is about its own code; a sentence of the note has to name what it is about.
        if (
          !own.includes(clause) &&
          !sibling.about.every((word) => says.some((form) => sameWord(form, word)))
        )
          continue;
        if (
          !own.includes(clause) &&
          sibling.adds.some((word) => isNumberOfAnother(context, clause, word, titleOf(sibling)))
        )
          continue;
        if (!sibling.adds.every((word) => says.some((form) => sameNoun(form, word)))) continue;
        if (!own.includes(clause) && sibling.adds.some((word) => isOfAnother(context, clause, word, sibling)))
          continue;
        const more = sibling.adds.length - (best?.sibling.adds.length ?? 0);
        if (more === 0) isTied = true;
        if (more <= 0) continue;
        best = { sibling, at: clause.span };
        isTied = false;
      }
    }
  }
  return isTied ? undefined : best;
}

/**
 * Whether a number is no stage, type or class in its sentence, or one of what the title does not count so: the 2 of
 * `T2DM with CKD stage 3` and of `type 2 diabetes, CKD stage 3`.
 */
function isNumberOfAnother({ document }: ClaimContext, clause: Clause, word: string, title: string): boolean {
  if (!/^[1-5][ab]?$/.test(word)) return false;
  const line = lineAt(document.text, clause.span);
  const labels = [
    ...line.matchAll(
      new RegExp(
        `\\b(stage|class|grade|type|phase|degree|gold|ckd|g|nyha|level|category)[ :-]*${word}\\b|\\b(?:stage|class|grade|type|phase)[ :-]*[iv]+[ab]?\\b`,
        'gi',
      ),
    ),
  ];
  return labels.every(([, label]) => label?.toLowerCase() === 'type' && !/\btype\b/i.test(title));
}

/** How a disease goes, which is said of any. */
const COURSE = /^(?:acute|chronic|subacute)$/;

/** Whether a word of how a disease goes stands each time before another: `acute anemia from a chronic gastric ulcer`. */
function isOfAnother(
  { document, codebook }: ClaimContext,
  clause: Clause,
  word: string,
  { about }: SpecificSibling,
): boolean {
  if (!COURSE.test(word)) return false;
  const line = lineAt(document.text, clause.span);
  const behind = [...line.matchAll(new RegExp(`\\b${word}\\b(?=([^.;,:()]*))`, 'gi'))].map(([, rest = '']) =>
    wordsOf(rest.split(NEXT_THING)[0] ?? ''),
  );
  // `ABLA` has its own: an abbreviation says it of what it stands for.
  if (behind.length === 0) {
    const short = wordsOf(line)
      .map((one) => formsOf(one, codebook.abbreviations))
      .filter((forms) => forms.includes(word));
    return (
      short.length > 0 &&
      !short.some((forms) => forms.some((form) => about.some((other) => sameWord(form, other))))
    );
  }
  return behind.every(
    (said) =>
      said.length > 0 &&
      !said.some((one) =>
        formsOf(one, codebook.abbreviations).some((form) => about.some((other) => sameWord(form, other))),
      ),
  );
}

const NEXT_THING =
  /\b(?:from|due to|secondary to|caused by|because of|with|after|following|in the setting of|and|but)\b/i;

/** The words that each stretch up to a full stop or semicolon affirms, in all forms that they count as. */
function affirmedForms({ document, codebook }: ClaimContext, clause: Clause): readonly (readonly string[])[] {
  const text = slice(document.text, clause.span);
  const stretches: string[][] = [[]];
  let last = 0;
  for (const { word, start, end } of wordSpansOf(text)) {
    // `stage 4. Chronic kidney disease` is one clause, since a number with a full stop may begin an item of a list.
    if (/[.;]\s/.test(text.slice(last, start))) stretches.push([]);
    last = end;
    if (/^\d/.test(word) && isMeasure(text, start, end)) continue;
    const at = span(clause.span.start + start, clause.span.start + end);
    if (statementAt(clause, at).status === 'affirmed')
      stretches.at(-1)?.push(...formsOf(word, codebook.abbreviations));
  }
  return stretches;
}

/** Whether a number is a size, a time or a dose, and no stage or type: `about 2 cm across`, `for 3 weeks`, `x 2`. */
const isMeasure = (text: string, start: number, end: number): boolean =>
  /(?:\b(?:about|approximately|some|around|for|past|last|every|x|of|times|by|over|under|at least)|[-/.~<>×]) ?$/i.test(
    text.slice(Math.max(0, start - 16), start),
  ) ||
  /^[ -]?(?:[-/.:] ?\d|[x×%]|(?:cm|mm|m|in|inch\w*|ft|kg|lbs?|mg|mcg|g|ml|l|days?|d|weeks?|wks?|months?|mos?|years?|yrs?|hours?|hrs?|minutes?|times|am|pm|units?|degrees?|percent)\b)/i.test(
    text.slice(end, end + 10),
  );
