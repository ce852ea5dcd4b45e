/**
 * Folding and hashing of names, shared by the packer and the reader: both must see the same tokens or nothing matches.
 *
 * A token is a run of letters and digits. Case and diacritics fold away ("Élysée" = "elysee"), an apostrophe inside a
 * word is dropped ("O’Neill" = "oneill"), initials grow together ("J.D.", "J. D." and "JD" are one token "jd"), "&" is
 * the word "and", and hyphens, spaces and full stops only separate tokens. Invisible characters inside a word (soft
 * hyphen, zero-width joiners) and combining marks do not count.
 */

import { AMPERSAND, APOSTROPHE, classOf, foldOf, HIDDEN, isLetter, isWord, LOWER, startsName, UPPER } from './letters';

const FULL_STOP = 0x2e;
const SPACE = 0x20;
const NBSP = 0xa0;
/** Where the hash of a token starts. */
export const TOKEN_SEED = 0x811c9dc5 | 0;
const SEED = TOKEN_SEED;
const PRIME = 0x01000193;
const TAG_SEED = 0x2545f491;
const TAG_PRIME = 0x85ebca6b | 0;

/** Spreads the bits of a hash so that every one of them depends on all of the input. */
export const avalanche = (hash: number): number => {
  let mixed = hash;
  mixed ^= mixed >>> 16;
  mixed = Math.imul(mixed, 0x7feb352d);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x846ca68b | 0);
  mixed ^= mixed >>> 16;
  return mixed >>> 0;
};

/** The hash of a token with one more folded letter; `avalanche` finishes it. */
export const growToken = (hash: number, letter: number): number => Math.imul(hash ^ letter, PRIME);

/** Marks that can stand between two tokens of one name. */
const GAP_PLAIN = 0;
const GAP_COMMA = 1;
const GAP_QUOTE = 2;
const GAP_SLASH = 3;
const GAP_DOT = 4;

/**
 * Reads one token after the other into its own fields, so that a pass over a text allocates nothing. All offsets are
 * UTF-16 code units, ends exclusive.
 */
export class TokenScanner {
  text = '';
  /** Where the token that was read begins and ends. */
  start = 0;
  end = 0;
  /** Two independent hashes of the folded token. */
  hash = 0;
  tag = 0;
  /** Bit i is set when letter i is a capital, for the first 31 letters. */
  caps = 0;
  /** Folded letters in the token. */
  length = 0;
  /** True for initials written with full stops ("J.D.", "U.S."). */
  dotted = false;
  /** The mark between the token before and where `next` has led. */
  gap = GAP_PLAIN;
  /** The same without a possessive ’s; possessiveEnd is -1 when there is none. */
  possessiveEnd = -1;
  possessiveHash = 0;
  possessiveTag = 0;
  possessiveCaps = 0;

  /**
   * Reads the token that begins at `position`.
   * Returns false when no word begins there; the fields are then undefined.
   */
  read(position: number): boolean {
    const { text } = this;
    let at = position;
    let hash = SEED;
    let tag = TAG_SEED;
    let caps = 0;
    let length = 0;
    let sinceStop = 0;
    let end = position;
    this.possessiveEnd = -1;
    this.dotted = false;
    for (;;) {
      const code = text.charCodeAt(at);
      const kind = classOf(code);
      if (isWord(kind)) {
        const fold = foldOf(code);
        if (kind === UPPER && length < 31) caps |= 1 << length;
        hash = Math.imul(hash ^ (fold & 0xffff), PRIME);
        tag = Math.imul(tag + (fold & 0xffff), TAG_PRIME) ^ (tag >>> 13);
        length++;
        if (fold > 0xffff) {
          hash = Math.imul(hash ^ (fold >>> 16), PRIME);
          tag = Math.imul(tag + (fold >>> 16), TAG_PRIME) ^ (tag >>> 13);
          length++;
        }
        sinceStop++;
        at++;
        end = at;
        this.possessiveEnd = -1;
        continue;
      }
      if (length === 0) {
        if (kind !== AMPERSAND) return false;
        this.readAnd(at);
        return true;
      }
      if (kind === HIDDEN) {
        at++;
        continue;
      }
      if (kind === APOSTROPHE && isLetter(classOf(text.charCodeAt(at + 1)))) {
        if (this.isPossessive(at)) {
          this.possessiveEnd = at;
          this.possessiveHash = avalanche(hash);
          this.possessiveTag = avalanche(tag);
          this.possessiveCaps = caps;
          // With its apostrophe the word stays another one than the plural: "Lord’s" is not "Lords".
          for (const letter of [0x27, foldOf(text.charCodeAt(at + 1))]) {
            hash = Math.imul(hash ^ letter, PRIME);
            tag = Math.imul(tag + letter, TAG_PRIME) ^ (tag >>> 13);
          }
          this.finish(position, at + 2, hash, tag, caps, length + 1);
          return true;
        }
        at++;
        continue;
      }
      if (code === FULL_STOP && sinceStop === 1) {
        const next = this.nextInitial(at);
        if (next > 0) {
          at = next;
          sinceStop = 0;
          this.dotted = true;
          continue;
        }
        if (this.dotted) end = at + 1;
      }
      break;
    }
    this.finish(position, end, hash, tag, caps, length);
    return true;
  }

