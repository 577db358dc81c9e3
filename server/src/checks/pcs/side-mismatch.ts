/** pcs/side-mismatch: an operation on a bone or joint of one side, and diagnoses of the other. */
import { type ClaimCheck, type Said, titled } from '../check.ts';
import { codesIn } from '../code-ranges.ts';
import { named } from '../list-fixes.ts';
import { stayText } from '../samples.ts';

/** Head and facial bones, upper and lower bones, upper and lower joints of the medical and surgical section. */
const ON_SKELETON = /^0[NPQRS]/;
const isOfSkeleton = codesIn('M00-M25', 'M80-M96', 'S00-S99');
const SIDE = /\b(?:right|left|bilateral)\b/i;

/** The side that a title names; no title of a bone or joint names two. */
const sideOf = (title: string): string | undefined => SIDE.exec(title)?.[0].toLowerCase();

const stay = (diagnoses: string, procedures: string): string => stayText({ diagnoses, procedures });

export const pcsSideMismatch: ClaimCheck = {
  id: 'pcs/side-mismatch',
  scope: 'claim',
  severity: 'warning',
  kinds: ['institutional'],
  title: 'A bone or joint of one side is operated on, and the diagnoses are of the other.',
  authority: 'ICD-10-CM Official Guidelines I.B.13; titles of the codes',
  why: 'A wrong side on the claim looks like an operation on the wrong side, and one of the two codes is not what the record says.',
  fixes: [],
  notes: [
    'It speaks of bones and joints, where every diagnosis of them that names a side names the other one.',
  ],
  wrong: [
    {
      says: 'the left knee replaced, the right one diseased',
      text: stay('principal: M17.11 POA Y', 'principal: 0SRD0J9 2026-11-01'),
    },
    {
      says: 'the left femur reduced, the right one broken',
      text: stay('principal: S72.001A POA Y\nA: W18.30XA POA Y', 'principal: 0QS704Z 2026-11-01'),
    },
  ],
  right: [
    {
      says: 'the same side',
      text: stay('principal: M17.12 POA Y', 'principal: 0SRD0J9 2026-11-01'),
    },
    {
      says: 'both knees diseased, or each by its own code',
      text: stay('principal: M17.0 POA Y\nA: M25.561 POA Y', 'principal: 0SRD0J9 2026-11-01'),
    },
    {
      says: 'no diagnosis of a bone',
      text: stay('principal: J18.9 POA Y\nA: H25.11 POA Y', 'principal: 0SRD0J9 2026-11-01'),
    },
  ],
  run({ listed, procedures }) {
    const said: Said[] = [];
    for (const { procedure, verdict } of procedures) {
      if (verdict.kind !== 'valid' || !ON_SKELETON.test(verdict.key)) continue;
      const { key, period } = verdict;
      const side = sideOf(period.title);
      if (side !== 'right' && side !== 'left') continue;
      const sided = listed.filter(({ key: code, title }) => isOfSkeleton(code) && sideOf(title));
      const [first] = sided;
      if (!first || sided.some(({ title }) => sideOf(title) === side || sideOf(title) === 'bilateral'))
        continue;
      said.push({
        span: procedure.code.span,
        message: `${titled(key, period)} is of the ${side} side, and ${named(first)} is not.`,
        code: key,
        system: 'icd-10-pcs',
        related: [{ span: first.diagnosis.code.span, message: `${named(first)} stands here.` }],
      });
    }
    return said;
  },
};
