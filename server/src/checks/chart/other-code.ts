/** chart/other-code: the note names another kind of the condition than the one that is coded. */
import { writtenCode } from '../../model/codes.ts';
import type { RuleId } from '../../model/finding.ts';
import { type Span, slice } from '../../model/text.ts';
import type { SearchResult } from '../../search/search.ts';
import { type ClaimCheck, type ClaimContext, type Said, type SoundDiagnosis, titled } from '../check.ts';
import { choices } from '../code-fixes.ts';
import { deniedYetTold } from '../denied-yet-told.ts';
import { about, named } from '../list-fixes.ts';
import { namedApart } from '../named-apart.ts';
import { otherKind } from '../named-kinds.ts';
import { clausesOf, lineAt, sidesIn } from '../narrative.ts';
import { otherLimb } from '../other-limb.ts';
import { OVERLAPS } from '../otherwise/overlapping.ts';
import { noteText } from '../samples-chart.ts';
import { beyond, saidBy } from '../title-words.ts';
import { isToldByTreatment } from '../told-by-treatment.ts';
import { tellingWords } from '../word-forms.ts';

export const otherCode: ClaimCheck = {
  id: 'chart/other-code',
  scope: 'claim',
  severity: 'information',
  kinds: ['chart'],
  title: 'The note names another type, stage, course or site of the condition than the coded one.',
  authority: 'ICD-10-CM Official Guidelines I.B.2, highest level of specificity documented; I.B.18; IV.J',
  why: 'The code says what the record says. Where the assessment names moderate asthma in exacerbation and the list has the mild one without, the claim tells of another patient.',
  fixes: ['Change to the code that the words of the note lead to; the coder chooses.'],
  notes: [
    'It speaks where an item of an assessment, impression or list of diagnoses leads to a code that is not listed, has words of it that the listed one has not, and the note has none of the words that the listed one has of its own.',
    'Beside an “other” code it is any code of the category that an item names by its title or by a term of the book (I.A.9.a), and beside an “unspecified” one the code to which a term of the Index or an inclusion term leads that an item has whole (I.A.11).',
    'Where a title says that a condition is without something, or uncomplicated, and the note affirms just that of it, it is the code of the category that says both (I.B.9).',
    'Silent on what is suspected, of the past or of the family, and on drugs, external causes and encounters.',
  ],
  wrong: [
    {
      says: 'another kind of glaucoma',
      text: noteText({
        note: '[assessment]\nPrimary open-angle glaucoma, left eye, moderate stage. Start latanoprost.',
        diagnoses: 'H40.1222  Low-tension glaucoma, left eye, moderate stage',
      }),
    },
    {
      says: 'an exacerbation that the code denies',
      text: noteText({
        note: '[assessment]\nModerate persistent asthma with acute exacerbation.',
        diagnoses: 'J45.40  Moderate persistent asthma, uncomplicated',
      }),
    },
  ],
  right: [
    {
      says: 'the code that the words lead to',
      text: noteText({
        note: '[assessment]\nModerate persistent asthma with acute exacerbation.',
        diagnoses: 'J45.41  Moderate persistent asthma with (acute) exacerbation',
      }),
    },
    {
      says: 'the exam says the more exact site',
      text: noteText({
        note: '[exam]\nRight knee: crepitus, medial tenderness.\n\n[assessment]\nPrimary osteoarthritis of the knee.',
        diagnoses: 'M17.11  Unilateral primary osteoarthritis, right knee',
      }),
    },
  ],
  run(context) {
    const { document, claim } = context;
    const apart = namedApart(context).filter(
      ({ diagnosis, at, instead }) =>
        // A limb that is burned all over is burned at several sites.
        !(
          /\bmultiple sites\b/.test(diagnosis.title) &&
          /\b(?:entire|whole|all)\b/i.test(slice(document.text, at))
        ) &&
        // One lesion over several sites is named by each of them.
        !(/\boverlapping\b/.test(diagnosis.title) && isOverlapping(slice(context.document.text, at))) &&
        // `Chemical burn` is what notes call a corrosion, of which chart/otherwise-coded tells, as it does of an
        // infarction that is not old yet.
        !diagnosis.title.startsWith('Corrosion') &&
        diagnosis.key !== 'I252' &&
        // A fracture by stress or disease is called as one by an injury may be (I.C.13.c).
        !(/^M8[04]/.test(diagnosis.key) && instead.every(({ code }) => code.startsWith('S'))) &&
        // Stage 5 that requires dialysis is end stage, by the inclusion term at N18.6.
        !(diagnosis.key === 'N186' && context.listed.some(({ key }) => key === 'Z992')) &&
        !isOneOfBoth(context, diagnosis, at) &&
        // Electronic cigarettes are another product.
        !(
          diagnosis.key.startsWith('F1729') && /\b(?:e-?cig|electronic|vap)/i.test(slice(document.text, at))
        ) &&
        // A sinusitis of several sinuses is another one (Tabular, J01.8- and J32.8).
        !(/^J(?:018|328)/.test(diagnosis.key) && sinusesIn(slice(document.text, at)) > 1) &&
        // A second infarction is called as the first one may be, and an organism stands apart from its sepsis.
        !(diagnosis.key.startsWith('I21') && context.listed.some(({ key }) => key.startsWith('I22'))) &&
        !(diagnosis.key.startsWith('A415') && isToldByTreatment(context, diagnosis)) &&
        !otherKind(document, claim, diagnosis) &&
        // An anxiety that stands beside a depression has its own code, and F41.8 is for one that is depressive.
        !(
          diagnosis.key === 'F419' &&
          context.listed.some(({ key }) => /^F3[23]/.test(key)) &&
          !/\b(?:anxious|depressive|mixed)\b/i.test(slice(document.text, at))
        ) &&
        // The Index has diabetes that is out of control as one with hyperglycemia, and none that is controlled.
        !(
          instead.every(({ title }) => title.endsWith('with hyperglycemia')) &&
          !OUT_OF_CONTROL.test(slice(document.text, at))
        ) &&
        // The Index has a postoperative anemia as D64.9 unless it is due to blood loss.
        !(
          diagnosis.key === 'D649' &&
          instead.every(({ code }) => code === 'D62') &&
          !/\b(?:bl(?:ood|eed)\w*|h[a]?emorrhag\w*|acute|abla)\b/i.test(slice(document.text, at))
        ) &&
        !isPrimaryUnsaid(diagnosis, slice(document.text, at), instead) &&
        !isLeftOpen(diagnosis, instead),
    );
    // What has a cause or a kind of its own is specified, and the name alone leads to the code that is not.
    const isSpecified = ({ diagnosis, instead }: (typeof apart)[number]): boolean =>
      /^Other\b/.test(diagnosis.title) &&
      instead.every(
        ({ title }) =>
          /\bunspecified\b/.test(title) && beyond(saidBy(title), saidBy(diagnosis.title)).length === 0,
      );
    const limbs = context.listed.flatMap((diagnosis): readonly Said[] => {
      const told = apart.some((one) => one.diagnosis === diagnosis)
        ? undefined
        : otherLimb(context, diagnosis);
      return told
        ? [
            {
              ...about(diagnosis),
              message: `The note says “${slice(document.text, told.at)}”, and ${named(diagnosis)} is of another limb.`,
              related: [{ span: told.at, message: 'The note says it here.' }],
              fixes: choices(diagnosis.diagnosis, diagnosis.set, told.instead, diagnosis.date),
              unless: ['chart/otherwise-coded', 'chart/negated', 'chart/unsupported-code'],
            },
          ]
        : [];
    });
    const kinds: readonly Said[] = apart
      .filter((one) => !isSpecified(one))
      .map(({ diagnosis, at, instead: found }) => ({
        diagnosis,
        at,
        instead: found.map((one) => ofItsSide(diagnosis, one, slice(document.text, at))),
      }))
      .map(({ diagnosis, at, instead }) => ({
        ...about(diagnosis),
        message: `The note says “${slice(context.document.text, at)}”, and ${named(diagnosis)} is coded: those words lead to ${instead.map((one) => titled(writtenCode('icd-10-cm', one.code), one)).join(' or ')}.`,
        related: [{ span: at, message: 'The note says it here.' }],
        fixes: choices(
          diagnosis.diagnosis,
          diagnosis.set,
          instead.map(({ index }) => index),
          diagnosis.date,
        ),
        unless: OF_ONE_CAUSE,
      }));
    const told = deniedYetTold(context)
      .filter(({ diagnosis }) => !apart.some((one) => one.diagnosis === diagnosis))
      .map(
        ({ diagnosis, at, instead }): Said => ({
          ...about(diagnosis),
          message: `The note says “${slice(document.text, at)}”, and ${named(diagnosis)} says that there is none: one code of the category says both.`,
          related: [{ span: at, message: 'The note says it here.' }],
          fixes: choices(diagnosis.diagnosis, diagnosis.set, instead, diagnosis.date),
          unless: OF_ONE_CAUSE,
        }),
      );
    return [...kinds, ...told, ...limbs];
  },
};

