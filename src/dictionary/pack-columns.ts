/** Parts of which the packer makes columns (layout in format.ts). */

import { packDate } from './dates';
import { BLOCK_BITS } from './format';

const BLOCK = 1 << BLOCK_BITS;

/** Cells of 16 bits: a table that outgrows them needs another format, not silent damage. */
export const narrow = (values: readonly number[], what: string): Uint16Array => {
  const tooLarge = values.find((value) => value > 0xffff);
  if (tooLarge !== undefined) throw new RangeError(`too many ${what} for 16 bits: ${tooLarge}`);
  return Uint16Array.from(values);
};

/** The pool of strings. Numbers are given in the order in which strings are added. */
export class StringPool {
  private readonly numbers = new Map<string, number>();
  private readonly strings: string[] = [];

  constructor() {
    this.add('');
  }

  add(text: string): number {
    return this.numbers.get(text) ?? this.place(text);
  }

  /** Adds a string at the end even if it is already there; gives its number. */
  place(text: string): number {
    const number = this.strings.length;
    this.strings.push(text);
    if (!this.numbers.has(text)) this.numbers.set(text, number);
    return number;
  }

  finish(): { blocks: Uint32Array; bytes: Uint8Array } {
    const encoder = new TextEncoder();
    const parts: Uint8Array[] = [];
    const blocks: number[] = [];
    let offset = 0;
    const push = (part: Uint8Array): void => {
      parts.push(part);
      offset += part.length;
    };
    this.strings.forEach((text, number) => {
      if (number % BLOCK === 0) blocks.push(offset);
      const bytes = encoder.encode(text);
      if (bytes.length > 0x7fff) throw new RangeError(`a text of ${bytes.length} bytes is too long`);
      push(
        bytes.length < 0x80
          ? Uint8Array.of(bytes.length)
          : Uint8Array.of(0x80 | (bytes.length >> 8), bytes.length & 0xff),
      );
      push(bytes);
    });
    const bytes = new Uint8Array(offset);
    let at = 0;
    for (const part of parts) {
      bytes.set(part, at);
      at += part.length;
    }
    return { blocks: Uint32Array.from(blocks), bytes };
  }
}

/** Numbers the combinations of values that occur. */
export class Combinations {
  private readonly numbers = new Map<string, number>();
  readonly rows: (readonly number[])[] = [];

  add(...values: readonly number[]): number {
    const key = values.join();
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.rows.length);
    this.rows.push(values);
    return this.rows.length - 1;
  }

  column(at: number, what: string): Uint16Array {
    return narrow(
      this.rows.map((row) => row[at]!),
      what,
    );
  }
}

/** The table of dates and the number of each partial ISO date in it. */
export const dateTable = (dates: Iterable<string>): { table: Uint32Array; numberOf: (date: string) => number } => {
  const known = [...new Set(['', ...dates])].map((date) => [date, packDate(date)] as const);
  const packed = [...new Set(known.map(([, date]) => date))].sort((a, b) => a - b);
  const places = new Map(packed.map((date, at) => [date, at]));
  const numbers = new Map(known.map(([date, value]) => [date, places.get(value)!]));
  return { table: Uint32Array.from(packed), numberOf: (date) => numbers.get(date)! };
};

/** How many items each entity has, and where those of every block of entities begin. */
export const blocksOf = (counts: readonly number[], what: string): { counts: Uint8Array; blocks: Uint32Array } => {
  const blocks: number[] = [];
  let sum = 0;
  counts.forEach((count, at) => {
    if (count > 0xff) throw new RangeError(`one entity has ${count} ${what}`);
    if (at % BLOCK === 0) blocks.push(sum);
    sum += count;
  });
  blocks.push(sum);
  return { counts: Uint8Array.from(counts), blocks: Uint32Array.from(blocks) };
};
