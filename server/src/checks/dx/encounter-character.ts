/** dx/encounter-character: 7th characters for the encounter that do not fit each other or the codes beside them. */
import type { Claim } from '../../model/document.ts';
import { slice } from '../../model/text.ts';
import {
  ALL_KINDS,
  type ClaimCheck,
  type ClaimContext,
  type Report,
  type Said,
  type SoundDiagnosis,
} from '../check.ts';
import { choices } from '../code-fixes.ts';
import { codesIn } from '../code-ranges.ts';
import { deviceTreated } from '../device-operations.ts';
import { withoutEarlierCare } from '../earlier-care.ts';
import { NAMED_AS_UNFIT } from '../first-listed.ts';
import { treatedInHealing } from '../fracture-treated.ts';
import { healingByNote } from '../healing.ts';
import { isExternalCause, isInjury, isPutOff, PHASE_NAMES, phaseOf } from '../injury-phases.ts';
import { about, billable, moveBefore, named, removals, standing } from '../list-fixes.ts';
import { withDiagnoses } from '../samples.ts';
import { noteText } from '../samples-chart.ts';
import { isSoundCode } from '../sound.ts';
import { onOneEncounter } from '../tabular-notes.ts';

const isComplication = codesIn('T80-T88');
/** Aftercare that is for what is no injury: orthopedic, dressings and sutures, surgical, other. */
const isAftercare = codesIn('Z47', 'Z48.0-', 'Z48.8-', 'Z51.89');
const isBurn = codesIn('T20-T28');
/** Z codes for what an injury leaves behind: absence of a limb or organ, openings, implants. */
const isResidualStatus = codesIn('Z89-Z99');
const isComaScore = codesIn('R40.21-R40.23');

export const encounterCharacter: ClaimCheck = {
  id: 'dx/encounter-character',
  scope: 'claim',
  severity: 'warning',
  kinds: ALL_KINDS,
  speaksOf: (key) => key.length === 7 || isAftercare(key),
  title: 'A 7th character for the encounter does not fit the codes beside it.',
  authority: 'ICD-10-CM Official Guidelines I.B.10, I.C.19.a and I.C.20.a.2',
  why: 'A is for active treatment, D for care after it, S for what an injury left behind. A sequela takes two codes, the residual condition before the injury; an external cause has the character of the injury that it caused.',
  fixes: [
    'Change the 7th character of the cause to that of the injury.',
    'Move the residual condition before the injury with S.',
    'Remove the aftercare code, or the sequela beside the current injury.',
  ],
  notes: [
    'What a note says of the healing is read in its assessment, where one injury is listed.',
    'Burns heal at different rates: a current burn and the sequela of an old one may stand together (I.C.19.d.8).',
    'Aftercare beside an injury is found where the injury is coded for subsequent care, or the line of the aftercare code names an injury.',
  ],
  wrong: [
    {
      says: 'the scar behind the burn that left it',
      text: withDiagnoses(
        'A: T23.301S  Burn of third degree of right hand, sequela',
        'B: L90.5  Scar conditions and fibrosis of skin',
      ),
    },
    {
      says: 'a sequela without the condition that remained',
      text: withDiagnoses('A: S72.001S  Fracture of unspecified part of neck of right femur, sequela'),
    },
    {
      says: 'a sequela beside the same injury as current',
      text: withDiagnoses('A: M25.551', 'B: S72.001S', 'C: S72.001D'),
    },
    {
      says: 'a cause for active treatment of an injury in aftercare',
      text: withDiagnoses(
        'A: S52.501D',
        'B: W01.0XXA  Fall on same level from slipping, tripping and stumbling',
      ),
    },
    {
      says: 'a cause as sequela of a current injury',
      text: withDiagnoses('A: S52.501A', 'B: W01.0XXS'),
    },
    {
      says: 'aftercare of a fracture',
      text: withDiagnoses('A: S82.201D', 'B: Z47.89  Encounter for other orthopedic aftercare'),
    },
    {
      says: 'aftercare of an injury by its line',
      text: withDiagnoses('A: Z47.89  Aftercare for healing traumatic fracture of right radius'),
    },
    {
      says: 'one fracture under active treatment and in its healing',
      text: withDiagnoses(
        'A: S52.501A',
        'B: S52.501D  Unspecified fracture of the lower end of right radius, subsequent encounter for closed fracture with routine healing',
      ),
    },
    {
      says: 'a note that has the fracture in its healing',
      text: noteText({
        note: '[assessment]\nColles fracture of the right radius, routine healing. Splint for two weeks.',
        diagnoses: 'S52.531A  Colles’ fracture of right radius, initial encounter for closed fracture',
      }),
    },
    {
      says: 'scores of a coma scale taken at different times',
      text: withDiagnoses('A: S06.5X9A', 'B: R40.2111', 'C: R40.2211', 'D: R40.2312'),
    },
  ],
  right: [
    {
      says: 'the scar before the burn that left it',
      text: withDiagnoses(
        'A: L90.5  Scar conditions and fibrosis of skin',
        'B: T23.301S  Burn of third degree of right hand, sequela',
        'C: X10.2XXS',
      ),
    },
    {
      says: 'a current burn and the sequela of an old one',
      text: withDiagnoses('A: L90.5', 'B: T23.301S', 'C: T22.311D'),
    },
    {
      says: 'fracture and cause in the same phase',
      text: withDiagnoses(
        'A: S52.501D',
        'B: W01.0XXD  Fall on same level from slipping, tripping and stumbling',
      ),
    },
    {
      says: 'an open fracture with its cause',
      text: withDiagnoses(
        'A: S82.201C',
        'B: V43.52XA  Car driver injured in collision with other type car in traffic accident',
      ),
    },
    {
      says: 'aftercare of a joint replacement for arthritis',
      text: withDiagnoses('A: Z47.1  Aftercare following joint replacement surgery', 'B: Z96.641'),
    },
  ],
  run(context) {
    const said: Said[] = [];
    const coded = context.sound.filter(
      ({ diagnosis: { role } }) => role === 'principal' || role === 'other' || role === 'external-cause',
    );
    said.push(...aftercare(context));
    const withPhase = coded.filter(({ key }) => phaseOf(key));
    if (withPhase.length > 0) {
      said.push(...sequelae(context));
      said.push(...currentAndPast(context.claim, withPhase));
      said.push(...treatedAndHealing(context, withPhase));
      const healing = [...healingByNote(context), ...treatedInHealing(context)];
      said.push(...healing);
      if (healing.length === 0) said.push(...withoutEarlierCare(context, withPhase));
      said.push(...causes(context, withPhase));
    }
    said.push(...comaScale(coded));
    said.push(...deviceTreated(context));
    return said;
  },
};

