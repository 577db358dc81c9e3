/** Words of notes on patients with a transplant that want another code (Guidelines I.C.19.g.3). */
import { type Otherwise, of, titled } from './otherwise.ts';

const TRANSPLANT_TROUBLE =
  /\brejection\b|\bgraft failure\b|\bfailure of (?:the )?(?:graft|transplant)|\binfect\w+|\b(?:impair|affect|compromis|reduc)\w+ (?:the )?(?:graft|transplant|allograft)/gi;

const WHY =
  'a condition of a patient with a transplant is no complication of it unless the record names one that affects its function';

export const TRANSPLANTS: readonly Otherwise[] = [
  ...(
    [
      ['rejection', /\brejection\b|^Unspecified complication/],
      ['failure', /\bfailure\b/],
    ] as const
  ).map(
    ([trouble, coded]): Otherwise => ({
      codes: titled(coded, 'T86'),
      says: new RegExp(`\\bno (?:evidence of |signs? of )?(?:transplant |graft )?${trouble}\\b`, 'gi'),
      status: 'any',
      unless: TRANSPLANT_TROUBLE,
      why: WHY,
      section: 'I.C.19.g.3',
    }),
  ),
  ...(
    [
      ['T86.1-', 'b'],
      ['T86.0-', 'a'],
      ['T86.2-T86.9-', 'a'],
    ] as const
  ).flatMap(([codes, part]): readonly Otherwise[] => [
    {
      // What no word names beside it, and is not the rejection.
      codes: titled(/^Unspecified complication\b/, codes),
      says: /\bno (?:evidence of |signs? of )?(?:transplant |graft )?(?:rejection|failure)\b/gi,
      status: 'any',
      unless: TRANSPLANT_TROUBLE,
      why: WHY,
      section: `I.C.19.g.3.${part}`,
    },
    {
      codes: of(codes),
      says: /\bno (?:evidence of |signs? of )?(?:transplant |graft )?complications?\b|\b(?:graft|transplant|allograft)(?: function)?(?: is| works| functioning| remains)* (?:doing )?(?:well|fine|normal(?:ly)?|good|stable|excellent)\b|\b(?:transplant\w*|(?:allo)?graft)\b[^.;\n]{0,30}\b(?:function(?:s|ing|ed)?|work(?:s|ing)|doing) (?:very )?(?:well|normally|fine)\b|\btransplant(?! nephrectomy)\w*\b(?:(?!\bnephrectomy\b)[^.;\n]){0,30}\bwithout (?:any )?complications?\b/gi,
      status: 'any',
      unless: TRANSPLANT_TROUBLE,
      why: WHY,
      section: `I.C.19.g.3.${part}`,
    },
  ]),
];
