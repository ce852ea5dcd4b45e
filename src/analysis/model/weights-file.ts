/**
 * The packed weights: a header in JSON, then one run of bytes for each tensor. Written by src/training/export.ts, read
 * here without parsing the numbers.
 *
 *   0 "ORMW"   4 bytes of the header   8 checksum of all after it   12 header   then each tensor at a multiple of 4
 */
import { FEATURES_VERSION } from './features';

export const WEIGHTS_MAGIC = 0x574d524f;
export const WEIGHTS_FORMAT = 1;
export const WEIGHTS_PREFIX = 12;

/** One tensor of the file. `int8` rows or columns are scaled by a tensor of their own. */
export interface TensorEntry {
  readonly name: string;
  readonly type: 'int8' | 'float32' | 'utf8';
  readonly rows: number;
  readonly columns: number;
  /** From the end of the header, in bytes. */
  readonly offset: number;
  readonly bytes: number;
}

export interface WeightsHeader {
  readonly format: number;
  readonly features: number;
  readonly units: number;
  readonly tensors: readonly TensorEntry[];
}

/** The bytes are no weights that this version can use. */
export class WeightsError extends Error {
  override readonly name = 'WeightsError';
}

export interface WeightsFile {
  readonly units: number;
  readonly bytes: number;
  int8(name: string): Int8Array;
  float32(name: string): Float32Array;
  text(name: string): string;
  entry(name: string): TensorEntry;
}

/** FNV-1a over bytes. */
export const checksumOf = (bytes: Uint8Array): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  return hash >>> 0;
};

/** The length of the header stands before what the checksum covers: where it is wrong, this is no JSON or misaligned. */
const readHeader = (bytes: Uint8Array): WeightsHeader => {
  try {
    if (bytes.length % 4 === 0) return JSON.parse(new TextDecoder().decode(bytes).trimEnd());
  } catch {
    // Falls through.
  }
  throw new WeightsError('the weights are damaged: their header cannot be read');
};

/** Checks magic, checksum, format and directory. Throws WeightsError. */
export const openWeights = (source: Uint8Array): WeightsFile => {
  const bytes = source.byteOffset % 4 === 0 ? source : source.slice();
  if (bytes.length < WEIGHTS_PREFIX) throw new WeightsError('the weights are truncated');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (view.getUint32(0, true) !== WEIGHTS_MAGIC) throw new WeightsError('this file holds no weights of On Record');
  if (view.getUint32(8, true) !== checksumOf(bytes.subarray(WEIGHTS_PREFIX)))
    throw new WeightsError('the weights are damaged: their checksum is wrong');
  const start = WEIGHTS_PREFIX + view.getUint32(4, true);
  const header = readHeader(bytes.subarray(WEIGHTS_PREFIX, start));
  if (header.format !== WEIGHTS_FORMAT || header.features !== FEATURES_VERSION)
    throw new WeightsError(
      `the weights have format ${header.format} for features ${header.features}, this version reads ${WEIGHTS_FORMAT} for ${FEATURES_VERSION}`,
    );
  const end = bytes.length - start;
  if (
    !Array.isArray(header.tensors) ||
    header.tensors.some((entry) => entry.offset % 4 !== 0 || entry.offset + entry.bytes > end)
  )
    throw new WeightsError('the weights are damaged: their directory does not fit them');
  const byName = new Map(header.tensors.map((entry) => [entry.name, entry]));
  const entry = (name: string): TensorEntry => {
    const found = byName.get(name);
    if (!found) throw new WeightsError(`the weights lack ${name}`);
    return found;
  };
  const at = (name: string): [number, TensorEntry] => {
    const found = entry(name);
    return [bytes.byteOffset + start + found.offset, found];
  };
  return {
    units: header.units,
    bytes: bytes.length,
    entry,
    int8: (name) => {
      const [offset, found] = at(name);
      return new Int8Array(bytes.buffer, offset, found.bytes);
    },
    float32: (name) => {
      const [offset, found] = at(name);
      return new Float32Array(bytes.buffer, offset, found.bytes / 4);
    },
    text: (name) => {
      const [offset, found] = at(name);
      return new TextDecoder().decode(new Uint8Array(bytes.buffer, offset, found.bytes));
    },
  };
};
