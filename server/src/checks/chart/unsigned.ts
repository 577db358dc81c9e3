/** chart/unsigned: a note without its author's signature and date. */

import type { NarrativeSection } from '../../model/document.ts';
import { field } from '../../model/fields.ts';
import { slice, span } from '../../model/text.ts';
import type { ClaimCheck } from '../check.ts';

/** The words that stand before a signature in notes of electronic records. Not “unsigned”, nor “not signed”. */
const SIGNED =
  /(?<!\b(?:not|never)\s+(?:yet\s+)?)\b(?:e-?signed|signed)\b(?!\s*:?\s*no\b)|\bsignature\s*:\s*\S|\/s\//i;

/** A line of its own that no section has, as below the diagnoses. */
const SIGNED_BELOW =
  /^[ \t]*(?:(?:electronically|digitally) signed|e-?signed|signed (?:electronically )?by|signed(?=[ \t,:]+(?:\d{1,4}[/-]\d|(?:\p{Lu}\p{L}*[.,]? )+(?:MD|DO|NP|PA|RN|CNM|DPM|DDS|OD|PhD|FNP|PNP|DPT)\b))|\/s\/)(?! *: *no\b)/imu;

/** The same where the author's name or another word stands before: `K. Sample, MD -- signed 2/3/2026`, `Authenticated by …`. */
const NAMED_BELOW =
  /^(?!.*\b(?:not|never|un-?|to be|awaiting|pending)[ -]?(?:yet )?(?:e-?)?(?:signed|authenticated))[^\n]*(?<!\w)(?:e-?signed|signed|authenticated|attested|finali[sz]ed|\/s\/)\b(?: *:)?(?! *no\b)[^\n]*(?:\d{1,4}[/.-]\d|\b(?:19|20)\d\d\b|\b(?:MD|DO|NP|PA|PA-C|RN|CNM|DPM|DDS|OD|PhD|FNP|PNP|DPT|APRN|CRNA)\b)/imu;

const NOTE = `chart: office visit
date of service: 2026-11-03

[history]
Here for her blood pressure.

[diagnoses]
I10  Essential (primary) hypertension
`;

export const unsigned: ClaimCheck = {
  id: 'chart/unsigned',
  scope: 'claim',
  severity: 'warning',
  kinds: ['chart'],
  title: 'The note has no signature.',
  authority: 'CMS 100-08 chapter 3 §3.3.2.4, signature requirements',
  why: 'A reviewer gives no weight to a note whose author is not known: every code that rests on it is denied.',
  fixes: ['Insert the key of the signature, for the author to fill.'],
  notes: ['A narrative that says “signed” or “electronically signed by” counts as signed.'],
  wrong: [
    { says: 'no signature', text: NOTE },
    { says: 'not signed yet', text: `${NOTE}\n[providers]\nsigned: no\n` },
  ],
  right: [
    { says: 'signed and dated', text: `${NOTE}\n[providers]\nsigned: yes 2026-11-03\n` },
    {
      says: 'signed in the narrative',
      text: `${NOTE}\n[signature]\nElectronically signed by Pat Sample MD on 11/03/2026.\n`,
    },
  ],
  run({ document, claim }) {
    const signed = field(claim, 'signed');
    const answered = signed?.value.kind === 'yes-no' && signed.value.yes !== false;
    if (answered || claim.narrative.some((section) => signs(document.text, section))) return [];
    const whole = slice(document.text, claim.span);
    if (SIGNED_BELOW.test(whole) || NAMED_BELOW.test(whole)) return [];
    return [
      {
        span: signed?.span ?? claim.headSpan,
        message: 'This note is not signed.',
        fixes: signed
          ? []
          : [
              {
                title: 'Insert the signature, to be filled by its author',
                safe: false,
                changes: [{ kind: 'insertField', claim, key: 'signed' }],
              },
            ],
      },
    ];
  },
};

/** A section headed “Signature” that says anything below its heading is signed; any other by its words. */
function signs(text: string, { heading, span: whole }: NarrativeSection): boolean {
  if (SIGNED.test(slice(text, whole))) return true;
  const below = slice(text, span(heading.span.end, whole.end));
  return /\b(?:signature|signed)\b/i.test(heading.value) && /[\p{L}\d]/u.test(below);
}
