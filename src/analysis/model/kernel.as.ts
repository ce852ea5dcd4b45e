/**
 * The model's inner loops, AssemblyScript compiled to WebAssembly SIMD. Whole numbers throughout the sums, so that
 * plain-kernel.ts, which does the same in TypeScript, gives equal results to the bit. Addresses are bytes of the shared
 * memory; see kernel.ts for the layouts. No state, no allocation.
 */

/**
 * Adds x[rows × k] · W[k × n] to out[rows × n] (32-bit). x holds 16-bit numbers, a row every `step` bytes; W is packed in
 * blocks of 16 columns, each block pair of rows after pair of rows: 16 × (W[2p][j], W[2p + 1][j]). k is even, n a multiple of 16.
 */
export function project(rows: i32, k: i32, n: i32, x: usize, step: i32, w: usize, out: usize): void {
  const pairs = k >> 1;
  for (let j = 0; j < n; j += 16) {
    const block = w + j * (k << 1);
    let r = 0;
    for (; r + 2 <= rows; r += 2) {
      const o0 = out + ((r * n + j) << 2);
      const o1 = o0 + (n << 2);
      let a0 = v128.load(o0, 0), a1 = v128.load(o0, 16), a2 = v128.load(o0, 32), a3 = v128.load(o0, 48);
      let b0 = v128.load(o1, 0), b1 = v128.load(o1, 16), b2 = v128.load(o1, 32), b3 = v128.load(o1, 48);
      let xa = x + r * step;
      let y = block;
      for (let p = 0; p < pairs; p++) {
        const u = v128.load32_splat(xa);
        const v = v128.load32_splat(xa + step);
        const w0 = v128.load(y, 0), w1 = v128.load(y, 16), w2 = v128.load(y, 32), w3 = v128.load(y, 48);
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(u, w0));
        a1 = i32x4.add(a1, i32x4.dot_i16x8_s(u, w1));
        a2 = i32x4.add(a2, i32x4.dot_i16x8_s(u, w2));
        a3 = i32x4.add(a3, i32x4.dot_i16x8_s(u, w3));
        b0 = i32x4.add(b0, i32x4.dot_i16x8_s(v, w0));
        b1 = i32x4.add(b1, i32x4.dot_i16x8_s(v, w1));
        b2 = i32x4.add(b2, i32x4.dot_i16x8_s(v, w2));
        b3 = i32x4.add(b3, i32x4.dot_i16x8_s(v, w3));
        xa += 4;
        y += 64;
      }
      v128.store(o0, a0, 0);
      v128.store(o0, a1, 16);
      v128.store(o0, a2, 32);
      v128.store(o0, a3, 48);
      v128.store(o1, b0, 0);
      v128.store(o1, b1, 16);
      v128.store(o1, b2, 32);
      v128.store(o1, b3, 48);
    }
    if (r < rows) {
      const o0 = out + ((r * n + j) << 2);
      let a0 = v128.load(o0, 0), a1 = v128.load(o0, 16), a2 = v128.load(o0, 32), a3 = v128.load(o0, 48);
      let xa = x + r * step;
      let y = block;
      for (let p = 0; p < pairs; p++) {
        const u = v128.load32_splat(xa);
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(u, v128.load(y, 0)));
        a1 = i32x4.add(a1, i32x4.dot_i16x8_s(u, v128.load(y, 16)));
        a2 = i32x4.add(a2, i32x4.dot_i16x8_s(u, v128.load(y, 32)));
        a3 = i32x4.add(a3, i32x4.dot_i16x8_s(u, v128.load(y, 48)));
        xa += 4;
        y += 64;
      }
      v128.store(o0, a0, 0);
      v128.store(o0, a1, 16);
      v128.store(o0, a2, 32);
      v128.store(o0, a3, 48);
    }
  }
}

/**
 * Rows of sums: out[r] = Σ over c of the n 32-bit numbers at the byte address `addresses[r * count + c]`. Rows of `out` are n wide.
 * n is a multiple of 16.
 */
