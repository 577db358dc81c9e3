/** dx/side-unspecified: the side is not said where right and left have codes of their own. */
import type { Claim } from '../../model/document.ts';
import { slice } from '../../model/text.ts';
import { ALL_KINDS, type ClaimCheck, type Report, type Said } from '../check.ts';
import { choices, releaseName, wordedFirst } from '../code-fixes.ts';
import { isNote } from '../evidence.ts';
import { editorFlags, isFlagged } from '../federal-lists.ts';
import { remarksOf, sidesIn } from '../narrative.ts';
import { stayText, withDiagnoses } from '../samples.ts';
import { codesOfSides, leavesSideOpen } from '../sides.ts';
import { sideUnknown } from '../sides-untold.ts';
import { isEdited } from '../stay.ts';

/** What a hospital writes into the remarks where the side cannot be learnt; CMS then passes the edit over (CR 12471). */
const CANNOT_BE_TOLD = /\bunable to det(?:ermine)? lat/i;

export const sideUnspecified: ClaimCheck = {
  id: 'dx/side-unspecified',
  scope: 'claim',
  severity: 'warning',
  kinds: ALL_KINDS,
  speaksOf: (_, code) => leavesSideOpen(code.period.title),
  title: 'The diagnosis is for an unspecified side, and right and left have codes of their own.',
  authority: 'ICD-10-CM Official Guidelines I.B.13',
  why: 'Codes for an unspecified side should rarely be used: only where the record does not tell the side and nobody can be asked. Other clinicians’ notes may tell it. Payers deny such codes more and more.',
  fixes: [
    'Change to the code of each side, first the one that the line or the note names; the coder chooses.',
  ],
  notes: [
    'On a hospital stay that Medicare pays it is also MCE edit 20, unspecified code, for discharges from 2022-04-01: for complications and comorbidities whose site or side can be told. The remark “UNABLE TO DET LAT” passes that edit, and this check.',
    'Information only where a note tells no side anywhere: the provider is asked.',
    'Silent where the note says that the side is not known or not recorded; on that stay the editor is not.',
  ],
  wrong: [
    {
      says: 'the knee of an unspecified side',
      text: withDiagnoses('A: M25.569  Pain in unspecified knee'),
    },
    {
      says: 'a fracture on a hospital stay (MCE edit 20)',
      text: stayText({
        diagnoses:
          'principal: S72.009A POA Y  Fracture of unspecified part of neck of unspecified femur, initial encounter for closed fracture',
      }),
    },
    {
      says: 'the editor also lists codes whose site is unspecified',
      text: stayText({ diagnoses: 'principal: M86.10 POA Y  Other acute osteomyelitis, unspecified site' }),
    },
  ],
  right: [
    { says: 'the side is coded', text: withDiagnoses('A: M25.561  Pain in right knee') },
    {
      says: 'unspecified in another way than the side',
      text: withDiagnoses(
        'A: M25.50  Pain in unspecified joint',
        'B: J18.9  Pneumonia, unspecified organism',
      ),
    },
    {
      says: 'the hospital says that it cannot be told',
      text: stayText({
        head: 'remarks: UNABLE TO DET LAT 1',
        diagnoses:
          'principal: S72.009A POA Y  Fracture of unspecified part of neck of unspecified femur, initial encounter for closed fracture',
      }),
    },
  ],
  run(context) {
    const said: Said[] = [];
    const { document, codebook, claim, listed } = context;
    const noteTellsNone =
      isNote(document, claim) &&
      claim.narrative.every(({ span: at }) => sidesIn(slice(document.text, at)).length === 0);
    for (const each of listed) {
      const byEditor = isEdited(context) && isFlagged(each, 'unspecified');
      const sides = codesOfSides(codebook, each);
      if (!byEditor && !sides) continue;
      if (saysItCannotBeTold(claim)) return said;
      if (!byEditor && sideUnknown(context)) continue;
      // An organ that was transplanted lies where neither side is.
      if (!byEditor && each.key.startsWith('C64') && listed.some(({ key }) => key === 'C802')) continue;
      const { diagnosis, code, title, set, date } = each;
      const base: Report = {
        span: diagnosis.code.span,
        message: `${code} (${title}) does not tell the side, and right and left have codes of their own.`,
        release: (byEditor && editorFlags(each)?.release) || releaseName(set.system, set.releaseOn(date)),
        code,
        system: set.system,
        unless: ['chart/negated'],
        fixes: sides
          ? choices(
              diagnosis,
              set,
              wordedFirst(
                document.text,
                claim,
                diagnosis,
                set,
                [sides.right, sides.left, ...(sides.bilateral === undefined ? [] : [sides.bilateral])],
                date,
              ),
              date,
            )
          : [],
      };
      said.push(
        byEditor
          ? {
              ...base,
              message: `${code} (${title}) does not tell ${sides ? 'the side' : 'the site or side'}, which a hospital stay nearly always knows.`,
              authority: 'MCE edit 20, unspecified code; ICD-10-CM Official Guidelines I.B.13',
            }
          : // Of a side that the note tells nowhere the code is right until the provider has been asked.
            { ...base, ...(noteTellsNone ? { severity: 'information' as const } : {}) },
      );
    }
    return said;
  },
};

const saysItCannotBeTold = (claim: Claim): boolean =>
  remarksOf(claim).some(({ written }) => CANNOT_BE_TOLD.test(written));
