/** Finds dictionary names in a text: one pass, one probe for most tokens, the longest name first. */

import { afterGap, avalanche, combine, growToken, TOKEN_SEED, TokenScanner, withCaps } from './fold';
import { SINGLE_TOKEN } from './format';
import { isWordCode, startsName } from './letters';

/** What the finder asks of the packed name index (layout in format.ts). */
export interface NameIndex {
  readonly firstTokens: Uint8Array;
  readonly pairs: Uint8Array;
  /** Slot of a key, or -1. */
  readonly find: (hash: number, tag: number) => number;
  /** Bit i: token i must begin with a capital or digit. */
  readonly capsOf: (slot: number) => number;
}

/** Calls `found(start, end, slot)` for every name in the text, in order and without overlaps. */
export type FindNames = (text: string, found: (start: number, end: number, slot: number) => void) => void;

const MAX_TOKENS = 16;
const AT_SIGN = 0x40;
const UNDERSCORE = 0x5f;
const FULL_STOP = 0x2e;
const SPACE = 0x20;
const APOSTROPHE_CODE = 0x27;
const GRAVE_CODE = 0x60;
const ASCII = 0x80;
const LOWER_BIT = 0x20;

/** What a byte of UTF-8 says of a name that may begin there. */
const NOTHING = 0;
const PLAIN_START = 1;
/** First byte of two, or of three, of which a letter may consist. */
const LETTER_OF_TWO = 2;
const LETTER_OF_THREE = 3;
/** First byte of marks such as ’ “ ” and –, and of characters beyond 16 bits: no letter of a name. */
const MARK_OF_THREE = 4;
const OF_FOUR = 5;

const startKind = (byte: number): number => {
  if (byte < ASCII) return startsName(byte) ? PLAIN_START : NOTHING;
  if (byte < 0xc0) return NOTHING;
  if (byte < 0xe0) return LETTER_OF_TWO;
  if (byte < 0xf0) return byte === 0xe2 ? MARK_OF_THREE : LETTER_OF_THREE;
  return OF_FOUR;
};

/** Bytes and UTF-16 code units of a character by the kind of its first byte. */
const widthOf = [1, 1, 2, 3, 3, 4];
const unitsOf = [1, 1, 1, 1, 1, 2];

/** True when the character at an offset goes on a word. */
const isInside = (text: string, offset: number): boolean => offset > 0 && isWordCode(text.charCodeAt(offset - 1));

const starts = Uint8Array.from({ length: 256 }, (_, byte) => startKind(byte));
/** 1 for the ASCII bytes of which words consist. */
const inWords = Uint8Array.from({ length: 256 }, (_, byte) => Number(byte < ASCII && isWordCode(byte)));

const KEPT_BYTES = 1 << 20;

/** The pairs of tokens with which names begin, by the hash of both. */
class Pairs {
  private readonly shift: number;

  constructor(private readonly bits: Uint8Array) {
    this.shift = 32 - Math.log2(bits.length * 8);
  }

  has(hash: number): boolean {
    const bit = hash >>> this.shift;
    return (this.bits[bit >>> 3]! & (1 << (bit & 7))) !== 0;
  }
}

/**
 * Passes over words that begin no name, without reading more of them than their hash. It only knows ASCII words and
 * single spaces, which is most of a text, and leaves everything else to the scanner, whose hashes it shares.
 */
class PlainWords {
  private readonly firstShift: number;
  private readonly pairs: Pairs;
  /** The word that was read last: its hash, and where it ends. */
  private hash = 0;
  private end = 0;

  constructor(private readonly index: NameIndex) {
    this.firstShift = 32 - Math.log2(index.firstTokens.length);
    this.pairs = new Pairs(index.pairs);
  }

  /** Where the word at `at` ends when no name begins with it; -1 when one may, or when it is not plain enough to tell. */
  skip(bytes: Uint8Array, at: number, length: number): number {
    if (!this.read(bytes, at, length)) return -1;
    const { end, hash } = this;
    const first = this.index.firstTokens[hash >>> this.firstShift]!;
    if (first === 0) return end;
    if ((first & SINGLE_TOKEN) !== 0 || end + 1 >= length || bytes[end] !== SPACE) return -1;
    if (!this.read(bytes, end + 1, length)) return -1;
    return this.pairs.has(combine(hash, this.hash)) ? -1 : end;
  }

  /** Reads the word that begins at `at`; false when it is none, or may go on behind what ends it. */
  private read(bytes: Uint8Array, at: number, length: number): boolean {
    let code = bytes[at]!;
    if (inWords[code] === 0) return false;
    let hash = TOKEN_SEED;
    let end = at;
    do {
      hash = growToken(hash, code | LOWER_BIT);
      if (++end === length) break;
      code = bytes[end]!;
    } while (inWords[code] !== 0);
    this.hash = avalanche(hash);
    this.end = end;
    if (end === length) return true;
    if (code >= ASCII || code === APOSTROPHE_CODE || code === GRAVE_CODE) return false;
    return code !== FULL_STOP || end > at + 1;
  }
}

/** A text as UTF-8: typed arrays are read several times faster than strings. */
class TextBytes {
  private readonly encoder = new TextEncoder();
  private scratch = new Uint8Array(1 << 16);
  bytes = this.scratch;
  length = 0;

  encode(text: string): void {
    // A code unit takes three bytes at most. Room for a huge text is not kept.
    const room = text.length * 3;
    this.bytes = room <= this.scratch.length ? this.scratch : new Uint8Array(room);
    if (room <= KEPT_BYTES) this.scratch = this.bytes;
    this.length = this.encoder.encodeInto(text, this.bytes).written;
  }
}

/**
 * The names that a run of tokens could be: one reading per prefix of the run, and a second one for a prefix that ends in
 * a possessive. Fixed arrays, so that a pass over a text allocates nothing.
 */
