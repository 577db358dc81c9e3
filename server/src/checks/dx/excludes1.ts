/** dx/excludes1: two diagnoses that an Excludes1 note parts. */

import { listHas } from '../../codebook/code-list.ts';
import type { Fix } from '../../model/finding.ts';
import { ALL_KINDS, type ClaimCheck, type ClaimContext, type Said, type SoundDiagnosis } from '../check.ts';
import { choices } from '../code-fixes.ts';
import { codesIn } from '../code-ranges.ts';
import { combinationOf } from '../combination-codes.ts';
import { placesOf, supportOf } from '../evidence.ts';
import { doubtOf, infarctionInstead } from '../exclusion-doubts.ts';
import { type Parted, type Parting, partedPairs } from '../exclusions.ts';
import { firstListed } from '../first-listed.ts';
import { billable, merged, named, removals } from '../list-fixes.ts';
import type { Mention } from '../narrative.ts';
import { contentOf } from '../note-words.ts';
import { claimText, withDiagnoses } from '../samples.ts';
import { mayBeGone, noteStands, notesFor, quoted, severityByNote, tabularName } from '../tabular-notes.ts';

export const excludes1: ClaimCheck = {
  id: 'dx/excludes1',
  scope: 'claim',
  severity: 'error',
  kinds: ALL_KINDS,
  speaksOf: (_, code) => notesFor(code).excludes1.length > 0,
  title: 'An Excludes1 note says that the two diagnoses are never coded together.',
  authority: 'ICD-10-CM Official Guidelines I.A.12.a; the Excludes1 notes of the Tabular List',
  why: 'An Excludes1 note means “not coded here”: the two conditions cannot occur together, or the one code says what the other would. The only exception is that the two conditions are unrelated to each other; where that is not clear, the provider is asked.',
  fixes: [
    'Remove one of the two, unless it is the first-listed one or a service would point to nothing then; beside a code of chapter 15 the normal pregnancy (I.C.15.b.1), whichever is first.',
    'Put the code of both in the place of the two, where the classification has one, as for gallstones with cholecystitis (I.B.9).',
    'Keep both and write down that they are unrelated.',
  ],
  notes: [
    'Notes of the chapter, the section and each header above a code hold for it; the finding says where the note stands. A note counts in either order of the two codes, and a pair is one finding.',
    'A warning where the note is about a part of what the other code says (“coma in diabetes”), where the two codes name different sides or parts of the body, of two neoplasms that may be of two sites (I.C.2.i), of two external causes (I.C.20.f), and where no whole Tabular of the year of service or a year beside it is at hand (those of FY2017, January 2021 and April 2026 are).',
    'Information only where a note over or about a whole section parts two codes whose titles have no word in common, where a note nearer to one of the two asks for both, where its words are those of another code of the category that it names, and between two codes of T36–T65, whose notes say which code a substance belongs to: two substances are coded both (I.C.19.e.4). So it is where the note was in the Tabular before the date and is none of the next one at hand, as between oral drugs for diabetes and insulin before FY2026.',
    'Of a chart that names one of the two alone, the other is told, and removed, also where it is listed first, if the Excludes1 note stands at it.',
    'Silent where a code of several conditions is worded as an inclusion term that the note does not speak of, as in the example of I.A.12.a; and for diagnoses of services on different days.',
  ],
  wrong: [
    {
      says: 'teeth grinding twice, the example of I.A.12.a',
      text: withDiagnoses('A: F45.8  Other somatoform disorders', 'B: G47.63  Sleep related bruxism'),
    },
    {
      says: 'type 1 beside type 2 diabetes',
      text: withDiagnoses(
        'A: E11.9  Type 2 diabetes mellitus without complications',
        'B: E10.9  Type 1 diabetes mellitus without complications',
      ),
    },
    {
      says: 'the note of a section, and the other order',
      text: withDiagnoses(
        'A: I27.0  Primary pulmonary hypertension',
        'B: I10  Essential (primary) hypertension',
      ),
    },
    {
      says: 'HIV disease beside asymptomatic infection',
      text: withDiagnoses('A: B20  Human immunodeficiency virus [HIV] disease', 'B: Z21'),
    },
    {
      says: 'a note whose words hold for a part of the codes that it names: coma in diabetes',
      text: withDiagnoses(
        'A: E11.9  Type 2 diabetes mellitus without complications',
        'B: R40.20  Unspecified coma',
      ),
    },
  ],
  right: [
    {
      says: 'unrelated conditions, the exception of I.A.12.a, as the line words them',
      text: withDiagnoses('A: F45.8  Psychogenic dysmenorrhea', 'B: G47.63  Sleep related bruxism'),
    },
    {
      says: 'the same with a reason',
      text: withDiagnoses(
        'A: F45.8  Other somatoform disorders',
        '# allow dx/excludes1: psychogenic dysmenorrhea is unrelated to the teeth grinding',
        'B: G47.63  Sleep related bruxism',
      ),
    },
    {
      says: 'what an Excludes2 note names may be coded too (I.A.12.b)',
      text: withDiagnoses('A: J45.909  Unspecified asthma, uncomplicated', 'B: J44.9'),
    },
    {
      says: 'two encounters on one claim',
      text: claimText({
        diagnoses: 'A: R73.03  Prediabetes\nB: E11.9  Type 2 diabetes mellitus without complications',
        services:
          '2026-10-05  11   G0439  -     A   1      132.50\n2026-11-03  11   G0444  -     B   1      20.00',
      }),
    },
  ],
  run(context) {
    const said: Said[] = [];
    if (context.sound.length < 2) return said;
    for (const pair of partedPairs(context, 'excludes1')) {
      const { earlier, later, partings } = pair;
      const [{ by }] = partings;
      const doubt = doubtOf(pair);
      const normal = normalBesideComplication(pair);
      const both = combined(context, pair);
      const unnamed = normal ? undefined : untold(context, pair);
      const [told, kept] = (normal ?? unnamed) === earlier ? [earlier, later] : [later, earlier];
      const removable = normal
        ? [normal]
        : unnamed
          ? [unnamed]
          : [later, earlier].filter((each) => each !== firstListed(context));
      said.push({
        span: told.diagnosis.code.span,
        message: `${named(told)} is not coded together with ${named(kept)}. ${[...partings.map(noteOf), ...(doubt ? [doubt.says] : []), ...both.map(({ title }) => `${title.replace('Code both as', 'One code says both:')}.`)].join(' ')}`,
        severity: partings.every(hasGone) ? 'information' : severityByNote(doubt?.severity ?? 'error', by),
        release: tabularName(by),
        code: told.code,
        system: told.set.system,
        related: [
          {
            span: kept.diagnosis.code.span,
            message: `${kept.code} is the other one.`,
          },
        ],
        fixes: [
          ...both,
          ...retyped(pair),
          ...removable.flatMap((each) => removals(context.claim, each)),
          {
            title: `Keep both: ${earlier.code} and ${later.code} are unrelated`,
            safe: false,
            changes: [
              {
                kind: 'insertAllow',
                at: later.diagnosis.span,
                rule: 'dx/excludes1',
                reason: `unrelated to ${earlier.code}`,
              },
            ],
          },
        ],
      });
    }
    return said;
  },
};

