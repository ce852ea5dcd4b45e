/** Paragraphs: the page's blocks where they are known, else the lines of a plain text. */
import type { Block } from '../types';
import { type Tokens, tokenText } from './tokens';
import type { Paragraph } from './types';

/**
 * Paragraphs in order, none empty. In plain text a paragraph ends at a line break, unless the text is hard-wrapped
 * (blank lines between paragraphs and most single breaks in mid-sentence), when it ends at a blank line only.
 */
export const findParagraphs = (tokens: Tokens, blocks?: readonly Block[]): Paragraph[] =>
  blocks?.length ? fromBlocks(tokens, blocks) : fromLines(tokens);

const fromBlocks = (tokens: Tokens, blocks: readonly Block[]): Paragraph[] => {
  const paragraphs: Paragraph[] = [];
  let token = 0;
  for (const { span, kind } of blocks) {
    while (token < tokens.count && (tokens.start[token] ?? 0) < span[0]) token++;
    const from = token;
    while (token < tokens.count && (tokens.start[token] ?? 0) < span[1]) token++;
    // A <br><br> inside a block parts it as a reader sees it.
    for (const piece of splitAt(tokens, from, token, /\n\s*\n/u)) paragraphs.push({ ...piece, kind });
  }
  return paragraphs;
};

const fromLines = (tokens: Tokens): Paragraph[] => {
  const separator = isHardWrapped(tokens) ? /\n\s*\n/u : /\n/u;
  return splitAt(tokens, 0, tokens.count, separator).map((piece) => ({ ...piece, kind: null }));
};

const gapBefore = (tokens: Tokens, index: number): string =>
  tokens.text.slice(tokens.end[index - 1] ?? 0, tokens.start[index] ?? 0);

const splitAt = (tokens: Tokens, from: number, to: number, separator: RegExp): { from: number; to: number }[] => {
  const pieces: { from: number; to: number }[] = [];
  let start = from;
  for (let i = from + 1; i < to; i++) {
    if (!separator.test(gapBefore(tokens, i))) continue;
    pieces.push({ from: start, to: i });
    start = i;
  }
  if (to > start) pieces.push({ from: start, to });
  return pieces;
};

/** No editor wraps lines later than this; a longer line is a paragraph. */
const LONGEST_WRAPPED_LINE = 160;

const isHardWrapped = (tokens: Tokens): boolean => {
  if (tokens.text.split('\n').some((line) => line.length > LONGEST_WRAPPED_LINE)) return false;
  let single = 0;
  let inside = 0;
  let blank = 0;
  for (let i = 1; i < tokens.count; i++) {
    const gap = gapBefore(tokens, i);
    if (/\n\s*\n/u.test(gap)) blank++;
    else if (gap.includes('\n')) {
      single++;
      if (!/[.!?:”"’']$/u.test(tokenText(tokens, i - 1))) inside++;
    }
  }
  return blank > 0 && single > blank && inside > single * 0.6;
};
