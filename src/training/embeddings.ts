/** Tables of small vectors that whole numbers choose from, side by side in a row; for the rows and for the second pass. */
import type { Region } from './kernels';
import type { Parameters, Tensor } from './parameters';
import type { Random } from './random';

interface Feature {
  readonly name: string;
  readonly values: number;
  readonly size: number;
}

export class Embeddings {
  readonly #features: readonly Feature[];
  readonly #tables: readonly Tensor[];

  constructor(parameters: Parameters, prefix: string, features: readonly Feature[], random: Random) {
    this.#features = features;
    this.#tables = features.map(({ name, values, size }) => parameters.add(prefix + name, values, size, 0.3, random));
  }

  /** Writes the vectors of each row from the column `offset` on; rows are `step` wide. */
  forward(rows: number, values: ArrayLike<number>, into: Region, offset: number, step: number): void {
    this.#each(rows, values, offset, step, ({ value }, from, at) => {
      into.view[at] = value.view[from]!;
    });
  }

  /** Adds up the gradients of the vectors that were chosen. */
  backward(rows: number, values: ArrayLike<number>, gradient: Region, offset: number, step: number): void {
    this.#each(rows, values, offset, step, (table, from, at) => {
      table.gradient.view[from]! += gradient.view[at]!;
    });
  }

  #each(
    rows: number,
    values: ArrayLike<number>,
    offset: number,
    step: number,
    visit: (table: Tensor, from: number, at: number) => void,
  ): void {
    const count = this.#features.length;
    for (let t = 0; t < rows; t++) {
      let at = t * step + offset;
      for (let f = 0; f < count; f++) {
        const { size } = this.#features[f]!;
        const from = values[t * count + f]! * size;
        for (let j = 0; j < size; j++) visit(this.#tables[f]!, from + j, at++);
      }
    }
  }
}