/** What tells of the same code for the same words. */
const OF_ONE_CAUSE: readonly RuleId[] = [
  'dx/unspecified',
  'dx/side-unspecified',
  'dx/bilateral-available',
  'dx/presumed-link',
  'chart/side-mismatch',
  'chart/otherwise-coded',
  'chart/negated',
  'dx/encounter-character',
];

const OUT_OF_CONTROL =
  /\bhyperglyc|\bout of control\b|\buncontrolled\b|\b(?:poor|inadequate|bad|suboptimal)(?:ly)?\b|\bnot (?:\w+ )?control|\b(?:high|elevated|raised)\b/i;

const SINUSES = /\b(?:maxill|front|ethmoid|sphenoid)\w*/gi;
const sinusesIn = (words: string): number =>
  new Set([...words.matchAll(SINUSES)].map(([word]) => word.slice(0, 5).toLowerCase())).size;

const SIDE = /\b(?:right|left|rt|lt|[rl]|o[ds]|re|le)\b\.?/gi;
const NUMBER = /^\W*\d{1,2}[.)]?\s*|[\s,.;:()]+/g;
/** The words of an item without its side and number. */
const withoutSide = (words: string): string =>
  words.toLowerCase().replace(SIDE, '').replace(NUMBER, ' ').trim();

