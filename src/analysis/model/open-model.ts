/**
 * The trained network at work: embeddings, two bidirectional LSTM layers, heads for statements and entities, and the
 * second pass over one cue's sentence. Weights are 8-bit, vectors 16-bit numbers of 1/4096, sums whole numbers, so that
 * the answer is the same in every browser, with WebAssembly and without. After opening nothing is allocated per token.
 */
import type { TokenRange } from '../text/document';
import { CUE_FEATURES, CUE_INPUT_SIZE } from './cue-features';
import { FEATURES, INPUT_SIZE, type RowFeatures, UNKNOWN_WORD, type Vocabulary, WORD_SIZE } from './features';
import { type Kernel, makeKernel } from './kernel';
import { ATTRIBUTION_LABELS, ENTITY_LABELS, PASS_LABELS } from './labels';
import { segmentsOf } from './segments';
import type { Scores, TokenModel } from './types';
import { openWeights, type WeightsFile } from './weights-file';

/** One in 16-bit vectors. */
export const ONE = 4096;
const TABLE = 2048;
/** Places of the gate tables per unit: sigmoid over [-8, 8), tanh over [-4, 4). */
const SIGMOID_STEPS = 128;
const TANH_STEPS = 256;
/** Heads are padded to a multiple of the kernel's block. */
const HEAD_WIDTH = 32;
const PASS_WIDTH = 16;
const ENTITY_AT = 16;

/** Rows that are read in one go; longer articles are read in segments. */
export const SEGMENT = 1024;

/** Everything at a byte address of the kernel's memory. */
interface Layer {
  readonly input: number;
  readonly recurrent: number;
  readonly factors: number;
  readonly shifts: number;
}

/**
 * Opens packed weights. `module` is the compiled kernel (kernel.as.ts) or null for plain TypeScript. Throws WeightsError
 * when the bytes are no weights of this version.
 */
export const openModel = (bytes: Uint8Array, module: WebAssembly.Module | null): TokenModel =>
  new Model(openWeights(bytes), module);

const SIDES = ['forward', 'backward'] as const;

class Model implements TokenModel {
  readonly vocabulary: Vocabulary;
  readonly attributionCrf;
  readonly entityCrf;
  readonly passCrf;
  readonly #file: WeightsFile;
  readonly #kernel: Kernel;
  readonly #i16: Int16Array;
  readonly #i32: Int32Array;
  readonly #f32: Float32Array;
  readonly #units: number;
  #top = 0;
  readonly #tables: { readonly sigmoid: number; readonly tanh: number };
  readonly #layers: readonly (readonly [Layer, Layer])[];
  readonly #pass: readonly [Layer & { cue: number; features: number }, Layer & { cue: number; features: number }];
  readonly #heads: number;
  readonly #passHead: number;
  readonly #input: number;
  readonly #hidden: readonly [number, number];
  readonly #sums: number;
  readonly #cell: number;
  readonly #out: number;
  readonly #words: Int8Array;
  readonly #wordScales: Float32Array;
  readonly #embeddings: readonly Int16Array[];
  readonly #cueEmbeddings: readonly Int16Array[];
  readonly #cueInput: number;
  /** The encoder's vectors of the article being read, all segments. */
  #vectors = new Int16Array(0);
  #attribution = new Float32Array(0);
  #entity = new Float32Array(0);
  readonly #passScores: Float32Array;

