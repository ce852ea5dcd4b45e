import { describe, expect, it } from 'vitest';
import { article } from './articles';
import { calibrationError, judgedPredictions, reliabilityBins, thresholdRates } from './reliability.mjs';

const TEXT = 'Ann Lee said “the plan works”. Bob Ray said “it is late”.';
const PLAN = { source: 'Ann Lee', cue: 'said', content: '“the plan works”' };
const LATE = { source: 'Bob Ray', cue: 'said', content: '“it is late”' };

const judged = (...pairs: [number, boolean][]) =>
  pairs.map(([confidence, right]) => ({ confidence, right, quoted: true }));

describe('reliabilityBins', () => {
  it('has only bins that hold something, with their share right', () => {
    const bins = reliabilityBins(judged([0.62, true], [0.68, false], [0.9, true]));
    expect(
      bins.map(({ from, count, right }: { from: number; count: number; right: number }) => [from, count, right]),
    ).toEqual([
      [0.6, 2, 0.5],
      [0.9, 1, 1],
    ]);
    expect(bins[0]!.confidence).toBeCloseTo(0.65);
  });

  it('puts every tenth at the beginning of its bin, and 1 into the last', () => {
    const tenths = Array.from({ length: 11 }, (_, i) => i / 10);
    const bins = reliabilityBins(judged(...tenths.map((tenth): [number, boolean] => [tenth, true])));
    expect(bins.map(({ count }: { count: number }) => count)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 2]);
  });
});

describe('calibrationError', () => {
  it('weighs how far off the bins are by their size', () => {
    const bins = reliabilityBins(judged([0.5, true], [0.5, true], [0.5, true], [1, true]));
    expect(calibrationError(bins)).toBeCloseTo(0.375);
  });

  it('is 0 for nothing at all', () => expect(calibrationError(reliabilityBins([]))).toBe(0));
});

describe('judgedPredictions', () => {
  it('wants content, source and the person named', () => {
    const predictions = [
      { ...PLAN, speaker: 'Ann Lee', confidence: 0.9 },
      { ...LATE, speaker: 'Ann Lee', confidence: 0.8 },
      { content: 'said', confidence: 0.2 },
    ];
    const right = judgedPredictions([article(TEXT, [PLAN, LATE], predictions, ['Ann Lee', 'Bob Ray'])]);
    expect(right.map((one: { right: boolean }) => one.right)).toEqual([true, false, false]);
  });
});

describe('thresholdRates', () => {
  it('keeps only the surer predictions', () => {
    const predictions = [
      { ...PLAN, confidence: 0.7 },
      { ...LATE, source: 'Ann Lee', confidence: 0.3 },
    ];
    const rates = thresholdRates([article(TEXT, [PLAN, LATE], predictions)]);
    const at = (wanted: number) => rates.find(({ threshold }: { threshold: number }) => threshold === wanted);
    expect(at(0.3)).toMatchObject({ predicted: 2, precision: 0.5, recall: 0.5 });
    expect(at(0.7)).toMatchObject({ predicted: 1, precision: 1, recall: 0.5 });
    expect(at(0.8)).toMatchObject({ predicted: 0, precision: 0, recall: 0 });
  });
});
