/** Causes of injuries, their places, activities and status that a note tells and no code says (Guidelines I.C.20). */
import { slice } from '../model/text.ts';
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';
import { isCause, isNoEvent, isTraumatic, statusTold, withoutCircumstances } from './circumstances-told.ts';
import { codesIn } from './code-ranges.ts';
import { phaseOf } from './injury-phases.ts';
import { about, named } from './list-fixes.ts';
import { type Mention, mentionsOf } from './narrative.ts';
import { causeTold, circumstancesTold } from './told-causes.ts';

export const isCircumstance = codesIn('Y92', 'Y93', 'Y99');

const asked = (one: SoundDiagnosis, section: string, message: string, at: Mention): Report => ({
  ...about(one),
  severity: 'information',
  authority: `ICD-10-CM Official Guidelines ${section}`,
  message,
  related: [{ span: at.span, message: 'The note tells it here.' }],
  unless: ['chart/otherwise-coded'],
});

/** What the note tells of the cause beside the codes of a claim. */
export const causesUntold = (context: ClaimContext, coded: readonly SoundDiagnosis[]): readonly Report[] => [
  ...withoutCause(context, coded),
  ...withoutSource(coded),
  ...withoutCircumstances(context, coded),
  ...withoutPlace(context, coded),
];

const isBurn = codesIn('T20-T28');

const ABUSE = /\b(?:abuse|neglect|maltreat\w+|non-?accidental|nat)\b/gi;

/** Injuries whose title tells what has caused them, with the causes that may say it; what is done on purpose may be any. */
const BY_SOURCE: readonly (readonly [
  is: (one: SoundDiagnosis) => boolean,
  source: string,
  causes: (key: string) => boolean,
])[] = [
  [({ title }) => /^Burn of/.test(title), 'of heat', codesIn('W35-W40', 'W85-X19', 'X30-X39', 'V00-V99')],
  [
    ({ title }) => /\b(?:open|superficial) bite\b/i.test(title),
    'of what has bitten',
    codesIn('W50-W64', 'V00-V99'),
  ],
  [
    ({ key, title }) => /^S/.test(key) && /fracture|dislocation|sprain/i.test(title),
    'of a blow, a fall or a strain',
    codesIn('V00-W52', 'W55-W56', 'W64', 'W92-W94', 'X30-X58'),
  ],
];
const isOnPurpose = codesIn('X71-Y38', 'Y62-Y84', 'X58', 'Y90-Y99');

/** I.C.20.a.4: where several causes are needed to explain the injuries, each is coded. */
function withoutSource(coded: readonly SoundDiagnosis[]): readonly Report[] {
  const causes = coded.filter(({ key }) => isCause(key) && !isCircumstance(key));
  if (causes.length === 0 || causes.some(({ key }) => isOnPurpose(key))) return [];
  for (const [is, source, ranges] of BY_SOURCE) {
    const injury = coded.find((one) => is(one) && phaseOf(one.key) === 'initial');
    if (!injury || causes.some(({ key }) => ranges(key))) continue;
    return [
      {
        ...about(injury),
        severity: 'information',
        authority: 'ICD-10-CM Official Guidelines I.C.20.a.4 and I.C.19.d.9',
        message: `${named(injury)} is listed without a cause ${source}: as many causes are coded as explain all of the injuries.`,
      },
    ];
  }
  return [];
}

/** I.C.20.a.3: beside a cause at the first treatment, place and activity where the note tells both and none is coded. */
function withoutPlace(context: ClaimContext, coded: readonly SoundDiagnosis[]): readonly Report[] {
  if (!context.hasNote || coded.some(({ key }) => isCircumstance(key))) return [];
  const cause = coded.find(({ key }) => isCause(key) && !isNoEvent(key) && phaseOf(key) === 'initial');
  if (!cause || !coded.some(({ key }) => isTraumatic(key) && phaseOf(key) === 'initial')) return [];
  const told = circumstancesTold(context);
  // Where the status is told at work or in the army, it is asked for.
  if (!told || statusTold(context)) return [];
  const { text } = context.document;
  return [
    asked(
      cause,
      'I.C.20.a.3, b and c',
      `${named(cause)} is coded without the circumstances of the event, and the note tells the place (“${slice(text, told.place.span)}”, Y92) and the activity (“${slice(text, told.activity.span)}”, Y93).`,
      told.place,
    ),
  ];
}

/**
 * Once a claim: causes are voluntary unless a state or a payer requires them, so a hint; where the note tells the cause
 * and the injury is treated, or has left a sequela, the coder is asked.
 */
function withoutCause(context: ClaimContext, coded: readonly SoundDiagnosis[]): readonly Report[] {
  const injury = coded.find(({ key }) => isTraumatic(key) && /initial|sequela/.test(phaseOf(key) ?? ''));
  // A cause that is no whole code has a finding of its own, and of abuse that is suspected none is reported (I.C.19.f).
  const isTold = (key: string): boolean => isCause(key) || isCircumstance(key) || key.startsWith('T76');
  if (!injury || context.claim.diagnoses.some(({ code }) => isTold(code.key))) return [];
  if (
    mentionsOf(context.document, context.claim, ABUSE).some(
      ({ status, clause }) =>
        status === 'uncertain' || clause.scopes.some((scope) => scope.status === 'uncertain'),
    )
  )
    return [];
  const isLeft = phaseOf(injury.key) === 'sequela';
  const told = causeTold(context, isLeft);
  const text = `${named(injury)} has no code of its cause${isLeft ? ' with the 7th character S' : ''}`;
  if (told)
    return [
      asked(
        injury,
        isLeft ? 'I.C.20.i.1' : isBurn(injury.key) ? 'I.C.19.d.9' : 'I.C.20.a',
        `${text}, and the note tells it (“${slice(context.document.text, told.at.span)}”, ${told.codes}). Causes are voluntary unless a state or payer requires them.`,
        told.at,
      ),
    ];
  if (isLeft) return [];
  return [
    {
      ...about(injury),
      severity: 'hint',
      authority: 'ICD-10-CM Official Guidelines I.C.20',
      message: `${text}. Causes are voluntary unless a state or payer requires them.`,
    },
  ];
}
