import { beforeAll, describe, expect, it } from 'vitest';
import { FORMAT_VERSION } from '../../src/dictionary/format';
import { DictionaryError, openDictionary } from '../../src/dictionary/reader';
import { shippedBytes } from './support';

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await shippedBytes();
}, 60_000);

/** A copy with one 32-bit word of the header replaced. */
const withWord = (index: number, value: number): Uint8Array => {
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint32(index * 4, value, true);
  return copy;
};

const refusal = (damaged: Uint8Array): DictionaryError => {
  try {
    openDictionary(damaged);
  } catch (error) {
    if (error instanceof DictionaryError) return error;
    throw error;
  }
  throw new Error('it was accepted');
};

describe('a damaged or foreign file', () => {
  it.each<[string, () => Uint8Array, string, RegExp]>([
    ['empty', () => new Uint8Array(0), 'truncated', /truncated: 0 bytes/u],
    [
      'foreign',
      () => new TextEncoder().encode('<!doctype html><title>404</title>'),
      'foreign',
      /not an On Record dictionary/u,
    ],
    ['a header only in part', () => bytes.slice(0, 24), 'truncated', /not even a header/u],
    [
      'of a later format',
      () => withWord(1, FORMAT_VERSION + 1),
      'version',
      /has format 3, this version reads format 2/u,
    ],
    ['cut off', () => bytes.slice(0, bytes.length - 4096), 'truncated', /truncated: \d+ bytes of \d+/u],
    ['longer than it says', () => withWord(2, bytes.length - 4), 'truncated', /truncated/u],
    ['with a wrong checksum', () => withWord(3, 1), 'damaged', /checksum/u],
  ])('%s is refused', (_, make, reason, message) => {
    const error = refusal(make());
    expect(error.reason).toBe(reason);
    expect(error.message).toMatch(message);
  });

  it('is refused wherever one bit has turned', () => {
    for (let at = 64; at < bytes.length; at += Math.floor(bytes.length / 200)) {
      const copy = bytes.slice();
      copy[at]! ^= 0x10;
      expect(refusal(copy).reason).toBe('damaged');
    }
  });

  it('opens from an ArrayBuffer and from an unaligned view', () => {
    const shifted = new Uint8Array(bytes.length + 3).subarray(3);
    shifted.set(bytes);
    expect(openDictionary(shifted).info.bytes).toBe(bytes.length);
    expect(openDictionary(bytes.slice().buffer).info.formatVersion).toBe(FORMAT_VERSION);
  });
});