const isNormalPregnancy = codesIn('Z33.1', 'Z34');
const isOfPregnancy = codesIn('O00-O9A');

/** I.C.15.a.1 and b.1: beside a code of chapter 15 it is the pregnancy without complications, or by the way, that is none. */
function normalBesideComplication({ earlier, later }: Parted): SoundDiagnosis | undefined {
  const normal = [earlier, later].find(({ key }) => isNormalPregnancy(key));
  return normal && [earlier, later].some(({ key }) => isOfPregnancy(key)) ? normal : undefined;
}

/**
 * Of a note with the words of an Excludes1 note, as `sleep related teeth grinding`, what they name is coded and not the
 * code at which they stand; else that at which it stands where the note names the other alone.
 */
function untold(context: ClaimContext, { earlier, later, partings }: Parted): SoundDiagnosis | undefined {
  if (!context.hasNote) return undefined;
  const { document, claim, codebook } = context;
  const isAffirmed = ({ status }: Mention): boolean => status === 'affirmed';
  const isNamed = (one: SoundDiagnosis): boolean => {
    const support = supportOf(context, one);
    return support.kind === 'named' && support.places.some(isAffirmed);
  };
  const unnamed = [earlier, later].filter((each) => !isNamed(each));
  const told = partings.filter(({ exclusion: { note } }) =>
    placesOf(document, claim, codebook, contentOf(note.replace(CODES, ' '))).some(isAffirmed),
  );
  const [only] = told.length === 1 && (partings.length > 1 || unnamed.length > 0) ? told : [];
  // A note that names it as the code of something narrower may lead to it by other words: `hearing loss from noise`.
  const [one, another] = unnamed;
  const isNarrower = partings.some(({ by }) => by !== one);
  return only?.by ?? (another || isNarrower ? undefined : one);
}

/** The codes behind the words of a note. */
const CODES = /\([^)]*\)/g;

/** The code of both, where the classification has one (I.B.9). */
function combined({ claim }: ClaimContext, { earlier, later }: Parted): readonly Fix[] {
  const both = [combinationOf(earlier.key, later.key) ?? combinationOf(later.key, earlier.key) ?? []].flat();
  return billable(both, earlier).flatMap((index) => merged(claim, earlier, later, index));
}

function retyped(pair: Parted): readonly Fix[] {
  const [wrong, instead] = infarctionInstead(pair) ?? [];
  return wrong && instead ? choices(wrong.diagnosis, wrong.set, billable([instead], wrong), wrong.date) : [];
}

/** Whether the next Tabular at hand parts the two no more. */
const hasGone = ({ by, other }: Parting): boolean =>
  mayBeGone(by, ({ excluded1 }) => listHas(excluded1, other.index));

const noteOf = ({ by, exclusion: { owner, note } }: Parting): string =>
  `Excludes1 at ${noteStands(owner)}${owner.id === by.key ? '' : `, above ${by.code}`}: ${quoted(note)}.`;
