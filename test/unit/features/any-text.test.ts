/** Hover, completion and outline at every place of half-typed and broken texts: never a throw, every span inside. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CHECKS } from '../../../server/src/checks/registry.ts';
import type { Engine } from '../../../server/src/engine/engine.ts';
import { complete } from '../../../server/src/features/completion.ts';
import { hover } from '../../../server/src/features/hover.ts';
import { outline } from '../../../server/src/features/outline.ts';
import type { OutlineItem } from '../../../server/src/formats/format.ts';
import type { Span } from '../../../server/src/model/text.ts';
import { loadEngine } from '../../helpers/engine.ts';

describe('features on any text', () => {
  let engine: Engine;
  before(async () => {
    engine = await loadEngine();
  });

  const texts = CHECKS.flatMap(({ wrong, right }) => [...wrong, ...right]).map(({ text }) => text);
  /** Two pieces of real documents put together, with a mark or a lone surrogate between them. */
  const spliced = fc
    .tuple(
      fc.constantFrom(...texts),
      fc.nat(2000),
      fc.constantFrom('', '\0', '\uD800', '\n', '\t', '  ', 'A: ', '~', '*', '[', ':'),
      fc.constantFrom(...texts),
      fc.nat(2000),
    )
    .map(([first, cut, between, second, from]) => first.slice(0, cut) + between + second.slice(from));

  it('never throw, and keep inside it', () => {
    const format = fc.constantFrom('claim' as const, 'chart' as const, 'x12' as const);
    fc.assert(
      fc.property(spliced, format, fc.nat(4000), (text, id, at) => {
        const open = engine.open({ text, format: id });
        assert.ok(open);
        const inside = ({ start, end }: Span) => assert.ok(0 <= start && start <= end && end <= text.length);
        const offset = Math.min(at, text.length);
        const shown = hover(open, offset);
        if (shown) {
          inside(shown.span);
          assert.ok(shown.span.start <= offset && offset <= shown.span.end);
        }
        const list = complete(open, offset, 50);
        if (list) {
          inside(list.span);
          assert.ok(list.choices.length <= 50);
        }
        const walk = (item: OutlineItem) => {
          inside(item.span);
          assert.ok(item.span.start <= item.selection.start && item.selection.end <= item.span.end);
          item.children.forEach(walk);
        };
        outline(open).forEach(walk);
      }),
      { numRuns: 300 },
    );
  });
});
