/** Token ranges by their words, and statements as a line to compare. */
import type { Attribution } from '../../../src/analysis/quotes/types';
import { type Document, readDocument, spanOf, type TokenRange, tokensIn } from '../../../src/analysis/text/document';

/** The tokens of the first place where these words stand in the text; `after` skips what stands before it. */
export const rangeOf = (d: Document, words: string, after = ''): TokenRange => {
  const start = d.text.indexOf(words, d.text.indexOf(after));
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return tokensIn(d.tokens, [start, start + words.length]);
};

export const wordsOf = (d: Document, range: TokenRange | null): string =>
  range ? d.text.slice(...spanOf(d, range)) : '–';

/** "source | cue | content … content". */
export const printed = (
  d: Document,
  { source, cue, content }: Pick<Attribution, 'source' | 'cue' | 'content'>,
): string => `${wordsOf(d, source)} | ${wordsOf(d, cue)} | ${content.map((range) => wordsOf(d, range)).join(' … ')}`;

/** A statement from words of the text. */
export const statement = (
  d: Document,
  source: string | null,
  cue: string,
  ...content: readonly string[]
): Attribution => ({
  sentence: d.sentenceOf[rangeOf(d, cue).from] ?? 0,
  construction: 'learned',
  cueClass: null,
  cue: rangeOf(d, cue),
  source: source === null ? null : rangeOf(d, source),
  content: content.map((words) => rangeOf(d, words)),
});

export const documentOf = (text: string): Document => readDocument({ text });
