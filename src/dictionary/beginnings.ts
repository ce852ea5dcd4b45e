/** The tables of how names begin, made alike for the packed dictionary and for the reader's own entries. */

import type { FoldedName } from './fold';
import { SINGLE_TOKEN } from './format';

/** What the search asks before it looks into the index: tokens and pairs of tokens with which names begin. */
export class Beginnings {
  private readonly firsts = new Map<number, number>();
  private readonly pairs = new Set<number>();

  add(name: FoldedName): void {
    const known = this.firsts.get(name.firstHash) ?? 0;
    const tokens = Math.max(name.tokens, known & ~SINGLE_TOKEN);
    this.firsts.set(name.firstHash, tokens | (known & SINGLE_TOKEN) | (name.tokens === 1 ? SINGLE_TOKEN : 0));
    if (name.tokens > 1) this.pairs.add(name.pairHash);
  }

  firstTokens(): Uint8Array {
    const bits = Math.max(8, Math.ceil(Math.log2(this.firsts.size * 4)));
    const table = new Uint8Array(2 ** bits);
    for (const [hash, value] of this.firsts) {
      const cell = hash >>> (32 - bits);
      const tokens = Math.max(table[cell]! & ~SINGLE_TOKEN, value & ~SINGLE_TOKEN);
      table[cell] = tokens | ((table[cell]! | value) & SINGLE_TOKEN);
    }
    return table;
  }

  /** Eight bits for a pair, so that one of ten pairs that begin no name passes. */
  pairBits(): Uint8Array {
    const bits = Math.max(8, Math.ceil(Math.log2(this.pairs.size * 8)));
    const table = new Uint8Array(2 ** (bits - 3));
    for (const hash of this.pairs) {
      const bit = hash >>> (32 - bits);
      table[bit >>> 3]! |= 1 << (bit & 7);
    }
    return table;
  }
}
