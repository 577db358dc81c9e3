/** cpt/not-loaded: CPT codes of which only the shape can be judged. */
import type { DocumentCheck, Said } from '../check.ts';
import { ownList } from '../import-samples.ts';
import { withServices } from '../samples.ts';

export const notLoaded: DocumentCheck = {
  id: 'cpt/not-loaded',
  scope: 'document',
  severity: 'information',
  title: 'CPT codes are judged by their shape only, since no licensed list is loaded.',
  authority: '45 CFR 162.1002: CPT is an adopted code set, licensed by the American Medical Association',
  why: 'CPT is the property of the AMA and does not come with Claimlint. Until your licensed list is imported, a number that looks like a CPT code may be none.',
  fixes: [],
  notes: ['Said once a file, at its first CPT code.'],
  wrong: [
    { says: 'a five-digit code', text: withServices('2026-11-03  11   99213  -     A   1      132.50') },
    { says: 'a Category II code', text: withServices('2026-11-03  11   3074F  -     A   1      0.00') },
  ],
  right: [
    { says: 'HCPCS Level II', text: withServices('2026-11-03  11   G0439  -     A   1      132.50') },
    {
      says: 'a code, with a list of your own',
      text: withServices('2026-11-03  11   99999  -     A   1      132.50'),
      imports: [ownList('cpt', '99999,A code of our own')],
    },
    { says: 'no code at all', text: withServices('2026-11-03  11   -      -     A   1      132.50') },
  ],
  run({ document, codebook }) {
    const said: Said[] = [];
    if (codebook.set('cpt')) return said;
    for (const { lines } of document.claims) {
      const first = lines.find(({ procedure }) => procedure?.system === 'cpt')?.procedure;
      if (!first) continue;
      said.push({
        span: first.span,
        message: `CPT is judged by its shape only: ${first.written} and any other CPT code of this file may not exist. Import your licensed list to check them.`,
        code: first.written,
        system: 'cpt',
      });
      said.push({ noData: 'no licensed CPT list is loaded; `claimlint codesets import FILE` adds one' });
      return said;
    }
    return said;
  },
};
