import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Kernel, makeKernel } from '../../../src/analysis/model/kernel';
import { plainKernel } from '../../../src/analysis/model/plain-kernel';

const module = new WebAssembly.Module(new Uint8Array(readFileSync('dist/kernel.wasm')));
const BYTES = 1 << 18;
const UNITS = 16;
const WIDTH = 4 * UNITS;

/** The same bytes in both memories; 16-bit numbers small enough that no sum can leave 32 bits. */
const filled = (kernel: Kernel, seed: number): Kernel => {
  const view = new Int16Array(kernel.memory);
  let state = seed | 1;
  for (let i = 0; i < view.length; i++) {
    state = Math.imul(state, 1664525) + 1013904223;
    view[i] = (state >>> 16) % 4096;
  }
  return kernel;
};

const both = (seed: number, run: (kernel: Kernel) => void): [Uint8Array, Uint8Array] => {
  const [wasm, plain] = [makeKernel(module, BYTES), plainKernel(BYTES)].map((kernel) => {
    filled(kernel, seed);
    run(kernel);
    return new Uint8Array(kernel.memory).slice(0, BYTES);
  });
  return [wasm!, plain!];
};

describe('the plain kernel equals the compiled one to the bit', () => {
  it('in projections', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 5 }), fc.constantFrom(2, 8, 24), (seed, rows, k) => {
        const [a, b] = both(seed, (kernel) => kernel.project(rows, k, 32, 64, k * 2, 4096, 65_536));
        expect(Buffer.compare(a, b)).toBe(0);
      }),
      { numRuns: 30 },
    );
  });

  it('in sums of rows', () => {
    const [a, b] = both(7, (kernel) => {
      new Int32Array(kernel.memory).set([0x1000, 0x2000, 0x3000, 0x1000], 0x800 / 4);
      kernel.gather(2, 2, 64, 0x800, 0x8000);
    });
    expect(Buffer.compare(a, b)).toBe(0);
  });

  it('in LSTM runs, both directions', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 6 }), fc.boolean(), (seed, rows, backward) => {
        const [a, b] = both(seed, (kernel) => {
          const floats = new Float32Array(kernel.memory);
          const ints = new Int32Array(kernel.memory);
          const [factors, shifts] = [0x8000, 0x9000];
          for (let j = 0; j < WIDTH; j++) {
            floats[factors / 4 + j] = 0.0001 * (1 + (j % 7));
            floats[shifts / 4 + j] = (j % 5) - 2;
          }
          for (let i = 0; i < rows * WIDTH; i++) ints[0x10000 / 4 + i] = ((seed >> (i % 16)) & 0xffff) - 0x8000;
          kernel.lstm(rows, UNITS, 0x10000, WIDTH * 4, 0x1000, factors, shifts, 0x7000, 0x20000, UNITS * 2, backward);
        });
        expect(Buffer.compare(a, b)).toBe(0);
      }),
      { numRuns: 30 },
    );
  });
});

it('falls back to plain TypeScript where the module cannot be had', () => {
  expect(makeKernel(null, 1000).memory.byteLength).toBeGreaterThanOrEqual(1000);
  // A module that imports what it is not given cannot be instantiated, as where a policy forbids it.
  const wanting = new WebAssembly.Module(
    Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 2, 7, 1, 1, 97, 1, 98, 0, 0),
  );
  const kernel = makeKernel(wanting, 1000);
  expect(kernel.memory.byteLength).toBe(1000);
  expect(kernel.project).toBeTypeOf('function');
});