  constructor(file: WeightsFile, module: WebAssembly.Module | null) {
    this.#file = file;
    const units = file.units;
    this.#units = units;
    const width = 4 * units;
    const weightBytes =
      2 * 2 * width * (INPUT_SIZE + 2 * units + 2 * units + 4 * units + CUE_INPUT_SIZE + 3 * units + 64);
    const rowBytes = 2 * (INPUT_SIZE + 4 * units + CUE_INPUT_SIZE) + 4 * (width + HEAD_WIDTH);
    this.#kernel = makeKernel(module, weightBytes + SEGMENT * rowBytes + 65_536);
    this.#i16 = new Int16Array(this.#kernel.memory);
    this.#i32 = new Int32Array(this.#kernel.memory);
    this.#f32 = new Float32Array(this.#kernel.memory);
    // Nothing at address 0: the compiled kernel takes it for null.
    this.#top = 64;

    const table = (value: (z: number) => number, steps: number): number => {
      const at = this.#take(4 * TABLE);
      for (let i = 0; i < TABLE; i++) this.#f32[(at >> 2) + i] = value((i - TABLE / 2) / steps);
      return at;
    };
    this.#tables = {
      sigmoid: table((z) => 1 / (1 + Math.exp(-z)), SIGMOID_STEPS),
      tanh: table(Math.tanh, TANH_STEPS),
    };
    const layer = (name: string, inputs: number): Layer => ({
      input: this.#matrix(`${name}.input`, inputs, width),
      recurrent: this.#matrix(`${name}.recurrent`, units, width),
      ...this.#gates(name),
    });
    this.#layers = [['first', INPUT_SIZE] as const, ['second', 2 * units] as const].map(
      ([name, inputs]) => [layer(`${name}.forward`, inputs), layer(`${name}.backward`, inputs)] as const,
    );
    const passLayer = (side: (typeof SIDES)[number]) => ({
      input: this.#matrix(`pass.${side}.tokens`, 2 * units, width),
      cue: this.#matrix(`pass.${side}.cue`, 2 * units, width),
      features: this.#matrix(`pass.${side}.features`, CUE_INPUT_SIZE, width),
      recurrent: this.#matrix(`pass.${side}.recurrent`, units, width),
      ...this.#gates(`pass.${side}`),
    });
    this.#pass = [passLayer('forward'), passLayer('backward')];
    this.#heads = this.#matrix('heads', 2 * units, HEAD_WIDTH);
    this.#passHead = this.#matrix('pass.matrix', 2 * units, PASS_WIDTH);

    this.#input = this.#take(2 * SEGMENT * INPUT_SIZE);
    this.#hidden = [this.#take(4 * SEGMENT * units), this.#take(4 * SEGMENT * units)];
    this.#cueInput = this.#take(2 * SEGMENT * CUE_INPUT_SIZE);
    this.#sums = this.#take(4 * SEGMENT * width);
    this.#out = this.#take(4 * SEGMENT * HEAD_WIDTH);
    this.#cell = this.#take(4 * units);

    this.#words = file.int8('words');
    this.#wordScales = file.float32('words.scale');
    const embedding = (name: string): Int16Array =>
      Int16Array.from(file.float32(name), (value) => clamp16(Math.round(value * ONE)));
    this.#embeddings = FEATURES.map(({ name }) => embedding(name));
    this.#cueEmbeddings = CUE_FEATURES.map(({ name }) => embedding(`pass.${name}`));
    const crf = (name: string, labels: number) => ({
      labels,
      transitions: file.float32(`${name}.transitions`),
      start: file.float32(`${name}.start`),
    });
    this.attributionCrf = crf('attribution', ATTRIBUTION_LABELS.length);
    this.entityCrf = crf('entity', ENTITY_LABELS.length);
    this.passCrf = crf('pass', PASS_LABELS.length);
    this.#passScores = new Float32Array(SEGMENT * PASS_WIDTH);
    const words = file.text('vocabulary').split('\n');
    const positions = new Map(words.map((word, i) => [word, i]));
    positions.delete('');
    this.vocabulary = { size: words.length, find: (word) => positions.get(word) ?? UNKNOWN_WORD };
  }

  #take(bytes: number): number {
    const at = this.#top;
    this.#top += Math.ceil(bytes / 16) * 16;
    if (this.#top > this.#kernel.memory.byteLength) throw new Error('model: memory is too small for these weights');
    return at;
  }

  /** Lays an 8-bit matrix [inputs × outputs] out as the kernel reads it (see kernel.as.ts). */
  #matrix(name: string, inputs: number, outputs: number): number {
    const values = this.#file.int8(name);
    const at = this.#take(2 * inputs * outputs);
    let to = at >> 1;
    for (let block = 0; block < outputs; block += 16)
      for (let pair = 0; pair < inputs; pair += 2)
        for (let column = block; column < block + 16; column++) {
          this.#i16[to++] = values[pair * outputs + column]!;
          this.#i16[to++] = values[(pair + 1) * outputs + column]!;
        }
    return at;
  }

  /** How a sum becomes a place in the gate tables. */
  #gates(name: string): { factors: number; shifts: number } {
    const width = 4 * this.#units;
    const scales = this.#file.float32(`${name}.scale`);
    const bias = this.#file.float32(`${name}.bias`);
    const [factors, shifts] = [this.#take(4 * width), this.#take(4 * width)];
    for (let j = 0; j < width; j++) {
      const steps = j >= 2 * this.#units && j < 3 * this.#units ? TANH_STEPS : SIGMOID_STEPS;
      this.#f32[(factors >> 2) + j] = (scales[j]! / ONE) * steps;
      this.#f32[(shifts >> 2) + j] = bias[j]! * steps + TABLE / 2 + 0.5;
    }
    return { factors, shifts };
  }

  encode(features: RowFeatures): { readonly attribution: Scores; readonly entity: Scores } {
    const rows = features.rows.count;
    const width = 2 * this.#units;
    if (this.#vectors.length < rows * width) {
      this.#vectors = new Int16Array(rows * width * 2);
      this.#attribution = new Float32Array(rows * ENTITY_AT * 2);
      this.#entity = new Float32Array(rows * ENTITY_AT * 2);
    }
    for (const { from, to } of segmentsOf(features.rows, SEGMENT)) this.#encodeSegment(features, from, to);
    return {
      attribution: { values: this.#attribution, step: ENTITY_AT },
      entity: { values: this.#entity, step: ENTITY_AT },
    };
  }

  #encodeSegment(features: RowFeatures, from: number, to: number): void {
    const rows = to - from;
    const width = 2 * this.#units;
    this.#embed(features, from, to);
    const [first, second] = this.#hidden;
    this.#layer(this.#layers[0]!, rows, INPUT_SIZE, this.#input, first);
    this.#layer(this.#layers[1]!, rows, width, first, second);
    this.#vectors.set(this.#i16.subarray(second >> 1, (second >> 1) + rows * width), from * width);
    const scores = this.#project(this.#heads, rows, width, HEAD_WIDTH, second);
    const [scales, bias] = [this.#file.float32('heads.scale'), this.#file.float32('heads.bias')];
    for (let row = 0; row < rows; row++)
      for (let j = 0; j < ENTITY_AT; j++) {
        const at = scores + row * HEAD_WIDTH + j;
        const into = (from + row) * ENTITY_AT + j;
        this.#attribution[into] = (this.#i32[at]! * scales[j]!) / ONE + bias[j]!;
        const k = ENTITY_AT + j;
        this.#entity[into] = (this.#i32[at + ENTITY_AT]! * scales[k]!) / ONE + bias[k]!;
      }
  }

  /** Sums of a head, as a place in the 32-bit view. */
  #project(matrix: number, rows: number, inputs: number, outputs: number, x: number): number {
    const at = this.#out >> 2;
    this.#i32.fill(0, at, at + rows * outputs);
    this.#kernel.project(rows, inputs, outputs, x, inputs * 2, matrix, this.#out);
    return at;
  }

  #embed({ words, values }: RowFeatures, from: number, to: number): void {
    const i16 = this.#i16;
    let at = this.#input >> 1;
    for (let row = from; row < to; row++) {
      const word = words[row]!;
      const scale = this.#wordScales[word]! * ONE;
      for (let j = 0; j < WORD_SIZE; j++) i16[at++] = clamp16(Math.round(this.#words[word * WORD_SIZE + j]! * scale));
      for (let f = 0; f < FEATURES.length; f++) {
        const { size } = FEATURES[f]!;
        const table = this.#embeddings[f]!;
        const start = values[row * FEATURES.length + f]! * size;
        for (let j = 0; j < size; j++) i16[at++] = table[start + j]!;
      }
    }
  }

  #layer(sides: readonly [Layer, Layer], rows: number, inputs: number, x: number, hidden: number): void {
    const { project, lstm } = this.#kernel;
    const units = this.#units;
    const width = 4 * units;
    const sums = this.#sums;
    for (const [side, { input, recurrent, factors, shifts }] of sides.entries()) {
      this.#i32.fill(0, sums >> 2, (sums >> 2) + rows * width);
      project(rows, inputs, width, x, inputs * 2, input, sums);
      const { sigmoid, tanh } = this.#tables;
      const out = hidden + side * units * 2;
      lstm(rows, units, sums, recurrent, factors, shifts, sigmoid, tanh, this.#cell, out, 4 * units, side === 1);
    }
  }

  scoreCue(range: TokenRange, cue: TokenRange, features: Uint8Array): Scores {
    const { project, lstm } = this.#kernel;
    const units = this.#units;
    const width = 4 * units;
    const size = 2 * units;
    const i16 = this.#i16;
    const rows = Math.min(range.to - range.from, SEGMENT - 1);
    // The window's vectors, and after them the cue's.
    const [x, hidden] = this.#hidden;
    i16.set(this.#vectors.subarray(range.from * size, (range.from + rows) * size), x >> 1);
    const cueVector = x + rows * size * 2;
    i16.set(this.#vectors.subarray((cue.to - 1) * size, cue.to * size), cueVector >> 1);
    let at = this.#cueInput >> 1;
    for (let row = 0; row < rows; row++)
      for (let f = 0; f < CUE_FEATURES.length; f++) {
        const length = CUE_FEATURES[f]!.size;
        const table = this.#cueEmbeddings[f]!;
        const start = features[row * CUE_FEATURES.length + f]! * length;
        for (let j = 0; j < length; j++) i16[at++] = table[start + j]!;
      }
    const sums = this.#sums >> 2;
    const { sigmoid, tanh } = this.#tables;
    for (const [side, layer] of this.#pass.entries()) {
      this.#i32.fill(0, sums, sums + width);
      project(1, size, width, cueVector, 0, layer.cue, this.#sums);
      for (let row = 1; row < rows; row++) this.#i32.copyWithin(sums + row * width, sums, sums + width);
      project(rows, size, width, x, size * 2, layer.input, this.#sums);
      project(rows, CUE_INPUT_SIZE, width, this.#cueInput, CUE_INPUT_SIZE * 2, layer.features, this.#sums);
      const out = hidden + side * units * 2;
      const { recurrent, factors, shifts } = layer;
      lstm(rows, units, this.#sums, recurrent, factors, shifts, sigmoid, tanh, this.#cell, out, size * 2, side === 1);
    }
    const scores = this.#project(this.#passHead, rows, size, PASS_WIDTH, hidden);
    const [scales, bias] = [this.#file.float32('pass.matrix.scale'), this.#file.float32('pass.bias')];
    for (let i = 0; i < rows * PASS_WIDTH; i++) {
      const j = i % PASS_WIDTH;
      this.#passScores[i] = (this.#i32[scores + i]! * scales[j]!) / ONE + bias[j]!;
    }
    return { values: this.#passScores, step: PASS_WIDTH };
  }
}

const clamp16 = (value: number): number => Math.max(-32_768, Math.min(32_767, value));
