/** Packs trained weights for src/analysis/model: 8-bit matrices with a scale a column, words with a scale a row. */

import { CUE_FEATURES } from '../analysis/model/cue-features';
import { FEATURES, FEATURES_VERSION, WORD_SIZE } from '../analysis/model/features';
import {
  checksumOf,
  type TensorEntry,
  WEIGHTS_FORMAT,
  WEIGHTS_MAGIC,
  WEIGHTS_PREFIX,
} from '../analysis/model/weights-file';
import type { WordVectors } from './vectors';

/** A trained tensor, row-major. */
export interface Trained {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
}

const SIDES = ['forward', 'backward'] as const;

/** The packed file. `get` gives a tensor of the network by name. */
export const packWeights = (get: (name: string) => Trained, vectors: WordVectors, units: number): Uint8Array => {
  const parts: { entry: Omit<TensorEntry, 'offset' | 'bytes'>; bytes: Uint8Array }[] = [];
  const float32 = (name: string, rows: number, columns: number, values: Float32Array): void => {
    parts.push({ entry: { name, type: 'float32', rows, columns }, bytes: new Uint8Array(values.slice().buffer) });
  };
  const int8 = (name: string, rows: number, columns: number, values: Int8Array): void => {
    parts.push({ entry: { name, type: 'int8', rows, columns }, bytes: new Uint8Array(values.slice().buffer) });
  };
  const copy = (name: string): void => {
    const { rows, columns, values } = get(name);
    float32(name, rows, columns, values);
  };
  /** Matrices that add into the same columns share one scale a column. */
  const quantised = (names: readonly string[], scale: string, tensors: readonly Trained[]): void => {
    const columns = tensors[0]!.columns;
    const scales = columnScales(tensors, columns);
    tensors.forEach(({ rows, values }, i) => {
      const whole = Int8Array.from(values, (value, at) => Math.round(value / scales[at % columns]!));
      int8(names[i]!, rows, columns, whole);
    });
    float32(scale, 1, columns, scales);
  };
  for (const name of ['first', 'second'])
    for (const side of SIDES) {
      const own = ['input', 'recurrent'].map((part) => `${name}.${side}.${part}`);
      quantised(own, `${name}.${side}.scale`, own.map(get));
      copy(`${name}.${side}.bias`);
    }
  for (const side of SIDES) {
    const own = ['tokens', 'cue', 'features', 'recurrent'].map((part) => `pass.${side}.${part}`);
    quantised(own, `pass.${side}.scale`, own.map(get));
    copy(`pass.${side}.bias`);
  }
  const heads = sideBySide([get('attribution.matrix'), get('entity.matrix')], 16);
  quantised(['heads'], 'heads.scale', [heads]);
  const biases = sideBySide([get('attribution.bias'), get('entity.bias')], 16);
  float32('heads.bias', 1, biases.columns, biases.values);
  quantised(['pass.matrix'], 'pass.matrix.scale', [sideBySide([get('pass.matrix')], 16)]);
  const passBias = sideBySide([get('pass.bias')], 16);
  float32('pass.bias', 1, passBias.columns, passBias.values);
  for (const name of ['attribution', 'entity', 'pass']) {
    copy(`${name}.transitions`);
    copy(`${name}.start`);
  }
  for (const { name } of FEATURES) copy(name);
  for (const { name } of CUE_FEATURES) copy(`pass.${name}`);
  const { whole, scales } = wordTable(vectors, get('projection'), get('words'));
  int8('words', vectors.size, WORD_SIZE, whole);
  float32('words.scale', 1, vectors.size, scales);
  const list = vectors.words.map((word, i) => (i < 2 ? '' : word)).join('\n');
  parts.push({
    entry: { name: 'vocabulary', type: 'utf8', rows: vectors.size, columns: 1 },
    bytes: new TextEncoder().encode(list),
  });
  return assemble(parts, units);
};

/** Each word's vector as the encoder sees it: the projected pre-trained vector and what was learnt on top. */
const wordTable = (vectors: WordVectors, projection: Trained, delta: Trained) => {
  const whole = new Int8Array(vectors.size * WORD_SIZE);
  const scales = new Float32Array(vectors.size);
  const row = new Float32Array(WORD_SIZE);
  for (let word = 0; word < vectors.size; word++) {
    row.set(delta.values.subarray(word * WORD_SIZE, (word + 1) * WORD_SIZE));
    for (let i = 0; i < vectors.dimensions; i++) {
      const value = vectors.values[word * vectors.dimensions + i]!;
      if (value !== 0) for (let j = 0; j < WORD_SIZE; j++) row[j]! += value * projection.values[i * WORD_SIZE + j]!;
    }
    const scale = Math.max(1e-6, ...row.map(Math.abs)) / 127;
    scales[word] = scale;
    for (let j = 0; j < WORD_SIZE; j++) whole[word * WORD_SIZE + j] = Math.round(row[j]! / scale);
  }
  return { whole, scales };
};

const columnScales = (tensors: readonly Trained[], columns: number): Float32Array => {
  const highest = new Float32Array(columns).fill(1e-6);
  for (const { values } of tensors)
    for (let i = 0; i < values.length; i++) {
      const column = i % columns;
      highest[column] = Math.max(highest[column]!, Math.abs(values[i]!));
    }
  return highest.map((value) => value / 127);
};

/** Matrices of equal height beside each other, each padded to a width. */
const sideBySide = (tensors: readonly Trained[], width: number): Trained => {
  const rows = tensors[0]!.rows;
  const columns = tensors.length * width;
  const values = new Float32Array(rows * columns);
  tensors.forEach((tensor, k) => {
    for (let i = 0; i < rows; i++)
      for (let j = 0; j < tensor.columns; j++)
        values[i * columns + k * width + j] = tensor.values[i * tensor.columns + j]!;
  });
  return { rows, columns, values };
};

const assemble = (
  parts: readonly { entry: Omit<TensorEntry, 'offset' | 'bytes'>; bytes: Uint8Array }[],
  units: number,
): Uint8Array => {
  const aligned = (length: number): number => Math.ceil(length / 4) * 4;
  let offset = 0;
  const tensors = parts.map(({ entry, bytes }) => {
    const at = offset;
    offset += aligned(bytes.length);
    return { ...entry, offset: at, bytes: bytes.length };
  });
  const json = JSON.stringify({ format: WEIGHTS_FORMAT, features: FEATURES_VERSION, units, tensors });
  const header = new TextEncoder().encode(json.padEnd(aligned(json.length)));
  const file = new Uint8Array(WEIGHTS_PREFIX + header.length + offset);
  file.set(header, WEIGHTS_PREFIX);
  parts.forEach(({ bytes }, i) => {
    file.set(bytes, WEIGHTS_PREFIX + header.length + tensors[i]!.offset);
  });
  const view = new DataView(file.buffer);
  view.setUint32(0, WEIGHTS_MAGIC, true);
  view.setUint32(4, header.length, true);
  view.setUint32(8, checksumOf(file.subarray(WEIGHTS_PREFIX)), true);
  return file;
};
