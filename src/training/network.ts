/**
 * The network being trained: embeddings, two bidirectional LSTM layers shared by all tasks, a CRF head for statements and
 * one for entities, and a second pass that reads the sentence of one cue again and labels that cue's source and content.
 * Everything here is for one chunk at a time; gradients add up until the trainer takes a step.
 */

import { Crf, type CrfWeights } from '../analysis/model/crf';
import { CUE_FEATURES, CUE_INPUT_SIZE } from '../analysis/model/cue-features';
import { FEATURES, INPUT_SIZE, UNKNOWN_WORD, WORD_SIZE } from '../analysis/model/features';
import { findCueSpans, forbidCue } from '../analysis/model/find-relations';
import { ATTRIBUTION_LABELS, ENTITY_LABELS, PASS_LABELS } from '../analysis/model/labels';
import type { Arena, Region } from './kernels';
import { BiLstm, LstmDirection, Matrix, type Trace } from './lstm-layer';
import type { Parameters, Tensor } from './parameters';
import { NO_PART, PARTS_OF_SPEECH } from './parts';
import type { Random } from './random';
import type { WordVectors } from './vectors';

export const UNITS = 64;
const HIDDEN = 2 * UNITS;
const HEAD_STEP = { attribution: 8, entity: 12, pass: 8 } as const;

export interface NetworkOptions {
  readonly dropout: number;
  readonly wordDropout: number;
}

/** A head: scores per row and the CRF over them. */
class Head {
  readonly matrix: Matrix;
  readonly bias: Tensor;
  readonly transitions: Tensor;
  readonly start: Tensor;
  readonly crf: Crf;

  constructor(
    arena: Arena,
    parameters: Parameters,
    readonly name: string,
    readonly labels: number,
    readonly step: number,
    random: Random,
  ) {
    this.matrix = new Matrix(arena, parameters, `${name}.matrix`, HIDDEN, step, random);
    this.bias = parameters.add(`${name}.bias`, 1, step, 0, random);
    this.transitions = parameters.add(`${name}.transitions`, labels, labels, 0, random);
    this.start = parameters.add(`${name}.start`, 1, labels, 0, random);
    this.crf = new Crf(this.weights);
  }

  get weights(): CrfWeights {
    return { labels: this.labels, transitions: this.transitions.value.view, start: this.start.value.view };
  }

  refresh(): void {
    this.matrix.refresh();
    this.crf.refresh();
  }

  scores(arena: Arena, rows: number, hidden: Region): Region {
    const scores = arena.take(rows * this.step);
    for (let t = 0; t < rows; t++) scores.view.set(this.bias.value.view, t * this.step);
    this.matrix.forward(rows, hidden.at, scores.at);
    return scores;
  }

  /** Adds the loss's gradient, given marginals of the last crf call; returns the negative log-likelihood. */
  loss(
    rows: number,
    hidden: Region,
    scores: Region,
    labels: ArrayLike<number>,
    marginals: Float32Array,
    logSum: number,
    weight: number,
    dHidden: Region,
  ): number {
    const { labels: n, step } = this;
    const loss = logSum - this.crf.score(scores.view, step, labels);
    this.crf.addExpectedTransitions(rows, this.transitions.gradient.view, weight);
    for (let t = 0; t < rows; t++) {
      const gold = labels[t]!;
      for (let y = 0; y < n; y++) {
        const d = weight * (marginals[t * n + y]! - (y === gold ? 1 : 0));
        scores.view[t * step + y] = d;
        this.bias.gradient.view[y]! += d;
        if (t === 0) this.start.gradient.view[y]! += d;
      }
      for (let y = n; y < step; y++) scores.view[t * step + y] = 0;
      if (t > 0) this.transitions.gradient.view[labels[t - 1]! * n + gold]! -= weight;
    }
    this.matrix.backward(rows, hidden.at, scores.at, dHidden.at);
    return loss;
  }
}

/** Weight of each task beside the statements. */
export interface TaskWeights {
  readonly entity: number;
  readonly parts: number;
}

