/**
 * The task on the side: telling parts of speech from the first layer, so that it learns grammar (parts-of-speech.ts).
 * A softmax a row; its weights are thrown away after training.
 */
import type { Arena, Region } from './kernels';
import { Matrix } from './lstm-layer';
import type { Parameters, Tensor } from './parameters';
import { NO_PART, PARTS_OF_SPEECH } from './parts';
import type { Random } from './random';

const COUNT = PARTS_OF_SPEECH.length;

export class PartsTask {
  readonly #arena: Arena;
  readonly #matrix: Matrix;
  readonly #bias: Tensor;

  constructor(arena: Arena, parameters: Parameters, inputs: number, random: Random) {
    this.#arena = arena;
    this.#matrix = new Matrix(arena, parameters, 'parts.matrix', inputs, COUNT, random);
    this.#bias = parameters.add('parts.bias', 1, COUNT, 0, random);
  }

  /** To be called after each change of the weights. */
  refresh(): void {
    this.#matrix.refresh();
  }

  /** Adds the gradient of one chunk. Its loss is not counted: it is a means. */
  learn(parts: Uint8Array, hidden: Region, dHidden: Region, weight: number): void {
    const scores = this.#arena.take(parts.length * COUNT);
    for (let t = 0; t < parts.length; t++) scores.view.set(this.#bias.value.view, t * COUNT);
    this.#matrix.forward(parts.length, hidden.at, scores.at);
    for (let t = 0; t < parts.length; t++)
      this.#slope(scores.view.subarray(t * COUNT, (t + 1) * COUNT), parts[t]!, weight);
    this.#matrix.backward(parts.length, hidden.at, scores.at, dHidden.at);
  }

  /** Turns the scores of a row into their gradient. */
  #slope(row: Float32Array, gold: number, weight: number): void {
    if (gold === NO_PART) {
      row.fill(0);
      return;
    }
    const highest = row.reduce((a, b) => Math.max(a, b));
    let sum = 0;
    for (let y = 0; y < COUNT; y++) {
      row[y] = Math.exp(row[y]! - highest);
      sum += row[y]!;
    }
    for (let y = 0; y < COUNT; y++) {
      row[y] = weight * (row[y]! / sum - (y === gold ? 1 : 0));
      this.#bias.gradient.view[y]! += row[y]!;
    }
  }
}
