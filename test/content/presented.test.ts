import { expect, it } from 'vitest';
import { CAREFUL_CONFIDENCE } from '../../src/analysis/certainty';
import type { Analysis } from '../../src/analysis/types';
import { presentedOf } from '../../src/content/presented';

const quoteOf = (id: string, confidence: number) => ({ id, confidence });
const analysis = {
  actors: [],
  quotes: [quoteOf('q1', 0.9), quoteOf('q2', CAREFUL_CONFIDENCE - 0.01), quoteOf('q3', CAREFUL_CONFIDENCE)],
} as unknown as Analysis;
const idsOf = ({ analysis: shown }: { readonly analysis: Analysis }) => shown.quotes.map(({ id }) => id);

it('a balanced reader sees all of it', () => {
  expect(presentedOf(analysis, 'balanced', false)).toEqual({ analysis });
});

it('a careful reader sees what reaches the threshold, and how much does not', () => {
  const presented = presentedOf(analysis, 'careful', false);
  expect(idsOf(presented)).toEqual(['q1', 'q3']);
  expect(presented.lessCertain).toEqual({ count: 1, shown: false });
});

it('a careful reader who asks sees the rest too', () => {
  expect(presentedOf(analysis, 'careful', true)).toEqual({ analysis, lessCertain: { count: 1, shown: true } });
});

it('where all is certain there is nothing to ask for', () => {
  const certain = { ...analysis, quotes: analysis.quotes.slice(0, 1) };
  expect(presentedOf(certain, 'careful', false)).toEqual({ analysis: certain });
});
