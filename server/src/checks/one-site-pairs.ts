/** Codes of one eye, ulcer, bone or joint that do not go together (Guidelines I.C.7, I.C.12 and I.C.13). */
import type { SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import type { WrongPair } from './wrong-pairs.ts';

const namesSeveralSites = ({ title }: SoundDiagnosis): boolean => /\bmultiple sites\b/i.test(title);

/** Where M80 names a bone, the categories of its injuries. */
const BONES: readonly (readonly [fragile: string, injury: string])[] = [
  ['M80.01- M80.02- M80.81- M80.82-', 'S42'],
  ['M80.03- M80.83-', 'S52'],
  ['M80.05- M80.85-', 'S72'],
  ['M80.06- M80.86-', 'S82'],
  ['M80.07- M80.87-', 'S92'],
  ['M80.08- M80.88-', 'S22 S32'],
];

const sideOf = ({ title }: SoundDiagnosis): string | undefined => /\b(?:right|left)\b/.exec(title)?.[0];

const isUlcer = codesIn('L89', 'L97', 'L98.4-');
const poaOf = ({ diagnosis: { poa } }: SoundDiagnosis): string | undefined => poa?.value.trim().toUpperCase();
/** The last characters of ulcers from the slightest on: stages, and layers exposed or necrotic, of which some are alike. */
const STAGES = ['1', '2', '3', '4'];
const LAYERS = ['1', '2', '5', '36', '4'];

/** Whether one code is of the same ulcer as another and says more of its depth. */
function isWorse({ key: one }: SoundDiagnosis, { key: other }: SoundDiagnosis): boolean {
  if (one.slice(0, -1) !== other.slice(0, -1)) return false;
  const order = one.startsWith('L89') ? STAGES : LAYERS;
  const [deep, slight] = [one, other].map((key) => order.findIndex((of) => of.includes(key.slice(-1))));
  return slight !== undefined && deep !== undefined && slight >= 0 && deep > slight;
}

export const OF_ONE_SITE: readonly WrongPair[] = [
  {
    wrong: codesIn('H40'),
    beside: codesIn('H40'),
    why: 'where the stage of a glaucoma progresses, the highest stage alone is coded',
    section: 'I.C.7.a.4',
    // Codes without a side stand once for each eye and stage (I.C.7.a.3).
    when: ({ key: wrong }, { key: beside }) =>
      wrong[5] !== 'X' &&
      wrong.slice(0, 6) === beside.slice(0, 6) &&
      Number(wrong[6]) % 4 < Number(beside[6]) % 4,
  },
  {
    wrong: codesIn('H40.1-', 'H40.2-'),
    beside: codesIn('H40.1-', 'H40.2-'),
    why: 'where the eyes differ in the stage of the glaucoma each has its own code, and none is for both',
    section: 'I.C.7.a.3',
    // The same stage is said twice, which is dx/bilateral-available.
    when: ({ key: wrong }, { key: beside }) =>
      wrong.slice(0, 5) === beside.slice(0, 5) &&
      wrong[5] === '3' &&
      (beside[5] === '1' || beside[5] === '2') &&
      wrong[6] !== beside[6],
  },
  {
    wrong: codesIn('H40.1-', 'H40.2-'),
    beside: codesIn('H40.1-', 'H40.2-'),
    why: 'where each eye has another type of glaucoma it has its own code, and none is for both',
    section: 'I.C.7.a.3',
    severity: 'information',
    when: (wrong, beside) =>
      wrong.key.slice(0, 5) !== beside.key.slice(0, 5) &&
      /\bbilateral\b/.test(wrong.title) &&
      sideOf(beside) !== undefined,
  },
  {
    wrong: codesIn('L89'),
    beside: codesIn('L89'),
    why: 'where debridement has shown the stage of an unstageable ulcer, that stage alone is coded',
    section: 'I.C.12.a.2',
    severity: 'information',
    when: ({ key: wrong }, { key: beside }) =>
      wrong.slice(0, -1) === beside.slice(0, -1) && wrong.endsWith('0') && /[1-4]$/.test(beside),
  },
  {
    wrong: isUlcer,
    beside: isUlcer,
    why: 'an ulcer that has progressed in the stay has the code of the stage or severity on admission with Y and that of the highest with N',
    section: 'I.C.12.a.6, b.3 and appendix I',
    severity: 'information',
    when: (wrong, beside) => isWorse(wrong, beside) && poaOf(wrong) === 'Y' && poaOf(beside) === 'Y',
  },
  {
    wrong: isUlcer,
    beside: isUlcer,
    why: 'an ulcer is coded as it was on admission and at its highest stage or severity in the stay, and not as it was while it healed',
    section: 'I.C.12.a.4 to 6, b.3 and appendix I',
    severity: 'information',
    when: (wrong, beside) => isWorse(beside, wrong) && poaOf(wrong) === 'N' && poaOf(beside) === 'Y',
  },
  {
    wrong: codesIn('L89'),
    beside: codesIn('L89'),
    why: 'for pressure-induced deep tissue damage that code alone is assigned',
    section: 'I.C.12.a.7',
    severity: 'information',
    when: ({ key: wrong }, { key: beside }) =>
      wrong.slice(0, -1) === beside.slice(0, -1) && beside.endsWith('6') && /[1-49]$/.test(wrong),
  },
  {
    wrong: codesIn('M00-M99'),
    beside: codesIn('M00-M99'),
    why: 'multiple sites are coded only where the single ones are not documented',
    section: 'I.C.13.a.2',
    severity: 'information',
    when: (wrong, beside) =>
      namesSeveralSites(wrong) &&
      !namesSeveralSites(beside) &&
      wrong.key.slice(0, 4) === beside.key.slice(0, 4),
  },
  {
    wrong: codesIn('L89', 'L97', 'L98.4-'),
    beside: codesIn('L89', 'L97', 'L98.4-'),
    why: 'the unspecified stage or severity is for an ulcer of which none is documented',
    section: 'I.C.12.a.2 and b.2',
    severity: 'information',
    when: ({ key: wrong }, { key: beside }) =>
      wrong.slice(0, -1) === beside.slice(0, -1) && wrong.endsWith('9') && /[0-58]$/.test(beside),
  },
  ...BONES.map(
    ([fragile, injury]): WrongPair => ({
      wrong: codesIn(...injury.split(' ')),
      beside: codesIn(...fragile.split(' ')),
      why: 'a fracture of osteoporosis is coded to M80 and not as an injury too',
      section: 'I.C.13.d.2',
      severity: 'information',
      when: (wrong, beside) => sideOf(wrong) === sideOf(beside),
    }),
  ),
  {
    wrong: codesIn('M84.4-'),
    beside: codesIn('C40-C41', 'C79.51', 'C90.0-'),
    why: 'a pathological fracture in a neoplastic disease is coded to M84.5-',
    section: 'I.C.2.l.6',
    severity: 'information',
  },
];
