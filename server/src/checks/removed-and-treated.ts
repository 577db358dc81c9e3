/**
 * I.C.2.e.1 and I.C.2.f: a neoplasm that is first though it is treated with drugs or radiation in the same stay, since it
 * was removed before, or the stay was for its extent or its fluid.
 */
import type { CodeAt } from '../model/document.ts';
import { slice } from '../model/text.ts';
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { about, moveBefore, named, removals, standing } from './list-fixes.ts';
import { lineAt, mentionsOf } from './narrative.ts';
import { type Reason, statedReasons } from './stated-reason.ts';

const isTherapy = codesIn('Z51.0', 'Z51.1-');

/** Body systems of ICD-10-PCS, whose excisions and resections are of the neoplasms of these sites. */
const SITES: Readonly<Record<string, (key: string) => boolean>> = {
  '00': codesIn('C70-C72', 'C79.3-'),
  '08': codesIn('C69'),
  '09': codesIn('C30-C31', 'C11'),
  '0B': codesIn('C33-C34', 'C38.4', 'C45.0', 'C78.0-', 'C78.2'),
  '0C': codesIn('C00-C10', 'C12-C14', 'C32'),
  '0D': codesIn('C15-C21', 'C26', 'C48', 'C78.4-C78.6', 'C78.8-', 'C7A.01-C7A.03', 'C49.A'),
  '0F': codesIn('C22-C25', 'C78.7'),
  '0G': codesIn('C73-C75', 'C79.7-'),
  '0H': codesIn('C43-C44', 'C4A', 'C50', 'C79.2', 'C79.81'),
  '0N': codesIn('C41', 'C79.51'),
  '0P': codesIn('C40-C41', 'C79.51'),
  '0Q': codesIn('C40-C41', 'C79.51'),
  '0J': codesIn('C49'),
  '0K': codesIn('C49'),
  '0T': codesIn('C64-C68', 'C79.0-', 'C79.1-'),
  '0U': codesIn('C51-C58', 'C79.6-'),
  '0V': codesIn('C60-C63'),
};
/** Excision and resection; with X as their last character they are biopsies. */
const REMOVED = /^(0[0-9A-Z])[BT]..(?:.)[^X]$/;

/** The first operation of the stay that removed what a diagnosis names. */
export function removalOf({ claim }: ClaimContext, { key }: SoundDiagnosis) {
  return claim.procedures.find(({ code }) => {
    const system = REMOVED.exec(code.key)?.[1];
    return system !== undefined && SITES[system]?.(key);
  });
}

/** Section D of ICD-10-PCS, radiation therapy, whose third character 1 is brachytherapy. */
const RADIATION = /^D/;
const BRACHYTHERAPY = /^D.1/;

/** CPT and HCPCS numbers of the delivery of radiation, and those by which radioactive elements or their carriers are placed. */
const isDelivery = codesIn(
  ...'77371-77373 77385-77386 77401-77425 77520-77525 77750-77799 G6003-G6016 G0339-G0340 0394T 0395T'.split(
    ' ',
  ),
);
const isInsertion = codesIn(
  ...'19296-19298 20555 31643 41019 55860-55865 55875 55920 57155-57156 58346 77750-77799 0394T 0395T'.split(
    ' ',
  ),
);

/** What was done with radiation: the procedures of a stay, or the services of another encounter. */
const radiationOf = ({ claim }: ClaimContext): readonly (CodeAt & { readonly isInserted: boolean })[] =>
  claim.setting === 'inpatient'
    ? claim.procedures
        .filter(({ code }) => RADIATION.test(code.key))
        .map(({ code }) => ({ ...code, isInserted: BRACHYTHERAPY.test(code.key) }))
    : claim.lines.flatMap(({ procedure: code }) =>
        code && (isDelivery(code.key) || isInsertion(code.key))
          ? [{ ...code, isInserted: isInsertion(code.key) }]
          : [],
      );

/** I.C.2.e.1: for radioactive elements that are implanted the malignancy is first, and Z51.0 is not assigned. */
export function brachytherapyCoded(context: ClaimContext): readonly Report[] {
  const { claim, listed } = context;
  const therapy = listed.find(({ key }) => key === 'Z510');
  if (!therapy) return [];
  const given = radiationOf(context);
  const [code] = given;
  if (!code || !given.every(({ isInserted }) => isInserted)) return [];
  return [
    {
      ...about(therapy),
      severity: 'warning',
      authority: 'ICD-10-CM Official Guidelines I.C.2.e.1',
      message: `${named(therapy)} is listed for ${code.key}, which is brachytherapy: the malignancy comes first then, and Z51.0 is not assigned.`,
      related: [{ span: code.span, message: 'Radioactive elements are inserted by this procedure.' }],
      fixes: removals(claim, therapy),
    },
  ];
}

