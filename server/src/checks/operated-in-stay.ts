/** II and I.C.2: the diagnosis that the procedures of a stay were directed at, behind one that they were not. */
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { unfitness } from './first-listed.ts';
import { about, moveBefore, named, standing } from './list-fixes.ts';
import { removalOf } from './removed-and-treated.ts';

interface Operated {
  /** Procedures of ICD-10-PCS. */
  readonly procedures: RegExp;
  readonly first: (key: string) => boolean;
  readonly behind: (key: string) => boolean;
  /** Procedures beside which they tell nothing. */
  readonly but?: RegExp;
  readonly why: string;
  readonly section: string;
}

const these = (codes: string) => codesIn(...codes.split(' '));
const isPrimary = these('C00-C41 C43-C76 C7A');

const OPERATED: readonly Operated[] = [
  {
    // Reposition and fixation of bones, and the replacement of a hip or shoulder.
    procedures: /^0[PQ][SH]|^0[PQ]U|^0[RS]R[9A-EJKRS]/,
    first: these('M84.5-'),
    behind: these('C00-C96 D47'),
    why: 'where the fracture is what is treated it comes first, the neoplasm that brought it behind it',
    section: 'I.C.2.l.6',
  },
  {
    // Leads of a neurostimulator at the spinal cord or a nerve, and an infusion device in the spinal canal.
    procedures: /^0(?:0H[UV].M|1HY.M|0HU.3)Z$/,
    // What treats the cause itself (I.C.6.b.1.a): decompression, release, fusion, removal of a disk.
    but: /^0(?:0|1|R|S|P|Q|N)[BCGNTSUR]/,
    first: these('G89'),
    behind: these('C00-D49 E08-E13 G43-G59 G90.5- I73 M00-M99 K86.1 R10 N94'),
    why: 'where a neurostimulator or pump is inserted for pain control the code of the pain comes first, its cause behind it',
    section: 'I.C.6.b.1.a',
  },
  {
    // Fusion of the spine, decompression and release of cord and nerves, removal of disks (I.C.6.b.1.a).
    procedures: /^0(?:[RS]G|[RS]B[2349]|0N[TWXY]|1N[1B]|0B[TWXY])/,
    but: /^0(?:0H[UV].M|1HY.M|0HU.3)Z$/,
    first: these('G54-G55 M40-M54 M80 M84.5- M96 M99 S12-S14 S22 S24 S32 S34'),
    behind: these('G89'),
    why: 'where the procedure treats the underlying condition that comes first, and no code of the pain is assigned',
    section: 'I.C.6.b.1.a',
  },
  {
    // Radioactive elements that are placed in an organ, and brachytherapy.
    procedures: /^0[\dA-Z]H..1|^D.1/,
    first: these('C00-C96'),
    behind: these('D61.81- D70 E86-E87 G89.3 K52.0 K59.0- N30.4- R11 R33 R50 R53 R63'),
    why: 'where radioactive elements are implanted the malignancy comes first, and a complication that developed behind it',
    section: 'I.C.2.e.3',
  },
];

/** What the procedures of a stay were for by their codes, and not the principal diagnosis. */
export function operatedBehindFirst(context: ClaimContext, first: SoundDiagnosis): readonly Report[] {
  const { claim, listed } = context;
  if (claim.setting !== 'inpatient') return [];
  for (const row of OPERATED) {
    if (!row.behind(first.key)) continue;
    const procedure = claim.procedures.find(({ code }) => row.procedures.test(code.key))?.code;
    if (row.but && claim.procedures.some(({ code }) => row.but?.test(code.key))) continue;
    const late = procedure && listed.find(({ key }) => row.first(key));
    if (late && !unfitness(late, context)) return [behind(late, first, row.why, row.section, procedure)];
  }
  return [...metastasisRemoved(context, first), ...neoplasmRemoved(context, first)].slice(0, 1);
}

/** What goes on for years and brings nobody to an operation by itself. */
const goesOn = these(
  'D50 D63 E03 E08-E13 E66 E78 F10-F17 F32-F33 F41 G47.3- I10-I13 I25.1- I25.2 I48 J44.9 J45 K21 M15-M19 M81 N18 N40 Z00-Z99',
);

/** I.C.2.a: the malignancy that an operation of the stay removed, behind a condition that goes on. */
function neoplasmRemoved(context: ClaimContext, first: SoundDiagnosis): readonly Report[] {
  if (!goesOn(first.key)) return [];
  for (const late of context.listed) {
    const operation = isPrimary(late.key) ? removalOf(context, late) : undefined;
    if (operation)
      return [
        behind(
          late,
          first,
          'where the treatment is directed at the malignancy it comes first',
          'I.C.2.a',
          operation.code,
        ),
      ];
  }
  return [];
}

/** The metastasis that an operation removed, behind the primary of which nothing was. */
function metastasisRemoved(context: ClaimContext, first: SoundDiagnosis): readonly Report[] {
  if (!isPrimary(first.key) || removalOf(context, first)) return [];
  for (const late of context.listed) {
    const operation = /^C7[789]/.test(late.key) ? removalOf(context, late) : undefined;
    if (operation)
      return [
        behind(
          late,
          first,
          'where the treatment is directed at the metastasis it comes first, the primary in addition',
          'I.C.2.b and I.C.2.l.2',
          operation.code,
        ),
      ];
  }
  return [];
}

const behind = (
  late: SoundDiagnosis,
  first: SoundDiagnosis,
  why: string,
  section: string,
  { key, span }: { readonly key: string; readonly span: Report['span'] },
): Report => ({
  ...about(late),
  authority: `ICD-10-CM Official Guidelines ${section}`,
  message: `${named(late)} is listed behind ${named(first)}, and ${key} was performed: ${why}.`,
  related: [...standing([first]), { span, message: 'The procedure is reported here.' }],
  fixes: [moveBefore(late, first)],
});
