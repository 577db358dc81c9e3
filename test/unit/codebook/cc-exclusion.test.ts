/** CC exclusions by the MS-DRG Definitions Manual (v44, appendix C): heart failure is no CC beside heart failure. */
import { equal } from 'node:assert/strict';
import { isCcExcluded } from '../../../server/src/codebook/cc-exclusion.ts';
import { createCodebook } from '../../../server/src/codebook/codebook.ts';
import { committedCodebook, on } from './sample-pack.ts';

describe('CC exclusions', () => {
  const codebook = committedCodebook('icd-10-cm');
  const excluded = (secondary: string, principal: string, date = '2026-11-03') =>
    isCcExcluded(codebook, secondary, principal, on(date));

  it('make a CC none beside a principal diagnosis of its kind, and leave it one beside others', () => {
    equal(excluded('I5021', 'I509'), true);
    equal(excluded('N179', 'N179'), true);
    equal(excluded('I5021', 'J189'), false);
    equal(excluded('N179', 'I509'), false);
  });

  it('go by the version of the grouper in force', () => {
    // I42.0 is split into I42.00 to I42.09 on 2026-10-01, and heart failure points to another list then.
    equal(excluded('I420', 'I509', '2026-05-01'), true);
    equal(excluded('I4200', 'I509', '2026-05-01'), undefined);
    equal(excluded('I420', 'I509'), undefined);
    equal(excluded('I4200', 'I509'), true);
  });

  it('say nothing where no version covers the date, or a code is none then', () => {
    equal(excluded('I5021', 'I509', '2026-03-31'), undefined);
    equal(excluded('I5021', 'I509', '2027-04-01'), undefined);
    equal(excluded('I502', 'I509'), undefined);
    equal(excluded('I5021', 'E11'), undefined);
    equal(isCcExcluded(createCodebook(), 'I5021', 'I509', on('2026-11-03')), undefined);
  });
});
