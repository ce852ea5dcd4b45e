/**
 * The weights being trained: named regions in one run of memory, with gradient, Adam's moments (Kingma and Ba 2015) and a
 * moving average beside them. The average is what is evaluated and kept.
 */
import type { Arena, Region } from './kernels';
import type { Random } from './random';

export interface Tensor {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly value: Region;
  readonly gradient: Region;
}

const BETAS = [0.9, 0.98] as const;
const EPSILON = 1e-8;
const AVERAGE = 0.997;

export class Parameters {
  readonly #arena: Arena;
  readonly #all: Region;
  readonly #gradients: Region;
  readonly #first: Region;
  readonly #second: Region;
  readonly #average: Region;
  readonly #spare: Float32Array;
  readonly tensors: Tensor[] = [];
  #used = 0;
  #steps = 0;

  constructor(arena: Arena, capacity: number) {
    this.#arena = arena;
    [this.#all, this.#gradients, this.#first, this.#second, this.#average] = [0, 1, 2, 3, 4].map(() =>
      arena.take(capacity),
    ) as [Region, Region, Region, Region, Region];
    this.#spare = new Float32Array(capacity);
  }

  /** A new tensor of normal random values with the deviation given. */
  add(name: string, rows: number, columns: number, deviation: number, random: Random): Tensor {
    const length = rows * columns;
    const at = this.#used;
    this.#used += Math.ceil(length / 4) * 4;
    if (this.#used > this.#all.view.length) throw new Error(`training: no room for ${name}`);
    const part = (region: Region): Region => ({
      at: region.at + at * 4,
      view: region.view.subarray(at, at + length),
    });
    const tensor = { name, rows, columns, value: part(this.#all), gradient: part(this.#gradients) };
    if (deviation > 0) for (let i = 0; i < length; i++) tensor.value.view[i] = random.normal() * deviation;
    this.tensors.push(tensor);
    return tensor;
  }

  /** One step down the gradient, which is scaled, clipped to a norm of `clip`, and cleared. */
  step(rate: number, scale: number, clip: number): void {
    const { kernels } = this.#arena;
    if (this.#steps === 0) this.#average.view.set(this.#all.view);
    this.#steps++;
    const norm = Math.sqrt(kernels.squares(this.#used, this.#gradients.at)) * scale;
    const factor = norm > clip ? (scale * clip) / norm : scale;
    const corrected = (rate * Math.sqrt(1 - BETAS[1] ** this.#steps)) / (1 - BETAS[0] ** this.#steps);
    const { at } = this.#all;
    kernels.adam(
      this.#used,
      at,
      this.#gradients.at,
      this.#first.at,
      this.#second.at,
      corrected,
      ...BETAS,
      EPSILON,
      factor,
    );
    const share = 1 - Math.min(AVERAGE, (1 + this.#steps) / (10 + this.#steps));
    kernels.approach(this.#used, this.#average.at, at, share);
  }

  /** Runs something with the averaged weights in place of the current ones. */
  withAverage<T>(run: () => T): T {
    this.#spare.set(this.#all.view);
    this.#all.view.set(this.#average.view);
    try {
      return run();
    } finally {
      this.#all.view.set(this.#spare);
    }
  }
}
