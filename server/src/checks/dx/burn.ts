/** dx/burn: degrees, sites and extent of burns and corrosions. */
import { ALL_KINDS, type ClaimCheck, type Report, type Said, type SoundDiagnosis } from '../check.ts';
import { codesIn } from '../code-ranges.ts';
import { about, moveBefore, named, standing } from '../list-fixes.ts';
import { withDiagnoses } from '../samples.ts';
import { type WrongPair, wrongPairs } from '../wrong-pairs.ts';

/** Burns and corrosions of the surface, whose fourth character says the degree. */
const isOfSurface = codesIn('T20-T25');
const isAnyBurn = codesIn('T20-T28');
const isExtent = codesIn('T31-T32');
/** Of eyes and inner organs, and of an unspecified place, which may be of the third degree. */
const isOfAnyDegree = codesIn('T26-T28', 'T30');
const isCurrent = ({ key }: SoundDiagnosis): boolean => !key.endsWith('S');

/** 0 unspecified to 3 third degree; 4 to 7 are those of corrosions. */
const degreeOf = ({ key }: SoundDiagnosis): number => Number(key[3]) % 4;
const isCorrosion = ({ key }: SoundDiagnosis): boolean => Number(key[3]) >= 4;

const isSamePlace = (a: SoundDiagnosis, b: SoundDiagnosis): boolean =>
  a.key.slice(0, 3) === b.key.slice(0, 3) &&
  a.key.slice(4, 6) === b.key.slice(4, 6) &&
  isCorrosion(a) === isCorrosion(b);

const namesSeveralSites = ({ title }: SoundDiagnosis): boolean => /\bmultiple sites\b/i.test(title);

const PAIRS: readonly WrongPair[] = [
  {
    wrong: isOfSurface,
    beside: isOfSurface,
    why: 'burns of the same site and side are coded to the highest degree alone',
    section: 'I.C.19.d.2',
    when: (lower, higher) =>
      isCurrent(lower) &&
      isCurrent(higher) &&
      isSamePlace(lower, higher) &&
      degreeOf(lower) < degreeOf(higher),
  },
  {
    wrong: codesIn('T30'),
    beside: isOfSurface,
    why: 'a burn of unspecified region is not coded where the regions are',
    section: 'I.C.19.d.5',
    when: (_vague, site) => isCurrent(site),
  },
  {
    wrong: isOfSurface,
    beside: isOfSurface,
    why: 'multiple sites are coded only where the single ones are not documented',
    section: 'I.C.19.d.5',
    when: (several, one) =>
      namesSeveralSites(several) &&
      !namesSeveralSites(one) &&
      several.key.slice(0, 4) === one.key.slice(0, 4) &&
      several.key[5] === one.key[5],
  },
  {
    wrong: isExtent,
    beside: isAnyBurn,
    why: 'the extent of body surface is not coded with sequelae of burns',
    section: 'I.C.19.d.6',
    when: (_extent, _burn, listed) => !listed.some((one) => isAnyBurn(one.key) && isCurrent(one)),
  },
];

