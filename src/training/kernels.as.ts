/**
 * The training arithmetic, AssemblyScript compiled to WebAssembly SIMD (see kernels.ts, which compiles and wraps it).
 * All matrices are f32, row-major, at byte addresses of the shared memory; strides are in bytes. No state, no allocation:
 * the caller owns the memory. Plain f32 SIMD is deterministic on every engine.
 */

/** C[m×n] += A[m×k] · B[k×n]; element (i, p) of A lies at `a + i * rowStep + p * columnStep`. n is a multiple of 4. */
export function gemm(m: i32, n: i32, k: i32, a: usize, rowStep: i32, columnStep: i32, b: usize, c: usize): void {
  const step = n << 2;
  let j = 0;
  for (; j + 16 <= n; j += 16) {
    let i = 0;
    for (; i + 2 <= m; i += 2) {
      const c0 = c + ((i * n + j) << 2);
      const c1 = c0 + step;
      let s0 = v128.load(c0, 0), s1 = v128.load(c0, 16), s2 = v128.load(c0, 32), s3 = v128.load(c0, 48);
      let t0 = v128.load(c1, 0), t1 = v128.load(c1, 16), t2 = v128.load(c1, 32), t3 = v128.load(c1, 48);
      let x = a + i * rowStep;
      let y = b + (j << 2);
      for (let p = 0; p < k; p++) {
        const u = f32x4.splat(load<f32>(x));
        const v = f32x4.splat(load<f32>(x + rowStep));
        const b0 = v128.load(y, 0), b1 = v128.load(y, 16), b2 = v128.load(y, 32), b3 = v128.load(y, 48);
        s0 = f32x4.add(s0, f32x4.mul(u, b0));
        s1 = f32x4.add(s1, f32x4.mul(u, b1));
        s2 = f32x4.add(s2, f32x4.mul(u, b2));
        s3 = f32x4.add(s3, f32x4.mul(u, b3));
        t0 = f32x4.add(t0, f32x4.mul(v, b0));
        t1 = f32x4.add(t1, f32x4.mul(v, b1));
        t2 = f32x4.add(t2, f32x4.mul(v, b2));
        t3 = f32x4.add(t3, f32x4.mul(v, b3));
        x += columnStep;
        y += step;
      }
      v128.store(c0, s0, 0);
      v128.store(c0, s1, 16);
      v128.store(c0, s2, 32);
      v128.store(c0, s3, 48);
      v128.store(c1, t0, 0);
      v128.store(c1, t1, 16);
      v128.store(c1, t2, 32);
      v128.store(c1, t3, 48);
    }
    for (; i < m; i++) {
      const c0 = c + ((i * n + j) << 2);
      let s0 = v128.load(c0, 0), s1 = v128.load(c0, 16), s2 = v128.load(c0, 32), s3 = v128.load(c0, 48);
      let x = a + i * rowStep;
      let y = b + (j << 2);
      for (let p = 0; p < k; p++) {
        const u = f32x4.splat(load<f32>(x));
        s0 = f32x4.add(s0, f32x4.mul(u, v128.load(y, 0)));
        s1 = f32x4.add(s1, f32x4.mul(u, v128.load(y, 16)));
        s2 = f32x4.add(s2, f32x4.mul(u, v128.load(y, 32)));
        s3 = f32x4.add(s3, f32x4.mul(u, v128.load(y, 48)));
        x += columnStep;
        y += step;
      }
      v128.store(c0, s0, 0);
      v128.store(c0, s1, 16);
      v128.store(c0, s2, 32);
      v128.store(c0, s3, 48);
    }
  }
  for (; j < n; j += 4) {
    for (let i = 0; i < m; i++) {
      const c0 = c + ((i * n + j) << 2);
      let s0 = v128.load(c0);
      let x = a + i * rowStep;
      let y = b + (j << 2);
      for (let p = 0; p < k; p++) {
        s0 = f32x4.add(s0, f32x4.mul(f32x4.splat(load<f32>(x)), v128.load(y)));
        x += columnStep;
        y += step;
      }
      v128.store(c0, s0);
    }
  }
}

