import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { Arena } from '../../src/training/kernels';
import { Parameters, type Tensor } from '../../src/training/parameters';
import { Random } from '../../src/training/random';

const module = new WebAssembly.Module(readFileSync('dist/training-kernels.wasm'));

describe('parameters', () => {
  let parameters: Parameters;
  let tensor: Tensor;
  beforeEach(() => {
    parameters = new Parameters(new Arena(module, 1), 64);
    tensor = parameters.add('weights', 2, 3, 1, new Random(1));
  });

  it('begin at random, or at zero where no deviation is given', () => {
    expect(tensor.value.view.some((value) => value !== 0)).toBe(true);
    expect([...parameters.add('bias', 1, 5, 0, new Random(1)).value.view]).toEqual([0, 0, 0, 0, 0]);
    expect(parameters.tensors.map(({ name }) => name)).toEqual(['weights', 'bias']);
  });

  it('refuse what there is no room for', () => {
    expect(() => parameters.add('much', 8, 8, 0, new Random(1))).toThrow('no room for much');
  });

  it('step against their gradient, which is then cleared', () => {
    const before = tensor.value.view.slice();
    tensor.gradient.view.set([1, -1, 0, 2, -2, 0]);
    parameters.step(0.1, 1, 100);
    const moved = tensor.value.view.map((value, i) => Math.sign(value - before[i]!));
    expect([...moved]).toEqual([-1, 1, 0, -1, 1, 0]);
    expect([...tensor.gradient.view]).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('come to rest at the bottom of a bowl', () => {
    for (let step = 0; step < 800; step++) {
      tensor.value.view.forEach((value, i) => {
        tensor.gradient.view[i] = 2 * (value - i);
      });
      parameters.step(0.05 * (1 - step / 800), 1, 5);
    }
    tensor.value.view.forEach((value, i) => {
      expect(value).toBeCloseTo(i, 1);
    });
  });

  it('are their own average only as long as something runs on it', () => {
    const start = tensor.value.view[0]!;
    for (let step = 0; step < 5; step++) {
      tensor.gradient.view.fill(1);
      parameters.step(0.1, 1, 100);
    }
    const current = tensor.value.view[0]!;
    const average = parameters.withAverage(() => tensor.value.view[0]!);
    expect(average).toBeGreaterThan(current);
    expect(average).toBeLessThanOrEqual(start);
    expect(tensor.value.view[0]).toBe(current);
    expect(() =>
      parameters.withAverage(() => {
        throw new Error('stopped');
      }),
    ).toThrow('stopped');
    expect(tensor.value.view[0]).toBe(current);
  });
});