/** Of a bilateral code an item for one side stands beside the same one for the other: `1. …, right eye. 2. …, left eye`. */
function isOneOfBoth({ document, claim }: ClaimContext, { title }: SoundDiagnosis, at: Span): boolean {
  const item = slice(document.text, at);
  const [side, another] = sidesIn(item);
  if (!/\bbilateral\b/i.test(title) || !side || another) return false;
  return clausesOf(document, claim).some((clause) => {
    const words = lineAt(document.text, clause.span);
    const [other, more] = sidesIn(words);
    return !more && other !== undefined && other !== side && withoutSide(words) === withoutSide(item);
  });
}

/** Of several sites each has its own side: `gout of R ankle and L elbow` is of the right ankle. */
function ofItsSide({ set, date }: SoundDiagnosis, one: SearchResult, words: string): SearchResult {
  const side = /\b(?:right|left)\b/.exec(one.title)?.[0];
  if (!side || sidesIn(words).length < 2) return one;
  const site = tellingWords(one.title.split(`${side} `)[1] ?? '')[0];
  const part = words
    .split(/,|;|\band\b|\+|&/i)
    .find((each) => site && new RegExp(`\\b${site}`, 'i').test(each));
  const [told, another] = part ? sidesIn(part) : [];
  if (!told || another || told === side || told === 'bilateral') return one;
  const title = one.title.replace(side, told);
  const index = set
    .billableBelow(set.indexOf(one.code.slice(0, 3)), date)
    .find((other) => set.periodOn(other, date)?.title === title);
  return index === undefined ? one : { ...one, index, title, code: set.keyAt(index) };
}

const isOverlapping = (words: string): boolean => new RegExp(OVERLAPS.source, 'i').test(words);

/** What a note specifies and no code has is the “other specified” code, and not the unspecified one (I.A.9.a). */
const isLeftOpen = ({ title }: SoundDiagnosis, instead: readonly SearchResult[]): boolean =>
  /^Other specified\b/.test(title) && instead.every((one) => /\bunspecified$/.test(one.title));

/** `Open-angle glaucoma` is the unspecified one as long as nobody calls it primary. */
const isPrimaryUnsaid = (
  { title }: SoundDiagnosis,
  words: string,
  instead: readonly SearchResult[],
): boolean =>
  /^(?:Unspecified|Other)\b/.test(title) &&
  instead.every((one) => one.title.startsWith('Primary')) &&
  !/\bprimary\b|\bpoag\b|\bpacg\b/i.test(words);
