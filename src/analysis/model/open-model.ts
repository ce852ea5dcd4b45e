/**
 * The trained network at work: embeddings, two bidirectional LSTM layers, heads for statements and entities, and the
 * second pass over one cue's sentence. Weights are 8-bit, vectors 16-bit numbers of 1/4096, sums whole numbers, so that
 * the answer is the same in every browser, with WebAssembly and without. After opening nothing is allocated per token.
 */
import type { TokenRange } from '../text/document';
import type { CrfWeights } from './crf';
import { CUE_FEATURES, CUE_INPUT_SIZE } from './cue-features';
import { FEATURES, INPUT_SIZE, type RowFeatures, UNKNOWN_WORD, type Vocabulary, WORD_SIZE } from './features';
import { type Kernel, makeKernel } from './kernel';
import { ATTRIBUTION_LABELS, ENTITY_LABELS, PASS_LABELS } from './labels';
import { segmentsOf } from './segments';
import type { Scores, TokenModel } from './types';
import { openWeights, WeightsError, type WeightsFile } from './weights-file';

/** One in 16-bit vectors. */
const ONE = 4096;
/** Heads are padded to a multiple of the kernel's block. */
const HEAD_WIDTH = 32;
const PASS_WIDTH = 16;
/** Scores of one head: the heads stand side by side, each padded to this. */
const HEAD_STEP = 16;

/** Rows that are read in one go; longer articles are read in segments. */
const SEGMENT = 1024;

/** Byte addresses of what one direction of a layer needs besides its input. */
interface Direction {
  readonly recurrent: number;
  readonly factors: number;
  readonly shifts: number;
}

/** An embedding table, and where the projections of its values into a layer lie; they are made when first needed. */
interface Table {
  readonly values: Int16Array;
  readonly size: number;
  readonly matrix: number;
  readonly projections: number;
  readonly isMade: Uint8Array;
}

const SIDES = ['forward', 'backward'] as const;

/**
 * Opens packed weights. `module` is the compiled kernel (kernel.as.ts) or null for plain TypeScript. Throws WeightsError
 * when the bytes are no weights of this version.
 */
export const openModel = (bytes: Uint8Array, module: WebAssembly.Module | null): TokenModel =>
  new Model(openWeights(bytes), module);

class Model implements TokenModel {
  readonly vocabulary: Vocabulary;
  readonly attributionCrf: CrfWeights;
  readonly entityCrf: CrfWeights;
  readonly passCrf: CrfWeights;
  readonly #file: WeightsFile;
  readonly #kernel: Kernel;
  readonly #i16: Int16Array;
  readonly #i32: Int32Array;
  readonly #f32: Float32Array;
  readonly #units: number;
  /** Both directions of a layer, side by side. */
  readonly #width: number;
  #top = 0;
  readonly #layers: Record<'first' | 'second' | 'pass', readonly [Direction, Direction]>;
  readonly #words: Int8Array;
  readonly #wordScales: Float32Array;
  readonly #wordMatrix: number;
  readonly #tables: readonly Table[];
  readonly #secondInput: number;
  readonly #heads: number;
  readonly #passTokens: number;
  readonly #passCue: number;
  readonly #passTables: readonly Table[];
  readonly #passHead: number;
  readonly #addresses: number;
  readonly #vector: number;
  readonly #distinct: number;
  readonly #hidden: readonly [number, number];
  readonly #sums: number;
  readonly #tokenSums: number;
  readonly #cell: number;
  readonly #out: number;
  /** Which row of `distinct` holds a word in the segment being read; `segment` says whether it is of this one. */
  readonly #rowOfWord: Int32Array;
  readonly #segmentOfWord: Int32Array;
  #segment = 0;
  /** The window whose token sums are held, as long as the article is the same. */
  #window: TokenRange = { from: -1, to: -1 };
  /** The encoder's vectors of the article being read, all segments. */
  #vectors = new Int16Array(0);
  #attribution = new Float32Array(0);
  #entity = new Float32Array(0);
  readonly #passScores: Float32Array;