  /** Offset of the initial that follows the full stop at `at` and grows together with the one before, or 0. */
  private nextInitial(at: number): number {
    const { text } = this;
    let next = at + 1;
    const gap = text.charCodeAt(next);
    const spaced = gap === SPACE || gap === NBSP;
    if (spaced) next++;
    if (classOf(text.charCodeAt(next)) !== UPPER) return 0;
    const after = text.charCodeAt(next + 1);
    // Across a space only "J. D." is sure: in "the U.S. A spokesman" the A begins a sentence.
    if (spaced) return after === FULL_STOP ? next : 0;
    return isWord(classOf(after)) ? 0 : next;
  }

  private isPossessive(at: number): boolean {
    const { text } = this;
    const s = text.charCodeAt(at + 1);
    return (s === 0x73 || s === 0x53) && !isWord(classOf(text.charCodeAt(at + 2)));
  }

  private readAnd(at: number): void {
    let hash = SEED;
    let tag = TAG_SEED;
    for (const letter of [0x61, 0x6e, 0x64]) {
      hash = Math.imul(hash ^ letter, PRIME);
      tag = Math.imul(tag + letter, TAG_PRIME) ^ (tag >>> 13);
    }
    this.finish(at, at + 1, hash, tag, 0, 3);
  }

  private finish(start: number, end: number, hash: number, tag: number, caps: number, length: number): void {
    this.start = start;
    this.end = end;
    this.hash = avalanche(hash);
    this.tag = avalanche(tag);
    this.caps = caps;
    this.length = length;
  }

  /**
   * Where the next token of the same name may begin after `end`, or -1 when something stands between that no name has:
   * a blank line, a sentence end, a bracket. `length` is that of the token before. What else stands there than space or
   * a hyphen is left in `gap`, so that "Harry, Duke of Sussex" is not found where the comma is missing.
   */
  next(end: number, length: number): number {
    const { text } = this;
    let at = end;
    let breaks = 0;
    let code = text.charCodeAt(at);
    this.gap = GAP_PLAIN;
    if (code === FULL_STOP) {
      code = text.charCodeAt(++at);
      if (classOf(code) === LOWER) {
        this.gap = GAP_DOT;
        return at;
      }
      if (length > 4) return -1;
    } else if (classOf(code) === APOSTROPHE) {
      code = text.charCodeAt(++at);
      if (code !== SPACE) return -1;
    } else if (code === 0x2d || code === 0x2010 || code === 0x2011 || code === 0x2f) {
      if (code === 0x2f) this.gap = GAP_SLASH;
      code = text.charCodeAt(++at);
      return isWord(classOf(code)) ? at : -1;
    }
    if (isDoubleQuote(code)) code = this.skip(++at, GAP_QUOTE);
    if (code === 0x2c) {
      if (!this.isGeneration(at)) this.gap = GAP_COMMA;
      code = text.charCodeAt(++at);
    }
    while (code === SPACE || code === NBSP || code === 0x0a || code === 0x0d || code === 0x09 || code === 0x202f) {
      if (code === 0x0a && ++breaks > 1) return -1;
      code = text.charCodeAt(++at);
    }
    if (isDoubleQuote(code)) code = this.skip(++at, GAP_QUOTE);
    // "Sophie in ’t Veld".
    if (classOf(code) === APOSTROPHE) code = text.charCodeAt(++at);
    return isWord(classOf(code)) || code === 0x26 ? at : -1;
  }

