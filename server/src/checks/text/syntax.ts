/** text/syntax: a part of the file that cannot be read. */
import type { DocumentCheck } from '../check.ts';
import { problemsOf } from '../reading.ts';
import { claimText, withDiagnoses, withServices } from '../samples.ts';

export const syntax: DocumentCheck = {
  id: 'text/syntax',
  scope: 'document',
  severity: 'error',
  title: 'A part of the file cannot be read as what it should be.',
  authority: 'The format of the file: the claim text of Claimlint, or X12 005010',
  why: 'What cannot be read is not checked. The text is never changed unasked.',
  fixes: [],
  wrong: [
    {
      says: 'more cells than the header names',
      text: withServices('2026-11-03  11   G0439  -     A   1      132.50  7.00  8.00'),
    },
    { says: 'words where a diagnosis code must stand', text: withDiagnoses('A: type 2 diabetes') },
  ],
  right: [
    { says: 'a full row', text: withServices('2026-11-03  11   G0439  -     A   1      132.50') },
    { says: 'a comment', text: claimText({ patient: 'birth date: 1960-05-17  # as on the card' }) },
  ],
  run: (context) => problemsOf('text/syntax', context),
};
