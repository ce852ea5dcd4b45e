/** Finds dictionary names in a text: one pass, one probe for most tokens, the longest name first. */

import { afterGap, combine, TokenScanner, withCaps } from './fold';
import { classOf, DIGIT, isWord, isWordCode, LOWER, startsName, UPPER } from './letters';

/** What the finder asks of the packed name index. */
export interface NameIndex {
  /** Largest number of tokens among the names that begin with this token, 0 for none. */
  readonly tokensFrom: (firstHash: number) => number;
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

  constructor(private readonly index: NameIndex) {}

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
        else this.add(combine(hash, afterGap(own, gap)), combine(tag, afterGap(ownTag, gap)), end, tokens);
      }
      hash = tokens === 1 ? scanner.hash : combine(hash, afterGap(scanner.hash, gap));
      tag = tokens === 1 ? scanner.tag : combine(tag, afterGap(scanner.tag, gap));
      this.add(tokens === 1 ? withCaps(hash, scanner.caps) : hash, tag, scanner.end, tokens);
      if (tokens >= limit) return;
      const next = scanner.next(scanner.end, scanner.length);
      gap = scanner.gap;
      if (next < 0 || !scanner.read(next)) return;
    }
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

  /** Most tokens a name can have that begins with the token the scanner holds; 0 after "@" or "_". */
  const limitAt = (before: number): number => {
    if (before === AT_SIGN || before === UNDERSCORE) return 0;
    const whole = index.tokensFrom(scanner.hash);
    const owner = scanner.possessiveEnd < 0 ? 0 : index.tokensFrom(scanner.possessiveHash);
    return Math.min(MAX_TOKENS, Math.max(whole, owner));
  };

  return (text, found) => {
    scanner.text = text;
    const { length } = text;
    let at = 0;
    while (at < length) {
      // Most of a text is lower-case words and what stands between them: past those as fast as it goes.
      let kind = classOf(text.charCodeAt(at));
      if (kind === LOWER) {
        do kind = classOf(text.charCodeAt(++at));
        while (isWord(kind));
      }
      if (kind !== UPPER && kind !== DIGIT) {
        at++;
        continue;
      }
      scanner.read(at);
      const tokenEnd = scanner.end;
      const limit = limitAt(text.charCodeAt(at - 1));
      if (limit > 0) readings.collect(scanner, limit);
      const slot = limit > 0 ? readings.longest(text) : -1;
      if (slot >= 0) found(at, readings.end, slot);
      at = slot >= 0 ? readings.end : tokenEnd;
    }
    scanner.text = '';
  };
};
