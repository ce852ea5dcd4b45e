/** Opens the packed file: checks it and lays typed arrays over its sections. */

import { checksum, FORMAT_VERSION, HEADER_WORDS, LIST_BIT, MAGIC, SECTIONS, type SectionName } from './format';

/** The bytes are not a dictionary that this version can read. */
export class DictionaryError extends Error {
  override readonly name = 'DictionaryError';
  constructor(
    readonly reason: 'foreign' | 'version' | 'truncated' | 'damaged',
    message: string,
  ) {
    super(message);
  }
}

export interface PackedFile {
  readonly header: Uint32Array;
  readonly bytes: number;
  u8(section: SectionName): Uint8Array;
  u16(section: SectionName): Uint16Array;
  u32(section: SectionName): Uint32Array;
}

const isLittleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

/**
 * Checks magic, version, length, checksum and directory, in that order.
 * Throws DictionaryError. Copies the bytes only when they do not begin at a multiple of four.
 */
export const openPacked = (source: ArrayBuffer | Uint8Array): PackedFile => {
  let bytes = source instanceof Uint8Array ? source : new Uint8Array(source);
  if (!isLittleEndian) throw new DictionaryError('version', 'the dictionary needs a little-endian machine');
  if (bytes.length < 4) throw new DictionaryError('truncated', `the dictionary is truncated: ${bytes.length} bytes`);
  if (bytes.byteOffset % 4 !== 0) bytes = bytes.slice();
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2);
  if (words[0] !== MAGIC) throw new DictionaryError('foreign', 'this file is not an On Record dictionary');
  if (words.length < HEADER_WORDS) {
    throw new DictionaryError('truncated', `the dictionary is truncated: ${bytes.length} bytes, not even a header`);
  }
  if (words[1] !== FORMAT_VERSION) {
    throw new DictionaryError(
      'version',
      `the dictionary has format ${words[1]}, this version reads format ${FORMAT_VERSION}`,
    );
  }
  if (words[2] !== bytes.length) {
    throw new DictionaryError('truncated', `the dictionary is truncated: ${bytes.length} bytes of ${words[2]}`);
  }
  if (words[3] !== checksum(words))
    throw new DictionaryError('damaged', 'the dictionary is damaged: its checksum is wrong');
  const sections = new Map<SectionName, readonly [number, number]>();
  SECTIONS.forEach((section, at) => {
    const offset = words[HEADER_WORDS + at * 2] ?? 0;
    const length = words[HEADER_WORDS + at * 2 + 1] ?? 0;
    if (offset % 4 !== 0 || offset + length > bytes.length) {
      throw new DictionaryError('damaged', `the dictionary is damaged: section ${section} is out of bounds`);
    }
    sections.set(section, [bytes.byteOffset + offset, length]);
  });
  return {
    header: words.subarray(0, HEADER_WORDS),
    bytes: bytes.length,
    u8: (section) => new Uint8Array(bytes.buffer, ...sections.get(section)!),
    u16: (section) => new Uint16Array(bytes.buffer, sections.get(section)![0], sections.get(section)![1] >>> 1),
    u32: (section) => new Uint32Array(bytes.buffer, sections.get(section)![0], sections.get(section)![1] >>> 2),
  };
};

export interface HashIndex {
  /** Slot of the key with these hashes, or -1. */
  readonly find: (hash: number, tag: number) => number;
  /** What the key in a slot stands for, in ascending order. */
  readonly values: (slot: number) => readonly number[];
}

/** One hash index over its three sections (format.ts). */
export const hashIndex = (file: PackedFile, name: 'name' | 'surname' | 'key'): HashIndex => {
  const buckets = file.u32(`${name}Buckets`);
  const tags = file.u32(`${name}Tags`);
  const targets = file.u32(`${name}Targets`);
  const lists = file.u32('lists');
  const shift = 32 - Math.log2(buckets.length - 1);
  return {
    find: (hash, tag) => {
      const bucket = hash >>> shift;
      const end = buckets[bucket + 1]!;
      for (let slot = buckets[bucket]!; slot < end; slot++) if (tags[slot] === tag) return slot;
      return -1;
    },
    values: (slot) => {
      if (slot < 0) return [];
      const target = targets[slot]!;
      if ((target & LIST_BIT) === 0) return [target];
      const at = (target & ~LIST_BIT) >>> 0;
      return Array.from(lists.subarray(at + 1, at + 1 + lists[at]!));
    },
  };
};
