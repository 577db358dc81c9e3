/** Kinds of glands, muscles and polyps, therapies that were held, growths that nobody has named yet (Guidelines FY2026 I.C.2, I.B.2). */
import { otherwise, tellsOf } from './found.ts';

describe('chart/otherwise-coded, glands and growths', () => {
  tellsOf(
    [
      // The Index: Goiter, nodular, toxic; Hyperparathyroidism, secondary (renal); Myopathy, drug-induced; Polyp, rectum.
      ['E04.2 I.A.9.b and I.B.2 information ', 'Toxic multinodular goiter.'],
      ['E21.3 I.A.9.b and I.B.2 information ', 'Hyperparathyroidism of CKD 4, secondary.'],
      ['E87.1 I.A.9.b and I.B.2 information E22.2', 'Hyponatremia from SIADH.'],
      ['G72.9 I.A.9.b and I.B.2 information G72.0', 'Statin myopathy.'],
      ['K63.5 I.A.9.b and I.B.2 information K62.1', 'Polyp of the rectum, hyperplastic.'],
      ['R50.9 I.A.9.b and I.B.2 information ', 'Neutropenic fever.'],
      ['Z51.11 I.C.2.e.2 information ', 'Here for chemo cycle 3. Dehydrated, IV fluids given, chemo held.'],
      ['Z85.850 I.C.2.m and I.C.21.c.4 information ', 'Thyroid cancer, thyroidectomy done, RAI scheduled.'],
      ['C18.9 I.C.2, the behavior of a neoplasm information ', 'Neoplasm of colon, path pending.'],
    ],
    [
      ['E04.2', 'Nontoxic multinodular goiter.'],
      ['E87.1', 'Hyponatremia, SIADH ruled out.'],
      ['K63.5', 'Polyp of the colon, none in the rectum.'],
      ['Z51.11', 'Here for chemo cycle 3, last cycle was held for low counts. Infused today.'],
      ['Z85.850', 'Thyroid cancer in 2015, RAI then, no disease since.'],
      ['C18.9', 'Colon cancer, path of the nodes pending.'],
    ],
    otherwise,
  );
});