/** y[n] += x[k] · B[k×n]; n is a multiple of 32. */
function gemv(n: i32, k: i32, x: usize, b: usize, y: usize): void {
  const step = n << 2;
  for (let j = 0; j < n; j += 32) {
    const out = y + (j << 2);
    let s0 = v128.load(out, 0), s1 = v128.load(out, 16), s2 = v128.load(out, 32), s3 = v128.load(out, 48);
    let s4 = v128.load(out, 64), s5 = v128.load(out, 80), s6 = v128.load(out, 96), s7 = v128.load(out, 112);
    let row = b + (j << 2);
    for (let p = 0; p < k; p++) {
      const u = f32x4.splat(load<f32>(x + (p << 2)));
      s0 = f32x4.add(s0, f32x4.mul(u, v128.load(row, 0)));
      s1 = f32x4.add(s1, f32x4.mul(u, v128.load(row, 16)));
      s2 = f32x4.add(s2, f32x4.mul(u, v128.load(row, 32)));
      s3 = f32x4.add(s3, f32x4.mul(u, v128.load(row, 48)));
      s4 = f32x4.add(s4, f32x4.mul(u, v128.load(row, 64)));
      s5 = f32x4.add(s5, f32x4.mul(u, v128.load(row, 80)));
      s6 = f32x4.add(s6, f32x4.mul(u, v128.load(row, 96)));
      s7 = f32x4.add(s7, f32x4.mul(u, v128.load(row, 112)));
      row += step;
    }
    v128.store(out, s0, 0);
    v128.store(out, s1, 16);
    v128.store(out, s2, 32);
    v128.store(out, s3, 48);
    v128.store(out, s4, 64);
    v128.store(out, s5, 80);
    v128.store(out, s6, 96);
    v128.store(out, s7, 112);
  }
}

/** exp to about 1e-7, after Cephes' expf: range reduction by ln 2 and a polynomial of degree 6. */
function exp4(value: v128): v128 {
  const x = f32x4.min(f32x4.max(value, f32x4.splat(-87)), f32x4.splat(87));
  const n = f32x4.nearest(f32x4.mul(x, f32x4.splat(1.44269504)));
  const r = f32x4.sub(f32x4.sub(x, f32x4.mul(n, f32x4.splat(0.693359375))), f32x4.mul(n, f32x4.splat(-2.12194440e-4)));
  let p = f32x4.splat(1.9875691500e-4);
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.3981999507e-3));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(8.3334519073e-3));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(4.1665795894e-2));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.6666665459e-1));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(5.0000001201e-1));
  p = f32x4.add(f32x4.add(f32x4.mul(f32x4.mul(r, r), p), r), f32x4.splat(1));
  const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(n), i32x4.splat(127)), 23);
  return f32x4.mul(p, power);
}

function sigmoid4(x: v128): v128 {
  const one = f32x4.splat(1);
  return f32x4.div(one, f32x4.add(one, exp4(f32x4.neg(x))));
}

function tanh4(x: v128): v128 {
  return f32x4.sub(f32x4.mul(f32x4.splat(2), sigmoid4(f32x4.add(x, x))), f32x4.splat(1));
}

/**
 * One direction of an LSTM over a sequence. `z` [rows × 4·units] holds the input's part with the bias and is left holding
 * the gates (input, forget, candidate, output); `w` [units × 4·units] is the recurrent matrix; `cells` [rows × units];
 * `hidden` has a row every `hiddenStep` bytes; `zero` points at `units` zeros (the state before the first row).
 */
export function lstmForward(rows: i32, units: i32, z: usize, w: usize, cells: usize, hidden: usize, hiddenStep: i32, zero: usize, backward: bool): void {
  const gate = units << 2;
  let h = zero;
  let c = zero;
  for (let s = 0; s < rows; s++) {
    const t = backward ? rows - 1 - s : s;
    const zt = z + t * (gate << 2);
    const ct = cells + t * gate;
    const ht = hidden + t * hiddenStep;
    if (s > 0) gemv(units << 2, units, h, w, zt);
    for (let j = 0; j < gate; j += 16) {
      const i = sigmoid4(v128.load(zt + j));
      const f = sigmoid4(v128.load(zt + gate + j));
      const g = tanh4(v128.load(zt + 2 * gate + j));
      const o = sigmoid4(v128.load(zt + 3 * gate + j));
      const cell = f32x4.add(f32x4.mul(f, v128.load(c + j)), f32x4.mul(i, g));
      v128.store(zt + j, i);
      v128.store(zt + gate + j, f);
      v128.store(zt + 2 * gate + j, g);
      v128.store(zt + 3 * gate + j, o);
      v128.store(ct + j, cell);
      v128.store(ht + j, f32x4.mul(o, tanh4(cell)));
    }
    h = ht;
    c = ct;
  }
}

