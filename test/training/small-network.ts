/** A network of the real shape with a handful of words and random weights. */
import { readFileSync } from 'node:fs';
import { Arena } from '../../src/training/kernels';
import { Network } from '../../src/training/network';
import { Parameters } from '../../src/training/parameters';
import type { Random } from '../../src/training/random';
import type { WordVectors } from '../../src/training/vectors';

const DIMENSIONS = 12;

export const smallNetwork = (words: readonly string[], random: Random): { network: Network; vectors: WordVectors } => {
  const arena = new Arena(new WebAssembly.Module(readFileSync('dist/training-kernels.wasm')), 64);
  const parameters = new Parameters(arena, 700_000);
  const values = Float32Array.from({ length: words.length * DIMENSIONS }, () => random.normal() * 0.3);
  const isLearnt = new Uint8Array(words.length).fill(1);
  const vectors = { words, size: words.length, dimensions: DIMENSIONS, values, isLearnt };
  const network = new Network(arena, parameters, vectors, random, { dropout: 0, wordDropout: 0 });
  for (const { name, value } of network.tensors)
    if (/start|transitions|bias/u.test(name))
      for (let i = 0; i < value.view.length; i++) value.view[i]! += 0.1 * random.normal();
  network.refresh();
  return { network, vectors };
};
