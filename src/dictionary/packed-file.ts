/** Opens the packed file: checks it and lays typed arrays over its sections. */

import {
  BLOCK_BITS,
  checksum,
  FORMAT_VERSION,
  HEADER_WORDS,
  LIST_BIT,
  MAGIC,
  SECTIONS,
  type SectionName,
} from './format';

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

/** Decodes strings of the pool on demand. */
export const stringReader = (file: PackedFile): ((number: number) => string) => {
  const blocks = file.u32('stringBlocks');
  const bytes = file.u8('stringBytes');
  const decoder = new TextDecoder();
  return (number) => {
    let at = blocks[number >>> BLOCK_BITS]!;
    for (let left = number & ((1 << BLOCK_BITS) - 1); ; left--) {
      let length = bytes[at++]!;
      if (length & 0x80) length = ((length & 0x7f) << 8) | bytes[at++]!;
      if (left === 0) return decoder.decode(bytes.subarray(at, at + length));
      at += length;
    }
  };
};

/** Where the items of each entity stand in a column: blocks of entities and counts within (format.ts). */
export interface Slices {
  readonly start: (entity: number) => number;
  readonly count: (entity: number) => number;
  /** The entity that has an item. */
  readonly ownerOf: (item: number) => number;
}

export const slices = (file: PackedFile, name: 'alias' | 'role'): Slices => {
  const blocks = file.u32(`${name}Blocks`);
  const counts = file.u8(`${name}Counts`);
  const start = (entity: number): number => {
    let at = blocks[entity >>> BLOCK_BITS]!;
    for (let before = entity & ~((1 << BLOCK_BITS) - 1); before < entity; before++) at += counts[before]!;
    return at;
  };
  return {
    start,
    count: (entity) => counts[entity]!,
    ownerOf: (item) => {
      let low = 0;
      let high = blocks.length - 1;
      while (high - low > 1) {
        const middle = (low + high) >>> 1;
        if (blocks[middle]! <= item) low = middle;
        else high = middle;
      }
      let entity = low << BLOCK_BITS;
      for (let end = blocks[low]! + counts[entity]!; end <= item; end += counts[entity]!) entity++;
      return entity;
    },
  };
};

/** Position of a number in an ascending column, or -1. */
export const bisect = (column: Uint32Array, wanted: number): number => {
  let low = 0;
  let high = column.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const value = column[middle]!;
    if (value === wanted) return middle;
    if (value < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
};