/**
 * The gradient of lstmForward. `z` holds the gates and is left holding the gradient before the gates; `dHidden` the gradient
 * of the hidden states (rows every `dStep` bytes); `wt` [4·units × units] the transposed recurrent matrix; `dh` and `dc`
 * scratch of `units` each.
 */
export function lstmBackward(rows: i32, units: i32, z: usize, wt: usize, cells: usize, dHidden: usize, dStep: i32, zero: usize, dh: usize, dc: usize, backward: bool): void {
  const gate = units << 2;
  const one = f32x4.splat(1);
  memory.fill(dc, 0, gate);
  for (let s = rows - 1; s >= 0; s--) {
    const t = backward ? rows - 1 - s : s;
    const zt = z + t * (gate << 2);
    const ct = cells + t * gate;
    const before = s == 0 ? zero : backward ? ct + gate : ct - gate;
    memory.copy(dh, dHidden + t * dStep, gate);
    if (s < rows - 1) {
      const after = backward ? zt - (gate << 2) : zt + (gate << 2);
      gemv(units, units << 2, after, wt, dh);
    }
    for (let j = 0; j < gate; j += 16) {
      const i = v128.load(zt + j);
      const f = v128.load(zt + gate + j);
      const g = v128.load(zt + 2 * gate + j);
      const o = v128.load(zt + 3 * gate + j);
      const th = tanh4(v128.load(ct + j));
      const d = v128.load(dh + j);
      const dCell = f32x4.add(v128.load(dc + j), f32x4.mul(f32x4.mul(d, o), f32x4.sub(one, f32x4.mul(th, th))));
      v128.store(zt + j, f32x4.mul(f32x4.mul(dCell, g), f32x4.mul(i, f32x4.sub(one, i))));
      v128.store(zt + gate + j, f32x4.mul(f32x4.mul(dCell, v128.load(before + j)), f32x4.mul(f, f32x4.sub(one, f))));
      v128.store(zt + 2 * gate + j, f32x4.mul(f32x4.mul(dCell, i), f32x4.sub(one, f32x4.mul(g, g))));
      v128.store(zt + 3 * gate + j, f32x4.mul(f32x4.mul(d, th), f32x4.mul(o, f32x4.sub(one, o))));
      v128.store(dc + j, f32x4.mul(dCell, f));
    }
  }
}

/** Adam on a run of n values (a multiple of 4): moments decay by b1 and b2, `rate` has the bias correction in it. */
export function adam(n: i32, w: usize, g: usize, m: usize, v: usize, rate: f32, b1: f32, b2: f32, epsilon: f32, scale: f32): void {
  for (let i: i32 = 0; i < n << 2; i += 16) {
    const grad = f32x4.mul(v128.load(g + i), f32x4.splat(scale));
    const first = f32x4.add(f32x4.mul(v128.load(m + i), f32x4.splat(b1)), f32x4.mul(grad, f32x4.splat(1 - b1)));
    const second = f32x4.add(f32x4.mul(v128.load(v + i), f32x4.splat(b2)), f32x4.mul(f32x4.mul(grad, grad), f32x4.splat(1 - b2)));
    v128.store(m + i, first);
    v128.store(v + i, second);
    const change = f32x4.div(f32x4.mul(first, f32x4.splat(rate)), f32x4.add(f32x4.sqrt(second), f32x4.splat(epsilon)));
    v128.store(w + i, f32x4.sub(v128.load(w + i), change));
    v128.store(g + i, f32x4.splat(0));
  }
}

/** Sum of squares of a run of n values (a multiple of 4). */
export function squares(n: i32, g: usize): f32 {
  let sum = f32x4.splat(0);
  for (let i: i32 = 0; i < n << 2; i += 16) {
    const x = v128.load(g + i);
    sum = f32x4.add(sum, f32x4.mul(x, x));
  }
  return f32x4.extract_lane(sum, 0) + f32x4.extract_lane(sum, 1) + f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3);
}

/** to += share · (from - to) over n values (a multiple of 4): a moving average of the weights. */
export function approach(n: i32, to: usize, from: usize, share: f32): void {
  for (let i: i32 = 0; i < n << 2; i += 16) {
    const x = v128.load(to + i);
    v128.store(to + i, f32x4.add(x, f32x4.mul(f32x4.splat(share), f32x4.sub(v128.load(from + i), x))));
  }
}
