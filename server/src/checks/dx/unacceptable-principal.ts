/** dx/unacceptable-principal: a diagnosis that the Medicare Code Editor does not take as principal. */
import type { ClaimCheck, Said } from '../check.ts';
import { editorFlags, noEditorOn } from '../federal-lists.ts';
import { lacksEditor, listOtherFirst, unfitFirst } from '../first-listed.ts';
import { stayText } from '../samples.ts';
import { isEdited } from '../stay.ts';

export const unacceptablePrincipal: ClaimCheck = {
  id: 'dx/unacceptable-principal',
  scope: 'claim',
  severity: 'error',
  kinds: ['institutional', 'chart'],
  title: 'Medicare does not take the diagnosis as principal diagnosis of a hospital stay.',
  authority: 'MCE edit 9, unacceptable principal diagnosis; ICD-10-CM Official Guidelines II',
  why: 'Some codes say a circumstance that influences health and no illness or injury, or may be due to an underlying cause that is to be listed first. The claim is returned to the hospital.',
  fixes: ['List another diagnosis of the claim first; the coder chooses which.'],
  notes: [
    'For hospital stays that Medicare pays, by the date of discharge. For other payers and settings dx/never-first speaks of what the Guidelines themselves forbid.',
    'Manifestations and external causes have checks of their own.',
  ],
  wrong: [
    {
      says: 'a history of a disease',
      text: stayText({
        diagnoses:
          'principal: Z85.3  Personal history of malignant neoplasm of breast\nA: C79.51 POA Y  Secondary malignant neoplasm of bone',
      }),
    },
    {
      says: 'severe sepsis without its infection before it (I.C.1.d.3)',
      text: stayText({
        diagnoses:
          'principal: R65.20 POA Y  Severe sepsis without septic shock\nA: A41.51 POA Y  Sepsis due to Escherichia coli [E. coli]',
      }),
    },
  ],
  right: [
    {
      says: 'the disease first, the history behind it',
      text: stayText({
        diagnoses:
          'principal: C79.51 POA Y  Secondary malignant neoplasm of bone\nA: Z85.3  Personal history of malignant neoplasm of breast',
      }),
    },
    {
      says: 'another payer than Medicare',
      text: stayText({
        head: 'payer: Example Commercial Plan',
        diagnoses: 'principal: Z85.3  Personal history of malignant neoplasm of breast',
      }),
    },
  ],
  run(context) {
    const said: Said[] = [];
    if (!isEdited(context)) return said;
    const unread = lacksEditor(context);
    if (unread) said.push(noEditorOn(unread.date));
    const found = unfitFirst(context, 'unacceptable');
    if (!found) return said;
    const { diagnosis, code, title, set, date } = found.first;
    const release = editorFlags(found.first)?.release;
    said.push({
      span: diagnosis.code.span,
      message: `${code} (${title}) is not taken as principal diagnosis of a discharge on ${date}: the condition that occasioned the stay is listed before it.`,
      ...(release ? { release } : {}),
      code,
      system: set.system,
      fixes: listOtherFirst(context),
    });
    return said;
  },
};
