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
        for (let p = 0; p < pairs; p++) {
          const u = i16[from + 2 * p]!;
          const v = i16[from + 2 * p + 1]!;
          if (u === 0 && v === 0) continue;
          const y = block + p * 32;
          for (let c = 0; c < 16; c++) i32[at + c]! += u * i16[y + 2 * c]! + v * i16[y + 2 * c + 1]!;
        }
      }
    }
  };

  const place = (sum: number, factor: number, shift: number): number =>
    Math.trunc(Math.min(Math.max(fround(fround(fround(sum) * factor) + shift), 0), 2047));

  const lstm: Kernel['lstm'] = (rows, units, sums, w, factors, shifts, sigmoid, tanh, cell, hidden, step, backward) => {
    const width = 4 * units;
    const [factor, shift, cells] = [factors >> 2, shifts >> 2, cell >> 2];
    const [sigmoids, tanhs] = [sigmoid >> 2, tanh >> 2];
    f32.fill(0, cells, cells + units);
    for (let s = 0; s < rows; s++) {
      const t = backward ? rows - 1 - s : s;
      const row = (sums >> 2) + t * width;
      const h = hidden + t * step;
      if (s > 0) project(1, units, width, backward ? h + step : h - step, 0, w, sums + t * width * 4);
      const gate = (index: number, table: number): number =>
        f32[table + place(i32[row + index]!, f32[factor + index]!, f32[shift + index]!)]!;
      for (let j = 0; j < units; j++) {
        const i = gate(j, sigmoids);
        const f = gate(units + j, sigmoids);
        const g = gate(2 * units + j, tanhs);
        const o = gate(3 * units + j, sigmoids);
        const c = fround(fround(f * f32[cells + j]!) + fround(i * g));
        f32[cells + j] = c;
        const at = Math.trunc(Math.min(Math.max(fround(fround(c * 256) + 1024.5), 0), 2047));
        const out = fround(fround(o * f32[tanhs + at]!) * 4096);
        i16[(h >> 1) + j] = Math.floor(fround(out + 0.5));
      }
    }
  };
  return { memory, project, lstm };
};
