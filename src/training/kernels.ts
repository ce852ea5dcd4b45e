/** The training arithmetic (kernels.as.ts, compiled by the build) and its memory. */

/** The exported functions; addresses and strides are in bytes (see kernels.as.ts). */
export interface Kernels {
  gemm(m: number, n: number, k: number, a: number, rowStep: number, columnStep: number, b: number, c: number): void;
  lstmForward(
    rows: number,
    units: number,
    z: number,
    w: number,
    cells: number,
    hidden: number,
    hiddenStep: number,
    zero: number,
    backward: boolean,
  ): void;
  lstmBackward(
    rows: number,
    units: number,
    z: number,
    wt: number,
    cells: number,
    dHidden: number,
    dStep: number,
    zero: number,
    dh: number,
    dc: number,
    backward: boolean,
  ): void;
  adam(
    n: number,
    w: number,
    g: number,
    m: number,
    v: number,
    rate: number,
    b1: number,
    b2: number,
    epsilon: number,
    scale: number,
  ): void;
  squares(n: number, g: number): number;
  approach(n: number, to: number, from: number, share: number): void;
}

/** One region of floats: its byte address for the kernels and a view for TypeScript. */
export interface Region {
  readonly at: number;
  readonly view: Float32Array;
}

/** The memory that kernels and TypeScript share: regions that stay, and above them scratch that is given back at once. */
export class Arena {
  readonly kernels: Kernels;
  readonly #floats: Float32Array;
  #top = 4096;

  constructor(module: WebAssembly.Module, megabytes: number) {
    const memory = new WebAssembly.Memory({ initial: megabytes * 16 });
    const instance = new WebAssembly.Instance(module, {
      env: {
        memory,
        abort: () => {
          throw new Error('training kernel: abort');
        },
      },
    });
    this.kernels = instance.exports as unknown as Kernels;
    this.#floats = new Float32Array(memory.buffer);
  }

  /** A region of zeros. Throws when the memory is used up. */
  take(length: number): Region {
    const at = this.#top;
    this.#top += Math.ceil(length / 4) * 16;
    if (this.#top > this.#floats.byteLength)
      throw new Error(`training: memory of ${this.#floats.byteLength} bytes is full`);
    return { at, view: this.#floats.subarray(at / 4, at / 4 + length).fill(0) };
  }

  mark(): number {
    return this.#top;
  }

  /** Gives back everything taken since a mark. */
  release(mark: number): void {
    this.#top = mark;
  }
}
