import { describe, expect, it } from 'vitest';
import { Random } from '../../src/training/random';

const take = (seed: number, count: number): number[] => {
  const random = new Random(seed);
  return Array.from({ length: count }, () => random.next());
};
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

describe('pseudo-random numbers', () => {
  it('are the same for the same seed and others for another', () => {
    expect(take(1, 50)).toEqual(take(1, 50));
    expect(take(1, 50)).not.toEqual(take(2, 50));
  });

  it('are the same on every machine', () => {
    expect(take(1, 3).map((value) => Math.floor(value * 2 ** 32))).toMatchInlineSnapshot(`
      [
        1255376595,
        2669222482,
        2998151642,
      ]
    `);
  });

  it('spread evenly from 0 to below 1', () => {
    const values = take(7, 20_000);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
    expect(mean(values)).toBeCloseTo(0.5, 1);
    for (let tenth = 0; tenth < 10; tenth++)
      expect(values.filter((value) => Math.floor(value * 10) === tenth).length / 20_000).toBeCloseTo(0.1, 1);
  });

  it('of a normal distribution have its mean and deviation', () => {
    const random = new Random(7);
    const values = Array.from({ length: 20_000 }, () => random.normal());
    expect(values.every(Number.isFinite)).toBe(true);
    expect(mean(values)).toBeCloseTo(0, 1);
    expect(Math.sqrt(mean(values.map((value) => value ** 2)))).toBeCloseTo(1, 1);
  });
});

it('a list is shuffled in place and keeps its members', () => {
  const list = Array.from({ length: 100 }, (_, i) => i);
  const shuffled = new Random(3).shuffle([...list]);
  expect(shuffled).not.toEqual(list);
  expect([...shuffled].sort((a, b) => a - b)).toEqual(list);
  expect(new Random(3).shuffle([])).toEqual([]);
});
