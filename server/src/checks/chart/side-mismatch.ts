/** chart/side-mismatch: the note names the other side. */

import { type Span, slice } from '../../model/text.ts';
import type { ClaimContext, Report, Said, SoundDiagnosis } from '../check.ts';
import { type ClaimCheck, titled } from '../check.ts';
import { choices } from '../code-fixes.ts';
import { codesIn } from '../code-ranges.ts';
import { conditionsOf, placesOf } from '../evidence.ts';
import { lineAt, mentionsOf, type Side, sidesIn } from '../narrative.ts';
import { isOfBothSides, oneSideTold } from '../one-side-told.ts';
import { ONE_SIDE_IS_DONE, STILL_ON_BOTH } from '../otherwise/second-sides.ts';
import { claimText } from '../samples.ts';
import { noteText } from '../samples-chart.ts';
import { bilateralOf } from '../sides.ts';
import { otherSideTold } from '../sides-told.ts';
import { sideNotTold } from '../sides-untold.ts';
import { tellingWords } from '../word-forms.ts';

const OTHER = { right: 'left', left: 'right' } as const;

export const chartSideMismatch: ClaimCheck = {
  id: 'chart/side-mismatch',
  scope: 'claim',
  severity: 'warning',
  kinds: ['professional', 'institutional', 'chart'],
  speaksOf: (_, { period }) => sideOf(period.title) !== undefined || isOfBothSides(period.title),
  title: 'The record names the other side than the code.',
  authority: 'ICD-10-CM Official Guidelines I.B.13, laterality',
  why: 'The code says on which side the condition is. One wrong letter in a code is denied beside a procedure of the other side, and stays in the patient’s record.',
  fixes: [],
  notes: [
    'It speaks where the coder’s own description names the other side and not the code’s, or where every place of the note that names the condition with a side names the other one.',
    'Of a code of both sides it speaks where the description and the note have one, and the same wherever they have any.',
    'Information only where history and examination tell of the one side of a site and the assessment has the other.',
    'Where the note says that the side is not known, or has no word of a side at all (information), the code of an unspecified one is offered.',
    'A note that calls the condition bilateral is asked about, where the other side is not listed. One that names both sides in other words, or neither, is not judged.',
  ],
  wrong: [
    {
      says: 'the note has the left knee',
      text: noteText({
        note: '[assessment]\nLeft knee pain for two weeks after gardening.',
        diagnoses: 'M25.561  Pain in right knee',
      }),
    },
    {
      says: 'one of two that the title names with “and” (I.A.14), in the other eye',
      text: noteText({
        note: '[assessment]\nCorneal abrasion, left eye.',
        diagnoses:
          'S05.01XA  Injury of conjunctiva and corneal abrasion without foreign body, right eye, initial encounter',
      }),
    },
    {
      says: 'the description has the left knee',
      text: claimText({ diagnoses: 'A: M25.561  Pain in left knee' }),
    },
  ],
  right: [
    {
      says: 'the same side',
      text: noteText({
        note: '[assessment]\nRight knee pain for two weeks. Left knee without pain.',
        diagnoses: 'M25.561  Pain in right knee',
      }),
    },
    {
      says: 'both sides',
      text: noteText({
        note: '[assessment]\nBilateral knee pain for two weeks.',
        diagnoses: 'M25.561  Pain in right knee\nM25.562  Pain in left knee',
      }),
    },
    {
      says: 'no side, and a side of something else',
      text: noteText({
        note: '[assessment]\nKnee pain for two weeks. Flu shot in the left arm.',
        diagnoses: 'M25.561  Pain in right knee',
      }),
    },
  ],
  run(context) {
    const said: Said[] = [];
    for (const sound of context.listed) {
      if (!sound.diagnosis.description && context.claim.narrative.length === 0) continue;
      const side = sideOf(sound.title);
      const other = side && otherSidePlace(context, sound, side);
      if (!other) {
        const both = side && bothSidesPlace(context, sound, side);
        const told = side && conflictingPlace(context, sound, side);
        const report = both
          ? oneOfTwo(sound, both)
          : told
            ? inConflict(sound, side, told)
            : (oneSideTold(context, sound) ?? sideNotTold(context, sound));
        if (report) said.push(report);
        continue;
      }
      said.push({
        span: sound.diagnosis.code.span,
        message: `The record says ${OTHER[side]}, ${titled(sound.code, sound)} says ${side}.`,
        code: sound.code,
        system: 'icd-10-cm',
        related: [{ span: other, message: `The ${OTHER[side]} side is named here.` }],
      });
    }
    return said;
  },
};

