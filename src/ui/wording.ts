/** The article's own words, cut out by offsets and made fit for one line of a list. Nothing is rephrased. */
import type { Quote, QuoteKind, Span } from '../analysis/types';
import { strings } from './strings';

/** A stretch of a statement; `spoken` when the article prints it as the speaker's very words. */
export interface Piece {
  readonly text: string;
  readonly spoken: boolean;
}

/** Marks that open and close; a single quotation mark counts only at the edge of a word, so that "don’t" stays whole. */
const QUOTED = /["“„«][^"“”„«»]*["”“»]|(?<!\p{L})[‘‚'][^‘]*?[’‘'](?!\p{L})/gu;

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The words of several spans, in order, as printed. */
export const wordsOf = (text: string, spans: readonly Span[], joint: string = strings.ellipsis): string =>
  spans
    .map(([start, end]) => oneLine(text.slice(start, end)))
    .filter(Boolean)
    .join(joint);

const splitMixed = (text: string): Piece[] => {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(QUOTED)) {
    if (match.index > end) pieces.push({ text: text.slice(end, match.index), spoken: false });
    pieces.push({ text: match[0], spoken: true });
    end = match.index + match[0].length;
  }
  if (pieces.length === 0) return [{ text, spoken: true }];
  if (end < text.length) pieces.push({ text: text.slice(end), spoken: false });
  return pieces;
};

/** A statement in pieces, so that quoted words and paraphrase can be set in different type. */
export const piecesOf = (words: string, kind: QuoteKind): Piece[] => {
  if (kind === 'mixed') return splitMixed(words);
  return [{ text: words, spoken: kind === 'direct' }];
};

/** Longer than this the words that name a source are a description, which the card shows. */
const LONGEST_SOURCE = 60;

/** Whether some words of the article hold a name, by its last word: "Mr Trump" holds "Donald Trump". */
export const isNamedIn = (name: string, words: string): boolean => words.includes(name.split(/\s+/u).at(-1) ?? name);

/**
 * How the article attributes a statement: "told reporters", and with the source's words where they are not the name
 * that stands above it anyway: "the Russian president stated".
 */
export const attributionOf = (text: string, quote: Quote): string => {
  const source = wordsOf(text, quote.source);
  const name = quote.speaker?.name ?? '';
  const telling = quote.speaker?.actor && source && source.length <= LONGEST_SOURCE && !isNamedIn(name, source);
  const spans = telling ? [...quote.source, ...quote.cue] : [...quote.cue];
  return wordsOf(
    text,
    spans.sort((a, b) => a[0] - b[0]),
    ' ',
  );
};
