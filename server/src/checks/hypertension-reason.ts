/** I.C.9.a.5 and 6: of a hypertension and its retinopathy or its cause, the one that the encounter is for comes first. */
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { denies } from './evidence.ts';
import { isCauseOfHypertension, isSecondaryHypertension } from './hypertension-codes.ts';
import { about, moveBefore, named, standing } from './list-fixes.ts';
import { clausesOf, lineAt, type Mention, mentionsOf } from './narrative.ts';
import { statedReasons } from './stated-reason.ts';

const isRetinopathy = codesIn('H35.03-');
const isHypertension = codesIn('I10', 'I11.9', 'I12.9', 'I15', 'I1A');
const RETINOPATHY = /\bretinopath\w+/gi;
const HYPERTENSION = /\b(?:hypertension|htn|blood pressure|bp)\b(?! (?:retinopath|related))/gi;

/** An examination of the eyes, or who does it. */
const OF_EYES =
  /\b(?:eye (?:clinic|exam\w*|visit|center)|ophthalm\w+|optomet\w+|retina (?:clinic|consult\w*|specialist|visit|service)|dilated (?:fundus|eye|retinal)|dfe|fundus (?:photo\w*|exam\w*)|slit[- ]lamp|oct|visual acuity|intravitreal|fluorescein|blurred vision|retinal photos|photos of (?:the )?(?:retina|fund)\w*|(?:va|vision) (?:\d|20\/)|iop|fundi|flame hemorrhages?|cotton[- ]wool|av nicking|od|os|ou)\b/gi;
/** What is done about the pressure. */
const PRESSURE_TREATED =
  /\b(?:rais\w+|increas\w+|start\w+|added|add|adjust\w+|doubled|titrat\w+|chang\w+|switch\w+|uncontrolled|not (?:at goal|controlled)|poorly|above goal|up to|visit for|follow-?up (?:of|for))\b/i;
/** That others see to it, or that it is as it was. */
const ELSEWHERE =
  /\b(?:followed|managed|manages?|seen|treated|kept|keeps|handled|handles|by (?:her|his|the|ophthalmology|optometry|dr)|pcp|known|history|stable|unchanged|controlled|on \w+(?:pril|sartan|dipine|olol|thiazide|lactone))\b/i;

export function retinopathyReason(context: ClaimContext, first: SoundDiagnosis): readonly Report[] {
  const { document, claim, listed } = context;
  const isEyeFirst = isRetinopathy(first.key);
  if (!isEyeFirst && !isHypertension(first.key)) return [];
  const other = listed.find(({ key }) => (isEyeFirst ? isHypertension : isRetinopathy)(key));
  if (!other) return [];
  const said = (words: RegExp): readonly Mention[] =>
    mentionsOf(document, claim, words).filter((one) => !denies(one) && !/\bplan\b/.test(one.clause.heading));
  const wordsOf = ({ clause }: Mention) => lineAt(document.text, clause.span);
  const ofEyes = said(RETINOPATHY);
  const ofPressure = said(HYPERTENSION).filter((one) => !ofEyes.some(({ clause }) => clause === one.clause));
  const isTreated = ofPressure.some((one) => PRESSURE_TREATED.test(wordsOf(one)));
  const [place] = ofEyes;
  if (!place) return [];
  const isBehind = isEyeFirst
    ? isTreated && ofEyes.every((one) => ELSEWHERE.test(wordsOf(one)))
    : !isTreated &&
      said(OF_EYES).some(({ clause }) => !ELSEWHERE.test(lineAt(document.text, clause.span))) &&
      ofEyes.some((one) => !ELSEWHERE.test(wordsOf(one)));
  if (!isBehind) return [];
  return [
    {
      ...about(other),
      authority: 'ICD-10-CM Official Guidelines I.C.9.a.5',
      message: `${named(other)} is listed behind ${named(first)}, and by the note it is what the encounter is for: the order of the two goes by that reason.`,
      related: [...standing([first]), { span: place.span, message: 'The note tells of it here.' }],
      fixes: [moveBefore(other, first)],
    },
  ];
}

const OF_PRESSURE = /\b(?:hypertens\w+|htn|blood pressure|bp)\b/i;
/** That the cause itself was found or treated in the stay or at the visit. */
const CAUSE_TREATED =
  /\b(?:found|showed|revealed|work-?up|\w+ectomy|resect\w*|removed|stent\w*|angioplasty|ablation|operat\w+|surgery (?:today|done)|diagnosed)\b/i;

/** I.C.9.a.6: the hypertension that an encounter is for, behind what it comes from. */
export function secondaryReason(context: ClaimContext, first: SoundDiagnosis): readonly Report[] {
  const { document, claim, listed } = context;
  if (!isCauseOfHypertension(first.key)) return [];
  const hypertension = listed.find(({ key }) => isSecondaryHypertension(key));
  if (!hypertension) return [];
  const reason = statedReasons(context).find(({ about: at }) => {
    const [what = ''] = lineAt(document.text, at).split(
      /,? (?:due to|secondary to|from|caused by|because of)\b|,/,
    );
    return OF_PRESSURE.test(what);
  });
  const isTreated = clausesOf(document, claim).some(({ span: at }) =>
    CAUSE_TREATED.test(lineAt(document.text, at)),
  );
  if (!reason || isTreated) return [];
  return [
    {
      ...about(hypertension),
      authority: 'ICD-10-CM Official Guidelines I.C.9.a.6',
      message: `${named(hypertension)} is listed behind ${named(first)}, and by the note it is what the encounter is for: the order of the two goes by that reason.`,
      related: [...standing([first]), { span: reason.said.span, message: 'The note says it here.' }],
      fixes: [moveBefore(hypertension, first)],
    },
  ];
}