/** I.B.13: where the record conflicts about the side, the provider is asked. */
const inConflict = (sound: SoundDiagnosis, side: 'right' | 'left' | undefined, at: Span): Report => ({
  span: sound.diagnosis.code.span,
  severity: 'information',
  message: `${titled(sound.code, sound)} says ${side} as the assessment does, and the note tells of the other side alone before: the provider is asked which it is.`,
  code: sound.code,
  system: 'icd-10-cm',
  related: [{ span: at, message: 'The other side is named here.' }],
});

/** Where history and examination tell the other side of the site that the title names. */
function conflictingPlace(
  context: ClaimContext,
  sound: SoundDiagnosis,
  side: 'right' | 'left',
): Span | undefined {
  if (context.claim.narrative.length === 0) return undefined;
  const site = siteOf(sound.title, side).join(' ');
  return site ? otherSideTold(context, site, side)?.span : undefined;
}

/** I.B.13: of what is on both sides the bilateral code is assigned, or one for each side where there is none. */
function oneOfTwo(sound: SoundDiagnosis, at: Span): Report {
  const both = bilateralOf(sound);
  return {
    span: sound.diagnosis.code.span,
    severity: 'information',
    message: `The record says both sides, ${titled(sound.code, sound)} says one${both === undefined ? ', and the other is not listed' : ''}.`,
    code: sound.code,
    system: 'icd-10-cm',
    related: [{ span: at, message: 'Both sides are named here.' }],
    fixes: both === undefined ? [] : choices(sound.diagnosis, sound.set, [both], sound.date),
    unless: ['chart/other-code', 'dx/bilateral-available'],
  };
}

/** Where every place that names the condition with a side has it on both, and the code of the other side is not listed. */
function bothSidesPlace(
  context: ClaimContext,
  sound: SoundDiagnosis,
  side: 'right' | 'left',
): Span | undefined {
  const { document, claim, codebook, listed } = context;
  if (claim.narrative.length === 0 || TELLS_SIDE_ONLY(sound.key)) return undefined;
  const isOtherSide = ({ key, title }: SoundDiagnosis) =>
    key.slice(0, 3) === sound.key.slice(0, 3) && sideOf(title) !== side;
  if (listed.some(isOtherSide) || listed.some(({ key, title }) => isStatusOf(key) && sideOf(title) !== side))
    return undefined;
  const sided = namesWithSide(sound.title, side)
    .flatMap((words) => placesOf(document, claim, codebook, words))
    .filter(({ status }) => status === 'affirmed')
    .map(({ clause, span: at }) => ({
      at,
      words: withoutOtherOrgans(lineAt(document.text, clause.span), sound.title),
    }))
    .filter(({ words }) => sidesIn(words).length > 0);
  const isOfBoth = (words: string) => ONE_AND_OTHER.test(words) || sidesIn(words).includes('bilateral');
  const both = sided.find(({ words }) => isOfBoth(words));
  if (!both || isOneSideDone(context)) return undefined;
  // While one side is treated after the other the condition is on both, until the first is done.
  const isOfTreatment = (words: string) => IS_TREATED.test(words) || sidesIn(words).length > 1;
  return sided.every(({ words }) => isOfBoth(words) || isOfTreatment(words)) ? both.at : undefined;
}

