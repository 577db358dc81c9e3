/** modifier/side-mismatch: a modifier says one side, every diagnosis it is for the other. */
import type { CodeAt, ServiceLine } from '../../model/document.ts';
import { rememberedByRelease } from '../by-release.ts';
import type { ClaimCheck, ClaimContext, Said, SoundDiagnosis } from '../check.ts';
import { codesIn } from '../code-ranges.ts';
import { type Side, sideOf } from '../modifiers.ts';
import { claimText } from '../samples.ts';

/**
 * Codes in whose titles right and left name no side of a pair: heart and its vessels, quadrants of the belly, patients
 * who left; and hemiplegia, whose side is opposite to that of the brain.
 */
const NAMES_NO_SIDE = codesIn('I20-I52', 'I69', 'G81-G83', 'R10', 'R19.0', 'Z53', 'Q20-Q28');

export const modifierSideMismatch: ClaimCheck = {
  id: 'modifier/side-mismatch',
  scope: 'claim',
  severity: 'warning',
  kinds: ['professional'],
  speaksOf: (key, { period: { title } }) => sideOfTitle({ key, title }) !== undefined,
  title: 'The modifier says one side, and every diagnosis of the line that has a side says the other.',
  authority: 'ICD-10-CM Official Guidelines I.B.13; HCPCS modifiers RT, LT, E1–E4, F and T',
  why: 'A service on the right knee for a pain in the left one is denied, or worse, is a wrong-side procedure.',
  fixes: ['None: only the record can tell which of the two is wrong.'],
  notes: [
    'Diagnoses of both sides, or of no side, are left alone; so is a line with modifiers of both sides.',
    'Fingers and toes are compared by their side.',
    'Information only: an operation with modifier 50 for diagnoses that are all of one side.',
  ],
  wrong: [
    {
      says: 'an injection of the right knee for the left one',
      text: claimText({
        diagnoses: 'A: M17.12  Unilateral primary osteoarthritis, left knee',
        services: '2026-11-03  11   20610  RT    A   1      118.00',
      }),
    },
    {
      says: 'the left thumb for a sprain of the right one',
      text: claimText({
        diagnoses: 'A: S63.601A  Unspecified sprain of right thumb, initial encounter\nB: I10',
        services: '2026-11-03  11   26055  FA    A,B   1      118.00',
      }),
    },
    {
      says: 'an injection of both hips for the right one',
      text: claimText({
        diagnoses: 'A: M70.61  Trochanteric bursitis, right hip',
        services: '2026-11-03  11   20610  50    A   1      236.00',
      }),
    },
  ],
  right: [
    {
      says: 'the same side',
      text: claimText({
        diagnoses: 'A: M17.11  Unilateral primary osteoarthritis, right knee',
        services: '2026-11-03  11   20610  RT    A   1      118.00',
      }),
    },
    {
      says: 'one of two diagnoses is of the side',
      text: claimText({
        diagnoses: 'A: M25.561  Pain in right knee\nB: M25.562  Pain in left knee',
        services: '2026-11-03  11   20610  RT    A,B   1      118.00',
      }),
    },
    {
      says: 'both knees',
      text: claimText({
        diagnoses: 'A: M17.0  Bilateral primary osteoarthritis of knee',
        services: '2026-11-03  11   20610  RT    A   1      118.00',
      }),
    },
    {
      says: 'a left ventricle, whatever the side of the line',
      text: claimText({
        diagnoses: 'A: I50.1  Left ventricular failure, unspecified',
        services: '2026-11-03  11   20610  RT    A   1      118.00',
      }),
    },
  ],
  run(context) {
    const said: Said[] = [];
    for (const line of context.claim.lines) {
      if (line.modifiers.length === 0) continue;
      said.push(...ofBothSides(context, line));
      const says = sidedModifier(line);
      if (!says) continue;
      const { modifier, side } = says;
      const sided = sidedDiagnoses(context, line);
      const [first] = sided;
      if (!first || sided.some((one) => one.side === side)) continue;
      const { diagnosis, code, title } = first.diagnosis;
      said.push({
        span: modifier.span,
        message: `${modifier.key} is the ${side} side, and this line is for ${code} (${title}).`,
        code: modifier.key,
        system: 'modifier',
        related: [{ span: diagnosis.code.span, message: `${code} is of the ${first.side} side.` }],
      });
    }
    return said;
  },
};

interface SidedModifier {
  readonly modifier: CodeAt;
  readonly side: Side;
}

/** The first modifier of a line that says a side, where no other says more. */
function sidedModifier({ modifiers }: ServiceLine): SidedModifier | undefined {
  if (!saysSide(modifiers) || modifiers.some(({ key }) => key === '50')) return undefined;
  let first: SidedModifier | undefined;
  for (const modifier of modifiers) {
    const side = sideOf(modifier.key);
    if (side && first && side !== first.side) return undefined;
    if (side) first ??= { modifier, side };
  }
  return first;
}

const isSurgery = codesIn('10004-69990');

/** An operation on both sides for what is coded of one: both are coded, or the code of both (I.B.13). */
function ofBothSides(context: ClaimContext, line: ServiceLine): readonly Said[] {
  const both = line.modifiers.find(({ key }) => key === '50');
  if (!both || !line.procedure || !isSurgery(line.procedure.key)) return [];
  const pointed = pointedDiagnoses(context, line);
  const sided = sidedDiagnoses(context, line);
  const [first] = sided;
  // What has no side may be of both.
  if (!first || sided.length < pointed.length || sided.some(({ side }) => side !== first.side)) return [];
  const { diagnosis, code, title } = first.diagnosis;
  return [
    {
      span: diagnosis.code.span,
      severity: 'information',
      message: `${code} (${title}) is of the ${first.side} side alone, and ${line.procedure.key} was performed on both: the condition of the other side is coded too.`,
      code,
      system: 'icd-10-cm',
      related: [{ span: both.span, message: 'Modifier 50 stands here.' }],
    },
  ];
}

/** Asked of every line that has modifiers, most of which say no side. */
function saysSide(modifiers: readonly CodeAt[]): boolean {
  for (const { key } of modifiers) if (sideOf(key)) return true;
  return false;
}

interface Sided {
  readonly diagnosis: SoundDiagnosis;
  readonly side: Side;
}

/** The diagnoses that a line points to and whose titles say one side. */
const sidedDiagnoses = ({ sound }: ClaimContext, line: ServiceLine): readonly Sided[] =>
  pointedDiagnoses({ sound }, line).flatMap((diagnosis): Sided[] => {
    const side = titleSide(diagnosis);
    return side ? [{ diagnosis, side }] : [];
  });

const pointedDiagnoses = (
  { sound }: Pick<ClaimContext, 'sound'>,
  line: ServiceLine,
): readonly SoundDiagnosis[] =>
  sound.filter(({ diagnosis: { pointer } }) => line.pointers.some(({ value }) => value === pointer));

const titleSide = rememberedByRelease(sideOfTitle);

function sideOfTitle({ key, title }: Pick<SoundDiagnosis, 'key' | 'title'>): Side | undefined {
  if (NAMES_NO_SIDE(key)) return undefined;
  const right = /\bright\b/i.test(title);
  return right === /\bleft\b/i.test(title) ? undefined : right ? 'right' : 'left';
}
