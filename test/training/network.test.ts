import { beforeAll, describe, expect, it } from 'vitest';
import { CUE_FEATURES } from '../../src/analysis/model/cue-features';
import { FEATURES } from '../../src/analysis/model/features';
import type { Tensor } from '../../src/training/parameters';
import { Random } from '../../src/training/random';
import { smallNetwork } from './small-network';

const WORDS = 20;
const ROWS = 12;

const integers = (random: Random, length: number, below: number): number[] =>
  Array.from({ length }, () => Math.floor(random.next() * below));

/** A small network with random weights, one chunk to learn, and the loss as a function of the weights. */
const setUp = () => {
  const random = new Random(3);
  const { network } = smallNetwork(Array(WORDS).fill(''), random);
  const chunk = {
    rows: ROWS,
    words: Int32Array.from(integers(random, ROWS, WORDS)),
    values: Uint16Array.from(integers(random, ROWS * FEATURES.length, 7)),
  };
  const pass = {
    from: 1,
    to: 9,
    cueFrom: 3,
    cueTo: 4,
    features: Uint8Array.from(integers(random, 8 * CUE_FEATURES.length, 7)),
    labels: Uint8Array.from([1, 2, 0, 3, 4, 4, 0, 3]),
  };
  const gold = {
    attribution: Uint8Array.from([0, 1, 2, 3, 5, 6, 6, 0, 5, 6, 0, 0]),
    entity: Uint8Array.from([0, 1, 2, 0, 0, 3, 4, 4, 0, 0, 7, 8]),
    parts: null,
    passes: [pass],
    spurious: () => null,
  };
  const loss = (): number => {
    network.refresh();
    return network.learn(chunk, gold, { entity: 1, parts: 0 });
  };
  return { network, loss };
};

/** Places of the largest gradients: of an embedding table only the rows in use have one. */
const steepest = (gradient: Float32Array): number[] =>
  [...gradient.keys()].sort((a, b) => Math.abs(gradient[b]!) - Math.abs(gradient[a]!)).slice(0, 3);

describe('the gradient of every tensor', () => {
  let tensors: readonly Tensor[] = [];
  let loss: () => number;

  beforeAll(() => {
    const { network, loss: run } = setUp();
    tensors = network.tensors;
    loss = run;
  });

  it('is the slope of the loss', () => {
    loss();
    const gradients = new Map(tensors.map(({ name, gradient }) => [name, gradient.view.slice()]));
    for (const { name, value } of tensors) {
      const gradient = gradients.get(name)!;
      for (const place of steepest(gradient)) {
        const before = value.view[place]!;
        value.view[place] = before + 0.005;
        const above = loss();
        value.view[place] = before - 0.005;
        const slope = (above - loss()) / 0.01;
        value.view[place] = before;
        expect(Math.abs(slope - gradient[place]!), `${name}[${place}]`).toBeLessThan(0.002 + 0.01 * Math.abs(slope));
      }
    }
  });
});