export const burn: ClaimCheck = {
  id: 'dx/burn',
  scope: 'claim',
  severity: 'warning',
  kinds: ALL_KINDS,
  speaksOf: (key) => isAnyBurn(key) || key.startsWith('T30'),
  title:
    'Burns are out of order, one site is coded with two degrees, or a stay does not tell where they are.',
  authority: 'ICD-10-CM Official Guidelines I.C.19.d',
  why: 'The burn of the highest degree is listed first. Burns of one site and side have one code, of their highest degree; the extent of body surface follows the sites.',
  fixes: ['Move the burn of the highest degree first.', 'Remove the code of the lower degree.'],
  notes: ['Sequelae stay out of the order: a burn with S may stand beside a current one (I.C.19.d.8).'],
  wrong: [
    {
      says: 'a second degree burn before a third degree one',
      text: withDiagnoses('A: T23.201A  Burn of second degree of right hand', 'B: T24.311A', 'C: X10.2XXA'),
    },
    {
      says: 'second and third degree of the right thigh (the example of I.C.19.d.2)',
      text: withDiagnoses('A: T24.311A  Burn of third degree of right thigh', 'B: T24.211A', 'C: X10.2XXA'),
    },
    {
      says: 'a burn of unspecified region beside a region',
      text: withDiagnoses(
        'A: T23.301A',
        'B: T30.0  Burn of unspecified body region, unspecified degree',
        'C: X10.2XXA',
      ),
    },
    {
      says: 'multiple sites beside one of them',
      text: withDiagnoses('A: T24.311A', 'B: T24.391A', 'C: X10.2XXA'),
    },
    {
      says: 'extent with the sequela of a burn',
      text: withDiagnoses('A: L90.5', 'B: T24.311S', 'C: T31.0', 'D: X10.2XXS'),
    },
    {
      says: 'extent before the site',
      text: withDiagnoses('A: T31.11  Burns involving 10-19% of body surface', 'B: T24.311A', 'C: X10.2XXA'),
    },
  ],
  right: [
    {
      says: 'the third degree first, then another site and the extent',
      text: withDiagnoses(
        'A: T24.311A  Burn of third degree of right thigh',
        'B: T23.201A',
        'C: T31.11',
        'D: X10.2XXA',
      ),
    },
    {
      says: 'different degrees of the two thighs',
      text: withDiagnoses(
        'A: T24.311A',
        'B: T24.212A  Burn of second degree of left thigh',
        'C: T31.0',
        'D: X10.2XXA',
      ),
    },
    {
      says: 'a burn in aftercare beside an old one',
      text: withDiagnoses(
        'A: L90.5',
        'B: T23.101D  Burn of first degree of right hand',
        'C: T23.301S',
        'D: T31.0',
        'E: X10.2XXD',
        'F: X10.2XXS',
      ),
    },
  ],
  run({ claim, listed }) {
    const said: Said[] = [];
    const superfluous = new Set<SoundDiagnosis>();
    for (const { wrong, report } of wrongPairs(PAIRS, claim, listed)) {
      superfluous.add(wrong);
      said.push(report);
    }
    said.push(...inOrder(listed.filter((one) => !superfluous.has(one))));
    const [vague] = claim.setting === 'inpatient' ? listed.filter(({ key }) => key.startsWith('T30')) : [];
    if (vague && !superfluous.has(vague))
      said.push({
        ...about(vague),
        authority: 'ICD-10-CM Official Guidelines I.C.19.d.6; note at category T30',
        message: `${named(vague)} is not for a stay: it is used where the location of the burn is not documented, which a stay is expected to tell.`,
      });
    return said;
  },
};

/** I.C.19.d.1: first the highest degree. Tabular, T31: supplementary to T20 to T25 where the site is specified. */
function inOrder(listed: readonly SoundDiagnosis[]): readonly Report[] {
  const reports: Report[] = [];
  const burns = listed.filter((one) => isOfSurface(one.key) && isCurrent(one));
  const [first] = burns;
  if (!first) return reports;
  const highest = burns.reduce((high, one) => (degreeOf(one) > degreeOf(high) ? one : high));
  if (highest !== first)
    reports.push({
      ...about(highest),
      authority: 'ICD-10-CM Official Guidelines I.C.19.d.1',
      message: `${named(highest)} is listed behind ${named(first)}: the burn of the highest degree comes first.`,
      related: standing([first]),
      fixes: [moveBefore(highest, first)],
    });
  const extent = listed.find(({ key }) => isExtent(key));
  if (extent && listed.indexOf(extent) < listed.indexOf(first))
    reports.push({
      ...about(extent),
      authority: 'ICD-10-CM Official Guidelines I.C.19.d.6; note at T31 and T32',
      message: `${named(extent)} is listed before ${named(first)}: the extent is supplementary where the site is coded.`,
      related: standing([first]),
      fixes: [moveBefore(first, extent)],
    });
  const third = listed.find(({ key }) => isExtent(key) && /[1-9]$/.test(key) && key.length === 5);
  if (
    third &&
    burns.every((one) => [1, 2].includes(degreeOf(one))) &&
    !listed.some(({ key }) => isOfAnyDegree(key))
  )
    reports.push({
      ...about(third),
      severity: 'information',
      authority: 'ICD-10-CM Official Guidelines I.C.19.d.6',
      message: `${named(third)} says how much is burned to the third degree, and no burn of the third degree is listed.`,
      related: standing(burns),
    });
  return reports;
}