class Readings {
  private readonly hashes = new Uint32Array(MAX_TOKENS * 2);
  private readonly tags = new Uint32Array(MAX_TOKENS * 2);
  private readonly ends = new Uint32Array(MAX_TOKENS * 2);
  private readonly lengths = new Uint8Array(MAX_TOKENS * 2);
  private count = 0;
  private capitals = 0;
  /** Where the name that `longest` found ends. */
  end = 0;

  private readonly pairs: Pairs;

  constructor(private readonly index: NameIndex) {
    this.pairs = new Pairs(index.pairs);
  }

  /** Reads the run whose first token the scanner holds, up to `limit` tokens. */
  collect(scanner: TokenScanner, limit: number): void {
    this.count = 0;
    this.capitals = 0;
    let hash = 0;
    let tag = 0;
    let gap = 0;
    for (let tokens = 1; ; tokens++) {
      if (startsName(scanner.text.charCodeAt(scanner.start))) this.capitals |= 1 << (tokens - 1);
      if (scanner.possessiveEnd >= 0) {
        const { possessiveHash: own, possessiveTag: ownTag, possessiveCaps: caps, possessiveEnd: end } = scanner;
        if (tokens === 1) this.add(withCaps(own, caps), ownTag, end, 1);
        else this.addOwner(combine(hash, afterGap(own, gap)), combine(tag, afterGap(ownTag, gap)), end, tokens);
      }
      hash = tokens === 1 ? scanner.hash : combine(hash, afterGap(scanner.hash, gap));
      tag = tokens === 1 ? scanner.tag : combine(tag, afterGap(scanner.tag, gap));
      if (tokens === 2 && !this.pairs.has(hash)) return;
      this.add(tokens === 1 ? withCaps(hash, scanner.caps) : hash, tag, scanner.end, tokens);
      if (tokens >= limit) return;
      const next = scanner.next(scanner.end, scanner.length);
      gap = scanner.gap;
      if (next < 0 || !scanner.read(next)) return;
    }
  }

  /** A reading that ends before a possessive. */
  private addOwner(hash: number, tag: number, end: number, tokens: number): void {
    if (tokens !== 2 || this.pairs.has(hash)) this.add(hash, tag, end, tokens);
  }

  private add(hash: number, tag: number, end: number, tokens: number): void {
    const at = this.count++;
    this.hashes[at] = hash;
    this.tags[at] = tag;
    this.ends[at] = end;
    this.lengths[at] = tokens;
  }

  /** Slot of the longest reading that is a name, or -1. */
  longest(text: string): number {
    for (let at = this.count - 1; at >= 0; at--) {
      const slot = this.index.find(this.hashes[at]!, this.tags[at]!);
      if (slot < 0) continue;
      const needed = this.lengths[at] === 1 ? 0 : this.index.capsOf(slot);
      if ((this.capitals & needed) !== needed) continue;
      const end = this.ends[at]!;
      // "CNN.com" is an address, not a name.
      if (text.charCodeAt(end) === FULL_STOP && isWordCode(text.charCodeAt(end + 1))) continue;
      this.end = end;
      return slot;
    }
    return -1;
  }
}

/** Makes the finder over one index. It keeps scratch space and is therefore not reentrant. */
export const nameFinder = (index: NameIndex): FindNames => {
  const scanner = new TokenScanner();
  const readings = new Readings(index);
  const plain = new PlainWords(index);
  const encoded = new TextBytes();
  const { firstTokens } = index;
  const firstShift = 32 - Math.log2(firstTokens.length);

  /**
   * Most tokens a name can have that begins with the token the scanner holds; 0 after "@" or "_", and where the only
   * names are longer but nothing can follow.
   */
  const limitAt = (before: number): number => {
    if (before === AT_SIGN || before === UNDERSCORE) return 0;
    const whole = firstTokens[scanner.hash >>> firstShift]!;
    const owner = scanner.possessiveEnd < 0 ? 0 : firstTokens[scanner.possessiveHash >>> firstShift]!;
    return Math.min(MAX_TOKENS, Math.max(whole & ~SINGLE_TOKEN, owner & ~SINGLE_TOKEN));
  };

  /** Reports the longest name at `at`, if there is one; returns where the search goes on. */
  const findAt = (text: string, at: number, found: (start: number, end: number, slot: number) => void): number => {
    scanner.read(at);
    const tokenEnd = scanner.end;
    const limit = limitAt(at === 0 ? 0 : text.charCodeAt(at - 1));
    if (limit === 0) return tokenEnd;
    readings.collect(scanner, limit);
    const slot = readings.longest(text);
    if (slot < 0) return tokenEnd;
    found(at, readings.end, slot);
    return readings.end;
  };

  return (text, found) => {
    scanner.text = text;
    encoded.encode(text);
    const { bytes, length } = encoded;
    // The offset in the text is `at - wider`; before `from` everything has been looked at.
    let wider = 0;
    let from = 0;
    for (let at = 0; at < length; ) {
      const kind = starts[bytes[at]!]!;
      if (kind === NOTHING) {
        at++;
        continue;
      }
      const offset = at - wider;
      if (kind === PLAIN_START) {
        const skipped = offset < from || isInside(text, offset) ? at + 1 : plain.skip(bytes, at, length);
        if (skipped < 0) from = findAt(text, offset, found);
        at = skipped < 0 ? at + 1 : skipped;
        continue;
      }
      if (kind <= LETTER_OF_THREE && offset >= from && startsName(text.charCodeAt(offset)) && !isInside(text, offset))
        from = findAt(text, offset, found);
      wider += widthOf[kind]! - unitsOf[kind]!;
      at += widthOf[kind]!;
    }
    scanner.text = '';
  };
};
