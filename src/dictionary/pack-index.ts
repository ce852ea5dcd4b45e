/** Builds the hash indexes of the packed dictionary (layout in format.ts). */

import { LIST_BIT } from './format';

interface Entry {
  readonly hash: number;
  readonly tag: number;
  readonly values: number[];
  caps: number;
}

/** Lists of several numbers that the targets of all indexes share; equal lists are stored once. */
export class Lists {
  readonly words: number[] = [];
  private readonly known = new Map<string, number>();

  /** Position of a list. */
  place(values: readonly number[]): number {
    const key = values.join(',');
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const at = this.words.length;
    this.words.push(values.length, ...values);
    this.known.set(key, at);
    return at;
  }
}

/** The sections of one finished index. */
export interface PackedIndex {
  readonly buckets: Uint32Array;
  readonly tags: Uint32Array;
  readonly targets: Uint32Array;
  /** Per key a number of `masks`. */
  readonly caps: Uint8Array;
  readonly masks: Uint16Array;
}

/** Collects keys and what they stand for. */
export class IndexBuilder {
  private readonly entries = new Map<string, Entry>();

  /**
   * Adds a value to a key. `caps` says which tokens must begin with a capital; several names under one key keep only
   * what all of them ask for.
   */
  add(hash: number, tag: number, value: number, caps = 0): void {
    const key = `${hash},${tag}`;
    const entry = this.entries.get(key);
    if (!entry) {
      this.entries.set(key, { hash, tag, values: [value], caps });
      return;
    }
    if (!entry.values.includes(value)) entry.values.push(value);
    entry.caps &= caps;
  }

  get size(): number {
    return this.entries.size;
  }

  /** Sorts everything into buckets; values of a key in ascending order. */
  finish(lists: Lists): PackedIndex {
    const bits = Math.max(1, Math.floor(Math.log2(Math.max(2, this.entries.size))));
    const sorted = [...this.entries.values()].sort((a, b) => a.hash - b.hash || a.tag - b.tag);
    const buckets = new Uint32Array(2 ** bits + 1);
    const tags = new Uint32Array(sorted.length);
    const targets = new Uint32Array(sorted.length);
    const caps = new Uint8Array(sorted.length);
    const masks = [...new Set(sorted.map((entry) => entry.caps))].sort((a, b) => a - b);
    if (masks.length > 0x100) throw new RangeError(`${masks.length} patterns of capitals are too many`);
    const maskNumbers = new Map(masks.map((mask, at) => [mask, at]));
    sorted.forEach((entry, at) => {
      buckets[(entry.hash >>> (32 - bits)) + 1]!++;
      tags[at] = entry.tag;
      caps[at] = maskNumbers.get(entry.caps)!;
      const values = entry.values.sort((a, b) => a - b);
      targets[at] = values.length === 1 ? values[0]! : (LIST_BIT | lists.place(values)) >>> 0;
    });
    for (let bucket = 1; bucket < buckets.length; bucket++) buckets[bucket]! += buckets[bucket - 1]!;
    return { buckets, tags, targets, caps, masks: Uint16Array.from(masks) };
  }
}
