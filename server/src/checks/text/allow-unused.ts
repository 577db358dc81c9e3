/** text/allow-unused: a comment that silences nothing, or without a reason. */
import type { DocumentCheck, Said } from '../check.ts';
import { withDiagnoses } from '../samples.ts';
import { commentAt, removal } from '../text-fixes.ts';

const ALLOW = '# allow dx/not-billable';

export const allowUnused: DocumentCheck = {
  id: 'text/allow-unused',
  scope: 'document',
  severity: 'warning',
  title: 'A comment silences a check for nothing, or without a reason.',
  authority: 'The claim text of Claimlint: a silence has a reason that an auditor can read',
  why: 'A silence that outlives its cause hides the next mistake on that line. One without a reason explains nothing and silences nothing.',
  fixes: ['Remove the comment.'],
  notes: [
    'A comment that names a rule this version does not know, or that could not be checked, is left alone.',
  ],
  wrong: [
    { says: 'nothing to silence', text: withDiagnoses(`A: I10  ${ALLOW}: payer wants the category`) },
    { says: 'no reason', text: withDiagnoses(`A: E11.2  ${ALLOW}`) },
  ],
  right: [
    {
      says: 'a finding, and why it stands',
      text: withDiagnoses(`A: E11.2  ${ALLOW}: payer wants the category`),
    },
    {
      says: 'a rule of a later version',
      text: withDiagnoses('A: I10  # allow dx/not-yet-written: unrelated sites'),
    },
  ],
  run({ document, idleAllows }) {
    const said: Said[] = [];
    for (const { allow, problem } of idleAllows) {
      said.push({
        span: allow.span,
        message:
          problem === 'no-reason'
            ? `Say why ${allow.rule.value} is allowed here, after a colon: without a reason it silences nothing.`
            : `This comment can go: ${allow.rule.value} finds nothing here.`,
        fixes: [removal('Remove the comment', commentAt(document.text, allow.span))],
      });
    }
    return said;
  },
};
