/** The hierarchy of CMS-HCC V28, by its published table (2026 midyear/final, variable HIER of the model software). */
import { deepEqual, equal } from 'node:assert/strict';
import { createCodebook } from '../../../server/src/codebook/codebook.ts';
import { hccHierarchy } from '../../../server/src/codebook/hcc.ts';
import { committedCodebook, on } from './sample-pack.ts';

describe('the hierarchy of condition categories', () => {
  const codebook = committedCodebook('icd-10-cm');

  it('names what each category supersedes', () => {
    const hierarchy = hccHierarchy(codebook, on('2025-06-01'));
    equal(hierarchy?.release, 'CMS-HCC V28, payment year 2026 (final)');
    deepEqual(hierarchy?.supersedes('35'), ['36', '37', '38']);
    deepEqual(hierarchy?.supersedes('17'), ['18', '19', '20', '21', '22', '23']);
    deepEqual(hierarchy?.supersedes('326'), ['327', '328', '329']);
    deepEqual(hierarchy?.supersedes('23'), []);
    equal(hierarchy?.label('1'), 'HIV/AIDS');
  });

  it('says nothing of a category that is none', () => {
    const hierarchy = hccHierarchy(codebook, on('2026-06-01'));
    deepEqual([hierarchy?.label('2000'), hierarchy?.supersedes('2000')], ['', []]);
  });

  it('is there only for dates of service by which a payment year at hand goes', () => {
    equal(hccHierarchy(codebook, on('2024-12-31')), undefined);
    equal(hccHierarchy(codebook, on('2027-01-01')), undefined);
    equal(hccHierarchy(createCodebook(), on('2025-06-01')), undefined);
  });
});
