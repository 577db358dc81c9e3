/** claim/taxonomy: a taxonomy code that cannot be one. */
import { fieldDate } from '../../model/fields.ts';
import type { ClaimCheck, Said } from '../check.ts';
import { claimText } from '../samples.ts';

const withTaxonomy = (code: string): string =>
  claimText({
    providers: `billing npi: 1234567893\nbilling taxonomy: ${code}\nsigned: yes 2026-11-03`,
  });

/** Three digits, six digits or letters, and X. The first releases had Y and N in the last place. */
const TAXONOMY = /^\d{3}[A-Z\d]{6}X$/;
const EARLY_TAXONOMY = /^\d{3}[A-Z\d]{6}[XYN]$/;
const X_SINCE = '2012-01-01';

export const taxonomy: ClaimCheck = {
  id: 'claim/taxonomy',
  scope: 'claim',
  severity: 'error',
  kinds: ['professional', 'institutional', 'dental', 'chart'],
  title: 'The taxonomy code has not ten characters, or does not end in X.',
  authority: 'NUCC Health Care Provider Taxonomy Code Set; CMS-1500 box 33b; 837 PRV03',
  why: 'The taxonomy tells a payer which of a provider’s enrolments bills. One that is none matches no enrolment.',
  fixes: ['Write its letters in capitals (safe).'],
  notes: [
    'Whether the code is in the set is not checked: the set is not here.',
    'Before 2012 the codes of the first releases, which end in Y or N, are taken too.',
  ],
  wrong: [
    { says: 'nine characters', text: withTaxonomy('207R0000X') },
    { says: 'no X at its end', text: withTaxonomy('207R000000') },
    { says: 'small letters', text: withTaxonomy('207r00000x') },
  ],
  right: [
    { says: 'internal medicine', text: withTaxonomy('207R00000X') },
    { says: 'a clinic', text: withTaxonomy('261QM1300X') },
  ],
  run({ claim, date, parties }) {
    const said: Said[] = [];
    const shape = (fieldDate(claim, 'filed') ?? date) < X_SINCE ? EARLY_TAXONOMY : TAXONOMY;
    for (const { span, written } of parties.taxonomies) {
      if (shape.test(written)) continue;
      const capitals = written.toUpperCase();
      said.push(
        shape.test(capitals)
          ? {
              span,
              message: `A taxonomy code is written in capitals: ${capitals}.`,
              fixes: [
                {
                  title: `Write ${capitals}`,
                  safe: true,
                  changes: [{ kind: 'replaceValue', at: span, text: capitals }],
                },
              ],
            }
          : {
              span,
              message: `${written} is no taxonomy code: it has ten characters, begins with three digits and ends in X.`,
            },
      );
    }
    return said;
  },
};
