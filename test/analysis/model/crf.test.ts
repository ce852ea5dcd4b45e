import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Crf } from '../../../src/analysis/model/crf';
import { allowedTransitions } from '../../../src/analysis/model/labels';

const LABELS = 5;
const allowed = allowedTransitions(LABELS);

const cases = fc.record({
  rows: fc.integer({ min: 1, max: 4 }),
  scores: fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: 20, maxLength: 20 }),
  transitions: fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 25, maxLength: 25 }),
  start: fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 5, maxLength: 5 }),
});
type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never;

/** Every label sequence that the labels allow, with its score: the definition, without dynamic programming. */
const sequences = ({ rows, scores, transitions, start }: Case): { labels: number[]; score: number }[] => {
  let all = [0, 1, 3].map((label) => ({ labels: [label], score: start[label]! + scores[label]! }));
  for (let row = 1; row < rows; row++)
    all = all.flatMap(({ labels, score }) =>
      Array.from({ length: LABELS }, (_, label) => label).flatMap((label) => {
        const from = labels.at(-1)!;
        if (!allowed[from * LABELS + label]) return [];
        const step = transitions[from * LABELS + label]! + scores[row * LABELS + label]!;
        return [{ labels: [...labels, label], score: score + step }];
      }),
    );
  return all;
};

describe('the conditional random field', () => {
  it('gives the probabilities that counting all sequences gives', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const all = sequences(one);
        const total = all.reduce((sum, { score }) => sum + Math.exp(score), 0);
        const crf = new Crf({ labels: LABELS, ...one });
        const marginals = new Float64Array(one.rows * LABELS);
        const log = crf.marginals(one.scores, LABELS, one.rows, marginals);
        expect(log).toBeCloseTo(Math.log(total), 6);
        for (let row = 0; row < one.rows; row++)
          for (let label = 0; label < LABELS; label++) {
            const of = all.filter(({ labels }) => labels[row] === label);
            const share = of.reduce((sum, { score }) => sum + Math.exp(score), 0) / total;
            expect(marginals[row * LABELS + label]).toBeCloseTo(share, 6);
          }
      }),
      { numRuns: 60 },
    );
  });

  it('decodes the best sequence of all', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const best = sequences(one).reduce((a, b) => (b.score > a.score ? b : a));
        const crf = new Crf({ labels: LABELS, ...one });
        const labels = new Uint8Array(one.rows);
        crf.decode(one.scores, LABELS, one.rows, labels);
        expect(crf.score(one.scores, LABELS, labels)).toBeCloseTo(best.score, 6);
      }),
      { numRuns: 60 },
    );
  });

  it('never lets a span go on that has not begun', () => {
    const crf = new Crf({ labels: LABELS, transitions: new Float64Array(25), start: new Float64Array(5) });
    const labels = new Uint8Array(2);
    crf.decode([0, 0, 9, 0, 0, 0, 0, 0, 0, 9], LABELS, 2, labels);
    expect([...labels]).toEqual([3, 4]);
  });
});
