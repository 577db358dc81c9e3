/** poa/cause: a cause is reported as present on admission and what it caused is not, or the other way. */
import type { ClaimCheck, Report, Said, SoundDiagnosis } from '../check.ts';
import { codesIn } from '../code-ranges.ts';
import { about, named, standing } from '../list-fixes.ts';
import { toldAgainst } from '../onset.ts';
import { carriesPoa, indicatorFixes, reportsPoa } from '../poa-reporting.ts';
import { stayText } from '../samples.ts';

const isCause = codesIn('V00-Y84');
/** What an external cause is coded for; drugs, toxic substances and most complications say their cause themselves. */
const isInjury = codesIn('S00-T34', 'T66-T78', 'M80', 'M84.3-M84.6');
const isOrganism = codesIn('B95-B97');
/** Infections whose organism is coded behind them. */
const isHost = codesIn(
  ...'G00.9 G03.9 G06 H60 H66.0- I30 I33 I40 J15.9 J18 J20 J85 J86 J95.851 K35 K57 K61 K63.0 K65 K67 K68 K75.0 K81 K83.0'.split(
    ' ',
  ),
  ...'L00-L08 M00 M46.2- M46.3- M86 N10 N15.1 N30 N34 N39.0 N41 N45 N61 N70-N77 O23 O75.3 O85 O86 P36.9 P39 R78.81'.split(
    ' ',
  ),
  ...'T80.2- T81.4- T82.6- T82.7- T83.5- T83.6- T84.5- T84.6- T84.7- T85.7- T86 T87.4- T88.0'.split(' '),
);
const isDrug = codesIn('T36-T50');
/** What a drug is given for, and did not bring. */
const isTreated = codesIn('C00-D49', 'Z00-Z99');
const isAdverse = ({ title }: SoundDiagnosis): boolean => title.startsWith('Adverse effect');

export const poaCause: ClaimCheck = {
  id: 'poa/cause',
  scope: 'claim',
  severity: 'warning',
  kinds: ['institutional', 'chart'],
  speaksOf: (key) => isCause(key) || isDrug(key) || isOrganism(key),
  title: 'A cause and what it caused are not reported alike as present on admission.',
  authority: 'ICD-10-CM Official Guidelines, appendix I: external cause of injury codes',
  why: 'A fall in the hospital is reported with N, as is the fracture that it brought; a reaction to a drug that was given after the admission has N with the code of the drug. What happened before the order for admission has Y.',
  fixes: ['Change the indicator of the cause to that of the injury.'],
  notes: [
    'It speaks where all injuries of the stay have one indicator, Y or N, and a cause has the other; of a drug, where the nature of its adverse effect stands right before it.',
    'Of an organism (B95-B97) it speaks, as information, where all infections of the stay whose organism is coded behind them have one indicator and it has the other.',
    'Information only for drugs: who takes one at home may have its reaction later.',
  ],
  wrong: [
    {
      says: 'a fall before the admission, and a fracture after it',
      text: stayText({
        diagnoses:
          'principal: I50.23 POA Y\nA: S72.012A POA N  Unspecified intracapsular fracture of left femur\nexternal: W18.30XA POA Y',
      }),
    },
    {
      says: 'a drug before, its rash after',
      text: stayText({
        diagnoses:
          'principal: L03.115 POA Y\nA: L27.0 POA N\nB: T36.1X5A POA Y  Adverse effect of cephalosporins',
      }),
    },
  ],
  right: [
    {
      says: 'both in the stay',
      text: stayText({
        diagnoses:
          'principal: I50.23 POA Y\nA: S72.012A POA N  Unspecified intracapsular fracture of left femur\nexternal: W18.30XA POA N',
      }),
    },
    {
      says: 'an injury before and one in the stay',
      text: stayText({
        diagnoses:
          'principal: S72.012A POA Y\nA: S01.01XA POA N  Laceration of scalp\nexternal: W10.9XXA POA Y\nexternal: W06.XXXA POA N',
      }),
    },
  ],
  run(context) {
    const said: Said[] = [];
    const { claim, sound } = context;
    if (!reportsPoa(claim)) return said;
    const carrying = sound.filter(({ diagnosis }) => carriesPoa(diagnosis));
    // Where the note tells of one of them, it is said there.
    if (claim.kind === 'chart' && carrying.some((one) => toldAgainst(context, one))) return said;
    said.push(...ofInjuries(carrying), ...ofDrugs(carrying), ...ofOrganisms(carrying));
    return said;
  },
};

const indicatorOf = ({ diagnosis: { poa } }: Pick<SoundDiagnosis, 'diagnosis'>): string | undefined =>
  poa?.value.trim().toUpperCase();

function ofInjuries(carrying: readonly SoundDiagnosis[]): readonly Report[] {
  const [injury, ...others] = carrying.filter(({ key }) => isInjury(key));
  if (!injury) return [];
  const value = indicatorOf(injury);
  if (others.some((other) => indicatorOf(other) !== value)) return [];
  return carrying
    .filter((one) => isCause(one.key) && isOpposite(value, indicatorOf(one)))
    .map((cause) => unlike(cause, injury));
}

function ofDrugs(carrying: readonly SoundDiagnosis[]): readonly Report[] {
  return carrying.flatMap((drug, at) => {
    const nature = carrying[at - 1];
    if (!isAdverse(drug) || !nature || isDrug(nature.key) || isTreated(nature.key)) return [];
    return isOpposite(indicatorOf(nature), indicatorOf(drug))
      ? [{ ...unlike(drug, nature), severity: 'information' as const }]
      : [];
  });
}

/** The organisms of the infections of a stay that have one indicator, all of them Y or all N. */
function ofOrganisms(carrying: readonly SoundDiagnosis[]): readonly Report[] {
  const [host, ...others] = carrying.filter(({ key }) => isHost(key));
  if (!host || others.some((other) => indicatorOf(other) !== indicatorOf(host))) return [];
  return carrying
    .filter(
      ({ key, diagnosis }) => isOrganism(key) && isOpposite(indicatorOf(host), indicatorOf({ diagnosis })),
    )
    .map((organism) => ({ ...unlike(organism, host), severity: 'information' as const }));
}

const isOpposite = (one: string | undefined, other: string | undefined): boolean =>
  (one === 'Y' && other === 'N') || (one === 'N' && other === 'Y');

const unlike = (cause: SoundDiagnosis, effect: SoundDiagnosis): Report => {
  const value = indicatorOf(effect);
  return {
    ...about(cause),
    span: cause.diagnosis.poa?.span ?? cause.diagnosis.code.span,
    message: `${named(cause)} is reported with ${indicatorOf(cause)} and ${named(effect)} with ${value}: the cause and what it caused are present on admission both or neither.`,
    related: standing([effect]),
    fixes: indicatorFixes(cause).filter(({ title }) => title.startsWith(`POA ${value} `)),
  };
};
