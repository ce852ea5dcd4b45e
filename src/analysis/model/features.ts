/**
 * What the encoder sees of each row: small numbers that choose rows of embedding tables. The same code runs in training
 * and in the extension; a change here makes the stored weights wrong, which their header notices (see FEATURES_VERSION).
 */
import type { Dictionary } from '../../dictionary/types';
import { isFirstName } from '../names/words/first-names';
import type { Attribution } from '../quotes/types';
import type { Document, TokenRange } from '../text/document';
import { TokenKind } from '../text/tokens';
import type { Rows } from './rows';

/** Raised with every change of what a feature value means. */
export const FEATURES_VERSION = 1;

/** Features besides the word itself: number of values and size of the embedding. */
export const FEATURES = [
  { name: 'shape', values: 32, size: 8 },
  { name: 'suffix', values: 1024, size: 12 },
  { name: 'prefix', values: 1024, size: 8 },
  { name: 'quotation', values: 8, size: 8 },
  { name: 'closing', values: 8, size: 4 },
  { name: 'rules', values: 8, size: 12 },
  { name: 'names', values: 32, size: 12 },
] as const;

export const WORD_SIZE = 56;

/** Length of a row's input vector. */
export const INPUT_SIZE = FEATURES.reduce((sum, { size }) => sum + size, WORD_SIZE);

/** Positions of words in the word table; 0 is a word that it lacks, 1 the end of a paragraph. */
export interface Vocabulary {
  readonly size: number;
  find(word: string): number;
}
export const UNKNOWN_WORD = 0;
export const PARAGRAPH_END = 1;

/** A word as the vocabulary spells it: lower case, digits as 0, one kind of quotation mark, dash and apostrophe. */
export const spellingOf = (word: string): string => {
  if (MARKS.has(word)) return '"';
  if (DASHES.has(word)) return '—';
  const lower = word.toLowerCase();
  return NEEDS_FOLDING.test(lower) ? lower.replace(/\p{N}/gu, '0').replace(/[’‘]/gu, "'") : lower;
};
const NEEDS_FOLDING = /[\p{N}’‘]/u;
const MARKS = new Set(['“', '”', '"', "''", '``', '„', '«', '»', '‟', '＂']);
const DASHES = new Set(['—', '–', '--', '―', '---']);

/** The feature values of all rows: `words[row]`, `values[row * FEATURES.length + feature]`. */
export interface RowFeatures {
  readonly rows: Rows;
  readonly words: Int32Array;
  readonly values: Uint16Array;
}

/** Reads the features of a document. `attributions` are those of the rules. */
export const featuresOf = (
  d: Document,
  rows: Rows,
  vocabulary: Vocabulary,
  dictionary: Dictionary,
  attributions: readonly Attribution[],
): RowFeatures => {
  const width = FEATURES.length;
  const words = new Int32Array(rows.count);
  const values = new Uint16Array(rows.count * width);
  const known = new Map<
    string,
    readonly [word: number, shape: number, suffix: number, prefix: number, lexical: number]
  >();
  for (let row = 0; row < rows.count; row++) {
    const token = rows.tokenOf[row] ?? -1;
    if (token < 0) {
      words[row] = PARAGRAPH_END;
      continue;
    }
    const word = d.words[token] ?? '';
    let entry = known.get(word);
    if (!entry) {
      const spelling = spellingOf(word);
      const isWord = d.tokens.kind[token] === TokenKind.Word;
      entry = [
        vocabulary.find(spelling),
        shapeOf(word, spelling, d.tokens.kind[token] ?? 0),
        isWord ? hashOf(spelling.slice(-3), 1) : 0,
        isWord ? hashOf(spelling.slice(0, 3), 2) : 0,
        isWord ? lexicalOf(word, dictionary) : 0,
      ];
      known.set(word, entry);
    }
    const at = row * width;
    words[row] = entry[0];
    values[at] = entry[1];
    values[at + 1] = entry[2];
    values[at + 2] = entry[3];
    values[at + 6] = entry[4];
  }
  addQuotations(d, rows, values);
  addRules(rows, values, attributions);
  addNames(d, rows, values, dictionary);
  return { rows, words, values };
};