/** I.C.2.e.1: what an admission or a visit for the implantation of radioactive elements has brought is behind the malignancy. */
export function brachytherapyFirst(context: ClaimContext, first: SoundDiagnosis): readonly Report[] {
  const { document, listed, hasNote } = context;
  if (!hasNote || isMalignant(first.key) || first.key.startsWith('Z')) return [];
  const cancer = listed.find(({ key }) => isMalignant(key));
  const reason =
    cancer &&
    statedReasons(context).find(({ about: at }) => OF_BRACHYTHERAPY.test(lineAt(document.text, at)));
  if (!cancer || !reason) return [];
  return [
    {
      ...about(cancer),
      severity: 'warning',
      authority: 'ICD-10-CM Official Guidelines I.C.2.e.1',
      message: `${named(cancer)} is listed behind ${named(first)}, and the encounter is for the implantation of radioactive elements: the malignancy comes first then, and its complications behind it.`,
      related: [...standing([first]), { span: reason.said.span, message: 'The note says it here.' }],
      fixes: [moveBefore(cancer, first)],
    },
  ];
}

const OF_BRACHYTHERAPY =
  /\bbrachytherapy\b|\bradioactive (?:seeds?|implants?|elements?|sources?|needles?)\b|\bimplant\w* (?:of )?(?:the )?(?:radioactive|radium|cesium|iridium|i-?125|pd-?103)|\b(?:tandem|ovoids?)\b|\bseed (?:implant\w*|placement)\b/i;

const isPastCancer = codesIn('Z85.0-Z85.8');
const isNeoplasm = codesIn('C00-D49');
/** CPT and HCPCS numbers of external beam radiation, and of drugs against a neoplasm but for hormones. */
const isBeam = codesIn(
  ...'77371-77373 77385-77386 77401-77417 77427 77520-77525 G6003-G6016 G0339-G0340'.split(' '),
);
const isInfusion = codesIn('96401', '96409-96425');
/** Visits, operations and transfusions, beside which an encounter is not for the therapy alone. */
const isBesides = codesIn('10004-35999', '36430-69990', '99202-99499', 'G0463');

/** I.C.2.e.2: an encounter for the therapy alone has its Z code first, the neoplasm behind it. */
export function therapyUncoded({ services, listed }: ClaimContext, first: SoundDiagnosis): readonly Report[] {
  if (!isMalignant(first.key) || listed.some(({ key }) => isTherapy(key))) return [];
  if (services.some(({ procedure }) => isBesides(procedure.key) || isInsertion(procedure.key))) return [];
  for (const [is, code] of [
    [isBeam, 'Z51.0'],
    [isInfusion, 'Z51.11 or Z51.12'],
  ] as const) {
    const service = services.find(({ procedure }) => is(procedure.key));
    if (!service) continue;
    return [
      {
        ...about(first),
        severity: 'information',
        authority: 'ICD-10-CM Official Guidelines I.C.2.e.2',
        message: `${named(first)} is listed first for ${service.procedure.key}: where the encounter is for the therapy alone, ${code} comes first and the neoplasm behind it.`,
        related: [{ span: service.procedure.span, message: 'The therapy is reported here.' }],
      },
    ];
  }
  return [];
}

/** I.C.2.m: a neoplasm against which a therapy is given is no history yet. */
export function historyUnderTherapy({ services, listed }: ClaimContext): readonly Report[] {
  const past = listed.find(({ key }) => isPastCancer(key));
  if (!past || listed.some(({ key }) => isNeoplasm(key) || isTherapy(key))) return [];
  const service = services.find(({ procedure }) => isBeam(procedure.key) || isInfusion(procedure.key));
  if (!service) return [];
  return [
    {
      ...about(past),
      severity: 'information',
      authority: 'ICD-10-CM Official Guidelines I.C.2.m',
      message: `${named(past)} is listed for ${service.procedure.key} and no neoplasm is: as long as a therapy is directed at it, the neoplasm is coded and not its history.`,
      related: [{ span: service.procedure.span, message: 'The therapy is reported here.' }],
    },
  ];
}

/** The neoplasm that an operation of the stay removed, behind the therapy that followed it. */
export function removedBehindTherapy(context: ClaimContext, first: SoundDiagnosis): readonly Report[] {
  const { claim, listed } = context;
  if (claim.setting !== 'inpatient' || !isTherapy(first.key)) return [];
  const removed = listed.find((one) => removalOf(context, one) !== undefined);
  const operation = removed && removalOf(context, removed);
  if (!removed || !operation) return removedByNote(context, first);
  return [
    {
      ...about(removed),
      authority: 'ICD-10-CM Official Guidelines I.C.2.e.1',
      message: `${named(removed)} is listed behind ${named(first)}, and ${operation.code.key} removed it in this stay: where the removal is followed by the therapy in the same episode of care, the neoplasm comes first.`,
      related: [
        ...standing([first]),
        { span: operation.code.span, message: 'It was removed by this procedure.' },
      ],
      fixes: [moveBefore(removed, first)],
    },
  ];
}

/** An operation that removes a neoplasm. */
const REMOVAL =
  /\b(?:\w+ectomy|(?:wide |local |radical |en bloc |low anterior |abdominoperineal |surgical |liver |lung |bowel |tumou?r |partial |complete )*(?:resection|excision|removal|debulking)|resected|excised|debulked|removed surgically|whipple\w*)\b/gi;
