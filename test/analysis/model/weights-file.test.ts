/** Weights that cannot be used are refused with a reason, never half read. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FEATURES_VERSION } from '../../../src/analysis/model/features';
import { openModel } from '../../../src/analysis/model/open-model';
import {
  checksumOf,
  openWeights,
  WEIGHTS_FORMAT,
  WEIGHTS_MAGIC,
  WEIGHTS_PREFIX,
  WeightsError,
} from '../../../src/analysis/model/weights-file';

interface Header {
  readonly format?: number;
  readonly features?: number;
  readonly tensors?: readonly object[];
}

/** A file with one tensor of three numbers and one of text, and whatever else the header is to say. */
const fileWith = (header: Header = {}): Uint8Array => {
  const tensors = [
    { name: 'numbers', type: 'float32', rows: 1, columns: 3, offset: 0, bytes: 12 },
    { name: 'bytes', type: 'int8', rows: 1, columns: 2, offset: 12, bytes: 2 },
    { name: 'words', type: 'utf8', rows: 2, columns: 1, offset: 16, bytes: 4 },
  ];
  const json = JSON.stringify({ format: WEIGHTS_FORMAT, features: FEATURES_VERSION, units: 64, tensors, ...header });
  const head = new TextEncoder().encode(json.padEnd(Math.ceil(json.length / 4) * 4));
  const file = new Uint8Array(WEIGHTS_PREFIX + head.length + 20);
  file.set(head, WEIGHTS_PREFIX);
  file.set(new Uint8Array(Float32Array.of(1, 2.5, -3).buffer), WEIGHTS_PREFIX + head.length);
  file.set([7, 253], WEIGHTS_PREFIX + head.length + 12);
  file.set(new TextEncoder().encode('a\né'), WEIGHTS_PREFIX + head.length + 16);
  return sealed(file, head.length);
};

/** Writes magic, length of the header and checksum. */
const sealed = (file: Uint8Array, headerBytes: number): Uint8Array => {
  const view = new DataView(file.buffer);
  view.setUint32(0, WEIGHTS_MAGIC, true);
  view.setUint32(4, headerBytes, true);
  view.setUint32(8, checksumOf(file.subarray(WEIGHTS_PREFIX)), true);
  return file;
};

describe('a sound file', () => {
  it('gives back what went in', () => {
    const file = openWeights(fileWith());
    expect([...file.float32('numbers')]).toEqual([1, 2.5, -3]);
    expect([...file.int8('bytes')]).toEqual([7, -3]);
    expect(file.text('words')).toBe('a\né');
    expect(file.units).toBe(64);
  });

  it('may lie anywhere in memory', () => {
    const bytes = fileWith();
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect([...openWeights(shifted.subarray(1)).float32('numbers')]).toEqual([1, 2.5, -3]);
  });

  it('that lacks a tensor says which', () => {
    expect(() => openWeights(fileWith()).int8('missing')).toThrow(new WeightsError('the weights lack missing'));
    expect(() => openModel(fileWith(), null)).toThrow(WeightsError);
  });
});

describe('refused', () => {
  const shipped = new Uint8Array(readFileSync('dist/model.bin'));

  it.each([
    ['nothing', new Uint8Array()],
    ['a few bytes', shipped.subarray(0, 11)],
    ['the beginning', shipped.subarray(0, 5000)],
    ['all but the last byte', shipped.subarray(0, -1)],
    ['a foreign file', new Uint8Array(readFileSync('dist/dictionary.bin'))],
    ['zeros', new Uint8Array(4096)],
  ])('%s', (_, bytes) => {
    expect(() => openModel(bytes, null)).toThrow(WeightsError);
  });

  it('wherever one bit has turned', () => {
    const small = fileWith();
    for (let at = 0; at < small.length; at++) {
      const bytes = small.slice();
      bytes[at]! ^= 1 << (at % 8);
      expect(() => openWeights(bytes), `byte ${at}`).toThrow(WeightsError);
    }
    for (const at of [4, 6, 100, 100_000, shipped.length - 1]) {
      const bytes = shipped.slice();
      bytes[at]! ^= 4;
      expect(() => openModel(bytes, null), `byte ${at}`).toThrow(WeightsError);
    }
  });

  it.each([
    ['another format', { format: WEIGHTS_FORMAT + 1 }],
    ['weights of other features', { features: FEATURES_VERSION + 1 }],
    ['a tensor beyond the end', { tensors: [{ name: 'a', offset: 16, bytes: 8 }] }],
    ['a tensor that is not aligned', { tensors: [{ name: 'a', offset: 2, bytes: 4 }] }],
    ['a directory that is none', { tensors: 'none' as unknown as object[] }],
  ])('%s', (_, header) => {
    expect(() => openWeights(fileWith(header))).toThrow(WeightsError);
  });
});