  /** ", Jr." and the like at a comma. */
  private isGeneration(at: number): boolean {
    const { text } = this;
    const letter = text.charCodeAt(at + (text.charCodeAt(at + 1) === SPACE ? 2 : 1));
    // J, S, I and V: for all other letters there is nothing to cut out and test.
    if (letter !== 0x4a && letter !== 0x53 && letter !== 0x49 && letter !== 0x56) return false;
    return GENERATION.test(text.slice(at, at + 6));
  }

  /** Notes a mark in the gap and gives the code unit after it. */
  private skip(at: number, gap: number): number {
    this.gap = gap;
    return this.text.charCodeAt(at);
  }
}

const isDoubleQuote = (code: number): boolean => code === 0x22 || code === 0x201c || code === 0x201d;

/** A token's hash together with the mark before it (`TokenScanner.gap`). */
export const afterGap = (hash: number, gap: number): number =>
  gap === GAP_PLAIN ? hash : avalanche(hash ^ Math.imul(gap, 0x2c1b3c6d));

const GENERATION = /^, ?(?:[JS]r|I{2,3}|I?V)\b/u;

/** A hash of several tokens, grown one token at a time. */
export const combine = (sum: number, token: number): number => avalanche(Math.imul(sum, 31) + token);

/** Salt for names of one token, whose capitals must agree with the text ("US" is not "us"). */
export const withCaps = (hash: number, caps: number): number => avalanche(hash ^ Math.imul(caps + 1, 0x9e3779b1 | 0));

/** Salt for looking up a name of one token whatever its capitals. */
export const withoutCaps = (hash: number): number => avalanche(hash ^ 0x5bd1e995);

/** Salt for a name of several tokens that can be looked up but is not found in a text. */
export const inLookups = withoutCaps;

export interface FoldedName {
  /** Folded tokens joined by one space. */
  readonly text: string;
  readonly tokens: number;
  /** Hashes over all tokens. */
  readonly hash: number;
  readonly tag: number;
  readonly firstHash: number;
  /** Hash over the first two tokens. */
  readonly pairHash: number;
  /** Capitals of the first token, letter by letter. */
  readonly caps: number;
  /** Bit i is set when token i begins with a capital or is not a letter, for the first 16 tokens. */
  readonly capitalised: number;
}

/** Folded letters of a stretch that is known to be one token. */
const foldToken = (text: string): string => {
  if (text === '&') return 'and';
  let folded = '';
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isWord(classOf(code))) continue;
    const fold = foldOf(code);
    folded += String.fromCharCode(fold & 0xffff);
    if (fold > 0xffff) folded += String.fromCharCode(fold >>> 16);
  }
  return folded;
};

/**
 * Folds a whole name, as the packer stores it and as lookups ask for it. Everything between tokens is ignored, also
 * what would end a name in running text. A name without letters or digits gives zero tokens.
 */
export const foldName = (name: string): FoldedName => {
  const scanner = new TokenScanner();
  scanner.text = name;
  const parts: string[] = [];
  let hash = 0;
  let tag = 0;
  let firstHash = 0;
  let pairHash = 0;
  let caps = 0;
  let capitalised = 0;
  let at = 0;
  let gap = GAP_PLAIN;
  while (at < name.length) {
    if (!scanner.read(at)) {
      at++;
      continue;
    }
    const code = name.charCodeAt(scanner.start);
    if (parts.length < 16 && startsName(code)) capitalised |= 1 << parts.length;
    if (parts.length === 0) {
      firstHash = scanner.hash;
      caps = scanner.caps;
      hash = scanner.hash;
      tag = scanner.tag;
    } else {
      hash = combine(hash, afterGap(scanner.hash, gap));
      tag = combine(tag, afterGap(scanner.tag, gap));
      if (parts.length === 1) pairHash = hash;
    }
    parts.push(foldToken(name.slice(scanner.start, scanner.end)));
    const next = scanner.next(scanner.end, scanner.length);
    gap = next < 0 ? GAP_PLAIN : scanner.gap;
    at = next < 0 ? scanner.end : next;
  }
  return {
    text: parts.join(' '),
    tokens: parts.length,
    hash,
    tag,
    firstHash,
    pairHash,
    caps,
    capitalised,
  };
};
