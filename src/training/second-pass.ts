/**
 * The second pass being trained: it reads the sentence of one cue again, over the encoder's vectors, that of the cue and
 * the cue features, and labels that cue's source and content.
 */
import { CUE_FEATURES, CUE_INPUT_SIZE } from '../analysis/model/cue-features';
import { forbidCue } from '../analysis/model/find-relations';
import type { CuePass } from './chunk';
import { applyMask, masked } from './dropout';
import { Embeddings } from './embeddings';
import type { Head } from './head';
import type { Arena, Region } from './kernels';
import { LstmDirection, Matrix, type Trace } from './lstm-layer';
import type { Parameters } from './parameters';
import type { Random } from './random';

type Both<T> = readonly [T, T];

interface Run {
  readonly features: Region;
  readonly hidden: Region;
  readonly traces: readonly Trace[];
}

export class SecondPass {
  readonly head: Head;
  readonly #arena: Arena;
  readonly #units: number;
  readonly #tables: Embeddings;
  readonly #directions: Both<LstmDirection>;
  /** Input matrices: of the token, of the cue, of the cue features. */
  readonly #tokens: Both<Matrix>;
  readonly #cues: Both<Matrix>;
  readonly #features: Both<Matrix>;

  /** `head` reads this pass's states; the network makes it, so that its weights are drawn where they always were. */
  constructor(arena: Arena, parameters: Parameters, head: Head, units: number, random: Random) {
    this.head = head;
    this.#arena = arena;
    this.#units = units;
    this.#tables = new Embeddings(parameters, 'pass.', CUE_FEATURES, random);
    const pair = (name: string, inputs: number): Both<Matrix> => {
      const matrix = (side: string) => new Matrix(arena, parameters, `pass.${side}.${name}`, inputs, 4 * units, random);
      return [matrix('forward'), matrix('backward')];
    };
    this.#tokens = pair('tokens', 2 * units);
    this.#cues = pair('cue', 2 * units);
    this.#features = pair('features', CUE_INPUT_SIZE);
    this.#directions = [
      new LstmDirection(arena, parameters, 'pass.forward', units, false, random),
      new LstmDirection(arena, parameters, 'pass.backward', units, true, random),
    ];
  }

  /** To be called after each change of the weights. */
  refresh(): void {
    for (const part of [this.head, ...this.#tokens, ...this.#cues, ...this.#features, ...this.#directions])
      part.refresh();
  }

  /** The part of the input that comes from the tokens: the same for all cues of a chunk. */
  tokenInputs(rows: number, hidden: Region): Both<Region> {
    const input = (matrix: Matrix): Region => {
      const part = this.#arena.take(rows * 4 * this.#units);
      matrix.forward(rows, hidden.at, part.at);
      return part;
    };
    return [input(this.#tokens[0]), input(this.#tokens[1])];
  }

  /** Reads a cue's window; `hidden` are the encoder's vectors of the chunk. */
  forward({ from, to, cueTo, features }: Omit<CuePass, 'labels'>, tokens: Both<Region>, hidden: Region): Run {
    const arena = this.#arena;
    const rows = to - from;
    const width = 4 * this.#units;
    const embedded = arena.take(rows * CUE_INPUT_SIZE);
    this.#tables.forward(rows, features, embedded, 0, CUE_INPUT_SIZE);
    const out = arena.take(rows * 2 * this.#units);
    const traces = this.#directions.map((direction, side) => {
      const gates = arena.take(rows * width);
      const cue = arena.take(width);
      this.#cues[side]!.forward(1, this.#rowOf(hidden, cueTo - 1), cue.at);
      const token = tokens[side]!.view;
      for (let t = 0, at = 0, source = from * width; t < rows; t++)
        for (let j = 0; j < width; j++, at++, source++) gates.view[at] = token[source]! + cue.view[j]!;
      this.#features[side]!.forward(rows, embedded.at, gates.at);
      return direction.forward(rows, gates, out.at + side * this.#units * 4, 2 * this.#units);
    });
    return { features: embedded, hidden: out, traces };
  }

  /** Forward and backward over all passes of a chunk: adds gradients and returns the loss. `maskOf` drops states. */
  learn(
    passes: readonly CuePass[],
    rows: number,
    hidden: Region,
    dHidden: Region,
    maskOf: (width: number) => Float32Array,
  ): number {
    if (passes.length === 0) return 0;
    const arena = this.#arena;
    const width = 4 * this.#units;
    const tokens = this.tokenInputs(rows, hidden);
    const dTokens = [arena.take(rows * width), arena.take(rows * width)] as const;
    let loss = 0;
    for (const pass of passes) {
      const mark = arena.mark();
      loss += this.#learnOne(pass, tokens, dTokens, hidden, dHidden, maskOf(2 * this.#units));
      arena.release(mark);
    }
    this.#tokens.forEach((matrix, side) => {
      matrix.backward(rows, hidden.at, dTokens[side]!.at, dHidden.at);
    });
    return loss;
  }

  #learnOne(
    pass: CuePass,
    tokens: Both<Region>,
    dTokens: Both<Region>,
    hidden: Region,
    dHidden: Region,
    mask: Float32Array,
  ): number {
    const arena = this.#arena;
    const rows = pass.to - pass.from;
    const size = 2 * this.#units;
    const run = this.forward(pass, tokens, hidden);
    const output = masked(arena, rows, run.hidden, mask);
    const scores = this.head.scores(arena, rows, output);
    forbidCue(scores.view, this.head.step, pass.cueFrom - pass.from, pass.cueTo - pass.from);
    const dRun = arena.take(rows * size);
    const loss = this.head.loss(rows, output, this.head.marginals(rows, scores), pass.labels, 1, dRun);
    applyMask(rows, dRun, mask);
    const dFeatures = arena.take(rows * CUE_INPUT_SIZE);
    this.#directions.forEach((direction, side) => {
      const offset = side * this.#units * 4;
      const trace = run.traces[side]!;
      direction.backwardPass(rows, trace, run.hidden.at + offset, dRun.at + offset, size);
      this.#features[side]!.backward(rows, run.features.at, trace.gates.at, dFeatures.at);
      const dCue = this.#addUp(trace.gates, rows, pass.from, dTokens[side]!);
      const [row, dRow] = [this.#rowOf(hidden, pass.cueTo - 1), this.#rowOf(dHidden, pass.cueTo - 1)];
      this.#cues[side]!.backward(1, row, dCue.at, dRow);
    });
    this.#tables.backward(rows, pass.features, dFeatures, 0, CUE_INPUT_SIZE);
    return loss;
  }

  /** Adds the gradient of the gates to that of the tokens' part and returns that of the cue's, the sum of all rows. */
  #addUp(gates: Region, rows: number, from: number, dTokens: Region): Region {
    const width = 4 * this.#units;
    const dCue = this.#arena.take(width);
    for (let t = 0, at = 0, target = from * width; t < rows; t++)
      for (let j = 0; j < width; j++, at++, target++) {
        dTokens.view[target]! += gates.view[at]!;
        dCue.view[j]! += gates.view[at]!;
      }
    return dCue;
  }

  /** Address of a row of the encoder's vectors. */
  #rowOf(hidden: Region, row: number): number {
    return hidden.at + row * 2 * this.#units * 4;
  }
}
