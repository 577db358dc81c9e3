/** dx/bilateral-available: right and left are coded apart where one code says both. */
import { remembered } from '../../model/remembered.ts';
import { ALL_KINDS, type ClaimCheck, type Said, type SoundDiagnosis } from '../check.ts';
import { codeWithTitle, releaseName } from '../code-fixes.ts';
import { about, merged, named, removals, standing } from '../list-fixes.ts';
import { claimText, withDiagnoses } from '../samples.ts';
import { bilateralOf, leftTitle } from '../sides.ts';

export const bilateralAvailable: ClaimCheck = {
  id: 'dx/bilateral-available',
  scope: 'claim',
  severity: 'warning',
  kinds: ALL_KINDS,
  speaksOf: (_, { period }) => isSided(period.title),
  title: 'A side is coded apart where one code says both.',
  authority: 'ICD-10-CM Official Guidelines I.B.13',
  why: 'Separate codes for right and left are for conditions that have no bilateral code. Where there is one it is assigned, also while each side is treated at an encounter of its own.',
  fixes: [
    'Put the bilateral code in the place of the first and remove the second; the coder chooses. Offered where no service points to the second alone.',
    'Remove the side beside the bilateral code.',
  ],
  wrong: [
    {
      says: 'a cataract of each eye',
      text: withDiagnoses(
        'A: H25.11  Age-related nuclear cataract, right eye',
        'B: H25.12  Age-related nuclear cataract, left eye',
      ),
    },
    {
      says: 'called unilateral, twice',
      text: claimText({
        diagnoses:
          'A: M17.11  Unilateral primary osteoarthritis, right knee\nB: M17.12  Unilateral primary osteoarthritis, left knee',
        services: '2026-11-03  11   G0439  -     A,B   1      132.50',
      }),
    },
    {
      says: 'one side beside the code of both',
      text: withDiagnoses(
        'A: H10.33  Unspecified acute conjunctivitis, bilateral',
        'B: H10.32  Unspecified acute conjunctivitis, left eye',
      ),
    },
    {
      says: 'the left first',
      text: withDiagnoses(
        'A: H40.1122  Primary open-angle glaucoma, left eye, moderate stage',
        'B: H40.1112  Primary open-angle glaucoma, right eye, moderate stage',
      ),
    },
  ],
  right: [
    { says: 'the bilateral code', text: withDiagnoses('A: H25.13  Age-related nuclear cataract, bilateral') },
    {
      says: 'no bilateral code exists',
      text: withDiagnoses('A: M25.561  Pain in right knee', 'B: M25.562  Pain in left knee'),
    },
    {
      says: 'the eyes in different stages',
      text: withDiagnoses(
        'A: H40.1121  Primary open-angle glaucoma, left eye, mild stage',
        'B: H40.1112  Primary open-angle glaucoma, right eye, moderate stage',
      ),
    },
    {
      says: 'the sides differ in more',
      text: withDiagnoses(
        'A: H25.11  Age-related nuclear cataract, right eye',
        'B: H25.012  Cortical age-related cataract, left eye',
      ),
    },
  ],
  run({ claim, listed }) {
    const said: Said[] = [];
    if (listed.length < 2) return said;
    for (const one of listed) {
      const bilateral = listedBilateral(listed, one);
      if (bilateral)
        said.push({
          ...about(one),
          message: `${named(one)} is one side of what ${bilateral.code} says of both.`,
          related: standing([bilateral]),
          fixes: removals(claim, one),
        });
    }
    for (const right of listed) {
      const wanted = leftTitle(right);
      const left = wanted && listed.find(({ title }) => title.toLowerCase() === wanted);
      const both = left ? bilateralOf(right) : undefined;
      if (!left || both === undefined || listedBilateral(listed, right)) continue;
      const [first, second] = listed.indexOf(right) < listed.indexOf(left) ? [right, left] : [left, right];
      const { set, date, diagnosis } = second;
      said.push({
        span: diagnosis.code.span,
        message: `${right.code} and ${left.code} are the right and the left of one condition: ${codeWithTitle(set, both, date)} says both.`,
        release: releaseName(set.system, set.releaseOn(date)),
        code: second.code,
        system: set.system,
        related: [
          { span: first.diagnosis.code.span, message: `${first.code} (${first.title}) is the other side.` },
        ],
        fixes: merged(claim, first, second, both),
      });
    }
    return said;
  },
};

const isSided = remembered((title: string) => /\b(?:right|left)\b/i.test(title));

/** The code of both sides, where it is listed beside that of one. */
function listedBilateral(listed: readonly SoundDiagnosis[], one: SoundDiagnosis): SoundDiagnosis | undefined {
  const both = isSided(one.title) ? bilateralOf(one) : undefined;
  return listed.find(({ index }) => index === both);
}
