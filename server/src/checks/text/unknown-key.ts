/** text/unknown-key: a key that is none of the form's. */
import type { DocumentCheck } from '../check.ts';
import { problemsOf } from '../reading.ts';
import { claimText } from '../samples.ts';

export const unknownKey: DocumentCheck = {
  id: 'text/unknown-key',
  scope: 'document',
  severity: 'hint',
  title: 'The key is none that Claimlint knows, so its value is kept and not checked.',
  authority: 'The claim text of Claimlint: keys are the words of the CMS-1500 and the UB-04',
  why: 'A mistyped key hides its value from every check.',
  fixes: ['Change to the key that is nearest, where one is near.'],
  wrong: [
    { says: 'a slip', text: claimText({ patient: 'brith date: 1960-05-17' }) },
    { says: 'no box of the form', text: claimText({ head: 'shoe size: 9' }) },
  ],
  right: [
    { says: 'a key of the form', text: claimText({ patient: 'birth date: 1960-05-17' }) },
    { says: 'the number of its box', text: claimText({ head: '26: 2026-11-0042' }) },
  ],
  run: (context) => problemsOf('text/unknown-key', context),
};
