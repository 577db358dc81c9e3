/** II: what occasioned a stay, behind what it has brought or what was found to have brought it. */
import { slice } from '../model/text.ts';
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { isCodedFirst } from './coded-first.ts';
import { denies, supportOf } from './evidence.ts';
import { unfitness } from './first-listed.ts';
import { about, moveBefore, named, standing } from './list-fixes.ts';
import { isNamedWithin } from './named-in.ts';
import { mentionsOf } from './narrative.ts';
import { onsetTold } from './onset.ts';
import { mayBe } from './reason-behind.ts';
import { statedReasons } from './stated-reason.ts';
import { isToldOfALaterDay } from './told-aside.ts';

const codes = (written: string) => codesIn(...written.split(' '));

interface Consequence {
  readonly first: (key: string) => boolean;
  readonly reason: (key: string) => boolean;
  /** What the note has to affirm, that the reason was what was treated. */
  readonly treated?: RegExp;
  readonly why: string;
}

const CONSEQUENCES: readonly Consequence[] = [
  {
    first: codes('D62'),
    reason: codes(
      'I85.01 I85.11 K22.6 K25.0 K25.2 K25.4 K25.6 K26.0 K26.2 K26.4 K26.6 K27.0 K27.2 K27.4 K27.6 K28.0 K28.2 K28.4 K28.6 K29.01 K29.21 K29.31 K29.41 K29.51 K29.61 K29.71 K31.811 K31.82 K55.21 K57.01 K57.11 K57.13 K57.21 K57.31 K57.33 K57.41 K57.51 K57.53 K57.81 K57.91 K57.93 K62.5 K66.1 K92.0 K92.1 K92.2',
    ),
    treated:
      /\b(?:clip\w*|cauteri\w*|cautery|coagulat\w*|apc|hemo(?:stasis|spray)|band(?:ed|ing|ings|s)?|emboli[sz]\w*|inject\w*|epi(?:nephrine)?|ppi (?:drip|gtt|infusion|bolus)|octreotide|egds?|endoscop\w*|(?:colono|sigmoido)scop\w*|angiogra\w*|resect\w*|oversew\w*|oversewn)\b/gi,
    why: 'the bleeding that was treated occasioned the stay, and the anemia came of it',
  },
  {
    first: codes('K80.0- K80.1- K80.2-'),
    reason: codes('K85.1-'),
    why: 'the acute pancreatitis that the stones have brought occasioned the stay',
  },
  {
    first: codes('I48'),
    reason: codes('I63 I74'),
    why: 'the infarction or embolism occasioned the stay, and the rhythm is its source',
  },
];

/** `New on telemetry`: how a rhythm was found is no reason for the stay. */
const FOUND_BY = /^on\b/i;

/** The reason for a stay that is listed behind its consequence or its source, unless the note calls that the reason. */
export function behindItsConsequence(context: ClaimContext, first: SoundDiagnosis): readonly Report[] {
  const { document, claim, listed, hasNote } = context;
  if (!hasNote || claim.setting !== 'inpatient') return [];
  for (const { first: isFirst, reason, treated, why } of CONSEQUENCES) {
    if (!isFirst(first.key)) continue;
    const one = listed.find(
      (other) => reason(other.key) && !unfitness(other, context) && !isCodedFirst(first, other),
    );
    if (!one || one.diagnosis.poa?.value === 'N') continue;
    const onset = onsetTold(context, one);
    // `Embolic stroke, AF new on telemetry`
    if (onset?.value === 'N' && !isNamedWithin(context, first, onset.place.clause.span)) continue;
    if (treated && !mentionsOf(document, claim, treated).some(({ status }) => status === 'affirmed'))
      continue;
    const support = supportOf(context, one);
    const place = support.kind === 'named' ? support.places.find((at) => !denies(at)) : undefined;
    if (!place || isToldOfALaterDay(context, one)) continue;
    const isCalledReason = (other: SoundDiagnosis) =>
      statedReasons(context).some(
        (stated) => !FOUND_BY.test(slice(document.text, stated.said.span)) && mayBe(context, other, stated),
      );
    if (isCalledReason(first) && !isCalledReason(one)) continue;
    return [
      {
        ...about(one),
        authority: 'ICD-10-CM Official Guidelines II',
        message: `${named(one)} is listed behind ${named(first)}: ${why}.`,
        related: [...standing([first]), { span: place.span, message: 'The note names it here.' }],
        fixes: [moveBefore(one, first)],
      },
    ];
  }
  return [];
}
