/** kernel.as.ts in plain TypeScript: the same sums and the same 32-bit floats, for where WebAssembly is not allowed. */
import type { Kernel } from './kernel';

const { fround } = Math;

/** A kernel with `bytes` of memory of its own. */
export const plainKernel = (bytes: number): Kernel => {
  const memory = new ArrayBuffer(Math.ceil(bytes / 8) * 8);
  const i16 = new Int16Array(memory);
  const i32 = new Int32Array(memory);
  const f32 = new Float32Array(memory);

  const project: Kernel['project'] = (rows, k, n, x, step, w, out) => {
    const pairs = k >> 1;
    for (let j = 0; j < n; j += 16) {
      const block = (w + j * k * 2) >> 1;
      for (let r = 0; r < rows; r++) {
        const at = (out >> 2) + r * n + j;
        const from = (x + r * step) >> 1;
        for (let c = 0; c < 16; c++) {
          let sum = i32[at + c]!;
          let y = block + 2 * c;
          for (let p = 0; p < pairs; p++, y += 32)
            sum = (sum + Math.imul(i16[from + 2 * p]!, i16[y]!) + Math.imul(i16[from + 2 * p + 1]!, i16[y + 1]!)) | 0;
          i32[at + c] = sum;
        }
      }
    }
  };

  const gather: Kernel['gather'] = (rows, count, n, addresses, out) => {
    for (let r = 0; r < rows; r++) {
      const at = (out >> 2) + r * n;
      const first = (addresses >> 2) + r * count;
      i32.copyWithin(at, i32[first]! >> 2, (i32[first]! >> 2) + n);
      for (let c = 1; c < count; c++) {
        const from = i32[first + c]! >> 2;
        for (let i = 0; i < n; i++) i32[at + i]! += i32[from + i]!;
      }
    }
  };

  const lstm: Kernel['lstm'] = (rows, units, sums, sumStep, w, factors, shifts, cell, hidden, step, backward) => {
    const width = 4 * units;
    const [factor, shift, cells] = [factors >> 2, shifts >> 2, cell >> 2];
    f32.fill(0, cells, cells + units);
    for (let s = 0; s < rows; s++) {
      const t = backward ? rows - 1 - s : s;
      const row = (sums + t * sumStep) >> 2;
      const h = hidden + t * step;
      if (s > 0) project(1, units, width, backward ? h + step : h - step, 0, w, row * 4);
      const gate = (index: number): number =>
        tanh(fround(fround(fround(i32[row + index]!) * f32[factor + index]!) + f32[shift + index]!));
      for (let j = 0; j < units; j++) {
        const i = logistic(gate(j));
        const f = logistic(gate(units + j));
        const g = gate(2 * units + j);
        const o = logistic(gate(3 * units + j));
        const c = fround(fround(f * f32[cells + j]!) + fround(i * g));
        f32[cells + j] = c;
        const out = fround(fround(o * tanh(c)) * 4096);
        i16[(h >> 1) + j] = Math.floor(fround(out + 0.5));
      }
    }
  };
  return { memory, project, gather, lstm };
};

/** The continued fraction of kernel.as.ts, rounded to 32 bits at the same places. */
const tanh = (value: number): number => {
  const x = Math.min(Math.max(value, fround(-4.9)), fround(4.9));
  const q = fround(x * x);
  let above = fround(q + 378);
  above = fround(fround(above * q) + 17325);
  above = fround(fround(above * q) + 135135);
  let below = fround(fround(q * 28) + 3150);
  below = fround(fround(below * q) + 62370);
  below = fround(fround(below * q) + 135135);
  return fround(fround(above * x) / below);
};

/** From tanh(z / 2) to the logistic function of z. */
const logistic = (half: number): number => fround(fround(half * 0.5) + 0.5);