  constructor(file: WeightsFile, module: WebAssembly.Module | null) {
    this.#file = file;
    const units = file.units;
    const width = 8 * units;
    this.#units = units;
    this.#width = width;
    const projected = [...FEATURES, ...CUE_FEATURES].reduce((sum, { values }) => sum + values, 0);
    const inputs = INPUT_SIZE + 3 * 2 * units + CUE_INPUT_SIZE;
    const weightBytes = 2 * width * (inputs + 3 * units) + 4 * (2 * units * 64 + 6 * width);
    const rowBytes = 4 * (3 * width + 8 + HEAD_WIDTH) + 2 * 4 * units;
    this.#kernel = makeKernel(module, weightBytes + projected * width * 4 + (SEGMENT + 1) * rowBytes + 65_536);
    this.#i16 = new Int16Array(this.#kernel.memory);
    this.#i32 = new Int32Array(this.#kernel.memory);
    this.#f32 = new Float32Array(this.#kernel.memory);
    // Nothing at address 0: the compiled kernel takes it for null.
    this.#top = 64;

    this.#layers = {
      first: this.#directions('first'),
      second: this.#directions('second'),
      pass: this.#directions('pass'),
    };
    this.#words = file.int8('words');
    this.#wordScales = file.float32('words.scale');
    this.#wordMatrix = this.#inputs('first', 'input', 0, WORD_SIZE);
    this.#tables = this.#embeddings(FEATURES, '', 'first', 'input', WORD_SIZE);
    this.#secondInput = this.#inputs('second', 'input', 0, 2 * units);
    this.#passTokens = this.#inputs('pass', 'tokens', 0, 2 * units);
    this.#passCue = this.#inputs('pass', 'cue', 0, 2 * units);
    this.#passTables = this.#embeddings(CUE_FEATURES, 'pass.', 'pass', 'features', 0);
    this.#heads = this.#packed([file.int8('heads')], HEAD_WIDTH, 0, 2 * units);
    this.#passHead = this.#packed([file.int8('pass.matrix')], PASS_WIDTH, 0, 2 * units);

    this.#addresses = this.#take(4 * (SEGMENT + 1) * 8);
    this.#vector = this.#take(2 * 2 * units);
    this.#distinct = this.#take(4 * (SEGMENT + 1) * width);
    this.#hidden = [this.#take(2 * (SEGMENT + 1) * 2 * units), this.#take(2 * (SEGMENT + 1) * 2 * units)];
    this.#sums = this.#take(4 * (SEGMENT + 1) * width);
    this.#tokenSums = this.#take(4 * (SEGMENT + 1) * width);
    this.#out = this.#take(4 * SEGMENT * HEAD_WIDTH);
    this.#cell = this.#take(4 * units);