/** What is of a time before the stay, or of one to come. */
const OF_ANOTHER_TIME =
  /\b(?:s\/p|status post|prior|previous(?:ly)?|earlier|ago|last|history|hx|h\/o|since|in (?:19|20)\d\d|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:months?|weeks?|years?) (?:after|before|out)|planned|scheduled|will|to follow|candidate|later date)\b/i;
/** That it was of the stay. */
const OF_THE_STAY =
  /\bon (?:(?:hospital )?day|hd|pod)\b|\bpod ?#?\d|\b(?:hospital|post-?op\w*) day\b|\b(?:same|this|the) (?:stay|admission|hospitali[sz]ation|episode)\b|\badmi(?:tted|ssion) for\b|\bfollowed by\b|\b(?:on|of) \d{1,2}\/\d{1,2}\b|\b(?:then|thereafter|afterwards?|subsequent(?:ly)?|days? later|before (?:discharge|going home))\b/i;

const TREATED = /\b(?:chemo\w*|radi(?:ation|otherapy)|immunotherapy|adjuvant\w*|folf\w+|capox|cycle)\b/gi;

/** The malignancy that an operation removed of which the note tells, in the same stay as the therapy. */
function removedByNote({ document, claim, listed }: ClaimContext, first: SoundDiagnosis): readonly Report[] {
  const malignant = listed.find(({ key }) => isMalignant(key));
  if (!malignant || claim.procedures.length > 0) return [];
  // `Resection for cancer; chemotherapy was begun before discharge.`
  const isTreatedThen = mentionsOf(document, claim, TREATED).some(({ status, clause }) => {
    const words = lineAt(document.text, clause.span);
    return status === 'affirmed' && OF_THE_STAY.test(words) && !OF_ANOTHER_TIME.test(words);
  });
  const operations = mentionsOf(document, claim, REMOVAL).filter(({ status, clause }) => {
    const words = lineAt(document.text, clause.span);
    return (
      status === 'affirmed' && !OF_ANOTHER_TIME.test(words) && (isTreatedThen || OF_THE_STAY.test(words))
    );
  });
  const [at] = operations;
  if (!at) return [];
  return [
    {
      ...about(malignant),
      authority: 'ICD-10-CM Official Guidelines I.C.2.e.1',
      message: `${named(malignant)} is listed behind ${named(first)}, and the note tells of an operation in this stay (“${slice(document.text, at.span)}”): where the removal is followed by the therapy in the same episode of care, the neoplasm comes first.`,
      related: [...standing([first]), { span: at.span, message: 'The note says it here.' }],
      fixes: [moveBefore(malignant, first)],
    },
  ];
}

/** What a stay is for that determines the extent of a malignancy or drains its fluid. */
const OF_EXTENT =
  /\b(?:paracentesis|thoracentesis|stag(?:ing|ed)|extent of (?:the |her |his |this )?(?:[\w-]+ ){0,4}?(?:disease|malignancy|cancer|tumou?r|\w*lymphoma|\w*carcinoma|\w*sarcoma|\w*myeloma|melanoma|spread|metasta\w+)|how far\b[^.;\n]{0,40}\bspread|restaging|biops\w+)\b/i;
const OF_THERAPY = /\bchemo\w*|\bradi(?:ation|o)|\bimmuno/i;
const isMalignant = codesIn('C00-C96');

/** The reason that is of the extent of a malignancy and not of its therapy. */
const extentReason = (context: ClaimContext): Reason | undefined =>
  statedReasons(context).find(({ about: at }) => {
    const words = lineAt(context.document.text, at);
    return OF_EXTENT.test(words) && !OF_THERAPY.test(words);
  });

/** The malignancy whose extent or fluid the encounter is for, behind the therapy that was given besides. */
export function extentBehindTherapy(context: ClaimContext, first: SoundDiagnosis): readonly Report[] {
  if (!isTherapy(first.key)) return [];
  const malignant = context.listed.find(({ key }) => isMalignant(key));
  if (!malignant) return [];
  const reason = extentReason(context);
  if (!reason) return [];
  return [
    {
      ...about(malignant),
      authority: 'ICD-10-CM Official Guidelines I.C.2.f',
      message: `${named(malignant)} is listed behind ${named(first)}: where the encounter is to determine the extent of the malignancy, or for a procedure such as paracentesis, the malignancy comes first, even though therapy is given.`,
      related: [...standing([first]), { span: reason.about, message: 'The note says it here.' }],
      fixes: [moveBefore(malignant, first)],
    },
  ];
}

/** Whether the therapy of a neoplasm stands rightly behind it. */
export const followsNeoplasm = (
  context: ClaimContext,
  first: SoundDiagnosis,
  late: SoundDiagnosis,
): boolean =>
  isTherapy(late.key) &&
  isMalignant(first.key) &&
  ((context.claim.setting === 'inpatient' && removalOf(context, first) !== undefined) ||
    extentReason(context) !== undefined);
