/** Whose rules apply, by what the document names. */
import assert from 'node:assert/strict';
import { namedPayer } from '../../../server/src/checks/payer.ts';
import { claimText } from '../../../server/src/checks/samples.ts';
import { read } from '../../../server/src/formats/x12/read.ts';
import { loadEngine } from '../../helpers/engine.ts';
import { CLAIM, interchange, LEVELS } from '../formats/x12/samples.ts';

function ofHead(head: string) {
  const opened = loadEngine().open({ text: claimText({ head }), languageId: 'claim' });
  const [claim] = opened?.document.claims ?? [];
  assert.ok(claim);
  return namedPayer(claim);
}

function ofSubscriber(sbr: string, payer: string) {
  const levels = LEVELS.map((segment) =>
    segment.startsWith('SBR') ? sbr : segment.startsWith('NM1*PR') ? `NM1*PR*2*${payer}` : segment,
  );
  const [claim] = read(interchange([...levels, ...CLAIM])).claims;
  assert.ok(claim);
  return namedPayer(claim);
}

describe('the payer of a claim', () => {
  it('is told by its name in a text', () => {
    assert.equal(ofHead('payer: Medicare Part B'), 'medicare');
    assert.equal(ofHead('payer: Noridian JF'), 'medicare');
    assert.equal(ofHead('payer: Oregon Medicaid'), 'medicaid');
    assert.equal(ofHead('payer: Blue Cross'), 'commercial');
    assert.equal(ofHead('payer: Humana Medicare Advantage'), 'commercial');
  });

  it('is the first of several', () => {
    assert.equal(ofHead('payer: Medicare\npayer: Blue Cross'), 'medicare');
    assert.equal(ofHead('payer: Blue Cross\npayer: Medicare'), 'commercial');
  });

  it('is told by box 1 before the name', () => {
    assert.equal(ofHead('coverage: Medicaid\npayer: CareOregon'), 'medicaid');
    assert.equal(ofHead('coverage: Group Health Plan'), 'commercial');
  });

  it('is not known where none is named, so that the setting decides', () => {
    assert.equal(namedPayer({ ...someClaim(), fields: [] }), undefined);
  });

  it('is SBR09 in X12 (data element 1032), else the name', () => {
    assert.equal(ofSubscriber('SBR*P*18*******MB', 'ANY'), 'medicare');
    assert.equal(ofSubscriber('SBR*P*18*******MA', 'ANY'), 'medicare');
    assert.equal(ofSubscriber('SBR*P*18*******MC', 'MEDICARE'), 'medicaid');
    assert.equal(ofSubscriber('SBR*P*18*******16', 'MEDICARE HMO'), 'commercial');
    assert.equal(ofSubscriber('SBR*P*18*******CI', 'MEDICARE'), 'commercial');
    assert.equal(ofSubscriber('SBR*P*18*******ZZ', 'MEDICARE PART B'), 'medicare');
    assert.equal(ofSubscriber('SBR*P*18*******OF', 'MEDICARE PART B'), 'medicare');
    assert.equal(ofSubscriber('SBR*P*18', 'MEDICARE PART B'), 'medicare');
  });
});

function someClaim() {
  const [claim] = read(interchange([...LEVELS, ...CLAIM])).claims;
  if (!claim) throw new Error('the sample has no claim');
  return claim;
}