const isOneSideDone = ({ document, claim }: ClaimContext): boolean =>
  mentionsOf(document, claim, ONE_SIDE_IS_DONE).some(({ status }) => status !== 'negated') &&
  mentionsOf(document, claim, STILL_ON_BOTH).length === 0;

/** What is taken out on both sides, which may be another organ than the one that is ill. */
const BOTH_TAKEN_OUT =
  /\b(?:bilateral(?:ly)?|both)((?: [\w-]+){0,2}? (?:[\w-]*ectom(?:y|ies)|bso|ovar(?:y|ies)|(?:fallopian )?tubes|testes|testicles))\b/gi;

/** A clause without the removal, on both sides, of what the title does not name. */
const withoutOtherOrgans = (clause: string, title: string): string =>
  clause.replace(BOTH_TAKEN_OUT, (whole, taken: string) =>
    taken
      .trim()
      .split(' ')
      .some((word) => title.toLowerCase().includes(word.slice(0, 4).toLowerCase()))
      ? whole
      : '',
  );

/** What is done for one side. */
const IS_TREATED =
  /\b(?:\w{3,}(?:ectomy|plasty|otomy|ostomy|desis|rrhaphy|pexy|plasties)|phaco\w*|surgery|operat\w+|procedures?|repair\w*|releas\w+|remov\w+|replac\w+|extract\w+|excis\w+|inject\w+|decompress\w+|laser\w*|ablat\w+|implant\w*|treat\w+|first|today|now|worse|more|than|scheduled|booked|planned|iol|lens)\b/i;

/** Both sides by their names: `the right and the left hand`. */
const ONE_AND_OTHER = /\b(?:right and (?:the )?left|left and (?:the )?right)\b/i;

/** What is left of the other side after an operation. */
const isStatusOf = codesIn('Z89-Z90', 'Z96', 'Z98.4-');

/** Injuries of the two sides are two; what a site has been taken or replaced of is one. */
const TELLS_SIDE_ONLY = codesIn('T07-T88', 'Z00-Z99', 'I60-I69', 'G81-G83');

/** The words of the site behind the side in a title, of an ankle without the joints of the foot. */
const siteOf = (title: string, side: 'right' | 'left'): readonly string[] =>
  tellingWords(
    title.split(new RegExp(`\\b${side}\\b`, 'i'))[1]?.split(/,|;| with | and joints of /)[0] ?? '',
  );

/** The one side that a title names; of one eye the other has `normal vision`. */
function sideOf(whole: string): 'right' | 'left' | undefined {
  const title = whole.split(/,? normal vision/)[0] ?? '';
  const right = /\bright\b/i.test(title);
  return right === /\bleft\b/i.test(title) ? undefined : right ? 'right' : 'left';
}

/** What there is one of on each side. */
const PAIRED =
  /^(?:lung|kidney|eye|ear|breast|shoulder|arm|elbow|forearm|wrist|hand|hip|thigh|leg|knee|ankle)$/;