/** What one chunk of an article is to the network. */
export interface ChunkInput {
  readonly rows: number;
  readonly words: Int32Array;
  readonly values: Uint16Array;
}

/** A cue to be read by the second pass, in rows of the chunk. */
export interface CuePass {
  readonly from: number;
  readonly to: number;
  readonly cueFrom: number;
  readonly cueTo: number;
  readonly features: Uint8Array;
  readonly labels: Uint8Array;
}

export interface ChunkGold {
  readonly attribution: Uint8Array | null;
  readonly entity: Uint8Array | null;
  /** Parts of speech, see parts-of-speech.ts. */
  readonly parts: Uint8Array | null;
  /** The gold cues' passes, and the pass for a cue that the first pass found wrongly. */
  readonly passes: readonly CuePass[];
  spurious(from: number, to: number): CuePass | null;
}

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

export class Network {
  readonly arena: Arena;
  readonly #parameters: Parameters;
  readonly #random: Random;
  readonly #vectors: WordVectors;
  readonly #options: NetworkOptions;
  readonly delta: Tensor;
  readonly projection: Matrix;
  readonly tables: readonly Tensor[];
  readonly first: BiLstm;
  readonly second: BiLstm;
  readonly attribution: Head;
  readonly entity: Head;
  readonly pass: Head;
  readonly parts: Matrix;
  readonly partsBias: Tensor;
  readonly passTables: readonly Tensor[];
  readonly passDirections: readonly [LstmDirection, LstmDirection];
  /** Input matrices of the second pass: of the token, of the cue, of the cue features. */
  readonly passTokens: readonly [Matrix, Matrix];
  readonly passCues: readonly [Matrix, Matrix];
  readonly passFeatures: readonly [Matrix, Matrix];
  #marginals = new Float32Array(0);

  constructor(arena: Arena, parameters: Parameters, vectors: WordVectors, random: Random, options: NetworkOptions) {
    this.arena = arena;
    this.#parameters = parameters;
    this.#random = random;
    this.#vectors = vectors;
    this.#options = options;
    this.delta = parameters.add('words', vectors.size, WORD_SIZE, 0, random);
    this.projection = new Matrix(arena, parameters, 'projection', vectors.dimensions, WORD_SIZE, random);
    this.tables = FEATURES.map(({ name, values, size }) => parameters.add(name, values, size, 0.3, random));
    this.first = new BiLstm(arena, parameters, 'first', INPUT_SIZE, UNITS, random);
    this.second = new BiLstm(arena, parameters, 'second', HIDDEN, UNITS, random);
    this.attribution = new Head(
      arena,
      parameters,
      'attribution',
      ATTRIBUTION_LABELS.length,
      HEAD_STEP.attribution,
      random,
    );
    this.entity = new Head(arena, parameters, 'entity', ENTITY_LABELS.length, HEAD_STEP.entity, random);
    this.pass = new Head(arena, parameters, 'pass', PASS_LABELS.length, HEAD_STEP.pass, random);
    this.parts = new Matrix(arena, parameters, 'parts.matrix', HIDDEN, PARTS_OF_SPEECH.length, random);
    this.partsBias = parameters.add('parts.bias', 1, PARTS_OF_SPEECH.length, 0, random);
    this.passTables = CUE_FEATURES.map(({ name, values, size }) =>
      parameters.add(`pass.${name}`, values, size, 0.3, random),
    );
    const pair = (name: string, inputs: number): [Matrix, Matrix] =>
      ['forward', 'backward'].map(
        (side) => new Matrix(arena, parameters, `pass.${side}.${name}`, inputs, 4 * UNITS, random),
      ) as [Matrix, Matrix];
    this.passTokens = pair('tokens', HIDDEN);
    this.passCues = pair('cue', HIDDEN);
    this.passFeatures = pair('features', CUE_INPUT_SIZE);
    this.passDirections = [
      new LstmDirection(arena, parameters, 'pass.forward', UNITS, false, random),
      new LstmDirection(arena, parameters, 'pass.backward', UNITS, true, random),
    ];
    this.refresh();
  }

