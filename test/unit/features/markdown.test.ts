/** What a title or a document says is shown as it is, whatever marks it holds. */
import assert from 'node:assert/strict';
import { bullets, plain, titled } from '../../../server/src/features/markdown.ts';

describe('Markdown', () => {
  it('leaves titles as they are: brackets, dashes, commas and parentheses mark nothing', () => {
    const title = 'Human immunodeficiency virus [HIV] disease - type I (B20), 50% or less';
    assert.equal(plain(title), title);
  });
  it('takes the meaning from marks that have one', () => {
    assert.equal(plain('a*b_c`d<e>'), 'a\\*b\\_c\\`d\\<e\\>');
    assert.equal(plain('[x](command:y)'), '[x\\](command:y)');
    assert.equal(plain('# a\n# b'), '\\# a # b');
  });
  it('puts a code before its title', () => {
    assert.equal(titled('E11.9', 'Type 2'), '**E11.9** Type 2');
  });
  it('says how many items it leaves out', () => {
    assert.equal(bullets(['a', 'b', 'c'], 3), '- a\n- b\n- c');
    assert.equal(bullets(['a', 'b', 'c'], 2), '- a\n- b\n- +1 more');
  });
});
