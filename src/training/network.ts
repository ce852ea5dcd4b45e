/**
 * The network being trained: embeddings, two bidirectional LSTM layers shared by all tasks, a CRF head for statements and
 * one for entities, and a second pass over the sentence of each cue (second-pass.ts). Everything here is for one chunk at
 * a time; gradients add up until the trainer takes a step.
 */
import { FEATURES, INPUT_SIZE, UNKNOWN_WORD, WORD_SIZE } from '../analysis/model/features';
import { findCueSpans } from '../analysis/model/find-relations';
import { ATTRIBUTION_LABELS, ENTITY_LABELS, PASS_LABELS } from '../analysis/model/labels';
import type { ChunkGold, ChunkInput } from './chunk';
import { applyMask, masked, randomMask } from './dropout';
import { Embeddings } from './embeddings';
import { Head, type Scored } from './head';
import type { Arena, Region } from './kernels';
import { BiLstm, Matrix } from './lstm-layer';
import type { Parameters, Tensor } from './parameters';
import { PartsTask } from './parts-task';
import type { Random } from './random';
import { SecondPass } from './second-pass';
import type { WordVectors } from './vectors';

export const UNITS = 64;
const HIDDEN = 2 * UNITS;
const HEAD_STEP = { attribution: 8, entity: 12, pass: 8 } as const;

export interface NetworkOptions {
  readonly dropout: number;
  readonly wordDropout: number;
}

/** Weight of each task beside the statements. */
export interface TaskWeights {
  readonly entity: number;
  readonly parts: number;
}

/** What one run of the encoder leaves for the gradient. */
interface State {
  readonly input: Region;
  readonly glove: Region;
  readonly words: Int32Array;
  readonly first: ReturnType<BiLstm['forward']>;
  readonly between: Region;
  readonly second: ReturnType<BiLstm['forward']>;
  readonly output: Region;
  readonly masks: readonly (Float32Array | null)[];
}

/**
 * What the first pass takes for a cue with this probability at least, and wrongly, is shown to the second pass as one that
 * has nothing. Apart from the threshold in use, so that moving that one does not change the training.
 */
const SPURIOUS_CUE = 0.4;

export class Network {
  readonly arena: Arena;
  readonly attribution: Head;
  readonly entity: Head;
  readonly pass: SecondPass;
  readonly #parameters: Parameters;
  readonly #random: Random;
  readonly #vectors: WordVectors;
  readonly #options: NetworkOptions;
  readonly #delta: Tensor;
  readonly #projection: Matrix;
  readonly #tables: Embeddings;
  readonly #first: BiLstm;
  readonly #second: BiLstm;
  readonly #parts: PartsTask;

  constructor(arena: Arena, parameters: Parameters, vectors: WordVectors, random: Random, options: NetworkOptions) {
    this.arena = arena;
    this.#parameters = parameters;
    this.#random = random;
    this.#vectors = vectors;
    this.#options = options;
    const head = (name: keyof typeof HEAD_STEP, labels: number): Head =>
      new Head(arena, parameters, name, HIDDEN, labels, HEAD_STEP[name], random);
    // The order is that in which random weights are drawn: another order is another network for the same seed.
    this.#delta = parameters.add('words', vectors.size, WORD_SIZE, 0, random);
    this.#projection = new Matrix(arena, parameters, 'projection', vectors.dimensions, WORD_SIZE, random);
    this.#tables = new Embeddings(parameters, '', FEATURES, random);
    this.#first = new BiLstm(arena, parameters, 'first', INPUT_SIZE, UNITS, random);
    this.#second = new BiLstm(arena, parameters, 'second', HIDDEN, UNITS, random);
    this.attribution = head('attribution', ATTRIBUTION_LABELS.length);
    this.entity = head('entity', ENTITY_LABELS.length);
    const passHead = head('pass', PASS_LABELS.length);
    this.#parts = new PartsTask(arena, parameters, HIDDEN, random);
    this.pass = new SecondPass(arena, parameters, passHead, UNITS, random);
    this.refresh();
  }