  /** To be called after each change of the weights. */
  refresh(): void {
    this.projection.refresh();
    this.parts.refresh();
    for (const part of [this.first, this.second, this.attribution, this.entity, this.pass]) part.refresh();
    for (const part of [...this.passTokens, ...this.passCues, ...this.passFeatures, ...this.passDirections])
      part.refresh();
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
    this.projection.forward(rows, glove.at, projected.at);
    const delta = this.delta.value.view;
    for (let t = 0; t < rows; t++) {
      let at = t * INPUT_SIZE;
      for (let j = 0; j < WORD_SIZE; j++)
        input.view[at++] = projected.view[t * WORD_SIZE + j]! + delta[kept[t]! * WORD_SIZE + j]!;
      for (let f = 0; f < FEATURES.length; f++) {
        const { size: width } = FEATURES[f]!;
        const from = values[t * FEATURES.length + f]! * width;
        const table = this.tables[f]!.value.view;
        for (let j = 0; j < width; j++) input.view[at++] = table[from + j]!;
      }
    }
    const masks = [INPUT_SIZE, HIDDEN, HIDDEN].map((width) => (isTraining ? this.#mask(width) : null));
    applyMask(rows, input, masks[0]!);
    const first = this.first.forward(rows, input);
    const between = this.#masked(rows, first.hidden, masks[1]!);
    const second = this.second.forward(rows, between);
    const output = this.#masked(rows, second.hidden, masks[2]!);
    return { input, glove, words: kept, first, between, second, output, masks };
  }

  /** One mask for all rows of a chunk (Gal and Ghahramani 2016). */
  #mask(width: number): Float32Array {
    const mask = new Float32Array(width);
    const keep = 1 - this.#options.dropout;
    for (let j = 0; j < width; j++) mask[j] = this.#random.next() < keep ? 1 / keep : 0;
    return mask;
  }

  /** A masked copy: the layer itself needs its states as they were for the recurrent gradient. */
  #masked(rows: number, hidden: Region, mask: Float32Array | null): Region {
    if (!mask) return hidden;
    const copy = this.arena.take(rows * mask.length);
    copy.view.set(hidden.view);
    applyMask(rows, copy, mask);
    return copy;
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
      const { scores, marginals, logSum } = this.#scored(this.attribution, rows, hidden);
      const found = findCueSpans(asFeatures(rows), marginals, 0.4);
      loss += this.attribution.loss(rows, hidden, scores, gold.attribution, marginals, logSum, 1, dHidden);
      const spurious = found.flatMap(({ from, to }) => gold.spurious(from, to) ?? []);
      loss += this.#learnPasses([...gold.passes, ...spurious], rows, hidden, dHidden);
    }
    if (gold.entity) {
      const { scores, marginals, logSum } = this.#scored(this.entity, rows, hidden);
      loss += this.entity.loss(rows, hidden, scores, gold.entity, marginals, logSum, weights.entity, dHidden);
    }
    const dFirst = this.arena.take(rows * HIDDEN);
    if (gold.parts) this.#learnParts(gold.parts, state.between, dFirst, weights.parts);
    this.#backward(chunk, state, dHidden, dFirst);
    this.arena.release(mark);
    return loss;
  }

  #scored(head: Head, rows: number, hidden: Region) {
    const scores = head.scores(this.arena, rows, hidden);
    if (this.#marginals.length < rows * 16) this.#marginals = new Float32Array(rows * 32);
    const logSum = head.crf.marginals(scores.view, head.step, rows, this.#marginals);
    return { scores, marginals: this.#marginals, logSum };
  }

  /** The part of the second pass's input that comes from the tokens: the same for all cues of a chunk. */
  passTokenInputs(rows: number, hidden: Region): readonly [Region, Region] {
    return this.passTokens.map((matrix) => {
      const part = this.arena.take(rows * 4 * UNITS);
      matrix.forward(rows, hidden.at, part.at);
      return part;
    }) as unknown as readonly [Region, Region];
  }

  /** Reads a cue's window; `cueVector` is the encoder's row at the cue's last token. */
  passForward(
    { from, to, cueTo, features }: Omit<CuePass, 'labels'>,
    tokens: readonly [Region, Region],
    hidden: Region,
  ): { features: Region; hidden: Region; traces: Trace[] } {
    const { arena } = this;
    const rows = to - from;
    const embedded = arena.take(rows * CUE_INPUT_SIZE);
    for (let t = 0, at = 0; t < rows; t++)
      for (let f = 0; f < CUE_FEATURES.length; f++) {
        const { size } = CUE_FEATURES[f]!;
        const table = this.passTables[f]!.value.view;
        const start = features[t * CUE_FEATURES.length + f]! * size;
        for (let j = 0; j < size; j++) embedded.view[at++] = table[start + j]!;
      }
    const out = arena.take(rows * HIDDEN);
    const width = 4 * UNITS;
    const traces = this.passDirections.map((direction, side) => {
      const gates = arena.take(rows * width);
      const cue = arena.take(width);
      this.passCues[side]!.forward(1, hidden.at + (cueTo - 1) * HIDDEN * 4, cue.at);
      const token = tokens[side]!.view;
      for (let t = 0, at = 0, source = from * width; t < rows; t++)
        for (let j = 0; j < width; j++, at++, source++) gates.view[at] = token[source]! + cue.view[j]!;
      this.passFeatures[side]!.forward(rows, embedded.at, gates.at);
      return direction.forward(rows, gates, out.at + side * UNITS * 4, HIDDEN);
    });
    return { features: embedded, hidden: out, traces };
  }

  #learnPasses(passes: readonly CuePass[], rows: number, hidden: Region, dHidden: Region): number {
    if (passes.length === 0) return 0;
    const { arena } = this;
    const width = 4 * UNITS;
    const tokens = this.passTokenInputs(rows, hidden);
    const dTokens = [arena.take(rows * width), arena.take(rows * width)];
    let loss = 0;
    for (const pass of passes) {
      const mark = arena.mark();
      const n = pass.to - pass.from;
      const run = this.passForward(pass, tokens, hidden);
      const mask = this.#mask(HIDDEN);
      const output = this.#masked(n, run.hidden, mask);
      const scores = this.pass.scores(arena, n, output);
      forbidCue(scores.view, HEAD_STEP.pass, pass.cueFrom - pass.from, pass.cueTo - pass.from);
      const marginals = new Float32Array(n * PASS_LABELS.length);
      const logSum = this.pass.crf.marginals(scores.view, HEAD_STEP.pass, n, marginals);
      const dRun = arena.take(n * HIDDEN);
      loss += this.pass.loss(n, output, scores, pass.labels, marginals, logSum, 1, dRun);
      applyMask(n, dRun, mask);
      const dFeatures = arena.take(n * CUE_INPUT_SIZE);
      this.passDirections.forEach((direction, side) => {
        const offset = side * UNITS * 4;
        const trace = run.traces[side]!;
        direction.backwardPass(n, trace, run.hidden.at + offset, dRun.at + offset, HIDDEN);
        this.passFeatures[side]!.backward(n, run.features.at, trace.gates.at, dFeatures.at);
        const gates = trace.gates.view;
        const into = dTokens[side]!.view;
        const dCue = arena.take(width);
        for (let t = 0, at = 0, target = pass.from * width; t < n; t++)
          for (let j = 0; j < width; j++, at++, target++) {
            into[target]! += gates[at]!;
            dCue.view[j]! += gates[at]!;
          }
        const row = (pass.cueTo - 1) * HIDDEN * 4;
        this.passCues[side]!.backward(1, hidden.at + row, dCue.at, dHidden.at + row);
      });
      this.#scatter(CUE_FEATURES, this.passTables, n, pass.features, dFeatures, 0, CUE_INPUT_SIZE);
      arena.release(mark);
    }
    this.passTokens.forEach((matrix, side) => {
      matrix.backward(rows, hidden.at, dTokens[side]!.at, dHidden.at);
    });
    return loss;
  }

  /** Softmax over the parts of speech from the first layer. Its loss is not counted: it is a means. */
  #learnParts(parts: Uint8Array, hidden: Region, dHidden: Region, weight: number): void {
    const { arena } = this;
    const n = PARTS_OF_SPEECH.length;
    const scores = arena.take(parts.length * n);
    for (let t = 0; t < parts.length; t++) scores.view.set(this.partsBias.value.view, t * n);
    this.parts.forward(parts.length, hidden.at, scores.at);
    for (let t = 0; t < parts.length; t++) {
      const row = scores.view.subarray(t * n, (t + 1) * n);
      const gold = parts[t]!;
      if (gold === NO_PART) {
        row.fill(0);
        continue;
      }
      const highest = row.reduce((a, b) => Math.max(a, b));
      let sum = 0;
      for (let y = 0; y < n; y++) {
        row[y] = Math.exp(row[y]! - highest);
        sum += row[y]!;
      }
      for (let y = 0; y < n; y++) {
        row[y] = weight * (row[y]! / sum - (y === gold ? 1 : 0));
        this.partsBias.gradient.view[y]! += row[y]!;
      }
    }
    this.parts.backward(parts.length, hidden.at, scores.at, dHidden.at);
  }

  #backward({ rows, values }: ChunkInput, state: State, dHidden: Region, dFirst: Region): void {
    const { arena } = this;
    applyMask(rows, dHidden, state.masks[2]!);
    this.second.backward(rows, state.between, state.second.hidden, state.second.traces, dHidden, dFirst);
    applyMask(rows, dFirst, state.masks[1]!);
    const dInput = arena.take(rows * INPUT_SIZE);
    this.first.backward(rows, state.input, state.first.hidden, state.first.traces, dFirst, dInput);
    applyMask(rows, dInput, state.masks[0]!);
    const dWords = arena.take(rows * WORD_SIZE);
    const delta = this.delta.gradient.view;
    for (let t = 0; t < rows; t++) {
      const word = state.words[t]!;
      const isLearnt = this.#vectors.isLearnt[word] === 1;
      for (let j = 0; j < WORD_SIZE; j++) {
        const d = dInput.view[t * INPUT_SIZE + j]!;
        dWords.view[t * WORD_SIZE + j] = d;
        if (isLearnt) delta[word * WORD_SIZE + j]! += d;
      }
    }
    this.projection.backward(rows, state.glove.at, dWords.at, null);
    this.#scatter(FEATURES, this.tables, rows, values, dInput, WORD_SIZE, INPUT_SIZE);
  }

  #scatter(
    features: readonly { readonly size: number }[],
    tables: readonly Tensor[],
    rows: number,
    values: ArrayLike<number>,
    gradient: Region,
    offset: number,
    step: number,
  ): void {
    for (let t = 0; t < rows; t++) {
      let at = t * step + offset;
      for (let f = 0; f < features.length; f++) {
        const { size } = features[f]!;
        const from = values[t * features.length + f]! * size;
        const into = tables[f]!.gradient.view;
        for (let j = 0; j < size; j++) into[from + j]! += gradient.view[at++]!;
      }
    }
  }

  /** All tensors, for export. */
  get tensors(): readonly Tensor[] {
    return this.#parameters.tensors;
  }
}

const applyMask = (rows: number, region: Region, mask: Float32Array | null): void => {
  if (!mask) return;
  for (let t = 0, at = 0; t < rows; t++) for (let j = 0; j < mask.length; j++, at++) region.view[at]! *= mask[j]!;
};

const asFeatures = (rows: number) => {
  const tokenOf = Int32Array.from({ length: rows }, (_, row) => row);
  return { rows: { count: rows, tokenOf, rowOf: tokenOf }, words: tokenOf, values: new Uint16Array(0) };
};