function otherSidePlace(
  { document, claim, codebook, listed }: ClaimContext,
  { diagnosis: { description }, title }: SoundDiagnosis,
  side: 'right' | 'left',
): Span | undefined {
  const isOther = (sides: readonly Side[]) => sides.length === 1 && sides[0] === OTHER[side];
  // The side may be that of the site of another: `fracture of the left femur from breast cancer`.
  const ofOthers = listed.flatMap((one) => siteOf(one.title, OTHER[side]));
  const hasSite = (line: string, words: readonly string[]): boolean =>
    words.some((word) =>
      new RegExp(
        `\\b${OTHER[side]} (?:(?!(?:from|of|in|by|due|with|and|to|for|after)\\b)[\\w-]+ ){0,2}?${word}`,
        'i',
      ).test(line),
    );
  const isOfOther = (line: string): boolean => hasSite(line, ofOthers) && !hasSite(line, siteOf(title, side));
  // A pair is on both sides, and the side is that of something else: `renal cancer, right, with metastases to the lungs`.
  const pair = siteOf(title, side).filter((word) => PAIRED.test(word));
  const isOfPair = (line: string): boolean =>
    pair.some((word) => new RegExp(`\\b${word}s\\b`, 'i').test(line));
  if (description && isOther(sidesIn(description.value))) return description.span;
  if (claim.narrative.length === 0) return undefined;
  const sided = namesWithSide(title, side)
    .flatMap((words) => placesOf(document, claim, codebook, words))
    .map(({ clause }) => ({ at: clause.span, sides: sidesIn(slice(document.text, clause.span)) }))
    .filter(
      ({ at, sides }) =>
        sides.length > 0 && !isOfOther(lineAt(document.text, at)) && !isOfPair(lineAt(document.text, at)),
    );
  return sided.every(({ sides }) => isOther(sides)) ? sided[0]?.at : undefined;
}

/** What notes of one eye leave unsaid beside the condition. */
const OFTEN_UNSAID = /^(?:eye|ear)s?$/;

/** Sites that titles add to conditions whose names say where they are: a tear of the rotator cuff, of the shoulder. */
const GOES_WITHOUT = /^(?:upper|lower|limbs?|extremit(?:y|ies)|shoulders?|arms?|legs?|foot|hands?)$/;

/**
 * The words that a place must have to speak of the same condition at the same site: what stands behind the side in the
 * title (`right knee`) with one other word of it (`pain`); where the site goes without saying, all other words.
 */
function namesWithSide(title: string, side: string): readonly (readonly string[])[] {
  // Notes of an ankle leave out the joints of the foot that the title names with it (I.A.14).
  const behind =
    title.split(new RegExp(`\\b${side}\\b`, 'i'))[1]?.split(/,|;| with | and joints of /)[0] ?? '';
  // Of a palsy the title tells what it is of before the side, and which side is dominant behind it.
  // Of what a stroke has left, chart/otherwise-coded tells the side.
  if (IS_OF_DOMINANCE.test(behind) && !/ following /.test(title))
    return alternatives(title.split(' affecting ')[0] ?? '', 1);
  const site = tellingWords(behind);
  const others = (conditionsOf(title)[0] ?? []).filter((word) => !site.includes(word));
  if (others.length === 0) return [site];
  if (site.every((word) => OFTEN_UNSAID.test(word))) return [others, ...alternatives(title)];
  // A note names one of the sites that a title joins, `ankle and foot` (I.A.14).
  const sites = [site, ...behind.split(/ and /).map(tellingWords)];
  const named = sites.flatMap((words) => others.map((other) => [...words, other]));
  return site.every((word) => GOES_WITHOUT.test(word)) ? [...named, ...withoutSite(title, side)] : named;
}

/** The words before the site, of two that stand with “or” one at a time, where they name the condition. */
function withoutSite(title: string, side: string): readonly (readonly string[])[] {
  const before = title.split(new RegExp(`\\b${side}\\b`, 'i'))[0] ?? '';
  const [, one = '', other = ''] = /\b([\w-]+) or ([\w-]+)\b/.exec(before) ?? [];
  const either = `${one} or ${other}`;
  const named = [before.replace(either, one), before.replace(either, other)];
  return named.map(tellingWords).filter((words) => words.length > 1);
}

/** “And” in a title means either (I.A.14): each half that names a condition in words of its own, without its site. */
function alternatives(title: string, least = 2): readonly (readonly string[])[] {
  const halves = title.split(/,|;| with/)[0]?.split(' and ') ?? [];
  return halves.map(tellingWords).filter((words) => words.length >= least);
}

const IS_OF_DOMINANCE = /^\W*(?:non-?)?dominant side/i;
