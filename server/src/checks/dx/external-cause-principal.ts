/** dx/external-cause-principal: how an injury happened stands where the injury must. */
import { ALL_KINDS, type ClaimCheck } from '../check.ts';
import { releaseName } from '../code-fixes.ts';
import { isExternalCause, listOtherFirst, unfitFirst } from '../first-listed.ts';
import { stayText, withDiagnoses } from '../samples.ts';
import { firstName } from '../stay.ts';

export const externalCausePrincipal: ClaimCheck = {
  id: 'dx/external-cause-principal',
  scope: 'claim',
  severity: 'error',
  kinds: ALL_KINDS,
  speaksOf: isExternalCause,
  title: 'An external cause is the principal or first-listed diagnosis.',
  authority:
    'ICD-10-CM Official Guidelines I.C.20.a.6; MCE edit 2, external cause of morbidity code as principal diagnosis; I/OCE edit 5',
  why: 'Codes V00–Y99 say how, where and in doing what a condition came about, never what it is. An external cause code can never be a principal or first-listed diagnosis.',
  fixes: ['List another diagnosis of the claim first; the coder chooses which.'],
  notes: ['On a UB-04 the external cause has boxes of its own (FL 72); causes that stand there are fine.'],
  wrong: [
    {
      says: 'the fall before the sprain',
      text: withDiagnoses(
        'A: W01.0XXA  Fall on same level from slipping, tripping and stumbling without subsequent striking against object, initial encounter',
        'B: S93.401A  Sprain of unspecified ligament of right ankle, initial encounter',
      ),
    },
    {
      says: 'a stay whose principal diagnosis is the cause',
      text: stayText({
        diagnoses:
          'principal: W10.9XXA POA Y  Fall (on) (from) unspecified stairs and steps, initial encounter\nA: S72.141A POA Y  Displaced intertrochanteric fracture of right femur, initial encounter for closed fracture',
      }),
    },
  ],
  right: [
    {
      says: 'the sprain, then the fall',
      text: withDiagnoses(
        'A: S93.401A  Sprain of unspecified ligament of right ankle, initial encounter',
        'B: W01.0XXA  Fall on same level from slipping, tripping and stumbling without subsequent striking against object, initial encounter',
      ),
    },
    {
      says: 'the cause in its own box',
      text: stayText({
        diagnoses:
          'principal: S72.141A POA Y  Displaced intertrochanteric fracture of right femur, initial encounter for closed fracture\nexternal cause: W10.9XXA POA Y  Fall (on) (from) unspecified stairs and steps, initial encounter',
      }),
    },
  ],
  run(context) {
    const found = unfitFirst(context, 'external-cause');
    if (!found) return [];
    const { diagnosis, code, title, set, date } = found.first;
    return [
      {
        span: diagnosis.code.span,
        message: `${code} (${title}) is an external cause and can never be the ${firstName(context.claim)}: what it caused is listed before it.`,
        release: releaseName(set.system, set.releaseOn(date)),
        code,
        system: set.system,
        fixes: listOtherFirst(context),
      },
    ];
  },
};
