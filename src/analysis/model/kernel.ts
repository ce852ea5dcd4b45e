/**
 * The inner loops that the model runs on, in WebAssembly SIMD where the browser allows it and else in plain
 * TypeScript with equal results. Both work on one memory by byte address.
 */
import { plainKernel } from './plain-kernel';

/** See kernel.as.ts for what the numbers mean. */
export interface Kernel {
  readonly memory: ArrayBuffer;
  project(rows: number, k: number, n: number, x: number, step: number, w: number, out: number): void;
  gather(rows: number, count: number, n: number, addresses: number, out: number): void;
  lstm(
    rows: number,
    units: number,
    sums: number,
    sumStep: number,
    w: number,
    factors: number,
    shifts: number,
    cell: number,
    hidden: number,
    step: number,
    backward: boolean,
  ): void;
}

const PAGE = 65_536;

/**
 * A kernel with at least `bytes` of memory. `module` is the compiled kernel.as.ts; without one, or where its
 * instantiation fails (no SIMD, a policy against WebAssembly), the plain kernel is given.
 */
export const makeKernel = (module: WebAssembly.Module | null, bytes: number): Kernel => {
  if (module) {
    try {
      const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
      const { exports } = new WebAssembly.Instance(module, {
        env: {
          memory,
          abort: () => {
            throw new Error('model kernel: abort');
          },
        },
      });
      const { project, gather, lstm } = exports as unknown as Omit<Kernel, 'memory'>;
      return { memory: memory.buffer, project, gather, lstm };
    } catch {
      // Falls through: equal results, only slower.
    }
  }
  return plainKernel(bytes);
};
