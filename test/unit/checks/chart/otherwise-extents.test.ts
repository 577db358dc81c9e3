/** chart/otherwise-coded: how much of the body is burned, remissions, what a sepsis and a screening are not. */
import { type Case, otherwise, tellsOf } from './found.ts';

const BURN = 'I.C.19.d.6 warning';
/** I.C.19.d.6: the fourth digit is for the burned surface, the fifth for that of third degree. */
const BURNS: readonly Case[] = [
  [`T31.31 ${BURN} T31.32`, '34 percent burned altogether, of which 22 percent is third degree.'],
  [`T31.31 ${BURN} T31.32`, 'TBSA burned 34 percent, third degree 22 percent.'],
  [`T31.41 ${BURN} T31.50,T31.51,T31.52,T31.53,T31.54,T31.55`, '52% TBSA burn.'],
  [`T31.42 ${BURN} T31.41`, 'Total body surface area 45%. Full thickness 12%.'],
];
const BURNS_RIGHT: readonly Case[] = [
  ['T31.32', '34 percent burned altogether, of which 22 percent is third degree.'],
  ['T31.31', '9% third degree, 8% third degree and 17% second degree: 34% TBSA.'],
  ['T31.32', '22% TBSA third degree, 12% TBSA second degree.'],
  ['T31.10', 'Third degree burn of the chest 9 percent, 18% TBSA.'],
];

const REMISSION = 'I.C.2.s warning';
const REMISSIONS: readonly Case[] = [
  [`C84.7A ${REMISSION} C84.7B`, 'The lymphoma is in remission.'],
  [`C82.18 ${REMISSION} C82.1A`, 'Follicular lymphoma grade II, complete remission since 2024.'],
  [`C83.398 ${REMISSION} C83.3A`, 'DLBCL achieved complete remission.'],
];
const REMISSIONS_RIGHT: readonly Case[] = [
  ['C84.7B', 'The lymphoma is in remission.'],
  ['C83.18', 'Mantle cell lymphoma, not in remission.'],
  ['C82.18', 'Follicular lymphoma, in partial remission.'],
  ['C83.18', 'Mantle cell lymphoma. Depression in complete remission.'],
  ['C83.18\nC82.18', 'The lymphoma is in remission.'],
];

const SEVERE = 'I.C.1.d.1.a.iii and b warning';
const DENIED: readonly Case[] = [
  ['Z85.841 I.C.2.m warning Z85.89', 'A single brain metastasis from it was taken out in 2022.'],
  ['Z85.05 I.C.2.m warning Z85.89', 'Metastases in the liver were resected; no evidence of disease.'],
  [
    'T50.901A I.C.19.e.4 warning T50.911A',
    'Swallowed several different tablets by accident; none can be named.',
  ],
  ['T50.901D I.C.19.e.4 warning T50.911D', 'Took multiple unknown medications.'],
  [`R65.20 ${SEVERE} `, 'Sepsis. No organ dysfunction at any time.'],
  [`R65.20 ${SEVERE} `, 'Sepsis, not severe sepsis.'],
  ['Z11.59 I.C.1.g.1.f warning Z11.52', 'COVID-19 screening swab before a voyage.'],
  ['E13.9 I.C.4.a.6.b.i warning ', 'Diabetic since the total removal of her pancreas.'],
  ['E11.9 I.C.4.a.6.b.i warning E89.1', 'Postpancreatectomy diabetes.'],
  [
    'S62.021K I.C.19.a and I.C.19.c.1 warning S62.021A',
    'Nonunion. The first medical attention this wrist has had.',
  ],
  ['S42.301P I.C.19.a and I.C.19.c.1 warning S42.301A', 'Malunion; he put off seeing anyone.'],
  ['Z86.16 I.C.1.g.1.m information U09.9', 'Loss of smell from COVID-19.'],
];
const NOT_DENIED: readonly Case[] = [
  ['Z85.841', 'Glioma of the brain taken out in 2019.'],
  // The primary beside the former metastasis, which has the finding itself.
  ['Z85.3\nZ85.89', 'History of breast cancer. Brain metastasis resected in 2019.'],
  ['Z85.118', 'Cancer of the left lung resected in 2019; never any brain metastasis.'],
  ['T50.911A', 'Swallowed several different tablets.'],
  ['T50.901A', 'Swallowed several tablets of one unknown drug.'],
  ['R65.20', 'Severe sepsis. No other organ dysfunction.'],
  ['R65.20', 'Severe sepsis. No organ dysfunction at discharge.'],
  ['R65.20\nN17.9', 'Sepsis with acute kidney failure. No organ failure at discharge.'],
  ['Z11.59', 'Screening for hepatitis C. COVID-19 vaccine declined.'],
  ['Z11.59\nZ11.52', 'COVID-19 screening swab, and a screening for hepatitis C.'],
  ['E13.9\nE89.1', 'Postpancreatectomy diabetes.'],
  ['S62.021K', 'Nonunion after a cast.'],
  ['Z86.16', 'Recovered from COVID-19.'],
  ['Z09\nZ86.16', 'Follow-up after COVID-19, nothing residual.'],
];

describe('chart/otherwise-coded, extents, remissions and denials', () => {
  tellsOf(BURNS, BURNS_RIGHT, otherwise);
  tellsOf(REMISSIONS, REMISSIONS_RIGHT, otherwise);
  tellsOf(DENIED, NOT_DENIED, otherwise);
});
