import fc from 'fast-check';
import { expect, it } from 'vitest';
import { segmentsOf } from '../../../src/analysis/model/segments';

const rows = (tokenOf: readonly number[]) => ({
  count: tokenOf.length,
  tokenOf: Int32Array.from(tokenOf),
  rowOf: new Int32Array(0),
});

it('cuts after the end of a paragraph', () => {
  expect(segmentsOf(rows([0, 1, -1, 2, 3, -1]), 4)).toEqual([
    { from: 0, to: 3 },
    { from: 3, to: 6 },
  ]);
});

it('cuts a paragraph that is longer than a segment', () => {
  expect(segmentsOf(rows([0, 1, 2, 3, 4, -1]), 4)).toEqual([
    { from: 0, to: 4 },
    { from: 4, to: 6 },
  ]);
});

it('covers every row once, in order, in pieces of the size given', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(0, 0, 0, -1)), fc.integer({ min: 1, max: 9 }), (tokenOf, size) => {
      const segments = segmentsOf(rows(tokenOf), size);
      expect(segments.map(({ from }) => from)).toEqual([0, ...segments.map(({ to }) => to)].slice(0, segments.length));
      expect(segments.at(-1)?.to ?? 0).toBe(tokenOf.length);
      for (const { from, to } of segments) expect(to - from).toBeLessThanOrEqual(size);
    }),
  );
});