/** I.B.10, I.C.19.a: the residual condition first, the injury with S second. */
function sequelae({ listed, judged }: ClaimContext): readonly Report[] {
  const isSequela = ({ key }: SoundDiagnosis) => isInjury(key) && phaseOf(key) === 'sequela';
  const isResidual = ({ key }: SoundDiagnosis) =>
    !isExternalCause(key) && phaseOf(key) !== 'sequela' && (!key.startsWith('Z') || isResidualStatus(key));
  const first = listed.findIndex(isSequela);
  const injury = listed[first];
  if (!injury) return [];
  const residual = listed.findIndex(isResidual);
  if (residual >= 0 && residual < first) return [];
  const behind = listed[residual];
  // What remained may stand there as a code that is none, which another check names.
  if (
    !behind &&
    judged.some(({ diagnosis, verdict }) => !isSoundCode(verdict) && !/^[S-Z]/.test(diagnosis.code.key))
  )
    return [];
  return [
    {
      ...about(injury),
      message: behind
        ? `${named(injury)} is listed before ${named(behind)}: what remained is listed first, the injury that left it second.`
        : `${named(injury)} stands without the condition that remained: a sequela takes both codes, the condition first.`,
      ...(behind ? { related: standing([behind]), fixes: [moveBefore(behind, injury)] } : {}),
      unless: [...NAMED_AS_UNFIT, 'chart/otherwise-coded'],
    },
  ];
}

/** I.B.10: the code of the acute phase is never used with the one of its sequela. */
function currentAndPast(claim: Claim, withPhase: readonly SoundDiagnosis[]): readonly Report[] {
  const reports: Report[] = [];
  for (const past of withPhase) {
    if (phaseOf(past.key) !== 'sequela' || !isInjury(past.key) || isBurn(past.key)) continue;
    const current = withPhase.find(
      (other) => other !== past && other.key.slice(0, 6) === past.key.slice(0, 6),
    );
    if (!current) continue;
    reports.push({
      ...about(past),
      authority: 'ICD-10-CM Official Guidelines I.B.10',
      message: `${named(past)} is listed beside ${named(current)}: an injury is either current or has left a sequela.`,
      related: standing([current]),
      fixes: [...removals(claim, past), ...removals(claim, current)],
    });
  }
  return reports;
}

