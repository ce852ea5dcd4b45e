/** A bidirectional LSTM layer (Hochreiter and Schmidhuber 1997; Graves and Schmidhuber 2005) with its gradient. */
import type { Arena, Region } from './kernels';
import type { Parameters, Tensor } from './parameters';
import type { Random } from './random';

/** What one direction keeps of a forward run for the backward one. */
export interface Trace {
  readonly gates: Region;
  readonly cells: Region;
}

/** One direction: recurrent weights and bias; the input's part comes from outside (see BiLstm, and pass.ts). */
export class LstmDirection {
  readonly recurrent: Tensor;
  readonly bias: Tensor;
  readonly #transposed: Region;
  readonly #arena: Arena;
  readonly #zero: Region;
  readonly #scratch: readonly [Region, Region];

  constructor(
    arena: Arena,
    parameters: Parameters,
    name: string,
    readonly units: number,
    readonly backward: boolean,
    random: Random,
  ) {
    this.#arena = arena;
    this.recurrent = parameters.add(`${name}.recurrent`, units, 4 * units, 1 / Math.sqrt(units), random);
    this.bias = parameters.add(`${name}.bias`, 1, 4 * units, 0, random);
    this.bias.value.view.fill(1, units, 2 * units);
    this.#transposed = arena.take(4 * units * units);
    this.#zero = arena.take(units);
    this.#scratch = [arena.take(units), arena.take(units)];
  }

  /** To be called after each change of the weights. */
  refresh(): void {
    transpose(this.recurrent, this.#transposed);
  }

  /** `gates` holds the input's part without the bias; the hidden states go to `hidden`, a row every `step` floats. */
  forward(rows: number, gates: Region, hidden: number, step: number): Trace {
    const { kernels } = this.#arena;
    const width = 4 * this.units;
    const bias = this.bias.value.view;
    for (let t = 0, at = 0; t < rows; t++) for (let j = 0; j < width; j++, at++) gates.view[at]! += bias[j]!;
    const cells = this.#arena.take(rows * this.units);
    const { at: weights } = this.recurrent.value;
    kernels.lstmForward(rows, this.units, gates.at, weights, cells.at, hidden, step * 4, this.#zero.at, this.backward);
    return { gates, cells };
  }

  /** Turns the gates of a trace into their gradient and adds up the gradients of the recurrent weights and the bias. */
  backwardPass(rows: number, trace: Trace, hidden: number, dHidden: number, step: number): void {
    const { kernels } = this.#arena;
    const width = 4 * this.units;
    const [dh, dc] = this.#scratch;
    kernels.lstmBackward(
      rows,
      this.units,
      trace.gates.at,
      this.#transposed.at,
      trace.cells.at,
      dHidden,
      step * 4,
      this.#zero.at,
      dh.at,
      dc.at,
      this.backward,
    );
    if (rows > 1) {
      const [from, to] = this.backward ? [step * 4, 0] : [0, width * 4];
      const into = this.recurrent.gradient.at;
      kernels.gemm(this.units, width, rows - 1, hidden + from, 4, step * 4, trace.gates.at + to, into);
    }
    const bias = this.bias.gradient.view;
    const gates = trace.gates.view;
    for (let t = 0, at = 0; t < rows; t++) for (let j = 0; j < width; j++, at++) bias[j]! += gates[at]!;
  }
}

/** Writes a matrix transposed. */
export const transpose = ({ rows, columns, value }: Tensor, into: Region): void => {
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) into.view[j * rows + i] = value.view[i * columns + j]!;
};

/** A dense matrix with its transpose at hand for the backward run. */
export class Matrix {
  readonly tensor: Tensor;
  readonly #transposed: Region;
  readonly #arena: Arena;

  constructor(arena: Arena, parameters: Parameters, name: string, inputs: number, outputs: number, random: Random) {
    this.#arena = arena;
    this.tensor = parameters.add(name, inputs, outputs, Math.sqrt(1 / inputs), random);
    this.#transposed = arena.take(inputs * outputs);
  }

  refresh(): void {
    transpose(this.tensor, this.#transposed);
  }

  /** out[rows × outputs] += x[rows × inputs] · W. */
  forward(rows: number, x: number, out: number): void {
    const { rows: inputs, columns, value } = this.tensor;
    this.#arena.kernels.gemm(rows, columns, inputs, x, inputs * 4, 4, value.at, out);
  }

  /** Adds the gradient of W, and of x where `dx` is an address. */
  backward(rows: number, x: number, dOut: number, dx: number | null): void {
    const { kernels } = this.#arena;
    const { rows: inputs, columns, gradient } = this.tensor;
    kernels.gemm(inputs, columns, rows, x, 4, inputs * 4, dOut, gradient.at);
    if (dx !== null) kernels.gemm(rows, inputs, columns, dOut, columns * 4, 4, this.#transposed.at, dx);
  }
}

/** Both directions over one sequence; the output rows are the forward state and the backward state side by side. */
export class BiLstm {
  readonly inputs: readonly [Matrix, Matrix];
  readonly directions: readonly [LstmDirection, LstmDirection];
  readonly #arena: Arena;

  constructor(
    arena: Arena,
    parameters: Parameters,
    name: string,
    size: number,
    readonly units: number,
    random: Random,
  ) {
    this.#arena = arena;
    const matrix = (side: string) => new Matrix(arena, parameters, `${name}.${side}.input`, size, 4 * units, random);
    this.inputs = [matrix('forward'), matrix('backward')];
    const direction = (side: string, backward: boolean) =>
      new LstmDirection(arena, parameters, `${name}.${side}`, units, backward, random);
    this.directions = [direction('forward', false), direction('backward', true)];
  }

  refresh(): void {
    for (const part of [...this.inputs, ...this.directions]) part.refresh();
  }

  forward(rows: number, x: Region): { readonly hidden: Region; readonly traces: readonly Trace[] } {
    const hidden = this.#arena.take(rows * 2 * this.units);
    const traces = this.directions.map((direction, side) => {
      const gates = this.#arena.take(rows * 4 * this.units);
      this.inputs[side]!.forward(rows, x.at, gates.at);
      return direction.forward(rows, gates, hidden.at + side * this.units * 4, 2 * this.units);
    });
    return { hidden, traces };
  }

  /** Adds up all gradients; `dx` is added to as well. */
  backward(rows: number, x: Region, hidden: Region, traces: readonly Trace[], dHidden: Region, dx: Region): void {
    this.directions.forEach((direction, side) => {
      const offset = side * this.units * 4;
      const trace = traces[side]!;
      direction.backwardPass(rows, trace, hidden.at + offset, dHidden.at + offset, 2 * this.units);
      this.inputs[side]!.backward(rows, x.at, trace.gates.at, dx.at);
    });
  }
}