  /** To be called after each change of the weights. */
  refresh(): void {
    for (const part of [this.#projection, this.#first, this.#second]) part.refresh();
    for (const part of [this.attribution, this.entity, this.#parts, this.pass]) part.refresh();
  }

  /** Runs the encoder; `isTraining` drops inputs and units at random. Regions are valid until the arena is released. */
  encode({ rows, words, values }: ChunkInput, isTraining: boolean): State {
    const { arena } = this;
    const random = this.#random;
    const size = this.#vectors.dimensions;
    const glove = arena.take(rows * size);
    const projected = arena.take(rows * WORD_SIZE);
    const input = arena.take(rows * INPUT_SIZE);
    const kept = new Int32Array(rows);
    for (let t = 0; t < rows; t++) {
      const word = words[t]!;
      kept[t] = isTraining && word > 1 && random.next() < this.#options.wordDropout ? UNKNOWN_WORD : word;
      glove.view.set(this.#vectors.values.subarray(kept[t]! * size, (kept[t]! + 1) * size), t * size);
    }
    this.#projection.forward(rows, glove.at, projected.at);
    const delta = this.#delta.value.view;
    for (let t = 0; t < rows; t++)
      for (let j = 0; j < WORD_SIZE; j++)
        input.view[t * INPUT_SIZE + j] = projected.view[t * WORD_SIZE + j]! + delta[kept[t]! * WORD_SIZE + j]!;
    this.#tables.forward(rows, values, input, WORD_SIZE, INPUT_SIZE);
    const masks = [INPUT_SIZE, HIDDEN, HIDDEN].map((width) => (isTraining ? this.#mask(width) : null));
    applyMask(rows, input, masks[0]!);
    const first = this.#first.forward(rows, input);
    const between = masked(arena, rows, first.hidden, masks[1]!);
    const second = this.#second.forward(rows, between);
    const output = masked(arena, rows, second.hidden, masks[2]!);
    return { input, glove, words: kept, first, between, second, output, masks };
  }

  #mask(width: number): Float32Array {
    return randomMask(width, this.#options.dropout, this.#random);
  }

  /** Forward and backward over a chunk: adds gradients and returns the loss. */
  learn(chunk: ChunkInput, gold: ChunkGold, weights: TaskWeights): number {
    const mark = this.arena.mark();
    const state = this.encode(chunk, true);
    const { rows } = chunk;
    const hidden = state.output;
    const dHidden = this.arena.take(rows * HIDDEN);
    let loss = 0;
    if (gold.attribution) {
      const scored = this.#scored(this.attribution, rows, hidden);
      const found = findCueSpans(tokenRows(rows), scored.marginals, SPURIOUS_CUE);
      loss += this.attribution.loss(rows, hidden, scored, gold.attribution, 1, dHidden);
      const spurious = found.flatMap(({ from, to }) => gold.spurious(from, to) ?? []);
      const passes = [...gold.passes, ...spurious];
      loss += this.pass.learn(passes, rows, hidden, dHidden, (width) => this.#mask(width));
    }
    if (gold.entity) {
      const scored = this.#scored(this.entity, rows, hidden);
      loss += this.entity.loss(rows, hidden, scored, gold.entity, weights.entity, dHidden);
    }
    const dFirst = this.arena.take(rows * HIDDEN);
    if (gold.parts) this.#parts.learn(gold.parts, state.between, dFirst, weights.parts);
    this.#backward(chunk, state, dHidden, dFirst);
    this.arena.release(mark);
    return loss;
  }

  #scored(head: Head, rows: number, hidden: Region): Scored {
    return head.marginals(rows, head.scores(this.arena, rows, hidden));
  }

  #backward({ rows, values }: ChunkInput, state: State, dHidden: Region, dFirst: Region): void {
    const { arena } = this;
    applyMask(rows, dHidden, state.masks[2]!);
    this.#second.backward(rows, state.between, state.second.hidden, state.second.traces, dHidden, dFirst);
    applyMask(rows, dFirst, state.masks[1]!);
    const dInput = arena.take(rows * INPUT_SIZE);
    this.#first.backward(rows, state.input, state.first.hidden, state.first.traces, dFirst, dInput);
    applyMask(rows, dInput, state.masks[0]!);
    const dWords = arena.take(rows * WORD_SIZE);
    const delta = this.#delta.gradient.view;
    for (let t = 0; t < rows; t++) {
      const word = state.words[t]!;
      const isLearnt = this.#vectors.isLearnt[word] === 1;
      for (let j = 0; j < WORD_SIZE; j++) {
        const d = dInput.view[t * INPUT_SIZE + j]!;
        dWords.view[t * WORD_SIZE + j] = d;
        if (isLearnt) delta[word * WORD_SIZE + j]! += d;
      }
    }
    this.#projection.backward(rows, state.glove.at, dWords.at, null);
    this.#tables.backward(rows, values, dInput, WORD_SIZE, INPUT_SIZE);
  }

  /** All tensors, for export. */
  get tensors(): readonly Tensor[] {
    return this.#parameters.tensors;
  }
}

/** The rows of a chunk as if each were the token of the same number. */
const tokenRows = (rows: number) => {
  const tokenOf = Int32Array.from({ length: rows }, (_, row) => row);
  return { count: rows, tokenOf, rowOf: tokenOf };
};
