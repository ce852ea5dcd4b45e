/**
 * A document: the tokens of an article with its paragraphs, quotations and sentences. Everything below works on token
 * indices; `spanOf` turns them back into offsets.
 */
import type { Article, Span } from '../types';
import { findParagraphs } from './paragraphs';
import { findQuotations } from './quotations';
import { findSentences } from './sentences';
import { type Tokens, tokenise, tokenText } from './tokens';
import type { Document, TokenRange } from './types';

export type { Document, Paragraph, Sentence, TokenRange } from './types';

/** Reads an article into a document. Never throws; an empty text gives an empty document. */
export const readDocument = (article: Article): Document => {
  const { text } = article;
  const tokens = tokenise(text);
  const words = Array.from({ length: tokens.count }, (_, i) => tokenText(tokens, i));
  const lower = words.map((word) => word.toLowerCase().replaceAll('’', "'"));
  const paragraphs = findParagraphs(tokens, article.blocks);
  const paragraphOf = membership(tokens.count, paragraphs);
  const quotations = findQuotations(tokens, words, paragraphs);
  const quotationOf = membership(tokens.count, quotations);
  const sentences = findSentences({ tokens, words, lower, paragraphs, quotations, quotationOf });
  const sentenceOf = membership(tokens.count, sentences);
  return {
    text,
    title: article.title ?? '',
    tokens,
    words,
    lower,
    paragraphs,
    sentences,
    quotations,
    quotationOf,
    sentenceOf,
    paragraphOf,
  };
};

const membership = (count: number, ranges: readonly TokenRange[]): Int32Array => {
  const of = new Int32Array(count).fill(-1);
  ranges.forEach((range, index) => {
    of.fill(index, range.from, range.to);
  });
  return of;
};

/** Offsets of a non-empty run of tokens. */
export const spanOf = (document: { readonly tokens: Tokens }, range: TokenRange): Span => [
  document.tokens.start[range.from] ?? 0,
  document.tokens.end[range.to - 1] ?? 0,
];

/** Index of the token that holds or follows an offset; `tokens.count` when there is none. */
export const tokenAt = (tokens: Tokens, offset: number): number => {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.end[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Token run that a span covers (tokens it touches count). */
export const tokensIn = (tokens: Tokens, [start, end]: Span): TokenRange => {
  const from = tokenAt(tokens, start);
  let to = from;
  while (to < tokens.count && (tokens.start[to] ?? 0) < end) to++;
  return { from, to };
};