    const crf = (name: string, labels: number): CrfWeights => ({
      labels,
      transitions: file.float32(`${name}.transitions`),
      start: file.float32(`${name}.start`),
    });
    this.attributionCrf = crf('attribution', ATTRIBUTION_LABELS.length);
    this.entityCrf = crf('entity', ENTITY_LABELS.length);
    this.passCrf = crf('pass', PASS_LABELS.length);
    this.#passScores = new Float32Array(SEGMENT * PASS_WIDTH);
    const words = file.text('vocabulary').split('\n');
    const positions = new Map<string, number>();
    words.forEach((word, i) => {
      if (word !== '') positions.set(word, i);
    });
    this.vocabulary = { size: words.length, find: (word) => positions.get(word) ?? UNKNOWN_WORD };
    this.#rowOfWord = new Int32Array(words.length);
    this.#segmentOfWord = new Int32Array(words.length);
  }

  #take(bytes: number): number {
    const at = this.#top;
    this.#top += Math.ceil(bytes / 16) * 16;
    if (this.#top > this.#kernel.memory.byteLength) throw new WeightsError('the weights do not fit their memory');
    return at;
  }

  /** Rows `from` to `from + inputs` of 8-bit matrices, beside each other, laid out as the kernel reads them. */
  #packed(matrices: readonly Int8Array[], columns: number, from: number, inputs: number): number {
    const at = this.#take(2 * inputs * columns * matrices.length);
    let to = at >> 1;
    for (const values of matrices)
      for (let block = 0; block < columns; block += 16)
        for (let pair = from; pair < from + inputs; pair += 2)
          for (let column = block; column < block + 16; column++) {
            this.#i16[to++] = values[pair * columns + column]!;
            this.#i16[to++] = values[(pair + 1) * columns + column]!;
          }
    return at;
  }

  #inputs(layer: string, part: string, from: number, inputs: number): number {
    const matrices = SIDES.map((side) => this.#file.int8(`${layer}.${side}.${part}`));
    return this.#packed(matrices, this.#width / 2, from, inputs);
  }

  #embeddings(
    features: readonly { readonly name: string; readonly values: number; readonly size: number }[],
    prefix: string,
    layer: string,
    part: string,
    offset: number,
  ): Table[] {
    let from = offset;
    return features.map(({ name, values, size }) => {
      const table = this.#file.float32(prefix + name);
      const matrix = this.#inputs(layer, part, from, size);
      from += size;
      return {
        values: Int16Array.from(table, (value) => clamp16(Math.round(value * ONE))),
        size,
        matrix,
        projections: this.#take(4 * values * this.#width),
        isMade: new Uint8Array(values),
      };
    });
  }

  /** How the sums of a layer become arguments of its gates, and its recurrent matrices. */
  #directions(layer: string): readonly [Direction, Direction] {
    const width = this.#width / 2;
    const [forward, backward] = SIDES.map((side) => {
      const name = `${layer}.${side}`;
      const scales = this.#file.float32(`${name}.scale`);
      const bias = this.#file.float32(`${name}.bias`);
      const [factors, shifts] = [this.#take(4 * width), this.#take(4 * width)];
      for (let j = 0; j < width; j++) {
        // The kernel makes the logistic function of z from tanh(z / 2); the candidate is a tanh itself.
        const share = j >= 2 * this.#units && j < 3 * this.#units ? 1 : 0.5;
        this.#f32[(factors >> 2) + j] = (scales[j]! / ONE) * share;
        this.#f32[(shifts >> 2) + j] = bias[j]! * share;
      }
      const recurrent = this.#packed([this.#file.int8(`${name}.recurrent`)], width, 0, this.#units);
      return { recurrent, factors, shifts };
    });
    return [forward!, backward!];
  }

  encode(features: RowFeatures): { readonly attribution: Scores; readonly entity: Scores } {
    const rows = features.rows.count;
    const size = 2 * this.#units;
    this.#window = { from: -1, to: -1 };
    if (this.#vectors.length < rows * size) {
      this.#vectors = new Int16Array(rows * size * 2);
      this.#attribution = new Float32Array(rows * HEAD_STEP * 2);
      this.#entity = new Float32Array(rows * HEAD_STEP * 2);
    }
    for (const { from, to } of segmentsOf(features.rows, SEGMENT)) this.#encodeSegment(features, from, to);
    return {
      attribution: { values: this.#attribution, step: HEAD_STEP },
      entity: { values: this.#entity, step: HEAD_STEP },
    };
  }

  #encodeSegment(features: RowFeatures, from: number, to: number): void {
    const { project, gather } = this.#kernel;
    const rows = to - from;
    const size = 2 * this.#units;
    const [first, second] = this.#hidden;
    this.#sumInputs(features, from, to);
    gather(rows, 1 + FEATURES.length, this.#width, this.#addresses, this.#sums);
    this.#run(this.#layers.first, rows, first);
    this.#i32.fill(0, this.#sums >> 2, (this.#sums >> 2) + rows * this.#width);
    project(rows, size, this.#width, first, size * 2, this.#secondInput, this.#sums);
    this.#run(this.#layers.second, rows, second);
    this.#vectors.set(this.#i16.subarray(second >> 1, (second >> 1) + rows * size), from * size);
    const scores = this.#project(this.#heads, rows, HEAD_WIDTH, second);
    const [scales, bias] = [this.#file.float32('heads.scale'), this.#file.float32('heads.bias')];
    for (let row = 0; row < rows; row++)
      for (let j = 0; j < HEAD_STEP; j++) {
        const at = scores + row * HEAD_WIDTH + j;
        const into = (from + row) * HEAD_STEP + j;
        const k = HEAD_STEP + j;
        this.#attribution[into] = (this.#i32[at]! * scales[j]!) / ONE + bias[j]!;
        this.#entity[into] = (this.#i32[at + HEAD_STEP]! * scales[k]!) / ONE + bias[k]!;
      }
  }

  /** Addresses of what adds up to a row's input: its word's projection, made once a segment, and its features'. */
  #sumInputs({ words, values }: RowFeatures, from: number, to: number): void {
    const width = 1 + FEATURES.length;
    const addresses = this.#addresses >> 2;
    const segment = ++this.#segment;
    let distinct = 0;
    for (let row = from; row < to; row++) {
      const word = words[row]!;
      if (this.#segmentOfWord[word] !== segment) {
        this.#segmentOfWord[word] = segment;
        this.#rowOfWord[word] = distinct;
        this.#projectWord(word, this.#distinct + distinct++ * this.#width * 4);
      }
      const at = addresses + (row - from) * width;
      this.#i32[at] = this.#distinct + this.#rowOfWord[word]! * this.#width * 4;
      for (let f = 0; f < FEATURES.length; f++)
        this.#i32[at + 1 + f] = this.#projection(this.#tables[f]!, values[row * FEATURES.length + f]!);
    }
  }

  #projectWord(word: number, out: number): void {
    const scale = this.#wordScales[word]! * ONE;
    const x = this.#vector >> 1;
    for (let j = 0; j < WORD_SIZE; j++)
      this.#i16[x + j] = clamp16(Math.round(this.#words[word * WORD_SIZE + j]! * scale));
    this.#i32.fill(0, out >> 2, (out >> 2) + this.#width);
    this.#kernel.project(1, WORD_SIZE, this.#width, this.#vector, 0, this.#wordMatrix, out);
  }

  /** Address of the projection of one value of a table. */
  #projection(table: Table, value: number): number {
    const at = table.projections + value * this.#width * 4;
    if (table.isMade[value] === 1) return at;
    table.isMade[value] = 1;
    this.#i16.set(table.values.subarray(value * table.size, (value + 1) * table.size), this.#vector >> 1);
    this.#kernel.project(1, table.size, this.#width, this.#vector, 0, table.matrix, at);
    return at;
  }

  /** Sums of a head, as a place in the 32-bit view. */
  #project(matrix: number, rows: number, outputs: number, x: number): number {
    const at = this.#out >> 2;
    const size = 2 * this.#units;
    this.#i32.fill(0, at, at + rows * outputs);
    this.#kernel.project(rows, size, outputs, x, size * 2, matrix, this.#out);
    return at;
  }

  /** Both directions of a layer over its sums. */
  #run(directions: readonly [Direction, Direction], rows: number, hidden: number): void {
    const units = this.#units;
    for (let side = 0; side < 2; side++) {
      const { recurrent, factors, shifts } = directions[side]!;
      this.#kernel.lstm(
        rows,
        units,
        this.#sums + side * units * 16,
        this.#width * 4,
        recurrent,
        factors,
        shifts,
        this.#cell,
        hidden + side * units * 2,
        units * 4,
        side === 1,
      );
    }
  }

  scoreCue(window: TokenRange, cue: TokenRange, features: Uint8Array): Scores {
    const { project, gather } = this.#kernel;
    const size = 2 * this.#units;
    const rows = Math.min(window.to - window.from, SEGMENT);
    const bytes = this.#width * 4;
    this.#sumTokens({ from: window.from, to: window.from + rows });
    // The cue's own part, after those of the tokens.
    const own = this.#tokenSums + rows * bytes;
    this.#i16.set(this.#vectors.subarray((cue.to - 1) * size, cue.to * size), this.#vector >> 1);
    this.#i32.fill(0, own >> 2, (own + bytes) >> 2);
    project(1, size, this.#width, this.#vector, 0, this.#passCue, own);
    let at = this.#addresses >> 2;
    for (let row = 0; row < rows; row++) {
      this.#i32[at++] = this.#tokenSums + row * bytes;
      this.#i32[at++] = own;
      for (let f = 0; f < CUE_FEATURES.length; f++)
        this.#i32[at++] = this.#projection(this.#passTables[f]!, features[row * CUE_FEATURES.length + f]!);
    }
    gather(rows, 2 + CUE_FEATURES.length, this.#width, this.#addresses, this.#sums);
    const [, hidden] = this.#hidden;
    this.#run(this.#layers.pass, rows, hidden);
    const scores = this.#project(this.#passHead, rows, PASS_WIDTH, hidden);
    const [scales, bias] = [this.#file.float32('pass.matrix.scale'), this.#file.float32('pass.bias')];
    for (let i = 0; i < rows * PASS_WIDTH; i++) {
      const j = i % PASS_WIDTH;
      this.#passScores[i] = (this.#i32[scores + i]! * scales[j]!) / ONE + bias[j]!;
    }
    return { values: this.#passScores, step: PASS_WIDTH };
  }

  /** The tokens' part of the second pass; cues of one sentence share it. */
  #sumTokens({ from, to }: TokenRange): void {
    if (this.#window.from === from && this.#window.to === to) return;
    this.#window = { from, to };
    const size = 2 * this.#units;
    const [x] = this.#hidden;
    this.#i16.set(this.#vectors.subarray(from * size, to * size), x >> 1);
    const sums = this.#tokenSums >> 2;
    this.#i32.fill(0, sums, sums + (to - from) * this.#width);
    this.#kernel.project(to - from, size, this.#width, x, size * 2, this.#passTokens, this.#tokenSums);
  }
}

const clamp16 = (value: number): number => Math.max(-32_768, Math.min(32_767, value));
