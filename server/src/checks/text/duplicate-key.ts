/** text/duplicate-key: a key that stands twice in one claim. */
import type { DocumentCheck } from '../check.ts';
import { problemsOf } from '../reading.ts';
import { claimText } from '../samples.ts';
import { lineHolding, removal } from '../text-fixes.ts';

export const duplicateKey: DocumentCheck = {
  id: 'text/duplicate-key',
  scope: 'document',
  severity: 'error',
  title: 'The key stands twice in one claim.',
  authority: 'The claim text of Claimlint: each box of the form has one answer',
  why: 'Of two answers to one box only the first is checked, and nobody can tell which one is meant.',
  fixes: ['Remove the later line, whose answer is not read.'],
  notes: ['Codes, payers and notes may repeat.'],
  wrong: [
    {
      says: 'two birth dates',
      text: claimText({ patient: 'birth date: 1960-05-17\nbirth date: 1960-05-18' }),
    },
    {
      says: 'once by its words and once by its box',
      text: claimText({ head: 'control number: 42\n26: 43' }),
    },
  ],
  right: [
    { says: 'each once', text: claimText({ patient: 'birth date: 1960-05-17' }) },
    { says: 'two payers', text: claimText({ head: 'payer: Medicare Part B\npayer: Sample Mutual' }) },
  ],
  run: (context) =>
    problemsOf('text/duplicate-key', context).map((report) => ({
      ...report,
      fixes: [removal('Remove this line', lineHolding(context.document.text, report.span))],
    })),
};
