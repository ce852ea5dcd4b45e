import { expect, it } from 'vitest';
import type { Analysis, Span } from '../../src/analysis/types';
import { Anchors } from '../../src/content/anchors';

const analysis = {
  actors: [
    {
      id: 'a1',
      mentions: [
        [0, 5],
        [40, 45],
      ],
    },
    { id: 'a2', mentions: [[12, 15]] },
  ],
  quotes: [
    {
      id: 'q1',
      content: [
        [10, 20],
        [30, 50],
      ],
    },
    { id: 'q2', content: [[35, 42]] },
    { id: 'q3', manner: 'position', content: [[60, 70]] },
  ],
} as unknown as Analysis;
const anchors = new Anchors(analysis);

it('finds the mention at an offset, its edges included', () => {
  expect(anchors.mentionAt(0)).toMatchObject({ actorId: 'a1', mention: 0 });
  expect(anchors.mentionAt(5)).toMatchObject({ actorId: 'a1', mention: 0 });
  expect(anchors.mentionAt(41)).toMatchObject({ actorId: 'a1', mention: 1 });
  expect(anchors.mentionAt(13)).toMatchObject({ actorId: 'a2' });
  expect(anchors.mentionAt(8)).toBeNull();
});

it('finds the innermost quote, and the outer one after it has ended', () => {
  expect(anchors.quoteAt(36)?.quote.id).toBe('q2');
  expect(anchors.quoteAt(48)?.quote.id).toBe('q1');
  expect(anchors.quoteAt(25)).toBeNull();
});

it('leaves positions to the sidebar', () => {
  expect(anchors.quoteAt(65)).toBeNull();
});

it('lists all spans in order of the text', () => {
  const starts = (spans: readonly Span[]) => spans.map(([start]) => start);
  expect(starts(anchors.mentionSpans)).toEqual([0, 12, 40]);
  expect(starts(anchors.quoteSpans)).toEqual([10, 30, 35]);
});