/** I.C.19.a: one injury is treated actively, or that is completed and it heals. */
function treatedAndHealing(
  { claim, today }: ClaimContext,
  withPhase: readonly SoundDiagnosis[],
): readonly Report[] {
  const reports: Report[] = [];
  for (const healing of withPhase) {
    if (phaseOf(healing.key) !== 'subsequent' || !isInjury(healing.key) || isBurn(healing.key)) continue;
    const treated = withPhase.find(
      (other) => phaseOf(other.key) === 'initial' && other.key.slice(0, 6) === healing.key.slice(0, 6),
    );
    if (!treated || !onOneEncounter(claim, treated, healing, today)) continue;
    reports.push({
      ...about(healing),
      authority: 'ICD-10-CM Official Guidelines I.C.19.a',
      message: `${named(healing)} is listed beside ${named(treated)}: one injury is either under active treatment or in its healing.`,
      related: standing([treated]),
      fixes: [...removals(claim, healing), ...removals(claim, treated)],
    });
  }
  return reports;
}

/** I.C.20.a.2 and i.2: the character of a cause matches that of the injury. */
function causes(context: ClaimContext, withPhase: readonly SoundDiagnosis[]): readonly Report[] {
  const reports: Report[] = [];
  const injuries = withPhase.filter(({ key }) => isInjury(key));
  const [injury] = injuries;
  if (!injury) return reports;
  const phases = new Set(injuries.map(({ key }) => phaseOf(key)));
  for (const cause of withPhase) {
    const phase = phaseOf(cause.key);
    // The phase of an injury is one of theirs.
    if (phase === undefined || phases.has(phase)) continue;
    // Of an injury whose treatment was put off `chart/otherwise-coded` says the other character.
    if (phase === 'initial' && isPutOff(context)) continue;
    const wanted = [...phases].map((one) => `${cause.key.slice(0, 6)}${CAUSE_CHARACTER[one ?? 'initial']}`);
    reports.push({
      ...about(cause),
      authority: 'ICD-10-CM Official Guidelines I.C.20.a.2',
      message: `${named(cause)} says ${PHASE_NAMES[phase]}, and ${named(injury)} does not: the 7th character of a cause matches that of the injury.`,
      related: standing([injury]),
      ...(injuries.length === 1 ? { follows: injury.diagnosis.code.span } : {}),
      fixes: choices(cause.diagnosis, cause.set, billable(wanted, cause), cause.date),
    });
  }
  return reports;
}

const CAUSE_CHARACTER = { initial: 'A', subsequent: 'D', sequela: 'S' } as const;

const INJURY_WORDS =
  /\b(?:(?<!pathologic(?:al)? )(?<!stress )(?<!insufficiency )fractures?|fx|sprains?|strains?|dislocat\w+|lacerations?|injur(?:y|ies)|burns?|poisoning)\b/i;

/** I.C.19.a, I.C.21.c.7: an injury in its healing is coded as the injury with D, not as aftercare. */
function aftercare({ document, listed, claim }: ClaimContext): readonly Report[] {
  const reports: Report[] = [];
  for (const care of listed) {
    if (!isAftercare(care.key)) continue;
    const injury = listed.find(
      ({ key }) => /^[ST]/.test(key) && phaseOf(key) === 'subsequent' && !isComplication(key),
    );
    const { description } = care.diagnosis;
    const worded = description && INJURY_WORDS.exec(slice(document.text, description.span))?.[0];
    if (!injury && !worded) continue;
    reports.push({
      ...about(care),
      authority: 'ICD-10-CM Official Guidelines I.C.19.a and I.C.21.c.7',
      message: injury
        ? `${named(care)} is not used for aftercare of an injury: ${named(injury)} says it with its 7th character.`
        : `${named(care)} is not used for aftercare of an injury, as its line says (“${worded}”): the injury is coded with the 7th character for subsequent care.`,
      ...(injury ? { related: standing([injury]), fixes: removals(claim, care) } : {}),
    });
  }
  return reports;
}

/** I.C.18.e.1: the 7th character, when the scale was recorded, matches for the codes of one scale. */
function comaScale(coded: readonly SoundDiagnosis[]): readonly Report[] {
  const scores = coded.filter(({ key }) => isComaScore(key));
  const [first] = scores;
  if (!first) return [];
  const isOneScale = new Set(scores.map(({ key }) => key.slice(0, 5))).size === scores.length;
  const other = isOneScale ? scores.find(({ key }) => key[6] !== first.key[6]) : undefined;
  if (!other) return [];
  return [
    {
      ...about(other),
      authority: 'ICD-10-CM Official Guidelines I.C.18.e.1',
      message: `${named(other)} was recorded at another time than ${named(first)}: the 7th character matches for the codes of one coma scale.`,
      related: standing([first]),
    },
  ];
}
