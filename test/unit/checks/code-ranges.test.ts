import assert from 'node:assert/strict';
import { codesIn } from '../../../server/src/checks/code-ranges.ts';

describe('ranges of codes as the guidelines write them', () => {
  it('take a code or a dash for everything below it', () => {
    const isComa = codesIn('R40.21-', 'Z68');
    assert.ok(isComa('R402110'));
    assert.ok(isComa('Z6841'));
    assert.ok(!isComa('R4022'));
    assert.ok(!isComa('Z67'));
  });

  it('take a pair for everything from the first to the last and below', () => {
    const isHeart = codesIn('I51.4-I51.7', 'V00-Y99');
    for (const key of ['I514', 'I517', 'V00001A', 'W19XXXA', 'Y999', 'Y99']) assert.ok(isHeart(key), key);
    for (const key of ['I513', 'I5181', 'U071', 'Z00']) assert.ok(!isHeart(key), key);
  });

  it('order letters behind digits, as the code set does (C7A, J4A)', () => {
    const isNeoplasm = codesIn('C00-D49');
    for (const key of ['C7A00', 'D3A00', 'D499']) assert.ok(isNeoplasm(key), key);
    assert.ok(!isNeoplasm('D500'));
  });

  it('refuse what is none', () => {
    assert.throws(() => codesIn('Z55–Z65'), /no range of codes/);
  });
});