/** 1 … 1023 by the characters; 0 is left for "none". */
const hashOf = (text: string, seed: number): number => {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x9e3779b1) >>> 0;
  return 1 + (((hash ^ (hash >>> 15)) >>> 0) % 1023);
};

const MARK_SHAPES = new Map([...'.,:;?!()[]-—"\'…$%&/'].map((mark, i) => [mark, 10 + i]));

const shapeOf = (word: string, spelling: string, kind: TokenKind): number => {
  if (kind === TokenKind.Number) return 1;
  if (kind === TokenKind.Mark) return MARK_SHAPES.get(spelling) ?? 2;
  const first = word.charCodeAt(0);
  if (first === 39 || first === 0x2019) return 3;
  if (/^\p{Lu}/u.test(word)) {
    if (word.length === 1) return 4;
    if (/^(?:\p{Lu}\.)+$/u.test(word)) return 5;
    if (!/\p{Ll}/u.test(word)) return 6;
    return /^\p{Lu}[^\p{Lu}]*$/u.test(word) ? 7 : 8;
  }
  return /\p{Lu}|\p{N}/u.test(word) ? 9 : 31;
};

/** Whether a capitalised word is a given name (1), a surname that the dictionary has (2), both (3) or neither. */
const lexicalOf = (word: string, dictionary: Dictionary): number => {
  if (!/^\p{Lu}\p{L}/u.test(word)) return 0;
  return (isFirstName(word.toLowerCase()) ? 1 : 0) + (dictionary.bySurname(word).length > 0 ? 2 : 0);
};

/** Where a row stands to quotation marks, and how far off the closing one is. */
const addQuotations = (d: Document, rows: Rows, values: Uint16Array): void => {
  const width = FEATURES.length;
  for (const { from, to, closed, single } of d.quotations) {
    for (let token = from; token < to; token++) {
      const row = rows.rowOf[token] ?? -1;
      if (row < 0) continue;
      const isMark = token === from || (closed && token === to - 1);
      values[row * width + 3] = single ? 7 : isMark ? (token === from ? (closed ? 1 : 2) : 3) : closed ? 4 : 5;
      values[row * width + 4] = Math.min(7, 1 + Math.floor(Math.log2(to - token)));
    }
  }
};

const addRules = (rows: Rows, values: Uint16Array, attributions: readonly Attribution[]): void => {
  const width = FEATURES.length;
  const mark = ({ from, to }: TokenRange, first: number, rest: number): void => {
    for (let token = from; token < to; token++) {
      const row = rows.rowOf[token] ?? -1;
      if (row >= 0) values[row * width + 5] = token === from ? first : rest;
    }
  };
  for (const { content } of attributions) for (const range of content) mark(range, 5, 6);
  for (const { source } of attributions) if (source) mark(source, 1, 2);
  for (const { cue } of attributions) if (cue) mark(cue, 3, 4);
};

const NAME_KINDS = { person: 0, organisation: 1, country: 2, seat: 2 } as const;

/** Adds the dictionary's names to the lexical value: 4 · (1 + 2 · kind + inside). */
const addNames = (d: Document, rows: Rows, values: Uint16Array, dictionary: Dictionary): void => {
  const width = FEATURES.length;
  let token = 0;
  for (const { start, end, entities } of dictionary.findNames(d.text)) {
    const kind = NAME_KINDS[dictionary.entity(entities[0] ?? 0).kind];
    while (token < d.tokens.count && (d.tokens.start[token] ?? 0) < start) token++;
    for (let first = true; token < d.tokens.count && (d.tokens.start[token] ?? 0) < end; token++, first = false) {
      const row = rows.rowOf[token] ?? -1;
      if (row >= 0) values[row * width + 6]! += 4 * (1 + 2 * kind + (first ? 0 : 1));
    }
  }
};