export function gather(rows: i32, count: i32, n: i32, addresses: usize, out: usize): void {
  const bytes = n << 2;
  for (let r = 0; r < rows; r++) {
    for (let i = 0; i < bytes; i += 64) {
      let from = <usize>load<i32>(addresses) + i;
      let a = v128.load(from, 0), b = v128.load(from, 16), c = v128.load(from, 32), d = v128.load(from, 48);
      for (let k = 1; k < count; k++) {
        from = <usize>load<i32>(addresses + (k << 2)) + i;
        a = i32x4.add(a, v128.load(from, 0));
        b = i32x4.add(b, v128.load(from, 16));
        c = i32x4.add(c, v128.load(from, 32));
        d = i32x4.add(d, v128.load(from, 48));
      }
      v128.store(out + i, a, 0);
      v128.store(out + i, b, 16);
      v128.store(out + i, c, 32);
      v128.store(out + i, d, 48);
    }
    addresses += count << 2;
    out += bytes;
  }
}

/** tanh to 2e-4 by a continued fraction (Lambert), with operations that are exact to the bit in any language. */
function tanh4(value: v128): v128 {
  const x = f32x4.min(f32x4.max(value, f32x4.splat(-4.9)), f32x4.splat(4.9));
  const q = f32x4.mul(x, x);
  let above = f32x4.add(q, f32x4.splat(378));
  above = f32x4.add(f32x4.mul(above, q), f32x4.splat(17325));
  above = f32x4.add(f32x4.mul(above, q), f32x4.splat(135135));
  let below = f32x4.add(f32x4.mul(q, f32x4.splat(28)), f32x4.splat(3150));
  below = f32x4.add(f32x4.mul(below, q), f32x4.splat(62370));
  below = f32x4.add(f32x4.mul(below, q), f32x4.splat(135135));
  return f32x4.div(f32x4.mul(above, x), below);
}

/** Four sums as the gate's tanh: tanh(sum · factor + shift). */
function gate4(sums: usize, factors: usize, shifts: usize): v128 {
  return tanh4(f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(v128.load(sums)), v128.load(factors)), v128.load(shifts)));
}

/** From tanh(z / 2) to the logistic function of z. */
function logistic4(half: v128): v128 {
  return f32x4.add(f32x4.mul(half, f32x4.splat(0.5)), f32x4.splat(0.5));
}

/**
 * One direction of an LSTM. `sums` [rows × 4·units], a row every `sumStep` bytes, holds the input's part and takes the
 * recurrent part; `hidden` is written as 16-bit numbers of 1/4096, a row every `step` bytes; `w` is packed as in `project`.
 * `factors` and `shifts` turn a sum into the argument of tanh, for the gates input, forget, candidate and output: half of
 * it where the logistic function is meant. `cell` is scratch of `units` floats.
 */
export function lstm(rows: i32, units: i32, sums: usize, sumStep: i32, w: usize, factors: usize, shifts: usize, cell: usize, hidden: usize, step: i32, backward: bool): void {
  const gate = units << 2;
  memory.fill(cell, 0, gate);
  for (let s = 0; s < rows; s++) {
    const t = backward ? rows - 1 - s : s;
    const row = sums + t * sumStep;
    const h = hidden + t * step;
    if (s > 0) project(1, units, gate, backward ? h + step : h - step, 0, w, row);
    for (let j = 0; j < gate; j += 16) {
      const i = logistic4(gate4(row + j, factors + j, shifts + j));
      const f = logistic4(gate4(row + gate + j, factors + gate + j, shifts + gate + j));
      const g = gate4(row + 2 * gate + j, factors + 2 * gate + j, shifts + 2 * gate + j);
      const o = logistic4(gate4(row + 3 * gate + j, factors + 3 * gate + j, shifts + 3 * gate + j));
      const c = f32x4.add(f32x4.mul(f, v128.load(cell + j)), f32x4.mul(i, g));
      v128.store(cell + j, c);
      const out = f32x4.mul(f32x4.mul(o, tanh4(c)), f32x4.splat(4096));
      const whole = i32x4.trunc_sat_f32x4_s(f32x4.floor(f32x4.add(out, f32x4.splat(0.5))));
      v128.store64_lane(h + (j >> 1), i16x8.narrow_i32x4_s(whole, whole), 0);
    }
  }
}
